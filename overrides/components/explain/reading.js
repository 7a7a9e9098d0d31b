// Reads a medical report: which words, levels, grades and sizes stand in it, and whether the words beside a sign
// say that it is there. Text in, marks out: it knows nothing of the page, keeps nothing and sends nothing.
// What it looks for is data, made by the build from the records of the guide.
const steadyReading = (() => {
  const BRITISH = [
    [/aemi/g, "emi"], [/haem/g, "hem"], [/anaesth/g, "anesth"], [/aesth/g, "esth"], [/oedem/g, "edem"], [/paed/g, "ped"],
    [/our(s?)$/g, "or$1"], [/(is)(ation|e|ed|es|ing)$/g, "iz$2"], [/centre/g, "center"], [/fibre/g, "fiber"],
    [/paralys/g, "paralyz"], [/neurone/g, "neuron"], [/artefact/g, "artifact"], [/grey/g, "gray"],
  ];
  const ALIKE = {
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-", "\u00d7": "x",
    "\u00ad": "", "\u200b": "", "\u200c": "", "\u200d": "", "\ufeff": "", "'": "", "\u2019": "", "\u2018": "",
  };
  const known = new Map();

  // One spelling for a word: American, without the plural's ending.
  function fold(word) {
    let folded = known.get(word);
    if (folded === undefined) {
      folded = BRITISH.reduce((text, [from, to]) => text.replace(from, to), word);
      if (folded.length > 3 && !/(?:ss|us|is)$/.test(folded)) folded = folded.replace(/ies$/, "y").replace(/s$/, "");
      if (known.size < 20000) known.set(word, folded);
    }
    return folded;
  }

  // The text in plain letters, and for each of them where it stood.
  function plain(text) {
    if (/^[\n\r\t -&(-~]*$/.test(text)) return { letters: text, at: null };
    let letters = "";
    const at = [];
    for (let place = 0; place < text.length; place += 1) {
      const typed = text[place];
      let same = typed;
      if (typed in ALIKE) same = ALIKE[typed];
      else if (typed > "~") same = typed.normalize("NFKD").replace(/[\u0300-\u036f]/g, "") || typed;
      letters += same;
      for (let more = 0; more < same.length; more += 1) at.push(place);
    }
    at.push(text.length);
    return { letters, at };
  }

  // Words, numbers and signs, each with its place; `glued` to the one before without a space, `line`s before it.
  function pieces(text, words = null) {
    const { letters, at } = plain(text);
    const found = [];
    const each = /[A-Za-z]+|\d+(?:[.,]\d+)?(?!\d)|\d+|[^\sA-Za-z0-9]/g;
    let end = 0;
    for (let match = each.exec(letters); match; match = each.exec(letters)) {
      const raw = match[0];
      const between = letters.slice(end, match.index);
      end = match.index + raw.length;
      found.push({
        raw,
        word: /[A-Za-z]/.test(raw) ? fold(raw.toLowerCase()) : raw.replace(/(\d),(\d)/, "$1.$2"),
        start: at ? at[match.index] : match.index,
        end: at ? at[end - 1] + 1 : end,
        glued: !between && found.length > 0,
        lines: between.split("\n").length - 1,
      });
    }
    return words ? joined(found, words) : found;
  }

  // A word that a line's end has parted ("com-" and "pression") is one word again, if it is known as one.
  function joined(found, words) {
    for (let place = 2; place < found.length; place += 1) {
      const [first, hyphen, last] = found.slice(place - 2, place + 1);
      if (hyphen.raw !== "-" || !hyphen.glued || !last.lines || !/^[a-z]/.test(last.raw) || !/[a-z]$/i.test(first.raw)) continue;
      const word = fold((first.raw + last.raw).toLowerCase());
      if (!words.has(word)) continue;
      found.splice(place - 2, 3, { ...first, raw: first.raw + last.raw, word, end: last.end });
    }
    return found;
  }

  const split = (text) => pieces(text).map((piece) => piece.word);

  // ---- What to look for, ready to be found ----

  // A tree of words: each name leads, word by word, to what it stands for.
  function plant(tree, name, value) {
    let node = tree;
    for (const word of split(name).filter((one) => /\w/.test(one))) {
      if (!node.next) node.next = new Map();
      if (!node.next.has(word)) node.next.set(word, {});
      node = node.next.get(word);
    }
    if (node !== tree && !node.value) node.value = value;
  }

  // All words and phrases that are looked for, by their first word; one that ends in a star stands for its longer
  // forms, too, and is found by its first letters. `hit` says what an entry stands for.
  function phraseBook() {
    const byWord = new Map();
    const byStart = new Map();
    const put = (map, key, entry) => (map.has(key) ? map.get(key).push(entry) : map.set(key, [entry]));
    return {
      add(entries, hit) {
        for (const entry of entries) {
          const isOpen = entry.endsWith("*");
          const words = split(isOpen ? entry.slice(0, -1) : entry);
          const isStart = isOpen && words.length === 1;
          put(isStart ? byStart : byWord, isStart ? words[0].slice(0, START) : words[0], { words, isOpen, hit });
        }
      },
      // The entries that begin at a place, each with the place after it.
      at(tokens, place) {
        const found = [];
        const { word } = tokens[place];
        for (const entries of [byWord.get(word), word.length >= START && byStart.get(word.slice(0, START))]) {
          for (const entry of entries || []) {
            const to = follow(entry, tokens, place);
            if (to) found.push({ ...entry.hit, from: place, to });
          }
        }
        return found;
      },
    };
  }

  const START = 3;

  // The place after an entry that stands at a place, or 0; spaces, hyphens and line ends are alike.
  function follow({ words, isOpen }, tokens, place) {
    let at = place;
    for (let number = 0; number < words.length; number += 1) {
      const hyphen = number && tokens[at] && /^[-(]$/.test(tokens[at].raw);
      if (hyphen) at += 1;
      const token = tokens[at];
      if (!token || token.lines > 1) return 0;
      const isLast = isOpen && number === words.length - 1;
      if (isLast ? !token.word.startsWith(words[number]) : token.word !== words[number]) return 0;
      at += 1;
    }
    return at;
  }

  const CUES = ["no", "firm", "not", "after", "open", "ask", "stop"];

  function build(data) {
    const tree = {};
    const words = new Set();
    const learn = (text) => split(text).forEach((word) => words.add(word));
    const isShort = (name) => /^[A-Z]{2,6}s?$|[a-z][A-Z]/.test(name);
    const left = new Set(data.reading.left_out);
    const clash = new Set(data.reading.common);
    for (const [number, scale] of data.scales.entries()) {
      for (const name of scale.names) plant(tree, name, { kind: "scale", number });
      scale.names.forEach(learn);
    }
    for (const [number, [short]] of data.shorthand.entries()) plant(tree, short, { kind: "short", number });
    for (const [number, term] of data.terms.entries()) {
      for (const name of term.names) {
        learn(name);
        if (left.has(name) || left.has(term.key)) continue;
        const caps = isShort(name);
        plant(tree, name, { kind: "term", number, needsCaps: caps && clash.has(name.toLowerCase()) });
      }
    }
    const book = phraseBook();
    data.signs.forEach((sign, number) => {
      book.add(sign.words, { kind: "sign", sign: number });
      book.add(sign.asked, { kind: "sign", sign: number, isOnlyAsked: true });
      book.add(sign.except, { kind: "except", sign: number });
      sign.together.forEach((lists, pair) => {
        lists.forEach((list, side) => book.add(list, { kind: "half", sign: number, pair: `${number}.${pair}`, side }));
      });
    });
    for (const kind of CUES) book.add(data.reading[kind], { kind });
    for (const sign of data.signs) for (const list of [sign.words, ...sign.together.flat()]) list.forEach(learn);
    return {
      ...data, tree, words, book,
      scaleOf: new Map(data.scales.flatMap((scale, place) => (scale.needs ? [] : [[scale.term, place]]))),
      parts: {
        starts: data.reading.technical_starts,
        ends: data.reading.technical_ends,
        words: new Set(data.reading.technical_words.flatMap(split)),
        ordinary: new Set(data.reading.ordinary.flatMap(split)),
        capitals: new Set(data.reading.ordinary_capitals),
      },
      levels: new Map(data.levels),
    };
  }

  // ---- Sentences ----

  const JOINING = new Set("of or and nor the a an any no not for without with to in at by from is are was , ( / - evidence new".split(" "));

  // Numbers the sentences: a full stop, an empty line, a new point of a list, or a line that begins anew ends one.
  function number(tokens) {
    let sentence = 0;
    tokens.forEach((token, place) => {
      const before = tokens[place - 1];
      if (before && ends(before, token, tokens, place)) sentence += 1;
      token.sentence = sentence;
    });
  }

  function ends(before, token, tokens, place) {
    if (token.lines > 1 || before.raw === ";" || before.raw === "!") return true;
    if (before.raw === ".") return !token.lines && /^[a-z]/.test(token.raw) ? false : !(token.glued && /\d/.test(token.raw));
    if (before.raw === "?") return before.glued && (token.lines > 0 || /^[A-Z]/.test(token.raw)) && !token.glued;
    if (!token.lines) return false;
    if (/[-*\u2022\u00b7\u25aa\u25cf>]/.test(token.raw) && !token.raw.match(/\w/)) return true;
    if (/^\d/.test(token.raw) && tokens[place + 1] && /[.)]/.test(tokens[place + 1].raw)) return true;
    return /^[A-Z]/.test(token.raw) && !JOINING.has(before.word);
  }

  // ---- What the words beside a sign say of it ----

  // The cues of a text by the place where each begins and by the place where each ends; of several in one place the
  // longest counts.
  function placeCues(tokens, found) {
    const begin = tokens.map(() => null);
    const end = tokens.map(() => null);
    for (let place = 0; place < tokens.length; place += 1) {
      let cue = tokens[place].raw === "?" ? question(tokens, place) : null;
      const hits = found.get(place) || [];
      for (const one of hits) if (!cue || one.to > cue.to) cue = one;
      // "Excluded" denies what stands before it as well as what stands behind it.
      if (cue && hits.some((one) => one.kind === "after" && one.to === cue.to)) cue = { ...cue, isAfter: true };
      if (cue && cue.kind === "not") cue = leftOpen(tokens, cue) || cue;
      if (!cue) continue;
      begin[place] = cue;
      end[cue.to - 1] = cue;
      place = cue.to - 1;
    }
    return { begin, end };
  }

  // "?cord compression" and "? cord compression" ask; so does "cord compression?".
  function question(tokens, place) {
    const isAfter = tokens[place].glued && !(tokens[place + 1] && tokens[place + 1].glued);
    return { kind: isAfter ? "open" : "ask", from: place, to: place + 1 };
  }

  // "Cannot completely exclude" and "not been ruled out" say no to the no.
  function leftOpen(tokens, cue) {
    for (let place = cue.from; place < Math.min(cue.to + 5, tokens.length); place += 1) {
      const { word, sentence } = tokens[place];
      if (sentence !== tokens[cue.from].sentence || (word === "," && place > cue.to)) return null;
      const isRuled = /^ruled?$/.test(word) && tokens[place + 1] && tokens[place + 1].word === "out";
      if (place >= cue.to - 1 && (word.startsWith("exclu") || isRuled)) return { kind: "open", from: cue.from, to: place + (isRuled ? 2 : 1) };
    }
    return null;
  }

  const TELLING = /^(?:is|are|was|were|at|in|has|have|seen|present|noted|show|demonstrate|identified|with|causing|from|level|measuring|new)$/;

  // Words that a plain no does not reach over: "no scan was done for his weakness".
  const LOOSE = /^(?:for|after|since|during|until|given|by|is|are|was|were|been|be|his|her|their|my|will|would|should|who|which|when|if|worsen\w*|progressive|increas\w*|further)$/;

  // "No suspicion of" denies, although "suspicion of" asks.
  function denied(cues, cue) {
    const before = cue.kind === "ask" && (cues.end[cue.from - 1] || cues.end[cue.from - 2]);
    return before && ["no", "firm", "not"].includes(before.kind) ? { ...before, to: cue.to } : null;
  }

  // What stands before: nothing, a no, a question, or something that leaves it open.
  function before(tokens, cues, from) {
    let commas = 0;
    let ands = 0;
    let isList = false;
    let isLoose = false;
    for (let place = from - 1; place >= Math.max(0, from - 40); place -= 1) {
      const { raw, word, sentence, lines } = tokens[place];
      if (sentence !== tokens[from].sentence) return null;
      const cue = cues.end[place];
      if (cue && cue.kind === "stop") return null;
      if (cue && cue.kind !== "after") return { cue: denied(cues, cue) || cue, commas, ands, isList, isLoose };
      if (LOOSE.test(word)) isLoose = true;
      if (word === "or" || word === "nor" || (raw === "/" && place > 0)) isList = true;
      else if (raw === "," || raw === "(" || (tokens[place + 1].lines && !JOINING.has(word))) commas += 1;
      else if (word === "and" || raw === "&" || raw === "+") ands += 1;
      else if (raw === ")" || (raw === ":" && !(cues.end[place - 1] || (tokens[place - 1] && tokens[place - 1].word === "following")))) return null;
      if (lines > 1) return null;
    }
    return null;
  }

  // Whether a list goes on after the sign and is closed by "or", as in "no A, sign, or B".
  function closesList(tokens, from) {
    for (let place = from; place < tokens.length && tokens[place].sentence === tokens[from - 1].sentence; place += 1) {
      if (tokens[place].word === "or" || tokens[place].word === "nor") return true;
      if (TELLING.test(tokens[place].word) || /\d/.test(tokens[place].raw)) return false;
    }
    return false;
  }

  // Signs that say no by themselves begin anew in a list: "denies pain and cannot pass urine".
  const ITSELF = /^(?:cannot|cant|can|could|couldnt|not|unable|inability|failure|fail\w*|lost|losing|has|hasnt|have|havent|is|isnt)$/;

  // Whether a list that one "denies" governs goes on, or ends, behind the sign.
  const closesFirm = (tokens, to) => closes(tokens, to) || /^(?:and|&|\+)$/.test(tokens[to].word);

  // "Denies numbness and retention started today": what follows tells of the sign, so the list had ended before it.
  const tellsOn = (tokens, to) => tokens.slice(to, to + 3).some(({ word, sentence }) => sentence === tokens[to - 1].sentence && TELLS.test(word));
  const TELLS = /^(?:start\w*|began|begun|since|today|yesterday|now|worse\w*|getting|came|for|last|persist\w*|continu\w*)$/;

  function saidBefore(tokens, cues, from, to, isGap) {
    const found = before(tokens, cues, from);
    if (!found) return null;
    const { cue, commas, ands, isList, isLoose } = found;
    if (cue.kind === "open" || cue.kind === "ask") return cue;
    if ((commas || ands || isList) && ITSELF.test(tokens[from].word)) return null;
    if (isLoose || (!isGap && tokens[from - 1].word === "the")) return { ...cue, kind: "open" };
    if (tokens[cue.from].word === "rather" && hedges(tokens, cue.from)) return { ...cue, kind: "open" };
    if (!commas && !ands) return cue;
    if (cue.kind !== "not" && (isList || closesList(tokens, to))) return cue;
    if (cue.kind === "firm" && (commas ? closesFirm(tokens, to) : !tellsOn(tokens, to))) return cue;
    // "No fracture, no numbness, weakness." goes on; "no fracture, weakness of both legs" may not.
    return cue.kind === "no" && !ands && closes(tokens, to) ? cue : { ...cue, kind: "open", isDoubt: true };
  }

  const HEDGE = /^(?:favor|favour|likely|probably|probable|suggest|may|might|possibl|could|suspect|think|thought)/;

  function hedges(tokens, place) {
    for (let at = place - 1; at >= 0 && tokens[at].sentence === tokens[place].sentence; at -= 1) {
      if (HEDGE.test(tokens[at].word)) return true;
    }
    return false;
  }

  const EARLIER = /^(?:prior|previou|before|earlier|last|then|until|ago|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|20\d\d$)/;
  // What ends the reach of words that stand behind a sign; a verb does not ("has been ruled out").
  const TURN = /^(?:but|however|although|though|except|whereas|while|because|due|with|there|now|then|which|that|who|where|and|or|causing)$/;

  function saidAfter(tokens, cues, to) {
    const last = tokens[to - 1];
    for (let place = to; place < Math.min(to + 7, tokens.length); place += 1) {
      const token = tokens[place];
      if (token.sentence !== last.sentence || token.raw === "," || token.raw === "(") return null;
      if (TURN.test(token.word)) return null;
      const cue = cues.begin[place];
      const answer = cue && token.raw === "?" ? cues.begin[place + 1] : null;
      if (answer && (answer.kind === "no" || answer.isAfter) && closes(tokens, answer.to)) return { ...answer, kind: "after" };
      if (cue && cue.isAfter) return wasAbsent(tokens, cue.to) ? null : { ...cue, kind: "after" };
      if (cue && cue.kind === "open") return cue;
      // "Weakness: no", "Retention - nil".
      const isAnswer = place > to && /[-:?]/.test(tokens[place - 1].raw) && place === to + 1;
      if (cue && cue.kind === "no" && isAnswer && closes(tokens, cue.to)) return { ...cue, kind: "after" };
      if (cue && cue.kind === "no") return null;
    }
    return null;
  }

  // "Not seen on the last scan" says that it is new.
  function wasAbsent(tokens, from) {
    return tokens.slice(from, from + 5).some((token) => token.sentence === tokens[from - 1].sentence && EARLIER.test(token.word));
  }

  function closes(tokens, place) {
    return !tokens[place] || tokens[place].sentence !== tokens[place - 1].sentence || /[,.;)]/.test(tokens[place].raw);
  }

  function saidInside(cues, from, to) {
    for (let place = from; place < to; place += 1) {
      const cue = cues.begin[place];
      if (cue && cue.kind !== "stop") return cue;
    }
    return null;
  }

  // `said`, `no` (its words deny it), `open` (its words leave it open) or `asked` (the report was to find out).
  function judge(tokens, cues, from, to, isGap) {
    const found = [isGap ? saidInside(cues, from, to) : null, saidBefore(tokens, cues, from, to, isGap), saidAfter(tokens, cues, to)].filter(Boolean);
    const of = (...kinds) => found.find((cue) => kinds.includes(cue.kind));
    // "Reflex negative, clonus negative": what stands behind a sign settles a doubt about what stands before it.
    const isSettled = found.some((cue) => cue.kind === "after");
    const open = found.find((cue) => cue.kind === "open" && !(cue.isDoubt && isSettled));
    if (open) return { state: "open", cue: open };
    const no = isSettled ? of("after") : of("no", "firm", "not");
    if (no) return { state: "no", cue: no };
    const ask = of("ask");
    return ask ? { state: "asked", cue: ask } : { state: "said", cue: null };
  }

  // ---- Signs ----

  // Everything of the book that stands in a text, by kind; cues by their place.
  function lookUp(store, tokens) {
    const found = { sign: [], except: [], half: new Map(), cues: new Map() };
    for (let place = 0; place < tokens.length; place += 1) {
      for (const hit of store.book.at(tokens, place)) {
        if (hit.kind === "half") {
          if (!found.half.has(hit.pair)) found.half.set(hit.pair, [[], []]);
          found.half.get(hit.pair)[hit.side].push(hit);
        } else if (hit.kind === "sign" || hit.kind === "except") found[hit.kind].push(hit);
        else if (found.cues.has(place)) found.cues.get(place).push(hit);
        else found.cues.set(place, [hit]);
      }
    }
    return found;
  }

  function findSigns(tokens, cues, looked) {
    const found = [];
    const blocked = places(looked.except);
    const taken = new Set();
    const add = (hit, isGap) => {
      const ends = [hit.from, hit.to - 1];
      if (blocked.has(`${hit.sign}.${hit.from}`) || ends.some((place) => taken.has(place))) return;
      const { state, cue } = judge(tokens, cues, hit.from, hit.to, isGap);
      if (hit.isOnlyAsked && state !== "asked" && state !== "open") return;
      for (let place = hit.from; place < hit.to; place += 1) taken.add(place);
      found.push({ sign: hit.sign, from: hit.from, to: hit.to, state, cue });
    };
    const longFirst = (a, b) => b.to - b.from - (a.to - a.from);
    for (const hit of looked.sign.sort(longFirst)) add(hit, false);
    for (const halves of looked.half.values()) for (const hit of pairsOf(tokens, cues, halves, blocked)) add(hit, true);
    return found.sort((a, b) => a.from - b.from);
  }

  function places(hits) {
    const found = new Set();
    for (const { sign, from, to } of hits) for (let place = from; place < to; place += 1) found.add(`${sign}.${place}`);
    return found;
  }

  const NEAR = 6;

  // A word of each list in one part of a sentence: "the cord is severely compressed".
  function* pairsOf(tokens, cues, [ones, others], blocked) {
    const isFree = ({ sign, from }) => !blocked.has(`${sign}.${from}`);
    for (const one of ones.filter(isFree)) {
      for (const other of others.filter((hit) => Math.abs(hit.from - one.from) < NEAR + 8 && isFree(hit))) {
        const [first, last] = one.from < other.from ? [one, other] : [other, one];
        const isNear = last.from >= first.to && last.from - first.to <= NEAR;
        if (isNear && isOne(tokens, cues, first.to, last.from)) yield { sign: one.sign, from: first.from, to: last.to };
      }
    }
  }

  const CONTRAST = /^(?:rather|instead)$/;

  function isOne(tokens, cues, from, to) {
    if (tokens[from - 1].sentence !== tokens[to].sentence) return false;
    for (let place = from; place < to; place += 1) {
      const cue = cues.begin[place];
      if (/[,;:()]/.test(tokens[place].raw) || (cue && (cue.kind === "stop" || CONTRAST.test(tokens[place].word)))) return false;
    }
    return true;
  }

  // A question is answered if the same sign is denied after it and never said, unless the question names a level.
  function speedOf(store, tokens, found) {
    let speed = "";
    found.forEach((one) => {
      const { speed: its } = store.signs[one.sign];
      one.raises = one.state === "said" || one.state === "open" || (one.state === "asked" && !isAnswered(tokens, found, one));
      if (one.raises && (its === "now" || !speed)) speed = its;
    });
    return speed;
  }

  function isAnswered(tokens, found, asked) {
    const { sentence } = tokens[asked.from];
    if (tokens.some((token, place) => token.sentence === sentence && place > asked.from && levelAt(tokens, place))) return false;
    const others = found.filter((one) => one.sign === asked.sign && one.state !== "asked");
    return others.length > 0 && others.every((one) => one.state === "no" && one.from > asked.from);
  }

  // ---- Levels, grades, sizes ----

  const HIGHEST = { C: 8, T: 13, L: 6, S: 5 };
  const REGION = { c: "C", t: "T", th: "T", d: "T", l: "L", s: "S" };

  function levelAt(tokens, place, region = "") {
    const isJoined = tokens[place + 2] && tokens[place + 1].raw === "-" && tokens[place + 1].glued && tokens[place + 2].glued && /^[CTL]$/.test(tokens[place].raw);
    const [letter, digits] = [tokens[place], tokens[place + (isJoined ? 2 : 1)]];
    if (region && letter && /^\d{1,2}$/.test(letter.raw)) return inside(region, letter.raw, place + 1);
    const part = letter && REGION[letter.raw.toLowerCase()];
    if (!part || !digits || !/^\d{1,2}$/.test(digits.raw)) return null;
    const before = tokens[place - 1];
    if (letter.glued && /\w/.test(before.raw)) return null;
    if (before && /^(?:vitamin|free|stage|pt)$/.test(before.word)) return null;
    if (!digits.glued && (letter.raw !== letter.raw.toUpperCase() || letter.raw === "S" || letter.raw === "D")) return null;
    return inside(part, digits.raw, place + (isJoined ? 3 : 2));
  }

  function inside(region, digits, to) {
    const number = Number(digits);
    return number >= 1 && number <= HIGHEST[region] ? { region, name: `${region}${number}`, to } : null;
  }

  // One level, or from one to another: T8, L1 to L3, C7/T1, T8-10.
  function levelsAt(tokens, place) {
    const first = levelAt(tokens, place);
    if (!first) return null;
    const after = tokens[first.to];
    if (after && after.glued && /[a-z]/i.test(after.raw)) return null;
    let next = first.to;
    let by = after ? after.word : "";
    if (by === "down" && tokens[next + 1] && tokens[next + 1].word === "to") next += 1;
    by = tokens[next] && /^(?:to|through|thru|-|\/)$/.test(tokens[next].word) ? tokens[next].word : "";
    const last = by ? levelAt(tokens, next + 1) || levelAt(tokens, next + 1, first.region) : null;
    if (!last || unitAt(tokens, last.to)) return { first: first.name, last: "", by: "", to: first.to };
    return { first: first.name, last: last.name, by: by === "/" ? "/" : by === "-" ? "-" : "to", to: last.to };
  }

  const PICTURE = /^(?:weighted|weighting|w|wi|signal|hyperintens\w*|hypointens\w*|isointens\w*|stir|flair|image|imaging|sequence|fat|fs|tse|fse|spin|bright|dark|pre|post)$/;

  // T1 and T2 are also kinds of MRI picture; the words beside them tell which.
  function isPicture(tokens, place) {
    if (!/^t$/i.test(tokens[place].raw) || !/^[12]$/.test(tokens[place + 1].raw)) return false;
    const after = tokens[place + 2];
    const word = after ? (after.raw === "-" ? (tokens[place + 3] || after).word : after.word) : "";
    if (after && PICTURE.test(word)) return true;
    if (place > 0 && /^(?:sagittal|axial|coronal|stir|on|sag|ax)$/.test(tokens[place - 1].word)) return true;
    const other = after && /^(?:,|and|\/|&|\+)$/.test(after.word) ? tokens[place + 3] : null;
    return Boolean(other && (other.word === "stir" || (tokens[place + 4] && isPicture(tokens, place + 3))));
  }

  const UNITS = {
    mm: "mm", millimeter: "mm", millimetre: "mm", cm: "cm", centimeter: "cm", centimetre: "cm", "%": "percent", percent: "percent",
    gy: "gy", cgy: "cgy", degree: "degrees", "\u00b0": "degrees", mg: "mg", ml: "ml", cc: "ml",
  };

  function unitAt(tokens, place) {
    const token = tokens[place];
    if (!token) return null;
    if (token.word === "per" && tokens[place + 1] && tokens[place + 1].word === "cent") return ["percent", place + 2];
    return Object.hasOwn(UNITS, token.word) ? [UNITS[token.word], place + 1] : null;
  }

  // A size, share, dose or angle: "12 mm", "2.1 x 3 cm", "50% height loss".
  function measureAt(tokens, place) {
    const numbers = [];
    let at = place;
    let unit = null;
    while (tokens[at] && /^\d/.test(tokens[at].raw)) {
      numbers.push(Number(tokens[at].word));
      unit = unitAt(tokens, at + 1);
      at = unit ? unit[1] : at + 1;
      const by = tokens[at] && /^(?:x|by)$/.test(tokens[at].word) ? "x" : tokens[at] && /^(?:-|to)$/.test(tokens[at].word) ? "-" : "";
      if (!by || !tokens[at + 1] || !/^\d/.test(tokens[at + 1].raw) || (by === "-" && levelAt(tokens, at + 1))) break;
      at += 1;
    }
    if (!unit || !numbers.every(Number.isFinite)) return null;
    const to = unit[1];
    if (unit[0] !== "percent") return { unit: unit[0], numbers, to };
    const height = heightAt(tokens, to);
    return { unit: height ? "height" : "percent", numbers, to: height || to };
  }

  function heightAt(tokens, place) {
    let has = 0;
    let end = 0;
    for (let at = place; at < Math.min(place + 6, tokens.length) && tokens[at].sentence === tokens[place].sentence; at += 1) {
      if (/^(?:height|collapse|collapsed)$/.test(tokens[at].word)) [has, end] = [has + 1, at + 1];
      else if (/^(?:los|loss|lost|reduction|reduced)/.test(tokens[at].word)) end = at + 1;
      else if (!/^(?:of|in|the|vertebral|body|anterior|posterior|central|bone|approximately|its)$/.test(tokens[at].word)) break;
    }
    return has ? end : 0;
  }

  const BETWEEN = new Set("grade graded score scored scale status performance ps class of is was at total a an the estimated approximately about now currently impairment spinal cord injury grading system equal to ( ) : = -".split(" "));

  function gradeAt(tokens, place, scale) {
    const token = tokens[place];
    if (!token) return null;
    if (/^\d+$/.test(token.raw)) {
      const letter = tokens[place + 1];
      if (!scale.isTotal && letter && /^[a-c]$/i.test(letter.raw) && (letter.glued || !/^a$/i.test(letter.raw))) return [token.raw + letter.raw.toLowerCase(), place + 2];
      if (unitAt(tokens, place + 1) && tokens[place + 1].raw !== "%") return null;
      return [token.raw, place + 1];
    }
    if (scale.isLetters && /^[A-E]$/i.test(token.raw) && (token.raw !== "a" || !tokens[place + 1] || !/^[a-z]{2}/.test(tokens[place + 1].raw))) {
      const digit = tokens[place + 1];
      return [token.raw.toUpperCase(), digit && digit.glued && /^[0-3]$/.test(digit.raw) ? place + 2 : place + 1];
    }
    return null;
  }

  // The grade that belongs to a scale's name, behind it or before it, or nothing.
  function gradeOf(tokens, from, to, scale) {
    for (let place = to; place < Math.min(to + 8, tokens.length) && tokens[place].sentence === tokens[from].sentence; place += 1) {
      const grade = gradeAt(tokens, place, scale);
      if (grade && !(scale.needs && !isOf(tokens, grade[1], scale))) return { from, to: behind(tokens, grade[1], scale), grade: grade[0], last: lastGrade(tokens, grade[1], scale) };
      if (!BETWEEN.has(tokens[place].word)) break;
    }
    if (scale.isTotal) {
      for (let place = to; place < Math.min(to + 60, tokens.length - 1) && tokens[place].sentence <= tokens[from].sentence + 1; place += 1) {
        const at = tokens[place].word === "total" ? tokens.slice(place + 1, place + 5).findIndex((one) => /^\d+$/.test(one.raw)) : -1;
        if (at >= 0) return { from, to, grade: tokens[place + 1 + at].raw, last: "" };
      }
    }
    for (let place = from - 1; place >= Math.max(0, from - 5) && tokens[place].sentence === tokens[from].sentence; place -= 1) {
      const start = gradeStart(tokens, place, scale);
      const grade = gradeAt(tokens, start, scale);
      const isNamed = tokens[start - 1] && /^grade$/.test(tokens[start - 1].word);
      if (grade && (isNamed || grade[1] === from)) return { from: isNamed ? start - 1 : start, to, grade: grade[0], last: "" };
      if (!/^(?:\(|\/|-|\d+|[a-e])$/i.test(tokens[place].raw)) break;
    }
    return null;
  }

  function gradeStart(tokens, place, scale) {
    const isTail = place > 0 && (/^[a-c]$/i.test(tokens[place].raw) && !scale.isLetters ? tokens[place].glued : tokens[place].raw === "18" && tokens[place - 1].raw === "/");
    return isTail ? place - (tokens[place].raw === "18" ? 2 : 1) : place;
  }

  function isOf(tokens, place, scale) {
    const at = tokens[place] && /^[-+]$/.test(tokens[place].raw) ? place + 1 : place;
    return tokens[at] && tokens[at].raw === "/" && tokens[at + 1] && tokens[at + 1].raw === scale.needs;
  }

  function behind(tokens, place, scale) {
    if (tokens[place] && tokens[place].raw === "/" && tokens[place + 1] && /^\d+$/.test(tokens[place + 1].raw) && scale.isTotal) return place + 2;
    const last = lastGrade(tokens, place, scale);
    return last ? gradeAt(tokens, place + 1, scale)[1] : place;
  }

  function lastGrade(tokens, place, scale) {
    if (!tokens[place] || !/^(?:-|to|\/|or)$/.test(tokens[place].word) || (tokens[place].raw === "/" && scale.isTotal)) return "";
    const grade = gradeAt(tokens, place + 1, scale);
    return grade ? grade[0] : "";
  }

  // Strength is written "4/5", with or without a name before it.
  function strengthAt(tokens, place, scales) {
    const number = scales.findIndex((scale) => scale.needs);
    if (number < 0 || !/^[0-5]$/.test(tokens[place].raw) || (tokens[place].glued && /[\w/.]/.test(tokens[place - 1].raw))) return null;
    if (!isOf(tokens, place + 1, scales[number])) return null;
    const to = place + (tokens[place + 1].raw === "/" ? 3 : 4);
    const near = tokens.slice(Math.max(0, place - 4), place).map((token) => token.word);
    if ((tokens[to] && /^[/.]$/.test(tokens[to].raw) && tokens[to].glued && tokens[to + 1] && tokens[to + 1].glued) || near.includes("pain")) return null;
    return { kind: "grade", scale: number, grade: tokens[place].raw, last: "", from: place, to };
  }

  // ---- One walk over the text ----

  function nameAt(store, tokens, place) {
    let node = store.tree;
    let best = null;
    for (let at = place; at < tokens.length && node; at += 1) {
      if (at > place && tokens[at].lines > 1) break;
      if (at > place && /^[-/]$/.test(tokens[at].raw) && tokens[at + 1] && node.next && !node.next.has(tokens[at].word)) continue;
      node = node.next && node.next.get(tokens[at].word);
      if (node && node.value && fits(node.value, tokens, place, at)) best = { ...node.value, from: place, to: at + 1 };
    }
    return best;
  }

  function fits(value, tokens, from, last) {
    if (from !== last || !value.needsCaps) return true;
    return tokens[from].raw === tokens[from].raw.toUpperCase();
  }

  function markAt(store, tokens, place) {
    const level = levelsAt(tokens, place);
    if (level && !isPicture(tokens, place)) return { kind: "level", from: place, ...level };
    if (level && !nameAt(store, tokens, place)) return { kind: "term", number: store.pictures, from: place, to: place + 2 };
    const strength = strengthAt(tokens, place, store.scales);
    if (strength) return strength;
    const measure = /^\d/.test(tokens[place].raw) ? measureAt(tokens, place) : null;
    if (measure) return { kind: "measure", from: place, ...measure };
    const name = nameAt(store, tokens, place);
    const number = name && (name.kind === "scale" ? name.number : name.kind === "term" ? store.scaleOf.get(name.number) : undefined);
    if (number === undefined || !name) return name;
    const scale = store.scales[number];
    const grade = gradeOf(tokens, name.from, name.to, scale);
    if (grade) return { kind: "grade", scale: number, ...grade };
    return scale.needs ? null : { kind: "term", number: scale.term, from: name.from, to: name.to };
  }

  // What a grade says, with how fast to act on it: a grade, the band of a total, or nothing.
  function meaningOf(scale, grade) {
    const number = Number(grade);
    return scale.grades.find(({ from, to, name }) => (scale.isTotal ? number >= from && number <= to : name === grade)) || null;
  }

  function speedOfGrade(scale, mark) {
    const speeds = [mark.grade, mark.last].map((grade) => (grade && meaningOf(scale, grade) ? meaningOf(scale, grade).speed : ""));
    return speeds.includes("now") ? "now" : speeds.find(Boolean) || "";
  }

  // The marks of a text that can hold no other; one that begins before its name, such as "grade 2 ESCC", takes its place.
  function walk(store, tokens) {
    const marks = [];
    for (let place = 0; place < tokens.length; place += 1) {
      const mark = markAt(store, tokens, place);
      if (!mark) continue;
      while (marks.length && marks[marks.length - 1].to > mark.from) marks.pop();
      marks.push(mark);
      place = mark.to - 1;
    }
    return marks;
  }

  // ---- Technical words that nobody explains here ----

  function findUnknown(store, tokens, covered) {
    const found = new Map();
    const isLoud = isAllCapitals(tokens);
    tokens.forEach((token, place) => {
      if (covered.has(place) || store.words.has(token.word) || !isTechnical(store.parts, token, isLoud, tokens[place + 1])) return;
      if (!found.has(token.word)) found.set(token.word, { start: token.start, end: token.end, text: token.raw });
    });
    return [...found.values()];
  }

  function isAllCapitals(tokens) {
    const words = tokens.filter((token) => /^[A-Za-z]{4,}$/.test(token.raw));
    return words.filter((token) => token.raw === token.raw.toUpperCase()).length > words.length / 2;
  }

  function isTechnical(parts, token, isLoud, after) {
    const { raw, word } = token;
    if (!/^[A-Za-z]+$/.test(raw) || parts.ordinary.has(word)) return false;
    if (parts.words.has(word)) return true;
    if (!isLoud && /^[A-Z]{2,5}$/.test(raw)) return !parts.capitals.has(raw) && !(after && after.raw === ":");
    if (word.length < 6) return false;
    const low = raw.toLowerCase();
    const shapes = [word, low];
    return parts.starts.some((part) => word.startsWith(part) && word.length > part.length + 3) || shapes.some((shape) => parts.ends.some((part) => shape.endsWith(part) && shape.length > part.length + 2));
  }

  // ---- All of it ----

  // What stands in a report: `marks` in order, none inside another, each with its place in the text as typed;
  // `speed`, how fast to act ("now", "today" or nothing); and `unknown` technical words.
  function read(store, text) {
    const tokens = pieces(text, store.words);
    number(tokens);
    const looked = lookUp(store, tokens);
    const cues = placeCues(tokens, looked.cues);
    const signs = findSigns(tokens, cues, looked);
    let speed = speedOf(store, tokens, signs);
    const marks = walk(store, tokens);
    for (const mark of marks.filter((one) => one.kind === "grade")) {
      const its = speedOfGrade(store.scales[mark.scale], mark);
      const { state, cue } = judge(tokens, cues, mark.from, mark.to, false);
      Object.assign(mark, { state, cue, raises: Boolean(its) && state !== "no", speed: its });
      if (mark.raises && (its === "now" || !speed)) speed = its;
    }
    const all = merge(marks, signs);
    const covered = new Set();
    for (const mark of all) for (let place = mark.from; place < mark.to; place += 1) covered.add(place);
    for (const cue of cues.begin) if (cue) for (let place = cue.from; place < cue.to; place += 1) covered.add(place);
    return { marks: all.map((mark) => placed(text, tokens, cues, mark)), speed, unknown: findUnknown(store, tokens, covered) };
  }

  // A sign takes the place of the words that it is made of; of two signs in one place the longer one stays.
  function merge(marks, signs) {
    const kept = [];
    for (const sign of [...signs].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
      if (!kept.some((one) => one.from < sign.to && sign.from < one.to)) kept.push({ kind: "sign", ...sign });
    }
    const rest = marks.filter((mark) => {
      const over = kept.find((one) => one.from < mark.to && mark.from < one.to);
      if (!over) return true;
      // "Metastatic spinal cord compression" is one name, although "cord compression" would do.
      if (mark.kind === "term" && mark.from <= over.from && mark.to >= over.to) Object.assign(over, { term: mark.number, from: mark.from, to: mark.to });
      return false;
    });
    return [...kept, ...rest].sort((a, b) => a.from - b.from);
  }

  function placed(text, tokens, cues, mark) {
    const start = tokens[mark.from].start;
    const { end } = tokens[mark.to - 1];
    const said = mark.state || mark.kind === "measure" || mark.kind === "level" || mark.kind === "short" ? mark : { ...mark, ...judge(tokens, cues, mark.from, mark.to, false) };
    const beside = said.cue ? text.slice(tokens[said.cue.from].start, tokens[said.cue.to - 1].end).replace(/\s+/g, " ") : "";
    return { ...said, start, end, text: text.slice(start, end).replace(/[\u00ad\u200b]/g, "").replace(/\s+/g, " "), beside };
  }

  return { build, read, meaningOf };
})();
