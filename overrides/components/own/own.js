// Addresses within the guide, wherever it lies: on a host, in any folder of one, or opened as files.
// Comes before every other script.
const steadySite = (() => {
  const base = new URL((document.documentElement.dataset.ssBase || ".").replace(/\/?$/, "/"), location.href).href;
  const isFile = location.protocol === "file:";

  // The whole address of something of ours; anything else is refused.
  function own(address) {
    const whole = new URL(address, base).href;
    if (!whole.startsWith(base)) throw new TypeError(`Not an address of this guide: ${address}`);
    return whole;
  }

  // Browsers with trusted types run a script only from an address that came through here.
  const rules = globalThis.trustedTypes?.createPolicy("ss-own", { createScriptURL: own });

  // What the place in the address names on this page; nothing for a place that is broken off, such as "#%E0%A4%A".
  function target() {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return null;
    }
  }

  return {
    base,
    isFile,
    target,
    // Where to go for a page, from the root of the guide: "decide/risks/#harm". A folder of files has no page by itself.
    page: (place) => base + (isFile ? place.replace(/(^|\/)(?=#|$)/, "$1index.html") : place),
    // For `src` of a script and for a worker.
    script: (address) => (rules ? rules.createScriptURL(address) : own(address)),
  };
})();
