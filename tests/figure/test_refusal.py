"""Texts that are no figure of their language, or have two readings: refused, with what they could mean."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.figure import Figure, Refused, read
from claims.figure.step import steps


def refusal(text: str, language: str) -> Refused:
    with pytest.raises(Refused) as caught:
        read(text, language)
    return caught.value


@pytest.mark.parametrize(
    ("text", "language", "reading"),
    [
        ("2.9 triliun", "id", "2.9 triliun if the stop marks decimals"),
        ("1.5 juta", "id", "1.5 juta if the stop marks decimals"),
        ("15.8 juta", "id", "English"),
        ("15,8 million", "en", "15.8 million if the comma marks decimals"),
        ("1.082.340", "en", "1082340 if the stop groups digits"),
        ("1.00.000", "id", "100000 if the stop groups digits, though not in threes"),
        ("12,34,567", "en", "Indian English"),
        ("8OO", "id", "800 if the letters were meant as digits"),
        ("l5", "en", "15 if the letters were meant as digits"),
        ("1e6", "en", "1 with 6 zeros"),
        ("1_000", "en", "1000 if the underscore groups digits, though not in threes"),
        ("0800", "en", "800 if the leading zero"),
        (".5%", "en", "0.5"),
        ("80–50", "id", "50 to 80 if the ends were swapped"),
        ("3 million to 5", "en", "3 000 000 to 5 000 000"),
        ("832 in 2010", "en", "832, with 2010 as the year"),
        ("third", "en", "share 1/3"),
    ],
)
def test_refused_text_shows_what_it_could_mean(text: str, language: str, reading: str) -> None:
    assert any(reading in one for one in refusal(text, language).readings)


@pytest.mark.parametrize(("text", "language"), [("3 M", "id"), ("3m", "en"), ("3 b", "en")])
def test_one_letter_scale_word_without_a_currency_has_two_readings(text: str, language: str) -> None:
    assert len(refusal(text, language).readings) == 2


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", "id"),
        (".", "id"),
        ("anak", "id"),
        ("NaN", "en"),
        ("Infinity", "en"),
        ("∞", "en"),
        ("5²", "en"),
        ("12:30", "en"),
        ("19/07/2017", "en"),
        ("less than 0", "en"),
        ("almost 0%", "en"),
        ("between 3", "en"),
        ("between 3 or 5", "en"),
        ("5–5", "en"),
        ("3 bulan - 2 tahun", "id"),
        ("50% - 60", "en"),
        ("between 5 and more than 8", "en"),
        ("5 in 4", "en"),
        ("1 in 0", "en"),
        ("60% 70%", "en"),
        ("5% baht", "en"),
        ("$5 baht", "en"),
        ("39.0 [33.1", "en"),
        ("39.0 [33.1–45.7)", "en"),
        ("39.0 [33.1]", "en"),
        ("1960-an", "id"),
        ("1960s", "en"),
        ("puluhan ribu", "id"),
        ("a third of a year", "en"),
        ("2 juta 300", "id"),
        ("15 00", "id"),
        ("1 082.340", "id"),
        ("million million million million million million", "en"),
        ("5 million million million million million million", "en"),
        ("5 per 7", "en"),
        ("3 juta %", "id"),
        ("3–5 million %", "en"),
        ("third largest %", "en"),
        ("about the third largest", "en"),
        ("$ third largest", "en"),
        ("minus naik 5%", "id"),
        ("rose to 5%", "en"),
        ("naik menjadi 5%", "id"),
        ("\ud800", "en"),
        ("5\x00", "en"),
    ],
)
def test_text_that_is_no_figure_is_refused(text: str, language: str) -> None:
    assert "cannot be read as a figure in" in str(refusal(text, language))


def test_unknown_words_are_named_and_the_noun_field_is_offered() -> None:
    message = str(refusal("832 kasus perdagangan manusia", "id"))
    assert "“perdagangan manusia”" in message
    assert "`noun:`" in message


def test_message_names_the_text_and_the_language() -> None:
    message = str(refusal("2.9 triliun", "id"))
    assert "“2.9 triliun”" in message
    assert "Indonesian" in message


@pytest.mark.parametrize(
    "text", ["5" * 5000, "1" * 41, "5 " * 10**6, "x" * 10**6, " " * 10**6, "5" + " " * 10**6 + "5"]
)
def test_monstrous_text_is_refused_politely(text: str) -> None:
    assert len(str(refusal(text, "en"))) < 400


def test_forty_digits_are_still_read() -> None:
    assert read("9" * 40, "en").value == 10**40 - 1


WORDS = """
    5 832 1.082 15,8 2,5 0 00 1.00 3 10 2010 1.000 100,000 95% ½ ² ٣ juta ribu million bn M T k a million
    % persen percent ‰ points per a an and dan to hingga dari antara between from in out of or more at least
    sekitar lebih about almost hampir up < >= ~ - – − ± + / ( ) [ ] , . : ; $ Rp US$ baht dolar half setengah
    third ketiga terbesar largest one twenty-seven dua puluh ratus seratus rose turun minus CI anak children
    tahun years year
"""
WORD = st.sampled_from(WORDS.split())


@settings(max_examples=300, deadline=None)
@given(
    st.lists(WORD, max_size=9).map(" ".join) | st.lists(WORD, max_size=6).map("".join) | st.text(max_size=40)
)
def test_any_text_is_a_figure_or_refused_and_the_figure_is_sound(text: str) -> None:
    for language in ("id", "en"):
        try:
            figure = read(text, language)
        except Refused:
            with pytest.raises(Refused):
                steps(text, language)
            continue
        check_sound(figure, text)
        assert steps(text, language)


def check_sound(figure: Figure, text: str) -> None:
    """Strict within loose, ends in order, offsets right, an unhedged value inside its interval."""
    assert figure.strict.within(figure.loose)
    assert figure.surface == text[figure.start : figure.end]
    printed = [end for end in (figure.value, figure.low, figure.high) if end is not None]
    for interval in (figure.strict, figure.loose):
        if interval.low is not None and interval.high is not None:
            assert interval.low < interval.high or interval.is_point
        if figure.kind in ("count", "share") and min(printed) >= 0:
            assert interval.low is not None
            assert interval.low >= 0
    if figure.value is None:
        assert figure.low is not None
        assert figure.high is not None
        assert figure.low < figure.high
    elif figure.hedge == "exact":
        assert figure.value in figure.strict


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**15), st.sampled_from([("id", "."), ("en", ",")]))
def test_grouped_digits_read_back_as_the_number(number: int, convention: tuple[str, str]) -> None:
    language, mark = convention
    assert read(f"{number:,}".replace(",", mark), language).value == number


@settings(max_examples=150, deadline=None)
@given(st.decimals(0, 10**6, places=2, allow_nan=False, allow_infinity=False))
def test_decimals_are_exact_and_their_strict_reading_is_one_unit_wide(number: Decimal) -> None:
    figure = read(str(number), "en")
    assert figure.value == Fraction(number)
    low, high = figure.strict.low, figure.strict.high
    assert low is not None
    assert high == Fraction(number) + Fraction(1, 200)
    assert low == max(0, Fraction(number) - Fraction(1, 200))
