"""Intervals: every operation holds every result of its members, and no more than that."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.interval import Interval

SMALL = Fraction(1, 10**6)
LARGE = Fraction(10**6)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, high = sorted(Fraction(draw(st.integers(-4, 4)), draw(st.sampled_from([1, 2]))) for _ in range(2))
    if low == high:
        return Interval.point(low)
    unbounded_low, unbounded_high = (
        draw(st.booleans()) and draw(st.booleans()),
        draw(st.booleans()) and draw(st.booleans()),
    )
    return Interval(
        None if unbounded_low else low,
        None if unbounded_high else high,
        draw(st.booleans()) and not unbounded_low,
        draw(st.booleans()) and not unbounded_high,
    )


def members(one: Interval) -> list[Fraction]:
    low = one.low if one.low is not None else -LARGE
    high = one.high if one.high is not None else LARGE
    return [
        x
        for x in (low, high, low + SMALL, high - SMALL, Fraction(0), SMALL, -SMALL, (low + high) / 2)
        if x in one
    ]


@given(intervals(), intervals())
def test_results_of_members_lie_in_the_result(a: Interval, b: Interval) -> None:
    total, times, divided = a + b, a * b, a / b
    for x, y in product(members(a), members(b)):
        assert x + y in total
        assert x - y in a - b
        assert x * y in times
        if divided is not None and y != 0:
            assert x / y in divided


@given(intervals(), intervals())
def test_closed_ends_are_reached_and_open_ends_are_only_neared(a: Interval, b: Interval) -> None:
    for result, results in (
        (a + b, [x + y for x, y in product(members(a), members(b))]),
        (a * b, [x * y for x, y in product(members(a), members(b))]),
    ):
        if result.low is not None:
            assert (min(results) == result.low) != result.low_open
        if result.high is not None:
            assert (max(results) == result.high) != result.high_open


@given(intervals(), intervals())
def test_meet_and_hull_agree_with_membership(a: Interval, b: Interval) -> None:
    met, around = a.meet(b), a.hull(b)
    for x in members(a) + members(b):
        assert (met is not None and x in met) == (x in a and x in b)
        assert x in around
    assert a.within(around)
    assert b.within(around)


def test_division_by_an_interval_around_zero_has_no_bound() -> None:
    assert Interval.point(1) / Interval(Fraction(-1), Fraction(1)) is None
    assert Interval.point(1) / Interval.point(0) is None


def test_division_by_an_interval_that_starts_at_zero_is_open_upwards() -> None:
    quotient = Interval.point(1) / Interval(Fraction(0), Fraction(4), True, False)
    assert quotient == Interval(Fraction(1, 4), None)


@pytest.mark.parametrize("factor", [Fraction(0), Fraction(-2), Fraction(1, 3)])
def test_scaling_is_multiplying_by_a_point(factor: Fraction) -> None:
    one = Interval(Fraction(-1), Fraction(3), True, False)
    assert one.scale(factor) == one * Interval.point(factor)


@given(intervals(), st.integers(1, 4))
def test_rounding_outward_loses_nothing_and_keeps_few_figures(one: Interval, figures: int) -> None:
    wider = one.outward(figures)
    assert one.within(wider)
    assert wider.outward(figures) == wider


def test_outward_ends_have_no_more_figures_than_asked() -> None:
    gdp = Interval(Fraction(28500, 2065) * 10**12, Fraction(29500, 2055) * 10**12)
    assert gdp.outward(3) == Interval(Fraction(138, 10) * 10**12, Fraction(144, 10) * 10**12)
