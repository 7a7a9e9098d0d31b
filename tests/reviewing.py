"""What tests share about reviews: a made-up site, and the record of a made-up review of one of its pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from pathlib import PurePosixPath

from steadyspine.content import Site
from steadyspine.reviews import digest_of

TODAY = date.today()
WORDS = """
    extra:
      words:
        layers: {studies: The studies}
        page:
          months: [January, February, March, April, May, June, July, August, September, October, November, December]
          date: "{month} {day}, {year}"
        reviews:
          none: Nobody reviewed it
          current: "By {name}, {role}, {date}"
          changed: "Changed since {name}, {role}, {date}"
          overdue: "Over since {next}, last on {date}"
          qualifications: "Has {text}"
          interests: "Interests {text}"
          next: "Next by {date}"
          short: {none: Not yet, current: Reviewed, changed: Changed, overdue: Over}
          some_of_pack: "{count} of {total} here"
          guide: {none: Nobody reviewed any., some: "{count} of {total}."}
          roles: [surgeon, nurse, physical therapist]
    """


def review(site: Site, page: str = "a.md", **changed: object) -> dict[str, str]:
    """The file of a review of a page as it stands, by its name; fields can be changed or, by None, left out."""
    path = PurePosixPath(page)
    digest = digest_of(site, site.pages[path]) if path in site.pages else "1-0123456789abcdef"
    fields: dict[str, object] = {
        "page": page,
        "name": "Ann Example",
        "role": "Spine surgeon, Example Hospital",
        "qualifications": "MD",
        "interests": "none",
        "reviewed": "2026-01-10",
        "next_review": TODAY + timedelta(days=300),
        "digest": digest,
        **changed,
    }
    text = "".join(f"{name}: {value}\n" for name, value in fields.items() if value is not None)
    return {f"docs/_data/reviews/{'-'.join(path.with_suffix('').parts)}.yml": text}


def with_review(
    make: Callable[..., Site], files: Mapping[str, str], page: str = "a.md", **changed: object
) -> Site:
    """A site of these files and a review of one of its pages."""
    return make({**files, **review(make(files), page, **changed)})
