"""Puts a small page at each address that a page had before, which leads on to where it is now."""

from __future__ import annotations

from html import escape
from urllib.parse import urlsplit

from steadyspine.content import Page, Site, address_of
from steadyspine.content.wording import phrase
from steadyspine.publishing.built import PAGE, BuiltSite
from steadyspine.publishing.policy import policy

HOSTS_FILE = "_redirects"
"""Where Netlify, Cloudflare Pages and others look for addresses that moved, from the site's root."""


def add_redirects(guide: BuiltSite) -> None:
    """Make the pages, and for hosts that can send readers on by themselves, the list of them."""
    lines, root = [], urlsplit(guide.live).path or "/"
    for old, new in guide.site.redirects.items():
        before, page = address_of(old), guide.site.pages[new]
        guide.made[f"{before}{PAGE}"] = _page(guide.site, before, page).encode()
        lines.append(f"{root}{before} {root}{address_of(new)} 301\n")
    if lines:
        guide.made[HOSTS_FILE] = "".join(lines).encode()


def _page(site: Site, before: str, page: Page) -> str:
    """A page that leads on at once, by its link if a browser does not, and by its words on paper."""
    to = "../" * before.count("/") + address_of(page.path)
    title = escape(page.title)
    says = escape(phrase(site, "page.moved"))
    return (
        f'<!doctype html>\n<html lang="{escape(phrase(site, "language"))}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy())}">\n'
        f'<meta http-equiv="refresh" content="0; url={escape(to)}">\n<meta name="robots" content="noindex">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n'
        f'</head>\n<body>\n<p>{says} <a href="{escape(to)}">{title}</a></p>\n</body>\n</html>\n'
    )
