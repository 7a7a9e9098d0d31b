// Keeps the whole guide on this device because the reader asks for it, and takes it away again.
// The work is done by sw.js; nothing is stored before the button is pressed.
(() => {
  const root = document.querySelector('[data-ss-tool="saved"]');
  if (!root) return;
  const says = ss.words(root);
  const workers = navigator.serviceWorker;
  const status = ss.status();
  const where = ss.make("p");
  const keep = ss.button("", press);
  keep.classList.add("ss-button--main");
  const remove = ss.button(says.remove, forget);
  const prefix = `ss-copy ${steadySite.base} `;

  async function ours() {
    return (await caches.keys()).filter((name) => name.startsWith(prefix));
  }

  async function about() {
    for (const name of await ours()) {
      const found = await (await caches.open(name)).match(`${steadySite.base}about-this-copy`);
      if (found) return found.json();
    }
    return null;
  }

  // The day of a copy, in words that the copy brings along.
  function spoken(kept) {
    const [year, month, day] = kept.day.split("-").map(Number);
    return ss.fill(kept.says.date, { year, month: kept.says.months[month - 1], day });
  }

  async function show() {
    const kept = await about();
    keep.hidden = Boolean(kept?.isWhole);
    remove.hidden = !kept;
    const state = !kept ? says.not_kept : kept.isWhole ? says.is_kept : says.partly;
    where.textContent = ss.fill(state, { date: kept ? spoken(kept) : "" });
  }

  // The worker answers with how far it is, then with how it ended.
  function asked(worker) {
    return new Promise((done, failed) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => {
        if ("total" in data) ss.say(status, ss.fill(says.saving, data));
        else {
          port1.close();
          if (data.isKept) done();
          else failed(new Error(data.error));
        }
      };
      worker.postMessage("keep", [port2]);
    });
  }

  async function press() {
    keep.disabled = true;
    ss.say(status, says.begins);
    try {
      await workers.register(steadySite.script("sw.js"));
      await asked((await workers.ready).active);
      ss.say(status, says.done);
    } catch {
      ss.say(status, says.failed);
    }
    keep.disabled = false;
    await show();
    (keep.hidden ? remove : keep).focus();
  }

  async function forget() {
    for (const one of await workers.getRegistrations()) if (one.scope === steadySite.base) await one.unregister();
    for (const name of await ours()) await caches.delete(name);
    await show();
    ss.say(status, says.removed);
    keep.focus();
  }

  async function start() {
    if (!workers || !globalThis.caches) {
      root.replaceChildren(ss.make("p", {}, says.cannot));
      return;
    }
    keep.textContent = says.keep;
    await show();
    root.replaceChildren(where, ss.make("div", { class: "ss-tool__buttons" }, keep, remove), status);
    const answer = await fetch(`${steadySite.base}keep.json`);
    if (answer.ok) keep.textContent = ss.fill(says.keep_size, await answer.json());
  }

  start().catch(() => ss.say(status, says.cannot));
})();
