"""Kinds: what a naive check of rates, money, statistics and changes flags and a fair one does not, with twins."""

from __future__ import annotations

import re

import pytest

from claims.checking import check
from claims.checks import all_checks, sample
from claims.document import yaml
from claims.finding import Report
from claims.loading.load import from_documents

CHECKS = {one.name: one for one in all_checks()}
NAMES = (
    "percent-not-points",
    "rate-base-mismatch",
    "money-not-comparable",
    "receipts-as-gdp-share",
    "statistic-mixed",
)


def checked(text: str) -> Report:
    return check(from_documents((yaml.parse(sample(text), "sample.yaml"),)))


def flagged(report: Report, name: str) -> list[str]:
    return [one.level for one in report.findings if one.check == name]


def claim(name: str, figure: str, more: str) -> str:
    return f'  {name}: {{figure: "{figure}", says: S., source: report, {more}}}\n'


# -- percent-not-points --------------------------------------------------------------------------------------


def change(before: str, after: str, figure: str, when: str = "when: 2010/2015", others: str = "") -> Report:
    of = "quantity: readers, share_of: pupils"
    return checked(
        "quantities:\n  pupils: {counts: pupil}\n  readers: {part_of: pupils, trait: reads}\nclaims:\n"
        + claim("a", before, f"{of}, when: 2010")
        + claim("b", after, f"{of}, when: 2015")
        + claim("c", figure, f"{of}, {when}")
        + others
    )


@pytest.mark.parametrize(
    ("before", "after", "figure", "expected"),
    [
        ("21%", "26%", "rose by 5%", ["warning"]),
        ("21%", "26%", "rose by 5 percentage points", []),
        ("21%", "26%", "rose by 24%", []),
        ("21%", "26%", "rose by 24 percentage points", ["warning"]),
        ("26%", "21%", "fell by 5%", ["warning"]),
        ("26%", "21%", "fell by 19%", []),
        ("20%", "25%", "rose by 5%", ["note"]),  # 20 % may be 24 %, of which 25 % is 4 % more
        ("98%", "99%", "rose by 1%", []),  # percent and points come to the same
        ("21%", "26%", "rose by 60%", []),  # neither: another check's matter
        ("21%", "26%", "rose by 5 million", []),
        ("more than 1%", "26%", "rose by 5%", []),
    ],
)
def test_a_change_is_held_against_both_readings(
    before: str, after: str, figure: str, expected: list[str]
) -> None:
    assert flagged(change(before, after, figure), "percent-not-points") == expected


def test_a_change_over_another_time_or_of_another_share_is_not_held_against_these() -> None:
    for when in ("when: 2010/2016", "when: 2015", "when: unstated", "when: 2010/2015, where: VN"):
        report = change("21%", "26%", "rose by 5%", when)
        if "VN" in when:
            report = checked(
                "quantities:\n  p: {counts: pupil, place: TH}\n  r: {part_of: p, trait: reads}\nclaims:\n"
                + claim("a", "21%", "quantity: r, share_of: p, when: 2010")
                + claim("b", "26%", "quantity: r, share_of: p, when: 2015")
                + claim("c", "rose by 5%", "quantity: r, share_of: p, when: 2010/2015, where: VN")
            )
        assert not any(report.counts["percent-not-points"].values()), when
    assert flagged(change("21%", "26%", "rose by 5%"), "percent-not-points")


def test_of_several_shares_one_that_fits_is_enough() -> None:
    of = "quantity: readers, share_of: pupils"
    fitting = claim("d", "24.8%", f"{of}, when: 2010")
    assert not flagged(change("21%", "26%", "rose by 5%", others=fitting), "percent-not-points")


def test_halves_of_one_statement_need_no_dates_of_the_change() -> None:
    one = "when: unstated, same_statement: b"
    assert flagged(change("21%", "26%", "rose by 5%", one), "percent-not-points") == []
    text = (
        "quantities:\n  pupils: {counts: pupil}\n  readers: {part_of: pupils, trait: reads}\nclaims:\n"
        + claim("a", "21%", "quantity: readers, share_of: pupils, when: 2010, same_statement: b")
        + claim("b", "26%", "quantity: readers, share_of: pupils, when: 2015")
        + claim("c", "rose by 5%", f"quantity: readers, share_of: pupils, {one}")
    )
    assert flagged(checked(text), "percent-not-points") == ["warning"]


# -- rate-base-mismatch ----------------------------------------------------------------------------------------


def rates(first: str, second: str, one: str = "", other: str = "") -> Report:
    return checked(
        "quantities:\n  deaths: {counts: death, measure: flow}\nclaims:\n"
        + claim("a", first, f"quantity: deaths, when: 2015{one}")
        + claim("b", second, f"quantity: deaths, when: 2015{other}")
    )


