// The browser's side of the board: holds the drawing, takes in what changes, and shows at once what somebody does with it.
import { listenToPointers } from "../../js/board/drag.js";
import { listenToKeys } from "../../js/board/keys.js";
import { listenToList } from "../../js/board/list.js";
import { clock, dayOf, days, find, isStill, items, numberOf, place, read, sort, stretch } from "../../js/board/dom.js";

let board;
const kept = Symbol.for("gathering.board");

/** @returns the version of the drawing that the server sent with the page, "" where there is none */
export function attach(root, server, words, mayEdit) {
  board = new Board(root, server, words, mayEdit);
  if (root.querySelector("[data-cols]")) board.begin();
  return root[kept] ?? "";
}

export const fill = markup => board.fill(new TextDecoder().decode(markup));
export const patch = json => board.patch(read(json));
export const others = names => board.showOthers(names);
export const show = id => board.show(id);
export const clear = () => board.clear();
export const preview = moves => board.preview(moves);

class Board {
  constructor(root, server, words, mayEdit) {
    Object.assign(this, { root, server, words, mayEdit, snap: 5, carry: null, chosen: new Set(), names: {} });
  }

  begin() {
    if (this.begun) return this.refresh();
    this.begun = true;
    this.sprite = this.root.querySelector("use")?.getAttribute("href").split("#")[0];
    this.voice = Object.assign(document.createElement("p"), { className: "vh", role: "status" });
    this.root.after(this.voice);
    this.list = listenToList(this);
    listenToPointers(this);
    listenToKeys(this);
    this.listenToClicks();
    this.listenToTools(this.root.closest(".boardwrap"));
    this.root.addEventListener("scroll", event => event.target.matches("[data-cols]") && (this.root.querySelector("[data-heads]").scrollLeft = event.target.scrollLeft), true);
    this.root.addEventListener("focusin", event => event.target.matches("[data-item]") && this.stop(event.target));
    this.root.addEventListener("pointerover", event => {
      const item = event.target.closest("[data-item]");
      if (item) item.title = item.querySelector(".nm").textContent;
    });
    this.clock = setInterval(() => (this.root.isConnected ? this.drawNow() : clearInterval(this.clock)), 30000);
    this.refresh();
    this.root.dataset.ready = "true";
  }

  get parking() {
    return document.querySelector("[data-parking]");
  }

  count(items) {
    return (items === 1 ? this.words.one : this.words.many).replace("{0}", items);
  }

  listenToClicks() {
    this.root.addEventListener("click", event => {
      if (this.swallow) return;
      const { target } = event;
      const [more, made, after, gap, menu, item] = ["[data-more]", "[data-break]", "[data-after]", "[data-gap]", "[data-daymenu]", "[data-item]"].map(x => target.closest(x));
      if (more) return this.list.toggle(more.parentElement.querySelector("[data-item]").dataset.item);
      if (made) return this.press("break", `${numberOf(dayOf(made))} ${made.dataset.break} ${made.dataset.len}`);
      if (after) return this.press("after", `${after.dataset.of} ${after.dataset.after}`);
      if (gap) return this.press("add-at", `${numberOf(dayOf(gap))} ${gap.dataset.gap}`);
      if (menu) return this.press("day", menu.closest("[data-head]").dataset.head);
      const loose = target.closest("[data-open]");
      if (loose) return this.press("open", loose.dataset.open);
      if (!item) return target.closest(".col") && this.clear();
      if (event.ctrlKey || event.metaKey || event.shiftKey) return this.toggle(item.dataset.item);
      this.select([item.dataset.item]);
      this.press("open", item.dataset.item);
    });
  }

  listenToTools(wrap) {
    wrap.querySelector("[data-snap]")?.addEventListener("change", event => (this.snap = Number(event.target.value)));
    wrap.addEventListener("click", event => {
      const tab = event.target.closest("[data-tab]");
      if (tab) this.list.show(Number(tab.dataset.tab));
      const toggle = event.target.closest("[data-aslist]");
      if (!toggle) return;
      const style = document.getElementById("board-list");
      style.media = style.media === "all" ? "(max-width: 699px)" : "all";
      toggle.setAttribute("aria-pressed", String(style.media === "all"));
    });
  }

  press(action, item) {
    return this.server.invokeMethodAsync("Press", action, item);
  }

  /** The click that ends a drag is none. */
  swallowClick() {
    this.swallow = true;
    setTimeout(() => (this.swallow = false));
  }

  focus(item) {
    if (!item) return;
    this.stop(item);
    item.focus({ preventScroll: false });
  }

  /** One item is a tab stop. */
  stop(item) {
    this.root.querySelectorAll('[data-item][tabindex="0"]').forEach(other => (other.tabIndex = -1));
    item.tabIndex = 0;
    this.last = item.dataset.item;
  }

  select(ids) {
    this.chosen = new Set(ids);
    this.showChosen();
    this.server.invokeMethodAsync("Select", [...this.chosen]);
  }

  toggle(id) {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.select(chosen);
    this.speak(this.words.selected.replace("{0}", chosen.size));
  }

  add(id) {
    if (id && !this.chosen.has(id)) this.select([...this.chosen, id]);
  }

  clear() {
    if (this.chosen.size > 0) this.select([]);
  }

  chosenWith(id) {
    return this.chosen.has(id) ? [...this.chosen] : [id];
  }

  showChosen() {
    this.root.querySelectorAll("[data-item]").forEach(item => {
      const is = this.chosen.has(item.dataset.item);
      item.classList.toggle("sel", is);
      item.closest("li").classList.toggle("sel", is);
    });
  }

  speak(text) {
    this.voice.textContent = text;
  }

  released(carry) {
    if (this.carry === carry) this.carry = null;
  }

