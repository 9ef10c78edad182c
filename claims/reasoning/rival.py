"""Rival figures of one quantity: which of them compete at all, and which print the same digits shifted."""

from __future__ import annotations

from fractions import Fraction

from claims.figure import Figure
from claims.reasoning.amount import ONE, unit_factor
from claims.reasoning.caution import ESTIMATES
from claims.reasoning.comparability import MISMATCH, Premises
from claims.reasoning.statement import same_statement
from claims.registry.registry import Registry

FEWEST_DIGITS = 2  # one digit is the same by chance in every ninth pair
MOST_ZEROS = 12


def compete(registry: Registry, small: str, large: str, premises: Premises) -> bool:
    """Whether two comparable figures are rivals at all, and neither two halves of one statement nor counts of
    different sorts: a count of recorded cases lies below an estimate of all."""
    if any(premise.name == MISMATCH for premise in premises) or same_statement(registry, small, large):
        return False
    recorded = registry.observation(small).method == "administrative"
    return not (recorded and registry.observation(large).method in ESTIMATES)


def digits(figure: Figure) -> tuple[int, ...]:
    """The significant digits of a figure, of both ends of a range: 15.8 million and 1.58 have 158.

    Empty for a figure without two digits to compare, or whose digits never end.
    """
    ends = (figure.value,) if figure.value is not None else (figure.low, figure.high)
    found = tuple(_mantissa(end) for end in ends if end is not None)
    return found if sum(len(str(one)) for one in found) >= FEWEST_DIGITS and all(found) else ()


def _mantissa(value: Fraction) -> int:
    """The digits without the zeros at either end; 0 for a number whose digits never end."""
    number = value
    for _ in range(MOST_ZEROS):
        if number.denominator == 1:
            break
        number *= 10
    return 0 if number.denominator != 1 else int(str(abs(number.numerator)).rstrip("0") or "0")


def shift(registry: Registry, small: str, large: str) -> int:
    """By how many places the digits of one figure are shifted against those of another: 1 for ten times.

    0 where the digits differ, or stand at the same place.
    """
    first, second = registry.figure(small), registry.figure(large)
    if first is None or second is None:
        return 0
    a, b = size(registry, small, first), size(registry, large, second)
    if a is None or b is None or a <= 0 or b <= a:
        return 0
    ratio = b / a
    places = len(str(ratio.numerator)) - 1
    if ratio.denominator != 1 or places > MOST_ZEROS or ratio != 10**places:
        return 0
    return places if digits(first) and digits(first) == digits(second) else 0


def size(registry: Registry, name: str, figure: Figure) -> Fraction | None:
    """The printed number, or the upper end of a range, in base units."""
    printed = figure.value if figure.value is not None else figure.high
    factor = unit_factor(registry, name)
    if printed is None or factor is None:
        return None
    return printed if factor is ONE else printed * factor
