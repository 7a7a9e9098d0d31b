// Light, dark, or as the device says; the choice stays on this device and is sent nowhere.
(() => {
  const key = "steady-spine-colors";
  const choices = document.querySelector("[data-ss-scheme-choice]");
  if (!choices) return;
  const root = document.documentElement;

  const now = choices.querySelector(`[value="${root.dataset.ssScheme || "auto"}"]`);
  if (now) now.checked = true;

  choices.addEventListener("change", (event) => {
    const value = event.target.value;
    if (value === "auto") delete root.dataset.ssScheme;
    else root.dataset.ssScheme = value;
    try {
      if (value === "auto") localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      // Storage may be refused; the choice then holds for this page only.
    }
  });
})();
