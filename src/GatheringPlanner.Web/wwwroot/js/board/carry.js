// An item in somebody's hand, by mouse, finger or keys: its ghost on the board, the verdict under it, what makes room, and the way back.
// Every verdict came when it was picked up; nothing is asked while it moves.
import { clock, columnOf, dayOf, days, find, isStill, lanesOf, lengthOf, numberOf, place, read, say, sort, stand, startOf, titleOf, write } from "./dom.js";

const tones = ["fits", "better", "worse", "blocks", "refuses"];
const icons = ["ok", "ok", "warn", "stop", "x"];

export class Carry {
  /** @param source the element that was picked up: an item, one without a place, or a block; @param mode Move, Copy, Start or End */
  constructor(board, source, mode) {
    Object.assign(this, { board, source, mode, maps: {}, pushed: [] });
    this.id = source.dataset.item ?? source.dataset.loose ?? `block:${source.dataset.block}`;
    this.item = source.matches("[data-item]") ? source : null;
    this.others = this.item && mode === "Move" ? board.chosenWith(this.id).filter(id => id !== this.id) : [];
    this.others.forEach(id => find(board.root, id)?.classList.add("origin"));
    this.length = lengthOf(source);
    this.lane = source.dataset.lane ?? "";
    this.home = this.item && { day: numberOf(dayOf(this.item)), at: mode === "End" ? startOf(source) + this.length : startOf(source), lane: this.lane };
    this.target = this.home && { ...this.home };
    source.classList.add("origin");
    board.root.classList.add("carrying");
    this.ghost = this.makeGhost();
    this.bubble = document.createElement("div");
    this.bubble.className = "verdict";
    this.ask();
  }

  /** The item in the hand, and what is selected with it. */
  get ids() {
    return (this.mode === "Move" ? [this.id, ...this.others] : [this.id]).join(" ");
  }

  get isPulled() {
    return this.mode === "Start" || this.mode === "End";
  }

  /** One map for each way of putting it down; the usual one is asked for when it is picked up. */
  get way() {
    return `${this.mode} ${!this.keepsRest}`;
  }

  get map() {
    return this.maps[this.way];
  }

  async ask() {
    const { maps, way, mode } = this;
    if (maps[way] !== undefined) return;
    maps[way] = null;
    const answer = await this.board.server.invokeMethodAsync("PickUp", this.ids, mode, !this.keepsRest);
    if (this.over || maps !== this.maps) return;
    if (answer === null) return this.end();
    maps[way] = read(answer);
    if (way !== this.way) return;
    this.shade();
    if (this.target) this.show();
    this.onverdict?.();
  }

  /** The agenda changed under the hand: the verdicts are asked for again. */
  renew() {
    this.source = find(this.board.root, this.id) ?? this.source;
    this.source.classList.add("origin");
    this.maps = {};
    this.ask();
  }

  /** Changes what letting go would do. */
  set(mode, keepsRest) {
    if (mode === this.mode && keepsRest === Boolean(this.keepsRest)) return;
    Object.assign(this, { mode, keepsRest });
    this.source.classList.toggle("origin", mode !== "Copy");
    this.ask();
    this.shade();
    if (this.target) this.show();
  }

  /** @returns whether the place is another one than before */
  to(day, wanted, lane = this.lane) {
    const at = this.snapAt(day, wanted, lane);
    const was = this.target;
    if (was && was.day === day && was.at === at && was.lane === lane) return false;
    this.target = { day, at, lane };
    this.show();
    return true;
  }

  /** The pointer is over no day: letting go there adds nothing. */
  leave() {
    this.unpush();
    this.target = null;
    this.ghost.remove();
    this.bubble.remove();
  }

  verdict() {
    if (this.target?.parks) return { tone: 0, head: this.board.words.parks, detail: "" };
    const group = this.group();
    const position = group && Math.round((this.target.at - this.map.f) / group.s);
    if (!group || group.p[position] === undefined) return null;
    const [tone, head, detail] = this.map.v[group.p[position]];
    return { tone, head, detail, push: group.u[position], order: group.o };
  }

  group({ day, lane } = this.target) {
    return this.map?.g.find(group => group.d === day && (group.l === lane || group.l === ""));
  }

  /** Lanes of large boards are offered by the quarter hour. */
  snapAt(day, at, lane) {
    const step = this.isPulled ? 0 : (this.group({ day, lane })?.s ?? 0);
    return step > 5 ? this.map.f + Math.round((at - this.map.f) / step) * step : at;
  }

