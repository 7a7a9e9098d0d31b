// The search field and its results. The index is fetched when somebody goes to the field, not before.
(() => {
  const BREATH = 800;
  let loading = null;

  async function fetched() {
    const answer = await fetch(`${steadySite.base}search/index.json`);
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }

  // A browser fetches no files from a folder, but runs a script from there, which leaves the index behind.
  function run() {
    return new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = steadySite.script("search/index.js");
      script.onload = () => done(globalThis.steadyIndex);
      script.onerror = failed;
      document.head.append(script);
    });
  }

  function load() {
    loading ??= (steadySite.isFile ? run() : fetched())
      .then((data) => steadySearch.build(data))
      .catch((error) => {
        loading = null;
        throw error;
      });
    return loading;
  }

  // About 22 words around the first match, with the matches marked.
  function excerpt(text, matched) {
    const words = text.split(" ");
    const isMatch = (word) => steadySearch.wordsOf(word).some((part) => matched.has(part));
    const hit = Math.max(0, words.findIndex(isMatch));
    const start = Math.max(0, hit - 8);
    const line = document.createElement("span");
    line.className = "ss-search__result-text";
    if (start > 0) line.append("… ");
    for (const word of words.slice(start, start + 22)) {
      if (isMatch(word)) {
        const mark = document.createElement("mark");
        mark.textContent = word;
        line.append(mark, " ");
      } else {
        line.append(`${word} `);
      }
    }
    if (words.length > start + 22) line.append("…");
    return line;
  }

  function show(result, matched, says) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.className = "ss-search__result";
    link.href = steadySite.page(result.location);
    const title = document.createElement("span");
    title.className = "ss-search__result-title";
    title.textContent = result.page;
    link.append(title);
    if (result.part) {
      const part = document.createElement("span");
      part.className = "ss-search__result-part";
      part.textContent = `${says.in} ${result.part}`;
      link.append(part);
    }
    link.append(excerpt(result.text, matched));
    item.append(link);
    return item;
  }

  function start(box) {
    const says = JSON.parse(box.dataset.ssWords);
    const find = (name) => box.querySelector(`[data-ss-search-${name}]`);
    const field = find("field");
    const panel = find("panel");
    const state = find("state");
    const told = find("told");
    const list = find("results");
    const empty = find("empty");
    const emergency = find("emergency");
    const meaning = find("meaning");
    const inHeader = box.classList.contains("ss-search--header");
    const opener = inHeader ? document.querySelector("[data-ss-search-open]") : null;
    const ways = {
      ignored: new Set(says.ignored_words.flatMap((word) => steadySearch.wordsOf(word))),
      later: says.later_pages,
    };
    let waiting = 0;
    let telling = 0;
    let asked = "";

    function open() {
      box.classList.add("ss-search--open");
      opener?.setAttribute("aria-expanded", "true");
    }

    function close() {
      clearTimeout(telling);
      told.textContent = "";
      panel.hidden = true;
      box.classList.remove("ss-search--open");
      opener?.setAttribute("aria-expanded", "false");
    }

    // Seen at once. Heard once the reader pauses, from a place that is always there: what is said in a part that
    // just came into view may go unheard, and a sentence at every key is noise.
    function tell(text) {
      if (state.textContent !== text) state.textContent = text;
      clearTimeout(telling);
      telling = setTimeout(() => {
        told.textContent = text;
      }, BREATH);
    }

    // What is found, and whether it tells of an emergency; then the page that says whom to call comes first.
    function answer(store, query) {
      const found = steadySearch.find(store, query, ways);
      const isFirst = found.results[0]?.location.split("#")[0] === says.emergency_page;
      const isDanger = steadyDanger(query, store.danger, isFirst, (word) => steadySearch.isKnown(store, word));
      if (!isDanger || isFirst) return { ...found, isDanger };
      return { ...steadySearch.find(store, query, { ...ways, first: says.emergency_page }), isDanger };
    }

    // A word of the glossary and what it means, above the pages.
    function explain(term) {
      meaning.hidden = !term;
      if (!term) return;
      const word = document.createElement("a");
      word.href = steadySite.page(`${says.glossary_page}#${term.key}`);
      word.textContent = term.word;
      meaning.replaceChildren(word, `: ${term.text}`);
    }

    async function search() {
      const query = field.value.trim();
      asked = query;
      clearTimeout(telling);
      panel.hidden = false;
      if (query.length < 2) {
        list.replaceChildren();
        for (const part of [emergency, meaning, empty]) part.hidden = true;
        tell(says.ready);
        return;
      }
      try {
        if (!loading) tell(says.loading);
        const store = await load();
        if (asked !== query) return;
        const { results, term, words, isDanger } = answer(store, query);
        emergency.hidden = !isDanger;
        explain(isDanger ? null : term);
        list.replaceChildren(...results.map((result) => show(result, words, says)));
        const count = results.length;
        // Two letters are a beginning, not yet a word that nothing answers.
        const isBeginning = !count && query.length < 3;
        empty.hidden = count > 0 || isBeginning;
        if (!count && !isBeginning) emergency.hidden = false;
        const sentence = isBeginning ? says.ready : count === 0 ? says.none : count === 1 ? says.one : says.other;
        tell(sentence.replace("{count}", count).replace("{query}", `“${query}”`));
      } catch {
        // Without the index nobody can tell what was meant.
        emergency.hidden = false;
        tell(says.failed);
      }
    }

    field.addEventListener("focus", () => {
      load().catch(() => {});
      if (field.value.trim()) search();
    });
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(search, 0);
    });
    box.querySelector("form").addEventListener("submit", async (event) => {
      event.preventDefault();
      clearTimeout(waiting);
      await search();
      (list.querySelector("a") || empty.querySelector("a"))?.focus();
    });
    find("close").addEventListener("click", () => {
      close();
      opener?.focus();
    });
    opener?.addEventListener("click", () => {
      if (box.classList.contains("ss-search--open")) {
        close();
      } else {
        open();
        field.focus();
      }
    });
    box.addEventListener("keydown", (event) => {
      // While a word is being put together these keys belong to whatever puts it together.
      if (event.isComposing) return;
      if (event.key === "Escape") {
        event.preventDefault();
        const visible = opener && getComputedStyle(opener).display !== "none";
        close();
        (visible ? opener : field).focus();
        if (!visible) panel.hidden = true;
        return;
      }
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      const stops = [field, ...panel.querySelectorAll("a")].filter((stop) => stop.getClientRects().length);
      const next = stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
      if (stops[next]) {
        event.preventDefault();
        stops[next].focus();
      }
    });
    if (!inHeader) return;
    document.addEventListener("pointerdown", (event) => {
      if (!box.contains(event.target) && event.target !== opener) close();
    });
    box.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !box.contains(event.relatedTarget) && event.relatedTarget !== opener) close();
    });
  }

  for (const box of document.querySelectorAll("[data-ss-search]")) start(box);
})();
