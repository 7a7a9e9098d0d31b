"""The site behind a host that sends every header we ask for, so that page and host both forbid."""

from __future__ import annotations

import functools
from contextlib import AbstractContextManager

from hosts import hosted
from published.built import SITE
from published.conftest import QuietHandler
from steadyspine.publishing.policy import headers


class StrictHandler(QuietHandler):
    """Serves files with the headers of the site."""

    def end_headers(self) -> None:
        """Add them."""
        for name, value in headers().items():
            self.send_header(name, value)
        super().end_headers()


def strictly_hosted() -> AbstractContextManager[str]:
    """The address of such a host, with a slash at its end, as long as the block lasts."""
    return hosted(functools.partial(StrictHandler, directory=str(SITE)))