  /** Start and end of what is shown, whichever edge is in the hand. */
  span() {
    if (this.mode === "End") return [startOf(this.source), this.target.at];
    if (this.mode === "Start") return [this.target.at, startOf(this.source) + this.length];
    return [this.target.at, this.target.at + this.length];
  }

  makeGhost() {
    const ghost = document.createElement("div");
    ghost.className = `${this.item?.className ?? `it air ${this.source.className}`} ghost`.replace(/\b(sel|bar|thin|origin)\b/g, "");
    ghost.setAttribute("aria-hidden", "true");
    ghost.innerHTML = '<span class="t"><span class="nm"></span><span class="mn"></span></span>';
    const icon = this.source.querySelector("svg");
    if (icon) ghost.firstElementChild.prepend(icon.cloneNode(true));
    ghost.querySelector(".nm").textContent = this.others.length ? say(this.board.words.selected, this.others.length + 1) : titleOf(this.source);
    return ghost;
  }

  show() {
    this.unpush();
    if (this.target.parks) {
      this.ghost.remove();
      this.bubble.remove();
      return this.board.parking?.classList.add("takes");
    }
    this.board.parking?.classList.remove("takes");
    const day = days(this.board.root)[this.target.day];
    const column = columnOf(day);
    const [from, to] = this.span();
    const lanes = this.target.lane ? lanesOf(day) : [];
    const style = `--at:${from};--len:${Math.max(to - from, 5)};` + (lanes.length ? `--lane:${Math.max(0, lanes.indexOf(this.target.lane))};--lanes:${lanes.length};` : "");
    this.ghost.style.cssText = style;
    this.ghost.querySelector(".mn").textContent = `${clock(from)}–${clock(to)}`;
    this.bubble.style.cssText = `--at:${to};`;
    if (this.ghost.parentElement !== column) column.append(this.ghost, this.bubble);
    const verdict = this.verdict();
    if (verdict?.push) this.push(verdict);
    this.tell(verdict);
  }

  tell(verdict) {
    const lines = verdict ? [verdict.detail, this.pushWords(verdict)].filter(x => x) : [];
    this.bubble.dataset.tone = verdict ? tones[verdict.tone] : "wait";
    this.bubble.replaceChildren(line("b", verdict ? verdict.head : this.board.words.wait, verdict && icons[verdict.tone]));
    if (lines.length) this.bubble.append(line("span", lines.join(" ")));
    this.bubble.append(line("small", this.byKeys ? this.board.words.keys : this.board.words.hint));
    this.spoken = verdict ? `${verdict.head}. ${lines.join(" ")}` : "";
  }

  pushWords({ push }) {
    if (!push) return "";
    const count = ranges(push).reduce((sum, [first, last]) => sum + last - first + 1, 0);
    return say(push[0] > 0 ? this.board.words.pushes : this.board.words.pulls, this.board.count(count), Math.abs(push[0]));
  }

  push({ push, order }) {
    for (const [first, last] of ranges(push)) {
      for (const id of order.slice(first, last + 1)) {
        const item = find(this.board.root, id);
        if (!item) continue;
        stand(item, startOf(item) + push[0]);
        write(item, "c", clock(startOf(item) + push[0]));
        item.classList.add("pushed");
        this.pushed.push(item);
      }
    }
    this.pushedBy = push[0];
  }

  unpush() {
    for (const item of this.pushed) {
      stand(item, startOf(item));
      write(item, "c", clock(startOf(item)));
      item.classList.remove("pushed");
    }
    this.pushed = [];
  }

  /** Better and worse places, and where something it needs is taken. */
  shade() {
    this.unshade();
    if (!this.map || this.isPulled) return;
    for (const group of this.map.g) {
      const day = days(this.board.root)[group.d];
      const band = document.createElement("div");
      band.className = "bands";
      const lanes = group.l ? lanesOf(day) : [];
      if (lanes.length) band.style.cssText = `--lane:${lanes.indexOf(group.l)};--lanes:${lanes.length};`;
      band.append(...bands(group.p.map(x => tones[this.map.v[x][0]]), this.map.f, group.s));
      columnOf(day).prepend(band);
    }
    for (const [day, from, to, why] of this.map.t) {
      const taken = document.createElement("div");
      taken.className = "taken";
      taken.style.cssText = `--at:${from};--len:${to - from};`;
      taken.append(line("small", say(this.board.words.taken, why)));
      columnOf(days(this.board.root)[day])?.prepend(taken);
    }
  }

