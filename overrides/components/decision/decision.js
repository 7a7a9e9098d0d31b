// Leads a reader through the aid for deciding, one small screen at a time. What is read, such as choices and chances,
// is the page's own text, borrowed for as long as a screen shows it, so that sources and words still work.
(() => {
  const TOOL = "decision";
  const LEVELS = [-2, -1, 0, 1, 2];
  const { LONGEST, nothing, read, compared, screens, leanings, page, asText } = ss.decision;

  // The elements between a heading and the next one of its rank or above.
  function below(heading) {
    const found = [];
    for (let next = heading?.nextElementSibling; next && !/^H[123]$/.test(next.tagName); next = next.nextElementSibling) found.push(next);
    return found;
  }

  // Borrows elements from the page and gives them all back.
  function lending() {
    const lent = [];
    return {
      take: (element) => {
        const mark = document.createComment("");
        element.replaceWith(mark);
        lent.push([element, mark]);
        return element;
      },
      giveBack: () => {
        while (lent.length) {
          const [element, mark] = lent.pop();
          mark.replaceWith(element);
        }
      },
    };
  }

  function start(root) {
    const words = ss.words(root);
    const parts = JSON.parse(root.dataset.ssDecision);
    const article = root.closest("article");
    const title = article.querySelector("h1");
    const loan = lending();
    const memory = ss.memory({ tool: TOOL, version: 1, read: (kept) => read(parts, kept) });
    let data = memory.load() ?? nothing(parts);

    // Read once, before anything is borrowed.
    const choices = Object.fromEntries(parts.choices.map((choice) => [choice.key, aspectsOf(choice.key)]));
    const chances = Object.fromEntries(parts.chances.map((chance) => [chance.key, below(document.getElementById(`chance-${chance.key}`))]));
    const answers = [...(document.getElementById("the-answers-to-step-6")?.parentElement ?? article).querySelectorAll("#the-answers-to-step-6 ~ ol > li")];
    const card = below(document.getElementById("step-2-my-situation")).find((one) => one.matches(".emergency"));

    const deck = ss.make("section", { class: "ss-decision__deck", "aria-labelledby": "ss-decision-title" });
    const begin = ss.button(words.begin, () => go("begin"), { class: "ss-button ss-button--main" });
    root.append(ss.make("p", { class: "ss-tool__buttons" }, begin));
    title.after(deck);
    deck.hidden = true;

    function aspectsOf(key) {
      const found = below(document.getElementById(`choice-${key}`));
      const texts = found.filter((one) => one.tagName === "P");
      const [good, bad, life, courses] = found.filter((one) => one.tagName === "UL");
      const [best, likely, worst] = courses.children;
      return { what: [texts[0], texts[1]], good: [good], bad: [bad], life: [life], unknown: [texts[5]], best: [best], likely: [likely], worst: [worst] };
    }

    const save = () => memory.save(data);
    const list = () => screens(parts, data);

    // A change of screen that Back can take back.
    function go(name) {
      ss.goTo(TOOL, name);
      save();
      show(name);
    }

    function leave() {
      ss.goTo(TOOL, "");
      save();
      close();
      begin.focus();
    }

    function close() {
      loan.giveBack();
      deck.replaceChildren();
      deck.hidden = true;
      article.classList.remove("ss-decision-on");
    }

    // Draws one screen. `how.quiet` leaves the focus alone, as when the page has just been loaded.
    function show(name, how = {}) {
      const all = list();
      const at = Math.max(0, all.findIndex((screen) => screen.name === name));
      const screen = all[at];
      close();
      begin.textContent = words.go_on;
      article.classList.add("ss-decision-on");
      deck.hidden = false;
      const heading = ss.make("h2", { id: "ss-decision-title", class: "ss-decision__title", tabindex: "-1" },
        ss.make("span", { class: "ss-decision__step" }, ss.fill(words.step, { number: screen.step, count: 6 })), " ", words[`step_${screen.step}`]);
      const next = at + 1 < all.length && ss.button(words.next, () => go(all[at + 1].name), { class: "ss-button ss-button--main" });
      const previous = ss.button(words.previous, () => (at ? go(all[at - 1].name) : leave()));
      deck.append(stepsOf(screen), heading, ...DRAW[screen.kind](screen, { next: () => next && next.click() }).filter(Boolean),
        ss.make("div", { class: "ss-tool__buttons ss-decision__ways" }, previous, next || null),
        ss.make("p", { class: "ss-decision__leave" }, ss.button(words.leave, leave, { class: "ss-decision__link" })));
      if (how.quiet) return;
      heading.focus({ preventScroll: true });
      deck.scrollIntoView({ block: "start", behavior: "instant" });
    }

    // The six steps, each a way to its first screen.
    function stepsOf(screen) {
      const firsts = [1, 2, 3, 4, 5, 6].map((step) => list().find((one) => one.step === step));
      const items = firsts.map((first) => ss.make("li", {},
        ss.button(String(first.step), () => go(first.name), {
          class: "ss-decision__number",
          "aria-label": `${first.step}: ${words[`step_${first.step}`]}`,
          "aria-current": first.step === screen.step ? "step" : null,
        })));
      return ss.make("nav", { "aria-label": words.steps }, ss.make("ol", { class: "ss-decision__steps" }, items));
    }

    // "Question 2 of 8" and what it asks.
    const asked = (screen, text, kind) => ss.make("p", { class: "ss-decision__asks", id: "ss-decision-asks" },
      screen.of ? ss.make("span", { class: "ss-decision__count" }, ss.fill(kind, { number: screen.at, count: screen.of })) : null, " ", text);

    // Buttons of which one is pressed.
    function options(listed, chosen, press) {
      const buttons = listed.map(({ value, says, label }) => ss.button(says, () => {
        for (const other of buttons) other.setAttribute("aria-pressed", String(other === buttons[listed.findIndex((one) => one.value === value)]));
        press(value);
      }, { class: "ss-decision__option", "aria-pressed": String(chosen === value), "aria-label": label }));
      return ss.make("div", { class: "ss-decision__options", role: "group", "aria-labelledby": "ss-decision-asks" }, buttons);
    }

    // A text of the reader's own.
    function field(name, label, rows = 2) {
      const id = `ss-decision-${name}`;
      const box = ss.make("textarea", { id, rows, maxlength: LONGEST, class: "ss-decision__text", input: () => {
        data.texts[name] = box.value;
        save();
      } });
      box.value = data.texts[name] ?? "";
      return ss.make("p", { class: "ss-decision__field" }, ss.make("label", { for: id }, label), box);
    }

    const folded = (summary, inside) => ss.make("details", { class: "ss-decision__folded" }, ss.make("summary", {}, summary), inside);

    // The card with the emergency signs, after an answer that may mean one.
    const emergency = (dangers) => (dangers && card ? [card.cloneNode(true)] : []);
    const isDanger = (question) => question.answers.some((answer) => answer.danger && answer.key === data.told[question.key]);

    // The compared choices side by side, each with what `inside` gives for it.
    const beside = (inside) => ss.make("div", { class: "ss-decision__beside" },
      compared(parts, data).map((choice) => ss.make("section", { class: "ss-decision__choice" },
        ss.make("h3", {}, choice.name), inside(choice))));

    const DRAW = {
      begin: () => [
        ss.make("p", {}, words.begin_says),
        field("by", words.page_by, 1),
        field("hope", words.page_hope),
      ],

      told: (screen) => {
        const question = parts.situations.find((one) => one.key === screen.key);
        const note = ss.make("div", { role: "status" });
        const tell = () => {
          const says = question.answers.find((one) => one.key === data.told[question.key])?.note;
          note.replaceChildren(...emergency(isDanger(question)), ...(says ? [ss.make("p", { class: "ss-decision__note" }, says)] : []));
        };
        tell();
        return [asked(screen, question.asks, words.question), options(
          question.answers.map((one) => ({ value: one.key, says: one.says })), data.told[screen.key], (value) => {
            data.told[screen.key] = value;
            save();
            tell();
            if (isDanger(question)) note.scrollIntoView({ block: "center" });
          }), note];
      },

      open: () => {
        const boxes = parts.choices.map((choice) => {
          const box = ss.make("input", { type: "checkbox", id: `ss-open-${choice.key}`, change: () => {
            data.open = parts.choices.map((one) => one.key).filter((key) => (key === choice.key ? box.checked : data.open.includes(key)));
            save();
          } });
          box.checked = data.open.includes(choice.key);
          return ss.make("p", { class: "ss-decision__tick" }, box, ss.make("label", { for: box.id }, choice.name));
        });
        return [ss.make("fieldset", { class: "ss-decision__set" }, ss.make("legend", {}, words.open_asks), boxes), ss.make("p", {}, words.open_says)];
      },

      choice: (screen) => [
        asked(screen, words[`aspect_${screen.key}`], words.look),
        beside((choice) => choices[choice.key][screen.key].map((one) => (one.tagName === "LI"
          ? ss.make("ul", { class: "ss-decision__plain" }, loan.take(one)) : loan.take(one)))),
      ],

      chance: (screen) => {
        const chance = parts.chances.find((one) => one.key === screen.key);
        const found = chances[screen.key];
        const rows = [...found.find((one) => one.tagName === "UL").children];
        const shown = compared(parts, data).map((choice) => loan.take(rows[parts.choices.findIndex((one) => one.key === choice.key)]));
        const rest = found.filter((one) => one.tagName !== "UL").map(loan.take);
        const pictures = rest.filter((one) => one.tagName !== "P");
        const inside = [rest[0], ss.make("ul", { class: "ss-decision__rows" }, shown), ...rest.slice(1).filter((one) => one.tagName === "P"),
          pictures.length ? folded(words.pictures, pictures) : null].filter(Boolean);
        if (!chance.dying) return [asked(screen, chance.asks, words.outcome), ...inside];
        return [asked(screen, chance.asks, words.outcome), ss.make("p", {}, words.dying_says),
          folded(words.dying_show, inside)];
      },

      wish: (screen) => {
        const wish = parts.wishes.find((one) => one.key === screen.key);
        const turned = data.turned.includes(screen.key);
        const sides = turned ? [...wish.sides].reverse() : wish.sides;
        // -2 is the first side of the record, however the two are shown.
        const value = (level) => (turned ? -level : level) || 0;
        const listed = LEVELS.map((level, at) => ({
          value: value(level),
          says: [words.much, words.little, words.same, words.little, words.much][at],
          label: [ss.fill(words.much_closer, sides[0]), ss.fill(words.little_closer, sides[0]), words.both_same,
            ss.fill(words.little_closer, sides[1]), ss.fill(words.much_closer, sides[1])][at],
        }));
        const scale = options(listed, data.wishes[screen.key], (chosen) => {
          data.wishes[screen.key] = chosen;
          save();
        });
        scale.classList.add("ss-decision__scale");
        return [asked(screen, words.wish_asks, words.pair),
          ss.make("div", { class: "ss-decision__pair" }, sides.map((side) => ss.make("p", {}, side.says))), scale];
      },

      fits: () => {
        const mine = leanings(parts, data);
        const line = (one) => ss.make("li", {}, one.much ? ss.fill(words.much_line, one) : one.says);
        const none = mine.filter((one) => !one.fits.length);
        return [
          ss.make("p", {}, mine.length ? words.fits_says : words.fits_nothing),
          mine.length ? beside((choice) => {
            const fitting = mine.filter((one) => one.fits.includes(choice.key));
            return fitting.length ? ss.make("ul", {}, fitting.map(line)) : ss.make("p", {}, words.fits_none);
          }) : null,
          none.length ? ss.make("ul", {}, none.map(line)) : null,
          field("most", words.page_most),
        ];
      },

      quiz: (screen) => {
        const question = parts.questions.find((one) => one.key === screen.key);
        const told = ss.make("div", { role: "status", class: "ss-decision__told" });
        const explained = answers[parts.questions.indexOf(question)];
        const tell = (value) => {
          const answer = question.answers[value];
          if (!answer) return;
          const lead = ss.make("strong", {}, answer.right ? words.quiz_right : words.quiz_other);
          if (told.isConnected && explained.parentElement === told.lastElementChild) told.firstElementChild.replaceChildren(lead);
          else told.replaceChildren(ss.make("p", {}, lead), ss.make("ul", { class: "ss-decision__plain" }, loan.take(explained)));
        };
        tell(data.quiz[screen.key]);
        return [asked(screen, question.asks, words.question), options(
          question.answers.map((one, value) => ({ value, says: one.says })), data.quiz[screen.key], (value) => {
            data.quiz[screen.key] = value;
            save();
            tell(value);
          }), told];
      },

      ready: () => [field("need", words.page_need), field("others", words.page_others, 1), field("now", words.page_now)],

      page: () => {
        const made = page(parts, data, words);
        const day = new Date().toLocaleDateString(document.documentElement.lang, { year: "numeric", month: "long", day: "numeric" });
        const last = [parts.emergency, ss.fill(words.page_last, { day })];
        const sheet = ss.make("div", { class: "ss-decision__sheet" }, ss.make("h3", {}, words.page_title),
          made.map((part) => [ss.make("h4", {}, part.title), ss.make("ul", {}, part.lines.map((text) => ss.make("li", {}, text)))]).flat(),
          last.map((text) => ss.make("p", { class: "ss-decision__last" }, text)));
        return [
          ...emergency(parts.situations.some(isDanger)),
          made.length ? null : ss.make("p", {}, words.page_empty),
          sheet,
          ss.handOut({ words, result: () => sheet, text: () => asText(words.page_title, made, last), file: words.page_file }),
          ss.keepBar({ memory, words, data: () => data, forgotten: () => {
            data = nothing(parts);
            show("begin");
          } }),
        ];
      },
    };

    window.addEventListener("popstate", () => {
      save();
      arrive();
    });
    // What this entry of the history shows. A link within the page, such as to a source, leads to what the steps cover.
    function arrive(how) {
      const place = ss.placeNow(TOOL);
      if (place) return show(place, how);
      const covered = !deck.hidden;
      close();
      const target = covered && location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target) target.scrollIntoView();
    }

    arrive({ quiet: true });
  }

  for (const root of document.querySelectorAll('[data-ss-tool="decision"]')) start(root);
})();
