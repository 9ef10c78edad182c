"""Every row of the table of printed figures, exactly: both intervals with their ends, and the hedge."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claims.figure import read
from claims.interval import Interval

MILLION = 10**6


def interval(text: str, scale: int = 1) -> Interval:
    """``[59.5, 60.5]``, ``(15, 100]``, ``(800, )``: an interval as the table writes it, times a scale."""
    low, high = (part.strip() for part in text[1:-1].split(","))
    return Interval(
        Fraction(low) * scale,
        Fraction(high) * scale if high else None,
        text[0] == "(",
        bool(high) and text[-1] == ")",
    )


TABLE = [
    ("60%", "id", "60", "[59.5, 60.5]", "[55, 65]", 1, "exact"),
    ("20,6 persen", "id", "20.6", "[20.55, 20.65]", "[20.55, 20.65]", 1, "exact"),
    ("15.000", "id", "15000", "[15000, 15000]", "[14500, 15500]", 1, "exact"),
    ("832", "id", "832", "[832, 832]", "[832, 832]", 1, "exact"),
    ("10 juta", "id", "10000000", "[9.5, 10.5]", "[5, 15]", MILLION, "exact"),
    ("15,8 juta", "id", "15800000", "[15.75, 15.85]", "[15.75, 15.85]", MILLION, "exact"),
    ("sekitar 60%", "id", "60", "[55, 65]", "[54, 66]", 1, "approx"),
    ("lebih dari 15 persen", "id", "15", "(15, 100]", "(15, 100]", 1, "more_than"),
    ("800 ribu lebih", "id", "800000", "(800000, )", "(800000, )", 1, "more_than"),
    ("setidaknya 5 juta", "id", "5000000", "[5, )", "[5, )", MILLION, "at_least"),
    ("at least 5 million", "en", "5000000", "[5, )", "[5, )", MILLION, "at_least"),
    ("hingga 5 juta", "id", "5000000", "[0, 5]", "[0, 5]", MILLION, "up_to"),
    ("up to 5 million", "en", "5000000", "[0, 5]", "[0, 5]", MILLION, "up_to"),
    ("hampir 150.000", "id", "150000", "[145000, 150000)", "[135000, 150000)", 1, "almost"),
    ("sekitar lebih dari 4 juta", "id", "4000000", "[3.5, )", "[3.5, )", MILLION, ("approx", "more_than")),
    ("50.000 - 80.000", "id", None, "[50000, 80000]", "[45000, 85000]", 1, "exact"),
    (
        "39.0 million [33.1–45.7 million]",
        "en",
        "39000000",
        "[38.95, 39.05]",
        "[33.1, 45.7]",
        MILLION,
        "estimate",
    ),
]


@pytest.mark.parametrize(("text", "language", "value", "strict", "loose", "scale", "hedge"), TABLE)
def test_printed_figure_stands_for_the_intervals_of_the_table(
    text: str, language: str, value: str | None, strict: str, loose: str, scale: int, hedge: str
) -> None:
    figure = read(text, language)
    assert figure.strict == interval(strict, scale)
    assert figure.loose == interval(loose, scale)
    assert figure.hedge == hedge
    assert figure.value == (None if value is None else Fraction(value))


@pytest.mark.parametrize(("text", "language"), [("one in four", "en"), ("satu dari empat", "id")])
def test_one_in_four_is_a_quarter_and_loosely_between_one_in_four_and_a_half_and_one_in_three_and_a_half(
    text: str, language: str
) -> None:
    figure = read(text, language)
    assert figure.value == Fraction(1, 4)
    assert figure.strict == Interval.point(Fraction(1, 4))
    assert figure.loose == Interval(Fraction(2, 9), Fraction(2, 7))
    assert (figure.kind, figure.unit, figure.hedge) == ("share", None, "exact")


def test_range_has_its_printed_ends_and_no_value() -> None:
    figure = read("50.000 - 80.000", "id")
    assert figure.value is None
    assert (figure.low, figure.high) == (Fraction(50_000), Fraction(80_000))


def test_estimate_keeps_its_value_and_the_printed_range() -> None:
    figure = read("39.0 million [33.1–45.7 million]", "en")
    assert figure.value == 39 * MILLION
    assert (figure.low, figure.high) == (Fraction(33_100_000), Fraction(45_700_000))


def test_percentages_carry_the_printed_number_and_the_unit_percent() -> None:
    figure = read("20,6 persen", "id")
    assert (figure.value, figure.unit, figure.kind) == (Fraction("20.6"), "percent", "share")


@pytest.mark.parametrize(("text", "language"), [("hingga 5 juta", "id"), ("up to 5 million", "en")])
def test_up_to_is_flagged_as_possibly_a_point(text: str, language: str) -> None:
    assert any(note.startswith("up-to: possibly a point") for note in read(text, language).notes)


def test_offsets_leave_out_space_around_the_figure_and_a_full_stop_after_it() -> None:
    text = "  15,8\n juta. "
    figure = read(text, "id")
    assert figure.surface == text[figure.start : figure.end] == "15,8\n juta"
    assert figure.value == 15_800_000


def test_white_space_runs_equal_one_space() -> None:
    wrapped, plain = read("sekitar\n  lebih\tdari\n4  juta", "id"), read("sekitar lebih dari 4 juta", "id")
    assert (wrapped.strict, wrapped.loose, wrapped.hedge) == (plain.strict, plain.loose, plain.hedge)
