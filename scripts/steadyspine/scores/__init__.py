"""Says how the pages do: the points that we gave them on checklists, and how hard they are to read."""

from steadyspine.scores.grades import grade, is_graded, page_grade
from steadyspine.scores.rules import RULES

__all__ = ["RULES", "grade", "is_graded", "page_grade"]
