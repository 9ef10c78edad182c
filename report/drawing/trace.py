"""What a picture has drawn under a name, in points: enough to measure it, without keeping matplotlib's figure of it.

A figure is some thousand objects that know each other; its trace is a few numbers for each shape with a name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Corners = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Trace:
    """The shapes that were drawn under a name: the name and the corners in points, areas before lines."""

    shapes: tuple[tuple[str, Corners], ...]

    def named(self, name: str) -> list[Corners]:
        """The corners of all shapes of a name, in the order in which they were drawn."""
        return [corners for one, corners in self.shapes if one == name]


def trace(figure: Figure) -> Trace:
    """The trace of a figure that was drawn at 72 dots to the inch, so that they are points."""
    return Trace(tuple((str(one.get_gid()), _corners(one)) for one in _artists(figure) if one.get_gid()))


def _artists(figure: Figure) -> Iterator[Any]:
    for axes in figure.axes:
        yield from axes.patches
        yield from axes.lines


def _corners(artist: Any) -> Corners:
    """The corners of what was drawn, in points of the picture. Most axes are straight: one matrix does."""
    data = artist.axes.transData
    own = getattr(artist, "get_xydata", None) or getattr(artist, "get_bbox", None)
    if not data.is_affine or own is None:
        drawn = artist.get_transform().transform(artist.get_path().vertices)
        return tuple((float(x), float(y)) for x, y in drawn)
    (right, _, across), (_, up, along), _ = data.get_matrix().tolist()
    corners = own().tolist() if hasattr(artist, "get_xydata") else _of_box(own())
    return tuple((float(x) * right + across, float(y) * up + along) for x, y in corners)


def _of_box(box: Any) -> list[tuple[float, float]]:
    return [(box.x0, box.y0), (box.x1, box.y0), (box.x1, box.y1), (box.x0, box.y1)]
