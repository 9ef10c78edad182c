"""Horizontal bars from zero on one linear scale: where each stands and how it is drawn.

Solid up to the lower printed end, hatched from there to the upper printed end, an open arrow where no upper end
is printed. Lettering stands left of the bars, or above each where there is no room beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from report import style
from report.charts import _drawing as drawing
from report.charts._drawing import FIGURE, LABEL, NEAR, NOTE
from report.charts._ends import PrintedEnds

if TYPE_CHECKING:
    from matplotlib.axes import Axes

THICKNESS = 14.0
BETWEEN = style.STEP * 3
INDENT = 12.0
ARROW = 18.0
LABEL_SHARE = 0.36
BESIDE = 320.0  # narrower than this, the lettering stands above its bar


@dataclass(frozen=True, slots=True)
class Bar(PrintedEnds):
    """One printed number: ``printed`` as it stands in the text, ``low`` and ``high`` its printed ends.

    A single number has ``low == high``; None stands for an end that is not printed; ``open_low`` and
    ``open_high`` mean that the end itself is not included. ``level`` indents its
    lettering; ``within`` is the reach of the whole that it is a part of, drawn as an empty frame behind it.
    Raises ValueError when there is no end at all, one is below 0, or they are the wrong way round.
    """

    label: str
    printed: str
    low: Fraction | None
    high: Fraction | None
    sublabel: str = ""
    level: int = 0
    within: Fraction | None = None
    open_low: bool = False
    open_high: bool = False

    def __post_init__(self) -> None:
        ends = [end for end in (self.low, self.high) if end is not None]
        if not ends:
            raise ValueError(f"bar {self.label!r} has neither end; a bar needs at least one printed number")
        if min(ends) < 0:
            raise ValueError(f"bar {self.label!r} goes below 0; these bars start at 0")
        if ends[0] > ends[-1]:
            raise ValueError(f"bar {self.label!r} has its low end {ends[0]} above its high end {ends[1]}")


@dataclass(frozen=True, slots=True)
class Placed:
    """A bar on the page, in points from the top left corner."""

    bar: Bar
    top: float
    bar_top: float
    printed: tuple[str, ...]
    label: tuple[str, ...]
    sublabel: tuple[str, ...]
    indent: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Plan:
    """All bars on the page: zero stands at ``left``, one unit is ``unit`` points long."""

    placed: tuple[Placed, ...]
    left: float
    unit: float
    height: float


def plan(bars: Sequence[Bar], width: float) -> Plan:
    """Where the bars stand at this width."""
    left = width * LABEL_SHARE if width >= BESIDE else 0.0
    most = max([bar.reach for bar in bars] + [bar.within or Fraction(0) for bar in bars])
    unit = (width - left - ARROW) / float(most) if most else 0.0
    found: list[Placed] = []
    top = 0.0
    for bar in bars:
        found.append(_place(bar, top, left, width))
        top = found[-1].bottom + BETWEEN
    return Plan(tuple(found), left, unit, found[-1].bottom if found else 0.0)


def _place(bar: Bar, top: float, left: float, width: float) -> Placed:
    indent = min(bar.level * INDENT, (left or width) / 3)
    room = (left - 2 * NEAR if left else width) - indent
    printed = drawing.wrap(bar.printed, room, FIGURE)
    label, sublabel = drawing.wrap(bar.label, room, LABEL), drawing.wrap(bar.sublabel, room, NOTE)
    lettered = len(printed) * FIGURE.leading + len(label) * LABEL.leading + len(sublabel) * NOTE.leading
    bar_top = top + (drawing.headroom(FIGURE) if left else lettered + NEAR)
    return Placed(
        bar, top, bar_top, printed, label, sublabel, indent, max(bar_top + THICKNESS, top + lettered)
    )


def draw(axes: Axes, made: Plan) -> None:
    """Draws all bars, the frames of their wholes behind them, and the line at zero."""
    for placed in made.placed:
        top = drawing.write(axes, placed.indent, placed.top, placed.printed, FIGURE)
        top = drawing.write(axes, placed.indent, top, placed.label, LABEL)
        drawing.write(axes, placed.indent, top, placed.sublabel, NOTE)
        _draw_bar(axes, made, placed)
    for placed in made.placed:
        ends = ((made.left, placed.bar_top - 2), (made.left, placed.bar_top + THICKNESS + 2))
        drawing.line(axes, ends, style.INK, drawing.AXIS_LINE * 1.5, name="zero")


def _draw_bar(axes: Axes, made: Plan, placed: Placed) -> None:
    bar, top, left = placed.bar, placed.bar_top, made.left
    solid, reach = (float(end) * made.unit for end in (bar.solid, bar.reach))
    if bar.within is not None:
        whole = float(bar.within) * made.unit
        drawing.box(
            axes, left, top, whole, THICKNESS, fill=style.TINT, edge=style.RULE, thickness=drawing.EDGE_LINE,
            dashes=(2.0, 1.5), name="whole",
        )  # fmt: skip
    if solid:
        drawing.box(axes, left, top, solid, THICKNESS, fill=style.NAVY, name="solid")
    if reach > solid:
        drawing.box(axes, left + solid, top, reach - solid, THICKNESS, fill=style.NAVY_TINT, name="range")
        drawing.shape(
            axes, _hatching(left + solid, top, reach - solid), edge=style.NAVY, thickness=drawing.HATCH_LINE,
            name="hatching",
        )  # fmt: skip
        edge = drawing.EDGE_LINE
        drawing.box(
            axes, left + solid + edge / 2, top + edge / 2, max(reach - solid - edge, 0), THICKNESS - edge,
            edge=style.NAVY, thickness=edge, name="outline",
        )  # fmt: skip
    if bar.high is None:
        _draw_arrow(axes, left + solid, top + THICKNESS / 2)


def _draw_arrow(axes: Axes, end: float, middle: float) -> None:
    tip, barb = end + ARROW - 4, 3.5
    strokes = [
        ((end + 3, middle), (tip, middle)),
        ((tip - barb, middle - barb), (tip, middle), (tip - barb, middle + barb)),
    ]
    drawing.shape(axes, strokes, edge=style.NAVY, thickness=drawing.DATA_LINE, name="more")


def _hatching(left: float, top: float, width: float) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Rising lines, cut to the bar."""
    found, reach = [], THICKNESS / 2
    while reach < width + THICKNESS:
        start, end = max(0.0, reach - THICKNESS), min(width, reach)
        if end > start:
            found.append(((left + start, top + reach - start), (left + end, top + reach - end)))
        reach += THICKNESS / 2.5
    return found
