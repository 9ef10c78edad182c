"""Ranges: two printed ends that may share one scale word, and a range printed beside an estimate."""

from __future__ import annotations

from claims.figure.figure import Refused
from claims.figure.number import Number
from claims.phrase import phrase

_FULL_DIGITS = 1000  # a number from here on is taken as printed in full, not as short for millions


def ends(first: Number, last: Number) -> tuple[Number, Number]:
    """The ends of a range; a scale word after the second counts for both, as in 3–5 million.

    Raises Refused for a range that descends or has one end twice, with the readings that would not.
    """
    shared = first.times(last.scale) if last.scale and not first.scale else first
    if shared.value < last.value:
        return shared, last
    if _FULL_DIGITS <= first.value < last.value:  # 800.000–1,2 juta: the first end is printed in full
        return first, last
    if shared.value == last.value:
        raise Refused(phrase("both ends of the range are the same number; print it once"))
    candidates = (
        (last, shared, "the ends were swapped"),
        (first, last, "the scale word counts for the second end only"),
        (first, last if last.scale else last.times(first.scale), "the scale word counts for both ends"),
    )
    readings = [f"{low} to {high} if {why}" for low, high, why in candidates if low.value < high.value]
    raise Refused(
        phrase("the range descends, from {first} to {last}", first=shared.told(), last=last.told()),
        tuple(readings),
    )


def beside(value: Number, low: Number, high: Number) -> tuple[Number, Number]:
    """The ends of a range in brackets; without a scale word of its own it takes the estimate's.

    39.0 million [33.1–45.7] is in millions; where the unscaled ends hold the estimate they stand as printed.
    """
    low, high = ends(low, high)
    if value.scale and not high.scale and not low.value <= value.value <= high.value:
        return low.times(value.scale), high.times(value.scale)
    return low, high


def margin(value: Number, plus_minus: Number) -> tuple[Number, Number]:
    """The number and its ± part on one scale: 39.0 ± 2.1 million, 39.0 million ± 2.1."""
    if plus_minus.scale and not value.scale:
        return value.times(plus_minus.scale), plus_minus
    if value.scale and not plus_minus.scale and plus_minus.value < _FULL_DIGITS:
        return value, plus_minus.times(value.scale)
    return value, plus_minus
