"""A simple baseline: every declared constraint alone, with the printed numbers as points and 1 % of tolerance.

As validation rules with a tolerance are commonly run on tables: a sum, a share or a product is off when both sides
differ by more than 1 %; a part is off when it exceeds its whole by more than 1 %. A hedge is ignored and a range
is its middle. Constraints with an amount that nobody prints are not run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from truth import Component, Terms

TOLERANCE = Fraction(1, 100)


def broken(component: Component, values: Mapping[str, Fraction]) -> Iterator[tuple[str, ...]]:
    """The claims of each constraint that the printed numbers do not satisfy; ``values`` by claim id."""
    printed: dict[str, tuple[str, Fraction]] = {}
    for one in component.statements:
        alone = not one.below or one.below == ((1, "one"),)
        if one.id in values and alone and len(one.above) == 1:
            printed.setdefault(one.above[0][1], (one.id, values[one.id]))
    for constraint in component.constraints:
        if all(name in printed for _, name in constraint.terms):
            more, less = _sides(constraint.terms, printed)
            if _off(more, less, constraint.relation):
                yield tuple(printed[name][0] for _, name in constraint.terms)
    for one in component.statements:
        if one.id not in values or not one.below or one.below == ((1, "one"),):
            continue
        names = [name for _, name in (*one.above, *one.below)]
        if all(name in printed for name in names):
            above = sum((factor * printed[name][1] for factor, name in one.above), Fraction(0))
            below = sum((factor * printed[name][1] for factor, name in one.below), Fraction(0))
            if _off(above, values[one.id] * below, "="):
                yield (one.id, *dict.fromkeys(printed[name][0] for name in names))


def _sides(terms: Terms, printed: Mapping[str, tuple[str, Fraction]]) -> tuple[Fraction, Fraction]:
    more = sum((factor * printed[name][1] for factor, name in terms if factor > 0), Fraction(0))
    less = sum((-factor * printed[name][1] for factor, name in terms if factor < 0), Fraction(0))
    return more, less


def _off(more: Fraction, less: Fraction, relation: str) -> bool:
    size = max(abs(more), abs(less))
    return more - less > TOLERANCE * size or (relation == "=" and less - more > TOLERANCE * size)
