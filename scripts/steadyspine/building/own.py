"""Makes ready what an edition has of its own before the site generator runs: pictures and settings."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from steadyspine.content import Site
from steadyspine.content.generator import generator_file
from steadyspine.content.hospital import FILE, is_wanted
from steadyspine.content.own_pictures import DRAW, FOLDER, stale_pictures
from steadyspine.content.wording import words_at


def has_edition(root: Path) -> bool:
    """Whether what is built is an edition, so that the content must be known before the generator runs."""
    return (root / FILE).is_file() and is_wanted()


def prepare(site: Site) -> Path:
    """The settings for the generator, once what they lead to is there.

    Args:
        site: The site as it is published.
    """
    draw_own_pictures(site)
    return generator_file(site)


def draw_own_pictures(site: Site) -> None:
    """Draw anew, for an edition, the pictures that say what is not its own; none without an edition."""
    folder = site.root / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    names = [picture.key for picture in stale_pictures(site)]
    draw = site.root / DRAW
    if names and draw.is_file():
        command = [sys.executable, str(draw), "--into", str(folder), *names]
        said = json.dumps(words_at(site, "emergency"))
        subprocess.run(command, cwd=site.root, input=said, capture_output=True, text=True, check=True)
