"""A stop that ends a sentence, and one that only marks an abbreviation."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claims.figure.finding import find_figures
from claims.figure.lexicon import lexicon

M, G = 10**6, 10**9
Claims = list[tuple[str, int | str]]


def claims_of(text: str, language: str) -> list[tuple[str, Fraction | None]]:
    found = (figure for figure in find_figures(text, language) if figure.is_claim)
    return [(figure.surface, figure.value) for figure in found]


ENDS: list[tuple[str, str, Claims]] = [
    ("en", "It was 3 bn. Two schools closed.", [("3 bn", 3 * G), ("Two", 2)]),
    ("en", "They had $3 bn. US$ 2 million was lost.", [("$3 bn", 3 * G), ("US$ 2 million", 2 * M)]),
    ("en", "The strike is over. 20 schools opened.", [("20", 20)]),
    ("en", "It is the best. 10 schools closed.", [("10", 10)]),
    ("en", "See the table. 34 schools closed.", [("34", 34)]),
    ("en", "It was the last page. 40 people laughed on the bus. 15 left.", [("40", 40), ("15", 15)]),
    ("de", "Es waren 3 Mio. Zwei Schulen schlossen.", [("3 Mio", 3 * M), ("Zwei", 2)]),
    ("de", "Sie lasen den Artikel. 30 Kinder sangen.", [("30", 30)]),
    ("es", "Leyó el artículo. 30 niños cantaban.", [("30", 30)]),
    ("fr", "Elle tourna la page. 40 personnes riaient.", [("40", 40)]),
    ("id", "Ia membaca pasal. 30 anak bernyanyi.", [("30", 30)]),
    ("tr", "Toplam 3 bin. 500 kişi geldi.", [("3 bin", 3000), ("500", 500)]),
    ("ru", "Пришло 5 тысяч. 500 человек ушли.", [("5 тысяч", 5000), ("500", 500)]),
    ("pt", "Custou 800 mil. R$ 3 milhões sobraram.", [("800 mil", 800_000), ("R$ 3 milhões", 3 * M)]),
    ("pt", "O índice caiu 3,2%. Cinco escolas fecharam.", [("caiu 3,2%", "-3.2"), ("Cinco", 5)]),
    ("fr", "La part est de 12 %. Une école ferme.", [("12 %", 12)]),
]
GOES_ON: list[tuple[str, str, Claims]] = [
    (
        "de",
        "Es kostete 2,9 Bio. Yen und 3 Mrd. Dollar.",
        [("2,9 Bio. Yen", 2900 * G), ("3 Mrd. Dollar", 3 * G)],
    ),
    ("de", "Es kamen 5 Mio. Kinder aus 20 Tsd. Schulen.", [("5 Mio", 5 * M), ("20 Tsd", 20_000)]),
    ("nl", "Het kostte 12 mln. euro.", [("12 mln. euro", 12 * M)]),
    ("ru", "Пришло 5 тыс. 500 человек.", [("5 тыс. 500", 5500)]),
    ("en", "Approx. 30 children came, ca. 50 stayed.", [("Approx. 30", 30), ("ca. 50", 50)]),
    ("en", "The fine is Rs. 500.", [("Rs. 500", 500)]),
]


@pytest.mark.parametrize(("language", "text", "expected"), ENDS + GOES_ON)
def test_a_figure_reaches_over_the_stop_of_an_abbreviation_only(
    language: str, text: str, expected: Claims
) -> None:
    assert claims_of(text, language) == [(surface, Fraction(value)) for surface, value in expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "See art. 34, fig. 2, figs. 2, p. 5, pp. 6, vol. 7, no. 8, nos. 9."),
        ("de", "Siehe Abb. 3, Kap. 4, S. 12, Nr. 5, Art. 6, Abs. 2, Tab. 8."),
        ("fr", "Voir l’art. 34, p. 5, fig. 2, chap. 4."),
        ("es", "Ver art. 34, pág. 5, págs. 6, fig. 2, núm. 3, cap. 4."),
        ("ru", "См. ст. 34, рис. 2, табл. 3, гл. 4, стр. 5, п. 7."),
        ("pl", "Zob. art. 34, s. 5, rys. 2, tab. 3, ust. 4, poz. 5, nr 6."),
    ],
)
def test_abbreviated_words_announce_what_is_no_claim(language: str, text: str) -> None:
    assert claims_of(text, language) == []
    assert find_figures(text, language)


def test_plurals_are_not_short_for_longer_plurals() -> None:
    short = lexicon("en").short
    assert {"art", "fig", "figs", "sec", "vol", "approx", "bn"} <= short
    assert short.isdisjoint({"table", "page", "part", "line", "bus", "over", "largest", "million"})
