"""Lengths, areas and scales of a picture, measured on its trace. Charts name what they draw, so that it can be:

``solid`` a bar, or a piece of an area, up to the lower printed end; ``zero`` the line where bars begin; ``tick N``,
``year N`` and ``value N`` a step of a scale.
"""

from __future__ import annotations

import re

from report.drawing.trace import Corners, Trace

_STEP = re.compile(r"(tick|year|value) (-?\d+(?:[./]\d+)?)")


def bars(drawn: Trace) -> tuple[float | None, list[tuple[float, float]]]:
    """Where zero stands, and from where to where each solid bar goes; None where no line at zero is drawn."""
    zero = [x for one in drawn.named("zero") for x, _ in one]
    if not zero:
        return None, []
    found = []
    for one in drawn.named("solid"):
        across = [x for x, _ in one]
        found.append((min(across), max(across)))
    return zero[0], found


def shapes(drawn: Trace, name: str) -> list[float]:
    """The areas of all shapes of a name, in the order in which they were drawn."""
    return [_area(one) for one in drawn.named(name)]


def scales(drawn: Trace) -> dict[str, list[tuple[float, float]]]:
    """Each scale's numbers with their positions along it, in order."""
    found: dict[str, list[tuple[float, float]]] = {}
    for name, points in drawn.shapes:
        step = _STEP.fullmatch(name)
        if step is None:
            continue
        upright = abs(points[0][0] - points[-1][0]) < abs(points[0][1] - points[-1][1])
        number = step[2].partition("/")
        value = float(number[0]) / float(number[2] or 1)
        found.setdefault(step[1], []).append((value, points[0][0] if upright else points[0][1]))
    return {name: sorted(points) for name, points in found.items()}


def _area(corners: Corners) -> float:
    around = zip(corners, (*corners[1:], corners[0]), strict=True)
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in around)) / 2
