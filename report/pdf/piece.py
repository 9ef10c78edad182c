"""Laid-out pieces: what knows its size, can be split over pages, and draws itself at a place.

Pieces are made by :mod:`report.pdf.layout` for one width. They stack from top to bottom; the space between
two is the larger of what the upper asks for after it and the lower before it. The page's body is itself a
stack, so that filling pages is splitting it again and again.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from report.pdf.canvas import PageCanvas
from report.pdf.error import Oversize
from report.pdf.font import CAP_HEIGHT
from report.pdf.line import Line
from report.style import HAIRLINE, NAVY, Align, TextStyle

SLACK = 0.01  # rounding of sums, in points


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece(ABC):
    """A rectangle of the page. ``before``, ``after``: least spaces; ``keep`` ties it to the next piece."""

    width: float
    height: float
    before: float = 0.0
    after: float = 0.0
    keep: bool = False

    @property
    def first(self) -> float:
        """Least height that a first part of the piece needs on a page."""
        return self.height

    def split(self, room: float, force: bool = False) -> tuple[Piece | None, Piece | None]:
        """A part that fits in ``room`` and the rest; ``(None, self)`` where no sensible part fits.

        ``force`` is set on an empty page: then ties are cut and lone lines allowed, so that something is
        placed.
        """
        return None, self

    @abstractmethod
    def draw(self, canvas: PageCanvas, x: float, top: float, height: float) -> None:
        """Draws the piece with its upper left corner at (x, top); ``height`` is at least its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Break(Piece):
    """The end of a page, or of the part of it before a fold."""

    at_fold: bool = False

    def draw(self, canvas: PageCanvas, x: float, top: float, height: float) -> None:
        pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap(Piece):
    """Empty room; a stretching one takes what is left in a panel."""

    stretches: bool = False

    def draw(self, canvas: PageCanvas, x: float, top: float, height: float) -> None:
        pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Hairline(Piece):
    """A thin rule across the measure."""

    strong: bool = False

    def draw(self, canvas: PageCanvas, x: float, top: float, height: float) -> None:
        weight = 1.5 if self.strong else 0.6
        with canvas.artifact():
            canvas.rule(
                x,
                top - weight / 2,
                x + self.width,
                top - weight / 2,
                NAVY if self.strong else HAIRLINE,
                weight,
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPiece(Piece):
    """The lines of a paragraph. ``key`` is shared by all its parts, which form one element.

    ``returns`` names an anchor: the text leads back to what first referred to it.
    """

    lines: tuple[Line, ...]
    style: TextStyle
    align: Align
    structure: str
    text: str
    language: str
    anchor: str
    key: object
    returns: str = ""

    @property
    def first_baseline(self) -> float:
        """Below the top; capitals stand in the middle of their line, so that text sits evenly in a box."""
        return (self.style.leading + CAP_HEIGHT * self.style.size) / 2

    @property
    def first(self) -> float:
        count = len(self.lines)
        return self.style.leading * (count if count <= 3 else 2)

    def split(self, room: float, force: bool = False) -> tuple[Piece | None, Piece | None]:
        count = len(self.lines)
        fitting = min(count, int((room + SLACK) // self.style.leading))
        if fitting == count:
            return self, None
        if count - fitting == 1:
            fitting -= 1  # never the last line alone
        if fitting < 2:
            fitting = min(count, int((room + SLACK) // self.style.leading)) if force else 0
        if fitting < 1:
            return None, self
        return (
            replace(self, lines=self.lines[:fitting], height=fitting * self.style.leading),
            replace(
                self,
                lines=self.lines[fitting:],
                height=(count - fitting) * self.style.leading,
                before=0,
                anchor="",
            ),
        )

    def draw(self, canvas: PageCanvas, x: float, top: float, height: float) -> None:
        if not any(line.spans for line in self.lines):
            return
        if self.anchor:
            canvas.anchor(self.anchor, top)
        with canvas.element(self.structure, text=self.text, language=self.language, key=self.key):
            first = top - self.first_baseline
            for index, line in enumerate(self.lines):
                left = {
                    "left": 0.0,
                    "right": self.width - line.width,
                    "center": (self.width - line.width) / 2,
                }
                canvas.line_of_text(line, x + left[self.align], first - index * self.style.leading)
            if self.returns and not canvas.is_artifact:
                area = canvas.placed(x, top - self.height, x + self.lines[0].width, top)
                canvas.return_from(self.returns, area, self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stack(Piece):
    """Pieces from top to bottom. ``whole``: stays on one page if it can."""

    pieces: tuple[Piece, ...]
    whole: bool = False

    @property
    def first(self) -> float:
        if self.whole or not self.pieces:
            return self.height
        return self._need(0)

    def split(self, room: float, force: bool = False) -> tuple[Piece | None, Piece | None]:
        if self.whole and not force:
            return (self, None) if self.height <= room + SLACK else (None, self)
        placed: list[Piece] = []
        used = 0.0
        for index, piece in enumerate(self.pieces):
            after = self.pieces[index + 1 :]
            if isinstance(piece, Gap) and not placed:
                continue
            gap = max(placed[-1].after, piece.before) if placed else 0.0
            left = room - used - gap + SLACK
            # On an empty page, and right behind headings that would otherwise stand alone on it.
            forced = force and all(one.keep for one in placed)
            if (self._need(index) <= left or forced) and piece.height <= left:
                placed.append(piece)
                used += gap + piece.height
                continue
            # What stays whole is parted on a page of its own only, not below a heading.
            part = forced and not (placed and isinstance(piece, Stack) and piece.whole)
            head, tail = piece.split(left, part) if self._need(index) <= left or part else (None, piece)
            if head is None and tail is None:
                continue  # nothing but room that a new page does not need
            if head is not None:
                placed.append(head)
            rest = ([tail] if tail is not None else []) + list(after)
            if head is None and placed and all(one.keep for one in placed):
                rest = self._shared(placed, rest, room)
            return (self._part(placed) if placed else None), self._part(rest)
        return (self._part(placed) if placed else None), None

    def _shared(self, placed: list[Piece], rest: list[Piece], room: float) -> list[Piece]:
        """A heading that fills a page keeps its last lines for the page of what it heads.

        Raises Oversize when nothing of it fits there, and both are one box: it can be made lower, or parted.
        """
        last, following = placed[-1], rest[0]
        left = room - max(last.after, following.before) - following.first
        if isinstance(last, TextPiece) and left + SLACK >= 2 * last.style.leading and len(last.lines) >= 4:
            count = min(int((left + SLACK) // last.style.leading), len(last.lines) - 2)
            head, tail = last.split((len(last.lines) - count) * last.style.leading)
            if head is not None and tail is not None:
                placed[-1] = head
                return [tail, *rest]
        elif self.whole:
            headed = room - left + last.height
            raise Oversize(headed, room, headed=True)
        return rest

    def draw(self, canvas: PageCanvas, x: float, top: float, height: float) -> None:
        fills = sum(1 for piece in self.pieces if isinstance(piece, Gap) and piece.stretches)
        spare = (height - self.height) / fills if fills else 0.0
        before: Piece | None = None
        for piece in self.pieces:
            if before is not None:
                top -= max(before.after, piece.before)
            alone = len(self.pieces) == 1
            piece.draw(canvas, x, top, height if alone else piece.height)
            top -= piece.height + (spare if isinstance(piece, Gap) and piece.stretches else 0.0)
            before = piece

    def _need(self, index: int) -> float:
        """Height that the piece needs with all it is tied to, up to the first part of the last of them."""
        piece = self.pieces[index]
        if not piece.keep or index + 1 == len(self.pieces):
            return piece.first
        after = self.pieces[index + 1]
        return piece.height + max(piece.after, after.before) + self._need(index + 1)

    def _part(self, pieces: Sequence[Piece]) -> Stack | None:
        rest = list(pieces)
        while rest and isinstance(rest[0], Gap) and not rest[0].stretches:
            rest.pop(0)
        return stack(rest, self.width) if rest else None


def stack(pieces: Sequence[Piece], width: float, whole: bool = False) -> Stack:
    """A stack of pieces that have this width; its outer spaces are those of its first and last piece."""
    height = sum(piece.height for piece in pieces)
    height += sum(max(upper.after, lower.before) for upper, lower in pairwise(pieces))
    return Stack(
        width=width,
        height=height,
        before=pieces[0].before if pieces else 0.0,
        after=pieces[-1].after if pieces else 0.0,
        pieces=tuple(pieces),
        whole=whole,
        keep=bool(pieces) and pieces[-1].keep,
    )
