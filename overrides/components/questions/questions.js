// Makes a list of one's own of the questions: tick, write, put in order, print, copy. Without it they stand to be read.
(() => {
  function start(root) {
    const words = ss.words(root);
    const asked = JSON.parse(root.dataset.ssAsked);
    const memory = ss.questions.memory();
    let mine = memory.load() ?? [];

    const boxes = [...root.querySelectorAll(".task-list-item")].map((item) => {
      const box = item.querySelector("input");
      return { item, box, text: item.dataset.ssAsks, people: item.dataset.ssAsk.split(" ") };
    });
    const list = ss.make("ol", { class: "ss-questions__list" });
    const empty = ss.make("p", {}, words.empty);
    const status = ss.status();
    const title = ss.make("h3", { tabindex: "-1" }, words.mine);
    const paper = ss.make("div", { class: "ss-questions__paper" });
    const field = ss.make("input", { class: "ss-field", type: "text", id: "ss-questions-own", autocomplete: "off", maxlength: ss.questions.LONGEST });
    const form = ss.make("form", { class: "ss-questions__own", submit: write },
      ss.make("label", { for: field.id }, words.own), field, ss.make("button", { type: "submit", class: "ss-button" }, words.add));

    function change(next, says) {
      mine = next;
      memory.save(mine);
      show();
      if (says) ss.say(status, says);
    }

    // Adds a question, or says why not.
    function add(text) {
      const next = ss.questions.with(mine, text);
      if (Array.isArray(next)) change(next, ss.fill(words.added, { count: next.length }));
      else ss.say(status, ss.fill(words[next], { count: ss.questions.MOST }));
      return Array.isArray(next);
    }

    function write(event) {
      event.preventDefault();
      if (add(field.value)) field.value = "";
      field.focus();
    }

    function remove(text) {
      change(mine.filter((one) => one !== text), ss.fill(words.removed, { count: mine.length - 1 }));
    }

    function tick({ box, text }) {
      if (!box.checked) remove(text);
      else if (!add(text)) show();
    }

    // Moves a question by one place; the same button keeps the focus, or its neighbor at an end of the list.
    function move(at, by) {
      const next = [...mine];
      next.splice(at + by, 0, ...next.splice(at, 1));
      change(next, ss.fill(words.moved, { place: at + by + 1, count: mine.length }));
      const buttons = [...list.children[at + by].querySelectorAll("button:not([disabled])")];
      (buttons.find((one) => one.dataset.ssBy === String(by)) ?? buttons[0]).focus();
    }

    function row(text, at) {
      const arrow = (name, by) => ss.button(words[name], () => move(at, by), {
        "aria-label": ss.fill(words[`${name}_label`], { question: text }), "data-ss-by": by, disabled: !mine[at + by],
      });
      const away = ss.button(words.remove, () => {
        remove(text);
        (list.children[Math.min(at, mine.length - 1)]?.querySelector("button:not([disabled])") ?? field).focus();
      }, { "aria-label": ss.fill(words.remove_label, { question: text }) });
      return ss.make("li", {},
        ss.make("span", { class: "ss-questions__text" }, text),
        ss.make("div", { class: "ss-tool__buttons" }, arrow("up", -1), arrow("down", 1), away));
    }

    function show() {
      list.replaceChildren(...mine.map(row));
      empty.hidden = mine.length > 0;
      list.hidden = handOut.hidden = !mine.length;
      for (const { box, text } of boxes) box.checked = mine.includes(text);
      const line = () => ss.make("div", { class: "ss-questions__line" });
      paper.replaceChildren(ss.make("h2", {}, words.mine),
        ss.make("ol", {}, ...mine.map((text) => ss.make("li", {}, text, line(), line(), line()))),
        ss.make("p", {}, words.danger));
    }

    const text = () => [words.mine, ...mine.map((one, at) => `${at + 1}. ${one}`), "", words.danger].join("\n");
    const handOut = ss.handOut({ words, result: () => paper, text, file: "my-questions.txt" });

    // Shows what one of the people can be asked, opened; all others are hidden.
    const who = ss.make("select", { class: "ss-field", id: "ss-questions-who", change: filter },
      ss.make("option", { value: "" }, words.everybody),
      ...Object.entries(words.people).map(([name, says]) => ss.make("option", { value: name }, says)));

    function filter() {
      for (const { item, people } of boxes) item.hidden = who.value !== "" && !people.includes(who.value);
      for (const group of root.querySelectorAll("details")) {
        const fits = group.querySelector("li:not([hidden])") !== null;
        group.hidden = !fits;
        group.open = fits && who.value !== "";
      }
      const count = boxes.filter(({ item }) => !item.hidden && item.closest("details")).length;
      if (who.value) ss.say(found, ss.fill(words.shown, { count, who: who.selectedOptions[0].textContent }));
      else ss.say(found, "");
    }

    // Takes in what a link from another page names, and takes it out of the address.
    function arrive() {
      const named = ss.questions.named(location.hash, asked);
      if (!named.length) return;
      history.replaceState(history.state, "", location.pathname + location.search);
      for (const text of named) add(text);
      title.focus();
    }

    const found = ss.status();
    const filters = ss.make("div", { class: "ss-questions__who" }, ss.make("label", { for: who.id }, words.who), who, found);
    const tool = ss.make("section", { class: "ss-questions__mine", "aria-labelledby": "ss-questions-mine" },
      title, empty, list, form, status, handOut,
      ss.keepBar({ memory, words, data: () => mine, forgotten: () => { mine = []; show(); } }), paper);
    title.id = "ss-questions-mine";
    root.prepend(tool, filters);
    for (const one of boxes) one.box.addEventListener("change", () => tick(one));
    window.addEventListener("hashchange", arrive);
    // Another tab of this guide added to the list that is kept.
    window.addEventListener("storage", () => {
      if (memory.isKept()) mine = memory.load() ?? mine;
      show();
    });
    show();
    arrive();
  }

  for (const root of document.querySelectorAll('[data-ss-tool="questions"]')) start(root);
})();
