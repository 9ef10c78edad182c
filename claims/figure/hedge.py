"""Hedges as intervals: what *about*, *almost* or *more than* leave open around a number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from claims.figure.figure import Refused
from claims.interval import Interval
from claims.phrase import phrase

HEDGES = (
    "approx",
    "estimate",
    "almost",
    "just_over",
    "more_than",
    "at_least",
    "less_than",
    "at_most",
    "up_to",
)

_LOWER = frozenset({"more_than", "at_least", "just_over"})
_UPPER = frozenset({"less_than", "at_most", "up_to", "almost"})


@dataclass(frozen=True, slots=True)
class Reading:
    """A strict and a loose interval for one print."""

    strict: Interval
    loose: Interval

    def hull(self, other: Reading) -> Reading:
        """The least reading that holds both."""
        return Reading(self.strict.hull(other.strict), self.loose.hull(other.loose))


@dataclass(frozen=True, slots=True)
class Printed:
    """What hedges act on: the printed ends, equal for one number, and what their last digits leave open.

    ``floor`` is the least that can be, 0 for what cannot be negative. ``step`` is 1 for counts, so that an
    interval beside a count holds a whole number ("almost 3" holds 2), else 0.
    """

    low: Fraction
    high: Fraction
    loose: Interval
    floor: Fraction | None
    step: int


def hedged(hedges: Sequence[str], printed: Printed) -> Reading:
    """The intervals of all hedges together: the weakest at each end, which is their hull.

    Raises Refused where nothing lies in the interval ("less than 0 children").
    """
    reading = _one(hedges[0], printed)
    for hedge in hedges[1:]:
        reading = reading.hull(_one(hedge, printed))
    return reading


def pull_apart(hedges: Sequence[str]) -> bool:
    """True when two hedges on one number say unlike things: near it and beyond it, or above and below."""
    lower = any(hedge in _LOWER for hedge in hedges)
    upper = any(hedge in _UPPER for hedge in hedges)
    return (lower and upper) or ("approx" in hedges and (lower or upper))


def _one(hedge: str, printed: Printed) -> Reading:
    low, high, loose = printed.low, printed.high, printed.loose
    if hedge in ("approx", "estimate"):
        return Reading(loose, loose.hull(_tenth_around(low, high)))
    if hedge == "more_than":
        return _same(Interval(low, None, True))
    if hedge == "at_least":
        return _same(Interval(low, None))
    if hedge == "just_over":
        return _just_over(low, high, loose, printed.step)
    if hedge in ("at_most", "up_to"):
        return _same(_from_floor(printed, False))
    if printed.floor is not None and high <= printed.floor:
        raise Refused(phrase("nothing lies below 0 here"))
    return _same(_from_floor(printed, True)) if hedge == "less_than" else _almost(printed)


def _same(interval: Interval) -> Reading:
    return Reading(interval, interval)


def _from_floor(printed: Printed, open_end: bool) -> Interval:
    if printed.floor is not None and printed.high < printed.floor:
        raise Refused(phrase("nothing lies below 0 here"))
    return Interval(printed.floor, printed.high, False, open_end)


def _tenth_around(low: Fraction, high: Fraction) -> Interval:
    """A tenth below the low end to a tenth above the high: loosely, *about* reaches at least so far."""
    return Interval(
        _tenths(low, 9 if low.numerator >= 0 else 11), _tenths(high, 11 if high.numerator >= 0 else 9)
    )


def _tenths(value: Fraction, parts: int) -> Fraction:
    return Fraction(value.numerator * parts, value.denominator * 10)


def _almost(printed: Printed) -> Reading:
    """[x − ½ unit of the last non-zero digit, x), loosely from a tenth below x where that is lower."""
    low, high = printed.low, printed.high
    assert printed.loose.low is not None
    near = min(printed.loose.low, low - printed.step)
    far = min(near, _tenth_around(low, low).low or near)
    return Reading(Interval(near, high, False, True), Interval(far, high, False, True))


def _just_over(low: Fraction, high: Fraction, loose: Interval, step: int) -> Reading:
    """(x, x + ½ unit of the last non-zero digit], loosely to a tenth above x where that is higher."""
    assert loose.high is not None
    near = max(loose.high, high + step)
    far = max(near, _tenth_around(high, high).high or near)
    return Reading(Interval(low, near, True), Interval(low, far, True))
