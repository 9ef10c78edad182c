"""The exact simplex against z3 and against the definition: points by substitution, certificates by adding up."""

from __future__ import annotations

from fractions import Fraction
from math import gcd
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claims.reasoning.simplex as module
from claims.reasoning.row import Feasible, Infeasible, OutOfSteps, Row, refutes
from claims.reasoning.simplex import Simplex

MUCH = 10**9
RANDOMS = st.integers(0, 2**62).map(Random)


def some_rows(random: Random) -> list[Row]:
    """Rows of every sort: empty ones, variables that stand twice or times 0, earlier forms times a number."""
    variables = random.randint(1, 5)
    rows: list[Row] = []

    def number(most: int) -> Fraction:
        return Fraction(random.randint(-most, most), random.choice([1, 1, 1, 2, 3]))

    for _ in range(random.randint(0, 9)):
        relation: Any = random.choice(["<=", "<", "="])
        if rows and random.randrange(5) == 0:
            old, times = random.choice(rows), random.choice([-2, -1, 1, 3])
            coefficients = tuple((name, times * factor) for name, factor in old.coefficients)
            rows.append(Row(coefficients, relation, times * old.bound + random.randint(-1, 1)))
        else:
            names = [random.randrange(variables) for _ in range(random.randint(0, 4))]
            rows.append(Row(tuple((name, number(4)) for name in names), relation, number(6)))
    return rows


@st.composite
def systems(draw: st.DrawFn) -> list[Row]:
    return some_rows(draw(RANDOMS))


@st.composite
def totals(draw: st.DrawFn) -> list[Row]:
    """Overlapping totals of the same few numbers, all true but one, which is shifted (or not)."""
    variables = draw(st.integers(2, 5))
    true = [draw(st.integers(0, 50)) for _ in range(variables)]
    rows = [Row(((name, -1),), "<=", 0) for name in range(variables)]
    for _ in range(draw(st.integers(2, 8))):
        names = sorted(draw(st.sets(st.integers(0, variables - 1), min_size=1)))
        total = sum(true[name] for name in names)
        width = draw(st.integers(0, 2))
        up = tuple((name, 1) for name in names)
        down = tuple((name, -1) for name in names)
        rows += (
            [Row(up, "=", total)] if not width else [Row(up, "<", total + width), Row(down, "<=", 0 - total)]
        )
    index = draw(st.integers(0, len(rows) - 1))
    row = rows[index]
    rows[index] = Row(row.coefficients, row.relation, row.bound - draw(st.integers(0, 3)))
    return rows


def satisfies(row: Row, point: dict[int, Fraction]) -> bool:
    left = sum((factor * point[name] for name, factor in row.coefficients), Fraction(0))
    return {"<=": left <= row.bound, "<": left < row.bound, "=": left == row.bound}[row.relation]


def proven(rows: list[Row], active: list[int], answer: Feasible | Infeasible | OutOfSteps) -> bool:
    """Check the answer by itself; whether the active rows can hold."""
    if isinstance(answer, Feasible):
        assert answer.point is not None
        assert set(answer.point) == {name for index in active for name, _ in rows[index].coefficients}
        assert all(satisfies(rows[index], answer.point) for index in active)
        return True
    assert isinstance(answer, Infeasible)
    multipliers = answer.multipliers
    assert set(multipliers) <= set(active)
    assert refutes(rows, multipliers)
    assert all(multiplier.denominator == 1 for multiplier in multipliers.values())
    assert gcd(*(int(multiplier) for multiplier in multipliers.values())) == 1
    return False


def oracle(rows: list[Row]) -> bool:
    z3: Any = pytest.importorskip("z3")
    solver = z3.SimpleSolver()
    for row in rows:
        left = z3.RealVal(0)
        for name, factor in row.coefficients:
            left = left + z3.RealVal(str(factor)) * z3.Real(f"x{name}")
        bound = z3.RealVal(str(row.bound))
        solver.add({"<=": left <= bound, "<": left < bound, "=": left == bound}[row.relation])
    return bool(solver.check() == z3.sat)


@settings(max_examples=2000, deadline=None)
@given(systems())
def test_verdicts_equal_those_of_z3(rows: list[Row]) -> None:
    active = list(range(len(rows)))
    assert proven(rows, active, Simplex(rows).check(active, MUCH)) == oracle(rows)


@settings(max_examples=800, deadline=None)
@given(totals())
def test_verdicts_on_overlapping_totals_equal_those_of_z3(rows: list[Row]) -> None:
    active = list(range(len(rows)))
    assert proven(rows, active, Simplex(rows).check(active, MUCH)) == oracle(rows)


