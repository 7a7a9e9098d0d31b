"""Cards and diaries to fill in: what stands on each, for a page, for its script and for paper."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from html import escape
from xml.etree.ElementTree import Element

from steadyspine.components.tools import mark_tool
from steadyspine.content import Site
from steadyspine.content.emergency import MAIN, names_of_signs, what_to_do_in_short
from steadyspine.content.extension import piece
from steadyspine.content.wording import phrase, words_at

WORDS = "components.sheets"
FORMS = "handout.forms"
"""Where the language file holds what stands on each sheet; emergency advice comes from its own records."""

CARD = "wallet-card"
SIGNS_OF = {CARD: MAIN, "steroid-sheet": "call-now-steroids", "recovery-diary": "call-now-after-surgery"}
"""Each sheet of the page, with the set of signs that belongs on it."""

Words = Mapping[str, object]


def sheet_words(site: Site, key: str) -> Words:
    """The words of a sheet with the emergency advice that belongs on it, as lists of texts."""
    return {**words_at(site, f"{FORMS}.{key}"), **_advice(site, key)}


def _advice(site: Site, key: str) -> Words:
    signs = site.signs.get(SIGNS_OF.get(key, ""))
    if signs is None:
        return {}
    to_do = what_to_do_in_short(site.words)
    if key == CARD:
        return {"signs": names_of_signs(site.signs), "do": to_do}
    day = signs.same_day
    return {
        "signs_title": signs.title,
        "signs": [sign.says for sign in signs.signs],
        "do": [*signs.after, *to_do, f"{phrase(site, 'emergency.say')} “{signs.say}”", *signs.then],
        "day_title": day.title if day else "",
        "day": [*day.signs, *day.then] if day else [],
    }


def sheet(site: Site, key: str) -> Element:
    """One sheet to read: what to write, what to know, and when to call."""
    words = sheet_words(site, key)
    parts = (
        f"<p>{escape(_text(words, 'how'))}</p>",
        _list(_writing(words), _label(site, "write")),
        _list(_texts(words, "rules"), _text(words, "rules_title")),
        _list(_texts(words, "signs"), _text(words, "signs_title")),
        _list(_texts(words, "do"), _text(words, "do_title")),
        _list(_texts(words, "day"), _text(words, "day_title")),
    )
    empty = f'<div class="ss-handouts" data-ss-fill="form-{key}"></div>'
    root = piece(f'<div class="ss-sheet ss-generated">{"".join(parts)}{empty}</div>')
    root.set("data-ss-sheet", json.dumps({**words, "key": key}, ensure_ascii=False, sort_keys=True))
    return mark_tool(root, site, "sheet", WORDS)


def _writing(words: Words) -> list[str]:
    """What is written on a sheet: its lines, then the columns of its table."""
    columns = [column for column in _texts(words, "columns") if column]
    lines, filled = _texts(words, "lines"), _texts(words, "filled")
    said = zip(lines, filled or [""] * len(lines), strict=True)
    return [*(f"{line} {own}" if own else line.rstrip(":") for line, own in said), *columns]


def _list(texts: Sequence[str], title: str) -> str:
    items = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return f"<p><strong>{escape(title)}</strong></p><ul>{items}</ul>" if items else ""


def _label(site: Site, name: str) -> str:
    return str(words_at(site, WORDS).get(name, ""))


def _text(words: Words, name: str) -> str:
    return str(words.get(name, ""))


def _texts(words: Words, name: str) -> list[str]:
    found = words.get(name)
    return [str(one) for one in found] if isinstance(found, list) else []
