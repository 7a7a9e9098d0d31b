// Explains the words of a report that a reader pastes or types. All of it happens in this page; what was typed goes
// into the page as text. What is looked for is data that the build makes (globalThis.steadyReportData).
(() => {
  const LONGEST = 20000;
  const INCH = 2.54;
  const data = globalThis.steadyReportData;
  const base = document.documentElement.dataset.ssBase || ".";
  let store = null;

  function start(root) {
    const words = ss.words(root);
    const memory = ss.memory({ tool: "explain", version: 1, read: (kept) => (typeof kept === "string" ? kept.slice(0, LONGEST * 2) : null) });
    const field = ss.make("textarea", { id: "ss-explain-typed", class: "ss-explain__field", rows: 8, autocomplete: "off", autocapitalize: "off", spellcheck: "false", "aria-describedby": "ss-explain-hint" });
    const status = ss.status();
    const result = ss.make("div", { class: "ss-explain__result" });
    let shown = null;

    function explain() {
      const text = field.value;
      result.replaceChildren();
      shown = null;
      if (!text.trim()) return ss.say(status, words.empty);
      store ??= steadyReading.build(data);
      const read = text.slice(0, LONGEST);
      shown = { text: read, ...steadyReading.read(store, read) };
      shown.entries = entriesOf(shown, words);
      result.append(...draw(shown, words));
      const long = text.length > LONGEST ? [ss.fill(words.long, { count: LONGEST.toLocaleString("en-US") })] : [];
      return ss.say(status, [...long, ...told(shown, words)].join(" "));
    }

    function clear() {
      field.value = "";
      memory.save("");
      result.replaceChildren();
      ss.say(status, words.cleared);
      field.focus();
    }

    field.addEventListener("input", () => memory.save(field.value));
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) explain();
    });
    root.append(
      ss.make("label", { for: field.id, class: "ss-explain__label" }, words.label),
      ss.make("p", { id: "ss-explain-hint", class: "ss-explain__hint" }, words.hint),
      field,
      ss.make("div", { class: "ss-tool__buttons" }, ss.button(words.run, explain, { class: "ss-button ss-button--main" }), ss.button(words.clear, clear)),
      status,
      result,
      ss.keepBar({ memory, words, data: () => field.value, forgotten: () => { field.value = ""; result.replaceChildren(); } }));
    const kept = memory.load();
    if (kept) {
      field.value = kept;
      explain();
    }
  }

  // ---- What is said of each mark ----

  // The entries of the list: marks that say the same are one. Each has its group, its name, its lines and a page.
  function entriesOf({ marks }, words) {
    const entries = new Map();
    for (const mark of marks) {
      const key = keyOf(mark);
      if (!entries.has(key)) entries.set(key, { ...describe(mark, words), key, names: [], states: new Set(), marks: [] });
      const entry = entries.get(key);
      if (!entry.names.some((name) => name.toLowerCase() === mark.text.toLowerCase())) entry.names.push(mark.text);
      entry.marks.push(mark);
      entry.states.add(mark.state || "said");
      mark.entry = entry;
    }
    return [...entries.values()];
  }

  function keyOf(mark) {
    if (mark.kind === "sign") return `sign ${mark.sign} ${mark.state} ${mark.beside.toLowerCase()}`;
    if (mark.kind === "grade") return `grade ${mark.scale} ${mark.grade} ${mark.last}`;
    if (mark.kind === "level") return `level ${mark.first} ${mark.by} ${mark.last}`;
    if (mark.kind === "measure") return `measure ${mark.text.toLowerCase()}`;
    return `${mark.kind} ${mark.number}`;
  }

  function describe(mark, words) {
    const isDenied = mark.kind === "sign" && mark.state === "no";
    const group = isDenied ? "denied" : mark.kind === "short" ? "term" : mark.kind;
    return { group, ...TELL[mark.kind](mark, words) };
  }

  const TELL = {
    term: ({ number }) => ({ lines: [data.terms[number].plain], page: data.terms[number].page }),
    short: ({ number }, words) => ({ lines: [ss.fill(words.short, { means: data.shorthand[number][1] })], page: "" }),
    sign: ({ sign, term }, words) => ({
      lines: [ss.fill(words.sign, { means: data.signs[sign].means }), ...(term === undefined ? [] : [data.terms[term].plain])],
      page: term === undefined ? "" : data.terms[term].page,
    }),
    grade: ({ scale: number, grade, last }, words) => {
      const scale = data.scales[number];
      const tell = (one) => {
        const found = steadyReading.meaningOf(scale, one);
        return found ? ss.fill(words.grade, { grade: one, means: found.means }) : ss.fill(words.grade_unknown, { grade: one });
      };
      return { title: scale.name, lines: [scale.about, ...[grade, last].filter(Boolean).map(tell)], page: scale.page };
    },
    level: (mark, words) => ({ lines: levelLines(mark, words), page: "understand/find-my-level/", more: words.level_more }),
    measure: (mark, words) => ({ lines: [measureLine(mark, words.measures)], page: "" }),
  };

  function levelLines({ first, last, by, text }, words) {
    const names = data.levels.map(([name]) => name);
    const isWritten = /\b(?:d|th)\s?-?\d/i.test(text);
    const written = isWritten ? [words.level_written] : [];
    const unknown = [first, last].find((name) => name && !names.includes(name));
    if (unknown) return [ss.fill(words.level_unknown, { name: unknown }), ...written];
    if (!last) return [ss.fill(words.level_one, { name: first, where: new Map(data.levels).get(first) }), ...written];
    const isNext = Math.abs(names.indexOf(first) - names.indexOf(last)) === 1;
    const name = !isNext ? "level_range" : by === "/" ? "level_between" : "level_next";
    return [ss.fill(words[name], { first, last }), ...written];
  }

  function measureLine({ unit, numbers }, words) {
    if (unit !== "mm" && unit !== "cm") return ss.fill(words[unit], { number: numbers.join(" to ") });
    const inCm = numbers.map((number) => (unit === "mm" ? number / 10 : number));
    const say = (list) => list.map((number) => String(Math.round(number * 10) / 10)).join(" × ");
    return ss.fill(words.length, { cm: say(inCm), inches: say(inCm.map((number) => number / INCH)) });
  }

  // Of an ordinary word only that it is not there is worth saying.
  function stateLine(mark, words) {
    const isTold = mark.state === "no" || mark.kind === "sign" || mark.kind === "grade";
    return isTold && mark.state && mark.state !== "said" ? [ss.fill(words.state[mark.state], { beside: mark.beside })] : [];
  }

  // ---- What is shown ----

  function told({ entries, speed, unknown }, words) {
    const count = entries.length;
    if (!count && !unknown.length) return [words.none];
    const how = count === 1 ? words.found_one : ss.fill(words.found, { count });
    return [speed === "now" ? words.found_now : speed ? words.found_today : "", how].filter(Boolean);
  }

  function draw(shown, words) {
    const list = ss.make("div", { class: "ss-explain__list" }, ss.make("h3", {}, words.words), ...groups(shown.entries, words), ...unknownList(shown.unknown, words));
    return [
      ...boxes(shown, words),
      ss.make("p", { class: "ss-explain__limits" }, words.limits),
      ...(shown.entries.length ? [ss.make("h3", {}, words.text), ...markedText(shown, words)] : []),
      list,
      ss.handOut({ words, result: () => list.parentElement, text: () => asText(shown, words), file: words.file }),
    ];
  }

  // The cards on what to do: the emergency signs first, then the call to the team the same day.
  function boxes({ speed, entries }, words) {
    if (!speed) return [];
    const raising = entries.filter((entry) => entry.marks.some((mark) => mark.raises));
    const which = (some) => ss.make("p", {}, ss.make("strong", {}, ss.fill(words.alarm, { words: quoted(some) })));
    // What a person feels never waits for a call; what a scan shows needs one even from somebody who feels well.
    const seen = raising.filter(({ marks: [mark] }) => (mark.kind === "grade" ? data.scales[mark.scale] : data.signs[mark.sign]).isSeen);
    const { now, today } = data.boxes;
    const link = (text, page) => ss.make("a", { href: `${base}/${page}` }, text);
    const emergency = box("emergency", now.title, [
      which(raising),
      ss.make("p", {}, link(...now.link)),
      ss.make("ul", { class: "ss-explain__calls" }, now.calls.map(([number, label, place]) => ss.make("li", {}, ss.make("a", { href: `tel:${number}` }, label), ` ${place}`))),
      ...now.then.map((line) => ss.make("p", {}, line)),
    ]);
    const sameDay = seen.length ? [box("urgent", today.title, [...today.intro.map((line) => ss.make("p", {}, line)), which(seen), ...today.then.map((line) => ss.make("p", {}, line))])] : [];
    return speed === "now" ? [emergency, ...sameDay] : [...sameDay, emergency];
  }

  const quoted = (entries) => [...new Set(entries.flatMap((entry) => entry.names.slice(0, 3)))].slice(0, 8).map((name) => `“${name}”`).join(", ");

  const box = (kind, title, parts) => ss.make("div", { class: `admonition ${kind} ss-explain__box` }, ss.make("p", { class: "admonition-title" }, title), ...parts);

  // The text as typed, with each mark as something to press; only the first of each is a stop of the Tab key.
  function markedText({ text, marks }, words) {
    const told = ss.make("div", { class: "ss-explain__told", role: "status" }, ss.make("p", {}, words.tap));
    const holder = ss.make("div", { class: "ss-explain__text" });
    const seen = new Set();
    let at = 0;
    for (const mark of marks) {
      holder.append(text.slice(at, mark.start), markElement(text, mark, seen.has(mark.entry)));
      seen.add(mark.entry);
      at = mark.end;
    }
    holder.append(text.slice(at));
    const press = (element) => {
      for (const other of holder.querySelectorAll("[aria-pressed=true]")) other.setAttribute("aria-pressed", "false");
      element.setAttribute("aria-pressed", "true");
      const mark = marks[Number(element.dataset.at)];
      told.replaceChildren(ss.make("p", {}, ss.make("strong", {}, mark.text)), ...lines(mark.entry, stateLine(mark, words), words));
    };
    marks.forEach((mark, place) => { mark.element.dataset.at = place; });
    holder.addEventListener("click", (event) => {
      const element = event.target.closest("[role=button]");
      if (element) press(element);
    });
    holder.addEventListener("keydown", (event) => {
      if (event.target.getAttribute("role") !== "button" || !["Enter", " "].includes(event.key)) return;
      event.preventDefault();
      press(event.target);
    });
    return [holder, told];
  }

  function markElement(text, mark, isSeen) {
    const kind = mark.raises ? " ss-explain__mark--sign" : mark.state === "no" ? " ss-explain__mark--no" : "";
    mark.element = ss.make("span", { class: `ss-explain__mark${kind}`, role: "button", tabindex: isSeen ? "-1" : "0", "aria-pressed": "false" }, text.slice(mark.start, mark.end));
    return mark.element;
  }

  function lines(entry, more, words) {
    const link = entry.page ? [ss.make("p", {}, ss.make("a", { href: `${base}/${entry.page}` }, entry.more || words.more))] : [];
    return [...[...entry.lines, ...more].map((line) => ss.make("p", {}, line)), ...link];
  }

  // Said of an entry only if it holds at each place.
  function common(entry, words) {
    const all = entry.marks.map((mark) => stateLine(mark, words).join(""));
    return all.every((line) => line && line === all[0]) ? [all[0]] : [];
  }

  const ORDER = ["sign", "grade", "level", "measure", "term", "denied"];
  const inGroup = (entries, group) => entries.filter((entry) => entry.group === group);

  function groups(entries, words) {
    return ORDER.filter((group) => inGroup(entries, group).length).flatMap((group) => [
      ss.make("h4", {}, words.groups[group]),
      ss.make("dl", {}, inGroup(entries, group).flatMap((entry) => [
        ss.make("dt", {}, entry.names.join(", ")),
        ss.make("dd", {}, ...lines(entry, common(entry, words), words)),
      ])),
    ]);
  }

  function unknownList(unknown, words) {
    if (!unknown.length) return [];
    return [
      ss.make("h4", {}, words.unknown),
      ss.make("p", {}, words.unknown_says),
      ss.make("ul", { class: "ss-explain__unknown" }, unknown.slice(0, 60).map(({ text }) => ss.make("li", {}, text))),
    ];
  }

  function asText({ entries, unknown }, words) {
    const parts = [words.limits];
    for (const group of ORDER.filter((one) => inGroup(entries, one).length)) {
      parts.push("", words.groups[group].toUpperCase());
      for (const entry of inGroup(entries, group)) parts.push(`- ${entry.names.join(", ")}: ${[...entry.lines, ...common(entry, words)].join(" ")}`);
    }
    if (unknown.length) parts.push("", words.unknown.toUpperCase(), ...unknown.map(({ text }) => `- ${text}`));
    return `${parts.join("\n")}\n`;
  }

  for (const root of document.querySelectorAll('[data-ss-tool="explain"]')) if (data) start(root);
})();
