"""The record of a drawn document: what text stands where, and what it is to a reader who does not see it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on a page (from 1), in points from the lower left corner."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float

    def enlarged(self, scale: float) -> Area:
        """The area on the paper of one that was set before everything was enlarged."""
        if scale == 1:
            return self
        return Area(self.page, self.x0 * scale, self.y0 * scale, self.x1 * scale, self.y1 * scale)

    def within(self, other: Area, slack: float = 0.5) -> bool:
        """Whether this area lies inside the other, up to ``slack`` points."""
        return (
            self.page == other.page
            and self.x0 >= other.x0 - slack
            and self.y0 >= other.y0 - slack
            and self.x1 <= other.x1 + slack
            and self.y1 <= other.y1 + slack
        )

    def overlap(self, other: Area) -> tuple[float, float]:
        """Width and height of what the two have in common; 0 where they have nothing."""
        if self.page != other.page:
            return 0.0, 0.0
        wide = min(self.x1, other.x1) - max(self.x0, other.x0)
        high = min(self.y1, other.y1) - max(self.y0, other.y0)
        return (wide, high) if wide > 0 and high > 0 else (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class TextBox:
    """One drawn line of text: its ink's area, the room it had to stay in, and how it is set.

    ``role`` is the element's or the artifact's kind, ``element`` its number in the structure (None for
    artifacts), ``size`` and ``contrast`` the smallest in the line, ``upright`` False for text at an angle
    that is not a multiple of 90 degrees (its area is then only a bound).
    """

    area: Area
    room: Area
    role: str
    text: str
    size: float
    contrast: float
    element: int | None
    upright: bool = True


@dataclass(frozen=True, slots=True)
class Element:
    """One element of the document's structure, in reading order.

    ``number`` is its index, ``parent`` that of the element around it (None at the top), ``pages`` the pages
    that it stands on. ``text`` is what a paragraph says, ``alt`` the alternative of a figure, ``language``
    set where it differs from the document's.
    """

    number: int
    parent: int | None
    role: str
    pages: tuple[int, ...]
    text: str
    alt: str
    language: str
