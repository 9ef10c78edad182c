"""A chart without matplotlib's objects: its lines, areas and words taken down at once, as matplotlib would draw them.

matplotlib makes an object of some hundred fields for each square of a chart and moves it by three transforms; a page
wants its corners. What charts draw with (report/charts/_drawing.py) says the same to both: whoever prints asks for a
:class:`Board`, anybody else gets matplotlib's figure. tests/report/drawing/test_plane.py holds the one to the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from math import isfinite
from typing import TYPE_CHECKING, Final, NoReturn

from report.drawing.shape import Label, Outline, Pen, Rgba, Shape
from report.drawing.trace import Corners, Trace

if TYPE_CHECKING:
    from report.pdf.font import Faces
    from report.style import TextStyle

Point = tuple[float, float]
BUTT: Final = 0
MITER: Final = 0
ROUND: Final = 1
ALIGNED: Final = {"left": 0.0, "center": 0.5, "right": 1.0}
"""How much of a text's width stands left of its place."""


class Beyond(Exception):
    """A chart asks for more than a plane can: matplotlib draws it."""


_faces: ContextVar[Faces | None] = ContextVar("faces", default=None)


@contextmanager
def boards(faces: Faces) -> Iterator[None]:
    """Inside, charts are drawn on boards, in these faces."""
    token = _faces.set(faces)
    try:
        yield
    finally:
        _faces.reset(token)


def board(width: float, height: float) -> Board | None:
    """A board of this size in points; None where nobody asked for one, so that a figure is wanted."""
    faces = _faces.get()
    return None if faces is None else Board(faces, width, height)


class _Narrow:
    """Says of all that matplotlib's object of the same place has, and this one has not, that it is beyond it."""

    def __getattr__(self, name: str) -> NoReturn:
        if name.startswith("__"):
            raise AttributeError(name)
        raise Beyond(name)


class Board(_Narrow):
    """What a figure is to matplotlib: planes on top of each other."""

    def __init__(self, faces: Faces, width: float, height: float) -> None:
        self.faces, self.width, self.height = faces, width, height
        self._planes: list[Plane] = []

    def plane(self, left: float, width: float, across: Point) -> Plane:
        """A plane over the whole height that counts points downwards, and from ``across[0]`` to ``across[1]`` between
        its sides."""
        made = Plane(self, left, width, across)
        self._planes.append(made)
        return made

    @property
    def marks(self) -> tuple[Shape | Label, ...]:
        """Everything drawn, in order: on each plane words lie on top of shapes."""
        found: list[Shape | Label] = []
        for one in self._planes:
            found += one.shapes
            found += one.labels
        return tuple(found)

    def trace(self) -> Trace:
        """What was drawn under a name."""
        return Trace(tuple(found for one in self._planes for found in (*one.areas, *one.lines)))


