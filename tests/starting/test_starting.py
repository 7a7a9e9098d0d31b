"""`steady new`: what is asked, what is written, and what is refused."""

import re
import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from steadyspine import cli
from steadyspine.checks import find_problems_in
from steadyspine.content import load_site
from steadyspine.starting import Asking, Given, Stopped, start
from steadyspine.starting.lookup import UnansweredError, export_of_doi, export_of_pmid
from steadyspine.starting.records import write_text
from steadyspine.starting.sources import new_source

TEMPLATES = Path(__file__).parents[2] / "docs/_templates"
WORDS = "extra:\n  words:\n    layers: {studies: The studies, next: Read next, ask: Ask your team, clinicians: Details}\n"
PAGE = "---\nsummary: S.\nevidence_checked: 2026-11-22\nhandout: true\nreaders: everyone\n---\n\n# Risks\n\nText.\n"
RIS = "TY  - JOUR\nAU  - Doe, Jane\nTI  - A trial of rest\nJO  - J\nPY  - 2020\nDO  - 10.1000/x\nER  - \n"


@pytest.fixture
def root(make_site):
    """A made-up project with the real templates."""
    templates = {f"docs/_templates/{path.name}": path.read_text() for path in TEMPLATES.iterdir()}
    files = {
        "mkdocs.yml": "nav: [decide/risks.md]\n",
        "docs/decide/risks.md": PAGE,
        "docs/_data/words/en.yml": WORDS,
        **templates,
    }
    return make_site(files, front=False).root


def asking(*answers):
    """Somebody who answers so, and the questions that they were asked."""
    asked, left = [], list(answers)

    def answer(name):
        asked.append(name)
        if not left:
            raise EOFError
        return left.pop(0)

    return Asking(asked.append, answer), asked


NOBODY = Asking(lambda line: None, None)


def test_term_is_asked_for_in_the_words_of_its_template(root):
    """
    Only what is required; the file passes the checks on fields.
    """
    someone, asked = asking("Bone scan", "A picture of your bones: all of them.")

    file = start(root, "term", Given(), someone)

    assert file == "docs/_data/glossary/bone-scan.yml"
    assert (root / file).read_text() == 'term: Bone scan\nplain: "A picture of your bones: all of them."\n'
    assert asked[0].strip() == "The word as it stands in a sentence."
    assert load_site(root).terms["bone-scan"].plain == "A picture of your bones: all of them."


def test_finding_is_asked_for_with_its_rows(root):
    """
    A row ends the list when its first answer is empty; a word that is none of the allowed is asked again; a day
    is today's.
    """
    someone, asked = asking(
        *(
            "Able to walk",
            "result",
            "results",
            "everyone",
            "84",
            "out of 100",
            "",
            "Adults.",
            "survey",
            "low",
        ),
        *("One survey: small.", "doe2020", "", "primary", ""),
    )

    file = start(root, "finding", Given(key="walk"), someone)
    found = load_site(root).findings["walk"]

    assert file == "docs/_data/evidence/walk.yml"
    assert load_site(root).problems == ()
    assert (found.topic, found.values[0].who, found.values[0].number) == ("results", "everyone", Decimal(84))
    assert (found.sources, found.checked is not None) == (("doe2020",), True)
    assert any(line.startswith('"result" does not fit "topic". Use ') for line in map(str.strip, asked))


def test_fields_given_beforehand_are_not_asked_for(root):
    """
    A script answers with options, and nobody need be there.
    """
    fields = {"title": "All", "for_whom": "Everybody.", "order": "3", "pages": "[decide/risks.md]"}

    file = start(root, "pack", Given(fields=fields), NOBODY)

    assert (
        root / file
    ).read_text() == "title: All\nfor_whom: Everybody.\norder: 3\npages: [decide/risks.md]\n"
    assert load_site(root).packs["all"].order == 3


