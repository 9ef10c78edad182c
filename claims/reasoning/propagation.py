"""Interval propagation: what constraints leave of each claim's interval, products and quotients included.

Each constraint narrows every amount in it to what the others allow, forwards and backwards through its expression,
until nothing changes (HC4: Benhamou, Goualard, Granvilliers and Puget 1999). An amount that nothing is left of
proves a conflict. The reverse does not hold: what propagation cannot refute may still be impossible.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from claims.interval import EVERYTHING, NOT_NEGATIVE, Interval
from claims.reasoning.constraint import (
    Amount,
    Constraint,
    Expression,
    Mean,
    Number,
    Product,
    Quotient,
    Sum,
    Unstated,
    Variable,
    variables_in,
    variables_of,
)

# Rounds over all constraints. Chains settle in as many rounds as they are long; circles may never settle.
MOST_ROUNDS = 40
# Numbers whose exact ends have grown so long are not narrowed further: nobody prints them.
MOST_BITS = 600
# An interval is narrowed when an end moves by at least such a part of it.
LEAST_GAIN = 64

# What narrowing by one claim of a constraint counts as, in entries of the simplex method's tableau: it takes about as
# long (claims.reasoning.component.MOST_STEPS).
STEPS = 60


class Empty(Exception):
    """Nothing is left of some expression: the constraints cannot all hold.

    Its values lie in ``has``, and would have to lie in ``room``. ``steps`` is the work it took to see it.
    """

    def __init__(self, what: Expression, has: Interval, room: Interval) -> None:
        super().__init__()
        self.what, self.has, self.room = what, has, room
        self.steps = 0


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What one constraint, by its place among some, leaves of an amount; or, for the last one, that nothing is left
    of an expression that must lie in ``room``."""

    constraint: int
    what: Expression
    left: Interval
    room: Interval | None = None


def propagated(
    constraints: Iterable[Constraint], amounts: dict[Variable, Interval]
) -> tuple[dict[Variable, Interval], int]:
    """The amounts, narrowed by all constraints, and the work it took. Raises Empty when they cannot all hold.

    Unstated amounts that are missing from ``amounts`` start as at least 0.
    """
    known, steps = dict(amounts), 0
    every = [(one, STEPS * (1 + len(one.claims))) for one in constraints]
    try:
        for _ in range(MOST_ROUNDS):
            before = dict(known)
            for constraint, cost in every:
                steps += cost
                _narrow_both(constraint, known)
            if known == before:
                break
    except Empty as empty:
        empty.steps = steps
        raise
    return known, steps


def traced(constraints: Sequence[Constraint], amounts: Mapping[Variable, Interval]) -> list[Narrowing]:
    """How propagation comes to refute some constraints, step by step, the clash last; empty where it does not.

    Steps that the clash does not rest on are left out.
    """
    known, steps = dict(amounts), list[Narrowing]()
    for _ in range(MOST_ROUNDS):
        at_start = len(steps)
        for index, constraint in enumerate(constraints):
            before, clash = dict(known), list[Narrowing]()
            try:
                _narrow_both(constraint, known)
            except Empty as empty:
                clash = [Narrowing(index, empty.what, empty.has, empty.room)]
            steps += [
                Narrowing(index, Amount(one) if isinstance(one, str) else one, known[one])
                for one in dict.fromkeys(variables_of(constraint))
                if one in known and known[one] != before.get(one)
            ]
            if clash:
                return _rested_on([*steps, *clash], constraints)
        if len(steps) == at_start:
            break
    return []


def _rested_on(steps: list[Narrowing], constraints: Sequence[Constraint]) -> list[Narrowing]:
    """The last of some steps and all before it that narrowed what it rests on, in order."""
    needed, kept = set[Variable](), list[Narrowing]()
    for step in reversed(steps):
        if not kept or needed.intersection(variables_in(step.what)):
            kept.append(step)
            needed.update(variables_of(constraints[step.constraint]))
    return kept[::-1]


