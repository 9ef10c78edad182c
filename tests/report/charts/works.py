"""What pictures of works and of the figures between them are tested with: works, their columns, and their lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from hypothesis import assume
from hypothesis import strategies as st

Work = TypeVar("Work")
WORDS = st.text("abcdefgh  ", min_size=1, max_size=45).map(lambda text: text.strip() or "x")


def said(drawing: Any) -> str:
    return " ".join(drawing.words()).replace("\u00a0", " ")


def dashed(artist: Any) -> bool:
    return artist.get_linestyle() not in ("-", "solid")


@st.composite
def works_and_pairs(
    draw_from: st.DrawFn, work: Callable[..., Work]
) -> tuple[tuple[Work, ...], list[tuple[str, str]]]:
    """Works in up to three columns, and every two of them that a line may join."""
    states = ("read", "carrier", "not-seen")
    count = draw_from(st.integers(2, 16))
    levels = [0, *(draw_from(st.integers(0, 2)) for _ in range(count - 1))]
    works = tuple(work(f"w{n}", draw_from(WORDS), level, states[level]) for n, level in enumerate(levels))
    placed = [(f"w{n}", level) for n, level in enumerate(levels)]
    pairs = [(a, b) for a, before in placed for b, after in placed if before < after]
    assume(pairs)
    return works, pairs


def points_on(line: Any) -> list[tuple[float, float]]:
    """Points along a line, straight or of Bézier curves, in points from the top left."""
    path = line.get_path()
    if path.codes is None:
        return [(float(x), float(y)) for x, y in path.interpolated(12).vertices]
    found = []
    points = path.vertices
    if len(points) == 2:
        return [(float(x), float(y)) for x, y in path.interpolated(12).vertices]
    for start in range(0, len(points) - 1, 3):
        p0, p1, p2, p3 = points[start : start + 4]
        for step in range(13):
            t = step / 12
            a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
            found.append(tuple(a * p0 + b * p1 + c * p2 + d * p3))
    return found


def runs_through(drawing: Any, line: Any, boxes: Iterable[Any]) -> bool:
    """Whether a line runs through the inside of a box."""
    height = drawing.size[1]
    return any(
        box.x0 + 0.6 < x < box.x1 - 0.6 and box.y0 + 3 < height - down < box.y1 - 3
        for x, down in points_on(line)
        for box in boxes
    )
