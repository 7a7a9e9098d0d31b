// The bar keeps away while the header, which has the same three, is in sight. Its menu link is the header's.
(() => {
  const bar = document.querySelector("[data-ss-thumb-bar]");
  const header = document.querySelector(".ss-header");
  if (!bar || !header || !("IntersectionObserver" in window)) return;
  new IntersectionObserver(([seen]) => {
    const focused = bar.contains(document.activeElement);
    bar.classList.toggle("ss-thumb-bar--away", seen.isIntersecting && !focused);
  }).observe(header);

  const opener = document.querySelector("[data-ss-menu-open]");
  const link = bar.querySelector("[data-ss-thumb-menu]");
  if (!opener || !link) return;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    opener.click();
  });
})();
