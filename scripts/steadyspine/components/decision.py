"""The place of the aid for deciding, with the records that its script walks a reader through.

What readers see without the script stands in the page, which takes the same records in as text.
"""

from __future__ import annotations

import json
from xml.etree.ElementTree import Element

from steadyspine.components.tools import mark_tool
from steadyspine.content import Site, plain_text
from steadyspine.content.decision_records import Answer, Decision, Question, Said, Typed, Wish
from steadyspine.content.wording import phrase

WORDS = "components.decision"
"""Where the language file holds what the script says."""


def decision_tool(site: Site) -> Element:
    """An empty element that brings the records along; nothing of it is seen without the script."""
    root = Element("div", {"class": "ss-decision ss-generated", "data-ss-unsearched": "true"})
    parts = {**_parts(site.decision), "emergency": phrase(site, "emergency.line")}
    root.set("data-ss-decision", json.dumps(parts, ensure_ascii=False, sort_keys=True))
    return mark_tool(root, site, "decision", WORDS)


def _parts(decision: Decision) -> dict[str, object]:
    return {
        "situations": [
            {
                "key": one.key,
                "asks": _plain(one.asks),
                "answers": list(map(_answer, one.answers)),
                "typed": _typed(one.typed),
            }
            for one in decision.situations
        ],
        "choices": [{"key": one.key, "name": _plain(one.name)} for one in decision.choices],
        "chances": [
            {"key": one.key, "asks": _plain(one.asks), "when": list(one.when), "dying": one.dying}
            for one in decision.chances
        ],
        "wishes": list(map(_wish, decision.wishes)),
        "questions": list(map(_question, decision.questions)),
    }


def _answer(one: Answer) -> dict[str, object]:
    note = _plain(one.note) if one.note else ""
    ask = _plain(one.ask) if one.ask else ""
    return {
        "key": one.key,
        "says": _plain(one.says),
        "note": note,
        "danger": one.danger,
        "seen": one.seen,
        "ask": ask,
    }


def _typed(one: Typed | None) -> dict[str, object] | None:
    if one is None:
        return None
    return {
        "asks": _plain(one.asks),
        "lowest": one.lowest,
        "highest": one.highest,
        "offers": list(one.offers),
    }


def _wish(one: Wish) -> dict[str, object]:
    sides = ((one.one, one.one_fits), (one.other, one.other_fits))
    return {
        "key": one.key,
        "about": _plain(one.about),
        "sides": [{"says": _plain(says), "fits": list(fits)} for says, fits in sides],
    }


def _question(one: Question) -> dict[str, object]:
    answers = [{"says": _plain(says), "right": right} for says, right in one.answers]
    return {"key": one.key, "asks": _plain(one.asks), "answers": answers}


def _plain(said: Said) -> str:
    return plain_text(said.text)
