// Lets readers find a row in a long list. Without it the list stands in its groups, which open by themselves.
// Words are folded as in the search: accents, plurals, British and American spelling count as the same.
(() => {
  const folded = (text) => ` ${steadySearch.wordsOf(text).join(" ")}`;

  function labelled(text, control) {
    const label = document.createElement("label");
    label.className = "ss-list__label";
    label.append(text, control);
    return label;
  }

  function option(value, text) {
    const choice = document.createElement("option");
    choice.value = value;
    choice.textContent = text;
    return choice;
  }

  function chooser(name, all, rows) {
    const values = [...new Set(rows.map((row) => row.dataset[name]))].sort();
    const control = document.createElement("select");
    control.append(option("", all), ...values.map((value) => option(value, value)));
    return control;
  }

  function start(list) {
    const says = JSON.parse(list.dataset.ssWords);
    const rows = [...list.querySelectorAll("[data-ss-row]")];
    const groups = [...list.querySelectorAll(".ss-group")];
    const choices = Object.entries(JSON.parse(list.dataset.ssChoices || "{}"));
    const texts = new Map();
    let opened = null;

    const field = document.createElement("input");
    field.type = "search";
    field.autocomplete = "off";
    const choosers = choices.map(([name, label]) => [name, label, chooser(name, says.all, rows)]);
    const state = document.createElement("p");
    state.className = "ss-list__state";
    state.setAttribute("role", "status");
    const bar = document.createElement("div");
    bar.className = "ss-list__bar";
    bar.append(labelled(says.find, field), ...choosers.map(([, label, control]) => labelled(label, control)));

    function textOf(row) {
      if (!texts.has(row)) texts.set(row, folded(row.textContent));
      return texts.get(row);
    }

    // A word that is still being typed fits whatever begins with it.
    function fits(row, words) {
      return words.every((word) => textOf(row).includes(` ${word}`))
        && choosers.every(([name, , control]) => !control.value || row.dataset[name] === control.value);
    }

    // Groups open while something is looked for, and afterward stand as the reader had left them.
    function openGroups(looking) {
      if (looking && !opened) opened = groups.map((group) => group.open);
      groups.forEach((group, at) => {
        group.hidden = looking && !group.querySelector("[data-ss-row]:not([hidden])");
        if (looking) group.open = true;
        else if (opened) group.open = opened[at];
      });
      if (!looking) opened = null;
    }

    function filter() {
      const words = steadySearch.wordsOf(field.value);
      const looking = words.length > 0 || choosers.some(([, , control]) => control.value);
      let count = 0;
      for (const row of rows) {
        row.hidden = looking && !fits(row, words);
        if (!row.hidden) count += 1;
      }
      openGroups(looking);
      const said = count ? says.state : says.none;
      state.textContent = looking ? said.replace("{count}", count).replace("{total}", rows.length) : "";
    }

    field.addEventListener("input", filter);
    for (const [, , control] of choosers) control.addEventListener("change", filter);
    list.prepend(bar, state);
    filter();
  }

  for (const list of document.querySelectorAll("[data-ss-list]")) start(list);
})();
