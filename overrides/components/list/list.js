// Lets readers find a row in a long list. Without it the list stands in its groups, which open by themselves.
// Words are folded as in the search: accents, plurals, British and American spelling count as the same.
(() => {
  const folded = (text) => ` ${steadySearch.wordsOf(text).join(" ")}`;

  function option(value, text) {
    const choice = document.createElement("option");
    choice.value = value;
    choice.textContent = text;
    return choice;
  }

  function fill(control, name, all, rows) {
    const values = [...new Set(rows.map((row) => row.dataset[name]))].sort();
    control.append(option("", all), ...values.map((value) => option(value, value)));
  }

  function start(list) {
    const says = JSON.parse(list.dataset.ssWords);
    const rows = [...list.querySelectorAll("[data-ss-row]")];
    const groups = [...list.querySelectorAll(".ss-group")];
    const names = Object.keys(JSON.parse(list.dataset.ssChoices || "{}"));
    const texts = new Map();
    let opened = null;

    // The page brings the bar along, so that nothing moves when it begins to work.
    const bar = list.querySelector(".ss-list__bar");
    const field = bar.querySelector("input");
    const choosers = [...bar.querySelectorAll("select")].map((control, at) => [names[at], control]);
    for (const [name, control] of choosers) fill(control, name, says.all, rows);
    const state = document.createElement("p");
    state.className = "ss-list__state";
    state.setAttribute("role", "status");

    function textOf(row) {
      if (!texts.has(row)) texts.set(row, folded(row.textContent));
      return texts.get(row);
    }

    // A word that is still being typed fits whatever begins with it.
    function fits(row, words) {
      return words.every((word) => textOf(row).includes(` ${word}`))
        && choosers.every(([name, control]) => !control.value || row.dataset[name] === control.value);
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
      const looking = words.length > 0 || choosers.some(([, control]) => control.value);
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
    for (const [, control] of choosers) control.addEventListener("change", filter);
    bar.after(state);
    filter();
  }

  for (const list of document.querySelectorAll("[data-ss-list]")) start(list);
})();
