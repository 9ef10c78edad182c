"""Unit squares show numbers as areas: the areas are the numbers, and only printed ends are drawn."""

from __future__ import annotations

from fractions import Fraction as F
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from report import style
from report.charts import _grid
from report.charts.unit_squares import (
    Group,
    UnitSquares,
    Words,
    alt_text,
    draw,
    height_for,
    plain_number,
    square_value,
    table,
)

RANGE = Group("under 18", "50.000 - 80.000", F(50_000), F(80_000), sublabel="no year given")
OPEN = Group("under 16", "800 ribu lebih", F(800_000), None, open_low=True)
BOTH = UnitSquares((RANGE, OPEN), "children", F(10_000))


def drawn(ask: Any, data: UnitSquares, width: float = 482) -> Any:
    return ask(draw(data, width, height_for(data, width)))


def area(drawing: Any, name: str) -> float:
    return sum(box.get_width() * box.get_height() for box in drawing.named(name))


def test_five_to_eight_against_more_than_eighty(ask: Any) -> None:
    drawing = drawn(ask, BOTH)
    assert len(drawing.named("solid")) == 5 + 80
    assert len(drawing.named("hatched")) == 3
    assert len(drawing.named("hatching")) == 3, "hatched squares are hatched, not only paler"
    assert len(drawing.named("more")) == 1
    assert "one square = 10,000 children" in drawing.words()


def test_an_arrow_stands_only_where_no_upper_end_is_printed(ask: Any) -> None:
    assert not drawn(ask, UnitSquares((RANGE,), "children", F(10_000))).named("more")
    arrow = drawn(ask, UnitSquares((OPEN,), "children", F(10_000)))
    last = arrow.extent(arrow.named("solid")[-1])
    assert arrow.extent(arrow.named("more")[0]).x0 > last.x1
    assert "and more: no upper end is printed" in arrow.words()
    least = Group("at least", "setidaknya 5", F(5), None)
    assert "or more: no upper end is printed" in drawn(ask, UnitSquares((least,), "x", F(1))).words()


@given(
    st.fractions(0, 300, max_denominator=60),
    st.fractions(0, 80, max_denominator=60),
    st.fractions(F(1, 4), 9, max_denominator=12),
)
@settings(max_examples=12, deadline=None)
def test_areas_are_the_numbers(ask: Any, low: F, more: F, worth: F) -> None:
    """Solid area is the lower end, hatched area the range, both in squares of one size."""
    data = UnitSquares((Group("x", "x", low, low + more), Group("y", "1", F(1), F(1))), "x", worth)
    value = square_value([low + more, F(1)], worth)
    drawing = drawn(ask, data)
    square = area(drawing, "key")
    assert area(drawing, "solid") / square == pytest.approx(float((low + 1) / value))
    assert area(drawing, "hatched") / square == pytest.approx(float(more / value))


@given(
    st.fractions(0, 400, max_denominator=1000), st.fractions(0, 50, max_denominator=1000), st.integers(1, 25)
)
@settings(max_examples=60)
def test_cells_add_up_exactly_and_leave_no_gap(solid: F, more: F, columns: int) -> None:
    found = _grid.cells(solid, solid + more, columns)
    assert sum((cell.end - cell.start for cell in found if cell.solid), F(0)) == solid
    assert sum((cell.end - cell.start for cell in found if not cell.solid), F(0)) == more
    ends = [
        (cell.row * columns + cell.column + cell.start, cell.row * columns + cell.column + cell.end)
        for cell in found
    ]
    assert all(end == start for (_, end), (start, _) in pairwise(ends))
    assert all(cell.column < columns for cell in found)


