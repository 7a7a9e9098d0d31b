"""The place of the site: who may build there, a folder beside it to build in, and the exchange of the two."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows, where two builds at once are the builder's own care.
    fcntl = None  # type: ignore[assignment]

SITE = "site"
_ASIDE = ".old"
_LOCK = ".cache/building"
_FORGOTTEN_AFTER = 3600


@contextmanager
def alone(root: Path, say: Callable[[str], object]) -> Iterator[None]:
    """Hold a project's place to build in; a build that is stopped, in whatever way, gives it back."""
    if fcntl is None:
        yield
        return
    lock = root / _LOCK
    lock.parent.mkdir(exist_ok=True)
    with lock.open("w") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another build is at work in this folder. Waiting for it.")
            fcntl.flock(held, fcntl.LOCK_EX)
        yield


@contextmanager
def new_folder(root: Path) -> Iterator[Path]:
    """An empty folder beside the site, gone at the end unless it has been put in place."""
    for forgotten in root.glob(f"{SITE}.*"):
        if time.time() - forgotten.stat().st_mtime > _FORGOTTEN_AFTER:
            shutil.rmtree(forgotten, ignore_errors=True)
    folder = root / f"{SITE}.{os.getpid()}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def bring_back(root: Path) -> None:
    """Put the last good site back, if a build was killed after it had put it aside."""
    for aside in root.glob(f"{SITE}.*/{SITE}{_ASIDE}"):
        if not (root / SITE).exists():
            aside.rename(root / SITE)


def replace_folder(new: Path, target: Path) -> None:
    """Puts one folder in the place of another; if that fails, the other is back where it was."""
    old = new.with_name(f"{new.name}{_ASIDE}")
    try:
        if target.exists():
            target.rename(old)
        new.rename(target)
    finally:
        if old.exists() and not target.exists():
            old.rename(target)
        shutil.rmtree(old, ignore_errors=True)
