// Shows the plain meaning of a word in a small card beside it. The meanings stand at the end of the page
// ("Words on this page"); without this script the word is a link to the glossary.
(() => {
  const meanings = new Map();
  for (const name of document.querySelectorAll(".ss-words__list dt[id]")) {
    const meaning = name.nextElementSibling;
    if (meaning) meanings.set(name.id.replace(/^word-/, ""), { name, meaning });
  }
  const words = [...document.querySelectorAll("a[data-ss-term]")].filter((word) => meanings.has(word.dataset.ssTerm));
  if (!words.length) return;

  const gap = 6;
  const card = document.createElement("span");
  card.className = "ss-term__card";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  (document.querySelector("main") || document.body).append(card);

  let shown = null;
  let waiting = 0;

  function fill(word) {
    const { name, meaning } = meanings.get(word.dataset.ssTerm);
    const title = document.createElement("span");
    title.className = "ss-term__word";
    title.append(...[...name.childNodes].map((node) => node.cloneNode(true)));
    card.id = `ss-term-${word.dataset.ssTerm}`;
    card.replaceChildren(title, ...[...meaning.childNodes].map((node) => node.cloneNode(true)));
  }

  // Below the word if there is room, else above: never on it. A word broken over two lines counts as both.
  function place(word) {
    card.style.top = "0";
    card.style.left = "0";
    const lines = [...word.getClientRects()];
    const last = lines[lines.length - 1];
    const size = card.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const left = Math.max(16, Math.min(lines[0].left, width - size.width - 16));
    const fitsBelow = last.bottom + gap + size.height <= window.innerHeight;
    const fitsAbove = lines[0].top - gap - size.height >= 0;
    const top = fitsBelow || !fitsAbove ? last.bottom + gap : lines[0].top - gap - size.height;
    card.style.top = `${top + window.scrollY}px`;
    card.style.left = `${left + window.scrollX}px`;
  }

  function show(word) {
    clearTimeout(waiting);
    // A word in a part that is not shown has no place.
    if (shown === word || !word.getClientRects().length) return;
    hide();
    // A word in a part that is not shown has no place for a card.
    if (!word.getClientRects().length) return;
    fill(word);
    card.hidden = false;
    place(word);
    word.setAttribute("aria-describedby", card.id);
    shown = word;
  }

  function hide() {
    clearTimeout(waiting);
    if (!shown) return;
    shown.removeAttribute("aria-describedby");
    card.hidden = true;
    shown = null;
  }

  // A moment, so that the pointer can travel from the word onto the card.
  function hideSoon() {
    clearTimeout(waiting);
    waiting = setTimeout(hide, 250);
  }

  for (const word of words) {
    let touched = false;
    word.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && show(word));
    word.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && hideSoon());
    word.addEventListener("focus", () => word.matches(":focus-visible") && show(word));
    word.addEventListener("blur", hideSoon);
    word.addEventListener("pointerdown", (event) => (touched = event.pointerType !== "mouse"));
    // The first tap explains; a second tap on the same word goes to the glossary.
    word.addEventListener("click", (event) => {
      if (!touched || shown === word) return;
      event.preventDefault();
      show(word);
    });
  }
  card.addEventListener("pointerenter", () => clearTimeout(waiting));
  card.addEventListener("pointerleave", hideSoon);
  document.addEventListener("keydown", (event) => event.key === "Escape" && !event.isComposing && hide());
  document.addEventListener("pointerdown", (event) => {
    if (shown && !card.contains(event.target) && !shown.contains(event.target)) hide();
  });
  window.addEventListener("resize", hide);
})();
