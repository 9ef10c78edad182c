"""A duration that does not lead from its start to the day it is spoken of.

Flags: A duration with a known start (`since:`) that cannot reach the time of speaking, a year of grace
included.

Why: "Founded 27 years ago" and a founding date say the same thing twice; when they differ, one of them was
copied from an older text.

Flagged:
    sources: {report: {title: A report, issued: 2018, language: en}}
    claims:
      age: {figure: 27 years, says: Age., source: report, since: 1980, when: source}

Accepted:
    sources: {report: {title: A report, issued: 2018, language: en}}
    claims:
      age: {figure: 27 years, says: Age., source: report, since: 1990, when: source}

Undecided: Durations with a start that is no date, or without a time of speaking, could not run; those without
a start are not looked at.

Innocent if: The text was written earlier than it was issued, or the duration counts from another event.

Method: Start + duration against the time of speaking, as intervals of days; completed years allow one year
more.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, held, not_run
from claims.phrase import excuse, phrase, sentence
from claims.reasoning.duration import Reach, reached, years
from claims.reasoning.premise import Premise, asking
from claims.reasoning.statement import distinct_observations
from claims.reasoning.timing import period
from claims.registry.registry import Registry

GROUP = "Time"
AT_MOST = "warning"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each claim whose figure is a duration and that says since when."""
    for claim in distinct_observations(registry):
        name = claim.name
        if claim.since is None or years(registry, name) is None:
            continue
        reach, spoken = reached(registry, name), period(registry, name)
        if reach is None or spoken is None:
            yield not_run("duration-mismatch")
            continue
        early = reach.latest is not None and spoken.earliest is not None and reach.latest < spoken.earliest
        late = reach.earliest is not None and spoken.latest is not None and reach.earliest > spoken.latest
        if not early and not late:
            yield held("duration-mismatch")
            continue
        figure = registry.figure(name)
        assert figure is not None
        yield Judgement(
            "duration-mismatch",
            "conflicts",
            "warning",
            claims=(name,),
            message=sentence(
                phrase(
                    "{duration} since {start} lead to {days}, not to {spoken}.",
                    duration=wording.figure(figure),
                    start=wording.when(reach.since),
                    days=_days(reach),
                    spoken=wording.when(spoken),
                )
            ),
            premises=_premises(registry, name),
            innocent_if=(
                excuse("the text was written earlier than it was issued", "fill `when:`"),
                excuse("the duration counts from another event", "fill `since:`"),
            ),
        )


def _days(reach: Reach) -> str:
    first = wording.day(reach.earliest) if reach.earliest else None
    last = wording.day(reach.latest) if reach.latest else None
    if last is None:
        return phrase("{day} or later", day=first or "")
    if first is None:
        return phrase("{day} or earlier", day=last)
    return phrase("{first} to {last}", first=first, last=last)


def _premises(registry: Registry, name: str) -> tuple[Premise, ...]:
    """Texts are often written before they are issued, and durations copied from older ones."""
    claim = registry.claims[name]
    if claim.when == "source":
        settle = asking("when", [name])
        spoken = Premise(
            phrase("it is spoken of at the time of issue"),
            "default",
            phrase("the text says now or ago"),
            settle,
        )
    else:
        spoken = Premise(
            phrase("the time is as stated"), "inferred" if "when" in claim.inferred else "printed"
        )
    started = Premise(
        phrase("the start is as stated"), "inferred" if "since" in claim.inferred else "printed"
    )
    return (spoken, started)
