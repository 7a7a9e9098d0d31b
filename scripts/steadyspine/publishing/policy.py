"""What a browser may load and run on a page: said in every page, and again in the headers of hosts.

Nothing stands inline in a page (the rule `built-policy`), so the policy needs no hash and no exception.
"""

from __future__ import annotations

from lxml.html import Element

from steadyspine.publishing.built import BuiltPage, BuiltSite

_SELF = "'self'"
OWN_SCRIPTS = "ss-own"
"""The one maker of script addresses that a browser with trusted types lets through; see components/own."""

DIRECTIVES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": OWN_SCRIPTS,
}
"""What holds on every page, wherever it is published."""

HEADERS = {
    "Content-Security-Policy": "",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""What a host sends with every file; the policy is filled in by `headers`."""


def policy(*, header: bool = False, scheme: str = "") -> str:
    """The policy as one text.

    Args:
        header: Whether it is sent as a header; only there can a page say who may show it in a frame.
        scheme: What may be loaded beside the page's own origin, such as `file:` where a file has none.
    """
    own = f"'self' {scheme}".strip()
    said = [f"{name} {value.replace(_SELF, own)}" for name, value in DIRECTIVES.items()]
    return "; ".join([*said, "frame-ancestors 'self'"] if header else said)


def headers() -> dict[str, str]:
    """The headers of every file, by name."""
    return {**HEADERS, "Content-Security-Policy": policy(header=True)}


def add_policy(guide: BuiltSite) -> None:
    """Say the policy in every page."""
    for page in guide.pages.values():
        say_policy(page, policy())


def say_policy(page: BuiltPage, text: str) -> None:
    """Say a policy in a page's head, right behind the kind of letters: it holds for what comes after it."""
    for old in page.tree.xpath("//head/meta[@http-equiv='Content-Security-Policy' or @name='referrer']"):
        old.getparent().remove(old)
    said = (
        Element("meta", {"http-equiv": "Content-Security-Policy", "content": text}),
        Element("meta", {"name": "referrer", "content": HEADERS["Referrer-Policy"]}),
    )
    for place, element in enumerate(said, start=len(page.tree.xpath("//head/meta[@charset][1]"))):
        page.tree.head.insert(place, element)
