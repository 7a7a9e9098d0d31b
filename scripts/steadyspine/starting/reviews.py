"""Records that a clinician has reviewed a page as it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date

from steadyspine.content import Page, Site
from steadyspine.content.wording import word_list
from steadyspine.reviews import digest_of
from steadyspine.reviews.rules import is_clinical, review_file
from steadyspine.reviews.substance import is_digest
from steadyspine.starting.asking import Asking, Stopped
from steadyspine.starting.questions import questions_of
from steadyspine.starting.records import write_text, written

ASKED = ("name", "role", "qualifications", "interests", "reviewed", "next_review", "digest")
"""What a review says of who made it, when and of which text, in the order in which it is asked."""

_HOLDS_FOR = 2
"""Years until the next review, if nothing else is typed."""

_TEMPLATE = "docs/_templates/review.yml"
_YES = ("yes", "y")


def record_review(
    site: Site, page: Page, given: Mapping[str, str], asking: Asking, *, confirmed: bool = False
) -> str:
    """Write the record of a review; one that the page had before gives way. Gives the file, from the root.

    Args:
        site: The site as it stands.
        page: The page that was reviewed.
        given: Answers beforehand, by their fields.
        asking: Asks for the others.
        confirmed: Whether somebody has said that the reviewer read all of the page and signed.

    Raises:
        ValueError: an answer cannot be used; the message says why.
        Stopped: nobody answers, or says that the page was not read; nothing was written.
    """
    unknown = sorted(set(given) - set(ASKED))
    if unknown:
        raise ValueError(f'There is no field "{unknown[0]}". The fields are {", ".join(ASKED)}.')
    if not confirmed:
        _confirm(page, asking)
    words = questions_of((site.root / _TEMPLATE).read_text(encoding="utf-8"))
    found: dict[str, str] = {}
    for name in ASKED:
        default = _default(site, name, found)
        found[name] = _answer(site, name, given.get(name), found, asking, (words.get(name, ""), default))
    _hold_to_page(site, page, found["digest"], asking)
    file = review_file(page.path)
    write_text(site.root / file, written({"page": str(page.path), **found}))
    return file


def _hold_to_page(site: Site, page: Page, digest: str, asking: Asking) -> None:
    """Say so when the sheet was of another text of the page; one of another page is refused."""
    now = digest_of(site, page)
    if digest == now:
        return
    other = next((one for one in site.pages.values() if digest_of(site, one) == digest), None)
    if other is not None:
        raise ValueError(f'"{digest}" is the digest of {other.file}, not of this page. Nothing was written.')
    asking.say(
        f'The page has changed since this sheet, or "{digest}" is mistyped: the text as it stands has {now}. '
        "The name will not stand on the page. "
        "Make a new sheet of it and have that signed, or correct the digest in the record."
    )


def _confirm(page: Page, asking: Asking) -> None:
    """Hear in plain words that the page was read; anything but a yes stops."""
    if asking.answer is None:
        raise ValueError(
            "Add --read-all if the reviewer has read all of the page against its sources, as it stands now, "
            "and has signed for it. Nothing was written."
        )
    says = (
        f'"{page.title}" ({page.file}). Has the reviewer read all of it against its sources, as it stands, '
        "and signed for it? Their name will stand on the page."
    )
    if asking.line(says, "yes or no").casefold() not in _YES:
        raise Stopped


def _answer(
    site: Site,
    name: str,
    given: str | None,
    found: Mapping[str, str],
    asking: Asking,
    ask: tuple[str, str],
) -> str:
    """What was given beforehand, or what is typed when it is asked for in these words, with this default."""

    def wrong(typed: str) -> str:
        return _fault(site, name, typed, found)

    words, default = ask
    typed = given if given is not None else asking.line(words, name, default, wrong)
    fault = wrong(typed)
    if fault:
        raise ValueError(f"{fault} Nothing was written.")
    return typed


def _default(site: Site, name: str, found: Mapping[str, str]) -> str:
    """Today, two years later, and of somebody who has reviewed before, what they said then.

    No digest: it must come from the sheet that was signed, or a name would stand for a text nobody read.
    """
    if name == "digest":
        return ""
    if name == "reviewed":
        return date.today().isoformat()
    if name == "next_review":
        return _years_later(date.fromisoformat(found["reviewed"])).isoformat()
    same = [one for one in site.reviews.values() if one.name == found.get("name")]
    newest = max(same, key=lambda one: one.reviewed or date.min, default=None)
    return str(getattr(newest, name)) if newest else ""


def _years_later(day: date) -> date:
    with suppress(ValueError):
        return day.replace(year=day.year + _HOLDS_FOR)
    return day.replace(year=day.year + _HOLDS_FOR, day=28)


def _fault(site: Site, name: str, typed: str, found: Mapping[str, str]) -> str:
    """What is wrong with an answer, or nothing; the rules would say the same of the record."""
    if not typed.strip() and name == "digest":
        return "Copy the digest from the head of the sheet that was signed. It looks like 1-0123456789abcdef."
    if not typed.strip():
        return f'"{name}" must be answered. "none" is an answer for qualifications and interests.'
    return _FAULTS.get(name, _nothing)(site, typed, found)


def _nothing(site: Site, typed: str, found: Mapping[str, str]) -> str:
    return ""


def _role(site: Site, typed: str, found: Mapping[str, str]) -> str:
    known = word_list(site, "reviews.roles")
    if is_clinical(typed, known):
        return ""
    return f'"{typed}" names no clinical profession, such as {", ".join(known[:3])}.'


def _reviewed(site: Site, typed: str, found: Mapping[str, str]) -> str:
    day = _day(typed)
    if day is None:
        return f'"{typed}" is not a date. Write year-month-day, for example {date.today()}.'
    return f'"{typed}" is still to come. Write the day on which it was done.' if day > date.today() else ""


def _next_review(site: Site, typed: str, found: Mapping[str, str]) -> str:
    day, before = _day(typed), _day(found["reviewed"])
    if day is None:
        return f'"{typed}" is not a date. Write year-month-day, for example {date.today()}.'
    return f'"{typed}" is not after the review, {before}.' if before and day <= before else ""


def _digest(site: Site, typed: str, found: Mapping[str, str]) -> str:
    return "" if is_digest(typed) else f'"{typed}" is no digest. It looks like 1-0123456789abcdef.'


def _day(typed: str) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(typed)
    return None


_FAULTS: Mapping[str, Callable[[Site, str, Mapping[str, str]], str]] = {
    "role": _role,
    "reviewed": _reviewed,
    "next_review": _next_review,
    "digest": _digest,
}