def _narrow_both(constraint: Constraint, known: dict[Variable, Interval]) -> None:
    """left ≤ right: the left side lies below the right side's upper end, and the reverse; both for =."""
    left, right = _value(constraint.left, known), _value(constraint.right, known)
    strict = constraint.relation == "<"
    below = (
        Interval(None, right.high, True, right.high_open or strict) if right.high is not None else EVERYTHING
    )
    above = Interval(left.low, None, left.low_open or strict, True) if left.low is not None else EVERYTHING
    if constraint.relation == "=":
        below, above = right, left
    _narrow(constraint.left, _met(constraint.left, left, below), known)
    _narrow(constraint.right, _met(constraint.right, right, above), known)


def _met(what: Expression, has: Interval, room: Interval) -> Interval:
    met = has.meet(room)
    if met is None:
        raise Empty(what, has, room)
    return met


def _value(expression: Expression, known: dict[Variable, Interval]) -> Interval:
    match expression:
        case Number(value):
            return Interval.point(value)
        case Amount(claim):
            return known.get(claim, EVERYTHING)
        case Unstated():
            return known.get(expression, NOT_NEGATIVE)
        case Sum(terms):
            total = Interval.point(0)
            for factor, term in terms:
                total += _value(term, known).scale(factor)
            return total
        case Product(left, right):
            return _value(left, known) * _value(right, known)
        case Quotient(above, below):
            return _value(above, known) / _value(below, known) or EVERYTHING
        case Mean(values):
            hull = _value(values[0], known)
            for other in values[1:]:
                hull = hull.hull(_value(other, known))
            return hull


def _narrow(expression: Expression, target: Interval, known: dict[Variable, Interval]) -> None:
    """Narrow the amounts of an expression whose value must lie in ``target``."""
    match expression:
        case Number(value):
            if value not in target:
                raise Empty(expression, Interval.point(value), target)
        case Amount(claim):
            met = _met(expression, known.get(claim, EVERYTHING), target)
            _keep(claim, known.get(claim, EVERYTHING), met, known)
        case Unstated():
            met = _met(expression, known.get(expression, NOT_NEGATIVE), target)
            _keep(expression, known.get(expression, NOT_NEGATIVE), met, known)
        case Sum(terms):
            _narrow_terms(terms, target, known)
        case Product(left, right):
            a, b = _value(left, known), _value(right, known)
            _narrow_by(left, a, _divided(target, b), known)
            _narrow_by(right, b, _divided(target, a), known)
        case Quotient(above, below):
            a, b = _value(above, known), _value(below, known)
            _narrow_by(above, a, target * b, known)
            _narrow_by(below, b, _divided(a, target), known)
        case Mean():
            pass  # which of its values are large and which small is not known


def _divided(product: Interval, factor: Interval) -> Interval | None:
    """What the other factor of a product may be; None for any number, as where both hold 0: 0 × anything is 0."""
    return None if 0 in product and 0 in factor else product / factor


def _narrow_terms(
    terms: tuple[tuple[Fraction, Expression], ...], target: Interval, known: dict[Variable, Interval]
) -> None:
    """Each term is what the target leaves when all other terms are taken away; sums of the others by two passes."""
    values = [_value(term, known).scale(factor) for factor, term in terms]
    before = [Interval.point(0)]
    for value in values[:-1]:
        before.append(before[-1] + value)
    after = Interval.point(0)
    for index in range(len(terms) - 1, -1, -1):
        factor, term = terms[index]
        if factor:
            room = (target - (before[index] + after)).scale(Fraction(1) / factor)
            _narrow_by(term, values[index].scale(Fraction(1) / factor), room, known)
        after += values[index]


def _narrow_by(
    expression: Expression, value: Interval, room: Interval | None, known: dict[Variable, Interval]
) -> None:
    if room is None or isinstance(expression, Number) or value.within(room):
        return
    _narrow(expression, _met(expression, value, room), known)


def _keep(variable: Variable, old: Interval, met: Interval, known: dict[Variable, Interval]) -> None:
    """Keep what is left of an amount, unless it is nearly all: circles would go on narrowing by less and less."""
    if old.low is not None and old.high is not None and met.low is not None and met.high is not None:
        least = (old.high - old.low) / LEAST_GAIN
        if met.low - old.low < least and old.high - met.high < least and not met.is_point:
            return
    ends = [end for end in (met.low, met.high) if end is not None]
    if all(end.denominator.bit_length() + end.numerator.bit_length() <= MOST_BITS for end in ends):
        known[variable] = met
