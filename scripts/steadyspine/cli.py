"""The commands: reads arguments, calls, prints, sets the exit status.

What only one command needs is imported there: a check of one file must not wait for the printer of handouts.
"""

from __future__ import annotations

import argparse
import io
import os
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from steadyspine.checks import (
    FORMATS,
    explain,
    find_problems,
    find_problems_in,
    report,
    rule_list,
    say_elsewhere,
)
from steadyspine.comparing import UnknownVersionError, find_changes, folder_of, say
from steadyspine.components.changes import notes
from steadyspine.content import Page, Site, did_you_mean, load_site, page_hint
from steadyspine.content.changelog import CHANGELOG
from steadyspine.content.hospital import FILE as EDITION_FILE
from steadyspine.content.settings import SETTINGS
from steadyspine.upkeep import UnreadableListError, say_due, say_outside, say_retracted

if TYPE_CHECKING:
    from steadyspine.starting import Asking

_STOPPED = 130
SHEETS = "review-sheets"
"""The folder that review sheets go to; git ignores it."""

KINDS = ("page", "term", "finding", "source", "person", "question", "phrase", "pack")
_TRACE = "STEADY_TRACE"
"""The variable that asks for the whole trace of a fault."""


_CHECKED = ("docs/", SETTINGS, CHANGELOG, EDITION_FILE)
"""Where files begin that the rules look at."""


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
    if options.explain:
        told = explain(options.explain)
        print(told or f'There is no rule "{options.explain}". --list-rules names them.')
        return 0 if told else 2
    files = {_from_root(root, typed) for typed in options.files}
    unknown = sorted(file for file in files if not (root / file).is_file())
    if unknown:
        print(f'There is no file "{unknown[0]}".{_file_meant(root, unknown[0])}', file=sys.stderr)
        return 2
    for file in sorted(files):
        if not file.startswith(_CHECKED):
            print(f"{file} is not a file that is checked: that is docs/, {SETTINGS} and {CHANGELOG}.")
    files = {file for file in files if file.startswith(_CHECKED)}
    if options.files and not files:
        return 2
    site = replace(load_site(root), focus=frozenset(files))
    problems = find_problems_in(site, files) if files else find_problems(site)
    print(report(site, problems, options.format, color=_shows_color()))
    elsewhere = say_elsewhere(site, files) if options.format == "text" else ""
    if elsewhere:
        print(elsewhere)
    return 1 if problems or elsewhere else 0


def _from_root(root: Path, typed: str) -> str:
    """A file as messages name it, from the way that somebody typed."""
    return Path(os.path.relpath(root / typed, root)).as_posix()


def _shows_color() -> bool:
    """Whether a person looks at a terminal that shows colors, and has not asked for none."""
    dull = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not dull


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", metavar="FILE", help="say only what is wrong in these files")
    parser.add_argument("--explain", metavar="RULE", default="", help="say what a rule asks for, and stop")
    parser.add_argument("--list-rules", action="store_true", help="name the rules, and stop")
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="text for people, github for the lines of a pull request, json for programs",
    )


def _build(root: Path, options: argparse.Namespace) -> int:
    from steadyspine.building import build

    return build(root, print, books=options.books)


def _handouts(root: Path, options: argparse.Namespace) -> int:
    from steadyspine.building import SITE, print_handouts
    from steadyspine.content import published

    if not (root / SITE / "index.html").is_file():
        print("There is no site to print from. Run make site first.", file=sys.stderr)
        return 2
    site = published(load_site(root))
    sheets, _, problems = print_handouts(site, root / SITE, books=options.books)
    for problem in problems:
        print(problem)
    print(f"Printed {sheets} handouts into {SITE}/handouts/. Pages tell their sizes anew after make site.")
    return 1 if problems else 0


def _serve(root: Path, options: argparse.Namespace) -> int:
    from steadyspine.serving import serve

    return serve(root, options.port, print)


def _bench(root: Path, options: argparse.Namespace) -> int:
    from steadyspine.bench import bench

    return bench(root, partial(print, flush=True), rounds=options.rounds, sizes=options.pages)


