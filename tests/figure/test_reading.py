"""Figures as papers print them: value, unit, kind, noun and notes."""

from __future__ import annotations

import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest

import claims
from claims.figure import Figure, read
from claims.interval import Interval

THOUSAND, MILLION, BILLION = 10**3, 10**6, 10**9


def noted(figure: Figure, prefix: str) -> bool:
    return any(note.startswith(f"{prefix}:") for note in figure.notes)


@pytest.mark.parametrize(
    ("text", "language", "value", "unit", "kind"),
    [
        ("2,9 triliun baht", "id", 2_900 * BILLION, "THB", "money"),
        ("19 miliar dolar", "id", 19 * BILLION, "USD", "money"),
        ("US$19 bn", "en", 19 * BILLION, "USD", "money"),
        ("USD 19 billion", "en", 19 * BILLION, "USD", "money"),
        ("฿2.9 trillion", "en", 2_900 * BILLION, "THB", "money"),
        ("€1.5m", "en", 1_500_000, "EUR", "money"),
        ("Rp 3 M", "id", 3 * BILLION, "IDR", "money"),
        ("Rp3M", "id", 3 * BILLION, "IDR", "money"),
        ("Rp. 3.000,00", "id", 3000, "IDR", "money"),
        ("$3 M", "en", 3 * MILLION, "USD", "money"),
        ("1.082", "id", 1082, None, "count"),
        ("14,7%", "id", Fraction("14.7"), "percent", "share"),
        ("14.7 per cent", "en", Fraction("14.7"), "percent", "share"),
        ("3‰", "en", 3, "permille", "share"),
        ("5 poin persen", "id", 5, "point", "change"),
        ("5 percentage points", "en", 5, "point", "change"),
        ("rose by 25 basis points", "en", 25, "basis_point", "change"),
        ("50 bps", "en", 50, "basis_point", "change"),
        ("25 Basispunkte", "de", 25, "basis_point", "change"),
        ("25 points de base", "fr", 25, "basis_point", "change"),  # not percentage points
        ("25 puntos básicos", "es", 25, "basis_point", "change"),
        ("25 pontos-base", "pt", 25, "basis_point", "change"),
        ("25 punti base", "it", 25, "basis_point", "change"),
        ("25 базисных пунктов", "ru", 25, "basis_point", "change"),
        ("25个基点", "zh", 25, "basis_point", "change"),
        ("rose by 140 %", "en", 140, "percent", "change"),
        ("naik 5 persen", "id", 5, "percent", "change"),
        ("turun 5 persen", "id", -5, "percent", "change"),
        ("−3.5%", "en", Fraction("-3.5"), "percent", "change"),
        ("minus 3,5 persen", "id", Fraction("-3.5"), "percent", "change"),
        ("+3.5%", "en", Fraction("3.5"), "percent", "change"),
        ("half", "en", Fraction(1, 2), None, "share"),
        ("sepertiga", "id", Fraction(1, 3), None, "share"),
        ("dua pertiga", "id", Fraction(2, 3), None, "share"),
        ("two-thirds", "en", Fraction(2, 3), None, "share"),
        ("¾", "en", Fraction(3, 4), None, "share"),
        ("3 out of 10", "en", Fraction(3, 10), None, "share"),
        ("2 juta 300 ribu", "id", 2_300_000, None, "count"),
        ("dua juta tiga ratus ribu", "id", 2_300_000, None, "count"),
        ("satu setengah juta", "id", 1_500_000, None, "count"),
        ("two and a half million", "en", 2_500_000, None, "count"),
        ("half a million", "en", 500_000, None, "count"),
        ("a quarter of a million", "en", 250_000, None, "count"),
        ("sejuta", "id", MILLION, None, "count"),
        ("seratus dua puluh lima", "id", 125, None, "count"),
        ("dua belas", "id", 12, None, "count"),
        ("twenty-seven", "en", 27, None, "count"),
        ("one thousand two hundred and thirty-four", "en", 1234, None, "count"),
        ("27 tahun", "id", 27, "year", "measure"),
        ("half a year", "en", Fraction(1, 2), "year", "measure"),
        ("513,120 km²", "en", 513_120, "square_kilometre", "measure"),
        ("5 per 1.000", "id", 5, "per_1000", "rate"),
        ("3.2 per 100,000", "en", Fraction("3.2"), "per_100000", "rate"),
        ("3,2 per 100 ribu", "id", Fraction("3.2"), "per_100000", "rate"),
        ("third largest", "en", 3, None, "rank"),
        ("3rd largest", "en", 3, None, "rank"),
        ("terbesar ketiga", "id", 3, None, "rank"),
        ("peringkat ke-3", "id", 3, None, "rank"),
        ("5 lakh", "en", 500_000, None, "count"),
        ("5 milyar", "id", 5 * BILLION, None, "count"),
        ("١٥", "id", 15, None, "count"),
        ("๑๕,๘ juta", "id", 15_800_000, None, "count"),
        ("१५", "en", 15, None, "count"),
        ("١٥٫٨ juta", "id", 15_800_000, None, "count"),
        ("1\u00a0082", "en", 1082, None, "count"),
        ("1\u202f082", "en", 1082, None, "count"),
        ("1\u2009082", "id", 1082, None, "count"),
        ("15 000", "id", 15_000, None, "count"),
        ("\u200e15\u200b,8 juta\u200f", "id", 15_800_000, None, "count"),
        ("135.", "id", 135, None, "count"),
    ],
)
def test_value_unit_and_kind(
    text: str, language: str, value: Fraction | int, unit: str | None, kind: str
) -> None:
    figure = read(text, language)
    assert (figure.value, figure.unit, figure.kind) == (value, unit, kind)


