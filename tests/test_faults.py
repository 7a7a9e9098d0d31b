"""Faults put into a project on purpose: each is said at its place or recovered from, and the last good site stays."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from steadyspine import building, cli
from steadyspine.building import making
from steadyspine.building.generator import Generator

SETTINGS = "site_name: Made up\nstrict: true\ntheme: {name: mkdocs}\nplugins: []\nnav:\n  - index.md\n"
FRONT = "---\nsummary: Welcome.\nevidence_checked: 2026-11-22\nhandout: false\nreaders: everyone\n---\n\n"
PAGE = FRONT + "# Welcome\n\nText.\n"
FOLDERS = (
    "glossary",
    "evidence",
    "people",
    "packs",
    "pictures",
    "helplines",
    "headlines",
    "phrases",
    "levels",
)
"""Folders of records; what is wrong with a file as such is the same in each."""

BAD_RECORDS: dict[str, bytes] = {
    "empty": b"",
    "not UTF-8": b"term: caf\xe9\n",
    "a list": b"- one\n- two\n",
    "a bare word": b"hello\n",
    "unclosed quote": b'term: "open\nplain: x\n',
    "tab": b"term: x\n\tplain: y\n",
    "same field twice": b"term: a\nterm: b\n",
    "unknown field": b"nobody_knows_this: 1\n",
    "merge marks": b"<<<<<<< ours\nterm: a\n=======\nterm: b\n>>>>>>> theirs\n",
    "zero bytes": b"term: \x00\x00\n",
    "a page instead": b"---\ntitle: x\n---\n# Title\n",
    "alias bomb": b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
    "a tag": b"term: !!python/object/apply:os.system ['echo']\n",
    "deep": b"[" * 2000,
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
}
"""Contents that no record has."""

BAD_PAGES: dict[str, bytes] = {
    "empty": b"",
    "no front matter": b"# Title\n\nText.\n",
    "front matter not closed": b"---\nsummary: x\n\n# Title\n",
    "front matter is no YAML": b"---\nsummary: [x\n---\n\n# Title\n",
    "front matter is a list": b"---\n- x\n---\n\n# Title\n",
    "not UTF-8": FRONT.encode() + b"# Caf\xe9\n",
    "no title": FRONT.encode() + b"Text only.\n",
    "two titles": FRONT.encode() + b"# One\n\n# Two\n",
    "a date that is none": FRONT.replace("2026-11-22", "2026-13-45").encode() + b"# Title\n\nText.\n",
    "link to nowhere": PAGE.encode() + b"\n[Risks](risk.md)\n",
    "place that is not there": PAGE.encode() + b"\n[Risks](index.md#nowhere)\n",
    "picture that is not there": PAGE.encode() + b"\n![A bone](images/none.svg)\n",
    "source that is not there": PAGE.encode() + b"\nText [@nobody2020].\n",
    "marker that nothing fills": PAGE.encode() + b"\n[[nothing-such]]\n",
    "file to include that is not there": PAGE.encode() + b'\n--8<-- "none.md"\n',
    "HTML": PAGE.encode() + b"\n<script>alert(1)</script>\n",
    "merge marks": PAGE.encode() + b"\n<<<<<<< ours\nOne.\n=======\nTwo.\n>>>>>>> theirs\n",
    "zero bytes": PAGE.encode() + b"\nA \x00 in the text.\n",
    "a box of no kind": PAGE.encode() + b"\n!!! emergncy\n    Text.\n",
}
"""Pages that must not be published as they are."""


@pytest.fixture
def project(make_site, monkeypatch) -> Callable[..., Path]:
    """`project({"docs/x.md": b"..."})` is a made-up project with a good `site/`, and the current folder."""

    def make(files: dict[str, str | bytes] | None = None) -> Path:
        given = {"mkdocs.yml": SETTINGS, "docs/index.md": PAGE, "site/good.html": "good", **(files or {})}
        root = make_site(given).root
        monkeypatch.chdir(root)
        monkeypatch.setattr(making, "faults", lambda guide, depends_on: [])
        monkeypatch.setattr(making, "make_handouts", lambda site, built, live, told, books: (0, {}, []))
        return root

    return make


def is_good(root: Path) -> bool:
    """Whether the last good site is there, as it was, and nothing half-made lies beside it."""
    site = root / "site"
    return [path.name for path in site.iterdir()] == ["good.html"] and not list(root.glob("site.*"))


def said(capsys) -> str:
    """All that was printed."""
    out, err = capsys.readouterr()
    return out + err


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("content", BAD_RECORDS.values(), ids=BAD_RECORDS)
def test_broken_record_is_said_at_its_file(project, capsys, folder, content):
    """
    One line or more, each with file and line, and no traceback.
    """
    file = f"docs/_data/{folder}/broken.yml"
    project({file: content})

    assert cli.main(["check"]) == 1
    lines = said(capsys).splitlines()
    assert [line for line in lines if line.startswith(f"{file}:")]
    assert [line for line in lines if "Traceback" in line] == []


@pytest.mark.parametrize("content", BAD_PAGES.values(), ids=BAD_PAGES)
def test_broken_page_is_said_at_its_file(project, capsys, content):
    """
    By the check; and if the page would break or mislead, the build stops and the last good site stays.
    """
    root = project({"docs/index.md": content})

    assert cli.main(["check"]) == 1
    assert [line for line in said(capsys).splitlines() if line.startswith("docs/index.md:")]
    if cli.main(["build"]):
        assert is_good(root)
    assert "Traceback" not in said(capsys)


@pytest.mark.parametrize("name", [".#index.md", "index.md~", "#index.md#", ".index.md.swp"])
def test_files_that_editors_leave_stop_nothing(project, name):
    """
    A lock that points to nowhere, and copies with half a text.
    """
    root = project()
    if name.startswith(".#"):
        (root / "docs" / name).symlink_to("somebody@elsewhere.1234")
    else:
        (root / "docs" / name).write_bytes(b"\xff\xfe half")

    assert cli.main(["build"]) == 0


def test_references_that_are_no_bibtex_are_said(project, capsys):
    """
    At their file.
    """
    project({"docs/_data/references.bib": "@article{open,\n  title = {No end\n"})

    assert cli.main(["check"]) == 1
    assert "docs/_data/references.bib:" in said(capsys)


@pytest.mark.parametrize("content", ["nav: [", "- a\n", "site_name: x\nnav:\n  - none.md\n"])
def test_broken_settings_are_said(project, capsys, content):
    """
    With the file's name, and the last good site stays.
    """
    root = project({"mkdocs.yml": content})

    assert cli.main(["build"]) == 1
    assert "mkdocs.yml" in said(capsys)
    assert is_good(root)


def test_page_that_vanishes_while_the_site_is_built_is_said(project, capsys, monkeypatch):
    """
    It was there when the content was read.
    """
    root = project(
        {"docs/more.md": PAGE.replace("Welcome", "More"), "mkdocs.yml": SETTINGS + "  - more.md\n"}
    )
    begin = Generator._start

    def vanish(run):
        (root / "docs/more.md").unlink()
        return begin(run)

    monkeypatch.setattr(Generator, "_start", vanish)

    assert cli.main(["build"]) == 1
    assert "more.md" in said(capsys)
    assert is_good(root)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES])
def test_disk_that_takes_nothing_more_is_one_line(project, capsys, monkeypatch, number):
    """
    Full, over the quota, read-only or forbidden, in the middle of writing.
    """
    root = project()

    def refuse(*given):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("steadyspine.publishing.belonging._write", refuse)

    assert cli.main(["build"]) == 1
    assert said(capsys) == f"steady stopped: [Errno {number}] {os.strerror(number)}\n"
    assert is_good(root)


def test_corrupt_font_is_said(project, capsys, monkeypatch):
    """
    A sheet cannot be set without its letters; the line names the page.
    """
    from steadyspine.content import Problem

    root = project()
    problem = Problem("docs/index.md", 1, "Our font has no letter.", "handout")
    monkeypatch.setattr(making, "make_handouts", lambda *given, **options: (0, {}, [problem]))

    assert cli.main(["build"]) == 1
    assert "docs/index.md:1: Our font has no letter." in said(capsys)
    assert is_good(root)


def builder(root: Path) -> subprocess.Popen[bytes]:
    """A build of its own, as in another window."""
    command = [sys.executable, "-m", "steadyspine.cli", "build"]
    return subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@pytest.fixture
def slow(project) -> Iterator[Path]:
    """A project whose pages take a while to make."""
    root = project({f"docs/p{number}.md": PAGE.replace("Welcome", f"Page {number}") for number in range(30)})
    yield root
    shutil.rmtree(root, ignore_errors=True)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_killed_build_leaves_the_last_good_site(slow, how):
    """
    Whether it can tidy up or not.
    """
    build = builder(slow)
    deadline = time.monotonic() + 30
    while not list(slow.glob("site.*")) and time.monotonic() < deadline and build.poll() is None:
        time.sleep(0.02)
    build.send_signal(how)
    build.wait(30)
    build.communicate()

    assert (slow / "site/good.html").read_text() == "good"


def test_build_killed_while_folders_are_exchanged_is_recovered_from(project):
    """
    The next one finds the last good site where it was put aside, and does not sweep it up.
    """
    root = project()
    aside = root / "site.99999" / "site.old"
    aside.parent.mkdir()
    (root / "site").rename(aside)
    (root / "docs/index.md").write_text(PAGE + "\n[Risks](risk.md)\n")

    assert cli.main(["build"]) == 1
    assert (root / "site/good.html").read_text() == "good"


def test_two_builds_at_once_both_end_well(project, capsys):
    """
    The second waits for the first; whatever is in place afterward is whole.
    """
    root = project()
    status: list[int] = []
    builds = [threading.Thread(target=lambda: status.append(building.build(root, print))) for _ in range(2)]
    for build in builds:
        build.start()
    for build in builds:
        build.join(60)

    assert status == [0, 0]
    assert "Welcome" in (root / "site/index.html").read_text()
    assert [path for path in root.glob("site.*") if path.is_dir()] == []
    assert "Another build is at work" in said(capsys)
