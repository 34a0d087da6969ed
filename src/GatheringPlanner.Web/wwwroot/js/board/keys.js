// The board without a mouse: one tab stop, arrows walk, Space picks up, arrows move, Enter puts down, Esc puts back, all of it spoken.
import { Carry } from "./carry.js";
import { clock, dayOf, days, find, items, lanesOf, numberOf, scaleOf, startOf } from "./dom.js";

const actions = {
  Enter: "open", m: "move", n: "add", p: "pin", k: "park", s: "split", "+": "longer", "=": "longer", "-": "shorter", Delete: "delete", Backspace: "delete",
};
const shifts = { ArrowUp: ["earlier", "much-earlier"], ArrowDown: ["later", "much-later"] };
const arrows = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"];

export function listenToKeys(board) {
  const { root } = board;

  const inOrder = day => items(day).sort((a, b) => startOf(a) - startOf(b));

  const roam = (item, key) => {
    const columns = days(root);
    const own = inOrder(dayOf(item));
    if (key === "ArrowUp" || key === "ArrowDown") return board.focus(own[own.indexOf(item) + (key === "ArrowDown" ? 1 : -1)]);
    if (key === "Home" || key === "End") return board.focus(own.at(key === "Home" ? 0 : -1));
    const step = key === "ArrowRight" ? 1 : -1;
    for (let at = columns.indexOf(dayOf(item)) + step; at >= 0 && at < columns.length; at += step) {
      const near = items(columns[at]).sort((a, b) => Math.abs(startOf(a) - startOf(item)) - Math.abs(startOf(b) - startOf(item)))[0];
      if (near) return board.focus(near);
    }
  };

  const pickUp = item => {
    const carry = (board.carry = new Carry(board, item, "Move"));
    carry.byKeys = true;
    carry.scale = scaleOf(root);
    carry.show();
    const [first, how] = [carry.target, `${board.words.picked.replace("{0}", item.querySelector(".nm").textContent)} ${board.words.keys}`];
    board.speak(how);
    // The verdict may come before the keys were heard.
    carry.onverdict = () => tell(carry, carry.target === first ? `${how}. ` : "");
  };

  const tell = (carry, before = "") => {
    const day = days(root)[carry.target.day];
    const [from, to] = carry.span();
    board.speak(`${before}${root.querySelector(`[data-head="${carry.target.day}"] h3`).textContent}, ${clock(from)} ${board.words.to} ${clock(to)}. ${carry.spoken}`);
    carry.ghost.scrollIntoView({ block: "nearest", inline: "nearest" });
    return day;
  };

  const sideways = (carry, step) => {
    const { day, at, lane } = carry.target;
    const lanes = lane ? lanesOf(days(root)[day]) : [];
    const position = lanes.indexOf(lane) + step;
    if (lanes.length && position >= 0 && position < lanes.length) return carry.to(day, at, lanes[position]);
    const next = day + step;
    if (next < 0 || next >= days(root).length) return false;
    const there = lane ? lanesOf(days(root)[next]) : [];
    return carry.to(next, at, there.length ? there.at(step > 0 ? 0 : -1) : lane);
  };

  const moveBy = (carry, event) => {
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") return sideways(carry, event.key === "ArrowRight" ? 1 : -1);
    const step = (event.shiftKey ? 30 : board.snap) * (event.key === "ArrowDown" ? 1 : -1);
    const { from, to } = carry.scale;
    return carry.to(carry.target.day, Math.min(Math.max(carry.target.at + step, from), to - 5), carry.target.lane);
  };

  const whileCarrying = event => {
    const { carry } = board;
    if (event.key === "Escape") carry.cancel();
    else if (event.key === "Enter" || event.key === " ") carry.drop();
    else if (event.key === "Tab") return carry.cancel();
    else if (arrows.slice(0, 4).includes(event.key)) {
      if (moveBy(carry, event)) tell(carry);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const press = async (action, item) => {
    const id = item.dataset.item;
    const own = inOrder(dayOf(item));
    const next = own[own.indexOf(item) + 1] ?? own[own.indexOf(item) - 1];
    await board.server.invokeMethodAsync("Press", action, action === "delete" || action === "park" ? board.chosenWith(id).join(" ") : id);
    if (document.activeElement === document.body) board.focus(find(root, id) ?? (next?.isConnected ? next : items(root)[0]));
  };

  root.addEventListener("keydown", event => {
    if (board.carry?.byKeys) return whileCarrying(event);
    const item = event.target.closest("[data-item]");
    if (!item || event.target.closest(".more")) return;
    const handled = handle(event, item);
    if (handled) event.preventDefault();
  });

  const handle = (event, item) => {
    if (event.key === " " && (event.ctrlKey || event.metaKey)) return board.toggle(item.dataset.item), true;
    if (event.ctrlKey || event.metaKey) return false;
    if (event.altKey) {
      const shift = shifts[event.key];
      if (shift) press(shift[event.shiftKey ? 1 : 0], item);
      return Boolean(shift);
    }
    if (event.shiftKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      board.add(item.dataset.item);
      roam(item, event.key);
      board.add(document.activeElement.dataset.item);
      return true;
    }
    if (arrows.includes(event.key)) return roam(item, event.key), true;
    if (event.key === " ") return board.mayEdit && pickUp(item), true;
    if (event.key === "Escape") return board.clear(), true;
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action) press(action, item);
    return Boolean(action);
  };

  // Space and Enter did their work when they went down; some browsers would click once more when they come up.
  root.addEventListener("keyup", event => event.key === " " && event.target.closest("[data-item]") && event.preventDefault());
}
