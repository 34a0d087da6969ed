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
