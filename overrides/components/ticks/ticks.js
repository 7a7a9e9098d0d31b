// Lets readers tick what they want to take along before they print. Nothing is kept when they leave the page.
(() => {
  document.querySelectorAll(".task-list-item > input[type=checkbox]").forEach((box, at) => {
    const label = document.createElement("label");
    box.id = `ss-tick-${at + 1}`;
    label.htmlFor = box.id;
    while (box.nextSibling && !(box.nextSibling instanceof HTMLUListElement)) label.append(box.nextSibling);
    box.after(label);
    box.removeAttribute("aria-hidden");
    box.disabled = false;
  });
})();
