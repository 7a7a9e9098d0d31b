// Leads a reader through the aid for deciding, one short screen a step, with rows that open one at a time. What is read,
// such as choices and chances, is the page's own text, borrowed for as long as a screen shows it.
(() => {
  const TOOL = "decision";
  const { LONGEST, LONGEST_TYPED, ASPECTS, TEXTS, SCREENS, nothing, read, isTyped, placeOf, readPlace, setAnswer, alarm, noteTo, reply, compared, concerns, leanings, page, asText } = ss.decision;
  const { below, pageOf, lending, mirror, boxesIn, linesOf } = ss.decisionPage;
  // Of which kind of record the rows of a screen are, to find a row's heading on the page.
  const KINDS = { told: "situation", chances: "chance", wishes: "wish", ready: "question" };

  function start(root) {
    const words = ss.words(root);
    const parts = JSON.parse(root.dataset.ssDecision);
    const article = root.closest("article");
    const title = article.querySelector("h1");
    const loan = lending();
    const memory = ss.memory({ tool: TOOL, version: 1, read: (kept) => read(parts, kept) });
    let data = memory.load() ?? nothing(parts);
    const save = () => memory.save(data);

    // Found once, before anything is borrowed.
    const whole = pageOf(article, root, parts);
    parts.ask = whole.ask;
    const choices = Object.fromEntries(parts.choices.map((choice) => [choice.key, aspectsOf(whole.partOf("choice", choice.key))]));
    const chances = Object.fromEntries(parts.chances.map((chance) => [chance.key, whole.partOf("chance", chance.key)]));
    const card = below(whole.steps[1].heading).find((one) => one.matches(".emergency"));
    const line = document.querySelector(".ss-emergency-line");
    // When the evidence was looked at, and who has reviewed the page, as its foot says.
    const state = [...document.querySelectorAll(".ss-page-state > li:not([data-ss-minutes])")].map((one) => `${one.textContent.trim().replace(/\.$/, "")}.`).join(" ");
    const [other] = boxesIn(below(whole.steps[0].heading));

    const deck = ss.make("section", { class: "ss-decision__deck", "aria-labelledby": "ss-decision-title" });
    const begin = ss.button(words.begin, () => go(data.at || "begin"), { class: "ss-button ss-button--main" });
    root.append(ss.make("p", { class: "ss-tool__buttons" }, begin));
    title.after(deck);
    deck.hidden = true;
    const keep = ss.keepBar({ memory, words, data: () => data, forgotten: () => {
      data = nothing(parts);
      showOnPage();
      show("begin");
    } });

    // Behind each step's heading on the page, the way to the same step by itself.
    whole.steps.forEach(({ heading }, at) => {
      heading.after(ss.make("p", { class: "ss-decision__way" }, ss.button(words.step_alone, () => go(SCREENS[at].name), {
        class: "ss-decision__link", "aria-label": `${words.step_alone}: ${words[`step_${at + 1}`]}`,
      })));
    });

    function aspectsOf(found) {
      const [good, bad, life, courses] = found.flatMap((one, at) => (one.tagName === "UL" ? [at] : []));
      return {
        what: found.slice(0, good - 1),
        points: found.slice(good - 1, bad + 1),
        life: [found[life]],
        // The stories, then what nobody knows and how sure their numbers are.
        courses: [found[courses], ...found.slice(life + 1, courses - 1), ...found.slice(courses + 1)],
      };
    }

    // ---- The page under the steps, with the same answers ----

    function put(list, key, value) {
      if (value === undefined) delete list[key];
      else list[key] = value;
    }
    const showOnPage = mirror([
      { boxes: other ? [other] : [], get: () => (data.other ? 0 : -1), set: (at) => { data.other = at === 0; } },
      ...parts.situations.map((question) => ({
        boxes: boxesIn(whole.partOf("situation", question.key)),
        get: () => question.answers.findIndex((one) => one.key === data.told[question.key]),
        set: (at) => setAnswer(question, data, question.answers[at]?.key),
      })),
      ...parts.wishes.map(({ key }) => ({
        boxes: boxesIn(whole.partOf("wish", key)),
        get: () => [-1, 1].indexOf(Math.sign(data.wishes[key] ?? 0)),
        set: (at) => put(data.wishes, key, [-1, 1][at]),
      })),
      ...parts.questions.map(({ key }) => ({
        boxes: boxesIn(whole.partOf("question", key)),
        get: () => data.quiz[key] ?? -1,
        set: (at) => put(data.quiz, key, at < 0 ? undefined : at),
      })),
    ], [
      ...whole.steps.flatMap(({ heading }) => linesOf(heading)).map((element, at) => ({ element, get: () => data.texts[TEXTS[at]] })),
      ...parts.situations.filter((one) => one.typed).map(({ key }) => ({
        element: whole.partOf("situation", key).find((one) => one.tagName === "P"), get: () => data.typed[key],
      })),
    ], save);

    // ---- From screen to screen ----

    // A change of screen that Back can take back.
    function go(place) {
      data.at = place;
      ss.goTo(TOOL, place);
      save();
      show(place);
    }

    // The same screen with another row open: no step for Back, but the place to come back to.
    function stay(place) {
      data.at = place;
      ss.stay(TOOL, place);
      save();
    }

    // To the page, at the place that the screen was at.
    function leave() {
      const { at, row } = readPlace(data.at);
      ss.goTo(TOOL, "");
      save();
      close();
      const heading = document.getElementById(`${KINDS[SCREENS[at].name]}-${row}`) ?? document.getElementById(row) ?? whole.steps[SCREENS[at].step - 1].heading;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      heading.scrollIntoView({ block: "start", behavior: "instant" });
    }

    function close() {
      loan.giveBack();
      deck.replaceChildren();
      deck.hidden = true;
      article.classList.remove("ss-decision-on");
      showOnPage();
    }

    // Draws one screen. `how.quiet` leaves the focus alone, as when the page has just been loaded.
    function show(place, how = {}) {
      const { at, screen, row: opened } = readPlace(place);
      close();
      begin.textContent = words.go_on;
      article.classList.add("ss-decision-on");
      deck.hidden = false;
      const heading = ss.make("h2", { id: "ss-decision-title", class: "ss-decision__title", tabindex: "-1" },
        ss.make("span", { class: "ss-visually-hidden" }, ss.fill(words.step, { number: screen.step, count: 6 })), " ",
        screen.name === "page" ? words.page_title : words[`step_${screen.step}`]);
      const next = at + 1 < SCREENS.length && ss.button(words.next, () => go(SCREENS[at + 1].name), { class: "ss-button ss-button--main" });
      const previous = ss.button(words.previous, () => (at ? go(SCREENS[at - 1].name) : leave()));
      deck.append(...(line ? [emergencyLine()] : []), stepsOf(screen), heading, ...DRAW[screen.name]().filter(Boolean),
        ss.make("div", { class: "ss-tool__buttons ss-decision__ways" }, previous, next || null,
          ss.button(words.leave, leave, { class: "ss-decision__link" })));
      const row = opened && [...deck.querySelectorAll(".ss-decision__row")].find((one) => one.dataset.row === opened);
      if (row) row.open = true;
      if (how.quiet) return;
      if (row) return row.scrollIntoView({ block: "nearest", behavior: "instant" });
      heading.focus({ preventScroll: true });
      deck.scrollIntoView({ block: "start", behavior: "instant" });
    }

    // The line that stands above every page, since a screen covers it.
    function emergencyLine() {
      const copy = line.cloneNode(true);
      copy.removeAttribute("aria-label");
      return ss.make("div", { class: "ss-emergency-line ss-decision__now" }, ...copy.children);
    }

    // The six steps, each a way to its screen.
    function stepsOf(screen) {
      const items = SCREENS.slice(0, 6).map(({ name, step }) => ss.make("li", {},
        ss.button(String(step), () => go(name), {
          class: "ss-decision__number",
          "aria-label": `${step}: ${words[`step_${step}`]}`,
          "aria-current": step === screen.step ? "step" : null,
        })));
      return ss.make("nav", { "aria-label": words.steps }, ss.make("ol", { class: "ss-decision__steps" }, items));
    }

    // ---- Rows: a line that opens. One is open at a time, so that a screen stays short. ----

    // `tell(text)` says in the closed row what was answered. `fresh` draws what is inside anew each time it is opened.
    function row(key, asks, inside, { said = "", fresh = null } = {}) {
      const state = ss.make("span", { class: "ss-decision__state" }, said);
      const body = ss.make("div", { class: "ss-decision__inside" }, inside);
      const made = ss.make("details", { class: "ss-decision__row", "data-row": key, toggle: () => turned(made, fresh && (() => body.replaceChildren(...fresh()))) },
        ss.make("summary", {}, ss.make("span", { id: `ss-decision-row-${key}` }, asks), " ", state), body);
      return { made, body, tell: (text) => { state.textContent = text; } };
    }

    function turned(made, draw) {
      const { screen, row: opened } = readPlace(data.at);
      if (!made.isConnected) return;
      if (!made.open) {
        if (opened === made.dataset.row) stay(screen.name);
        return;
      }
      for (const one of deck.querySelectorAll(".ss-decision__row[open]")) if (one !== made) one.open = false;
      if (draw) draw();
      stay(placeOf(screen.name, made.dataset.row));
      const { top, bottom } = made.getBoundingClientRect();
      if (top < 0 || bottom > window.innerHeight) made.scrollIntoView({ block: "start", behavior: "instant" });
    }

    // The way from an answered row to the one below it.
    function nextRow(made) {
      const onward = () => {
        const next = made.nextElementSibling?.matches(".ss-decision__row") ? made.nextElementSibling : null;
        if (!next) {
          made.open = false;
          return made.firstElementChild.focus();
        }
        next.open = true;
        return next.firstElementChild.focus();
      };
      return ss.button(words.next_row, onward, { class: "ss-button ss-decision__onward" });
    }

    const introOf = (step) => whole.steps[step - 1].intro.map(loan.take);
    const foldsOf = (step) => whole.steps[step - 1].folds.map(({ heading, inside }) => row(heading.id, heading.textContent, inside.map(loan.take)).made);

    const folded = (summary, inside) => ss.make("details", { class: "ss-decision__folded" }, ss.make("summary", {}, summary), inside);

    // Buttons of which one is pressed.
    function options(key, listed, chosen, press) {
      const buttons = listed.map(({ value, says, label }) => ss.button(says, () => {
        for (const one of buttons) one.setAttribute("aria-pressed", String(one === buttons[listed.findIndex((each) => each.value === value)]));
        press(value);
      }, { class: "ss-decision__option", "aria-pressed": String(chosen === value), "aria-label": label }));
      return ss.make("div", { class: "ss-decision__options", role: "group", "aria-labelledby": `ss-decision-row-${key}` }, buttons);
    }

    // A text of the reader's own, in a row that shows how it begins.
    function fieldRow(name, label, rows = 2) {
      const id = `ss-decision-${name}`;
      const box = ss.make("textarea", { id, rows, maxlength: LONGEST, class: "ss-decision__text", "aria-labelledby": `ss-decision-row-${name}`, input: () => {
        data.texts[name] = box.value;
        made.tell(box.value.trim());
        save();
      } });
      box.value = data.texts[name] ?? "";
      const made = row(name, label, [box], { said: box.value.trim() });
      return made.made;
    }

    // A number or a name that the reader was told; it is only repeated on their page.
    function typedField({ key, typed }, changed) {
      const id = `ss-decision-typed-${key}`;
      const status = ss.make("p", { class: "ss-decision__wrong", role: "status" });
      const isNumber = typed.highest !== null;
      const box = ss.make("input", { id, type: "text", class: "ss-decision__text", autocomplete: "off", inputmode: isNumber ? "numeric" : null,
        maxlength: LONGEST_TYPED, list: typed.offers.length ? `${id}-list` : null, input: () => {
          const fits = isTyped(typed, box.value);
          put(data.typed, key, fits ? box.value : undefined);
          status.textContent = fits || !box.value.trim() ? "" : ss.fill(words.number_wrong, typed);
          save();
          changed();
        } });
      box.value = data.typed[key] ?? "";
      return ss.make("div", { class: "ss-decision__field" }, ss.make("label", { for: id }, typed.asks), box,
        typed.offers.length ? ss.make("datalist", { id: `${id}-list` }, typed.offers.map((value) => ss.make("option", { value }))) : null, status);
    }

    // The card with the emergency signs, after an answer that may mean one. A reader whose team has seen them for it
    // can set it aside: a line with the way to help stays in its place, and the signs open below it.
    function emergency(setAside = () => {}) {
      const at = card ? alarm(parts, data) : "";
      if (!at) return [];
      if (at === "aside") {
        const help = line?.querySelector("a[href]") ?? card.querySelector("a[href]");
        return [ss.make("div", { class: "ss-decision__aside" },
          ss.make("p", {}, words.aside),
          help ? ss.make("p", {}, ss.make("a", { href: help.href }, words.aside_help)) : null,
          folded(words.aside_signs, [card.cloneNode(true)]))];
      }
      const shown = ss.make("div", { class: "ss-decision__alarm" }, card.cloneNode(true), ss.button(words.seen, () => {
        data.seen = true;
        save();
        const [aside] = emergency();
        shown.replaceWith(aside);
        aside.querySelector("a, summary").focus();
        setAside();
      }));
      return [shown];
    }
    const isDanger = (question) => question.answers.some((one) => one.danger && one.key === data.told[question.key]);

    // The compared choices side by side, each with what `inside` gives for it.
    const beside = (inside) => ss.make("div", { class: "ss-decision__beside" },
      compared(parts, data).map((choice) => ss.make("section", { class: "ss-decision__choice" },
        ss.make("h3", {}, choice.name), inside(choice))));

    function toldRow(question) {
      const note = ss.make("div", { role: "status" });
      const means = ss.make("p", { class: "ss-decision__note" });
      const explain = () => {
        means.textContent = noteTo(parts, question, data);
        means.hidden = !means.textContent;
      };
      const tell = () => {
        explain();
        note.replaceChildren(...(isDanger(question) ? emergency(explain) : []), means);
      };
      const made = row(question.key, question.asks, [], { said: reply(question, data) });
      const told = () => made.tell(reply(question, data));
      const more = whole.partOf("situation", question.key).filter((one) => one.tagName === "P").slice(question.typed ? 1 : 0).map(loan.take);
      made.body.append(options(question.key, question.answers.map((one) => ({ value: one.key, says: one.says })), data.told[question.key], (value) => {
        setAnswer(question, data, value);
        save();
        tell();
        told();
        if (isDanger(question)) note.scrollIntoView({ block: "center" });
      }), note, ...(question.typed ? [typedField(question, told)] : []), ...more, nextRow(made.made));
      tell();
      return made.made;
    }

    function wishRow(key) {
      const wish = parts.wishes.find((one) => one.key === key);
      const turnedRound = data.turned.includes(key);
      const sides = turnedRound ? [...wish.sides].reverse() : wish.sides;
      // -2 is the first side of the record, however the two are shown.
      const levels = [-2, -1, 2, 1, 0].map((level) => (turnedRound ? -level : level) || 0);
      const leans = [[words.much, sides[0]], [words.little, sides[0]], [words.much, sides[1]], [words.little, sides[1]], [words.same, null]];
      const listed = leans.map(([says, side], at) => ({ value: levels[at], says, label: side ? ss.fill(words.closer, { says, wish: side.says }) : null }));
      const said = () => {
        const lean = leans[levels.indexOf(data.wishes[key])];
        return lean ? (lean[1] ? ss.fill(words.closer, { says: lean[0], wish: lean[1].says }) : lean[0]) : "";
      };
      const made = row(key, wish.about, [], { said: said() });
      const scale = options(key, listed, data.wishes[key], (chosen) => {
        data.wishes[key] = chosen;
        save();
        made.tell(said());
      });
      const buttons = [...scale.children];
      scale.prepend(ss.make("div", { class: "ss-decision__pair" }, sides.map((side, at) => ss.make("div", { class: "ss-decision__side" },
        ss.make("p", { class: "ss-decision__wish" }, side.says), ...buttons.slice(2 * at, 2 * at + 2)))));
      made.body.append(scale, nextRow(made.made));
      return made.made;
    }

    // The wishes that the reader leans to, beside the choices. No count, no order by fit, and none left out.
    function fits() {
      const mine = leanings(parts, data);
      if (!mine.length) return [ss.make("p", {}, words.fits_nothing)];
      const line = (one) => ss.make("li", {}, one.much ? ss.fill(words.much_line, one) : one.says);
      const none = mine.filter((one) => !one.fits.length);
      return [
        ss.make("p", {}, words.fits_says),
        beside((choice) => {
          const fitting = mine.filter((one) => one.fits.includes(choice.key));
          return fitting.length ? ss.make("ul", {}, fitting.map(line)) : ss.make("p", {}, words.fits_none);
        }),
        ...(none.length ? [ss.make("p", {}, words.fits_tell), ss.make("ul", {}, none.map(line))] : []),
      ];
    }

    function chanceRow(chance) {
      const found = chances[chance.key];
      const rows = [...found.find((one) => one.tagName === "UL").children];
      const shown = compared(parts, data).map((choice) => loan.take(rows[parts.choices.findIndex((one) => one.key === choice.key)]));
      const rest = found.filter((one) => one.tagName !== "UL").map(loan.take);
      const pictures = rest.filter((one) => one.tagName !== "P");
      const texts = rest.filter((one) => one.tagName === "P");
      return row(chance.key, chance.asks, [chance.dying ? ss.make("p", {}, words.dying_says) : null, texts[0], ss.make("ul", { class: "ss-decision__rows" }, shown),
        ...texts.slice(1), pictures.length ? folded(words.pictures, pictures) : null].filter(Boolean), { said: chance.dying ? words.dying_row : "" }).made;
    }

    function quizRow(question) {
      const told = ss.make("div", { role: "status", class: "ss-decision__told" });
      const explained = whole.answers[parts.questions.indexOf(question)];
      const made = row(question.key, question.asks, [], { said: question.answers[data.quiz[question.key]]?.says ?? "" });
      const tell = (value) => {
        const answer = question.answers[value];
        if (!answer) return;
        const lead = ss.make("strong", {}, answer.right ? words.quiz_right : words.quiz_other);
        if (explained.parentElement === told.lastElementChild && told.firstElementChild) told.firstElementChild.replaceChildren(lead);
        else told.replaceChildren(ss.make("p", {}, lead), ss.make("ul", { class: "ss-decision__plain" }, loan.take(explained)));
      };
      made.body.append(options(question.key, question.answers.map((one, value) => ({ value, says: one.says })), data.quiz[question.key], (value) => {
        data.quiz[question.key] = value;
        save();
        made.tell(question.answers[value].says);
        tell(value);
      }), told, nextRow(made.made));
      tell(data.quiz[question.key]);
      return made.made;
    }

    const stateLine = () => (state ? ss.make("p", { class: "ss-decision__page-state" }, state) : null);

    // A box to tick, of 44 pixels.
    function tick(id, label, checked, press) {
      const box = ss.make("input", { type: "checkbox", id, change: () => press(box.checked) });
      box.checked = checked;
      return ss.make("p", { class: "ss-decision__tick" }, box, ss.make("label", { for: id }, label));
    }

    // ---- The screens ----

    const DRAW = {
      begin: () => [
        ...introOf(1),
        stateLine(),
        // In sight at once, so that nobody types a page of answers before they read that leaving loses them.
        keep,
        other ? tick("ss-decision-other", other.closest("li").textContent.trim(), data.other, (checked) => {
          data.other = checked;
          save();
        }) : null,
        fieldRow("by", words.page_by, 1),
        fieldRow("hope", words.page_hope),
        ...foldsOf(1),
      ],

      told: () => [...introOf(2), ...parts.situations.map(toldRow)],

      choices: () => {
        const rows = ss.make("div");
        // What is side by side changes with the marks; the page has its own back before it is borrowed anew.
        const compare = () => {
          loan.giveBack();
          rows.replaceChildren(...ASPECTS.map((aspect) => row(aspect, words[`aspect_${aspect}`],
            beside((choice) => choices[choice.key][aspect].map(loan.take))).made));
        };
        const boxes = parts.choices.map((choice) => tick(`ss-open-${choice.key}`, choice.name, data.open.includes(choice.key), (checked) => {
          data.open = parts.choices.map((one) => one.key).filter((key) => (key === choice.key ? checked : data.open.includes(key)));
          save();
          compare();
        }));
        compare();
        return [ss.make("fieldset", { class: "ss-decision__set" }, ss.make("legend", {}, words.open_asks), boxes), ss.make("p", {}, words.open_says), rows];
      },

      chances: () => [...introOf(4), stateLine(), ...parts.chances.filter((chance) => concerns(chance, data.told)).map(chanceRow), ...foldsOf(4)],

      wishes: () => [
        ...introOf(5),
        ...data.order.map(wishRow),
        row("fits", words.fits_row, [], { fresh: fits }).made,
        fieldRow("most", words.page_most),
      ],

      ready: () => [
        ...introOf(6),
        ...parts.questions.map(quizRow),
        fieldRow("need", words.page_need), fieldRow("others", words.page_others, 1), fieldRow("now", words.page_now),
      ],

      page: () => {
        const made = page(parts, data, words);
        const day = new Date().toLocaleDateString(document.documentElement.lang, { year: "numeric", month: "long", day: "numeric" });
        const last = [parts.emergency, ss.fill(words.page_last, { day, state })];
        const sheet = ss.make("div", { class: "ss-decision__sheet" }, ss.make("h3", {}, words.page_title),
          made.map((part) => [ss.make("h4", {}, part.title), ss.make("ul", {}, part.lines.map((text) => ss.make("li", {}, text)))]).flat(),
          last.map((text) => ss.make("p", { class: "ss-decision__last" }, text)));
        return [
          ...emergency(),
          made.length ? null : ss.make("p", {}, words.page_empty),
          sheet,
          ss.handOut({ words, result: () => sheet, text: () => asText(words.page_title, made, last), file: words.page_file }),
          keep,
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
      if (place) {
        data.at = place;
        return show(place, how);
      }
      const covered = !deck.hidden;
      close();
      const target = covered && steadySite.target();
      if (target) target.scrollIntoView();
    }

    if (data.at) begin.textContent = words.go_on;
    arrive({ quiet: true });
  }

  for (const root of document.querySelectorAll('[data-ss-tool="decision"]')) start(root);
})();
