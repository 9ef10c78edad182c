"""A point: one number for each variable, and whether constraints hold at it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from claims.interval import Interval
from claims.reasoning.constraint import (
    Amount,
    Amounts,
    Constraint,
    Expression,
    Mean,
    Number,
    Product,
    Quotient,
    Sum,
    Unstated,
    Variable,
)
from claims.reasoning.solver import possible


def satisfied(
    point: dict[Variable, Fraction | None],
    constraints: Sequence[Constraint],
    factors: Mapping[str, int],
    amounts: Amounts,
) -> bool:
    """Every constraint and every figure at a point.

    What stands only as a factor (``factors``: in which constraint) has no value in it: that follows from what it
    stands between.
    """
    for factor, index in factors.items():
        point[factor] = _factor_at(factor, amounts[factor], constraints[index], point)
    values = {variable: value for variable, value in point.items() if value is not None}
    if len(values) < len(point):
        return False
    inside = all(value in amounts[name] for name, value in values.items() if isinstance(name, str))
    return inside and all(_holds(one, values) for one in constraints)


def _factor_at(
    factor: str, interval: Interval, constraint: Constraint, point: Mapping[Variable, Fraction | None]
) -> Fraction | None:
    product = constraint.right if isinstance(constraint.right, Product) else constraint.left
    other = constraint.left if product is constraint.right else constraint.right
    assert isinstance(product, Product)
    base = product.right if product.left == Amount(factor) else product.left
    known = {variable: value for variable, value in point.items() if value is not None}
    below, above = _at(base, known), _at(other, known)
    if below is None or above is None:
        return None
    if below != 0 and above / below in interval:
        return above / below
    return next((end for end in (interval.low, interval.high) if end is not None and end in interval), None)


def _at(expression: Expression, values: Mapping[Variable, Fraction]) -> Fraction | None:
    """The value of an expression at a point; None where it divides by 0 or something has no value."""
    match expression:
        case Number(value):
            return value
        case Amount(claim):
            return values.get(claim)
        case Unstated():
            return values.get(expression)
        case Sum(terms):
            found = [(factor, _at(term, values)) for factor, term in terms]
            known = [factor * value for factor, value in found if value is not None]
            return sum(known, Fraction(0)) if len(known) == len(found) else None
        case Product(left, right):
            a, b = _at(left, values), _at(right, values)
            return None if a is None or b is None else a * b
        case Quotient(above, below):
            a, b = _at(above, values), _at(below, values)
            return None if a is None or b is None or b == 0 else a / b
        case Mean():
            return None  # any number between; see _holds


def _holds(constraint: Constraint, values: Mapping[Variable, Fraction]) -> bool:
    left, right = _range_at(constraint.left, values), _range_at(constraint.right, values)
    return left is not None and right is not None and possible(left, constraint.relation, right)


def _range_at(expression: Expression, values: Mapping[Variable, Fraction]) -> Interval | None:
    """The numbers that an expression may be at a point: one, or for a mean any from the least to the greatest."""
    if isinstance(expression, Mean):
        found = [value for each in expression.values if (value := _at(each, values)) is not None]
        return Interval(min(found), max(found)) if len(found) == len(expression.values) else None
    value = _at(expression, values)
    return None if value is None else Interval.point(value)
