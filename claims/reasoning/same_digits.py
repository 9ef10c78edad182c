"""Figures of one quantity with the same digits at different places, where this is hardly chance.

One such pair is told for each quantity, time, place and definition (order-of-magnitude). Whoever compares the same
figures in another way, as rivals that lie far apart, asks here what is told already: a conflict is told once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import combinations, islice

from claims.reasoning.amount import amount
from claims.reasoning.base import only_the_base_is_apart
from claims.reasoning.comparability import Premises, as_rivals
from claims.reasoning.constraint import Amounts
from claims.reasoning.defined import defined_as
from claims.reasoning.form import exact
from claims.reasoning.rival import compete, digits, shift, size
from claims.registry.memory import remembered
from claims.registry.registry import Registry

MOST_COMPARED = 1000  # pairs of figures with the same digits, for one quantity

Occasion = tuple[str | None, str | None]  # when and where
Told = tuple[str | None, str | None, str | None]  # when, where, and what exactly is counted
Things = tuple[
    str, str
]  # a quantity and, for shares of it, their whole; empty for figures that are no shares


@dataclass(frozen=True, slots=True)
class SameDigits:
    """Two claims with the same digits, the smaller one first, so many ``places`` apart."""

    small: str
    large: str
    places: int
    premises: Premises


@remembered
def same_digits(registry: Registry) -> dict[Things, tuple[SameDigits, ...]]:
    """For each quantity, time, place and definition the first such pair, the smallest figure against the largest.

    Ten thousand figures for one thing need no hundred findings.
    """
    groups: dict[Things, list[str]] = {
        (one, ""): list(names) for one, names in registry.by_quantity.items() if len(names) > 1
    }
    shares: dict[Things, list[str]] = {}
    for name in registry.shares:
        claim = registry.claims[name]
        shares.setdefault((claim.quantity or "", claim.share_of or ""), []).append(name)
    groups |= {key: names for key, names in sorted(shares.items()) if len(names) > 1}
    return {things: tuple(_told(registry, names)) for things, names in groups.items()}


def _told(registry: Registry, names: list[str]) -> Iterator[SameDigits]:
    if not _ten_times_apart(registry, names):
        return
    rows: dict[tuple[int, ...], list[str]] = {}
    for name in names:
        figure = registry.figure(name)
        if figure is not None and (row := digits(figure)):
            rows.setdefault(row, []).append(name)
    said: set[Told] = set()
    chance = Chance(registry, names)
    for _, same in sorted(rows.items()):
        if len(same) > 1:
            yield from _of_row(registry, same, said, chance)


def _ten_times_apart(registry: Registry, names: list[str]) -> bool:
    """Whether any two of the printed numbers above 0 are ten times apart: most quantities have none such."""
    sizes: dict[int, Fraction] = {}  # by identity: claims that print the same share one; it keeps each alive
    for name in names:
        figure = registry.figure(name)
        printed = None if figure is None else size(registry, name, figure)
        if printed is not None and printed.numerator > 0:
            sizes[id(printed)] = printed
    numbers = [exact(one) for one in sizes.values()]
    return bool(numbers) and max(numbers) >= 10 * min(numbers)


def _of_row(registry: Registry, names: list[str], said: set[Told], chance: Chance) -> Iterator[SameDigits]:
    loose = {name: found[1] for name in names if (found := amount(registry, name)) is not None}
    known = sorted(loose, key=lambda name: (loose[name].low or 0, name))
    for small, large in islice(_apart(known, loose), MOST_COMPARED):
        told = (
            *occasion_of(registry, small),
            defined_as(registry, small) or defined_as(registry, large),
        )
        places = shift(registry, small, large) if told not in said else 0
        premises = as_rivals(registry, small, large) if places else None
        if only_the_base_is_apart(registry, small, large):
            continue  # rate-base-mismatch says more
        if premises is None or not compete(registry, small, large, premises):
            continue
        if not chance.explains(small, large):
            said.add(told)
            yield SameDigits(small, large, places, premises)


def _apart(names: list[str], loose: Amounts) -> Iterator[tuple[str, str]]:
    """Pairs whose readings do not meet, the smaller first and the widest apart before others."""
    for small in names:
        most = loose[small].high
        for large in reversed(names):
            least = loose[large].low
            if most is None or least is None or least <= most:
                break
            yield small, large


def occasion_of(registry: Registry, name: str) -> Occasion:
    """When and where a claim speaks of."""
    return registry.observation(name).when, registry.where(name)


class Chance:
    """Whether among figures of one quantity some two are bound to have the same digits.

    Of figures of several sizes about one pair in 9 × 10^(n-1) agrees in n digits at different places. Where so many
    figures speak of one time and place that a pair is expected, one is no sign of a slip.
    """

    def __init__(self, registry: Registry, names: Iterable[str]) -> None:
        self._registry = registry
        self._names = names
        self._known: dict[frozenset[Occasion], int] = {}

    def explains(self, small: str, large: str) -> bool:
        """Whether two figures with the same digits are no more than what chance brings."""
        figure = self._registry.figure(small)
        assert figure is not None
        length = sum(len(str(one)) for one in digits(figure))
        occasions = frozenset((occasion_of(self._registry, small), occasion_of(self._registry, large)))
        if occasions not in self._known:
            self._known[occasions] = self._pairs(occasions)
        pairs_for_one: int = 9 * 10 ** (length - 1)
        return self._known[occasions] >= pairs_for_one

    def _pairs(self, occasions: frozenset[Occasion]) -> int:
        """How many pairs of different sizes there are among the numbers that are printed for some occasions."""
        sizes: dict[int, set[tuple[int, ...]]] = {}
        for occasion in occasions:
            for length, numbers in self._sizes.get(occasion, {}).items():
                sizes.setdefault(length, set()).update(numbers)
        return sum(len(one) * len(other) for one, other in combinations(sizes.values(), 2))

    @cached_property
    def _sizes(self) -> dict[Occasion, dict[int, set[tuple[int, ...]]]]:
        """For each occasion the numbers that are printed, by how many digits they have before the decimal mark."""
        found: dict[Occasion, dict[int, set[tuple[int, ...]]]] = {}
        for name in self._names:
            figure = self._registry.figure(name)
            printed = None if figure is None else size(self._registry, name, figure)
            if figure is None or printed is None or printed <= 0:
                continue
            length = len(str(int(printed))) if printed >= 1 else 1 - len(str(int(1 / printed)))
            of_occasion = found.setdefault(occasion_of(self._registry, name), {})
            of_occasion.setdefault(length, set()).add(digits(figure))
        return found
