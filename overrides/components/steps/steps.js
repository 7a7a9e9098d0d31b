// Lets readers look at the steps of a picture one at a time. Without it all of them show, as they do on paper.
(() => {
  function button(text, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "ss-button";
    made.textContent = text;
    made.addEventListener("click", () => {
      if (made.getAttribute("aria-disabled") !== "true") act();
    });
    return made;
  }

  function start(figure) {
    const says = JSON.parse(figure.dataset.ssSteps);
    const list = figure.querySelector(".ss-figure__steps");
    const steps = [...list.children];
    let now = 0;

    // The page brings the bar along, so that nothing moves when it begins to work.
    const bar = figure.querySelector(".ss-figure__walk");
    const state = document.createElement("p");
    state.setAttribute("role", "status");
    const all = button(says.walk, () => walk(back.hidden));
    const back = button(says.previous, () => show(now - 1));
    const on = button(says.next, () => show(now + 1));

    function show(step) {
      now = step;
      steps.forEach((one, at) => one.classList.toggle("ss-figure__step--now", at === now));
      back.setAttribute("aria-disabled", String(now === 0));
      on.setAttribute("aria-disabled", String(now === steps.length - 1));
      state.textContent = says.state.replace("{number}", now + 1).replace("{count}", steps.length);
    }

    function walk(begin) {
      list.classList.toggle("ss-figure__steps--one", begin);
      for (const part of [back, on]) part.hidden = !begin;
      all.textContent = begin ? says.all : says.walk;
      if (begin) show(0);
      else state.textContent = "";
    }

    bar.replaceChildren(all, back, on, state);
    walk(false);
  }

  for (const figure of document.querySelectorAll("[data-ss-steps]")) start(figure);
})();
