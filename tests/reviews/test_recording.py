"""Recording a review: asked in plain words, held to the rules, and of the text as it stands."""

from __future__ import annotations

from datetime import date
from pathlib import Path, PurePosixPath

import pytest

from reviewing import TODAY, WORDS, review
from steadyspine import cli
from steadyspine.content import load_site
from steadyspine.reviews import digest_of, standing_of
from steadyspine.starting import Asking, Stopped
from steadyspine.starting.reviews import record_review

ROOT = Path(__file__).parents[2]
A = PurePosixPath("a.md")
FILES = {
    "mkdocs.yml": "site_name: Made up\n",
    "docs/_data/words/en.yml": WORDS,
    "docs/_templates/review.yml": (ROOT / "docs/_templates/review.yml").read_text(encoding="utf-8"),
    "docs/a.md": "# A\n\nText.\n",
}
GIVEN = {"name": "Ann Example", "role": "Nurse", "qualifications": "RN", "interests": "none"}


def answers(*typed):
    """Somebody who types these lines, and what they were told."""
    told, left = [], list(typed)

    def answer(name):
        told.append(name)
        if not left:
            raise EOFError
        return left.pop(0)

    return Asking(told.append, answer), told


def test_review_is_asked_for_and_holds(make_site):
    """Today and two years later, unless something else is typed."""
    site = make_site(FILES)
    sheet = digest_of(site, site.pages[A])
    asking, told = answers("yes", "Ann Example", "Nurse", "RN", "none", "", "", "", sheet)
    file = record_review(site, site.pages[A], {}, asking)
    after = load_site(site.root)
    (found,) = after.reviews.values()

    assert file == "docs/_data/reviews/a.yml"
    assert "against its sources, as it stands, and signed for it?" in told[0]
    assert "Copy the digest from the head of the sheet that was signed." in told[-2]
    assert "digest: " in told and not any("will not stand" in one for one in told)
    assert (found.name, found.role, found.qualifications) == ("Ann Example", "Nurse", "RN")
    assert found.reviewed == TODAY
    assert found.next_review is not None and found.next_review.year == TODAY.year + 2
    assert standing_of(after, after.pages[A]).kind == "current"


@pytest.mark.parametrize("typed", [["no"], [""], [], ["yes", "Ann Example"]])
def test_nothing_is_written_unless_all_is_answered(make_site, typed):
    """A page that was not read, or somebody who stops."""
    site = make_site(FILES)

    with pytest.raises(Stopped):
        record_review(site, site.pages[A], {}, answers(*typed)[0])
    assert not (site.root / "docs/_data/reviews").exists()


def test_answer_that_does_not_fit_is_asked_for_again(make_site):
    """With what is wrong."""
    site = make_site(FILES)
    typed = (
        "y",
        "Ann",
        "Driver",
        "Nurse",
        "RN",
        "",
        "none",
        "2999-01-01",
        "2026-01-02",
        "2026-01-01",
        "",
        "1-abc",
        digest_of(site, site.pages[A]),
    )
    asking, told = answers(*typed)
    record_review(site, site.pages[A], {}, asking)
    (found,) = load_site(site.root).reviews.values()

    assert '"Driver" names no clinical profession, such as surgeon, nurse, physical therapist.' in told
    assert '"2999-01-01" is still to come. Write the day on which it was done.' in told
    assert '"1-abc" is no digest. It looks like 1-0123456789abcdef.' in told
    assert '"2026-01-01" is not after the review, 2026-01-02.' in told
    assert (found.interests, found.next_review) == ("none", date(2028, 1, 2))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"role": "Driver"}, '"Driver" names no clinical profession'),
        ({"reviewed": "2999-01-01"}, "is still to come"),
        ({"reviewed": "yesterday"}, "is not a date"),
        ({"reviewed": "2026-01-02", "next_review": "2026-01-02"}, "is not after the review"),
        ({"interests": ""}, "must be answered"),
        ({"reviewed": "2026-01-02", "next_review": "2027-01-02", "digest": "x"}, '"x" is no digest'),
        (
            {"reviewed": "2026-01-02", "next_review": "2027-01-02"},
            "Copy the digest from the head of the sheet",
        ),
        ({"page": "b.md"}, 'There is no field "page".'),
    ],
)
def test_answer_given_beforehand_is_refused(make_site, given, message):
    """A script gets one line, and nothing is written."""
    site = make_site(FILES)

    with pytest.raises(ValueError, match=message):
        record_review(site, site.pages[A], {**GIVEN, **given}, Asking(print, None), confirmed=True)
    assert not (site.root / "docs/_data/reviews").exists()


