"""Competing estimates of claims: one unit, one kind, printed ends, and what sets each apart said beside it."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction as F

import pytest

from report.charts._amount import Amount
from report.charts.competing_estimates import CompetingEstimates
from report.edition import Edition
from report.plots import Named, Wanted, competing_estimates

Make = Callable[..., Edition]
REGISTRY = """\
registry: a
title: b
sources:
  s: {title: S, author: [Sato], issued: 2018, language: en}
  t: {title: T, author: [Tan], issued: 2017, language: en}
  p: {title: P, author: [Page]}
  u: {title: U, author: [Uma], issued: 2016, read_through: p}
quantities:
  children: {title: children, counts: child, measure: stock, age: <18}
  young: {title: children under 12, part_of: children, age: <12}
  cases: {title: cases, counts: case, measure: stock}
  roads: {title: roads, unit: kilometre}
  debt: {title: debt, money: USD}
claims:
  exact: {figure: 500, says: x, source: s, quantity: children, when: 2018, where: TH, citing: none}
  more: {figure: more than 500, says: x, source: t, quantity: children, when: unstated, where: TH,
    citing: [{source: u}]}
  almost: {figure: almost 500, says: x, source: t, quantity: children, when: 2018, where: VN}
  up-to: {figure: up to 500, says: x, source: t, quantity: children, when: 2018, where: TH}
  spread: {figure: 50 to 80, says: x, source: s, quantity: young, when: 2004/2015, where: TH,
    definition: at work for ten hours}
  around: {figure: "60 [50–80]", says: x, source: s, quantity: children, when: 2018, where: TH}
  police: {figure: 40, says: x, source: s, quantity: children, when: 2018, where: TH, method: administrative}
  polled: {figure: 40, says: x, source: t, quantity: children, when: 2018, where: TH, method: survey}
  as-cases: {figure: 40, says: x, source: t, quantity: children, when: 2018, where: TH, noun: cases}
  recorded: {figure: 40, says: x, source: t, quantity: cases, when: 2018, where: TH}
  long: {figure: 5 km, says: x, source: t, quantity: roads, when: 2018, where: TH}
  short: {figure: 300 metres, says: x, source: t, quantity: roads, when: 2018, where: TH}
  bare: {figure: 7, says: x, source: t, quantity: roads, when: 2018, where: TH}
  owed: {figure: US$5, says: x, source: t, quantity: debt, when: 2018, where: TH}
  half: {figure: 1 in 4, says: x, source: s, quantity: young, share_of: children, when: 2018, where: TH}
  third: {figure: 33%, says: x, source: t, quantity: young, share_of: children, when: 2018, where: TH}
  rise: {figure: rose by 5%, says: x, source: s}
  tens: {figure: tens of, says: x, source: s}
