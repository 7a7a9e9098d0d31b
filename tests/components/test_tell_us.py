"""The list of forms, and the forms themselves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from steadyspine.components.tell_us import FORMS

FOLDER = Path(__file__).parents[2] / ".github" / "ISSUE_TEMPLATE"
WORDS = "extra: {words: {tell_us: {nowhere: Nowhere., mistake: {title: A mistake, says: it is wrong.}}}}"


def test_each_reason_has_its_form(render: Callable[..., str]) -> None:
    """A link to each, in one list."""
    files = {
        "docs/_data/words/en.yml": WORDS,
        "mkdocs.yml": "nav: [page.md]\nextra: {repository: {address: https://github.com/owner/name}}\n",
    }

    html = render("[[tell-us]]", files=files)

    assert html.startswith(
        '<ul class="ss-generated"><li><a href="https://github.com/owner/name/issues/new?template=mistake.yml">'
        "A mistake</a>: it is wrong.</li>"
    )
    assert html.count("<li>") == len(FORMS)


def test_without_an_address_a_sentence_says_whom_to_tell(render: Callable[..., str]) -> None:
    """No list, and no link that leads nowhere."""
    files = {"docs/_data/words/en.yml": WORDS, "mkdocs.yml": "nav: [page.md]\n"}

    assert render("[[tell-us]]", files=files) == '<p class="ss-generated">Nowhere.</p>'


def test_no_form_is_missing_and_none_is_left_over() -> None:
    """A link to a form that is not there would open the host's empty one."""
    assert sorted(path.stem for path in FOLDER.glob("*.yml")) == sorted([*FORMS, "config"])


@pytest.mark.parametrize("form", FORMS)
def test_form_can_be_filled_in_by_a_link_and_names_no_patient(form: str) -> None:
    """Fields have names of their own; each form that people write about care in warns that it is public."""
    content = yaml.safe_load((FOLDER / f"{form}.yml").read_text(encoding="utf-8"))
    fields = [one for one in content["body"] if one["type"] != "markdown"]
    names = [field["id"] for field in fields]
    warning = " ".join(one["attributes"].get("value", "") for one in content["body"])

    assert len(set(names)) == len(names)
    assert all(field["attributes"]["label"] for field in fields)
    assert any(field.get("validations", {}).get("required") for field in fields)
    if form in ("mistake", "safety", "question"):
        assert "about" in names
        assert "stories that could point to a patient" in warning
