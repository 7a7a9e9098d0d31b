"""What must hold for the stability score: a total has one name, and each number was seen in a source."""

from __future__ import annotations

from collections.abc import Iterator

from steadyspine.content import Problem, Rule, Site, did_you_mean, problem_at
from steadyspine.content.stability import StabilityScore


def uneven_bands(site: Site) -> Iterator[Problem]:
    """Totals that have no name, or two."""
    for score in site.sins.values():
        for total in range(score.lowest, score.highest + 1):
            named = [band.called for band in score.bands if band.lowest <= total <= band.highest]
            if len(named) != 1:
                says = f"A total of {total} is in {len(named)} groups. Let the groups follow each other."
                yield problem_at(site, score.file, "bands:", says, "sins-bands")
        ends = [end for band in score.bands for end in (band.lowest, band.highest)]
        beyond = [end for end in ends if not score.lowest <= end <= score.highest]
        if beyond:
            says = f"No answers add up to {beyond[0]}: totals go from {score.lowest} to {score.highest}."
            yield problem_at(site, score.file, "bands:", says, "sins-bands")


def unproven_numbers(site: Site) -> Iterator[Problem]:
    """Points and ends of groups that no finding gives, and sources or findings that do not exist."""
    for score in site.sins.values():
        for kind, keys, known in (
            ("finding", score.findings, site.findings),
            ("source", score.sources, site.sources),
        ):
            for key in keys:
                if key not in known:
                    says = f'There is no {kind} "{key}".{did_you_mean(key, list(known))}'
                    yield problem_at(site, score.file, key, says, "sins-proof")
        given = {
            value.number
            for key in score.findings
            if key in site.findings
            for value in site.findings[key].values
        }
        for number in sorted(_numbers(score)):
            if number not in given:
                says = f"{number} stands in none of the findings named here. Add it there, with its source."
                yield problem_at(site, score.file, f" {number}", says, "sins-proof")


def _numbers(score: StabilityScore) -> set[int]:
    points = {option.points for item in score.items for option in item.options}
    return points | {end for band in score.bands for end in (band.lowest, band.highest)}


RULES: tuple[Rule, ...] = (
    Rule("sins-bands", "structure", "Each total of the stability score is in one group.", uneven_bands),
    Rule("sins-proof", "structure", "Each number of the stability score is in a finding.", unproven_numbers),
)
