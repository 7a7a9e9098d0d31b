// Puts the number of the reader's own country first, as far as the browser's language tells it; none goes away.
// Shows the card for staff over the whole screen, with its blanks as fields to type into.
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
  // The first box under the heading; a page may say something before it.
  const card = opener && document.querySelector(`#${CSS.escape(opener.dataset.ssShow)} ~ .admonition`);
  if (!card) return;
  const closer = document.createElement("button");
  closer.type = "button";
  closer.className = "ss-button ss-shown__close";
  closer.textContent = opener.dataset.ssClose;

  const fields = [...card.querySelectorAll("li")].map(fieldFor).filter(Boolean);
  if (fields.length) {
    const note = document.createElement("p");
    note.className = "ss-card-note";
    note.textContent = opener.dataset.ssTyped;
    fields[0].closest("ul").after(note);
  }

  // A field in the place of a line to write on. What is typed is kept nowhere: it is gone with the page.
  function fieldFor(item) {
    const blank = item.lastChild;
    if (blank?.nodeType !== Node.TEXT_NODE || !/_{3,}\s*$/.test(blank.data)) return null;
    blank.data = blank.data.replace(/_{3,}\s*$/, "");
    const field = document.createElement("textarea");
    field.className = "ss-card-field";
    field.rows = 1;
    field.maxLength = 300;
    field.autocomplete = "off";
    field.setAttribute("aria-label", item.textContent.trim().replace(/:$/, ""));
    field.addEventListener("input", () => {
      field.rows = 1;
      while (field.scrollHeight > field.clientHeight && field.rows < 12) field.rows += 1;
    });
    item.append(field);
    return field;
  }

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
      const stops = [...fields, closer];
      const next = stops.indexOf(document.activeElement) + (event.shiftKey ? -1 : 1);
      event.preventDefault();
      stops[(next + stops.length) % stops.length].focus();
    }
  });
})();
