"""English as news and reports print it: halves, comparisons, adjectives of number, hyphens, money of the world."""

from __future__ import annotations

import pytest

from claims.figure import read
from claims.figure.finding import find_figures

Found = list[tuple[str, str, str | None]]


def claims_of(text: str, language: str = "en") -> Found:
    return [
        (each.surface, str(each.value), each.unit) for each in find_figures(text, language) if each.is_claim
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A million and a half people came.", [("A million and a half", "1500000", None)]),
        ("It grew one-and-a-half times.", [("grew one-and-a-half times", "3/2", "times")]),
        ("Half a year passed.", [("Half a year", "1/2", "year")]),
        ("It fell half a percentage point.", [("fell half a percentage point", "-1/2", "point")]),
        ("A 1-in-5 chance.", [("1-in-5", "1/5", None)]),
        ("A 50-basis-point rise.", [("50-basis-point rise", "50", "basis_point")]),
        ("Exports, rising 11.8%, led.", [("rising 11.8%", "59/5", "percent")]),
        ("It was 5% lower than last year.", [("5% lower", "-5", "percent")]),
        (
            "It is 3 percentage points higher than before.",
            [("3 percentage points higher", "3", "point")],
        ),
        ("It cost R$3bn.", [("R$3bn", "3000000000", "BRL")]),
        ("They owe 300 million Swiss francs.", [("300 million Swiss francs", "300000000", "CHF")]),
    ],
)
def test_what_the_news_print(text: str, expected: Found) -> None:
    assert claims_of(text) == expected
    for surface, value, unit in expected:
        assert (str(read(surface, "en").value), read(surface, "en").unit) == (value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "Double-digit growth and a single-digit rate.",
        "A double room, double standards and a double-decker bus.",
        "At half past nine the second half began.",
        "It ended in a 50-50 draw.",
        "A five-year-old sang.",
    ],
)
def test_words_like_numbers_are_no_claims(text: str) -> None:
    assert claims_of(text) == []


def test_a_bound_stays_one_where_a_number_follows_it() -> None:
    assert claims_of("The rate was higher than 5%.") == [("higher than 5%", "5", "percent")]
    assert claims_of("It fell 20%, lower than 30 people thought.")[-1] == ("lower than 30", "30", None)


def test_half_of_something_is_a_share() -> None:
    assert claims_of("Half the pupils and a quarter of the teachers stayed.") == [
        ("Half", "1/2", None),
        ("a quarter", "1/4", None),
    ]


@pytest.mark.parametrize(
    ("language", "figure", "value", "unit"),
    [
        ("de", "ein halbes Jahr", "1/2", "year"),
        ("de", "anderthalb Jahre", "3/2", "year"),
        ("es", "medio año", "1/2", "year"),
        ("fr", "une demi-heure", "1/2", "hour"),
        ("id", "setengah tahun", "1/2", "year"),
        ("hi", "डेढ़ साल", "3/2", "year"),
        ("zh", "半小时", "1/2", "hour"),
    ],
)
def test_half_of_a_unit_is_a_measure(language: str, figure: str, value: str, unit: str) -> None:
    assert claims_of(figure, language) == [(figure, value, unit)]


def test_how_much_more_of_something_is_no_change() -> None:
    (figure,) = (each for each in find_figures("Con casi un 10% más de lluvia basta.", "es") if each.is_claim)
    assert (figure.surface, figure.kind) == ("casi un 10%", "share")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It had a $45 million budget.", [("$45 million", "45000000", "USD")]),
        ("It had A$45 million.", [("A$45 million", "45000000", "AUD")]),
        ("A US $5 million grant.", [("US $5 million", "5000000", "USD")]),
        ("TOP 10 schools in ALL 12 districts.", [("10", "10", None), ("12", "12", None)]),
        (
            "It cost TRY 500m and ₦2 billion.",
            [("TRY 500m", "500000000", "TRY"), ("₦2 billion", "2000000000", "NGN")],
        ),
        (
            "It rose from 58 years in 1990 to 67.4 years in 2019.",
            [("58 years", "58", "year"), ("67.4 years", "337/5", "year")],
        ),
        ("It is more than in 2015 and half the average.", [("half", "1/2", None)]),
        ("It took five and half years.", [("five and half years", "11/2", "year")]),
        ("It is 192 sq mi large.", [("192 sq mi", "192", "square_mile")]),
    ],
)
def test_what_only_looks_like_another_unit_or_year(text: str, expected: Found) -> None:
    assert claims_of(text) == expected


def test_a_sustainable_development_goal_is_no_sudanese_money() -> None:
    assert claims_of("They work on SDG 4.") == []
    assert all(unit is None for *_, unit in claims_of("COP27 drew 35,000 people."))


def test_how_far_above_something_is_no_bound_of_it() -> None:
    found = {
        each.surface: each.hedges for each in find_figures("It is 37.5% above the five-year average.", "en")
    }
    assert found == {"37.5%": ("exact",), "five-year": ("exact",)}
    (bound,) = find_figures("It is above 3%.", "en")
    assert bound.hedges == ("more_than",)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "It killed 27 and more than 100 were hurt.",
            [("27", "exact"), ("more than 100", "more_than")],
        ),
        ("en", "It is up to 81 metres deep.", [("up to 81 metres", "up_to")]),
        (
            "en",
            "Between 10 and 12, or fewer than 13.",
            [("Between 10 and 12", "exact"), ("fewer than 13", "less_than")],
        ),
        ("de", "Es starben 27 und mehr als 100 litten.", [("27", "exact"), ("mehr als 100", "more_than")]),
        ("fr", "27 sont morts et plus de 100 blessés.", [("27", "exact"), ("plus de 100", "more_than")]),
        ("ru", "Погибли 27 и более 100 ранены.", [("27", "exact"), ("более 100", "more_than")]),
        ("id", "Tewas 27 dan lebih dari 100 luka.", [("27", "exact"), ("lebih dari 100", "more_than")]),
        ("id", "Ada kurang lebih 12 sekolah.", [("kurang lebih 12", "approx")]),
        (
            "en",
            "There were 10 and more, 20 or less.",
            [("10 and more", "at_least"), ("20 or less", "at_most")],
        ),
        ("en", "It is up 5%.", [("up 5%", "exact")]),
    ],
)
def test_a_hedge_after_and_belongs_to_the_number_that_follows(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    found = [(each.surface, each.hedge) for each in find_figures(text, language) if each.is_claim]
    assert found == expected
