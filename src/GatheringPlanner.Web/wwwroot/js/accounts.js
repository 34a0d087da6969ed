// Passkeys on plain pages: ask the server what to ask the browser, ask the browser, send the form with its answer.
// Without this script, or without passkeys in the browser, what asks for them stays hidden.
const questions = {
  make: async options => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  show: async options => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
};

async function ask(form) {
  const body = new FormData();
  body.set("__RequestVerificationToken", form.elements.__RequestVerificationToken.value);
  body.set("name", form.elements["Entered.Name"]?.value ?? "");
  const answer = await fetch(`/passkeys/${form.dataset.passkey}`, { method: "POST", body });
  if (!answer.ok) throw new Error(`The planner answers ${answer.status}`);
  return questions[form.dataset.passkey](await answer.json());
}

async function fill(form, button) {
  const fault = form.querySelector("[data-fault]");
  fault.hidden = true;
  button.disabled = true;
  try {
    const credential = await ask(form);
    [...form.elements].find(field => field.name.endsWith(".Passkey")).value = JSON.stringify(credential);
    form.submit();
  } catch (reason) {
    // Nobody chose a passkey, or there is none: the page says so, and everything typed is still there.
    console.info("No passkey", reason.name, reason.message);
    fault.hidden = false;
    button.disabled = false;
  }
}

if (window.PublicKeyCredential?.parseCreationOptionsFromJSON) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const button = form.querySelector("[data-ask]");
    form.hidden = button.hidden = false;
    button.addEventListener("click", event => {
      event.preventDefault();
      const name = form.elements["Entered.Name"];
      if (!name || name.reportValidity()) fill(form, button);
    });
  }
}

for (const button of document.querySelectorAll("[data-copy]")) {
  const field = document.getElementById(button.dataset.copy);
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    field.select();
    await navigator.clipboard.writeText(field.value);
    button.querySelector("span").textContent = button.dataset.done;
  });
}
