"""The other generator's pages are held against ours: what readers would get otherwise is said, and nothing else."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from publishing.conftest import Make, built_page, make_built
from steadyspine.content import Problem
from steadyspine.publishing import UnfitSiteError

__all__ = ["make_built"]
SCRIPT = Path(__file__).parent.parent.parent / "scripts" / "newest_zensical.py"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """The script, as a module."""
    spec = importlib.util.spec_from_file_location("newest_zensical", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_same_site_is_the_same(script: ModuleType, make_built: Make) -> None:
    """Nothing is wrong, and no page has other bytes."""
    guide = make_built()

    assert list(script.wrong(guide, guide)) == []
    assert [name for name, page in guide.pages.items() if script.other_bytes(page, guide.pages[name])] == []


def test_other_words_and_files_are_said(script: ModuleType, make_built: Make, tmp_path: Path) -> None:
    """A page that says something else, one that is gone, another search, a fault of theirs alone."""
    ours = make_built({"a/index.html": built_page("A", "../", "Text.")})
    pages = {name: page for name, page in ours.pages.items() if name != "404.html"}
    theirs = make_built({"a/index.html": built_page("A", "../", "Other <h1>text.</h1>")})
    gone = next(name for name in pages if name != "a/index.html")
    del theirs.pages[gone]  # type: ignore[attr-defined]

    said = list(script.wrong(ours, theirs))

    assert "a/index.html shows other words." in said
    assert f"{gone} is missing." in said
    assert "search/index.json is another file." in said
    assert [one for one in said if "2 main titles (h1)" in one] != []


def test_address_in_other_letters_is_no_difference(script: ModuleType, make_built: Make) -> None:
    """The page is counted among those of other bytes, and how it differs is shown."""
    ours = make_built({"a/index.html": built_page("A", "../", '<a href="../help/">Help</a>')})
    theirs = make_built({"a/index.html": built_page("A", "../", '<a href="./../help/">Help</a>')})
    page, other = ours.pages["a/index.html"], theirs.pages["a/index.html"]

    assert list(script.wrong(ours, theirs)) == []
    assert script.other_bytes(page, other)
    assert '+        <a href="./../help/">Help</a>' in script.difference(page, other)


ANSWER = {"version": "9.9", "pages": 2, "wrong": [], "differ": [], "shown": ""}


@pytest.mark.parametrize(
    ("answer", "quiet", "status", "says"),
    [
        ({}, False, 0, "Zensical 9.9 and MkDocs show the same words on all 2 pages,"),
        ({}, True, 0, ""),
        ({"wrong": ["a is missing."]}, False, 1, "Zensical 9.9 and MkDocs do not give readers the same:"),
        ({"wrong": ["a is missing."]}, True, 0, "Zensical 9.9 and MkDocs do not give readers the same:"),
    ],
    ids=["well", "well-and-quiet", "wrong", "wrong-and-quiet"],
)
def test_quiet_says_only_what_is_wrong(
    script: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    answer: dict[str, object],
    quiet: bool,
    status: int,
    says: str,
) -> None:
    """And never fails: what it says becomes an issue."""
    monkeypatch.setattr(script, "compared", lambda root, folder: script.Answer(**{**ANSWER, **answer}))
    monkeypatch.setattr(sys, "argv", ["newest_zensical.py", *(["--quiet"] if quiet else [])])

    assert script.main() == status
    assert capsys.readouterr().out.partition("\n")[0] == says


@pytest.mark.parametrize("quiet", [False, True])
@pytest.mark.parametrize("kind", ["theirs", "ours"])
def test_generator_that_fails_is_said(
    script: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    kind: str,
    quiet: bool,
) -> None:
    """With the end of what it said."""

    def fail(root: Path, folder: Path) -> None:
        if kind == "ours":
            raise UnfitSiteError([Problem("mkdocs.yml", 1, "It said so.", "site-generator")])
        script.run([sys.executable, "-c", "print('It said so.'); raise SystemExit(1)"], root)

    monkeypatch.setattr(script, "compared", fail)
    monkeypatch.setattr(sys, "argv", ["newest_zensical.py", *(["--quiet"] if quiet else [])])

    assert script.main() == (0 if quiet else 1)
    assert "It said so." in capsys.readouterr().out
