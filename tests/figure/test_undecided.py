"""A range that cannot be read is ambiguous as a whole: none of its ends is taken for the number meant."""

from __future__ import annotations

import pytest

from claims.figure import Refused, read
from claims.figure.finding import find_figures


def found(text: str, language: str = "en") -> list[tuple[str, str, str | None]]:
    figures = find_figures(text, language)
    return [(each.surface, each.kind, None if each.value is None else str(each.value)) for each in figures]


@pytest.mark.parametrize(
    ("language", "text", "whole"),
    [
        ("en", "Wages rose by 3% to 5%.", "3% to 5%"),
        ("en", "It is between 50% and 60 people.", "50% and 60"),
        ("en", "It was 50%-60 of them.", "50%-60"),
        ("en", "Sentences of 3 months to 2 years were passed.", "3 months to 2 years"),
        ("en", "There are between 5 and more than 7 schools.", "5 and more than 7"),
        ("de", "Es dauert zwischen 3 Monaten und 2 Jahren.", "3 Monaten und 2 Jahren"),
        ("es", "Duró de tres meses a dos años.", "tres meses a dos años"),
        ("id", "Lamanya antara 3 bulan dan 2 tahun.", "3 bulan dan 2 tahun"),
    ],
)
def test_a_range_with_two_readings_is_ambiguous_as_a_whole(language: str, text: str, whole: str) -> None:
    (figure,) = find_figures(text, language)
    assert (figure.surface, figure.kind, figure.value) == (whole, "ambiguous", None)
    assert sum(note.startswith("reading: ") for note in figure.notes) == 2


def test_a_change_with_two_readings_is_refused_with_both() -> None:
    with pytest.raises(Refused) as refused:
        read("rose by 3% to 5%", "en")
    assert refused.value.readings == (
        "by between 3 and 5% if the two numbers are the ends of a range",
        "by 3%, and to 5% if the second number is what was reached",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales rose by 5 to 30.", [("rose by 5", "change", "5"), ("30", "count", "30")]),
        ("Cases rose by 5 to 30 in May.", [("rose by 5", "change", "5"), ("30", "count", "30")]),
        ("It rose by 3% to 5 million.", [("rose by 3%", "change", "3"), ("5 million", "count", "5000000")]),
        ("We gave 5 kg to 3 schools.", [("5 kg", "measure", "5"), ("3", "count", "3")]),
        ("It rose from 3 months to 2 years.", [("3 months", "measure", "3"), ("2 years", "measure", "2")]),
    ],
)
def test_two_figures_are_no_range(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text", ["rose by 3 to 5%", "rose by 3-5%", "rose by 5 to 30 cases", "could rise by 3% to 5%"]
)
def test_ranges_of_a_change_stay_ranges(text: str) -> None:
    (figure,) = find_figures(f"It {text} then.", "en")
    assert figure.low is not None
    assert figure.kind in ("change", "share")


def test_a_dash_after_a_unit_is_no_minus_sign() -> None:
    assert [figure.value for figure in find_figures("It was 50%-60 of them.", "en")] == [None]
