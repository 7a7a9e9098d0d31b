"""Proofs that stand: kept after success alone, and gone with any byte, rule or tool that changes."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import proofs

pytest_plugins = ("pytester",)

TESTED = """
import pytest
from pathlib import Path
from proofs import rests_on
import helper

pytest_plugins = ["rooms"]
HERE = Path(__file__).parent

def sheet(key):
    return [HERE / f"{key}.txt", "some word"]

@rests_on(sheet)
@pytest.mark.parametrize("key", ["one", "two"])
def test_sheet(key, room):
    if (HERE / "skip.txt").exists():
        pytest.skip()
    assert helper.is_good((HERE / f"{key}.txt").read_text())

def test_that_keeps_no_proof():
    pass
"""
ROOMS = """
import pytest
from pathlib import Path

@pytest.fixture
def room():
    yield
    assert not (Path(__file__).parent / "messy.txt").exists()
"""
HELPER = "def is_good(text):\n    return 'good' in text\n"


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Callable[[], dict[str, int]]:
    """Runs two tests that keep their proof and one that does not; what came out, in numbers."""
    folder = pytester.path / "tests"
    folder.mkdir()
    (folder / "test_sheets.py").write_text(TESTED)
    (folder / "helper.py").write_text(HELPER)
    (folder / "rooms.py").write_text(ROOMS)
    (folder / "other.py").write_text("")
    for key in ("one", "two"):
        (folder / f"{key}.txt").write_text("good")
    pytester.makeini("[pytest]\npythonpath = tests\n")
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    pytester.syspathinsert(folder)

    def again() -> dict[str, int]:
        for kept in (proofs._bytes_of, proofs._summed_code, proofs._imported):
            kept.cache_clear()
        done = pytester.runpytest_inprocess("-p", "proofs", "-p", "no:xdist")
        return {name: number for name, number in done.parseoutcomes().items() if name != "warnings"}

    return again


ALL_RUN = {"passed": 3}
BOTH_STAND = {"passed": 1, "deselected": 2}


def test_what_was_proved_is_not_proved_again(run, pytester: pytest.Pytester) -> None:
    """The second run leaves out what stands, and says so; a test that rests on nothing runs always."""
    assert run() == ALL_RUN
    assert run() == BOTH_STAND
    done = pytester.runpytest_inprocess("-p", "proofs", "-p", "no:xdist")
    done.stdout.fnmatch_lines("2 proofs stand from before*make test-all*")


def test_changed_byte_is_proved_anew_and_the_file_beside_it_is_not(run, pytester: pytest.Pytester) -> None:
    """A word more in one of two files."""
    run()
    (pytester.path / "tests/one.txt").write_text("good too")

    assert run() == {"passed": 2, "deselected": 1}
    assert run() == BOTH_STAND


def test_file_that_is_gone_or_comes_back_is_proved_anew(run, pytester: pytest.Pytester) -> None:
    """Nothing is not the same as something; what was proved of the old bytes stands for them."""
    run()
    (pytester.path / "tests/one.txt").unlink()
    assert run() == {"passed": 1, "failed": 1, "deselected": 1}
    (pytester.path / "tests/one.txt").write_text("good")

    assert run() == BOTH_STAND


@pytest.mark.parametrize("file", ["test_sheets.py", "helper.py", "rooms.py"])
def test_changed_rule_is_proved_anew(run, pytester: pytest.Pytester, file: str) -> None:
    """The test's own code, what it imports, and what sets it up."""
    run()
    path = pytester.path / "tests" / file
    path.write_text(path.read_text() + "\n# a word more\n")

    assert run() == ALL_RUN


def test_code_that_a_test_does_not_import_is_no_rule_of_it(run, pytester: pytest.Pytester) -> None:
    """The near miss."""
    run()
    (pytester.path / "tests/other.py").write_text("x = 1\n")

    assert run() == BOTH_STAND


