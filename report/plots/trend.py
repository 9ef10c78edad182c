"""A trend of claims: series of one source that count one thing, and what breaks them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date as Day
from fractions import Fraction
from itertools import pairwise

from claims.date import Date
from claims.reasoning.timing import period
from claims.registry.registry import Registry
from claims.trail.witness import cited, origins
from report.charts.trend import Break, Point, Series, Trend, Words
from report.edition import Edition
from report.plots import Named, Wanted
from report.plots._axis import stated_method
from report.plots._difference import differences, own_words
from report.plots._scale import Measured, drawable, measured
from report.plots._span import issue, span
from report.wording import dated

Span = tuple[Fraction, Fraction]

TELLS = True
ASKS = frozenset({"from_zero", "unit"})


def data(wanted: Wanted, edition: Edition) -> Trend | None:
    """The figures by their sources; None, with problems noted, when they cannot share a scale.

    A claim that repeats another one of the chart is that one: it is not drawn a second time.
    """
    if not drawable(wanted.claims, edition, over_time=True):
        return None
    claims = _first_ones(wanted.claims, edition.registry)
    on_scale = measured(claims, edition)
    apart = differences(claims, edition)
    groups: dict[tuple[object, ...], list[Named]] = {}
    for named in claims:
        groups.setdefault(_series_key(edition.registry, named.claim), []).append(named)
    if len({named.label for named in claims}) > 1:
        apart = {named.claim: (named.label, *apart[named.claim]) for named in claims}
    series = tuple(_series(group, on_scale, apart, edition) for group in groups.values())
    words = edition.tongue.worded(Words(number=edition.tongue.number), "trend")
    words = replace(words, undated=edition.words.no_date)
    return Trend(_named_apart(series), wanted.unit or on_scale.unit, wanted.from_zero, words)


def _first_ones(claims: Sequence[Named], registry: Registry) -> tuple[Named, ...]:
    """The claims without those that repeat one of them."""
    names = {named.claim for named in claims}
    found: dict[str, Named] = {}
    for named in claims:
        first = registry.first_statement(named.claim)
        if named.claim == first or first not in names:
            found.setdefault(first, named)
    return tuple(found.values())


def _series_key(registry: Registry, name: str) -> tuple[object, ...]:
    """What claims must have in common to be one series: text and works cited, what is counted, and where."""
    claim = registry.claims[name]
    works = tuple(sorted(_first_edition(registry, work) for work in cited(registry, name)))
    counted = (claim.quantity, claim.share_of, claim.rate_of, claim.per, claim.statistic)
    return _first_edition(registry, claim.source), works, *counted, registry.where(name)


def _first_edition(registry: Registry, source: str) -> str:
    """The oldest edition of a work: revisions of one series are one source, and a gap in it."""
    seen = {source}
    while (older := registry.sources[source].supersedes) is not None and older not in seen:
        seen.add(older)
        source = older
    return source


def _series(
    group: Sequence[Named], on_scale: Measured, apart: dict[str, tuple[str, ...]], edition: Edition
) -> Series:
    registry = edition.registry
    points = {named.claim: _point(named.claim, on_scale, edition) for named in group}
    placed = [(point.span, name) for name, point in points.items() if point.span is not None]
    order = [name for _, name in sorted(placed, key=lambda one: one[0])]
    in_time = [*order, *(claim for claim, point in points.items() if point.span is None)]
    works = dict.fromkeys(work for claim in in_time for work in sorted(origins(registry, claim)))
    for work in works:
        edition.mark(work)
    name = edition.words.list_join.join(edition.short(work) for work in works)
    if cited(registry, group[0].claim):
        text = edition.short(registry.claims[group[0].claim].source)
        name = edition.words.cited_in.format(works=name, text=text)
    return Series(
        edition.words.list_join.join((*_common(apart[named.claim] for named in group), name)),
        tuple(points[claim] for claim in order),
        tuple(_break(a, b, edition) for a, b in pairwise(order)),
        tuple(point for point in points.values() if point.span is None),
    )


def _named_apart(series: Sequence[Series]) -> tuple[Series, ...]:
    """Two series of one name get the number of their place behind it: a name stands for one line."""
    found: list[Series] = []
    for one in series:
        times = sum(other.name == one.name or other.name.startswith(f"{one.name} (") for other in found)
        name = f"{one.name} ({times + 1})" if times else one.name
        found.append(Series(name, one.points, one.breaks, one.undated))
    return tuple(found)


def _common(said: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """What is said of all claims of a series, and sets it apart from the others."""
    first, *others = said
    return tuple(part for part in first if all(part in one for one in others))


def _point(name: str, on_scale: Measured, edition: Edition) -> Point:
    registry = edition.registry
    when = period(registry, name)
    placed = _closed(when)
    doubted = when is not None and (when.is_doubted or when.season is not None)
    lasting = placed is not None and placed[1] - placed[0] > 1
    # A time of the text is told as its date: here it has a place on the axis.
    time = edition.when(name) if when is None else dated(str(when), edition.words)
    said = [edition.words.drawn_at_text] if registry.claims[name].when == "source" else []
    return Point(
        edition.figure(name),
        on_scale.amounts[name],
        placed,
        time,
        _looks_ahead(registry, name, when),
        doubted or lasting,
        edition.words.part_join.join([*said, *own_words(name, edition)]),
    )


def _closed(when: Date | None) -> Span | None:
    """The time of a date that has both ends; a figure since 2004 has no place on a trend."""
    if when is None or when.is_one_of:
        return None
    first, last = span(when)
    return None if first is None or last is None else (first, last)


def _looks_ahead(registry: Registry, name: str, when: Date | None) -> bool:
    """Whether a text calls it a projection, or its time begins after the issue of the text."""
    claim = registry.claims[name]
    issued: Day | None = issue(registry, claim.source)
    after = when is not None and when.earliest is not None and issued is not None and when.earliest > issued
    return claim.projection or after


def _break(first: str, second: str, edition: Edition) -> Break:
    """Why the line between two figures of one series is broken; empty where both count alike."""
    registry = edition.registry
    one, two = registry.claims[first], registry.claims[second]
    definitions = [one.definition, two.definition]
    if definitions[0] != definitions[1]:
        return "silent" if None in definitions else "definition"
    if one.noun != two.noun and None not in (one.noun, two.noun):
        return "noun"
    if _editions(registry, first) != _editions(registry, second):
        return "edition"
    methods = stated_method(registry, one), stated_method(registry, two)
    if methods[0] != methods[1]:
        return "silent_method" if None in methods else "method"
    if registry.measure(first) != registry.measure(second):
        return "manner"
    spans = _closed(period(registry, first)), _closed(period(registry, second))
    assert spans[0] is not None
    assert spans[1] is not None
    if spans[1][0] < spans[0][1]:
        return "overlap"
    return "" if _as_long(spans[0], spans[1]) else "length"


def _editions(registry: Registry, name: str) -> tuple[str, ...]:
    return (registry.claims[name].source, *sorted(cited(registry, name)))


def _as_long(first: Span, second: Span) -> bool:
    """Whether two times are about as long: a year may be a leap year, a month has 28 to 31 days."""
    lengths = sorted((first[1] - first[0], second[1] - second[0]))
    return lengths[1] <= lengths[0] * Fraction(9, 8)
