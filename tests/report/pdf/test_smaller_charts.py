"""A chart that is higher than a page in large print is drawn smaller, but no smaller than in ordinary print."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from matplotlib.figure import Figure

from report.box import Box, Chart, paragraph
from report.drawing.shape import Drawing, Hatch, Label, Pen, Placed, Shape, scaled
from report.pdf import Drawn, Furniture, Metadata, Oversize, audit, render
from report.style import A4, LARGE_PRINT, SMALLEST, TEXT, PageSetup

LARGE = replace(A4.enlarged(LARGE_PRINT), least=1.0)
LEAST = TEXT["note"].size


def shown(*boxes: Box, page: PageSetup = LARGE) -> Drawn:
    about = Metadata("A title", "en", date(2026, 11, 30))
    return render(boxes, page, Furniture(), about)[1]


def chart(area: float) -> Chart:
    """A chart that needs less height where it has more width, with a word in each corner."""

    def make(width: float, height: float) -> Figure:
        figure = Figure(figsize=(width / 72, height / 72))
        for at, word in enumerate(("first", "last")):
            figure.text(0.02 + 0.8 * at, 0.02 + 0.9 * at, word, fontsize=LEAST)
        return figure

    return Chart(make, lambda width: area / width, alt="Two words.")


def room(page: PageSetup) -> float:
    return page.body_height(2)


def words_of(drawn: Drawn) -> dict[str, float]:
    return {box.text: box.size for box in drawn.boxes if box.text in ("first", "last")}


def test_a_chart_that_fits_keeps_its_size() -> None:
    drawn = shown(chart(0.9 * room(LARGE) * LARGE.measure))
    assert words_of(drawn) == {
        "first": pytest.approx(LEAST * LARGE_PRINT),
        "last": pytest.approx(LEAST * LARGE_PRINT),
    }


@pytest.mark.parametrize("times", [1.05, 1.4, 2.0, 2.5])
def test_one_that_is_too_high_is_drawn_as_large_as_the_page_allows(times: float) -> None:
    drawn = shown(chart(times * room(LARGE) * LARGE.measure))
    assert audit(drawn) == []
    (size,) = set(words_of(drawn).values())
    # Laid out for a width of 1 / s it is s times as high, and drawn s times as large: s × s as high in all.
    fitting = times**-0.5
    assert fitting - 0.06 < size / (LEAST * LARGE_PRINT) <= fitting + 0.001
    assert size >= SMALLEST
    (first, last) = sorted(
        (box.area for box in drawn.boxes if box.text in ("first", "last")), key=lambda a: a.y0
    )
    assert last.x0 - first.x0 == pytest.approx(0.8 * LARGE.measure * LARGE_PRINT, rel=0.01), (
        "as wide as the page"
    )


def test_one_that_would_be_smaller_than_in_ordinary_print_is_refused() -> None:
    with pytest.raises(Oversize, match=r"mm high, a page holds \d+ mm"):
        shown(chart(2.7 * room(LARGE) * LARGE.measure))


@pytest.mark.parametrize("page", [A4, A4.enlarged(1.25), replace(A4.enlarged(1.25), least=1.25)])
def test_in_ordinary_print_none_is_drawn_smaller(page: PageSetup) -> None:
    with pytest.raises(Oversize):
        shown(chart(1.05 * page.body_height(1) * page.measure), page=page)


def test_a_heading_never_stands_alone_on_a_page_before_its_chart() -> None:
    heading = paragraph("What this is about", role="heading")
    for share in (0.8, 0.95, 1.0, 1.3):
        drawn = shown(heading, chart(share * room(LARGE) * LARGE.measure))
        assert {
            box.area.page for box in drawn.boxes if box.text in ("What this is about", "first", "last")
        } == {1}


def test_all_of_a_drawing_is_scaled() -> None:
    line = (("M", (2.0, 4.0)), ("L", (6.0, 8.0)), ("Z", ()))
    hatch = Hatch((line,), (0, 0, 0, 1), 2.0)
    shape = Shape(
        line, Pen((0, 0, 0, 1), 2.0, 0, 0, (4.0, 2.0), 1.0), None, hatch, (0.0, 2.0, 4.0, 6.0), line
    )
    label = Label("a", 400, 8.0, "#000000", 2.0, 4.0, 90.0, (0.0, 2.0, 4.0, 6.0), line)
    half = (("M", (1.0, 2.0)), ("L", (3.0, 4.0)), ("Z", ()))
    drawing = Drawing(20.0, 10.0, (shape, Placed(Drawing(4.0, 2.0, (label,)), 6.0, 8.0)))
    assert scaled(drawing, 1) is drawing
    made = scaled(drawing, 0.5)
    pen = Pen((0, 0, 0, 1), 1.0, 0, 0, (2.0, 1.0), 0.5)
    small = Shape(half, pen, None, Hatch((half,), (0, 0, 0, 1), 1.0), (0.0, 1.0, 2.0, 3.0), half)
    letter = Label("a", 400, 4.0, "#000000", 1.0, 2.0, 90.0, (0.0, 1.0, 2.0, 3.0), half)
    assert made == Drawing(10.0, 5.0, (small, Placed(Drawing(2.0, 1.0, (letter,)), 3.0, 4.0)))
