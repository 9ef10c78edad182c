"""A part of a whole printed as two numbers or as a fraction word: one in four, three quarters."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from claims.figure.figure import Refused
from claims.figure.number import Number
from claims.interval import Interval
from claims.phrase import leaf, phrase

_HALF = Fraction(1, 2)
# Up to here people mean the number they say ("one in ten"); beyond, its zeros are rounding ("1 in 1,000").
_SPOKEN = 100


@dataclass(frozen=True, slots=True)
class Ratio:
    """``above`` of ``below``; ``slack`` is ½ unit of the number that is rounded, ½ where it is small."""

    above: int
    below: int
    slack: Fraction = _HALF

    @property
    def value(self) -> Fraction:
        """The share that it prints: 1/4 for one in four."""
        return Fraction(self.above, self.below)

    @property
    def strict(self) -> Interval:
        """The share itself."""
        return Interval.point(self.value)

    @property
    def loose(self) -> Interval:
        """One in d: d ± ½; more in d: numerator ± ½. From 100 on, ±½ unit of its last digit that is not 0."""
        if self.above == 1:
            return Interval(1 / (self.below + self.slack), 1 / (self.below - self.slack))
        low = max(Fraction(0), self.above - self.slack)
        return Interval(low / self.below, (self.above + self.slack) / self.below)

    def as_number(self) -> Number | None:
        """The ratio as digits (½ as 0.5), or None where digits never end (⅓)."""
        for places in range(1, 7):
            digits = self.value * 10**places
            if digits.denominator == 1:
                return Number(digits.numerator, -places)
        return None


def ratio(above: Number, below: Number) -> Ratio:
    """The ratio of two whole printed numbers; raises Refused where they make no part of a whole."""
    n, d = above.value, below.value
    if n.denominator != 1 or d.denominator != 1 or n < 0:
        raise Refused(phrase("a part of a whole needs two whole numbers, as in 3 in 10"))
    if d == 0 or n > d:
        raise Refused(
            phrase(
                "{part} in {whole} is no part of a whole: the second number must be the larger",
                part=leaf(str(n), n),
                whole=leaf(str(d), d),
            )
        )
    rounded = below if n == 1 else above
    slack = _HALF
    if rounded.value >= _SPOKEN:
        high = rounded.loose(True).high
        slack = max(_HALF, (high or rounded.value) - rounded.value)
    return Ratio(int(n), int(d), slack)
