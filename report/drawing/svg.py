"""A drawing as SVG: lines, areas, and letters as outlines. Nothing in it is fetched, dated or left to chance."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from html import escape

from report.drawing.glyphs import EM, Place, glyphs
from report.drawing.shape import Drawing, Hatch, Label, Outline, Pen, Placed, Rectangle, Rgba, Shape
from report.pdf.font import Faces

CAPS = ("butt", "round", "square")
JOINS = ("miter", "round", "bevel")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")  # not allowed in XML


def svg(drawing: Drawing, faces: Faces, title: str, description: str, metadata: str = "") -> str:
    """The file; its title and description are what it says to those who do not see it, ``metadata`` is XML."""
    clips: dict[str, int] = {}
    body = _Writer(drawing.height, faces, clips).all(drawing)
    # Several pictures may stand in one page of HTML: the names in each have to be its own.
    name = hashlib.sha256(body.encode()).hexdigest()[:12]
    defs = "".join(
        f'<clipPath id="{name}-{number}"><path d="{path}"/></clipPath>' for path, number in clips.items()
    )
    body = body.replace("url(#clip-", f"url(#{name}-")
    width, height = _number(drawing.width), _number(drawing.height)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt" '
        f'viewBox="0 0 {width} {height}" role="img">\n'
        f"<title>{_text(title)}</title>\n<desc>{_text(description)}</desc>\n"
        + (f"<metadata>{metadata}</metadata>\n" if metadata else "")
        + (f"<defs>{defs}</defs>\n" if defs else "")
        + f"{body}</svg>\n"
    )


class _Writer:
    """Turns marks into elements; ``clips`` numbers the outlines that they are cut off at."""

    def __init__(self, height: float, faces: Faces, clips: dict[str, int]) -> None:
        self.height, self.faces, self.clips = height, faces, clips

    def all(self, drawing: Drawing) -> str:
        return "".join(self.mark(mark) for mark in drawing.marks)

    def mark(self, mark: Shape | Label | Placed) -> str:
        if isinstance(mark, Placed):
            inner = _Writer(mark.drawing.height, self.faces, self.clips).all(mark.drawing)
            place = f"{_number(mark.x)} {_number(self.height - mark.y - mark.drawing.height)}"
            return f'<g transform="translate({place})">\n{inner}</g>\n'
        drawn = self._label(mark) if isinstance(mark, Label) else self._shape(mark)
        if mark.clip_path is not None:
            drawn = self._clipped(drawn, self._path(mark.clip_path))
        if mark.clip_box is not None:
            drawn = self._clipped(drawn, self._path(_corners(mark.clip_box)))
        return drawn

    def _shape(self, shape: Shape) -> str:
        if shape.pen is None and shape.fill is None and shape.hatch is None:
            return ""
        path = self._path(shape.outline)
        look = _paint("fill", shape.fill) + (_stroke(shape.pen) if shape.pen else "")
        drawn = f'<path d="{path}"{look}/>\n' if shape.pen or shape.fill else ""
        return drawn + (self._hatch(path, shape.hatch) if shape.hatch else "")

    def _hatch(self, outline: str, hatch: Hatch) -> str:
        strokes = "".join(self._path(one) for one in hatch.strokes)
        width = _number(hatch.width)
        look = f'{_paint("fill", hatch.colour)}{_paint("stroke", hatch.colour)} stroke-width="{width}"'
        return self._clipped(f'<path d="{strokes}"{look}/>\n', outline)

    def _label(self, label: Label) -> str:
        letters = _letters(glyphs(label.text, label.weight, self.faces))
        if not letters:
            return ""
        turn = f" rotate({_number(-label.angle)})" if label.angle else ""
        place = f"translate({_number(label.x)} {_number(self.height - label.y)}){turn}"
        scale = f"{label.size / EM:.6f}".rstrip("0")
        return f'<path d="{letters}" fill="{label.colour}" transform="{place} scale({scale} -{scale})"/>\n'

    def _clipped(self, drawn: str, path: str) -> str:
        number = self.clips.setdefault(path, len(self.clips) + 1)
        return f'<g clip-path="url(#clip-{number})">{drawn}</g>\n' if drawn else ""

    def _path(self, outline: Outline) -> str:
        """Path data with y running downwards."""
        parts = []
        for step, points in outline:
            turned = (self.height - value if index % 2 else value for index, value in enumerate(points))
            parts.append(step + " ".join(_number(value) for value in turned))
        return "".join(parts)


def _letters(outlines: Iterable[tuple[Place, Outline]]) -> str:
    """Path data of letters: whole units of the em, each step counted from the one before, which is shortest."""
    parts = []
    x = y = start_x = start_y = 0
    for place, outline in outlines:
        for step, points in outline:
            if step == "Z":
                x, y = start_x, start_y
                parts.append("z")
                continue
            at = [round(value + place[index % 2]) for index, value in enumerate(points)]
            moved = (f"{value - (y if index % 2 else x)}" for index, value in enumerate(at))
            parts.append(step.lower() + " ".join(moved).replace(" -", "-"))
            x, y = at[-2:]
            if step == "M":
                start_x, start_y = x, y
    return "".join(parts)


def _corners(box: Rectangle) -> Outline:
    x, y, width, height = box
    right, top = x + width, y + height
    return (("M", (x, y)), ("L", (right, y)), ("L", (right, top)), ("L", (x, top)), ("Z", ()))


def _paint(name: str, colour: Rgba | None) -> str:
    if colour is None:
        return f' {name}="none"'
    red, green, blue, alpha = colour
    code = "#{:02X}{:02X}{:02X}".format(*(round(part * 255) for part in (red, green, blue)))
    return f' {name}="{code}"' + (f' {name}-opacity="{_number(alpha, 3)}"' if alpha < 1 else "")


def _stroke(pen: Pen) -> str:
    look = f'{_paint("stroke", pen.colour)} stroke-width="{_number(pen.width)}"'
    look += f' stroke-linecap="{CAPS[pen.cap]}"' if pen.cap else ""
    look += f' stroke-linejoin="{JOINS[pen.join]}"' if pen.join else ""
    if pen.dashes:
        look += f' stroke-dasharray="{" ".join(_number(one) for one in pen.dashes)}"'
        look += f' stroke-dashoffset="{_number(pen.offset)}"' if pen.offset else ""
    return look


def _number(value: float, digits: int = 2) -> str:
    written = f"{value:.{digits}f}"
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


def _text(text: str) -> str:
    return escape(_CONTROL.sub("\ufffd", text), quote=False)
