"""A build that uses what earlier ones left gives the site that a first build gives, byte for byte."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from steadyspine.building import making
from steadyspine.content.whole import write_whole

pytestmark = pytest.mark.xdist_group("incremental")

SETTINGS = """\
INHERIT: docs/_data/words/en.yml
site_name: Made up
strict: true
theme: {name: null, custom_dir: overrides}
plugins: []
exclude_docs: |
  /_data/
  /_includes/
  /_templates/
markdown_extensions:
  - attr_list
  - toc
  - pymdownx.snippets: {base_path: docs/_includes, check_paths: true}
  - steadyspine.glossary.extension
  - steadyspine.citations.extension
  - steadyspine.evidence.extension
  - steadyspine.components.extension
nav:
  - Home: index.md
  - One: one.md
  - two/index.md
  - Numbers: reference/evidence.md
  - Pictures: reference/pictures.md
  - Sources: reference/sources.md
  - Words: reference/glossary.md
"""
TEMPLATE = """\
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ page.title }}</title>
<link rel="stylesheet" href="{{ 'look.css' | url }}"></head>
<body><main><article>{{ page.content }}</article></main>
{% if page.next_page %}<p>Next: {{ page.next_page.title }}</p>{% endif %}
</body></html>
"""


def page(title: str, text: str, *, handout: bool = False) -> str:
    """A page with what its head must say."""
    printed = "true" if handout else "false"
    head = f"---\nsummary: About {title}.\nevidence_checked: 2026-11-22\nhandout: {printed}\nreaders: everyone\n---\n"
    return f"{head}\n# {title}\n\n{text}\n"


FINDING = """\
measured: Able to walk after treatment
topic: results
values:
  - {who: surgery and radiation, number: 84, unit: out of 100, count: 42, of: 50}
people: Adults unable to walk for 48 hours at most
time: Within 30 days
study: randomized trial
certainty: moderate
why: One small trial
sources: [smith2020]
verified: primary
checked: 2026-11-22
"""
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 10"><path d="M0 0h{wide}v9z" fill="#000"/></svg>\n'
ONE = """\
A scan.

## Part

![A bone of the spine, seen from the side.](bone.svg "It bears weight.")

--8<-- "shared.md"
"""
FILES = {
    "mkdocs.yml": SETTINGS,
    "overrides/main.html": TEMPLATE,
    "overrides/404.html": TEMPLATE,
    "overrides/look.css": "p { color: #111 }\n",
    "docs/index.md": page("Home", "The way to [one](one.md#part)."),
    "docs/one.md": page("One", ONE, handout=True),
    "docs/two/index.md": page("Two", "A page of two [@smith2020]."),
    "docs/reference/evidence.md": page("Numbers", "[[evidence]]"),
    "docs/reference/pictures.md": page("Pictures", "[[pictures]]"),
    "docs/reference/sources.md": page("Sources", "[[sources]]"),
    "docs/reference/glossary.md": page("Words", "[[glossary]]"),
    "docs/bone.svg": PICTURE.format(wide=8),
    "docs/_data/words/en.yml": "extra: {words: {language: en, region: US}}\n",
    "docs/_includes/shared.md": "Said on many pages.\n",
    "docs/_data/glossary/scan.yml": "term: scan\nplain: A picture of the body.\n",
    "docs/_data/evidence/walk.yml": FINDING,
    "docs/_data/pictures/bone.yml": (
        "file: bone.svg\ntitle: A bone\nalt: A bone of the spine, seen from the side.\ncaption: It bears weight.\n"
        "pages: [one.md]\n"
    ),
    "docs/_data/references.bib": (
        "@article{smith2020, author = {Smith, A}, title = {On bones}, journal = {Bones}, year = {2020}}\n"
    ),
}

CHANGES: dict[str, dict[str, str | None]] = {
    "a word": {"docs/one.md": FILES["docs/one.md"].replace("A scan.", "Another scan.")},
    "a citation": {"docs/one.md": FILES["docs/one.md"].replace("A scan.", "A scan [@smith2020].")},
    "a heading": {"docs/one.md": FILES["docs/one.md"].replace("## Part", "## Part\n\nText.\n\n## Another")},
    "the title of a page that the menu does not name": {
        "docs/two/index.md": FILES["docs/two/index.md"].replace("# Two", "# Three")
    },
    "what a page says of itself": {"docs/one.md": FILES["docs/one.md"].replace("About One", "All about One")},
    "a term": {"docs/_data/glossary/scan.yml": "term: scan\nplain: An image of the body.\n"},
    "a finding": {"docs/_data/evidence/walk.yml": FINDING.replace("One small", "A single small")},
    "a source": {"docs/_data/references.bib": FILES["docs/_data/references.bib"].replace("bones", "joints")},
    "a file that pages take in": {"docs/_includes/shared.md": "Said on some pages.\n"},
    "a template": {"overrides/main.html": TEMPLATE.replace("Next:", "Then:")},
    "a style": {"overrides/look.css": "p { color: #222 }\n"},
    "a picture": {"docs/bone.svg": PICTURE.format(wide=7)},
    "a page more": {
        "docs/more.md": page("More", "A scan."),
        "mkdocs.yml": f"{SETTINGS}  - More: more.md\n",
    },
    "a page less": {"docs/more.md": None, "mkdocs.yml": SETTINGS},
}
"""What is changed, one after the other: the text of each file, or nothing for one that goes."""

Built = dict[str, bytes]


def put(root: Path, files: dict[str, str | None]) -> None:
    """Write files, or take them away."""
    for name, text in files.items():
        if text is None:
            (root / name).unlink()
        else:
            write_whole(root / name, text.encode())


def built(root: Path) -> Built:
    """Every file of the site that a build makes, or what was said if it made none."""
    said: list[str] = []
    assert making.build(root, said.append) == 0, said
    site = root / "site"
    return {
        path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()
    }


@pytest.fixture(scope="module")
def patched() -> Iterator[pytest.MonkeyPatch]:
    """Made-up pages are no guide: no rule of built pages is asked, and there are no forms."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(making, "faults", lambda guide, depends_on: [])
        patch.setattr("steadyspine.handouts.composing.CALLS", {})
        patch.setenv("SOURCE_DATE_EPOCH", "1795305600")
        yield patch


@pytest.fixture(scope="module")
def builds(
    tmp_path_factory: pytest.TempPathFactory, patched: pytest.MonkeyPatch
) -> dict[str, tuple[Built, Built]]:
    """After each change: what is built with all that earlier builds left, and what from nothing."""
    root = tmp_path_factory.mktemp("project")
    put(root, dict(FILES))
    built(root)
    found = {}
    for name, files in CHANGES.items():
        put(root, files)
        fresh = tmp_path_factory.mktemp("fresh") / "project"
        shutil.copytree(root, fresh, ignore=shutil.ignore_patterns("site", ".cache"))
        found[name] = built(root), built(fresh)
    return found


@pytest.mark.parametrize("change", CHANGES)
def test_site_is_the_one_that_a_first_build_gives(
    builds: dict[str, tuple[Built, Built]], change: str
) -> None:
    """
    The same files with the same bytes: pages, styles, sheets, copies, lists.
    """
    again, fresh = builds[change]

    assert [name for name in {**again, **fresh} if again.get(name) != fresh.get(name)] == []


def test_every_change_shows(builds: dict[str, tuple[Built, Built]]) -> None:
    """
    Nothing was compared that is the same before and after.
    """
    sites = [fresh for _, fresh in builds.values()]

    assert [
        name for name, one, before in zip(list(CHANGES)[1:], sites[1:], sites, strict=False) if one == before
    ] == []
