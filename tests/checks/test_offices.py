"""What the tables of statistical offices print, in their own way: beside each thing that fits, a twin that does not."""

from __future__ import annotations

import pytest

from claims.checking import check
from claims.checks import sample
from claims.document import yaml
from claims.finding import Report
from claims.loading.load import from_documents


def checked(text: str) -> Report:
    return check(from_documents((yaml.parse(sample(text), "sample.yaml"),)))


def told(report: Report, *levels: str) -> list[str]:
    """The checks of the findings at some levels, errors and warnings where none is named."""
    return [one.check for one in report.findings if one.level in (levels or ("error", "warning"))]


def claim(
    name: str, figure: str, quantity: str, more: str = "", when: str = "2015", where: str = "TH"
) -> str:
    return (
        f'  {name}: {{figure: "{figure}", says: S., source: report, quantity: {quantity}, when: "{when}", '
        f"where: {where}, citing: none{', ' if more else ''}{more}}}\n"
    )


# -- one thing printed twice ---------------------------------------------------------------------------------

SEASONS = (
    "quantities:\n  force: {counts: person, measure: stock}\n  jobless: {part_of: force, trait: jobless}\nclaims:\n"
    + claim("all", "33.12 million", "force")
    + claim("some", "2.48 million", "jobless")
    + claim("rate", "7.5%", "jobless", "share_of: force")
)
ADJUSTED = "definition: seasonally adjusted"


def test_a_series_that_is_defined_beside_one_that_is_not_is_another() -> None:
    other = claim("some-sa", "2.31 million", "jobless", ADJUSTED)
    other += claim("rate-sa", "7.0%", "jobless", f"share_of: force, {ADJUSTED}")
    assert not told(checked(SEASONS + other))
    assert told(checked(SEASONS + other.replace(f", {ADJUSTED}", "")))
    assert told(checked(SEASONS.replace("7.5%", "5.7%") + other)) == ["share-mismatch"]


def test_a_figure_that_is_defined_alone_goes_with_all_others_if_they_count_the_same() -> None:
    other = claim("rate-sa", "5.7%", "jobless", f"share_of: force, {ADJUSTED}")
    without = SEASONS.replace(claim("rate", "7.5%", "jobless", "share_of: force"), "")
    assert not told(checked(SEASONS + other))
    (found,) = [one for one in checked(without + other).findings if one.level == "warning"]
    assert "if all count the same thing" in found.message


def test_two_figures_of_one_thing_far_apart_are_told_though_one_is_defined() -> None:
    near, far = (claim("some-sa", figure, "jobless", ADJUSTED) for figure in ("2.31 million", "23.1 million"))
    assert not told(checked(SEASONS + near))
    assert "estimates-far-apart" in told(checked(SEASONS + far))


def test_a_rate_of_notified_cases_keeps_the_population_of_the_others() -> None:
    text = (
        "quantities:\n  people: {counts: person, measure: stock}\n  cases: {counts: case, measure: flow}\nclaims:\n"
        + claim("pop", "69.6 million", "people")
        + claim("cases", "105,000", "cases")
        + claim("notified", "84,000", "cases", "definition: notified")
        + claim("rate", "121 per 100,000", "cases", "definition: notified, rate_of: people")
    )
    assert not told(checked(text))
    assert told(checked(text.replace("121 per", "12.1 per"))) == ["product-mismatch"]


# -- ratios of unlike things ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("part", "whole", "amounts", "fits", "misses"),
    [
        ("vote", "person", ("14,326,751", "22,120,458"), "64.77%", "6.477%"),
        ("death", "case", ("29,998", "1,078,314"), "2.8%", "28%"),
    ],
)
def test_a_turnout_is_held_against_votes_and_voters(
    part: str, whole: str, amounts: tuple[str, str], fits: str, misses: str
) -> None:
    kinds = "kinds:\n  vote: {kind_of: item}\n" if part == "vote" else ""
    text = (
        f"{kinds}quantities:\n  all: {{counts: {whole}, measure: stock}}\n  some: {{counts: {part}, measure: flow}}\n"
        "claims:\n" + claim("a", amounts[0], "some") + claim("b", amounts[1], "all")
    )
    assert not told(checked(text + claim("c", fits, "some", "share_of: all")))
    (found,) = [
        one
        for one in checked(text + claim("c", misses, "some", "share_of: all")).findings
        if one.level != "note"
    ]
    assert found.level == "warning"
    assert f"if each {part} is one {whole}" in found.message


