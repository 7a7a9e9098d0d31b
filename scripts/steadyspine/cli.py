"""The commands: reads arguments, calls, prints, sets the exit status."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from steadyspine.building import SITE, build, print_handouts
from steadyspine.checks import find_problems, report, rule_list
from steadyspine.comparing import UnknownVersionError, find_changes, folder_of, say
from steadyspine.content import load_site
from steadyspine.serving import serve
from steadyspine.upkeep import UnreadableListError, say_due, say_outside, say_retracted

_STOPPED = 130


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that `steady` can do."""

    name: str
    says: str
    run: Callable[[Path, argparse.Namespace], int]
    """From the project's root and the arguments to the exit status."""

    add_options: Callable[[argparse.ArgumentParser], object] = lambda parser: None


def _check(root: Path, options: argparse.Namespace) -> int:
    if options.list_rules:
        print(rule_list())
        return 0
    site = load_site(root)
    problems = find_problems(site)
    print(report(site, problems))
    return 1 if problems else 0


def _build(root: Path, options: argparse.Namespace) -> int:
    return build(root, print, books=options.books)


def _handouts(root: Path, options: argparse.Namespace) -> int:
    if not (root / SITE / "index.html").is_file():
        print("There is no site to print from. Run make site first.", file=sys.stderr)
        return 2
    site = load_site(root)
    sheets, _, problems = print_handouts(site, root / SITE, books=options.books)
    for problem in problems:
        print(problem)
    print(f"Printed {sheets} handouts into {SITE}/handouts/. Pages tell their sizes anew after make site.")
    return 1 if problems else 0


def _serve(root: Path, options: argparse.Namespace) -> int:
    return serve(root, options.port, print)


def _compare(root: Path, options: argparse.Namespace) -> int:
    try:
        with folder_of(root, options.before) as before, folder_of(root, options.after) as after:
            print(say(find_changes(load_site(before), load_site(after))), end="")
    except UnknownVersionError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _due(root: Path, options: argparse.Namespace) -> int:
    print(say_due(load_site(root), date.today()), end="")
    return 0


def _outside(root: Path, options: argparse.Namespace) -> int:
    print(say_outside(load_site(root)), end="")
    return 0


def _retracted(root: Path, options: argparse.Namespace) -> int:
    try:
        print(say_retracted(load_site(root), options.list), end="")
    except UnreadableListError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _add_versions(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("before", help="a commit, a branch or a tag")
    parser.add_argument("after", nargs="?", default="", help="another; without it, what lies in this folder")


def _add_books(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--books", action="store_true", help="print the whole guide as a book, too")


COMMANDS: tuple[Command, ...] = (
    Command(
        "check",
        "say what is wrong with the pages and records in docs/",
        _check,
        lambda parser: parser.add_argument(
            "--list-rules", action="store_true", help="name the rules, and stop"
        ),
    ),
    Command("build", "build the site into site/, unless a page would break or mislead", _build, _add_books),
    Command(
        "handouts",
        "print the handouts of the built site anew, without building its pages",
        _handouts,
        _add_books,
    ),
    Command(
        "compare",
        "say what changed for readers between two versions: pages, numbers, sources, emergency advice",
        _compare,
        _add_versions,
    ),
    Command("due", "say which pages, findings and numbers to call are due to be checked again", _due),
    Command("outside", "ask over the network which addresses of others lead nowhere", _outside),
    Command(
        "retracted",
        "say which of our sources stand on a list of retracted publications",
        _retracted,
        lambda parser: parser.add_argument("list", type=Path, help="the list of Retraction Watch, as CSV"),
    ),
    Command(
        "serve",
        "show the site on this machine, and say what is wrong while you write",
        _serve,
        lambda parser: parser.add_argument(
            "--port", type=int, default=8000, help="8000, or the next free one"
        ),
    ),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command in the current folder; gives its exit status."""
    options = _parser().parse_args(arguments)
    root = Path.cwd()
    if not (root / "mkdocs.yml").is_file() or not (root / "docs").is_dir():
        print(
            "Run this in the project's main folder, the one that holds mkdocs.yml and docs/.", file=sys.stderr
        )
        return 2
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        status: int = options.run(root, options)
    except KeyboardInterrupt:
        return _STOPPED
    except OSError as error:
        print(f"steady stopped: {error}", file=sys.stderr)
        return 1
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="steady", description="Checks, builds and shows the guide.")
    commands = parser.add_subparsers(metavar="command", required=True)
    for command in COMMANDS:
        one = commands.add_parser(command.name, help=command.says, description=f"Will {command.says}.")
        one.set_defaults(run=command.run)
        command.add_options(one)
    return parser


if __name__ == "__main__":
    sys.exit(main())
