"""Bars of claims: printed numbers of one kind, time and unit, in the order of the sheet."""

from __future__ import annotations

from report.charts.bars import Bars, Words
from report.edition import Edition
from report.plots import Wanted
from report.plots._amounts import amounts

ASKS = frozenset({"unit"})


def data(wanted: Wanted, edition: Edition) -> Bars | None:
    """The bars; None, with problems noted, when one cannot be drawn or two cannot share an axis."""
    found = amounts(wanted, edition)
    if found is None:
        return None
    bars = tuple(one.bar for one in found)
    return Bars(bars, wanted.unit, edition.tongue.worded(Words(number=edition.tongue.number), "bars"))
