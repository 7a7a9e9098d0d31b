// Light, dark, or as the device says; the choice stays on this device and is sent nowhere.
(() => {
  const key = "ss-colors";
  const choices = document.querySelector("[data-ss-scheme-choice]");
  if (!choices) return;
  const root = document.documentElement;

  function show(choice) {
    const value = choice === "light" || choice === "dark" ? choice : "auto";
    if (value === "auto") delete root.dataset.ssScheme;
    else root.dataset.ssScheme = value;
    choices.querySelector(`[value="${value}"]`).checked = true;
  }

  function kept() {
    try {
      return localStorage.getItem(key);
    } catch {
      // Storage may be refused; what this page shows then counts.
      return root.dataset.ssScheme;
    }
  }

  choices.addEventListener("change", (event) => {
    const { value } = event.target;
    show(value);
    try {
      if (value === "auto") localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      // The choice then holds for this page only.
    }
  });
  // Another tab chose, or this page comes back from the browser's memory.
  window.addEventListener("storage", (event) => {
    if (event.key === key || event.key === null) show(kept());
  });
  window.addEventListener("pageshow", (event) => event.persisted && show(kept()));
  show(kept());
})();
