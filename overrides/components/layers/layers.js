// A link into a closed part opens it, whichever browser. Browsers of today do so themselves for a place inside,
// but not for the closed part itself, and older ones not at all.
(() => {
  function open() {
    const target = steadySite.target();
    if (!target) return;
    let moved = false;
    for (let part = target.closest("details"); part; part = part.parentElement.closest("details")) {
      if (!part.open) {
        part.open = true;
        moved = true;
      }
    }
    if (moved) target.scrollIntoView();
  }

  window.addEventListener("hashchange", open);
  // A second tap on the same link changes no address.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link && link.hash === location.hash) open();
  });
  open();
})();
