"""Numbers, intervals, figures and premises in words: exact, never narrower than what they stand for."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims import wording
from claims.figure import read
from claims.interval import Interval
from claims.reasoning.premise import Premise


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("0", "0"),
        ("1082", "1 082"),
        ("-1082", "−1 082"),
        ("999999", "999 999"),
        ("1000000", "1 million"),
        ("15800000", "15.8 million"),
        ("15800001", "≈ 15.8 million"),
        ("2900000000000", "2.9 trillion"),
        ("1/3", "≈ 0.333"),
        ("1/2", "0.5"),
        ("1/2000", "0.0005"),  # exact, so without a mark
        ("1/3000", "≈ 0.000333"),
        ("2469/2", "1 234.5"),  # where many readings end
        ("3703/3", "≈ 1 234"),  # rounded, so with one
        ("41/2", "20.5"),
    ],
)
def test_numbers(value: str, shown: str) -> None:
    assert wording.number(Fraction(value)) == shown


@given(st.fractions(min_value=-(10**14), max_value=10**14))
def test_a_number_without_a_mark_is_exact(value: Fraction) -> None:
    shown = wording.number(value)
    digits, _, word = shown.removeprefix("≈ ").replace("−", "-").rpartition(" ")
    factor = {"million": 10**6, "billion": 10**9, "trillion": 10**12}.get(word)
    text = digits if factor else shown.removeprefix("≈ ").replace("−", "-")
    back = Fraction(text.replace(" ", "")) * (factor or 1)
    assert (back == value) == (not shown.startswith("≈"))
    assert abs(back - value) <= max(abs(value) / 200, Fraction(1, 10**6))


def of(low: int | None, high: int | None, low_open: bool = False, high_open: bool = False) -> Interval:
    ends = [None if end is None else Fraction(end) for end in (low, high)]
    return Interval(ends[0], ends[1], low_open, high_open)


@pytest.mark.parametrize(
    ("interval", "shown"),
    [
        (of(5, 5), "5"),
        (of(5, 7), "5 to 7"),
        (of(5, 7, False, True), "5 to less than 7"),
        (of(5, 7, True, False), "more than 5 to 7"),
        (of(5, None), "at least 5"),
        (of(5, None, True), "more than 5"),
        (of(0, 7), "at most 7"),
        (of(0, 7, False, True), "less than 7"),
        (of(None, 7), "at most 7"),
        (of(-3, 7), "−3 to 7"),
        (of(None, None), "any number"),
    ],
)
def test_intervals_keep_their_open_ends(interval: Interval, shown: str) -> None:
    assert wording.interval(interval) == shown


def test_a_share_that_is_only_bounded_from_below_does_not_mention_100_percent() -> None:
    assert wording.interval(Interval(Fraction(15, 100), Fraction(1), True), share=True) == "more than 15 %"
    assert wording.interval(Interval(Fraction(1, 2), Fraction(3, 4)), share=True) == "50 % to 75 %"


@pytest.mark.parametrize(
    ("printed", "shown", "loosely"),
    [
        ("about 60%", "about 60 %", "; read loosely 54 % to 66 %"),
        ("more than 15%", "more than 15 %", ""),
        ("almost 150,000", "almost 150 000", "; read loosely 135 000 to less than 150 000"),
        ("50,000 - 80,000", "50 000 to 80 000", "; read loosely 45 000 to 85 000"),
        ("832", "832", ""),
        ("27 years", "27 years", "; read loosely 26.5 to 27.5 years"),
        ("1 year", "1 year", "; read loosely 0.5 to 1.5 years"),
        ("rose by 5%", "5 %", "; read loosely 4.5 to 5.5 %"),
        ("2.9 trillion baht", "2.9 trillion THB", "; read loosely 2.85 trillion to 2.95 trillion THB"),
        ("5 per 1,000", "5 per 1 000", "; read loosely 4.5 to 5.5 per 1 000"),
        ("one in four", "1 in 4", "; read loosely ≈ 22.222 % to ≈ 28.571 %"),
        ("third largest", "rank 3", ""),
        ("5 km2", "5 square kilometre", "; read loosely 4.5 to 5.5 square kilometre"),
    ],
)
def test_figures_keep_hedge_and_unit(printed: str, shown: str, loosely: str) -> None:
    figure = read(printed, "en")
    assert wording.figure(figure) == shown
    assert wording.stands_for("a", figure) == f"a: “{printed}” is {shown}{loosely}"


def test_a_condition_names_what_no_source_prints_and_only_that() -> None:
    printed, time = Premise("same place", "printed"), Premise("same time", "default")
    case = Premise("each case is one person", "inferred")
    assert wording.conditions((printed,)) == ""
    assert wording.conditions((printed, time, time)) == "both speak of the same time"
    assert wording.conditions((time, case)) == "both speak of the same time and each case is one person"


def test_of_three_figures_all_are_meant_and_not_both() -> None:
    assert wording.conditions((Premise("same time", "default"),), 3) == "all speak of the same time"


def test_a_range_whose_ends_round_to_one_number_is_that_number() -> None:
    ends = Interval(Fraction(1_493_456_000), Fraction(1_493_457_000))
    assert wording.interval(ends) == "≈ 1.493 billion"
    assert wording.interval(Interval(Fraction(5), Fraction(6))) == "5 to 6"


@pytest.mark.parametrize(
    ("ratio", "more", "shown"),
    [
        (Fraction(10), False, "10 times"),
        (Fraction(10), True, "more than 10 times"),
        (Fraction(31, 10), False, "3.1 times"),
        (Fraction(22, 7), False, "more than 3.1 times"),
        (Fraction(2345, 100), False, "more than 23 times"),
        (Fraction(12_999), False, "more than 12 000 times"),
        (Fraction(28_846_153), False, "more than 28 million times"),
        (Fraction(1_000), False, "1 000 times"),
    ],
)
def test_how_many_times_apart_is_rounded_down(ratio: Fraction, more: bool, shown: str) -> None:
    assert wording.times(ratio, more) == shown


@pytest.mark.parametrize(
    ("words", "shown"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists(words: list[str], shown: str) -> None:
    assert wording.listed(words) == shown


@pytest.mark.parametrize(
    ("kind", "several"),
    [
        ("child", "children"),
        ("case", "cases"),
        ("country", "countries"),
        ("death", "deaths"),
        ("survey-day", "survey-days"),
    ],
)
def test_plurals(kind: str, several: str) -> None:
    assert wording.plural(kind) == several
