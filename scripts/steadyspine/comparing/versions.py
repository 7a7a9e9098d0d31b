"""Unpacks a version that git keeps, so that it can be read beside another."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

PARTS = ("docs", "mkdocs.yml")
"""What is read of a version; nothing of it is run."""


class UnknownVersionError(Exception):
    """There is no such version, or it cannot be unpacked."""


@contextmanager
def folder_of(root: Path, version: str) -> Iterator[Path]:
    """A folder with the content of a version.

    Args:
        root: The project's root, a git repository.
        version: The name of a commit, a branch or a tag; nothing for what lies in the root.

    Raises:
        UnknownVersionError: git does not know the version, or it holds files that lead out of it.
    """
    if not version:
        yield root
        return
    packed = _packed(root, version)
    with tempfile.TemporaryDirectory(prefix="steady-") as folder:
        try:
            with tarfile.open(fileobj=BytesIO(packed)) as archive:
                # The filter refuses links out of the folder: a version may come from a stranger.
                archive.extractall(folder, filter="data")
        except tarfile.TarError as error:
            raise UnknownVersionError(f'"{version}" cannot be unpacked: {error}') from None
        yield Path(folder)


def _packed(root: Path, version: str) -> bytes:
    # Resolved to a digest first, so that no name is ever taken for an option.
    commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{version}^{{commit}}")
    name = commit.decode().strip()
    if not name:
        raise UnknownVersionError(f'There is no version "{version}". Name a commit, a branch or a tag.')
    parts = _git(root, "ls-tree", "--name-only", name, *PARTS).decode().split("\n")
    return _git(root, "archive", "--format=tar", name, *(part for part in parts if part))


def _git(root: Path, *words: str) -> bytes:
    git = shutil.which("git")
    if git is None:
        raise UnknownVersionError("Versions are compared by git, and there is no git on this machine.")
    return subprocess.run([git, *words], cwd=root, capture_output=True).stdout
