"""Checks the content: every rule in one list, run together and reported in plain words."""

from steadyspine.checks.catalog import RULES
from steadyspine.checks.explaining import explain
from steadyspine.checks.report import (
    FORMATS,
    counted,
    find_problems,
    find_problems_in,
    report,
    rule_list,
    say_elsewhere,
)

__all__ = [
    "FORMATS",
    "RULES",
    "counted",
    "explain",
    "find_problems",
    "find_problems_in",
    "report",
    "rule_list",
    "say_elsewhere",
]
