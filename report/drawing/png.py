"""A drawing as pixels: the same shapes and letters as on the page, on the ground that is drawn in it."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Bbox, IdentityTransform, Transform, TransformedPath
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from report.drawing.glyphs import EM, glyphs
from report.drawing.shape import Drawing, Hatch, Label, Outline, Placed, Rgba, Shape
from report.pdf.font import Faces

CAPS = ("butt", "round", "projecting")
JOINS = ("miter", "round", "bevel")
_CODES = {
    "M": (Path.MOVETO,),
    "L": (Path.LINETO,),
    "Q": (Path.CURVE3,) * 2,
    "C": (Path.CURVE4,) * 3,
    "Z": (Path.CLOSEPOLY,),
}


def png(drawing: Drawing, faces: Faces, resolution: int, metadata: str = "") -> bytes:
    """The file, with ``resolution`` dots to the inch and nothing in it but the picture, and ``metadata`` if any."""
    scale = resolution / 72
    width, height = (max(1, round(side * scale)) for side in (drawing.width, drawing.height))
    renderer: Any = RendererAgg(width, height, resolution)  # type: ignore[no-untyped-call]
    _Painter(renderer, faces, Affine2D().scale(scale)).all(drawing)
    pixels = Image.frombytes("RGBA", (width, height), bytes(renderer.buffer_rgba()))
    ground = Image.new("RGBA", pixels.size, "white")
    ground.alpha_composite(pixels)
    file = BytesIO()
    words = PngInfo()
    if metadata:
        words.add_text("claimsheet", metadata)
    ground.convert("RGB").save(file, "PNG", dpi=(resolution, resolution), pnginfo=words)
    return file.getvalue()


class _Painter:
    """Plays marks on a renderer of pixels."""

    def __init__(self, renderer: Any, faces: Faces, scale: Transform) -> None:
        self.renderer, self.faces, self.scale = renderer, faces, scale

    def all(self, drawing: Drawing) -> None:
        for mark in drawing.marks:
            if isinstance(mark, Placed):
                moved = Affine2D().translate(mark.x, mark.y) + self.scale
                _Painter(self.renderer, self.faces, moved).all(mark.drawing)
            else:
                self.mark(mark)

    def mark(self, mark: Shape | Label) -> None:
        gc = self._context(mark)
        if isinstance(mark, Label):
            self._label(gc, mark)
            return
        if mark.pen is not None:
            gc.set_foreground(mark.pen.colour, isRGBA=True)
            gc.set_linewidth(mark.pen.width)
            gc.set_capstyle(CAPS[mark.pen.cap])
            gc.set_joinstyle(JOINS[mark.pen.join])
            gc.set_dashes(mark.pen.offset, mark.pen.dashes or None)
        if mark.pen is not None or mark.fill is not None:
            self.renderer.draw_path(gc, _path(mark.outline), self.scale, mark.fill)
        if mark.hatch is not None:
            self._hatch(mark, mark.hatch)

    def _context(self, mark: Shape | Label) -> Any:
        gc: Any = self.renderer.new_gc()
        gc.set_linewidth(0)
        if mark.clip_box is not None:
            gc.set_clip_rectangle(Bbox.from_bounds(*mark.clip_box).transformed(self.scale))
        if mark.clip_path is not None:
            self._clip(gc, mark.clip_path)
        return gc

    def _clip(self, gc: Any, outline: Outline) -> None:
        inside = self.scale.transform_path(_path(outline))
        gc.set_clip_path(TransformedPath(inside, IdentityTransform()))

    def _hatch(self, shape: Shape, hatch: Hatch) -> None:
        gc = self._context(shape)
        self._clip(gc, shape.outline)
        gc.set_foreground(hatch.colour, isRGBA=True)
        gc.set_linewidth(hatch.width)
        for strokes in hatch.strokes:
            self.renderer.draw_path(gc, _path(strokes), self.scale, hatch.colour)

    def _label(self, gc: Any, label: Label) -> None:
        gc.set_snap(False)
        size = label.size / EM
        place = Affine2D().scale(size).rotate_deg(label.angle).translate(label.x, label.y) + self.scale
        for at, outline in glyphs(label.text, label.weight, self.faces):
            if outline:
                self.renderer.draw_path(gc, _path(outline), Affine2D().translate(*at) + place, _rgba(label))


def _path(outline: Outline) -> Path:
    vertices: list[tuple[float, float]] = []
    codes: list[Any] = []
    for step, points in outline:
        codes.extend(_CODES[step])
        vertices.extend(zip(points[::2], points[1::2], strict=True) if points else [(0.0, 0.0)])
    return Path(vertices, codes)


def _rgba(label: Label) -> Rgba:
    red, green, blue = (int(label.colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue, 1.0
