"""Figures for parts of a time that do not add up to the figure for all of it, or a running count that falls.

Flags: Totals over periods that do not overlap and together exceed the total over the longer period that holds
them; where they cover it day by day, also those that stay below it. A count that goes on from one start and is
smaller at a later date than at an earlier one, in one work.

Why: What happened in 2010 and what happened in 2011 is what happened in both years. A count that only adds
cannot fall, unless it was revised.

Flagged:
    quantities:
      arrests: {counts: arrest, measure: flow}
    claims:
      first: {figure: "1,204", says: In 2010., source: report, quantity: arrests, when: 2010, where: TH,
        citing: none}
      second: {figure: "1,310", says: In 2011., source: report, quantity: arrests, when: 2011, where: TH,
        citing: none}
      both: {figure: "2,114", says: In both years., source: report, quantity: arrests, when: 2010/2011,
        where: TH, citing: none}

Accepted:
    quantities:
      arrests: {counts: arrest, measure: flow}
    claims:
      first: {figure: 1.2 million, says: In 2010., source: report, quantity: arrests, when: 2010, where: TH}
      second: {figure: 1.3 million, says: In 2011., source: report, quantity: arrests, when: 2011, where: TH}
      both: {figure: 2.6 million, says: In both years., source: report, quantity: arrests, when: 2010/2011,
        where: TH}

Undecided: Sums that fit only when figures are rounded more coarsely than printed. Not looked at: stocks, dates
that are vague or open, a single period inside a longer one (subset-exceeds-whole asks), counts of which one
comes from a model and may have been revised, running counts of two works or of two cited works. Persons may be
counted in both periods: that none is, is a premise that nobody prints.

Innocent if: One of the figures speaks of another time, place or definition, counts at one time what the others
add up, or was revised.

Method: Weighted interval scheduling (Kleinberg and Tardos, 2005, chapter 6.1) finds the periods that together
are largest, a shortest path over their days those that cover the whole with the least; then interval sums.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date as Day
from fractions import Fraction

from claims import wording
from claims.phrase import excuse, phrase
from claims.reasoning.amount import dimension, unit_factor
from claims.reasoning.comparability import but_for_time, inside
from claims.reasoning.constraint import Amount, Constraint, total
from claims.reasoning.naming import printed, several
from claims.reasoning.premise import Premise
from claims.reasoning.scale import scale
from claims.reasoning.solver import Verdict
from claims.reasoning.spans import ONCE, happens
from claims.reasoning.timing import period
from claims.registry.registry import Registry

GROUP = "Sets"
AT_MOST = "error"
RANK = 3

INNOCENT = (
    excuse("a figure speaks of another time", "fill `when:`"),
    excuse("a figure speaks of another place", "fill `where:`"),
    excuse("a figure counts at one time and adds nothing up", "fill `measure:`"),
    excuse("they are defined differently", "fill `definition:`"),
    excuse("a figure comes from a model and was revised", "fill `method:`"),
)
MOST_WHOLES = 16  # totals of one period; what is left out is counted as one that could not run


@dataclass(frozen=True, slots=True)
class _Span:
    """A claim's total with the first and last day, as ordinals, and the ends of its loose reading."""

    claim: str
    first: int
    last: int
    low: Fraction
    high: Fraction | None


def constraints(registry: Registry) -> Iterator[Constraint | None]:
    """Sum of disjoint periods ≤ the whole; the whole ≤ the sum of those that cover it; later ≥ earlier."""
    for quantity, names in registry.by_quantity.items():
        if len(names) < 2:
            continue
        by_place: dict[str | None, list[str]] = {}
        running: dict[tuple[object, ...], list[tuple[Day, Day, str]]] = {}
        for name in names:
            measure = registry.measure(name)
            if registry.observation(name).method == "model" or measure not in ("flow", "cumulative"):
                continue
            by_place.setdefault(registry.where(name), []).append(name)
            if measure == "cumulative":
                _add_running(registry, name, running)
        for place in sorted(by_place, key=str):
            if len(by_place[place]) > 2:
                yield from _sums(registry, quantity, by_place[place])
        for stages in running.values():
            yield from _falls(registry, quantity, stages)


# -- sums of periods -----------------------------------------------------------------------------------


def _sums(registry: Registry, quantity: str, names: list[str]) -> Iterator[Constraint | None]:
    spans = [span for name in names if (span := _span(registry, name)) is not None]
    spans.sort(key=lambda one: (one.last, one.first, one.claim))
    by_period: dict[tuple[int, int], list[_Span]] = {}
    for one in spans:
        by_period.setdefault((one.first, one.last), []).append(one)
    starts = sorted(by_period)
    for first, last in starts:
        near = starts[bisect_left(starts, (first, 0)) : bisect_right(starts, (last, last))]
        held = {one for one in near if one[1] <= last and one != (first, last)}
        if not held:
            continue
        parts = [one for one in spans if (one.first, one.last) in held]
        for whole in by_period[first, last][:MOST_WHOLES]:
            yield from _of_whole(registry, quantity, whole, parts)
        if len(by_period[first, last]) > MOST_WHOLES:
            yield None


def _of_whole(registry: Registry, quantity: str, whole: _Span, parts: list[_Span]) -> Iterator[Constraint]:
    """Against one total: the periods of its own work, and those of all works."""
    own = [one for one in parts if _source(registry, one) == _source(registry, whole)]
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for pool in (own, parts):
        for relation, chosen in (("most", _largest(pool)), ("cover", _cover(pool, whole))):
            key = relation, tuple(one.claim for one in chosen)
            if len(chosen) > 1 and key not in seen:
                seen.add(key)
                yield from _sum(registry, quantity, whole.claim, key[1], relation == "cover")


