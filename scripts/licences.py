"""Writes THIRD-PARTY.md: what the guide is built with and tested with, and under which licence each of it is.

Run it after `make lock`: .venv/bin/python scripts/licences.py
"""

import re
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

ROOT = Path(__file__).parent.parent
LIST = ROOT / "THIRD-PARTY.md"
KNOWN = {
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD",
    "MIT License": "MIT",
    "GNU General Public License v3 or later (GPLv3+)": "GPL-3.0-or-later",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "GNU Lesser General Public License v2 or later (LGPLv2+)": "LGPL-2.1-or-later",
}
"""How packages call licences, and their short names."""

LOOKED_UP = {"axe-playwright-python": "MIT", "locate": "MIT"}
"""Packages that say another kind than the licence file they come with, or none."""

HEADER = """# What others made

Written by `scripts/licences.py`; a test fails when it is out of date.

Nothing of this is part of the published site but the font.
Its licence, the SIL Open Font License 1.1, stands beside it in `overrides/assets/fonts/OFL.txt`.
The packages build and check the guide on the machine of whoever builds it.
The reading grades that the guide shows are worked out with their data.
"""


def packages(file: str) -> Iterator[str]:
    """The names in a list of requirements."""
    for line in (ROOT / file).read_text(encoding="utf-8").splitlines():
        if found := re.match(r"([A-Za-z0-9_.-]+)==", line):
            yield found[1]


def licence(package: Distribution) -> str:
    """The short name of a package's licence, as it says it itself."""
    about = package.metadata
    kinds = [
        line.rpartition("::")[2].strip() for line in about.get_all("Classifier") or [] if "License ::" in line
    ]
    said = [about.get("License-Expression"), *map(KNOWN.get, kinds), about.get("License")]  # type: ignore[attr-defined]
    named = LOOKED_UP.get(package.name) or next((one for one in said if one and one != "UNKNOWN"), "")
    return KNOWN.get(named, named.partition("\n")[0])


def table(names: Iterable[str]) -> str:
    """Packages as rows; one that this machine does not need has none."""
    rows = []
    for name in names:
        try:
            rows.append(f"| {name} | {licence(distribution(name))} |\n")
        except ModuleNotFoundError:
            continue
    return "| package | licence |\n| --- | --- |\n" + "".join(rows)


def text() -> str:
    """The whole list."""
    build = list(packages("requirements.txt"))
    test = [name for name in packages("requirements-test.txt") if name not in build]
    return f"{HEADER}\n## To build\n\n{table(build)}\n## To test as well\n\n{table(test)}"


if __name__ == "__main__":
    LIST.write_text(text(), encoding="utf-8")
