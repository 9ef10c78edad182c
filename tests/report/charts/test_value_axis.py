"""An axis of values holds what is printed, exactly, with steps that can be read."""

from __future__ import annotations

from fractions import Fraction as F
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from report.charts._value_axis import linear_axis, log_axis, times_apart

FRACTIONS = st.fractions(min_value=F(1, 10**6), max_value=10**13, max_denominator=10**6)


def test_it_starts_at_zero_and_ends_at_the_next_step() -> None:
    axis = linear_axis([F(50_000), F(800_000)], 7)
    assert axis.ticks == (0, 200_000, 400_000, 600_000, 800_000)
    assert axis.position(F(200_000)) == 0.25


def test_zero_is_left_out_only_where_it_is_asked_for() -> None:
    assert linear_axis([F(930), F(941)], 6, from_zero=False).ticks == (930, 935, 940, 945)
    assert linear_axis([F(930), F(941)], 6).low == 0


def test_it_holds_what_lies_below_zero() -> None:
    axis = linear_axis([F(-3), F(7)], 7)
    assert axis.low <= -3
    assert 0 in axis.ticks


def test_equal_values_still_make_an_axis() -> None:
    axis = linear_axis([F(0)], 5)
    assert axis.low < axis.high


def test_a_log_axis_goes_in_steps_of_ten_times() -> None:
    axis = log_axis([F(900), F(800_000)])
    assert axis.ticks == (100, 1_000, 10_000, 100_000, 1_000_000)
    assert axis.position(F(10_000)) == pytest.approx(0.5)


@pytest.mark.parametrize("value", [F(0), F(-1)])
def test_a_log_axis_has_no_zero(value: F) -> None:
    with pytest.raises(ValueError, match="no zero"):
        log_axis([value, F(10)])
    assert times_apart([value, F(10)]) is None


def test_how_many_times_apart_is_exact() -> None:
    assert times_apart([F(3), F(100)]) == F(100, 3)


@given(st.lists(FRACTIONS, min_size=1, max_size=6), st.integers(2, 9))
@settings(max_examples=60)
def test_every_value_lies_on_its_axis_at_its_place(values: list[F], most: int) -> None:
    axis = linear_axis(values, most)
    assert len(axis.ticks) <= max(most, 3)
    assert len({b - a for a, b in pairwise(axis.ticks)}) == 1
    for value in values:
        assert 0 <= axis.position(value) <= 1
        assert axis.position(value) == pytest.approx(float(value / axis.high))
    logarithmic = log_axis(values)
    assert all(-1e-9 <= logarithmic.position(value) <= 1 + 1e-9 for value in values)
