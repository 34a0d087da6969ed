// Under 700 px: one day at a time, and "More" under an item does without dragging what dragging does.
import { days, find, numberOf } from "./dom.js";

export function listenToList(board) {
  const { root } = board;
  const bar = document.createElement("div");
  bar.className = "moves";
  let picked = null;

  const button = (name, text, icon) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "b";
    made.dataset.act = name;
    if (icon) made.innerHTML = `<svg class="i" aria-hidden="true"><use href="${board.sprite}#${icon}"></use></svg>`;
    made.append(text);
    return made;
  };

  const fill = () => {
    const [earlier, later] = [button("earlier", "5", "up"), button("later", "5", "down")];
    earlier.setAttribute("aria-label", board.words.earlier);
    later.setAttribute("aria-label", board.words.later);
    bar.replaceChildren(earlier, later, button("move", board.words.day), button("move", board.words.time), button("park", board.words.park), button("select", board.words.select));
  };

  const pick = id => {
    picked = id;
    root.querySelectorAll(".row.picked").forEach(row => row.classList.remove("picked"));
    root.querySelectorAll(".more[aria-expanded]").forEach(more => more.setAttribute("aria-expanded", "false"));
    bar.remove();
    const row = id && find(root, id)?.closest("li");
    if (!row) return (picked = null);
    row.classList.add("picked");
    row.querySelector(".more")?.setAttribute("aria-expanded", "true");
    row.append(bar);
  };

  bar.addEventListener("click", event => {
    const action = event.target.closest("[data-act]")?.dataset.act;
    if (!action) return;
    if (action === "select") return board.toggle(picked);
    board.server.invokeMethodAsync("Press", action, picked);
  });

  fill();
  return {
    toggle: id => pick(picked === id ? null : id),
    /** A new version may have drawn the row anew, or taken it away. */
    keep: () => picked && !bar.isConnected && pick(picked),
    show(number) {
      days(root).forEach(day => day.classList.toggle("shown", numberOf(day) === number));
      root.querySelectorAll("[data-head]").forEach(head => head.classList.toggle("shown", Number(head.dataset.head) === number));
      const tabs = root.parentElement.querySelectorAll("[data-tab]");
      tabs.forEach(tab => (Number(tab.dataset.tab) === number ? tab.setAttribute("aria-current", "true") : tab.removeAttribute("aria-current")));
    },
  };
}
