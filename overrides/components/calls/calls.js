// Puts the number of the reader's own country first, as far as the browser's language tells it; none goes away.
// Shows the card for staff over the whole screen.
(() => {
  const calls = document.querySelector("[data-ss-calls]");
  if (!calls) return;
  const list = calls.querySelector("ul");
  const regions = (navigator.languages || [navigator.language || ""]).map((name) => name.split("-").pop().toUpperCase());
  for (const region of regions) {
    const own = [...list.children].find((item) => item.dataset.ssRegions.split(" ").includes(region));
    if (own) {
      list.prepend(own);
      break;
    }
  }

  const opener = calls.querySelector("[data-ss-show]");
  const card = opener && document.getElementById(opener.dataset.ssShow)?.nextElementSibling;
  if (!card) return;
  const closer = document.createElement("button");
  closer.type = "button";
  closer.className = "ss-button ss-shown__close";
  closer.textContent = opener.dataset.ssClose;

  function set(shown) {
    card.classList.toggle("ss-shown", shown);
    for (const [name, value] of [["role", "dialog"], ["aria-modal", "true"]]) {
      if (shown) card.setAttribute(name, value);
      else card.removeAttribute(name);
    }
    if (shown) card.append(closer);
    else closer.remove();
    (shown ? closer : opener).focus({ preventScroll: shown });
    card.scrollTop = 0;
  }

  opener.addEventListener("click", () => set(true));
  closer.addEventListener("click", () => set(false));
  card.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.isComposing) set(false);
    // Nothing else can be reached while the card covers the page.
    if (event.key === "Tab" && card.contains(closer)) {
      event.preventDefault();
      closer.focus();
    }
  });
})();
