"""What a page says of itself to programs: no review that was not made, and nothing that a browser would run."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from publishing.conftest import FRONT_OF, Make
from reviewing import review
from steadyspine.content import Site


def facts(
    make_built: Make, front: str, live: str = "https://guide.example/", more: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """What page A says."""
    docs = {"docs/a.md": f"---\n{front}\n---\n\n# A\n", **(more or {})}
    tree = make_built(docs=docs, live=live).pages["a/index.html"].tree
    (text,) = tree.xpath("//script[@type='application/ld+json']/text()")
    found: dict[str, Any] = json.loads(text)
    return found


def test_page_that_nobody_reviewed_names_no_review(make_built: Make) -> None:
    """The day on which its evidence was checked is none of a review."""
    found = facts(make_built, FRONT_OF)

    assert found["@type"] == "MedicalWebPage"
    assert found["url"] == "https://guide.example/a/"
    assert {"lastReviewed", "reviewedBy"}.isdisjoint(found)


def test_reviewed_page_names_the_day_and_who(make_built: Make, make_site: Callable[..., Site]) -> None:
    """As long as the review holds; of a text that changed since, nobody is named."""
    page = {"docs/a.md": f"---\n{FRONT_OF}\n---\n\n# A\n"}
    record = review(make_site(page))
    found = facts(make_built, FRONT_OF, more=record)
    changed = facts(make_built, FRONT_OF.replace("What", "All"), more=record)

    assert (found["lastReviewed"], found["reviewedBy"]["name"]) == ("2026-01-10", "Ann Example")
    assert found["reviewedBy"]["jobTitle"] == "Spine surgeon, Example Hospital"
    assert {"lastReviewed", "reviewedBy"}.isdisjoint(changed)


def test_page_about_the_guide_is_no_medical_page(make_built: Make) -> None:
    """And without an address it names none."""
    found = facts(make_built, f"{FRONT_OF}\nreaders: everyone", live="")

    assert (found["@type"], found.get("url")) == ("WebPage", None)


def test_words_of_a_page_cannot_end_the_data(make_built: Make) -> None:
    """Whatever a title or summary holds."""
    found = facts(make_built, FRONT_OF.replace("What", "</script><b>What"))

    assert found["description"].startswith("</script><b>What")
