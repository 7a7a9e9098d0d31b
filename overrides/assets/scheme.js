// Runs before anything is drawn, so that a reader who chose light or dark never sees the other one flash.
// Keeps room for what needs a script until that script is there, and gives its place back if it does not come:
// components/ready, the last part of that script, says that all of it works.
(() => {
  const root = document.documentElement;
  const LONG = 4000;

  function giveUp() {
    if (root.classList.replace("ss-script-coming", "ss-no-script")) clearTimeout(waiting);
  }

  root.classList.replace("ss-no-script", "ss-script-coming");
  const waiting = setTimeout(giveUp, LONG);
  // A file that could not be had, or one that broke.
  window.addEventListener("error", giveUp, true);

  try {
    const choice = localStorage.getItem("ss-colors");
    if (choice === "light" || choice === "dark") root.dataset.ssScheme = choice;
  } catch {
    // Storage may be refused; the device's own setting then decides.
  }
})();
