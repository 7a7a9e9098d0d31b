// Judges whether what was typed tells of an emergency, apart from which pages it finds.
// Which lists of words must meet to make a sign stands with the lists, in the words of the guide; words of recovery,
// of tests and of learning take it back, unless something says that it is new or sudden.
const steadyDanger = (() => {
  const fold = (text) => ` ${text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'\u2019]/g, "").replace(/[^a-z0-9&]+/g, " ").trim()} `;

  // A word of a list also stands for its own longer forms ("numb" for "numbness"), and for one slip of the pen.
  function alike(word, listed) {
    if (word.startsWith(listed)) return listed.length > 3 || word.length - listed.length < 3;
    if (listed.length < 5 || Math.abs(word.length - listed.length) > 1 || word[0] !== listed[0]) return false;
    return steadySearch.within(word, listed, 1);
  }

  function says(text, words, list) {
    return list.some((entry) => (entry.includes(" ") ? text.includes(` ${entry}`) : words.some((word) => alike(word, entry))));
  }

  // `isFound`: whether the search finds the emergency page first; the lists never hold all that people may type.
  return function isDanger(query, lists, isFound = false) {
    const text = fold(query);
    const words = text.trim().split(" ");
    const has = (name) => says(text, words, lists[name]);
    const met = (signs) => signs.some((names) => names.split(" ").every(has));
    if (met(lists.always)) return true;
    return (isFound || met(lists.signs)) && (has("new") || !has("calm"));
  };
})();
