// Escape closes the sheet that "On this page" opened; the address is the only state there is.
(() => {
  if (!document.getElementById("contents")) return;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing || location.hash !== "#contents") return;
    location.hash = "#content";
  });
})();
