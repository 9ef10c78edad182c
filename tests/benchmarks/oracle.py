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
    raise SystemExit("the oracle needs z3: pip install 'claimsheet[test]' (or z3-solver)") from missing

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

    Claims without a reading bind nothing.
    """
    solver = z3.SolverFor("QF_LRA")
    amounts = {name: z3.Real(name) for name in component.values}
    solver.add([amount >= 0 for amount in amounts.values()])
    if "one" in amounts:
        solver.add(amounts["one"] == 1)
    for one in component.constraints:
        total = _sum(one.terms, amounts)
        solver.add(total == 0 if one.relation == "=" else total <= 0)
    for statement in component.statements:
        interval = readings.get(statement.id)
        if interval is None:
            continue
        if statement.form == "count" and not holds_whole_number(interval):
            return False
        _bind(solver, statement, interval, amounts)
    return bool(solver.check() == z3.sat)


def _bind(solver: z3.Solver, statement: Statement, interval: Interval, amounts: dict[str, z3.ArithRef]) -> None:
    above = _sum(statement.above, amounts)
    below = _sum(statement.below, amounts) if statement.below else z3.RealVal(1)
    if statement.below:
        solver.add(below > 0)
    if interval.low is not None:
        low = z3.RealVal(str(interval.low)) * below
        solver.add(above > low if interval.low_open else above >= low)
    if interval.high is not None:
        high = z3.RealVal(str(interval.high)) * below
        solver.add(above < high if interval.high_open else above <= high)


def _sum(terms: Terms, amounts: dict[str, z3.ArithRef]) -> z3.ArithRef:
    return z3.Sum([factor * amounts[name] for factor, name in terms])


def in_time(when: str, issued: tuple[int, ...]) -> bool:
    """Whether every work that prints or is cited for a figure was issued in its last year or later."""
    return int(when.split("/")[-1]) <= min(issued)
