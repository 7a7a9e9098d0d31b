"""Makes every handout that is missing or out of date, and keeps the finished ones between builds."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict, dataclass, replace
from functools import cache
from importlib.metadata import version
from itertools import groupby
from pathlib import Path
from typing import cast

from steadyspine.content import Problem, Site, address_of
from steadyspine.handouts.article import NoArticleError, article_bytes, read_article
from steadyspine.handouts.composing import Handout, body_of
from steadyspine.handouts.forms import WIDE
from steadyspine.handouts.pdf import CannotPrintError, page_count, set_pdf
from steadyspine.handouts.qr import qr_drawing
from steadyspine.handouts.sheets import VARIANTS, Sheet, Variant, sheet_text
from steadyspine.handouts.typst_text import UnknownElementError

FOLDER = "handouts"
WORKERS = 2


@dataclass(frozen=True, slots=True)
class Printed:
    """One finished PDF."""

    name: str
    """Its file name in the site's folder of handouts."""

    handout: Handout
    variant: Variant
    size: int
    """In bytes."""

    pages: int


@dataclass(frozen=True, slots=True)
class Job:
    """One PDF to be made."""

    handout: Handout
    variant: Variant
    key: str
    """Changes when anything changes that shows on the sheet."""

    def effort(self) -> tuple[int, bool, str]:
        """What tells a long job from a short one; jobs that differ in paper alone are neighbors."""
        return len(self.handout.pages), self.variant.large, self.handout.key

    @property
    def name(self) -> str:
        """The file's name."""
        return f"{self.handout.key}-{self.variant.key}.pdf"


