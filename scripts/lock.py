"""Writes requirements.txt and requirements-test.txt: all packages pyproject.toml leads to, with hashes.

The versions hold for every system and for every Python from 3.11.5. No index address is written.
What is pinned stays as it is as long as pyproject.toml allows it.
Delete a line, or a file, to get newer versions.
Run it by `make lock`; it needs the package `uv`, which it asks for in one line if it is missing.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
HEADER = "# Written by `make lock` from pyproject.toml. Do not edit.\n"


def compile_lock(output: str, *options: str) -> None:
    """Resolve pyproject.toml for all systems and write the pinned, hashed list to `output`."""
    uv = shutil.which("uv") or shutil.which("uv", path=str(Path(sys.executable).parent))
    if uv is None:
        sys.exit("make lock needs uv, once: .venv/bin/python -m pip install uv")
    command = [uv, "pip", "compile", "pyproject.toml", "--universal", "--generate-hashes", "--quiet"]
    command += ["--python-version", "3.11.5", "--no-header", "--no-annotate", "--no-emit-index-url", *options]
    subprocess.run([*command, "--output-file", output], cwd=ROOT, check=True)
    lines = (ROOT / output).read_text(encoding="utf-8")
    (ROOT / output).write_text(HEADER + lines, encoding="utf-8")


compile_lock("requirements.txt")
compile_lock("requirements-test.txt", "--group", "test")
