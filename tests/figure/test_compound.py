"""Numbers of several parts, and words of number that name none."""

from __future__ import annotations

import pytest

from claims.figure import read
from claims.figure.finding import find_figures


def values(text: str, language: str) -> list[tuple[str, str]]:
    return [(each.surface, str(each.value)) for each in find_figures(text, language) if each.is_claim]


@pytest.mark.parametrize(
    ("language", "figure", "value"),
    [
        ("id", "15 ribu 500", 15_500),
        ("id", "2 juta 300 ribu 500", 2_300_500),
        ("id", "Rp 15 ribu 500", 15_500),
        ("ms", "15 ribu 500", 15_500),
        ("pl", "2 tys. 500", 2500),
        ("pl", "3 tysiące 200", 3200),
        ("vi", "3 nghìn 500", 3500),
        ("tr", "3 bin 500", 3500),
    ],
)
def test_digits_add_to_the_thousands_before_them(language: str, figure: str, value: int) -> None:
    assert read(figure, language).value == value
    noun = {"id": "orang", "ms": "orang", "pl": "osób", "vi": "người", "tr": "kişi"}[language]
    if "Rp" not in figure:
        assert values(f"{figure} {noun}.", language) == [(figure, str(value))]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Dari 15 ribu 500 di antaranya pergi.", ["15000", "500"]),
        ("id", "Ada 3 ribu, 500 pulang.", ["3000", "500"]),
        ("id", "Ada 15 ribu. 500 orang pulang.", ["15000", "500"]),
        ("id", "Ada 5 ribu 12 Mei 2010.", ["5000"]),
        ("pl", "Było 5 tys. 20 maja.", ["5000"]),
        ("en", "Of 15 thousand 500 left.", ["15000", "500"]),
    ],
)
def test_digits_that_count_something_else_are_not_added(
    language: str, text: str, expected: list[str]
) -> None:
    assert [value for _, value in values(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "several hundred schools, a few hundred thousand dollars, many thousand fans, several dozen trees",
        ),
        ("en", "tens of thousands of jobs, a couple of hundred pupils"),
        ("de", "mehrere hundert Kinder, ein paar tausend Euro, einige Dutzend Schulen"),
        ("nl", "een paar honderd kinderen, enkele duizend euro"),
        ("sv", "flera hundra barn, några tusen kronor, ett par hundra"),
        ("hi", "कई सौ बच्चे"),
        ("tr", "birkaç bin lira"),
    ],
)
def test_a_vague_number_is_no_claim(language: str, text: str) -> None:
    assert values(text, language) == []


def test_a_hundred_and_half_a_dozen_are_numbers() -> None:
    assert values("a hundred schools, half a dozen trees, two dozen cats, some two hundred people", "en") == [
        ("a hundred", "100"),
        ("half a dozen", "6"),
        ("two dozen", "24"),
        ("some two hundred", "200"),
    ]


@pytest.mark.parametrize(
    ("figure", "value", "unit", "kind"),
    [
        ("دولارين", 2, "USD", "money"),
        ("أكثر من عامين", 2, "year", "measure"),
        ("يومان", 2, "day", "measure"),
        ("مليونين", 2_000_000, None, "count"),
    ],
)
def test_an_arabic_dual_is_two(figure: str, value: int, unit: str | None, kind: str) -> None:
    read_alone = read(figure, "ar")
    assert (read_alone.value, read_alone.unit, read_alone.kind) == (value, unit, kind)
    (found,) = (each for each in find_figures(f"قيل {figure}.", "ar") if each.is_claim)
    assert (found.surface, found.value, found.unit) == (figure, value, unit)


def test_a_pair_in_a_range_and_an_age() -> None:
    (days,) = find_figures("انتظر الناس يومين أو ثلاثة أيام.", "ar")
    assert (days.surface, days.low, days.high, days.unit) == ("يومين أو ثلاثة أيام", 2, 3, "day")
    (age,) = find_figures("طفل عمره عامان.", "ar")
    assert (age.is_claim, age.kind) == (False, "age")
