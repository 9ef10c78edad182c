"""Numbers that well-known tools read wrong, or that one language reads otherwise than the next: none is guessed."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claims import languages
from claims.figure import Figure, Refused, read
from claims.figure.finding import find_figures

THOUSAND, MILLION, BILLION, TRILLION = 10**3, 10**6, 10**9, 10**12


def found(text: str, language: str) -> list[Figure]:
    if language not in languages.codes():
        pytest.skip(f"no language file for {language}")
    return [figure for figure in find_figures(text, language) if figure.is_claim]


def values(text: str, language: str) -> list[Fraction | None]:
    return [figure.value for figure in found(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("15,8 juta wisatawan", "id", 15_800_000),
        ("2,9 triliun", "id", 2_900 * BILLION),
        ("19 miliar", "id", 19 * BILLION),
        ("19 milyar", "id", 19 * BILLION),
        ("1,5 Mrd. Menschen", "de", 1_500 * MILLION),
        ("1,5 Mill. Menschen", "de", 1_500_000),
        ("12 Tsd. Menschen", "de", 12 * THOUSAND),
        ("3 mil millones", "es", 3 * BILLION),
        ("2 billones", "es", 2 * TRILLION),
        ("2 billions", "fr", 2 * TRILLION),
        ("2 Billionen", "de", 2 * TRILLION),
        ("2 billion", "en", 2 * BILLION),
        ("2 bilhões", "pt", 2 * BILLION),
        ("12 लाख", "hi", 12 * 10**5),
        ("१२ लाख", "hi", 12 * 10**5),
        ("3 करोड़", "hi", 3 * 10**7),
        ("3 करोड", "hi", 3 * 10**7),
        ("5 lakh", "en", 5 * 10**5),
        ("5 crore", "en", 5 * 10**7),
        ("1.2億", "ja", 120 * MILLION),
        ("1億2000万", "ja", 120 * MILLION),
        ("15.8 ล้าน", "th", 15_800_000),
        ("๑๕.๘ ล้าน", "th", 15_800_000),
        ("2,9 milliards", "fr", 2_900 * MILLION),
        ("1,5 млрд", "ru", 1_500 * MILLION),
        ("١٥٫٨ مليون", "ar", 15_800_000),
        ("١٬٠٨٢", "ar", 1082),
        ("milioni 3", "sw", 3 * MILLION),
        ("3 tỷ", "vi", 3 * BILLION),
    ],
)
def test_scale_words_mean_what_they_mean_in_their_own_language(text: str, language: str, value: int) -> None:
    assert values(text, language) == [value]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("1.082", "id", Fraction(1082)),
        ("1.082", "en", Fraction("1.082")),
        ("1,082", "id", Fraction("1.082")),
        ("1,082", "en", Fraction(1082)),
        ("3.5", "en", Fraction("3.5")),
        ("3,5", "de", Fraction("3.5")),
        ("15,8", "fr", Fraction("15.8")),
        ("1\u202f082", "fr", Fraction(1082)),
        ("1\u00a0082", "fr", Fraction(1082)),
        ("1\u2009082", "fr", Fraction(1082)),
        ("1 082", "fr", Fraction(1082)),
        ("12,34,567", "en-IN", Fraction(1_234_567)),
        ("−3 %", "fr", Fraction(-3)),
        ("–3 %", "fr", Fraction(-3)),
        ("١٥", "en", Fraction(15)),
        ("१५", "id", Fraction(15)),
    ],
)
def test_separators_and_signs_are_those_of_the_language(text: str, language: str, value: Fraction) -> None:
    assert values(text, language) == [value]


@pytest.mark.parametrize("text", ["10'000 Franken", "10’000 Franken"])
def test_apostrophes_group_as_in_switzerland(text: str) -> None:
    assert values(text, "de") == [10_000]


@pytest.mark.parametrize(
    ("text", "language", "wrong"),
    [
        ("Das sind 3.5 Prozent.", "de", 35),
        ("Das sind 3.5.", "de", 35),
        ("15,8 مليون", "ar", 158 * MILLION),
        ("1,082,34 visitors", "en", 108_234),
        ("12,34,567 visitors", "en", 1_234_567),
        ("1.00.000 rooms", "en", 100_000),
        ("2,9 M", "id", 2_900_000),
        ("3 m person", "en", 3),
        ("1_000 rooms", "en", 1000),
    ],
)
def test_what_has_two_readings_is_not_guessed(text: str, language: str, wrong: int) -> None:
    """Babel without strictness reads 3.5 as 35 in German and 15,8 as 158 in Arabic; pint reads 3 m as metres."""
    first = found(text, language)[0]
    assert first.kind == "ambiguous"
    assert first.value is None
    assert first.notes
    assert wrong not in values(text, language)


def test_the_scale_word_of_an_ambiguous_number_is_no_figure_of_its_own() -> None:
    assert [figure.surface for figure in found("15,8 مليون", "ar")] == ["15,8 مليون"]


@pytest.mark.parametrize("text", ["NaN", "Infinity", "inf", "nan"])
def test_what_only_a_program_calls_a_number_is_none(text: str) -> None:
    assert find_figures(f"The column says {text} here.", "en") == []


@pytest.mark.parametrize("text", ["1e6", "1E6", "2e-3"])
def test_scientific_notation_is_not_expanded(text: str) -> None:
    assert not {Fraction(10**6), Fraction(2, 1000)} & set(values(f"It holds {text} of them.", "en"))


def test_the_same_letter_is_a_thousand_times_more_in_indonesian() -> None:
    assert values("Rp3 M", "id") == [3 * BILLION]
    assert values("$3 M", "en") == [3 * MILLION]


def test_children_are_not_nanoampere_kelvin_and_hedges_are_not_lost() -> None:
    """An extractor made for English reads 800.000 anak as 800 nanoampere kelvin and drops every hedge."""
    [figure] = found("hingga sekitar 800.000 anak", "id")
    assert (figure.value, figure.unit, figure.noun) == (800_000, None, "anak")
    assert figure.hedges == ("up_to", "approx")


def test_a_figure_in_the_separators_of_another_language_is_marked() -> None:
    [figure] = found("800.000 visitors", "en")
    assert figure.value is None or any(note.startswith("separator:") for note in figure.notes)


def test_a_rate_is_neither_divided_nor_made_metres() -> None:
    """pint reads 5 children per 100 person as 0.05 child · person."""
    assert Fraction(5, 100) not in values("5 children per 100 persons", "en")
    [figure] = found("3.2 per 100,000 inhabitants", "en")
    assert (figure.value, figure.unit) == (Fraction("3.2"), "per_100000")


@pytest.mark.parametrize("text", ["\u200e15\u200f,8 juta", "15,8\u00a0juta", "15,8\njuta", "１５,８ juta"])
def test_marks_of_direction_and_odd_spaces_change_no_number(text: str) -> None:
    assert values(text, "id") == [15_800_000]


def test_digits_of_right_to_left_scripts_are_not_turned_round() -> None:
    assert read("١٥٫٨", "ar").value == Fraction("15.8")


def test_a_letter_without_money_is_refused_with_its_readings() -> None:
    with pytest.raises(Refused) as refused:
        read("2,9 M", "id")
    assert len(refused.value.readings) == 2
