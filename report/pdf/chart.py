"""Draws charts on the page itself: as lines and areas, in the page's own font.

One set of embedded fonts, selectable text, and every label in the record of what stands where.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reportlab.lib.colors import Color
from reportlab.lib.rl_accel import fp_str

from report.drawing.shape import Drawing, Hatch, Label, Outline, Placed, Rgba, Shape
from report.pdf.canvas import PageCanvas

if TYPE_CHECKING:
    from reportlab.pdfgen.pathobject import PDFPathObject


def place(canvas: PageCanvas, drawing: Drawing, x: float, y: float) -> None:
    """Draws it with its lower left corner at (x, y)."""
    canvas.saveState()
    canvas.translate(x, y)
    for mark in drawing.marks:
        if isinstance(mark, Placed):
            place(canvas, mark.drawing, mark.x, mark.y)
            continue
        canvas.saveState()
        _clip(canvas, mark)
        if isinstance(mark, Label):
            canvas.label(mark.text, mark.weight, mark.size, mark.colour, mark.x, mark.y, mark.angle)
        else:
            _draw(canvas, mark)
        canvas.restoreState()
    canvas.restoreState()


def _clip(canvas: PageCanvas, mark: Shape | Label) -> None:
    if mark.clip_box is not None:
        outline = canvas.beginPath()
        outline.rect(*mark.clip_box)
        canvas.clipPath(outline, stroke=0, fill=0)
    if mark.clip_path is not None:
        canvas.clipPath(_path(canvas, mark.clip_path), stroke=0, fill=0)


def _draw(canvas: PageCanvas, shape: Shape) -> None:
    pen, fill = shape.pen, shape.fill
    if pen is not None:
        canvas.setStrokeColor(_colour(pen.colour))
        canvas.setLineWidth(pen.width)
        canvas.setLineCap(pen.cap)
        canvas.setLineJoin(pen.join)
        canvas.setDash(list(pen.dashes), pen.offset)
    if fill is not None:
        canvas.setFillColor(_colour(fill))
    if pen is not None or fill is not None:
        path = _path(canvas, shape.outline)
        canvas.drawPath(path, stroke=int(pen is not None), fill=int(fill is not None), fillMode=1)
    if shape.hatch is not None:
        _hatch(canvas, shape.outline, shape.hatch)


def _hatch(canvas: PageCanvas, outline: Outline, hatch: Hatch) -> None:
    canvas.clipPath(_path(canvas, outline), stroke=0, fill=0, fillMode=1)
    colour = _colour(hatch.colour)
    canvas.setStrokeColor(colour)
    canvas.setFillColor(colour)
    canvas.setLineWidth(hatch.width)
    canvas.setDash([])
    for strokes in hatch.strokes:
        canvas.drawPath(_path(canvas, strokes), stroke=1, fill=1)


def _path(canvas: PageCanvas, outline: Outline) -> PDFPathObject:
    path: PDFPathObject = canvas.beginPath()
    path.__dict__["_code"] = ["n", *(f"{_numbers(points)}{_STEPS[step]}" for step, points in outline)]
    return path


_STEPS = {"M": " m", "L": " l", "C": " c", "Z": "h"}


def _numbers(points: tuple[float, ...]) -> str:
    return " ".join(map(_number, points))


_number = lru_cache(4096)(fp_str)
"""Many shapes stand in rows and columns, and a number is slow to write."""


@lru_cache(256)
def _colour(rgba: Rgba) -> Color:
    red, green, blue, alpha = rgba
    return Color(red, green, blue, alpha=alpha)
