"""Writes the pictures: `python scripts/drawings/draw.py` draws all, with names only those.

For a hospital's edition, `steady build` has those drawn anew that say whom to call: `--into FOLDER`, with what the
edition says in an emergency on the standard input.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from drawings.sheets import ROOT, names, sheet


def main() -> None:
    """Draws the named pictures, or all of them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*")
    parser.add_argument("--into", type=Path)
    options = parser.parse_args()
    said = json.load(sys.stdin) if options.into else None
    for name in options.names or names():
        for path, text in sheet(name, said):
            target = options.into / path.relative_to(ROOT / "docs") if options.into else path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
            print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
