"""Says what a page is to programs that read it, such as search engines: data that no browser runs.

Nobody is named as reviewer, and no day of review is given, unless the review holds for the page as it is.
"""

from __future__ import annotations

import json

from lxml.html import Element

from steadyspine.content import Page
from steadyspine.content.wording import phrase
from steadyspine.publishing.built import BuiltPage, BuiltSite
from steadyspine.reviews import current_reviews

KIND = "application/ld+json"
FOR_EVERYONE = "everyone"
AUDIENCES = {"patients": "Patient", "clinicians": "Clinician"}


def add_facts(guide: BuiltSite) -> None:
    """Put into the head of each page what it is, for whom, by which licence, and who has reviewed it."""
    for page in guide.articles():
        if page.source is None:
            continue
        data = Element("script", {"type": KIND})
        # A sign that would end the element, or begin another, is written as its code.
        data.text = json.dumps(facts(guide, page, page.source), ensure_ascii=False).replace("<", "\\u003c")
        page.tree.head.append(data)


def facts(guide: BuiltSite, page: BuiltPage, source: Page) -> dict[str, object]:
    """A page in the words of schema.org."""
    site = guide.site
    is_medical = source.readers in AUDIENCES
    found: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage" if is_medical else "WebPage",
        "name": source.title,
        "description": source.summary,
        "inLanguage": phrase(site, "language"),
        "isAccessibleForFree": True,
        "license": phrase(site, "components.pictures.licence_address"),
    }
    if is_medical:
        found["audience"] = {"@type": "MedicalAudience", "audienceType": AUDIENCES[source.readers]}
    if guide.live:
        found["url"] = f"{guide.live}{page.address}"
        found["isPartOf"] = {"@type": "WebSite", "name": phrase(site, "handout.site"), "url": guide.live}
    review = current_reviews(site).get(source.path)
    if is_medical and review and review.reviewed:
        found["lastReviewed"] = review.reviewed.isoformat()
        found["reviewedBy"] = {"@type": "Person", "name": review.name, "jobTitle": review.role}
    return found
