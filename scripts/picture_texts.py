"""Writes the description and caption of each recorded picture into the pages that show it."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

from steadyspine.components.recorded import recorded
from steadyspine.content import Page, Site, load_site

IMAGE = re.compile(r'^(?P<indent> *)!\[[^\[\]]*\]\((?P<target>[^\s()"]+\.svg)(?: +"[^"]*")?\)$', re.MULTILINE)
SENTENCE_END = re.compile(r"(?<=[.!?]) (?=[A-Z])")


def image(indent: str, target: str, alt: str, caption: str) -> str:
    """An image as a page holds it: one sentence of its description to a line."""
    lines = SENTENCE_END.sub("\n", alt).split("\n")
    return f"{indent}![" + f"\n{indent}".join(lines) + f']({target} "{caption}")'


def retyped(site: Site, page: Page, text: str) -> str:
    """A page's text with the recorded words in each of its images."""

    def write(match: re.Match[str]) -> str:
        told = recorded(site, page.path, match["target"])
        return image(match["indent"], match["target"], told.alt, told.caption) if told else match[0]

    return IMAGE.sub(write, text)


def write_all(root: Path, say: Callable[[str], object]) -> None:
    """Changes the pages whose words differ, and names them."""
    site = load_site(root)
    for page in site.pages.values():
        path = root / page.file
        text = path.read_text(encoding="utf-8")
        new = retyped(site, page, text)
        if new != text:
            path.write_text(new, encoding="utf-8")
            say(page.file)


if __name__ == "__main__":
    write_all(Path.cwd(), lambda line: sys.stdout.write(f"{line}\n"))
