"""Figures in running text of the languages of the south: what their number words, hedges and cases change."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claims.figure.finding import find_figures
from claims.figure.reading import read


def _claims(text: str, code: str) -> list[tuple[str, Fraction | None]]:
    return [(figure.surface, figure.value) for figure in find_figures(text, code) if figure.is_claim]


@pytest.mark.parametrize(
    ("code", "words", "value"),
    [
        ("sw", "milioni moja elfu mia tano", 1_500_000),
        ("sw", "laki tatu na elfu arobaini", 340_000),
        ("sw", "asilimia mbili nukta tano", "2.5"),
        ("en-IN", "one-and-a-half lakh", 150_000),
        ("en-IN", "fifteen hundred and twenty", 1520),
        ("hi", "साढ़े तीन सौ करोड़", 3_500_000_000),
        ("hi", "उन्नीस सौ", 1900),
        ("bn", "সাড়ে তিনশ", 350),
        ("bn", "বারোশ", 1200),
        ("ar", "خمسة وعشرون ألفا", 25_000),
        ("ar", "ألفا وخمسمئة", 1500),
        ("ar", "مليونا ومئتي ألف", 1_200_000),
    ],
)  # fmt: skip
def test_number_words_add_up(code: str, words: str, value: int | str) -> None:
    assert read(words, code).value == Fraction(value)


@pytest.mark.parametrize(
    ("code", "text", "surfaces"),
    [
        ("sw", "Msitu una hekta 1,200 na mradi ulichukua miaka mitano.", ["hekta 1,200", "miaka mitano"]),
        ("sw", "Watu 300 mwaka 2015 walifariki.", ["300"]),
        ("sw", "Walimu sita walibaki na watu zaidi ya 20 waliondoka.", ["sita", "zaidi ya 20"]),
        ("sw", "Bei iliongezeka mara 3.", ["iliongezeka mara 3"]),
        ("sw", "Vifo vilishuka hadi 43 kwa kila 1,000.", ["43 kwa kila 1,000"]),
        ("sw", "Mmoja kati ya wakopaji watano hakulipa.", ["Mmoja kati ya wakopaji watano"]),
        ("en-IN", "As many as 11 workers died and over 30 were hurt.", ["As many as 11", "over 30"]),
        ("en-IN", "It was hiked from Rs 5 crore to Rs 9 crore.", ["Rs 5 crore", "Rs 9 crore"]),
        ("en-IN", "MMR fell from 130 in 2014-16 to 97 in 2018-20.", ["130", "97"]),
        ("en-IN", "They earn Rs 550-600 for every 1,000 bricks.", ["Rs 550-600", "1,000"]),
        ("hi", "बैठक साढ़े दस बजे हुई और ढाई घंटे चली।", ["ढाई घंटे"]),
        ("hi", "हर दस में से चार बच्चे आए।", ["हर दस में से चार"]),
        ("bn", "৩ শতাধিক মানুষ এলেন।", ["৩ শতাধিক"]),
        ("bn", "প্রতি হাজার জীবিত জন্মে ২১ জন।", ["প্রতি হাজার জীবিত জন্মে ২১"]),
        ("tr", "2 bine yakın öğretmen geldi.", ["2 bine yakın"]),
        ("tr", "1915'te bin iki yüz kişi öldü.", ["bin iki yüz"]),
        ("tr", "Fiyat 17.002 liraya yükseldi.", ["17.002 liraya"]),
        ("tr", "Yüz binde 14,7 oldu.", ["Yüz binde 14,7"]),
        ("vi", "Cứ 10 em thì có 4 em nghỉ học.", ["Cứ 10 em thì có 4"]),
        ("vi", "Núi cao 3.143 mét.", ["3.143 mét"]),
        ("vi", "Họ trả 150.000 đồng mỗi ngày. 56 vụ án được xử.", ["150.000 đồng", "56"]),
        ("id", "Ada 5 jutaan orang di kota itu.", ["5 jutaan"]),
        ("id", "Upah minimum naik Rp165.583.", ["naik Rp165.583"]),
        ("fil", "May 14 na probinsya ang apektado.", ["14"]),
        ("ar", "وربعها في المدن.", ["ربع"]),
    ],
)  # fmt: skip
def test_the_claims_of_a_sentence(code: str, text: str, surfaces: list[str]) -> None:
    assert [surface for surface, _ in _claims(text, code)] == surfaces


@pytest.mark.parametrize("code", ["en", "hi", "ar", "sw", "id", "tr"])
def test_a_sentence_ends_a_number(code: str) -> None:
    million = {"en": "million", "hi": "मिलियन", "ar": "مليون", "sw": "milioni", "id": "juta", "tr": "milyon"}[
        code
    ]
    values = [value for _, value in _claims(f"5 {million}. 300 {million}.", code)]
    assert values == [5_000_000, 300_000_000]


@pytest.mark.parametrize(
    ("text", "value"), [("yüzde 8,2 artarak", "8.2"), ("yüzde 20 zam", "20"), ("yüzde 8,2 azalarak", "-8.2")]
)
def test_a_turkish_rise_is_no_fall(text: str, value: str) -> None:
    assert read(text, "tr").value == Fraction(value)


@pytest.mark.parametrize(
    ("first", "last"), [("milioni 2", "3"), ("milioni mbili", "tatu"), ("milioni 2", "milioni 3")]
)
def test_a_scale_word_before_a_range_counts_for_both_ends(first: str, last: str) -> None:
    (figure,) = find_figures(f"Watu {first} hadi {last}.", "sw")
    assert (figure.low, figure.high) == (2_000_000, 3_000_000)


def test_malay_is_never_read_as_indonesian() -> None:
    text = (
        "Pada tahun itu dua orang dari desa yang sama untuk kali pertama menjadi juara, 2.500 penonton hadir."
    )
    text = text.replace("2.500", "2.5 juta")
    assert ("2.5 juta", 2_500_000) in _claims(text, "ms")


def test_a_word_for_one_or_two_thousand_is_left_open() -> None:
    assert _claims("توقعوا مليونا فقط.", "ar") == []
    assert _claims("وقع مليونا مواطن.", "ar") == [("مليونا", 2_000_000)]


def test_a_number_with_a_decade_mark_is_about_so_many_unless_it_is_a_year() -> None:
    (figure,) = find_figures("Sekitar pasar ada 500-an orang.", "id")
    assert (figure.value, figure.hedge) == (500, "approx")
    assert not any(figure.is_claim for figure in find_figures("Pada tahun 1990-an kota itu kecil.", "id"))
