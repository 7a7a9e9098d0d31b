"""The letters that people type into a form: which there are, and the page that makes the engine embed them.

A viewer draws typed letters with a font that the form names. A form that names one it does not carry leaves
each viewer to guess: names lose letters, or everything typed stays blank.
"""

from __future__ import annotations

from collections.abc import Iterable

from steadyspine.handouts.typst_text import quoted

FAMILY = "Plain Typing Letters"
"""Our font, with letters of Source Sans 3 for the scripts that it has not. See overrides/assets/fonts/."""


def letters(codes: Iterable[int], without: str = "") -> str:
    """The letters with these numbers in Unicode."""
    return "".join(letter for letter in map(chr, codes) if letter not in without)


ENGLISH = letters(range(0x21, 0x7F))
LATIN = letters(range(0xA1, 0x180), without="\u00ad") + "ȘșȚțẀẁẂẃẄẅẞ"
VIETNAMESE = "ƠơƯư" + letters(range(0x1EA0, 0x1EFA))
GREEK = letters(range(0x388, 0x3CF), without="\u038b\u038d\u03a2") + "Ά"
CYRILLIC = letters(range(0x400, 0x460)) + "Ґґ"
SIGNS = "–—‘’‚“”„†•…‹›⁄€™−"
LETTERS = ENGLISH + LATIN + VIETNAMESE + GREEK + CYRILLIC + SIGNS
"""All letters that can be typed: those of names and words in the languages of Europe, and of Vietnam."""


def page_of_letters() -> str:
    """The Typst text of a page that shows each letter once, apart from the others.

    The engine embeds what it has used: from the PDF of this page a form takes its font.
    """
    shown = " ".join(f"#box[#{quoted(letter)}]" for letter in LETTERS)
    settings = f'font: "{FAMILY}", fallback: false, ligatures: false, kerning: false'
    return f'#set document(title: "Letters")\n#set text({settings})\n{shown}'
