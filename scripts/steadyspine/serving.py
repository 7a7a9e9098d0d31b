"""Shows the site while somebody writes, and says what is wrong after each change.

The site generator's own server rebuilds and reloads the browser: it knows which change touches what, and
the next generator brings a server too. Beside it, this process runs our checks.
"""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from steadyspine.building import generator_settings
from steadyspine.checks import find_problems, report
from steadyspine.content import Site, load_site_cached

_HOST = "127.0.0.1"
_PAUSE = 0.7
_PORTS_TO_TRY = 50


def serve(root: Path, port: int, say: Callable[[str], object]) -> int:
    """Serves until somebody stops it; gives 1 if the server does not start or dies.

    Args:
        root: The project's root.
        port: The first port to try.
        say: Takes each line for the person who writes.
    """
    free = free_port(port)
    if free is None:
        say(f"No port is free from {port} on. Choose another with --port.")
        return 1
    site = load_site_cached(root)
    with subprocess.Popen(_command(free), cwd=root, env=generator_settings(site)) as server:
        try:
            say(f"The site is at http://{_HOST}:{free}/ in a moment. Stop with Ctrl+C.")
            _watch(root, server, say)
        finally:
            server.terminate()
    say("The server stopped. Its last lines say why.")
    return 1


def _command(port: int) -> list[str]:
    # Both switches are given in full: with some releases of click, live reloading is off unless asked for.
    switches = ["--no-strict", "--livereload", "--quiet", "--dev-addr", f"{_HOST}:{port}"]
    return [sys.executable, "-m", "mkdocs", "serve", *switches]


def _watch(root: Path, server: subprocess.Popen[bytes], say: Callable[[str], object]) -> None:
    """Reports problems at once and after each change, as long as the server lives."""
    seen: Site | None = None
    while server.poll() is None:
        site = load_site_cached(root)
        if site is not seen:
            say(report(site, find_problems(site)))
            seen = site
        time.sleep(_PAUSE)


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
