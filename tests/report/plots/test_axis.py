"""Charts of claims are fair: one kind, one unit, hedges in words, printed ends only."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest

from report.charts.source_ladder import SourceLadder
from report.charts.timeline import Timeline
from report.charts.unit_squares import UnitSquares
from report.edition import Edition
from report.plots import Named, Wanted, kinds, source_ladder, timeline, unit_squares

Make = Callable[..., Edition]
REGISTRY = """\
registry: a
title: b
sources:
  s: {title: S, issued: 2018, language: en}
  t: {title: T, issued: 2017~, language: en}
  u: {title: U, issued: 2016, method: survey}
  c: {title: C}
  v: {title: V, issued: 2015, read_through: c}
quantities:
  children: {counts: child, measure: stock}
  girls: {part_of: children, sex: female}
  cases: {counts: case, measure: stock}
  visitors: {counts: visitor, measure: flow}
  fees: {money: USD}
  thai-fees: {money: THB}
claims:
  exact: {figure: 500, says: x, source: s, quantity: children, when: 2018, where: TH, noun: cases}
  more: {figure: more than 500, says: x, source: s, quantity: girls, when: 2018, where: TH}
  least: {figure: at least 500, says: x, source: s, quantity: girls, when: 2018, where: TH}
  almost: {figure: almost 500, says: x, source: s, quantity: girls, when: 2018, where: TH}
  up-to: {figure: up to 500, says: x, source: s, quantity: girls, when: 2018, where: TH}
  about: {figure: about 10 million, says: x, source: s, quantity: children, when: unstated, where: TH}
  spread: {figure: 50 to 80, says: x, source: s, quantity: children, when: 2018~, where: TH}
  estimate: {figure: "39.0 million [33.1–45.7 million]", says: x, source: s, quantity: children, when: source,
    where: TH}
  recorded: {figure: 40, says: x, source: s, quantity: cases, when: 2018, where: TH}
  police: {figure: 40, says: x, source: s, quantity: children, when: 2018, where: TH, method: administrative}
  polled: {figure: 40, says: x, source: s, quantity: children, when: 2018, where: TH, method: survey}
  a-year: {figure: 40, says: x, source: s, quantity: visitors, when: 2018, where: TH}
  dollars: {figure: US$5, says: x, source: s, quantity: fees, when: 2018, where: TH}
  baht: {figure: 5 baht, says: x, source: s, quantity: thai-fees, when: 2018, where: TH}
  half-of-all: {figure: 50%, says: x, source: s, quantity: girls, share_of: children, when: 2018, where: TH}
  half-then: {figure: 40%, says: x, source: s, quantity: girls, share_of: children, when: 2017, where: TH}
  half-cases: {figure: 40%, says: x, source: s, quantity: girls, share_of: cases, when: 2018, where: TH}
  rise: {figure: rose by 5%, says: x, source: s}
  tens: {figure: tens of, says: x, source: s}
  cites: {figure: 5, says: x, source: s, when: 2018, citing: [{source: t}, {source: v, reach: later}]}
  cited: {figure: 5, says: x, source: t, when: 2017, citing: [{source: u, reach: next-sentence}]}
  circle: {figure: 5, says: x, source: t, when: 2017, citing: [{source: s}]}
  itself: {figure: 5, says: x, source: s, when: 2017, citing: [{source: s}]}
