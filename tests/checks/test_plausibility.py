"""Plausibility: what a naive checker flags and a fair one does not, what clears a finding, and an oracle for
estimates-far-apart. Each innocent registry has a flagged twin."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.checking import check
from claims.checks import Setting, estimates_far_apart, sample
from claims.document import yaml
from claims.finding import Finding, Report
from claims.loading.load import from_documents
from claims.reasoning.amount import amounts
from claims.reasoning.comparability import MISMATCH, alike
from claims.reasoning.statement import same_statement
from claims.registry.registry import Registry


def registry_of(text: str) -> Registry:
    return from_documents((yaml.parse(sample(text), "sample.yaml"),))


def checked(text: str) -> Report:
    return check(registry_of(text))


def flagged(text: str, name: str) -> list[Finding]:
    return [one for one in checked(text).findings if one.check == name]


def claim(
    name: str, figure: str, quantity: str, more: str = "", when: str = "2015", where: str = "TH"
) -> str:
    return (
        f'  {name}: {{figure: "{figure}", says: S., source: report, quantity: {quantity}, when: "{when}", '
        f"where: {where}{', ' if more else ''}{more}}}\n"
    )


# -- estimates-far-apart: the sorted ends find what looking at every pair finds --------------------------

JOBS = """
sources:
  report: {title: A report, issued: 2018, language: en}
  other: {title: Another report, issued: 2012, language: en}
places:
  north: {part_of: TH}
quantities:
  jobs: {counts: person, measure: stock}
claims:
"""
FIELDS: dict[str, list[str]] = {
    "figure": [
        *("5", "20", "90", "400", "20-300", "more than 50", "up to 70", "about 1,000", "0", "-40", "70%"),
        *("3 years", "USD 500", "400 per 1,000", "third", "many"),
    ],
    "source": ["report", "other"],
    "when": ["", "", "2015", "2015", "2011/2015", "2011", "2014~", "source", "unstated", "../2012"],
    "where": ["", "TH", "TH", "north", "VN", "unstated"],
    "measure": ["", "", "stock", "flow", "cumulative"],
    "per": ["", "", "", "year", "town"],
    "share_of": ["", "", "", "jobs"],
    "definition": ["", "", "on the roll", "On  the roll.", "paid"],
    "method": ["", "survey", "administrative", "model"],
}
TIES = ("after", "same_statement", "restates", "repeats")


@st.composite
def jobs(draw: st.DrawFn) -> str:
    """A registry of one quantity whose claims differ in all that decides whether they compare."""
    wild = draw(st.sets(st.sampled_from(sorted(FIELDS.keys() - {"figure", "source"}))))
    text = JOBS
    for position in range(draw(st.integers(2, 9))):
        fields = {"says": "S.", "quantity": "jobs", "figure": draw(st.sampled_from(FIELDS["figure"]))}
        fields["source"] = draw(st.sampled_from(FIELDS["source"]))
        fields |= {key: draw(st.sampled_from(FIELDS[key])) for key in sorted(wild)}
        tie = draw(st.sampled_from(("", "", "", *TIES)))
        if tie and position:
            fields[tie] = f"c{draw(st.integers(0, position - 1))}"
        shown = ", ".join(f'{key}: "{value}"' for key, value in fields.items() if value)
        text += f"  c{position}: {{{shown}}}\n"
    return text


def by_pairs(registry: Registry) -> set[tuple[Any, ...]]:
    """What estimates-far-apart finds, found by looking at every pair of claims."""
    _, loose = amounts(registry)
    found: set[tuple[Any, ...]] = set()
    for names in (registry.by_quantity.get("jobs", ()), registry.shares):
        compared = []
        far = []
        for small, large in permutations([name for name in names if name in loose], 2):
            premises = alike(registry, small, large)
            if premises is None or any(premise.name == MISMATCH for premise in premises):
                continue
            methods = registry.claims[small].method, registry.claims[large].method
            if same_statement(registry, small, large) or (
                methods[0] == "administrative" and methods[1] in ("survey", "model", "opinion")
            ):
                continue
            compared.append((small, large))
            least, most = loose[large].low, loose[small].high
            if least is not None and most is not None and most > 0 and least / most >= 3:
                far.append((-least / most, small, large))
        if far:
            ratio, *pair = min(far)
            found.add(("conflicts", tuple(pair), -ratio))
        elif compared:
            found.add(("holds", min(compared), None))
    return found


@settings(max_examples=400, deadline=None)
@given(jobs())
def test_the_sorted_ends_find_what_looking_at_every_pair_finds(text: str) -> None:
    registry = registry_of(text)
    found = {(one.outcome, one.claims, one.ratio) for one in estimates_far_apart.judge(registry, Setting())}
    assert found == by_pairs(registry)


@pytest.mark.parametrize("tie", ["", "after", "same_statement"])
def test_many_claims_about_one_quantity_give_one_finding(tie: str) -> None:
    text = "quantities:\n  jobs: {counts: person, measure: stock}\nclaims:\n"
    for position in range(2000):
        tied = f"{tie}: c{position - 1:04}" if tie and position else ""
        text += claim(f"c{position:04}", f"{1001 + position * 7:,}", "jobs", tied)
    found = list(estimates_far_apart.judge(registry_of(text), Setting()))
    if tie:  # every two of them are tied: one statement, or one time after another
        assert all(one.level is None for one in found)
    else:
        assert [(one.claims, one.ratio) for one in found] == [(("c0000", "c1999"), Fraction(14994, 1001))]


def test_a_projection_is_no_rival_of_what_came() -> None:
    text = "quantities:\n  jobs: {counts: person, measure: stock}\nclaims:\n"
    text += claim("came", "1,234", "jobs") + claim("expected", "9,876", "jobs", "projection: true")
    assert not flagged(text, "estimates-far-apart")
    assert flagged(text.replace(", projection: true", ""), "estimates-far-apart")
