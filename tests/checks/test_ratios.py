"""Ratios: what a naive checker flags and a fair one does not, each with a flagged twin."""

from __future__ import annotations

import math
import random

import pytest

from claims.checking import check
from claims.checks import product_mismatch, sample
from claims.document import yaml
from claims.finding import Finding, Report
from claims.loading.load import from_documents


def checked(text: str) -> Report:
    return check(from_documents((yaml.parse(sample(text), "sample.yaml"),)))


def found(text: str, name: str) -> list[Finding]:
    return [one for one in checked(text).findings if one.check == name]


def levels(text: str, name: str) -> list[str]:
    return [one.level for one in found(text, name)]


def claim(
    name: str, figure: str, quantity: str, more: str = "", when: str = "2015", where: str = "TH"
) -> str:
    return (
        f'  {name}: {{figure: "{figure}", says: S., source: report, quantity: {quantity}, when: "{when}", '
        f"where: {where}, citing: none{', ' if more else ''}{more}}}\n"
    )


def counts(text: str, name: str) -> tuple[int, int, int, int]:
    """holds, conflicts, undecided, could not run"""
    one = checked(text).counts[name]
    return one["holds"], one["conflicts"], one["undecided"], one["could_not_run"]


# -- product-mismatch --------------------------------------------------------------------------------

PRODUCT = "product-mismatch"
TRADE = (
    "quantities:\n  guests: {counts: visitor, measure: flow}\n  nights: {counts: night, measure: flow}\n"
    "  homes: {counts: household, measure: stock}\n  people: {counts: person, measure: stock}\n"
    "  cars: {counts: vehicle, measure: stock}\n  births: {counts: birth, measure: flow}\n"
    "  deaths: {counts: death, measure: flow}\n  spend: {money: THB}\n  sales: {money: THB, measure: flow}\n"
    "claims:\n"
)
NIGHTS = TRADE + claim("n", "1,001", "guests") + claim("total", "5,405", "nights")


def test_a_mean_printed_as_a_whole_number_is_rounded_and_not_exact() -> None:
    """5 nights per guest may be 5.4, and 1 001 guests then stay 5 405 nights."""
    each = claim("each", "5", "nights", "rate_of: guests, per: guest")
    assert counts(NIGHTS + each, PRODUCT) == (1, 0, 0, 0)
    assert levels(NIGHTS + each.replace('"5"', '"7"'), PRODUCT) == ["error"]


def test_a_mean_per_household_is_not_held_against_persons() -> None:
    text = TRADE + claim("all", "9,000", "cars") + claim("n", "2,000", "people")
    each = claim("each", "1.5", "cars", "rate_of: people, per: household")
    assert counts(text + each, PRODUCT) == (0, 0, 0, 1)
    assert levels(text + each.replace("per: household", "per: person"), PRODUCT) == ["error"]


def test_rates_of_another_year_place_or_definition_are_not_held_against_the_figures() -> None:
    text = TRADE + claim("n", "200,000", "births") + claim("all", "9,000", "deaths")
    rate = claim("rate", "12 per 1,000", "deaths", "rate_of: births")
    assert levels(text + rate, PRODUCT) == ["error"]
    for other in (
        claim("rate", "12 per 1,000", "deaths", "rate_of: births", when="2014"),
        claim("rate", "12 per 1,000", "deaths", "rate_of: births", where="VN"),
    ):
        assert counts(text + other, PRODUCT) == (0, 0, 0, 0)
    defined = text.replace("quantity: deaths", "quantity: deaths, definition: A")
    defined += rate.replace("rate_of: births", "rate_of: births, definition: B")
    assert counts(defined, PRODUCT) == (0, 0, 0, 0)


def test_a_yearly_rate_of_a_population_at_one_time_is_no_error() -> None:
    """The rate is taken of the mid-year population, which the figure beside it may not be."""
    text = TRADE + claim("n", "1,003,000", "people") + claim("all", "5,405", "deaths")
    rate = claim("rate", "5.1 per 1,000", "deaths", "rate_of: people")
    (finding,) = found(text + rate, PRODUCT)
    assert finding.level == "warning"
    assert "the rate was taken of this very base" in finding.message


def test_a_rate_goes_with_its_own_number_of_things() -> None:
    """12 with `per: 1 000 births` is 12 per 1 000, printed or not."""
    text = TRADE + claim("n", "200,000", "births") + claim("all", "2,400", "deaths")
    assert counts(text + claim("r", "12", "deaths", "rate_of: births, per: 1 000 births"), PRODUCT)[0] == 1
    assert counts(text + claim("r", "12 per 1,000", "deaths", "rate_of: births"), PRODUCT)[0] == 1
    assert levels(text + claim("r", "12", "deaths", "rate_of: births, per: 100 000 births"), PRODUCT) == [
        "error"
    ]
    both = claim("r", "12 per 1,000", "deaths", "rate_of: births, per: 100 000 births")
    assert counts(text + both, PRODUCT) == (0, 0, 0, 1)