def test_rates_are_flagged_only_when_nothing_but_the_base_is_apart() -> None:
    assert flagged(rates("31 per 100,000", "31.2 per 1,000"), "rate-base-mismatch") == ["warning"]
    for first, second in (
        ("31 per 100,000", "0.31 per 1,000"),
        ("31 per 100,000", "31 per 100,000"),
        ("31 per 100,000", "55 per 1,000"),
        ("31 per 100,000", "31%"),
        ("31 per 100,000", "31"),
    ):
        assert not flagged(rates(first, second), "rate-base-mismatch"), (first, second)


def test_two_rates_that_only_their_base_keeps_apart_are_one_finding() -> None:
    report = rates("31 per 100,000", "31.2 per 1,000")
    assert not flagged(report, "estimates-far-apart")
    assert flagged(rates("31 per 100,000", "55 per 1,000"), "estimates-far-apart") == ["warning"]


def test_bases_written_in_per_are_read() -> None:
    births, inhabitants = ', per: "1,000 live births"', ', per: "100,000 live births"'
    assert flagged(rates("31", "31.2", births, inhabitants), "rate-base-mismatch") == ["warning"]
    assert not flagged(rates("31", "3,120", births, inhabitants), "rate-base-mismatch")
    assert not flagged(rates("31", "31.2", births, ', per: "100,000 inhabitants"'), "rate-base-mismatch")
    assert not flagged(rates("31", "31.2", ", per: day", ", per: year"), "rate-base-mismatch")


def test_rates_of_other_times_places_or_definitions_are_not_compared() -> None:
    for other in (", where: VN", ", definition: registered"):
        one = ", where: TH, definition: estimated"
        assert not flagged(rates("31 per 100,000", "31.2 per 1,000", one, other), "rate-base-mismatch")
    text = "quantities:\n  deaths: {counts: death}\nclaims:\n"
    text += claim("a", "31 per 100,000", "quantity: deaths, when: 2015")
    assert not flagged(
        checked(text + claim("b", "31 per 1,000", "quantity: deaths, when: 2016")), "rate-base-mismatch"
    )


# -- money-not-comparable ----------------------------------------------------------------------------------------


def test_an_undeclared_quantity_with_two_currencies_is_noted() -> None:
    text = "quantities:\n  income: {title: income}\nclaims:\n"
    text += claim("a", "2.9 trillion baht", "quantity: income, when: 2016")
    dollars = claim("b", "80 billion dollars", "quantity: income, when: 2016")
    assert flagged(checked(text + dollars), "money-not-comparable") == ["note"]
    for fair in (
        dollars.replace("dollars", "baht"),
        dollars.replace("when: 2016", "when: 2016, restates: a"),
        dollars.replace("when: 2016", "when: 2010"),
        dollars.replace("when: 2016", "when: 2016, repeats: a"),
        dollars.replace("when: 2016", "when: 2016, per: visitor"),
    ):
        assert not flagged(checked(text + fair), "money-not-comparable"), fair
    declared = text.replace("{title: income}", "{money: THB}") + dollars
    assert not flagged(checked(declared), "money-not-comparable"), "incompatible-units says so"
    assert flagged(checked(declared), "incompatible-units") == ["error"]


def partition(price_year: str) -> str:
    text = (
        f"quantities:\n  all: {{money: THB}}\n  a: {{money: THB{price_year}}}\n  b: {{money: THB}}\nclaims:\n"
    )
    for name in ("all", "a", "b"):
        text += claim(f"c-{name}", "3 billion baht", f"quantity: {name}, when: 2016")
    return text + "relations:\n  - partition: {whole: all, parts: [a, b], exhaustive: false}\n"


def test_parts_at_prices_of_another_year_do_not_add_up_with_the_rest() -> None:
    assert flagged(checked(partition(", price_year: 2010")), "money-not-comparable") == ["warning"]
    assert not flagged(checked(partition("")), "money-not-comparable")


def converted(
    dollars: str, rate: str, unit: str = "unit: THB/USD", when: str = "2016", per: str = ""
) -> Report:
    return checked(
        f"quantities:\n  receipts: {{money: THB}}\n  rate: {{{unit}}}\nclaims:\n".replace(
            "{THB/USD}", "{unit: THB/USD}"
        )
        + claim("baht", "350 million baht", "quantity: receipts, when: 2016")
        + claim("dollars", dollars, "when: 2016, restates: baht")
        + claim("rate-then", rate, f"quantity: rate, when: {when}{per}")
    )


