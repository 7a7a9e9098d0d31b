// Lets readers choose two or three columns of the table below to stand side by side.
(() => {
  const LEAST = 2;
  const MOST = 3;

  function tableAfter(root) {
    for (let next = root.nextElementSibling; next; next = next.nextElementSibling) {
      const table = next.matches("table") ? next : next.querySelector("table");
      if (table) return table;
    }
    return null;
  }

  function start(root) {
    const table = tableAfter(root);
    if (!table || !table.tHead) return;
    const words = ss.words(root);
    const status = ss.status();
    const heads = [...table.tHead.rows[0].cells].slice(1);
    const boxes = heads.map(() => ss.make("input", { type: "checkbox", change: show }));
    const labels = heads.map((head, at) => ss.make("label", { class: "ss-compare__choice" }, boxes[at], head.textContent.trim()));

    function chosen() {
      return boxes.flatMap((box, at) => (box.checked ? [at] : []));
    }

    function show(event) {
      const refused = chosen().length > MOST;
      if (refused) event.target.checked = false;
      const places = chosen();
      const now = places.length >= LEAST;
      for (const row of table.rows) {
        [...row.cells].slice(1).forEach((cell, at) => cell.classList.toggle("ss-compare__off", now && !places.includes(at)));
      }
      table.classList.toggle("ss-compare__now", now);
      ss.say(status, refused ? words.most : told(places, now));
    }

    function told(places, now) {
      if (!now) return places.length ? words.one : words.all;
      return ss.fill(words.shown, { names: places.map((at) => heads[at].textContent.trim()).join(", ") });
    }

    root.append(ss.make("fieldset", { class: "ss-compare__choices" }, ss.make("legend", {}, words.choose), ...labels), status);
  }

  for (const root of document.querySelectorAll('[data-ss-tool="compare"]')) start(root);
})();
