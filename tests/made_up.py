"""Made-up sites: from a dictionary of files, and Markdown turned into HTML as readers get it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from textwrap import dedent

import markdown
import pytest
import yaml

from steadyspine.content import Site, load_site

FRONT = "---\nsummary: What this page is about.\nevidence_checked: 2026-11-22\nhandout: true\n---\n\n"
CAPABILITIES = ("glossary", "citations", "evidence", "components", "scores", "helplines")
GENERATOR = (
    *("admonition", "attr_list", "tables", "toc", "pymdownx.details", "pymdownx.snippets"),
    *("pymdownx.tasklist", "pymdownx.superfences"),
)


@pytest.fixture
def make_site(tmp_path: Path) -> Callable[..., Site]:
    """
    `make_site({"docs/index.md": "# Welcome", ...})` writes the files and loads the site.

    Texts are dedented. A page without front matter gets a plain one; `front=False` leaves pages alone.
    """
    numbers = count(1)

    def make(files: Mapping[str, str | bytes], *, front: bool = True) -> Site:
        root = tmp_path / f"site-{next(numbers)}"
        (root / "docs").mkdir(parents=True)
        for file, content in files.items():
            path = root / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else _text(file, content, front).encode())
        return load_site(root)

    return make


def _text(file: str, content: str, front: bool) -> str:
    text = dedent(content).lstrip("\n")
    is_page = file.endswith(".md") and file.startswith("docs/") and "/_" not in file
    return FRONT + text if front and is_page and text.strip() and not text.startswith("---") else text


@pytest.fixture
def render(make_site: Callable[..., Site]) -> Callable[..., str]:
    """
    `render("The scan.", glossary={"scan": "A picture."})` gives the HTML that readers get.

    The Markdown becomes the page `docs/page.md` (another with `page=`) of a site with the given `files`.
    `glossary` takes a key with its plain explanation, or with all fields of its record.
    """

    def convert(
        text: str,
        *,
        glossary: Mapping[str, str | Mapping[str, object]] | None = None,
        files: Mapping[str, str] | None = None,
        page: str = "page.md",
        extensions: tuple[str, ...] = CAPABILITIES,
    ) -> str:
        records = {
            f"docs/_data/glossary/{key}.yml": _record(key, one) for key, one in (glossary or {}).items()
        }
        site = make_site({f"docs/{page}": text, **records, **(files or {})})
        return _html(site, dedent(text).strip("\n"), extensions)

    return convert


def _record(key: str, record: str | Mapping[str, object]) -> str:
    fields = {"term": key, "plain": record} if isinstance(record, str) else {"term": key, **record}
    return str(yaml.safe_dump(fields, allow_unicode=True))


def _html(site: Site, text: str, capabilities: tuple[str, ...]) -> str:
    ours = [f"steadyspine.{name}.extension" for name in capabilities]
    ours = [name for name in ours if find_spec(name.rpartition(".")[0]) and find_spec(name)]
    configs: dict[str, dict[str, object]] = {name: {"root": str(site.root)} for name in ours}
    configs["pymdownx.snippets"] = {"base_path": [str(site.root / "docs/_includes")], "check_paths": True}
    return markdown.markdown(text, extensions=[*GENERATOR, *ours], extension_configs=configs)
