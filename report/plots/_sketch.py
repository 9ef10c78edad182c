"""A chart with its data: equal where kind and data are, so that what was drawn once can be used again."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import ModuleType
from typing import TYPE_CHECKING, Any

from report.drawing.plane import Board
from report.drawing.trace import Trace, trace
from report.keeping import forgotten
from report.pdf.error import PageError

if TYPE_CHECKING:
    from matplotlib.figure import Figure


MOST_KEPT = 64
"""Traces that are kept to be measured, of charts that are printed again without being drawn again: as many as drawings
(:mod:`report.drawing.recorder`), so that no chart is printed of which nothing can be measured."""

_last: dict[Sketch, Trace] = {}
forgotten(_last.clear)


@dataclass(frozen=True, slots=True)
class Sketch:
    """Draws a chart at any size. What it refuses when its size is known is an error of the page."""

    chart: ModuleType
    data: Any
    hint: str
    _own: list[Trace] = field(default_factory=list, compare=False, repr=False)

    def __call__(self, width: float, height: float) -> Figure | Board:
        try:
            figure: Figure | Board = self.chart.draw(self.data, width, height)
        except ValueError as error:
            raise PageError(str(error), self.hint, self.chart.alt_text(self.data)) from error
        traced = figure.trace() if isinstance(figure, Board) else trace(figure)
        self._own[:] = [traced]  # a sheet may be printed more than once until it is right
        self._keep(traced)
        return figure

    def traces(self) -> list[Trace]:
        """The trace of the picture last drawn of this chart, to be measured; none where nothing was drawn."""
        if self._own:
            return self._own
        try:
            found = _last.pop(self, None)
            if found is None:
                return []
            _last[self] = found  # the one that was asked for last is forgotten last
            return [found]
        except TypeError:  # data that cannot be hashed are drawn each time
            return []

    def _keep(self, traced: Trace) -> None:
        try:
            _last.pop(self, None)
            _last[self] = traced
        except TypeError:
            return
        while len(_last) > MOST_KEPT:
            del _last[next(iter(_last))]


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
