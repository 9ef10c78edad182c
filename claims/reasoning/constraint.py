"""Constraints: the equations and inequalities that claims must satisfy together, each remembering why.

An expression is built of amounts (what a claim's figure stands for, in base units), exact numbers, sums,
products and quotients. A constraint sets two expressions against each other and carries its premises and the
check that emitted it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from claims.interval import NOT_NEGATIVE, Interval
from claims.reasoning.premise import Premise

Relation = Literal["<=", "<", "="]
OVER_TIME = "over time"  # the first of the subjects of what holds between a time and the parts of it


@dataclass(frozen=True, slots=True)
class Number:
    """An exact number."""

    value: Fraction


@dataclass(frozen=True, slots=True)
class Amount:
    """What one claim's figure stands for."""

    claim: str


@dataclass(frozen=True, slots=True)
class Sum:
    """Terms added up, each times a factor (−1 for one that is taken away)."""

    terms: tuple[tuple[Fraction, Expression], ...]


@dataclass(frozen=True, slots=True)
class Product:
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Quotient:
    above: Expression
    below: Expression


@dataclass(frozen=True, slots=True)
class Unstated:
    """The amount of a quantity that no claim states, in a setting.

    ``of`` is the setting (:mod:`claims.reasoning.setting`), its time first.
    """

    quantity: str
    of: tuple[str, ...]

    @property
    def when(self) -> str:
        return self.of[0]

    @property
    def dimension(self) -> str:
        """The dimension of the amount, such as ``THB``; empty for a count."""
        return self.of[4].strip("[]")


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean of values with weights that nobody knows: any number from the least of them to the greatest."""

    values: tuple[Expression, ...]


Expression = Number | Amount | Unstated | Sum | Product | Quotient | Mean

UNUSED = ("",)
"""The setting of an amount that is named by the claim whose figure is not used."""


@dataclass(frozen=True, slots=True)
class Constraint:
    """``left`` must be at most, less than, or equal to ``right``.

    ``claims`` are the claims it speaks of, in the order in which a reader should see them. ``grounds`` are its
    premises, or a function that works them out: most constraints hold, and nobody asks why they were made.
    ``subjects`` are ids of quantities (or other words) that the check's sentence needs. ``innocent_if`` lists
    what would clear a conflict. ``declared`` are the entries of the registry that it came from, as (section, id
    or index); none for what follows from its claims alone.
    """

    check: str
    left: Expression
    relation: Relation
    right: Expression
    claims: tuple[str, ...]
    grounds: tuple[Premise, ...] | Callable[[], tuple[Premise, ...]] = ()
    subjects: tuple[str, ...] = ()
    innocent_if: tuple[str, ...] = ()
    declared: tuple[tuple[str, str], ...] = ()

    @property
    def premises(self) -> tuple[Premise, ...]:
        """What must be so for the constraint to mean something."""
        return self.grounds() if callable(self.grounds) else self.grounds

    @property
    def order(self) -> tuple[object, ...]:
        """A key that does not depend on the order in which anything was written."""
        unstated = tuple(one.of for one in variables_of(self) if isinstance(one, Unstated))
        return self.check, self.claims, expressed(self.left), self.relation, expressed(self.right), unstated


Amounts = Mapping[str, Interval]


def by_relation(index: int, constraints: Iterable[Constraint | None]) -> Iterator[Constraint | None]:
    """The same constraints, remembering the relation that declares them by its place in the registry's list."""
    for one in constraints:
        yield one and replace(one, declared=(("relations", str(index)),))


def total(*expressions: Expression) -> Sum:
    """The sum of some expressions."""
    return Sum(tuple((Fraction(1), one) for one in expressions))


