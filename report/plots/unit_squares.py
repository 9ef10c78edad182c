"""Unit squares of claims: each printed number or range as an area, bounds open, hedges said in words."""

from __future__ import annotations

from report.charts.unit_squares import Group, UnitSquares, Words
from report.edition import Edition
from report.plots import Wanted
from report.plots._amounts import amounts


def data(wanted: Wanted, edition: Edition) -> UnitSquares | None:
    """The squares; None, with problems noted, when one cannot be drawn or two cannot share an axis."""
    found = amounts(wanted, edition)
    if found is None:
        return None
    groups = tuple(
        Group(one.label, one.printed, one.low, one.high, one.open_low, one.open_high, one.remark)
        for one in found
    )
    words = edition.tongue.worded(Words(number=edition.tongue.number), "unit-squares")
    return UnitSquares(groups, wanted.unit or edition.words.units, wanted.per_square, words)
