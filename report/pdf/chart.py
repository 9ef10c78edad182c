"""Draws matplotlib figures on the page itself: as lines and areas, in the page's own font.

One set of embedded fonts, selectable text, and every label in the record of what stands where. What a page
should not hold (images, gradients, mathtext) is refused by name, never left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn, cast

import matplotlib
from matplotlib.backend_bases import FigureCanvasBase, GraphicsContextBase, RendererBase
from matplotlib.font_manager import FontProperties, fontManager, weight_dict
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Transform
from reportlab.lib.colors import Color

from report.pdf.canvas import PageCanvas
from report.pdf.error import PageError
from report.pdf.font import Face, Faces
from report.style import chart_settings

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from reportlab.pdfgen.pathobject import PDFPathObject

CAPS = {"butt": 0, "round": 1, "projecting": 2}
JOINS = {"miter": 0, "round": 1, "bevel": 2}
ASCENT, DESCENT, LINE_GAP = 1.025, 0.275, 0.0  # of the em, as the font's own tables give them
HATCH_TILE = 72.0  # points: an inch, as everywhere in matplotlib


def draw_chart(
    canvas: PageCanvas,
    make: Callable[[float, float], Figure],
    x: float,
    y: float,
    width: float,
    height: float,
) -> None:
    """Makes a figure under the page's settings and draws it with its lower left corner at (x, y).

    Raises:
        PageError: the figure has another size than asked for, or holds what is not drawn on a page.
    """
    with settings(canvas.faces):
        figure = make(width, height)
        made = figure.get_size_inches() * 72
        if abs(made[0] - width) > 0.5 or abs(made[1] - height) > 0.5:
            raise PageError(
                f"a chart is {made[0]:.0f} by {made[1]:.0f} points, asked for {width:.0f} by {height:.0f}",
                "make the figure with figsize=(width / 72, height / 72)",
            )
        figure.set_dpi(72)
        Surface(figure, Renderer(canvas, width, height))
        canvas.saveState()
        canvas.translate(x, y)
        figure.draw(figure.canvas.get_renderer())  # type: ignore[attr-defined]
        canvas.restoreState()


@contextmanager
def settings(faces: Faces) -> Iterator[None]:
    """The page's chart settings on matplotlib's own defaults, whatever the user's matplotlibrc says."""
    known = {entry.fname for entry in fontManager.ttflist}
    for face in faces.by_weight.values():
        if str(face.path) not in known:
            fontManager.addfont(face.path)
    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        for name, value in chart_settings().items():
            matplotlib.rcParams[name] = value  # type: ignore[index]
        yield


class Surface(FigureCanvasBase):
    """A figure's canvas that measures with the renderer that will draw."""

    def __init__(self, figure: Figure, renderer: Renderer) -> None:
        super().__init__(figure)
        self._renderer = renderer

    def get_renderer(self) -> Renderer:
        return self._renderer


