"""The schemas of records say what the code that reads them says, and what is committed is current."""

import sys
from datetime import date
from pathlib import Path

import jsonschema
import pytest
import yaml

from steadyspine.content import decision, report_records
from steadyspine.content import site as loading
from steadyspine.content.schemas import PAGE, RECORDS, schemas

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "scripts"))
ALL = schemas({})


def plain(value):
    """A value with days as text, as editors read them."""
    if isinstance(value, dict):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def faults(name, text):
    """What a schema says of a record."""
    record = plain(yaml.safe_load(text))
    return [one.message for one in jsonschema.Draft7Validator(ALL[name]).iter_errors(record)]


TERM = "term: scan\nplain: A picture.\nalso: [image]\nmark: false\n"
FINDING = (
    "measured: M\ntopic: basics\nvalues:\n  - {who: all, number: 84.5, unit: days, interval: [1, 2]}\npeople: P\n"
    "study: survey\ncertainty: low\nwhy: W\nsources: [a]\nverified: primary\nchecked: 2026-11-22\n"
)


@pytest.mark.parametrize(
    ("name", "text", "count"),
    [
        ("glossary", TERM, 0),
        ("glossary", TERM.replace("plain:", "plian:"), 2),
        ("glossary", TERM.replace("mark: false", "mark: maybe"), 1),
        ("glossary", TERM.replace("[image]", "image"), 1),
        ("evidence", FINDING, 0),
        ("evidence", FINDING.replace("basics", "basic"), 1),
        ("evidence", FINDING.replace("84.5", "many"), 1),
        ("evidence", FINDING.replace("[1, 2]", "[1]"), 1),
        ("evidence", FINDING.replace("unit: days, ", ""), 1),
        ("evidence", FINDING.replace("2026-11-22", "today"), 1),
        ("packs", "title: T\nfor_whom: F\norder: 1\nlayout: book\n", 0),
        ("packs", "title: T\nfor_whom: F\norder: one\nlayout: bok\n", 2),
        (PAGE, "summary: S\nevidence_checked: 2026-11-22\nhandout: true\n", 0),
        (PAGE, "summary: S\nevidence_checked: 2026-11-22\nhandout: yes please\nreaders: nurses\n", 2),
    ],
)
def test_schema_says_what_the_check_says(name, text, count):
    """
    Each slip is one fault or, of a misspelled field, two; what is optional may be missing.
    """
    assert len(faults(name, text)) == count


def test_every_folder_of_records_has_its_schema(make_site, monkeypatch):
    """
    The site and the schemas are read by the same functions.
    """
    asked = {}

    def folder(root, name, read, *rest):
        asked[name] = read
        return {}

    for module in (loading, decision, report_records):
        monkeypatch.setattr(module, "load_folder", folder)
    loading.load_site(make_site({}).root)

    assert asked == dict(RECORDS)


def test_what_is_generated_is_current():
    """
    `make generated` would change nothing: the schemas, the editor's settings, and what the checks say.
    """
    from write_generated import files

    for file, text in files():
        assert (ROOT / file).read_text(encoding="utf-8") == text, (
            f"{file} is out of date. Run make generated."
        )


@pytest.mark.parametrize("folder", sorted(RECORDS))
def test_records_pass_their_schema(folder):
    """
    What the checks accept, an editor accepts.
    """
    paths = sorted((ROOT / "docs/_data" / folder).glob("*.yml"))

    assert {path.name: found for path in paths if (found := faults(folder, path.read_text()))} == {}
