"""Nested parts of claims: what lies inside what, as the registry's quantities say."""

from __future__ import annotations

from report.charts.nested_parts import NestedParts, Words
from report.edition import Edition
from report.plots import Wanted
from report.plots._amounts import amounts

ASKS = frozenset({"unit"})


def data(wanted: Wanted, edition: Edition) -> NestedParts | None:
    """The bars in the order of their tree; None, with problems noted, where one cannot be drawn."""
    found = amounts(wanted, edition)
    if found is None:
        return None
    wholes = [_whole(at, wanted, edition) for at in range(len(found))]
    if not any(whole is not None for whole in wholes):
        message = "none of these claims is of a part of another's quantity"
        edition.problem(
            message, "give their quantities `part_of:`, or take `kind: bars`", (*wanted.path, "claims")
        )
        return None
    order = _in_tree(wholes)
    at = {old: new for new, old in enumerate(order)}
    bars = tuple(one.bar for one in (found[old] for old in order))
    moved = tuple(None if (whole := wholes[old]) is None else at[whole] for old in order)
    words = edition.tongue.worded(Words(number=edition.tongue.number), "nested-parts")
    return NestedParts(bars, moved, wanted.unit, words)


def _whole(at: int, wanted: Wanted, edition: Edition) -> int | None:
    """The claim whose quantity is the smallest that holds this one's; the first of several."""
    registry = edition.registry
    quantities = [registry.claims[named.claim].quantity for named in wanted.claims]
    own = quantities[at]
    if own is None:
        return None
    tree, areas = registry.quantities, registry.areas

    def holds(other: int, inner: str) -> bool:
        outer = quantities[other]
        return outer is not None and outer != inner and tree.contains(outer, inner, areas)

    holding = [other for other in range(len(quantities)) if holds(other, own)]
    for other in holding:
        name = quantities[other]
        assert name is not None
        if not any(
            holds_smaller != other and holds(other, quantities[holds_smaller] or "")
            for holds_smaller in holding
        ):
            return other
    return None


def _in_tree(wholes: list[int | None]) -> list[int]:
    """Every whole, then its parts, each followed by its own, in the order given."""
    found: list[int] = []

    def visit(at: int) -> None:
        found.append(at)
        for other, whole in enumerate(wholes):
            if whole == at:
                visit(other)

    for at, whole in enumerate(wholes):
        if whole is None:
            visit(at)
    return found
