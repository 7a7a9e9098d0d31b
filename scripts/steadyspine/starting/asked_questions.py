"""Adds a question that readers may take to a visit to the record of its moment."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from steadyspine.content import listed, load_site
from steadyspine.content.asking import PEOPLE, Moment
from steadyspine.content.form import open_form
from steadyspine.content.marked_yaml import parse_yaml
from steadyspine.content.questions import read_moment
from steadyspine.content.records import Problem
from steadyspine.content.suggestion import did_you_mean
from steadyspine.starting.asking import Asking
from steadyspine.starting.questions import questions_of
from steadyspine.starting.records import scalar, write_text


def add_question(root: Path, answers: Mapping[str, object], asking: Asking) -> str:
    """Adds one question as the last of its moment; gives the moment's file.

    Raises:
        ValueError: what was said cannot be used; the message says why, and what to do.
    """
    words = questions_of((root / "docs/_templates/questions.yml").read_text(encoding="utf-8"))
    moments = load_site(root).moments
    if not moments:
        raise ValueError(
            "There is no moment yet. Copy docs/_templates/questions.yml to docs/_data/questions/."
        )
    told = "".join(f"\n  {key}: {moment.title}" for key, moment in moments.items())
    wanted = answers.get("moment") or asking.line(
        f"When does it come up? Type the first word of a line.{told}",
        "moment",
        wrong=lambda one: _no_moment(one, moments),
    )
    if fault := _no_moment(str(wanted), moments):
        raise ValueError(fault)
    asks = str(answers.get("asks") or asking.line(words["asks"], "asks"))
    if not asks:
        raise ValueError("Say the question itself, as the reader would ask it.")
    ask = answers.get("ask") or asking.line(words["ask"], "ask", wrong=lambda one: _nobody(_names(one)))
    if fault := _nobody(_names(ask)):
        raise ValueError(fault)
    return _add(root, moments[str(wanted)], asks, _names(ask))


def _add(root: Path, moment: Moment, asks: str, ask: list[str]) -> str:
    path = root / moment.file
    row = f"  - asks: {scalar(asks)}\n    ask: [{', '.join(ask)}]\n"
    text = f"{path.read_text(encoding='utf-8').rstrip()}\n{row}"
    problems: list[Problem] = []
    form = open_form(parse_yaml(text, moment.file, problems), moment.file, problems)
    questions = read_moment(moment.key, form).questions if form else ()
    if len(questions) != len(moment.questions) + 1:
        raise ValueError(
            f'In {moment.file} "questions" must be the last field, each with two spaces before it.'
        )
    write_text(path, text)
    return moment.file


def _no_moment(typed: str, moments: Collection[str]) -> str:
    if typed in moments:
        return ""
    return f'There is no moment "{typed}".{did_you_mean(typed, moments) or f" Use {listed(moments)}."}'


def _names(said: object) -> list[str]:
    """People from a list, or from a line with commas or spaces between them."""
    names = said if isinstance(said, list) else str(said).strip("[]").replace(",", " ").split()
    return [str(name) for name in names]


def _nobody(names: list[str]) -> str:
    unknown = next((name for name in names if name not in PEOPLE), "")
    if unknown:
        return f'"{unknown}" is nobody to ask. Use {listed(PEOPLE)}.{did_you_mean(unknown, PEOPLE)}'
    return "" if names else f"Say whom to ask, any of {listed(PEOPLE)}."
