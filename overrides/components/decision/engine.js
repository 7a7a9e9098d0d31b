// What the aid for deciding knows: which screens there are, what a reader's answers mean, what stands on their page.
// Nothing here touches the page, and nothing picks a choice.
(() => {
  const LONGEST = 1500;
  const LONGEST_TYPED = 200;
  const ASPECTS = ["what", "points", "life", "courses"];
  const TEXTS = ["by", "hope", "most", "need", "others", "now"];
  // One screen a step, and the reader's page at the end.
  const SCREENS = ["begin", "told", "choices", "chances", "wishes", "ready", "page"].map((name, at) => ({ name, step: Math.min(at + 1, 6) }));

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
    return { told: {}, typed: {}, open: [], order, turned: order.filter(() => Math.random() < 0.5), wishes: {}, quiz: {}, texts: {}, other: false, seen: false, at: "" };
  }

  // Whether what was typed is a number that can be, or a name; an empty text says nothing.
  function isTyped(typed, text) {
    if (typeof text !== "string" || text.length > LONGEST_TYPED || !text.trim()) return false;
    return typed.highest === null || (/^\d{1,4}$/.test(text.trim()) && Number(text) >= typed.lowest && Number(text) <= typed.highest);
  }

  // Kept answers made safe: only what this aid asks, only answers that it offers, no text longer than it takes.
  function read(parts, data) {
    if (!isObject(data)) return null;
    const wishes = keysOf(parts.wishes);
    const fresh = nothing(parts);
    const order = Array.isArray(data.order) ? wishes.filter((key) => data.order.includes(key)) : [];
    if (order.length === wishes.length) order.sort((one, other) => data.order.indexOf(one) - data.order.indexOf(other));
    const answers = Object.fromEntries(parts.situations.map((one) => [one.key, keysOf(one.answers)]));
    const typed = Object.fromEntries(parts.situations.filter((one) => one.typed).map((one) => [one.key, one.typed]));
    const counts = Object.fromEntries(parts.questions.map((one) => [one.key, one.answers.length]));
    return {
      told: picked(data.told, Object.keys(answers), (value, name) => answers[name].includes(value)),
      typed: picked(data.typed, Object.keys(typed), (value, name) => isTyped(typed[name], value)),
      open: Array.isArray(data.open) ? keysOf(parts.choices).filter((key) => data.open.includes(key)) : [],
      order: order.length === wishes.length ? order : fresh.order,
      turned: Array.isArray(data.turned) ? wishes.filter((key) => data.turned.includes(key)) : fresh.turned,
      wishes: picked(data.wishes, wishes, (value) => [-2, -1, 0, 1, 2].includes(value)),
      quiz: picked(data.quiz, Object.keys(counts), (value, name) => Number.isInteger(value) && value >= 0 && value < counts[name]),
      texts: picked(data.texts, TEXTS, (value) => typeof value === "string" && value.length <= LONGEST),
      other: data.other === true,
      seen: data.seen === true,
      at: typeof data.at === "string" && data.at.length <= LONGEST_TYPED ? data.at : "",
    };
  }

  // A place is a screen, or a screen and the row that is open on it: "chances/pain".
  const placeOf = (screen, row) => (row ? `${screen}/${row}` : screen);
  function readPlace(place) {
    const [name, row = ""] = String(place).split("/");
    const at = Math.max(0, SCREENS.findIndex((screen) => screen.name === name));
    return { at, screen: SCREENS[at], row };
  }

  // What the reader has been told, by one question; a key that it does not offer takes the answer back.
  // A new sign of danger is one that the team has not seen yet, whatever was said before.
  function setAnswer(question, data, key) {
    const found = question.answers.find((one) => one.key === key);
    if (found) data.told[question.key] = key;
    else delete data.told[question.key];
    if (found?.danger) data.seen = false;
  }

  const answerTo = (question, data) => question.answers.find((one) => one.key === data.told[question.key]);

  // Whether the answers may mean an emergency: "" if none does, "card" if one does,
  // "aside" if the reader says that the team has seen them for it.
  function alarm(parts, data) {
    const signs = parts.situations.map((one) => answerTo(one, data)).filter((one) => one?.danger);
    if (!signs.length) return "";
    return data.seen || signs.some((one) => one.seen) ? "aside" : "card";
  }

  // What the chosen answer means for the choice. Once the team has seen the reader for a sign, what holds then.
  function noteTo(parts, question, data) {
    const chosen = answerTo(question, data);
    const seen = chosen?.danger && alarm(parts, data) === "aside" && question.answers.find((one) => one.seen);
    return (seen || chosen)?.note ?? "";
  }

  // What the reader says to one question: the answer, and what they typed beside it.
  const reply = (question, data) => [answerTo(question, data)?.says, data.typed[question.key]?.trim()].filter(Boolean).join("; ");

  // The choices that the reader compares: those that are open, or all as long as nothing is marked.
  function compared(parts, data) {
    return parts.choices.filter((choice) => !data.open.length || data.open.includes(choice.key));
  }

  // Whether a chance is for people like this reader; one that tells of another situation is left out.
  function concerns(chance, told) {
    const asked = chance.when.map((one) => one.split(": "));
    return !asked.length || asked.some(([name, answer]) => (told[name] ?? answer) === answer);
  }

  // The wishes that the reader leans to, in the order in which they were asked, each with the choices that it fits.
  function leanings(parts, data) {
    return data.order.filter((key) => data.wishes[key]).map((key) => {
      const side = parts.wishes.find((wish) => wish.key === key).sides[data.wishes[key] < 0 ? 0 : 1];
      return { key, says: side.says, fits: side.fits, much: Math.abs(data.wishes[key]) === 2 };
    });
  }

  // The questions that were answered, and not rightly; one that nobody touched says nothing.
  function toGoOver(parts, data) {
    return parts.questions.filter((one) => one.answers[data.quiz[one.key]]?.right === false);
  }

  // A question with the right answer, since a page that asks alone what to do in danger helps nobody.
  function withAnswer(question) {
    return `${question.asks} ${question.answers.find((one) => one.right).says}`;
  }

  // What the reader has been told, each as a line: the answers, and beside them what was typed, as it was typed.
  function toldLines(parts, data) {
    return parts.situations.flatMap((one) => {
      const told = answerTo(one, data);
      const typed = data.typed[one.key];
      return [
        told && told.key !== "unsure" ? `${one.asks} ${told.says}` : "",
        typed ? `${one.typed.asks}: ${typed.trim()}` : "",
      ];
    });
  }

  // What to ask the team because of the answers, in the order of the questions, each once.
  function toAsk(parts, data) {
    return [...new Set(parts.situations.map((one) => answerTo(one, data)?.ask).filter(Boolean))];
  }

  // The reader's page: parts with a title and lines, none of them empty.
  function page(parts, data, words) {
    const text = (name) => (data.texts[name] ?? "").trim();
    const unsure = parts.situations.filter((one) => data.told[one.key] === "unsure").map((one) => one.asks);
    const wishes = (much) => leanings(parts, data).filter((one) => one.much === much).map((one) => one.says);
    const made = [
      { title: words.page_who, lines: [data.other ? words.page_other : ""] },
      { title: words.page_by, lines: [text("by")] },
      { title: words.page_hope, lines: [text("hope")] },
      { title: words.page_told, lines: toldLines(parts, data) },
      { title: words.page_open, lines: data.open.length ? compared(parts, data).map((one) => one.name) : [] },
      { title: words.page_most, lines: [text("most"), ...wishes(true)] },
      { title: words.page_little, lines: wishes(false) },
      { title: words.page_need, lines: [text("need"), ...unsure] },
      { title: words.page_unsure, lines: toGoOver(parts, data).map(withAnswer) },
      { title: words.page_others, lines: [text("others")] },
      { title: words.page_now, lines: [text("now")] },
    ].map(({ title, lines }) => ({ title, lines: lines.filter(Boolean) })).filter(({ lines }) => lines.length);
    return made.length ? [...made, { title: words.page_ask, lines: [...toAsk(parts, data), ...parts.ask] }] : [];
  }

  // The same as plain text, for a message or a file.
  function asText(title, made, last) {
    const body = made.map((part) => [part.title, ...part.lines.map((line) => `- ${line.replace(/\s*\n\s*/g, "\n  ")}`)].join("\n"));
    return [title, ...body, ...last].join("\n\n") + "\n";
  }

  ss.decision = { LONGEST, LONGEST_TYPED, ASPECTS, TEXTS, SCREENS, nothing, read, isTyped, placeOf, readPlace, setAnswer, alarm, noteTo, reply, compared, concerns, leanings, page, asText };
})();