  dropped(id) {
    this.focus(find(this.root, id));
  }

  /** Back where it was, with the reason until somebody has read it. */
  refuse(item, reason) {
    this.speak(reason);
    const note = Object.assign(document.createElement("div"), { className: "verdict stays", textContent: reason });
    note.dataset.tone = "refuses";
    if (!item) return;
    note.style.cssText = `--at:${Number(item.dataset.start) + Number(item.dataset.len)};`;
    item.closest(".col").append(note);
    if (!isStill()) item.animate([{ transform: "translateX(6px)" }, { transform: "none" }], { duration: 200, easing: "ease-out" });
    item.focus({ preventScroll: true });
    const gone = () => {
      note.remove();
      for (const type of ["keydown", "pointerdown"]) document.removeEventListener(type, gone, true);
    };
    setTimeout(() => ["keydown", "pointerdown"].forEach(type => document.addEventListener(type, gone, true)), 400);
  }

  fill(markup) {
    this.root.innerHTML = markup;
    this.begin();
  }

  patch({ a, d }) {
    if (a) drawHours(this.root.querySelector(".axis"), ...a);
    const focused = document.activeElement?.closest?.("[data-item]")?.dataset.item;
    for (const day of d) this.patchDay(day);
    this.refresh();
    if (focused && document.activeElement === document.body) find(this.root, focused)?.focus({ preventScroll: true });
    this.carry?.renew();
  }

  patchDay({ n, h, f, l, x = [], w = [], m = [], p = [] }) {
    const day = days(this.root)[n];
    const column = day.querySelector(".col");
    const row = key => column.querySelector(`:scope > [data-key="${CSS.escape(key)}"]`);
    if (h !== undefined) this.root.querySelector(`[data-head="${n}"]`).innerHTML = h;
    if (f !== undefined) day.querySelector(".dayfoot").innerHTML = f;
    if (l !== undefined) day.dataset.lanes = l;
    x.forEach(key => row(key)?.remove());
    for (const [from, at, length, words] of w) stretch(row(`g:${from}`), at, length, words);
    for (const [id, at, length, lane, lanes] of m) {
      const item = find(day, id) ?? find(this.root, id);
      if (item.closest(".col") !== column) column.append(item.closest("li"));
      place(item, at, length, lane, lanes);
    }
    for (const [key, next, markup] of p) this.draw(column, row, key, next, markup);
  }

  draw(column, row, key, next, markup) {
    row(key)?.remove();
    column.append(make(markup));
    const drawn = column.lastElementChild;
    if (row(next)) column.insertBefore(drawn, row(next));
    else sort(drawn);
  }

  refresh() {
    this.showChosen();
    this.showOthers(this.names);
    this.drawNow();
    this.list.keep();
    const all = items(this.root);
    if (all.length > 0 && !this.root.querySelector('[data-item][tabindex="0"]')) (find(this.root, this.last ?? "") ?? all[0]).tabIndex = 0;
  }

  /** Where colleagues are. */
  showOthers(names) {
    this.names = names;
    this.root.querySelectorAll(".here").forEach(tag => tag.remove());
    this.root.querySelectorAll(".theirs").forEach(item => item.classList.remove("theirs"));
    for (const [id, name] of Object.entries(names)) {
      const item = find(this.root, id);
      if (!item) continue;
      item.classList.add("theirs");
      item.append(Object.assign(document.createElement("span"), { className: "here", textContent: name }));
    }
  }

  /** A fix before it is done: where what it moves would stand. */
  preview(moves) {
    this.root.querySelectorAll(".wouldbe").forEach(ghost => ghost.remove());
    this.root.querySelectorAll(".would").forEach(item => item.classList.remove("would"));
    for (const [id, day, at, length, title] of moves) {
      find(this.root, id)?.classList.add("would");
      if (day < 0) continue;
      const ghost = Object.assign(document.createElement("div"), { className: "wouldbe", textContent: `${clock(at)} ${title}` });
      ghost.style.cssText = `--at:${at};--len:${length};`;
      days(this.root)[day]?.querySelector(".col").append(ghost);
    }
  }

  show(id) {
    const item = find(this.root, id) ?? document.getElementById(`item-${id}`);
    if (!item) return;
    const day = item.closest("[data-day]");
    if (day) this.list.show(numberOf(day));
    item.scrollIntoView({ block: "center", inline: "nearest", behavior: isStill() ? "auto" : "smooth" });
    item.focus({ preventScroll: true });
  }

  /** A line across the day that it is now where the gathering takes place. */
  drawNow() {
    this.root.querySelectorAll(".now").forEach(line => line.remove());
    const { zone, first } = this.root.dataset;
    if (!zone || !first) return;
    const parts = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short", timeStyle: "short", hour12: false }).format(new Date()).split(", ");
    const [hour, minute] = parts[1].split(":").map(Number);
    const early = hour % 24 < 4 ? 1 : 0;
    const day = Math.round((Date.parse(parts[0]) - Date.parse(first)) / 86400000) - early;
    const column = days(this.root)[day]?.querySelector(".col");
    if (!column) return;
    const line = Object.assign(document.createElement("div"), { className: "now", title: clock(hour * 60 + minute) });
    line.style.setProperty("--at", (hour % 24) * 60 + minute + early * 1440);
    column.append(line);
  }
}

function drawHours(axis, from, to) {
  axis.replaceChildren();
  for (let at = from; at <= to; at += 60) {
    const hour = Object.assign(document.createElement("span"), { className: at === 540 || at === 960 ? "lim" : "", textContent: clock(at) });
    hour.style.setProperty("--at", at);
    axis.append(hour);
  }
}

function make(markup) {
  const template = document.createElement("template");
  template.innerHTML = markup;
  return template.content;
}
