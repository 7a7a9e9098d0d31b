// Prints the page, with every folded part open so that paper holds all of it.
(() => {
  for (const button of document.querySelectorAll("[data-ss-print]")) {
    button.addEventListener("click", () => window.print());
  }
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("main details:not([open])")];
    for (const part of opened) part.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const part of opened) part.open = false;
    opened = [];
  });
})();
