"""No address that a page ever had is lost: codes on paper lead there."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from published.built import ROOT, SITE


def test_every_address_that_a_page_ever_had_leads_somewhere() -> None:
    """Git knows each page that was renamed or deleted; it is there again, or a redirect stands in its place."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("the history of the pages is not here")
    command = [git, "log", "--no-renames", "--diff-filter=D", "--name-only", "--format=", "--", "docs/*.md"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\n")
    gone = {name.removeprefix("docs/") for name in listed if name and not name.startswith("docs/_")}
    addresses = {name.removesuffix(".md").removesuffix("index").rstrip("/") for name in gone}

    assert [address for address in sorted(addresses) if not (SITE / address / "index.html").is_file()] == []
