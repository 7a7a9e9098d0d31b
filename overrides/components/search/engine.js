// Finds pages for what people type: whole questions, misspelled words, British and American spelling.
// Works on the index that the build writes; knows nothing of the page it runs in.
const steadySearch = (() => {
  const british = [
    [/aemia/g, "emia"], [/haem/g, "hem"], [/anaesth/g, "anesth"], [/oedem/g, "edem"], [/orthopaed/g, "orthoped"],
    [/paed/g, "ped"], [/oesoph/g, "esoph"], [/our(s?)$/g, "or$1"], [/isation/g, "ization"], [/ise(d|s)?$/g, "ize$1"],
    [/centre/g, "center"], [/metre/g, "meter"], [/fibre/g, "fiber"], [/diarrhoea/g, "diarrhea"], [/paralys/g, "paralyz"],
  ];

  // How much a number counts beside a word: an age or a day seldom tells what is asked.
  const NUMBER = 0.4;

  // "T8" and "L3" ask the same: where is this bone.
  const level = /^[ctlds](?:[1-9]|1[0-2])$/;
  const isNumber = (word) => /^[0-9]+$/.test(word);

  function fold(word) {
    return british.reduce((text, [from, to]) => text.replace(from, to), word);
  }

  // Only endings that never change what a word means here; "spines" is "spine", "process" stays.
  function stem(word) {
    if (word.length > 4 && /(?:ss|us|is)$/.test(word) === false) word = word.replace(/ies$/, "y").replace(/s$/, "");
    return word;
  }

  function wordsOf(text) {
    const plain = text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/['\u2019]/g, "");
    return (plain.match(/[a-z0-9]+/g) || []).map((word) => (level.test(word) ? "vertebralevel" : stem(fold(word))));
  }

  // Whether two words are at most `limit` changes apart (a letter more, less, other, or two swapped).
  function within(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) return false;
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i += 1) {
      const row = [i];
      let best = i;
      for (let j = 1; j <= b.length; j += 1) {
        const same = a[i - 1] === b[j - 1] ? 0 : 1;
        row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + same);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
        best = Math.min(best, row[j]);
      }
      if (best > limit) return false;
      before = last;
      last = row;
    }
    return last[b.length] <= limit;
  }

  // Whether two words differ only in a short ending: "addicted" and "addiction".
  function isKin(a, b) {
    let same = 0;
    while (same < a.length && a[same] === b[same]) same += 1;
    return same >= 6 && same < a.length && a.length - same <= 3 && b.length - same <= 3;
  }

  // By word, the numbers of the pages on which it stands: each letter of `places` is a step to the next of them.
  function placesOf(words, places) {
    const steps = places.split(" ");
    return words.split(" ").map((word, number) => {
      let place = 0;
      return [word, Array.from(steps[number], (letter) => {
        const code = letter.charCodeAt(0) - 35;
        place += code - (code > 56 ? 1 : 0);
        return place;
      })];
    });
  }

  // The index holds pages as [address, title, summary, parts, phrases], the words of their texts, and the words of
  // the glossary as [key, word, meaning, other names, number of the page that explains it].
  function build(data) {
    const weights = data.pages.map(() => new Map());
    const index = new Map();
    const add = (place, text, weight) => {
      for (const word of wordsOf(text)) weights[place].set(word, (weights[place].get(word) || 0) + weight);
    };
    data.pages.forEach(([, title, summary, parts, phrases], place) => {
      add(place, title, 8);
      add(place, summary, 2);
      for (const [, heading] of parts) add(place, heading, 3);
      for (const phrase of phrases) add(place, phrase, 1);
    });
    for (const [, word, , names, place] of data.terms) if (place >= 0) add(place, [word, ...names].join(" "), 3);
    for (const [word, places] of placesOf(data.words, data.places)) for (const place of places) add(place, word, 0.6);
    const pages = data.pages.map(([address, title, summary, parts], place) => {
      const size = [...weights[place].values()].reduce((sum, weight) => sum + weight, 0);
      for (const [word, weight] of weights[place]) {
        if (!index.has(word)) index.set(word, []);
        index.get(word).push([place, weight]);
      }
      return { address, title, summary, parts, size };
    });
    const typed = data.pages.flatMap(([address, , , , phrases]) => phrases.map((phrase) => [address, phrase]));
    const mean = pages.reduce((sum, page) => sum + page.size, 0) / (pages.length || 1);
    const { danger } = data;
    const vocabulary = [...index.keys()];
    return { pages, index, mean, danger, terms: termsOf(data.terms), vocabulary, byLetter: byLetter(vocabulary), meant: new Map(), phrases: phraseIndex(typed) };
  }

  function byLetter(words) {
    const found = new Map();
    for (const word of words) {
      if (!found.has(word[0])) found.set(word[0], []);
      found.get(word[0]).push(word);
    }
    return found;
  }

  function termsOf(list) {
    const terms = new Map();
    for (const [place, word, text, names] of list) {
      for (const name of [word, ...names]) {
        const key = wordsOf(name).join(" ");
        if (key && !terms.has(key)) terms.set(key, { key: place, word, text });
      }
    }
    return terms;
  }

  // What makes two phrases alike: their words, their pairs of words, and the triples of letters in a word, which
  // a slip of the pen leaves mostly alone. Words such as "how" carry what is meant, and count for little.
  function features(text, ignored) {
    const words = wordsOf(text);
    const found = new Map();
    words.forEach((word, place) => {
      const small = ignored.has(word);
      found.set(word, small ? 0.35 : isNumber(word) ? NUMBER : 1);
      if (place) found.set(`${words[place - 1]} ${word}`, 0.8);
      for (let at = 0; !small && word.length > 2 && at < word.length; at += 1) found.set(`^${word}$`.slice(at, at + 3), 0.45);
    });
    return found;
  }

  const small = new Set("a an and are as at be by can could do does for from had has have how i if in is it its me my of on or our should so that the their there they this to was we what when where which who why will with would you your am im ive after".split(" "));

  function phraseIndex(typed) {
    const all = typed.map(([, phrase]) => features(phrase, small));
    const often = new Map();
    for (const one of all) for (const name of one.keys()) often.set(name, (often.get(name) || 0) + 1);
    const rarity = (name) => Math.log(1 + all.length / ((often.get(name) || 0) + 0.5));
    const places = new Map();
    const sizes = all.map((one, number) => {
      let sum = 0;
      for (const [name, weight] of one) {
        const value = weight * rarity(name);
        sum += value * value;
        if (!places.has(name)) places.set(name, []);
        places.get(name).push([number, value]);
      }
      return Math.sqrt(sum);
    });
    return { typed, places, sizes, rarity };
  }

  // By page, how near its nearest phrases come to what was typed, from 0 to 1.
  function nearest(phrases, query) {
    const alike = new Map();
    let sum = 0;
    for (const [name, weight] of features(query, small)) {
      const value = weight * phrases.rarity(name);
      sum += value * value;
      for (const [number, other] of phrases.places.get(name) || []) alike.set(number, (alike.get(number) || 0) + value * other);
    }
    const byPage = new Map();
    for (const [number, product] of alike) {
      const [address] = phrases.typed[number];
      const near = product / (Math.sqrt(sum) * phrases.sizes[number]);
      if (!byPage.has(address)) byPage.set(address, []);
      byPage.get(address).push(near);
    }
    for (const [address, values] of byPage) {
      const [first, second = 0, third = 0] = values.sort((a, b) => b - a);
      byPage.set(address, (first + 0.3 * second + 0.15 * third) / 1.45);
    }
    return byPage;
  }

  // The words of the guide that a typed word may mean, with how sure that is. Each is worked out once: whoever types
  // adds to the last word only.
  function meanings(store, word, isLast) {
    const key = `${word} ${isLast}`;
    if (!store.meant.has(key)) store.meant.set(key, meant(store, word, isLast));
    return store.meant.get(key);
  }

  function meant(store, word, isLast) {
    const found = [];
    const alike = store.byLetter.get(word[0]) || [];
    if (store.index.has(word)) found.push([word, 1]);
    // "numb" also means "numbness"; a short word that exists ("pee") is not the beginning of another one ("people").
    if (word.length >= 4 || (word.length === 3 && isLast && !found.length)) {
      for (const other of alike) {
        if (other !== word && other.startsWith(word)) found.push([other, 0.5 * (word.length / other.length) + 0.2]);
      }
    }
    for (const other of alike) {
      if (isKin(word, other)) found.push([other, 0.4]);
    }
    if (!found.length && word.length >= 4) {
      const limit = word.length >= 8 ? 2 : 1;
      for (const other of store.vocabulary) {
        if (other.length >= 4 && within(word, other, limit)) found.push([other, 0.5]);
      }
    }
    return found;
  }

  const asking = new Set(wordsOf("what whats is are does do the a an of in mean means meaning define definition defined explain explained please simple word term"));

  // The word of the glossary that was typed, alone or as "what does lytic mean" asks for it, or nothing.
  function termOf(store, typed) {
    const kept = typed.filter((word) => !asking.has(word)).join(" ");
    return store.terms.get(typed.join(" ")) || store.terms.get(kept) || null;
  }

  // Whether a word is one of the guide's, or too common to tell anything.
  function isKnown(store, word) {
    return small.has(word) || wordsOf(word).every((one) => store.index.has(one));
  }

  // The heading of a page that holds most of the words, or nothing.
  function partOf(page, words) {
    let best = null;
    let most = 1;
    for (const [place, heading] of page.parts) {
      const count = wordsOf(heading).filter((word) => words.has(word)).length;
      if (count > most) [best, most] = [[place, heading], count];
    }
    return best;
  }

  // `ways.ignored`: words that say little; `ways.later`: beginnings of addresses that come after the pages
  // themselves; `ways.first`: a page to put first.
  function find(store, query, ways) {
    const typed = wordsOf(query);
    const kept = typed.filter((word) => !ways.ignored.has(word));
    const asked = [...new Set(kept.length ? kept : typed)];
    const total = store.pages.length;
    const text = new Map();
    const shown = new Set();
    asked.forEach((word, position) => {
      const best = new Map();
      for (const [other, sure] of meanings(store, word, position === asked.length - 1)) {
        const places = store.index.get(other);
        const rare = Math.log(1 + (total - places.length + 0.5) / (places.length + 0.5)) * (isNumber(other) ? NUMBER : 1);
        shown.add(other);
        for (const [place, weight] of places) {
          const score = (sure * rare * weight * 2.2) / (weight + 1.2 * (0.4 + (0.6 * store.pages[place].size) / store.mean));
          if (score > (best.get(place) || 0)) best.set(place, score);
        }
      }
      for (const [place, score] of best) text.set(place, (text.get(place) || 0) + score);
    });
    const near = nearest(store.phrases, query);
    const mostText = Math.max(...text.values(), 1e-9);
    const mostNear = Math.max(...near.values(), 0.25);
    const results = [];
    store.pages.forEach((page, place) => {
      const alike = (0.5 * (text.get(place) || 0)) / mostText + (0.5 * (near.get(page.address) || 0)) / mostNear;
      const isFirst = page.address === ways.first;
      if (!alike && !isFirst) return;
      const isLater = page.address === "" || ways.later.some((begin) => page.address.startsWith(begin));
      const score = isFirst ? Infinity : alike * (isLater ? 0.7 : 1);
      results.push({ score, page });
    });
    results.sort((a, b) => b.score - a.score);
    const floor = 0.2 * Math.max(0, ...results.map((result) => result.score).filter(Number.isFinite));
    const best = results.filter((result, place) => place < 3 || result.score >= floor).slice(0, 10);
    const told = best.map(({ page }) => {
      const part = partOf(page, shown);
      const location = part ? `${page.address}#${part[0]}` : page.address;
      return { page: page.title, location, part: part ? part[1] : "", text: page.summary };
    });
    const term = termOf(store, typed);
    return { results: told, term, words: shown };
  }

  return { build, find, isKnown, wordsOf, within };
})();
