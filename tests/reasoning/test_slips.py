"""Slips: what a printer can have made of a true figure, and that the true figure is among the hypotheses.

The forward models here are written apart from the program: they take a true print and spoil it. The program
sees only the spoilt print and must name the true reading among its alternatives.
"""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from claims.checks import sample
from claims.document import yaml
from claims.figure import Figure, read
from claims.interval import Interval
from claims.loading.load import from_documents
from claims.reasoning import slips as package
from claims.reasoning.amount import amounts
from claims.reasoning.slips import MOST, Slip, names, slips
from claims.reasoning.slips import related as ordering
from claims.registry.registry import Registry

HEAD = """\
sources:
  report: {title: A report, issued: 2018, language: en}
  laporan: {title: Laporan, issued: 2018, language: id}
  yearbook: {title: Yearbook, issued: 2018, language: en}
quantities:
  visitors: {counts: visitor, measure: flow}
  asian: {part_of: visitors, trait: from Asia}
  spending: {money: IDR}
  thing: {}
claims:
"""
MARKS = {"en": (",", "."), "id": (".", ",")}
SOURCES = {"en": "report", "id": "laporan"}


def registry(claims: dict[str, str]) -> Registry:
    lines = (f"  {name}: {{says: S., {said}}}\n" for name, said in claims.items())
    return from_documents((yaml.parse(sample(HEAD + "".join(lines)), "sample.yaml"),))


def alone(
    figure: str, language: str = "en", more: str = "quantity: thing"
) -> tuple[Registry, tuple[Slip, ...]]:
    made = registry({"a": f"figure: '{figure}', source: {SOURCES[language]}, {more}"})
    assert made.figure("a") is not None, figure
    return made, slips(made, "a")


def printed(number: Fraction, language: str) -> str:
    """A number as its language prints it, with as many decimals as it needs."""
    group, mark = MARKS[language]
    places = 0
    while (number * 10**places).denominator != 1:
        places += 1
    digits = f"{abs(int(number * 10**places)):0{places + 1}d}"
    whole, decimals = (digits[:-places], digits[-places:]) if places else (digits, "")
    grouped = f"{int(whole):,}".replace(",", group)
    return f"{grouped}{mark}{decimals}" if decimals else grouped


def named(found: tuple[Slip, ...], true: Figure, factor: Fraction = Fraction(1)) -> list[Slip]:
    """The slips whose alternative is the true figure's reading."""
    strict, loose = true.strict.scale(factor), true.loose.scale(factor)
    return [slip for slip in found if (slip.strict, slip.loose) == (strict, loose)]


numbers = st.builds(
    lambda mantissa, exponent: mantissa * Fraction(10) ** exponent, st.integers(1, 99_999), st.integers(-2, 4)
)
languages = st.sampled_from(["en", "id"])


# -- digits and zeros ------------------------------------------------------------------------------


@settings(max_examples=150, deadline=None)
@given(numbers, st.sampled_from([-3, -2, -1, 1, 2, 3]), languages)
def test_zeros_too_many_or_too_few(number: Fraction, power: int, language: str) -> None:
    true, spoilt = printed(number, language), printed(number * Fraction(10) ** power, language)
    assert named(alone(spoilt, language)[1], read(true, language)), (true, spoilt)


@settings(max_examples=150, deadline=None)
@given(numbers, st.data(), languages)
def test_swapped_digits(number: Fraction, data: st.DataObject, language: str) -> None:
    digits = list(str(int(number * 100)))
    at = data.draw(st.integers(0, max(0, len(digits) - 2)))
    assume(len(digits) > 1 and digits[at] != digits[at + 1])
    true = printed(Fraction(int("".join(digits))), language)
    digits[at], digits[at + 1] = digits[at + 1], digits[at]
    assume(digits[0] != "0")
    spoilt = printed(Fraction(int("".join(digits))), language)
    assert [slip.name for slip in named(alone(spoilt, language)[1], read(true, language))], (true, spoilt)


