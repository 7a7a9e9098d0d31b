"""Writes the headers for hosts into hosting/, from the policy in scripts/steadyspine/publishing/policy.py.

Run it after the policy changed: .venv/bin/python scripts/hosting.py
"""

from pathlib import Path

from steadyspine.publishing.hosts import SNIPPETS

FOLDER = Path(__file__).parent.parent / "hosting"

for name, snippet in SNIPPETS.items():
    (FOLDER / name).write_text(snippet(), encoding="utf-8")
