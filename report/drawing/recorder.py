"""Records a chart as plain shapes and words, measured in the page's own font: taken down at once where its chart draws
with nothing but our own functions, else from the figure that matplotlib made.

What a page should not hold (images, gradients, mathtext) is refused by name, never left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NoReturn, cast

import matplotlib
from matplotlib.backend_bases import FigureCanvasBase, GraphicsContextBase, RendererBase
from matplotlib.font_manager import FontProperties, fontManager, weight_dict
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Transform

from report.drawing.plane import Beyond, Board, boards
from report.drawing.shape import Drawing, Hatch, Label, Outline, Pen, Rectangle, Rgba, Shape
from report.keeping import kept
from report.letters.measuring import Width, measured_with
from report.pdf.error import PageError
from report.pdf.font import Faces
from report.style import chart_settings

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Make = Callable[[float, float], "Figure | Board"]

KEPT = 64
"""Drawings that are kept: those of a few sheets."""
CAPS = {"butt": 0, "round": 1, "projecting": 2}
JOINS = {"miter": 0, "round": 1, "bevel": 2}
ASCENT, DESCENT, LINE_GAP = 1.025, 0.275, 0.0  # of the em, as the font's own tables give them
HATCH_TILE = 72.0  # points: an inch, as everywhere in matplotlib


@kept(KEPT)
def drawing_of(make: Make, width: float, height: float, faces: Faces) -> Drawing:
    """The drawing of a figure of this size, made under the page's settings; kept for the next time.

    Raises:
        PageError: the figure has another size than asked for, or holds what is not drawn on a page.
    """
    with settings(faces):
        try:
            with boards(faces):
                figure = make(width, height)
        except Beyond:
            figure = make(width, height)
        if isinstance(figure, Board):
            return Drawing(width, height, figure.marks)
        made = figure.get_size_inches() * 72
        if abs(made[0] - width) > 0.5 or abs(made[1] - height) > 0.5:
            raise PageError(
                f"a chart is {made[0]:.0f} by {made[1]:.0f} points, asked for {width:.0f} by {height:.0f}",
                "make the figure with figsize=(width / 72, height / 72)",
            )
        figure.set_dpi(72)
        recorder = Recorder(faces, width, height)
        Surface(figure, recorder)
        figure.draw(recorder)
    return Drawing(width, height, tuple(recorder.marks))


@kept(KEPT)
def height_of(height: Callable[[float], float], width: float, faces: Faces) -> float:
    """What a chart needs at a width, measured under the page's settings; kept for the next time."""
    with settings(faces):
        return height(width)


@contextmanager
def settings(faces: Faces) -> Iterator[None]:
    """The page's chart settings on matplotlib's own defaults, whatever the user's matplotlibrc says."""
    known = {entry.fname for entry in fontManager.ttflist}
    for face in faces.by_weight.values():
        if str(face.path) not in known:
            fontManager.addfont(face.path)
    current: dict[str, Any] = matplotlib.rcParams  # type: ignore[assignment]  # its types know no dict behind it
    before = dict(dict.items(current))
    dict.update(current, _settings())  # checked once: rc_context would check all of it for every chart
    try:
        with measured_with(_measured_in(faces)):
            yield
    finally:
        dict.update(current, before)


@lru_cache(4)
def _measured_in(faces: Faces) -> Width:
    """How wide a text is; one and the same function for the same fonts."""
    return lambda text, weight, size: faces.width(faces.clean(text), weight, size)


@cache
def _settings() -> dict[str, Any]:
    """Every setting of matplotlib, checked by it once and not for every chart."""
    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        for name, value in chart_settings().items():
            matplotlib.rcParams[name] = value  # type: ignore[index]
        return {name: value for name, value in dict.items(matplotlib.rcParams) if name != "backend"}


class Surface(FigureCanvasBase):
    """A figure's canvas that measures with the renderer that will draw."""

    def __init__(self, figure: Figure, renderer: Recorder) -> None:
        super().__init__(figure)
        self._renderer = renderer

    def get_renderer(self) -> Recorder:
        return self._renderer


