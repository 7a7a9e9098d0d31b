// Reads the page aloud, sentence by sentence, with a voice that is on the reader's own device. A voice that works
// over the network would send the text away, so without a voice of the device there is no button.
(() => {
  const button = document.querySelector("[data-ss-listen]");
  const article = document.querySelector("main article");
  const speech = window.speechSynthesis;
  if (!button || !article || !speech || typeof window.SpeechSynthesisUtterance !== "function") return;

  const words = JSON.parse(button.dataset.ssListen);
  const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, td, th, figcaption, summary, label";
  const SILENT = "[hidden], [aria-hidden='true'], .ss-visually-hidden, .ss-cite, .ss-sources, .ss-answer__doors, .ss-page-head, .ss-page-foot, .ss-open-foot, .ss-handouts, .ss-downloads, .ss-tool__out, .ss-term__card, .ss-skip, button, input, select, textarea, svg, script, style, nav";
  const NAME = "ss-listen";
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const state = { sentences: [], at: 0, isOn: false, isSpeaking: false, turn: 0 };
  let bar = null;

  // ---- Voices ----

  // Of the device's own English voices the one nearest to the reader's English; nothing if there is none.
  function voice() {
    const own = speech.getVoices().filter((one) => one.localService && /^en\b/i.test(one.lang.replace("_", "-")));
    const region = navigator.language.toLowerCase();
    return own.find((one) => one.lang.replace("_", "-").toLowerCase() === region) || own.find((one) => one.default) || own[0] || null;
  }

  function offer() {
    button.hidden = !voice();
    if (button.hidden && state.isOn) stop();
  }

  // ---- Sentences ----

  // What is shown of the article, as sentences with their places; closed parts and marks of sources are left out.
  function collect() {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const found = [];
    let block = null;
    let parts = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = isHeard(node) ? node.parentElement.closest(BLOCKS) : null;
      if (!holder) continue;
      if (holder !== block) found.push(...split(parts));
      if (holder !== block) parts = [];
      block = holder;
      parts.push(node);
    }
    return [...found, ...split(parts)];
  }

  function isHeard(node) {
    const holder = node.parentElement;
    if (!node.data.trim() || holder.closest(SILENT)) return false;
    const folded = holder.closest("details:not([open])");
    if (folded && !(holder.closest("summary") && holder.closest("summary").parentElement === folded)) return false;
    if (folded && folded.parentElement.closest("details:not([open])")) return false;
    return holder.getClientRects().length > 0 && getComputedStyle(holder).visibility !== "hidden";
  }

  function split(nodes) {
    // A line's end in the source is a space, and ends no sentence.
    const text = nodes.map((node) => node.data).join("").replace(/\s/g, " ");
    return bounds(text).filter(([from, to]) => /[\p{L}\p{N}]/u.test(text.slice(from, to))).map(([from, to]) => {
      const range = document.createRange();
      range.setStart(...place(nodes, from, false));
      range.setEnd(...place(nodes, to, true));
      return { text: text.slice(from, to).replace(/ +/g, " "), range };
    });
  }

  // Where each sentence begins and ends, without the space around it.
  function bounds(text) {
    const pieces = "Segmenter" in Intl
      ? [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)].map(({ index, segment }) => [index, segment])
      : [...text.matchAll(/[^.!?]+(?:[.!?]+|$)/g)].map((match) => [match.index, match[0]]);
    return pieces.map(([index, piece]) => [index + piece.length - piece.trimStart().length, index + piece.trimEnd().length]).filter(([from, to]) => from < to);
  }

  function place(nodes, offset, isEnd) {
    let before = 0;
    for (const node of nodes) {
      const inside = offset - before;
      if (inside < node.length || (isEnd && inside <= node.length)) return [node, inside];
      before += node.length;
    }
    const last = nodes[nodes.length - 1];
    return [last, last.length];
  }

  // ---- Speaking ----

  function speak() {
    const turn = (state.turn += 1);
    speech.cancel();
    const sentence = state.sentences[state.at];
    if (!sentence) return stop();
    const said = new SpeechSynthesisUtterance(sentence.text);
    said.voice = voice();
    if (!said.voice) return stop();
    said.lang = said.voice.lang;
    said.rate = Number(bar.speed.value);
    said.onend = () => turn === state.turn && go(1);
    said.onerror = ({ error }) => {
      if (turn !== state.turn || error === "canceled" || error === "interrupted") return;
      hold();
      bar.told.textContent = words.failed;
    };
    state.isSpeaking = true;
    mark(sentence);
    show();
    speech.speak(said);
    return undefined;
  }

  // Forward or back by so many sentences; behind the last one it ends.
  function go(step) {
    state.at = Math.max(0, state.at + step);
    if (state.at >= state.sentences.length) return stop();
    if (state.isSpeaking) return speak();
    mark(state.sentences[state.at]);
    return show();
  }

  // Some phones cannot pause, so a pause ends the sentence, and going on says it again from its beginning.
  function hold() {
    state.turn += 1;
    state.isSpeaking = false;
    speech.cancel();
    show();
  }

  function start() {
    state.sentences = collect();
    state.at = 0;
    state.isOn = true;
    bar ??= makeBar();
    bar.element.hidden = false;
    document.body.classList.add("ss-listening");
    speak();
    if (state.isOn) bar.hold.focus();
  }

  function stop() {
    const hadFocus = bar && bar.element.contains(document.activeElement);
    state.turn += 1;
    Object.assign(state, { isOn: false, isSpeaking: false });
    speech.cancel();
    mark(null);
    document.body.classList.remove("ss-listening");
    if (bar) bar.element.hidden = true;
    if (hadFocus && !button.hidden) button.focus();
  }

  // A part that is opened is read, too, when its turn comes; one that is closed is passed over.
  function again() {
    if (!state.isOn) return;
    const { range } = state.sentences[state.at];
    state.sentences = collect();
    const next = state.sentences.findIndex((one) => one.range.compareBoundaryPoints(Range.START_TO_START, range) >= 0);
    state.at = next < 0 ? Math.max(0, state.sentences.length - 1) : next;
    show();
  }

  // ---- What is shown ----

  // Marks a sentence without touching the text, so that nothing moves.
  function mark(sentence) {
    for (const old of document.querySelectorAll(".ss-listen__now")) old.classList.remove("ss-listen__now");
    const highlights = window.CSS && CSS.highlights;
    if (highlights) highlights.delete(NAME);
    if (!sentence) return;
    if (highlights && typeof Highlight === "function") highlights.set(NAME, new Highlight(sentence.range));
    else sentence.range.startContainer.parentElement.closest(BLOCKS).classList.add("ss-listen__now");
    const { top, bottom } = sentence.range.getBoundingClientRect();
    const foot = window.innerHeight - bar.element.offsetHeight - 80;
    if (top < 80 || bottom > foot) window.scrollBy({ top: top - window.innerHeight / 3, behavior: still.matches ? "auto" : "smooth" });
  }

  function show() {
    if (!bar) return;
    bar.hold.textContent = state.isSpeaking ? words.pause : words.play;
    bar.told.textContent = words.state.replace("{number}", state.at + 1).replace("{count}", state.sentences.length);
  }

  function make(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  function press(text, does) {
    const made = make("button", { type: "button", class: "ss-button" }, text);
    made.addEventListener("click", does);
    return made;
  }

  function makeBar() {
    const hold1 = press(words.pause, () => (state.isSpeaking ? hold() : speak()));
    const speed = make("select", { class: "ss-listen__speed", "aria-label": words.speed }, ...words.speeds.map(([rate, name]) => make("option", { value: rate }, name)));
    speed.value = "1";
    speed.addEventListener("change", () => state.isSpeaking && speak());
    const told = make("p", { class: "ss-listen__told" });
    const element = make("div", { class: "ss-listen__bar", role: "region", "aria-label": words.label, "data-ss-listening": "" },
      press(words.back, () => go(-1)), hold1, press(words.next, () => go(1)), press(words.stop, stop), speed, told);
    element.addEventListener("keydown", (event) => {
      if (event.key === "Escape") stop();
      else if (event.target !== speed && event.key === "ArrowLeft") go(-1);
      else if (event.target !== speed && event.key === "ArrowRight") go(1);
      else return;
      event.preventDefault();
    });
    document.body.append(element);
    return { element, hold: hold1, speed, told };
  }

  button.addEventListener("click", start);
  article.addEventListener("toggle", again, true);
  window.addEventListener("pagehide", stop);
  window.addEventListener("beforeprint", () => state.isOn && hold());
  speech.addEventListener?.("voiceschanged", offer);
  offer();
})();
