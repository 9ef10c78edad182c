"""Repairs: which claims to withdraw, whole statements at a time, so that the rest can hold.

They are hypotheses: they fit arithmetically, and nothing else speaks for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claims.reasoning.conflict import hitting_sets, minimal
from claims.reasoning.statement import units_of
from claims.registry.registry import Registry


def by_statement(registry: Registry, conflicts: Iterable[frozenset[str]]) -> list[frozenset[str]]:
    """Conflicts that hold no smaller one when what one statement says counts once, in a fixed order."""
    every = list(conflicts)
    statements = {one: units_of(registry, one) for one in every}
    least = set(minimal(statements.values()))
    kept = [one for one in minimal(every) if statements[one] in least]
    return sorted(kept, key=lambda one: (len(one), sorted(one)))


@dataclass(frozen=True, slots=True)
class Cluster:
    """Conflicts that share statements, through others too, and the smallest repairs that end all of them.

    ``complete`` is False when there may be more repairs, or some of these end not all that is to be ended: there
    were too many (:data:`claims.reasoning.conflict.MOST_HITTING`), or a search for conflicts was cut off.
    """

    conflicts: tuple[frozenset[str], ...]
    repairs: tuple[tuple[str, ...], ...]
    complete: bool = True


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
        sets, complete = hitting_sets(minimal(units[one] for one in cluster), str)
        shown = sorted((len(one), sorted(claim for unit in one for claim in members[unit])) for one in sets)
        repairs = tuple(tuple(claims) for _, claims in shown)
        ordered = tuple(sorted(cluster, key=lambda one: (len(one), sorted(one))))
        found |= dict.fromkeys(cluster, Cluster(ordered, repairs, complete))
    return found


def _clusters(
    conflicts: list[frozenset[str]], units: Mapping[frozenset[str], frozenset[str]]
) -> list[list[frozenset[str]]]:
    """Conflicts that share statements, directly or through others; in the order of the first of each."""
    above: dict[str, str] = {}

    def root(unit: str) -> str:
        while (up := above.setdefault(unit, unit)) != unit:
            above[unit] = unit = above[up]
        return unit

    for one in conflicts:
        first, *others = sorted(units[one])
        for other in others:
            above[root(other)] = root(first)
    found: dict[str, list[frozenset[str]]] = {}
    for one in conflicts:
        found.setdefault(root(min(units[one])), []).append(one)
    return list(found.values())