@pytest.mark.parametrize("per", ["24 hours", "1.5 births", "0 births"])
def test_a_base_that_is_no_number_of_things_could_not_run(per: str) -> None:
    text = TRADE + claim("n", "200,000", "births") + claim("all", "2,400", "deaths")
    rate = claim("r", "12", "deaths", f"rate_of: births, per: {per}")
    assert counts(text + rate, PRODUCT) == (0, 0, 0, 1)


@pytest.mark.parametrize("per", ["1000 births", "1,000 births", "1.000 births", "1 000"])
def test_a_base_may_be_written_in_several_ways(per: str) -> None:
    text = TRADE + claim("n", "200,000", "births") + claim("all", "2,400", "deaths")
    rate = claim("r", "12", "deaths", f'rate_of: births, per: "{per}"')
    assert counts(text + rate, PRODUCT) == (1, 0, 0, 0)


def test_a_bounded_mean_bounds_a_total_and_does_not_fix_it() -> None:
    each = claim("each", "more than 5.0", "nights", "rate_of: guests")
    assert counts(NIGHTS.replace("5,405", "9,000") + each, PRODUCT) == (1, 0, 0, 0)
    assert levels(NIGHTS.replace("5,405", "4,000") + each, PRODUCT) == ["error"]


def test_a_price_times_a_number_is_a_value() -> None:
    text = TRADE + claim("n", "1,000", "nights") + claim("price", "700 baht", "spend")
    text += claim("value", "{} baht", "sales")
    relation = "relations:\n  - product: {amount: sales, rate: spend, base: nights}\n"
    assert counts(text.replace("{}", "700,000") + relation, PRODUCT) == (1, 0, 0, 0)
    assert levels(text.replace("{}", "7,000,000") + relation, PRODUCT) == ["error"]
    assert levels(text.replace("{}", "7,000,000") + relation + "    inferred: true\n", PRODUCT) == ["warning"]
    wrong = relation.replace("rate: spend", "rate: guests") + "  # persons times nights is no money\n"
    assert counts(text.replace("{}", "7,000,000") + claim("g", "5", "guests") + wrong, PRODUCT) == (
        0,
        0,
        0,
        1,
    )


def test_a_rate_per_month_is_not_held_against_a_year() -> None:
    text = TRADE + claim("n", "1,000", "guests") + claim("all", "700,000 baht", "sales")
    relation = "relations:\n  - product: {amount: sales, rate: spend, base: guests}\n"
    monthly = claim("each", "70 baht", "spend", "per: month")
    assert counts(text + monthly + relation, PRODUCT) == (0, 0, 0, 0)
    assert levels(text + monthly.replace("month", "year") + relation, PRODUCT) == ["error"]


def test_a_rate_is_not_held_against_counts_or_other_rates_as_if_it_were_one() -> None:
    text = (
        TRADE
        + claim("a", "3.0", "nights", "rate_of: guests")
        + claim("b", "12.0", "nights", "rate_of: homes")
    )
    assert not [one for one in checked(text + claim("n", "5,400", "nights")).findings if one.level != "note"]
    twin = text.replace("rate_of: homes", "rate_of: guests")
    assert levels(twin, "estimates-far-apart") == ["warning"]


# -- exchange rates ----------------------------------------------------------------------------------

MONEY = (
    "quantities:\n  baht: {money: THB, measure: flow}\n  dollars: {money: USD, measure: flow}\n"
    "  rate: {money: THB}\nclaims:\n"
)
SUMS = MONEY + claim("thb", "634,000 baht", "baht") + claim("usd", "20,000 US dollars", "dollars")
EQUATION = 'relations:\n  - equation: "{usd} * {rate} = {thb}"\n'


def test_a_rate_of_exchange_makes_an_equation_between_two_currencies() -> None:
    rate = claim("rate", "31.7 baht", "rate", "per: USD")
    assert counts(SUMS + rate + EQUATION, "equation-mismatch") == (1, 0, 0, 0)
    assert levels(SUMS.replace("634,000", "934,000") + rate + EQUATION, "equation-mismatch") == ["error"]


def test_a_rate_may_be_that_of_a_hundred() -> None:
    rate = claim("rate", "3,170 baht", "rate", "per: 100 USD")
    assert counts(SUMS + rate + EQUATION, "equation-mismatch") == (1, 0, 0, 0)


@pytest.mark.parametrize(
    ("equation", "words"),
    [
        ("{thb} * {rate} = {usd}", "THB^2 per USD and USD are different dimensions"),
        ("{usd} / {rate} = {thb}", "USD^2 per THB and THB are different dimensions"),
        ("{usd} = {rate}", "USD and THB per USD are different dimensions"),
        ("{usd} + {rate} = {thb}", "USD and THB per USD"),
    ],
)
def test_a_wrong_use_of_a_rate_is_refused_with_numbers_and_dimensions(equation: str, words: str) -> None:
    text = SUMS + claim("rate", "31.7 baht", "rate", "per: USD") + f'relations:\n  - equation: "{equation}"\n'
    (finding,) = found(text, "incompatible-units")
    assert words in finding.message
    numbers, dimensions = finding.judgement.arithmetic
    assert "31.7 THB" in numbers
    assert "THB per USD" in dimensions
    assert counts(text, "equation-mismatch") == (0, 0, 0, 1)


