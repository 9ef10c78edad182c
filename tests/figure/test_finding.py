"""Figures in running text: what is found, where it stands, and what is no claim."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claims import languages
from claims.figure import Figure, Refused, read
from claims.figure.finding import find_figures

ENGLISH = (
    "The sector earned US$19 bn in 2016, 20.6 percent of GDP; arrivals rose by 5 % to 39.0 million "
    "[33.1–45.7 million]. One in four children under 18 (12 deaths per 1,000 live births) [12]. In the 1990s it "
    "doubled. See www.example.org/2015 or call +66 2 123 4567 on 3 May 2015 at 12:30. COVID-19 closed two schools "
    "and three quarters of 1.00.000 rooms in the third largest town."
)
INDONESIAN = (
    "Lebih dari 800 ribu anak di bawah 18 tahun, atau sekitar 60% dari jumlah itu, tercatat pada tahun 2010. "
    "Pasal 34 UU No. 21 Tahun 2007 mengatur hal ini (Lisa, 2015, hal. 12). Kota itu menerima 15,8 juta wisatawan, "
    "50.000 - 80.000 kamar, antara 3 dan 5 juta orang, dan Rp1,5 triliun."
)


def claims_of(text: str, language: str) -> list[Figure]:
    return [figure for figure in find_figures(text, language) if figure.is_claim]


def test_claims_of_an_english_text_are_found_with_their_hedges_and_units() -> None:
    found = {(figure.surface, figure.kind, figure.value) for figure in claims_of(ENGLISH, "en")}
    assert found == {
        ("US$19 bn", "money", Fraction(19 * 10**9)),
        ("20.6 percent", "share", Fraction(103, 5)),
        ("rose by 5 %", "change", Fraction(5)),
        ("39.0 million [33.1–45.7 million]", "count", Fraction(39 * 10**6)),
        ("One in four", "share", Fraction(1, 4)),
        ("12 deaths per 1,000", "rate", Fraction(12)),
        ("doubled", "multiple", Fraction(2)),
        ("two", "count", Fraction(2)),
        ("three quarters", "share", Fraction(3, 4)),
        ("1.00.000", "ambiguous", None),
        ("third largest", "rank", Fraction(3)),
    }


def test_numbers_that_are_no_claims_are_told_by_what_they_are() -> None:
    found = [(figure.surface, figure.kind) for figure in find_figures(ENGLISH, "en") if not figure.is_claim]
    assert found == [
        ("2016", "year"),
        ("18", "age"),
        ("12", "citation"),
        ("1990s", "year"),
        ("www.example.org/2015", "url"),
        ("+66 2 123 4567", "phone"),
        ("3 May 2015", "date"),
        ("12:30", "time"),
        ("19", "identifier"),
    ]


def test_indonesian_text_with_ranges_money_and_articles_of_law() -> None:
    found = [
        (figure.surface, figure.kind if not figure.is_claim else "")
        for figure in find_figures(INDONESIAN, "id")
    ]
    assert found == [
        ("Lebih dari 800 ribu", ""),
        ("18 tahun", "age"),
        ("sekitar 60%", ""),
        ("2010", "year"),
        ("34", "legal"),
        ("21", "legal"),
        ("2007", "year"),
        ("2015", "citation"),
        ("12", "page"),
        ("15,8 juta", ""),
        ("50.000 - 80.000", ""),
        ("antara 3 dan 5 juta", ""),
        ("Rp1,5 triliun", ""),
    ]


@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (INDONESIAN, "id")])
def test_surface_is_the_slice_of_the_text_and_reads_alone_as_the_same_figure(
    text: str, language: str
) -> None:
    for figure in find_figures(text, language):
        assert text[figure.start : figure.end] == figure.surface
        if figure.is_claim and figure.kind != "ambiguous":
            again = read(figure.surface, language)
            assert (again.value, again.low, again.high) == (figure.value, figure.low, figure.high)
            assert (again.hedge, again.unit, again.kind) == (figure.hedge, figure.unit, figure.kind)
            assert (again.strict, again.loose) == (figure.strict, figure.loose)


@pytest.mark.parametrize(
    ("text", "language", "surfaces"),
    [
        ("Sebanyak lebih\ndari 800\n\nribu anak bersekolah.", "id", ["lebih\ndari 800\n\nribu"]),
        ("dipasang di 135. Kecamatan (Tambon)", "id", ["135"]),
        ("between 50,000 and 80,000 rooms", "en", ["between 50,000 and 80,000"]),
        ("grew from 10 million to 15 million", "en", ["10 million", "15 million"]),
        ("some 3–5 million visitors", "en", ["some 3–5 million"]),
        ("a ratio of 1:20", "en", ["1:20"]),
        ("3 out of 10 pupils", "en", ["3 out of 10"]),
        ("5 000 of 20 000 schools", "en", ["5 000", "20 000"]),
        ("hampir 150.000 anak dan setidaknya 12 kota", "id", ["hampir 150.000", "setidaknya 12"]),
        ("The 1,500 rooms cost $3 million or more.", "en", ["1,500", "$3 million or more"]),
        ("tou-\nrists spent 2.9 tril-\nlion baht", "en", ["2.9 tril-\nlion baht"]),
        ("it fell by 3 percentage points", "en", ["fell by 3 percentage points"]),
        ("5 people paid $3 each", "en", ["5", "$3"]),
        ("A drop of 12% (2.4 million jobs)", "en", ["A drop of 12%", "2.4 million"]),
        ("about 12\u00a0500 voters", "en", ["about 12\u00a0500"]),
        ("jumlahnya naik dua kali lipat", "id", ["naik dua kali lipat"]),
        ("٤٥ rooms", "en", ["٤٥"]),
        ("800.000¹ rooms", "id", ["800.000"]),
    ],
)
def test_spans(text: str, language: str, surfaces: list[str]) -> None:
    assert [figure.surface for figure in claims_of(text, language)] == surfaces


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Articles 34, 35 and 36 say so.", "en"),
        ("See Table 2 and page 5.", "en"),
        ("Founded in 1946, it moved in 1950.", "en"),
        ("between 2010 and 2015", "en"),
        ("the school year 2010/11", "en"),
        ("One of them left.", "en"),
        ("Dozens of schools and hundreds of pupils.", "en"),
        ("H1N1, A4, B12 and COVID-19", "en"),
        ("anak berusia 15 tahun", "id"),
        ("a 16-year-old pupil", "en"),
        ("1. First\n2. Second\n", "en"),
        ("ISBN 978-0-306-40615-7", "en"),
        ("Section 3.2.1", "en"),
        ("pada tahun 1350 sampai 1776", "id"),
        ("the 21st century", "en"),
        ("tahun 2555 B.E.", "id"),
        ("info@example.org or https://example.org/a/2015/08?x=10", "en"),
        ("Exploitation is a crime.5 It is punished.", "en"),
        ("puluhan ribu anak", "id"),
    ],
)
def test_text_without_a_claim(text: str, language: str) -> None:
    assert [figure.surface for figure in claims_of(text, language)] == []


def test_noun_is_the_thing_counted_and_outside_the_span() -> None:
    [figure] = claims_of("Negara itu menerima 15,8 juta wisatawan asing.", "id")
    assert (figure.surface, figure.noun) == ("15,8 juta", "wisatawan asing")
    [figure] = claims_of("60% of all children", "en")
    assert (figure.surface, figure.noun) == ("60%", "children")


def test_ambiguous_grouping_is_shown_with_its_readings_and_not_guessed() -> None:
    [figure] = claims_of("It has 1.00.000 rooms.", "en")
    assert figure.kind == "ambiguous"
    assert figure.value is None
    assert any("100000" in note for note in figure.notes)


@pytest.mark.parametrize(
    "number", ["12\ufffd345", "\ufffd345", "345\ufffd", "12\u202e345\u202c", "\u202e345\u202c"]
)
def test_a_number_beside_a_sign_that_nobody_can_read_is_ambiguous(number: str) -> None:
    figures = claims_of(f"There are {number} schools.", "en")
    assert figures
    assert {(figure.kind, figure.value) for figure in figures} == {("ambiguous", None)}
    with pytest.raises(Refused):
        read(number, "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("There are 0.1 staff per 1,000 children.", "en"),
        ("Sa lungsod, 42 doktor sa bawat 100,000 tao ang nabilang.", "fil"),
    ],
)
def test_a_rate_of_something_unknown_is_read_the_same_alone(text: str, language: str) -> None:
    [figure] = claims_of(text, language)
    alone = read(figure.surface, language)
    assert figure.kind == "rate"
    assert (alone.value, alone.unit) == (figure.value, figure.unit)
    with pytest.raises(Refused):
        read("4 zzz per zzz", language)


def test_the_mark_of_a_note_in_markdown_is_a_citation() -> None:
    text = "The town has 12 schools[^1] and 5[^note-2] halls.\n\n[^1]: Counted again: 13.\n"
    found = [(figure.surface, figure.kind) for figure in find_figures(text, "en") if not figure.is_claim]
    assert found == [("[^1]", "citation"), ("[^note-2]", "citation"), ("[^1]", "citation")]
    assert [figure.value for figure in claims_of(text, "en")] == [12, 5, 13]


def test_marks_of_direction_change_no_number() -> None:
    assert [
        figure.value for figure in claims_of("There are \u200f12\u200e and \u2066800\u2069 schools.", "en")
    ] == [12, 800]


def test_ten_with_a_raised_digit_may_be_a_power_or_a_note() -> None:
    [figure] = claims_of("They sold 10⁶ tickets.", "en")
    assert (figure.kind, figure.value) == ("ambiguous", None)
    assert [figure.value for figure in claims_of("They sold 800¹ tickets.", "en")] == [800]


@pytest.mark.parametrize("mark", ["¹", "⁴", "⁹⁰", "²,⁵", "₂"])
@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("The town paid for 3 million{} meals.", "en", 3_000_000, None),
        ("Prices rose by 12.5 percent{} in all.", "en", Fraction(25, 2), "percent"),
        ("Jumlah murid naik 12,5 persen{} lagi.", "id", Fraction(25, 2), "percent"),
        ("Es gab 3 Millionen{} Mahlzeiten.", "de", 3_000_000, None),
        ("Город купил 3 миллиона{} обедов.", "ru", 3_000_000, None),
    ],
)
def test_the_mark_of_a_note_behind_a_word_is_no_part_of_it(
    text: str, language: str, value: Fraction | int, unit: str | None, mark: str
) -> None:
    [figure] = claims_of(text.format(mark), language)
    assert (figure.value, figure.unit) == (value, unit)
    assert mark[0] not in figure.surface


def test_a_sentence_in_another_language_is_read_in_that() -> None:
    text = (
        "Kota itu menerima 1.082 wisatawan pada tahun lalu dan para pedagang tidak akan pergi.\n\n"
        "The town received 1,082 visitors in that year and the traders have said that they will not leave it.\n\n"
        "Namun 2.500 kamar yang ada di kota itu tidak untuk mereka."
    )
    assert [figure.value for figure in claims_of(text, "id")] == [1082, 1082, 2500]


def test_unknown_language_is_refused_even_for_an_empty_text() -> None:
    with pytest.raises(LookupError):
        find_figures("", "xx")


WORDS = (
    "5 18 2015 1.082 1,082 15,8 3.5 800 000 12:30 1/2 ½ % persen percent juta million ribu bn Rp US$ $ ฿ about lebih "
    "more than or between and antara dan - – ± ( ) [ ] . , ; : ' \n \n\n \t per 1,000 in of dari one satu doubled "
    "times kali lipat"
    " third largest ke-3 Article Pasal aged usia children anak + ~ > < M T e x 万 三百 ١٥ \u200b \u00ad "
    "\u00a0 ² http://a.b/1 a@b.cd May 2010 1990s -an 's 1e5"
)
PIECES = st.sampled_from(WORDS.split(" "))


@settings(max_examples=300, deadline=None, report_multiple_bugs=False)
@given(st.lists(PIECES, max_size=14).map(" ".join), st.sampled_from(languages.codes()))
@example("lebih dari - 5 - 3", "id")
@example("[ 5 - 3 ] ± 2 % [", "en")
def test_any_mixture_is_read_safely_and_every_claim_reads_alone(text: str, language: str) -> None:
    end = 0
    for figure in find_figures(text, language):
        assert text[figure.start : figure.end] == figure.surface
        assert end <= figure.start < figure.end
        end = figure.end
        if figure.is_claim and figure.kind != "ambiguous":
            try:
                again = read(figure.surface, figure.language)
            except Refused as refused:  # pragma: no cover
                pytest.fail(f"{figure.surface!r} in {text!r}: {refused}")
            assert (again.value, again.low, again.high, again.hedge) == (
                figure.value,
                figure.low,
                figure.high,
                figure.hedge,
            )


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60), st.sampled_from(languages.codes()))
def test_any_text_is_safe(text: str, language: str) -> None:
    for figure in find_figures(text, language):
        assert text[figure.start : figure.end] == figure.surface
        assert re.search(r"\S", figure.surface)
