"""A rectangle that the recorder takes by its corners is the one that matplotlib draws."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from matplotlib.patches import Rectangle

from report.charts import _bare_box, _drawing
from report.drawing.recorder import drawing_of
from report.drawing.shape import Drawing, Shape
from report.pdf.font import load

Make = Callable[[float, float], object]
LOOKS = (
    {"fill": "#12436D"},
    {"fill": "#12436D80"},
    {"fill": "none"},
    {"fill": "#12436D", "edge": "#000000", "thickness": 0.5},
    {"fill": "none", "edge": "#000000", "thickness": 1, "dashes": (2, 1)},
    {"fill": "#12436D", "edge": "#000000", "thickness": 0},
)


def drawn(look: dict[str, object]) -> Drawing:
    def make(width: float, height: float) -> object:
        figure, axes = _drawing.blank(width, height)
        _drawing.box(axes, 3, 5, 40, 1 / 3, **look)  # type: ignore[arg-type]
        _drawing.box(axes, 80, 60, -10, 20, **look)  # type: ignore[arg-type]
        return figure

    return drawing_of(make, 120.0, 90.0, load())  # type: ignore[arg-type]


@pytest.mark.parametrize("look", LOOKS)
def test_it_is_drawn_where_and_how_matplotlib_draws_it(
    look: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    quick = drawn(look)
    monkeypatch.setattr(_bare_box, "Box", Rectangle)
    slow = drawn(look)
    assert len(quick.marks) == len(slow.marks) == 2
    for one, other in zip(quick.marks, slow.marks, strict=True):
        assert isinstance(one, Shape)
        assert isinstance(other, Shape)
        assert (one.pen, one.fill, one.hatch) == (other.pen, other.fill, other.hatch)
        assert [step for step, _ in one.outline] == [step for step, _ in other.outline]
        for (_, here), (_, there) in zip(one.outline, other.outline, strict=True):
            assert here == pytest.approx(there, abs=1e-9)