def test_sums_that_a_text_sets_equal_in_two_currencies_are_held_against_the_rate() -> None:
    text = MONEY + claim("thb", "634,000 baht", "baht")
    text += claim("usd", "{} US dollars", "dollars", "restates: thb")
    rate = claim("rate", "31.7 baht", "rate", "per: USD")
    assert counts(text.replace("{}", "20,000") + rate, PRODUCT) == (1, 0, 0, 0)
    assert levels(text.replace("{}", "2,000") + rate, PRODUCT) == ["error"]
    # a rate of another year, of another direction, or none at all
    assert counts(text.replace("{}", "2,000"), PRODUCT) == (0, 0, 0, 0)
    assert counts(text.replace("{}", "2,000") + rate.replace("2015", "2011"), PRODUCT) == (0, 0, 0, 0)
    back = claim("rate", "0.0315 US dollars", "dollars", "per: THB")
    assert counts(text.replace("{}", "20,000") + back, PRODUCT) == (1, 0, 0, 0)
    assert levels(text.replace("{}", "2,000") + back, PRODUCT) == ["error"]


def test_with_several_rates_of_a_year_the_sums_lie_between_them_and_nothing_is_an_error() -> None:
    text = (
        MONEY
        + claim("thb", "{} baht", "baht")
        + claim("usd", "20,000 US dollars", "dollars", "restates: thb")
    )
    text += claim("start", "29.9 baht", "rate", "per: USD") + claim("end", "36.2 baht", "rate", "per: USD")
    assert counts(text.replace("{}", "634,000"), PRODUCT) == (2, 0, 0, 0)
    (finding,) = found(text.replace("{}", "1,834,000"), PRODUCT)
    assert finding.level == "warning"
    assert "the money was converted at the rate given" in finding.message


def test_a_rate_from_another_work_is_taken_for_granted_and_makes_no_error() -> None:
    text = SUMS.replace("20,000 US dollars", "2,000 US dollars").replace(
        "quantity: dollars", "quantity: dollars, restates: thb"
    )
    rate = claim("rate", "31.7 baht", "rate", "per: USD").replace("source: report", "source: bank")
    text = "sources:\n  report: {title: R, language: en}\n  bank: {title: B, language: en}\n" + text + rate
    assert levels(text, PRODUCT) == ["warning"]
    # 634,000 baht for 20,010 dollars are 31.68 each: banks differ from 30.0 by so much, and not from 27.1
    beside = text.replace("2,000 US dollars", "20,010 US dollars")
    assert levels(beside.replace("31.7 baht", "30.0 baht"), PRODUCT) == []
    assert levels(beside.replace("31.7 baht", "27.1 baht"), PRODUCT) == ["warning"]
    assert levels(
        beside.replace("source: bank", "source: report").replace("31.7 baht", "27.1 baht"), PRODUCT
    ) == ["error"]


# -- the place of a clash ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("equation", "underlined"),
    [
        ("{thb} + {usd} = {thb}", "{usd}"),
        ("{usd} * {rate} = {usd}", "{usd}"),
        ("{thb} <= 2 * ({thb} + {usd})", "{usd}"),
        ("{thb} + {thb} + ({usd} * 2) = {thb}", "({usd} * 2)"),
        ("{thb} > {usd} + {usd}", "{usd} + {usd}"),
        ("{thb} + {third} = 5", "{third}"),
        ("{ usd } + {thb} = {usd}", "{thb}"),
    ],
)
@pytest.mark.parametrize("quote", ['"', "'"])
def test_a_clash_is_placed_at_the_term_that_does_not_go_with_what_stands_before_it(
    equation: str, underlined: str, quote: str
) -> None:
    head = SUMS + claim("rate", "31.7 baht", "rate", "per: USD") + claim("third", "15%", "baht")
    text = f"{head}relations:\n  - equation: {quote}{equation}{quote}\n"
    finding = next(one for one in checked(text).findings if one.judgement.fields == ("equation",))
    place = finding.places[0]
    line = sample(text).splitlines()[place.line - 1]
    assert line[place.column - 1 : place.column - 1 + place.width] == underlined
    last = equation.rindex(underlined) if equation.startswith("{usd} * ") else equation.index(underlined)
    assert place.column == line.index(equation) + last + 1


