"""One helper: what a single rule says of a made-up site."""

import pytest

from steadyspine.checks import RULES, find_problems


@pytest.fixture
def says(make_site):
    """`says("broken-link", {...})` gives the problems of that rule, in lines without the rule's name."""

    def find(name, files):
        rules = [rule for rule in RULES if rule.name == name]
        assert rules, f"no rule is called {name}"
        problems = find_problems(make_site(files), rules=rules)
        assert all(problem.rule == name for problem in problems)
        return [f"{problem.file}:{problem.line}: {problem.message}" for problem in problems]

    return find


@pytest.fixture
def says_of_page(says):
    """The same for one page, `docs/a.md`, whose Markdown starts at line 7."""

    def find(name, text, **files):
        found = says(name, {"docs/a.md": text, **files})
        return [line.removeprefix("docs/a.md:") for line in found]

    return find
