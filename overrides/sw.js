// Keeps the guide on a device once a reader has asked for it, and shows that copy when the network does not answer.
// Pages come from the network first, and a page of the copy always says of which day it is.
// Runs on no device on which nobody asked: components/saved/keep-guide.js starts it, and takes it away again.
"use strict";

const ROOT = registration.scope;
// Other guides may share the host, and so its storage.
const PREFIX = `ss-copy ${ROOT} `;
const ABOUT = new URL("about-this-copy", ROOT).href;
const PATIENCE = 4000;
const LONGEST = 30000;
const A_WHILE = 60 * 60 * 1000;
const AT_ONCE = 6;

let saving = null;
let lookedAt = 0;

const whole = (path) => new URL(path, ROOT).href;
const today = () => new Date().toISOString().slice(0, 10);

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const [port] = event.ports;
  if (event.data !== "keep" || !port) return;
  const tell = (done, total) => port.postMessage({ done, total });
  event.waitUntil(save(tell).then(
    () => port.postMessage({ isKept: true }),
    (error) => port.postMessage({ isKept: false, error: String(error) }),
  ));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(ROOT)) return;
  if (request.mode === "navigate") event.respondWith(pageFor(event));
  else event.respondWith(fileFor(request));
});

// The copy on this device: the whole one, or else one that is being made; null if there is none.
async function current() {
  const found = [];
  for (const name of await caches.keys()) {
    if (!name.startsWith(PREFIX)) continue;
    const cache = await caches.open(name);
    const about = await cache.match(ABOUT);
    if (about) found.push({ name, cache, about: await about.json() });
  }
  return found.find((one) => one.about.isWhole) ?? found[0] ?? null;
}

async function list() {
  const answer = await fetch(whole("keep.json"), { cache: "no-store" });
  if (!answer.ok) throw new Error(`keep.json: ${answer.status}`);
  return answer.json();
}

// One at a time: a second wish waits for the first.
function save(tell) {
  saving ??= saveAll(tell).finally(() => {
    saving = null;
  });
  return saving;
}

async function saveAll(tell) {
  const wanted = await list();
  const before = await current();
  if (before?.about.isWhole && before.about.version === wanted.version) {
    await remember(before.cache, wanted, true);
    return;
  }
  const name = PREFIX + wanted.version;
  const cache = await caches.open(name);
  try {
    await take(cache, wanted, before, tell);
    if ((await list()).version !== wanted.version) throw new Error("The guide changed meanwhile.");
  } catch (error) {
    // What was whole stays; of a first copy, the emergency page stays.
    if (before && before.name !== name) await caches.delete(name);
    throw error;
  }
  await remember(cache, wanted, true);
  for (const other of await caches.keys()) {
    if (other.startsWith(PREFIX) && other !== name) await caches.delete(other);
  }
}

// Fetches what the copy does not hold, the emergency page and its files before all else.
async function take(cache, wanted, before, tell) {
  const total = wanted.files.length;
  let done = 0;
  async function one([path, digest]) {
    const address = whole(path);
    const same = before?.about.files[path] === digest ? await before.cache.match(address) : undefined;
    const answer = same ?? (await fetch(address, { cache: "no-cache", signal: AbortSignal.timeout(LONGEST) }));
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    // Made anew, since a browser shows no page that came by another address.
    await cache.put(address, new Response(await answer.blob(), { headers: { "Content-Type": answer.headers.get("Content-Type") ?? "" } }));
    done += 1;
    tell?.(done, total);
  }
  await together(wanted.files.slice(0, wanted.first).map(one));
  if (!before) await remember(cache, wanted, false);
  for (let at = wanted.first; at < total; at += AT_ONCE) await together(wanted.files.slice(at, at + AT_ONCE).map(one));
}

// Waits for all, also after one has failed, so that none goes on behind the back of whoever asked.
async function together(wishes) {
  const failed = (await Promise.allSettled(wishes)).find((one) => one.status === "rejected");
  if (failed) throw failed.reason;
}

function remember(cache, wanted, isWhole) {
  const about = { version: wanted.version, day: today(), isWhole, says: wanted.says, emergency: wanted.emergency, files: Object.fromEntries(wanted.files) };
  return cache.put(ABOUT, new Response(JSON.stringify(about)));
}

// Brings the copy up to date while there is a network; if that fails, the one that is there stays.
async function renew() {
  if (Date.now() - lookedAt < A_WHILE || !(await current())) return;
  lookedAt = Date.now();
  await save().catch(() => {});
}

async function pageFor(event) {
  // Not from what the browser keeps by itself, which it would show as if it were fresh.
  const coming = fetch(event.request, { cache: "no-cache" });
  coming.catch(() => {});
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  const answer = await Promise.race([coming, late]).catch(() => null);
  if (answer && answer.status < 500) {
    event.waitUntil(renew());
    return answer;
  }
  const copy = await current();
  const kept = copy && (await keptPage(copy, event.request.url));
  return kept || coming.catch(() => (copy ? missing(copy.about) : Response.error()));
}

async function fileFor(request) {
  const copy = await current();
  const kept = copy && (await copy.cache.match(request, { ignoreSearch: true }));
  // A file whose name holds its content's digest never changes; any other is asked for first.
  if (kept && /\.[0-9a-f]{10}\.\w+$/.test(new URL(request.url).pathname)) return kept;
  return fetch(request).catch(() => kept || Response.error());
}

// A page of the copy with its line above it, however its address was typed; undefined if the copy has none.
async function keptPage({ cache, about }, url) {
  const address = new URL(url);
  address.search = address.hash = "";
  const plain = address.href.replace(/index\.html$/, "");
  for (const one of [plain, `${plain}/`]) {
    const kept = await cache.match(one);
    if (kept && kept.headers.get("Content-Type").startsWith("text/html")) return marked(await kept.text(), about, one === whole(about.emergency));
  }
  return undefined;
}

const plainly = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function spoken(day, says) {
  const [year, month, date] = day.split("-").map(Number);
  return says.date.replace("{month}", says.months[month - 1]).replace("{day}", date).replace("{year}", year);
}

function line(about, isEmergency) {
  const { says, day } = about;
  const text = (isEmergency ? says.kept_emergency : says.kept).replace("{date}", spoken(day, says));
  return `<aside class="ss-saved" aria-label="${plainly(says.label)}"><p class="ss-width">${plainly(text)}</p></aside>`;
}

function html(text) {
  return new Response(text, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}

function marked(page, about, isEmergency) {
  return html(page.replace(/<body[^>]*>/, (body) => body + line(about, isEmergency)));
}

// For what a copy does not hold, such as a printed sheet.
function missing({ says, emergency }) {
  const [title, home, help] = [says.missing, says.home, says.help].map(plainly);
  const width = '<meta name="viewport" content="width=device-width, initial-scale=1">';
  return html(`<!doctype html><html lang="${plainly(says.language)}"><head><meta charset="utf-8">${width}<title>${title}</title></head><body><h1>${title}</h1><p><a href="${whole(emergency)}">${help}</a></p><p><a href="${ROOT}">${home}</a></p></body></html>`);
}
