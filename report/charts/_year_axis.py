"""An axis of years with even steps, and what it leaves out. Exact, and without drawing.

A point in time is a Fraction of years: 2010 is the beginning of that year and 2011 its end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

Span = tuple[Fraction | None, Fraction | None]
STRETCHED = 100  # years: shorter axes are never cut
SHORTEST = 5  # years: a single year would else fill the page


@dataclass(frozen=True, slots=True)
class YearAxis:
    """An axis from the beginning of ``first`` to the end of ``last``, with a tick every ``step`` years."""

    first: int
    last: int
    step: int

    @property
    def ticks(self) -> tuple[int, ...]:
        """The years that are multiples of the step."""
        return tuple(range(-(-self.first // self.step) * self.step, self.last + 1, self.step))


def year_axis(spans: Sequence[Span], most_ticks: int) -> YearAxis | None:
    """The axis on which the spans are drawn, None when they hold no year at all.

    It holds every year that is given, except: when it would span 100 years or more, and leaving out the
    earliest spans (one, or at most a fifth of all) makes it a third as long or less, it starts after those.
    ``step`` is the least of 1, 2, 5, 10, 20, 50, … that needs no more than ``most_ticks`` ticks (at least 2).
    """
    times = sorted(ends(span) for span in spans if span != (None, None))
    if not times:
        return None
    low, high = floor(_start(times)), ceil(max(end for _, end in times)) - 1
    missing = max(0, SHORTEST - 1 - (high - low))
    low, high = low - missing // 2, high + missing - missing // 2
    step, power = 1, 1
    while True:
        for step in (power, 2 * power, 5 * power):
            first, last = low // step * step, -(-high // step) * step
            if (last - first) // step < max(most_ticks, 2):
                return YearAxis(first, last, step)
        power *= 10


def whole_axis(first: Fraction, last: Fraction, most_ticks: int) -> YearAxis:
    """The axis of every year from ``first`` to ``last``, nothing left out, and not a year more than needed.

    Its ticks stand at round years; ``step`` is chosen as in :func:`year_axis`.
    """
    low, high = floor(first), ceil(last) - 1
    missing = max(0, SHORTEST - 1 - (high - low))
    low, high = low - missing // 2, high + missing - missing // 2
    power = 1
    while True:
        for step in (power, 2 * power, 5 * power):
            if high // step - -(-low // step) < max(most_ticks, 2):
                return YearAxis(low, high, step)
        power *= 10


def ends(span: Span) -> tuple[Fraction, Fraction]:
    """Start and end of a span with at least one end; beside an open end lies the year at the other one."""
    first, last = span
    if first is None and last is None:
        raise ValueError("a span without ends has no place in time")
    if first is None:
        return (last or Fraction(0)) - 1, last or Fraction(0)
    return first, first + 1 if last is None else last


def _start(times: Sequence[tuple[Fraction, Fraction]]) -> Fraction:
    """Where the axis starts: at the earliest time, or after the few that would squash all others."""
    earliest, last = times[0][0], max(end for _, end in times)
    if last - earliest < STRETCHED or len(times) < 4:
        return earliest
    for left_out in range(1, max(1, len(times) // 5) + 1):
        start = times[left_out][0]
        if (last - start) * 3 <= last - earliest:
            return start
    return earliest
