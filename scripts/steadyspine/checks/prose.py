"""What a patient reads on a page, sentence by sentence."""

from __future__ import annotations

import re

from steadyspine.content import Block, plain_text

_WORD = re.compile(r"[^\W_]")


def word_count(text: str) -> int:
    """How many words a text has; a dash that stands alone is none."""
    return sum(1 for word in text.split() if _WORD.search(word))


def shortened(sentence: str, words: int = 8) -> str:
    """The beginning of a sentence, long enough to find it."""
    parts = sentence.split()
    return sentence if len(parts) <= words + 2 else " ".join(parts[:words]) + " ..."


def line_of(block: Block, sentence: str) -> int:
    """The line of the file on which a sentence of the block begins."""
    start = " ".join(sentence.split()[:4])
    lines = enumerate(block.source.split("\n"), block.line)
    return next((line for line, source in lines if start in plain_text(source)), block.line)
