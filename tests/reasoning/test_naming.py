"""Figures are named as what they are: means for each of their base, changes with their direction, shares of a whole."""

from __future__ import annotations

import pytest

from claims import figure as figures
from claims.checking import check
from claims.document import yaml
from claims.loading.load import from_documents
from claims.output.explanation import explain
from claims.reasoning.naming import moved, title, told
from tests.reasoning.school import school

GIVEN = """\
registry: given
title: Rates and means
language: en
issued: 2020
sources:
  report: {title: A report, issued: 2019}
quantities:
  pupils: {counts: student, measure: stock}
  teachers: {counts: worker, measure: stock}
  visitors: {counts: visitor, measure: flow}
  spend: {money: THB}
claims:
  rate: {figure: "58 per 1,000", says: S., source: report, quantity: teachers, rate_of: pupils, when: 2015}
  each: {figure: "40,000 baht", says: S., source: report, quantity: spend, per: visitor, when: 2015}
  bare: {figure: "12", says: S., source: report}
  gone: {figure: fell by more than 5%, says: S., source: report}
"""


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("rose by 50%", "a rise of 50 %"),
        ("rose by about 50%", "a rise of about 50 %"),
        ("fell by 31.3%", "a fall of 31.3 %"),
        ("fell by more than 5%", "a fall of more than 5 %"),
        ("fell by almost 5%", "a fall of almost 5 %"),
        ("fell by 10 - 12%", "a fall of 10 to 12 %"),
        ("rose by 3 percentage points", "a rise of 3 percentage points"),
    ],
)
def test_a_change_is_told_with_its_direction(printed: str, said: str) -> None:
    assert moved(figures.read(printed, "en")) == said


def test_what_each_figure_is_of() -> None:
    registry = school()
    assert told(registry, "meals-per-pupil") == "180 (meals served for each of the pupils who get a meal)"
    assert told(registry, "growth") == "a rise of 5 % in pupils enrolled"
    assert told(registry, "fed-share") == "75 % (pupils who get a meal among pupils enrolled)"
    assert told(registry, "meal-price") == "60 KES (price of a meal)"  # the relation says that it is a price
    assert told(registry, "meals-2024") == "5.67 million (meals served)"
    assert title(registry, "dollar") == "dollar"


def test_what_a_printed_rate_and_a_mean_per_head_are_of() -> None:
    registry = from_documents((yaml.parse(GIVEN, "given.yaml"),))
    assert told(registry, "rate") == "58 per 1 000 (teachers, of pupils)"
    assert told(registry, "each") == "40 000 THB (spend per visitor)"
    assert told(registry, "bare") == "12 (bare)"
    assert told(registry, "gone") == "a fall of more than 5 % (gone)"


def test_no_finding_calls_a_rate_a_count_or_a_change_a_share_of_what_it_changes() -> None:
    registry = school({"meals-per-pupil": "18", "growth": "rose by 50%"})
    messages = [one.message for one in check(registry).findings]
    assert not [one for one in messages if "18 (meals served)" in one or "50 % (pupils enrolled)" in one]
    assert any("a rise of 50 % in pupils enrolled" in one for one in messages)


def test_an_explained_claim_shows_every_field_that_says_what_it_is_of() -> None:
    text = explain("meals-per-pupil", school()) or ""
    assert "rate_of" in text
    assert "fed, pupils who get a meal" in text
    assert "since" in (explain("growth", school()) or "")
    assert "restates" in (explain("budget-usd", school()) or "")
