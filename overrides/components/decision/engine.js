// What the aid for deciding knows: which screens there are, what a reader's answers mean, what stands on their page.
// Nothing here touches the page, and nothing picks a choice.
(() => {
  const LONGEST = 1500;
  const ASPECTS = ["what", "good", "bad", "life", "unknown", "best", "likely", "worst"];
  const TEXTS = ["by", "hope", "most", "need", "others", "now"];

  const keysOf = (list) => list.map((one) => one.key);
  const isObject = (data) => typeof data === "object" && data !== null && !Array.isArray(data);

  // The entries of `data` whose name and value pass.
  function picked(data, names, fits) {
    const found = isObject(data) ? data : {};
    return Object.fromEntries(names.filter((name) => Object.hasOwn(found, name) && fits(found[name], name)).map((name) => [name, found[name]]));
  }

  // A new order of a list, by chance.
  function mixed(list) {
    const left = [...list];
    const made = [];
    while (left.length) made.push(...left.splice(Math.floor(Math.random() * left.length), 1));
    return made;
  }

  // Answers of somebody who has just begun. The pairs come in mixed order, and so do the two sides of each.
  function nothing(parts) {
    const order = mixed(keysOf(parts.wishes));
    return { told: {}, open: [], order, turned: order.filter(() => Math.random() < 0.5), wishes: {}, quiz: {}, texts: {} };
  }

  // Kept answers made safe: only what this aid asks, only answers that it offers, no text longer than it takes.
  function read(parts, data) {
    if (!isObject(data)) return null;
    const wishes = keysOf(parts.wishes);
    const fresh = nothing(parts);
    const order = Array.isArray(data.order) ? wishes.filter((key) => data.order.includes(key)) : [];
    if (order.length === wishes.length) order.sort((one, other) => data.order.indexOf(one) - data.order.indexOf(other));
    const answers = Object.fromEntries(parts.situations.map((one) => [one.key, keysOf(one.answers)]));
    const counts = Object.fromEntries(parts.questions.map((one) => [one.key, one.answers.length]));
    return {
      told: picked(data.told, Object.keys(answers), (value, name) => answers[name].includes(value)),
      open: Array.isArray(data.open) ? keysOf(parts.choices).filter((key) => data.open.includes(key)) : [],
      order: order.length === wishes.length ? order : fresh.order,
      turned: Array.isArray(data.turned) ? wishes.filter((key) => data.turned.includes(key)) : fresh.turned,
      wishes: picked(data.wishes, wishes, (value) => [-2, -1, 0, 1, 2].includes(value)),
      quiz: picked(data.quiz, Object.keys(counts), (value, name) => Number.isInteger(value) && value >= 0 && value < counts[name]),
      texts: picked(data.texts, TEXTS, (value) => typeof value === "string" && value.length <= LONGEST),
    };
  }

  // The choices that the reader compares: those that are open, or all as long as nothing is marked.
  function compared(parts, data) {
    return parts.choices.filter((choice) => !data.open.length || data.open.includes(choice.key));
  }

  // Whether a chance is for people like this reader; one that tells of another situation is left out.
  function concerns(chance, told) {
    const asked = chance.when.map((one) => one.split(": "));
    return !asked.length || asked.some(([name, answer]) => (told[name] ?? answer) === answer);
  }

  // All screens in their order, each with its step, what it shows and its name.
  function screens(parts, data) {
    const of = (step, kind, keys) => keys.map((key, at) => ({ step, kind, key, name: `${kind}-${key}`, at: at + 1, of: keys.length }));
    const one = (step, kind) => ({ step, kind, name: kind });
    return [
      one(1, "begin"),
      ...of(2, "told", keysOf(parts.situations)),
      one(3, "open"),
      ...of(3, "choice", ASPECTS),
      ...of(4, "chance", keysOf(parts.chances.filter((chance) => concerns(chance, data.told)))),
      ...of(5, "wish", data.order),
      one(5, "fits"),
      ...of(6, "quiz", keysOf(parts.questions)),
      one(6, "ready"),
      one(6, "page"),
    ];
  }

  // The wishes that the reader leans to, the strongest first, each with the choices that it fits.
  function leanings(parts, data) {
    const found = Object.entries(data.wishes).filter(([, value]) => value !== 0).map(([key, value]) => {
      const side = parts.wishes.find((wish) => wish.key === key).sides[value < 0 ? 0 : 1];
      return { key, says: side.says, fits: side.fits, much: Math.abs(value) === 2 };
    });
    return [...found.filter((one) => one.much), ...found.filter((one) => !one.much)];
  }

  // The questions that were answered, and not rightly; one that nobody touched says nothing.
  function toGoOver(parts, data) {
    return parts.questions.filter((one) => one.answers[data.quiz[one.key]]?.right === false);
  }

  // The reader's page: parts with a title and lines, none of them empty.
  function page(parts, data, words) {
    const text = (name) => (data.texts[name] ?? "").trim();
    const told = parts.situations.filter((one) => data.told[one.key]).map((one) => {
      const answer = one.answers.find((each) => each.key === data.told[one.key]);
      return { asks: one.asks, says: answer.says, unsure: answer.key === "unsure" };
    });
    const most = leanings(parts, data).map((one) => (one.much ? ss.fill(words.much_line, one) : one.says));
    const unsure = told.filter((one) => one.unsure).map((one) => one.asks);
    return [
      { title: words.page_by, lines: [text("by")] },
      { title: words.page_hope, lines: [text("hope")] },
      { title: words.page_told, lines: told.filter((one) => !one.unsure).map((one) => `${one.asks} ${one.says}`) },
      { title: words.page_open, lines: data.open.length ? compared(parts, data).map((one) => one.name) : [] },
      { title: words.page_most, lines: [text("most"), ...most] },
      { title: words.page_need, lines: [text("need"), ...unsure, ...toGoOver(parts, data).map((one) => `${one.asks} ${one.answers.find(({ right }) => right).says}.`)] },
      { title: words.page_others, lines: [text("others")] },
      { title: words.page_now, lines: [text("now")] },
    ].map(({ title, lines }) => ({ title, lines: lines.filter(Boolean) })).filter(({ lines }) => lines.length);
  }

  // The same as plain text, for a message or a file.
  function asText(title, made, last) {
    const body = made.map((part) => [part.title, ...part.lines.map((line) => `- ${line.replace(/\s*\n\s*/g, "\n  ")}`)].join("\n"));
    return [title, ...body, ...last].join("\n\n") + "\n";
  }

  ss.decision = { LONGEST, ASPECTS, nothing, read, compared, concerns, screens, leanings, toGoOver, page, asText };
})();
