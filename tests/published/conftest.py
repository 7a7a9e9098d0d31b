"""The site as built, served on this machine, and windows to read it in."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from hosts import hosted
from published.built import SITE


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output to the tests."""

    def send_error(self, code: int, *args: object) -> None:
        """Answer an unknown address with the site's own page, as a host would."""
        body = (SITE / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of the built site on this machine, with a slash at its end."""
    handler = functools.partial(QuietHandler, directory=str(SITE))
    with hosted(handler) as where:
        yield where


@pytest.fixture
def context(browser: Browser, server: str) -> Iterator[BrowserContext]:
    """A phone's window on the site: 390 px wide, light, with touch."""
    context = browser.new_context(base_url=server, viewport={"width": 390, "height": 844}, has_touch=True)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """An empty tab in that window."""
    return context.new_page()


@pytest.fixture
def wide(browser: Browser, server: str) -> Iterator[Page]:
    """A tab on a desk: 1280 px wide, light, with a mouse."""
    context = browser.new_context(base_url=server, viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()