@settings(max_examples=150, deadline=None)
@given(st.integers(10, 10**8), st.data(), languages)
def test_a_dropped_digit(number: int, data: st.DataObject, language: str) -> None:
    digits = str(number)
    at = data.draw(st.integers(0, len(digits) - 1))
    shorter = digits[:at] + digits[at + 1 :]
    assume(shorter[0] != "0")
    spoilt = printed(Fraction(int(shorter)), language)
    assert named(alone(spoilt, language)[1], read(printed(Fraction(number), language), language)), spoilt


@settings(max_examples=150, deadline=None)
@given(st.integers(1, 10**8), st.data(), languages)
def test_a_digit_too_many(number: int, data: st.DataObject, language: str) -> None:
    digits = str(number)
    at = data.draw(st.integers(0, len(digits)))
    longer = digits[:at] + data.draw(st.sampled_from("123456789")) + digits[at:]
    spoilt = printed(Fraction(int(longer)), language)
    assert named(alone(spoilt, language)[1], read(printed(Fraction(number), language), language)), spoilt


def test_a_doubled_digit_is_told_from_any_other() -> None:
    _, found = alone("1,223")
    assert {slip.name for slip in named(found, read("123", "en"))} == {"doubled-digit"}
    assert {slip.name for slip in named(found, read("122", "en"))} == {"added-digit"}
    assert {slip.name for slip in named(alone("123")[1], read("1,223", "en"))} == {"dropped-double"}
    assert {slip.name for slip in named(alone("15,000")[1], read("1,500", "en"))} == {"times-10"}


def test_no_full_groups_of_zeros_stand_beside_a_scale_word() -> None:
    _, found = alone("15,8 juta", "id")
    assert not [slip for slip in found if slip.name == "group-as-decimal"]
    assert named(alone("15,834 juta", "id")[1], read("15.834 juta", "id"))


def test_one_end_of_a_range_or_both() -> None:
    _, found = alone("50.000 - 80.000", "id")
    for true in ("5.000 - 80.000", "5.000 - 8.000", "50.000 - 800.000", "50.000 - 800.000"):
        assert named(found, read(true, "id")), true


def test_numbers_in_words_are_scaled() -> None:
    _, found = alone("one in four", more="quantity: asian, share_of: visitors")
    (slip,) = [slip for slip in found if slip.strict == Interval.point(Fraction(1, 40))]
    assert slip.reads == "1 in 40 instead of 1 in 4"
    assert named(alone("twenty")[1], read("two hundred", "en"))


# -- scale words and notation ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("true", "spoilt", "language", "name"),
    [
        ("15,8 juta", "15,8 ribu", "id", "thousand-million-word"),
        ("15,8 ribu", "15,8 juta", "id", "thousand-million-word"),
        ("2,9 triliun rupiah", "2,9 miliar rupiah", "id", "thousand-million-word"),
        ("Rp 5 juta", "Rp 5 M", "id", "thousand-million-word"),
        ("3 million", "3 bn", "en", "thousand-million-word"),
        ("15.8 million", "15.8", "en", "thousand-million-word"),
        ("15.8", "15.8 thousand", "en", "thousand-million-word"),
        ("3 million – 5 million", "3 thousand – 5 thousand", "en", "thousand-million-word"),
        ("sejuta", "seribu", "id", "thousand-million-word"),
        ("10 lakh", "10 million", "en", "lakh-crore-million"),
        ("10 million", "10 crore", "en", "lakh-crore-million"),
        ("10 crore", "10 lakh", "en", "lakh-crore-million"),
        ("10 lakh", "10 billion", "en", "lakh-crore-million"),
    ],
)
def test_scale_words(true: str, spoilt: str, language: str, name: str) -> None:
    more = "quantity: spending" if "rupiah" in spoilt or "Rp" in spoilt else "quantity: thing"
    found = named(alone(spoilt, language, more)[1], read(true, language))
    assert [slip.name for slip in found] == [name]


