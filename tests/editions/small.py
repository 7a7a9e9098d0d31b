"""A small guide with the real look and the real words, on pages that are plainly made up."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
FRONT = "---\nsummary: {title} is a page of a made-up guide for tests.\nevidence_checked: 2026-11-22\nhandout: {handout}\nreaders: everyone\n---\n\n# {title}\n\n"

SIGNS = """\
title: "Get emergency help now if:"
intro: [You notice a made-up sign.]
signs:
  - {says: weakness in a made-up leg, name: weakness}
  - {says: numbness, name: numbness}
  - {says: unsteady walking, name: unsteady walking}
  - {says: trouble with your bladder or bowels, name: trouble with your bladder or bowels}
calls: long
say: I am made up.
then: [Do not drive yourself.]
same_day:
  title: Call your team the same day if
  signs: [something made up hurts]
  then: [Call at any hour.]
show:
  title: Please read this
  says: [I am made up.]
  blanks: ["My signs began on:", "My cancer team's number is:"]
pages: [get-help-now.md]
"""
PACK = "title: A pack\nfor_whom: For nobody.\norder: 1\npages: [decide/index.md, extra.md]\n"
SHEET = "title: Is it an emergency?\nfor_whom: For everybody.\norder: 0\nlayout: sheet\npages: [get-help-now.md#emergency]\n"


def page(title: str, text: str, *, handout: bool = False) -> str:
    """A page with its head."""
    return FRONT.format(title=title, handout=str(handout).lower()) + text + "\n"


def linked_pages(said: Mapping[str, Any]) -> list[str]:
    """The pages that the frame of every page leads to, from `docs/`."""
    doors, footer = said["doors"], said["footer"]
    addresses = {link["page"] for link in [*doors, *footer["links"]]}
    known = ("just-told/", "get-help-now/", "afterward/for-carers/")
    return sorted(f"{one.rstrip('/')}.md" if _is_file(one, known) else f"{one}index.md" for one in addresses)


def _is_file(address: str, known: tuple[str, ...]) -> bool:
    return address in known or address.startswith("reference/") or address.count("/") > 1


def write(root: Path, files: Mapping[str, str]) -> Path:
    """A project's folder with these files, and the look of the real one."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (root / "overrides").symlink_to(ROOT / "overrides")
    return root


def settings(pages: list[str]) -> str:
    """The real settings with a navigation of these pages."""
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:")[0]
    return text + "\nnav:\n" + "".join(f"  - {one}\n" for one in pages)
