"""Unit squares of claims: each printed number or range as an area, bounds open, hedges said in words."""

from __future__ import annotations

from report.charts.unit_squares import Group, UnitSquares, Words
from report.edition import Edition
from report.plots import Wanted
from report.plots._amounts import amounts
from report.wording import number


def data(wanted: Wanted, edition: Edition) -> UnitSquares | None:
    """The squares; None, with problems noted, when one cannot be drawn or two cannot share an axis."""
    found = amounts(wanted, edition)
    if found is None:
        return None
    groups = tuple(
        Group(one.label, one.printed, one.low, one.high, one.open_low, one.open_high, one.remark)
        for one in found
    )
    return UnitSquares(groups, wanted.unit or "units", wanted.per_square, Words(number=number))