@pytest.mark.parametrize(
    ("written", "underlined"),
    [
        ("|\n      {thb} + {usd} = {thb}\n", "{usd}"),
        ("|\n      {thb}\n      + {usd} = {thb}\n", "{usd}"),
        (">\n      {thb}\n      + {usd} = {thb}\n", "{usd}"),
        (">-\n      {thb} + {usd}\n      = {thb}\n", "{usd}"),
        ('"{thb} +\n      {usd} = {thb}"\n', "{usd}"),
        ("'{thb} +   \n      {usd} = {thb}'  # why\n", "{usd}"),
        ('"{thb} + ({usd}\n      + {usd}) = {thb}"\n', "({usd}"),  # up to the end of its first line
        # where escapes, blank lines or deeper lines hide the term, the whole equation is pointed at
        ('"{thb}\\x20+ {usd} = {thb}"\n', None),
        (">\n      {thb} +\n\n      {usd} = {thb}\n", None),
        (">\n      {thb} +\n        {usd} = {thb}\n", None),
        ('"{thb} \\\n      + {usd} = {thb}"\n', None),
    ],
)
def test_a_term_is_found_on_later_lines_or_the_whole_equation_is(
    written: str, underlined: str | None
) -> None:
    text = f"{SUMS}relations:\n  - equation: {written}"
    finding = next(one for one in checked(text).findings if one.judgement.fields == ("equation",))
    place, lines = finding.places[0], sample(text).splitlines()
    line = lines[place.line - 1]
    if underlined is None:
        assert line == f"  - equation: {written}".splitlines()[0]
        assert place.column == len("  - equation: ") + 1
    else:
        assert line[place.column - 1 : place.column - 1 + place.width] == underlined


# -- changes -----------------------------------------------------------------------------------------

CHANGE = "change-mismatch"
GUESTS = (
    "quantities:\n  guests: {counts: visitor, measure: flow}\n  men: {part_of: guests, sex: male}\n"
    "  beds: {counts: item, measure: stock}\n  sales: {money: THB, measure: flow}\nclaims:\n"
)
PAIR = claim("a", "1,002", "guests", when="2010") + claim("b", "1,503", "guests")


def rise(figure: str, quantity: str = "guests", more: str = "", since: str = "2010") -> str:
    return claim("rise", figure, quantity, f"since: {since}{', ' if more else ''}{more}")


@pytest.mark.parametrize(
    ("figure", "fits"),
    [
        ("rose by 50%", True),
        ("rose by 45%", False),
        ("rose by about 50%", True),
        ("rose by more than 40%", True),
        ("rose by more than 60%", False),
        ("rose by 501", True),
        ("rose by 551", False),
        ("fell by 50%", False),
        ("fell by 501", False),
        ("-50%", False),
    ],
)
def test_a_change_leads_from_the_first_figure_to_the_last(figure: str, fits: bool) -> None:
    found = counts(GUESTS + PAIR + rise(figure), CHANGE)
    assert found == ((1, 0, 0, 0) if fits else (0, 1, 0, 0))


def test_a_fall_is_a_fall() -> None:
    down = claim("a", "1,503", "guests", when="2010") + claim("b", "1,002", "guests")
    assert counts(GUESTS + down + rise("fell by 33%"), CHANGE) == (1, 0, 0, 0)
    assert counts(GUESTS + down + rise("fell by 501"), CHANGE) == (1, 0, 0, 0)
    assert levels(GUESTS + down + rise("fell by 50%"), CHANGE) == ["error"]


@pytest.mark.parametrize(
    "other",
    [
        rise("rose by 5%", since="2014"),
        rise("rose by 5%", since="unstated"),
        rise("rose by 5%").replace("where: TH", "where: VN"),
        rise("rose by 5%", "beds"),
        rise("rose by 5%").replace(", since: 2010", ""),
        rise("rose by 5%", more="per: month"),
        rise("rose by 5%").replace('when: "2015"', 'when: "2012"'),
        rise("5%", "beds"),
        rise("5%").replace(", since: 2010", ""),  # no change is printed: a share, or who knows
        rise("5%", more="statistic: share"),
        claim("x", "rose by 5%", "guests", "since: 2010, share_of: beds"),
    ],
)
def test_changes_of_other_times_places_and_things_are_left_alone(other: str) -> None:
    assert counts(GUESTS + PAIR + other, CHANGE) == (0, 0, 0, 0)
    assert levels(GUESTS + PAIR + rise("rose by 5%"), CHANGE) == ["error"]


def test_a_percentage_with_a_start_is_taken_for_a_change_and_that_is_said() -> None:
    """A table has a column "growth", and no word of rise or fall beside each number."""
    assert counts(GUESTS + PAIR + rise("55%"), CHANGE) == counts(GUESTS + PAIR + rise("rose by 55%"), CHANGE)
    report = checked(GUESTS + PAIR + rise("5%"))
    (found,) = [one for one in report.findings if one.check == CHANGE]
    assert found.level == "warning"
    assert "a rise of 5 %" in found.message
    assert "if the percentage is a change" in found.message
    assert not [one for one in report.findings if one.check == "base-missing"]


def test_points_are_no_percent() -> None:
    """From 40 % to 50 % is ten points and a quarter."""
    shares = claim("a", "40.2%", "men", "share_of: guests", when="2010")
    shares += claim("b", "50.2%", "men", "share_of: guests")
    assert (
        counts(GUESTS + shares + rise("rose by 10 percentage points", "men", "share_of: guests"), CHANGE)[0]
        == 1
    )
    assert levels(
        GUESTS + shares + rise("rose by 25 percentage points", "men", "share_of: guests"), CHANGE
    ) == ["error"]
    assert counts(GUESTS + shares + rise("rose by 25%", "men", "share_of: guests"), CHANGE) == (1, 0, 0, 0)
    (finding,) = found(GUESTS + shares + rise("rose by 11%", "men", "share_of: guests"), CHANGE)
    assert finding.level == "warning"
    assert "not in points" in finding.message


