"""Tools on a page made for the purpose, served with their own scripts and nothing else."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from hosts import hosted
from reading import real_words

ROOT = Path(__file__).parents[2]
LOOK = ROOT / "overrides"
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'"
"""The strict policy that tools keep."""

EVERYWHERE = ("assets/stylesheets/tokens.css", "assets/stylesheets/base.css")


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves the designer's folder under the strict policy, and says nothing."""

    pages: dict[str, str]

    def __init__(self, *args: object, pages: dict[str, str], **options: object) -> None:
        self.pages = pages
        super().__init__(*args, **options)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer with a made-up page or a file."""
        page = self.pages.get(self.path.split("?")[0])
        if page is None:
            super().do_GET()
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Security-Policy", POLICY)
        self.end_headers()
        self.wfile.write(page.encode())

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output to the tests."""


@pytest.fixture(scope="session")
def words() -> dict[str, object]:
    """What tools say, under `components` in the language file."""
    return dict(real_words()["components"])


@pytest.fixture(scope="session")
def pages() -> dict[str, str]:
    """The made-up pages, by their path."""
    return {}


@pytest.fixture(scope="session")
def address(pages: dict[str, str]) -> Iterator[str]:
    """Where made-up pages are served, without a slash at its end."""
    handler = functools.partial(QuietHandler, directory=str(LOOK), pages=pages)
    with hosted(handler) as where:
        yield where.rstrip("/")


@pytest.fixture
def phone(browser: Browser, address: str) -> Iterator[BrowserContext]:
    """A phone's window: 360 px wide, with touch."""
    context = browser.new_context(base_url=address, viewport={"width": 360, "height": 640}, has_touch=True)
    yield context
    context.close()


@pytest.fixture
def tab(phone: BrowserContext) -> Iterator[Page]:
    """A tab in it; nothing may be thrown or refused by the policy while it is open."""
    page = phone.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    yield page
    assert [line for line in wrong if "favicon" not in line and "404" not in line] == []


@pytest.fixture
def put(pages: dict[str, str]) -> Callable[..., str]:
    """
    `put("/a", markup, ["tools/tools"])` serves a page with that markup and those parts; gives its path.

    `words` go to each element with data-ss-tool that has none.
    """

    def page(path: str, markup: str, parts: list[str], words: object = None) -> str:
        files = [f"components/{part}{end}" for part in parts for end in (".css", ".js")]
        files = [*EVERYWHERE, *(file for file in files if (LOOK / file).is_file())]
        links = "".join(
            f'<link rel="stylesheet" href="/{file}">'
            if file.endswith(".css")
            else f'<script src="/{file}" defer></script>'
            for file in files
        )
        given = json.dumps(words or {}).replace("&", "&amp;").replace("'", "&#39;")
        body = markup.replace("data-ss-tool=", f"data-ss-words='{given}' data-ss-tool=")
        pages[path] = (
            f'<!doctype html><html lang="en"><head><title>T</title><meta charset="utf-8">'
            f'<meta name="viewport" content="width=device-width">{links}</head>'
            f"<body><main><article class='ss-page'>{body}</article></main></body></html>"
        )
        return path

    return page
