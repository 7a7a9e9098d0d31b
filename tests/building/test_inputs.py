"""What a site is built from: whatever a build reads is among it, and each page by itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from building.conftest import Project, write
from steadyspine.building.inputs import read_inputs

LISTENING = """
import json, os, sys
from pathlib import Path
seen = set()
def hear(event, given):
    if event == "open" and isinstance(given[0], str) and isinstance(given[1], str) and "r" in given[1]:
        seen.add(os.path.abspath(given[0]))
sys.addaudithook(hear)
from steadyspine import cli
if sys.argv[1] == "build":
    cli.main(["build"])
else:
    sys.argv[1:] = ["build", "--strict", "--site-dir", sys.argv[2]]
    from mkdocs.__main__ import cli as run
    run(standalone_mode=False)
print("\\n".join(sorted(seen)))
"""
OWN = (".cache", ".git", ".venv", "site")
"""Folders whose files a build makes itself."""


def read_by(root: Path, *how: str) -> set[str]:
    """The files of a project that a build opened, by their path from its root."""
    command = [sys.executable, "-c", LISTENING, *how]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    inside = {
        line.removeprefix(f"{root}/") for line in done.stdout.splitlines() if line.startswith(f"{root}/")
    }
    return {
        name
        for name in inside
        if name.split("/")[0].split(".")[0] not in ("", "site") or name.startswith(".ci")
    }


@pytest.mark.parametrize("how", [("build",), ("pages", "../pages")], ids=["the build", "the generator"])
def test_every_file_that_is_read_is_an_input(project: Project, how: tuple[str, ...]) -> None:
    """
    A file that counts and is not named here would leave an old site in place.
    """
    files = {
        "CHANGELOG.md": "# Changes\n",
        ".ci/spelling.txt": "word\n",
        "docs/_includes/shared.md": "Shared.\n",
        "docs/_data/glossary/scan.yml": "term: scan\nplain: A picture.\n",
        "docs/_templates/page.md": "# Title\n",
    }
    root = project({"index.md": "# Home\n\nText."}, files)

    read = read_by(root, *how)
    known = {name.removeprefix(f"{root}/") for name, _, _ in read_inputs(root).stamp}

    assert "docs/index.md" in read
    assert read - known == set()


def test_a_word_changes_its_page_alone(project: Project) -> None:
    """
    All else stays as it was.
    """
    root = project({"index.md": "# Home\n\nText.", "a.md": "# A\n\nText."})
    before = read_inputs(root)
    write(root, "a.md", "# A\n\nAnother text.")
    after = read_inputs(root)

    assert after.rest == before.rest
    assert [path for path in after.pages if after.pages[path] != before.pages[path]] == ["a.md"]
    assert after.whole != before.whole
    assert after.stamp != before.stamp


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("docs/a.md", "---\nsummary: Other.\n---\n\n# A\n\nText.\n"),
        ("docs/a.md", "---\nsummary: Welcome.\n---\n\n# B\n\nText.\n"),
        ("docs/a.md", "---\nsummary: Welcome.\n---\n\n# A\n\n[[list]]\n"),
        ("docs/a.md", "---\nsummary: Welcome.\n---\n\n# A\n\nText.\n\n## Part\n"),
        ("docs/a.md", "---\nsummary: Welcome.\n---\n\n# A\n\nText.\n{: #place }\n"),
        ("docs/b.md", "---\nsummary: Welcome.\n---\n\n# B\n"),
        ("docs/_data/glossary/a.yml", "term: b\n"),
        ("docs/bone.svg", "<svg/>"),
        ("overrides/main.html", "<p>{{ page.content }}</p>"),
        ("overrides/look.css", "p {}"),
        ("CHANGELOG.md", "# Changes\n"),
        (".ci/spelling.txt", "word\n"),
        ("scripts/more.py", "x = 1\n"),
    ],
)
def test_what_other_pages_may_depend_on_changes_all(project: Project, file: str, text: str) -> None:
    """
    Records, looks, code; and of a page its head, its title, its markers, its place.
    """
    root = project({"index.md": "# Home\n\nText.", "a.md": "# A\n\nText."})
    before = read_inputs(root)
    (root / file).parent.mkdir(parents=True, exist_ok=True)
    (root / file).write_text(text)

    assert read_inputs(root).rest != before.rest


def test_surroundings_count(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    The variables that the settings ask for, and the day; no other variable.
    """
    root = project({"index.md": "# Home"})
    with (root / "mkdocs.yml").open("a") as settings:
        settings.write("site_url: !ENV [A_NAME, OTHER_NAME, '']\ncopyright: !ENV THIRD_NAME\n")
    before = read_inputs(root).rest

    monkeypatch.setenv("NOBODY_ASKS", "1")
    assert read_inputs(root).rest == before
    for name in ("A_NAME", "OTHER_NAME", "THIRD_NAME", "STEADY_SITE_URL", "SOURCE_DATE_EPOCH"):
        with monkeypatch.context() as patch:
            patch.setenv(name, "1")
            assert read_inputs(root).rest != before, name


def test_lists_and_pages_whose_title_is_in_their_text_go_together(project: Project) -> None:
    """
    They say what other pages say; a marker that nobody knows may, too, and one in a file that is taken in.
    """
    pages = {
        "index.md": "# Home\n\nText.",
        "calls.md": "# Calls\n\n[[calls]]",
        "list.md": "# List\n\n[[unheard-of]]",
        "takes.md": '# Takes\n\n--8<-- "shared.md"',
    }
    root = project(pages, {"docs/_includes/shared.md": "[[scores]]\n"})
    with (root / "mkdocs.yml").open("a") as settings:
        settings.write("  - untitled.md\n")
    write(root, "untitled.md", "# Untitled\n\nText.")

    assert read_inputs(root).together == {"list.md", "takes.md", "untitled.md"}


def test_lock_of_an_editor_is_no_input(project: Project) -> None:
    """
    It is a link to nowhere.
    """
    root = project({"index.md": "# Home"})
    before = read_inputs(root)
    (root / "docs" / ".#index.md").symlink_to("somebody@elsewhere.1234")

    assert read_inputs(root) == before