def test_a_hundred_basis_points_are_one_percentage_point() -> None:
    shares = claim("a", "40.2%", "men", "share_of: guests", when="2010")
    shares += claim("b", "40.4%", "men", "share_of: guests")
    holds = GUESTS + shares + rise("rose by 20 basis points", "men", "share_of: guests")
    assert counts(holds, CHANGE)[0] == 1
    apart = GUESTS + shares + rise("rose by 75 basis points", "men", "share_of: guests")
    assert levels(apart, CHANGE) == ["error"]


def test_a_rise_of_money_may_be_at_constant_prices() -> None:
    sums = claim("a", "1,002 baht", "sales", when="2010") + claim("b", "1,503 baht", "sales")
    assert levels(GUESTS + sums + rise("rose by 30%", "sales"), CHANGE) == ["warning"]
    constant = GUESTS.replace("{money: THB,", "{money: THB, price_year: 2010,")
    assert levels(constant + sums + rise("rose by 30%", "sales"), CHANGE) == ["error"]


def test_a_change_between_editions_of_a_series_is_no_error() -> None:
    text = "sources:\n  report: {title: R, language: en}\n  later: {title: L, language: en}\n"
    text += GUESTS.replace("measure: flow}\n  men", "measure: flow, definition: arrivals}\n  men") + PAIR
    revised = rise("rose by 45%").replace("source: report", "source: later")
    (finding,) = found(text + revised, CHANGE)
    assert finding.level == "warning"
    assert "all three are of one edition" in finding.message
    assert levels(text + rise("rose by 45%"), CHANGE) == ["error"]


def test_the_span_of_a_change_may_stand_in_its_time() -> None:
    text = GUESTS + PAIR + rise("rose by 45%").replace('when: "2015"', 'when: "2010/2015"')
    assert levels(text, CHANGE) == ["error"]
    fact = "facts:\n  opening: {event: It opened., when: 2010, source: report}\n"
    assert levels(GUESTS + PAIR + rise("rose by 45%", since="opening") + fact, CHANGE) == ["error"]


def test_a_count_on_a_day_may_be_the_one_meant_and_makes_no_error() -> None:
    beds = claim("a", "1,002", "beds", when="2010-12-31") + claim("b", "1,503", "beds", when="2015-12-31")
    assert levels(GUESTS + beds + rise("rose by 45%", "beds"), CHANGE) == ["warning"]


# -- growth ------------------------------------------------------------------------------------------

GROWTH = "growth-mismatch"


@pytest.mark.parametrize(
    ("figure", "conflicts"),
    [
        ("grew by 8.4% a year", 0),  # compounded: 1.084^5 = 1.497
        ("grew by 10.0% a year", 0),  # added up: 1 + 5 × 0.1
        ("grew by 9.1% a year", 0),  # in between
        ("grew by 11.2% a year", 1),
        ("grew by 7.2% a year", 1),
        ("fell by 8.4% a year", 1),
        ("grew by more than 5.0% a year", 0),
    ],
)
def test_growth_may_be_compounded_or_added_up(figure: str, conflicts: int) -> None:
    text = GUESTS + PAIR + rise(figure, more="per: year")
    assert levels(text, GROWTH) == ["warning"] * conflicts
    assert levels(text.replace(", per: year", ""), GROWTH) == ["warning"] * conflicts  # it is printed
    assert counts(text, CHANGE) == (0, 0, 0, 0)


@pytest.mark.parametrize(
    "other",
    [
        rise("grew by 50% a year", since="2011"),
        rise("grew by 50% a year").replace("where: TH", "where: VN"),
        rise("grew by 50% a month"),
        rise("grew by 501 a year"),
        rise("grew by 50% a year").replace(", since: 2010", ""),
    ],
)
def test_growth_of_other_years_and_places_is_left_alone(other: str) -> None:
    assert counts(GUESTS + PAIR + other, GROWTH)[1] == 0
    assert levels(GUESTS + PAIR + rise("grew by 50% a year"), GROWTH) == ["warning"]


def test_growth_over_part_of_a_year_or_more_than_a_century_could_not_run() -> None:
    halves = PAIR.replace('"2010"', '"2010-01"').replace('"2015"', '"2015-07"')
    growth = rise("grew by 50% a year", since="2010-01").replace('"2015"', '"2015-07"')
    assert counts(GUESTS + halves + growth, GROWTH) == (0, 0, 0, 1)
    old = PAIR.replace('"2010"', '"1810"') + rise("grew by 50% a year", since="1810")
    assert counts(GUESTS + old, GROWTH) == (0, 0, 0, 1)


def test_a_long_growth_is_shown_as_a_power() -> None:
    text = GUESTS + PAIR.replace('"2010"', '"1915"') + rise("grew by 50% a year", since="1915")
    (finding,) = found(text, GROWTH)
    assert any(
        "a × (1 + 100 × rise)" in line or "(1 + rise)^100" in line for line in finding.judgement.arithmetic
    )


