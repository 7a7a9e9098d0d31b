"""What the rules say about lines to call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

import pytest

from helplines.conftest import CARE
from steadyspine.content import Site
from steadyspine.content.calls import COUNTRIES
from steadyspine.helplines.rules import missing_countries, odd_pages, odd_phones, unseen_numbers

RECORD = "docs/_data/helplines/care.yml"
Make = Callable[..., Site]
Files = Mapping[str, str]


def changed(files: Files, old: str, new: str) -> dict[str, str]:
    """The files with one line of the first record changed."""
    assert old in CARE
    return {**files, RECORD: CARE.replace(old, new)}


@pytest.mark.parametrize("phone", ["911", "13 11 20", "1-800-000-0000", "+44 0000 000000", "116 123"])
def test_number_that_can_be_dialed(make_site: Make, files: Files, phone: str) -> None:
    """Short and long numbers, with spaces, hyphens or a plus, are numbers."""
    assert list(odd_phones(make_site(changed(files, "0000 000 00 01", phone)))) == []


@pytest.mark.parametrize("phone", ["0800 CANCER", "11", "12--34", "(0800) 123", "1234567890123456"])
def test_number_that_cannot_be_dialed(make_site: Make, files: Files, phone: str) -> None:
    """Letters, brackets, too few digits and too many are named with what was typed."""
    said = [str(problem) for problem in odd_phones(make_site(changed(files, "0000 000 00 01", phone)))]

    assert said == [
        f'{RECORD}:5: "{phone}" is no number to dial. '
        "Write digits with spaces or hyphens: 0808 808 00 00. [helpline-phone]"
    ]


@pytest.mark.parametrize("page", ["care.example", "ask them", "https://care", "mailto:a@care.example"])
def test_page_that_is_no_address(make_site: Make, files: Files, page: str) -> None:
    """A number without the page of its organization is not believed."""
    said = [
        str(problem) for problem in odd_pages(make_site(changed(files, "https://care.example/phone", page)))
    ]

    assert said == [
        f'{RECORD}:8: "{page}" is no address. '
        "Give the page of the organization itself that has the number. [helpline-page]"
    ]


def test_age_of_a_number(make_site: Make, files: Files) -> None:
    """It holds for a year to the day; older ones, and days to come, are named."""
    today = date.today()

    def said(days: int) -> list[str]:
        fresh = {path: text.replace("2026-11-22", str(today)) for path, text in files.items()}
        fresh[RECORD] = CARE.replace("2026-11-22", str(today - timedelta(days=days)))
        return [problem.message for problem in unseen_numbers(make_site(fresh))]

    assert said(0) == said(366) == []
    old, coming = today - timedelta(days=367), today + timedelta(days=1)
    assert said(367) == [
        f'"seen: {old}" is more than a year ago. Look the line up again, or delete the file.'
    ]
    assert said(-1) == [f'"seen: {coming}" is still to come. Write the day on which you looked.']


def test_country_with_nobody_to_call_about_cancer(make_site: Make, files: Files) -> None:
    """A line for people in despair does not count; without a page that shows lines, nothing is said."""
    page = {"docs/help.md": "# Help\n\n[[helplines]]\n"}
    said = [str(problem) for problem in missing_countries(make_site({**files, **page}))]
    night = {path: text for path, text in files.items() if path != RECORD}

    assert len(said) == len(COUNTRIES) - 1
    assert said[0].startswith("docs/help.md:9: No line for people with cancer in United States. Add one as ")
    assert len(list(missing_countries(make_site({**night, **page})))) == len(COUNTRIES)
    assert list(missing_countries(make_site(files))) == []


def test_incomplete_record(make_site: Make, files: Files) -> None:
    """A line without a number is left out, and the missing field is named."""
    site = make_site(changed(files, '    phone: "0000 000 00 01"\n', ""))

    assert [problem.rule for problem in site.problems] == ["missing-field"]
    assert list(site.helplines) == ["night"]
