"""Which source stands behind which sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from steadyspine.content import citation_keys, plain_text
from steadyspine.content.sentences import sentences

_CITATION = re.compile(r"(\[@[^\[\]]+\])")
_ENDS = (".", "!", "?", '."', '?"', ".”", "?”", ".)", ":", "**")


def cited_sentences(source: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The sentences of a block as typed, each with the sources cited behind it.

    A mark behind a sentence counts for that sentence and for those before it that have none of their own; a
    mark within a sentence counts for the whole of it.
    """
    text, keys = "", ()  # type: tuple[str, tuple[str, ...]]
    for part in _CITATION.split(source):
        if _CITATION.fullmatch(part):
            keys = (*keys, *citation_keys(part))
            continue
        if keys and text.rstrip().endswith(_ENDS):
            yield from _each(text, keys)
            text, keys = "", ()
        text += part
    yield from _each(text, keys)


def _each(text: str, keys: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield from ((sentence, tuple(dict.fromkeys(keys))) for sentence in sentences(plain_text(text)))
