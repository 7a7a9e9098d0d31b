"""Hosts on this machine, for the tests that ask one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@contextmanager
def hosted(handler: Callable[..., BaseHTTPRequestHandler], *, quiet: bool = False) -> Iterator[str]:
    """Answers requests with a handler, from another thread, until the block ends.

    Args:
        handler: makes an answer to each request.
        quiet: whether a request that breaks off is nothing to report.

    Yields:
        The host's address, with a slash at its end.
    """
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as httpd:
        if quiet:
            httpd.handle_error = lambda *_: None  # type: ignore[method-assign]
        thread = threading.Thread(target=httpd.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{httpd.server_address[1]}/"
        httpd.shutdown()
        thread.join()
