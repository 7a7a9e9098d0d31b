"""The place of the aid for deciding: what its script is given, and nothing of it for readers."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

from checks.test_decision import FILES
from steadyspine.components.decision import decision_tool
from steadyspine.content import Site
from steadyspine.publishing.look import without_comments

WORDS = """
extra:
  words:
    emergency: {line: "Weak? Get help."}
    components:
      tools: {copy: Copy, keep: Keep}
      decision: {keep: Keep my answers, begin: Begin}
"""


def made(make_site: Callable[..., Site]) -> tuple[dict, dict, str]:
    """The parts, the words, and what readers see."""
    files = {f"docs/_data/decision/{key}.yml": text for key, text in FILES.items()}
    files["docs/_data/decision/questions/cure.yml"] = FILES["questions/cure"].replace(
        '"No"', '"**No** [@a2020]"'
    )
    root = decision_tool(make_site({"docs/_data/words/en.yml": WORDS, **files}))
    return (
        json.loads(root.get("data-ss-decision", "")),
        json.loads(root.get("data-ss-words", "")),
        "".join(root.itertext()),
    )


def test_script_gets_the_records_as_plain_words(make_site: Callable[..., Site]) -> None:
    """No mark of Markdown and no source, since what needs one is shown from the page itself."""
    parts, _, seen = made(make_site)

    assert seen == ""
    assert [one["name"] for one in parts["choices"]] == ["The knife", "Rays"]
    assert parts["questions"][0]["answers"] == [
        {"says": "Yes", "right": False},
        {"says": "No", "right": True},
    ]
    assert parts["wishes"][0]["sides"] == [
        {"says": "Hard weeks.", "fits": ["knife"]},
        {"says": "Good weeks.", "fits": []},
    ]
    assert parts["situations"][0]["answers"][1:] == [
        {"key": "no", "says": "No", "note": "", "danger": True, "seen": False, "ask": ""},
        {"key": "seen", "says": "No, seen", "note": "", "danger": True, "seen": True, "ask": "By when?"},
    ]
    assert parts["emergency"] == "Weak? Get help."


def test_own_words_win_over_shared_ones(make_site: Callable[..., Site]) -> None:
    """A tool may say the same thing its own way; what it does not say comes from the words of all tools."""
    _, words, _ = made(make_site)

    assert words == {"copy": "Copy", "keep": "Keep my answers", "begin": "Begin"}


def test_the_script_weighs_under_15_kb() -> None:
    """As it is published and compressed, without the parts that all tools share and without data."""
    folder = Path(__file__).parents[2] / "overrides/components/decision"
    packed = [
        len(gzip.compress(without_comments(file.read_bytes()), 9)) for file in sorted(folder.glob("*.js"))
    ]

    assert len(packed) == 3
    assert sum(packed) < 15_000
