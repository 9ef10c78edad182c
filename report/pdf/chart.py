"""Draws charts on the page itself: as lines and areas, in the page's own font.

One set of embedded fonts, selectable text, and every label in the record of what stands where.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reportlab.lib.colors import Color

from report.drawing.shape import Drawing, Hatch, Label, Outline, Pen, Placed, Rgba, Shape
from report.pdf.canvas import PageCanvas
from report.pdf.number import number, numbers

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
        if isinstance(mark, Shape) and _is_plain(mark) and canvas.is_opaque:
            canvas.paint_alone(_operators(mark))
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


def _is_plain(shape: Shape) -> bool:
    """Whether a shape is neither cut off nor hatched nor seen through: most are, and are written at once."""
    return (
        shape.hatch is None
        and shape.clip_box is None
        and shape.clip_path is None
        and (shape.fill is None or shape.fill[3] == 1)
        and (
            shape.pen is None
            or (shape.pen.colour[3] == 1 and (not shape.pen.dashes or any(shape.pen.dashes)))
        )
    )


def _operators(shape: Shape) -> str:
    """What :func:`_draw` has reportlab write for a plain shape."""
    said = []
    if shape.pen is not None:
        said.append(_drawn_with(shape.pen))
    if shape.fill is not None:
        said.append(f"{numbers(*shape.fill[:3])} rg")
    if said:
        said.append(_written(shape.outline))
        said.append("f" if shape.pen is None else "S" if shape.fill is None else "B")
    return "\n".join(said)


@lru_cache(256)
def _drawn_with(pen: Pen) -> str:
    dashes = f"[{numbers(*pen.dashes)}] {pen.offset} d"
    return f"{numbers(*pen.colour[:3])} RG\n{number(pen.width)} w\n{pen.cap} J\n{pen.join} j\n{dashes}"


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
    path.__dict__["_code"] = [_written(outline)]
    return path


def _written(outline: Outline) -> str:
    return f"n {' '.join([numbers(*points) + _STEPS[step] for step, points in outline])}"


_STEPS = {"M": " m", "L": " l", "C": " c", "Z": "h"}


@lru_cache(256)
def _colour(rgba: Rgba) -> Color:
    red, green, blue, alpha = rgba
    return Color(red, green, blue, alpha=alpha)
