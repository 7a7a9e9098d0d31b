// Runs before anything is drawn, so that a reader who chose light or dark never sees the other one flash.
document.documentElement.classList.remove("ss-no-script");
try {
  const choice = localStorage.getItem("steady-spine-colors");
  if (choice === "light" || choice === "dark") document.documentElement.dataset.ssScheme = choice;
} catch {
  // Storage may be refused; the device's own setting then decides.
}
