"""The list of rules, and the report."""

import json
import re

from steadyspine.checks import RULES, find_problems, report
from steadyspine.content import Problem, Rule

RULE = Rule("made-up", "style", "Nothing is wrong.", lambda site: iter(()))


def test_rules_are_well_named():
    """
    Each name stands once, in lower case with hyphens, in one of two groups, and says what must hold.
    """
    names = [rule.name for rule in RULES]

    assert len(names) == len(set(names))
    assert all(name.replace("-", "").islower() for name in names)
    assert {"structure", "style"} == {rule.group for rule in RULES}
    assert all(rule.says.endswith(".") and rule.says[0].isupper() for rule in RULES)


def test_everything_that_loading_finds_is_a_rule(make_site):
    """
    No problem is lost because no rule of its name is on the list; of what cannot be opened, that is all.
    """
    site = make_site(
        {
            "docs/a.md": "",
            "docs/b.md": b"\xef\xbb\xbf# B",
            "docs/c.md": b"\xff",
            "docs/d.md": "---\nsumary: S.\nhandout: x\n---\n# D",
            "docs/_data/glossary/a.yml": "term: [",
            "docs/_data/glossary/b.yml": "term: b\nplain: B.\n",
            "docs/_data/glossary/c.yml": "term: B\nplain: B.\n",
            "docs/_data/glossary/d.yaml": "",
            "docs/_data/references.bib": "@misc{a, title",
        },
    )

    assert {problem.rule for problem in site.problems} <= {rule.name for rule in RULES}
    told = {str(one) for one in site.problems if one.file != "docs/c.md" or one.rule == "unreadable-file"}
    assert told <= set(map(str, find_problems(site, "structure")))


def test_each_problem_is_reported_once_in_the_order_of_the_files(make_site):
    """
    Two pages that take in the same file do not double its faults.
    """
    problems = [Problem("b.md", 9, "Late.", "made-up"), Problem("a.md", 2, "Soon.", "made-up")]
    twice = Rule("made-up", "style", "Nothing is wrong.", lambda site: iter(problems * 2))

    site = make_site({})
    assert (
        report(site, find_problems(site, rules=[twice]))
        == "a.md:2: Soon. [made-up]\nb.md:9: Late. [made-up]\n2 problems in 2 files."
    )


def test_only_the_group_asked_for_runs(make_site):
    """
    A build asks for structure, and style keeps quiet.
    """
    loud = Rule(
        "made-up", "style", "Nothing is wrong.", lambda site: iter([Problem("a.md", 1, "No.", "made-up")])
    )

    assert find_problems(make_site({}), "structure", [loud, RULE]) == []
    assert len(find_problems(make_site({}), "style", [loud, RULE])) == 1


def test_no_rule_stumbles_over_a_page_that_has_nothing_to_read(make_site):
    """
    A page of notes only, and one of half-typed Markdown, give problems and no more.
    """
    half = "# A\n\n!!!\n\n- \n\n|\n\n[](\n\n[[\n\n--8<--\n\n```\n"
    site = make_site(
        {"docs/a.md": "<!-- note -->", "docs/b.md": half, "mkdocs.yml": "nav: [a.md, {b: [b.md]}]\n"}
    )

    assert "docs/a.md:6: The page has front matter but no text. [title]" in map(str, find_problems(site))


def test_problem_is_one_line():
    """
    Even if what was typed goes over two.
    """
    problem = Problem("a.md", 1, '"two\nlines" is odd.', "made-up")

    assert str(problem) == 'a.md:1: "two lines" is odd. [made-up]'


def test_report_for_the_lines_of_a_pull_request(make_site):
    """
    Workflow commands with file and line; signs that would end a command early are written another way.
    """
    problem = Problem("docs/a,b.md", 3, '"50%:\nx" is odd.', "made-up")

    assert report(make_site({}), [problem], "github").splitlines()[0] == (
        '::error file=docs/a%2Cb.md,line=3,title=made-up::"50%25: x" is odd.'
    )


def test_report_for_programs(make_site):
    """
    A list of problems, and an empty list when there is none.
    """
    problem = Problem("docs/a.md", 3, "It is odd.", "broken-link")
    said = {
        "file": "docs/a.md",
        "line": 3,
        "rule": "broken-link",
        "group": "structure",
        "message": "It is odd.",
    }

    assert json.loads(report(make_site({}), [problem], "json")) == [said]
    assert report(make_site({}), [], "json") == "[]"


def test_colors_change_nothing_but_colors(make_site):
    """
    Without them, the same words stand in the same places.
    """
    problem = Problem("docs/a.md", 3, "It is odd.", "made-up")
    colored = report(make_site({}), [problem], color=True)

    assert "\033[1mdocs/a.md:3:\033[0m" in colored
    assert re.sub(r"\033\[\dm", "", colored) == report(make_site({}), [problem])
