"""Intervals of exact rationals with open or closed ends: what a printed number may stand for.

The arithmetic follows Moore, Kearfott and Cloud, *Introduction to Interval Analysis* (2009), chapters 2 and 4,
with rationals instead of floats, so nothing is ever rounded, and with open ends kept, because "more than 15" is
not "at least 15".
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor


@dataclass(frozen=True, slots=True, init=False)
class Interval:
    """All numbers from ``low`` to ``high``; ``None`` stands for no bound on that side.

    An end is *open* when the number itself is not included. An unbounded end counts as open.
    An interval is never empty: :meth:`meet` returns None instead.
    """

    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False

    def __init__(
        self, low: Fraction | None, high: Fraction | None, low_open: bool = False, high_open: bool = False
    ) -> None:
        _set_low(self, low)
        _set_high(self, high)
        _set_low_open(self, low_open)
        _set_high_open(self, high_open)

    @classmethod
    def point(cls, value: Fraction | int) -> Interval:
        """The interval that holds one number only."""
        exact = value if type(value) is Fraction else Fraction(value)
        return cls(exact, exact)

    @property
    def is_point(self) -> bool:
        return self.low is not None and self.low == self.high

    def __contains__(self, number: Fraction | int) -> bool:
        if self.low is not None and (number < self.low or (self.low_open and number == self.low)):
            return False
        return not (
            self.high is not None and (number > self.high or (self.high_open and number == self.high))
        )

    def within(self, other: Interval) -> bool:
        """True when every number of this interval lies in ``other``."""
        return not _starts_before(self, other) and not _ends_after(self, other)

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both."""
        first = self if _starts_before(self, other) else other
        last = self if _ends_after(self, other) else other
        return Interval(first.low, last.high, first.low_open, last.high_open)

    def meet(self, other: Interval) -> Interval | None:
        """The numbers that lie in both, or None when there are none."""
        first = other if _starts_before(self, other) else self
        last = other if _ends_after(self, other) else self
        met = Interval(first.low, last.high, first.low_open, last.high_open)
        if met.low is None or met.high is None or met.low < met.high:
            return met
        return met if met.low == met.high and not (met.low_open or met.high_open) else None

    def scale(self, factor: Fraction | int) -> Interval:
        """Every number times ``factor``."""
        if factor == 1:
            return self
        if factor == 0:
            return Interval.point(0)
        if factor == -1:  # nothing to multiply
            low, high = (None if end is None else -end for end in (self.high, self.low))
            return Interval(low, high, self.high_open, self.low_open)
        low = None if self.low is None else self.low * factor
        high = None if self.high is None else self.high * factor
        if factor > 0:
            return Interval(low, high, self.low_open, self.high_open)
        return Interval(high, low, self.high_open, self.low_open)

    def outward(self, figures: int) -> Interval:
        """The interval with its ends rounded outward to so many significant figures: it holds all of this one.

        For showing worked-out ends without more digits than anybody printed; never for judging.
        """
        low = None if self.low is None else _rounded(self.low, figures, floor)
        high = None if self.high is None else _rounded(self.high, figures, ceil)
        return Interval(low, high, self.low_open and low == self.low, self.high_open and high == self.high)

    def __neg__(self) -> Interval:
        return self.scale(-1)

    def __add__(self, other: Interval) -> Interval:
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(low, high, self.low_open or other.low_open, self.high_open or other.high_open)

    def __sub__(self, other: Interval) -> Interval:
        return self + (-other)

    def __mul__(self, other: Interval) -> Interval:
        if self.low is not None and other.low is not None and self.low >= 0 and other.low >= 0:
            low = _times((self.low, self.low_open, -1), (other.low, other.low_open, -1))
            high = _times((self.high, self.high_open, 1), (other.high, other.high_open, 1))
            return Interval(
                low.value, None if high.rank else high.value, low.open, high.open and high.rank == 0
            )
        corners = [
            _times(a, b)
            for a in ((self.low, self.low_open, -1), (self.high, self.high_open, 1))
            for b in ((other.low, other.low_open, -1), (other.high, other.high_open, 1))
        ]
        low = min(corners, key=lambda corner: (corner.rank, corner.value, corner.open))
        high = max(corners, key=lambda corner: (corner.rank, corner.value, not corner.open))
        return Interval(
            low.value if low.rank == 0 else None,
            high.value if high.rank == 0 else None,
            low.open and low.rank == 0,
            high.open and high.rank == 0,
        )

    def inverse(self) -> Interval | None:
        """One divided by every number, or None when 0 lies inside (then nothing bounds the quotient).

        An end at 0 gives an unbounded end: 1 / (0, 4] is [1/4, no bound).
        """
        if Fraction(0) in self and self.low != 0 and self.high != 0:
            return None
        if self.low is None and (self.high is None or self.high > 0):
            return None
        if self.high is None and (self.low is None or self.low < 0):
            return None
        if self.is_point and self.low == 0:
            return None
        low, low_open = _reciprocal(self.high, self.high_open)
        high, high_open = _reciprocal(self.low, self.low_open)
        return Interval(low, high, low_open, high_open)

    def __truediv__(self, other: Interval) -> Interval | None:
        turned = other.inverse()
        return None if turned is None else self * turned


