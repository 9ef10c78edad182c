"""Seasons in checks: nothing is concluded that some hemisphere, reckoning or year of naming would make wrong."""

from __future__ import annotations

import pytest

from claims.checking import check
from claims.checks import sample
from claims.document import yaml
from claims.finding import Report
from claims.loading.load import from_documents


def checked(text: str) -> Report:
    return check(from_documents((yaml.parse(sample(text), "sample.yaml"),)))


def levels(report: Report) -> list[tuple[str, str]]:
    """Check and level of all but what is merely asked for."""
    return [
        (one.check, one.level) for one in report.findings if one.level != "note" and one.check != "no-source"
    ]


def cited(issued: str, when: str, accessed: str = "", measure: str = "flow") -> Report:
    """A text of 2020 that cites a work for something at a time."""
    read = f", accessed: {accessed}" if accessed else ""
    return checked(
        "sources:\n  text: {title: Text, issued: 2020, language: en}\n"
        f"  work: {{title: Work, type: article-journal, issued: {issued}{read}, language: en}}\n"
        f"quantities:\n  visitors: {{counts: visitor, measure: {measure}}}\n"
        "claims:\n  one: {figure: '500', says: S., source: text, quantity: visitors, method: administrative, "
        f"when: '{when}', where: TH, citing: [{{source: work, reach: attached}}]}}\n"
    )


@pytest.mark.parametrize(
    ("issued", "when"),
    [
        ("2012-21", "2012-05"), ("2012-21", "2012"), ("2012-21", "2012-11"), ("2012-21", "2012-24"),
        ("2012-24", "2013-02"), ("2012-22", "2013-01"), ("2012-23", "2012-21"), ("2012-21", "2012-23"),
        ("2012-05", "2012-21"), ("2012", "2012-24"), ("2012-01", "2012-24"), ("2012-21", "2012-21"),
    ],
)  # fmt: skip
def test_a_work_of_a_season_may_be_cited_for_what_the_season_may_hold(issued: str, when: str) -> None:
    assert not levels(cited(issued, when))


def test_what_no_reckoning_allows_is_told() -> None:
    assert levels(cited("2012-21", "2013")) == [("source-older-than-fact", "error")]
    assert levels(cited("2012-21", "2013-21")) == [("source-older-than-fact", "error")]
    assert levels(cited("2012-24", "2013-04")) == [("source-older-than-fact", "error")]


@pytest.mark.parametrize(
    ("issued", "accessed", "told"),
    [
        ("2012-24", "2011-10-02", 0), ("2012-21", "2012-01-02", 0), ("2012-22", "2011-12-02", 0),
        ("2012-24", "2011-09-30", 1), ("2012-21", "2011-12-31", 1),
    ],
)  # fmt: skip
def test_read_before_a_season_is_told_only_before_all_that_it_may_be(
    issued: str, accessed: str, told: int
) -> None:
    found = levels(cited(issued, "2011-01", accessed))
    assert [name for name, _ in found] == ["accessed-before-issued"] * told


def two(first: str, second: str, measure: str = "flow", more: str = "") -> list[tuple[str, str]]:
    """500 girls at one time, 300 pupils, girls among them, at another."""
    rest = f"source: report, method: administrative, citing: none, where: TH{more}"
    return levels(
        checked(
            f"quantities:\n  pupils: {{counts: pupil, measure: {measure}}}\n  girls: {{part_of: pupils, sex: female}}\n"
            f"claims:\n  part: {{figure: '500', says: S., quantity: girls, when: '{first}', {rest}}}\n"
            f"  whole: {{figure: '300', says: S., quantity: pupils, when: '{second}', {rest}}}\n"
        )
    )


@pytest.mark.parametrize("measure", ["flow", "stock"])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2012-21", "2012-23"), ("2012-21", "2012-22"), ("2012-24", "2013-24"), ("2012-24", "2012-22"),
        ("2012-21", "2013-21"),
    ],
)  # fmt: skip
def test_two_seasons_are_two_times(first: str, second: str, measure: str) -> None:
    assert not two(first, second, measure)


def test_a_total_of_a_year_is_no_part_of_one_of_its_season() -> None:
    assert not two("2012", "2012-21")
    assert not two("2012", "2012-24")
    assert not two("2011/2013", "2012-24")


def test_a_season_lies_in_its_year_and_one_over_new_year_may() -> None:
    assert two("2012-21", "2012") == [("subset-exceeds-whole", "error")]
    assert two("2012-24", "2012") == [("subset-exceeds-whole", "warning")]


def test_one_season_told_twice_leaves_its_days_open() -> None:
    assert two("2012-21", "2012-21") == [("subset-exceeds-whole", "warning")]


def test_totals_of_seasons_are_not_added_up_to_a_year() -> None:
    rest = "quantity: visitors, source: report, method: administrative, citing: none, where: TH"
    seasons = "".join(
        f"  s{number}: {{figure: '500', says: S., when: 2012-{number}, {rest}}}\n" for number in range(21, 25)
    )
    text = (
        "quantities:\n  visitors: {counts: visitor, measure: flow}\nclaims:\n"
        f"  year: {{figure: '1,000', says: S., when: 2012, {rest}}}\n{seasons}"
    )
    assert not levels(checked(text))
