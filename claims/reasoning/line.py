"""Lines: what constraints and figures say as linear inequalities and equations.

A product of a claim that stands nowhere else and an amount that is not negative, such as share × whole, is no
obstacle: what the share allows of the whole is two lines with the ends of its interval as factors. Where the claim
stands elsewhere too, these lines still follow, and say less than the product.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from claims.interval import EVERYTHING, NOT_NEGATIVE, Interval
from claims.reasoning.constraint import (
    Amount,
    Amounts,
    Constraint,
    Expression,
    Product,
    Unstated,
    Variable,
    by_name,
    variables_of,
)
from claims.reasoning.form import Form, exact, form
from claims.reasoning.row import Row


@dataclass(frozen=True, slots=True)
class Line:
    """One linear inequality or equation and where it comes from.

    ``claim`` is the claim whose figure says so, None for what always holds; ``constraint`` the index of the
    constraint that it belongs to, None for the ends of a figure or of a domain.
    """

    row: Row
    claim: str | None
    constraint: int | None


class Lines:
    """All lines of some constraints and of the figures and domains of their claims.

    ``all`` are the lines, whose rows know the ``variables`` by their ``numbers``; ``forms`` the linear forms of the
    constraints, None where one has none. ``factors`` are claims that stand only as a factor, with the constraint it is
    in; ``beyond`` the constraints that are not lines, or of which lines say less.
    """

    def __init__(
        self, constraints: Sequence[Constraint], amounts: Amounts, domains: Mapping[str, Interval]
    ) -> None:
        self.constraints = constraints
        self.amounts = amounts
        self.domains = domains
        standing = Counter(variable for one in constraints for variable in variables_of(one))
        self._once = {variable for variable, times in standing.items() if times == 1}
        self.variables = tuple(sorted(standing, key=by_name))
        self.numbers = {variable: number for number, variable in enumerate(self.variables)}
        self.forms = [form(constraint) for constraint in constraints]
        self.factors: dict[str, int] = {}
        self.beyond: list[int] = []
        self.all = (*self._lines(), *self._ends())

    def _lines(self) -> Iterable[Line]:
        found: list[Line] = []
        for index, (constraint, linear_form) in enumerate(zip(self.constraints, self.forms, strict=True)):
            if linear_form is not None:
                found.append(Line(self._row(linear_form), None, index))
                continue
            factored = self._factored(index, constraint)
            if factored is None:
                self.beyond.append(index)
                found += self._relaxed(index, constraint)
            else:
                found += factored
        return found

    def _row(self, one: Form) -> Row:
        return Row(
            tuple((self.numbers[variable], factor) for variable, factor in one.factors),
            one.relation,
            one.bound,
        )

    def _factored(self, index: int, constraint: Constraint) -> list[Line] | None:
        """Lines for x = factor × y: with the ends of the factor's interval, which hold as y is not negative."""
        for product, other, turned in (
            (constraint.right, constraint.left, False),
            (constraint.left, constraint.right, True),
        ):
            if not isinstance(product, Product) or not isinstance(other, Amount | Unstated):
                continue
            factor, base = self._factor_of(product)
            if factor is None or base is None:
                continue
            self.factors[factor] = index
            return list(self._between(index, constraint, factor, base, other, turned))
        return None

    def _relaxed(self, index: int, constraint: Constraint) -> Iterable[Line]:
        """Lines that a product implies whose factors stand elsewhere too: they say less than it does, never more."""
        for product, other, turned in (
            (constraint.right, constraint.left, False),
            (constraint.left, constraint.right, True),
        ):
            if not isinstance(product, Product) or not isinstance(other, Amount | Unstated):
                continue
            for factor, base in ((product.left, product.right), (product.right, product.left)):
                if self._is_factor(factor, base):
                    assert isinstance(factor, Amount)
                    assert isinstance(base, Amount | Unstated)
                    yield from self._between(index, constraint, factor.claim, base, other, turned)

    def _is_factor(self, factor: Expression, base: Expression) -> bool:
        """Whether one side of a product is a claim and the other an amount, neither of them below 0."""
        return (
            isinstance(factor, Amount)
            and isinstance(base, Amount | Unstated)
            and _not_negative(self._domain(factor))
            and _not_negative(self._domain(base))
        )

    def _factor_of(self, product: Product) -> tuple[str | None, Amount | Unstated | None]:
        for factor, base in ((product.left, product.right), (product.right, product.left)):
            if self._is_factor(factor, base):
                assert isinstance(factor, Amount)
                assert isinstance(base, Amount | Unstated)
                if factor.claim in self._once:
                    return factor.claim, base
        return None, None

    def _between(
        self,
        index: int,
        constraint: Constraint,
        factor: str,
        base: Amount | Unstated,
        other: Amount | Unstated,
        turned: bool,
    ) -> Iterable[Line]:
        """low × base ≤ other ≤ high × base, as far as the relation asks for it; the factor's figure owns them.

        An open end of the factor is closed here, as the base may be 0: nothing is less than nothing.
        """
        whole, part = self.numbers[_variable(base)], self.numbers[_variable(other)]
        domain, printed = self.domains.get(factor, EVERYTHING), self.amounts[factor]
        relation = _relation(constraint.relation == "<")
        for interval, owner in ((domain, None), (printed, factor)):
            if interval.high is not None and (constraint.relation == "=" or not turned):
                yield Line(Row(((part, 1), (whole, -exact(interval.high))), relation, 0), owner, index)
            if interval.low is not None and (constraint.relation == "=" or turned):
                yield Line(Row(((part, -1), (whole, exact(interval.low))), relation, 0), owner, index)

    def _ends(self) -> Iterable[Line]:
        """What each figure says, and what such figures can be at all."""
        for variable in self.variables:
            number = self.numbers[variable]
            if isinstance(variable, Unstated):
                yield Line(Row(((number, -1),), "<=", 0), None, None)
                continue
            if variable in self.factors:
                continue
            domain, printed = self.domains.get(variable, EVERYTHING), self.amounts[variable]
            for interval, owner in ((domain, None), (printed, variable)):
                if interval.low is not None:
                    row = Row(((number, -1),), _relation(interval.low_open), -exact(interval.low))
                    yield Line(row, owner, None)
                if interval.high is not None:
                    row = Row(((number, 1),), _relation(interval.high_open), exact(interval.high))
                    yield Line(row, owner, None)

    def _domain(self, one: Amount | Unstated) -> Interval:
        return NOT_NEGATIVE if isinstance(one, Unstated) else self.domains.get(one.claim, EVERYTHING)


def _variable(one: Amount | Unstated) -> Variable:
    return one if isinstance(one, Unstated) else one.claim


def _relation(is_open: bool) -> Literal["<=", "<"]:
    return "<" if is_open else "<="


def _not_negative(interval: Interval) -> bool:
    return interval.low is not None and interval.low >= 0
