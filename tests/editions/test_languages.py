"""A small guide in another language, and one on another topic, build and pass the rules: nothing is English alone.

The words of the made-up language are the real ones in marks, so that a word of the code in English stands out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import yaml
from lxml import html

from editions.small import PACK, linked_pages, settings, write
from reading import real_words
from steadyspine.building import build
from steadyspine.checks import find_problems
from steadyspine.content import load_site

SAID = real_words()
TERMS = (
    "vértebra",
    "metástasis",
    "médula",
    "radiación",
    "tornillo",
    "corsé",
    "biopsia",
    "quimioterapia",
    "anestesia",
    "cicatriz",
)
HEADINGS = {"studies": "Los estudios", "next": "Siga leyendo", "ask": "Pregunte a su equipo", "clinicians": "Para profesionales"}  # fmt: skip
SPANISH = """\
---
summary: "{title}: una página inventada para una prueba, que no dice nada de medicina."
evidence_checked: 2026-11-22
handout: true
---

# {title}

**Esta página es inventada y sirve para una prueba.**

- [Más palabras de la prueba](#mas)
- [Lo que puede preguntar](#pregunte-a-su-equipo)

## Más

Los niños leen sobre la {term}. ¿Y después? Después vuelven a casa.
La {other} es una palabra de la lista.

## Pregunte a su equipo

- ¿Es inventado esto?
- ¿Es todo una prueba?
- ¿Quién lo sabe?

## Siga leyendo

- [El inicio de todo](index.md)
- [La página de ayuda](get-help-now.md)

## Los estudios

### De dónde viene

De ninguna parte.
"""
TOPIC = """\
---
summary: "{title}: a made-up page about brain metastases for a test, and no advice."
evidence_checked: 2026-11-22
handout: true
---

# {title}

**This page is made up, and is for a test.**

- [More made-up words](#more)
- [What you can ask](#ask-your-team)

## More

A made-up text about the head. It says nothing.

## Ask your team

- Is this made up?
- Is all of it a test?
- Who knows?

## Read next

- [The start of it all](index.md)
- [The made-up help](get-help-now.md)

## The studies

### Where it is from

From nowhere.
"""
EMERGENCY = """\
title: "«speed» si:"
signs:
  - {says: «uno» inventado, name: «uno»}
calls: long
say: Soy inventado.
then: [No espere.]
same_day:
  title: Llame el mismo día si
  signs: [algo inventado]
show: {title: «show», says: [Soy inventado.]}
pages: [get-help-now.md]
"""


def marked(found: object, kept: bool = False) -> object:
    """The words of another language: each text of the real file in marks, its blanks and addresses kept."""
    if isinstance(found, dict):
        parts = (
            (key, one, kept or key in GROUPS or (key in KEYS and not isinstance(one, dict)))
            for key, one in found.items()
        )
        return {key: marked(one, keep) for key, one, keep in parts}
    if isinstance(found, list):
        return [marked(one, kept) for one in found]
    is_text = isinstance(found, str) and re.search(r"[a-z]{2}", found)
    return f"«{found}»" if is_text and not kept else found


KEYS = frozenset(
    (
        *("page", "regions", "emergency_page", "glossary_page", "later_pages", "ignored_words"),
        *("journey", "paper", "licence_address", "months"),
    )
)
"""What is an address, a key, or a list that no reader sees."""

GROUPS = frozenset(
    (
        *("danger", "country", "told_at", "fills", "kept", "numbers", "evidence", "helplines"),
        *("scores", "citations", "decision_unknown", "components"),
    )
)
"""What stands on pages that this guide does not have."""


def site_words() -> dict[str, Any]:
    """The language file of a guide in a made-up Spanish."""
    made = marked(SAID)
    assert isinstance(made, dict)
    made |= {"language": "es", "region": "ES", "layers": {**made["layers"], **HEADINGS}}
    made["writing"] = {
        "grade": "none",
        "frequencies": "es",
        "beginnings": [],
        "endings": [["s", ""], ["es", ""]],
    }
    made["page"] = {**made["page"], "date": "{day} de {month} de {year}"}
    made["page"]["months"] = [f"mes{n}" for n in range(1, 13)]
    made["emergency"] |= {
        "line": "«uno» «speed» ahora.",
        "speed": "«speed»",
        "show": "«show»",
        "at_once": [],
        "slower": [],
        "faster": [],
    }
    made["handout"]["site"] = "Guía de prueba"
    return made


def project(tmp_path: Path, language: str, said: object, pages: dict[str, str]) -> Path:
    """A project in a language."""
    linked = linked_pages(SAID)
    file = f"docs/_data/words/{language}.yml"
    stub = "---\nsummary: {0}, una página inventada.\nevidence_checked: 2026-11-22\nhandout: false\nreaders: everyone\n---\n\n# {0}\n\n{1}\n"
    files = {f"docs/{name}": stub.format(f"Página {n}", "Nada.") for n, name in enumerate(linked)}
    files |= {
        "docs/index.md": stub.format("Inicio", "Nada."),
        "docs/get-help-now.md": stub.format("Ayuda", '[[calls]]\n\n--8<-- "call-now.md"\n\n## «show»\n\n--8<-- "call-now-show.md"'),
        "docs/reference/glossary.md": stub.format("Palabras", "[[glossary]]"),
        "docs/reference/handouts.md": stub.format("Hojas", "[[handouts]]"),
        "docs/_data/emergency/call-now.yml": EMERGENCY,
        "docs/_data/packs/told.yml": PACK.replace("decide/index.md, extra.md", ", ".join(pages)).replace("For nobody.", "Para nadie."),
        file: str(yaml.safe_dump({"theme": {"language": language}, "extra": {"words": said}}, allow_unicode=True)),
        **{f"docs/{name}": text for name, text in pages.items()},
    }  # fmt: skip
    icons = ("favicon.svg", "favicon.png", "apple-touch-icon.png")
    files |= {f"docs/images/brand/{icon}": "an icon" for icon in icons}
    for term in TERMS:
        key = re.sub(r"\W+", "-", term.encode("ascii", "ignore").decode())
        files[f"docs/_data/glossary/{key}.yml"] = f"term: {term}\nplain: Una palabra inventada.\n"
    names = sorted(name.removeprefix("docs/") for name in files if re.fullmatch(r"docs/[a-z/-]+\.md", name))
    nav = ["index.md", *(name for name in names if name != "index.md")]
    files["mkdocs.yml"] = (
        settings(nav)
        .replace("words/en.yml", f"words/{language}.yml")
        .replace("Steady Spine", "Guía de prueba")
    )
    return write(tmp_path, files)


@pytest.fixture(scope="module")
def spanish(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The guide in a made-up Spanish, built."""
    pages = {f"{name}.md": SPANISH.format(title=f"La {term}", term=term, other=other) for name, term, other in (("uno", *TERMS[:2]), ("dos", *TERMS[2:4]), ("tres", *TERMS[4:6]))}  # fmt: skip
    root = project(tmp_path_factory.mktemp("es"), "es", site_words(), pages)
    said: list[str] = []
    assert build(root, said.append) == 0, "\n".join(said)
    return root


def visible(page: Path) -> Iterator[str]:
    """Each piece of text that a reader sees or hears on a page."""
    body = html.parse(str(page), html.HTMLParser(encoding="utf-8")).getroot().find("body")
    assert body is not None
    for element in body.iter():
        if isinstance(element.tag, str) and element.tag not in ("script", "style"):
            yield from (element.get(name, "") for name in ("aria-label", "alt", "title", "placeholder"))
            yield element.text or ""
        yield element.tail or ""


SHORT = ("[unscored-page]", "[layer-words]")
"""The rules that a real page keeps and one of a few lines cannot."""

ENGLISH = re.compile(
    r"(?i:\b(?:the|this|page|read|next|words?|sheet|paper|of|and|for|with|your|print|show|menu|help|search)\b)"
)


def test_no_word_of_the_code_is_english(spanish: Path) -> None:
    """Whatever is neither the writer's nor marked came out of code or a template."""
    loose = {
        text.strip()
        for name in ("uno/index.html", "get-help-now/index.html", "404.html", "reference/handouts/index.html", "reference/glossary/index.html")
        for text in visible(spanish / "site" / name)
        if ENGLISH.search(re.sub(r"«.*?»|\[\[.*?\]\]", "", text, flags=re.DOTALL).replace("A4", ""))
    }  # fmt: skip

    assert loose == set()


def test_language_is_said_and_dates_are_its_own(spanish: Path) -> None:
    """On the page, and in the order of the language."""
    page = (spanish / "site/uno/index.html").read_text(encoding="utf-8")

    assert '<html lang="es"' in page
    assert "22 de mes11 de 2026" in page


def test_reserved_headings_make_layers(spanish: Path) -> None:
    """The studies close, and the questions can be picked, under their names in the language."""
    tree = html.parse(str(spanish / "site/uno/index.html")).getroot()

    assert tree.find_class("ss-studies") and tree.find_class("ss-answer")
    assert [heading.text_content() for heading in tree.xpath("//article//h2")][:1] == ["Más"]


def test_words_are_explained_and_found_with_their_accents(spanish: Path) -> None:
    """In the text, in the glossary, and in what the search looks in."""
    page = (spanish / "site/uno/index.html").read_text(encoding="utf-8")
    index = json.loads((spanish / "site/search/index.json").read_text(encoding="utf-8"))

    assert "ss-term" in page
    assert {term[1] for term in index["terms"]} == set(TERMS)
    assert "niños" in index["words"].split()


def test_sheets_are_in_the_language(spanish: Path) -> None:
    """A leaf, and a pack without the lists that lead on."""
    texts = {}
    for name in ("uno-a4", "pack-told-a4"):
        document = pypdfium2.PdfDocument(spanish / f"site/handouts/{name}.pdf")
        texts[name] = " ".join(sheet.get_textpage().get_text_bounded() for sheet in document)

    assert "niños" in texts["uno-a4"] and "Siga leyendo" in texts["uno-a4"]
    assert "Siga leyendo" not in texts["pack-told-a4"]
    assert texts["pack-told-a4"].count("Pregunte a su equipo") == 2


def test_rules_read_the_language(spanish: Path) -> None:
    """Its reserved headings, its common words and its sentences; no grade of a formula that is for English."""
    told = [str(problem) for problem in find_problems(load_site(spanish))]
    about = [one for one in told if re.match(r"docs/(?:uno|dos|tres)\.md", one)]

    assert [one for one in about if not one.endswith(SHORT)] == []


def test_another_topic_needs_other_files_alone(tmp_path: Path) -> None:
    """Three pages on brain metastases with the English words: built and printed, and no rule asks for a spine."""
    pages = {f"{name}.md": TOPIC.format(title=title) for name, title in (("a", "Surgery in the head"), ("b", "Waiting"), ("c", "After it"))}  # fmt: skip
    said = {
        **SAID,
        "emergency": {
            **SAID["emergency"],
            "line": "«uno» «speed» ahora.",
            "speed": "«speed»",
            "show": "«show»",
        },
    }
    root = project(tmp_path, "en", said, pages)
    told: list[str] = []

    assert build(root, told.append) == 0, "\n".join(told)
    about = [str(one) for one in find_problems(load_site(root)) if re.match(r"docs/[abc]\.md", one.file)]
    assert [one for one in about if not one.endswith(SHORT)] == []
    assert (root / "site/handouts/a-letter.pdf").is_file()
