"""Which percentages and means a number of cases can give at all: k of n, or a sum of whole numbers over n.

After Brown and Heathers (2017), "The GRIM test", Social Psychological and Personality Science 8(4), 363-369, with
the intervals of the print instead of one way of rounding. Both ends belong to an interval, so that rounding half
up, half down and half to even are all allowed; a value that only cutting off digits would give is undecided.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from claims import wording
from claims.figure import Figure
from claims.finding import Outcome
from claims.interval import Interval
from claims.phrase import phrase
from claims.reasoning.premise import Premise, asking
from claims.reasoning.stated import stated
from claims.registry.registry import Registry

# Numbers of cases tried, where the printed one ends in zeros and may be rounded; beyond that: undecided.
MOST_TRIED = 10_000


POWER_OF_MEAN = (
    "how much this can tell: of every {of} means printed like this, {number} cannot come from {cases}"
)
POWER_OF_PERCENTAGE = (
    "how much this can tell: of every {of} percentages printed like this, {number} cannot come from {cases}"
)
POWERS = (POWER_OF_MEAN, POWER_OF_PERCENTAGE)


@dataclass(frozen=True, slots=True)
class Cases:
    """How many cases a claim counts: the whole ``number`` printed, and all numbers that the print may stand
    for."""

    claim: str
    number: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Grain:
    """A printed percentage (as a part of 1) or mean, the cases it is of, and how many whole numbers each
    gave.

    ``cut`` is what the digits stand for where the others were cut off instead of rounded, None where a hedge
    leaves that open anyway. ``most`` is the largest value there is, 1 for a percentage of cases.
    """

    strict: Interval
    loose: Interval
    cut: Interval | None
    cases: Cases
    items: int = 1
    most: int | None = None

    @property
    def steps(self) -> int:
        """Into how many steps the cases divide 1."""
        return self.cases.number * self.items

    def power(self) -> Fraction:
        """The probability that a random value printed like this one cannot be had from these cases.

        1 − n/10^(d+2) for a percentage with d decimals; 0 when every value can be had, and nothing is told.
        """
        if self.loose.low is None or self.loose.high is None:
            return Fraction(0)
        return max(Fraction(0), 1 - self.steps * self._width())

    def _width(self) -> Fraction:
        # an interval cut off at 0 or 100 % is printed as finely as its other half says
        assert self.loose.low is not None
        assert self.loose.high is not None
        if self.cut is None or self.cut.low is None or self.cut.high is None:
            return self.loose.high - self.loose.low
        return max(self.loose.high - self.loose.low, self.cut.high - self.cut.low)

    def outcome(self) -> Outcome:
        """holds: some whole number gives the value as printed; conflicts: none does, however loosely read."""
        if self._attained(self.strict, self.cases.number):
            return "holds"
        if self._attained(self.loose, self.cases.number) or (
            self.cut is not None and self._attained(self.cut, self.cases.number)
        ):
            return "undecided"
        return "undecided" if self._attained_by_others() else "conflicts"

    def _attained_by_others(self) -> bool:
        """Whether another number of cases gives the value, or there are too many of them to try."""
        if self.cases.last - self.cases.first >= MOST_TRIED:
            return True
        # the more cases, the finer: the last ones are the likeliest
        return any(
            self._attained(one, number)
            for number in range(self.cases.last, self.cases.first - 1, -1)
            for one in (self.loose, self.cut)
            if one is not None
        )

    def _attained(self, one: Interval, cases: int) -> bool:
        """Whether a whole number of the steps that so many cases make lies in an interval."""
        steps = cases * self.items
        if one.low is None or one.high is None:
            return True
        least, most = one.low * steps, one.high * steps
        first = floor(least) + 1 if one.low_open else ceil(least)
        last = ceil(most) - 1 if one.high_open else floor(most)
        if self.most is not None:
            first, last = max(first, 0), min(last, self.most * steps)
        return first <= last

    def neighbours(self) -> tuple[int, int]:
        """The two whole numbers between which a conflicting value falls for the printed number of cases."""
        assert self.strict.low is not None
        below = floor(self.strict.low * self.steps)
        return below, below + 1


def cases(registry: Registry, claim: str) -> Cases | None:
    """The cases that a claim counts; None unless it prints an unhedged whole number above 0 in full
    digits."""
    figure = registry.figure(claim)
    if figure is None or figure.kind != "count" or figure.hedge != "exact" or figure.value is None:
        return None
    if not figure.strict.is_point or figure.value.denominator != 1 or figure.value < 1:
        return None
    low, high = figure.loose.low, figure.loose.high
    if low is None or high is None:
        return None
    return Cases(claim, int(figure.value), max(ceil(low), 1), floor(high))


def cut_off(figure: Figure) -> Interval | None:
    """What the digits of an unhedged figure stand for if the others were cut off: 66 is [66, 67)."""
    value, low, high = figure.value, figure.strict.low, figure.strict.high
    if figure.hedge != "exact" or value is None or low is None or high is None:
        return None
    unit = 2 * max(high - value, value - low)
    if unit == 0:
        return None
    return Interval(value, value + unit, False, True) if value >= 0 else Interval(value - unit, value, True)


def based(registry: Registry, known: tuple[str, ...]) -> Iterator[tuple[str, Figure, str]]:
    """Those of the ``known`` claims that are read and name their base, each with its figure and that base."""
    for name in known:
        base, figure = registry.claims[name].base, registry.figure(name)
        if base is not None and figure is not None:
            yield name, figure, base


def premises(registry: Registry, name: str, of_what: str) -> tuple[Premise, ...]:
    """That the base is the right one and that no case counts more than another."""
    if of_what == "mean":
        of_base = phrase("the mean is of the cases of its base")
        detail = phrase("whether the mean is weighted is not stated")
    else:
        of_base = phrase("the percentage is of the cases of its base")
        detail = phrase("whether the percentage is weighted is not stated")
    base = stated(registry, of_base, "base", (name,), "")
    if registry.claims[name].weighted is None:
        once = Premise(phrase("each case counts once"), "default", detail, asking("weighted", [name]))
    else:
        once = stated(registry, phrase("each case counts once"), "weighted", (name,), "")
    return base, once


def power_shown(grain: Grain, of_what: str) -> str:
    """The power in words, for the arithmetic of a finding: so many of a hundred, or of as many as make one."""
    number, answers = wording.number_of(grain.cases.number), wording.number_of(grain.items)
    cases = phrase("{number} cases", number=number)
    if grain.items != 1:
        cases = phrase("{number} cases with {answers} answers each", number=number, answers=answers)
    power, of = grain.power(), 100
    while power * of < 1:
        of *= 10
    fields = {"cases": cases, "of": wording.number_of(of), "number": wording.number_of(floor(power * of))}
    if of_what == "mean":
        return phrase(POWER_OF_MEAN, **fields)
    return phrase(POWER_OF_PERCENTAGE, **fields)


def last_place(value: Fraction) -> int | None:
    """The power of ten of the last digit that is not 0: 3 for 15 000, −1 for 20.6; None for 0 and for 1/3."""
    if not value:
        return None
    if value.denominator == 1:
        whole = str(value.numerator)
        return len(whole) - len(whole.rstrip("0"))
    below, places = value.denominator, 0
    while below % 10 == 0:
        below, places = below // 10, places + 1
    while below % 2 == 0 or below % 5 == 0:
        below, places = below // (2 if below % 2 == 0 else 5), places + 1
    if below != 1:
        return None
    whole = str((value * 10**places).numerator)
    return len(whole) - len(whole.rstrip("0")) - places
