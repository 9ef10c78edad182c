"""One square is so many of what is counted, in the registry's own words; a chart heeds what it is asked, or says so."""

from __future__ import annotations

import pytest

from claims.checking import check
from claims.document import yaml
from claims.loading.load import from_documents
from report.edition import Edition
from report.layouts import layout
from report.sheet import from_document

REGISTRY = """
registry: school
title: School meals
sources: {report: {title: Report, issued: 2025, language: en}}
quantities:
  pupils: {counts: person, title: pupils}
  girls: {part_of: pupils, sex: female}
  boys: {part_of: pupils, sex: male}
  meals: {counts: document, title: meals}
  cost: {money: KES, measure: flow}
claims:
  girls: {figure: "2,000", says: a, source: report, quantity: girls, when: 2024}
  boys: {figure: "3,000", says: b, source: report, quantity: boys, when: 2024}
  meals: {figure: "9,000", says: c, source: report, quantity: meals, when: 2024}
  cost: {figure: KES 5 million, says: d, source: report, quantity: cost, when: 2024}
  loose: {figure: "700", says: e, source: report, when: 2024}
"""


def edition(chart: str) -> Edition:
    registry = from_documents((yaml.parse(REGISTRY, "school/registry.yaml"),))
    text = (
        f"sheet: s\nlayout: brief\ntitle: T\nblocks:\n  - chart: {{{chart}, title: t}}\n  - sources: {{}}\n"
    )
    made = Edition(from_document(yaml.parse(text, "school/sheet.yaml")), check(registry))
    layout("brief").arranged(made)
    return made


@pytest.mark.parametrize(
    ("claims", "unit"),
    [
        ("girls, boys", "pupils"),
        ("girls", "girls"),
        ("meals", "meals"),
        ("cost", "KES"),
        ("loose", ""),
    ],
)
def test_one_square_is_of_what_all_of_them_count(claims: str, unit: str) -> None:
    made = edition(f"kind: unit-squares, claims: [{claims}]")
    assert made.problems == []
    assert made.charts[0].data.unit_label == unit


def test_the_sheet_may_name_the_unit() -> None:
    made = edition("kind: unit-squares, claims: [girls, boys], unit: children")
    assert made.charts[0].data.unit_label == "children"


@pytest.mark.parametrize(
    "chart",
    [
        "kind: bars, claims: [girls, boys], scale: log",
        "kind: bars, claims: [girls, boys], from_zero: false",
        "kind: timeline, claims: [girls], unit: people",
        "kind: bars, claims: [girls], per_square: 10",
    ],
)
def test_what_a_chart_has_not_is_refused_where_it_is_asked(chart: str) -> None:
    (problem,) = edition(chart).problems
    option = chart.rsplit(", ", 1)[1].split(":")[0]
    assert problem.message.endswith(f"has no `{option}`")
    assert problem.place.line == 5
    assert "charts with" in problem.hint


@pytest.mark.parametrize(
    "chart",
    [
        "kind: competing-estimates, claims: [girls, girls], scale: log",
        "kind: trend, claims: [girls], from_zero: false",
        "kind: unit-squares, claims: [girls, boys], per_square: 100, unit: people",
    ],
)
def test_what_a_chart_has_is_heeded(chart: str) -> None:
    assert edition(chart).problems == []
