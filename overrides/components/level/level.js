// Lets readers type, press or tap a level and says what it is. Without it the drawing and the table stand alone.
(() => {
  const DRAWING = "find-my-level-";

  function start(root) {
    const says = JSON.parse(root.dataset.ssWords);
    const bones = [...root.querySelectorAll("tbody tr")].map((row) => {
      const [name, where, skin, moves] = [...row.cells].map((cell) => cell.textContent.trim());
      return { name, where: small(where), skin: small(skin), moves: small(moves) };
    });
    const names = bones.map((bone) => bone.name);

    const find = document.createElement("div");
    find.className = "ss-levels__find";
    const label = document.createElement("label");
    const field = document.createElement("input");
    field.type = "text";
    field.className = "ss-field";
    field.autocomplete = "off";
    field.spellcheck = false;
    field.id = "ss-level-typed";
    label.htmlFor = field.id;
    label.textContent = says.ask;
    const group = document.createElement("div");
    group.className = "ss-levels__bones";
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", says.choose);
    const told = document.createElement("p");
    told.className = "ss-levels__told";
    told.setAttribute("role", "status");

    function small(text) {
      return text.charAt(0).toLowerCase() + text.slice(1);
    }

    function fill(text, parts) {
      return text.replace(/\{(\w+)\}/g, (all, key) => parts[key] ?? all);
    }

    function parts(name) {
      return ["", "-label"].map((end) => document.getElementById(DRAWING + name.toLowerCase() + end)).filter(Boolean);
    }

    function mark(chosen) {
      names.forEach((name, at) => {
        const now = chosen.includes(name);
        buttons[at].setAttribute("aria-pressed", String(now));
        for (const part of parts(name)) part.classList.toggle("ss-levels__now", now);
      });
    }

    function tell(first, last) {
      const from = names.indexOf(first);
      const to = names.indexOf(last);
      const chosen = names.slice(Math.min(from, to), Math.max(from, to) + 1);
      mark(chosen);
      const one = bones[Math.min(from, to)];
      const lead = chosen.length > 1
        ? [fill(says.range, { first: chosen[0], last: chosen[chosen.length - 1], names: chosen.join(", ") })]
        : [];
      const after = names.indexOf(chosen[0]) > names.indexOf("L1") ? says.nerves : says.below;
      told.textContent = [...lead, fill(says.told, one), after].join(" ");
    }

    function read() {
      const typed = field.value.toUpperCase().replace(/D(?=\d)/g, "T");
      const found = typed.match(/[CTLS]\s*\d+/g)?.map((one) => one.replace(/\s/g, "")) ?? [];
      const missing = found.find((one) => !names.includes(one));
      if (missing) told.textContent = fill(says.unknown, { name: missing });
      else if (found.length) tell(found[0], found[found.length - 1]);
      else told.textContent = "";
      if (missing || !found.length) mark([]);
    }

    const buttons = names.map((name) => {
      const made = document.createElement("button");
      made.type = "button";
      made.className = "ss-button";
      made.textContent = name;
      made.setAttribute("aria-pressed", "false");
      made.addEventListener("click", () => tell(name, name));
      for (const part of parts(name)) {
        part.classList.add("ss-levels__bone");
        part.addEventListener("click", () => tell(name, name));
      }
      return made;
    });
    field.addEventListener("input", read);
    group.append(...buttons);
    find.append(label, field, told, group);
    const list = document.createElement("details");
    const title = document.createElement("summary");
    title.textContent = says.list;
    list.append(title, ...root.children);
    root.append(find, list);
  }

  for (const root of document.querySelectorAll('[data-ss-tool="level"]')) start(root);
})();