class Plane(_Narrow):
    """What axes are to matplotlib: a rectangle of the picture with units of its own, to draw on."""

    def __init__(self, board: Board, left: float, width: float, across: Point) -> None:
        self._faces = board.faces
        # As matplotlib multiplies them, so that not even the last digit differs.
        unit = 1.0 / (across[1] - across[0])
        self._right, self._across = width * unit, width * (-across[0] * unit) + left
        unit = 1.0 / (0.0 - board.height)
        self._up, self._along = board.height * unit, board.height * (-board.height * unit)
        self.shapes: list[Shape] = []
        self.labels: list[Label] = []
        self.areas: list[tuple[str, Corners]] = []
        self.lines: list[tuple[str, Corners]] = []

    def write(self, x: float, baseline: float, text: str, face: TextStyle, align: str) -> None:
        """One line of text, aligned at ``x``. Raises Beyond where it is more than one line."""
        if not text:
            return
        if "\n" in text:
            raise Beyond("lines of text")
        clean, (at, up) = self._faces.clean(text), self._at((x, baseline))
        if align != "left":
            at -= self._faces.width(clean, face.weight, face.size) * ALIGNED[align]
        self.labels.append(Label(clean, face.weight, float(face.size), _code(face.colour), at, up))

    def line(self, points: Sequence[Point], pen: Pen | None, name: str) -> None:
        """A line through the points."""
        drawn = tuple(map(self._at, points))
        self.shapes.append(Shape(_stroke(drawn), pen))
        if name:
            self.lines.append((name, drawn))

    def box(
        self, corner: Point, width: float, height: float, pen: Pen | None, fill: Rgba | None, name: str
    ) -> None:
        """A rectangle by its upper left corner and its sides."""
        x0, y0 = self._at(corner)
        # As a square of 1 by 1, made larger and then moved: where matplotlib puts the other corner to the last digit.
        x1 = (corner[0] + width - corner[0]) * self._right + x0
        y1 = (corner[1] + height - corner[1]) * self._up + y0
        corners = (x0, y0), (x1, y0), (x1, y1), (x0, y1)
        self.shapes.append(Shape((*_stroke(corners), ("Z", ())), pen, fill))
        if name:
            self.areas.append((name, corners))

    def shape(
        self,
        strokes: Iterable[Sequence[Point]],
        pen: Pen | None,
        fill: Rgba | None,
        curved: bool,
        name: str,
    ) -> None:
        """One path of several strokes; ``curved``: each is a chain of cubic Béziers (1 + 3n points)."""
        moved = [tuple(map(self._at, stroke)) for stroke in strokes]
        outline = tuple(step for stroke in moved for step in (_chain if curved else _stroke)(stroke))
        if not outline:
            return
        self.shapes.append(Shape(outline, pen, fill))
        if name:
            self.areas.append((name, tuple(point for stroke in moved for point in stroke)))

    def mark(
        self,
        point: Point,
        marker: str,
        size: float,
        edge: Rgba,
        thickness: float,
        fill: Rgba | None,
        name: str,
    ) -> None:
        """One of matplotlib's markers, ``size`` points across without its edge."""
        x, y = at = self._at(point)
        outline, cap, join = _marker(marker)
        if size > 0:
            drawn = tuple((step, _moved(points, size, x, y)) for step, points in outline)
            pen = pen_of(edge, thickness, cap, join)
            self.shapes.append(Shape(drawn, pen, fill))
        if name:
            self.lines.append((name, (at,)))

    def _at(self, point: Point) -> Point:
        x, y = point
        at = float(x) * self._right + self._across, float(y) * self._up + self._along
        if not (isfinite(at[0]) and isfinite(at[1])):
            raise Beyond("a point that is nowhere")
        return at


def pen_of(colour: Rgba, thickness: float, cap: int, join: int, dashes: Sequence[float] = ()) -> Pen | None:
    """The pen for a line; None where nothing would be seen of it. ``dashes`` are lengths in points."""
    if thickness <= 0 or colour[3] <= 0:
        return None
    # Through the widths of the line, in which matplotlib counts, so that not even the last digit differs.
    lengths = tuple(length / thickness * thickness for length in dashes)
    return Pen(colour, float(thickness), cap, join, lengths)


@lru_cache(256)
def rgba(colour: str) -> Rgba:
    """A colour as matplotlib reads it; ``none`` is one that nothing is seen of."""
    from matplotlib.colors import to_rgba

    red, green, blue, alpha = map(float, to_rgba(colour))
    return red, green, blue, alpha


def seen(colour: str) -> Rgba | None:
    """A colour to fill with; None where nothing would be seen of it."""
    found = rgba(colour)
    return found if found[3] > 0 else None


@lru_cache(256)
def _code(colour: str) -> str:
    return "#{:02X}{:02X}{:02X}".format(*(round(part * 255) for part in rgba(colour)[:3]))


def _stroke(points: Sequence[Point]) -> Outline:
    if not points:
        raise Beyond("a line without points")
    first, *others = points
    return ("M", first), *(("L", point) for point in others)


def _chain(points: Sequence[Point]) -> Outline:
    if len(points) % 3 != 1:
        raise Beyond("a chain of curves that ends midway")
    curves = (("C", (*points[at], *points[at + 1], *points[at + 2])) for at in range(1, len(points), 3))
    return ("M", points[0]), *curves  # type: ignore[arg-type]


def _moved(points: tuple[float, ...], size: float, x: float, y: float) -> tuple[float, ...]:
    return tuple(value * size + (y if at % 2 else x) for at, value in enumerate(points))


@lru_cache(16)
def _marker(name: str) -> tuple[Outline, int, int]:
    """The outline of a marker of matplotlib's for a size of 1, with its cap and its join."""
    from matplotlib.markers import MarkerStyle

    from report.drawing.recorder import CAPS, JOINS, outline_of

    style = MarkerStyle(name)
    outline = outline_of(style.get_path(), style.get_transform())
    return outline, CAPS[style.get_capstyle()], JOINS[style.get_joinstyle()]
