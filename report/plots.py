"""From claims to the data of a chart. Charts know nothing of claims; this is where the two meet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from claims import date as dates
from claims.amount import amounts
from claims.comparability import period
from claims.registry import Registry
from report.charts import source_ladder, timeline, unit_squares
from report.edition import Edition

if TYPE_CHECKING:
    from datetime import date as Day

    from matplotlib.figure import Figure


@dataclass(frozen=True)
class Plotted:
    """A chart ready to be placed: how to draw it, how high it is at a width, and its text alternative."""

    draw: Callable[[float, float], Figure]
    height: Callable[[float], float]
    alt: str


def plotted(
    kind: str, claims: dict[str, str], edition: Edition, unit: str | None, per_square: str | None
) -> Plotted | None:
    """The chart of some claims, given with their labels; None when none of them can be drawn."""
    if kind == "unit-squares":
        return _of(unit_squares, _squares(claims, edition, unit, per_square))
    if kind == "source-ladder":
        return _of(source_ladder, _ladder(claims, edition))
    return _of(timeline, _timeline(claims, edition))


def _of(chart: Any, data: Any) -> Plotted | None:
    if data is None:
        return None
    return Plotted(
        lambda width, height: chart.draw(data, width, height), lambda width: chart.height_for(data, width), chart.alt_text(data)
    )


# -- unit squares ----------------------------------------------------------------------------------------------------


def _squares(
    claims: dict[str, str], edition: Edition, unit: str | None, per_square: str | None
) -> unit_squares.UnitSquares | None:
    """Each claim's printed number or range as an area; hedged bounds stay open."""
    groups = []
    registry = edition.registry
    strict, _ = amounts(registry)
    for name in claims:
        figure = registry.figure(name)
        if figure is None or name not in strict:
            continue
        low, high, open_low, open_high = _printed_ends(registry, name)
        groups.append(unit_squares.Group(claims[name], edition.figure(name), low, high, open_low, open_high, edition.when(name)))
    if not groups:
        return None
    wished = Fraction(per_square) if per_square and per_square.isdigit() and int(per_square) else None
    return unit_squares.UnitSquares(tuple(groups), unit or "units", wished)


def _printed_ends(registry: Registry, name: str) -> tuple[Fraction | None, Fraction | None, bool, bool]:
    """What is printed: a single number as itself, a range as its ends, a bound as one end with the other open."""
    figure = registry.figure(name)
    assert figure is not None
    bound = {"more_than", "at_least", "just_over"} & set(figure.hedges)
    cap = {"less_than", "at_most", "up_to", "almost"} & set(figure.hedges)
    if figure.value is None:
        return figure.low, figure.high, False, False
    if bound:
        return figure.value, None, "more_than" in bound or "just_over" in bound, False
    if cap:
        return None, figure.value, False, bool(cap & {"less_than", "almost"})
    return figure.value, figure.value, False, False


# -- timeline --------------------------------------------------------------------------------------------------------


def _timeline(claims: dict[str, str], edition: Edition) -> timeline.Timeline | None:
    """The time each figure speaks of against the year of the work it is cited to, or of the text where it cites none."""
    registry = edition.registry
    rows = []
    for name in claims:
        claim = registry.claims[name]
        when = None if claim.when == "source" else period(registry, name)
        span = (_year(when.earliest_start), _year(when.latest_end, after=True)) if when is not None else None
        rows.append(timeline.Row(claims[name], edition.figure(name), span, _source_years(registry, name)))
    return timeline.Timeline(tuple(rows)) if rows else None


def _source_years(registry: Registry, name: str) -> tuple[Fraction, Fraction] | None:
    claim = registry.claims[name]
    cited = claim.citing[0].source if isinstance(claim.citing, tuple) and claim.citing else claim.source
    issued = registry.sources[cited].issued
    if issued is None:
        return None
    date = dates.parse(issued.rstrip("~?%"))
    first, last = _year(date.earliest), _year(date.latest, after=True)
    return (first, last) if first is not None and last is not None else None


def _year(day: Day | None, *, after: bool = False) -> Fraction | None:
    """A day as a year: 2010 for its first day, 2011 for the moment after its last one."""
    if day is None:
        return None
    return Fraction(day.year) + (Fraction(day.timetuple().tm_yday - 1 + after, 366 if day.year % 4 == 0 else 365))


# -- source ladder ---------------------------------------------------------------------------------------------------

REACH = {
    "attached": "cited with it",
    "same-sentence": "cited in the sentence",
    "next-sentence": "cited in the next sentence",
    "later": "nearest citation, later",
    "inferred": "our inference",
}


def _ladder(claims: dict[str, str], edition: Edition) -> source_ladder.SourceLadder | None:
    """Texts we read on the left, carriers between, works they cite on the right."""
    registry = edition.registry
    works: dict[str, source_ladder.Work] = {}
    links: dict[tuple[str, str, str, str], source_ladder.Link] = {}
    for name in claims:
        claim = registry.claims[name]
        works.setdefault(claim.source, _work(edition, claim.source, 0))
        for citation in claim.citing if isinstance(claim.citing, tuple) else ():
            _link(edition, works, links, claim.source, citation.source, edition.figure(name), citation.reach)
    if not links:
        return None
    for work in works:
        edition.mark(work)
    # What the arrows mean stands in the labels on them.
    return source_ladder.SourceLadder(tuple(works.values()), tuple(links.values()), source_ladder.Words(direction=""))


def _link(
    edition: Edition,
    works: dict[str, source_ladder.Work],
    links: dict[tuple[str, str, str, str], source_ladder.Link],
    reading: str,
    cited: str,
    figure: str,
    reach: str,
) -> None:
    """From the text to the work it cites; through the carrier where the work was read in another one."""
    attached = reach in ("attached", "same-sentence")
    carrier = edition.registry.sources[cited].read_through
    works.setdefault(cited, _work(edition, cited, 2))
    if carrier is None:
        links[(reading, cited, figure, reach)] = source_ladder.Link(reading, cited, figure, REACH[reach], attached)
        return
    works[carrier] = _work(edition, carrier, 1)
    links[(reading, carrier, figure, reach)] = source_ladder.Link(reading, carrier, figure, REACH[reach], attached)
    links[(carrier, cited, figure, "through")] = source_ladder.Link(carrier, cited, figure, "read through it", True)


def _work(edition: Edition, source: str, level: int) -> source_ladder.Work:
    seen = edition.registry.sources[source].seen
    return source_ladder.Work(source, edition.short(source), level, "carrier" if level == 1 else "read" if seen else "not-seen")
