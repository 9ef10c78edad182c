"""From what to what something changed: two figures, and no range; a verb of change is of one figure only."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claims.figure.finding import find_figures


def claims_of(text: str, language: str) -> list[tuple[str, str, str]]:
    return [
        (each.surface, f"{each.low}..{each.high}" if each.value is None else str(each.value), each.kind)
        for each in find_figures(text, language)
        if each.is_claim
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ja", "売上は3億円から5億円に増えた。", [("3億円", "300000000"), ("5億円", "500000000")]),
        ("ja", "料金は300円から500円になった。", [("300円", "300"), ("500円", "500")]),
        ("ko", "매출은 3억원에서 5억원으로 늘었다.", [("3억원", "300000000"), ("5억원", "500000000")]),
        ("hi", "आबादी 3 करोड़ से 5 करोड़ हो गई।", [("3 करोड़", "30000000"), ("5 करोड़", "50000000")]),
        ("hi", "यह 20% से घटकर 15% रह गया।", [("20%", "20"), ("15%", "15")]),
        ("bn", "এটি 20% থেকে বেড়ে 25% হয়েছে।", [("20%", "20"), ("25%", "25")]),
        ("zh", "价格由3元涨至5元。", [("3元", "3"), ("5元", "5")]),
        ("tr", "Oran yüzde 20'den yüzde 15'e düştü.", [("yüzde 20", "20"), ("yüzde 15", "15")]),
        ("ar", "ارتفع العدد من 3 ملايين إلى 5 ملايين.", [("3 ملايين", "3000000"), ("5 ملايين", "5000000")]),
    ],
)
def test_what_changed_has_two_values(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    found = claims_of(text, language)
    assert [each[:2] for each in found] == expected
    assert all(kind != "change" for _, _, kind in found)


@pytest.mark.parametrize(
    ("language", "text", "surface", "value", "kind"),
    [
        ("ja", "料金は3000円から5000円です。", "3000円から5000円", "3000..5000", "money"),
        ("ja", "物価は3%から5%増えた。", "3%から5%増えた", "3..5", "change"),
        ("ko", "가격은 3억원에서 5억원 사이다.", "3억원에서 5억원", "300000000..500000000", "money"),
        ("hi", "3 से 5 करोड़ लोग आए।", "3 से 5 करोड़", "30000000..50000000", "count"),
        ("bn", "৩ থেকে ৫ লাখ মানুষ।", "৩ থেকে ৫ লাখ", "300000..500000", "count"),
        ("ar", "يتراوح العدد من 3 إلى 5 ملايين.", "من 3 إلى 5 ملايين", "3000000..5000000", "count"),
    ],
)
def test_a_range_without_such_a_change_stays_a_range(
    language: str, text: str, surface: str, value: str, kind: str
) -> None:
    assert claims_of(text, language) == [(surface, value, kind)]


def test_a_bound_after_a_range_is_not_taken_for_the_verb_of_the_sentence_before() -> None:
    found = claims_of("आबादी 3 करोड़ से 5 करोड़ हो गई। दाम 30 से 50 रुपये तक हैं।", "hi")
    assert found[-1] == ("30 से 50 रुपये तक", "30..50", "money")


def test_a_small_number_word_after_a_verb_of_change_counts_what_fell() -> None:
    assert claims_of("Cayeron siete árboles.", "es") == [("siete", "7", "count")]
    assert claims_of("Cayeron siete por ciento.", "es") == [("Cayeron siete por ciento", "-7", "change")]


@pytest.mark.parametrize(
    ("language", "text", "short"),
    [
        ("en", "It fell from 210 to 180 million.", "210"),
        ("de", "Es sank von 210 auf 180 Mio. Euro.", "210"),
        ("fr", "Il recule de 210 à 180 millions.", "210"),
        ("es", "Cayó de 210 a 180 millones.", "210"),
        ("ru", "Прибыль снизилась с 210 до 180 млн.", "210"),
    ],
)
def test_a_number_that_may_be_short_for_millions_is_not_guessed(language: str, text: str, short: str) -> None:
    first, last = (each for each in find_figures(text, language) if each.is_claim)
    assert (first.surface, first.kind, first.value) == (short, "ambiguous", None)
    assert last.value == 180_000_000


@pytest.mark.parametrize(
    "text", ["Sales rose from 3 schools to 2 million.", "It rose from 20,500 to 2 million."]
)
def test_a_number_that_cannot_be_short_for_millions_is_read(text: str) -> None:
    assert all(each.value is not None for each in find_figures(text, "en"))


def test_what_exceeded_in_portuguese_and_what_went_from_there() -> None:
    assert [each.hedges for each in find_figures("A taxa passou de 8,1% para 7,4%.", "pt")] == [
        ("exact",)
    ] * 2
    (bound,) = find_figures("O total passou de 5 mil pessoas.", "pt")
    assert bound.hedges == ("more_than",)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("yüzde 5 artarak", 5),
        ("yüzde 5 artan", 5),
        ("yüzde 5 yükseldi", 5),
        ("yüzde 3 azalarak", -3),
        ("yüzde 3 düştü", -3),
    ],
)
def test_turkish_verbs_of_change_tell_the_direction(text: str, value: int) -> None:
    (figure,) = find_figures(f"Satışlar {text}.", "tr")
    assert (figure.value, figure.kind) == (value, "change")


def test_the_sales_of_japan_are_not_high() -> None:
    (figure,) = find_figures("売上高は12.5%増だった。", "ja")
    assert figure.surface == "12.5%増"


def test_a_german_quarter_of_a_year_is_an_ordinal() -> None:
    (quarter,) = find_figures("Im 3. Quartal kamen viele.", "de")
    assert (quarter.is_claim, quarter.kind) == (False, "ordinal")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Prices fell $1.15 to $82.40.", [("fell $1.15", "-23/20"), ("$82.40", "412/5")]),
        (
            "en",
            "Profit rose by $3 million to $20 million.",
            [("rose by $3 million", "3000000"), ("$20 million", "20000000")],
        ),
        ("en", "It grew by 3 km to 20 km.", [("grew by 3 km", "3"), ("20 km", "20")]),
        ("en", "It warmed: it rose by 1.1°C to 14.5 °C.", [("rose by 1.1°C", "11/10"), ("14.5 °C", "29/2")]),
        ("es", "Subió 3 euros a 20 euros.", [("Subió 3 euros", "3"), ("20 euros", "20")]),
    ],
)
def test_by_how_much_and_to_what_are_two_figures(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [each[:2] for each in claims_of(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("It rose by 2 to 3 percent.", "rose by 2 to 3 percent", "2..3"),
        ("Sales will grow 3% to 5%.", "grow 3% to 5%", "3..5"),
        ("They paid $5 to $20.", "$5 to $20", "5..20"),
        ("It fell by between $5 and $20.", "fell by between $5 and $20", "-20..-5"),
    ],
)
def test_two_ends_of_one_change_stay_a_range(text: str, surface: str, value: str) -> None:
    ((found, read, _),) = claims_of(text, "en")
    assert surface.endswith(found)
    assert read == value


def test_temperatures_have_their_unit() -> None:
    for language, text in (
        ("en", "1.5 degrees Celsius"),
        ("de", "1,5 Grad Celsius"),
        ("zh", "1.5℃"),
        ("es", "1,5 ºC"),
        ("vi", "1,5 độ C"),
    ):
        (figure,) = find_figures(text, language)
        assert (figure.surface, figure.value, figure.unit) == (text, Fraction(3, 2), "celsius")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The pound was up 0.3% at $1.2650.", [("up 0.3%", "3/10"), ("$1.2650", "253/200")]),
        ("en", "The dollar gained 0.4%.", [("gained 0.4%", "2/5")]),
        ("de", "Der Euro stieg um 0,3 %.", [("stieg um 0,3 %", "3/10")]),
        ("pt", "O dólar subiu 0,5%.", [("subiu 0,5%", "1/2")]),
        ("ja", "円は0.3%上昇した。", [("0.3%上昇した", "3/10")]),
        ("en", "The index rose 28.6 to 7,123.4.", [("rose 28.6", "143/5"), ("7,123.4", "35617/5")]),
        ("en", "The rate rose 2% to 80%.", [("rose 2%", "2"), ("80%", "80")]),
        ("en", "It was up from 1 in 11.", [("1 in 11", "1/11")]),
    ],
)
def test_a_currency_that_rises_is_no_unit_and_a_level_no_end_of_a_range(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [each[:2] for each in claims_of(text, language)] == expected


def test_a_letter_glued_to_digits_hedges_nothing() -> None:
    assert [each.hedges for each in find_figures("Earnings of 85c beat 79 of last year.", "en")] == [
        ("exact",)
    ] * 2