def test_person_says_yes_or_none_as_a_text(root):
    """
    Words that YAML would take for true or nothing stay words.
    """
    fields = {"name": "Ann Example", "role": "Nurse", "qualifications": "RN", "interests": "'none'"}

    start(root, "person", Given(fields=fields), NOBODY)
    assert load_site(root).people["ann-example"].interests == "none"


def test_page_has_its_layers_and_nothing_made_up(root):
    """
    The checks say what is left; not one sentence is there that nobody typed.
    """
    someone, _ = asking("Rods that hold the spine", "What rods do.", "Rods can hold your spine.", "decide")

    file = start(root, "page", Given(), someone)
    text = (root / file).read_text()

    assert file == "docs/decide/rods-that-hold-the-spine.md"
    assert text.partition("---\n\n")[2] == (
        "# Rods that hold the spine\n\n**Rods can hold your spine.**\n\n## Ask your team\n\n## Read next\n\n"
        "## The studies\n\n### Details\n"
    )
    site = load_site(root)
    left = {problem.rule for problem in find_problems_in(site, {file})}
    assert {"not-in-navigation", "empty-section"} <= left
    assert site.problems == ()


def test_phrase_goes_to_the_page_that_answers_it(root):
    """
    A new record, or a line more in the one that is there; a page that is none is asked for again.
    """
    start(
        root,
        "phrase",
        Given(fields={"page": "decide/risks.md", "phrases": "[is it safe, can I die]"}),
        NOBODY,
    )
    someone, asked = asking("decide/risk.md", "docs/decide/risks.md", "what: can go wrong", "")
    file = start(root, "phrase", Given(), someone)

    assert file == "docs/_data/phrases/decide-risks.yml"
    assert load_site(root).phrases["decide-risks"].phrases == (
        "is it safe",
        "can I die",
        "what: can go wrong",
    )
    assert load_site(root).problems == ()
    assert any(line.startswith('There is no page "docs/decide/risk.md". Did you mean') for line in asked)


MOMENT = """title: Before a scan
when: Before the day of the scan.
order: 1
questions:
  - asks: May someone stay with me?
    ask: [nurse]
"""


def test_question_goes_to_its_moment(root):
    """
    As the last of that moment, with whom to ask; what does not fit is asked for again.
    """
    file = root / "docs/_data/questions/scan.yml"
    file.parent.mkdir(parents=True)
    file.write_text(MOMENT)
    someone, asked = asking("scna", "scan", "How long: an hour?", "nurse, surgeons", "nurse surgeon")

    assert start(root, "question", Given(), someone) == "docs/_data/questions/scan.yml"
    site = load_site(root)
    added = site.moments["scan"].questions[-1]
    assert (site.problems, added.asks, added.ask) == ((), "How long: an hour?", ("surgeon", "nurse"))
    assert file.read_text().startswith(MOMENT)
    assert 'There is no moment "scna". Did you mean "scan"?' in asked
    assert any(line.startswith('"surgeons" is nobody to ask.') for line in asked)


def test_question_does_not_break_a_record_in_another_shape(root):
    """
    What stands behind the questions would swallow it: said, and nothing is written.
    """
    file = root / "docs/_data/questions/scan.yml"
    file.parent.mkdir(parents=True)
    other = "questions: [{asks: May I eat?, ask: nurse}]\ntitle: A\nwhen: B.\norder: 1\n"
    file.write_text(other)
    fields = {"moment": "scan", "asks": "How long?", "ask": "[nurse]"}

    with pytest.raises(ValueError, match='"questions" must be the last field'):
        start(root, "question", Given(fields=fields), NOBODY)
    assert file.read_text() == other


def test_answer_that_does_not_fit_its_field_is_asked_for_again(root):
    """
    In the words of the check, and before anything is written.
    """
    someone, asked = asking("All", "Everybody.", "third", "3")

    start(root, "pack", Given(fields={"pages": "[decide/risks.md]"}), someone)

    assert '"third" is not a whole number. Write digits only, for example 42.' in asked
    assert load_site(root).packs["all"].order == 3