def bounds(expression: Expression, amounts: Amounts) -> Interval | None:
    """The smallest interval that interval arithmetic can prove around an expression.

    It is the exact range when no claim stands twice in it. None when a quotient's lower part may be 0.
    """
    match expression:
        case Number(value):
            return Interval.point(value)
        case Amount(claim):
            return amounts[claim]
        case Unstated():
            return NOT_NEGATIVE
        case Sum(terms):
            added = Interval.point(0)
            for factor, term in terms:
                inner = bounds(term, amounts)
                if inner is None:
                    return None
                added += inner.scale(factor)
            return added
        case Product(left, right):
            a, b = bounds(left, amounts), bounds(right, amounts)
            return None if a is None or b is None else a * b
        case Quotient(above, below):
            a, b = bounds(above, amounts), bounds(below, amounts)
            return None if a is None or b is None else a / b
        case Mean(values):
            around: Interval | None = None
            for one in values:
                inner = bounds(one, amounts)
                if inner is None:
                    return None
                around = inner if around is None else around.hull(inner)
            return around


def claims_in(expression: Expression) -> list[str]:
    """Every claim of an expression, as often as it stands there."""
    match expression:
        case Number() | Unstated():
            return []
        case Amount(claim):
            return [claim]
        case Sum(terms):
            return [claim for _, term in terms for claim in claims_in(term)]
        case Product(left, right):
            return claims_in(left) + claims_in(right)
        case Quotient(above, below):
            return claims_in(above) + claims_in(below)
        case Mean(values):
            return [claim for value in values for claim in claims_in(value)]


Variable = str | Unstated


def variables_in(expression: Expression) -> list[Variable]:
    """Every claim and unstated amount of an expression, as often as it stands there."""
    match expression:
        case Unstated():
            return [expression]
        case Sum(terms):
            return [variable for _, term in terms for variable in variables_in(term)]
        case Product(left, right) | Quotient(left, right):
            return variables_in(left) + variables_in(right)
        case Mean(values):
            return [variable for value in values for variable in variables_in(value)]
    return list(claims_in(expression))


def variables_of(constraint: Constraint) -> Iterator[Variable]:
    """Every claim and unstated amount of a constraint, as often as it stands there."""
    for side in (constraint.left, constraint.right):
        if isinstance(side, Amount):
            yield side.claim
        else:
            yield from variables_in(side)


def claims_of(constraint: Constraint) -> Iterator[str]:
    """Every claim of a constraint, as often as it stands there."""
    return (variable for variable in variables_of(constraint) if isinstance(variable, str))


def by_name(variable: Variable) -> tuple[bool, str, tuple[str, ...]]:
    """A key that sorts claims by id, and after them unstated amounts by quantity and setting."""
    return (False, variable, ()) if isinstance(variable, str) else (True, variable.quantity, variable.of)


Linear = tuple[dict[Variable, Fraction], Fraction]


def linear(expression: Expression) -> Linear | None:
    """The factor of each claim or unstated amount, and the constant; None when the expression is not linear."""
    match expression:
        case Number(value):
            return {}, value
        case Amount(claim):
            return {claim: Fraction(1)}, Fraction(0)
        case Unstated():
            return {expression: Fraction(1)}, Fraction(0)
        case Sum(terms):
            factors: dict[Variable, Fraction] = {}
            constant = Fraction(0)
            for factor, term in terms:
                inner = linear(term)
                if inner is None:
                    return None
                for variable, inner_factor in inner[0].items():
                    factors[variable] = factors.get(variable, Fraction(0)) + factor * inner_factor
                constant += factor * inner[1]
            return factors, constant
        case Product(left, right):
            return _linear_product(linear(left), linear(right))
        case Quotient(above, below):
            divisor = linear(below)
            if divisor is None or divisor[0] or divisor[1] == 0:
                return None
            return _linear_product(linear(above), ({}, 1 / divisor[1]))
        case Mean(values):
            return linear(values[0]) if len(values) == 1 else None


def _linear_product(a: Linear | None, b: Linear | None) -> Linear | None:
    if a is None or b is None or (a[0] and b[0]):
        return None
    if b[0]:
        a, b = b, a
    return {claim: factor * b[1] for claim, factor in a[0].items()}, a[1] * b[1]


Piece = str | Number | Amount | Unstated | Mean
"""What a written expression is made of; a ``str`` is a sign."""