# -- cadence -----------------------------------------------------------------------------------------

CADENCE = "cadence-mismatch"


def paced(first: str, per: str, second: str, other: str) -> str:
    return GUESTS + claim("a", first, "guests", f"per: {per}") + claim("b", second, "guests", f"per: {other}")


@pytest.mark.parametrize(
    ("first", "per", "second", "other", "fits"),
    [
        ("100.1", "day", "36,535", "year", True),  # 365 days
        ("100.1", "day", "36,641", "year", True),  # and a leap year
        ("100.1", "day", "38,001", "year", False),
        ("100.1", "week", "5,204", "year", True),
        ("100.1", "week", "5,307", "year", True),
        ("100.1", "week", "5,501", "year", False),
        ("100.1", "month", "1,201", "year", True),
        ("100.1", "month", "1,241", "year", False),
        ("100.1", "quarter", "401", "year", True),
        ("100.1", "day", "2,803", "month", True),
        ("100.1", "day", "3,103", "month", True),
        ("100.1", "day", "3,204", "month", False),
        ("100.1", "year", "1,001", "decade", True),
        ("100.1", "hour", "2,402", "day", True),
        ("15", "day", "5,601", "year", True),  # a mean of 15.3
        ("15", "day", "5,901", "year", False),
    ],
)
def test_shorter_times_make_up_longer_ones(first: str, per: str, second: str, other: str, fits: bool) -> None:
    assert levels(paced(first, per, second, other), CADENCE) == ([] if fits else ["warning"])
    swapped = paced(second, other, first, per)
    assert levels(swapped, CADENCE) == ([] if fits else ["warning"])
    assert counts(swapped, CADENCE)[0] >= fits


@pytest.mark.parametrize(
    "other",
    [
        claim("a", "15", "guests", "per: working day"),
        claim("a", "15", "guests", "per: guide"),
        claim("a", "15", "guests", "per: day", when="2014"),
        claim("a", "15", "guests", "per: day", when="2015-07"),
        claim("a", "15", "guests", "per: day", where="VN"),
        claim("a", "15", "guests", "per: day, measure: stock"),
        claim("a", "15", "beds", "per: day"),
        claim("a", "150", "guests", when="2015-07"),  # one month of the year
        claim("a", "15 a day", "guests", when="2015-07-01"),
    ],
)
def test_other_times_places_and_bases_are_not_multiplied(other: str) -> None:
    year = claim("b", "9,001", "guests")
    assert counts(GUESTS + other + year, CADENCE) == (0, 0, 0, 0)
    assert levels(GUESTS + claim("a", "15", "guests", "per: day") + year, CADENCE) == ["warning"]


def test_figures_without_a_time_are_compared_and_it_is_named() -> None:
    text = paced("15", "day", "9,001", "year").replace('when: "2015"', "when: unstated")
    (finding,) = found(text, CADENCE)
    assert "if both speak of the same time" in finding.message


# -- order of magnitude ------------------------------------------------------------------------------

MAGNITUDE = "order-of-magnitude"


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("15.8 million", "158 million", "10 times apart"),
        ("15,800", "15.8 million", "a thousand times apart"),
        ("65 lakh", "65 crore", "100 times apart"),
        ("65", "65 lakh", "a lakh times apart"),
        ("12 million", "12", "a million times apart"),
        ("20,000 - 35,000", "200,000 - 350,000", "10 times apart"),
    ],
)
def test_the_same_digits_at_another_place_are_named(first: str, second: str, words: str) -> None:
    text = GUESTS + claim("a", first, "guests") + claim("b", second, "guests")
    (finding,) = found(text, MAGNITUDE)
    assert finding.level == "warning"
    assert words in finding.message
    assert not found(text, "estimates-far-apart")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("20,000", "200,000"),  # one digit only
        ("15.8 million", "159 million"),
        ("more than 15.8 million", "158 million"),
        ("15.8 million", "up to 158 million"),
        ("15.8 million", "15,800,000"),
        ("20,000 - 35,000", "200,000 - 360,000"),
        ("rose by 15.8%", "158"),
    ],
)
def test_other_digits_and_figures_that_meet_are_left_alone(first: str, second: str) -> None:
    assert not found(GUESTS + claim("a", first, "guests") + claim("b", second, "guests"), MAGNITUDE)


OTHER = claim("a", "15.8 million", "guests")


@pytest.mark.parametrize(
    ("field", "old", "new"),
    [
        ("when", "when: 2010, where", "when: 2011, where"),
        ("where", "where: TH}", "where: VN}"),
        ("definition", "quantity: visitors,", "quantity: visitors, definition: {},"),
        ("measure", "quantity: visitors,", "quantity: visitors, measure: {},"),
        ("method", "quantity: visitors,", "quantity: visitors, method: {},"),
    ],
)
def test_filling_what_order_of_magnitude_names_clears_it(field: str, old: str, new: str) -> None:
    from claims.checks import all_checks

    text = next(one for one in all_checks() if one.name == MAGNITUDE).manual.flagged
    (finding,) = found(text, MAGNITUDE)
    assert any(f"`{field}:`" in one for one in finding.judgement.innocent_if)
    values = {"definition": ("A", "B"), "measure": ("flow", "stock"), "method": ("administrative", "survey")}
    first, _, second = text.partition("\n  other:")
    one, other = values.get(field, ("", ""))
    first = first.replace(old, new.format(one)) if "{}" in new else first
    assert not found(first + "\n  other:" + second.replace(old, new.replace("{}", other)), MAGNITUDE)


