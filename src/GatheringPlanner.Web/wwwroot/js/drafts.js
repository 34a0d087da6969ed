// Keeps in this browser what is typed into the details of an item, from the first key until the server says that it has it: neither a lost
// connection nor a reload loses a word. What a field of key "item/Goal" holds lies under the person, the gathering and that key.
const prefix = "gathering-draft/";

export function keep(root, server) {
  const place = key => `${prefix}${root.dataset.drafts}/${key}`;
  const fields = () => [...root.querySelectorAll("[data-draft]")];
  const fieldOf = key => fields().find(field => field.dataset.draft === key);
  const read = key => {
    try {
      return JSON.parse(localStorage.getItem(place(key)));
    } catch {
      return null;
    }
  };
  const write = (key, draft) => {
    const field = fieldOf(key);
    try {
      if (draft) localStorage.setItem(place(key), JSON.stringify(draft));
      else localStorage.removeItem(place(key));
    } catch (full) {
      console.warn("The text could not be kept in this browser", full);
    }
    field?.closest(".field").toggleAttribute("data-unsent", Boolean(draft));
  };

  const input = event => {
    const field = event.target.closest("[data-draft]");
    if (field) write(field.dataset.draft, { text: field.value, base: read(field.dataset.draft)?.base ?? field.dataset.base });
  };
  const keydown = event => {
    if (event.key === "Enter" && event.target.closest('[data-single="true"]')) {
      event.preventDefault();
      event.target.blur();
    }
    if (event.key !== "Escape" || event.defaultPrevented || event.isComposing || document.querySelector(".rz-dialog")) return;
    if (root.contains(event.target) || event.target === document.body) server.invokeMethodAsync("Close");
  };

  // The circuit is back with all it knew; what was typed meanwhile it hears as if it were typed now.
  const notice = document.getElementById("components-reconnect-modal");
  const isLost = () => /components-reconnect-(show|retrying|failed|rejected)/.test(notice?.className ?? "");
  let lost = isLost();
  const watch = new MutationObserver(() => {
    const before = lost;
    lost = isLost();
    if (!before || lost) return;
    fields().filter(field => read(field.dataset.draft)).forEach(field => field.dispatchEvent(new Event("input", { bubbles: true })));
  });
  if (notice) watch.observe(notice, { attributeFilter: ["class"] });

  root.addEventListener("input", input, true);
  document.addEventListener("keydown", keydown);
  root.dataset.ready = "true";

  return {
    offer() {
      for (const field of fields()) {
        const draft = read(field.dataset.draft);
        if (!draft) continue;
        write(field.dataset.draft, draft);
        server.invokeMethodAsync("Restore", field.dataset.draft, draft.text, draft.base);
      }
    },
    settle(key, sent, stored) {
      const draft = read(key);
      if (draft) write(key, draft.text === sent ? null : { text: draft.text, base: stored });
    },
    forget: key => write(key, null),
    leave() {
      watch.disconnect();
      root.removeEventListener("input", input, true);
      document.removeEventListener("keydown", keydown);
    },
  };
}

/** The items of the gathering whose unsaved texts lie in this browser. */
export function pending(drafts) {
  const start = `${prefix}${drafts}/`;
  return Object.keys(localStorage).filter(key => key.startsWith(start)).map(key => key.slice(start.length, key.lastIndexOf("/")));
}
