"""What the page that explains reports looks for: its records name what exists, and each thing is said once."""

SCALE = """\
name: Steps
names: [Steps]
about: How many.
term: step
page: a.md
grades:
  - {grade: 0 to 3, means: few}
  - {grade: 4 to 6, means: many, speed: today}
sources: [one2020]
checked: 2026-11-29
"""
SIGN = """\
means: weak legs
speed: now
words: [weakness, paralys*]
together:
  - {one: [leg], other: [weak]}
"""
SOUND = {
    "docs/a.md": "# A\n\nText.\n",
    "docs/_data/glossary/step.yml": "term: step\nplain: One foot.\n",
    "docs/_data/references.bib": "@misc{one2020,\n  author = {{One}},\n  title = {T},\n  url = {https://example.org}\n}\n",
    "docs/_data/report/scales/steps.yml": SCALE,
    "docs/_data/report/signs/legs.yml": SIGN,
}


def changed(file, *pairs):
    """The sound files, with texts of one record changed."""
    text = SOUND[file]
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return {**SOUND, file: text}


def test_sound_records_have_no_problem(says):
    """
    A scale in bands and a sign with phrases pass.
    """
    for rule in ("report-scale", "report-sign", "report-source"):
        assert says(rule, SOUND) == []


def test_a_scale_names_what_exists(says):
    """
    A word, a page or a source that is not there is one line each, with what was meant.
    """
    file = "docs/_data/report/scales/steps.yml"
    broken = changed(file, ("term: step", "term: stepp"), ("a.md", "b.md"), ("one2020", "one2002"))
    found = says("report-source", broken) + says("report-scale", broken)

    assert any(line.startswith(f"{file}:4: ") and '"stepp"' in line and '"step"' in line for line in found)
    assert any(line.startswith(f"{file}:5: ") and '"docs/b.md"' in line for line in found)
    assert any(line.startswith(f"{file}:9: ") and '"one2020"' in line for line in found)


def test_grades_are_such_as_reports_give(says):
    """
    A grade in words, one that stands twice, and bands with a gap are found; letters and numbers are not.
    """
    file = "docs/_data/report/scales/steps.yml"

    def grades(first, second):
        return says("report-scale", changed(file, ("0 to 3", first), ("4 to 6", second)))

    assert grades("1b", "D") == []
    assert "is no grade" in grades("high", "D")[0]
    assert "stands here twice" in grades("2", "2")[0]
    assert "does not follow" in grades("0 to 3", "5 to 6")[0]


def test_a_speed_is_one_of_two(make_site):
    """
    A scale without a speed is fine; another word for it is one line.
    """
    file = "docs/_data/report/scales/steps.yml"
    wrong = make_site(changed(file, ("speed: today", "speed: soon"))).problems

    assert make_site(SOUND).problems == ()
    assert ['"soon" does not fit "speed"' in one.message for one in wrong] == [True]


def test_a_phrase_of_a_sign_can_be_found_and_has_one_home(says):
    """
    A star inside a phrase finds nothing; a phrase in two records could mean two speeds.
    """
    file = "docs/_data/report/signs/legs.yml"
    twice = {**SOUND, "docs/_data/report/signs/more.yml": SIGN.replace("paralys*", "limp")}

    assert "cannot be found" in says("report-sign", changed(file, ("paralys*", "para*lys")))[0]
    assert ['"weakness" stands in' in line for line in says("report-sign", twice)] == [True]


def test_what_denies_does_not_also_ask(says):
    """
    "Rules out" reads as "rule out", which asks; in two lists that deny and stand behind it is fine.
    """
    names = ("firm", "not", "stop", "left_out", "common", "technical_starts", "technical_ends")
    more = ("technical_words", "ordinary", "ordinary_capitals", "open")

    def reading(no, ask):
        lists = {
            **{name: [f"x{at}"] for at, name in enumerate((*names, *more))},
            "no": no,
            "after": ["absent"],
        }
        text = "".join(f'"{name}": {words}\n' for name, words in {**lists, "ask": ask}.items())
        return says("report-reading", {**SOUND, "docs/_data/report/reading/en.yml": text})

    assert reading(["absent"], ["rule out"]) == []
    assert [
        '"rule out" stands under "no" and "ask"' in one for one in reading(["rules out"], ["rule out"])
    ] == [True]