@pytest.mark.parametrize(
    ("text", "language", "low", "high", "unit"),
    [
        ("3–5 million", "en", 3 * MILLION, 5 * MILLION, None),
        ("3 to 5 million", "en", 3 * MILLION, 5 * MILLION, None),
        ("between 3 and 5 million", "en", 3 * MILLION, 5 * MILLION, None),
        ("from 3 million to 5 million", "en", 3 * MILLION, 5 * MILLION, None),
        ("antara 50.000 dan 80.000", "id", 50_000, 80_000, None),
        ("dari 5 hingga 8 persen", "id", 5, 8, "percent"),
        ("50.000 sampai 80.000", "id", 50_000, 80_000, None),
        ("50.000\n- 80.000", "id", 50_000, 80_000, None),
        ("50% - 60%", "id", 50, 60, "percent"),
        ("$3 million–$5 million", "en", 3 * MILLION, 5 * MILLION, "USD"),
        ("3 juta baht sampai 5 juta", "id", 3 * MILLION, 5 * MILLION, "THB"),
        ("dua-tiga juta", "id", 2 * MILLION, 3 * MILLION, None),
        ("800.000–1,2 juta", "id", 800_000, 1_200_000, None),
        ("between one hundred and five hundred", "en", 100, 500, None),
        ("-5 to -3", "en", -5, -3, None),
    ],
)
def test_range_has_both_ends_on_their_own_scale(
    text: str, language: str, low: int, high: int, unit: str | None
) -> None:
    figure = read(text, language)
    assert figure.value is None
    assert (figure.low, figure.high) == (Fraction(low), Fraction(high))
    assert figure.unit == unit


@pytest.mark.parametrize(
    "text",
    [
        "39.0 million [33.1–45.7 million]",
        "39.0 million (33.1–45.7)",
        "39.0 million (33.1, 45.7)",
        "39.0 million (95% CI 33.1 to 45.7)",
        "39.0 million (95% CI: 33.1–45.7 million)",
        "39.0 million children [33.1–45.7 million]",
        "39.0 million (33,100,000–45,700,000)",
    ],
)
def test_estimate_takes_the_range_printed_beside_it(text: str) -> None:
    figure = read(text, "en")
    assert figure.value == 39 * MILLION
    assert (figure.low, figure.high) == (Fraction(33_100_000), Fraction(45_700_000))
    assert figure.hedge == "estimate"
    assert figure.loose == Interval(Fraction(33_100_000), Fraction(45_700_000))
    assert figure.strict == Interval(Fraction(38_950_000), Fraction(39_050_000))


@pytest.mark.parametrize("text", ["39.0 ± 2.1 million", "39.0 million ± 2.1", "39.0 million ± 2.1 million"])
def test_plus_minus_is_a_range_around_the_estimate(text: str) -> None:
    figure = read(text, "en")
    assert (figure.low, figure.high) == (Fraction(36_900_000), Fraction(41_100_000))
    assert figure.hedge == "estimate"


