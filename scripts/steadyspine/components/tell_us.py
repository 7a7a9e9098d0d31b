"""The forms for telling the project something, one link for each reason to write."""

from __future__ import annotations

from html import escape

from steadyspine.content import Repository, Site, form_link
from steadyspine.content.wording import phrase

FORMS = ("mistake", "safety", "question", "source", "page", "review")
"""The names of the forms in `.github/ISSUE_TEMPLATE/`, and of their words in the language file."""


def ways_to_tell_us(site: Site) -> str:
    """The links to the forms as HTML; a sentence instead where nobody said where the project's files are."""
    if site.repository is None:
        return f'<p class="ss-generated">{escape(phrase(site, "tell_us.nowhere"))}</p>'
    items = "".join(_item(site, site.repository, form) for form in FORMS)
    return f'<ul class="ss-generated">{items}</ul>'


def _item(site: Site, repository: Repository, form: str) -> str:
    title, says = (escape(phrase(site, f"tell_us.{form}.{part}")) for part in ("title", "says"))
    return f'<li><a href="{escape(form_link(repository, form))}">{title}</a>: {says}</li>'
