"""Repairs: which claims to withdraw, whole statements at a time, so that the rest can hold.

They are hypotheses: "fits arithmetically, no evidence" (SEMANTICS 6).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from claims.reasoning.conflict import hitting_sets, minimal
from claims.reasoning.statement import units_of
from claims.registry.registry import Registry

# Repairs listed for one conflict.
MOST_REPAIRS = 40


def by_statement(registry: Registry, conflicts: Iterable[frozenset[str]]) -> list[frozenset[str]]:
    """Conflicts that hold no smaller one when what one statement says counts once, in a fixed order."""
    every = list(conflicts)
    statements = {one: units_of(registry, one) for one in every}
    least = set(minimal(statements.values()))
    kept = [one for one in minimal(every) if statements[one] in least]
    return sorted(kept, key=lambda one: (len(one), sorted(one)))


def repairs(
    registry: Registry, conflicts: list[frozenset[str]]
) -> dict[frozenset[str], tuple[tuple[str, ...], ...]]:
    """For each conflict the smallest repairs of all conflicts that it shares statements with, through others too.

    A repair withdraws whole statements: all claims of each that stand in some conflict.
    """
    units = {one: units_of(registry, one) for one in conflicts}
    members: dict[str, set[str]] = {}
    for one in conflicts:
        for claim in one:
            (unit,) = units_of(registry, frozenset((claim,)))
            members.setdefault(unit, set()).add(claim)
    found: dict[frozenset[str], tuple[tuple[str, ...], ...]] = {}
    for cluster in _clusters(conflicts, units):
        sets = hitting_sets(minimal(units[one] for one in cluster)) or []
        shown = sorted((len(one), sorted(claim for unit in one for claim in members[unit])) for one in sets)
        found |= dict.fromkeys(cluster, tuple(tuple(claims) for _, claims in shown[:MOST_REPAIRS]))
    return found


def _clusters(
    conflicts: list[frozenset[str]], units: Mapping[frozenset[str], frozenset[str]]
) -> Iterator[list[frozenset[str]]]:
    """Conflicts that share statements, directly or through others."""
    left = list(conflicts)
    while left:
        cluster, touched = [left.pop(0)], set[str]()
        for one in cluster:  # grows while it is gone through
            touched |= units[one]
            joined = [other for other in left if units[other] & touched]
            left = [other for other in left if other not in joined]
            cluster += joined
        yield cluster
