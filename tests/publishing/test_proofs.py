"""A finished page that was proved is not proved again, while it and all that rules look at are the same."""

from __future__ import annotations

import pytest

from publishing.conftest import Make, built_page
from steadyspine.publishing import catalog, faults

BAD = built_page("A", "../", "<h1>Again</h1>")


def proved(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the pages that rules look at from now on."""
    names: list[str] = []
    look = catalog._faults_of
    monkeypatch.setattr(
        catalog, "_faults_of", lambda page, guide: (names.append(page.name), look(page, guide))[1]
    )
    return names


def test_page_is_proved_once(make_built: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second look at the same site looks at no page."""
    guide = make_built()
    names = proved(monkeypatch)

    assert faults(guide, "same") == []
    assert sorted(names) == sorted(guide.pages)
    names.clear()
    assert faults(guide, "same") == []
    assert names == []


def test_changed_page_is_proved_again(make_built: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only that one."""
    guide = make_built()
    faults(guide, "same")
    names = proved(monkeypatch)
    name = next(iter(guide.pages))
    guide.pages[name].tree.body.set("class", "other")

    faults(guide, "same")

    assert names == [name]


@pytest.mark.parametrize("depends_on", ["other", ""])
def test_all_are_proved_when_something_else_changed_or_is_unknown(
    make_built: Make, monkeypatch: pytest.MonkeyPatch, depends_on: str
) -> None:
    """Words, records, rules."""
    guide = make_built()
    faults(guide, "same")
    names = proved(monkeypatch)

    faults(guide, depends_on)

    assert sorted(names) == sorted(guide.pages)


def test_fault_is_found_every_time(make_built: Make) -> None:
    """A page with a fault counts as not proved."""
    guide = make_built({"a/index.html": BAD})

    assert faults(guide, "same") == faults(guide, "same") != []
