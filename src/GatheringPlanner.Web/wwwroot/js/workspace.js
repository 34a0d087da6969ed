// Keys of the whole page: undo and redo, help, a new item.
const isTyping = target => target.closest("input, textarea, select, [contenteditable], .rz-dialog");

export function listen(root, server) {
  // On the document: after a click on something that is gone, the focus is on no part of the page.
  document.addEventListener("keydown", event => {
    if (!root.isConnected || event.defaultPrevented || isTyping(event.target)) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
      event.preventDefault();
      return server.invokeMethodAsync("Press", event.shiftKey ? "redo" : "undo", null);
    }
    if (event.key === "?" && !event.ctrlKey && !event.metaKey) return server.invokeMethodAsync("Press", "keys", null);
  });
  root.dataset.ready = "true";
}
