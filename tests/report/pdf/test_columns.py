"""Key figures stand side by side: one size, one baseline, and none of them on two lines where a size has room."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from report.box import Box, Columns, Fill, Panel, paragraph
from report.languages import codes
from report.style import A4, LETTER, TEXT, PageSetup

Printer = Callable[..., Any]


def tile(figure: str, note: str = "Another text says something else.") -> tuple[Box, ...]:
    said = (
        paragraph(figure, role="figure"),
        paragraph("children under 18", role="label"),
        Fill(),
        paragraph(note, role="caveat"),
    )
    return (Panel(said, look="tile", label="Key figure"),)


def figure_lines(drawn: Any, scale: float = 1.0) -> list[str]:
    smallest = min(TEXT["figure"].shrink) * scale
    return [box.text for box in drawn.boxes if box.size >= smallest - 0.01]


LONG = {
    "en": ("more than 21 000", "50 000–80 000", "20.6 %", "2.9 trillion THB"),
    "id": ("lebih dari 21.000", "50.000–80.000", "sekitar 20,6%", "2,9 triliun THB"),
    "es": ("más de 21 000", "entre 50 000 y 80 000", "alrededor del 20,6 %", "2,9 billones de THB"),
    "fr": ("plus de 21 000", "50 000 à 80 000", "environ 20,6 %", "2 900 milliards de THB"),
    "th": ("มากกว่า 21,000", "50,000–80,000", "ประมาณ 20.6%", "2.9 ล้านล้านบาท"),
}


def test_each_language_of_pages_has_its_long_figures() -> None:
    assert sorted(LONG) == sorted(codes())


@pytest.mark.parametrize(
    "page", [A4, LETTER, A4.enlarged(1.25), LETTER.enlarged(1.6)], ids=lambda one: f"{one.name}{one.scale}"
)
@pytest.mark.parametrize("count", [2, 3, 4])
@pytest.mark.parametrize("language", sorted(LONG))
def test_no_key_figure_stands_on_two_lines(
    printed: Printer, language: str, count: int, page: PageSetup
) -> None:
    figures = LONG[language][:count]
    _, drawn = printed(Columns(tuple(map(tile, figures))), page=page)
    assert figure_lines(drawn, page.scale) == list(figures)


def test_shares_give_way_to_a_figure_and_no_more_than_it_needs(printed: Printer) -> None:
    figures = ("1", "lebih dari 21.000", "2", "3")
    _, drawn = printed(Columns(tuple(map(tile, figures)), shares=(3.0, 1.0, 1.0, 1.0)))
    assert figure_lines(drawn) == list(figures)


def test_a_figure_that_no_size_has_room_for_is_broken_and_the_others_are_not(printed: Printer) -> None:
    figures = ("12 345 " * 30, "more than 21 000")
    _, drawn = printed(Columns(tuple(map(tile, figures))))
    assert figures[1] in figure_lines(drawn)
    assert len(figure_lines(drawn)) > 2


def test_figures_in_two_scripts_stand_on_one_baseline_and_so_do_their_labels(printed: Printer) -> None:
    _, drawn = printed(Columns((tile("50,000–80,000"), tile("15.8 ล้าน"), tile("832"))))
    latin = [box.area.y0 for box in drawn.boxes if box.text in ("50,000–80,000", "832")]
    labels = [box.area.y0 for box in drawn.boxes if box.text == "children under 18"]
    assert max(latin) - min(latin) < 0.01
    assert max(labels) - min(labels) < 0.01
    assert (len(latin), len(labels)) == (2, 3)


def test_notes_at_the_foot_begin_on_one_line(printed: Printer) -> None:
    _, drawn = printed(Columns((tile("1", "Short."), tile("2", "A long note. " * 8), tile("3", "Two. " * 6))))
    first = [
        next(box for box in drawn.boxes if box.text.startswith(word)) for word in ("Short", "A long", "Two")
    ]
    assert max(box.area.y0 for box in first) - min(box.area.y0 for box in first) < 0.01


@pytest.mark.parametrize("figure", ["832", "more than 21 000 of all"])
def test_a_label_keeps_its_distance_whatever_the_size_of_the_figure(printed: Printer, figure: str) -> None:
    _, drawn = printed(Columns((tile(figure), tile("1"), tile("2"), tile("3"))))
    above = next(box for box in drawn.boxes if box.text == figure)
    below = next(box for box in drawn.boxes if box.text == "children under 18")
    gap = above.area.y0 - below.area.y1
    assert 0 < gap < 0.3 * above.size