def test_halves_of_a_statement_are_no_rivals() -> None:
    text = GUESTS + OTHER + claim("b", "158 million", "guests", "same_statement: a")
    assert not found(text, MAGNITUDE)
    assert found(text.replace(", same_statement: a", ""), MAGNITUDE)


def test_shares_with_the_same_digits_are_named_too() -> None:
    text = (
        GUESTS
        + claim("a", "1.58%", "men", "share_of: guests")
        + claim("b", "15.8%", "men", "share_of: guests")
    )
    assert levels(text, MAGNITUDE) == ["warning"]


# -- implied shares ----------------------------------------------------------------------------------

IMPLIED = "implied-share-extreme"


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("8,004", "are at least 99.9 %"),
        ("7,653", "are at least 95.5 %"),
        ("more than 7,900", "are at least 98.6 %"),
    ],
)
def test_a_share_near_everything_is_noted(part: str, words: str) -> None:
    text = GUESTS + claim("all", "8,011", "guests") + claim("part", part, "men")
    (finding,) = found(text, IMPLIED)
    assert finding.level == "note"
    assert words in finding.message


def test_a_share_near_nothing_is_noted() -> None:
    text = GUESTS + claim("all", "81.1 million", "guests") + claim("part", "12", "men")
    (finding,) = found(text, IMPLIED)
    assert "at most 1 in 6.7" in finding.message


@pytest.mark.parametrize(
    "part",
    [
        claim("part", "7,983", "men", when="2014"),
        claim("part", "7,983", "men", where="VN"),
        claim("part", "7,983", "men", "measure: stock"),
        claim("part", "7,000", "men"),
        claim("part", "about 7,700", "men"),
        claim("part", "9,983", "men"),  # more than all: another check says so
        claim("part", "rose by 7,983", "men"),
        claim("part", "7,983", "men") + claim("share", "99.7%", "men", "share_of: guests"),
    ],
)
def test_other_times_and_places_and_stated_shares_imply_nothing_worth_a_note(part: str) -> None:
    text = GUESTS + claim("all", "8,011", "guests")
    assert not found(text + part, IMPLIED)
    assert found(text + claim("part", "7,983", "men"), IMPLIED)


@pytest.mark.parametrize(
    ("field", "old", "new"),
    [
        ("when", "quantity: boarders, when: 2018", "quantity: boarders, when: 2017"),
        ("where", "when: 2018, where: TH}\n  some", "when: 2018, where: VN}\n  some"),
        ("definition", "quantity: enrolled, when", "quantity: enrolled, definition: on the roll, when"),
    ],
)
def test_filling_what_implied_share_extreme_names_clears_it(field: str, old: str, new: str) -> None:
    from claims.checks import all_checks

    text = next(one for one in all_checks() if one.name == IMPLIED).manual.flagged
    (finding,) = found(text, IMPLIED)
    assert any(f"`{field}:`" in one for one in finding.judgement.innocent_if)
    assert old in text
    changed = text.replace(old, new)
    if field == "definition":
        changed = changed.replace(
            "quantity: boarders, when", "quantity: boarders, definition: at night, when"
        )
    assert not found(changed, IMPLIED)


# -- means and rates in other checks -------------------------------------------------------------------


def test_a_mean_is_no_impossible_count_and_no_part_of_a_whole() -> None:
    each = claim("each", "1.5", "nights", "rate_of: guests")
    assert counts(TRADE + each, "impossible-count") == (0, 0, 0, 0)
    assert levels(TRADE + each.replace(", rate_of: guests", ""), "impossible-count") == ["error"]
    text = GUESTS.replace("guests, sex: male}", "guests, sex: male}\n  trips: {counts: trip}")
    text += claim("all", "9,001", "guests") + claim("share", "50%", "men", "share_of: guests")
    assert counts(text + claim("m", "7", "men", "rate_of: trips"), "share-mismatch") == (0, 0, 0, 0)
    assert levels(text + claim("m", "7", "men"), "share-mismatch") == ["error"]


def test_a_plain_number_of_money_per_a_hundred_is_divided_too() -> None:
    rate = claim("rate", "3,170", "rate", "per: 100 USD")
    assert counts(SUMS + rate + EQUATION, "equation-mismatch") == (1, 0, 0, 0)


# -- no alarm on clean data ------------------------------------------------------------------------------


def printed(value: float, figures: int) -> str:
    """A number as print rounds it, with so many significant digits."""
    places = figures - 1 - math.floor(math.log10(abs(value)))
    shown = round(value, places)
    return f"{shown:,.{max(places, 0)}f}"


