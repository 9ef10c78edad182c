"""A table of claims: each with its status; what all share is said once."""

from __future__ import annotations

from collections.abc import Callable

from report.blocks import parts
from report.box import Paragraph, TableBox, plain
from report.edition import Edition

Make = Callable[..., Edition]


def rows(make: Make, claims: str) -> tuple[list[list[str]], str, Edition]:
    made = make(f"  - table: {{claims: [{claims}]}}\n")
    (part,) = parts(made)
    table, *below = part.boxes
    assert isinstance(table, TableBox)
    cells = [[plain(cell).replace("\u00a0", " ") for cell in row] for row in table.rows]
    notes = [plain(one.runs).replace("\u00a0", " ") for one in below if isinstance(one, Paragraph)]
    assert len(notes) == len(below) <= 1
    return cells, "".join(notes), made


def test_a_row_has_figure_source_name_time_and_status(make: Make) -> None:
    ((figure, label, time, status), *_), _, made = rows(
        make, "young, {claim: third, label: 'a rank'}, all-pupils"
    )
    assert figure == "more than 900 000 [1]"
    assert label == "pupils under 12"
    assert time == "no date given"
    assert status.split("; ")[0].strip() == "does not fit if comparable"
    assert "does not fit if comparable" in made.statuses


def test_what_is_true_of_every_row_is_said_once(make: Make) -> None:
    cells, below, _ = rows(make, "young, young-again")
    assert below.count("undated") == 1
    assert not [row for row in cells if "undated" in row[3]]


def test_a_conflict_stands_in_every_row_that_has_one(make: Make) -> None:
    cells, below, _ = rows(make, "young, young-again")
    assert "does not fit" not in below
    assert [row[3].count("does not fit if comparable") for row in cells] == [1, 1]


def test_a_claim_without_a_name_is_told_by_its_sentence(make: Make) -> None:
    cells, _, _ = rows(make, "third, tens")
    assert cells[0][:2] == ["“third largest” [1]", "It is the third largest district."]
    assert cells[1][0] == "“tens of” [1]"


def test_an_unknown_claim_is_a_problem_and_the_others_are_shown(make: Make) -> None:
    cells, _, made = rows(make, "third, {claim: yuong, label: x}")
    assert len(cells) == 1
    assert [problem.hint for problem in made.problems] == ["did you mean `young`?"]


def test_where_all_is_shared_there_is_no_empty_column_for_it(make: Make) -> None:
    made = make("  - table: {claims: [arrivals-2010, arrivals-2010]}\n")
    (part,) = parts(made)
    table, below = part.boxes
    assert isinstance(table, TableBox)
    assert isinstance(below, Paragraph)
    assert [plain(cell) for cell in table.header[0]] == ["Figure", "What it counts", "Time"]
    assert {len(row) for row in table.rows} == {len(table.columns)} == {3}
    assert plain(below.runs).startswith("All figures: ")
    assert "status" not in table.summary.lower()
