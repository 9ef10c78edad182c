"""A chart as a piece of the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from report.pdf.canvas import PageCanvas
from report.pdf.piece import Piece

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class FigurePiece(Piece):
    """A picture of its own size; drawn when its page is."""

    make: Callable[[float, float], Figure]
    alt: str

    def draw(self, canvas: PageCanvas, x: float, top: float, height: float) -> None:
        from report.pdf.chart import draw_chart

        with (
            canvas.element("Figure", alt=self.alt),
            canvas.room(x, top - self.height, x + self.width, top),
        ):
            draw_chart(canvas, self.make, x, top - self.height, self.width, self.height)
