"""Durations that have a start: "70 years" since 1946 reach a day, within what print and dates allow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day
from datetime import timedelta
from fractions import Fraction
from math import ceil, floor

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

    People print completed years, so a year more is always allowed for. Others take the years of two dates from
    each other, so that 2017 is 27 years after December 1990: a start in a year counts from its first day.
    """
    span, since = years(registry, name), registry.observation(name).since
    if span is None or since is None:
        return None
    text = registry.facts[since].when if since in registry.facts else since
    try:
        start = dates.parse(text)
    except ValueError:
        return None
    figure = registry.figure(name)
    first = start.earliest
    if first is not None and figure is not None and figure.unit in ("year", "decade"):
        first = first.replace(month=1, day=1)
    return Reach(text, _later(first, span.low, 0), _later(start.latest, span.high, 1))


def _later(day: Day | None, length: Fraction | None, more: int) -> Day | None:
    """The day that lies so many years, and ``more``, after another; part of a day is left out or, with
    ``more``, taken in, so that neither end is too narrow."""
    if day is None or length is None:
        return None
    days = (length + more) * _DAYS_A_YEAR
    try:
        return day + timedelta(days=ceil(days) if more else floor(days))
    except OverflowError:
        return None
