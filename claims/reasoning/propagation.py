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

ZERO = Interval.point(0)
# What so many constraints make of some intervals is remembered; then all is worked out anew.
MOST_REMEMBERED = 50_000

# What narrowing by one claim of a constraint counts as, in entries of the simplex method's tableau: it takes about as
# long (claims.reasoning.component.MOST_STEPS).
STEPS = 60


class Empty(Exception):
    """Nothing is left of some expression: the constraints cannot all hold.

    Its values lie in ``has``, and would have to lie in ``room``. ``steps`` is the work it took to see it;
    ``constraints`` (by index) and ``variables`` are all that it rests on.
    """

    def __init__(self, what: Expression, has: Interval, room: Interval) -> None:
        super().__init__()
        self.what, self.has, self.room = what, has, room
        self.steps = 0
        self.constraints: frozenset[int] = frozenset()
        self.variables: frozenset[Variable] = frozenset()


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What one constraint, by its place among some, leaves of an amount; or, for the last one, that nothing is left
    of an expression that must lie in ``room``."""

    constraint: int
    what: Expression
    left: Interval
    room: Interval | None = None


Amounts = dict[Variable, Interval]


class Propagation:
    """Propagation through the same constraints, asked again and again.

    What a constraint makes of the same intervals is remembered, by which objects these are: questions that differ
    in one claim share nearly all of them.
    """

    def __init__(self, constraints: Iterable[Constraint]) -> None:
        self._constraints = tuple(constraints)
        self._variables = [tuple(dict.fromkeys(variables_of(one))) for one in self._constraints]
        self._standing: dict[Variable, list[int]] = {}
        for index, variables in enumerate(self._variables):
            for variable in variables:
                self._standing.setdefault(variable, []).append(index)
        self._known: dict[tuple[int, ...], _Known] = {}

    def narrowed(self, amounts: Amounts, among: Iterable[int] | None = None) -> tuple[Amounts, int]:
        """The amounts, narrowed by constraints (by index; None: all), and the work it took. Raises Empty when they
        cannot all hold.

        Unstated amounts that are missing from ``amounts`` start as at least 0. A constraint is only looked at again
        when something in it has changed.
        """
        known, steps = dict(amounts), 0
        chosen = sorted(range(len(self._constraints)) if among is None else among)
        waiting, log = set(chosen), list[tuple[int, list[Variable]]]()
        for _ in range(MOST_ROUNDS):
            if not waiting:
                break
            for index in chosen:
                if index not in waiting:
                    continue
                waiting.discard(index)
                one, cost = self._made(index, known)
                steps += cost
                if isinstance(one.left, Empty):
                    raise self._rested_on(one.left, index, log, steps)
                if one.left:
                    known.update(one.left)
                    log.append((index, [variable for variable, _ in one.left]))
                    waiting.update(other for variable, _ in one.left for other in self._standing[variable])
        return known, steps

    def _made(self, index: int, known: Amounts) -> tuple[_Known, int]:
        """What one constraint leaves of the amounts in it, and the work it took."""
        variables = self._variables[index]
        having = tuple(known.get(variable) for variable in variables)
        key = (index, *map(id, having))
        found = self._known.get(key)
        if found is not None:
            return found, 1 + len(variables)
        local = {variable: has for variable, has in zip(variables, having, strict=True) if has is not None}
        left: Empty | tuple[tuple[Variable, Interval], ...]
        try:
            _narrow_both(self._constraints[index], local)
            left = tuple(
                (variable, local[variable])
                for variable, has in zip(variables, having, strict=True)
                if variable in local and local[variable] is not has
            )
        except Empty as empty:
            left = empty.with_traceback(None)
        if len(self._known) >= MOST_REMEMBERED:
            self._known.clear()
        return self._known.setdefault(key, _Known(having, left)), STEPS * (1 + len(variables))

    def _rested_on(
        self, clash: Empty, index: int, log: Sequence[tuple[int, Sequence[Variable]]], steps: int
    ) -> Empty:
        """The clash of one constraint, with all that it rests on: what narrowed an amount in it, and so on."""
        constraints, variables = {index}, set(self._variables[index])
        for other, changed in reversed(log):
            if not variables.isdisjoint(changed):
                constraints.add(other)
                variables.update(self._variables[other])
        empty = Empty(clash.what, clash.has, clash.room)
        empty.steps, empty.constraints, empty.variables = steps, frozenset(constraints), frozenset(variables)
        return empty


@dataclass(frozen=True, slots=True)
class _Known:
    """What a constraint leaves of amounts: those that it narrows, or that nothing is left. ``having`` keeps the
    intervals that it was worked out from, as they are known by their identity."""

    having: tuple[Interval | None, ...]
    left: Empty | tuple[tuple[Variable, Interval], ...]


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
            total = ZERO
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
    values = [_value(term, known) for _, term in terms]
    scaled = [value.scale(factor) for value, (factor, _) in zip(values, terms, strict=True)]
    before = [ZERO]
    for value in scaled[:-1]:
        before.append(before[-1] + value)
    after = ZERO
    for index in range(len(terms) - 1, -1, -1):
        factor, term = terms[index]
        others = before[index] + after
        if factor and not _says_nothing(target, others):
            room = (target - others).scale(factor if factor in (1, -1) else 1 / factor)
            _narrow_by(term, values[index], room, known)
        after += scaled[index]


def _says_nothing(target: Interval, others: Interval) -> bool:
    """Whether ``target`` less the others has no end on either side."""
    return (target.low is None or others.high is None) and (target.high is None or others.low is None)


def _narrow_by(
    expression: Expression, value: Interval, room: Interval | None, known: dict[Variable, Interval]
) -> None:
    if room is None or isinstance(expression, Number) or value.within(room):
        return
    _narrow(expression, _met(expression, value, room), known)


def _keep(variable: Variable, old: Interval, met: Interval, known: Amounts) -> None:
    """Keep what is left of an amount, unless it is nearly all: circles would go on narrowing by less and less."""
    if met == old:
        return
    if old.low is not None and old.high is not None and met.low is not None and met.high is not None:
        least = (old.high - old.low) / LEAST_GAIN
        if met.low - old.low < least and old.high - met.high < least and not met.is_point:
            return
    ends = [end for end in (met.low, met.high) if end is not None]
    if all(end.denominator.bit_length() + end.numerator.bit_length() <= MOST_BITS for end in ends):
        known[variable] = met
