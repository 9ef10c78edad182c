"""Claims that stand on one scale: may they, and which numbers in which unit are drawn for each of them?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from claims import units
from claims.reasoning.amount import unit_factor
from report.charts._amount import Amount
from report.edition import Edition
from report.plots import Named
from report.plots._amounts import OPEN, printed_ends
from report.plots._axis import unlike


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
    before = len(edition.problems)
    for named in claims:
        _check(named, edition)
    if len(edition.problems) > before:
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
    amounts = {name: _amount(name, (factor or base) / base, edition) for name, factor in factors.items()}
    return Measured(edition.tongue.unit_name(unit) if unit else "", amounts)


def _check(named: Named, edition: Edition) -> None:
    figure, hint = edition.registry.figure(named.claim), "leave it out of this chart"
    if figure is None or unit_factor(edition.registry, named.claim) is None:
        edition.problem(f"`{named.claim}` has no number that can be drawn", hint, named.path)
    elif figure.kind in ("change", "rank"):
        edition.problem(f"`{named.claim}` is no amount, but a change or a rank", hint, named.path)
    elif not [end for end in printed_ends(figure) if end is not None]:
        edition.problem(f"`{named.claim}` has no number that can be drawn", hint, named.path)


def _unit(claim: str, edition: Edition) -> str:
    registry = edition.registry
    figure, entry = registry.figure(claim), registry.claims[claim]
    if figure is not None and figure.unit is not None:
        return figure.unit
    if entry.share_of is not None:
        return "percent"
    return (entry.quantity and registry.quantities.own_or_inherited(entry.quantity, "unit")) or ""


def _amount(claim: str, factor: Fraction, edition: Edition) -> Amount:
    figure = edition.registry.figure(claim)
    assert figure is not None
    low, high = (None if end is None else end * factor for end in printed_ends(figure))
    opened = bool(OPEN & set(figure.hedges))
    ranged = low is not None and high is not None and low != high
    point = figure.value * factor if ranged and figure.value is not None else None
    return Amount(low, high, opened and high is None, opened and low is None, point)
