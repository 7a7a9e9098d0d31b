// A reader's own list of questions: what it may hold, and how it is remembered. The page of all questions and the
// buttons on other pages share it.
(() => {
  const MOST = 60;
  const LONGEST = 300;

  const tidy = (text) => String(text).replace(/\s+/g, " ").trim().slice(0, LONGEST);

  // The list made safe: short texts, each once; null if it is of another shape.
  function read(data) {
    if (!Array.isArray(data) || !data.every((one) => typeof one === "string")) return null;
    return [...new Set(data.map(tidy).filter(Boolean))].slice(0, MOST);
  }

  ss.questions = {
    MOST,
    LONGEST,
    tidy,
    memory: () => ss.memory({ tool: "questions", version: 1, read }),

    // The list with a question at its end, or why not: "nothing", "there", "most".
    with: (list, typed) => {
      const text = tidy(typed);
      if (!text) return "nothing";
      if (list.includes(text)) return "there";
      return list.length < MOST ? [...list, text] : "most";
    },

    // A link's end that names questions of one page by their places: "#add=decide/risks:0,2".
    link: (page, places) => `#add=${page}:${places.join(",")}`,

    // The questions that such an end names, of those that the guide's pages ask. Nothing else gets in by a link.
    named: (end, asked) => {
      const found = /^#add=([\w/-]{0,200}):([\d,]{1,100})$/.exec(end);
      const known = found && Object.hasOwn(asked, found[1]) ? asked[found[1]] : [];
      return found ? found[2].split(",").map((place) => known[place]).filter((one) => typeof one === "string") : [];
    },
  };
})();