class Recorder(RendererBase):
    """Takes down matplotlib's drawing primitives."""

    def __init__(self, faces: Faces, width: float, height: float) -> None:
        super().__init__()
        self.faces, self.width, self.height = faces, width, height
        self.marks: list[Shape | Label] = []

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
        width = self.faces.width(self.faces.clean(s), _weight(prop), size)
        return width, (ASCENT + DESCENT) * size, DESCENT * size

    def _get_font_height_metrics(self, prop: FontProperties) -> tuple[float, float, float]:
        """Without it matplotlib looks the font up by name among all fonts of the machine."""
        size = prop.get_size_in_points()
        return ASCENT * size, DESCENT * size, LINE_GAP * size

    # --- drawing --------------------------------------------------------------------------------------

    def draw_path(
        self, gc: GraphicsContextBase, path: Path, transform: Transform, rgbFace: Any = None
    ) -> None:
        alpha = gc.get_alpha() if gc.get_forced_alpha() else None
        fill = _rgba(rgbFace, alpha) if rgbFace is not None else None
        self.marks.append(
            Shape(
                outline_of(path, transform),
                _pen(gc, alpha),
                fill if fill is not None and fill[3] > 0 else None,
                _hatch(gc, path, transform),
                *_clips(gc),
            )
        )

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
        red, green, blue = (round(part * 255) for part in gc.get_rgb()[:3])
        colour = f"#{red:02X}{green:02X}{blue:02X}"
        size = prop.get_size_in_points()
        text = self.faces.clean(s)
        self.marks.append(Label(text, _weight(prop), size, colour, x, y, angle, *_clips(gc)))

    def draw_image(
        self, gc: GraphicsContextBase, x: float, y: float, im: Any, transform: Any = None
    ) -> NoReturn:
        _refuse("an image", "draw it with lines and areas: imshow and rasterized artists are not printed")

    def draw_gouraud_triangles(self, *arguments: Any, **named: Any) -> NoReturn:
        _refuse("a colour gradient", "use areas of one colour each")

    def draw_tex(self, *arguments: Any, **named: Any) -> NoReturn:
        _refuse("TeX text", "set text.usetex off")


# --- from matplotlib's terms ---


def _weight(prop: FontProperties) -> int:
    weight = prop.get_weight()
    return weight if isinstance(weight, int) else weight_dict[weight]


def _clips(gc: GraphicsContextBase) -> tuple[Rectangle | None, Outline | None]:
    box = gc.get_clip_rectangle()
    path: Any
    path, transform = gc.get_clip_path()
    return (
        None if box is None else (float(box.x0), float(box.y0), float(box.width), float(box.height)),
        None if path is None or transform is None else outline_of(path, transform),
    )


def _pen(gc: GraphicsContextBase, alpha: float | None) -> Pen | None:
    """The pen for the line; None where there is none."""
    colour, width = _rgba(gc.get_rgb(), alpha), float(gc.get_linewidth())
    if width <= 0 or colour[3] <= 0:
        return None
    offset, dashes = cast(tuple[Any, Any], gc.get_dashes())
    lengths = tuple(float(dash) for dash in dashes) if dashes is not None else ()
    cap, join = CAPS[str(gc.get_capstyle())], JOINS[str(gc.get_joinstyle())]
    return Pen(colour, width, cap, join, lengths, float(offset or 0))


def outline_of(path: Path, transform: Transform) -> Outline:
    """A path of matplotlib's, moved to its place."""
    drawn: list[Any] = []
    last = (0.0, 0.0)
    segments = cast(Iterator[tuple[Any, int]], path.iter_segments(transform, simplify=False, curves=True))
    for points, code in segments:
        if code == Path.CLOSEPOLY:
            drawn.append(("Z", ()))
            continue
        at = tuple(float(value) for value in points)
        if code == Path.MOVETO:
            drawn.append(("M", at))
        elif code == Path.LINETO:
            drawn.append(("L", at))
        elif code == Path.CURVE3:
            drawn.append(("C", _cubic(*last, *at)))
        elif code == Path.CURVE4:
            drawn.append(("C", at))
        last = (at[-2], at[-1])
    return tuple(drawn)


def _cubic(x0: float, y0: float, x1: float, y1: float, x: float, y: float) -> tuple[float, ...]:
    """A quadratic curve from (x0, y0) over (x1, y1) to (x, y) as a cubic one: PDF knows no other."""
    third = 2 / 3
    return (
        x0 + third * (x1 - x0), y0 + third * (y1 - y0), x + third * (x1 - x), y + third * (y1 - y), x, y
    )  # fmt: skip


def _hatch(gc: GraphicsContextBase, path: Path, transform: Transform) -> Hatch | None:
    """Copies of the hatch tile wherever the path reaches, in step over the whole figure."""
    hatch = gc.get_hatch_path()
    if hatch is None:
        return None
    extent = path.get_extents(transform)
    tiles = (
        outline_of(hatch, Affine2D().scale(HATCH_TILE).translate(column * HATCH_TILE, row * HATCH_TILE))
        for column in range(int(extent.x0 // HATCH_TILE), int(extent.x1 // HATCH_TILE) + 1)
        for row in range(int(extent.y0 // HATCH_TILE), int(extent.y1 // HATCH_TILE) + 1)
    )
    return Hatch(tuple(tiles), _rgba(gc.get_hatch_color(), None), float(gc.get_hatch_linewidth()))


def _rgba(rgba: Any, forced: float | None) -> Rgba:
    red, green, blue, *rest = (float(part) for part in rgba)
    return red, green, blue, forced if forced is not None else rest[0] if rest else 1.0


def _refuse(what: str, hint: str) -> NoReturn:
    raise PageError(f"a chart holds {what}, which is not drawn on a page", hint)
