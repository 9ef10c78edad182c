"""What sums imply about quantities that nobody states, against trying every value."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.checking import check
from claims.checks import sample
from claims.document import yaml
from claims.implying import implied
from claims.interval import Interval
from claims.loading.load import from_documents
from claims.registry.registry import Registry

z3 = pytest.importorskip("z3", reason="the oracle is z3")

from tests.reasoning.overlapping import Oracle, drawn  # noqa: E402 - skipped without the oracle

YEARS = """\
quantities:
  pupils: {counts: student, measure: stock}
  first: {part_of: pupils, trait: first years}
  second: {part_of: pupils, trait: second years}
  third: {part_of: pupils, trait: third years}
  junior: {part_of: pupils, trait: first and second years}
claims:
  all: {figure: "182", says: All., source: report, quantity: pupils, when: 2018, where: TH, citing: none}
  a: {figure: "101", says: Junior., source: report, quantity: junior, when: 2018, where: TH, citing: none}
  c: {figure: "42", says: First., source: report, quantity: first, when: 2018, where: TH, citing: none}
relations:
  - partition: {whole: pupils, parts: [first, second, third], exhaustive: true}
  - partition: {whole: junior, parts: [first, second], exhaustive: true}
"""


def registry(text: str) -> Registry:
    return from_documents((yaml.parse(sample(text), "sample.yaml"),))


def test_a_rest_follows_and_says_from_what() -> None:
    second, third = (
        next(one for one in implied(registry(YEARS)) if one.name == name) for name in ("second", "third")
    )
    assert (second.strict, second.claims) == (Interval.point(59), ("a", "c"))
    assert (third.strict, third.claims) == (Interval.point(81), ("a", "all"))
    assert second.derivation == ("a is 101", "c is 42", "needed: c + [second] = a", "so second = 59")
    assert all(premise.status == "printed" for premise in second.premises)


def test_without_exhaustiveness_only_an_upper_end_follows() -> None:
    some = YEARS.replace("parts: [first, second], exhaustive: true", "parts: [first, second]")
    second = next(one for one in implied(registry(some)) if one.name == "second")
    assert second.strict == Interval(Fraction(0), Fraction(59))
    assert second.shown() == "at most 59"


def test_an_undated_figure_gives_a_default_premise() -> None:
    undated = YEARS.replace("when: 2018", "when: unstated")
    second = next(one for one in implied(registry(undated)) if one.name == "second")
    assert {one.name for one in second.premises if one.status == "default"} >= {"same time"}


def test_figures_of_two_years_imply_nothing_together() -> None:
    apart = YEARS.replace("quantity: first, when: 2018", "quantity: first, when: 2017")
    assert not [one for one in implied(registry(apart)) if one.name == "second" and one.strict.is_point]


def test_nothing_follows_as_printed_from_figures_that_fit_only_when_read_more_coarsely() -> None:
    coarse = YEARS.replace('figure: "182"', 'figure: "100"')
    shown = [one for one in implied(registry(coarse)) if one.share_of is None]
    assert not shown
    assert [one for one in implied(registry(YEARS)) if one.share_of is None]


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10**9))
def test_implied_intervals_equal_those_of_z3(seed: int) -> None:
    drawing = drawn(random.Random(seed), most=6, shares=False)
    made = drawing.registry()
    if any(one.judgement.outcome == "conflicts" and one.level != "note" for one in check(made).findings):
        return
    oracle = Oracle(drawing, made)
    held = [oracle.claims[name] for name in sorted(oracle.claims)]
    for one in implied(made):
        if one.share_of is not None:
            continue
        amount = oracle.amounts[one.name]
        for end, outside in ((one.loose.low, -1), (one.loose.high, 1)):
            if end is None:
                continue
            at = z3.Q(end.numerator, end.denominator)
            beyond = amount < at if outside < 0 else amount > at
            near = amount <= at + z3.Q(1, 1000) if outside < 0 else amount >= at - z3.Q(1, 1000)
            assert oracle.solver.check([*held, beyond]) == z3.unsat, (drawing.text(), one.name)
            assert oracle.solver.check([*held, near]) == z3.sat, (drawing.text(), one.name)
