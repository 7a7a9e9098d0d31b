"""Loads the sets of emergency signs, and writes each as the Markdown that pages take in.

The signs and what to do stand in one record. A page takes in the whole set by `--8<-- "call-now.md"`, the
short card by `--8<-- "call-now-card.md"`, and the sheet to show to staff by `--8<-- "call-now-show.md"`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from steadyspine.content.form import Form
from steadyspine.content.lines import Line
from steadyspine.content.records import Card, SameDay, Show, Sign, SignSet

FOLDER = "emergency"
LINE = "______________"
"""A line to write on."""

MAIN = "call-now"
"""The set that the emergency page is about."""

Wording = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Call:
    """A number to call."""

    number: str
    place: str
    regions: tuple[str, ...]
    """As in the language of a browser: `GB` of `en-GB`."""


def calls_of(words: Wording) -> Iterator[Call]:
    """The numbers to call, the first country first."""
    listed = _how(words).get("calls")
    for one in listed if isinstance(listed, list) else ():
        if isinstance(one, Mapping):
            regions = one.get("regions")
            found = tuple(map(str, regions)) if isinstance(regions, list) else ()
            yield Call(str(one.get("number", "")), str(one.get("place", "")), found)


def names_of_signs(sets: Mapping[str, SignSet]) -> list[str]:
    """The signs that have a name in few words, for the line above every page and the card for the wallet."""
    return [sign.name for sign in sets[MAIN].signs if sign.name] if MAIN in sets else []


def what_to_do_in_short(words: Wording) -> list[str]:
    """Whom to call, and what not to do, sentence by sentence."""
    how = _how(words)
    return [line for line in (*str(how.get("call", "")).split("\n"), str(how.get("never", ""))) if line]


def _how(words: Wording) -> Mapping[str, object]:
    said = words.get("emergency")
    return said if isinstance(said, Mapping) else {}


def read_signs(key: str, form: Form) -> SignSet:
    """A set of signs from its record."""
    return SignSet(
        key=key,
        title=form.text("title"),
        intro=form.texts("intro"),
        signs=tuple(map(_sign, form.forms("signs", required=False))),
        after=form.texts("after"),
        calls=form.choice("calls", ("long", "short"), default="short"),
        say=form.text("say"),
        then=form.texts("then"),
        same_day=_same_day(form.part("same_day")),
        card=_card(form.part("card")),
        show=_show(form.part("show")),
        pages=tuple(PurePosixPath(path) for path in form.texts("pages", required=True)),
        file=form.file,
    )


def _sign(form: Form) -> Sign:
    sign = Sign(says=form.text("says", required=True), name=form.text("name"), icon=form.text("icon"))
    form.finish()
    return sign


def _same_day(form: Form | None) -> SameDay | None:
    if form is None:
        return None
    made = SameDay(
        title=form.text("title", required=True),
        intro=form.texts("intro"),
        signs=form.texts("signs", required=True),
        then=form.texts("then"),
    )
    form.finish()
    return made


def _card(form: Form | None) -> Card | None:
    if form is None:
        return None
    page, _, anchor = form.text("page", required=True).partition("#")
    made = Card(
        form.text("says", required=True), form.text("link", required=True), PurePosixPath(page), anchor
    )
    form.finish()
    return made


def _show(form: Form | None) -> Show | None:
    if form is None:
        return None
    made = Show(
        title=form.text("title", required=True),
        says=form.texts("says", required=True),
        blanks=form.texts("blanks"),
        asks=form.texts("asks"),
    )
    form.finish()
    return made


def takable(sets: Mapping[str, SignSet], words: Wording, page: PurePosixPath) -> dict[str, Sequence[Line]]:
    """What the page may take in, by the name that it is taken in by."""
    found: dict[str, Sequence[Line]] = {}
    for key, one in sets.items():
        found[f"{key}.md"] = _lines(one, whole_set(one, words))
        if one.card:
            found[f"{key}-card.md"] = _lines(one, card(one.card, page))
        if one.show:
            found[f"{key}-show.md"] = _lines(one, show(one.show, words))
    return found


def whole_set(one: SignSet, words: Wording) -> Iterator[str]:
    """The box of the signs with what to do, and the box of those that need a call the same day."""
    if one.signs:
        yield from _box("emergency", one.title, one.intro, map(_item, one.signs), _what_to_do(one, words))
    if one.same_day:
        day = one.same_day
        team = [str(said)] if (said := _how(words).get("same_day")) else []
        yield from _box("urgent", day.title, day.intro, day.signs, [*team, *day.then])


def card(one: Card, page: PurePosixPath) -> Iterator[str]:
    """The short form: one sentence and the way to the whole."""
    link = f"[{one.link}]({relative_source(page, one.page, one.anchor)})"
    yield from _box("emergency", one.says, (link,), (), ())


def show(one: Show, words: Wording) -> Iterator[str]:
    """What to hold out to staff; what an edition fills in needs no line to write on."""
    found = _how(words).get("filled")
    filled = found if isinstance(found, Mapping) else {}
    blanks = (f"{blank} {filled.get(blank) or LINE}" for blank in one.blanks)
    yield from _box("note", one.title, one.says, blanks, one.asks)


def relative_source(page: PurePosixPath, to: PurePosixPath, anchor: str) -> str:
    """The link from one page's file to another's."""
    up = "../" * (len(page.parts) - 1)
    return f"{up}{to}{'#' + anchor if anchor else ''}" if to != page else f"#{anchor}"


def _what_to_do(one: SignSet, words: Wording) -> Iterator[str]:
    yield from one.after
    how = _how(words)
    say = f'{how.get("say", "Say:")} "{one.say}"'
    if one.calls == "long":
        yield str(how.get("to_do", ""))
        steps = how.get("steps")
        listed = [str(step) for step in steps] if isinstance(steps, list) else []
        yield "\n".join(f"{number}. {step}" for number, step in enumerate([*listed, say], 1))
        yield "\n".join((*one.then, *_own(one, words)))
        return
    yield str(how.get("to_do", ""))
    last = [str(how.get("never", ""))]
    said = (str(how.get("call", "")), say, *last, *one.then, *_own(one, words))
    yield "\n".join(part for part in said if part)


def _own(one: SignSet, words: Wording) -> list[str]:
    """What an edition adds: its sentences to the main set, and its numbers, for after the call."""
    how = _how(words)
    added = how.get("added") if one.key == MAIN else None
    team = [str(said)] if (said := how.get("team")) else []
    return [*(map(str, added) if isinstance(added, list) else ()), *team]


def _item(sign: Sign) -> str:
    return f"{sign.says}\n  {{: .ss-sign data-ss-icon={sign.icon} }}" if sign.icon else sign.says


def _box(
    kind: str,
    title: str,
    intro: Sequence[str],
    items: Iterator[str] | Sequence[str],
    then: Iterator[str] | Sequence[str],
) -> Iterator[str]:
    yield f'!!! {kind} "{title}"'
    parts = ["\n".join(intro), "\n".join(f"- {item}" for item in items), *then]
    for part in parts:
        if part:
            yield ""
            yield from (f"    {line}" for line in part.split("\n"))
    yield ""


def _lines(one: SignSet, texts: Iterator[str]) -> list[Line]:
    return [Line(text, one.file, 1) for text in texts]
