"""Publications written in Vancouver style."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from steadyspine.citations import reference
from steadyspine.content import Site, Source

WORDS = """
    extra:
      words:
        page: {months: [Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec], date: "{month} {day}, {year}"}
        citations:
          more_authors: "{authors}, et al"
          no_date: "[no date; seen {day}]"
          authors_unseen: "[authors not seen]"
          year_unseen: "[year not seen]"
          doi: "doi:{id}"
          pubmed: "PubMed {id}"
          read: "Read at {host}"
    """


@pytest.mark.parametrize(
    ("authors", "fields", "html"),
    [
        (
            ("Patchell RA", "Tibbs PA"),
            {
                "title": "A trial",
                "journal": "Lancet",
                "year": "2005",
                "volume": "366",
                "number": "9486",
                "pages": "643–8",
            },
            "Patchell RA, Tibbs PA. A trial. Lancet. 2005;366(9486):643–8.",
        ),
        (
            tuple("ABCDEFG"),
            {"title": "Does it help?", "year": "2005"},
            "A, B, C, D, E, F, et al. Does it help? 2005.",
        ),
        (("A", "others"), {"title": "A < B"}, "A, et al. A &lt; B."),
        (
            ("NICE",),
            {"title": "[Title not seen]", "publisher": "NICE", "url": "ftp://x.org"},
            "NICE. [Title not seen]. NICE.",
        ),
        ((), {"title": "T", "journal": "J", "pages": "7"}, "T. J. 7."),
        ((), {"title": "T", "urldate": "2026-03-09"}, "T. [no date; seen Mar 9, 2026]."),
        ((), {"title": "T", "urldate": "last week"}, "T. [no date; seen last week]."),
        ((), {"title": "T", "year": "2005", "urldate": "2026-03-09"}, "T. 2005."),
        ((), {"title": "T", "unseen": "author, year"}, "[authors not seen]. T. [year not seen]."),
        (("A",), {"title": "T", "journal": "J", "unseen": "year"}, "A. T. J. [year not seen]."),
        (
            (),
            {"title": "T", "doi": "10.1/a<b", "pmid": "12", "url": "https://mirror.example/t"},
            'T. <a href="https://doi.org/10.1/a%3Cb">doi:10.1/a&lt;b</a> '
            '<a href="https://pubmed.ncbi.nlm.nih.gov/12/">PubMed 12</a>',
        ),
        (
            (),
            {"title": "T", "url": "https://www.nhs.uk/a?b=1&c=2"},
            'T. <a href="https://www.nhs.uk/a?b=1&amp;c=2">Read at nhs.uk</a>',
        ),
    ],
)
def test_reference(
    make_site: Callable[..., Site], authors: tuple[str, ...], fields: dict[str, str], html: str
) -> None:
    """What was not seen is left out; an address is given only where there is no DOI or PubMed number."""
    site = make_site({"docs/_data/words/en.yml": WORDS})

    assert html == reference(site, Source("key", "article", fields, authors, 1))
