"""The drawn shapes of a picture, measured in points. Charts name what they draw, so that it can be measured:

``solid`` a bar, or a piece of an area, up to the lower printed end; ``zero`` the line where bars begin; ``tick N``,
``year N`` and ``value N`` a step of a scale.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_STEP = re.compile(r"(tick|year|value) (-?\d+(?:[./]\d+)?)")


def bars(figure: Figure) -> tuple[float | None, list[tuple[float, float]]]:
    """Where zero stands, and from where to where each solid bar goes; None where no line at zero is drawn."""
    zero = [x for one in _named(figure, "zero") for x, _ in _points(one)]
    if not zero:
        return None, []
    found = []
    for one in _named(figure, "solid"):
        across = [x for x, _ in _points(one)]
        found.append((min(across), max(across)))
    return zero[0], found


def shapes(figure: Figure, name: str) -> list[float]:
    """The areas of all shapes of a name, in the order in which they were drawn."""
    return [_area(_points(one)) for one in _named(figure, name)]


def scales(figure: Figure) -> dict[str, list[tuple[float, float]]]:
    """Each scale's numbers with their positions along it, in order."""
    found: dict[str, list[tuple[float, float]]] = {}
    for artist in _artists(figure):
        step = _STEP.fullmatch(artist.get_gid() or "")
        if step is None:
            continue
        points = _points(artist)
        upright = abs(points[0][0] - points[-1][0]) < abs(points[0][1] - points[-1][1])
        number = step[2].partition("/")
        value = float(number[0]) / float(number[2] or 1)
        found.setdefault(step[1], []).append((value, points[0][0] if upright else points[0][1]))
    return {name: sorted(points) for name, points in found.items()}


def _artists(figure: Figure) -> list[Any]:
    return [artist for axes in figure.axes for artist in (*axes.patches, *axes.lines)]


def _named(figure: Figure, name: str) -> list[Any]:
    return [artist for artist in _artists(figure) if artist.get_gid() == name]


def _points(artist: Any) -> list[tuple[float, float]]:
    """The corners of what was drawn, in points of the picture. Most axes are straight: one matrix does."""
    data = artist.axes.transData
    own = getattr(artist, "get_xydata", None) or getattr(artist, "get_bbox", None)
    if not data.is_affine or own is None:
        return [(float(x), float(y)) for x, y in artist.get_transform().transform(artist.get_path().vertices)]
    (right, _, across), (_, up, along), _ = data.get_matrix().tolist()
    corners = own().tolist() if hasattr(artist, "get_xydata") else _corners(own())
    return [(float(x) * right + across, float(y) * up + along) for x, y in corners]


def _corners(box: Any) -> list[tuple[float, float]]:
    return [(box.x0, box.y0), (box.x1, box.y0), (box.x1, box.y1), (box.x0, box.y1)]


def _area(points: list[tuple[float, float]]) -> float:
    around = zip(points, [*points[1:], points[0]], strict=True)
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in around)) / 2
