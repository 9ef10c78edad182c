"""From claims to the data of a chart, one file for each chart: here charts, which know no claims, meet them.

A module here is named after its chart in ``report/charts`` and has ``data(wanted, edition)``, which gives the
chart's data, or None when what it was asked for cannot be drawn fairly; then it has noted why in the edition.
One that sets ``TELLS = True`` shows what the checks found: blind pages leave it out. One that sets ``BLANKS = True``
leaves room to write there, and stands in full in the key. ``ASKS`` names the options of a
chart block that it heeds beside the claims: a chart that is given any other one is refused.
``instead(wanted, edition)`` says in words that there is nothing to draw, where that is no fault of the sheet.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from types import ModuleType
from typing import TYPE_CHECKING, Literal

from report.box import Words
from report.edition import Charted, Edition
from report.plots._sketch import Height, Sketch
from report.spot import Steps

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from report.drawing.plane import Board


Scale = Literal["linear", "log"]


@dataclass(frozen=True)
class Named:
    """One claim of a chart: its label, and where the sheet names it."""

    claim: str
    label: str
    path: Steps


@dataclass(frozen=True)
class Wanted:
    """What a sheet asks of a chart: ``per_square`` is the worth of a square, ``unit`` its name.

    ``scale`` is None where the chart may choose; ``from_zero`` is False where the sheet wants less than all of it;
    ``blanks``: whether what is known is left to be filled in by hand.
    """

    claims: tuple[Named, ...]
    path: Steps
    unit: str = ""
    per_square: Fraction | None = None
    scale: Scale | None = None
    from_zero: bool = True
    blanks: bool = False


@dataclass(frozen=True)
class Plotted:
    """A chart to be placed: how to draw it, its height at a width, its text alternative, its data as a table."""

    draw: Callable[[float, float], Figure | Board]
    height: Callable[[float], float]
    alt: str
    table: tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text that the chart prints."""
        header, rows = self.table
        return tuple(text for row in (header, *rows) for text in row)


def kinds() -> tuple[str, ...]:
    """The charts of claims, sorted."""
    modules = pkgutil.iter_modules(__path__)
    return tuple(sorted(one.name.replace("_", "-") for one in modules if not one.name.startswith("_")))


def tells(kind: str) -> bool:
    """Whether a chart shows what the checks found."""
    return getattr(_module(kind), "TELLS", False)


OPTIONS = ("scale", "from_zero", "unit", "per_square", "blanks", "reasons")
"""What a sheet may ask of some charts only."""


def heeds(kind: str, option: str) -> bool:
    """Whether a chart heeds an option."""
    return option in getattr(_module(kind), "ASKS", ())


def has_blanks(kind: str) -> bool:
    """Whether a chart leaves what is known to be filled in on blind pages, so that their key has it in full."""
    return getattr(_module(kind), "BLANKS", False)


def reasons(kind: str, wanted: Wanted, edition: Edition) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The works of a chart that heeds ``reasons``, each with what the registry says of how it is placed to know and how
    well it supports the figure."""
    found: tuple[tuple[str, tuple[str, ...]], ...] = _module(kind).reasons(wanted, edition)
    return found


def instead(kind: str, wanted: Wanted, edition: Edition) -> Words:
    """What is said in place of a chart that has nothing to show, though nothing is wrong; empty where it is drawn."""
    module = _module(kind)
    return module.instead(wanted, edition) if hasattr(module, "instead") else ()


def own_claims(kind: str, edition: Edition) -> tuple[str, ...] | None:
    """The claims that a chart shows where the sheet names none; None for the many that need them named."""
    module = _module(kind)
    return module.own_claims(edition) if hasattr(module, "own_claims") else None


def _module(kind: str) -> ModuleType:
    return importlib.import_module(f"report.plots.{kind.replace('-', '_')}")


def plotted(kind: str, wanted: Wanted, edition: Edition) -> Plotted | None:
    """The chart of some claims; None when it cannot be drawn, which is then noted in the edition."""
    stem = kind.replace("-", "_")
    try:
        data = _module(kind).data(wanted, edition)
    except ValueError as error:
        edition.problem(str(error), _HINT, wanted.path)
        return None
    if data is None:
        return None
    chart = importlib.import_module(f"report.charts.{stem}")
    sketch = Sketch(chart, data, _HINT)
    found = Plotted(sketch, Height(sketch), chart.alt_text(data), chart.table(data))
    edition.charts.append(Charted(wanted.path, data, found.alt, found.table, sketch.traces))
    return found


_HINT = "give it other claims, or leave the chart out"