  unshade() {
    this.board.root.querySelectorAll(".bands, .taken").forEach(element => element.remove());
  }

  /** Puts it down: it stands there at once, and goes back when the server says no. */
  async drop() {
    const { day, at, lane, parks } = this.target ?? {};
    const same = this.home && this.mode !== "Copy" && !parks && this.home.day === day && this.home.at === at && this.home.lane === lane;
    if (!this.target || same) return this.cancel();
    if (parks) {
      this.end();
      return this.board.server.invokeMethodAsync("Press", "park", this.ids);
    }
    const verdict = this.verdict();
    if (verdict && tones[verdict.tone] === "refuses") return this.refuse(`${verdict.head}. ${verdict.detail}`);
    performance.mark("board-drop");
    const before = this.settle();
    const [id, ids, mode, ripple] = [this.id, this.ids, this.mode, !this.keepsRest];
    const made = this.mode === "Copy" || !this.item;
    if (made) this.ghost.classList.add("landed");
    this.end(made);
    const reason = await this.board.server.invokeMethodAsync("Drop", ids, mode, day, at, lane || null, ripple);
    performance.measure("board-drop-confirmed", "board-drop");
    if (made) this.ghost.remove();
    if (reason === null) return this.board.dropped(id);
    before.forEach(({ item, ...was }) => (item.isConnected ? restore(item, was) : undefined));
    this.board.refuse(find(this.board.root, id), reason);
  }

  /** Everything stands where the verdict said it would. @returns where it stood */
  settle() {
    const moved = this.pushed.map(item => [item, startOf(item) + this.pushedBy, lengthOf(item)]);
    if (this.item && this.mode !== "Copy") {
      const [from, to] = this.span();
      moved.push([this.item, from, to - from]);
    }
    const before = moved.map(([item]) => ({ item, at: startOf(item), length: lengthOf(item), lane: item.style.getPropertyValue("--lane"), column: item.closest(".col") }));
    for (const [item, at, length] of moved) {
      const column = item === this.item ? columnOf(days(this.board.root)[this.target.day]) : null;
      if (column && item.closest(".col") !== column) column.append(item.closest("li"));
      place(item, at, length, item === this.item ? this.ghost.style.getPropertyValue("--lane") || 0 : item.style.getPropertyValue("--lane") || 0, Number(item.style.getPropertyValue("--lanes") || 1));
    }
    this.pushed.forEach(item => item.classList.remove("pushed"));
    this.pushed = [];
    return before;
  }

  refuse(reason) {
    const item = this.item;
    this.end();
    this.board.refuse(item, reason);
  }

  cancel() {
    this.end();
    if (this.byKeys) this.board.speak(say(this.board.words.back, titleOf(this.source)));
  }

  end(keepsGhost = false) {
    this.over = true;
    this.unpush();
    this.unshade();
    if (!keepsGhost) this.ghost.remove();
    this.bubble.remove();
    [this.source, ...this.others.map(id => find(this.board.root, id))].forEach(item => item?.classList.remove("origin"));
    this.board.root.classList.remove("carrying");
    this.board.parking?.classList.remove("takes");
    this.board.released(this);
  }
}

/** What makes room, as [first, last] positions. */
function ranges(push) {
  const found = [];
  for (let i = 1; i < push.length; i += 2) found.push([push[i], push[i + 1]]);
  return found;
}

function restore(item, { at, length, lane, column }) {
  if (item.closest(".col") !== column) column.append(item.closest("li"));
  if (!isStill()) item.animate([{ opacity: 0.4 }, { opacity: 1 }], { duration: 200, easing: "ease-out" });
  place(item, at, length, lane || 0, Number(item.style.getPropertyValue("--lanes") || 1));
  sort(item.closest("li"));
}

function bands(places, f, s) {
  const found = [];
  for (let i = 0; i < places.length; i++) {
    if (places[i] === "fits") continue;
    let end = i;
    while (places[end + 1] === places[i]) end++;
    const band = document.createElement("i");
    band.className = places[i];
    band.style.cssText = `--at:${f + i * s};--len:${(end - i + 1) * s};`;
    found.push(band);
    i = end;
  }
  return found;
}

function line(tag, text, icon) {
  const element = document.createElement(tag);
  if (icon) {
    const sprite = document.querySelector("[data-board] use")?.getAttribute("href")?.split("#")[0];
    element.innerHTML = `<svg class="i" aria-hidden="true"><use href="${sprite}#${icon}"></use></svg>`;
  }
  element.append(text);
  return element;
}
