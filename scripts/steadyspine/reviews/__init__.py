"""Reviews by clinicians: whether one holds for the text as it stands, and the sheet on which one is made."""

from steadyspine.reviews.rules import RULES
from steadyspine.reviews.standing import (
    NONE,
    Standing,
    current_reviews,
    said_in_short,
    said_of_all,
    said_of_pages,
    said_of_review,
    standing_of,
)
from steadyspine.reviews.substance import digest_of

__all__ = [
    "NONE",
    "RULES",
    "Standing",
    "current_reviews",
    "digest_of",
    "said_in_short",
    "said_of_all",
    "said_of_pages",
    "said_of_review",
    "standing_of",
]
