"""Linear forms: a constraint as factors of claims against a bound, in whole numbers wherever they are whole.

Exact, as everything that is judged; numbers without a denominator are kept as ``int``, which Python adds ten
times as fast as fractions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from claims.interval import NOT_NEGATIVE, Interval
from claims.reasoning.constraint import (
    Amount,
    Amounts,
    Constraint,
    Expression,
    Number,
    Relation,
    Sum,
    Unstated,
    Variable,
    by_name,
    linear,
)

Exact = int | Fraction
Side = Literal[-1, 1]


@dataclass(frozen=True, slots=True)
class Form:
    """Σ factor × variable ≤, < or = ``bound``; every variable once, factors other than 0, in a fixed order."""

    factors: tuple[tuple[Variable, Exact], ...]
    relation: Relation
    bound: Exact

    @property
    def variables(self) -> tuple[Variable, ...]:
        return tuple(variable for variable, _ in self.factors)


@dataclass(frozen=True, slots=True)
class Ends:
    """The two ends of an interval as numbers that add up quickly; None for no bound."""

    low: Exact | None
    high: Exact | None
    low_open: bool
    high_open: bool

    @classmethod
    def of(cls, interval: Interval) -> Ends:
        low = None if interval.low is None else exact(interval.low)
        high = None if interval.high is None else exact(interval.high)
        return cls(low, high, interval.low_open, interval.high_open)


class LazyEnds(dict[Variable, Ends]):
    """The ends of every amount, made when they are first asked for; of unstated ones only that they are not
    negative."""

    def __init__(self, amounts: Amounts) -> None:
        super().__init__()
        self.amounts = amounts

    def __missing__(self, variable: Variable) -> Ends:
        made = Ends.of(self.amounts[variable]) if isinstance(variable, str) else _NOT_NEGATIVE
        self[variable] = made
        return made


def exact(value: Exact) -> Exact:
    """The same number, as ``int`` where it is whole."""
    return value.numerator if value.denominator == 1 else value


_NOT_NEGATIVE = Ends.of(NOT_NEGATIVE)


def form(constraint: Constraint) -> Form | None:
    """The linear form of a constraint, or None when it multiplies or divides claims by each other."""
    factors: dict[Variable, Exact] = {}
    constant = _gather(constraint.left, 1, factors)
    constant = None if constant is None else _added(constant, _gather(constraint.right, -1, factors))
    if constant is None:
        whole = linear(Sum(((Fraction(1), constraint.left), (Fraction(-1), constraint.right))))
        if whole is None:
            return None
        factors, constant = {name: exact(factor) for name, factor in whole[0].items()}, exact(whole[1])
    kept = sorted(
        ((name, factor) for name, factor in factors.items() if factor), key=lambda term: by_name(term[0])
    )
    return Form(tuple(kept), constraint.relation, -constant)


def _gather(expression: Expression, sign: int, factors: dict[Variable, Exact]) -> Exact | None:
    """Add a number, an amount or a sum of amounts to ``factors``; its constant, or None for anything else.

    Nearly all constraints are of this sort; the general way is :func:`claims.reasoning.constraint.linear`.
    """
    match expression:
        case Amount(claim):
            factors[claim] = factors.get(claim, 0) + sign
            return 0
        case Unstated():
            factors[expression] = factors.get(expression, 0) + sign
            return 0
        case Number(value):
            return exact(value) * sign
        case Sum(terms):
            constant: Exact | None = 0
            for factor, term in terms:
                if isinstance(term, Amount):
                    factors[term.claim] = factors.get(term.claim, 0) + sign * exact(factor)
                elif isinstance(term, Number):
                    constant = _added(constant, exact(term.value * factor) * sign)
                elif isinstance(term, Unstated):
                    factors[term] = factors.get(term, 0) + sign * exact(factor)
                else:
                    return None
            return constant
    return None


def _added(a: Exact | None, b: Exact | None) -> Exact | None:
    return None if a is None or b is None else a + b


def end_of(one: Form, side: Side, ends: Mapping[Variable, Ends]) -> tuple[Exact, bool] | None:
    """The least (side −1) or greatest (side 1) value of a form's left side and whether it is open; None: no bound."""
    total: Exact = 0
    is_open = False
    for variable, factor in one.factors:
        of = ends[variable]
        if (factor > 0) == (side > 0):
            value, end_open = of.high, of.high_open
        else:
            value, end_open = of.low, of.low_open
        if value is None:
            return None
        total += factor * value
        is_open = is_open or end_open
    return total, is_open


