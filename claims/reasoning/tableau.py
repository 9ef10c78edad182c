"""The tableau of the simplex method: variables with bounds that are switched on and off, in whole numbers.

- Everything is an integer. Each variable is measured in a unit in which all its bounds are whole numbers, so a
  variable outside the basis always has a whole value, and each tableau row has one common denominator.
- The tableau holds only the basic variables that the rows speak of. The row of a basic slack is made when it is
  needed, from the form as it was given; rows that never bind cost no pivot anything.
- Whether a form keeps its bounds is read off from fixed-point values with a proven error, and worked out exactly
  only where that leaves it open.

Which two variables are exchanged is not decided here (:mod:`claims.reasoning.simplex`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import gcd, lcm

from claims.reasoning.row import Numeral, Row

Bound = tuple[int, int, int]  # the value, its infinitesimal part (strict: ±1), the row it comes from
Form = tuple[tuple[int, int], ...]  # variable and whole coefficient, by variable

BITS = 64  # binary places of the fixed-point values


class Tableau:
    """A system of rows of which any part may be active, with values that respect the bounds of what is not basic.

    Inside, variables come first and are followed by the forms (one slack each); ``_names`` leads back to the
    variables as the rows call them.
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
        self._spent = 0
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
