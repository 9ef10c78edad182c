"""A trend of claims: what makes a series, and every reason for a break in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from report.charts.trend import Trend
from report.edition import Edition
from report.plots import Named, Wanted, plotted, trend

Make = Callable[..., Edition]
REGISTRY = """\
registry: a
title: b
sources:
  y1: {title: Y, title-short: Yearbook, issued: 2012, language: en}
  y2: {title: Y, title-short: Yearbook, issued: 2018, language: en, supersedes: y1}
  p: {title: P, author: [Lee], issued: 2019, language: en}
  q: {title: Q, author: [Roy], issued: 2020, language: en}
  e: {title: E, title-short: ESCAP, issued: 2009}
  w: {title: W, title-short: WTTC, issued: 2017}
quantities:
  children: {title: children, counts: child, measure: stock}
  girls: {title: girls, part_of: children, sex: female}
  visitors: {title: visitors, counts: visitor}
  gdp: {title: output, money: THB}
  tourism: {title: tourism, part_of: gdp}
claims:
  a: {figure: 120, says: x, source: y1, quantity: children, when: 1990, where: TH, citing: none}
  b: {figure: 140, says: x, source: y1, quantity: children, when: 1995, where: TH, citing: none}
  defined: {figure: 90, says: x, source: y1, quantity: children, when: 2000, where: TH, citing: none,
    definition: at work}
  defined-else: {figure: 95, says: x, source: y1, quantity: children, when: 2001, where: TH, citing: none,
    definition: at work for pay}
  by-noun: {figure: 90, says: x, source: y1, quantity: children, when: 2002, where: TH, noun: cases}
  by-noun-else: {figure: 90, says: x, source: y1, quantity: children, when: 2003, where: TH, noun: pupils}
  revised: {figure: 80, says: x, source: y2, quantity: children, when: 2010, where: TH, citing: none}
  surveyed: {figure: 85, says: x, source: y1, quantity: children, when: 2004, where: TH, method: survey}
  modelled: {figure: 86, says: x, source: y1, quantity: children, when: 2005, where: TH, method: model}
  a-decade: {figure: 87, says: x, source: y1, quantity: children, when: 1996/2004, where: TH}
  within: {figure: 88, says: x, source: y1, quantity: children, when: 2000, where: TH}
  flowing: {figure: 20, says: x, source: y1, quantity: visitors, when: 2004, where: TH, measure: flow}
  standing: {figure: 20, says: x, source: y1, quantity: visitors, when: 2005, where: TH}
  ahead: {figure: 70, says: x, source: y1, quantity: children, when: 2020, where: TH}
  planned: {figure: 75, says: x, source: y1, quantity: children, when: 2011, where: TH, projection: true}
  about: {figure: 75, says: x, source: y1, quantity: children, when: 2008~, where: TH}
  undated: {figure: 75, says: x, source: p, quantity: children, when: unstated, where: TH}
  since: {figure: 75, says: x, source: p, quantity: children, when: 2004/.., where: TH}
  of-text: {figure: 75, says: x, source: p, quantity: children, when: source, where: TH}
  elsewhere: {figure: 75, says: x, source: y1, quantity: children, when: 2000, where: VN}
  girls: {figure: 75, says: x, source: y1, quantity: girls, when: 2000, where: TH}
  first-share: {figure: 14.7%, says: x, source: p, quantity: tourism, share_of: gdp, when: 2009, where: TH,
    citing: [{source: e}]}
  second-share: {figure: 20.6%, says: x, source: p, quantity: tourism, share_of: gdp, when: 2016, where: TH,
    citing: [{source: w}]}
  share-again: {figure: 14.7%, says: x, source: q, quantity: tourism, share_of: gdp, when: 2009, where: TH,
    citing: [{source: e}], repeats: first-share}
  girls-share: {figure: 14.7%, says: x, source: q, quantity: girls, share_of: children, when: 2009, where: TH}
  police: {figure: 40, says: x, source: q, quantity: children, when: 2018, where: TH, method: administrative}
