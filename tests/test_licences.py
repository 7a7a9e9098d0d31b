"""What others made may be used as we use it, and is listed."""

from __future__ import annotations

import re
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LIST = (ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8")
LISTED = dict(re.findall(r"^\| (?!package|---)(\S+) \| (.+) \|$", LIST, re.MULTILINE))
FREE = re.compile(r"MIT|BSD|Apache|MPL-2|PSF|CNRI|GPL-[23]|Unlicense|ISC|0BSD|OFL", re.IGNORECASE)
"""Licences under which anybody may run a program; none of these programs is passed on with the site."""


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-test.txt"])
def test_every_package_is_listed(file: str) -> None:
    """One that this machine has; if this fails, run scripts/licences.py."""
    names = re.findall(r"^([A-Za-z0-9_.-]+)==", (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE)
    missing = [name for name in names if name not in LISTED and _is_here(name)]

    assert missing == []


def _is_here(name: str) -> bool:
    try:
        distribution(name)
    except ModuleNotFoundError:
        return False
    return True


def test_every_licence_lets_anybody_run_the_program() -> None:
    """A new package with another one is looked at before it comes in."""
    assert [f"{name}: {licence}" for name, licence in LISTED.items() if not FREE.search(licence)] == []


def test_list_says_what_the_packages_say() -> None:
    """Version by version a licence may change."""
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        from licences import licence
    finally:
        sys.path.pop(0)
    found = {name: licence(distribution(name)) for name in LISTED if _is_here(name)}

    assert {name: said for name, said in found.items() if said != LISTED[name]} == {}
