"""Long lists in folded groups, which readers open, or search with a field; one form for all of them."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape


def long_list(names: str, groups: Iterable[str], *, before: str = "", choices: str = "") -> str:
    """A whole list as HTML: `overrides/components/list/` puts a field above it.

    Args:
        names: the classes that say which list it is.
        groups: what `group` and `row` wrote.
        before: HTML above the groups, such as a row of letters.
        choices: escaped JSON that maps names of row attributes to labels; readers may choose rows by them.
    """
    attributes = f' data-ss-choices="{choices}"' if choices else ""
    return f'<div class="{names} ss-generated" data-ss-list=""{attributes}>{before}{"".join(groups)}</div>'


def group(key: str, title: str, count: int, body: str) -> str:
    """A group of rows, closed on the screen: its title and how many rows it has, then the rows as HTML."""
    return (
        f'<details class="ss-group"><summary><h2 id="{key}" data-ss-unsearched="true">{escape(title)}</h2> '
        f'<span class="ss-group__count" data-ss-unsearched="true">{count}</span></summary>{body}</details>'
    )


def letters(label: str, keys: Iterable[tuple[str, str]]) -> str:
    """A row of letters, each a link to its group, given as letter and key of the group."""
    links = " ".join(f'<a href="#{key}">{letter}</a>' for letter, key in keys)
    return f'<nav class="ss-letters" aria-label="{escape(label)}">{links}</nav>'


def initial(text: str) -> str:
    """The letter that a dictionary puts a text under; "0" for what begins with none."""
    first = text.lstrip("\"'“‘([")[:1].upper()
    return first if first.isalpha() else "0"
