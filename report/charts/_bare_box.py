"""A rectangle that tells a renderer its corners where that wants no more: most of a picture is rectangles."""

from __future__ import annotations

from typing import Any

from matplotlib.patches import Rectangle


class Box(Rectangle):
    """A rectangle in the plane of its axes: not turned, not clipped, not hatched."""

    def draw(self, renderer: Any) -> None:
        """Drawn as matplotlib does, unless the renderer takes rectangles and this is a plain one.

        matplotlib moves a unit square to its place by three transforms, for each rectangle anew.
        """
        edge: Any = self.get_edgecolor()
        edged = self.get_linewidth() > 0 and edge[3] > 0
        if edged or not hasattr(renderer, "rectangle"):
            super().draw(renderer)
        elif self.get_visible():
            corner = self.get_x(), self.get_y()
            renderer.rectangle(self.axes, *corner, self.get_width(), self.get_height(), self.get_facecolor())