def test_script_must_say_that_the_page_was_read(make_site):
    """Nobody is there to ask."""
    site = make_site(FILES)

    with pytest.raises(ValueError, match="Add --read-all if the reviewer has read all of the page"):
        record_review(site, site.pages[A], GIVEN, Asking(print, None))


def test_second_review_takes_the_place_of_the_first(make_site):
    """Whoever reviewed before is offered what they said then."""
    files = {**FILES, "docs/b.md": "# B\n"}
    site = make_site(
        {**files, **review(make_site(files), "b.md"), **review(make_site(files), digest="1-" + "0" * 16)}
    )
    asking, _ = answers("yes", "Ann Example", "", "", "", "", "", digest_of(site, site.pages[A]))
    record_review(site, site.pages[A], {}, asking)
    found = load_site(site.root).reviews["a"]

    assert (found.role, found.qualifications) == ("Spine surgeon, Example Hospital", "MD")
    assert found.reviewed == TODAY


def test_review_is_of_the_text_on_the_signed_sheet(make_site):
    """If the page has changed since, that is said at once, and at its foot."""
    site = make_site(FILES)
    asking, told = answers("", "", "1-0123456789abcdef")
    record_review(site, site.pages[A], GIVEN, asking, confirmed=True)
    after = load_site(site.root)

    assert standing_of(after, after.pages[A]).kind == "changed"
    assert told[-1].startswith("The page has changed since this sheet")
    assert "The name will not stand on the page." in told[-1]


def test_sheet_of_another_page_is_refused(make_site):
    """Its digest was given, but for that page."""
    site = make_site({**FILES, "docs/b.md": "# B\n"})
    other = digest_of(site, site.pages[PurePosixPath("b.md")])

    with pytest.raises(
        ValueError, match=r"is the digest of docs/b.md, not of this page. Nothing was written"
    ):
        record_review(site, site.pages[A], GIVEN, answers("", "", other)[0], confirmed=True)
    assert not (site.root / "docs/_data/reviews").exists()


def test_leap_day_has_a_next_review(make_site):
    """Two years after February 29 is February 28."""
    site = make_site(FILES)
    asking, _ = answers("", digest_of(site, site.pages[A]))
    record_review(site, site.pages[A], {**GIVEN, "reviewed": "2024-02-29"}, asking, confirmed=True)

    assert load_site(site.root).reviews["a"].next_review == date(2026, 2, 28)


@pytest.fixture
def run(make_site, monkeypatch, capsys):
    """`run("review", "a.md")` in a made-up project: the status, and what was printed."""
    group = "order: 1\ntitle: First\nwhy: Because.\npages: [b.md]\nboxes: [emergency]\n"
    files = {**FILES, "docs/b.md": "# B\n", "docs/c.md": '# C\n\n!!! emergency "Call"\n\n    Now.\n'}
    words = {"docs/_data/words/en.yml": (ROOT / "docs/_data/words/en.yml").read_text(encoding="utf-8")}
    site = make_site({**files, **words, "docs/_data/review-order/first.yml": group})
    monkeypatch.chdir(site.root)

    def call(*arguments):
        status = cli.main(arguments)
        printed = capsys.readouterr()
        return status, printed.out + printed.err

    return call


def test_list_names_pages_by_risk(run):
    """Those named, those with a box of that kind, the others; each with how it stands."""
    status, said = run("review", "--list")

    assert status == 0
    assert said.split("\n")[:6] == [
        "First. Because.",
        f"  {'b.md':44} not reviewed",
        f"  {'c.md':44} not reviewed",
        "",
        "All other pages.",
        f"  {'a.md':44} not reviewed",
    ]
    assert said.endswith("No clinician has reviewed any page of this guide yet.\n")


def test_record_and_sheet_from_the_command_line(run):
    """A review is recorded, listed, and its sheet says so."""
    site = load_site(Path.cwd())
    digest = digest_of(site, site.pages[A])
    given = {**GIVEN, "reviewed": "2026-01-10", "next_review": "2999-01-01", "digest": digest}
    record = [f"--set={name}={value}" for name, value in given.items()]

    assert run("review", "docs/a.md", "--record", "--read-all", *record) == (
        0,
        "Wrote docs/_data/reviews/a.yml. The checks find nothing wrong with it.\n",
    )
    assert "reviewed 2026-01-10 by Ann Example, next 2999-01-01" in run("review")[1]
    assert run("review", "a.md", "--to", "out") == (0, "Wrote out/a.md.\nWrote out/a.pdf.\n")
    assert "Reviewed by Ann Example, Nurse, January 10, 2026" in Path("out/a.md").read_text(encoding="utf-8")


def test_page_that_is_not_there(run):
    """With the page that was meant."""
    assert run("review", "docs/aa.md")[0] == 2
    assert 'There is no page "docs/aa.md".' in run("review", "aa.md")[1]
