"""Unit squares of claims: each printed number or range as an area, bounds open, hedges said in words."""

from __future__ import annotations

from claims.reasoning.amount import unit_factor
from report.charts.unit_squares import Group, UnitSquares, Words
from report.edition import Edition
from report.plots import Wanted
from report.plots._amounts import amounts
from report.plots._scale import measured

ASKS = frozenset({"unit", "per_square"})


def data(wanted: Wanted, edition: Edition) -> UnitSquares | None:
    """The squares; None, with problems noted, when one cannot be drawn or two cannot share an axis."""
    found = amounts(wanted, edition)
    if found is None:
        return None
    groups = tuple(
        Group(one.label, one.printed, ends.low, ends.high, ends.open_low, ends.open_high, one.remark)
        for one in found
        for ends in (one.amount,)
    )
    words = edition.tongue.worded(Words(number=edition.tongue.number), "unit-squares")
    return UnitSquares(groups, wanted.unit or _unit(wanted, edition), wanted.per_square, words)


def _unit(wanted: Wanted, edition: Edition) -> str:
    """What one square is of: their common unit, or the nearest group that holds all that they count; else nothing."""
    names, registry = [named.claim for named in wanted.claims], edition.registry
    if unit := measured(wanted.claims, edition).unit:
        return unit if unit_factor(registry, names[0]) == 1 else ""  # squares count base units
    quantities = [registry.claims[name].quantity for name in names]
    chains = [registry.quantities.chain(one) if one else () for one in quantities]
    common = next((one for one in chains[0] if all(one in chain for chain in chains)), None)
    if common is not None:
        return edition.quantity(common)
    nouns = {registry.claims[name].noun for name in names}
    return (nouns.pop() or "") if len(nouns) == 1 else ""
