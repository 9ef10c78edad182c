"""Can linear equations and inequalities hold together? Decided exactly, with a point or a certificate.

The general simplex method of Dutertre and de Moura, "A fast linear-arithmetic solver for DPLL(T)" (CAV 2006):
variables without a sign, bounds that are switched on and off while the tableau stays, strict inequalities by
symbolic infinitesimals, and Bland's rule, so that it ends. Three things differ from the paper:

- Everything is an integer. Each variable is measured in a unit in which all its bounds are whole numbers, so a
  variable outside the basis always has a whole value, and each tableau row has one common denominator.
- The tableau holds only the basic variables that the rows speak of. The row of a basic slack is made when it is
  needed, from the form as it was given; rows that never bind cost no pivot anything.
- Whether a form keeps its bounds is read off from fixed-point values with a proven error, and worked out exactly
  only where that leaves it open.

The rows of a certificate are a smallest conflict: its multipliers are unique up to a factor, because their forms
have exactly one linear dependence, so without any one of these rows the others can hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import gcd, lcm
from typing import Literal

Numeral = Fraction | int
Bound = tuple[int, int, int]  # the value, its infinitesimal part (strict: ±1), the row it comes from
Form = tuple[tuple[int, int], ...]  # variable and whole coefficient, by variable

BITS = 64  # binary places of the fixed-point values
PATIENCE = 4  # pivots per variable and form before Bland's rule takes over


@dataclass(frozen=True, slots=True)
class Row:
    """The sum of coefficient × variable stands in ``relation`` to ``bound``.

    Variables are free numbers known by a whole number. A variable that stands twice counts with the sum of its
    coefficients.
    """

    coefficients: tuple[tuple[int, Numeral], ...]
    relation: Literal["<=", "<", "="]
    bound: Numeral


@dataclass(frozen=True, slots=True)
class Feasible:
    """The active rows can hold together: here are values for each of their variables that satisfy all.

    None where only the answer was asked for.
    """

    point: dict[int, Fraction] | None


@dataclass(frozen=True, slots=True)
class Infeasible:
    """The active rows cannot hold together: row index → multiplier, coprime whole numbers, none of them 0.

    Each row times its multiplier, added up, leaves no variable and says 0 ≤ a negative number (or 0 < 0). A
    multiplier is positive for an inequality and of either sign for an equation.
    """

    multipliers: dict[int, Fraction]


@dataclass(frozen=True, slots=True)
class OutOfSteps:
    """The allowed steps did not suffice. The work done is kept: asking again goes on from there."""


def refutes(rows: Sequence[Row], multipliers: Mapping[int, Numeral]) -> bool:
    """Is this a certificate that the rows it names cannot hold together? Found by adding them up, nothing else."""
    left: dict[int, Fraction] = {}
    right, strict = Fraction(0), False
    for index, multiplier in multipliers.items():
        if not 0 <= index < len(rows) or multiplier == 0:
            return False
        row = rows[index]
        if row.relation != "=" and multiplier < 0:
            return False
        strict = strict or row.relation == "<"
        right += row.bound * Fraction(multiplier)
        for variable, coefficient in row.coefficients:
            left[variable] = left.get(variable, Fraction(0)) + coefficient * Fraction(multiplier)
    return not any(left.values()) and (right < 0 or (right == 0 and strict))


class Simplex:
    """A system of rows of which any part can be asked about, again and again; each answer starts at the last one.

    Answers depend on nothing but the rows and the sequence of questions. Inside, variables come first and are
    followed by the forms (one slack each); ``_names`` leads back to the variables as the rows call them.
    """

    def __init__(self, rows: Sequence[Row]) -> None:
        self._names: dict[int, int] = {}
        for row in rows:
            for name, _ in row.coefficients:
                self._names.setdefault(name, len(self._names))
        self._rows = rows
        self._variables = len(self._names)
        self._constants: dict[int, bool] = {}  # rows without a variable: can they hold?
        self._means: list[tuple[int, int, int, Bound | None, Bound | None]] = []
        self._read(rows)
        self._active: frozenset[int] = frozenset()
        size = self._variables + len(self._forms)
        self._low: list[Bound | None] = [None] * size
        self._high: list[Bound | None] = [None] * size
        self._basic = bytearray(self._variables) + bytearray(b"\1") * len(self._forms)
        # The value of a variable or of a slack outside the basis: (number + infinitesimal) / denominator.
        self._number, self._tiny, self._below = [0] * size, [0] * size, [1] * size
        self._fixed, self._inexact = [0] * self._variables, bytearray(self._variables)
        self._table: dict[int, dict[int, int]] = {}  # basic variable × denominator = Σ whole × others
        self._columns: list[set[int]] = [set() for _ in range(size)]  # in which rows of the table it stands
        self._crossed: set[int] = set()  # lowest bound above the highest
        self._pending: set[int] = set()  # bounds have changed
        self._doubtful: set[int] = set()  # basic; value or bounds may have changed
        self._violated: dict[int, int] = {}  # basic; how far out of bounds
        self._price = [0] * size
        self._priced = False
        self._spent = 0
        self.bounding: dict[int, Fraction] = {}
        self.pivots = 0

    def _read(self, rows: Sequence[Row]) -> None:
        """Turn each row into a bound on one variable or on one form, in units that make all bounds whole."""
        forms: dict[Form, int] = {}
        found: list[tuple[int, int, int, int, int]] = []  # variable, row = up/down × form, bound over below
        units = [1] * self._variables
        for index, row in enumerate(rows):
            form, up, down = _primitive(row.coefficients, self._names)
            if not form:
                zero = row.bound == 0 if row.relation == "=" else row.bound >= (row.relation == "<")
                self._constants[index] = row.bound > 0 if row.relation == "<" else zero
                found.append((-1, 1, 1, 0, 1))
                continue
            if len(form) == 1:
                variable = form[0][0]
            else:
                variable = forms.setdefault(form, len(units))
                if variable == len(units):
                    units.append(1)
            above, below = row.bound.numerator * down, row.bound.denominator * up
            if below < 0:
                above, below = -above, -below
            if below != 1:
                shared = gcd(above, below)
                above, below = above // shared, below // shared
                units[variable] = lcm(units[variable], below)
            found.append((variable, up, down, above, below))
        self._units = units
        self._owners: list[list[int]] = [[] for _ in units]
        for index, (variable, up, down, above, below) in enumerate(found):
            if variable < 0:
                self._means.append((-1, 1, 1, None, None))
                continue
            self._owners[variable].append(index)
            unit = units[variable]
            value, relation = above * (unit // below), rows[index].relation
            strict = int(relation == "<")
            low = (value, strict, index) if up < 0 or relation == "=" else None
            high = (value, -strict, index) if up > 0 or relation == "=" else None
            self._means.append((variable, up, down * unit, low, high))
        self._scale(forms)

    def _scale(self, forms: Iterable[Form]) -> None:
        """The forms in the units of their variables: slack × denominator = Σ whole × variable."""
        self._forms: list[tuple[Form, int]] = []
        self._weights = self._units[: self._variables]  # what "far out of bounds" is measured by
        self._uses: list[list[int]] = [[] for _ in range(self._variables)]
        for slack, form in enumerate(forms, self._variables):
            unit = self._units[slack]
            below = lcm(*(self._units[variable] for variable, _ in form))
            scaled = tuple((v, unit * a * (below // self._units[v])) for v, a in form)
            shared = gcd(below, *(a for _, a in scaled))
            if shared != 1:
                below, scaled = below // shared, tuple((v, a // shared) for v, a in scaled)
            self._forms.append((scaled, below))
            self._weights.append(unit * len(form))
            for variable, _ in form:
                self._uses[variable].append(slack)

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

    def _activate(self, active: frozenset[int]) -> None:
        """Bounds follow the active rows. Nothing moves yet."""
        changed = {self._means[index][0] for index in active ^ self._active}
        changed.discard(-1)
        self._active = active
        for variable in changed:
            low: Bound | None = None
            high: Bound | None = None
            for index in self._owners[variable]:
                if index in active:
                    _, _, _, lower, upper = self._means[index]
                    if lower is not None and (low is None or lower[:2] > low[:2]):
                        low = lower
                    if upper is not None and (high is None or upper[:2] < high[:2]):
                        high = upper
            self._low[variable], self._high[variable] = low, high
            if low is not None and high is not None and low[:2] > high[:2]:
                self._crossed.add(variable)
            else:
                self._crossed.discard(variable)
        self._pending |= changed

    def _respect_bounds(self) -> None:
        """Move what stands outside the basis into its bounds; look again at what stands in it."""
        for variable in sorted(self._pending):
            if self._basic[variable]:
                self._doubtful.add(variable)
                continue
            value = self._number[variable], self._tiny[variable]
            low, high = self._low[variable], self._high[variable]
            if low is not None and value < low[:2]:
                self._move(variable, low[0], low[1])
            elif high is not None and value > high[:2]:
                self._move(variable, high[0], high[1])
        self._pending.clear()

    def _move(self, variable: int, number: int, tiny: int) -> None:
        """Give a variable outside the basis another value."""
        by, tiny_by = number - self._number[variable], tiny - self._tiny[variable]
        self._number[variable], self._tiny[variable] = number, tiny
        if variable < self._variables:
            self._moved(variable)
        for basic in self._columns[variable]:
            factor = self._table[basic][variable]
            self._number[basic] += factor * by
            self._tiny[basic] += factor * tiny_by
            self._moved(basic)
            self._doubtful.add(basic)

    def _moved(self, variable: int) -> None:
        """The value of a variable that stands in forms has changed."""
        below = self._below[variable]
        if below == 1:
            self._fixed[variable], self._inexact[variable] = self._number[variable] << BITS, 0
        else:
            self._fixed[variable], self._inexact[variable] = (self._number[variable] << BITS) // below, 1
        self._doubtful.update(self._uses[variable])

    def _look(self) -> None:
        """Find out which doubtful basic variables are out of bounds."""
        for variable in self._doubtful:
            low, high = self._low[variable], self._high[variable]
            out = 0
            if self._basic[variable] and (low is not None or high is not None):
                out = self._out_of_bounds(variable, low, high)
            if out:
                self._violated[variable] = out
            else:
                self._violated.pop(variable, None)
        self._doubtful.clear()

    def _out_of_bounds(self, variable: int, low: Bound | None, high: Bound | None) -> int:
        """How far a basic variable is below its bounds (negative) or above them, roughly; 0: within, exactly."""
        if variable < self._variables:
            self._spent += 1
            number, tiny, below = self._number[variable], self._tiny[variable], self._below[variable]
        else:
            form, below = self._forms[variable - self._variables]
            self._spent += len(form)
            fixed, error, known, inexact = 0, 0, self._fixed, self._inexact
            for part, factor in form:
                fixed += factor * known[part]
                if inexact[part]:
                    error += abs(factor)
            short = -1 if low is None else ((low[0] * below) << BITS) - fixed
            excess = -1 if high is None else fixed - ((high[0] * below) << BITS)
            if short < -error and excess < -error:
                return 0
            if short > error:
                return -(short // below) - 1
            if excess > error:
                return excess // below + 1
            number, tiny, below = self._value(form, below)
        if low is not None:
            short = low[0] * below - number
            if short > 0 or (short == 0 and low[1] * below > tiny):
                return -((short << BITS) // below) - 1
        if high is not None:
            excess = number - high[0] * below
            if excess > 0 or (excess == 0 and tiny > high[1] * below):
                return (excess << BITS) // below + 1
        return 0

    def _value(self, form: Form, below: int) -> tuple[int, int, int]:
        """What a form comes to: number, infinitesimal part, and the denominator of both."""
        number, tiny, shared = 0, 0, 1
        for variable, factor in form:
            own = self._below[variable]
            if own != shared:
                if shared % own:
                    grown = lcm(shared, own)
                    number, tiny, shared = number * (grown // shared), tiny * (grown // shared), grown
                factor *= shared // own
            number += factor * self._number[variable]
            tiny += factor * self._tiny[variable]
        self._spent += len(form)
        return number, tiny, shared * below

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

    def _at(self, row: dict[int, int], part: int) -> int:
        """What a row comes to (part 0), or its infinitesimal (part 1), over its denominator."""
        values = self._tiny if part else self._number
        return sum(factor * values[variable] for variable, factor in row.items())

    def _row(self, basic: int) -> tuple[dict[int, int], int]:
        """A basic variable by those outside the basis: whole factors and a denominator, in lowest terms."""
        if basic < self._variables:
            row = self._table[basic].copy()
            self._spent += len(row)
            return row, self._below[basic]
        form, below = self._forms[basic - self._variables]
        shared = lcm(*(self._below[variable] for variable, _ in form if self._basic[variable]))
        row = {}
        for variable, factor in form:
            if not self._basic[variable]:
                row[variable] = row.get(variable, 0) + factor * shared
                continue
            factor *= shared // self._below[variable]
            own = self._table[variable]
            self._spent += len(own) * _effort(shared)
            for other, whole in own.items():
                row[other] = row.get(other, 0) + factor * whole
        return _lowest({variable: factor for variable, factor in row.items() if factor}, below * shared)

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

    def _pivot(self, leaving: int, row: dict[int, int], below: int, entering: int, target: Bound) -> None:
        """Exchange two variables; the leaving one takes the value of the bound it had violated."""
        self.pivots += 1
        number, tiny = self._at(row, 0), self._at(row, 1)
        if leaving < self._variables:
            for variable in self._table.pop(leaving):
                self._columns[variable].discard(leaving)
        by, tiny_by = target[0] * below - number, target[1] * below - tiny
        pivot = row.pop(entering)
        if pivot > 0:
            row = {variable: -factor for variable, factor in row.items()}
            row[leaving] = below
        else:
            row[leaving], pivot, by, tiny_by = -below, -pivot, -by, -tiny_by
        # Now pivot × entering = row, and the entering variable's value grows by by / pivot.
        self._basic[leaving], self._basic[entering] = 0, 1
        self._violated.pop(leaving, None)
        self._number[leaving], self._tiny[leaving], self._below[leaving] = target[0], target[1], 1
        for basic in self._columns[entering]:
            self._substitute(basic, entering, row, pivot, by, tiny_by)
        self._columns[entering] = set()
        if entering < self._variables:
            self._number[entering] = self._number[entering] * pivot + by
            self._tiny[entering] = self._tiny[entering] * pivot + tiny_by
            self._below[entering], self._table[entering] = pivot, row
            for variable in row:
                self._columns[variable].add(entering)
            self._moved(entering)
        if leaving < self._variables:
            self._moved(leaving)
        self._doubtful.add(entering)

    def _substitute(
        self, basic: int, entering: int, row: dict[int, int], pivot: int, by: int, tiny_by: int
    ) -> None:
        """In the table row of a basic variable, put the new row in the place of the entering variable."""
        old = self._table[basic]
        factor = old.pop(entering)
        shared = gcd(factor, pivot)
        times, factor = pivot // shared, factor // shared
        fresh = old if times == 1 else {variable: times * own for variable, own in old.items()}
        columns = self._columns
        for variable, whole in row.items():
            own = fresh.get(variable)
            if own is None:
                fresh[variable] = factor * whole
                columns[variable].add(basic)
                continue
            own += factor * whole
            if own:
                fresh[variable] = own
            else:
                del fresh[variable]
                columns[variable].discard(basic)
        below = self._below[basic] * times
        number = self._number[basic] * times + factor * by
        tiny = self._tiny[basic] * times + factor * tiny_by
        self._table[basic], self._below[basic] = _lowest(fresh, below)
        shared = below // self._below[basic]
        self._number[basic], self._tiny[basic] = number // shared, tiny // shared
        self._spent += (len(fresh) + len(row)) * _effort(below)
        self._moved(basic)
        self._doubtful.add(basic)

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


def _primitive(
    coefficients: Iterable[tuple[int, Numeral]], names: Mapping[int, int]
) -> tuple[Form, int, int]:
    """The form in coprime whole numbers, the first one positive, and what it must be taken times: up / down."""
    whole: dict[int, Numeral] = {}
    for name, coefficient in coefficients:
        variable = names[name]
        whole[variable] = whole[variable] + coefficient if variable in whole else coefficient
    parts = sorted((variable, factor) for variable, factor in whole.items() if factor)
    if not parts:
        return (), 1, 1
    down = lcm(*(factor.denominator for _, factor in parts))
    scaled = [(variable, factor.numerator * (down // factor.denominator)) for variable, factor in parts]
    up = gcd(*(factor for _, factor in scaled))
    if scaled[0][1] < 0:
        up = -up
    return tuple((variable, factor // up) for variable, factor in scaled), up, down


def _lowest(row: dict[int, int], below: int) -> tuple[dict[int, int], int]:
    """A row and its denominator without a common factor."""
    shared = below
    while shared != 1:
        # Dividing also shows what does not divide, and costs less than the greatest common divisor of all.
        fresh = {}
        for variable, factor in row.items():
            fresh[variable], rest = divmod(factor, shared)
            if rest:
                shared = gcd(shared, rest)
                break
        else:
            return fresh, below // shared
    return row, below


def _effort(number: int) -> int:
    """Steps that one operation with a number of this length counts as."""
    bits = number.bit_length()
    return 1 + (bits >> 6) + (bits >> 9) ** 2
