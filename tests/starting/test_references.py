"""The same publication, as five kinds of tools export it, becomes the same entry."""

import json
import re

import pytest

from steadyspine.starting.references import read_export
from steadyspine.starting.sources import entry

RIS = """\
TY  - JOUR
AU  - Doe, Jane A.
AU  - van der Berg, Jan
TI  - A made-up trial of <i>rest</i>
JO  - Journal of Examples
T2  - Journal of Examples
PY  - 2020
VL  - 12
IS  - 3
SP  - 643
EP  - 648
DO  - https://doi.org/10.1000/x_y(1)
AB  - An abstract.
L1  - file:///home/jane/private.pdf
ER  -
"""
PUBMED = """\
PMID- 123
OWN - NLM
DP  - 2020 Aug 20
TI  - A made-up trial of
      rest.
PG  - 643-8
LID - 10.1000/x_y(1) [doi]
FAU - Doe, Jane A
AU  - Doe JA
FAU - van der Berg, Jan
AU  - van der Berg J
CN  - Example Study Group
JT  - Journal of Examples
VI  - 12
IP  - 3
"""
BIBTEX = """\
@Article{zotero_doe_2020,
  title = {A made-up trial of {\\textit{rest}}},
  author = {Doe, Jane A. and {Example Cancer Society}},
  journal = "Journal of Examples", year = 2020, month = aug, volume = 12, number = 3, pages = {643--648},
  doi = {doi:10.1000/x_y(1)}, url = {https://doi.org/10.1000/x_y(1)},
  file = {/home/jane/private.pdf}, abstract = {Long.}, keywords = {a, b}
}
"""
BIBLATEX = BIBTEX.replace("journal =", "journaltitle =").replace(
    "year = 2020, month = aug", "date = {2020-08-20}"
)
CSL = json.dumps(
    {
        "type": "article-journal",
        "title": ["A made-up trial of <b>rest</b>"],
        "container-title": "Journal of Examples",
        "issued": {"date-parts": [[2020, 8, 20]]},
        "author": [{"family": "Doe", "given": "Jane A."}, {"literal": "Example Cancer Society"}],
        "volume": "12",
        "issue": "3",
        "page": "643-648",
        "DOI": "10.1000/x_y(1)",
        "publisher": "A House",
    }
)


@pytest.mark.parametrize(
    "export", [RIS, PUBMED, BIBTEX, BIBLATEX, CSL, f"\ufeff\n{RIS}", RIS.replace("\n", "\r\n")]
)
def test_every_kind_of_export_gives_the_same_fields(export):
    """
    Names of fields, DOIs as addresses, marks in titles and short ranges of pages are made ours.
    """
    found = read_export(export)

    assert found.kind == "article"
    assert {name: text.rstrip(".") for name, text in found.fields.items() if name != "pmid"} == {
        "title": "A made-up trial of rest",
        "journal": "Journal of Examples",
        "year": "2020",
        "volume": "12",
        "number": "3",
        "pages": "643–648",
        "doi": "10.1000/x_y(1)",
    }
    assert found.people[0].rstrip(".") == "Doe, Jane A"


@pytest.mark.parametrize(("export", "group"), [(PUBMED, "Example Study Group"), (BIBTEX, "Example Cancer Society"), (CSL, "Example Cancer Society")])  # fmt: skip
def test_organization_stays_whole(export, group):
    """
    It is no person with initials.
    """
    assert read_export(export).people[-1] == group
    assert f"and {{{group}}}}}" in entry("doe2020", read_export(export))


def test_what_the_list_does_not_show_is_named():
    """
    A private path and an abstract stay out, and somebody is told.
    """
    found = read_export(BIBTEX)

    assert found.left_out == ("abstract", "file", "keywords", "month")
    assert "private" not in entry("doe2020", found)


def test_entry_is_as_our_list_has_them():
    """
    Two hyphens in a range, signs with a meaning in BibTeX as signs.
    """
    assert entry("doe2020", read_export(RIS)) == (
        "@article{doe2020,\n  author = {Doe, Jane A. and van der Berg, Jan},\n"
        "  title = {A made-up trial of rest},\n  journal = {Journal of Examples},\n  year = {2020},\n"
        "  volume = {12},\n  number = {3},\n  pages = {643--648},\n  doi = {10.1000/x\\_y(1)}\n}\n"
    )


@pytest.mark.parametrize(
    ("export", "said"),
    [
        ("Doe J. A made-up trial. 2020.", "This is no reference that can be read. Export it as RIS"),
        (RIS + RIS, "There are 2 references in this. Give one at a time."),
        (BIBTEX[:-30], "This BibTeX entry cannot be read"),
        ('{"title": ', "This JSON cannot be read. Look at its line 1."),
        ("[]", "This is empty, or cut off before its end."),
    ],
)
def test_what_cannot_be_read_is_said(export, said):
    """
    In one sentence that says what to do.
    """
    with pytest.raises(ValueError, match=re.escape(said)):
        read_export(export)
