"""Writes the pictures: `python -m drawings` writes all, `python -m drawings cement` only that one."""

from __future__ import annotations

import sys

from drawings.sheets import ROOT, names, sheet


def main() -> None:
    """Draws the named pictures, or all of them."""
    for name in sys.argv[1:] or names():
        path, text = sheet(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(ROOT))


main()
