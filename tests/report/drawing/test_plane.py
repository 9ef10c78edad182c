"""What is taken down at once is what matplotlib draws: the same shapes and words, at the same places, in one order."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from claims.checking import check
from claims.loading.load import load
from report.charts import _drawing
from report.drawing.plane import Beyond, boards
from report.edition import Edition
from report.pdf.font import load as faces
from report.printing import printed
from report.sheet import read
from report.style import SERIES, TEXT
from tests.report.drawn_twice import held_to_matplotlib, pictured_as_matplotlib_does, taken_down

SEEDS = Path(__file__).parents[3] / "seeds"
SHEETS = (("thailand", "brief"), ("thailand", "handout"), ("thailand", "worksheet"), ("tourism", "worksheet"))
WIDTH, HEIGHT = 120.0, 90.0

Draw = Callable[[Any], None]
LOOKS: tuple[dict[str, Any], ...] = (
    {"fill": "#12436D"},
    {"fill": "#12436D80"},
    {"fill": "none"},
    {"fill": "#12436D", "edge": "#000000", "thickness": 0.5},
    {"fill": "none", "edge": "#000000", "thickness": 1, "dashes": (2, 1)},
    {"fill": "#12436D", "edge": "#000000", "thickness": 0},
)
CURVE = [(1.0, 2.0), (3.0, 9.0), (5.0, 9.0), (7.0, 1 / 3), (9.0, 2.0), (9.0, 2.0), (70.0, 80.0)]
DRAWN: dict[str, Draw] = {
    **{f"box {at}": lambda axes, look=look: _box(axes, look) for at, look in enumerate(LOOKS)},
    **{
        f"shape {at}": lambda axes, look=look: _drawing.shape(axes, [CURVE, CURVE[:4]], name="s", **look)
        for at, look in enumerate(LOOKS)
    },
    "no shape": lambda axes: _drawing.shape(axes, [], edge="#000000", thickness=1),
    "curve": lambda axes: _drawing.shape(axes, [CURVE], edge="#000000", thickness=1, curved=True, name="c"),
    "line": lambda axes: _drawing.line(axes, [(1, 2), (3.5, 1 / 3), (90, 80)], "#12436D", 0.6, name="l"),
    "dashes": lambda axes: _drawing.line(axes, [(1, 2), (90, 80)], "#12436D", 0.7, dashes=(3, 1.3)),
    "words under a line": lambda axes: (
        _drawing.write(axes, 60, 10, ("first", "", "another \u2060line"), TEXT["label"]),
        _drawing.line(axes, [(1, 20), (90, 20)], "#12436D", 1),
    )[1],
    **{
        f"words {align}": lambda axes, align=align: (
            _drawing.write(axes, 60, 1 / 3, "1,2 %", TEXT["note"], align=align) and None
        )
        for align in ("left", "center", "right")
    },
    **{
        f"mark {one.marker}": lambda axes, one=one: _drawing.disc(
            axes, 20, 1 / 3, 7, "#FFFFFF", one.colour, 1.5, marker=one.marker, name="m"
        )
        for one in SERIES
    },
    "mark without an edge": lambda axes: _drawing.disc(axes, 20, 30, 7, "#12436D", "none", 1.5),
}


def _box(axes: Any, look: dict[str, Any]) -> None:
    _drawing.box(axes, 3, 5, 40, 1 / 3, name="b", **look)
    _drawing.box(axes, 80, 60, -10, 20, **look)


@pytest.mark.parametrize("across", [None, (1990, 2021)])
@pytest.mark.parametrize("name", DRAWN)
def test_each_part_of_a_chart_is_where_and_how_matplotlib_draws_it(
    name: str, across: tuple[float, float] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def make(width: float, height: float) -> object:
        figure, axes = _drawing.blank(width, height)
        if across is not None:
            axes = _drawing.scaled(figure, width, height, 30, 70, across, "years")
        DRAWN[name](axes)
        return figure

    held_to_matplotlib(make, WIDTH, HEIGHT, monkeypatch)


@pytest.mark.parametrize(("folder", "sheet"), SHEETS)
def test_shipped_charts_are_what_matplotlib_draws(
    folder: str, sheet: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = SEEDS / folder / f"{sheet}.yaml"
    for picture in printed(Edition(read(path), check(load(path.parent)))).pictures:
        pictured_as_matplotlib_does(picture, monkeypatch)


def test_what_a_board_cannot_draw_is_drawn_by_matplotlib() -> None:
    def make(width: float, height: float) -> object:
        figure, axes = _drawing.blank(width, height)
        axes.plot([0, 50], [0, 50], color="#12436D")
        return figure

    drawn, _ = taken_down(make, WIDTH, HEIGHT)
    assert len(drawn.marks) == 1


def test_a_text_of_two_lines_is_beyond_a_board() -> None:
    with boards(faces()), pytest.raises(Beyond):
        _drawing.write(_drawing.blank(WIDTH, HEIGHT)[1], 0, 0, "one\ntwo", TEXT["note"])


@pytest.mark.parametrize("points", [[], [(0, 0), (float("nan"), 1)], [(0, 0), (1, float("inf"))]])
def test_what_is_nowhere_is_beyond_a_board(points: list[tuple[float, float]]) -> None:
    with boards(faces()), pytest.raises(Beyond):
        _drawing.blank(WIDTH, HEIGHT)[1].line(points, None, "")


def test_a_figure_is_made_for_whoever_asks_for_no_board() -> None:
    figure, axes = _drawing.blank(WIDTH, HEIGHT)
    _drawing.write(axes, 0, 0, "one", TEXT["note"])
    assert [text.get_text() for text in figure.axes[0].texts] == ["one"]
