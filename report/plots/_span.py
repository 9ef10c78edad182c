"""Times of claims on an axis of years: 2010 reaches from 2010 to 2011, doubt aside."""

from __future__ import annotations

from datetime import date as Day
from fractions import Fraction

from claims import date as dates
from claims.date import Date
from claims.registry.registry import Registry


def span(when: Date) -> tuple[Fraction | None, Fraction | None]:
    """The stretch of time a date names, its doubt aside; an end that it leaves open stays open."""
    plain = undoubted(str(when))
    return year(plain.earliest_start), year(plain.latest_end, after=True)


def undoubted(text: str) -> Date:
    """A date without its signs of doubt: they widen its bounds for checks, not on a picture."""
    return dates.parse("".join(sign for sign in text if sign not in "~?%"))


def issue(registry: Registry, source: str) -> Day | None:
    """The last day on which a work may have been issued."""
    text = registry.sources[source].issued
    return dates.parse(text).latest if text else None


def year(day: Day | None, *, after: bool = False) -> Fraction | None:
    """A day as a year: 2010 for its first day, 2011 for the moment after its last one."""
    if day is None:
        return None
    length = (Day(day.year, 12, 31) - Day(day.year, 1, 1)).days + 1
    return day.year + Fraction(day.timetuple().tm_yday - 1 + after, length)
