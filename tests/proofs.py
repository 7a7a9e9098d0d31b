"""Proofs that stand: what a test proved of the same bytes, by the same rule and the same tools, is not proved again.

A test takes part if it says what it rests on, apart from its own code:

    @rests_on(sheets)
    @pytest.mark.parametrize("key", HANDOUTS)
    def test_handout_conforms(key: str) -> None: ...

    def sheets(key: str) -> Iterator[Path | str]: ...

`sheets` is called with those parameters of the test that it names. It gives the files that the test looks at, and as
text whatever else decides how the test ends. Its own code, and that of all it imports from the project, count always;
so does the version of every tool. A test whose proof stands is deselected, and the end of the run says how many were.
"""

from __future__ import annotations

import ast
import inspect
import platform
import subprocess
import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib import metadata
from pathlib import Path

import pytest

Rest = Callable[..., Iterable[Path | str]]
"""Gives what a test rests on, from the test's parameters: files, folders with all that is in them, and texts."""

STORE = ".cache/proofs"
"""The folder of proofs that stand, below the project's; `make test-all` empties it."""

DAYS = 30
"""How long a proof is kept that no run asks for."""

SOURCES = ("tests", "scripts")
"""Where the project's own modules are, below its folder."""

_DIGEST = pytest.StashKey[str]()
_PASSED = pytest.StashKey[bool]()
_STANDING = pytest.StashKey[int]()


def rests_on(rest: Rest) -> pytest.MarkDecorator:
    """Mark a test as one whose proof is kept; `rest` gives what it rests on."""
    return pytest.mark.rests_on.with_args(rest)


def pytest_configure(config: pytest.Config) -> None:
    """Name the marker."""
    config.addinivalue_line("markers", "rests_on(rest): keeps the proof; `rest` gives what it rests on")
    config.stash[_STANDING] = 0


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests whose proof stands."""
    standing = []
    for item in items:
        if digest := digest_of(item):
            item.stash[_DIGEST] = digest
            if (kept := config.rootpath / STORE / digest).exists():
                kept.touch()
                standing.append(item)
    if standing:
        left_out = set(standing)
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=standing)
        config.stash[_STANDING] += len(standing)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep a proof once the test has passed and all that was set up for it came down well."""
    report = yield
    passed = report.passed and (report.when == "setup" or item.stash.get(_PASSED, False))
    item.stash[_PASSED] = passed
    if report.when == "teardown" and passed and _DIGEST in item.stash:
        keep(item)
    return report


def keep(item: pytest.Item) -> None:
    """Write down that a test passed, unless something it rests on changed since the run began."""
    _bytes_of.cache_clear()  # look again whether anything was written since
    if digest_of(item) == item.stash[_DIGEST]:
        path = item.config.rootpath / STORE / item.stash[_DIGEST]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def digest_of(item: pytest.Item) -> str:
    """What stands for a test, all it rests on, its rule and its tools; empty for a test that keeps no proof."""
    marker = item.get_closest_marker("rests_on")
    if marker is None:
        return ""
    root = item.config.rootpath
    rest: Rest = marker.args[0]
    params = getattr(item, "callspec", None)
    given = {name: params.params[name] for name in inspect.signature(rest).parameters} if params else {}
    return summed([item.nodeid, tools(root), rule_of(item, root), *map(_said, rest(**given))])


def summed(parts: Iterable[str]) -> str:
    """One digest of several texts, none of which can run into the next."""
    total = sha256()
    for part in parts:
        total.update(f"{len(part)} {part}\n".encode())
    return total.hexdigest()


def _said(part: Path | str) -> str:
    return f"{part} {_bytes_of(part)}" if isinstance(part, Path) else f"says {part}"


@cache
def _bytes_of(path: Path) -> str:
    """The digest of a file, of all files in a folder, or that there is none."""
    if path.is_dir():
        files = sorted(one for one in path.rglob("*") if one.is_file())
        return summed(f"{one.relative_to(path)} {_bytes_of(one)}" for one in files)
    if not path.exists():
        return "nothing"
    found = path.stat()
    return _digest_at(path, found.st_mtime_ns, found.st_size)


@cache
def _digest_at(path: Path, written: int, size: int) -> str:
    return sha256(path.read_bytes()).hexdigest()


@cache
def tools(root: Path) -> str:
    """The version of Python, of every package that is installed, and of the browser."""
    return "\n".join([platform.python_version(), _browser(root / ".venv/browser"), *_packages()])


@cache
def _packages() -> list[str]:
    return sorted({f"{one.name} {one.version}" for one in metadata.distributions()})


def _browser(written: Path) -> str:
    if not written.is_file():
        return "no browser"
    command = [written.read_text(encoding="utf-8").split()[0], "--version"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def rule_of(item: pytest.Item, root: Path) -> str:
    """The digest of a test's own code: its file, what sets it up, and all that these import from the project."""
    conftests = {folder / "conftest.py" for folder in item.path.parents if folder.is_relative_to(root)}
    return _summed_code(frozenset({item.path, *conftests, *_fixtures(item)}), root)


def _fixtures(item: pytest.Item) -> set[Path]:
    """The files of the functions that set a test up."""
    known: Mapping[str, Sequence[pytest.FixtureDef[object]]] = item._fixtureinfo.name2fixturedefs  # type: ignore[attr-defined]
    return {Path(inspect.getfile(one.func)) for found in known.values() for one in found}


@cache
def _summed_code(starts: frozenset[Path], root: Path) -> str:
    starts = frozenset(path for path in starts if path.is_relative_to(root))
    files = code_behind(starts, [root / name for name in SOURCES])
    return summed(f"{path.relative_to(root)} {_bytes_of(path)}" for path in sorted(files))


def code_behind(starts: Iterable[Path], places: Iterable[Path]) -> set[Path]:
    """Files of Python with all that they import, and that imports in turn, as far as it lies in one of the places."""
    ahead = [path for path in starts if path.is_file()]
    found: set[Path] = set()
    while ahead:
        path = ahead.pop()
        if path not in found:
            found.add(path)
            ahead += [file for name in _imported(path) for place in places for file in _files(place, name)]
    return found


@cache
def _imported(path: Path) -> frozenset[str]:
    """The modules that a file may import, by their full names; some of them may be functions."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            names |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{one.name}" for one in node.names)}
    return frozenset(names)


@cache
def _files(place: Path, name: str) -> tuple[Path, ...]:
    """The files that are read when a module is imported: its own, and those of the packages around it."""
    around, _, _ = name.rpartition(".")
    base = place.joinpath(*name.split("."))
    own = (path for path in (base.with_suffix(".py"), base / "__init__.py") if path.is_file())
    return (*(_files(place, around) if around else ()), *own)


# What the end of the run says; with several workers, each tells the first.


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Tell the process that sums up, and throw away what no run has asked for in a long time."""
    long_ago = time.time() - DAYS * 24 * 3600
    for kept in (session.config.rootpath / STORE).glob("*"):
        with suppress(FileNotFoundError):  # another worker was faster
            if kept.stat().st_mtime < long_ago:
                kept.unlink()
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["standing"] = session.config.stash[_STANDING]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: object) -> None:
    """Hear what a worker left out; each of them left out the same."""
    said = getattr(node, "workeroutput", {}).get("standing", 0)
    config: pytest.Config = node.config  # type: ignore[attr-defined]
    config.stash[_STANDING] = max(config.stash[_STANDING], said)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many proofs stand."""
    if standing := terminalreporter.config.stash[_STANDING]:
        terminalreporter.write_line(
            f"{standing} proofs stand from before: same files, same rule, same tools. `make test-all` proves all anew."
        )