"""


@pytest.fixture
def made(make: Make) -> Edition:
    return make("  - chart: {kind: timeline, claims: [exact], title: x}\n", REGISTRY)


def wanted(*claims: str) -> Wanted:
    path = ("blocks", 0, "chart")
    return Wanted(tuple(Named(name, name, (*path, "claims", 0)) for name in claims), path, "children")


def squares(made: Edition, *claims: str) -> UnitSquares:
    data = unit_squares.data(wanted(*claims), made)
    assert data is not None, made.problems
    return data


@pytest.mark.parametrize(
    ("claim", "low", "high", "open_low", "open_high"),
    [
        ("exact", 500, 500, False, False),
        ("more", 500, None, True, False),
        ("least", 500, None, False, False),
        ("almost", None, 500, False, True),
        ("up-to", None, 500, False, False),
        ("spread", 50, 80, False, False),
        ("about", 10_000_000, 10_000_000, False, False),
        ("estimate", 33_100_000, 45_700_000, False, False),
    ],
)
def test_only_printed_ends_are_drawn(
    made: Edition, claim: str, low: int | None, high: int | None, open_low: bool, open_high: bool
) -> None:
    (group,) = squares(made, claim).groups
    assert (group.low, group.high, group.open_low, group.open_high) == (low, high, open_low, open_high)


def test_a_hedged_figure_is_not_drawn_as_exact_without_a_word(made: Edition) -> None:
    (group,) = squares(made, "about").groups
    assert group.printed.replace("\u00a0", " ") == "about 10 million"
    assert "“about”: drawn at the number printed" in group.sublabel
    (group,) = squares(made, "estimate").groups
    assert "“estimated”" in group.sublabel


def test_a_noun_of_another_kind_than_is_counted_is_said(made: Edition) -> None:
    (group,) = squares(made, "exact").groups
    assert group.sublabel == "2018; printed as “cases”"


def test_numbers_are_in_the_style_of_the_page(made: Edition) -> None:
    data = squares(made, "about")
    assert data.words.number(Fraction(10_000)) == "10\u00a0000"


@pytest.mark.parametrize(
    ("first", "other", "reason"),
    [
        ("exact", "recorded", "one counts child, the other case"),
        ("exact", "a-year", "one counts child, the other visitor"),
        ("police", "polled", "a recorded number, the other an estimate"),
        ("dollars", "baht", "their units differ"),
        ("exact", "dollars", "their units differ"),
        ("exact", "half-of-all", "not shares of one whole"),
        ("half-of-all", "half-cases", "not shares of one whole"),
        ("half-of-all", "half-then", "shares at different times"),
    ],
)
def test_what_cannot_share_an_axis_is_refused_at_its_place(
    made: Edition, first: str, other: str, reason: str
) -> None:
    assert unit_squares.data(wanted(first, other), made) is None
    (problem,) = made.problems
    assert reason in problem.message
    assert (problem.place.line, problem.place.column) == (5, 38)


@pytest.mark.parametrize("claim", ["rise", "tens"])
def test_what_is_no_amount_is_refused(made: Edition, claim: str) -> None:
    assert unit_squares.data(wanted(claim), made) is None
    assert f"`{claim}`" in made.problems[0].message


@pytest.mark.parametrize(("first", "other"), [("exact", "more"), ("exact", "spread"), ("police", "exact")])
def test_what_counts_the_same_may_share_an_axis(made: Edition, first: str, other: str) -> None:
    assert len(squares(made, first, other).groups) == 2


def test_a_timeline_says_what_its_bars_do_not_show(made: Edition) -> None:
    data = timeline.data(wanted("estimate", "spread", "about", "cites"), made)
    assert isinstance(data, Timeline)
    of_text, doubted, undated, cites = data.rows
    assert (of_text.span, of_text.note) == ((2018, 2019), "time of the text")
    assert (doubted.span, doubted.note) == ((2018, 2019), "about 2018")
    assert (undated.span, undated.source) == (None, (2018, 2019))
    assert cites.source == (2015, 2018)  # from the earliest to the latest work cited


def test_a_ladder_leads_from_the_text_through_what_it_read_to_what_that_names(made: Edition) -> None:
    data = source_ladder.data(wanted("cites", "cited"), made)
    assert isinstance(data, SourceLadder)
    columns = {work.id: (work.level, work.state) for work in data.works}
    assert columns == {
        "s": (0, "not-seen"),
        "t": (1, "not-seen"),
        "c": (1, "carrier"),
        "u": (2, "not-seen"),
        "v": (2, "not-seen"),
    }
    reaches = {(link.source, link.target): link.reach for link in data.links}
    assert reaches[("s", "t")] == "cited with it"
    assert reaches[("c", "v")] == "read through it"


def test_works_that_name_each_other_in_a_circle_are_drawn_to_where_it_closes(made: Edition) -> None:
    data = source_ladder.data(wanted("cites", "circle"), made)
    assert isinstance(data, SourceLadder)
    (again,) = [work for work in data.works if work.again]
    assert again.sublabel == "named further up: a circle"
    assert again.label in {work.label for work in data.works if not work.again}


def test_a_text_that_cites_itself_or_nobody_gives_no_ladder(made: Edition) -> None:
    assert source_ladder.data(wanted("itself", "exact"), made) is None
    assert "no text names a work" in made.problems[0].message


def test_every_chart_of_claims_is_found_by_its_file() -> None:
    known = ("competing-estimates", "conflict-map", "source-ladder", "timeline", "trend", "unit-squares")
    assert set(known) <= set(kinds())
