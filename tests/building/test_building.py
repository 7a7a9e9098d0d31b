"""A build does what is left to do, and no more."""

from __future__ import annotations

import os
import shutil
from pathlib import Path, PurePosixPath

import pytest

from building.conftest import Project, write
from steadyspine.building import making
from steadyspine.building.generator import _LATER, FOLDER, Generator, day_of
from steadyspine.building.inputs import read_inputs

PAGES = {"index.md": "# Home\n\n[A part](a.md#part).", "a.md": "# A\n\nText.\n\n## Part\n\nText."}


def said_by(root: Path, **options: bool) -> str:
    """What a build says."""
    lines: list[str] = []
    making.build(root, lines.append, **options)
    return "\n".join(lines)


def test_nothing_is_built_when_nothing_changed(project: Project) -> None:
    """
    The site that is there is named, and left alone.
    """
    root = project(PAGES)
    first = said_by(root)
    before = (root / "site").stat().st_ino

    assert first.startswith("Built 2 pages and 0 handouts into site/.")
    assert said_by(root) == "Nothing changed. site/ holds 2 pages and 0 handouts."
    assert (root / "site").stat().st_ino == before


@pytest.mark.parametrize("harm", ["gone", "longer", "touched", "more", "no site"])
def test_site_that_somebody_changed_is_built_anew(project: Project, harm: str) -> None:
    """
    A file that is gone, changed or added, or the whole site.
    """
    root = project(PAGES)
    said_by(root)
    page = root / "site/a/index.html"
    good = page.read_bytes()
    if harm == "gone":
        page.unlink()
    elif harm == "longer":
        page.write_bytes(good + b" ")
    elif harm == "touched":
        os.utime(page, (1, 1))
    elif harm == "more":
        (root / "site/more.html").touch()
    else:
        shutil.rmtree(root / "site")

    assert said_by(root).startswith("Built ")
    assert page.read_bytes() == good
    assert not (root / "site/more.html").exists()


def test_books_that_were_not_printed_are_built_for(project: Project) -> None:
    """
    A site without them will not do for somebody who asks; one with them does for everybody.
    """
    root = project(PAGES)
    said_by(root)

    assert said_by(root, books=True).startswith("Built ")
    assert said_by(root, books=True).startswith("Nothing changed")
    assert said_by(root).startswith("Nothing changed")


def test_what_one_page_breaks_in_another_stops_the_build(project: Project) -> None:
    """
    Although only the other's text is the same as before.
    """
    root = project(PAGES)
    said_by(root)
    write(root, "a.md", "# A\n\nText.")

    assert "docs/index.md:10: " in (said := said_by(root))
    assert "The site was not built." in said
    assert "Part" in (root / "site/a/index.html").read_text()

    write(root, "a.md", "# A\n\nText again.\n\n## Part\n\nText.")
    assert said_by(root).startswith("Built ")
    assert "Text again" in (root / "site/a/index.html").read_text()


def made_anew(root: Path) -> list[str]:
    """The pages that the generator made last, and did not leave as they were."""
    pages = (root / FOLDER).rglob("index.html")
    return [page.relative_to(root / FOLDER).as_posix() for page in pages if page.stat().st_mtime < _LATER]


def test_generator_makes_only_what_changed(project: Project) -> None:
    """
    Another page's file is the one that was there.
    """
    root = project(PAGES)
    said_by(root)
    assert sorted(made_anew(root)) == ["a/index.html", "index.html"]
    write(root, "a.md", "# A\n\nOther.\n\n## Part\n\nText.")
    said_by(root)

    assert made_anew(root) == ["a/index.html"]
    assert "Other." in (root / "site/a/index.html").read_text()


def test_page_that_is_gone_from_what_is_kept_is_made_again(project: Project) -> None:
    """
    Whoever tidied up there did no harm.
    """
    root = project(PAGES)
    said_by(root)
    (root / FOLDER / "a/index.html").unlink()
    (root / "site/index.html").unlink()

    assert said_by(root).startswith("Built ")
    assert "Part" in (root / "site/a/index.html").read_text()


def test_generator_that_was_stopped_begins_anew(project: Project) -> None:
    """
    Nobody knows what it had made.
    """
    root = project(PAGES)
    said_by(root)
    write(root, "a.md", "# A\n\nOther.\n\n## Part\n\nText.")
    run = Generator(root, read_inputs(root), day_of(root))
    run.stop()
    (root / FOLDER / "index.html").write_text("half")

    said_by(root)

    assert "A part" in (root / "site/index.html").read_text()


def test_warning_is_heard_again_by_a_strict_build(project: Project) -> None:
    """
    What was let pass while somebody wrote stops the build that publishes.
    """
    root = project({**PAGES, "a.md": PAGES["a.md"] + "\n\n[x](/absolute/)"})
    settings = root / "mkdocs.yml"
    settings.write_text(settings.read_text() + "validation: {absolute_links: warn}\n")
    run = Generator(root, read_inputs(root), day_of(root), strict=False)
    assert run.finish() == []

    run = Generator(root, read_inputs(root), day_of(root))

    assert ["absolute link" in problem.message for problem in run.finish()] == [True]


def test_warning_of_one_page_is_heard_again_though_others_are_kept(project: Project) -> None:
    """
    While somebody writes, the pages without a warning are not made again each time.
    """
    root = project(PAGES)
    settings = root / "mkdocs.yml"
    settings.write_text(settings.read_text() + "validation: {absolute_links: warn}\n")
    Generator(root, read_inputs(root), day_of(root), strict=False).finish()
    write(root, "a.md", PAGES["a.md"] + "\n\n[x](/absolute/)")
    Generator(root, read_inputs(root), day_of(root), strict=False).finish()
    again = Generator(root, read_inputs(root), day_of(root))

    assert again.leaves(PurePosixPath("index.md"))
    assert ["absolute link" in problem.message for problem in again.finish()] == [True]


def test_text_that_changes_meanwhile_is_not_taken_for_made(project: Project) -> None:
    """
    The next build makes all pages anew.
    """
    root = project(PAGES)
    inputs = read_inputs(root)
    write(root, "a.md", "# A\n\nOther.\n\n## Part\n\nText.")
    run = Generator(root, inputs, day_of(root))
    run.finish()

    again = Generator(root, read_inputs(root), day_of(root))
    again.stop()
    assert not again.leaves(PurePosixPath("index.md"))