def test_an_implied_exchange_rate_may_lie_a_tenth_beside_the_registered_one() -> None:
    for dollars, expected in (
        ("9.9 million dollars", "holds"),
        ("10.5 million dollars", "undecided"),
        ("10 million dollars", "holds"),  # anything from 5 to 15 million
        ("about 11 million dollars", "holds"),
        ("99.1 million dollars", "conflicts"),
        ("9.9 billion dollars", "conflicts"),
    ):
        report = converted(dollars, "35.3")
        assert report.counts["money-not-comparable"][expected] >= 1, dollars
        assert flagged(report, "money-not-comparable") == (["warning"] if expected == "conflicts" else [])


def test_rates_are_read_either_way_round_and_only_of_the_same_time() -> None:
    assert flagged(converted("99.1 million dollars", "0.0283", "unit: USD/THB"), "money-not-comparable")
    assert not flagged(converted("9.91 million dollars", "0.0283", "unit: USD/THB"), "money-not-comparable")
    in_baht = converted("99.1 million dollars", "35.3 baht", "money: THB", per=", per: USD")
    # money per a currency is a rate that product-mismatch multiplies with: one slip is told once
    assert flagged(in_baht, "money-not-comparable") == []
    assert flagged(in_baht, "product-mismatch") == ["error"]
    for unknown in (
        converted("99.1 million dollars", "35.3", when="1990"),
        converted("99.1 million dollars", "35.3", "unit: THB/EUR"),
    ):
        assert not flagged(unknown, "money-not-comparable")
        assert unknown.counts["money-not-comparable"]["could_not_run"] == 1


def test_one_number_at_two_price_levels_is_noted() -> None:
    text = "quantities:\n  then: {money: THB, price_year: 2010}\n  now: {money: THB, price_year: 2016}\nclaims:\n"
    text += claim("a", "2.9 billion baht", "quantity: then")
    assert flagged(
        checked(text + claim("b", "2.9 billion baht", "quantity: now, restates: a")), "money-not-comparable"
    ) == ["note"]
    assert not flagged(
        checked(text + claim("b", "3.4 billion baht", "quantity: now, restates: a")), "money-not-comparable"
    )


# -- receipts-as-gdp-share -----------------------------------------------------------------------------------------


def product(part: str, more: str = "", whole: str = "gross domestic product") -> Report:
    return checked(
        f"quantities:\n  whole: {{money: THB, title: {whole}}}\n  part: {{money: THB, title: {part}}}\nclaims:\n"
        + claim("a", "12%", f"quantity: part, share_of: whole{more}")
    )


def test_only_turnover_as_a_share_of_the_product_is_flagged() -> None:
    for part in (
        "receipts from tourists",
        "turnover of hotels",
        "sales of cars",
        "penerimaan dari wisatawan",
    ):
        assert flagged(product(part), "receipts-as-gdp-share") == ["warning"], part
    for part in (
        "tax revenue",
        "revenue of the government",
        "penerimaan negara dari pajak",
        "value added by hotels",
        "contribution of tourism",
        "exports",
        "debt",
    ):
        assert not flagged(product(part), "receipts-as-gdp-share"), part
    assert not flagged(
        product("receipts from tourists", ", definition: direct value added"), "receipts-as-gdp-share"
    )
    assert not flagged(
        product("receipts from tourists", whole="receipts of all trades"), "receipts-as-gdp-share"
    )


# -- statistic-mixed -------------------------------------------------------------------------------------------------


def statistics(first: str, second: str, more: str = "") -> Report:
    return checked(
        "quantities:\n  stay: {unit: day}\nclaims:\n"
        + claim("a", "9 days", f"quantity: stay, when: 2015, statistic: {first}")
        + claim("b", "4 days", f"quantity: stay, when: 2015, statistic: {second}{more}")
    )


def test_only_a_mean_beside_a_median_and_a_share_beside_odds_are_noted() -> None:
    assert flagged(statistics("mean", "median"), "statistic-mixed") == ["note"]
    assert flagged(statistics("odds", "share"), "statistic-mixed") == ["note"]
    for first, second in (("mean", "mean"), ("mean", "total"), ("median", "total"), ("odds", "odds")):
        assert not flagged(statistics(first, second), "statistic-mixed"), (first, second)
    for more in (", definition: nights", ", where: VN"):
        assert flagged(statistics("mean", "median", more), "statistic-mixed") == ["note"]
    assert not flagged(statistics("mean", "median", ", repeats: a"), "statistic-mixed")


def test_odds_above_1_are_no_share_out_of_range() -> None:
    text = "quantities:\n  a: {counts: person}\n  b: {part_of: a, sex: male}\nclaims:\n"
    text += claim("o", "3", "quantity: b, share_of: a, statistic: odds")
    assert not flagged(checked(text), "share-out-of-range")
    assert flagged(checked(text.replace("odds", "share")), "share-out-of-range")


