"""Shows the site while somebody writes, and says what is wrong, on the terminal and at the foot of the page.

The pages are made as for publishing, so that what the writer sees is what readers will see. A handout is
printed when somebody opens its link: all of them take longer than a writer wants to wait.
"""

from __future__ import annotations

import json
import socket
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePosixPath
from threading import Lock, Thread
from typing import ClassVar
from urllib.parse import unquote, urlsplit

from steadyspine.building import SITE, alone, make_pages, replace_folder
from steadyspine.building.inputs import Stamp, stamp_of
from steadyspine.checks import find_problems, report
from steadyspine.content import Problem, Site, address_of, load_site, published
from steadyspine.handouts import CannotPrintError, UnknownElementError, print_sheet, sheets_to_ask_for
from steadyspine.publishing import UnfitSiteError, fill, write_pages

_HOST = "127.0.0.1"
_PAUSE = 0.25
_PORTS_TO_TRY = 50
_HANDOUTS = "/handouts/"
_MOMENT = "/.made"
"""The address that tells when the pages were made last, and what is wrong with the page that asks."""

_SCRIPT = "/.again.js"
"""The address of the script that loads a page again; the pages' policy lets no script stand inline."""

_ASKS = f'<script src="{_SCRIPT}"></script>\n'
_AGAIN = """const box = document.createElement("aside");
box.setAttribute("role", "status");
for (const [name, value] of Object.entries({
  position: "fixed", inset: "auto 0 0 0", maxHeight: "40vh", overflow: "auto", zIndex: 9999,
  padding: "0.5rem 1rem", background: "#7a1020", color: "#fff",
  font: "1rem/1.4 sans-serif", whiteSpace: "pre-wrap",
})) box.style[name] = value;
let seen;
setInterval(async () => {
  try {
    const told = await (await fetch("ADDRESS?" + encodeURIComponent(location.pathname))).json();
    if (seen && seen !== told.made) location.reload();
    seen = told.made;
    box.textContent = told.wrong.join("\\n");
    if (told.wrong.length) document.body.append(box); else box.remove();
  } catch {
    // The server was stopped; the page stays as it is.
  }
}, 400);
""".replace("ADDRESS", _MOMENT)
"""Loads the page again, and shows in a box at its foot what is wrong with it."""

_SHOWN = 8
"""Lines of that box; the terminal has them all."""


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
                    _show(site, folder, shown, say)
            finally:
                server.shutdown()
    return 0


def _changes(root: Path) -> Iterator[Site]:
    """The content at once, and again after each change of it or of the looks."""
    seen: Stamp | None = None
    while True:
        stamp = tuple(file for file in stamp_of(root) if not is_passing(file[0]))
        if seen != stamp:
            seen = stamp
            yield load_site(root)
        time.sleep(_PAUSE)


def is_passing(file: str) -> bool:
    """Whether a file is one that editors leave for a while: a lock, a backup, a text being written."""
    name = PurePosixPath(file).name
    return name.startswith((".", "#")) or name.endswith(
        ("~", ".swp", ".swx", ".tmp", ".part", ".orig", ".bak")
    )


def _show(site: Site, folder: Path, shown: Path, say: Callable[[str], object]) -> None:
    """Make the pages and put them in place, then say what is wrong; if that fails, those made before stay."""
    unmade: list[Problem] = []
    with tempfile.TemporaryDirectory(dir=folder) as name:
        try:
            readers = published(site)
            with alone(site.root, say):
                guide = make_pages(readers, Path(name), strict=False)
            fill(guide, (sheets_to_ask_for(readers),))
            write_pages(guide)
            with _Pages.exchange:
                replace_folder(Path(name) / SITE, shown)
                _Pages.site, _Pages.made = readers, str(time.time_ns())
        except UnfitSiteError as error:
            unmade = error.problems
    problems = find_problems(site)
    _Pages.problems = [*unmade, *problems]
    say(report(site, problems))
    if unmade:
        say(f"{report(site, unmade)} The pages are shown as they were before.")


def wrong_on(site: Site | None, problems: Sequence[Problem], address: str) -> list[str]:
    """What is wrong with the page at an address and what it takes in; then how much is wrong elsewhere."""
    pages = site.pages.values() if site else ()
    page = next((page for page in pages if f"/{address_of(page.path)}" == address), None)
    files = {page.file, *(block.file for block in page.blocks)} if page else set()
    here = [str(problem) for problem in problems if problem.file in files]
    lines = here[:_SHOWN]
    if len(here) > _SHOWN:
        lines.append(f"And {len(here) - _SHOWN} more on this page.")
    if len(problems) > len(here):
        lines.append(f"Elsewhere: {len(problems) - len(here)}. The terminal names them.")
    return lines


class _Pages(SimpleHTTPRequestHandler):
    """Gives out the pages, each with a script that loads it again when pages were made anew."""

    made: ClassVar[str] = ""
    """When the pages were made last."""

    site: ClassVar[Site | None] = None
    """What they were made from."""

    problems: ClassVar[Sequence[Problem]] = ()
    """What was wrong when somebody wrote last."""

    exchange: ClassVar[Lock] = Lock()
    """Held while the pages are exchanged, and while a sheet is printed from them."""

    def do_GET(self) -> None:
        """Answers with a page, the moment, the script, a sheet, or any other file."""
        path = Path(self.translate_path(self.path))
        page = path / "index.html" if path.is_dir() and self.path.split("?")[0].endswith("/") else path
        address = urlsplit(self.path)
        if address.path == _MOMENT:
            wrong = wrong_on(self.site, self.problems, unquote(address.query))
            self._answer(json.dumps({"made": self.made, "wrong": wrong}).encode(), "application/json")
        elif address.path == _SCRIPT:
            self._answer(_AGAIN.encode(), "text/javascript")
        elif address.path.startswith(_HANDOUTS) and address.path.endswith(".pdf"):
            self._print(address.path.removeprefix(_HANDOUTS))
        elif page.suffix == ".html" and page.is_file():
            self._answer(page.read_bytes() + _ASKS.encode(), "text/html; charset=utf-8")
        else:
            super().do_GET()

    def _print(self, name: str) -> None:
        """Answers with a sheet that is printed now."""
        try:
            with self.exchange:
                pdf = print_sheet(self.site, Path(self.directory), name) if self.site else None
        except (CannotPrintError, UnknownElementError) as error:
            self._answer(f"This sheet cannot be printed. {error}\n".encode(), "text/plain; charset=utf-8")
            return
        if pdf is None:
            self.send_error(404, "There is no such sheet")
        else:
            self._answer(pdf, "application/pdf")

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
