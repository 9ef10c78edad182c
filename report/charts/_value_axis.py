"""An axis of values: even steps from zero, or steps of ten times. Exact, and without drawing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor, log10


@dataclass(frozen=True, slots=True)
class ValueAxis:
    """An axis from ``low`` to ``high``. ``log``: each tick is ten times the one before it."""

    low: Fraction
    high: Fraction
    ticks: tuple[Fraction, ...]
    log: bool = False

    def position(self, value: Fraction) -> float:
        """Where a value stands: 0 at ``low``, 1 at ``high``."""
        if self.log:
            start = _log(self.low)
            return (_log(value) - start) / (_log(self.high) - start)
        return float((value - self.low) / (self.high - self.low))


def linear_axis(values: Sequence[Fraction], most_ticks: int, *, from_zero: bool = True) -> ValueAxis:
    """The axis of even steps that holds the values and, unless told otherwise, zero.

    A step is the least of …, 1, 2, 5, 10, 20, 50, … that needs no more than ``most_ticks`` ticks (at least 2).
    """
    kept = [*values, Fraction(0)] if from_zero else list(values)
    low, high = min(kept), max(kept)
    if low == high:
        high += abs(high) or 1
    most = max(most_ticks, 2)
    step = _power(high - low) / 10
    while True:
        for wide in (step, 2 * step, 5 * step):
            first, last = floor(low / wide), ceil(high / wide)
            if last - first < most:
                ticks = tuple(wide * number for number in range(first, last + 1))
                return ValueAxis(ticks[0], ticks[-1], ticks)
        step *= 10


def log_axis(values: Sequence[Fraction]) -> ValueAxis:
    """The axis of powers of ten that holds the values.

    Raises ValueError when one is not above zero: such an axis has no zero.
    """
    if min(values) <= 0:
        raise ValueError("a log scale has no zero and nothing below it; draw these values on a linear scale")
    low, high = _power(min(values)), _power(max(values))
    if high < max(values) or high == low:
        high *= 10
    ticks = [low]
    while ticks[-1] < high:
        ticks.append(ticks[-1] * 10)
    return ValueAxis(low, high, tuple(ticks), log=True)


def times_apart(values: Sequence[Fraction]) -> Fraction | None:
    """How many times the largest is the smallest; None where one is not above zero."""
    return max(values) / min(values) if min(values) > 0 else None


def _power(value: Fraction) -> Fraction:
    """The greatest power of ten that is not above the value, which is above zero."""
    power = Fraction(1)
    while power > value:
        power /= 10
    while power * 10 <= value:
        power *= 10
    return power


def _log(value: Fraction) -> float:
    """The decimal logarithm; a fraction may be too long for a float, its two parts are not."""
    return log10(value.numerator) - log10(value.denominator)
