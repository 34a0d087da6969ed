// Starts the page's circuit, and says in the product's words when the connection is lost. Links load pages whole.
(() => {
  const notice = document.getElementById("components-reconnect-modal");
  const has = state => notice.classList.contains(`components-reconnect-${state}`);

  Blazor.start({
    ssr: { disableDomPreservation: true },
    circuit: { reconnectionOptions: { maxRetries: 60, retryIntervalMilliseconds: attempt => Math.min(500 * attempt, 5000) } },
  });

  // The server has forgotten this page, for instance because it was started anew.
  new MutationObserver(() => has("rejected") && location.reload()).observe(notice, { attributeFilter: ["class"] });
  notice.querySelector("button").addEventListener("click", async () => (await Blazor.reconnect()) || location.reload());
})();
