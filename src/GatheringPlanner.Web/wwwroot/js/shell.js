// The header on every page. Without this script its forms still work; with it the page stays as it is.
const theme = document.getElementById("theme");

theme?.addEventListener("submit", async event => {
  event.preventDefault();
  const form = new FormData(theme, event.submitter);
  document.documentElement.dataset.theme = form.get("theme");
  theme.querySelector(`[value="${form.get("theme") === "dark" ? "light" : "dark"}"]`)?.focus();
  const answer = await fetch(theme.action, { method: "POST", body: form, redirect: "manual" });
  if (answer.type !== "opaqueredirect") console.warn("The theme was not kept", answer.status);
});

// Styles of the controls in dialogs hold while a dialog is open. They are thousands of rules, and some look at what the whole page contains:
// with them, the browser works out every style on the page again after each small change.
const controls = document.querySelector("link[data-dialogs]");
const dialogs = document.getElementsByClassName("rz-dialog-wrapper");
if (controls) {
  new MutationObserver(() => {
    const media = dialogs.length > 0 ? "all" : "not all";
    if (controls.media !== media) controls.media = media;
  }).observe(document.body, { childList: true, subtree: true });
}

// The server draws the board with the page; the circuit's own board begins empty and takes that drawing over before anything is painted.
const held = Symbol.for("gathering.board");
let drawn = document.querySelector("[data-board]");
new MutationObserver(() => {
  const board = document.querySelector("[data-board]");
  if (!board || board === drawn) return;
  if (drawn?.dataset.board === board.dataset.board && !board.firstElementChild && drawn.firstElementChild) {
    board.append(...drawn.children);
    board[held] = drawn.dataset.revision;
  }
  drawn = board;
}).observe(document.body, { childList: true, subtree: true });

// Work on an open page is no request to the server, which counts an hour without one as an hour without the reader. So the page tells, now and then,
// that somebody is here; who comes back after that hour finds themselves signed out at the first key.
const silence = 5 * 60_000;
let told = Date.now();
async function tell() {
  if (Date.now() - told < silence) return;
  told = Date.now();
  const body = new FormData();
  body.set("__RequestVerificationToken", theme.elements.__RequestVerificationToken.value);
  const answer = await fetch("/here", { method: "POST", body, redirect: "manual" }).catch(() => null);
  if (answer?.type === "opaqueredirect") location.reload();
}
if (theme && document.querySelector(".me")) for (const sign of ["pointerdown", "keydown"]) document.addEventListener(sign, tell, { passive: true });
