// The board's keys and clicks: the focus moves here at once, everything that changes the plan is asked of the server.
const actions = {
  Enter: "open", " ": "open", m: "move", M: "move", n: "add", N: "add", p: "pin", P: "pin", k: "park", K: "park",
  "+": "longer", "=": "longer", "-": "shorter", Delete: "delete", Backspace: "delete", "?": "keys",
};
const shifts = { ArrowUp: ["earlier", "much-earlier"], ArrowDown: ["later", "much-later"] };
const isTyping = target => target.closest("input, textarea, select, [contenteditable], .rz-dialog");

export function listen(root, server) {
  const board = () => root.querySelector("[data-board]");
  let last = null;

  const items = column => [...column.querySelectorAll("[data-item]")].sort((a, b) => a.dataset.start - b.dataset.start);
  const focus = item => {
    if (!item) return;
    board().querySelectorAll('[data-item][tabindex="0"]').forEach(other => (other.tabIndex = -1));
    item.tabIndex = 0;
    item.focus({ preventScroll: false });
    last = item.dataset.item;
  };
  const roam = (item, key) => {
    const columns = [...board().querySelectorAll("[data-day]")];
    const own = items(item.closest("[data-day]"));
    if (key === "ArrowUp" || key === "ArrowDown") return focus(own[own.indexOf(item) + (key === "ArrowDown" ? 1 : -1)]);
    if (key === "Home" || key === "End") return focus(own.at(key === "Home" ? 0 : -1));
    const step = key === "ArrowRight" ? 1 : -1;
    for (let at = columns.indexOf(item.closest("[data-day]")) + step; at >= 0 && at < columns.length; at += step) {
      const near = items(columns[at]).sort((a, b) => Math.abs(a.dataset.start - item.dataset.start) - Math.abs(b.dataset.start - item.dataset.start))[0];
      if (near) return focus(near);
    }
  };
  // One item of the board is a tab stop. A new version may have drawn it anew, or taken it away.
  const keepStop = () => {
    const all = board()?.querySelectorAll("[data-item]") ?? [];
    if (all.length === 0 || board().querySelector('[data-item][tabindex="0"]')) return;
    (board().querySelector(`[data-item="${CSS.escape(last ?? "")}"]`) ?? all[0]).tabIndex = 0;
  };

  root.addEventListener("focusin", event => {
    const item = event.target.closest("[data-item]");
    if (item && item.tabIndex !== 0) focus(item);
  });

  root.addEventListener("click", event => {
    const item = event.target.closest("[data-open]");
    if (item) return server.invokeMethodAsync("Press", "open", item.dataset.open);
    const gap = event.target.closest("[data-gap]");
    if (gap) server.invokeMethodAsync("AddAt", Number(gap.closest("[data-day]").dataset.day), Number(gap.dataset.gap));
  });

  // Space has opened the item when it went down; some browsers would click once more when it comes up.
  root.addEventListener("keyup", event => event.key === " " && event.target.closest("[data-item]") && event.preventDefault());

  // On the document: after a click on something that is gone, the focus is on no part of the page.
  document.addEventListener("keydown", async event => {
    if (!root.isConnected || isTyping(event.target)) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
      event.preventDefault();
      return server.invokeMethodAsync("Press", event.shiftKey ? "redo" : "undo", null);
    }
    if (event.ctrlKey || event.metaKey) return;
    const item = event.target.closest("[data-item]");
    if (!item) return event.key === "?" ? server.invokeMethodAsync("Press", "keys", null) : undefined;
    if (event.altKey) {
      const shift = shifts[event.key];
      if (!shift) return;
      event.preventDefault();
      return press(shift[event.shiftKey ? 1 : 0], item);
    }
    if (["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) {
      event.preventDefault();
      return roam(item, event.key);
    }
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    await press(action, item);
  });

  async function press(action, item) {
    const id = item.dataset.item;
    const day = item.closest("[data-day]");
    const next = items(day)[items(day).indexOf(item) + 1] ?? items(day)[items(day).indexOf(item) - 1];
    await server.invokeMethodAsync("Press", action, id);
    if (document.activeElement !== document.body) return;
    focus(board().querySelector(`[data-item="${CSS.escape(id)}"]`) ?? (next?.isConnected ? next : board().querySelector("[data-item]")));
  }

  new MutationObserver(keepStop).observe(root, { childList: true, subtree: true });
  keepStop();
  root.dataset.ready = "true";
}

/** Scrolls to an item, rings it and gives it the focus. */
export function show(id) {
  const item = document.getElementById(`item-${id}`);
  if (!item) return;
  item.scrollIntoView({ block: "center", inline: "nearest", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  item.focus({ preventScroll: true });
}
