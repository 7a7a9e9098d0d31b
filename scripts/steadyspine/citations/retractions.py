"""Holds the sources against what was seen when somebody looked whether they had been taken back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from steadyspine.content import LookUp, Problem, Rule, Site, did_you_mean, problem_at
from steadyspine.content.once import once_per_site

_TAKEN_BACK = {"retraction": "was retracted", "concern": "carries an expression of concern"}


@once_per_site
def looks_by_source(site: Site) -> Mapping[str, list[LookUp]]:
    """The looks at each source, the newest last."""
    found: dict[str, list[LookUp]] = defaultdict(list)
    looks = [look for record in site.look_ups.values() for look in record.looks]
    for look in sorted(looks, key=lambda one: str(one.seen)):
        found[look.source].append(look)
    return found


def retracted_sources(site: Site) -> Iterator[Problem]:
    """Sources that were retracted, or of which the journal doubts the results."""
    for record in site.look_ups.values():
        for look in record.looks:
            if look.source in site.sources and look.found in _TAKEN_BACK:
                says = (
                    f'"{look.source}" {_TAKEN_BACK[look.found]}, as seen at {look.where} on {look.seen}. '
                    "Take it out, with every number that rests on it."
                )
                yield problem_at(site, record.file, look.source, says, "retracted-source")


def unknown_looks(site: Site) -> Iterator[Problem]:
    """Looks at sources that the list does not have."""
    for record in site.look_ups.values():
        for look in record.looks:
            if look.source not in site.sources:
                says = f'There is no source "{look.source}".{did_you_mean(look.source, site.sources)}'
                yield problem_at(site, record.file, look.source, says, "unknown-look")


RULES = (
    Rule("retracted-source", "structure", "No source was retracted, as far as we looked.", retracted_sources),
    Rule("unknown-look", "style", "A look for a retraction is at a source of ours.", unknown_looks),
)
