"""What the registry implies: with its interval and premises, never above 100 %, never in another unit."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claims import load, seeds
from claims.checks import sample
from claims.document import yaml
from claims.interval import Interval
from claims.loading.load import from_documents
from claims.reasoning.implied import Implied, implied


def of(text: str) -> dict[str, Implied]:
    return {one.name: one for one in implied(from_documents((yaml.parse(sample(text), "sample.yaml"),)))}


@pytest.fixture(scope="module")
def thailand() -> dict[str, Implied]:
    path = seeds.path_of("thailand")
    assert path is not None
    return {one.name: one for one in implied(load(path))}


MILLION = 10**6
TRILLION = 10**12


def test_the_gross_domestic_product_from_2_9_trillion_baht_and_20_6_percent(
    thailand: dict[str, Implied],
) -> None:
    gdp = thailand["gdp"]
    assert gdp.strict.low == Fraction(285, 100) * TRILLION / Fraction(2065, 10000)
    assert gdp.strict.high == Fraction(295, 100) * TRILLION / Fraction(2055, 10000)
    assert (gdp.unit, gdp.claims) == ("THB", ("tourism-gdp-2016", "tourism-share-of-gdp-2016"))
    assert [one.status for one in gdp.premises] == ["printed"], "the text sets the two equal"
    assert gdp.shown() == "13.8 trillion to 14.4 trillion THB"


def test_all_jobs_from_5_7_million_and_more_than_15_percent(thailand: dict[str, Implied]) -> None:
    jobs = thailand["employment"]
    assert jobs.strict == Interval(Fraction(565 * MILLION, 100), Fraction(575 * MILLION, 15), False, True)
    assert "5.7 million ÷ more than 15 %" in jobs.derivation[0]


def test_men_for_sex_tourism_among_male_visitors(thailand: dict[str, Implied]) -> None:
    share = thailand["sex-tourism-visitors/male-visitors"]
    # 4 million, read as at least 3.5, of at most 15 million times 65 %
    assert share.strict == Interval(Fraction(35, 10) / (15 * Fraction(65, 100)), Fraction(1))
    assert set(share.claims) == {"men-for-sex-tourism", "visitors-a-year", "male-share"}
    assert len(share.derivation) == 2
    assert "both are per year" in {one.name for one in share.premises if one.status == "default"}


def test_nothing_is_above_100_percent_or_without_premises(thailand: dict[str, Implied]) -> None:
    for one in thailand.values():
        assert one.premises
        if one.share_of is not None:
            for interval in (one.strict, one.loose):
                assert interval.within(Interval(Fraction(0), Fraction(1)))
        assert one.strict.within(one.loose)


HEAD = "quantities:\n  all: {counts: person, measure: stock}\n  girls: {part_of: all, sex: female}\nclaims:\n"


def claim(name: str, figure: str, quantity: str, more: str = "when: 2015, where: TH") -> str:
    return f'  {name}: {{figure: "{figure}", says: S., source: report, quantity: {quantity}, {more}}}\n'


SHARE = "share_of: all, when: 2015, where: TH"


def test_the_three_sides_of_a_division() -> None:
    part, whole, share = claim("p", "25", "girls"), claim("w", "50", "all"), claim("s", "51%", "girls", SHARE)
    assert of(HEAD + part + whole)["girls/all"].strict == Interval.point(Fraction(1, 2))
    assert of(HEAD + part + share)["all"].strict.low == 25 / Fraction(515, 1000)
    assert of(HEAD + whole + share)["girls"].strict.high == 50 * Fraction(515, 1000)
    assert not of(HEAD + part + whole + share), "what is printed is not implied"


def test_what_is_printed_for_another_year_does_not_stand_in_the_way() -> None:
    text = HEAD + claim("p", "25", "girls") + claim("w", "50", "all")
    text += claim("s", "61%", "girls", "share_of: all, when: 2001, where: TH")
    assert "girls/all" in of(text)


def test_a_part_above_its_whole_implies_no_share() -> None:
    assert not of(HEAD + claim("p", "75", "girls") + claim("w", "51", "all"))


@pytest.mark.parametrize(
    ("figure", "more"),
    [
        ("25", "when: 2014, where: TH"),
        ("25", "when: 2015, where: VN"),
        ("25", "when: 2015, where: TH-10"),  # a town's girls are no share of the country's people
        ("25", "when: 2015, where: TH, per: school"),
        ("rose by 25", "when: 2015, where: TH"),
        ("third largest", "when: 2015, where: TH"),
        ("25 years", "when: 2015, where: TH"),
        ("-25", "when: 2015, where: TH"),
    ],
)
def test_what_does_not_compare_implies_nothing(figure: str, more: str) -> None:
    assert not of(HEAD + claim("p", figure, "girls", more) + claim("w", "51", "all"))
    assert (
        not of(HEAD + claim("p", figure, "girls", more) + claim("s", "51%", "girls", SHARE)) or "per" in more
    )


def test_an_implied_sum_is_in_the_money_of_its_quantity() -> None:
    text = "quantities:\n  gdp: {money: THB}\n  receipts: {part_of: gdp, money: USD}\nclaims:\n"
    text += claim("r", "19 billion dollars", "receipts")
    text += claim("s", "20.6%", "receipts", "share_of: gdp, when: 2015, where: TH")
    assert not of(text), "dollars divided by a share are no baht"
    assert of(text.replace(", money: USD", "").replace("dollars", "baht"))["gdp"].unit == "THB"


def test_a_growth_of_a_share_is_no_share() -> None:
    assert not of(HEAD + claim("p", "25", "girls") + claim("s", "rose by 5%", "girls", SHARE))


def test_a_part_takes_the_share_of_its_own_work() -> None:
    sources = "sources:\n  report: {title: R, issued: 2018, language: en}\n"
    sources += "  other: {title: O, issued: 2018, language: en}\n"
    text = sources + HEAD + claim("w", "50", "all") + claim("v", "90", "all").replace("report", "other")
    text += claim("s", "51%", "girls", SHARE)
    assert of(text)["girls"].claims == ("w", "s")
