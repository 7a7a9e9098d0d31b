"""Writes the pictures: `python scripts/drawings/draw.py` draws all, with names only those."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from drawings.sheets import ROOT, names, sheet


def main() -> None:
    """Draws the named pictures, or all of them."""
    for name in sys.argv[1:] or names():
        for path, text in sheet(name):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