@pytest.mark.parametrize(
    ("text", "language", "hedge"),
    [
        ("about 5", "en", "approx"),
        ("approx. 5", "en", "approx"),
        ("~5", "en", "approx"),
        ("± 500", "id", "approx"),
        ("5 million or so", "en", "approx"),
        ("an estimated 5 million", "en", "estimate"),
        ("diperkirakan 5 juta", "id", "estimate"),
        ("almost 500", "en", "almost"),
        ("hampir 70%", "id", "almost"),
        ("just over 500", "en", "just_over"),
        ("sedikit lebih dari 500", "id", "just_over"),
        ("more than 5", "en", "more_than"),
        ("> 5", "en", "more_than"),
        ("lebih banyak dari 99%", "id", "more_than"),
        ("no fewer than 5", "en", "at_least"),
        ("5 or more", "en", "at_least"),
        ("800,000+", "en", "at_least"),
        ("tidak kurang dari 5", "id", "at_least"),
        ("5 atau lebih", "id", "at_least"),
        (">= 5", "en", "at_least"),
        ("fewer than 5", "en", "less_than"),
        ("di bawah 5 persen", "id", "less_than"),
        ("no more than 5", "en", "at_most"),
        ("paling banyak 5", "id", "at_most"),
        ("as many as 5", "en", "up_to"),
        ("hingga 5", "id", "up_to"),
        ("sampai dengan 5", "id", "up_to"),
    ],
)
def test_hedge_words_on_either_side(text: str, language: str, hedge: str) -> None:
    assert read(text, language).hedge == hedge


@pytest.mark.parametrize(
    ("text", "language", "noun"),
    [
        ("800 ribu lebih anak", "id", "anak"),
        ("10 juta turis asing", "id", "turis asing"),
        ("1.082 kasus", "id", "kasus"),
        ("lebih dari 103 terdakwa", "id", "terdakwa"),
        ("15.000 tanda tangan", "id", "tanda tangan"),
        ("103 organisasi masyarakat sipil", "id", "organisasi masyarakat sipil"),
        ("20% dari semua korban", "id", "korban"),
        ("5,7 juta pekerjaan", "id", "pekerjaan"),
        ("one in four children", "en", "children"),
        ("two thirds of women", "en", "women"),
        ("39.0 million children [33.1–45.7 million]", "en", "children"),
        ("60%", "id", None),
    ],
)
def test_noun_is_the_thing_counted_as_printed(text: str, language: str, noun: str | None) -> None:
    assert read(text, language).noun == noun


@pytest.mark.parametrize(
    ("text", "language", "strict", "loose"),
    [
        ("800 ribu", "id", (799_500, 800_500), (750_000, 850_000)),
        ("39.0", "en", (Fraction("38.95"), Fraction("39.05")), (Fraction("38.5"), Fraction("39.5"))),
        ("0", "en", (0, 0), (0, Fraction(1, 2))),
        ("0%", "en", (0, Fraction(1, 2)), (0, Fraction(1, 2))),
        ("100%", "en", (Fraction("99.5"), 100), (50, 100)),
        ("120%", "en", (Fraction("119.5"), Fraction("120.5")), (115, 125)),
        (
            "rose by 99.96%",
            "en",
            (Fraction("99.955"), Fraction("99.965")),
            (Fraction("99.955"), Fraction("99.965")),
        ),
        ("rose by 100%", "en", (Fraction("99.5"), Fraction("100.5")), (50, 150)),
        ("about 95%", "en", (Fraction("94.5"), Fraction("95.5")), (Fraction("85.5"), 100)),
        ("turun 5 persen", "id", (Fraction("-5.5"), Fraction("-4.5")), (Fraction("-5.5"), Fraction("-4.5"))),
        ("dua juta", "id", (1_500_000, 2_500_000), (1_500_000, 2_500_000)),
        ("twenty-seven", "en", (27, 27), (27, 27)),
        ("seratus", "id", (100, 100), (50, 150)),
        ("27 tahun", "id", (Fraction("26.5"), Fraction("27.5")), (Fraction("26.5"), Fraction("27.5"))),
        ("half", "en", (Fraction(1, 2), Fraction(1, 2)), (Fraction(2, 5), Fraction(2, 3))),
        ("2 juta 300 ribu", "id", (2_299_500, 2_300_500), (2_250_000, 2_350_000)),
        ("3–5 million", "en", (2_500_000, 5_500_000), (2_500_000, 5_500_000)),
        ("3 out of 10", "en", (Fraction(3, 10), Fraction(3, 10)), (Fraction(1, 4), Fraction(7, 20))),
        ("10 out of 10", "en", (1, 1), (Fraction(19, 20), 1)),
        ("third largest", "en", (3, 3), (3, 3)),
    ],
)
def test_closed_intervals_of_the_last_printed_and_the_last_non_zero_digit(
    text: str, language: str, strict: tuple[int, int], loose: tuple[int, int]
) -> None:
    figure = read(text, language)
    assert figure.strict == Interval(Fraction(strict[0]), Fraction(strict[1]))
    assert figure.loose == Interval(Fraction(loose[0]), Fraction(loose[1]))


