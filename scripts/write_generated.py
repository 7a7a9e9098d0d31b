"""Writes what is made from the code for people and editors: the schemas of records, and what the checks say.

Run it by `make generated`. Tests hold what is committed against what it would write.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from steadyspine.checks.explaining import explained
from steadyspine.content.hospital import FILE as EDITION_FILE
from steadyspine.content.schemas import EDITION, PAGE, RECORDS, schemas
from steadyspine.starting.questions import questions_of

ROOT = Path(__file__).parent.parent
SCHEMAS = "scripts/schemas"
CHECKS = "CHECKS.md"
SETTINGS = ".vscode/settings.json"
TEMPLATES = {
    "coverage": "statement",
    "decision/chances": "decision-chance",
    "decision/choices": "decision-choice",
    "decision/questions": "decision-question",
    "decision/situations": "decision-situation",
    "decision/wishes": "decision-wish",
    "edition": "edition",
    "emergency": "signs",
    "evidence": "finding",
    "glossary": "term",
    "headlines": "headline",
    "helplines": "helpline",
    "packs": "pack",
    "people": "person",
    "phrases": "phrases",
    "report/reading": "report-reading",
    "report/scales": "scale",
    "report/shorthand": "shorthand",
    "report/signs": "report-sign",
    "retractions": "retractions",
    "review-order": "review-order",
    "reviews": "review",
    "scores": "score",
}
"""The template of each folder of records that writers add to, and of a hospital's edition."""


def files() -> Iterator[tuple[str, str]]:
    """Each file from the project's root, with what belongs into it."""
    for name, schema in schemas(_notes()).items():
        yield _schema_file(name), json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
    yield SETTINGS, json.dumps(_settings(), indent=2) + "\n"
    yield CHECKS, explained()


def _schema_file(name: str) -> str:
    return f"{SCHEMAS}/{name.replace('/', '-')}.json"


def _notes() -> dict[str, dict[str, str]]:
    """What the templates say of each field."""
    folder = ROOT / "docs/_templates"
    found = {
        name: questions_of((folder / f"{template}.yml").read_text(encoding="utf-8"))
        for name, template in TEMPLATES.items()
    }
    found[PAGE] = questions_of((folder / "page.md").read_text(encoding="utf-8").split("\n---\n")[0])
    return found


def _settings() -> dict[str, object]:
    """What VS Code needs to use the schemas, with the extension for YAML that it then recommends."""
    return {
        "yaml.schemas": {
            **{_schema_file(name): f"docs/_data/{name}/*.yml" for name in sorted(RECORDS)},
            _schema_file(EDITION): EDITION_FILE,
        },
        "yaml.customTags": ["!ENV sequence", "!ENV scalar"],
        "files.eol": "\n",
        "files.encoding": "utf8",
        "files.insertFinalNewline": True,
    }


def main() -> None:
    """Writes the files that differ, and names them."""
    for file, text in files():
        path = ROOT / file
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            sys.stdout.write(f"{file}\n")


if __name__ == "__main__":
    main()