@pytest.mark.parametrize(
    ("kind", "given", "said"),
    [
        ("term", Given(), 'Say at least "term": it gives the file its name.'),
        ("term", Given(fields={"trem": "x"}), 'There is no field "trem". The fields are term, plain, say,'),
        ("term", Given(fields={"term": "[x"}), '"term=[x": The bracket [ that opens here never closes'),
        ("phrase", Given(fields={"page": "decide/risk.md"}), 'There is no page "docs/decide/risk.md". Did you mean'),
        ("phrase", Given(fields={"page": "decide/risks.md"}), "Say at least one phrase, as people type it."),
        ("question", Given(fields={"moment": "scan"}), "There is no moment yet. Copy"),
        ("page", Given(fields={"title": "T", "folder": "decde"}), 'There is no part "decde". The parts are decide.'),
        ("page", Given(fields={"titel": "T"}), 'There is no field "titel". The fields are title, summary,'),
        ("source", Given(), "Give a DOI with --doi, a PubMed number with --pmid, or an export with --file."),
        ("source", Given(doi="10.1000/x", online=False), "A DOI or PubMed number must be looked up."),
        ("source", Given(export=RIS.partition("PY")[0]), "This is empty, or cut off before its end."),
        ("source", Given(export="Doe 2020"), "This is no reference that can be read."),
    ],
)  # fmt: skip
def test_what_cannot_be_started_is_said(root, kind, given, said):
    """
    In one sentence, and nothing is written.
    """
    before = sorted(root.rglob("*"))

    with pytest.raises(ValueError, match=re.escape(said)):
        start(root, kind, given, NOBODY)
    assert sorted(root.rglob("*")) == before


def test_nothing_is_written_over(root):
    """
    What is there already is named.
    """
    start(root, "term", Given(fields={"term": "scan", "plain": "A picture."}), NOBODY)

    with pytest.raises(ValueError, match=r"scan\.yml is there already"):
        start(root, "term", Given(fields={"term": "Scan", "plain": "Another."}), NOBODY)
    assert load_site(root).terms["scan"].plain == "A picture."


def test_somebody_who_stops_leaves_nothing(root):
    """
    The end of the answers is no answer.
    """
    someone, _ = asking("Bone scan")

    with pytest.raises(Stopped):
        start(root, "term", Given(), someone)
    assert not (root / "docs/_data/glossary").exists()


def test_source_stands_in_its_place_by_the_alphabet(root):
    """
    Between those that are there; the second of a name and year gets a word of its title.
    """
    (root / "docs/_data/references.bib").write_text(
        "% All.\n\n@misc{doe2019,\n  title = {A}\n}\n\n@misc{doe2020,\n  title = {B}\n}\n\n@misc{roe2001,\n  title = {C}\n}\n"
    )
    said: list[str] = []

    start(root, "source", Given(export=RIS, online=False), Asking(said.append, None))

    site = load_site(root)
    assert list(site.sources) == ["doe2019", "doe2020", "doe2020trial", "roe2001"]
    assert site.sources["doe2020trial"].authors == ("Doe J",)
    assert said == ["Cite it as [@doe2020trial]."]


@pytest.mark.parametrize("known", ["doi = {https://doi.org/10.1000/X}", "title = {A Trial of {Rest}}"])
def test_source_that_the_list_has_is_named(root, known):
    """
    By its DOI, however it is written, or by its title.
    """
    (root / "docs/_data/references.bib").write_text(f"@misc{{a,\n  {known}\n}}\n")

    with pytest.raises(ValueError, match=r'The list has it already, as "a"\. Cite that: \[@a\]\.'):
        start(root, "source", Given(export=RIS, online=False), NOBODY)


@pytest.mark.parametrize("typed", [{"doi": "https://doi.org/10.1000/X"}, {"pmid": "PMID: 12"}])
def test_source_that_the_list_has_is_named_without_a_network(root, typed):
    """
    Nobody is asked about what is known.
    """
    (root / "docs/_data/references.bib").write_text("@misc{a,\n  doi = {10.1000/x},\n  pmid = {12}\n}\n")

    with pytest.raises(ValueError, match=r'The list has it already, as "a"'):
        start(root, "source", Given(**typed, online=False), NOBODY)


