// Remembers what a reader typed into a tool: in this tab always, on this device only if the reader asks for it.
// What is read back is data that the tool looks through; it never becomes markup or an address.
(() => {
  const PREFIX = "ss-tool-";
  const LIMIT = 50000;
  // Safari refuses more than 100 changes of the history in half a minute.
  const PAUSE = 500;
  const waiting = new Set();

  // The device's storage, or null where it is refused.
  function device() {
    try {
      return localStorage;
    } catch {
      return null;
    }
  }

  // A tool's data out of a kept text: whole, of this version and as the tool expects it, or null.
  function unpack(text, version, read) {
    if (typeof text !== "string" || text.length > LIMIT) return null;
    try {
      const found = JSON.parse(text);
      return found.version === version ? read(found.data) ?? null : null;
    } catch {
      return null;
    }
  }

  // What this entry of the tab's history holds, without the names that `drop` picks.
  const entry = (drop = () => false) => Object.fromEntries(Object.entries(history.state ?? {}).filter(([name]) => !drop(name)));

  // The memory of one tool.
  // `tool`: its name. `version`: a number, raised when its data changes shape. `read(data)`: the data made safe, or null.
  // `trouble(what)`, to be set: is told "long", "full" or "denied" when a later change could not be kept.
  ss.memory = ({ tool, version, read }) => {
    const name = PREFIX + tool;
    const pack = (data) => JSON.stringify({ version, data });
    let timer = 0;
    let newest;

    function onDevice(text) {
      if (text.length > LIMIT) return "long";
      const storage = device();
      if (!storage) return "denied";
      try {
        storage.setItem(name, text);
        return "kept";
      } catch {
        return "full";
      }
    }

    const memory = {
      trouble: () => {},
      // Whether this browser lets the page keep anything.
      canKeep: () => device() !== null,
      // Whether this tool's data is on the device now.
      isKept: () => (device()?.getItem(name) ?? null) !== null,
      // What was typed: from the device if it is kept, or else from this tab; null if there is nothing to be read.
      load: () => unpack(device()?.getItem(name), version, read) ?? unpack(entry()[name], version, read),
      // After each change: remembers it in the tab, and on the device if it is kept there; at most twice a second.
      save: (data) => {
        newest = data;
        waiting.add(memory);
        if (!timer) {
          memory.write();
          timer = setTimeout(() => {
            timer = 0;
            memory.write();
          }, PAUSE);
        }
      },
      // Writes what `save` put off.
      write: () => {
        if (!waiting.delete(memory)) return;
        const text = pack(newest);
        if (text.length <= LIMIT) history.replaceState({ ...entry(), [name]: text }, "");
        const done = memory.isKept() ? onDevice(text) : "kept";
        if (done !== "kept") memory.trouble(done);
      },
      // Because the reader asks for it: "kept", "long", "full" or "denied".
      keep: (data) => onDevice(pack(data)),
    };
    return memory;
  };

  // A reload keeps what was written before it begins, so "pagehide" alone comes too late.
  for (const leaving of ["beforeunload", "pagehide"]) {
    window.addEventListener(leaving, () => {
      for (const memory of waiting) memory.write();
    });
  }

  // Takes everything that any tool kept off this device, and out of this tab.
  ss.forgetEverything = () => {
    waiting.clear();
    const storage = device();
    const names = storage ? Array.from({ length: storage.length }, (_, at) => storage.key(at)) : [];
    for (const name of names) if (name.startsWith(PREFIX)) storage.removeItem(name);
    history.replaceState(entry((name) => name.startsWith(PREFIX)), "");
  };

  // Adds an entry to the tab's history, so that the browser's Back comes back to here.
  // What was typed moves along: the entry left behind holds only its place.
  ss.goTo = (tool, place) => {
    const state = entry();
    history.replaceState(entry((name) => name === PREFIX + tool), "");
    history.pushState({ ...state, [`${PREFIX}${tool}-place`]: place }, "");
  };
  // Another place for this entry, so that a reload and Back come back to it.
  ss.stay = (tool, place) => history.replaceState({ ...entry(), [`${PREFIX}${tool}-place`]: place }, "");
  ss.placeNow = (tool) => entry()[`${PREFIX}${tool}-place`];

  // The buttons to keep and to forget, and the sentence that says where the reader's words are.
  // `data()` gives what to keep; `forgotten()` empties the tool.
  ss.keepBar = ({ memory, words, data, forgotten }) => {
    const where = ss.make("p", { class: "ss-keep__where" });
    const status = ss.status();
    const keep = ss.button(words.keep, () => {
      const done = memory.keep(data());
      show();
      ss.say(status, words[done]);
      if (keep.hidden) forget.focus();
    });
    const forget = ss.button(words.forget, () => {
      ss.forgetEverything();
      forgotten();
      show();
      ss.say(status, words.forgotten);
    });

    function show() {
      const kept = memory.isKept();
      keep.hidden = kept || !memory.canKeep();
      where.textContent = kept ? words.is_kept : memory.canKeep() ? words.not_kept : words.denied;
    }

    memory.trouble = (what) => ss.say(status, words[what]);
    // Another tab of this guide kept or forgot.
    window.addEventListener("storage", show);
    show();
    return ss.make("div", { class: "ss-keep", role: "group", "aria-label": words.keep_label },
      where, ss.make("div", { class: "ss-tool__buttons" }, keep, forget), status);
  };
})();
