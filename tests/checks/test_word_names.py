"""The names in a language file: each that the program asks for, and no other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from steadyspine.checks.word_names import RULES, known_words
from steadyspine.content import load_site

ROOT = Path(__file__).parents[2]
FILE = "docs/_data/words/xx.yml"
SETTINGS = f"INHERIT: {FILE}\nsite_name: Made up\n"


def whole() -> dict[str, Any]:
    """Made-up words under every name that there is."""

    def made(known: object) -> object:
        if isinstance(known, dict):
            return {name: made(below) for name, below in known.items()}
        if isinstance(known, list):
            return [dict.fromkeys(known, "words")]
        return {"own": "words"} if known == "any" else ["words"] if known == "texts" else "words"

    found = made(dict(known_words()))
    assert isinstance(found, dict)
    return found


def said(root: Path, words: object) -> list[str]:
    """What the rule says of a language file with these words, without the rule's name."""
    (root / FILE).parent.mkdir(parents=True, exist_ok=True)
    (root / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    text = yaml.safe_dump({"extra": {"words": words}}, sort_keys=False)
    (root / FILE).write_text(text, encoding="utf-8")
    site = load_site(root)
    return [f"{one.file}:{one.line}: {one.message}" for rule in RULES for one in rule.find(site)]


def test_whole_file_is_fine(tmp_path: Path) -> None:
    """Names of one's own stand where they may; what a language may do without may be left out."""
    words = whole()
    words["helplines"]["countries"] = {"XX": "Nowhere", "XY": "Elsewhere"}
    del words["writing"]["endings"]

    assert said(tmp_path, words) == []


def test_slip_of_the_pen_is_said_once_at_its_line(tmp_path: Path) -> None:
    """The name that was meant is not called missing as well."""
    words = whole()
    words["emergency"] = {
        ("call_buton" if name == "call_button" else name): text for name, text in words["emergency"].items()
    }
    lines = yaml.safe_dump({"extra": {"words": words}}, sort_keys=False).split("\n")
    line = next(at for at, text in enumerate(lines, 1) if "call_buton" in text)

    assert said(tmp_path, words) == [
        f'{FILE}:{line}: Nothing asks for "emergency.call_buton". Did you mean "call_button"?'
    ]


@pytest.mark.parametrize("name", ["emergency.call_button", "search", "writing.grade"])
def test_missing_name_is_said_once(tmp_path: Path, name: str) -> None:
    """Of a part that is gone, only that; the near miss is the same file with the name."""
    words = whole()
    inside: Any = words
    *path, last = name.split(".")
    for step in path:
        inside = inside[step]
    del inside[last]

    (found,) = said(tmp_path, words)
    assert f'"{name}" is missing' in found


def test_name_without_words_and_list_with_a_wrong_name(tmp_path: Path) -> None:
    """An empty place is as bad as none; entries of a list have names, too."""
    words = whole()
    words["search"]["none"] = ""
    words["doors"][0] = {"titel": "words", "says": "words", "page": "words"}
    words["emergency"]["steps"] = ["words", "more words"]

    found = said(tmp_path, words)
    assert sorted(one.partition(": ")[2] for one in found) == [
        '"search.none" has no words. Write what readers are to see.',
        'Nothing asks for "doors[].titel". Did you mean "title"?',
    ]


def test_few_words_of_a_guide_for_trial_are_no_whole_file(tmp_path: Path) -> None:
    """What is there is held to its names all the same."""
    assert said(tmp_path, {"emergency": {"line": "words"}}) == []
    assert len(said(tmp_path, {"emergency": {"lnie": "words"}})) == 1


def test_known_names_are_those_that_the_program_asks_for() -> None:
    """Each stands somewhere in the program, its templates or scripts; what nothing asks for is taken off the list."""
    files = [
        path
        for folder, ending in (("scripts/steadyspine", "py"), ("overrides", "html"), ("overrides", "js"))
        for path in (ROOT / folder).rglob(f"*.{ending}")
    ]
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    assert [name for name in sorted(known_words()) if name not in text] == []