# -- what clears a finding -------------------------------------------------------------------------------------------

RISE = "rise: {figure: rose by 5%, says: Rise., source: report, quantity: readers, share_of: pupils, "
OTHER = 'other: {figure: "31.2 per 1,000", says: Deaths., source: report, quantity: deaths, '
DOLLARS = "says: Receipts., source: report, when: 2016, restates: baht"
MEDIAN = "middle: {figure: 4 days, says: Median., source: report, quantity: stay"

# For each check and each field that it names: what to write instead in its flagged sample.
CLEARING = [
    ("percent-not-points", "when", "2010/2015", "2009/2015"),
    ("percent-not-points", "where", "quantity: readers,", "quantity: readers, where: #,"),
    ("percent-not-points", "definition", "quantity: readers,", "quantity: readers, definition: #,"),
    ("percent-not-points", "share_of", f"{RISE}when", f"{RISE.replace('share_of: pupils, ', '')}when"),
    ("rate-base-mismatch", "when", f"{OTHER}when: 2015", f"{OTHER}when: 2016"),
    ("rate-base-mismatch", "where", f"{OTHER}when: 2015, where: TH", f"{OTHER}when: 2015, where: VN"),
    ("rate-base-mismatch", "definition", "quantity: deaths,", "quantity: deaths, definition: #,"),
    ("rate-base-mismatch", "per", "quantity: deaths,", "quantity: deaths, per: #,"),
    ("money-not-comparable", "when", DOLLARS, DOLLARS.replace("2016", "2014")),
    ("money-not-comparable", "restates", ", restates: baht", ""),
    ("receipts-as-gdp-share", "definition", "share_of: gdp", "share_of: gdp, definition: value added"),
    ("receipts-as-gdp-share", "share_of", ", share_of: gdp", ""),
    ("statistic-mixed", "quantity", MEDIAN, f"{MEDIAN}-of-half"),
    ("statistic-mixed", "when", "statistic: median, when: 2015", "statistic: median, when: 2014"),
    ("statistic-mixed", "where", "when: 2015", "when: 2015, where: #"),
    ("statistic-mixed", "definition", "when: 2015", "when: 2015, definition: #"),
]


@pytest.mark.parametrize(("name", "field", "old", "new"), CLEARING)
def test_doing_what_is_named_clears_the_finding(name: str, field: str, old: str, new: str) -> None:
    text = re.sub(r",\s+", ", ", CHECKS[name].manual.flagged)
    assert old in text, text
    # a field that all claims lack differs only once each has its own: # is another one each time
    own = iter(("TH", "VN", "TH-10") if field == "where" else ("births", "deaths", "all"))
    changed = re.sub(re.escape(old), lambda _: new.replace("#", next(own) if "#" in new else ""), text)
    if "-of-half" in new:
        changed = changed.replace("stay: {unit: day}", "stay: {unit: day}\n  stay-of-half: {unit: day}")
    assert not flagged(checked(changed), name)


@pytest.mark.parametrize("name", NAMES)
def test_every_field_that_a_finding_names_is_tried_here(name: str) -> None:
    report = checked(CHECKS[name].manual.flagged)
    (finding,) = [one for one in report.findings if one.check == name]
    named = {field for one in finding.judgement.innocent_if for field in re.findall(r"`([a-z_]+):", one)}
    assert named == {field for check_name, field, _, _ in CLEARING if check_name == name}


# -- amounts converted for readers --------------------------------------------------------------------------


def budgets(dollars: str) -> Report:
    return checked(
        "quantities:\n  budget: {money: KES, measure: flow}\n  north: {part_of: budget, trait: north}\n"
        "  south: {part_of: budget, trait: south}\n"
        "relations:\n  - partition: {whole: budget, parts: [north, south], exhaustive: true}\nclaims:\n"
        + claim("all", "KES 3.4 billion", "quantity: budget, when: 2017")
        + claim("n", "KES 2.0 billion", "quantity: north, when: 2017")
        + claim("s", "KES 1.4 billion", "quantity: south, when: 2017")
        + claim("dollars", "USD 26 million", dollars)
    )


@pytest.mark.parametrize(
    ("dollars", "expected"),
    [
        ("quantity: budget, when: 2017, restates: all", []),
        ("quantity: budget, when: 2017", ["incompatible-units", "money-not-comparable"]),
        ("quantity: budget, when: 2017, restates: n", ["incompatible-units", "money-not-comparable"]),
    ],
)
def test_an_amount_in_another_currency_goes_with_the_one_it_restates(
    dollars: str, expected: list[str]
) -> None:
    report = budgets(dollars)
    assert sorted({one.check for one in report.findings if one.level != "note"}) == expected
