"""Can a constraint hold? Decided exactly, with intervals of rationals.

Each constraint is decided by itself. That is exact for constraints that are linear, and for those in which no
claim stands twice; where it is not, the verdict says undecided instead of guessing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from claims.finding import Outcome
from claims.interval import Interval
from claims.reasoning.constraint import (
    Amount,
    Amounts,
    Constraint,
    Expression,
    Number,
    Relation,
    Sum,
    bounds,
    claims_in,
    linear,
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came out for one constraint.

    ``left`` and ``right`` are the sides under the loose reading, ``strict_left`` and ``strict_right`` under
    the strict one; None where a division by something that may be 0 leaves no bound. ``reason`` says why a
    verdict is undecided: ``strict only`` or ``beyond intervals``.
    """

    constraint: Constraint
    outcome: Outcome
    left: Interval | None
    right: Interval | None
    strict_left: Interval | None
    strict_right: Interval | None
    reason: str = ""

    def ratio(self) -> tuple[Fraction, bool] | None:
        """How many times too large the left side is as printed, and whether it is more than that."""
        low, high = self.strict_left, self.strict_right
        if low is None or high is None:
            return None
        if (
            self.constraint.relation == "="
            and low.high is not None
            and high.low is not None
            and low.high < high.low
        ):
            low, high = high, low
        if low.low is None or high.high is None or high.high <= 0 or low.low <= 0:
            return None
        return low.low / high.high, low.low_open or high.high_open


def decide(constraints: Iterable[Constraint], strict: Amounts, loose: Amounts) -> Iterator[Verdict]:
    """Decide each constraint for itself, in order.

    conflicts: impossible under the loose reading; holds: possible under the strict one; else undecided.
    """
    for constraint in constraints:
        left, right = bounds(constraint.left, loose), bounds(constraint.right, loose)
        strict_left, strict_right = bounds(constraint.left, strict), bounds(constraint.right, strict)
        outcome, reason = _outcome(constraint, strict, loose)
        yield Verdict(constraint, outcome, left, right, strict_left, strict_right, reason)


def _outcome(constraint: Constraint, strict: Amounts, loose: Amounts) -> tuple[Outcome, str]:
    standing = claims_in(constraint.left) + claims_in(constraint.right)
    left, right, exact = constraint.left, constraint.right, True
    if len(set(standing)) < len(standing):
        gathered = _gathered(left, right)
        if gathered is None:
            exact = False
        else:
            left, right = gathered
    if not possible(bounds(left, loose), constraint.relation, bounds(right, loose)):
        return "conflicts", ""
    if not exact or bounds(left, strict) is None or bounds(right, strict) is None:
        return "undecided", "beyond intervals"
    if possible(bounds(left, strict), constraint.relation, bounds(right, strict)):
        return "holds", ""
    return "undecided", "strict only"


def _gathered(left: Expression, right: Expression) -> tuple[Expression, Expression] | None:
    """Both sides with every claim once: left minus right against 0. None when that is not linear."""
    form = linear(Sum(((Fraction(1), left), (Fraction(-1), right))))
    if form is None:
        return None
    terms: tuple[tuple[Fraction, Expression], ...] = tuple(
        (factor, Amount(claim)) for claim, factor in sorted(form[0].items()) if factor
    )
    return Sum(terms), Number(-form[1])


def possible(left: Interval | None, relation: Relation, right: Interval | None) -> bool:
    """Is there a number in ``left`` and one in ``right`` that stand in the relation? No bounds: always."""
    if left is None or right is None:
        return True
    if relation == "=":
        return left.meet(right) is not None
    if left.low is None or right.high is None:
        return True
    if left.low == right.high:
        return relation == "<=" and not (left.low_open or right.high_open)
    return left.low < right.high
