"""The day of a sheet's text, from git or without it."""

from __future__ import annotations

import os
import subprocess
from datetime import date
from pathlib import PurePosixPath

from steadyspine.handouts.dating import day_of_text, days_of_files, read_log

NOBODY = {
    f"GIT_{who}_{what}": "a@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
}
PAGES = {
    "docs/a.md": '# A\n\n--8<-- "box.md"\n',
    "docs/b.md": "# B\n\nText.\n",
    "docs/_includes/box.md": "Call 911.\n",
}


def commit(root, day):
    """Keep everything that lies in the folder, on a day."""
    when = {"GIT_COMMITTER_DATE": f"{day}T12:00:00+00:00", "GIT_AUTHOR_DATE": f"{day}T12:00:00+00:00"}
    for words in (["add", "-A"], ["commit", "-q", "-m", "Change"]):
        subprocess.run(["git", *words], cwd=root, check=True, env={**os.environ, **NOBODY, **when})


def test_each_file_has_the_day_of_its_last_change(make_site):
    """A page changes with what it takes in; a pack has the newest day of its pages."""
    site = make_site(PAGES)
    subprocess.run(["git", "init", "-q"], cwd=site.root, check=True)
    commit(site.root, "2026-01-01")
    (site.root / "docs/_includes/box.md").write_text("Call 112.\n")
    commit(site.root, "2026-02-02")
    (site.root / "docs/_includes/box.md").write_text("Not kept yet.\n")

    days = days_of_files(site.root)
    one, two = (site.pages[PurePosixPath(name)] for name in ("a.md", "b.md"))

    assert day_of_text([one], days) == date(2026, 2, 2)
    assert day_of_text([two], days) == date(2026, 1, 1)
    assert day_of_text([two, one], days) == date(2026, 2, 2)


def test_without_git_it_is_the_day_of_the_check(make_site, monkeypatch):
    """A copy that somebody downloaded has no history."""
    site = make_site(PAGES)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(site.root.parent))

    assert days_of_files(site.root) == {}
    assert day_of_text(site.pages.values(), {}) == date(2026, 11, 22)
    assert day_of_text([], {}) is None


def test_newest_commit_counts():
    """The log begins with it."""
    assert read_log(":2026-02-02\n\ndocs/a.md\n:2026-01-01\n\ndocs/a.md\ndocs/b.md\n") == {
        "docs/a.md": date(2026, 2, 2),
        "docs/b.md": date(2026, 1, 1),
    }
