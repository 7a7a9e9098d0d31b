// Lets readers fill in a card or a diary and print it. Without it there is a list of what to write, and an empty sheet.
(() => {
  const LONGEST = 300;

  function start(root) {
    const words = ss.words(root);
    const form = JSON.parse(root.dataset.ssSheet);
    const columns = (form.columns ?? []).slice(1);
    const count = Number(form.rows ?? 0);
    const memory = ss.memory({ tool: `sheet-${form.key}`, version: 1, read });
    const empty = () => ({ lines: form.lines.map((_, at) => form.filled?.[at] ?? ""), rows: Array.from({ length: count }, () => columns.map(() => "")) });

    const text = (value) => (typeof value === "string" ? value.slice(0, LONGEST) : "");

    // What was written, made safe: a text for each line and each cell; null if it is of another shape.
    function read(data) {
      if (!Array.isArray(data?.lines) || !Array.isArray(data.rows)) return null;
      const blank = empty();
      return {
        lines: blank.lines.map((one, at) => text(data.lines[at])),
        rows: blank.rows.map((row, at) => row.map((cell, place) => text(data.rows[at]?.[place]))),
      };
    }

    let now = memory.load() ?? empty();
    const paper = ss.make("div", { class: "ss-sheet__paper" });
    const fields = [];

    // A field for one text of what was written, found by its place there.
    function field(label, list, at) {
      const id = `ss-sheet-${form.key}-${fields.length}`;
      const made = ss.make("input", {
        class: "ss-field",
        type: "text", id, autocomplete: "off", maxlength: LONGEST,
        input: () => {
          list()[at] = made.value;
          memory.save(now);
          show();
        },
      });
      fields.push({ made, value: () => list()[at] });
      return ss.make("div", { class: "ss-sheet__field" }, ss.make("label", { for: id }, label), made);
    }

    const rowName = (at) => `${form.row} ${at + 1}`;
    const written = (at) => now.rows[at].filter((cell) => cell.trim());
    const rows = Array.from({ length: count }, (_, at) => {
      const title = ss.make("summary", {});
      return { title, row: ss.make("details", { class: "ss-sheet__row" }, title,
        ...columns.map((column, place) => field(column, () => now.rows[at], place))) };
    });

    // What stands on the sheet besides what is written: lists, each under its title.
    const lists = ["rules", "signs", "do", "day"].filter((name) => form[name]?.length).map((name) => [form[`${name}_title`], form[name]]);
    const said = [form.have, form.risk].filter(Boolean);

    function show() {
      rows.forEach(({ title }, at) => {
        const found = written(at);
        title.textContent = found.length ? `${rowName(at)}: ${found.join(", ")}` : rowName(at);
      });
      paper.replaceChildren(ss.make("h2", {}, form.title),
        ...said.map((line) => ss.make("p", {}, ss.make("strong", {}, line))),
        ss.make("ul", { class: "ss-sheet__lines" }, ...form.lines.map((line, at) => ss.make("li", {}, ss.make("strong", {}, line), ` ${now.lines[at]}`))),
        columns.length ? table() : "",
        ...lists.flatMap(([title, items]) => [
          ss.make("p", { class: "ss-sheet__title" }, ss.make("strong", {}, title)),
          ss.make("ul", {}, ...items.map((one) => ss.make("li", {}, one)))]));
    }

    function table() {
      const heads = ["", ...columns].map((column) => ss.make(column ? "th" : "td", column ? { scope: "col" } : {}, column));
      const cells = (at) => now.rows[at].map((cell) => ss.make("td", {}, cell));
      return ss.make("table", {}, ss.make("thead", {}, ss.make("tr", {}, ...heads)),
        ss.make("tbody", {}, ...now.rows.map((row, at) => ss.make("tr", {}, ss.make("th", { scope: "row" }, rowName(at)), ...cells(at)))));
    }

    function plain() {
      const cells = (at) => columns.flatMap((column, place) => (now.rows[at][place].trim() ? [`  ${column}: ${now.rows[at][place]}`] : []));
      return [
        form.title, ...said, ...form.lines.map((line, at) => `${line} ${now.lines[at]}`.trim()),
        ...now.rows.flatMap((row, at) => (written(at).length ? [rowName(at), ...cells(at)] : [])),
        ...lists.flatMap(([title, items]) => ["", title, ...items.map((one) => `- ${one}`)]),
      ].join("\n");
    }

    function fill() {
      for (const { made, value } of fields) made.value = value();
      show();
    }

    function clear() {
      now = empty();
      fill();
    }

    const status = ss.status();
    const holds = ss.make("details", { class: "ss-sheet__holds" }, ss.make("summary", {}, words.holds),
      ...[...root.children].filter((one) => !one.classList.contains("ss-handouts")));
    root.prepend(
      columns.length ? ss.make("p", {}, form.how) : "", // The card's tells how to fold its paper.
      ...form.lines.map((line, at) => field(line, () => now.lines, at)),
      ...rows.map(({ row }) => row),
      holds,
      ss.handOut({ words, result: () => paper, text: plain, file: `${form.key}.txt` }),
      ss.make("div", { class: "ss-tool__buttons" }, ss.button(words.clear, () => {
        clear();
        memory.save(now);
        ss.say(status, words.cleared);
      })),
      status,
      ss.keepBar({ memory, words, data: () => now, forgotten: clear }), paper);
    if (rows.length) rows[0].row.open = true;
    window.addEventListener("storage", () => {
      if (!memory.isKept()) return;
      now = memory.load() ?? now;
      fill();
    });
    fill();
  }

  for (const root of document.querySelectorAll('[data-ss-tool="sheet"]')) start(root);
})();
