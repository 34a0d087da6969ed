// Mouse, pen and finger. A mouse drags after four pixels; a finger holds still for a moment first, so that it can still scroll.
import { Carry } from "./carry.js";
import { columnOf, days, isList, lanesOf, numberOf, scaleOf, startOf } from "./dom.js";

const slack = 4;
const edge = 6;
const hold = 400;
const shore = 56;

export function listenToPointers(board) {
  const { root } = board;
  let press = null;
  let frame = 0;
  let last = null;

  const sourceOf = target => target.closest?.("[data-board] [data-item], [data-loose], [data-block]");

  /** Upper or lower edge under the pointer; thin items have only a lower one. */
  const edgeAt = (item, y) => {
    if (!item.matches("[data-item]")) return "Move";
    const box = item.getBoundingClientRect();
    if (box.bottom - y <= Math.min(edge, box.height / 4)) return "End";
    return y - box.top <= edge && box.height >= 32 ? "Start" : "Move";
  };

  const begin = event => {
    const { source, mode, x, y } = press;
    clearTimeout(press.timer);
    board.carry?.cancel();
    const box = source.getBoundingClientRect();
    const carry = (board.carry = new Carry(board, source, source.dataset.block ? "Copy" : mode));
    Object.assign(carry, { made: Boolean(source.dataset.block), scale: scaleOf(root), grabbed: source.matches("[data-item]") && !carry.isPulled ? y - box.top : carry.isPulled ? 0 : 12 });
    if (press.touch) navigator.vibrate?.(10);
    press.begun = true;
    source.setPointerCapture?.(press.pointer);
    last = event ?? { clientX: x, clientY: y };
    follow();
  };

  const follow = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!board.carry || !press?.begun) return;
      update(last);
      if (scroll(last)) follow();
    });
  };

  const update = event => {
    const { carry } = board;
    carry.set(carry.made || carry.isPulled ? carry.mode : event.altKey ? "Copy" : "Move", Boolean(event.shiftKey));
    if (inside(board.parking, event) && carry.item && carry.mode === "Move") {
      if (!carry.target?.parks) {
        carry.target = { parks: true };
        carry.show();
      }
      return;
    }
    const day = carry.isPulled ? days(root)[carry.home.day] : dayAt(event.clientX);
    if (!day) return carry.made && carry.leave();
    const column = columnOf(day).getBoundingClientRect();
    const { from, to, pixels } = carry.scale;
    const minute = from + (event.clientY - carry.grabbed - column.top) / pixels;
    carry.to(numberOf(day), clampFor(carry, Math.round(minute / board.snap) * board.snap, from, to), laneAt(carry, day, column, event.clientX));
  };

  const clampFor = (carry, at, from, to) => {
    if (carry.mode === "End") return Math.max(at, startOf(carry.source) + 5);
    if (carry.mode === "Start") return Math.min(at, startOf(carry.source) + carry.length - 5);
    return Math.min(Math.max(at, from), to - 5);
  };

  const dayAt = x => {
    const columns = days(root).map(day => [day, day.getBoundingClientRect()]);
    return columns.find(([, box]) => x >= box.left - 8 && x <= box.right + 8)?.[0];
  };

  const laneAt = (carry, day, column, x) => {
    const lanes = carry.lane ? lanesOf(day) : [];
    if (lanes.length === 0 || carry.isPulled) return carry.lane;
    return lanes[Math.min(lanes.length - 1, Math.max(0, Math.floor(((x - column.left) / column.width) * lanes.length)))];
  };

  const inside = (element, { clientX, clientY }) => {
    const box = element?.getBoundingClientRect();
    return box && clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
  };

  /** Near an edge of the window the page goes on. @returns whether it moved */
  const scroll = ({ clientX, clientY }) => {
    const cols = root.querySelector("[data-cols]");
    const box = cols.getBoundingClientRect();
    const speed = distance => Math.ceil((shore - distance) / 4);
    const before = [scrollY, cols.scrollLeft];
    if (clientY < shore) window.scrollBy({ top: -speed(clientY), behavior: "instant" });
    else if (innerHeight - clientY < shore) window.scrollBy({ top: speed(innerHeight - clientY), behavior: "instant" });
    if (clientX - box.left < shore) cols.scrollLeft -= speed(clientX - box.left);
    else if (box.right - clientX < shore) cols.scrollLeft += speed(box.right - clientX);
    return before[0] !== scrollY || before[1] !== cols.scrollLeft;
  };

  const release = () => {
    clearTimeout(press?.timer);
    press = null;
  };

  const down = event => {
    const source = sourceOf(event.target);
    if (!source || event.button !== 0 || !event.isPrimary || !board.mayEdit || event.ctrlKey || event.metaKey) return;
    if (isList()) return;
    press = { source, mode: edgeAt(source, event.clientY), x: event.clientX, y: event.clientY, pointer: event.pointerId, touch: event.pointerType === "touch" };
    if (press.touch) press.timer = setTimeout(begin, hold);
  };

  const move = event => {
    if (press?.begun) {
      last = event;
      return follow();
    }
    if (press && Math.hypot(event.clientX - press.x, event.clientY - press.y) > (press.touch ? 2 * slack : slack)) {
      if (press.touch) release();
      else begin(event);
    } else if (!press && event.pointerType === "mouse" && board.mayEdit) hover(event);
  };

  const hover = event => {
    const item = event.target.closest?.("[data-board] [data-item]");
    if (item) item.style.cursor = edgeAt(item, event.clientY) === "Move" ? "" : "ns-resize";
  };

  const up = event => {
    if (!press?.begun) return release();
    release();
    board.swallowClick();
    const { carry } = board;
    if (!carry) return;
    last = event;
    update(event);
    if (carry.target) carry.drop();
    else carry.cancel();
  };

  const abandon = () => {
    if (press?.begun) board.carry?.cancel();
    release();
  };

  const scope = root.closest(".work") ?? root;
  scope.addEventListener("pointerdown", down);
  scope.addEventListener("pointermove", move);
  scope.addEventListener("pointerup", up);
  scope.addEventListener("pointercancel", abandon);
  // A touch that stops a page in motion stays the page's: the browser would take it back when it moves.
  scope.addEventListener("touchstart", event => !event.cancelable && release(), { passive: false });
  scope.addEventListener("touchmove", event => press?.begun && event.preventDefault(), { passive: false });
  scope.addEventListener("contextmenu", event => press?.touch && event.preventDefault());
  scope.addEventListener("dragstart", event => event.preventDefault());
  for (const type of ["keydown", "keyup"]) {
    document.addEventListener(type, event => {
      if (!press?.begun || !board.carry) return;
      if (event.key === "Escape") return event.preventDefault(), abandon();
      if (event.key === "Alt" || event.key === "Shift") {
        event.preventDefault();
        last = { clientX: last.clientX, clientY: last.clientY, altKey: event.altKey, shiftKey: event.shiftKey };
        follow();
      }
    });
  }

}
