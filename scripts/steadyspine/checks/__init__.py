"""Checks the content: every rule in one list, run together and reported in plain words."""

from steadyspine.checks.catalog import RULES
from steadyspine.checks.report import counted, find_problems, report, rule_list

__all__ = ["RULES", "counted", "find_problems", "report", "rule_list"]
