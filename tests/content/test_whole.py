"""A file is written as a whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from steadyspine.content.whole import write_whole


def test_file_is_written_with_its_folder(tmp_path: Path) -> None:
    """
    Nothing but the file is left behind, and what stood there is exchanged.
    """
    file = tmp_path / "new" / "kept.bin"

    write_whole(file, b"old")
    write_whole(file, b"new")

    assert file.read_bytes() == b"new"
    assert list(file.parent.iterdir()) == [file]


def test_file_stays_when_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A full disk leaves the old file whole, and no part of the new one.
    """
    file = tmp_path / "kept.bin"
    write_whole(file, b"old")

    def full(part: Path, content: bytes) -> int:
        part.touch()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(file, b"new")

    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    """
    A place that cannot be had is an error, not silence.
    """
    (tmp_path / "folder").write_bytes(b"in the way")

    with pytest.raises(OSError, match="folder"):
        write_whole(tmp_path / "folder" / "file", b"text")
