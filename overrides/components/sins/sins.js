// Finds the group of a stability score, from its total or from its six items. Without it the tables stand alone.
(() => {
  const LONGEST = 40;
  const PAUSE = 400;

  // A typed total as a number: "9", "9/18", "SINS 9", "9 of 18 points"; null if it is none.
  function totalOf(typed) {
    if (/\d[.,]\d|[-–−+]\s*\d/.test(typed)) return null;
    const numbers = typed.match(/\d+/g) ?? [];
    const whole = numbers.length === 1 || (numbers.length === 2 && /\d\s*(\/|of)\s*18(?!\d)/i.test(typed));
    return whole && numbers[0].length < 3 ? Number(numbers[0]) : null;
  }

  function start(root) {
    const words = ss.words(root);
    const { items, bands } = JSON.parse(root.dataset.ssSins);
    const highest = Math.max(...bands.map((band) => band.highest));
    const memory = ss.memory({ tool: "sins", version: 1, read });

    // What was typed and chosen, made safe; null if it is of another shape.
    function read(data) {
      if (typeof data?.total !== "string" || !Array.isArray(data.chosen)) return null;
      const chosen = items.map((item, at) => (Number.isInteger(data.chosen[at]) && item.options[data.chosen[at]] ? data.chosen[at] : null));
      return { total: data.total.slice(0, LONGEST), chosen };
    }

    const empty = () => ({ total: "", chosen: items.map(() => null) });
    let now = memory.load() ?? empty();
    let waiting = 0;

    const field = ss.make("input", {
      class: "ss-field",
      type: "text", inputmode: "numeric", autocomplete: "off", id: "ss-sins-total", maxlength: LONGEST,
      input: () => change({ ...now, total: field.value }, PAUSE),
    });
    const groups = items.map(choices);
    const result = ss.make("div", { class: "ss-sins__result", role: "status" });
    const handOut = ss.handOut({ words, result: () => result, text, file: "stability-score.txt" });

    function choices(item, at) {
      const radios = item.options.map((option, number) => ss.make("label", { class: "ss-sins__choice" },
        ss.make("input", { type: "radio", name: `ss-sins-${at}`, change: () => change({ ...now, chosen: now.chosen.map((one, place) => (place === at ? number : one)) }) }),
        ss.make("span", {}, answer(option))));
      return ss.make("fieldset", { class: "ss-sins__item" },
        ss.make("legend", {}, ss.make("strong", {}, item.name), ` (${item.report})`), ...radios);
    }

    function answer(option) {
      const points = option.points === 1 ? words.points_one : ss.fill(words.points_many, option);
      return ss.fill(words.option, { ...option, points });
    }

    // The chosen answers, each with its item.
    const picked = () => items.flatMap((item, at) => (now.chosen[at] === null ? [] : [{ item, option: item.options[now.chosen[at]] }]));

    // What there is to say: lines of text, the first of them in bold. A group is named only when nothing is missing.
    function lines() {
      const typed = now.total.trim();
      const done = picked();
      const sum = done.length === items.length ? done.reduce((all, { option }) => all + option.points, 0) : null;
      const total = typed ? totalOf(typed) : sum;
      const band = bands.find((one) => one.lowest <= total && total <= one.highest);
      if (typed && (total === null || !band)) return [ss.fill(words.wrong, { typed, highest })];
      if (total === null) return [done.length ? ss.fill(words.missing, { done: done.length, all: items.length }) : words.none];
      if (sum !== null && sum !== total) return [ss.fill(words.unlike, { total, sum })];
      const call = band.call || done.some(({ option }) => option.call);
      return [
        ss.fill(words.told, { ...band, total }), ss.fill(words.called, band), band.means,
        ss.fill(words.often, band), ss.fill(words.but, band), ...(call ? [words.call] : []), words.cannot, words.whatever,
      ];
    }

    const answers = () => (now.total.trim() && !picked().length ? [] : picked().map(({ item, option }) => `${item.name}: ${answer(option)}`));

    function text() {
      return [words.result, ...lines(), ...answers()].join("\n");
    }

    function show() {
      const [first, ...rest] = lines();
      result.replaceChildren(
        ss.make("h3", { class: "ss-sins__title" }, words.result),
        ss.make("p", {}, ss.make("strong", {}, first)),
        ...rest.map((line) => ss.make("p", {}, line)),
        ...(rest.length && answers().length ? [ss.make("ul", {}, ...answers().map((line) => ss.make("li", {}, line)))] : []));
      handOut.hidden = !rest.length;
    }

    // A total of two digits is not told by its first one: what is said waits until the typing pauses.
    function change(next, pause = 0) {
      now = next;
      memory.save(now);
      clearTimeout(waiting);
      if (pause) waiting = setTimeout(show, pause);
      else show();
    }

    function fill() {
      field.value = now.total;
      groups.forEach((group, at) => group.querySelectorAll("input").forEach((radio, number) => { radio.checked = now.chosen[at] === number; }));
      show();
    }

    function clear() {
      change(empty());
      fill();
    }

    const tables = ss.make("details", { class: "ss-sins__tables" }, ss.make("summary", {}, words.tables), ...root.childNodes);
    const six = ss.make("details", { class: "ss-sins__six", open: picked().length > 0 }, ss.make("summary", {}, words.items), ...groups);
    root.append(
      ss.make("div", { class: "ss-sins__tool" },
        ss.make("label", { for: field.id, class: "ss-sins__label" }, words.total), field, six, result, handOut,
        ss.make("div", { class: "ss-tool__buttons" }, ss.button(words.clear, () => { clear(); field.focus(); })),
        ss.keepBar({ memory, words, data: () => now, forgotten: () => { now = empty(); fill(); } })),
      tables);
    fill();
  }

  for (const root of document.querySelectorAll('[data-ss-tool="sins"]')) start(root);
})();