@settings(max_examples=80, deadline=None)
@given(st.integers(1, 999), st.integers(1, 999), languages)
def test_a_decimal_mark_taken_for_a_group_and_the_reverse(whole: int, part: int, language: str) -> None:
    group, mark = MARKS[language]
    decimals, grouped = f"{whole}{mark}{part:03d}", f"{whole}{group}{part:03d}"
    assert named(alone(grouped, language)[1], read(decimals, language))
    assert named(alone(decimals, language)[1], read(grouped, language))


def test_zeros_that_fell_away_after_the_mark() -> None:
    assert named(alone("15,8", "id")[1], read("15.800", "id"))


def test_what_is_counted_comes_whole() -> None:
    reads = [slip.reads for slip in alone("832", more="quantity: visitors")[1]]
    assert not [one for one in reads if one.startswith("83.2 instead")]
    assert [slip.reads for slip in alone("832")[1] if slip.reads.startswith("83.2 instead")]


# -- shares, changes, rates ------------------------------------------------------------------------


def test_percent_and_points() -> None:
    share = "figure: '40.00%', source: report, quantity: asian, share_of: visitors"
    # The share rose from 40 % to 45 %: by 5 points, which is 12.5 percent.
    made = registry({"a": "figure: rose by 5%, source: report, quantity: asian", "b": share})
    found = [slip for slip in slips(made, "a") if slip.name == "percent-points"]
    assert [Fraction(125, 1000) in slip.strict for slip in found] == [True]
    assert found[0].reads == "5 percentage points instead of 5 %, from 40 % (b)"
    made = registry(
        {"a": "figure: rose by 12.5 percentage points, source: report, quantity: asian", "b": share}
    )
    found = [slip for slip in slips(made, "a") if slip.name == "percent-points"]
    assert [Fraction(5) in slip.strict for slip in found] == [True]


@pytest.mark.parametrize(
    ("true", "spoilt"), [("5 per 100,000", "5 per 1,000"), ("5 per 1,000", "5 per 100,000")]
)
def test_the_base_of_a_rate_in_the_figure(true: str, spoilt: str) -> None:
    factor = Fraction(1, 1000 if "per 1,000" in true else 100_000)
    (slip,) = named(alone(spoilt)[1], read(true, "en"), factor)
    assert slip.name == "per-1000-per-100000"


def test_the_base_of_a_rate_in_the_claim() -> None:
    _, found = alone("5", more="quantity: thing, per: 100 000 births")
    assert [
        slip.strict for slip in found if slip.reads.endswith("meant per 1 000 instead of per 100 000")
    ] == [Interval.point(500)]


def test_shares_stay_within_their_whole() -> None:
    made, found = alone("60%", more="quantity: asian, share_of: visitors")
    assert found
    room = Interval(Fraction(0), Fraction(1))
    assert all(slip.strict.within(room) and slip.loose.within(room) for slip in found)
    assert named(found, read("6%", "en"), Fraction(1, 100))
    strict, loose = amounts(made)
    assert (strict["a"], loose["a"]) not in [(slip.strict, slip.loose) for slip in found]


# -- what other claims print -----------------------------------------------------------------------

CITING = "citing: [{source: yearbook, claim: b}]"


@pytest.mark.parametrize("citing", [CITING, "citing: none"])
@pytest.mark.parametrize(("figure", "other"), [("80,000", "50,000"), ("50,000", "80,000")])
def test_one_end_for_the_whole_range(citing: str, figure: str, other: str) -> None:
    made = registry(
        {
            "a": f"figure: '{figure}', source: report, quantity: visitors, when: 2010, {citing}",
            "b": "figure: '50,000 - 80,000', source: yearbook, quantity: visitors, when: 2010",
        }
    )
    found = slips(made, "a")
    assert {slip.name for slip in named(found, read("50,000 - 80,000", "en"))} == {"one-end-of-a-range"}
    assert any(int(other.replace(",", "")) in slip.loose for slip in found if "other end" in slip.reads)


