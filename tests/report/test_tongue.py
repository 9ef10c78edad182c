"""Numbers, figures, dates and lists in every language of sheets: what is printed says what stands in the text."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.figure import Figure, Refused, read
from report import pdf
from report.languages import codes
from report.printed import compact, shown
from report.tongue import tongue
from report.wording import dated, day

SPACES = str.maketrans("\u00a0\u202f", "  ")


@pytest.mark.parametrize(
    ("printed", "pages"),
    [
        ("15.8 million", {"id": "15,8 juta", "th": "15.8 ล้าน", "es": "15,8 millones", "fr": "15,8 millions"}),
        ("800 000", {"id": "800.000", "th": "800,000", "es": "800 000", "fr": "800 000"}),
        ("more than 800 000", {"id": "lebih dari 800.000", "th": "มากกว่า 800,000", "es": "más de 800 000"}),
        ("about 60%", {"id": "sekitar 60%", "th": "ประมาณ 60%", "es": "alrededor de 60 %", "fr": "environ 60 %"}),
        ("one in four", {"id": "1 dari 4", "th": "1 ใน 4", "es": "1 de cada 4", "fr": "1 sur 4"}),
        ("2 in 10", {"id": "2 dari 10", "th": "2 ใน 10", "es": "2 de cada 10", "fr": "2 sur 10"}),
        ("50,000 to 80,000", {"id": "50.000 sampai 80.000", "th": "50,000 ถึง 80,000", "fr": "50 000 à 80 000"}),
        ("832 per 100,000", {"id": "832 per 100.000", "th": "832 ต่อ 100,000", "es": "832 por 100 000"}),
        ("rose by 5%", {"id": "kenaikan 5%", "th": "เพิ่มขึ้น 5%", "es": "un aumento de 5 %", "fr": "une hausse de 5 %"}),
        ("30 thousand", {"id": "30 ribu", "th": "30 พัน", "es": "30 mil", "fr": "30 mille"}),
        ("1.2 billion", {"id": "1,2 miliar", "th": "1.2 พันล้าน", "es": "1,2 mil millones", "fr": "1,2 milliard"}),
        ("10 years", {"id": "10 tahun", "th": "10 ปี", "es": "10 años", "fr": "10 ans"}),
        ("1.3 million [1.0–1.7 million]", {"id": "1,3 juta [1,0–1,7 juta]", "fr": "1,3 million [1,0–1,7 million]"}),
        ("third largest", {"id": "“third largest”", "fr": "« third largest »"}),
    ],
)  # fmt: skip
def test_a_figure_in_other_languages(printed: str, pages: dict[str, str]) -> None:
    figure = read(printed, "en")
    assert {code: shown(figure, code).translate(SPACES) for code in pages} == pages


def test_large_type_joins_a_range_with_a_dash() -> None:
    figure = read("50,000 to 80,000", "en")
    assert compact(figure, "id") == "50.000–80.000"
    assert compact(figure, "fr").translate(SPACES) == "50 000–80 000"


HEDGES = ("", "about ", "an estimated ", "almost ", "just over ", "more than ", "at least ", "less than ", "at most ",
          "up to ", "about more than ", "almost about ")  # fmt: skip
SCALES = ("", " thousand", " million", " billion")
UNITS = (
    "",
    "%",
    " percentage points",
    " baht",
    " years",
    " km",
    " per 100,000",
    " times",
    " hectares",
    " rai",
)
NUMBERS = st.decimals(min_value="0.001", max_value="9999999", places=3).map(lambda one: f"{one:,}")
ROUND = st.integers(1, 999).map(str)
RANGES = st.tuples(st.integers(1, 400), st.integers(401, 999)).map(lambda ends: f"{ends[0]} to {ends[1]}")


def figure_of(text: str) -> Figure | None:
    try:
        return read(text, "en")
    except Refused:
        return None


@given(
    st.sampled_from(HEDGES),
    NUMBERS | ROUND | RANGES,
    st.sampled_from(SCALES),
    st.sampled_from(UNITS),
    st.sampled_from(codes()),
)
@settings(max_examples=400, deadline=None)
def test_what_a_language_prints_reads_back_to_the_same_figure(
    hedge: str, number: str, scale: str, unit: str, code: str
) -> None:
    figure = figure_of(f"{hedge}{number}{scale}{unit}")
    if figure is None:
        return
    page = shown(figure, code)
    if page == tongue(code).quoted(figure.surface):
        return
    again = read(page, code)
    assert (again.value, again.low, again.high) == (figure.value, figure.low, figure.high)
    assert (again.hedges, again.unit, again.kind) == (figure.hedges, figure.unit, figure.kind)
    assert figure.strict.within(again.strict)
    assert figure.loose.within(again.loose)


@pytest.mark.parametrize("code", codes())
@pytest.mark.parametrize("hedge", HEDGES)
def test_every_hedge_has_words_in_every_language(hedge: str, code: str) -> None:
    for number in ("2.5 million", "45%", "19 billion US$", "30 to 50"):
        figure = read(f"{hedge}{number}", "en")
        assert shown(figure, code) != tongue(code).quoted(figure.surface)


@pytest.mark.parametrize(
    ("code", "ratio", "more", "said"),
    [
        ("en", 10, True, "more than 10 times"),
        ("id", 10, True, "lebih dari 10 kali"),
        ("th", 10, False, "10 เท่า"),
        ("es", Fraction(16, 5), False, "3,2 veces"),
        ("fr", Fraction(1234), True, "plus de 1 234 fois"),
    ],
)
def test_how_many_times(code: str, ratio: int | Fraction, more: bool, said: str) -> None:
    assert tongue(code).times(Fraction(ratio), more).translate(SPACES) == said


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", ["23 November 2026", "about 2018", "2004–2015", "since 2004", "until March 2010"]),
        ("id", ["23 November 2026", "sekitar 2018", "2004–2015", "sejak 2004", "sampai Maret 2010"]),
        ("th", ["23 พฤศจิกายน ค.ศ. 2026", "ประมาณ ค.ศ. 2018", "ค.ศ. 2004–2015", "ตั้งแต่ ค.ศ. 2004",
                "จนถึง มีนาคม ค.ศ. 2010"]),
        ("es", ["23 de noviembre de 2026", "hacia 2018", "2004–2015", "desde 2004", "hasta marzo de 2010"]),
        ("fr", ["23 novembre 2026", "vers 2018", "2004–2015", "depuis 2004", "jusqu’à mars 2010"]),
    ],
)  # fmt: skip
def test_dates(code: str, told: list[str]) -> None:
    words = tongue(code).words
    texts = [dated(text, words) for text in ("2018~", "2004/2015", "2004/..", "../2010-03")]
    assert [text.translate(SPACES) for text in (day(date(2026, 11, 23), words), *texts)] == told


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", ["spring 2012", "about summer 2012", "until autumn 2012", "winter 2012"]),
        ("id", ["musim semi 2012", "sekitar musim panas 2012", "sampai musim gugur 2012", "musim dingin 2012"]),
        ("th", ["ฤดูใบไม้ผลิ ค.ศ. 2012", "ประมาณ ฤดูร้อน ค.ศ. 2012", "จนถึง ฤดูใบไม้ร่วง ค.ศ. 2012",
                "ฤดูหนาว ค.ศ. 2012"]),
        ("es", ["primavera de 2012", "hacia verano de 2012", "hasta otoño de 2012", "invierno de 2012"]),
        ("fr", ["printemps 2012", "vers été 2012", "jusqu’à automne 2012", "hiver 2012"]),
    ],
)  # fmt: skip
def test_seasons(code: str, told: list[str]) -> None:
    words = tongue(code).words
    assert [
        dated(text, words).translate(SPACES) for text in ("2012-21", "2012-22~", "../2012-23", "2012-24")
    ] == told


@pytest.mark.parametrize(
    ("code", "listed"),
    [
        ("en", "a, b and c"),
        ("id", "a, b, dan c"),
        ("th", "a b และc"),
        ("es", "a, b y c"),
        ("fr", "a, b et c"),
    ],
)
def test_lists(code: str, listed: str) -> None:
    assert tongue(code).listed(["a", "b", "c"]) == listed
    assert tongue(code).listed(["a"]) == "a"
    assert tongue(code).listed([]) == ""


@pytest.mark.parametrize(
    ("code", "counts"),
    [("en", "two 12"), ("id", "dua 12"), ("th", "สอง 12"), ("es", "dos 12"), ("fr", "deux 12")],
)
def test_small_counts_are_words(code: str, counts: str) -> None:
    assert f"{tongue(code).spelt(2)} {tongue(code).spelt(12)}" == counts


@pytest.mark.parametrize("code", [code for code in codes() if code != "th"])
def test_the_font_has_every_letter_of_a_language(code: str) -> None:
    catalogue = tongue(code).catalogue
    assert not pdf.uncovered("\n".join(text for forms in catalogue.texts.values() for text in forms))
