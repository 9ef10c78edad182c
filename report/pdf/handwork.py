"""Room for the reader's own hand: lines to write on, frames to draw in. Tagged, so that no one misses them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from report.pdf.canvas import PageCanvas
from report.pdf.piece import SLACK, Piece
from report.style import HAIRLINE, RULE, WRITING_LINE


@dataclass(frozen=True, slots=True, kw_only=True)
class LinesPiece(Piece):
    """Lines to write on; parted over two pages, never with a single one on either."""

    label: str

    @property
    def first(self) -> float:
        return min(self.height, 2 * WRITING_LINE)

    def split(self, room: float, force: bool = False) -> tuple[Piece | None, Piece | None]:
        count = round(self.height / WRITING_LINE)
        fitting = min(count, int((room + SLACK) // WRITING_LINE))
        if fitting == count:
            return self, None
        fitting = min(fitting, count - 2)
        if fitting < 2:
            return None, self
        head, tail = fitting * WRITING_LINE, (count - fitting) * WRITING_LINE
        return replace(self, height=head), replace(self, height=tail, before=0.0)

    def draw(self, canvas: PageCanvas, x: float, top: float, height: float) -> None:
        area = canvas.placed(x, top - self.height, x + self.width, top)
        with canvas.element("Figure", alt=self.label, BBox=area):
            for index in range(1, round(self.height / WRITING_LINE) + 1):
                at = top - index * WRITING_LINE + 0.5
                canvas.rule(x, at, x + self.width, at, RULE, 0.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class FramePiece(Piece):
    """An empty frame."""

    label: str

    def draw(self, canvas: PageCanvas, x: float, top: float, height: float) -> None:
        area = canvas.placed(x, top - self.height, x + self.width, top)
        with canvas.element("Figure", alt=self.label, BBox=area):
            canvas.frame(x, top - self.height, self.width, self.height, HAIRLINE, 0.6)
