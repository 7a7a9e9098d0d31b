"""Moves a page: its file, the links to it and from it, the records that name it, and a redirect."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from posixpath import dirname, normpath, relpath

from steadyspine.content import Site, address_of
from steadyspine.content.redirects import REDIRECTS

_TARGET = re.compile(r"(\]\(\s*<?|^\s*\[[^\]]+\]:\s*<?)([^)\s>#]+)", re.MULTILINE)
"""What a link or a picture of Markdown leads to, without the place on its page."""

_BEFORE, _AFTER = r"(?<![\w/.-])", r"(?![\w/.-])"
_NO_LINES = re.compile(r"^\{\}\s*$", re.MULTILINE)


class NotMovedError(Exception):
    """The page cannot be moved; nothing was changed."""


def move_page(site: Site, old: PurePosixPath, new: PurePosixPath) -> list[str]:
    """Move a page from one path below `docs/` to another; the files that were changed, from the root.

    Raises:
        NotMovedError: there is no such page, or another one has the new path.
    """
    _refuse(site, old, new)
    written = {
        **dict(_markdown(site, old, new)),
        **dict(_records(site, old, new)),
        REDIRECTS: _with_line(site, old, new),
    }
    source, target = _file(site, old), _file(site, new)
    target.parent.mkdir(parents=True, exist_ok=True)
    source.rename(target)
    for name, text in written.items():
        (site.root / name).write_text(text, "utf-8", "surrogateescape", "\n")
    return sorted({f"docs/{new}", *written})


def _refuse(site: Site, old: PurePosixPath, new: PurePosixPath) -> None:
    if old not in site.pages:
        raise NotMovedError(
            f'"{old}" is not a page. Name it by its path below docs/, such as operations/cement.md.'
        )
    if new.suffix != ".md" or new.is_absolute() or ".." in new.parts or new.name.startswith("_"):
        raise NotMovedError(f'"{new}" is no path for a page. Name one below docs/ that ends in .md.')
    if _file(site, new).exists():
        raise NotMovedError(f'"{new}" is there already. Choose another name.')


def _file(site: Site, path: PurePosixPath) -> Path:
    return site.root / "docs" / path


def _markdown(site: Site, old: PurePosixPath, new: PurePosixPath) -> Iterator[tuple[str, str]]:
    """The Markdown files whose links change, with their new text; the moved page by its new name."""
    for file in sorted((site.root / "docs").rglob("*.md")):
        path = PurePosixPath(file.relative_to(site.root / "docs").as_posix())
        text = file.read_text(encoding="utf-8", errors="surrogateescape")
        mended = mend_links(text, path, old, new)
        if mended != text:
            yield f"docs/{new if path == old else path}", mended


def mend_links(text: str, path: PurePosixPath, old: PurePosixPath, new: PurePosixPath) -> str:
    """The text of a file with its links led on, once a page has moved from one path to another."""
    here = dirname(str(new if path == old else path))

    def mend(match: re.Match[str]) -> str:
        target = match[2]
        if ":" in target or target.startswith("/"):
            return match[0]
        meant = normpath(f"{dirname(str(path))}/{target}".lstrip("/"))
        if path != old and meant != str(old):
            return match[0]
        return match[1] + relpath(str(new) if meant == str(old) else meant, here or ".")

    return _TARGET.sub(mend, text)


def _records(site: Site, old: PurePosixPath, new: PurePosixPath) -> Iterator[tuple[str, str]]:
    """The records and settings that name the page by its path or its address, with their new text."""
    for file in [*sorted((site.root / "docs/_data").rglob("*.yml")), site.root / "mkdocs.yml"]:
        name = file.relative_to(site.root).as_posix()
        if name == REDIRECTS or not file.is_file():
            continue
        text = file.read_text(encoding="utf-8", errors="surrogateescape")
        mended = _renamed(_renamed(text, str(old), str(new)), address_of(old), address_of(new))
        if mended != text:
            yield name, mended


def _renamed(text: str, old: str, new: str) -> str:
    """A text with one path in the place of another, where it stands by itself."""
    return re.sub(f"{_BEFORE}{re.escape(old)}{_AFTER}", lambda _: new, text) if old else text


def _with_line(site: Site, old: PurePosixPath, new: PurePosixPath) -> str:
    """The list of redirects with the move on it; what led to the old path leads to the new one."""
    file = site.root / REDIRECTS
    text = file.read_text(encoding="utf-8", errors="surrogateescape") if file.is_file() else ""
    kept = [
        re.sub(rf"^({_path_key()}):\s*{re.escape(str(old))}\s*$", rf"\1: {new}", line)
        for line in _NO_LINES.sub("", text).rstrip("\n").split("\n")
        # A page that comes back to an address it had needs no redirect from there.
        if not line.startswith(f"{new}:")
    ]
    return "\n".join([*(line for line in kept if line), f"{old}: {new}", ""])


def _path_key() -> str:
    return r"[\w./-]+\.md"
