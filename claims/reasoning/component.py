"""A component: constraints that share claims, decided together under one reading.

Every claim is a variable with a *domain*, the numbers that such a figure can be at all (no count is below 0, no
share above its whole); the printed figure adds its own interval, and it is this interval that a conflict
blames. So claims are what can be withdrawn, and declared relations are what stays.

Products that are no lines, or of which lines say less (:mod:`claims.reasoning.line`), are left to interval
propagation as well; where neither refutes a set and no point is found that satisfies everything, the answer is
*unknown*.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from claims.interval import EVERYTHING, Interval
from claims.reasoning.allowance import Allowance
from claims.reasoning.conflict import OutOfSteps
from claims.reasoning.constraint import Amounts, Constraint, Variable, claims_of, variables_of
from claims.reasoning.form import LazyEnds, cover, has_room
from claims.reasoning.idle import idle
from claims.reasoning.line import Line, Lines
from claims.reasoning.point import satisfied
from claims.reasoning.propagation import Empty, Narrowing, Propagation, traced
from claims.reasoning.row import Feasible, Infeasible
from claims.reasoning.row import OutOfSteps as OutOfWork
from claims.reasoning.simplex import Simplex

# Work on one component, over all questions asked of it, in steps. A step is what it takes to touch one entry of the
# simplex method's tableau; other work is counted as so many of these (claims.reasoning.propagation.STEPS).
MOST_STEPS = 4_000_000
# Pivots that are soon made again.
SOON = 1000


@dataclass(frozen=True, slots=True)
class Refutation:
    """Why some claims cannot all hold: claims and constraints that are used, and what each line is multiplied with.

    ``multipliers`` is empty where intervals refuted a product, which is no matter of adding lines. ``names`` are
    the variables, as the rows number them.
    """

    claims: frozenset[str]
    constraints: frozenset[int]
    multipliers: tuple[tuple[Fraction, Line], ...] = ()
    names: tuple[Variable, ...] = ()


class Component:
    """Constraints under one reading; asked which of its claims can hold together with which constraints."""

    def __init__(
        self,
        constraints: Iterable[Constraint],
        amounts: Amounts,
        domains: Mapping[str, Interval],
        allowance: Allowance | None = None,
    ) -> None:
        self.constraints = tuple(constraints)
        self.amounts = amounts
        self.domains = domains
        self.spent = 0
        self._allowance = allowance
        read = Lines(self.constraints, amounts, domains)
        self.lines, self.variables, self._numbers = read.all, read.variables, read.numbers
        self._forms, self.factors, self.beyond = read.forms, read.factors, read.beyond
        self.claims = tuple(variable for variable in self.variables if isinstance(variable, str))
        self._proofs: dict[
            tuple[Variable, bool], dict[int, Fraction]
        ] = {}  # why a variable ends where it does
        self._standing: list[int] = []  # the lines that were found to hold together when last asked

    def known_conflicts(self) -> list[frozenset[str]]:
        """For each constraint that cannot hold by itself, claims that it has no room for: seen with little work."""
        ends, domains = self._ends_alone
        found = []
        for index, one in enumerate(self._forms):
            claims = self._shrunk_alone(index) if one is None else cover(one, ends, domains)
            if claims is not None:
                found.append(claims)
        return found

    def _shrunk_alone(self, index: int) -> frozenset[str] | None:
        """As few claims as possible that one constraint with a product refutes; None where it refutes none."""
        claims = frozenset(claims_of(self.constraints[index]))
        if not self.refuted_by(index, claims):
            return None
        for one in sorted(claims):
            if self.refuted_by(index, claims - {one}):
                claims -= {one}
        return claims

    def speaking_of(self, claims: frozenset[str]) -> list[int]:
        """The constraints in which all of these claims stand."""
        rarest = min((self._with_claim.get(claim, []) for claim in sorted(claims)), key=len, default=[])
        return [index for index in rarest if claims <= set(self.constraints[index].claims)]

    @cached_property
    def _with_claim(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for index, constraint in enumerate(self.constraints):
            for claim in dict.fromkeys(constraint.claims):
                found.setdefault(claim, []).append(index)
        return found

    def refuted_by(self, index: int, claims: frozenset[str]) -> bool:
        """Whether one constraint alone refutes some claims."""
        linear_form = self._forms[index]
        if linear_form is None:
            return self.refuted(claims, frozenset((index,))) is not None
        return not has_room(linear_form, claims, *self._ends_alone)

    @cached_property
    def _ends_alone(self) -> tuple[LazyEnds, LazyEnds]:
        """The ends of every figure and of every domain."""
        every = {claim: self.domains.get(claim, EVERYTHING) for claim in self.claims}
        return LazyEnds(self.amounts), LazyEnds(every)

    # -- questions --

    @property
    def _left(self) -> int:
        """The steps that may still be taken; below 0 when it were more than that."""
        mine = MOST_STEPS - self.spent
        return mine if self._allowance is None else min(mine, self._allowance.left)

    def _take(self, steps: int) -> None:
        self.spent += steps
        if self._allowance is not None:
            self._allowance.take(steps)

    def let_go(self) -> None:
        """Have no allowance but its own from now on; and keep only the lines, where the tableau is soon made again.

        A tableau that took much work stays: beginning anew, the same questions would reach the limit sooner.
        """
        self._allowance = None
        if "_simplex" in self.__dict__ and self._simplex.pivots <= SOON:
            del self._simplex
            self._standing = []

    @cached_property
    def _simplex(self) -> Simplex:
        return Simplex([line.row for line in self.lines])

    def refuted(
        self, claims: frozenset[str], constraints: frozenset[int], fewer: bool = False
    ) -> Refutation | None:
        """Why these claims cannot hold under these constraints; None when nothing refutes them.

        Adding lines takes no claim that it does not need; with ``fewer``, intervals take few of them too. Raises
        OutOfSteps when the component has taken more work than it may.
        """
        without = self._idle
        active = [
            index
            for index, line in enumerate(self.lines)
            if (line.claim is None or line.claim in claims)
            and (line.constraint is None or line.constraint in constraints)
            and (index not in without or claims.issuperset(without[index]))
        ]
        answer = self._checked(active)
        if isinstance(answer, Infeasible):
            used = [(Fraction(by), self.lines[index]) for index, by in sorted(answer.multipliers.items())]
            return Refutation(
                frozenset(line.claim for _, line in used if line.claim is not None),
                frozenset(line.constraint for _, line in used if line.constraint is not None),
                tuple(used),
                self.variables,
            )
        if constraints.isdisjoint(self.beyond):
            return None
        empty = self._emptied(claims, constraints)
        if empty is None:
            return None
        return self._rested_on(claims, constraints, empty) if fewer else Refutation(claims, constraints)

    @cached_property
    def _idle(self) -> dict[int, list[str]]:
        """Lines that say nothing as long as nothing is asked of one of these claims, by index."""
        if len(self.constraints) == 1:
            return {}  # nothing to be saved
        rows = [(index, line.row) for index, line in enumerate(self.lines) if line.constraint is not None]
        return idle(rows, self.variables, self.domains)

    def _checked(self, active: list[int], pointed: bool = False) -> Feasible | Infeasible:
        answer = self._simplex.check(active, self._left, pointed)
        self._take(self._simplex.spent + len(active))
        self._standing = active if isinstance(answer, Feasible) else []
        if isinstance(answer, Feasible | Infeasible):
            return answer
        raise OutOfSteps

    @cached_property
    def _propagation(self) -> Propagation:
        return Propagation(self.constraints)

    def _rested_on(self, claims: frozenset[str], constraints: frozenset[int], empty: Empty) -> Refutation:
        """What intervals refute, with only what that rests on: each claim in turn is left out, among ever fewer
        constraints, if the rest is refuted still. Intervals that narrow by little are left as they are, so fewer
        constraints may refute less; then what was asked about is the answer."""
        found = Refutation(claims, constraints)
        fewer = claims.intersection(empty.variables)
        for one in (None, *sorted(fewer)):
            if one is not None and one not in found.claims:
                continue
            asked = fewer if one is None else found.claims - {one}
            smaller = self._emptied(asked, empty.constraints)
            if smaller is not None:
                empty = smaller
                found = Refutation(asked.intersection(empty.variables), empty.constraints)
            elif one is None:
                break
        return found

    def _emptied(self, claims: frozenset[str], constraints: frozenset[int]) -> Empty | None:
        """The clash that intervals come to under some claims and constraints, if any."""
        if self._left < 0:
            raise OutOfSteps
        try:
            _, steps = self._propagation.narrowed(self._start(claims), constraints)
        except Empty as empty:
            self._take(empty.steps)
            return empty
        self._take(steps)
        return None

    def traced(self, claims: frozenset[str], constraints: Sequence[Constraint]) -> list[Narrowing]:
        """How intervals come to refute some claims under some of its constraints, step by step; empty where they do
        not."""
        start = self._start(claims)
        standing = dict.fromkeys(variable for one in constraints for variable in variables_of(one))
        return traced(constraints, {one: start[one] for one in standing if one in start})

    def part(self, indexes: Iterable[int]) -> Component:
        """Some of its constraints as a component of their own, on the same allowance; products may be lines there."""
        chosen = [self.constraints[index] for index in indexes]
        return Component(chosen, self.amounts, self.domains, self._allowance)

    def alone(self, index: int) -> Component:
        """One of its constraints as a component of its own."""
        return Component((self.constraints[index],), self.amounts, self.domains)

    def _start(self, claims: frozenset[str]) -> dict[Variable, Interval]:
        """What some claims say, and what all others can be at all."""
        return {
            name: self.amounts[name] if name in claims else self.domains.get(name, EVERYTHING)
            for name in self.claims
        }

    def extent(self, claim: str, others: frozenset[str]) -> Interval | None:
        """What the other claims leave for one, in base units; None where they cannot all hold themselves.

        Exact where :meth:`exact` says so; else a part of the numbers in it may be impossible too. Raises OutOfSteps.
        """
        active = [
            index for index, line in enumerate(self.lines) if line.claim is None or line.claim in others
        ]
        if not isinstance(self._checked(active), Feasible):
            return None
        if claim not in self.claims:
            return EVERYTHING  # its constraints do not speak of it
        linear = claim in self._numbers and claim not in self.factors
        room = self._ends_of(claim) if linear else EVERYTHING
        return room if self.exact(claim) else self._narrowed(claim, room, others)

    def exact(self, claim: str) -> bool:
        """Whether what is left for a claim is known exactly: not where products stand in the way."""
        return claim not in self.factors and not self.beyond

    def _ends_of(self, variable: Variable) -> Interval:
        """The least and the greatest value of a variable under what was checked last."""
        ends = []
        for upwards in (False, True):
            found = self._simplex.extreme(self._numbers[variable], upwards, self._left)
            self._take(self._simplex.spent + 1)
            if isinstance(found, OutOfWork):
                raise OutOfSteps
            if found is not None:
                self._proofs[variable, upwards] = self._simplex.bounding
            ends.append(found or (None, True))
        (low, low_open), (high, high_open) = ends
        return Interval(low, high, low_open, high_open)

    def proof(self, variable: Variable, upwards: bool) -> Refutation:
        """Why a variable is not beyond an end that :meth:`outer` found: the lines that add up to it."""
        used = [(by, self.lines[index]) for index, by in self._proofs[variable, upwards].items()]
        return Refutation(
            frozenset(line.claim for _, line in used if line.claim is not None),
            frozenset(line.constraint for _, line in used if line.constraint is not None),
            tuple(used),
            self.variables,
        )

    def outer(self, variable: Variable) -> Interval | None:
        """What all lines leave for a variable; None when they cannot hold. Products that are no lines are left
        out, so less may be possible, never more. Raises OutOfSteps."""
        every = list(range(len(self.lines)))
        if self._standing != every and not isinstance(self._checked(every), Feasible):
            return None
        return self._ends_of(variable)

    def _narrowed(self, claim: str, room: Interval, others: frozenset[str]) -> Interval | None:
        """A room that intervals narrow through products and quotients; None where nothing is left."""
        start = self._start(others)
        met = start[claim].meet(room)
        if self._left < 0:
            raise OutOfSteps
        if met is None:
            return None
        try:
            known, steps = self._propagation.narrowed({**start, claim: met})
        except Empty as empty:
            self._take(empty.steps)
            return None
        self._take(steps)
        return known[claim]

    def allows(self, claim: str, amount: Interval, others: frozenset[str]) -> bool:
        """Whether nothing refutes a claim that says ``amount``, which meets what :meth:`extent` found that the
        others leave for it. Where that is exact, nothing does. Raises OutOfSteps."""
        if self.exact(claim):
            return True
        changed = Component(self.constraints, {**self.amounts, claim: amount}, self.domains)
        changed.spent = self.spent
        every = frozenset(range(len(self.constraints)))
        answer = changed.refuted(others | {claim}, every)
        self.spent = changed.spent + len(self.lines)
        return answer is None

    def proven(self) -> bool:
        """Whether a point is known at which all claims and constraints hold. Only asked when nothing is refuted."""
        if not self.beyond and not self.factors:
            return True
        answer = self._checked(list(range(len(self.lines))), pointed=True)
        if not isinstance(answer, Feasible) or answer.point is None:
            return False
        point = {variable: answer.point.get(number) for variable, number in self._numbers.items()}
        return satisfied(point, self.constraints, self.factors, self.amounts)
