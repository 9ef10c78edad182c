"""Axes without scales: a plane for shapes and words, made in half the time because it makes no ticks."""

from __future__ import annotations

from typing import Any, Final

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.axis import XAxis, YAxis
from matplotlib.path import Path
from matplotlib.transforms import IdentityTransform, TransformedPath

UNCUT: Final = TransformedPath(Path.unit_rectangle(), IdentityTransform())
"""A clip path for what is not clipped: axes look for one of their own, at some cost, for a shape that has none."""


class _Tickless:
    """Never asks for its ticks: they are made when they are asked for, and here nobody sees them."""

    def set_clip_path(self, path: Any, transform: Any = None) -> None:
        Artist.set_clip_path(self, path, transform)  # type: ignore[arg-type]  # both who inherit this are artists

    def set_tick_params(self, *named: Any, **settings: Any) -> None:
        pass

    def grid(self, *named: Any, **settings: Any) -> None:
        pass


class BareXAxis(_Tickless, XAxis):
    """The scale to the right."""


class BareYAxis(_Tickless, YAxis):
    """The scale upwards."""


class BareAxes(Axes):
    """Axes whose scales are never drawn."""

    def _init_axis(self) -> None:
        self.xaxis: Any = BareXAxis(self, clear=False)
        self.yaxis: Any = BareYAxis(self, clear=False)
        for name, axis in {
            "bottom": self.xaxis,
            "top": self.xaxis,
            "left": self.yaxis,
            "right": self.yaxis,
        }.items():
            self.spines[name].register_axis(axis)
