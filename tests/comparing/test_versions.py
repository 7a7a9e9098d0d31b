"""Versions out of a real git repository, and the command that compares them."""

from __future__ import annotations

import os
import subprocess

import pytest

from steadyspine import cli
from steadyspine.comparing import UnknownVersionError, folder_of

AUTHOR = {
    **{f"GIT_{who}_{what}": "a@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    "GIT_CONFIG_NOSYSTEM": "1",
    "HOME": "/nonexistent",
}


@pytest.fixture
def repository(make_site, monkeypatch):
    """A repository with one commit, tagged `first`, and the current folder."""
    site = make_site({"docs/index.md": "# Welcome\n\nText.", "mkdocs.yml": "nav: [index.md]\n"})
    monkeypatch.chdir(site.root)
    git(site.root, "init", "-q")
    commit(site.root, "Start")
    git(site.root, "tag", "first")
    return site.root


def git(root, *words):
    """Run git with nobody's settings."""
    subprocess.run(["git", *words], cwd=root, check=True, env={**os.environ, **AUTHOR}, capture_output=True)


def commit(root, message):
    """Keep everything that lies in the folder."""
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", message)


def test_versions_of_a_repository_are_compared(repository, capsys):
    """What was changed since, kept or not; the folder itself is left as it is."""
    page = repository / "docs/index.md"
    page.write_text(page.read_text().replace("Text.", "Other text."))

    assert cli.main(["compare", "first"]) == 0
    assert "| Welcome, `docs/index.md` |" in capsys.readouterr().out
    commit(repository, "Change")
    assert cli.main(["compare", "first", "HEAD"]) == 0
    assert "| Welcome, `docs/index.md` |" in capsys.readouterr().out
    assert cli.main(["compare", "HEAD"]) == 0
    assert capsys.readouterr().out == "Nothing in docs/ changed for readers.\n"


@pytest.mark.parametrize("name", ["nothere", "--output=x", "-h", "first:docs"])
def test_unknown_version_is_one_line(repository, name):
    """Nothing that looks like an option is taken for one."""
    with (
        pytest.raises(UnknownVersionError, match=r'^There is no version ".*"\. Name a commit'),
        folder_of(repository, name),
    ):
        pass

    assert [path.name for path in repository.iterdir() if path.name == "x"] == []


def test_unknown_version_ends_the_command(repository, capsys):
    """On the error stream, with the status of a wrong call."""
    assert cli.main(["compare", "nothere"]) == 2
    assert capsys.readouterr().err == 'There is no version "nothere". Name a commit, a branch or a tag.\n'


def test_version_that_leads_out_of_its_folder_is_refused(repository):
    """A stranger's link to a file of this machine is not followed."""
    (repository / "docs/secret.md").symlink_to("/etc/hostname")
    commit(repository, "Link")

    with pytest.raises(UnknownVersionError, match="cannot be unpacked"), folder_of(repository, "HEAD"):
        pass


def test_version_without_settings_can_be_read(repository):
    """An old one may have no mkdocs.yml; only what is there is unpacked."""
    (repository / "mkdocs.yml").unlink()
    (repository / "other.txt").write_text("not read")
    commit(repository, "Without settings")

    with folder_of(repository, "HEAD") as folder:
        assert [path.name for path in folder.iterdir()] == ["docs"]
    assert not folder.exists()