@given(
    st.lists(st.fractions(0, 10**9, max_denominator=1000), min_size=1, max_size=6),
    st.none() | st.fractions(F(1, 1000), 10**6, max_denominator=1000),
)
@settings(max_examples=50)
def test_no_more_squares_than_can_be_counted(reaches: list[F], wished: F | None) -> None:
    value = square_value(reaches, wished)
    assert isinstance(value, F)
    assert sum(-(-reach // value) for reach in reaches) <= 400
    if value != wished:
        digits = value
        while digits >= 10:
            digits /= 10
        while digits < 1:
            digits *= 10
        assert digits in (1, 2, 5)
        assert wished is None or value > wished


@pytest.mark.parametrize(
    ("reach", "wished", "value"),
    [
        (800_000, 10_000, 10_000),
        (4_000_000, 10_000, 10_000),  # exactly 400 squares
        (4_000_001, 10_000, 20_000),  # one more would be too many
        (9_000_000, 10_000, 50_000),
        (30_000_000, 25_000, 100_000),  # a wish outside the series is left for the series
        (400, 25, 25),
        (100, None, 1),
        (101, None, 2),
        (1, None, F(1, 100)),
        (0, None, 1),
        (0, 7, 7),
    ],
)
def test_the_worth_of_a_square_grows_by_one_two_five(reach: int, wished: int | None, value: F) -> None:
    assert square_value([F(reach)], None if wished is None else F(wished)) == value


def test_every_square_is_of_one_size_and_all_groups_start_at_one_line(ask: Any) -> None:
    drawing = drawn(ask, BOTH)
    squares = [drawing.extent(box) for box in (*drawing.named("solid"), *drawing.named("hatched"))]
    side = squares[0].x1 - squares[0].x0
    for square in squares:
        assert square.x1 - square.x0 == pytest.approx(side)
        assert square.y1 - square.y0 == pytest.approx(side)
    key = drawing.extent(drawing.named("key")[0])
    assert key.x0 == pytest.approx(min(square.x0 for square in squares))
    assert len({round(square.x0, 3) for square in squares if square.x0 < key.x0 + 1}) == 1
    assert all(not a.overlaps(b, 0.01) for i, a in enumerate(squares) for b in squares[i + 1 :])


def test_solid_and_hatched_differ_in_grey(ask: Any) -> None:
    from matplotlib.colors import to_hex

    drawing = drawn(ask, BOTH)
    solid, hatched = (
        style.lightness(to_hex(drawing.named(name)[0].get_facecolor()).upper())
        for name in ("solid", "hatched")
    )
    assert hatched - solid > 50
    assert style.contrast(to_hex(drawing.named("hatching")[0].get_edgecolor()), style.NAVY_TINT) > 3


def test_a_part_too_small_to_see_and_a_zero_are_put_into_words(ask: Any) -> None:
    data = UnitSquares(
        (Group("few", "3", F(3), F(3)), Group("none", "0", F(0), F(0)), OPEN), "people", F(10_000)
    )
    words = drawn(ask, data).words()
    assert "less than a twentieth of a square" in words
    assert "no square: the number is 0" in words


def test_up_to_is_hatched_from_nothing(ask: Any) -> None:
    drawing = drawn(ask, UnitSquares((Group("x", "hingga 7", None, F(7), open_high=False),), "x", F(1)))
    assert not drawing.named("solid")
    assert len(drawing.named("hatched")) == 7


@pytest.mark.parametrize(
    ("low", "high", "reason"),
    [
        (None, None, "neither end"),
        (F(-1), F(3), "below 0"),
        (None, F(-3), "below 0"),
        (F(4), F(3), "low end 4 above its high end 3"),
    ],
)
def test_a_group_that_areas_cannot_show_is_refused(low: F | None, high: F | None, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        Group("x", "x", low, high)


def test_no_groups_and_squares_of_nothing_are_refused() -> None:
    with pytest.raises(ValueError, match="at least one group"):
        UnitSquares((), "x")
    with pytest.raises(ValueError, match="more than 0"):
        UnitSquares((RANGE,), "x", F(0))


def test_the_table_says_which_ends_are_printed() -> None:
    header, rows = table(BOTH)
    assert header == ("What", "As printed", "From (children)", "To (children)")
    assert rows[0] == ("under 18, no year given", "50.000 - 80.000", "50,000", "80,000")
    assert rows[1] == ("under 16", "800 ribu lebih", "more than 800,000", "none printed")


def test_the_alternative_text_holds_what_was_printed_or_the_extremes() -> None:
    assert alt_text(BOTH) == (
        "2 printed numbers as areas of equal squares, one square = 10,000 children: "
        "under 18, “50.000 - 80.000”; under 16, “800 ribu lebih”."
    )
    many = UnitSquares(tuple(Group(f"g{n}", f"n{n}", F(n), F(n)) for n in (3, 1, 9, 5, 7)), "x", F(1))
    assert "the smallest is g1, “n1”; the largest is g9, “n9”" in alt_text(many)
    assert "n5" not in alt_text(many)


def test_words_and_digits_can_be_those_of_another_language(ask: Any) -> None:
    words = Words(
        number=lambda number: f"{number.numerator:,}".replace(",", "."), square="satu kotak = {number} {unit}"
    )
    drawing = drawn(ask, UnitSquares((RANGE,), "anak", F(10_000), words))
    assert "satu kotak = 10.000 anak" in drawing.words()


@pytest.mark.parametrize(
    ("number", "text"),
    [(F(10_000), "10,000"), (F(1, 2), "0.5"), (F(1, 3), "1/3"), (F(0), "0"), (F(1, 1000), "0.001")],
)
def test_numbers_are_written_exactly(number: F, text: str) -> None:
    assert plain_number(number) == text