def _span(registry: Registry, name: str) -> _Span | None:
    """None for dates that do not name their first and last day, for running counts and what does not add up."""
    when, one, figure = period(registry, name), scale(registry, name), registry.figure(name)
    if when is None or one is None or figure is None or not one.adds_up_over_time or one.per is not None:
        return None
    if when.is_vague:
        return None
    if registry.measure(name) == "cumulative" and not when.is_interval:
        return None
    covered = when.periods[0]
    first, last = covered.earliest_first, covered.latest_last
    if first is None or last is None:
        return None
    return _Span(
        name, first.toordinal(), last.toordinal(), figure.loose.low or Fraction(0), figure.loose.high
    )


def _source(registry: Registry, one: _Span) -> str:
    return registry.observation(one.claim).source


def _largest(spans: list[_Span]) -> list[_Span]:
    """The periods, none overlapping another, whose least numbers add up to the most; spans sorted by end."""
    ends = [one.last for one in spans]
    best: list[tuple[Fraction, int, int]] = [(Fraction(0), 0, -1)]  # sum, where from, which span
    for index, one in enumerate(spans):
        before = bisect_right(ends, one.first - 1, 0, index)
        with_it = best[before][0] + one.low
        best.append((with_it, before, index) if with_it > best[index][0] else (best[index][0], index, -1))
    chosen: list[_Span] = []
    at = len(spans)
    while at:
        _, before, index = best[at]
        if index >= 0:
            chosen.append(spans[index])
        at = before
    return chosen[::-1]


def _cover(spans: list[_Span], whole: _Span) -> list[_Span]:
    """The periods that follow each other through all of the whole and whose greatest numbers add up to least."""
    reached: dict[int, tuple[Fraction, _Span | None]] = {whole.first: (Fraction(0), None)}
    for one in sorted(spans, key=lambda span: (span.first, span.last, span.claim)):
        if one.first not in reached or one.high is None:
            continue
        so_far = reached[one.first][0] + one.high
        if one.last + 1 not in reached or so_far < reached[one.last + 1][0]:
            reached[one.last + 1] = so_far, one
    chosen: list[_Span] = []
    day = whole.last + 1
    while day in reached and (step := reached[day][1]) is not None:
        chosen.append(step)
        day = step.first
    return chosen[::-1]


def _sum(
    registry: Registry, quantity: str, whole: str, parts: tuple[str, ...], cover: bool
) -> Iterator[Constraint]:
    premises: list[Premise] = (
        [] if cover or happens(registry, quantity, dimension(registry, whole) or "") else [ONCE]
    )
    for part in parts:
        related = inside(registry, part, whole)
        if related is None:
            return
        premises += related
    added, all_of_it = total(*(Amount(part) for part in parts)), Amount(whole)
    yield Constraint(
        "periods-do-not-add",
        all_of_it if cover else added,
        "<=",
        added if cover else all_of_it,
        (*parts, whole),
        tuple(dict.fromkeys(premises)),
        ("cover" if cover else "sum", quantity),
        INNOCENT,
    )


# -- counts that go on ---------------------------------------------------------------------------------


def _add_running(
    registry: Registry, name: str, running: dict[tuple[object, ...], list[tuple[Day, Day, str]]]
) -> None:
    """Put a running count with those of the same work, place and start."""
    claim, when = registry.claims[name], period(registry, name)
    if when is None or len(when.periods) != 1 or when.uncertain or when.approximate:
        return
    covered, since = when.periods[0], claim.since
    start = covered.earliest_first if when.is_interval else None
    first = covered.earliest_last if when.is_interval else covered.earliest_first
    if first is None or covered.latest_last is None or (start is None and since is None):
        return
    cited = (
        claim.citing
        if not isinstance(claim.citing, tuple)
        else tuple((one.source, one.claim) for one in claim.citing)
    )
    key = (claim.source, cited, registry.where(name), since, start)
    running.setdefault(key, []).append((covered.latest_last, first, name))


def _falls(registry: Registry, quantity: str, stages: Iterable[tuple[Day, Day, str]]) -> Iterator[Constraint]:
    """earlier ≤ later; each against the largest of those that surely stand before it."""
    ordered = sorted(stages)
    highest: tuple[Fraction, str] | None = None
    waiting = iter(ordered)
    ahead = next(waiting, None)
    for _, first, name in sorted(ordered, key=lambda one: (one[1], one[2])):
        while ahead is not None and ahead[0] < first:
            figure = registry.figure(ahead[2])
            least = figure.loose.low if figure is not None else None
            low = (least or Fraction(0)) * (unit_factor(registry, ahead[2]) or 1)
            highest = (low, ahead[2]) if highest is None or low > highest[0] else highest
            ahead = next(waiting, None)
        premises = but_for_time(registry, highest[1], name) if highest is not None else None
        if highest is not None and premises is not None:
            yield Constraint(
                "periods-do-not-add",
                Amount(highest[1]),
                "<=",
                Amount(name),
                (highest[1], name),
                premises,
                ("fall", quantity),
                INNOCENT,
            )


def message(registry: Registry, verdict: Verdict) -> str:
    sort, quantity = verdict.constraint.subjects

    def said(name: str) -> str:
        return wording.of(printed(registry, name), wording.when(period(registry, name) or "unknown"))

    *parts, whole = verdict.constraint.claims
    fields = {
        "parts": several(registry, parts, said),
        "whole": said(whole),
        "title": registry.quantities.title(quantity),
    }
    if sort == "fall":
        return phrase("{parts} and later {whole} of one running count of {title}", **fields)
    if sort == "cover":
        return phrase("{parts} as all the periods within {whole} of {title}", **fields)
    return phrase("{parts} as periods within {whole} of {title}", **fields)
