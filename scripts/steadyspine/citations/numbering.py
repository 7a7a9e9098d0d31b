"""Numbers the sources of one page in the order of their first use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Mark:
    """One number in the text."""

    number: int
    """The source's place in the page's list."""

    place: int
    """How many times the source has been cited up to here."""

    @property
    def id(self) -> str:
        """The mark's own anchor."""
        return f"cite-{self.number}-{self.place}"


@dataclass(slots=True)
class Numbering:
    """Hands out numbers while a page is read from top to bottom."""

    cited: dict[str, int] = field(default_factory=dict)
    """How many times each source was cited, in the order of first use."""

    def marks(self, keys: Iterable[str]) -> Sequence[Mark]:
        """The marks of one citation, lowest number first; a key named twice counts once."""
        found = []
        for key in dict.fromkeys(keys):
            self.cited[key] = self.cited.get(key, 0) + 1
            found.append(Mark(list(self.cited).index(key) + 1, self.cited[key]))
        return sorted(found, key=lambda mark: mark.number)
