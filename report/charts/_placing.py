"""Finding room for lettering: beside a mark where nothing else stands, or in a column without overlaps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in points from the top left corner, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Area) -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def within(self, other: Area) -> bool:
        return (
            other.left <= self.left
            and self.right <= other.right
            and other.top <= self.top
            and self.bottom <= other.bottom
        )


def around(x: float, y: float, width: float, height: float, away: float) -> tuple[Area, ...]:
    """Where a text of this size may stand at a mark, best first: above, below, beside, then shifted aside."""
    over, under, level = y - away - height, y + away, y - height / 2
    middle, right, left = x - width / 2, x - away, x + away - width
    corners = [(middle, over), (middle, under), (x + away, level), (x - away - width, level)]
    corners += [(side, row) for row in (over, under) for side in (right, left)]
    corners += [(x + away, row) for row in (over, under)] + [(x - away - width, row) for row in (over, under)]
    return tuple(Area(left, top, left + width, top + height) for left, top in corners)


def first_free(candidates: Iterable[Area], taken: Sequence[Area], page: Area) -> Area | None:
    """The first of the candidates that lies on the page and on nothing that is taken."""
    for one in candidates:
        if one.within(page) and not any(one.overlaps(other) for other in taken):
            return one
    return None


def along(start: tuple[float, float], end: tuple[float, float], margin: float) -> tuple[Area, ...]:
    """Small areas along a line, so that no text is set across it."""
    (x0, y0), (x1, y1) = start, end
    steps = max(1, int(max(abs(x1 - x0), abs(y1 - y0)) // 4))
    places = [(x0 + (x1 - x0) * n / steps, y0 + (y1 - y0) * n / steps) for n in range(steps + 1)]
    return tuple(Area(x - margin, y - margin, x + margin, y + margin) for x, y in places)


def spread(wished: Sequence[float], heights: Sequence[float], gap: float, top: float) -> list[float]:
    """Tops of texts in a column, from ``top`` downwards: near the wished ones, in their order, none on another.

    What would reach above ``top`` is moved down, and all below it as far as needed.
    """
    order = sorted(range(len(wished)), key=lambda at: wished[at])
    placed = dict.fromkeys(order, top)
    below = top
    for at in order:
        placed[at] = max(wished[at], below)
        below = placed[at] + heights[at] + gap
    return [placed[at] for at in range(len(wished))]