@pytest.mark.parametrize(
    ("text", "strict", "loose"),
    [
        (
            "just over 500",
            Interval(Fraction(500), Fraction(550), True),
            Interval(Fraction(500), Fraction(550), True),
        ),
        (
            "just over 950",
            Interval(Fraction(950), Fraction(955), True),
            Interval(Fraction(950), Fraction(1045), True),
        ),
        ("less than 5", Interval(Fraction(0), Fraction(5), False, True), None),
        ("at most 5", Interval(Fraction(0), Fraction(5)), None),
        ("at least about 60%", Interval(Fraction(55), Fraction(100)), Interval(Fraction(54), Fraction(100))),
        ("more than half", Interval(Fraction(1, 2), Fraction(1), True), None),
        ("fell by more than 5%", Interval(None, Fraction(-5), False, True), None),
        ("more than 120%", Interval(Fraction(120), None, True), None),
        ("more than −5%", Interval(Fraction(-5), None, True), None),
        ("less than −5%", Interval(None, Fraction(-5), False, True), None),
    ],
)
def test_hedged_intervals(text: str, strict: Interval, loose: Interval | None) -> None:
    figure = read(text, "en")
    assert figure.strict == strict
    assert figure.loose == (strict if loose is None else loose)


@pytest.mark.parametrize(
    ("text", "held"), [("almost 3", 2), ("just over 3", 4), ("almost 832", 831), ("about 3", 3)]
)
def test_hedge_on_a_count_always_leaves_a_whole_number(text: str, held: int) -> None:
    assert held in read(text, "en").strict


def test_five_with_three_decimals_is_read_as_five_and_noted_because_english_would_group() -> None:
    figure = read("5,000", "id")
    assert figure.value == 5
    assert figure.strict == Interval(Fraction("4.9995"), Fraction("5.0005"))
    assert noted(figure, "separator")
    assert "English" in "".join(figure.notes)


@pytest.mark.parametrize(
    ("text", "language", "prefix"),
    [
        ("800.000 ribu", "id", "scale-word-clash"),
        ("sekitar lebih dari 4 juta", "id", "double-hedge"),
        ("up to at least 5", "en", "double-hedge"),
        ("hingga 5 juta", "id", "up-to"),
        ("an estimated 5 million", "en", "estimate"),
        ("19 miliar dolar", "id", "currency"),
        ("$5", "en", "currency"),
        ("turun 5 persen", "id", "direction"),
        ("-5", "en", "negative"),
        ("15 000", "en", "separator"),
        ("1.082", "en", "separator"),
        ("5 million visitors a year", "en", "per"),
        ("1,5 juta wisatawan per tahun", "id", "per"),
    ],
)
def test_note_begins_with_its_fixed_word(text: str, language: str, prefix: str) -> None:
    assert noted(read(text, language), prefix)


@pytest.mark.parametrize(
    ("text", "language"),
    [("832", "id"), ("15,8 juta", "id"), ("US$19 bn", "en"), ("1.200 triliun rupiah", "id"), ("0.295", "en")],
)
def test_plain_figures_carry_no_note(text: str, language: str) -> None:
    assert read(text, language).notes == ()


def test_same_hedge_twice_does_not_pull_apart() -> None:
    figure = read("kira-kira sekitar 60%", "id")
    assert figure.hedge == "approx"
    assert not noted(figure, "double-hedge")


def test_scale_word_after_full_digits_is_still_read() -> None:
    assert read("800.000 ribu", "id").value == 800 * MILLION


def test_importing_the_reader_loads_no_locale_data() -> None:
    """Only the first figure pays for them, so that commands that read none start fast."""
    program = "import sys, claims.figure; sys.exit('babel' in sys.modules)"
    assert (
        subprocess.run([sys.executable, "-c", program], cwd=Path(claims.__file__).parents[1]).returncode == 0
    )
