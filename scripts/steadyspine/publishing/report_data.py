"""Writes what the tool that explains a report looks for, as a script for the pages that hold the tool.

A script and not JSON, because a page that was opened from a file may load scripts and may not fetch.
"""

from __future__ import annotations

import hashlib
import json

from lxml.html import Element

from steadyspine.components.explain import report_data
from steadyspine.publishing.built import BuiltSite
from steadyspine.publishing.tools import tools_on

TOOL = "explain"
NAME = "steadyReportData"
"""The global variable that holds it."""


def add_report_data(guide: BuiltSite) -> None:
    """Make the file if a page has the tool, and have that page ask for it before its other scripts."""
    pages = [page for page in guide.pages.values() if TOOL in tools_on(page)]
    if not pages:
        return
    text = f"globalThis.{NAME} = {script_text(report_data(guide.site))};\n"
    content = text.encode()
    name = f"assets/report-data.{hashlib.sha256(content).hexdigest()[:10]}.js"
    guide.made[name] = content
    for page in pages:
        page.tree.head.append(Element("script", {"src": page.link_to(name), "defer": ""}))


def script_text(data: object) -> str:
    """Data as it may stand in a script: a line end of JSON's kind would end a text in old browsers."""
    made = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return made.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
