"""Can linear equations and inequalities hold together? Decided exactly, with a point or a certificate.

The general simplex method of Dutertre and de Moura, "A fast linear-arithmetic solver for DPLL(T)" (CAV 2006):
variables without a sign, bounds that are switched on and off while the tableau stays, strict inequalities by
symbolic infinitesimals, and Bland's rule, so that it ends. The tableau differs from the paper's
(:mod:`claims.reasoning.tableau`).

The rows of a certificate are a smallest conflict: its multipliers are unique up to a factor, because their forms
have exactly one linear dependence, so without any one of these rows the others can hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import gcd, lcm

from claims.reasoning.row import Feasible, Infeasible, OutOfSteps, Row
from claims.reasoning.tableau import BITS, Bound, Tableau

PATIENCE = 4  # pivots per variable and form before Bland's rule takes over


class Simplex(Tableau):
    """A system of rows of which any part can be asked about, again and again; each answer starts at the last one.

    Answers depend on nothing but the rows and the sequence of questions.
    """

    def __init__(self, rows: Sequence[Row]) -> None:
        super().__init__(rows)
        self._price = [0] * len(self._low)
        self._priced = False
        self.bounding: dict[int, Fraction] = {}

    @property
    def spent(self) -> int:
        """The work that the last question took."""
        return self._spent

    def check(
        self, active: Iterable[int], steps: int, pointed: bool = True
    ) -> Feasible | Infeasible | OutOfSteps:
        """Can the rows with these indexes hold together? ``pointed``: with values at which they do.

        ``steps`` limits the work: one for each number that is touched, more for long numbers. The limit is
        looked at before each pivot. What is found without a pivot's work is answered whatever the limit.
        """
        self._activate(frozenset(active))
        for index in sorted(self._constants):
            if index in self._active and not self._constants[index]:
                sign = -1 if self._rows[index].relation == "=" and self._rows[index].bound > 0 else 1
                return Infeasible({index: Fraction(sign)})
        if self._crossed:
            variable = min(self._crossed)
            low, high = self._low[variable], self._high[variable]
            assert low is not None
            assert high is not None
            return self._certificate([(low, -1), (high, 1)])
        self._respect_bounds()
        self._spent, start, self._priced = 0, self.pivots, False
        patience = PATIENCE * len(self._low)
        while True:
            self._look()
            if not self._violated:
                return Feasible(self._point() if pointed else None)
            if self._spent > steps:
                return OutOfSteps()
            bland = self.pivots - start > patience
            conflict = self._repair(bland)
            if conflict is not None:
                return conflict

    def extreme(self, name: int, upwards: bool, steps: int) -> tuple[Fraction, bool] | OutOfSteps | None:
        """The greatest (or least) value of a variable under the rows of the last question, which must be feasible.

        With the value comes whether it is only approached and never taken; None where nothing bounds it. This is
        the primal simplex method with Bland's rule, from where the last question ended. Where it ends, ``bounding``
        says why: row index → multiplier, as in a certificate, of rows that add up to this bound on the variable.
        """
        variable, self._spent = self._names[name], 0
        while True:
            if self._spent > steps:
                return OutOfSteps()
            row, below = self._row(variable) if self._basic[variable] else ({variable: 1}, 1)
            entering = self._first(row, upwards)
            if entering is None:
                number, tiny = self._at(row, 0), self._at(row, 1)
                self.bounding = self._bounding(row, upwards)
                return Fraction(number, below * self._units[variable]), tiny != 0
            up = (row[entering] > 0) == upwards
            leaving, target = self._blocking(entering, up)
            if target is None:
                return None
            if leaving == entering:
                self._move(entering, target[0], target[1])
                self._look()
                continue
            pivoted, base = self._row(leaving)
            self._pivot(leaving, pivoted, base, entering, target)
            self._look()

    def _bounding(self, row: dict[int, int], upwards: bool) -> dict[int, Fraction]:
        """The rows whose bounds keep a basic variable where it is, with their multipliers."""
        used = []
        for variable, factor in row.items():
            bound = (self._high if (factor > 0) == upwards else self._low)[variable]
            assert bound is not None
            used.append((bound, factor if upwards else -factor))
        return self._certificate(used).multipliers

    def _blocking(self, entering: int, up: bool) -> tuple[int, Bound | None]:
        """Which variable first reaches a bound when one outside the basis moves, and that bound; None for none."""
        sign = 1 if up else -1
        own = (self._high if up else self._low)[entering]
        found: tuple[int, Bound | None] = entering, None
        nearest: tuple[int, int, int] | None = None  # how far, its infinitesimal, and the denominator of both
        if own is not None:
            found = entering, own
            nearest = (own[0] - self._number[entering]) * sign, (own[1] - self._tiny[entering]) * sign, 1
        for basic, (speed, over) in self._speeds(entering, sign).items():
            bound = (self._high if speed > 0 else self._low)[basic]
            if bound is None or not speed:
                continue
            if basic < self._variables:
                number, tiny, below = self._number[basic], self._tiny[basic], self._below[basic]
            else:
                number, tiny, below = self._value(*self._forms[basic - self._variables])
            if speed < 0:
                over = -over
            far = (bound[0] * below - number) * over, (bound[1] * below - tiny) * over, below * abs(speed)
            if nearest is not None:
                this, other = (
                    (far[0] * nearest[2], far[1] * nearest[2], basic),
                    (nearest[0] * far[2], nearest[1] * far[2], found[0]),
                )
            if nearest is None or this < other:
                nearest, found = far, (basic, bound)
        return found

    def _speeds(self, entering: int, sign: int) -> dict[int, tuple[int, int]]:
        """How fast each basic variable with bounds moves with one outside the basis: a number and its denominator."""
        moves = {
            basic: (self._table[basic][entering] * sign, self._below[basic])
            for basic in sorted(self._columns[entering])
        }
        if entering < self._variables:
            moves[entering] = sign, 1
        touched = {form for variable in moves for form in self._uses[variable] if self._basic[form]}
        speeds = moves.copy()
        speeds.pop(entering, None)
        for form in sorted(touched):
            parts, below = self._forms[form - self._variables]
            self._spent += len(parts)
            if self._low[form] is None and self._high[form] is None:
                continue
            moving = [(factor, moves[part]) for part, factor in parts if part in moves]
            shared = lcm(*(over for _, (_, over) in moving))
            speed = sum(factor * way * (shared // over) for factor, (way, over) in moving)
            speeds[form] = speed, below * shared
        return speeds

    def _repair(self, bland: bool) -> Infeasible | None:
        """Bring one basic variable into its bounds by one pivot; a certificate when that cannot be."""
        if bland:
            leaving = min(self._violated)
        else:  # far out and short: cheaper rows first
            leaving = min(self._violated, key=lambda v: (-(abs(self._violated[v]) // self._weights[v]), v))
        upwards = self._violated[leaving] < 0
        row, below = self._row(leaving)
        target = self._low[leaving] if upwards else self._high[leaving]
        assert target is not None
        if bland:
            entering = self._first(row, upwards)
        else:
            entering = self._best(row, below, upwards, abs(target[0] * below - self._at(row, 0)))
        if entering is None:
            used = [(target, -below if upwards else below)]
            for variable, factor in row.items():
                ahead = (factor > 0) == upwards
                bound = self._high[variable] if ahead else self._low[variable]
                assert bound is not None
                used.append((bound, factor if upwards else -factor))
            return self._certificate(used)
        if not bland:
            self._reprice(row, below, leaving, entering)
        self._pivot(leaving, row, below, entering, target)
        return None

    def _first(self, row: dict[int, int], upwards: bool) -> int | None:
        """Bland's rule: the first variable that can move the row's basic one up (or down)."""
        self._spent += len(row)
        return min(
            (v for v, factor in row.items() if self._can_move(v, (factor > 0) == upwards)), default=None
        )

    def _can_move(self, variable: int, up: bool) -> bool:
        bound = (self._high if up else self._low)[variable]
        if bound is None:
            return True
        value = self._number[variable], self._tiny[variable]
        return value < bound[:2] if up else value > bound[:2]

    def _best(self, row: dict[int, int], below: int, upwards: bool, missing: int) -> int | None:
        """The dual simplex's choice, for a made-up objective: Maros's ratio test that flips bounds.

        Variables are passed in the order in which their price is reached, and moved to their other bound as
        long as that leaves something ``missing`` (over ``below``); the one at which it would not, enters.
        """
        self._spent += 2 * len(row)
        if not self._priced:
            self._draw_prices()
        price, passable = self._price, []
        for variable, factor in row.items():
            up = (factor > 0) == upwards
            if self._can_move(variable, up):
                size = abs(factor)
                cost = max(price[variable] if up else -price[variable], 0)
                passable.append((cost * below // size, -size, variable, up))
        passable.sort()
        flips = []
        for _, size, variable, up in passable:
            bound = (self._high if up else self._low)[variable]
            if bound is not None:
                left = missing + size * abs(bound[0] - self._number[variable])
                if left > 0:
                    missing = left
                    flips.append((variable, bound))
                    continue
            for flipped, other in flips:
                self._move(flipped, other[0], other[1])
                self._spent += len(self._columns[flipped])
            return variable
        return None

    def _draw_prices(self) -> None:
        """An objective under which the present values are the best ones: any will do."""
        self._priced = True
        for variable in range(len(self._low)):
            if not self._basic[variable]:
                some = (1 << 40) + (variable * 2654435761 % (1 << 32) << 8)
                up, down = self._can_move(variable, True), self._can_move(variable, False)
                self._price[variable] = 0 if up and down else some if up else -some

    def _reprice(self, row: dict[int, int], below: int, leaving: int, entering: int) -> None:
        """The objective in the new variables. Rounding does no harm: it only guides."""
        price, pivot = self._price, row[entering]
        cost = price[entering]
        if cost:
            for variable, factor in row.items():
                price[variable] -= cost * factor // pivot
        price[leaving], price[entering] = cost * below // pivot, 0

    def _certificate(self, used: list[tuple[Bound, int]]) -> Infeasible:
        """Multipliers of rows from factors of bounds (negative: of a lowest bound)."""
        found: dict[int, tuple[int, int]] = {}  # above, below
        for (_, _, index), factor in used:
            _, up, down, _, _ = self._means[index]
            found[index] = factor * down, up
        common = lcm(*(below // gcd(above, below) for above, below in found.values()))
        whole = {index: above * common // below for index, (above, below) in found.items()}
        shared = gcd(*whole.values())
        return Infeasible({index: Fraction(whole[index] // shared) for index in sorted(whole)})

    def _point(self) -> dict[int, Fraction]:
        """The values as plain numbers, with an infinitesimal small enough for every bound."""
        speaking = {name for index in self._active for name, _ in self._rows[index].coefficients}
        epsilon = self._epsilon()
        values = {}
        for name in sorted(speaking):
            variable = self._names[name]
            below = self._below[variable] * self._units[variable]
            number = self._number[variable]
            if self._tiny[variable]:
                values[name] = (number + self._tiny[variable] * epsilon) / below
            else:
                values[name] = Fraction(number, below)
        return values

    def _epsilon(self) -> Fraction:
        """A number to stand for the infinitesimal so that each bound in force is kept: 1 over a whole number."""
        if not any(self._tiny):
            return Fraction(1)
        sizes = [
            -((-abs(tiny) << BITS) // below)
            for tiny, below in zip(self._tiny[: self._variables], self._below, strict=False)
        ]
        parts = 1
        for variable, (low, high) in enumerate(zip(self._low, self._high, strict=True)):
            if low is not None or high is not None:
                parts = max(parts, self._parts(variable, low, high, sizes))
        return Fraction(1, parts)

    def _parts(self, variable: int, low: Bound | None, high: Bound | None, sizes: list[int]) -> int:
        """One divided by this (or by more) is small enough an infinitesimal for the bounds of one variable."""
        if variable >= self._variables and self._basic[variable]:
            form, below = self._forms[variable - self._variables]
            fixed, error, closing = 0, 0, below << BITS
            for part, factor in form:
                fixed += factor * self._fixed[part]
                error += abs(factor)
                closing += abs(factor) * sizes[part]
            room = min(
                abs(fixed - ((bound[0] * below) << BITS)) - error
                for bound in (low, high)
                if bound is not None
            )
            if room > 0:
                return -(-closing // room)
            number, tiny, below = self._value(form, below)
        else:
            number, tiny, below = self._number[variable], self._tiny[variable], self._below[variable]
        parts = 1
        for bound, sign in ((low, 1), (high, -1)):
            if bound is not None:
                room, closing = sign * (number - bound[0] * below), sign * (bound[1] * below - tiny)
                if closing > 0:
                    parts = max(parts, -(-closing // room))
        return parts
