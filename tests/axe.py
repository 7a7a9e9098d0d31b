"""Axe, the machine's look for faults of accessibility, on whatever a tab shows."""

from __future__ import annotations

from importlib.resources import files

from playwright.sync_api import Page

_SOURCE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")

FULL: tuple[str, ...] = ()
"""All rules that axe runs by itself, and the size of what can be pressed."""

CHANGES_WITH_COLORS = ("color-contrast", "link-in-text-block")
"""The rules whose answer can change with the colors while the page stays the same."""

CHANGES_WITH_WIDTH = ("target-size", "scrollable-region-focusable")
"""The rules whose answer can change with the width."""

# Nothing is fetched beforehand: the rules that would need it are experimental, or for sounds, which no page may have.
_RUN = """async (rules) => {
  const chosen = rules.length ? { runOnly: { type: "rule", values: rules } } : { rules: { "target-size": { enabled: true } } };
  const { violations } = await axe.run(document, { resultTypes: ["violations"], preload: false, ...chosen });
  return violations.map((rule) => [rule.id, ...rule.nodes.slice(0, 3).map((node) => node.html.slice(0, 150))].join(": "));
}"""


def faults_of(tab: Page, rules: tuple[str, ...] = FULL) -> list[str]:
    """What axe finds on the page as it is now: each broken rule with the first places where it is broken.

    Args:
        tab: shows the page, in any state.
        rules: names the rules to look for, or is `FULL`.
    """
    if not tab.evaluate("'axe' in window"):
        tab.evaluate(_SOURCE)
    return list(tab.evaluate(_RUN, list(rules)))
