"""A print with other digits or another scale word, written as its language writes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.figure import read
from claims.figure.conventions import Conventions
from claims.figure.rewriting import Digits, taken_apart

INDIAN = Conventions(".", ",", True, {}, {}, frozenset())


@pytest.mark.parametrize(
    ("surface", "language"),
    [
        ("800.000", "id"),
        ("15,8 juta", "id"),
        ("800 ribu lebih", "id"),
        ("50.000 - 80.000", "id"),
        ("12 400", "en"),
        ("12400", "en"),
        ("39.0 million [33.1–45.7 million]", "en"),
        ("20.6 %", "en"),
        ("Rp 3.000,50", "id"),
    ],
)
def test_the_same_digits_give_the_same_print(surface: str, language: str) -> None:
    found = taken_apart(surface, language)
    assert found.with_runs(found.runs) == found.text
    assert read(found.text, language).strict == read(surface, language).strict


@pytest.mark.parametrize(
    ("surface", "language", "power", "expected"),
    [
        ("800.000", "id", -1, "80.000"),
        ("800.000", "id", -3, "800"),
        ("800.000", "id", 1, "8.000.000"),
        ("15,8 juta", "id", 1, "158 juta"),
        ("15,8 juta", "id", -1, "1,58 juta"),
        ("832", "en", -3, "0.832"),
        ("8,320", "en", -2, "83.2"),
        ("0.5 %", "en", 1, "5 %"),
        ("1.50", "en", -1, "0.150"),
        ("999", "en", 1, "9,990"),
        ("9999", "en", 1, "99990"),  # printed without marks
    ],
)
def test_powers_of_ten_move_zeros_and_the_decimal_mark(
    surface: str, language: str, power: int, expected: str
) -> None:
    found = taken_apart(surface, language)
    run = found.runs[0].times(power)
    assert run is not None
    assert found.with_runs((run,)) == expected


@given(st.integers(1, 10**9), st.integers(1, 6))
def test_times_a_power_and_back_is_the_number(number: int, power: int) -> None:
    run = Digits(0, 0, str(number), "", "", False)
    there = run.times(power)
    assert there is not None
    assert there.times(-power) == run


def test_indian_groups_are_kept() -> None:
    run = Digits(0, 9, "1234567", "", ",", True)
    assert run.written(INDIAN) == "12,34,567"
    more = run.times(1)
    assert more is not None
    assert more.written(INDIAN) == "1,23,45,670"
    fewer = run.holding("123", 3)
    assert fewer is not None
    assert fewer.written(INDIAN) == "123"


def test_no_number_begins_with_a_zero() -> None:
    run = Digits(0, 3, "105", "", ",", False)
    assert run.holding("05", 2) is None
    assert run.holding("05", 1) is not None  # 0.5
    assert run.holding("", 0) is None


@pytest.mark.parametrize(
    ("surface", "language", "power", "expected"),
    [
        ("15,8 juta", "id", 3, "15,8 ribu"),
        ("sejuta", "id", 3, "seribu"),
        ("Rp 5 M", "id", 6, "Rp 5 juta"),
        ("10 million children", "en", 5, "10 lakh children"),
        ("15m baht", "en", 9, "15 billion baht"),
        ("15,8 juta", "id", 7, None),
    ],
)
def test_a_scale_word_for_another(surface: str, language: str, power: int, expected: str | None) -> None:
    found = taken_apart(surface, language)
    assert found.with_power(found.scalings, power) == expected


def test_a_scale_word_or_a_hedge_is_put_where_it_stands() -> None:
    assert taken_apart("Rp 15,8", "id").with_word(6) == "Rp 15,8 juta"
    assert taken_apart("832 children", "en").with_word(3) == "832 thousand children"
    assert taken_apart("832", "id").hedged("approx") == "sekitar 832"
    assert taken_apart("one in four", "en").with_word(6) is None
