"""Writes a file as a whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Writes a file beside its place, then puts it there: who reads meets the old content or the new.

    Args:
        path: The file; its folder is made if it is not there.
        content: All that stands in it.

    Raises:
        OSError: the file cannot be written. What stood there before stays.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
