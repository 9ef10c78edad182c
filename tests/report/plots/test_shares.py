"""Icon arrays, bars and nested parts of claims: a named whole, one scale, parts below their wholes."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction as F

import pytest

from report.edition import Edition
from report.plots import Named, Wanted, bars, icon_array, nested_parts

Make = Callable[..., Edition]
REGISTRY = """\
registry: a
title: b
sources: {s: {title: S, issued: 2018, language: en}}
quantities:
  children: {title: children, counts: child, measure: stock}
  young: {title: young children, part_of: children, age: "<12"}
  young-girls: {title: young girls, part_of: young, sex: female}
  visitors: {title: visitors, counts: visitor, measure: flow}
claims:
  all: {figure: 500, says: x, source: s, quantity: children, when: 2018, where: TH}
  young: {figure: more than 300, says: x, source: s, quantity: young, when: 2018, where: TH}
  girls: {figure: up to 90, says: x, source: s, quantity: young-girls, when: 2018, where: TH}
  guests: {figure: 90, says: x, source: s, quantity: visitors, when: 2018, where: TH}
  quarter: {figure: one in four, says: x, source: s, quantity: young, share_of: children, when: 2018, where: TH}
  tenths: {figure: 2 out of 10, says: x, source: s, quantity: young, share_of: children, when: 2018, where: TH}
  percent: {figure: 20.6 %, says: x, source: s, quantity: young, share_of: children, when: 2018, where: TH}
  all-again: {figure: 500, says: x, source: s, quantity: children, when: 2018, where: TH, repeats: all}
  all-rounded: {figure: about 500, says: x, source: s, quantity: children, when: 2018, where: TH, repeats: all}
  other-whole: {figure: 5 %, says: x, source: s, quantity: young-girls, share_of: young, when: 2018, where: TH}
"""


@pytest.fixture
def made(make: Make) -> Edition:
    return make("  - chart: {kind: bars, claims: [all], title: x}\n", REGISTRY)


def wanted(*claims: str) -> Wanted:
    named = tuple(Named(name, name, ("blocks", 0, "chart", "claims", 0)) for name in claims)
    return Wanted(named, ("blocks", 0, "chart"), "children")


@pytest.mark.parametrize(
    ("claim", "discs", "low"),
    [("quarter", 4, F(1, 4)), ("tenths", 10, F(1, 5)), ("percent", 100, F(103, 500))],
)
def test_there_are_as_many_discs_as_the_text_prints(made: Edition, claim: str, discs: int, low: F) -> None:
    data = icon_array.data(wanted(claim), made)
    assert data is not None
    (share,) = data.shares
    assert (share.discs, share.low, share.high) == (discs, low, low)


@pytest.mark.parametrize(
    ("claims", "message"),
    [
        (("all",), "`all` is no share of a named whole"),
        (("percent", "other-whole"), "cannot share an axis: they are not shares of one whole"),
    ],
)
def test_what_is_no_share_of_one_whole_is_refused(
    made: Edition, claims: tuple[str, ...], message: str
) -> None:
    assert icon_array.data(wanted(*claims), made) is None
    assert any(message in problem.message for problem in made.problems)


def test_parts_stand_below_their_wholes_in_whatever_order_they_come(made: Edition) -> None:
    data = nested_parts.data(wanted("girls", "all", "young"), made)
    assert data is not None
    assert [bar.label for bar in data.bars] == ["all", "young", "girls"]
    assert data.wholes == (None, 0, 1)
    assert (data.bars[1].low, data.bars[1].high, data.bars[2].low) == (F(300), None, None)


def test_without_a_part_there_is_nothing_to_nest(made: Edition) -> None:
    assert nested_parts.data(wanted("all"), made) is None
    assert "none of these claims is of a part" in made.problems[0].message


def test_unlike_things_share_no_scale(made: Edition) -> None:
    assert bars.data(wanted("all", "guests"), made) is None
    assert "cannot share an axis" in made.problems[0].message


def test_a_figure_that_is_printed_again_does_not_count_twice(made: Edition) -> None:
    assert bars.data(wanted("all", "young", "all-again"), made) is None
    (problem,) = made.problems
    assert problem.message == "`all-again` repeats `all`, which stands on this chart: it would count twice"


@pytest.mark.parametrize("claims", [("all-again", "young"), ("all", "all-rounded")])
def test_what_is_printed_otherwise_or_stands_alone_is_drawn(made: Edition, claims: tuple[str, ...]) -> None:
    assert bars.data(wanted(*claims), made) is not None
