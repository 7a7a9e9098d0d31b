// Judges whether what was typed tells of an emergency, apart from which pages it finds: by what is said of whom.
// The lists stand with the words of the guide and come with the index. A sign is met when words of each of its lists
// stand near each other, in any order; a hint is a sign that needs somebody it happens to, or a word that it is new.
// Learning, chances, exercise, equipment and the future take both back unless it is new; general questions do so only
// while nobody is named. A missed emergency is worse than a false alarm.
const steadyDanger = (() => {
  const NEAR = 9;
  const ENDINGS = new Set(["s", "es", "d", "ed", "ing", "ly", "ness", "y", "er", "in", "n"]);
  const FILLERS = new Set("really even my his her the a an at all just to up is are was properly quite actually still be so very both been any much it that its of in on".split(" "));
  const wordsOf = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'\u2019]/g, "").match(/[a-z0-9&*_]+/g) || [];

  // "numb" is also "numbness", "trip" is "tripping"; "paralys*" any word that begins so, "_" any word. A word that the
  // guide does not know may be one with a slip of the pen.
  function alike(word, listed, isKnown) {
    if (word === listed || listed === "_") return true;
    if (listed.endsWith("*")) return word.startsWith(listed.slice(0, -1));
    if (word.startsWith(listed)) {
      const rest = word.slice(listed.length);
      return listed.length > 2 && (ENDINGS.has(rest) || (rest[0] === listed.at(-1) && rest.length > 2 && ENDINGS.has(rest.slice(1))));
    }
    if (listed.length < 5 || word[0] !== listed[0] || Math.abs(word.length - listed.length) > 1 || isKnown(word)) return false;
    return steadySearch.within(word, listed, 1);
  }

  // Where an entry of one or more words stands, as first and last place; between two of them a filler may stand.
  function placesOf(entry, words, isKnown) {
    const found = [];
    for (let start = 0; start < words.length; start += 1) {
      let at = start;
      const isMet = entry.every((listed, number) => {
        if (number) at += 1;
        if (number && at < words.length && FILLERS.has(words[at]) && !alike(words[at], listed, isKnown)) at += 1;
        return at < words.length && alike(words[at], listed, isKnown);
      });
      if (isMet) found.push([start, at]);
    }
    return found;
  }

  // Whether each of these lists has a place of its own, all near each other.
  function isNear(lists, taken = []) {
    if (!lists.length) return true;
    const [first, ...others] = lists;
    return first.some((place) => {
      if (taken.some(([from, to]) => place[0] <= to && from <= place[1])) return false;
      const all = [...taken, place];
      const length = Math.max(...all.map(([, to]) => to)) - Math.min(...all.map(([from]) => from));
      return length <= NEAR && isNear(others, all);
    });
  }

  const parsed = new WeakMap();

  function entriesOf(lists) {
    if (!parsed.has(lists)) {
      parsed.set(lists, new Map(Object.entries(lists).map(([name, list]) => [name, list.map((entry) => wordsOf(String(entry)))])));
    }
    return parsed.get(lists);
  }

  // A look at words: where the entries of a list stand among them; each list is looked for once.
  function looker(words, entries, isKnown) {
    const seen = new Map();
    return (name) => {
      if (!seen.has(name)) seen.set(name, (entries.get(name) || []).flatMap((entry) => placesOf(entry, words, isKnown)));
      return seen.get(name);
    };
  }

  function blanked(words, places) {
    const left = [...words];
    for (const [from, to] of places) left.fill("-", from, to + 1);
    return left;
  }

  // `isFound`: whether the search finds the emergency page first, since lists never hold all that people may type.
  // `isKnown`: whether a word is one of the guide's.
  return function isDanger(query, danger, isFound, isKnown) {
    const words = wordsOf(query);
    const entries = entriesOf(danger.lists);
    const all = looker(words, entries, isKnown);
    const asked = looker(blanked(words, all("acting")), entries, isKnown);
    const signed = looker(blanked(words, all("masked")), entries, isKnown);
    const has = (name) => all(name).length > 0;
    const isMet = (signs) => signs.some((names) => isNear(names.split(" ").map(signed)));
    const isLearning = asked("learning").length > 0;
    if (has("calls") || (has("mentions") && !isLearning)) return true;
    const isNew = has("new");
    const isSomebody = has("person");
    const isGeneral = asked("general").length > 0;
    if (isMet(danger.signs)) return isNew || (!isLearning && (isSomebody || !isGeneral));
    if (isFound && (isNew || (!isLearning && !isGeneral))) return true;
    return isMet(danger.hints) && !isLearning && (isNew || (isSomebody && !isGeneral));
  };
})();
