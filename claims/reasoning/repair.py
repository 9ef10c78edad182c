"""Repairs: which claims to withdraw, whole statements at a time, so that the rest can hold.

They are hypotheses: "fits arithmetically, no evidence" (SEMANTICS 6).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from claims.reasoning.conflict import hitting_sets, minimal
from claims.reasoning.statement import units_of
from claims.registry.registry import Registry

# Repairs listed for one conflict.
MOST_REPAIRS = 1000


def by_statement(registry: Registry, conflicts: Iterable[frozenset[str]]) -> list[frozenset[str]]:
    """Conflicts that hold no smaller one when what one statement says counts once, in a fixed order."""
    every = list(conflicts)
    statements = {one: units_of(registry, one) for one in every}
    least = set(minimal(statements.values()))
    kept = [one for one in minimal(every) if statements[one] in least]
    return sorted(kept, key=lambda one: (len(one), sorted(one)))


@dataclass(frozen=True, slots=True)
class Cluster:
    """Conflicts that share statements, through others too, and the smallest repairs that end all of them."""

    conflicts: tuple[frozenset[str], ...]
    repairs: tuple[tuple[str, ...], ...]


def clustered(registry: Registry, conflicts: list[frozenset[str]]) -> dict[frozenset[str], Cluster]:
    """The cluster of each conflict.

    A repair withdraws whole statements: all claims of each that stand in some conflict.
    """
    units = {one: units_of(registry, one) for one in conflicts}
    members: dict[str, set[str]] = {}
    for one in conflicts:
        for claim in one:
            (unit,) = units_of(registry, frozenset((claim,)))
            members.setdefault(unit, set()).add(claim)
    found: dict[frozenset[str], Cluster] = {}
    for cluster in _clusters(conflicts, units):
        sets, _ = hitting_sets(minimal(units[one] for one in cluster), str)
        shown = sorted((len(one), sorted(claim for unit in one for claim in members[unit])) for one in sets)
        repairs = tuple(tuple(claims) for _, claims in shown[:MOST_REPAIRS])
        ordered = tuple(sorted(cluster, key=lambda one: (len(one), sorted(one))))
        found |= dict.fromkeys(cluster, Cluster(ordered, repairs))
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
