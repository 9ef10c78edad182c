"""Icon arrays show shares in exact proportion: as many discs as are printed, parts of discs by area."""

from __future__ import annotations

from fractions import Fraction as F
from math import pi
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from report.charts import icon_array
from report.charts.icon_array import IconArray, Share


def drawn(ask: Any, *shares: Share, width: float = 482) -> Any:
    data = IconArray(shares)
    return ask(icon_array.draw(data, width, icon_array.height_for(data, width)))


def area(patch: Any) -> float:
    points = patch.get_path().vertices
    pairs = zip(points, [*points[1:], points[0]], strict=True)
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairs)) / 2


@given(st.fractions(0, 1, max_denominator=300), st.sampled_from([4, 10, 100]))
@settings(max_examples=12, deadline=None)
def test_the_dark_area_is_the_share(ask: Any, share: F, discs: int) -> None:
    drawing = drawn(ask, Share("x", "x", share, share, discs))
    size = icon_array.LARGE_DISC if discs <= icon_array.FEW else icon_array.DISC
    disc = pi * (size / 2) ** 2
    dark = sum(area(patch) for patch in drawing.named("solid")) / disc
    assert dark == pytest.approx(float(share * discs), rel=0.01, abs=0.02)


def test_one_in_four_is_one_of_four(ask: Any) -> None:
    drawing = drawn(ask, Share("x", "one in four", F(1, 4), F(1, 4), 4))
    assert (len(drawing.named("solid")), len(drawing.named("empty"))) == (1, 3)
    assert "one disc = one of 4" in drawing.words()


def test_a_bound_has_an_arrow_and_a_range_is_hatched(ask: Any) -> None:
    more = drawn(ask, Share("x", "more than 15 %", F(15, 100), None))
    assert (len(more.named("solid")), len(more.named("more"))) == (15, 1)
    spread = drawn(ask, Share("x", "15–20 %", F(15, 100), F(20, 100)))
    assert (len(spread.named("solid")), len(spread.named("hatching")), len(spread.named("more"))) == (
        15,
        5,
        0,
    )
    most = drawn(ask, Share("x", "up to 5 %", None, F(5, 100)))
    assert (len(most.named("solid")), len(most.named("hatching"))) == (0, 5)


@pytest.mark.parametrize(
    ("low", "high", "discs", "message"),
    [
        (None, None, 100, "neither end"),
        (F(-1, 2), F(1, 2), 100, "outside 0 to 1"),
        (F(1, 2), F(3, 2), 100, "outside 0 to 1"),
        (F(1, 2), F(1, 4), 100, "above its high end"),
        (F(1, 2), F(1, 2), 100_000, "at most 200"),
    ],
)
def test_what_is_no_share_is_refused(low: F | None, high: F | None, discs: int, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Share("x", "x", low, high, discs)