def test_the_end_of_a_range_beside_an_estimate() -> None:
    surface = "39.0 million [33.1–45.7 million]"
    made = registry(
        {
            "a": f"figure: 46 million, source: report, quantity: visitors, {CITING}",
            "b": f"figure: '{surface}', source: yearbook, quantity: visitors",
        }
    )
    assert named(slips(made, "a"), read(surface, "en"))


@pytest.mark.parametrize("hedged", ["more than 15 million", "up to 15 million", "about 15 million"])
@pytest.mark.parametrize("citing", [CITING, "citing: none"])
def test_a_hedge_that_was_lost(hedged: str, citing: str) -> None:
    made = registry(
        {
            "a": f"figure: 15 million, source: report, quantity: visitors, when: 2010, {citing}",
            "b": f"figure: {hedged}, source: yearbook, quantity: visitors, when: 2010",
        }
    )
    assert {slip.name for slip in named(slips(made, "a"), read(hedged, "en"))} == {"hedge-dropped"}


@settings(max_examples=80, deadline=None)
@given(numbers, languages)
def test_any_figure_may_have_been_about_so_much(number: Fraction, language: str) -> None:
    true = {"en": "about", "id": "sekitar"}[language] + " " + printed(number, language)
    made, found = alone(printed(number, language), language)
    if not read(true, language).loose.within(amounts(made)[1]["a"]):  # 10 allows what "about 10" does
        assert named(found, read(true, language))


def test_another_number_is_no_lost_hedge() -> None:
    made = registry(
        {
            "a": f"figure: 15 million, source: report, quantity: visitors, when: 2010, {CITING}",
            "b": "figure: more than 40 million, source: yearbook, quantity: visitors, when: 2010",
        }
    )
    assert not [slip for slip in slips(made, "a") if slip.name == "hedge-dropped"]


def test_two_rows_of_a_series_changed_places() -> None:
    # 2010 had 14 145 and 2011 had 19 230; the yearbook prints each in the other's row.
    made = registry(
        {
            "a": "figure: '19,230', source: yearbook, quantity: visitors, when: 2010",
            "b": "figure: '14,145', source: yearbook, quantity: visitors, when: 2011",
            "c": "figure: '25,000', source: yearbook, quantity: visitors, when: 2017",
            "d": "figure: '12,000', source: report, quantity: visitors, when: 2011",
        }
    )
    assert {slip.name for slip in named(slips(made, "a"), read("14,145", "en"))} == {"wrong-year"}
    assert {slip.name for slip in named(slips(made, "b"), read("19,230", "en"))} == {"wrong-year"}
    assert not named(slips(made, "a"), read("12,000", "en")), "of another work"


@pytest.mark.parametrize("row", ["14,000 to 16,000", "more than 14,145", "at most 14,145", "up to 14,145"])
def test_a_range_or_a_bound_is_no_row_of_a_series(row: str) -> None:
    year = "source: yearbook, quantity: visitors, when"
    for first, second in ((row, "19,230"), ("19,230", row)):
        made = registry({"a": f"figure: '{first}', {year}: 2010", "b": f"figure: '{second}', {year}: 2011"})
        assert not [one for name in ("a", "b") for one in slips(made, name) if one.name == "wrong-year"]
    made = registry({"a": f"figure: '14,145', {year}: 2010", "b": f"figure: 'about 19,000', {year}: 2011"})
    assert [one.reads for one in slips(made, "a") if one.name == "wrong-year"] == [
        "about 19 000, the figure for 2011, instead of 14 145"
    ]


def test_the_row_of_another_year_was_copied() -> None:
    made = registry(
        {
            "a": "figure: '19,230', source: report, quantity: visitors, when: 2010",
            "b": "figure: '14,145', source: yearbook, quantity: visitors, when: 2010",
            "c": "figure: '19,230', source: yearbook, quantity: visitors, when: 2011",
        }
    )
    (slip,) = named(slips(made, "a"), read("14,145", "en"))
    assert slip.name == "copied-year"
    assert slip.reads == "14 145, as b prints, instead of 19 230, which is the figure for 2011"


