"""One end of a range that was passed on as the whole of it: 45.7 million from 33.1–45.7 million.

Another claim of the same thing, above all one of the work that this one cites, prints a range of which the
figure is one end. The range was meant, or its other end.
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

WEIGHTS = {"one-end-of-a-range": 8}


def alternatives(printed: Printed) -> Iterator[Alternative | None]:
    figure = printed.figure
    if figure.value is None or figure.low is not None:
        return
    near = printed.related.ending_at(printed.claim, figure.value * printed.factor)
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


def _around(other: Figure, end: Fraction, reading: Interval, is_low: bool) -> Interval:
    """The end as far to both sides as the range reaches beyond it; itself where a range stands in brackets."""
    edge = reading.low if is_low else reading.high
    if edge is None or other.value is not None:
        return Interval.point(end)
    slack = abs(edge - end)
    return Interval(end - slack, end + slack)