def test_export_that_lacks_something_is_completed(root):
    """
    What was given stays; what is missing comes from the registry.
    """
    asked = []

    def get(address, kind):
        asked.append(address)
        return '{"type": "article-journal", "title": "Other", "container-title": "J", "author": [{"family": "Doe"}]}'

    export = "TY  - JOUR\nTI  - A trial of rest\nPY  - 2020\nDO  - 10.1000/x(1)\nER  - \n"
    new_source(root, "", "", export, NOBODY, get=get)

    source = load_site(root).sources["doe2020"]
    assert asked == ["https://doi.org/10.1000/x(1)"]
    assert (source.fields["title"], source.fields["journal"]) == ("A trial of rest", "J")


def test_whole_export_asks_nobody(root):
    """
    The network is for what is missing.
    """
    new_source(root, "", "", RIS, NOBODY, get=lambda address, kind: pytest.fail("asked"))

    assert "doe2020" in load_site(root).sources


def test_registry_that_does_not_answer(root):
    """
    One clear sentence, with another way; an export is written as it was given.
    """

    def get(address, kind):
        raise UnansweredError("doi.org did not answer; there may be no network here. Give it with --file.")

    with pytest.raises(ValueError, match=r"^doi.org did not answer; .* Nothing was written\.$"):
        new_source(root, "10.1000/x", "", "", NOBODY, get=get)
    assert not (root / "docs/_data/references.bib").exists()

    new_source(root, "", "", RIS.replace("PY  - 2020\n", ""), NOBODY, get=get)
    assert list(load_site(root).sources) == ["doend"]


@pytest.mark.parametrize(
    "typed", ["10.1000/x", "https://doi.org/10.1000/x", "doi: 10.1000/x", "DOI:10.1000/x"]
)
def test_doi_as_people_type_it(typed):
    """
    The number is what counts.
    """
    assert export_of_doi(typed, lambda address, kind: address) == "https://doi.org/10.1000/x"


@pytest.mark.parametrize("typed", ["10.1000", "x", "https://example.org/10.1000/x y"])
def test_what_is_no_doi(typed):
    """
    It is not sent to anybody.
    """
    with pytest.raises(ValueError, match="is no DOI"):
        export_of_doi(typed, lambda address, kind: pytest.fail("asked"))


@pytest.mark.parametrize("typed", ["16112300", "PMID: 16112300", "https://pubmed.ncbi.nlm.nih.gov/16112300/"])
def test_pubmed_number_as_people_type_it(typed):
    """
    What stands before the record is left out; a number that PubMed does not have is said.
    """
    assert export_of_pmid(typed, lambda address, kind: f"\n\nPMID- {address[-8:]}\n") == "PMID- 16112300\n"
    with pytest.raises(UnansweredError, match="has nothing under 16112300"):
        export_of_pmid(typed, lambda address, kind: "\n")


def test_without_a_network_the_real_registry_is_one_sentence(monkeypatch):
    """
    Whatever goes wrong below, no traceback.
    """
    from urllib.error import URLError

    from steadyspine.starting import lookup

    def no_network(request, timeout):
        assert timeout == lookup.SECONDS
        raise URLError("no route")

    monkeypatch.setattr(lookup, "urlopen", no_network)
    with pytest.raises(UnansweredError, match=r"^doi\.org did not answer; there may be no network here"):
        export_of_doi("10.1000/x")


