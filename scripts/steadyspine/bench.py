"""Measures what building costs: the real site, and larger ones beside what plain generators take for them.

Everything is built in a folder of its own; the project's own site and what is kept for it are left alone.
"""

from __future__ import annotations

import os
import re
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from steadyspine.building.generator import Generator, day_of
from steadyspine.building.inputs import PAGES, read_inputs
from steadyspine.checks import find_problems
from steadyspine.content import Page, Site, load_site
from steadyspine.publishing import assemble, faults, write

READ = (PAGES, "overrides", ".ci", "mkdocs.yml", "CHANGELOG.md")
ZENSICAL = ".cache/zensical/venv/bin/python"
"""Where `make zensical` puts the other generator."""

SECTION = 12
"""Pages in a section of a larger site's menu, as in the real one's."""

PLAIN = """\
site_name: Plain
theme: {name: material}
exclude_docs: |
  /_data/
  /_includes/
  /_templates/
markdown_extensions:
  - admonition
  - attr_list
  - tables
  - toc
  - pymdownx.details
  - pymdownx.snippets: {base_path: docs/_includes}
  - pymdownx.tasklist
  - pymdownx.superfences
"""
"""The settings of plain Material for the same pages: its own templates and search, and no part of ours."""

_TITLE = re.compile(r"^# (.*)$", re.MULTILINE)
_SUMMARY = re.compile(r"^summary: (.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Cost:
    """What one thing takes, in seconds."""

    wall: float
    processor: float
    """Of all processes that had a part in it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table."""

    what: str
    costs: Sequence[Cost]

    def __str__(self) -> str:
        wall, processor = (
            median(getattr(cost, name) for cost in self.costs) for name in ("wall", "processor")
        )
        return f"| {self.what} | {wall:.1f} | {processor:.1f} |"


def bench(root: Path, say: Callable[[str], object], *, rounds: int, sizes: Iterable[int]) -> int:
    """Measure, and say the table.

    Args:
        root: The project's root.
        say: Takes each line.
        rounds: How often each thing is measured; what takes long, a first build and the largest sites, once.
        sizes: How many pages the larger sites have.
    """
    say(
        f"| what ({os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}) | seconds | processor seconds |"
    )
    say("| --- | ---: | ---: |")
    for row in _rows(root, rounds, sizes):
        say(str(row))
    return 0


def _rows(root: Path, rounds: int, sizes: Iterable[int]) -> Iterator[Row]:
    with TemporaryDirectory(prefix="steady-bench-") as name:
        project = copied(root, Path(name) / "project")
        yield from _real(project, rounds)
    for size in sizes:
        with TemporaryDirectory(prefix="steady-bench-") as name:
            project = copied(root, Path(name) / "project")
            grow(project, load_site(project), size)
            yield from _larger(root, project, size, rounds if size < 500 else 1)


def _real(project: Path, rounds: int) -> Iterator[Row]:
    """The real site, with its sheets."""
    yield Row("`steady build`, from nothing", [_cost(lambda: _build(project))])
    yield Row("`steady build`, nothing changed", [_cost(lambda: _build(project)) for _ in range(rounds)])
    page = max(load_site(project).pages.values(), key=lambda page: (page.handout, -len(page.body)))
    costs = []
    for number in range(rounds):
        _add_word(project / page.file, f"Word{number}.")
        costs.append(_cost(lambda: _build(project)))
    yield Row(f"`steady build`, a word in {page.path}", costs)


def _larger(root: Path, project: Path, size: int, rounds: int) -> Iterator[Row]:
    """A larger site: what plain generators take, what ours takes, and what of that is not the generator."""
    whole: list[Cost] = []
    ours: list[Cost] = []
    for _ in range(rounds):
        shutil.rmtree(project / ".cache", ignore_errors=True)
        generator, rest = _pages(project)
        whole.append(Cost(generator.wall + rest.wall, generator.processor + rest.processor))
        ours.append(rest)
    yield Row(f"{size} pages, our pages without sheets", whole)
    yield Row(f"{size} pages, of that beside the generator", ours)
    (project / "plain.yml").write_text(PLAIN, encoding="utf-8")
    plain = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", "plain.yml"]
    yield Row(f"{size} pages, plain MkDocs with Material", [_run(plain, project) for _ in range(rounds)])
    python = root / ZENSICAL
    if python.is_file():
        zensical = [str(python), "-m", "zensical", "build", "--clean", "--config-file", "plain.yml"]
        yield Row(f"{size} pages, plain Zensical", [_run(zensical, project) for _ in range(rounds)])


def _pages(project: Path) -> tuple[Cost, Cost]:
    """What the generator takes for our pages, and what is done before and after it."""
    loaded: list[Site] = []
    before = _cost(lambda: loaded.append(load_site(project)))
    site = loaded[0]
    check = _cost(lambda: find_problems(site, "structure"))
    generator = _cost(
        lambda: _finish(Generator(project, read_inputs(project), day_of(project, site), strict=False))
    )

    def after() -> None:
        guide = assemble(project / ".cache/generated", project / "site", site)
        write(guide)
        faults(guide)

    rest = _cost(after)
    own = (before, check, rest)
    return generator, Cost(sum(one.wall for one in own), sum(one.processor for one in own))


def _finish(generator: Generator) -> None:
    problems = generator.finish()
    if problems:
        raise RuntimeError(str(problems[0]))


def copied(root: Path, folder: Path) -> Path:
    """A copy of what a build reads."""
    folder.mkdir(parents=True)
    for name in READ:
        if (root / name).is_dir():
            shutil.copytree(root / name, folder / name)
        elif (root / name).is_file():
            shutil.copyfile(root / name, folder / name)
    return folder


def grow(project: Path, site: Site, size: int) -> None:
    """Add pages until there are so many: the real ones again, each with a title and a summary of its own.

    They stand one folder deep, as those they repeat, so that links and pictures are found.
    """
    repeated = [page for page in site.pages.values() if len(page.path.parts) > 1 and not _lists(page)]
    menu = []
    for number, page in enumerate(islice(cycle(repeated), max(0, size - len(site.pages))), 1):
        section, name = f"more-{-(-number // SECTION)}", f"{page.path.stem}-{number}.md"
        text = (project / page.file).read_text(encoding="utf-8")
        text = _SUMMARY.sub(rf"summary: \1 ({number})", _TITLE.sub(rf"# \1 ({number})", text, 1), 1)
        (project / PAGES / section).mkdir(exist_ok=True)
        (project / PAGES / section / name).write_text(text, encoding="utf-8")
        if number % SECTION == 1:
            menu.append(f"  - More {section}:\n")
        menu.append(f"      - Page {number}: {section}/{name}\n")
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.writelines(menu)


def _lists(page: Page) -> bool:
    """Whether a page lists records or what others say: once is enough."""
    return any(block.kind == "marker" for block in page.blocks)


def _add_word(path: Path, word: str) -> None:
    """Put a word behind the first sentence of a page's text that stands by itself."""
    lines = path.read_text(encoding="utf-8").split("\n")
    at = next(
        n for n, line in enumerate(lines) if n > lines.index("# " + _title(lines)) and line.endswith(".")
    )
    lines[at] += f" {word}"
    path.write_text("\n".join(lines), encoding="utf-8")


def _title(lines: Sequence[str]) -> str:
    return next(line for line in lines if line.startswith("# ")).removeprefix("# ")


def _build(project: Path) -> None:
    command = [sys.executable, "-m", "steadyspine.cli", "build"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)


def _run(command: Sequence[str], folder: Path) -> Cost:
    """What a command takes; what it says of the pages does not matter here."""
    settings = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    return _cost(lambda: subprocess.run(command, cwd=folder, env=settings, capture_output=True))


def _cost(do: Callable[[], object]) -> Cost:
    """What something takes, with the processes that it starts and waits for."""
    wall, processor = time.perf_counter(), _processor()
    do()
    return Cost(time.perf_counter() - wall, _processor() - processor)


def _processor() -> float:
    usage = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in usage)