@pytest.mark.parametrize("seed", range(4))
def test_true_values_that_are_only_rounded_raise_no_alarm(seed: int) -> None:
    """Values first, then print: 50 changes, growths, cadences, means and conversions with 2 to 5 digits."""
    draw = random.Random(seed)
    text = ["quantities:"]
    text += [
        f"  q{n}: {{counts: visitor, measure: flow}}\n  t{n}: {{counts: night, measure: flow}}"
        for n in range(50)
    ]
    text += ["  thb: {money: THB, measure: flow}\n  usd: {money: USD, measure: flow}\nclaims:\n"]
    lines = "\n".join(text)
    for n in range(50):

        def p(value: float) -> str:
            return printed(value, draw.randint(2, 5))

        years = draw.randint(1, 20)
        start = round(10 ** draw.uniform(3, 8))
        end = round(start * draw.uniform(0.4, 3))
        nights, rate = round(end * draw.uniform(1, 40)), draw.uniform(2, 90)
        then = str(2015 - years)
        lines += claim(f"a{n}", p(start), f"q{n}", when=then) + claim(f"b{n}", p(end), f"q{n}")
        lines += claim(f"d{n}", p(end / 365), f"q{n}", "per: day")
        lines += claim(f"m{n}", p(end / 12), f"q{n}", "per: month")
        change, yearly = end / start - 1, (end / start) ** (1 / years) - 1
        for name, value, per in ((f"c{n}", change, ""), (f"g{n}", yearly, ", per: year")):
            word = "fell" if value < 0 else "rose"
            figure = f"{word} by {abs(value) * 100:.{draw.randint(0, 2)}f}%"
            lines += claim(name, figure, f"q{n}", f"since: {then}{per}")
        lines += claim(f"t{n}", p(nights), f"t{n}") + claim(
            f"r{n}", p(nights / end), f"t{n}", f"rate_of: q{n}"
        )
        lines += claim(f"x{n}", f"{p(end * rate)} baht", "thb", when=f"1{n:03}")
        lines += claim(f"y{n}", f"{p(end)} US dollars", "usd", f"restates: x{n}", when=f"1{n:03}")
        lines += claim(f"z{n}", f"{p(rate)} baht", "thb", "per: USD", when=f"1{n:03}")
    report = checked(lines)
    names = (PRODUCT, CHANGE, GROWTH, CADENCE)
    assert not [one.message for one in report.findings if one.check in names and one.level != "note"]
    for name in names:
        assert sum(report.counts[name].values()) >= 50


# -- many claims ---------------------------------------------------------------------------------------


def test_the_same_digits_at_other_times_are_findings_of_their_own_and_at_one_time_one() -> None:
    text = GUESTS + claim("a", "1.58", "guests") + claim("b", "15.8", "guests") + claim("c", "158", "guests")
    text += claim("d", "2.79", "guests") + claim("e", "27.9", "guests")
    assert len(found(text, MAGNITUDE)) == 1
    text += claim("f", "2.79", "guests", when="2011") + claim("g", "27.9", "guests", when="2011")
    assert len(found(text, MAGNITUDE)) == 2


def test_places_and_years_are_found_among_many() -> None:
    """Each of 20 provinces in 20 years has its own product; none is lost among the others."""
    text = TRADE
    for number in range(400):
        where, when = f"TH-{10 + number % 18}", str(1990 + number // 18)
        for name, figure, quantity, more in (
            ("n", "1,001", "guests", ""),
            ("t", "2,002", "nights", ""),
            ("r", "2.0", "nights", "rate_of: guests"),
        ):
            text += claim(f"{name}{number}", figure, quantity, more, when, where)
    made = product_mismatch.constraints(from_documents((yaml.parse(sample(text), "sample.yaml"),)))
    assert [one.claims for one in made if one] == [
        (f"t{n}", f"r{n}", f"n{n}") for n in sorted(map(str, range(400)))
    ]


def test_claims_that_compete_in_great_number_are_bounded_and_it_is_counted() -> None:
    rates = "".join(claim(f"r{n}", "2.0", "nights", "rate_of: guests") for n in range(3))
    text = (
        TRADE
        + rates
        + "".join(claim(f"n{n}", "1,001", "guests") + claim(f"t{n}", "2,002", "nights") for n in range(40))
    )
    report = checked(text)
    assert report.counts[PRODUCT]["holds"] == 3 * 256
    assert report.counts[PRODUCT]["could_not_run"] == 3


def test_an_exchange_rate_may_stand_in_a_product_of_quantities() -> None:
    relation = "relations:\n  - product: {amount: baht, rate: rate, base: dollars}\n"
    rate = claim("rate", "3,170 baht", "rate", "per: 100 USD")
    assert counts(SUMS + rate + relation, PRODUCT) == (1, 0, 0, 0)
    assert levels(SUMS.replace("634,000", "934,000") + rate + relation, PRODUCT) == ["error"]
    back = claim("rate", "0.0315 US dollars", "rate", "per: THB")
    assert counts(SUMS + back + relation, PRODUCT) == (0, 0, 0, 1)
