"""Refuses a Python that is too old, in one line; runs on any Python 3."""

import sys

OLDEST = (3, 11, 5)

if sys.version_info[:3] < OLDEST:
    wanted = ".".join(map(str, OLDEST))
    found = ".".join(map(str, sys.version_info[:3]))
    sys.exit(
        "Steady Spine needs Python " + wanted + " or newer, and this is " + found + ". "
        "Install a newer Python, then name it: make site PYTHON=python3.13"
    )
