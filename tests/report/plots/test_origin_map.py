"""The origin map of a registry: every work on the trails of its figures, each figure of a line once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from report.charts.origin_map import OriginMap
from report.edition import Edition
from report.layouts import layout
from report.plots import Named, Wanted, origin_map
from report.printing import printed

Make = Callable[..., Edition]
REGISTRY = """\
registry: a
title: b
sources:
  leaflet: {title: Leaflet, author: [Lee], issued: 2020, language: en, text: {file: a.txt}}
  paper: {title: Paper, author: [Lee], issued: 2020, language: en, text: {file: b.txt}}
  page: {title: Page, author: [Pham]}
  thesis: {title: Thesis, author: [Thu], read_through: page}
  study: {title: Study, author: [Sy], read_through: page}
quantities:
  girls: {title: girls, counts: person, measure: stock}
claims:
  first: {figure: about 700, says: x, source: leaflet, quantity: girls, citing: [{source: thesis, reach: attached}]}
  again: {figure: about 700, says: x, source: leaflet, quantity: girls, citing: [{source: study, reach: later}],
    repeats: first}
  without: {figure: "700", says: x, source: paper, quantity: girls,
    citing: [{source: leaflet, claim: first, reach: attached}]}
  bare: {figure: "11", says: x, source: leaflet, quantity: girls, citing: none}
"""
PATH = ("blocks", 0, "chart")
ALL = "  - chart: {kind: origin-map, title: Works}\n"


@pytest.fixture
def made(make: Make) -> Edition:
    return make(ALL, REGISTRY)


def mapped(made: Edition, *claims: str, blanks: bool = False) -> OriginMap:
    named = tuple(Named(name, name, PATH) for name in claims)
    data = origin_map.data(Wanted(named, PATH, blanks=blanks), made)
    assert isinstance(data, OriginMap), made.problems
    return data


def test_without_claims_it_is_of_all_whose_text_names_a_work(made: Edition) -> None:
    assert origin_map.own_claims(made) == ("first", "again", "without")


def test_a_figure_that_is_printed_again_counts_once_on_its_line(made: Edition) -> None:
    data = mapped(made, *origin_map.own_claims(made))
    edges = {(edge.source, edge.target): (edge.figures, edge.attached) for edge in data.edges}
    assert edges["leaflet", "page"] == (("about 700",), True)
    assert edges["page", "thesis"] == edges["page", "study"] == (("about 700",), True)
    assert edges["paper", "leaflet"] == (("700",), True)
    assert data.behind == ("Behind these figures: 3 works, at most 1 independent origin, 2 not seen by us.")
    assert [(work.label, work.level, work.state) for work in data.works] == [
        ("Lee 2020 [1]", 1, "read"),
        ("Pham no date", 2, "carrier"),
        ("Thu no date", 3, "not-seen"),
        ("Sy no date", 3, "not-seen"),
        ("Lee 2020 [5]", 0, "read"),
    ]


def test_figures_of_which_nobody_names_a_work_give_no_map(made: Edition) -> None:
    named = (Named("bare", "bare", PATH),)
    assert origin_map.data(Wanted(named, PATH), made) is None
    assert "no text names a work" in made.problems[0].message


def test_with_blanks_nothing_of_what_is_known_is_in_the_data(made: Edition) -> None:
    data = mapped(made, "first", "again", blanks=True)
    assert {work.state for work in data.works} == {"blank"}
    assert {edge.attached for edge in data.edges} == {True}
    assert data.behind == ""


@pytest.mark.parametrize("head", ["brief", "handout", "worksheet"])
def test_every_number_of_it_stands_on_something(make: Make, head: str) -> None:
    task = "  - task: {prompt: Fill in the marks., minutes: 5, answer: See the chart.}\n"
    sheet = f"sheet: s\nlayout: {head}\ntitle: T\nblocks:\n"
    made = make(f"{ALL}{task}  - sources: {{}}\n", REGISTRY, sheet)
    assert printed(made).drawn.pages
    assert made.charts[0].data.blanks == (head == "worksheet")


def test_the_key_has_the_map_in_full(make: Make) -> None:
    task = "  - task: {prompt: Fill in the marks., minutes: 5, answer: See the chart.}\n"
    blind = make(ALL + task, REGISTRY, "sheet: s\nlayout: worksheet\ntitle: T\nblocks:\n")
    key = Edition(blind.sheet, blind.report, layout="key")
    layout("key").arranged(key)
    (charted,) = key.charts
    assert not charted.data.blanks
    assert {work.state for work in charted.data.works} == {"read", "carrier", "not-seen"}


def test_a_registry_without_citations_asks_for_claims(make: Make) -> None:
    text = (
        REGISTRY.split("claims:")[0]
        + "claims:\n  bare: {figure: 11, says: x, source: leaflet, citing: none}\n"
    )
    made = make(ALL, text)
    layout("brief").arranged(made)
    assert made.charts == []
