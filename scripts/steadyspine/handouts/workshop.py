"""Makes every handout that is missing or out of date."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict, dataclass, replace
from datetime import date
from itertools import groupby
from pathlib import Path

from steadyspine.content import Problem, Site, address_of
from steadyspine.handouts.article import NoArticleError, article_bytes, read_article
from steadyspine.handouts.composing import Handout, body_of
from steadyspine.handouts.dating import day_of_text
from steadyspine.handouts.forms import CARD, WIDE
from steadyspine.handouts.pdf import CannotPrintError, set_pdf
from steadyspine.handouts.qr import qr_drawing
from steadyspine.handouts.sheets import Sheet, Variant, sheet_text
from steadyspine.handouts.store import Kept, Store, code_fingerprint, digest_of
from steadyspine.handouts.typst_text import UnknownElementError
from steadyspine.reviews import said_in_short, said_of_pages

FOLDER = "handouts"

OFF_PAPER = (
    *("search", "header", "footer", "not_found", "doors", "long_list", "scores"),
    *("changes", "data", "tell_us"),
)
"""Groups of words that stand on screens alone: a change in them needs no look at any sheet."""


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
    """One PDF that the site should have."""

    handout: Handout
    variant: Variant

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
    store: Store
    live: str
    """The published site's address with a slash at its end, or nothing."""

    days: Mapping[str, date]
    """When each file of the content last changed, as far as that is known."""

    def make(
        self, handouts: Sequence[Handout], told: Callable[[int, int], None], *, books: bool = False
    ) -> tuple[list[Printed], list[Problem]]:
        """Every handout in every form; what cannot be made is a problem, and the others are still made.

        Args:
            handouts: What to make.
            told: Called with how many PDFs are ready and how many there will be.
            books: Whether books are printed, too. If not, the site has those that are up to date.
        """
        jobs = jobs_of(handouts)
        made_from = {handout.key: self.made_from(handout) for handout in handouts}
        waiting = [job for job in jobs if not self.is_ready(job, made_from[job.handout.key])]
        left_out = {job for job in waiting if job.handout.layout == "book" and not books}
        waiting = [job for job in waiting if job not in left_out]
        total = len(jobs) - len(left_out)
        ready = total - len(waiting)
        told(ready, total)
        problems: dict[str, Problem] = {}
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            begun = {pool.submit(self.print_alike, one, made_from): one for one in alike_jobs(waiting)}
            for done in as_completed(begun):
                if problem := done.result():
                    problems.setdefault(problem.message, problem)
                    left_out.update(begun[done])
                ready += len(begun[done])
                told(ready, total)
        self.store.close(job.name for job in jobs)
        printed = [self.printed(job) for job in jobs if job not in left_out]
        return printed, sorted(problems.values(), key=lambda problem: problem.message)

    def printed_now(self, job: Job) -> bytes:
        """One PDF, as it would be printed from the pages as they are; the store is left alone.

        Raises:
            CannotPrintError, UnknownElementError, NoArticleError: it cannot be printed.
        """
        body = self.body(job.handout, large=job.variant.large)
        return set_pdf(sheet_text(self.sheet(job.handout), job.variant, self.site, body)).content

    def is_ready(self, job: Job, made_from: str) -> bool:
        """Whether the store holds the PDF, made from all that it would be made from now."""
        kept = self.store.get(job.name)
        return kept is not None and kept.made_from == made_from

    def print_alike(self, jobs: Sequence[Job], made_from: dict[str, str]) -> Problem | None:
        """Put PDFs that differ in paper alone into the store; what was wrong, if they cannot be made."""
        handout = jobs[0].handout
        try:
            body = self.body(handout, large=jobs[0].variant.large)
            for job in jobs:
                self.print_one(job, made_from[handout.key], body)
        except (UnknownElementError, NoArticleError, CannotPrintError) as error:
            return self.problem(handout, error)
        return None

    def problem(self, handout: Handout, error: Exception) -> Problem:
        """What keeps a handout from being printed, at its line in the page that holds it."""
        words = getattr(error, "words", "")
        blocks = [block for path in handout.pages for block in self.site.pages[path].blocks]
        for block in blocks:
            if words and words in block.text:
                return Problem(block.file, block.line, str(error), "handout")
        file = self.site.pages[handout.pages[0]].file
        return Problem(file, 1, f'The handout "{handout.title}" cannot be printed. {error}', "handout")

    def print_one(self, job: Job, made_from: str, body: str) -> None:
        """Put one PDF into the store, unless the one that is there shows the same."""
        text = sheet_text(self.sheet(job.handout), job.variant, self.site, body)
        shows = digest_of(text)
        kept = self.store.get(job.name)
        if kept is not None and kept.shows == shows:
            self.store.put(job.name, replace(kept, made_from=made_from))
            return
        made = set_pdf(text)
        self.store.put(job.name, Kept(made_from, shows, made.pages), made.content)

    def body(self, handout: Handout, *, large: bool) -> str:
        """The Typst text of a handout below its settings; the same for all papers."""
        articles = [
            read_article(self.built, address_of(page), leaf=handout.is_leaf) for page in handout.pages
        ]
        return body_of(handout, articles, self.site, large=large, live=self.live)

    def sheet(self, handout: Handout) -> Sheet:
        """What stands on the sheet besides its text."""
        pages = [self.site.pages[path] for path in handout.pages]
        address = (
            self.live + address_of(handout.pages[0])
            if self.live and handout.layout in ("page", "full")
            else self.live
        )
        checked = min(page.evidence_checked for page in pages if page.evidence_checked)
        return Sheet(
            title=handout.title,
            description=handout.description,
            address=address,
            qr=qr_drawing(address) if address else "",
            checked=checked,
            reviewed=tuple(said_of_pages(self.site, pages)),
            standing=said_in_short(self.site, pages),
            changed=day_of_text(pages, self.days) or checked,
            wide=handout.layout == "form" and handout.wanted[0] in WIDE,
            one_page=handout.layout == "sheet" or handout.wanted == (CARD,),
        )

    def made_from(self, handout: Handout) -> str:
        """A digest of all that a handout's text is made from; it may hold more than what shows."""
        digest = hashlib.sha256(code_fingerprint())
        digest.update(json.dumps(list(self.said(handout)), sort_keys=True, default=str).encode())
        for page in handout.pages:
            digest.update(article_bytes(self.built, address_of(page)))
        return digest.hexdigest()

    def said(self, handout: Handout) -> Iterator[object]:
        """What a handout's text is made from besides its pages as built."""
        yield asdict(handout)
        yield self.live, day_of_text((self.site.pages[path] for path in handout.pages), self.days)
        yield {key: words for key, words in self.site.words.items() if key not in OFF_PAPER}
        for path in handout.pages:
            page = self.site.pages[path]
            yield page.summary, page.evidence_checked
        pages = [self.site.pages[path] for path in handout.pages]
        yield said_of_pages(self.site, pages), said_in_short(self.site, pages)
        if handout.layout == "book":
            yield [(term.key, term.term) for term in self.site.terms.values()]

    def printed(self, job: Job) -> Printed:
        """Put one PDF from the store into the built site."""
        target = self.built / FOLDER / job.name
        self.store.copy(job.name, target)
        kept = self.store.get(job.name)
        return Printed(job.name, job.handout, job.variant, target.stat().st_size, kept.pages if kept else 0)


def jobs_of(handouts: Iterable[Handout]) -> list[Job]:
    """Every PDF that the site should have."""
    return [Job(handout, variant) for handout in handouts for variant in handout.variants]


def alike_jobs(jobs: Iterable[Job]) -> list[list[Job]]:
    """Jobs that differ in paper alone together; the longest first, so that no worker ends with the book."""
    by_effort = sorted(jobs, key=Job.effort, reverse=True)
    return [list(alike) for _, alike in groupby(by_effort, key=Job.effort)]
