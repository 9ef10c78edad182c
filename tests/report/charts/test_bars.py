"""Bars start at zero and are as long as their numbers; parts stand in the frame of their whole."""

from __future__ import annotations

from fractions import Fraction as F
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from report.charts import bars, nested_parts
from report.charts.bars import Bar, Bars
from report.charts.nested_parts import NestedParts

NUMBERS = st.fractions(0, 5000, max_denominator=50)


def drawn(ask: Any, module: Any, data: Any, width: float = 482) -> Any:
    return ask(module.draw(data, width, module.height_for(data, width)))


@given(st.lists(NUMBERS, min_size=2, max_size=6), NUMBERS, st.sampled_from([200.0, 482.0]))
@settings(max_examples=15, deadline=None)
def test_lengths_are_the_numbers(ask: Any, numbers: list[F], more: F, width: float) -> None:
    numbers = [*numbers, F(1)]
    points = (Bar(str(at), "x", one, one) for at, one in enumerate(numbers))
    data = Bars((*points, Bar("r", "x", F(1), 1 + more)))
    drawing = drawn(ask, bars, data, width)
    unit = drawing.named("solid")[-1].get_width()
    lengths = [box.get_width() / unit for box in drawing.named("solid")]
    assert lengths == pytest.approx([float(one) for one in (*numbers, F(1)) if one])
    assert sum(box.get_width() for box in drawing.named("range")) / unit == pytest.approx(float(more))
    lefts = {round(box.get_x(), 6) for box in drawing.named("solid")}
    zeros = {round(line.get_xdata()[0], 6) for line in drawing.named("zero")}
    assert lefts == zeros, "every bar starts at zero"


def test_arrows_and_hatching_stand_only_for_what_is_printed_so(ask: Any) -> None:
    plain = drawn(ask, bars, Bars((Bar("a", "5", F(5), F(5)),)))
    assert not plain.named("more")
    assert not plain.named("range")
    bound = drawn(ask, bars, Bars((Bar("a", "more than 5", F(5), None), Bar("b", "up to 9", None, F(9)))))
    assert len(bound.named("more")) == len(bound.named("range")) == 1
    assert "hatched from zero: no lower end is printed; arrow: no upper end is printed" in bound.words()


def test_a_part_that_is_printed_larger_than_its_whole_leaves_its_frame(ask: Any) -> None:
    data = NestedParts((Bar("all", "80", F(80), F(80)), Bar("young", "800", F(800), F(800))), (None, 0))
    drawing = drawn(ask, nested_parts, data)
    (frame,) = drawing.named("whole")
    whole, part = drawing.named("solid")
    assert frame.get_width() == pytest.approx(whole.get_width())
    assert part.get_width() == pytest.approx(10 * frame.get_width())


def test_parts_are_indented_below_their_wholes() -> None:
    every = tuple(Bar(name, "1", F(1), F(1)) for name in "abc")
    assert [bar.level for bar in NestedParts(every, (None, 0, 1)).nested] == [0, 1, 2]
    assert nested_parts.table(NestedParts(every, (None, 0, 1)))[1][2][:2] == ("c", "b")
    with pytest.raises(ValueError, match="does not stand before it"):
        NestedParts(every, (1, None, None))


@pytest.mark.parametrize(
    ("low", "high", "message"),
    [(None, None, "neither end"), (F(-1), F(1), "below 0"), (F(5), F(4), "above its high end")],
)
def test_what_is_no_bar_is_refused(low: F | None, high: F | None, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Bar("a", "x", low, high)


@pytest.mark.parametrize("width", [160.0, 260.0, 482.0])
def test_nothing_overlaps_or_leaves_the_picture(ask: Any, width: float) -> None:
    many = tuple(
        Bar("a long label of many words " * 4 + "x" * 90, "about 5 million", F(n), None) for n in range(1, 25)
    )
    drawing = drawn(ask, bars, Bars(many), width)
    extents = [drawing.extent(text) for text in drawing.texts() if text.get_text()]
    assert min(box.x0 for box in extents) > -0.5
    assert max(box.x1 for box in extents) < width + 0.5
    assert min(box.y0 for box in extents) > -1
