"""A chart with its data: equal where kind and data are, so that what was drawn once can be used again."""

from __future__ import annotations

from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING, Any

from report.pdf.error import PageError

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@dataclass(frozen=True, slots=True)
class Sketch:
    """Draws a chart at any size. What it refuses when its size is known is an error of the page."""

    chart: ModuleType
    data: Any
    hint: str

    def __call__(self, width: float, height: float) -> Figure:
        try:
            return self.chart.draw(self.data, width, height)  # type: ignore[no-any-return]  # modules have no types
        except ValueError as error:
            raise PageError(str(error), self.hint, self.chart.alt_text(self.data)) from error


@dataclass(frozen=True, slots=True)
class Height:
    """The height that a sketch needs at a width."""

    sketch: Sketch

    def __call__(self, width: float) -> float:
        chart, data = self.sketch.chart, self.sketch.data
        try:
            return chart.height_for(data, width)  # type: ignore[no-any-return]
        except ValueError as error:
            raise PageError(str(error), self.sketch.hint, chart.alt_text(data)) from error