def test_eras_are_543_years_apart() -> None:
    for true, spoilt in (("2010", "2553"), ("2553", "2010")):
        (slip,) = [one for one in alone(spoilt)[1] if one.name == "era"]
        assert slip.strict == Interval.point(int(true))
    counted = [one for one in alone("2553", more="quantity: visitors")[1] if one.name == "era"]
    assert not counted, "a count of visitors is no year"
    (slip,) = [one for one in alone("832", more="quantity: visitors, when: 2553")[1] if one.name == "era"]
    assert slip.reads == "the year 2010 instead of 2553, so that it says nothing about 2553"
    assert (slip.strict.low, slip.strict.high) == (0, None)


# -- what holds of all -----------------------------------------------------------------------------

SURFACES = [
    ("800 ribu lebih", "id"),
    ("sekitar lebih dari 4 juta", "id"),
    ("50.000 - 80.000", "id"),
    ("Rp 2,9 triliun", "id"),
    ("39.0 million [33.1–45.7 million]", "en"),
    ("1,234,567,890", "en"),
    ("up to 10 million", "en"),
    ("three quarters", "en"),
    ("fell by 3%", "en"),
    ("0", "en"),
    ("12 per 100,000", "en"),
]


@pytest.mark.parametrize(("surface", "language"), SURFACES)
def test_each_alternative_allows_something_new(surface: str, language: str) -> None:
    made, found = alone(surface, language)
    strict, loose = amounts(made)
    for slip in found:
        assert (slip.strict, slip.loose) != (strict["a"], loose["a"])
        assert not slip.loose.within(loose["a"])
        assert slip.claim == "a"
        assert slip.name in names()
        assert slip.reads
        assert slip.prior > 0
    assert len({(slip.strict, slip.loose) for slip in found}) == len(found) <= MOST


def test_no_more_than_are_promised() -> None:
    _, found = alone(f"{'1234567' * 3} - {'2234567' * 3}")
    assert len(found) == MOST
    assert list(found) == sorted(found, key=lambda slip: (-slip.prior, slip.name)), "the most usual first"


def test_the_order_of_the_file_changes_nothing() -> None:
    claims = {
        "a": f"figure: '80,000', source: report, quantity: visitors, when: 2010, {CITING}",
        "b": "figure: '50,000 - 80,000', source: yearbook, quantity: visitors, when: 2010",
        "c": "figure: '90,000', source: report, quantity: visitors, when: 2011",
        "d": "figure: about 80000, source: yearbook, quantity: visitors, when: 2010",
        "e": "figure: '80,000', source: yearbook, quantity: visitors, when: 2012",
    }
    forth, back = registry(claims), registry(dict(reversed(claims.items())))
    for name in claims:
        assert slips(forth, name) == slips(back, name) == slips(forth, name)


def test_a_figure_that_is_not_read_and_a_rank_have_none() -> None:
    made = registry(
        {
            "a": "figure: 12.34.56, source: report, quantity: thing",
            "b": "figure: third largest, source: report, quantity: thing",
        }
    )
    assert made.figure("a") is None
    assert slips(made, "a") == slips(made, "b") == ()


def test_many_claims_of_one_thing_are_not_all_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    claims = {
        f"a{number}": "figure: '50,000 - 80,000', source: report, quantity: visitors, when: 2010"
        for number in range(300)
    }
    claims["b"] = "figure: '80,000', source: report, quantity: visitors, when: 2010"
    made = registry(claims)
    asked = []
    true = ordering.apart
    monkeypatch.setattr(ordering, "apart", lambda *one: bool(asked.append(one)) or true(*one))
    assert slips(made, "b")
    assert len(asked) <= 2 * ordering.MOST
    assert ordering.related(made) is ordering.related(made)


def test_every_file_says_what_it_is_and_how_usual() -> None:
    assert {"times-10", "times-100", "times-1000", "lakh-crore-million", "group-as-decimal"} <= set(names())
    for kind in package._kinds():
        assert kind.weights
        assert all(1 <= weight <= 8 for weight in kind.weights.values())
    assert len(names()) == len(set(names()))
