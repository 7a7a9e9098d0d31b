"""Says on which day the text of a handout last changed, so that an old copy can be told from a new one."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from steadyspine.content import Page


def days_of_files(root: Path) -> dict[str, date]:
    """For each file below `docs/` the day of the last commit that changed it; nothing outside git."""
    git = shutil.which("git")
    if git is None:
        return {}
    command = [git, "log", "--format=:%cs", "--name-only", "--no-renames", "--", "docs"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, errors="replace")
    return read_log(done.stdout) if done.returncode == 0 else {}


def read_log(log: str) -> dict[str, date]:
    """The day on which each file last changed, from a log that begins with the newest commit."""
    found: dict[str, date] = {}
    day = date.min
    for line in log.split("\n"):
        if line.startswith(":"):
            day = date.fromisoformat(line[1:])
        elif line:
            found.setdefault(line, day)
    return found


def day_of_text(pages: Iterable[Page], days: Mapping[str, date]) -> date | None:
    """The newest day on which pages, or what they take in, changed; without git, when they were checked."""
    known = tuple(pages)
    files = {file for page in known for file in (page.file, *(block.file for block in page.blocks))}
    changed = [days[file] for file in files if file in days]
    checked = [page.evidence_checked for page in known if page.evidence_checked]
    return max(changed or checked, default=None)
