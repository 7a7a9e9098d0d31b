// Lets readers put a page's questions on their own list. Without it the page has the questions, and a link to them all.
(() => {
  function start(root) {
    const words = ss.words(root);
    const list = ss.questions.memory();
    const picked = ss.memory({ tool: `asking-${root.dataset.ssPage}`, version: 1, read });
    const link = root.nextElementSibling.querySelector("a");
    const home = link.getAttribute("href");
    const status = ss.status();
    const items = [...root.children];
    const texts = items.map((item) => item.dataset.ssAsks);
    let chosen = picked.load() ?? [];

    function read(data) {
      return Array.isArray(data) ? items.map((item, at) => at).filter((at) => data.includes(at)) : null;
    }

    // Where the reader keeps the list on this device, a question goes straight onto it; if not, it waits in this page.
    function press(at) {
      if (list.isKept()) keep(texts[at]);
      else {
        chosen = chosen.includes(at) ? chosen.filter((one) => one !== at) : [...chosen, at].sort((a, b) => a - b);
        picked.save(chosen);
        ss.say(status, chosen.includes(at) ? words.picked : words.off);
      }
      show();
    }

    function keep(text) {
      const mine = list.load() ?? [];
      if (mine.includes(text)) {
        list.save(mine.filter((one) => one !== text));
        ss.say(status, words.off);
        return;
      }
      const next = ss.questions.with(mine, text);
      ss.say(status, Array.isArray(next) ? words.kept : words.full);
      if (Array.isArray(next)) list.save(next);
    }

    function show() {
      const mine = list.isKept() ? list.load() ?? [] : null;
      buttons.forEach((button, at) => {
        const on = mine ? mine.includes(texts[at]) : chosen.includes(at);
        button.textContent = on ? words.remove : words.add;
        button.setAttribute("aria-label", `${button.textContent}: ${texts[at]}`);
        items[at].classList.toggle("ss-asking__on", on);
      });
      way(mine);
    }

    // The link below the questions: to the list that is kept, or with what was picked, into a tab that stays open.
    function way(mine) {
      const take = mine ? 0 : chosen.length;
      link.setAttribute("href", take ? home + ss.questions.link(root.dataset.ssPage, chosen) : home);
      if (take) link.target = "ss-questions";
      else link.removeAttribute("target");
      if (mine?.length) link.textContent = ss.fill(words.see, { count: mine.length });
      else if (take) link.textContent = `${take === 1 ? words.take_one : ss.fill(words.take, { count: take })} ${words.tab}`;
      else link.textContent = words.way;
    }

    const buttons = items.map((item, at) => ss.button(words.add, () => press(at), { class: "ss-button ss-asking__add" }));
    items.forEach((item, at) => item.append(buttons[at]));
    link.parentElement.after(status);
    window.addEventListener("storage", show);
    window.addEventListener("pageshow", show);
    show();
  }

  for (const root of document.querySelectorAll('[data-ss-tool="asking"]')) start(root);
})();
