// Reading and writing the board's elements. Minutes throughout; the style sheet makes pixels of them.
export const clock = minutes => `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
/** What the server sends is JSON in bytes: as text it would be escaped twice. */
export const read = bytes => JSON.parse(new TextDecoder().decode(bytes));
export const say = (text, ...values) => values.reduce((all, value, index) => all.replace(`{${index}}`, value), text);
/** The board is shown as a list: on narrow screens, and where somebody likes lists better. */
export const isList = () => matchMedia(document.getElementById("board-list").media).matches;
export const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

export const days = root => [...root.querySelectorAll("[data-day]")];
export const dayOf = element => element.closest("[data-day]");
export const numberOf = day => Number(day.dataset.day);
export const columnOf = day => day.querySelector(".col");
export const items = scope => [...scope.querySelectorAll("[data-item]")];
export const find = (root, id) => root.querySelector(`[data-item="${CSS.escape(id)}"]`);
export const lanesOf = day => day.dataset.lanes?.split(" ") ?? [];
export const startOf = item => Number(item.dataset.start);
export const lengthOf = item => Number(item.dataset.len);
export const titleOf = item => item.querySelector(".nm")?.textContent ?? item.textContent;

/** What the axis shows, and how many pixels a minute is. */
export function scaleOf(root) {
  const style = getComputedStyle(root);
  const [from, to] = [Number(style.getPropertyValue("--from")), Number(style.getPropertyValue("--to"))];
  const column = root.querySelector(".col");
  return { from, to, pixels: column.clientHeight / (to - from) };
}

/** What an item or a gap says of its start (c), end (e) or length (l). */
export const write = (item, name, text) => item.querySelectorAll(`[data-${name}]`).forEach(element => (element.textContent = text));

/** Stands the item somewhere for as long as something is tried; what it says stays. */
export const stand = (item, at) => item.style.setProperty("--at", at);

/** Moves the item for good: place, lane, what it says, and its row among the others. */
export function place(item, at, length, lane, lanes) {
  item.dataset.start = at;
  item.dataset.len = length;
  item.style.setProperty("--at", at);
  item.style.setProperty("--len", length);
  if (lanes > 1) {
    item.style.setProperty("--lane", lane);
    item.style.setProperty("--lanes", lanes);
  }
  write(item, "c", clock(at));
  write(item, "e", clock(at + length));
  sort(item.closest("li"));
}

/** Makes a gap into another one: where it begins, how long it is, and that in words. */
export function stretch(row, at, length, words) {
  row.dataset.key = `g:${at}`;
  row.style.setProperty("--at", at);
  row.style.setProperty("--len", length);
  row.querySelector("[data-gap]").dataset.gap = at;
  const made = row.querySelector("[data-break]");
  if (made) Object.assign(made.dataset, { break: at, len: length });
  write(row, "c", clock(at));
  write(row, "l", words);
  sort(row);
}

/** Rows stand in the order of their starts: ears and the list read them so. */
export function sort(row) {
  const at = row => Number(row.querySelector("[data-item]")?.dataset.start ?? row.style.getPropertyValue("--at"));
  const own = at(row);
  let next = null;
  for (let other = row.parentElement.firstElementChild; other; other = other.nextElementSibling) {
    if (other !== row && at(other) > own) {
      next = other;
      break;
    }
  }
  if (row.nextElementSibling !== next) row.parentElement.insertBefore(row, next);
}
