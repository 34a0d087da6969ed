// What a form asks of the browser.
export const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";

export const focusFirstWrong = () => document.querySelector("[aria-invalid=true]")?.focus();
