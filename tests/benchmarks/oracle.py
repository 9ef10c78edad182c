"""The oracle: can all figures of a component be true at once? Decided by z3 from the truth's own constraints.

Nothing of claims.reasoning is asked. What a figure stands for is the loose interval that claims.figure reads; what
must hold between figures is what truth.py wrote down. A share, a rate, a price or a growth is a quotient that
stands nowhere else, so that its interval turns into two linear inequalities, and z3 decides exactly.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor

from truth import Component, Statement, Terms

from claims import figure as figures
from claims.figure import Refused
from claims.interval import Interval

try:
    import z3
except ImportError as missing:  # pragma: no cover
    raise SystemExit('the oracle needs z3: pip install ".[test]" (or z3-solver)') from missing

_SIZES = {"percent": Fraction(1, 100), "per_1000": Fraction(1, 1000), "per_100000": Fraction(1, 100_000)}


def reading(text: str, language: str, form: str) -> Interval | None:
    """What a printed figure may stand for, in base units; None where it cannot be read."""
    try:
        figure = figures.read(text, language)
    except Refused:
        return None
    loose = figure.loose.scale(_SIZES.get(figure.unit or "", Fraction(1)))
    return loose.meet(Interval(Fraction(0), Fraction(1))) or loose if form == "share" else loose


def holds_whole_number(interval: Interval) -> bool:
    """Whether a count can be in the interval."""
    if interval.high is None:
        return True
    low = interval.low or Fraction(0)
    first = floor(low) + 1 if interval.low_open else ceil(low)
    return first < interval.high or (first == interval.high and not interval.high_open)


def feasible(component: Component, readings: dict[str, Interval]) -> bool:
    """Whether some amounts satisfy every constraint of the component with every claim inside its reading.

    Claims without a reading bind nothing. Amounts are real numbers; that counts are whole is asked of each
    claim, not of sums, so that now and then a slip passes for one that cannot be told.
    """
    return all(_whole(component, readings).values()) and _Decision(component, readings).possible()


def culprits(component: Component, readings: dict[str, Interval]) -> list[str]:
    """The claims of which each, withdrawn alone, lets all the others be true; sorted. Empty where none does."""
    broken = [name for name, fits in _whole(component, readings).items() if not fits]
    rest = {name: interval for name, interval in readings.items() if name not in broken}
    decision = _Decision(component, rest)
    if decision.possible():
        return broken if len(broken) == 1 else []
    # What is withdrawn must stand in every conflict, so in the one that z3 shows.
    return [] if broken else sorted(name for name in decision.core() if decision.possible(without=name))


def _whole(component: Component, readings: dict[str, Interval]) -> dict[str, bool]:
    """Of each count with a reading, whether a whole number lies in it."""
    counts = [one.id for one in component.statements if one.form == "count" and one.id in readings]
    return {name: holds_whole_number(readings[name]) for name in counts}


class _Decision:
    """The constraints of a component in z3, each claim behind a switch of its own."""

    def __init__(self, component: Component, readings: dict[str, Interval]) -> None:
        self.solver = z3.SolverFor("QF_LRA")
        self.amounts = {name: z3.Real(name) for name in component.values}
        self.solver.add([amount >= 0 for amount in self.amounts.values()])
        if "one" in self.amounts:
            self.solver.add(self.amounts["one"] == 1)
        for one in component.constraints:
            total = self.sum(one.terms)
            self.solver.add(total == 0 if one.relation == "=" else total <= 0)
        self.switches: dict[str, z3.BoolRef] = {}
        for statement in component.statements:
            if statement.id in readings:
                self.switches[statement.id] = z3.Bool(f"claim {statement.id}")
                self.bind(statement, readings[statement.id])

    def bind(self, statement: Statement, interval: Interval) -> None:
        above = self.sum(statement.above)
        below = self.sum(statement.below) if statement.below else z3.RealVal(1)
        bounds = [below > 0] if statement.below else []
        if interval.low is not None:
            low = z3.RealVal(str(interval.low)) * below
            bounds.append(above > low if interval.low_open else above >= low)
        if interval.high is not None:
            high = z3.RealVal(str(interval.high)) * below
            bounds.append(above < high if interval.high_open else above <= high)
        self.solver.add(z3.Implies(self.switches[statement.id], z3.And(bounds)))

    def sum(self, terms: Terms) -> z3.ArithRef:
        return z3.Sum([factor * self.amounts[name] for factor, name in terms])

    def possible(self, without: str = "") -> bool:
        on = [switch for name, switch in self.switches.items() if name != without]
        return bool(self.solver.check(*on) == z3.sat)

    def core(self) -> list[str]:
        """Claims that cannot all be true, after :meth:`possible` said so."""
        shown = {str(one) for one in self.solver.unsat_core()}
        return [name for name, switch in self.switches.items() if str(switch) in shown]


def in_time(when: str, issued: tuple[int, ...]) -> bool:
    """Whether every work that prints or is cited for a figure was issued in its last year or later."""
    return int(when.split("/")[-1]) <= min(issued)
