"""The marks of printed amounts along a level line: dot, bar, and arrows that are open to one side."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from report import style
from report.charts import _drawing as drawing
from report.charts._amount import Amount
from report.charts._drawing import DATA_LINE

if TYPE_CHECKING:
    from matplotlib.axes import Axes

DOT = 7.0  # points across
DOT_ON_BAR = 6.0
BAR = 5.0
ARROW = 26.0  # how far an arrow leads away from its number
SHORTEST_ARROW = 6.0
BARB = 4.0
SAMPLE = 26.0  # width of a mark in a key
SHORTEST_BAR = 2.0  # points: a shorter range would not be seen

Kind = Literal["number", "range", "within", "over", "under", "or-more", "or-less"]


def kind_of(amount: Amount) -> Kind:
    """What an amount is drawn as."""
    if amount.high is None:
        return "over" if amount.open_low else "or-more"
    if amount.low is None:
        return "under" if amount.open_high else "or-less"
    if not amount.is_range:
        return "number"
    return "range" if amount.point is None else "within"


def across(
    axes: Axes, amount: Amount, x: Callable[[Fraction], float], y: float, zero: float | None = None
) -> None:
    """An amount at height ``y``; ``x`` gives the place of a value. Only what is printed is drawn.

    ``zero`` is the place of zero: no arrow leads from a number above zero to one below it.
    """
    colour = style.NAVY
    if amount.high is None:
        _arrow(axes, x(amount.ends[0]), y, 1, amount.open_low, "bound", ARROW)
        return
    if amount.low is None:
        end = x(amount.high)
        room = end - zero if zero is not None and amount.high >= 0 else ARROW
        _arrow(axes, end, y, -1, amount.open_high, "bound", max(min(ARROW, room), SHORTEST_ARROW))
        return
    left, right = x(amount.low), x(amount.high)
    if amount.is_range:
        spare = max(0.0, SHORTEST_BAR - (right - left)) / 2
        drawing.box(axes, left - spare, y - BAR / 2, right - left + 2 * spare, BAR, fill=colour, name="range")
    if amount.single is not None:
        ground, size = (style.WHITE, DOT_ON_BAR) if amount.is_range else (colour, DOT)
        drawing.disc(axes, x(amount.single), y, size, ground, colour, DATA_LINE, name="number")


def sample(axes: Axes, kind: Kind, left: float, y: float) -> None:
    """A mark for a key, :data:`SAMPLE` points wide."""
    match kind:
        case "number":
            drawing.disc(axes, left + SAMPLE / 2, y, DOT, style.NAVY, style.NAVY, DATA_LINE, name="key")
        case "range" | "within":
            drawing.box(axes, left, y - BAR / 2, SAMPLE, BAR, fill=style.NAVY, name="key")
            if kind == "within":
                middle = left + SAMPLE / 2
                drawing.disc(axes, middle, y, DOT_ON_BAR, style.WHITE, style.NAVY, DATA_LINE, name="key")
        case "over" | "or-more":
            _arrow(axes, left + DOT / 2, y, 1, kind == "over", "key", SAMPLE - DOT / 2)
        case "under" | "or-less":
            _arrow(axes, left + SAMPLE - DOT / 2, y, -1, kind == "under", "key", SAMPLE - DOT / 2)


def _arrow(axes: Axes, x: float, y: float, side: int, hollow: bool, name: str, length: float) -> None:
    """A ring or dot at the number and an arrow away from it, to the right (1) or to the left (-1)."""
    tip, colour = x + side * length, style.NAVY
    barb = min(BARB, length * 0.6)
    strokes = [
        ((x + side * DOT / 2, y), (tip, y)),
        ((tip - side * barb, y - barb * 0.75), (tip, y), (tip - side * barb, y + barb * 0.75)),
    ]
    drawing.shape(axes, strokes, edge=colour, thickness=DATA_LINE, name=f"{name} arrow")
    drawing.disc(axes, x, y, DOT, style.WHITE if hollow else colour, colour, DATA_LINE, name=name)