@dataclass(frozen=True, slots=True)
class Workshop:
    """A built site whose handouts are to be made."""

    site: Site
    built: Path
    store: Path
    """Where finished PDFs are kept between builds."""

    live: str
    """The published site's address with a slash at its end, or nothing."""

    version: str

    def make(
        self, handouts: Sequence[Handout], told: Callable[[int, int], None]
    ) -> tuple[list[Printed], list[Problem]]:
        """Every handout in every variant; what cannot be made is a problem, and the others are still made.

        Args:
            handouts: What to make.
            told: Called with how many PDFs are ready and how many there will be.
        """
        self.store.mkdir(parents=True, exist_ok=True)
        jobs = [
            Job(handout, variant, self.key(handout, variant)) for handout in handouts for variant in VARIANTS
        ]
        known = self.known()
        kept = {job.name: known[job.name] for job in jobs if self.is_ready(job, known)}
        problems: dict[str, Problem] = {}
        waiting = [job for job in jobs if job.name not in kept]
        ready = len(kept)
        told(ready, len(jobs))
        with ThreadPoolExecutor(WORKERS) as pool:
            begun = [pool.submit(self.print_alike, alike) for alike in alike_jobs(waiting)]
            for done in as_completed(begun):
                for job, result in done.result():
                    if isinstance(result, Problem):
                        problems.setdefault(result.message, result)
                    else:
                        kept[job.name] = [job.key, result]
                    ready += 1
                told(ready, len(jobs))
        self.remember(kept)
        printed = [self.printed(job, cast(int, kept[job.name][1])) for job in jobs if job.name in kept]
        return printed, sorted(problems.values(), key=lambda problem: problem.message)

    def print_alike(self, jobs: Sequence[Job]) -> list[tuple[Job, int | Problem]]:
        """Make PDFs that differ in paper alone, into the store; the pages of each, or what was wrong."""
        handout = jobs[0].handout
        try:
            body = self.body(handout, large=jobs[0].variant.large)
            return [(job, self.print_one(job, body)) for job in jobs]
        except (UnknownElementError, NoArticleError, CannotPrintError) as error:
            page = self.site.pages.get(handout.pages[0])
            says = f'The handout "{handout.title}" cannot be printed: {error}'
            return [(job, Problem(page.file if page else "docs", 1, says, "handout")) for job in jobs]

    def print_one(self, job: Job, body: str) -> int:
        """Make one PDF and put it into the store; its number of pages."""
        pdf = set_pdf(sheet_text(self.sheet(job.handout), job.variant, self.site, body))
        part = self.store / f"{job.name}.part"
        part.write_bytes(pdf)
        part.replace(self.store / job.name)
        return page_count(pdf)

    def body(self, handout: Handout, *, large: bool) -> str:
        """The Typst text of a handout below its settings; the same for all papers."""
        articles = [read_article(self.built, address_of(page)) for page in handout.pages]
        return body_of(handout, articles, self.site, large=large, live=self.live)

    def sheet(self, handout: Handout) -> Sheet:
        """What stands on the sheet besides its text."""
        pages = [self.site.pages[path] for path in handout.pages]
        address = (
            self.live + address_of(handout.pages[0]) if self.live and handout.layout == "page" else self.live
        )
        reviewed = [page.reviewed for page in pages if page.reviewed]
        return Sheet(
            title=handout.title,
            description=handout.description,
            address=address,
            qr=qr_drawing(address) if address else "",
            checked=min(page.evidence_checked for page in pages if page.evidence_checked),
            reviewed=min(reviewed) if len(reviewed) == len(pages) else None,
            version=self.version,
            wide=handout.layout == "form" and handout.wanted[0] in WIDE,
            one_page=handout.layout == "sheet",
        )

    def key(self, handout: Handout, variant: Variant) -> str:
        """A digest of all that shows on the sheet."""
        digest = hashlib.sha256(printing_fingerprint())
        said = [asdict(replace(handout, pages=())), asdict(variant), self.live, self.version, self.site.words]
        dates = [
            (str(page), str(self.site.pages[page].evidence_checked), str(self.site.pages[page].reviewed))
            for page in handout.pages
        ]
        terms = (
            [(term.key, term.term) for term in self.site.terms.values()] if handout.layout == "book" else []
        )
        digest.update(json.dumps([said, dates, terms], sort_keys=True, default=str).encode())
        for page in handout.pages:
            digest.update(article_bytes(self.built, address_of(page)))
        return digest.hexdigest()

    def known(self) -> dict[str, list[object]]:
        """Key and number of pages of each PDF in the store, by file name."""
        try:
            return cast(
                "dict[str, list[object]]", json.loads((self.store / "index.json").read_text(encoding="utf-8"))
            )
        except (OSError, ValueError):
            return {}

    def is_ready(self, job: Job, known: dict[str, list[object]]) -> bool:
        """Whether the store holds the PDF as it must be now."""
        return known.get(job.name, [None])[0] == job.key and (self.store / job.name).is_file()

    def remember(self, kept: dict[str, list[object]]) -> None:
        """Write down what the store holds, and throw away what no handout needs any more."""
        part = self.store / "index.json.part"
        part.write_text(json.dumps(kept, sort_keys=True), encoding="utf-8")
        part.replace(self.store / "index.json")
        for path in self.store.glob("*.pdf"):
            if path.name not in kept:
                path.unlink()

    def printed(self, job: Job, pages: int) -> Printed:
        """Put one PDF from the store into the built site."""
        target = self.built / FOLDER / job.name
        target.parent.mkdir(exist_ok=True)
        target.unlink(missing_ok=True)
        try:
            os.link(self.store / job.name, target)
        except OSError:
            shutil.copyfile(self.store / job.name, target)
        return Printed(job.name, job.handout, job.variant, target.stat().st_size, pages)


def alike_jobs(jobs: Iterable[Job]) -> list[list[Job]]:
    """Jobs that differ in paper alone together; the longest first, so that no worker ends with the book."""
    by_effort = sorted(jobs, key=Job.effort, reverse=True)
    return [list(alike) for _, alike in groupby(by_effort, key=Job.effort)]


@cache
def printing_fingerprint() -> bytes:
    """A digest of everything that lays sheets out: this package, its template, its fonts, the engine."""
    digest = hashlib.sha256(version("typst").encode())
    for path in sorted(Path(__file__).parent.rglob("*")):
        if path.suffix in (".py", ".typ", ".ttf"):
            digest.update(path.read_bytes())
    return digest.digest()
