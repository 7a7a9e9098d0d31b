"""A made-up site as a generator leaves it, ready to be assembled."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from steadyspine.content import Site
from steadyspine.publishing import BuiltSite, assemble, write

WORDS = """
    extra:
      words:
        language: en
        handout: {site: Made-up guide}
        emergency: {page: help, speed: emergency help now, signs: [weakness, numbness]}
        numbers: {emergency: ["911", "112"]}
        page:
          months: [January, February, March, April, May, June, July, August, September, October, November, December]
          date: "{month} {day}, {year}"
          evidence: "Evidence checked on {date}"
          minutes_one: About 1 minute to read
          minutes: "About {minutes} minutes to read"
        reviews:
          none: No clinician has reviewed this page yet
          current: "Reviewed by {name}, {role}, {date}"
          changed: "Changed since {name}, {role}, {date}"
          overdue: "Over since {next}, last on {date}"
          qualifications: "Qualifications: {text}"
          interests: "Interests: {text}"
          next: "Next review by {date}"
          guide: {none: No clinician has reviewed any page., some: "{count} of {total} pages."}
          roles: [nurse, surgeon]
    """

PAGE = """<!doctype html>
<html lang="en">
  <head>
    <title>{title}</title>
    <meta name="description" content="What this page is about: {title}.">
    <link rel="stylesheet" href="{base}assets/a.css">
    <link rel="stylesheet" href="{base}components/b/b.css">
    <script src="{base}components/b/b.js" defer></script>
  </head>
  <body>
    <header>Ours</header>
    <aside class="ss-emergency-line">New weakness, numbness? Get emergency help now. <a href="{base}help/">Go</a></aside>
    <nav aria-label="Pages"><a href="{base}">Home</a></nav>
    <main>
      <article>
        <h1 id="{title}">{title}</h1>
        <ul class="ss-page-state"><li>Evidence checked on November 22, 2026</li><li data-ss-review>{state}</li></ul>
        {text}
      </article>
    </main>
    <footer>Ours</footer>
  </body>
</html>
"""

FRONT_OF = "summary: What this page is about.\nevidence_checked: 2026-11-22\nhandout: true"
"""The front matter of a page, but for its lines of dashes."""

STATE = "No clinician has reviewed this page yet"
HELP = "<p>Weak? weakness, numbness: emergency help now. Call 911.</p><h2>More</h2>"
LOOK = {
    "assets/a.css": '@font-face { src: url("../fonts/a.woff2") }',
    "assets/bundle.js": "the theme's",
    "components/b/README.md": "What b must do.",
    "components/b/b.css": ".b {}",
    "components/b/b.js": "b();",
    "fonts/a.woff2": "a font",
}

Make = Callable[..., BuiltSite]


def built_page(title: str, base: str, text: str = "", state: str = STATE) -> str:
    """A page as the templates leave it."""
    return PAGE.format(title=title, base=base, text=text, state=state)


@pytest.fixture
def make_built(make_site: Callable[..., Site], tmp_path: Path) -> Make:
    """
    `make_built({"a/index.html": ...})` gives the assembled site of three pages: the home page, `a` and `help`.

    `files` adds or replaces what the generator left; `docs`, what writers wrote; None takes a file away.
    """

    def make(
        files: Mapping[str, str | None] | None = None,
        docs: Mapping[str, str] | None = None,
        live: str = "",
        *,
        written: bool = True,
    ) -> BuiltSite:
        content = {"docs/index.md": "# Home", "docs/a.md": "# A", "docs/help.md": "# Help"}
        site = make_site({"docs/_data/words/en.yml": WORDS, **content, **(docs or {})})
        generated = {
            "index.html": built_page("Home", "./"),
            "a/index.html": built_page("A", "../"),
            "help/index.html": built_page("Help", "../", HELP),
            **LOOK,
            **(files or {}),
        }
        for name, text in generated.items():
            if text is not None:
                path = tmp_path / "generated" / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
        guide = assemble(tmp_path / "generated", tmp_path / "site", site, live)
        if written:
            write(guide)
        return guide

    return make
