"""Claims that stand on one scale: may they, and which numbers in which unit are drawn for each of them?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from claims import units
from claims.reasoning.amount import unit_factor
from report.charts._amount import Amount
from report.edition import Edition
from report.plots import Named
from report.plots._axis import unlike
from report.plots._ends import amount, is_drawable


@dataclass(frozen=True, slots=True)
class Measured:
    """The amounts of claims in one unit, by claim; ``unit`` is its name, empty for plain numbers."""

    unit: str
    amounts: dict[str, Amount]


def drawable(claims: Sequence[Named], edition: Edition, *, over_time: bool = False) -> bool:
    """Whether these may share a scale; every reason why not is noted at the claim that it speaks of.

    Each is set beside each other: one whose method nobody states must not bring a recorded number and an
    estimate together.
    """
    able = [is_drawable(named, edition) for named in claims]
    if not all(able):
        return False
    refused: set[int] = set()
    for (_, first), (at, other) in combinations(enumerate(claims), 2):
        if at in refused or not (reason := unlike(edition, first.claim, other.claim, over_time=over_time)):
            continue
        refused.add(at)
        message = f"`{first.claim}` and `{other.claim}` cannot share an axis: {reason}"
        edition.problem(message, "give each a chart of its own", other.path)
    return not refused


def measured(claims: Sequence[Named], edition: Edition) -> Measured:
    """The amounts of claims that :func:`drawable` allows, in the unit of the first; shares in percent."""
    registry = edition.registry
    first = claims[0].claim
    unit = _unit(first, edition)
    base = unit_factor(registry, first)
    if unit == "percent":
        base = units.unit(unit).factor
    assert base is not None
    factors = {one.claim: unit_factor(registry, one.claim) for one in claims}
    figures = {name: registry.figure(name) for name in factors}
    amounts = {
        name: amount(figure, (factors[name] or base) / base)
        for name, figure in figures.items()
        if figure is not None
    }
    return Measured(edition.tongue.unit_name(unit) if unit else "", amounts)


def _unit(claim: str, edition: Edition) -> str:
    registry = edition.registry
    figure, entry = registry.figure(claim), registry.claims[claim]
    if figure is not None and figure.unit is not None:
        return figure.unit
    if entry.share_of is not None:
        return "percent"
    return (entry.quantity and registry.quantities.own_or_inherited(entry.quantity, "unit")) or ""
