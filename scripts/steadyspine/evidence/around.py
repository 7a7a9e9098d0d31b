"""The words that a reader meets together with a number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from steadyspine.content import Block
from steadyspine.content.layers import STUDIES


def stands(words: Iterable[str], text: str) -> bool:
    """Whether one of these words or beginnings of words stands in a text, in capitals or not."""
    return any(re.search(rf"(?<!\w){re.escape(word)}", text, re.IGNORECASE) for word in words)


class Around:
    """The text that a reader meets together with a block."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self._place = {id(block): at for at, block in enumerate(blocks)}

    def text(self, block: Block) -> str:
        """The text as one piece.

        In the open layers it is the block's list or table and its neighbors; among the studies its part, from
        heading to heading. What stands for clinicians is short, and leans on the whole page.
        """
        return _joined(self._blocks) if block.box == "clinician" else self.near(block)

    def near(self, block: Block) -> str:
        """The same, without leaning on the whole page."""
        if block.layer != STUDIES:
            return self._beside(block)
        at = self._place[id(block)]
        return _joined(self._blocks[self._begin(at) : self._end(at)])

    def _beside(self, block: Block) -> str:
        first = last = self._place[id(block)]
        while block.group and first > 0 and self._blocks[first - 1].group == block.group:
            first -= 1
        while block.group and last + 1 < len(self._blocks) and self._blocks[last + 1].group == block.group:
            last += 1
        return _joined(self._blocks[max(first - 1, 0) : last + 2])

    def _begin(self, at: int) -> int:
        return next((n for n in range(at, -1, -1) if self._blocks[n].kind == "heading"), 0)

    def _end(self, at: int) -> int:
        after = range(at + 1, len(self._blocks))
        return next((n for n in after if self._blocks[n].kind == "heading"), len(self._blocks))


def _joined(blocks: Iterable[Block]) -> str:
    return "\n".join(block.text for block in blocks)