def _rounded(value: Fraction, figures: int, direction: Callable[[Fraction], int]) -> Fraction:
    """``value`` to so many significant figures, by floor or ceil."""
    if value == 0:
        return value
    exponent = 0
    while abs(value) * Fraction(10) ** exponent < 10 ** (figures - 1):
        exponent += 1
    while abs(value) * Fraction(10) ** exponent >= 10**figures:
        exponent -= 1
    return direction(value * Fraction(10) ** exponent) / Fraction(10) ** exponent


# There are several for each figure: writing the slots takes half the time of what frozen data classes do instead.
_set_low, _set_high, _set_low_open, _set_high_open = (
    Interval.__dict__[name].__set__ for name in ("low", "high", "low_open", "high_open")
)

EVERYTHING = Interval(None, None, True, True)
NOT_NEGATIVE = Interval(Fraction(0), None, False, True)


@dataclass(frozen=True, slots=True)
class _Corner:
    """A product of two ends: rank −1 or 1 for no bound, 0 for ``value``."""

    rank: int
    value: Fraction
    open: bool


def _times(a: tuple[Fraction | None, bool, int], b: tuple[Fraction | None, bool, int]) -> _Corner:
    (x, x_open, x_side), (y, y_open, y_side) = a, b
    if x is not None and y is not None:
        # A closed 0 gives 0 whatever the other end does; only then is openness of the other end lost.
        closed_zero = (x == 0 and not x_open) or (y == 0 and not y_open)
        return _Corner(0, x * y, not closed_zero and (x_open or y_open))
    if x == 0 or y == 0:
        # 0 times an unbounded end: products near it are as near 0 as one likes.
        return _Corner(0, Fraction(0), x_open if x == 0 else y_open)
    sign = (x_side if x is None else (1 if x > 0 else -1)) * (y_side if y is None else (1 if y > 0 else -1))
    return _Corner(sign, Fraction(0), True)


def _reciprocal(end: Fraction | None, is_open: bool) -> tuple[Fraction | None, bool]:
    if end is None:
        return Fraction(0), True
    if end == 0:
        return None, False
    return 1 / end, is_open


def _starts_before(a: Interval, b: Interval) -> bool:
    if a.low is None or b.low is None:
        return a.low is None and b.low is not None
    return a.low < b.low or (a.low == b.low and b.low_open and not a.low_open)


def _ends_after(a: Interval, b: Interval) -> bool:
    if a.high is None or b.high is None:
        return a.high is None and b.high is not None
    return a.high > b.high or (a.high == b.high and b.high_open and not a.high_open)
