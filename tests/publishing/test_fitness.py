"""The last look at the built site."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from steadyspine.content import Site
from steadyspine.publishing import UnfitSiteError, publish

FILES = {"page/index.html": "<p>Text</p>", "assets/base.css": "p { color: red }"}


def write(folder: Path, files: Mapping[str, str]) -> Path:
    """A built site in a folder."""
    for name, text in files.items():
        path = folder / "built" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / "built"


@pytest.mark.parametrize(
    ("name", "text", "fault"),
    [
        ("_data/scan.yml", "", "records, templates and included texts are not published."),
        ("notes.md", "", "records, templates and included texts are not published."),
        ("a.html", '<p style="color:red">', '<p> has the attribute "style".'),
        ("a.html", '<p onclick="x()">', '<p> has the attribute "onclick".'),
        (
            "a.html",
            '<script src="https://cdn.example/x.js">',
            "<script> fetches https://cdn.example/x.js from another site.",
        ),
        (
            "a.html",
            '<link rel="preload icon" href="//cdn.example/x">',
            "<link> fetches //cdn.example/x from another site.",
        ),
        ("a.html", "<p>[[glossary]]</p>", "[[glossary]] was not filled in."),
        ("a.html", "<p>{{ page.title }}</p>", "A piece of a template was not filled in."),
        (
            "assets/base.css",
            "a { background: url(https://cdn.example/x) }",
            "the styles fetch something from another site.",
        ),
    ],
)
def test_what_must_not_be_published_stops_the_site(
    tmp_path: Path, make_site: Callable[..., Site], name: str, text: str, fault: str
) -> None:
    """Each fault names its file."""
    with pytest.raises(UnfitSiteError) as error:
        publish(write(tmp_path, {**FILES, name: text}), make_site({}))

    assert [f"{name}: {fault}"] == list(error.value.faults)


@pytest.mark.parametrize(
    "text",
    [
        '<a href="https://doi.org/1">doi</a>',
        '<link rel="canonical" href="https://steady.example/">',
        "<code>[[glossary]] {{ x }}</code>",
        '<img src="../a.png">',
        "<p>once [only]</p>",
    ],
)
def test_what_is_fit_passes(tmp_path: Path, make_site: Callable[..., Site], text: str) -> None:
    """Plain links to other sites, the page's own address, code, local files."""
    publish(write(tmp_path, {**FILES, "a.html": text}), make_site({}))
