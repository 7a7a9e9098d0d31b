// What tools share: making elements, saying what happened, and handing out a result on paper, as text, as a file.
// Whatever a reader typed goes into the page as text. Nothing here reads or writes markup.
const ss = globalThis.ss ?? {};
globalThis.ss = ss;

// An element with its attributes and children; texts stay texts. `true` gives an empty attribute, null gives none.
ss.make = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
};

// The words that a tool's element brings along: its own, and those that all tools share.
ss.words = (root) => JSON.parse(root.dataset.ssWords || "{}");

// A text with its {parts} filled in; a part that is not known stays as it was written.
ss.fill = (text, parts) => String(text).replace(/\{(\w+)\}/g, (all, name) => (Object.hasOwn(parts, name) ? parts[name] : all));

// A button of ours.
ss.button = (text, press, more = {}) => ss.make("button", { type: "button", class: "ss-button", click: press, ...more }, text);

// An empty live region; `ss.say` puts a sentence into it, also when it is the same sentence again.
ss.status = () => ss.make("p", { class: "ss-tool__status", role: "status" });
ss.say = (region, text) => {
  region.textContent = "";
  setTimeout(() => { region.textContent = text; }, 30);
};

// Puts a text on the clipboard; resolves to whether that worked.
ss.copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByField(text);
  }
};

// Where the page was opened from a file, or an old browser is at work.
function copyByField(text) {
  const focused = document.activeElement;
  const field = ss.make("textarea", { class: "ss-visually-hidden", "aria-hidden": "true", readonly: true });
  field.value = text;
  document.body.append(field);
  field.select();
  let done = false;
  try {
    done = document.execCommand("copy");
  } catch {
    // Refused; the caller says so.
  }
  field.remove();
  focused?.focus?.();
  return done;
}

// Saves a text as a file on the reader's device.
ss.download = (name, text) => {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = ss.make("a", { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
};

// Prints one element of the page and nothing else.
ss.printOnly = (element) => {
  const left = [];
  for (let at = element; at !== document.body; at = at.parentElement) {
    for (const other of at.parentElement.children) if (other !== at) left.push(other);
  }
  for (const other of left) other.classList.add("ss-not-printed");
  document.body.classList.add("ss-printing-one");
  window.addEventListener("afterprint", () => {
    for (const other of left) other.classList.remove("ss-not-printed");
    document.body.classList.remove("ss-printing-one");
  }, { once: true });
  window.print();
};

// The row of buttons under a result: print it, copy it, save it as text.
// `result()` gives the element to print, `text()` the same in plain words, `file` is the name to save under.
ss.handOut = ({ words, result, text, file }) => {
  const status = ss.status();
  const copy = async () => ss.say(status, (await ss.copy(text())) ? words.copied : words.not_copied);
  const save = () => {
    ss.download(file, text());
    ss.say(status, ss.fill(words.saved, { file }));
  };
  return ss.make("div", { class: "ss-tool__out" },
    ss.make("div", { class: "ss-tool__buttons" },
      ss.button(words.print, () => ss.printOnly(result())),
      ss.button(words.copy, copy),
      ss.button(words.save, save)),
    status);
};
