"""A printed number: its digits and the place of the last one, which say how exactly it is meant."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from claims.interval import Interval
from claims.phrase import Leaf, leaf


@dataclass(frozen=True, slots=True, init=False)
class Number:
    """``mantissa`` × 10^``exponent``; the exponent is the place of the last printed digit.

    2,9 triliun is 29 × 10¹¹ and 39.0 is 390 × 10⁻¹. ``scale`` is the power of ten that scale words added, and
    ``whole`` is true for a whole number printed in full digits, without scale word or decimals. ``value`` follows from
    the others; it is asked for many times, and worked out once.
    """

    mantissa: int
    exponent: int
    scale: int = 0
    whole: bool = False
    value: Fraction = field(init=False, compare=False, repr=False)

    def __init__(self, mantissa: int, exponent: int, scale: int = 0, whole: bool = False) -> None:
        _set_mantissa(self, mantissa)
        _set_exponent(self, exponent)
        _set_scale(self, scale)
        _set_whole(self, whole)
        _set_value(self, _tenths(2 * mantissa, exponent) if exponent else Fraction(mantissa))

    def told(self) -> Leaf:
        """The number for a sentence, which pages print as their language does."""
        return leaf(str(self), self.value)

    def tens(self) -> Number:
        """Ten times the number, as exactly as it is printed: 三割 is 30 %, give or take 5."""
        return Number(self.mantissa, self.exponent + 1, self.scale, self.whole)

    def strict(self, counted: bool) -> Interval:
        """±½ unit of the last printed digit; a counted whole number is exactly itself."""
        return self._around(self.exponent, counted)

    def loose(self, counted: bool) -> Interval:
        """±½ unit of the last digit that is not 0; a counted whole number ending in one is itself."""
        trailing = self.trailing_zeros
        return self._around(self.exponent + trailing, counted and not trailing and self.mantissa != 0)

    @property
    def trailing_zeros(self) -> int:
        """How many zeros end the printed digits: what the loose reading takes as rounded."""
        if self.mantissa % 10:
            return 0
        digits = str(self.mantissa)
        return len(digits) - len(digits.rstrip("0")) if self.mantissa else 0

    def times(self, power: int) -> Number:
        """The number with a scale word of that power of ten after it."""
        return Number(self.mantissa, self.exponent + power, self.scale + power)

    def negated(self) -> Number:
        """The same number below zero, printed as exactly."""
        return Number(-self.mantissa, self.exponent, self.scale, self.whole)

    def __str__(self) -> str:
        """The value in digits: thousands apart by a space, decimals after a stop, every printed place."""
        if self.exponent >= 0:
            return f"{self.mantissa * 10**self.exponent:,}".replace(",", " ")
        whole, decimals = divmod(abs(self.mantissa), 10**-self.exponent)
        sign = "−" if self.mantissa < 0 else ""
        return f"{sign}{whole:,}".replace(",", " ") + f".{decimals:0{-self.exponent}d}"

    def _around(self, place: int, exact: bool) -> Interval:
        if exact and self.whole:
            return Interval.point(self.value)
        # In units of 10^place; the mantissa ends in as many zeros as the place lies above the exponent.
        doubled = 2 * (self.mantissa // 10 ** (place - self.exponent))
        return Interval(_tenths(doubled - 1, place), _tenths(doubled + 1, place))


# A text has a number every few words: writing the slots takes half the time of what frozen data classes do instead.
_set_mantissa, _set_exponent, _set_scale, _set_whole, _set_value = (
    Number.__dict__[name].__set__ for name in ("mantissa", "exponent", "scale", "whole", "value")
)


def _tenths(doubled: int, exponent: int) -> Fraction:
    """Half of ``doubled`` × 10^``exponent``, exactly."""
    if exponent < 0:
        return Fraction(doubled, 2 * 10**-exponent)
    doubled *= 10**exponent
    return Fraction(doubled, 2) if doubled & 1 else Fraction(doubled >> 1)
