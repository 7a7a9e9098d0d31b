"""Says what a change does to readers: pages, numbers, sources and emergency advice, before and after."""

from steadyspine.comparing.changes import (
    Changes,
    FindingChange,
    Measure,
    PageChange,
    ValueChange,
    find_changes,
)
from steadyspine.comparing.saying import say
from steadyspine.comparing.versions import UnknownVersionError, folder_of

__all__ = [
    "Changes",
    "FindingChange",
    "Measure",
    "PageChange",
    "UnknownVersionError",
    "ValueChange",
    "find_changes",
    "folder_of",
    "say",
]