def test_command_says_what_it_wrote_and_what_is_left(root, monkeypatch, capsys):
    """
    The checks' own words, of that file alone.
    """
    monkeypatch.chdir(root)

    assert cli.main(["new", "term", "--set", "term=scan", "--set", "plain=A scan is a picture."]) == 0
    first, second = capsys.readouterr().out.splitlines()[:2]
    assert first == "Wrote docs/_data/glossary/scan.yml. What is left:"
    assert second.startswith("docs/_data/glossary/scan.yml:1: ")

    assert cli.main(["new", "term", "--set", "term=scan"]) == 2
    assert "scan.yml is there already" in capsys.readouterr().err


def test_export_can_be_piped_in(root):
    """
    `steady new source --file - < export.ris`
    """
    done = subprocess.run(
        [sys.executable, "-m", "steadyspine.cli", "new", "source", "--offline", "--file", "-"],
        cwd=root,
        input=RIS,
        env={"PYTHONPATH": str(Path(cli.__file__).parent.parent), "PATH": ""},
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0] == "Cite it as [@doe2020]."


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (RIS.replace("Doe", "D\u00fcrer").encode("latin-1"), 'The file "export.ris" is not UTF-8'),
        (b"\xef\xbb\xbf\n \n", 'The file "export.ris" is empty.'),
        (b"", 'The file "export.ris" is empty.'),
    ],
)
def test_export_that_is_no_text_or_empty_is_refused(root, monkeypatch, capsys, raw, said):
    """
    In one line, and nothing is written; the near miss is the same file in UTF-8.
    """
    (root / "export.ris").write_bytes(raw)
    monkeypatch.chdir(root)

    assert cli.main(["new", "source", "--offline", "--file", "export.ris"]) == 2
    assert capsys.readouterr().err.startswith(said)
    (root / "export.ris").write_text(RIS.replace("Doe", "D\u00fcrer"), encoding="utf-8")
    assert cli.main(["new", "source", "--offline", "--file", "export.ris"]) == 0
    assert "D\u00fcrer" in (root / "docs/_data/references.bib").read_text(encoding="utf-8")


def test_year_that_is_still_to_come_is_refused(root):
    """
    This year is none.
    """
    year = date.today().year
    with pytest.raises(ValueError, match=f'"{year + 1}" is still to come'):
        start(
            root, "source", Given(export=re.sub(r"PY  - .*", f"PY  - {year + 1}", RIS), online=False), NOBODY
        )
    start(root, "source", Given(export=re.sub(r"PY  - .*", f"PY  - {year}", RIS), online=False), NOBODY)
    assert f"doe{year}" in load_site(root).sources


def test_paste_may_begin_with_empty_lines(root):
    """
    As what PubMed exports does; nothing but empty lines is no answer.
    """
    typed = iter(["", "", *RIS.strip().splitlines(), ""])
    told: list[str] = []
    start(root, "source", Given(online=False), Asking(told.append, lambda name: next(typed)))

    assert "doe2020" in load_site(root).sources
    with pytest.raises(ValueError, match="Give a DOI"):
        start(root, "source", Given(online=False), Asking(told.append, lambda name: ""))


def test_broken_bytes_that_are_piped_in_cost_nothing(root):
    """
    An export in another encoding leaves every entry that was there.
    """
    bibliography = root / "docs/_data/references.bib"
    bibliography.write_text("@misc{known2001,\n  title = {Known}\n}\n")
    subprocess.run(
        [sys.executable, "-m", "steadyspine.cli", "new", "source", "--offline", "--file", "-"],
        cwd=root,
        input=RIS.replace("Doe", "D\u00fcrer").encode("latin-1"),
        env={"PYTHONPATH": str(Path(cli.__file__).parent.parent), "PATH": ""},
        capture_output=True,
        timeout=60,
    )

    assert "known2001" in load_site(root).sources


def test_letters_that_no_file_can_hold_leave_the_file_as_it_was(tmp_path):
    """
    Half a pair, as broken bytes become when they are typed: one sentence, and nothing is cut.
    """
    file = tmp_path / "list.bib"
    file.write_text("all of it")

    with pytest.raises(ValueError, match="Nothing was written"):
        write_text(file, "broken \udcfc")
    assert file.read_text() == "all of it"
