"""The extremes of a variable equal those that z3's optimiser finds."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

z3 = pytest.importorskip("z3", reason="the oracle is z3")

from claims.reasoning.row import Feasible, OutOfSteps, Row  # noqa: E402 - skipped without the oracle
from claims.reasoning.simplex import Simplex  # noqa: E402

VARIABLES = 4
coefficients = st.lists(st.integers(-3, 3), min_size=VARIABLES, max_size=VARIABLES)
rows = st.lists(
    st.builds(
        lambda factors, relation, bound: Row(
            tuple((index, factor) for index, factor in enumerate(factors) if factor), relation, bound
        ),
        coefficients,
        st.sampled_from(["<=", "<=", "<", "="]),
        st.integers(-9, 12),
    ),
    min_size=1,
    max_size=7,
)


@settings(max_examples=400, deadline=None)
@given(rows, st.integers(0, VARIABLES - 1), st.booleans())
def test_extremes_equal_those_of_z3(system: list[Row], variable: int, upwards: bool) -> None:
    system = [*system, Row(((variable, 1), ((variable + 1) % VARIABLES, -1)), "<=", 40)]
    solver = Simplex(system)
    if not isinstance(solver.check(range(len(system)), 10**6), Feasible):
        return
    found = solver.extreme(variable, upwards, 10**6)
    assert not isinstance(found, OutOfSteps)
    oracle = z3.Optimize()
    names = [z3.Real(f"x{index}") for index in range(VARIABLES)]
    for row in system:
        left = z3.Sum([factor * names[index] for index, factor in row.coefficients])
        oracle.add({"<=": left <= row.bound, "<": left < row.bound, "=": left == row.bound}[row.relation])
    goal = (oracle.maximize if upwards else oracle.minimize)(names[variable])
    assert oracle.check() == z3.sat
    infinite, value, tiny = (
        Fraction(str(part)) for part in (oracle.upper_values if upwards else oracle.lower_values)(goal)
    )
    if infinite != 0:
        assert found is None
        return
    assert found == (value, tiny != 0)
    # what was asked for is still feasible, and the next question is answered as ever
    assert isinstance(solver.check(range(len(system)), 10**6), Feasible)


def test_a_limit_of_steps_is_kept() -> None:
    system = [Row(((0, 1), (1, 1)), "<=", 5), Row(((1, -1),), "<=", 0)]
    solver = Simplex(system)
    solver.check([0, 1], 100)
    assert isinstance(solver.extreme(0, True, -1), OutOfSteps)
    assert solver.extreme(0, True, 100) == (Fraction(5), False)
