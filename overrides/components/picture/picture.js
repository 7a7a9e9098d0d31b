// Lets readers see a drawing as large as the window. Without it the drawing stays as it is.
(() => {
  const says = document.querySelector("[data-ss-enlarge]")?.dataset;
  if (!says || !window.HTMLDialogElement) return;
  const dialog = document.createElement("dialog");
  dialog.className = "ss-larger";
  const shut = document.createElement("button");
  shut.type = "button";
  shut.className = "ss-button";
  shut.textContent = says.ssClose;
  const frame = document.createElement("div");
  frame.className = "ss-larger__frame";
  frame.tabIndex = 0;
  dialog.append(shut, frame);
  document.body.append(dialog);
  let back = null;

  shut.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    back?.();
    back = null;
  });

  for (const drawing of document.querySelectorAll("[data-ss-enlarge] svg.ss-picture")) {
    const open = document.createElement("button");
    open.type = "button";
    open.className = "ss-button ss-larger__open";
    open.textContent = says.ssEnlarge;
    const title = drawing.querySelector("title")?.textContent;
    if (title) open.setAttribute("aria-label", `${says.ssEnlarge}: ${title}`);
    drawing.after(open);
    open.addEventListener("click", () => {
      const place = document.createComment("");
      drawing.replaceWith(place);
      frame.replaceChildren(drawing);
      dialog.setAttribute("aria-label", title ?? says.ssEnlarge);
      back = () => {
        place.replaceWith(drawing);
        open.focus();
      };
      dialog.showModal();
    });
  }
})();
