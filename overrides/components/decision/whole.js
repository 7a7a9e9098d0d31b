// The page under the steps: where its parts are, what of it a screen borrows, and the reader's answers shown on it.
(() => {
  // The elements behind a heading, up to the next heading of its rank or above.
  function below(heading) {
    const found = [];
    for (let next = heading?.nextElementSibling; next && !/^H[123]$/.test(next.tagName); next = next.nextElementSibling) found.push(next);
    return found;
  }

  // The parts of the page that the steps show, found once, before anything is borrowed.
  // A heading below a step that belongs to no record is a part that a screen shows folded.
  function pageOf(article, root, parts) {
    const headings = [...article.querySelectorAll("h2")].filter((one) => root.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    const ids = Object.entries({ situation: parts.situations, choice: parts.choices, chance: parts.chances, wish: parts.wishes, question: parts.questions })
      .flatMap(([kind, list]) => list.map((one) => `${kind}-${one.key}`));
    const steps = headings.slice(0, 6).map((heading) => {
      const folds = [];
      for (let next = heading.nextElementSibling; next && next.tagName !== "H2"; next = next.nextElementSibling) {
        if (next.tagName === "H3" && !ids.includes(next.id)) folds.push({ heading: next, inside: below(next) });
      }
      return { heading, intro: below(heading).filter((one) => one.tagName === "P"), folds };
    });
    const partOf = (kind, key) => below(document.getElementById(`${kind}-${key}`));
    const listed = (heading, tag) => [...(below(heading).find((one) => one.tagName === tag)?.children ?? [])];
    // The questions to the team bring themselves along as they stand in the text, without the buttons beside them.
    const ask = listed(headings[7], "UL").map((one) => one.dataset.ssAsks ?? one.textContent.trim());
    return { steps, partOf, answers: listed(headings[6], "OL"), ask };
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

  // Shows on the page what was answered in the steps, and takes up what is ticked there.
  // `groups`: lists of boxes of which one is ticked, each with `get()`, the number of that box or -1, and `set(number)`.
  // `texts`: elements, each with `get()`, what stands in the reader's own words.
  function mirror(groups, texts, changed) {
    function show() {
      for (const { boxes, get } of groups) boxes.forEach((box, at) => { box.checked = at === get(); });
      for (const { element, get } of texts) {
        element.querySelector(":scope > .ss-decision__typed")?.remove();
        if (get()) element.append(ss.make("span", { class: "ss-decision__typed" }, ` ${get()}`));
      }
    }
    for (const { boxes, set } of groups) {
      boxes.forEach((box, at) => box.addEventListener("change", () => {
        set(box.checked ? at : -1);
        changed();
        show();
      }));
    }
    return show;
  }

  const boxesIn = (elements) => elements.flatMap((one) => (one.matches(".task-list") ? [...one.querySelectorAll("input[type=checkbox]")] : []));
  // The lines for the reader's own words: items of plain lists, in their order.
  const linesOf = (heading) => {
    const found = [];
    for (let next = heading.nextElementSibling; next && next.tagName !== "H2"; next = next.nextElementSibling) {
      if (next.tagName === "UL" && !next.matches(".task-list")) found.push(...[...next.children].filter((item) => /:\s*$/.test(item.textContent)));
    }
    return found;
  };

  ss.decisionPage = { below, pageOf, lending, mirror, boxesIn, linesOf };
})();