class Renderer(RendererBase):
    """matplotlib's drawing primitives as operators of the page. One unit is one point; y runs upwards."""

    def __init__(self, canvas: PageCanvas, width: float, height: float) -> None:
        super().__init__()
        self.page, self.width, self.height = canvas, width, height

    # --- what matplotlib asks before it draws ---------------------------------------------------------

    def get_canvas_width_height(self) -> tuple[float, float]:
        return self.width, self.height

    def points_to_pixels(self, points: Any) -> Any:
        return points

    def flipy(self) -> bool:
        return False

    def get_text_width_height_descent(
        self, s: str, prop: FontProperties, ismath: bool | str
    ) -> tuple[float, float, float]:
        if ismath:
            _refuse("mathematical notation", "write the words out, or set text.parse_math off")
        size = prop.get_size_in_points()
        return (
            self._face(prop).width(self.page.faces.clean(s), size),
            (ASCENT + DESCENT) * size,
            DESCENT * size,
        )

    def _get_font_height_metrics(self, prop: FontProperties) -> tuple[float, float, float]:
        """Without it matplotlib looks the font up by name among all fonts of the machine."""
        size = prop.get_size_in_points()
        return ASCENT * size, DESCENT * size, LINE_GAP * size

    # --- drawing --------------------------------------------------------------------------------------

    def draw_path(
        self, gc: GraphicsContextBase, path: Path, transform: Transform, rgbFace: Any = None
    ) -> None:
        self._begin(gc)
        stroke, fill = self._pen(gc, rgbFace)
        if stroke or fill:
            self.page.drawPath(self._path(path, transform), stroke=int(stroke), fill=int(fill), fillMode=1)
        hatch = gc.get_hatch_path()
        if hatch is not None:
            self._hatch(gc, path, transform, hatch)
        self.page.restoreState()

    def draw_text(
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: bool | str = False,
        mtext: Any = None,
    ) -> None:
        if ismath:
            _refuse("mathematical notation", "write the words out, or set text.parse_math off")
        self._begin(gc)
        red, green, blue = (round(part * 255) for part in gc.get_rgb()[:3])
        colour = f"#{red:02X}{green:02X}{blue:02X}"
        size = prop.get_size_in_points()
        self.page.label(self.page.faces.clean(s), self._face(prop), size, colour, x, y, angle)
        self.page.restoreState()

    def draw_image(
        self, gc: GraphicsContextBase, x: float, y: float, im: Any, transform: Any = None
    ) -> NoReturn:
        _refuse("an image", "draw it with lines and areas: imshow and rasterized artists are not printed")

    def draw_gouraud_triangles(self, *arguments: Any, **named: Any) -> NoReturn:
        _refuse("a colour gradient", "use areas of one colour each")

    def draw_tex(self, *arguments: Any, **named: Any) -> NoReturn:
        _refuse("TeX text", "set text.usetex off")

    # --- help -----------------------------------------------------------------------------------------

    def _face(self, prop: FontProperties) -> Face:
        weight = prop.get_weight()
        return self.page.faces.face(weight if isinstance(weight, int) else weight_dict[weight])

    def _begin(self, gc: GraphicsContextBase) -> None:
        page = self.page
        page.saveState()
        box = gc.get_clip_rectangle()
        if box is not None:
            outline = page.beginPath()
            outline.rect(box.x0, box.y0, box.width, box.height)
            page.clipPath(outline, stroke=0, fill=0)
        path: Any
        path, transform = gc.get_clip_path()
        if path is not None and transform is not None:
            page.clipPath(self._path(path, transform), stroke=0, fill=0)

    def _pen(self, gc: GraphicsContextBase, face: Any) -> tuple[bool, bool]:
        """Sets line and fill; says which of the two there is."""
        page = self.page
        forced = gc.get_alpha() if gc.get_forced_alpha() else None
        line = _colour(gc.get_rgb(), forced)
        stroke = gc.get_linewidth() > 0 and line.alpha > 0
        if stroke:
            page.setStrokeColor(line)
            page.setLineWidth(gc.get_linewidth())
            page.setLineCap(CAPS[str(gc.get_capstyle())])
            page.setLineJoin(JOINS[str(gc.get_joinstyle())])
            offset, dashes = cast(tuple[Any, Any], gc.get_dashes())
            page.setDash([float(dash) for dash in dashes] if dashes is not None else [], float(offset or 0))
        paint = _colour(face, forced) if face is not None else None
        if paint is not None and paint.alpha > 0:
            page.setFillColor(paint)
            return stroke, True
        return stroke, False

    def _path(self, path: Path, transform: Transform) -> PDFPathObject:
        drawn = self.page.beginPath()
        last = (0.0, 0.0)
        segments = cast(Iterator[tuple[Any, int]], path.iter_segments(transform, simplify=False, curves=True))
        for points, code in segments:
            if code == Path.CLOSEPOLY:
                drawn.close()
                continue
            *_, x, y = (float(value) for value in points)
            if code == Path.MOVETO:
                drawn.moveTo(x, y)
            elif code == Path.LINETO:
                drawn.lineTo(x, y)
            elif code == Path.CURVE3:  # quadratic: PDF knows only cubic curves
                bend_x, bend_y = float(points[0]), float(points[1])
                drawn.curveTo(
                    last[0] + 2 / 3 * (bend_x - last[0]),
                    last[1] + 2 / 3 * (bend_y - last[1]),
                    x + 2 / 3 * (bend_x - x),
                    y + 2 / 3 * (bend_y - y),
                    x,
                    y,
                )
            elif code == Path.CURVE4:
                drawn.curveTo(*(float(value) for value in points))
            last = (x, y)
        return drawn

    def _hatch(self, gc: GraphicsContextBase, path: Path, transform: Transform, hatch: Path) -> None:
        """Fills a path with copies of the hatch tile, clipped to it and in step over the whole figure."""
        page = self.page
        page.clipPath(self._path(path, transform), stroke=0, fill=0, fillMode=1)
        colour = _colour(gc.get_hatch_color(), None)
        page.setStrokeColor(colour)
        page.setFillColor(colour)
        page.setLineWidth(gc.get_hatch_linewidth())
        page.setDash([])
        extent = path.get_extents(transform)
        for column in range(int(extent.x0 // HATCH_TILE), int(extent.x1 // HATCH_TILE) + 1):
            for row in range(int(extent.y0 // HATCH_TILE), int(extent.y1 // HATCH_TILE) + 1):
                tile = Affine2D().scale(HATCH_TILE).translate(column * HATCH_TILE, row * HATCH_TILE)
                page.drawPath(self._path(hatch, tile), stroke=1, fill=1)


def _colour(rgba: Any, forced: float | None) -> Color:
    red, green, blue, *rest = (float(part) for part in rgba)
    return Color(red, green, blue, alpha=forced if forced is not None else rest[0] if rest else 1.0)


def _refuse(what: str, hint: str) -> NoReturn:
    raise PageError(f"a chart holds {what}, which is not drawn on a page", hint)
