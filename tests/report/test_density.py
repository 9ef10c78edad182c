"""Every layout on each paper, in each language, with little, enough and too much on it.

No line is outside its room, over another one, too small, too pale or parted wrongly.
"""

from __future__ import annotations

import re

import pytest

from claims.place import Problem, Unusable
from report import layouts, pdf
from report.languages import codes
from report.printing import printed
from report.style import LARGE_PRINT, PAPERS, SMALLEST, TEXT
from tests.report.density import DENSITIES, LAYOUTS, SENTENCES, edition

PAPER_NAMES = sorted(one.name for one in PAPERS.values())


def test_each_language_and_layout_is_looked_at() -> None:
    assert sorted(SENTENCES) == sorted(codes())
    assert sorted(LAYOUTS) == sorted(layouts.all_layouts())


def drawn_of(layout: str, paper: str, language: str, density: str, *, large: bool = False) -> pdf.Drawn:
    """The pages of a sheet; where it is refused as there is too much on it, with how much, those of its draft."""
    problems: tuple[Problem, ...] = ()
    try:
        return printed(edition(layout, paper, language, density, large=large)).drawn
    except Unusable as refused:
        problems = refused.problems
    assert density == "overfull", problems
    for problem in problems:
        assert re.search(r"is \d+ mm high.*(holds|room for) \d+ mm", problem.message), problem
        assert problem.place.line > 9, "it is told at its block"
    return printed(edition(layout, paper, language, density, large=large), draft=True).drawn


# Each sheet takes a second or more: every layout on every paper with little, enough and too much on it, in turn in each
# of the languages, so that each language meets every layout.
IN_TURN = [
    (layout, paper, codes()[(row + 2 * column + (paper != "A4")) % len(codes())], density)
    for row, layout in enumerate(LAYOUTS)
    for column, density in enumerate(DENSITIES)
    for paper in PAPER_NAMES
]


@pytest.mark.parametrize(("layout", "paper", "language", "density"), IN_TURN)
def test_it_is_sound(layout: str, paper: str, language: str, density: str) -> None:
    drawn = drawn_of(layout, paper, language, density)
    assert pdf.audit(drawn) == []
    assert drawn.setup.name.startswith(paper)
    least = SMALLEST * layouts.design(layout).scale
    assert min(box.size for box in drawn.boxes) >= least - 0.01


@pytest.mark.parametrize("density", DENSITIES)
@pytest.mark.parametrize(("paper", "language"), [("A4", "th"), ("Letter", "id")])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_so_it_is_in_large_print(language: str, layout: str, paper: str, density: str) -> None:
    drawn = drawn_of(layout, paper, language, density, large=True)
    assert pdf.audit(drawn) == []
    running = [box.size for box in drawn.boxes if box.role == "P" and len(box.text) > 30]
    assert max(running) >= 16


def test_a_draft_does_not_ask_to_bind_the_numbers_of_its_own_remarks() -> None:
    made = edition("handout", "Letter", "id", "overfull")
    boxes = printed(made, draft=True).drawn.boxes
    said = " ".join(box.text for box in boxes)
    assert "mm high" in said, "what it could not print"
    assert "accounts for" not in said


FIGURE_SIZES = (TEXT["figure"].size, *TEXT["figure"].shrink)


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("density", ["ordinary", "overfull"])
def test_key_figures_of_several_rows_are_in_one_size_and_none_is_wider_than_the_others(
    density: str, large: bool
) -> None:
    drawn = drawn_of("brief", "A4", "fr", density, large=large)
    scale = LARGE_PRINT if large else 1
    labels = {"plus de 1,25 million", "80 000", "environ 90 000", "20 600"}
    found = [
        (re.sub(r"\s", " ", box.text), box) for box in drawn.boxes if box.size / scale >= min(FIGURE_SIZES)
    ]
    figures = {text: box for text, box in found if text in labels}
    assert set(figures) == labels
    assert len({round(box.size, 2) for box in figures.values()}) == 1
    room = figures["20 600"].room
    assert room.x1 - room.x0 < drawn.setup.measure * 0.7


@pytest.mark.parametrize(("paper", "language"), [("Letter", "id"), ("A4", "fr"), ("Letter", "en")])
def test_the_heading_of_the_tasks_stands_on_the_page_of_the_first_one(paper: str, language: str) -> None:
    made = edition("key", paper, language, "tiny", large=True)
    boxes = printed(made).drawn.boxes
    heading = next(box for box in boxes if box.text.startswith(made.words.answers[:12]))
    task = next(box for box in boxes if made.words.task.format(number=1) in box.text)
    assert heading.area.page == task.area.page
