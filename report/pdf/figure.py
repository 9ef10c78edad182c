"""A chart as a piece of the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from report.pdf.canvas import PageCanvas
from report.pdf.piece import Piece

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from report.drawing.plane import Board


@dataclass(frozen=True, slots=True, kw_only=True)
class FigurePiece(Piece):
    """A picture of its own size; drawn when its page is, ``scale`` times as large as it was laid out."""

    make: Callable[[float, float], Figure | Board]
    alt: str
    passages: tuple[tuple[str, str], ...] = ()
    scale: float = 1.0

    def draw(self, canvas: PageCanvas, x: float, top: float, height: float) -> None:
        from report.drawing.recorder import drawing_of
        from report.drawing.shape import scaled
        from report.pdf.chart import place

        area = canvas.placed(x, top - self.height, x + self.width, top)
        with (
            canvas.element("Figure", alt=self.alt, passages=self.passages, BBox=area),
            canvas.room(x, top - self.height, x + self.width, top),
        ):
            laid_out = self.width / self.scale, self.height / self.scale
            drawing = drawing_of(self.make, *laid_out, canvas.faces)
            place(canvas, scaled(drawing, self.scale), x, top - self.height)
