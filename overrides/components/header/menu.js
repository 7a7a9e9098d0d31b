// The menu opens without this script too (a link to #menu, as long as the root says that no script works).
// With it, the class on the menu is the only state; the link says whether the menu is open, Escape closes it, and
// the keyboard goes where the eye goes.
(() => {
  const opener = document.querySelector("[data-ss-menu-open]");
  const menu = document.getElementById("menu");
  if (!opener || !menu) return;
  const closer = menu.querySelector("[data-ss-menu-close]");
  const here = [...menu.querySelectorAll("[aria-current='page']")].pop();

  opener.setAttribute("role", "button");
  opener.setAttribute("aria-controls", "menu");

  const isOpen = () => menu.classList.contains("ss-nav--open");

  // Only the menu moves, never the page below it.
  function showWhereWeAre() {
    if (!here || menu.scrollHeight <= menu.clientHeight) return;
    const [outer, inner] = [menu.getBoundingClientRect(), here.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > Math.min(outer.bottom, window.innerHeight)) menu.scrollTop += inner.top - outer.top - menu.clientHeight / 3;
  }

  function set(open, moveFocus) {
    menu.classList.toggle("ss-nav--open", open);
    opener.setAttribute("aria-expanded", String(open));
    if (open) showWhereWeAre();
    if (moveFocus) (open ? closer : opener).focus();
  }

  // An address with #menu, or a tap before this script was there: the script takes the open menu over.
  function takeOver() {
    if (location.hash !== "#menu") return;
    history.replaceState(history.state, "", location.pathname + location.search);
    set(true, true);
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
    if (event.key === "Escape" && !event.isComposing && isOpen()) set(false, true);
  });
  menu.addEventListener("focusout", (event) => {
    const next = event.relatedTarget;
    if (isOpen() && next && !menu.contains(next)) set(false, false);
  });
  // A page that comes back from the browser's memory comes back closed.
  window.addEventListener("pageshow", (event) => event.persisted && set(false, false));
  window.addEventListener("hashchange", takeOver);
  set(false, false);
  takeOver();
  showWhereWeAre();
})();