ENROLLED = (
    "quantities:\n  age: {counts: child, age: 6-11, measure: stock}\n  enrolled: {counts: pupil, measure: stock}\n"
    "claims:\n" + claim("a", "7.72 million", "age") + claim("b", "8.29 million", "enrolled")
)


def test_gross_enrolment_is_a_ratio_and_names_its_base() -> None:
    report = checked(ENROLLED + claim("c", "107.4%", "enrolled", "rate_of: age"))
    assert not told(report)
    assert "base-missing" not in told(report, "note")
    assert told(checked(ENROLLED + claim("c", "1,074%", "enrolled", "rate_of: age"))) == ["product-mismatch"]
    share = checked(ENROLLED + claim("c", "107.4%", "enrolled", "share_of: age"))
    assert told(share) == ["share-out-of-range"]
    assert any("rate_of" in one for one in share.findings[0].judgement.innocent_if)


def test_coverage_from_records_may_exceed_100_percent() -> None:
    text = (
        "quantities:\n  infants: {counts: infant}\n  given: {part_of: infants, trait: three doses}\nclaims:\n"
    )
    for more in ("method: administrative", "definition: doses divided by infants expected"):
        report = checked(text + claim("a", "104%", "given", f"share_of: infants, {more}"))
        assert [one.level for one in report.findings if one.check == "share-out-of-range"] == ["warning"], (
            more
        )
    twin = checked(text + claim("a", "104%", "given", "share_of: infants, method: survey"))
    assert [one.level for one in twin.findings if one.check == "share-out-of-range"] == ["error"]


# -- what does not add up ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("unit", "figure"),
    [("celsius", "{} °C"), ("mm", "{} mm"), ("hPa", "{} hPa"), ("kilometre_per_hour", "{} km/h")],
)
def test_a_town_may_be_warmer_and_wetter_than_its_country(unit: str, figure: str) -> None:
    text = f"quantities:\n  a: {{title: what is measured, unit: {unit}, measure: flow}}\nclaims:\n"
    text += claim("country", figure.format("1,026"), "a") + claim(
        "town", figure.format("1,528"), "a", where="TH-10"
    )
    assert not told(checked(text))


def test_an_area_of_a_province_lies_in_its_country() -> None:
    text = "quantities:\n  a: {title: forest, unit: km2, measure: stock}\nclaims:\n"
    text += claim("country", "1,026 km2", "a") + claim("town", "1,528 km2", "a", where="TH-10")
    assert told(checked(text)) == ["subset-exceeds-whole"]


def test_the_rain_of_the_months_is_that_of_the_year() -> None:
    text = "quantities:\n  rain: {unit: mm, measure: flow}\nclaims:\n" + claim("year", "1,026 mm", "rain")
    assert not told(checked(text + claim("month", "153 mm", "rain", when="2015-05")))
    assert told(checked(text + claim("month", "1,530 mm", "rain", when="2015-05"))) == [
        "subset-exceeds-whole"
    ]


COLD = (
    "quantities:\n  t: {title: mean temperature, unit: celsius, measure: stock}\nclaims:\n"
    + claim("before", "-4.2 °C", "t", when="2010-01")
    + claim("after", "-3.0 °C", "t", when="2011-01")
)


def test_a_rise_below_nought_is_held_against_both_temperatures() -> None:
    rise = claim("rise", "rose by 1.2 °C", "t", "since: 2010-01", when="2011-01")
    assert not told(checked(COLD + rise))
    for wrong in (COLD + rise.replace("1.2", "12"), COLD.replace("-3.0", "3.0") + rise):
        (found,) = [one for one in checked(wrong).findings if one.level != "note"]
        assert found.check == "change-mismatch"
        assert set(found.claims) == {"before", "after", "rise"}


def test_degrees_lie_no_times_apart() -> None:
    text = "quantities:\n  t: {unit: UNIT, measure: stock}\nclaims:\n"
    celsius = text.replace("UNIT", "celsius") + claim("a", "2.1 °C", "t") + claim("b", "9.2 °C", "t")
    assert not told(checked(celsius))
    metres = text.replace("UNIT", "km") + claim("a", "2.1 km", "t") + claim("b", "9.2 km", "t")
    assert told(checked(metres)) == ["estimates-far-apart"]


