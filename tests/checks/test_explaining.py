"""The examples of the page "What the checks say" are what it says they are."""

from datetime import date

import pytest

from steadyspine.checks import RULES, find_problems, find_problems_in
from steadyspine.checks.explaining import TODAY, examples, explain, explained, guide

SHOWN = [one for one in examples() if one.file]


def made_up(make_site, one, text):
    """The guide with a text in the place of the example."""
    files = guide()
    for file, more in one.beside.items():
        files[file] = files.get(file, "") + more
    if text is None:
        files.pop(one.file, None)
    elif one.below_title:
        files[one.file] = files[one.file].split("\nText.")[0].split("\n--8<--")[0] + f"\n{text}\n"
    else:
        files[one.file] = text
    today = date.today().isoformat()
    return make_site({file: content.replace(TODAY, today) for file, content in files.items()}, front=False)


@pytest.mark.parametrize("one", SHOWN, ids=lambda one: one.rule)
def test_rule_speaks_of_the_wrong_example_only(make_site, one):
    """
    At its file and in its shape: one line, a full sentence, no word of the program's.
    """
    rules = [rule for rule in RULES if rule.name == one.rule]
    wrong = find_problems(made_up(make_site, one, one.wrong), rules=rules)
    right = find_problems(made_up(make_site, one, one.right), rules=rules)

    assert [problem.file for problem in wrong][:1] == [one.said_at], wrong
    assert [str(problem) for problem in right if problem.file == one.said_at] == []
    for problem in wrong:
        assert problem.line > 0
        assert problem.said.endswith((".", "?", ")", '"')), problem.said
        assert not any(word in problem.said for word in ("None", "Traceback", "PosixPath", "Error"))


@pytest.mark.parametrize("one", SHOWN, ids=lambda one: one.rule)
def test_check_of_the_file_alone_says_the_same(make_site, one):
    """
    What a check of everything says of a file, a check of that file says.
    """
    site = made_up(make_site, one, one.wrong)
    everything = [problem for problem in find_problems(site) if problem.file == one.said_at]

    assert find_problems_in(site, {one.said_at}) == everything


def test_rules_are_explained_once():
    """
    A rule that is gone leaves nothing behind, and few that are new wait for their example.
    """
    told, rules = [one.rule for one in examples()], {rule.name for rule in RULES}

    assert len(told) == len(set(told))
    assert set(told) - rules == set()
    assert len(rules - set(told)) <= 8, f"Explain them in examples.yml: {sorted(rules - set(told))}"


def test_few_examples_are_in_words():
    """
    Only where a text cannot show it, or where the rule's own test does.
    """
    assert len(examples()) - len(SHOWN) <= 26


def test_one_rule_is_explained_by_itself():
    """
    As on the page; of a rule that does not exist there is nothing to say.
    """
    assert explain("broken-link").startswith("## broken-link\n\nA link leads to a page that exists")
    assert explain("broken-link") in explained()
    assert explain("zebra") == ""