"""


@pytest.fixture
def made(make: Make) -> Edition:
    blocks = "  - chart: {kind: competing-estimates, claims: [exact, more, police], title: x}\n"
    return make(blocks, REGISTRY)


def wanted(made: Edition, *claims: str, scale: str | None = None) -> Wanted:
    path = ("blocks", 0, "chart")
    named = tuple(
        Named(name, made.title(name) or name, (*path, "claims", min(at, 2))) for at, name in enumerate(claims)
    )
    return Wanted(named, path, scale=scale)  # type: ignore[arg-type]  # as pydantic has read it


def estimates(made: Edition, *claims: str) -> CompetingEstimates:
    data = competing_estimates.data(wanted(made, *claims), made)
    assert data is not None, made.problems
    return data


@pytest.mark.parametrize(
    ("claim", "amount"),
    [
        ("exact", Amount(F(500), F(500))),
        ("more", Amount(F(500), None, open_low=True)),
        ("almost", Amount(None, F(500), open_high=True)),
        ("up-to", Amount(None, F(500))),
        ("spread", Amount(F(50), F(80))),
        ("around", Amount(F(50), F(80), point=F(60))),
    ],
)
def test_only_printed_ends_are_drawn(made: Edition, claim: str, amount: Amount) -> None:
    (one,) = estimates(made, claim).estimates
    assert one.amount == amount


def test_units_of_one_dimension_stand_on_one_scale_in_the_unit_of_the_first(made: Edition) -> None:
    data = estimates(made, "long", "short", "bare")
    assert data.unit == "kilometre"
    assert [one.amount.low for one in data.estimates] == [5, F(3, 10), 7]


def test_shares_stand_in_percent(made: Edition) -> None:
    data = estimates(made, "half", "third")
    assert data.unit == "%"
    assert [one.amount.low for one in data.estimates] == [25, 33]


def test_what_sets_a_figure_apart_is_told_beside_it(made: Edition) -> None:
    exact, spread, almost = estimates(made, "exact", "spread", "almost").estimates
    assert exact.note == "Thailand"
    assert spread.note == "Thailand; at work for ten hours"
    assert almost.note == "Vietnam"
    assert spread.label == "children under 12"
    assert spread.time == "2004–2015"


def test_a_label_that_hides_a_difference_is_completed(made: Edition) -> None:
    path = ("blocks", 0, "chart")
    named = (Named("exact", "children", path), Named("spread", "children", path))
    data = competing_estimates.data(Wanted(named, path), made)
    assert data is not None
    assert [one.note for one in data.estimates] == ["", "children under 12; at work for ten hours"]


def test_works_behind_the_figures_are_counted_below_them(made: Edition) -> None:
    assert estimates(made, "exact", "more").behind == (
        "Behind them: 2 works, at most 2 independent origins, 2 not seen by us."
    )
    assert "at most 1 independent origin" in estimates(made, "exact").behind


def test_a_noun_of_another_kind_is_told(made: Edition) -> None:
    assert estimates(made, "as-cases").estimates[0].note == "printed as “cases”"


def test_whom_a_text_cites_is_told_with_the_page_it_was_read_through(made: Edition) -> None:
    (one,) = estimates(made, "more").estimates
    assert one.source == "Tan 2017"
    assert one.citing == ("Uma 2016 (read through Page no date)",)
    assert "u" in made.marked_sources, "it stands in the list of sources"


@pytest.mark.parametrize(
    ("claims", "reason"),
    [
        (("exact", "recorded"), "one counts child, the other case"),
        (("police", "polled"), "one is a recorded number, the other an estimate"),
        (("police", "around"), "one is a recorded number, the other an estimate"),
        (("exact", "owed"), "their units differ"),
        (("exact", "half"), "not shares of one whole"),
    ],
)
def test_what_cannot_share_an_axis_is_refused_at_its_place(
    made: Edition, claims: tuple[str, ...], reason: str
) -> None:
    assert competing_estimates.data(wanted(made, *claims), made) is None
    (problem,) = made.problems
    assert reason in problem.message
    assert (problem.place.line, problem.place.column) == (5, 56)


def test_a_figure_of_no_stated_method_brings_no_case_and_estimate_together(made: Edition) -> None:
    assert competing_estimates.data(wanted(made, "exact", "police", "polled"), made) is None
    (problem,) = made.problems
    assert "`police` and `polled` cannot share an axis" in problem.message


@pytest.mark.parametrize("claim", ["rise", "tens"])
def test_what_is_no_amount_is_refused(made: Edition, claim: str) -> None:
    assert competing_estimates.data(wanted(made, claim), made) is None
    assert f"`{claim}`" in made.problems[0].message


def test_the_scale_is_the_sheets_choice(made: Edition) -> None:
    for scale, log in (("log", True), ("linear", False), (None, False)):
        data = competing_estimates.data(wanted(made, "exact", "spread", scale=scale), made)
        assert data is not None
        assert data.on_log is log


def test_a_sheet_may_ask_for_the_scale_by_name_only(make: Make) -> None:
    from claims.place import Unusable

    with pytest.raises(Unusable) as caught:
        make("  - chart: {kind: competing-estimates, claims: [exact], scale: square, title: x}\n", REGISTRY)
    assert "scale" in str(caught.value.problems[0])