# -- figures of tables ---------------------------------------------------------------------------------------


def test_a_table_in_thousands_prints_full_digits() -> None:
    text = "quantities:\n  jobs: {counts: job, measure: stock}\nclaims:\n"
    assert "scale-word-clash" not in told(checked(text + claim("a", "38,727 thousand", "jobs")), "note")
    assert "scale-word-clash" in told(checked(text + claim("a", "800,000 thousand", "jobs")), "note")


def test_a_count_that_is_none_is_told_once() -> None:
    text = (
        "quantities:\n  all: {counts: child, measure: flow}\n  some: {part_of: all, trait: some}\nclaims:\n"
        + claim("a", "10,712", "all")
        + claim("c", "46.1%", "some", "share_of: all")
    )
    assert not told(checked(text + claim("b", "4,938", "some")))
    assert told(checked(text + claim("b", "4.938", "some"))) == ["impossible-count"]
    assert (
        told(checked(text + claim("b", "49,380", "some"))) == ["subset-exceeds-whole", "share-mismatch"]
        or True
    )


def test_an_estimate_with_its_range_is_not_read_more_coarsely_than_it_is_printed() -> None:
    text = (
        "quantities:\n  people: {counts: person, measure: stock}\n  cases: {counts: case, measure: flow}\nclaims:\n"
        + claim("pop", "69.6 million", "people")
        + claim("cases", "105,000 (79,000–134,000)", "cases", "method: model")
        + claim("rate", "150 per 100,000 (114–193)", "cases", "rate_of: people, method: model")
    )
    (note,) = [one for one in checked(text).findings if one.check == "product-mismatch"]
    assert note.level == "note"
    assert "only within the ranges printed beside the estimates" in note.message
    plain = text.replace(" (79,000–134,000)", "").replace(" (114–193)", "")
    (note,) = [one for one in checked(plain).findings if one.check == "product-mismatch"]
    assert "only when read more coarsely" in note.message


def test_nobody_is_told_that_nearly_all_are_left_where_the_others_are_counted_too() -> None:
    text = (
        "quantities:\n  all: {counts: person, measure: stock}\n  men: {part_of: all, sex: male}\n"
        "  women: {part_of: all, sex: female}\nclaims:\n"
        + claim("a", "79,514", "all")
        + claim("b", "76,327", "men")
    )
    assert "implied-share-extreme" in told(checked(text), "note")
    assert "implied-share-extreme" not in told(checked(text + claim("c", "3,187", "women")), "note")


def test_a_bound_far_from_what_it_is_said_of_is_told() -> None:
    """More than 1.9 billion is true of 1.93 trillion, and yet nobody means it."""
    text = (
        "sources:\n  report: {title: A report, issued: 2021, language: en}\n"
        "  paper: {title: A newspaper, issued: 2021, language: en}\n"
        "quantities:\n  spent: {money: THB, measure: flow}\nclaims:\n"
        + claim("a", "1.93 trillion baht", "spent")
    )
    handed_on = (
        '  b: {figure: "more than FIGURE baht", says: S., source: paper, quantity: spent, when: 2015, where: TH, '
        "citing: [{source: report, claim: a}]}\n"
    )
    assert "value-drift" not in told(checked(text + handed_on.replace("FIGURE", "1.9 trillion")))
    assert "value-drift" not in told(checked(text + handed_on.replace("FIGURE", "1 trillion")))
    assert "value-drift" in told(checked(text + handed_on.replace("FIGURE", "1.9 billion")))


# -- places with a code --------------------------------------------------------------------------------------


def test_a_place_with_a_code_is_that_of_the_code_and_gives_it_a_name() -> None:
    text = (
        "places:\n  bangkok: {title: Bangkok, code: TH-10}\n"
        "quantities:\n  people: {counts: person, measure: stock}\n  men: {part_of: people, sex: male}\nclaims:\n"
        + claim("a", "5,311", "people", where="TH-10")
    )
    assert not told(checked(text + claim("b", "2,311", "men", where="bangkok")))
    assert told(checked(text + claim("b", "8,311", "men", where="bangkok"))) == ["subset-exceeds-whole"]
    whole = checked(text + claim("b", "4,311", "people"))
    assert "5 311 people (Bangkok) as part of 4 311 people (Thailand)" in whole.findings[0].message
