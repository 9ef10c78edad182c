"""What was worked out is used again where the content is the same, and only there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import report
from report.keeping import forget, kept

SHEET = """\
sheet: one
layout: brief
title: Pupils
blocks:
  - chart: {kind: unit-squares, claims: [all-pupils, young], unit: pupils, title: A finding}
  - sources: {}
"""

Write = Callable[..., Path]


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The data of every chart that matplotlib draws from now on."""
    from report.charts import unit_squares

    forget()
    data: list[object] = []
    draw = unit_squares.draw

    def counted(chart: unit_squares.UnitSquares, width: float, height: float) -> object:
        data.append(chart)
        return draw(chart, width, height)

    monkeypatch.setattr(unit_squares, "draw", counted)
    return data


def test_what_did_not_change_is_not_drawn_again(folder: Write, tmp_path: Path, drawn: list[object]) -> None:
    school = folder(one=SHEET)
    first = report.build(school / "one.yaml", tmp_path / "a").read_bytes()
    again = report.build(school / "one.yaml", tmp_path / "b").read_bytes()
    assert len(drawn) == 1
    assert again == first
    forget()
    assert report.build(school / "one.yaml", tmp_path / "c").read_bytes() == first
    assert len(drawn) == 2


def test_other_words_leave_the_chart_as_it_is(folder: Write, tmp_path: Path, drawn: list[object]) -> None:
    first = report.build(folder(one=SHEET) / "one.yaml", tmp_path).read_bytes()
    renamed = SHEET.replace("A finding", "Another finding")
    assert report.build(folder(one=renamed) / "one.yaml", tmp_path).read_bytes() != first
    assert len(drawn) == 1


def test_a_changed_number_is_drawn(folder: Write, tmp_path: Path, drawn: list[object]) -> None:
    school = folder(one=SHEET)
    report.build(school / "one.yaml", tmp_path)
    registry = school / "registry.yaml"
    registry.write_text(registry.read_text("utf-8").replace("80,000", "70,000"), "utf-8")
    report.build(school / "one.yaml", tmp_path)
    assert len(drawn) == 2
    assert drawn[0] != drawn[1]


def test_answers_are_kept_by_content_and_forgotten_on_demand() -> None:
    asked: list[object] = []

    @kept(2)
    def answer(question: object) -> int:
        asked.append(question)
        return len(asked)

    assert [answer(("a",)), answer(("a",)), answer(("b",))] == [1, 1, 2]
    forget()
    assert answer(("a",)) == 3


def test_what_has_no_fixed_content_is_worked_out_each_time() -> None:
    @kept(2)
    def total(numbers: list[int]) -> int:
        return sum(numbers)

    numbers = [1]
    assert total(numbers) == 1
    numbers.append(2)
    assert total(numbers) == 3
