// The menu opens without this script too (a link to #menu). With it, the link says whether the menu is open,
// Escape closes it, and the keyboard goes where the eye goes.
(() => {
  const opener = document.querySelector("[data-ss-menu-open]");
  const menu = document.getElementById("menu");
  if (!opener || !menu) return;
  const closer = menu.querySelector("[data-ss-menu-close]");

  opener.setAttribute("role", "button");
  opener.setAttribute("aria-controls", "menu");

  const isOpen = () => menu.classList.contains("ss-nav--open");

  function set(open, moveFocus) {
    menu.classList.toggle("ss-nav--open", open);
    opener.setAttribute("aria-expanded", String(open));
    if (moveFocus) (open ? closer : opener).focus();
  }

  opener.addEventListener("click", (event) => {
    event.preventDefault();
    set(!isOpen(), true);
  });
  // A link that acts as a button must answer to the space bar as well.
  opener.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    set(!isOpen(), true);
  });
  closer.addEventListener("click", (event) => {
    event.preventDefault();
    set(false, true);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && isOpen()) set(false, true);
  });
  menu.addEventListener("focusout", (event) => {
    const next = event.relatedTarget;
    if (isOpen() && next && !menu.contains(next)) set(false, false);
  });
  set(false, false);
})();
