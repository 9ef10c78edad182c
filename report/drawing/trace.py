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
Plane = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Trace:
    """The shapes that were drawn under a name: the name and the corners in points, areas before lines."""

    shapes: tuple[tuple[str, Corners], ...]

    def named(self, name: str) -> list[Corners]:
        """The corners of all shapes of a name, in the order in which they were drawn."""
        return [corners for one, corners in self.shapes if one == name]


def trace(figure: Figure) -> Trace:
    """The trace of a figure that was drawn at 72 dots to the inch, so that they are points."""
    planes: dict[Any, Plane | None] = {axes: _plane(axes) for axes in figure.axes}
    return Trace(
        tuple(
            (str(one.get_gid()), _corners(one, planes[one.axes])) for one in _artists(figure) if one.get_gid()
        )
    )


def _plane(axes: Any) -> Plane | None:
    """How straight axes lie in the picture: the width of their unit and where it begins, then the height."""
    if not axes.transData.is_affine:
        return None
    (right, _, across), (_, up, along), _ = axes.transData.get_matrix().tolist()
    return right, across, up, along


def _artists(figure: Figure) -> Iterator[Any]:
    for axes in figure.axes:
        yield from axes.patches
        yield from axes.lines


def _corners(artist: Any, plane: Plane | None) -> Corners:
    """The corners of what was drawn, in points of the picture. Most axes are straight: one matrix does."""
    own = getattr(artist, "get_xydata", None) or getattr(artist, "get_bbox", None)
    if plane is None or own is None:
        drawn = artist.get_transform().transform(artist.get_path().vertices)
        return tuple((float(x), float(y)) for x, y in drawn)
    right, across, up, along = plane
    corners = own().tolist() if hasattr(artist, "get_xydata") else _of_box(artist)
    return tuple((float(x) * right + across, float(y) * up + along) for x, y in corners)


def _of_box(box: Any) -> list[tuple[float, float]]:
    """From its own numbers: matplotlib's box of them takes longer to make than all else here."""
    x0, y0 = box.get_x(), box.get_y()
    x1, y1 = x0 + box.get_width(), y0 + box.get_height()
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