def _add_bench(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rounds", type=int, default=3, help="how often each thing is measured: 3")
    parser.add_argument(
        "--pages", type=int, nargs="*", default=(100, 1000), help="pages of the larger sites: 100 1000"
    )


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


def _review(root: Path, options: argparse.Namespace) -> int:
    from steadyspine.reviews.listing import say_waiting

    site = load_site(root)
    if options.list or options.page is None:
        print(say_waiting(site), end="")
        return 0
    page = site.pages.get(options.page)
    if page is None:
        meant = page_hint(str(options.page), site.pages, PurePosixPath())
        print(f'There is no page "docs/{options.page}".{meant}', file=sys.stderr)
        return 2
    return _record_review(site, page, options) if options.record else _write_sheets(site, page, options)


def _write_sheets(site: Site, page: Page, options: argparse.Namespace) -> int:
    from steadyspine.handouts.review_sheet import write_sheets

    for file in write_sheets(site, page, site.root / options.to, options.paper):
        print(f"Wrote {_from_root(site.root, str(file))}.")
    return 0


def _record_review(site: Site, page: Page, options: argparse.Namespace) -> int:
    from steadyspine.starting.reviews import record_review

    def write(asking: Asking) -> str:
        return record_review(site, page, _given(options), asking, confirmed=options.read_all)

    return _ask_and_write(site.root, write)


def _add_review(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "page",
        nargs="?",
        type=_page_path,
        help="the page, such as operations/cement.md; without it, as --list",
    )
    parser.add_argument(
        "--list", action="store_true", help="name the pages, those first on which a mistake could harm most"
    )
    parser.add_argument("--to", default=SHEETS, metavar="FOLDER", help=f"where the sheets go ({SHEETS})")
    parser.add_argument("--paper", choices=("letter", "a4"), help="without it, the paper of the guide")
    parser.add_argument("--record", action="store_true", help="record a review of the page as it stands")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        type=_assignment,
        metavar="FIELD=VALUE",
        help="answer beforehand",
    )
    parser.add_argument(
        "--read-all",
        action="store_true",
        help="the reviewer has read all of the page, as it stands, and signed",
    )


def _notes(root: Path, options: argparse.Namespace) -> int:
    site = load_site(root)
    if not site.history:
        print("CHANGELOG.md holds no day with changes.", file=sys.stderr)
        return 1
    day = site.history[0]
    print(f"{day.day:%Y.%m.%d}" if options.version else notes(site, day))
    return 0


def _move(root: Path, options: argparse.Namespace) -> int:
    from steadyspine.moving import NotMovedError, move_page

    try:
        changed = move_page(load_site(root), options.old, options.new)
    except NotMovedError as error:
        print(error, file=sys.stderr)
        return 2
    print(f"Moved {options.old} to {options.new}. Changed:")
    print("".join(f"  {file}\n" for file in changed), end="")
    site = load_site(root)
    left = find_problems(site)
    print(report(site, left))
    return 1 if left else 0


def _file_meant(root: Path, typed: str) -> str:
    """A sentence that names the file of docs/ that was meant, or what to do."""
    files = [path.relative_to(root).as_posix() for path in sorted((root / "docs").rglob("*.*"))]
    of_that_name = [file for file in files if Path(file).name == Path(typed).name]
    if len(of_that_name) == 1:
        return f' Did you mean "{of_that_name[0]}"?'
    return did_you_mean(typed, files) or " Check its name, and write the way to it from here."


def _page_path(typed: str) -> PurePosixPath:
    """A page's path below docs/, whether or not that folder was typed."""
    return PurePosixPath(typed.replace("\\", "/").removeprefix("./").removeprefix("docs/"))


def _add_paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", type=_page_path, help="where the page is, such as operations/cement.md")
    parser.add_argument("new", type=_page_path, help="where it shall be")


