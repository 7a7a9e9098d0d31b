"""Shows the site while somebody writes, and says what is wrong after each change.

The pages are made as for publishing, so that what the writer sees is what readers will see. Only the handouts
are left out: they take longer than a writer wants to wait.
"""

from __future__ import annotations

import socket
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

from steadyspine.building import SITE, make_pages, replace_folder
from steadyspine.checks import find_problems, report
from steadyspine.content import Site, load_site_cached, published
from steadyspine.publishing import UnfitSiteError

_HOST = "127.0.0.1"
_PAUSE = 0.7
_PORTS_TO_TRY = 50
_LOOKS = "overrides"
_MOMENT = "/.made"
"""The address that tells when the pages were made last."""

_SCRIPT = "/.again.js"
"""The address of the script that loads a page again; the pages' policy lets no script stand inline."""

_ASKS = f'<script src="{_SCRIPT}"></script>\n'
_AGAIN = f"""let seen;
setInterval(async () => {{
  try {{
    const made = await (await fetch("{_MOMENT}")).text();
    if (seen && seen !== made) location.reload();
    seen = made;
  }} catch {{
    // The server was stopped; the page stays as it is.
  }}
}}, 1000);
"""


def serve(root: Path, port: int, say: Callable[[str], object]) -> int:
    """Serves until somebody stops it; gives 1 if no port is free.

    Args:
        root: The project's root.
        port: The first port to try.
        say: Takes each line for the person who writes.
    """
    free = free_port(port)
    if free is None:
        say(f"No port is free from {port} on. Choose another with --port.")
        return 1
    with tempfile.TemporaryDirectory(prefix="steady-") as name:
        folder = Path(name)
        shown = folder / "shown"
        shown.mkdir()
        with ThreadingHTTPServer((_HOST, free), partial(_Pages, directory=str(shown))) as server:
            Thread(target=server.serve_forever, daemon=True).start()
            say(f"The site is at http://{_HOST}:{free}/ in a moment. Stop with Ctrl+C.")
            try:
                for site in _changes(root):
                    say(report(site, find_problems(site)))
                    _show(site, folder, shown, say)
            finally:
                server.shutdown()
    return 0


def _changes(root: Path) -> Iterator[Site]:
    """The content at once, and again after each change of it or of the looks."""
    seen: object = None
    while True:
        site, looks = load_site_cached(root), _looks(root)
        if seen != (id(site), looks):
            seen = (id(site), looks)
            yield site
        time.sleep(_PAUSE)


def _looks(root: Path) -> list[tuple[str, int]]:
    """The files that say how pages look, each with the time of its last change."""
    return sorted(found for path in (root / _LOOKS).rglob("*") for found in _changed(path))


def _changed(path: Path) -> Iterator[tuple[str, int]]:
    # An editor's passing file may go between being listed and being looked at.
    with suppress(OSError):
        if path.is_file():
            yield str(path), path.stat().st_mtime_ns


def _show(site: Site, folder: Path, shown: Path, say: Callable[[str], object]) -> None:
    """Make the pages and put them in place; if that fails, those made before stay."""
    with tempfile.TemporaryDirectory(dir=folder) as name:
        try:
            make_pages(published(site), Path(name), strict=False)
        except UnfitSiteError as error:
            say(f"{report(site, error.problems)} The pages are shown as they were before.")
            return
        _Pages.made = str(time.time_ns())
        replace_folder(Path(name) / SITE, shown)


class _Pages(SimpleHTTPRequestHandler):
    """Gives out the pages, each with a script that loads it again when pages were made anew."""

    made: ClassVar[str] = ""
    """When the pages were made last."""

    def do_GET(self) -> None:
        """Answers with a page, the moment, the script, or any other file."""
        path = Path(self.translate_path(self.path))
        page = path / "index.html" if path.is_dir() and self.path.split("?")[0].endswith("/") else path
        if self.path == _MOMENT:
            self._answer(self.made.encode(), "text/plain")
        elif self.path == _SCRIPT:
            self._answer(_AGAIN.encode(), "text/javascript")
        elif page.suffix == ".html" and page.is_file():
            self._answer(page.read_bytes() + _ASKS.encode(), "text/html; charset=utf-8")
        else:
            super().do_GET()

    def _answer(self, content: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def end_headers(self) -> None:
        """Nothing is kept by the browser: it would show old pages."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *said: object) -> None:
        """Says nothing: the terminal is for what is wrong with the pages."""


def free_port(first: int) -> int | None:
    """The first port from here on that nothing listens on, or none."""
    for port in range(first, first + _PORTS_TO_TRY):
        with socket.socket() as probe:
            try:
                probe.bind((_HOST, port))
            except (OSError, OverflowError):
                continue
            return port
    return None
