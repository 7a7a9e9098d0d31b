"""Loads `docs/` into values that never change; everything else in the package starts from these."""

from steadyspine.content.addresses import address_of, page_for_body, record_name, relative_link, slugify
from steadyspine.content.blocks import row_cells
from steadyspine.content.calls import Helpline
from steadyspine.content.inline import Link, citation_keys, links, plain_text
from steadyspine.content.layers import is_layered
from steadyspine.content.marks import AID_INSTRUMENTS, INSTRUMENTS, PAGE_INSTRUMENTS, Mark, Marking, Score
from steadyspine.content.published import published
from steadyspine.content.reading import is_unread, line_with, problem_at, unread_names
from steadyspine.content.records import (
    Block,
    Change,
    DayOfChanges,
    Finding,
    Headline,
    LookUp,
    LookUps,
    Need,
    Pack,
    Page,
    Panel,
    Person,
    Phrases,
    Picture,
    Problem,
    Repository,
    Rule,
    SignSet,
    Site,
    Source,
    Statement,
    Term,
    Value,
)
from steadyspine.content.repository import edit_link, form_link
from steadyspine.content.site import load_site, load_site_cached
from steadyspine.content.suggestion import did_you_mean, listed, nearest, page_hint, page_meant
from steadyspine.content.terms import names_of

__all__ = [
    "AID_INSTRUMENTS",
    "INSTRUMENTS",
    "PAGE_INSTRUMENTS",
    "Block",
    "Change",
    "DayOfChanges",
    "Finding",
    "Headline",
    "Helpline",
    "Link",
    "LookUp",
    "LookUps",
    "Mark",
    "Marking",
    "Need",
    "Pack",
    "Page",
    "Panel",
    "Person",
    "Phrases",
    "Picture",
    "Problem",
    "Repository",
    "Rule",
    "Score",
    "SignSet",
    "Site",
    "Source",
    "Statement",
    "Term",
    "Value",
    "address_of",
    "citation_keys",
    "did_you_mean",
    "edit_link",
    "form_link",
    "is_layered",
    "is_unread",
    "line_with",
    "links",
    "listed",
    "load_site",
    "load_site_cached",
    "names_of",
    "nearest",
    "page_for_body",
    "page_hint",
    "page_meant",
    "plain_text",
    "problem_at",
    "published",
    "record_name",
    "relative_link",
    "row_cells",
    "slugify",
    "unread_names",
]
