"""A key figure never stands alone when it is disputed, undated or of unseen origin."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from report.blocks import parts
from report.box import Columns, Panel
from report.characters import texts
from report.edition import Edition

Make = Callable[..., Edition]


def tile(make: Make, figure: str, registry: str | None = None) -> tuple[str, Edition]:
    blocks = f"  - key-figures: {{figures: [{figure}]}}\n"
    made = make(blocks, registry) if registry else make(blocks)
    ((box,),) = [part.boxes for part in parts(made)]
    return "\n".join(texts(box)).replace("\u00a0", " "), made


@pytest.mark.parametrize("claim", ["young", "young-again", "all-pupils"])
def test_a_disputed_figure_has_its_rival_and_the_condition_in_the_same_box(make: Make, claim: str) -> None:
    said, made = tile(make, f"{{claim: {claim}}}")
    assert "80 000" in said
    assert "900 000" in said
    assert "Does not fit with" in said
    assert "if both count the same" in said
    assert made.problems == []


def test_a_figure_beside_it_that_fits_is_not_said_not_to_fit(make: Make) -> None:
    said, _ = tile(make, "{claim: arrivals-2010, beside: fees-2018}")
    assert "Printed beside it: 19 billion USD school fees" in said
    assert "fit with" not in said


def test_the_rival_stands_there_though_the_sheet_names_another_figure(make: Make) -> None:
    said, _ = tile(make, "{claim: young, beside: fees-2018}")
    assert "Does not fit with 80 000 pupils" in said
    assert "Printed beside it: 19 billion USD" in said


@pytest.mark.parametrize(
    ("claim", "doubts"),
    [
        ("young", ("undated", "not seen by us")),
        ("about-girls", ("undated", "place not stated", "nobody cited", "about 40 000")),
        ("tens", ("no number that we can read", "undated", "“tens of”")),
        ("third", ("undated", "“third largest”")),
        ("all-pupils", ("dates do not fit if read as cited",)),
    ],
)
def test_every_doubt_stands_in_the_box(make: Make, claim: str, doubts: tuple[str, ...]) -> None:
    said, _ = tile(make, f"{{claim: {claim}}}")
    assert [doubt for doubt in doubts if doubt not in said] == []


def test_a_conflict_of_several_figures_names_them_all(make: Make) -> None:
    registry = """\
registry: sums
title: Sums
sources: {r: {title: A report, issued: 2018, language: en}}
quantities: {all: {title: all pupils}, girls: {title: girls}, boys: {title: boys}}
claims:
  all: {figure: "80,000", says: All., source: r, quantity: all, when: 2018, where: TH, measure: stock}
  girls: {figure: "60,000", says: Girls., source: r, quantity: girls, when: 2018, where: TH, measure: stock}
  boys: {figure: "50,000", says: Boys., source: r, quantity: boys, when: 2018, where: TH, measure: stock}
relations:
  - equation: "{girls} + {boys} = {all}"
"""
    said, made = tile(make, "{claim: girls}", registry)
    assert made.conflicts
    assert "Does not fit together with" in said
    assert "80 000 all pupils" in said
    assert "50 000 boys" in said


def test_an_accepted_conflict_says_why_in_the_box(make: Make, accepting: Callable[[str], str]) -> None:
    said, _ = tile(make, "{claim: young}", accepting("subset-exceeds-whole/young/all-pupils"))
    assert "Does not fit with 80 000 pupils" in said
    assert "Accepted: counted in another year (A. Editor, until 30 June 2099)." in said


def test_a_row_has_at_most_four_boxes(make: Make) -> None:
    names = ["all-pupils", "young", "third", "tens", "fees-2018"]
    figures = ", ".join(f"{{claim: {name}}}" for name in names)
    made = make(f"  - key-figures: {{figures: [{figures}]}}\n")
    (part,) = parts(made)
    rows = [box for box in part.boxes if isinstance(box, Columns)]
    assert [len(row.children) for row in rows] == [3, 2]
    tones = [tile.tone for row in rows for (tile,) in row.children if isinstance(tile, Panel)]
    assert tones[:2] == ["care", "care"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ("{figures: [{claim: yuong}]}", "`yuong` is not among the claims"),
        ("{figures: [{claim: young, beside: nix}]}", "`nix` is not among the claims"),
        ("{figures: [{claim: young}], shares: [1, 2]}", "1 figures need as many shares"),
        ("{figures: [{claim: young}], shares: [0]}", "1 figures need as many shares"),
        ("{figures: []}", "key figures need figures"),
    ],
)
def test_what_cannot_be_shown_is_a_problem(make: Make, options: str, message: str) -> None:
    made = make(f"  - key-figures: {options}\n")
    parts(made)
    assert [message in problem.message for problem in made.problems] == [True]


def test_a_label_is_bound_as_all_prose_is(make: Make) -> None:
    said, made = tile(make, '{claim: young, label: "those of {quantity:pupils}", doubt: "5 of them"}')
    assert "those of pupils" in said
    assert [problem.message[:14] for problem in made.problems] == ["the number “5”"]


@pytest.mark.parametrize(
    ("count", "rows"), [(1, [1]), (4, [4]), (5, [3, 2]), (6, [3, 3]), (7, [4, 3]), (9, [3, 3, 3])]
)
def test_rows_hold_about_equally_many(make: Make, count: int, rows: list[int]) -> None:
    figures = ", ".join(["{claim: arrivals-2010}"] * count)
    made = make(f"  - key-figures: {{figures: [{figures}]}}\n")
    ((found,),) = [[part.boxes] for part in parts(made)]
    assert [len(row.children) for row in found if isinstance(row, Columns)] == rows