def expressed(expression: Expression, dated: bool = False) -> str:
    """An expression as a reader writes it: claim ids with + − × ÷; unstated amounts in brackets, ``dated`` with their
    time."""
    if type(expression) is Amount:  # most are
        return expression.claim
    return "".join(_shown(piece, dated) for piece in pieces(expression))


def _shown(piece: Piece, dated: bool) -> str:
    match piece:
        case Number(value):
            return str(value)
        case Amount(claim):
            return claim
        case Unstated(quantity):
            return f"[{quantity} {piece.when}]" if dated and piece.when else f"[{quantity}]"
        case Mean(values):
            return f"a mean of {', '.join(expressed(value, dated) for value in values)}"
    return piece


def pieces(expression: Expression) -> list[Piece]:
    """The amounts of an expression and the signs between them, in the order in which they are written."""
    match expression:
        case Sum(terms):
            found: list[Piece] = []
            for factor, term in terms:
                sign = (" − " if found else "−") if factor < 0 else " + " if found else ""
                times = () if abs(factor) == 1 else (Number(abs(factor)), " × ")
                found += (*((sign,) if sign else ()), *times, *pieces(term))
            return found
        case Product():
            return _multiplied(expression)
        case Quotient(above, below):
            return [*_bracketed(above), " ÷ ", *_bracketed(below)]
    return [expression]


def _multiplied(expression: Product) -> list[Piece]:
    """A product, equal factors in a row as a power: before × (1 + growth)^10."""
    rest: Expression = expression
    factors: list[tuple[list[Piece], int]] = []
    while isinstance(rest, Product):
        _count(factors, _bracketed(rest.right))
        rest = rest.left
    _count(factors, _bracketed(rest))
    found: list[Piece] = []
    for shown, times in reversed(factors):
        found += ([" × "] if found else []) + shown + ([] if times == 1 else [f"^{times}"])
    return found


def _count(factors: list[tuple[list[Piece], int]], shown: list[Piece]) -> None:
    if factors and factors[-1][0] == shown:
        factors[-1] = (shown, factors[-1][1] + 1)
    else:
        factors.append((shown, 1))


def _bracketed(expression: Expression) -> list[Piece]:
    shown = pieces(expression)
    return ["(", *shown, ")"] if isinstance(expression, Sum | Quotient) else shown


def of_figures(constraint: Constraint, claims: Collection[str]) -> Constraint:
    """The constraint as it is told where only the figures of some claims are used: the others are amounts in
    brackets, like those that nobody states."""
    left, right = (figures_only(side, claims) for side in (constraint.left, constraint.right))
    return replace(constraint, left=left, right=right)


def figures_only(expression: Expression, claims: Collection[str]) -> Expression:
    """The same of an expression."""
    match expression:
        case Amount(claim):
            return expression if claim in claims else Unstated(claim, UNUSED)
        case Sum(terms):
            return Sum(tuple((factor, figures_only(term, claims)) for factor, term in terms))
        case Product(left, right):
            return Product(figures_only(left, claims), figures_only(right, claims))
        case Quotient(above, below):
            return Quotient(figures_only(above, claims), figures_only(below, claims))
        case Mean(values):
            return Mean(tuple(figures_only(value, claims) for value in values))
    return expression


def without(constraint: Constraint, names: set[str]) -> Constraint | None:
    """The constraint with some claims left out of its sums, as nothing needs to be known of them; None where it
    is no sum or too little is left."""
    left, right = _less(constraint.left, names), _less(constraint.right, names)
    if left is None or right is None:
        return None
    claims = tuple(claim for claim in constraint.claims if claim not in names)
    return replace(constraint, left=left, right=right, claims=claims)


def _less(expression: Expression, names: set[str]) -> Expression | None:
    if not names.intersection(claims_in(expression)):
        return expression
    if not isinstance(expression, Sum):
        return None
    terms = tuple(
        (factor, term) for factor, term in expression.terms if not names.intersection(claims_in(term))
    )
    return Sum(terms) if terms else None
