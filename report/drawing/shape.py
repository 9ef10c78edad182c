"""What a picture is made of. One unit is one point; x runs to the right and y upwards from the lower left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Rgba = tuple[float, float, float, float]
Rectangle = tuple[float, float, float, float]
"""Left, bottom, width, height."""
Outline = tuple[tuple[Literal["M", "L", "Q", "C", "Z"], tuple[float, ...]], ...]
"""Moves, lines, curves and closings as in SVG, each with its coordinates. Only letters have quadratic curves (Q)."""


@dataclass(frozen=True, slots=True)
class Pen:
    """How an outline is drawn. ``cap`` and ``join`` are PDF's numbers; dashes are on and off by turns."""

    colour: Rgba
    width: float
    cap: int
    join: int
    dashes: tuple[float, ...] = ()
    offset: float = 0.0


@dataclass(frozen=True, slots=True)
class Hatch:
    """Strokes on top of a fill, cut off at the outline of their shape."""

    strokes: tuple[Outline, ...]
    colour: Rgba
    width: float


@dataclass(frozen=True, slots=True)
class Shape:
    """An outline that is drawn, filled or both; what lies outside of the clips is not seen."""

    outline: Outline
    pen: Pen | None = None
    fill: Rgba | None = None
    hatch: Hatch | None = None
    clip_box: Rectangle | None = None
    clip_path: Outline | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text from (x, y) on its baseline, turned by ``angle`` degrees about its start."""

    text: str
    weight: int
    size: float
    colour: str
    x: float
    y: float
    angle: float = 0.0
    clip_box: Rectangle | None = None
    clip_path: Outline | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of ``width`` by ``height`` points; what comes later lies on top."""

    width: float
    height: float
    marks: tuple[Shape | Label | Placed, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A drawing inside another, with its lower left corner at (x, y)."""

    drawing: Drawing
    x: float
    y: float


def scaled(drawing: Drawing, factor: float) -> Drawing:
    """The drawing ``factor`` times as large, with all that is in it: letters, lines, dashes and hatches too."""
    if factor == 1:
        return drawing
    return Drawing(
        drawing.width * factor,
        drawing.height * factor,
        tuple(_scaled(mark, factor) for mark in drawing.marks),
    )


def _scaled(mark: Shape | Label | Placed, factor: float) -> Shape | Label | Placed:
    if isinstance(mark, Placed):
        return Placed(scaled(mark.drawing, factor), mark.x * factor, mark.y * factor)
    box, path = mark.clip_box, mark.clip_path
    clip_box = (box[0] * factor, box[1] * factor, box[2] * factor, box[3] * factor) if box else None
    clip_path = _outline(path, factor) if path is not None else None
    if isinstance(mark, Label):
        return replace(
            mark,
            size=mark.size * factor,
            x=mark.x * factor,
            y=mark.y * factor,
            clip_box=clip_box,
            clip_path=clip_path,
        )
    pen, hatch = mark.pen, mark.hatch
    if pen is not None:
        dashes = tuple(length * factor for length in pen.dashes)
        pen = replace(pen, width=pen.width * factor, dashes=dashes, offset=pen.offset * factor)
    if hatch is not None:
        strokes = tuple(_outline(stroke, factor) for stroke in hatch.strokes)
        hatch = replace(hatch, strokes=strokes, width=hatch.width * factor)
    return replace(
        mark,
        outline=_outline(mark.outline, factor),
        pen=pen,
        hatch=hatch,
        clip_box=clip_box,
        clip_path=clip_path,
    )


def _outline(outline: Outline, factor: float) -> Outline:
    return tuple((step, tuple(point * factor for point in points)) for step, points in outline)