def _add_versions(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("before", help="a commit, a branch or a tag")
    parser.add_argument("after", nargs="?", default="", help="another; without it, what lies in this folder")


def _new(root: Path, options: argparse.Namespace) -> int:
    from steadyspine.starting import Given, start

    def write(asking: Asking) -> str:
        given = Given(
            fields=_given(options),
            key=options.key,
            everything=options.all,
            doi=options.doi,
            pmid=options.pmid,
            export=_export(options.file),
            online=not options.offline,
        )
        return start(root, options.kind, given, asking)

    return _ask_and_write(root, write)


def _given(options: argparse.Namespace) -> dict[str, str]:
    """The answers behind `--set`, by their fields."""
    return dict(one.split("=", 1) for one in options.set)


def _ask_and_write(root: Path, write: Callable[[Asking], str]) -> int:
    """Has somebody asked for what is written, and says what is left to do in it; gives the exit status.

    Args:
        root: The project's root.
        write: Asks, writes, and gives the file.
    """
    from steadyspine.starting import Asking, Stopped

    try:
        file = write(Asking(print, input if sys.stdin.isatty() else None))
    except Stopped:
        print("\nStopped. Nothing was written.", file=sys.stderr)
        return 2
    except ValueError as error:
        print(str(error), file=sys.stderr)
        return 2
    return _tell_what_is_left(root, file)


def _export(file: str) -> str:
    """The text of an export: of a file, or of what is piped in for `-`."""
    if not file:
        return ""
    try:
        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError:
        raise ValueError(f'The file "{file}" cannot be read. Check its name and the way to it.') from None
    named = "What was piped in" if file == "-" else f'The file "{file}"'
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError(
            f"{named} is not UTF-8, so names would be garbled. Export it again as UTF-8. Nothing was written."
        ) from None
    if not text.strip():
        raise ValueError(f"{named} is empty. Export the reference again. Nothing was written.")
    return text


def _tell_what_is_left(root: Path, file: str) -> int:
    """Names the file that was written, and what the checks still ask for in it; starting it was a success."""
    site = replace(load_site(root), focus=frozenset((file,)))
    left = find_problems_in(site, {file})
    print(f"Wrote {file}." + (" What is left:" if left else " The checks find nothing wrong with it."))
    for problem in left:
        print(problem)
    return 0


def _add_new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=KINDS, help="what to start")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        type=_assignment,
        metavar="FIELD=VALUE",
        help="answer beforehand, for scripts; lists as [one, two]",
    )
    parser.add_argument("--key", default="", help="the file's name without its ending")
    parser.add_argument("--all", action="store_true", help="ask for what may be left out, too")
    parser.add_argument("--doi", default="", help="of a source: its DOI, in 'quotes' if it holds brackets")
    parser.add_argument("--pmid", default="", help="of a source: its number in PubMed")
    parser.add_argument(
        "--file", default="", help="of a source: an export (RIS, PubMed, BibTeX, CSL JSON); - reads a pipe"
    )
    parser.add_argument("--offline", action="store_true", help="of a source: ask no registry")


def _assignment(typed: str) -> str:
    if "=" not in typed:
        raise argparse.ArgumentTypeError(f'"{typed}" must be a field, "=" and its value')
    return typed


def _add_books(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--books", action="store_true", help="print the whole guide as a book, too")


COMMANDS: tuple[Command, ...] = (
    Command(
        "check",
        "say what is wrong with the pages and records in docs/",
        _check,
        _add_check,
    ),
    Command(
        "new",
        "start a page, a record or a source, and say what is left to do",
        _new,
        _add_new,
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
    Command(
        "notes",
        "say what readers got on the newest day of the changelog, for a release",
        _notes,
        lambda parser: parser.add_argument(
            "--version", action="store_true", help="only its version, the day"
        ),
    ),
    Command(
        "move",
        "move a page, mend the links to it, and keep its old address alive",
        _move,
        _add_paths,
    ),
    Command(
        "review",
        "write the sheet on which a clinician reviews a page, record the review, or list what waits for one",
        _review,
        _add_review,
    ),
    Command("bench", "measure what building costs, beside plain generators", _bench, _add_bench),
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
    _replace_unknown_letters()
    try:
        status: int = options.run(root, options)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _STOPPED
    except BrokenPipeError:
        # Whoever read along has seen enough. Python would complain once more when it closes the pipe itself.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        print(f"steady stopped: {error}", file=sys.stderr)
        return 1
    except Exception as error:
        if os.environ.get(_TRACE):
            raise
        print(_own_fault(error), file=sys.stderr)
        return 1
    return status


def _replace_unknown_letters() -> None:
    """A terminal that cannot show a letter shows a question mark instead of stopping."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _own_fault(error: Exception) -> str:
    """What is said when the program itself fails: it must never look like the writer's fault."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    file = Path(place.filename).name
    what = " ".join(f"{type(error).__name__}: {error}".split())
    return (
        f"steady stopped at a fault of its own, not of what you wrote ({what}, in {file}:{place.lineno}). "
        f"Please report it. {_TRACE}=1 shows where."
    )


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