def fits(one: Form, ends: Mapping[Variable, Ends]) -> bool:
    """Can the form hold when every variable lies in its interval and nothing else is asked of it? Exact."""
    least = end_of(one, -1, ends)
    if least is not None:
        value, is_open = least
        if value > one.bound or (value == one.bound and (is_open or one.relation == "<")):
            return False
    if one.relation != "=":
        return True
    greatest = end_of(one, 1, ends)
    if greatest is None:
        return True
    value, is_open = greatest
    return value > one.bound or (value == one.bound and not is_open)


def cover(
    one: Form, ends: Mapping[Variable, Ends], domains: Mapping[Variable, Ends]
) -> frozenset[str] | None:
    """Claims whose figures alone leave a form no room, as few as the largest shares of them allow; None where it
    has room.

    Of the two directions of an equation the one that has no room is looked at. A claim's share is what its figure
    adds to the least value of the left side over what its domain allows at all.
    """
    for side in (-1, 1) if one.relation == "=" else (-1,):
        turned = one if side == -1 else _turned(one)
        if not fits(Form(turned.factors, "<" if one.relation == "<" else "<=", turned.bound), ends):
            return _cover(turned, one.relation == "<", ends, domains)
    return None


def _turned(one: Form) -> Form:
    return Form(tuple((variable, -factor) for variable, factor in one.factors), one.relation, -one.bound)


def _cover(
    one: Form, strict: bool, ends: Mapping[Variable, Ends], domains: Mapping[Variable, Ends]
) -> frozenset[str]:
    """The largest shares first; then each in turn is left out if the others do without it."""
    claims = [(variable, factor) for variable, factor in one.factors if isinstance(variable, str)]

    def share(term: tuple[str, Exact]) -> tuple[bool, Exact, str]:
        variable, factor = term
        mine, any_value = _least(factor, ends[variable]), _least(factor, domains[variable])
        if mine is None or any_value is None:
            return any_value is not None, 0, variable
        return True, any_value - mine, variable

    ordered = [variable for variable, _ in sorted(claims, key=share)]
    chosen: list[str] = []
    for variable in ordered:
        chosen.append(variable)
        if not _has_room(one, strict, chosen, ends, domains):
            break
    for variable in list(chosen):
        rest = [other for other in chosen if other != variable]
        if not _has_room(one, strict, rest, ends, domains):
            chosen = rest
    return frozenset(chosen)


def _least(factor: Exact, of: Ends) -> Exact | None:
    end = of.low if factor > 0 else of.high
    return None if end is None else factor * end


def has_room(
    one: Form, claims: Iterable[str], ends: Mapping[Variable, Ends], domains: Mapping[Variable, Ends]
) -> bool:
    """Whether a form can hold when these claims say what they print and all others what their domains allow."""
    chosen = set(claims)
    mixed = {
        variable: ends[variable] if variable in chosen else domains[variable] for variable in one.variables
    }
    return fits(one, mixed)


def _has_room(
    one: Form,
    strict: bool,
    claims: list[str],
    ends: Mapping[Variable, Ends],
    domains: Mapping[Variable, Ends],
) -> bool:
    return has_room(Form(one.factors, "<" if strict else "<=", one.bound), claims, ends, domains)
