"""A chart as plain shapes and words: recorded once from matplotlib, then played as often as it is shown.

    figure → recorder → Drawing → page, SVG or PNG

What is recorded is what the chart is, whatever it is printed on: the page (report/pdf/chart.py), SVG and PNG
all play the same :class:`Drawing`, so that no two of them can differ. Recordings are kept by the content of
their chart; a chart that did not change is not drawn again.
"""

from report.drawing.shape import Drawing, Label, Outline, Pen, Placed, Shape

__all__ = ["Drawing", "Label", "Outline", "Pen", "Placed", "Shape"]