"""


@pytest.fixture
def made(make: Make) -> Edition:
    return make("  - chart: {kind: trend, claims: [a, b, police], title: x}\n", REGISTRY)


def wanted(made: Edition, *claims: str, from_zero: bool = True) -> Wanted:
    path = ("blocks", 0, "chart")
    named = tuple(
        Named(name, made.title(name), (*path, "claims", min(at, 2))) for at, name in enumerate(claims)
    )
    return Wanted(named, path, "children", from_zero=from_zero)


def of(made: Edition, *claims: str) -> Trend:
    data = trend.data(wanted(made, *claims), made)
    assert data is not None, made.problems
    return data


def test_figures_of_one_text_that_count_alike_are_one_line_by_time(made: Edition) -> None:
    (one,) = of(made, "b", "a").series
    assert [point.printed for point in one.points] == ["120", "140"]
    assert one.breaks == ("",)
    assert one.name == "Yearbook 2012"


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        ("b", "defined", "silent"),
        ("defined", "defined-else", "definition"),
        ("by-noun", "by-noun-else", "noun"),
        ("b", "revised", "edition"),
        ("b", "surveyed", "silent_method"),
        ("surveyed", "modelled", "method"),
        ("b", "a-decade", "length"),
        ("a-decade", "within", "overlap"),
        ("flowing", "standing", "manner"),
    ],
)
def test_every_change_of_counting_breaks_the_line(made: Edition, first: str, second: str, why: str) -> None:
    (one,) = of(made, first, second).series
    assert one.breaks == (why,)
    assert not one.has_line


def test_a_series_over_two_editions_has_both_names(made: Edition) -> None:
    (one,) = of(made, "b", "revised").series
    assert one.name == "Yearbook 2012, Yearbook 2018"


def test_different_works_cited_make_no_line(made: Edition) -> None:
    data = of(made, "first-share", "second-share")
    assert [one.name for one in data.series] == ["ESCAP 2009, in Lee 2019", "WTTC 2017, in Lee 2019"]
    assert not any(one.has_line for one in data.series)
    assert {"e", "w"} <= set(made.marked_sources)


def test_a_claim_that_repeats_another_is_not_drawn_twice(made: Edition) -> None:
    assert len(of(made, "share-again", "first-share", "second-share").dated) == 2
    assert len(of(made, "share-again", "second-share").dated) == 2, "it stands for itself without the first"


@pytest.mark.parametrize(("claim", "place"), [("elsewhere", "Vietnam"), ("girls", "girls")])
def test_other_places_and_groups_are_other_series(made: Edition, claim: str, place: str) -> None:
    data = of(made, "a", claim)
    assert len(data.series) == 2
    assert len({one.name for one in data.series}) == 2
    assert place in data.series[1].name, "and the picture says which"


@pytest.mark.parametrize(("claim", "ahead"), [("ahead", True), ("planned", True), ("b", False)])
def test_what_lies_after_its_source_looks_ahead(made: Edition, claim: str, ahead: bool) -> None:
    assert of(made, claim).dated[0].projected is ahead


def test_a_doubted_time_is_told_at_its_mark(made: Edition) -> None:
    (point,) = of(made, "about").dated
    assert (point.span, point.time, point.tells_time) == ((2008, 2009), "about 2008", True)


def test_the_time_of_a_text_is_its_date_and_says_so(made: Edition) -> None:
    (point,) = of(made, "of-text").dated
    assert (point.span, point.time, point.note) == ((2019, 2020), "2019", "time of the text")


def test_figures_without_one_time_stand_beside(made: Edition) -> None:
    lane = of(made, "a", "undated", "since").series[1]
    assert [(point.span, point.time) for point in lane.undated] == [
        (None, "no date given"),
        (None, "since 2004"),
    ]


@pytest.mark.parametrize(
    ("claim", "reason"), [("flowing", "the other visitor"), ("girls-share", "not shares of one whole")]
)
def test_what_cannot_share_a_scale_is_refused_at_its_place(made: Edition, claim: str, reason: str) -> None:
    assert trend.data(wanted(made, "a", claim), made) is None
    (problem,) = made.problems
    assert reason in problem.message
    assert (problem.place.line, problem.place.column) == (5, 38)


def test_a_recorded_number_shares_no_scale_with_an_estimate(made: Edition) -> None:
    assert trend.data(wanted(made, "surveyed", "a", "police"), made) is None
    (problem,) = made.problems
    assert "one is a recorded number, the other an estimate" in problem.message
    assert problem.place.line == 5


def test_undated_figures_alone_are_no_trend_and_the_sheet_is_told_where(made: Edition) -> None:
    assert plotted("trend", wanted(made, "undated"), made) is None
    (problem,) = made.problems
    assert "none of these figures has a date" in problem.message
    assert problem.place.line == 5


def test_the_scale_starts_at_zero_unless_the_sheet_says_otherwise(made: Edition) -> None:
    assert of(made, "a", "b").from_zero
    data = trend.data(wanted(made, "a", "b", from_zero=False), made)
    assert data is not None
    assert not data.from_zero