@settings(max_examples=500, deadline=None)
@given(systems() | totals())
def test_a_certificate_is_a_smallest_conflict(rows: list[Row]) -> None:
    answer = Simplex(rows).check(range(len(rows)), MUCH)
    if isinstance(answer, Infeasible):
        for index in answer.multipliers:
            rest = [other for other in answer.multipliers if other != index]
            assert proven(rows, rest, Simplex(rows).check(rest, MUCH))


@settings(max_examples=700, deadline=None)
@given(systems() | totals(), st.lists(st.integers(0, 2**20), min_size=2, max_size=8), st.integers(0, 40))
def test_asking_about_one_subset_after_the_other_equals_a_fresh_start(
    rows: list[Row], masks: list[int], few: int
) -> None:
    warm = Simplex(rows)
    for mask in masks:
        active = [index for index in range(len(rows)) if mask >> index & 1]
        if mask % 3 == 0:
            warm.check(active, few)  # stopping halfway must do no harm
        verdict = proven(rows, active, warm.check(active, MUCH))
        assert verdict == proven(rows, active, Simplex(rows).check(active, MUCH))


@settings(max_examples=300, deadline=None)
@given(systems() | totals(), st.integers(0, 2**20))
def test_blands_rule_alone_ends_with_the_same_verdict(rows: list[Row], mask: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "PATIENCE", -1)
        bland = Simplex(rows)
        some = [index for index in range(len(rows)) if mask >> index & 1]
        bland.check(some, MUCH)
        active = list(range(len(rows)))
        verdict = proven(rows, active, bland.check(active, MUCH))
    assert verdict == proven(rows, active, Simplex(rows).check(active, MUCH))


def larger(seed: int, variables: int = 30, forms: int = 40) -> list[Row]:
    """Bounds around true numbers and forms of them, with one that may be shifted."""
    random = Random(seed)
    true = [random.randint(0, 1000) for _ in range(variables)]
    rows = []
    for name in range(variables):
        rows.append(Row(((name, -1),), "<=", random.randint(0, 30) - true[name]))
        rows.append(Row(((name, 1),), "<", true[name] + random.randint(1, 30)))
    for _ in range(forms):
        names = random.sample(range(variables), random.randint(2, 8))
        coefficients = tuple((name, Fraction(random.randint(-9, 9), random.randint(1, 3))) for name in names)
        left = sum(factor * true[name] for name, factor in coefficients)
        relation = random.choice(["<=", "<", "="])
        slack = 0 if relation == "=" else random.randint(1, 20)
        rows.append(Row(coefficients, relation, left + slack - (random.random() < 0.01) * 40))  # type: ignore[arg-type]
    return rows


@pytest.mark.parametrize("seed", range(12))
def test_larger_systems_and_parts_of_them_equal_z3(seed: int) -> None:
    rows = larger(seed)
    simplex, random = Simplex(rows), Random(seed)
    for _ in range(4):
        active = [index for index in range(len(rows)) if random.random() < 0.9]
        assert proven(rows, active, simplex.check(active, MUCH)) == oracle([rows[index] for index in active])


def test_the_answers_depend_only_on_the_rows_and_the_questions() -> None:
    rows = larger(3)
    one, other = Simplex(rows), Simplex(list(rows))
    for active in (range(100), range(50), range(10, 100), range(100)):
        assert one.check(active, MUCH) == other.check(active, MUCH)


def test_the_limit_of_steps_is_honoured_and_the_work_is_kept() -> None:
    rows = larger(1)
    active = list(range(len(rows)))
    simplex, answers = Simplex(rows), 0
    while isinstance(answer := simplex.check(active, 1000), OutOfSteps):
        answers += 1
        before = simplex.pivots
        assert isinstance(simplex.check(active, 0), OutOfSteps | Infeasible | Feasible)
        assert simplex.pivots <= before + 1
    assert answers > 1
    assert proven(rows, active, answer) == proven(rows, active, Simplex(rows).check(active, MUCH))


def test_no_rows_hold() -> None:
    assert Simplex([]).check([], 0) == Feasible({})
    assert Simplex([Row(((0, 1),), "<", 0)]).check([], 0) == Feasible({})


@pytest.mark.parametrize(
    ("relation", "bound", "multiplier"),
    [("<=", -1, 1), ("<", 0, 1), ("<", -1, 1), ("=", 2, -1), ("=", Fraction(-1, 2), 1)],
)
def test_a_row_without_variables_can_refute_itself(relation: Any, bound: Fraction, multiplier: int) -> None:
    for coefficients in ((), ((0, 0),), ((0, 1), (0, -1))):
        rows = [Row((), "<=", 0), Row(coefficients, relation, bound)]
        assert Simplex(rows).check([0, 1], 0) == Infeasible({1: Fraction(multiplier)})
        assert isinstance(Simplex(rows).check([0], 0), Feasible)


