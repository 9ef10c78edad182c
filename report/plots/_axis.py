"""May two claims stand on one axis? Only when they count the same kind of thing, in the same way and unit."""

from __future__ import annotations

from claims.reasoning.amount import dimension
from claims.reasoning.noun import counted_kind
from claims.registry.claim import Claim
from claims.registry.registry import Registry
from claims.registry.source import Method
from report.edition import Edition

RECORDED: tuple[Method, ...] = ("administrative",)
ESTIMATED: tuple[Method, ...] = ("survey", "opinion", "model")


def unlike(edition: Edition, first: str, other: str, *, over_time: bool = False) -> str:
    """Why two claims must not share an axis, as the end of a message; empty when they may.

    ``over_time``: the axis has a second one beside it, of time, so that shares of several times may share it.
    """
    registry = edition.registry
    one, two = registry.claims[first], registry.claims[other]
    if dimension(registry, first) != dimension(registry, other):
        return "their units differ"
    if (one.share_of, two.share_of) != (None, None):
        return _shares_apart(edition, first, other, over_time) or _methods_apart(registry, first, other)
    kinds = counted_kind(registry, first), counted_kind(registry, other)
    if _kinds_differ(registry, *kinds):
        return f"one counts {kinds[0] or 'nothing named'}, the other {kinds[1] or 'nothing named'}"
    measures = registry.measure(first), registry.measure(other)
    if None not in measures and measures[0] != measures[1]:
        return f"one is a {measures[0]}, the other a {measures[1]}"
    if one.per != two.per and one.per is not None and two.per is not None:
        return f"one is per {one.per}, the other per {two.per}"
    return _methods_apart(registry, first, other)


def _methods_apart(registry: Registry, *names: str) -> str:
    methods = {_method(registry, name) for name in names}
    if methods & set(RECORDED) and methods & set(ESTIMATED):
        return "one is a recorded number, the other an estimate"
    return ""


def _shares_apart(edition: Edition, first: str, other: str, over_time: bool) -> str:
    one, two = (edition.registry.claims[name] for name in (first, other))
    if one.share_of is None or one.share_of != two.share_of:
        return "they are not shares of one whole"
    return "" if over_time or one.when == two.when else "they are shares at different times"


def _kinds_differ(registry: Registry, first: str | None, other: str | None) -> bool:
    if first is None or other is None:
        return first is not other
    return registry.kinds.compare(first, other) not in ("equal", "ancestor", "descendant")


def _method(registry: Registry, name: str) -> Method | None:
    """How a figure came about, as its claim or its work says; a work that nobody opened says nothing.

    Where neither says so, one that is printed as an estimate is some estimate.
    """
    found = stated_method(registry, registry.claims[name])
    figure = registry.figure(name)
    if found is None and figure is not None and "estimate" in figure.hedges:
        return "opinion"
    return found


def stated_method(registry: Registry, claim: Claim) -> Method | None:
    """How a figure came about, as its claim or its work says; None where neither does."""
    found = claim.method or registry.sources[claim.source].method
    return None if found in ("unknown", "not-seen") else found
