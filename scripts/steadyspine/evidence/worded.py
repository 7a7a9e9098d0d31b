"""Numbers that are said in words: counts such as `nine trials`, and shares such as `nearly half`.

Two is left out, and so is half by itself: "two studies agree" counts what is cited, and "half lived
six months" gives a middle value, not a share.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from steadyspine.content import Finding, Value

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
NUMBERS = {word: at for at, word in enumerate(_ONES, 1)} | {word: 10 * at for at, word in enumerate(_TENS, 2)}
_WORD = "|".join(NUMBERS)
_MANY = "|".join(word for word, number in NUMBERS.items() if number > 2)
_WHOM = "people|patients|women|men|adults|trials|RCTs|studies|reviews|hospitals|centers|bones|deaths"
_COUNT = re.compile(
    rf"\b(?P<count>{_MANY})(?: (?:more|other|small|large|older|randomized))* (?:{_WHOM})\b"
    rf"|\b(?P<part>{_WORD}) of (?:the |these |all )?(?P<whole>{_MANY})\b(?! (?:days|weeks|months|years))",
    re.IGNORECASE,
)
_FRACTIONS = {
    **dict.fromkeys(("a third", "one third", "every third"), Decimal(100) / 3),
    **dict.fromkeys(("a quarter", "one quarter", "every fourth"), Decimal(25)),
    **dict.fromkeys(("two thirds", "two-thirds"), Decimal(200) / 3),
    **dict.fromkeys(("three quarters", "three-quarters"), Decimal(75)),
    "every second": Decimal(50),
    "every fifth": Decimal(20),
    "every tenth": Decimal(10),
}
_UNDER = "nearly|almost|just under|fewer than|less than|under"
_OVER = "over|more than|just over|a little over"
_SHARE = re.compile(
    rf"\b(?:(?P<how>{_UNDER}|{_OVER}|about|around|roughly|some) )?"
    rf"(?:(?P<fraction>{'|'.join(_FRACTIONS)})"
    rf"|(?P<of>{_WORD}) (?:in|out of) (?:every )?(?P<base>{_MANY}))\b"
    rf"|\b(?P<half>{_UNDER}|{_OVER}|about|around|roughly) half\b",
    re.IGNORECASE,
)
_NO_SHARE = re.compile(
    r" (?:of |as )?(?:the |waking |a |an |as )*(?:day|hour|year|liter|time|mile|way|much|long)s?\b"
)
_NEAR = Decimal(6)
_FAR = Decimal(15)
_SHARES = frozenset(("percent", "out of 100"))


@dataclass(frozen=True, slots=True)
class Worded:
    """A number said in words."""

    typed: str
    lowest: Decimal
    highest: Decimal
    """What a record must give: a number from the one to the other."""

    is_share: bool
    """Whether it is a share out of 100."""


def find_worded(text: str) -> Iterator[Worded]:
    """The counts and shares that are said in words."""
    for match in _SHARE.finditer(text):
        if not _NO_SHARE.match(text, match.end()):
            yield _share(match)
    for match in _COUNT.finditer(_SHARE.sub(lambda found: "_" * len(found[0]), text)):
        for word in filter(None, (match["count"], match["part"], match["whole"])):
            number = Decimal(NUMBERS[word.casefold()])
            yield Worded(match[0], number, number, is_share=False)


def _share(match: re.Match[str]) -> Worded:
    how = (match["how"] or match["half"] or "").casefold()
    if match["half"]:
        middle = Decimal(50)
    elif match["fraction"]:
        middle = _FRACTIONS[match["fraction"].casefold()]
    else:
        middle = Decimal(100) * NUMBERS[match["of"].casefold()] / NUMBERS[match["base"].casefold()]
    under = _FAR if how in _UNDER.split("|") else Decimal(1) if how in _OVER.split("|") else _NEAR
    over = _FAR if how in _OVER.split("|") else Decimal(1) if how in _UNDER.split("|") else _NEAR
    return Worded(match[0], middle - under, middle + over, is_share=True)


def gives_worded(finding: Finding, said: Worded) -> bool:
    """Whether a finding gives a number said in words, in its values or in the words of its own texts."""
    texts = " ".join((*_texts(finding), *(value.who for value in finding.values)))
    if said.typed.casefold() in texts.casefold():
        return True
    numbers = _shares_of(finding.values, texts) if said.is_share else _counts_of(finding.values, texts)
    return any(said.lowest <= number <= said.highest for number in numbers)


def _texts(finding: Finding) -> Sequence[str]:
    return finding.measured, finding.people, finding.time, finding.why, finding.disagreement, *finding.caveats


def _counts_of(values: Sequence[Value], texts: str) -> Iterator[Decimal]:
    for value in values:
        yield abs(value.number)
        yield from (Decimal(number) for number in (value.count, value.of) if number is not None)
    yield from (Decimal(found) for found in re.findall(r"(?<![\d.,])\d+(?![\d.,]*\d)", texts))
    yield from (Decimal(NUMBERS[found]) for found in re.findall(rf"\b(?:{_WORD})\b", texts.casefold()))


def _shares_of(values: Sequence[Value], texts: str) -> Iterator[Decimal]:
    for value in values:
        if value.unit in _SHARES:
            yield value.number
        if value.count is not None and value.of:
            yield Decimal(100) * value.count / value.of
    yield from (Decimal(found) for found in re.findall(r"(\d+(?:\.\d+)?)(?:%| percent| out of 100)", texts))


def in_digits(text: str) -> str:
    """A text with its number words as digits: `six months and one year` gives `6 months and 1 year`."""
    return re.sub(
        rf"\b(?:{_WORD})\b", lambda match: str(NUMBERS[match[0].casefold()]), text, flags=re.IGNORECASE
    )
