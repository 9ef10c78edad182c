"""One end of a range that was passed on as the whole of it: 45.7 million from 33.1–45.7 million.

Another claim of the same thing, above all one of the work that this one cites, prints a range of which the
figure is one end. The range was meant, or its other end. Without one, any figure may have been the end of a range
that reaches half as far again, the less so the more digits it has.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims import wording
from claims.figure import Figure
from claims.interval import Interval
from claims.reasoning.amount import unit_factor
from claims.reasoning.slips.printed import Printed
from claims.reasoning.slips.slip import Alternative

WEIGHTS = {"one-end-of-a-range": 8, "range-missing": 1}

_REACH = Fraction(3, 2)  # from the lower end to the upper one, as in 30 000 to 45 000


def alternatives(printed: Printed) -> Iterator[Alternative | None]:
    figure = printed.figure
    if figure.value is None or figure.low is not None:
        return
    near = printed.related.ending_at(printed.claim, figure.value * printed.factor)
    yield from _unprinted(printed)
    for name in dict.fromkeys([*printed.related.cited(printed.claim), *near]):
        other, factor = printed.registry.figure(name), unit_factor(printed.registry, name)
        if other is None or factor is None or other.low is None or other.high is None:
            continue
        # The printed number may be rounded more coarsely than the range that it comes from.
        is_low, is_high = (end * factor in printed.loose_plain for end in (other.low, other.high))
        if is_low == is_high:
            continue
        whole = f"{wording.figure(other)} instead of its end {printed.shown} ({name})"
        strict, loose = other.strict.scale(factor), other.loose.scale(factor)
        yield Alternative("one-end-of-a-range", whole, strict, loose)
        end = other.low if is_high else other.high
        strict, loose = (
            _around(other, end, one, is_high).scale(factor) for one in (other.strict, other.loose)
        )
        reads = f"{wording.number(end)}, the other end of {wording.figure(other)} ({name})"
        yield Alternative("one-end-of-a-range", reads, strict, loose)


def _unprinted(printed: Printed) -> Iterator[Alternative]:
    """The figure as the lower or the upper end of a range that nobody registered."""
    figure = printed.figure
    if figure.hedges != ("exact",) or figure.value is None or figure.value <= 0:
        return
    end = figure.value * printed.factor
    for room, which in (
        (Interval(end, end * _REACH), "lower"),
        (Interval(end / _REACH, end), "upper"),
    ):
        reads = f"a range of which {printed.shown} is the {which} end"
        yield Alternative("range-missing", reads, room, room, 2 * printed.roundness)


def _around(other: Figure, end: Fraction, reading: Interval, is_low: bool) -> Interval:
    """The end as far to both sides as the range reaches beyond it; itself where a range stands in brackets."""
    edge = reading.low if is_low else reading.high
    if edge is None or other.value is not None:
        return Interval.point(end)
    slack = abs(edge - end)
    return Interval(end - slack, end + slack)
