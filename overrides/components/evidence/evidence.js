// Makes the table of findings sortable and searchable. Without it the table stands whole, in its written order.
// Every column heading with data-ss-filter gets a list of its values to choose from.
(() => {
  const holder = document.querySelector("[data-ss-evidence-words]");
  if (!holder) return;
  const says = JSON.parse(holder.dataset.ssEvidenceWords);

  const textOf = (cell) => cell.textContent.trim().replace(/\s+/g, " ");
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;

  function labelled(text, control, className) {
    const label = document.createElement("label");
    label.className = `ss-evidence-tool__filter ${className}`.trim();
    label.append(text, control);
    return label;
  }

  function option(value, text) {
    const choice = document.createElement("option");
    choice.value = value;
    choice.textContent = text;
    return choice;
  }

  function start(tool) {
    const table = tool.querySelector("table");
    if (!table || !table.tHead || !table.tBodies.length) return;
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...body.rows];
    const written = [...rows];

    const filters = document.createElement("div");
    filters.className = "ss-evidence-tool__filters";
    const state = document.createElement("p");
    state.className = "ss-evidence-tool__state";
    state.setAttribute("role", "status");

    const field = document.createElement("input");
    field.type = "search";
    field.autocomplete = "off";
    filters.append(labelled(says.find, field, ""));

    const choosers = [];
    heads.forEach((head, column) => {
      if (!("ssFilter" in head.dataset)) return;
      const values = [...new Set(rows.map((row) => textOf(row.cells[column])))].sort(compare);
      const chooser = document.createElement("select");
      chooser.append(option("", says.all), ...values.map((value) => option(value, value)));
      choosers.push([column, chooser]);
      filters.append(labelled(textOf(head), chooser, ""));
    });

    const order = document.createElement("select");
    order.append(option("", says.written), ...heads.map((head, column) => option(column, textOf(head))));
    filters.append(labelled(says.order, order, "ss-evidence-tool__order"));

    function sort(column, way) {
      heads.forEach((head, at) => {
        if (at === column) head.setAttribute("aria-sort", way);
        else head.removeAttribute("aria-sort");
      });
      order.value = column === null ? "" : String(column);
      const sign = way === "descending" ? -1 : 1;
      const sorted = column === null ? written : [...written].sort((a, b) => sign * compare(textOf(a.cells[column]), textOf(b.cells[column])));
      body.append(...sorted);
    }

    function filter() {
      const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      let count = 0;
      for (const row of rows) {
        const text = textOf(row).toLowerCase();
        const fits = words.every((word) => text.includes(word)) && choosers.every(([column, chooser]) => !chooser.value || textOf(row.cells[column]) === chooser.value);
        row.hidden = !fits;
        if (fits) count += 1;
      }
      state.textContent = says.state.replace("{count}", count).replace("{total}", rows.length);
    }

    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "ss-evidence__sort";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(column, head.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending"));
      head.append(button);
    });
    field.addEventListener("input", filter);
    for (const [, chooser] of choosers) chooser.addEventListener("change", filter);
    order.addEventListener("change", () => sort(order.value === "" ? null : Number(order.value), "ascending"));

    tool.prepend(filters, state);
    filter();
  }

  for (const tool of document.querySelectorAll(".ss-evidence-tool")) start(tool);
})();
