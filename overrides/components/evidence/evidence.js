// Lets readers search, choose and sort the findings. Without it the list stands whole, in its written order.
// Every column heading with data-ss-filter gets a list of its values to choose from.
(() => {
  const textOf = (cell) => cell.textContent.trim().replace(/\s+/g, " ");
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;

  function labelled(text, control) {
    const label = document.createElement("label");
    label.className = "ss-evidence-tool__filter";
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
    const says = JSON.parse(tool.dataset.ssWords);
    const table = tool.querySelector("table");
    if (!table || !table.tHead || !table.tBodies.length) return;
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...body.rows];

    const filters = document.createElement("div");
    filters.className = "ss-evidence-tool__filters";
    const state = document.createElement("p");
    state.className = "ss-evidence-tool__state";
    state.setAttribute("role", "status");

    const field = document.createElement("input");
    field.type = "search";
    field.autocomplete = "off";
    filters.append(labelled(says.find, field));

    const choosers = [];
    heads.forEach((head, column) => {
      if (!("ssFilter" in head.dataset)) return;
      const values = [...new Set(rows.map((row) => textOf(row.cells[column])))].sort(compare);
      const chooser = document.createElement("select");
      chooser.append(option("", says.all), ...values.map((value) => option(value, value)));
      choosers.push([column, chooser]);
      filters.append(labelled(textOf(head), chooser));
    });

    const order = document.createElement("select");
    order.append(option("", says.written), ...heads.map((head, column) => option(column, textOf(head))));
    filters.append(labelled(says.order, order));

    function sort() {
      const column = Number(order.value);
      const byColumn = (a, b) => compare(textOf(a.cells[column]), textOf(b.cells[column]));
      body.append(...(order.value === "" ? rows : [...rows].sort(byColumn)));
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

    field.addEventListener("input", filter);
    for (const [, chooser] of choosers) chooser.addEventListener("change", filter);
    order.addEventListener("change", sort);

    tool.prepend(filters, state);
    filter();
  }

  for (const tool of document.querySelectorAll(".ss-evidence-tool")) start(tool);
})();
