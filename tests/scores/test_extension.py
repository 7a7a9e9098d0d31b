"""The page of our own scores."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from scores.conftest import EASY, SCORE, TWO_OTHERS

Files = Mapping[str, str]
PAGE = "reference/our-scores.md"
FRONT = "---\nsummary: Our scores.\nevidence_checked: 2026-11-22\nhandout: false\nreaders: everyone\n---\n\n"


def shown(render: Callable[..., str], files: Files, text: str = "[[scores]]") -> str:
    """The HTML of the page of our scores; it is not for patients, so it has no score itself."""
    return render(text, files={**files, f"docs/{PAGE}": FRONT + text}, page=PAGE)


def test_page_shows_the_summary_and_each_page(render: Callable[..., str], files: Files) -> None:
    """In short first, with the words that nobody outside scored us; then the page with what it lacks."""
    html = shown(render, files)

    assert html == (
        '<div class="ss-scores ss-generated">'
        "<p>Scored by ourselves, not by anyone outside: 1 page, on November 22, 2026.</p>"
        '<table class="ss-scores__table" data-ss-unsearched="true"><thead><tr>'
        '<th scope="col">Checklist</th><th scope="col">Pages</th><th scope="col">Lowest</th>'
        '<th scope="col">Median (the middle page)</th></tr></thead><tbody>'
        '<tr><th scope="row">PEMAT understandability: is the page easy to understand?</th>'
        '<td data-label="Pages">1</td><td data-label="Lowest">100%</td>'
        '<td data-label="Median (the middle page)">100%</td></tr>'
        '<tr><th scope="row">PEMAT actionability: does the page make clear what you can do?</th>'
        '<td data-label="Pages">1</td><td data-label="Lowest">83%</td>'
        '<td data-label="Median (the middle page)">83%</td></tr></tbody></table>'
        "<p>The reading grade is the school year that a text is written for. Lower is easier. "
        "The median of 1 page for patients is 1.9, and the hardest page is at 1.9. "
        "We worked it out with the Flesch-Kincaid formula when this page was built.</p>"
        '<details class="ss-group"><summary><h2 data-ss-unsearched="true" id="scores-having-surgery">having-surgery</h2> '
        '<span class="ss-group__count" data-ss-unsearched="true">1</span></summary>'
        '<table class="ss-scores__table" data-ss-unsearched="true"><thead><tr>'
        '<th scope="col">Page</th><th scope="col">Easy to understand (PEMAT)</th>'
        '<th scope="col">Clear what to do (PEMAT)</th><th scope="col">Reading grade</th>'
        '<th scope="col">What is missing</th></tr></thead><tbody>'
        '<tr><th scope="row"><a href="../having-surgery/sleep.md">Sleep</a></th>'
        '<td data-label="Easy to understand (PEMAT)">16 of 16</td>'
        '<td data-label="Clear what to do (PEMAT)">5 of 6</td><td data-label="Reading grade">1.9</td>'
        '<td data-label="What is missing">No patient has tested the page.</td></tr>'
        "</tbody></table></details></div>"
    )


def test_lowest_median_and_first_and_last_day(render: Callable[..., str], files: Files) -> None:
    """Of two pages the median is halfway; both days are named."""
    other = SCORE.replace("sleep", "clots").replace("points: 5", "points: 3").replace("-22", "-24")
    html = shown(
        render,
        {
            **files,
            "docs/_data/scores/clots.yml": other,
            "docs/having-surgery/clots.md": f"# Clots\n\n{EASY}\n",
        },
    )

    assert "2 pages, from November 22, 2026 to November 24, 2026.</p>" in html
    assert '<td data-label="Lowest">50%</td><td data-label="Median (the middle page)">67%</td>' in html


def test_marks_of_others_come_first_and_stand_for_the_page(render: Callable[..., str], files: Files) -> None:
    """Each mark of theirs, how far they were apart, what we had given; and each thing missing once."""
    html = shown(render, {**files, "docs/_data/scores/having-surgery-sleep.yml": SCORE + TWO_OTHERS})

    assert html.startswith(
        '<div class="ss-scores ss-generated"><p>Marked twice, from November 24, 2026 to November 25, 2026: 1 page. '
    )
    assert (
        'what you can do?</th><td data-label="Pages">1</td><td data-label="Lowest">90%</td>'
        '<td data-label="Average">90%</td><td data-label="How far the two were apart">20 points of 100</td>'
        '<td data-label="What we had given the same pages">83%</td></tr>'
    ) in html
    assert (
        'choosing a treatment?</th><td data-label="Pages">1</td><td data-label="Lowest">75%</td>'
        '<td data-label="Average">75%</td><td data-label="How far the two were apart">0 points of 100</td>'
        '<td data-label="What we had given the same pages"></td></tr></tbody></table>'
        "<p>Scored by ourselves"
    ) in html
    assert '<td data-label="Clear what to do (PEMAT)">4 of 5; 6 of 6</td>' in html
    assert "<ul><li>No picture.</li><li>Daily life is left out.</li></ul></td>" in html
    assert "5 of 6" not in html


def test_groups_are_named_by_their_first_page_in_the_order_of_the_guide(
    render: Callable[..., str], files: Files
) -> None:
    """Pages of no folder stand under the words for a start."""
    html = shown(
        render,
        {
            **files,
            "mkdocs.yml": "nav:\n  - index.md\n  - having-surgery/index.md\n  - having-surgery/sleep.md\n  - a/b.md\n",
            "docs/index.md": "# Welcome\n\nText.",
            "docs/a/b.md": "# B\n\nText.",
            "docs/having-surgery/index.md": "# Having surgery\n\nText.",
        },
    )
    places = [
        html.index(text)
        for text in (
            ">Start here</h2>",
            ">Having surgery</h2>",
            ">Having surgery</a>",
            ">Sleep</a>",
            ">a</h2>",
        )
    ]

    assert places == sorted(places)


def test_page_without_a_score_says_so(render: Callable[..., str], files: Files) -> None:
    """It is not left out, and its reading grade stands there all the same."""
    html = shown(render, {**files, "docs/having-surgery/clots.md": f"# Clots\n\n{EASY}\n"})

    assert "1 page, on November 22, 2026. Not scored: 1 page.</p>" in html
    assert (
        '<a href="../having-surgery/clots.md">Clots</a></th><td data-label="Easy to understand (PEMAT)"></td>'
        '<td data-label="Clear what to do (PEMAT)"></td><td data-label="Reading grade">1.9</td>'
        '<td data-label="What is missing">Not scored yet</td></tr>'
    ) in html


def test_nothing_missing_is_said_in_a_word(render: Callable[..., str], files: Files) -> None:
    """An empty cell could mean that nobody looked."""
    score = SCORE.replace("5, of: 6", "6, of: 6").partition("missing:")[0] + "missing: []\n"
    html = shown(render, {**files, "docs/_data/scores/having-surgery-sleep.yml": score})

    assert '<td data-label="What is missing">Nothing</td>' in html


def test_several_things_missing_are_a_list(render: Callable[..., str], files: Files) -> None:
    """One stands alone, two have a bullet each."""
    score = f"{SCORE.rstrip()}\n      - No picture shows it.\n"
    html = shown(render, {**files, "docs/_data/scores/having-surgery-sleep.yml": score})

    assert "<ul><li>No patient has tested the page.</li><li>No picture shows it.</li></ul></td>" in html


def test_decision_aids_have_a_table_of_their_own(render: Callable[..., str], files: Files) -> None:
    """Only the pages that were held against those checklists stand in it, and nothing of it in the others."""
    aid = """
        page: decide/index.md
        scored: 2026-11-22
        marks:
          - {instrument: IPDASi quality, points: 17, of: 23}
          - {instrument: IPDASi qualifying, points: 6, of: 6}
        missing: [Nobody tested it.]
        """
    html = shown(
        render, {**files, "docs/_data/scores/decide.yml": aid, "docs/decide/index.md": "# Deciding\n\nText."}
    )

    assert html.endswith(
        '<details class="ss-group"><summary><h2 data-ss-unsearched="true" id="scores-aids">As a decision aid</h2> '
        '<span class="ss-group__count" data-ss-unsearched="true">1</span></summary>'
        '<table class="ss-scores__table" data-ss-unsearched="true"><thead><tr><th scope="col">Page</th>'
        '<th scope="col">Must have (IPDASi qualifying)</th><th scope="col">Quality (IPDASi)</th>'
        '</tr></thead><tbody><tr><th scope="row"><a href="../decide/index.md">Deciding</a></th>'
        '<td data-label="Must have (IPDASi qualifying)">6 of 6</td>'
        '<td data-label="Quality (IPDASi)">17 of 23</td></tr></tbody></table></details></div>'
    )


def test_no_scores_at_all(render: Callable[..., str], files: Files) -> None:
    """The page says it, and shows the reading grades."""
    without = {file: text for file, text in files.items() if "/scores/" not in file}
    html = shown(render, without)

    assert "<p>No page has been scored yet.</p><p>The reading grade" in html


def test_words_in_a_record_are_no_markup(render: Callable[..., str], files: Files) -> None:
    """What a record says is shown as typed."""
    score = SCORE.replace("No patient has", "<b>Nobody</b> & none")
    html = shown(render, {**files, "docs/_data/scores/having-surgery-sleep.yml": score})

    assert ">&lt;b&gt;Nobody&lt;/b&gt; &amp; none tested the page.</td>" in html


def test_marker_in_a_sentence_is_left_alone(render: Callable[..., str], files: Files) -> None:
    """Only a marker that stands alone is filled."""
    text = "The scores stand at [[scores]] here."

    assert f"<p>{text}</p>" == shown(render, files, text)
