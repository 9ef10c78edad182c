"""Durations that have a start: "70 years" since 1946 reach a day, within what print and dates allow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day
from datetime import timedelta
from fractions import Fraction

from claims import date as dates
from claims import units
from claims.interval import Interval
from claims.registry.registry import Registry

_DAYS_A_YEAR = Fraction(3652425, 10000)  # mean Gregorian year


@dataclass(frozen=True, slots=True)
class Reach:
    """From a start, a duration leads to some day between ``earliest`` and ``latest`` (None: no bound)."""

    since: str
    earliest: Day | None
    latest: Day | None


def years(registry: Registry, name: str) -> Interval | None:
    """The loose interval of a claim's duration in years, or None when its figure is no duration."""
    figure = registry.figure(name)
    if figure is None or figure.unit is None:
        return None
    try:
        unit, year = units.unit(figure.unit), units.unit("year")
    except ValueError:
        return None
    return figure.loose.scale(unit.factor / year.factor) if unit.dimension == year.dimension else None


def reached(registry: Registry, name: str) -> Reach | None:
    """The days to which a claim's duration can lead from its ``since``; None without both.

    People print completed years, so a year more is always allowed for.
    """
    span, since = years(registry, name), registry.claims[name].since
    if span is None or since is None:
        return None
    text = registry.facts[since].when if since in registry.facts else since
    try:
        start = dates.parse(text)
    except ValueError:
        return None
    return Reach(text, _later(start.earliest, span.low, 0), _later(start.latest, span.high, 1))


def _later(day: Day | None, length: Fraction | None, more: int) -> Day | None:
    if day is None or length is None:
        return None
    try:
        return day + timedelta(days=int((length + more) * _DAYS_A_YEAR))
    except OverflowError:
        return None
