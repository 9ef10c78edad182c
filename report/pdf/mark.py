"""The small shapes that stand beside words: drawn as paths, so that they need no sign of the font."""

from __future__ import annotations

from typing import TYPE_CHECKING

from report.box import Mark
from report.pdf.font import CAP_HEIGHT
from report.style import PANELS

if TYPE_CHECKING:
    from report.pdf.canvas import PageCanvas

FILLED = frozenset({"disc", "square", "diamond", "triangle", "bar", "dashes"})


def draw_mark(canvas: PageCanvas, mark: Mark, x: float, baseline: float, size: float) -> None:
    """Draws the shape as high as a capital, from ``x`` on the baseline. Decoration: words say it."""
    colour, side = canvas.paint(PANELS[mark.tone].rule), CAP_HEIGHT * size * 0.94
    line = max(0.9, size * 0.115)
    inset = 0.0 if mark.shape in FILLED else line / 2
    left, low, span = x + inset, baseline + inset, side - 2 * inset
    with canvas.artifact():
        canvas.saveState()
        canvas.setFillColor(colour)
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(line)
        canvas.setLineJoin(0)
        fill = int(mark.shape in FILLED)
        if mark.shape in ("disc", "ring"):
            canvas.circle(left + span / 2, low + span / 2, span / 2, stroke=1 - fill, fill=fill)
        else:
            path = canvas.beginPath()
            for stroke in STROKES[mark.shape]:
                points = [(left + across * span, low + up * span) for across, up in stroke]
                path.moveTo(*points[0])
                for point in points[1:]:
                    path.lineTo(*point)
                if mark.shape not in ("cross", "tick"):
                    path.close()
            canvas.drawPath(path, stroke=1 - fill, fill=fill)
        canvas.restoreState()


_SQUARE = ((0.03, 0.03), (0.97, 0.03), (0.97, 0.97), (0.03, 0.97))
_DIAMOND = ((0.5, -0.06), (1.06, 0.5), (0.5, 1.06), (-0.06, 0.5))
STROKES: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "square": (_SQUARE,),
    "frame": (_SQUARE,),
    "diamond": (_DIAMOND,),
    "lozenge": (_DIAMOND,),
    "triangle": (((0.0, 0.03), (1.0, 0.03), (0.5, 0.97)),),
    "cross": (((0.08, 0.08), (0.92, 0.92)), ((0.08, 0.92), (0.92, 0.08))),
    "tick": (((0.02, 0.48), (0.36, 0.1), (0.98, 0.92)),),
    "bar": (((0.0, 0.36), (1.0, 0.36), (1.0, 0.64), (0.0, 0.64)),),
    "dashes": (
        ((0.0, 0.36), (0.4, 0.36), (0.4, 0.64), (0.0, 0.64)),
        ((0.6, 0.36), (1.0, 0.36), (1.0, 0.64), (0.6, 0.64)),
    ),
}
"""Each shape as lines through points of the unit square."""
