"""Can a constraint hold? Decided exactly, with intervals of rationals.

Here each constraint is decided by itself; :mod:`claims.reasoning.system` decides those that share claims
together. By itself, a constraint is decided exactly when it is linear or no claim stands twice in it; where it
is not, the verdict says undecided instead of guessing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from claims.finding import Outcome
from claims.interval import Interval
from claims.reasoning.constraint import Amounts, Constraint, Relation, bounds, claims_in
from claims.reasoning.form import Form, LazyEnds, fits, form


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came out for one constraint.

    ``strict`` and ``loose`` are the amounts it was decided with. ``reason`` says why a verdict is undecided:
    ``strict only`` or ``beyond intervals``. ``form`` is the constraint's linear form, None where it has none.
    """

    constraint: Constraint
    outcome: Outcome
    strict: Amounts
    loose: Amounts
    reason: str = ""
    form: Form | None = None

    @property
    def left(self) -> Interval | None:
        """The left side under the loose reading; None where a division by what may be 0 leaves no bound."""
        return bounds(self.constraint.left, self.loose)

    @property
    def right(self) -> Interval | None:
        return bounds(self.constraint.right, self.loose)

    @property
    def strict_left(self) -> Interval | None:
        """The left side under the strict reading."""
        return bounds(self.constraint.left, self.strict)

    @property
    def strict_right(self) -> Interval | None:
        return bounds(self.constraint.right, self.strict)

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


def decide(
    constraints: Iterable[Constraint],
    strict: Amounts,
    loose: Amounts,
    ends: tuple[LazyEnds, LazyEnds] | None = None,
) -> Iterator[Verdict]:
    """Decide each constraint for itself, in order.

    conflicts: impossible under the loose reading; holds: possible under the strict one; else undecided.
    ``ends`` are those of both readings, for whoever decides more than once.
    """
    readings = _Readings(strict, loose, *(ends or (LazyEnds(strict), LazyEnds(loose))))
    for constraint in constraints:
        outcome, reason, linear_form = _outcome(constraint, readings)
        yield Verdict(constraint, outcome, strict, loose, reason, linear_form)


@dataclass(frozen=True, slots=True)
class _Readings:
    """Both readings of all claims, as intervals and as ends."""

    strict: Amounts
    loose: Amounts
    strict_ends: LazyEnds
    loose_ends: LazyEnds


def _outcome(constraint: Constraint, readings: _Readings) -> tuple[Outcome, str, Form | None]:
    linear_form = form(constraint)
    if linear_form is None:
        return (*_by_intervals(constraint, readings), None)
    if fits(linear_form, readings.strict_ends):
        return "holds", "", linear_form
    if fits(linear_form, readings.loose_ends):
        return "undecided", "strict only", linear_form
    return "conflicts", "", linear_form


def _by_intervals(constraint: Constraint, readings: _Readings) -> tuple[Outcome, str]:
    left, right, relation = constraint.left, constraint.right, constraint.relation
    strict, loose = readings.strict, readings.loose
    if not possible(bounds(left, loose), relation, bounds(right, loose)):
        return "conflicts", ""
    standing = claims_in(left) + claims_in(right)
    strict_left, strict_right = bounds(left, strict), bounds(right, strict)
    if len(set(standing)) < len(standing) or strict_left is None or strict_right is None:
        return "undecided", "beyond intervals"
    if possible(strict_left, relation, strict_right):
        return "holds", ""
    return "undecided", "strict only"


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
