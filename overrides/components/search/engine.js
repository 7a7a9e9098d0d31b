// Finds pages for what people type: whole questions, misspelled words, British and American spelling.
// Works on the index that the search plugin writes; knows nothing of the page it runs in.
const steadySearch = (() => {
  const british = [
    [/aemia/g, "emia"], [/haem/g, "hem"], [/anaesth/g, "anesth"], [/oedem/g, "edem"], [/orthopaed/g, "orthoped"],
    [/paed/g, "ped"], [/oesoph/g, "esoph"], [/our(s?)$/g, "or$1"], [/isation/g, "ization"], [/ise(d|s)?$/g, "ize$1"],
    [/centre/g, "center"], [/metre/g, "meter"], [/fibre/g, "fiber"], [/diarrhoea/g, "diarrhea"], [/paralys/g, "paralyz"],
  ];

  function fold(word) {
    return british.reduce((text, [from, to]) => text.replace(from, to), word);
  }

  // Only endings that never change what a word means here; "spines" is "spine", "process" stays.
  function stem(word) {
    if (word.length > 4 && /(?:ss|us|is)$/.test(word) === false) word = word.replace(/ies$/, "y").replace(/s$/, "");
    return word;
  }

  function wordsOf(text) {
    const plain = text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/['\u2019]/g, "");
    return (plain.match(/[a-z0-9]+/g) || []).map((word) => stem(fold(word)));
  }

  // Whether two words are at most `limit` changes apart (a letter more, less, other, or two swapped).
  function within(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) return false;
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i += 1) {
      const row = [i];
      let best = i;
      for (let j = 1; j <= b.length; j += 1) {
        const same = a[i - 1] === b[j - 1] ? 0 : 1;
        row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + same);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
        best = Math.min(best, row[j]);
      }
      if (best > limit) return false;
      before = last;
      last = row;
    }
    return last[b.length] <= limit;
  }

  // Whether two words differ only in a short ending: "addicted" and "addiction".
  function isKin(a, b) {
    let same = 0;
    while (same < a.length && a[same] === b[same]) same += 1;
    return same >= 6 && same < a.length && a.length - same <= 3 && b.length - same <= 3;
  }

  const plainText = (html) => html.replace(/<[^>]*>/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&").replace(/\s+/g, " ").trim();

  function build(docs) {
    const parts = [];
    const pages = new Map();
    const index = new Map();
    for (const doc of docs) {
      const [address] = doc.location.split("#");
      const isPage = !doc.location.includes("#");
      const title = plainText(doc.title);
      const text = plainText(doc.text || "");
      if (!pages.has(address)) pages.set(address, { address, title, boost: doc.boost || 1 });
      const part = { address, location: doc.location, title, text, isPage, length: 0 };
      const weights = new Map();
      const add = (words, weight) => {
        for (const word of words) weights.set(word, (weights.get(word) || 0) + weight);
      };
      add(wordsOf(title), isPage ? 10 : 5);
      // Other names and misspellings, which the build adds to the index and nobody is shown.
      add(wordsOf(doc.also || ""), 5);
      const words = wordsOf(text);
      add(words, isPage ? 1.5 : 1);
      part.length = words.length;
      const place = parts.push(part) - 1;
      for (const [word, weight] of weights) {
        if (!index.has(word)) index.set(word, []);
        index.get(word).push([place, weight]);
      }
    }
    return { parts, pages, index, vocabulary: [...index.keys()] };
  }

  // The words of the guide that a typed word may mean, with how sure that is.
  function meanings(store, word, isLast) {
    const found = [];
    if (store.index.has(word)) found.push([word, 1]);
    // "numb" also means "numbness"; a short word that exists ("pee") is not the beginning of another one ("people").
    if (word.length >= 4 || (word.length === 3 && isLast && !found.length)) {
      for (const other of store.vocabulary) {
        if (other !== word && other.startsWith(word)) found.push([other, 0.5 * (word.length / other.length) + 0.2]);
      }
    }
    for (const other of store.vocabulary) {
      if (isKin(word, other)) found.push([other, 0.4]);
    }
    if (!found.length && word.length >= 4) {
      const limit = word.length >= 8 ? 2 : 1;
      for (const other of store.vocabulary) {
        if (other.length >= 4 && within(word, other, limit)) found.push([other, 0.5]);
      }
    }
    return found;
  }

  // `ways.ignored`: words that say nothing; `ways.whole`: sections that speak for their whole page;
  // `ways.later`: beginnings of addresses that come after the pages themselves; `ways.first`: a page to prefer.
  function find(store, query, ways) {
    const typed = wordsOf(query);
    const kept = typed.filter((word) => !ways.ignored.has(word));
    const asked = [...new Set(kept.length ? kept : typed)];
    const total = store.parts.length;
    const byPage = new Map();
    const shown = new Set();

    asked.forEach((word, position) => {
      const best = new Map();
      for (const [other, sure] of meanings(store, word, position === asked.length - 1)) {
        const places = store.index.get(other);
        const rare = Math.log(1 + total / (places.length + 0.5));
        shown.add(other);
        for (const [place, weight] of places) {
          const score = sure * rare * (weight / (weight + 1.2 + store.parts[place].length / 250));
          if (score > (best.get(place) || 0)) best.set(place, score);
        }
      }
      for (const [place, score] of best) {
        const part = store.parts[place];
        if (!byPage.has(part.address)) byPage.set(part.address, { words: new Map(), parts: new Map() });
        const page = byPage.get(part.address);
        page.words.set(position, Math.max(page.words.get(position) || 0, score));
        page.parts.set(place, (page.parts.get(place) || 0) + score);
      }
    });

    const results = [];
    for (const [address, page] of byPage) {
      const info = store.pages.get(address);
      const sum = [...page.words.values()].reduce((a, b) => a + b, 0);
      const covered = page.words.size / asked.length;
      const [place, inPart] = [...page.parts].sort((a, b) => b[1] - a[1])[0];
      const part = store.parts[place];
      const isWhole = part.isPage || ways.whole.some((name) => part.location.endsWith(`#${name}`));
      const isLater = address === "" || ways.later.some((begin) => address.startsWith(begin));
      const preferred = address === ways.first ? 2 : isLater ? 0.5 : 1;
      const score = (sum + 0.5 * inPart) * covered * info.boost * preferred;
      results.push({ score, page: info.title, address, location: isWhole ? address : part.location, part: isWhole ? "" : part.title, text: part.text });
    }
    results.sort((a, b) => b.score - a.score);
    const floor = results.length ? results[0].score * 0.2 : 0;
    return { results: results.filter((result) => result.score >= floor).slice(0, 12), words: shown };
  }

  return { build, find, wordsOf };
})();