@pytest.mark.parametrize(("relation", "bound"), [("<=", 0), ("<=", 1), ("<", 1), ("=", 0)])
def test_a_row_without_variables_can_be_no_news(relation: Any, bound: int) -> None:
    assert isinstance(Simplex([Row((), relation, bound)]).check([0], 0), Feasible)


def test_variables_without_bounds_take_any_value() -> None:
    rows = [Row(((0, 1), (1, -1)), "<", 0), Row(((1, 1), (2, -1)), "<", 0)]
    assert proven(rows, [0, 1], Simplex(rows).check([0, 1], MUCH))
    rows.append(Row(((2, 1), (0, -1)), "<=", 0))
    answer = Simplex(rows).check([0, 1, 2], MUCH)
    assert answer == Infeasible({0: Fraction(1), 1: Fraction(1), 2: Fraction(1)})


def test_strict_rows_that_touch_leave_nothing() -> None:
    rows = [Row(((0, 1),), "<=", 15), Row(((0, -1),), "<", -15)]
    assert Simplex(rows).check([0, 1], 0) == Infeasible({0: Fraction(1), 1: Fraction(1)})
    rows[1] = Row(((0, -1),), "<=", -15)
    assert Simplex(rows).check([0, 1], 0) == Feasible({0: Fraction(15)})


def test_a_narrow_gap_between_strict_rows_is_found() -> None:
    tiny = Fraction(1, 10**60)
    rows = [
        Row(((0, 1), (1, 1)), "<", 1),
        Row(((0, -1), (1, -1)), "<", tiny - 1),
        Row(((0, 1), (1, -1)), "=", 0),
        Row(((0, -1),), "<", (tiny - 1) / 2 + tiny / 3),
    ]
    assert proven(rows, [0, 1, 2, 3], Simplex(rows).check(range(4), MUCH))


def test_the_printed_arithmetic_of_parts_and_whole() -> None:
    # more than 800 among those under 16, these among those under 18, at most 80 of those
    rows = [Row(((7, -1),), "<", -800), Row(((7, 1), (9, -1)), "<=", 0), Row(((9, 1),), "<=", 80)]
    assert Simplex(rows).check(range(3), MUCH) == Infeasible({0: Fraction(1), 1: Fraction(1), 2: Fraction(1)})


def test_equations_may_be_taken_away() -> None:
    rows = [Row(((0, 2), (1, 2)), "=", 10), Row(((0, 1),), "<=", 2), Row(((1, 3),), "<", 9)]
    answer = Simplex(rows).check(range(3), MUCH)
    assert answer == Infeasible({0: Fraction(-3), 1: Fraction(6), 2: Fraction(2)})


def test_numbers_of_four_hundred_digits_stay_exact() -> None:
    huge = 10**400
    rows = [
        Row(((0, huge), (1, huge + 1), (2, Fraction(1, huge))), "=", huge),
        Row(((0, huge + 1), (1, huge + 2), (2, 3)), "=", huge + 1),
        Row(((2, 1),), "<=", huge),
        Row(((2, -1),), "<=", 0),
        Row(((1, 1), (2, -huge)), "<=", Fraction(-1, huge)),
        Row(((1, -1),), "<=", 0),
    ]
    simplex = Simplex(rows)
    for active in ([0, 1, 2, 3], [0, 1, 2, 3, 4], [0, 1, 2, 3, 5], list(range(6))):
        assert proven(rows, active, simplex.check(active, MUCH)) == oracle([rows[index] for index in active])


@pytest.mark.parametrize(
    "multipliers",
    [{}, {0: 1}, {0: 1, 1: 2}, {0: -1, 1: -1}, {0: 0, 1: 1}, {0: 1, 1: 1, 2: 0}, {0: 1, 7: 1}, {0: 1, -2: 1}],
)
def test_what_refutes_nothing(multipliers: dict[int, int]) -> None:
    rows = [Row(((0, 1),), "<=", 1), Row(((0, -1),), "<=", -2), Row((), "<=", 0)]
    assert refutes(rows, {0: 1, 1: 1})
    assert not refutes(rows, multipliers)


def test_nothing_below_nothing_refutes_only_when_strict() -> None:
    rows = [Row(((0, 1),), "<=", 1), Row(((0, -1),), "<=", -1), Row(((0, -1),), "<", -1)]
    assert not refutes(rows, {0: 1, 1: 1})
    assert refutes(rows, {0: 1, 2: 1})
