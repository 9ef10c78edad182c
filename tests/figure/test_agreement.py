"""Words that agree with what they stand beside, and figures that only their neighbours settle, in running text."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claims.figure.finding import find_figures

CLAIMS = [
    # Hedges agree with the class of what is counted.
    # The noun stands before the number, and so between it and its hedge, whether we know the noun or not.
    ("sw", "Zaidi ya magari 300 yaliharibiwa.", "Zaidi ya magari 300", 300, "more_than"),
    (
        "sw",
        "Takriban vyumba vya madarasa 1,200 vimejengwa.",
        "Takriban vyumba vya madarasa 1,200",
        1200,
        "approx",
    ),
    ("sw", "Hadi sasa 300 wamefariki.", "300", 300, "exact"),
    ("sw", "Vijiji visivyopungua 12 vilifurika.", "visivyopungua 12", 12, "at_least"),
    (
        "sw",
        "Nyumba zinazokadiriwa kufikia 60,000 zimejengwa.",
        "zinazokadiriwa kufikia 60,000",
        60_000,
        "estimate",
    ),
    # The country of a currency stands after the number, its scale word before.
    ("sw", "Ilitumia dola bilioni 2 za Marekani.", "dola bilioni 2 za Marekani", 2 * 10**9, "exact"),
    # A phrase that may end one figure gives its last word to the hedge of the next, also of a share.
    ("sw", "Watoto 900, na zaidi ya nusu yao ni wasichana.", "zaidi ya nusu", Fraction(1, 2), "more_than"),
    ("pt", "Seis em dez estudam, e mais da metade trabalha.", "mais da metade", Fraction(1, 2), "more_than"),
    ("sw", "Mvua ilinyesha kwa saa sita.", "saa sita", 6, "exact"),
    ("sw", "Idadi ya simba imepungua mara tatu.", "imepungua mara tatu", 3, "exact"),
    (
        "fil",
        "Lumaki nang higit sa 40 porsiyento ang kita.",
        "Lumaki nang higit sa 40 porsiyento",
        40,
        "more_than",
    ),
    ("de", "Ein knappes Viertel der Schulen ist neu.", "Ein knappes Viertel", Fraction(1, 4), "almost"),
    ("de", "Die Miete ist beinahe viermal so hoch.", "beinahe viermal so hoch", 4, "almost"),
    ("fr", "Une bonne moitié des écoles ont rouvert.", "Une bonne moitié", Fraction(1, 2), "just_over"),
    ("ru", "Это было лет десять назад.", "лет десять", 10, "approx"),
    ("ru", "За пять лет сорок школ закрыли.", "сорок", 40, "exact"),
    ("tr", "Okula ek 300 öğretmen atandı.", "300", 300, "exact"),
    ("ja", "同じ朝300人が集まった。", "300", 300, "exact"),
    ("vi", "Báo cáo nêu con số 800.000 trẻ em.", "800.000", 800_000, "exact"),
    ("en", "Repairs took at least a year.", "at least a year", 1, "at_least"),
    ("en", "He was there in under an hour.", "under an hour", 1, "less_than"),
    (
        "en",
        "Rates rose by a quarter of a percentage point.",
        "rose by a quarter of a percentage point",
        "1/4",
        "exact",
    ),
    ("en", "The odds are 1 in 292 million.", "1 in 292 million", Fraction(1, 292_000_000), "exact"),
    ("fil", "Katumbas ito ng mga $200 milyon.", "mga $200 milyon", 200_000_000, "approx"),
    ("en", "The 12 Wall Street banks agreed.", "12", 12, "exact"),
]


@pytest.mark.parametrize(("language", "text", "surface", "value", "hedge"), CLAIMS)
def test_claims_with_their_whole_span(
    language: str, text: str, surface: str, value: int | str | Fraction, hedge: str
) -> None:
    found = {figure.surface: figure for figure in find_figures(text, language) if figure.is_claim}
    assert surface in found
    assert (found[surface].value, found[surface].hedge) == (Fraction(value), hedge)


NO_CLAIMS = [
    ("en", "The firm at 12 Elm Street, founded by two sisters, has closed.", "12", "identifier"),
    ("en", "10 Downing Street said so.", "10", "identifier"),
    ("pt", "O acidente foi no quilômetro 214 da rodovia.", "214", "identifier"),
    ("en", "Infections in the 18-45 age group doubled.", "18-45", "age"),
]


@pytest.mark.parametrize(("language", "text", "surface", "kind"), NO_CLAIMS)
def test_numbers_that_are_no_claims(language: str, text: str, surface: str, kind: str) -> None:
    found = next(figure for figure in find_figures(text, language) if figure.start == text.index(surface))
    assert (found.is_claim, found.kind) == (False, kind)


def test_the_range_beside_an_estimate_shares_the_scale_word_before_its_first_end() -> None:
    (figure,) = find_figures("Watu milioni 39.0 [milioni 33.1–45.7] wanaishi humo.", "sw")
    assert (figure.low, figure.high) == (33_100_000, 45_700_000)


def test_nouns_stand_between_the_word_that_opens_a_range_and_its_ends() -> None:
    (figure,) = find_figures("Daraja linapitisha kati ya magari 15,000 na 18,000.", "sw")
    assert (figure.surface, figure.low, figure.high) == ("kati ya magari 15,000 na 18,000", 15_000, 18_000)


def test_a_hanging_hyphen_stands_for_the_hundreds_of_the_second_end() -> None:
    (figure,) = find_figures("Zwei- bis dreihundert Menschen kamen.", "de")
    assert (figure.low, figure.high) == (200, 300)


def test_a_hanging_hyphen_stands_for_times() -> None:
    (figure,) = find_figures("Die Miete ist vier- bis fünfmal so hoch.", "de")
    assert (figure.kind, figure.low, figure.high) == ("multiple", 4, 5)


def test_the_name_of_an_interval_may_be_hyphenated() -> None:
    (figure,) = find_figures("Es waren 1,3 Millionen (95-%-KI 1,1–1,6).", "de")
    assert (figure.low, figure.high) == (1_100_000, 1_600_000)


def test_the_noun_after_a_hedge_is_what_is_counted() -> None:
    text = "Shirika lasema takriban vyumba vya madarasa 300 na watu zaidi ya 20 waliathirika."
    assert [figure.noun for figure in find_figures(text, "sw")] == ["vyumba vya madarasa", "watu"]


def test_a_track_is_no_number_of_millions() -> None:
    assert [f.kind for f in find_figures("She won the 400m hurdles.", "en")] == ["ambiguous"]


def test_one_of_a_unit_is_no_claim_without_a_hedge_of_its_own() -> None:
    found = find_figures("Some 84,000 more than a year earlier, at $3 a kilo.", "en")
    assert [figure.surface for figure in found] == ["Some 84,000", "$3"]


def test_a_text_leaves_nothing_to_the_collector() -> None:
    import gc

    text = "In 2015 3-2 schools (4 closed, 1.000.00 of them rose by 3% to 5%) and 7 of 9 fell. " * 20
    find_figures(text, "en")
    gc.collect()
    gc.disable()
    try:
        find_figures(text, "en")
        assert gc.collect() == 0
    finally:
        gc.enable()