def test_changed_tool_is_proved_anew(run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any tool of another version; the same tools leave the proofs alone."""
    monkeypatch.setattr(proofs, "tools", lambda _: "browser 1")
    run()
    assert run() == BOTH_STAND
    monkeypatch.setattr(proofs, "tools", lambda _: "browser 2")

    assert run() == ALL_RUN


def test_tools_are_python_all_packages_and_the_browser(tmp_path: Path) -> None:
    """The browser is asked for its version."""
    (tmp_path / ".venv").mkdir()
    browser = tmp_path / "browser"
    browser.write_text("#!/bin/sh\necho a browser of $1 3\n")
    browser.chmod(0o755)
    (tmp_path / ".venv/browser").write_text(f"{browser}\n")

    said = proofs.tools(tmp_path).split("\n")
    assert "a browser of --version 3" in said
    assert f"pytest {pytest.__version__}" in said


@pytest.mark.parametrize(
    ("file", "text", "outcome", "kept"),
    [
        ("one.txt", "bad", {"passed": 2, "failed": 1}, 1),
        ("skip.txt", "", {"passed": 1, "skipped": 2}, 0),
        ("messy.txt", "", {"passed": 3, "errors": 2}, 0),
    ],
)
def test_proof_is_kept_after_success_alone(
    run, pytester: pytest.Pytester, file: str, text: str, outcome: dict[str, int], kept: int
) -> None:
    """Not after a failure, not if the test was skipped, not if what set it up came down badly."""
    (pytester.path / "tests" / file).write_text(text)
    assert run() == outcome

    assert len(list((pytester.path / proofs.STORE).glob("*"))) == kept
    (pytester.path / "tests" / file).unlink()
    if file == "one.txt":
        (pytester.path / "tests" / file).write_text("good")
    assert run() == {"passed": 3 - kept} | ({"deselected": kept} if kept else {})


def test_file_that_changes_while_it_is_proved_keeps_no_proof(run, pytester: pytest.Pytester) -> None:
    """Nobody knows which bytes were looked at."""
    path = pytester.path / "tests/helper.py"
    path.write_text(
        "from pathlib import Path\n"
        "def is_good(text):\n"
        "    (Path(__file__).parent / 'one.txt').write_text('good and new')\n"
        "    return True\n"
    )
    assert run() == ALL_RUN

    assert run() == {"passed": 2, "deselected": 1}


def test_proof_that_no_run_asks_for_is_thrown_away_one_day(run, pytester: pytest.Pytester) -> None:
    """An old one that is asked for is young again; one of a file that is no more goes."""
    run()
    store = pytester.path / proofs.STORE
    (store / "of something gone").touch()
    long_ago = time.time() - 31 * 24 * 3600
    for kept in store.iterdir():
        os.utime(kept, (long_ago, long_ago))
    (store / "of something young").touch()

    assert run() == BOTH_STAND
    assert run() == BOTH_STAND
    assert {kept.name for kept in store.iterdir() if kept.name.startswith("of")} == {"of something young"}


def test_texts_do_not_run_into_each_other() -> None:
    """Two texts are not the one that they make together."""
    assert proofs.summed(["ab", "c"]) != proofs.summed(["a", "bc"]) != proofs.summed(["abc"])


def test_code_behind_a_test_is_all_that_it_imports(tmp_path: Path) -> None:
    """Modules, packages on the way, names out of packages; nothing from elsewhere."""
    for file, text in {
        "start.py": "import one\nfrom pack import two\ndef later():\n    from pack.deep import thing\nimport os\n",
        "one.py": "import start\n",
        "pack/__init__.py": "",
        "pack/two.py": "",
        "pack/deep.py": "thing = 1",
        "pack/beside.py": "",
        "os.txt": "",
    }.items():
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text(text)
    found = proofs.code_behind([tmp_path / "start.py"], [tmp_path])

    assert {path.relative_to(tmp_path).as_posix() for path in found} == {
        *("start.py", "one.py", "pack/__init__.py", "pack/two.py", "pack/deep.py")
    }
