"""Siblings that cannot overlap by what they are: the two sexes, and ages at one time (SEMANTICS 4).

Nobody has to declare that men are no women. Places are left to a declared partition: people move between them, and
not every two areas are apart.
"""

from __future__ import annotations

from claims.phrase import phrase
from claims.registry.memory import remembered
from claims.registry.quantity import age_band
from claims.registry.registry import Registry
from claims.registry.relation import Partition, Relation

# Bands of one whole that are looked at, those that end first.
MOST_BANDS = 60

_BY_SEX = phrase("nobody is counted as of both sexes")
_BY_AGE = phrase("nobody is of two ages at one time")


@remembered
def disjoint_siblings(registry: Registry) -> tuple[Relation, ...]:
    """A partition for each whole whose parts differ in sex or age alone; none that is declared anyway.

    Of overlapping age bands every one stands in a partition with as many others as fit beside it.
    """
    families: dict[tuple[object, ...], list[str]] = {}
    tree = registry.quantities
    for name, entry in sorted(tree.entries.items()):
        if entry.part_of is None or (entry.sex is None and entry.age is None):
            continue
        rest = (
            entry.part_of,
            entry.place or "",
            entry.trait or "",
            entry.counts or "",
            entry.definition or "",
        )
        if entry.sex is not None:
            families.setdefault((_BY_SEX, *rest, entry.age or ""), []).append(name)
        if entry.age is not None and tree.own_or_inherited(name, "measure") == "stock":
            families.setdefault((_BY_AGE, *rest, entry.sex or ""), []).append(name)
    declared: dict[object, list[set[str]]] = {}
    for relation in registry.relations:
        if relation.partition is not None:
            declared.setdefault(relation.partition.whole, []).append(set(relation.partition.parts))
    found: list[Relation] = []
    for (because, whole, *_), names in families.items():
        for parts in _by_sex(registry, names) if because == _BY_SEX else _by_age(registry, names):
            known = any(set(parts) <= one for one in declared.get(whole, ()))
            if len(parts) > 1 and not known:
                partition = Partition(whole=str(whole), parts=parts, exhaustive=False)
                inferred = not _are_persons(registry, str(whole))
                found.append(Relation(partition=partition, because=str(because), inferred=inferred))
    return tuple(found)


def _by_sex(registry: Registry, names: list[str]) -> list[tuple[str, ...]]:
    entries = registry.quantities.entries
    men = [name for name in names if entries[name].sex == "male"]
    women = [name for name in names if entries[name].sex == "female"]
    return [(one, other) for one in men for other in women] if len(men) == len(women) == 1 else []


def _by_age(registry: Registry, names: list[str]) -> list[tuple[str, ...]]:
    bands = {name: age_band(registry.quantities.entries[name].age or "") for name in names}
    by_end = sorted(names, key=lambda one: (bands[one].high is None, bands[one].high or 0, one))
    found: dict[tuple[str, ...], None] = {}
    for seed in by_end[:MOST_BANDS]:
        chosen = [seed]
        for name in by_end[:MOST_BANDS]:
            if all(bands[name].meet(bands[one]) is None for one in chosen):
                chosen.append(name)
        found[tuple(sorted(chosen, key=by_end.index))] = None
    return list(found)


def _are_persons(registry: Registry, quantity: str) -> bool:
    """Whether what is counted has one sex and age: a case may have several people in it."""
    kind = registry.quantities.own_or_inherited(quantity, "counts")
    return kind is not None and registry.kinds.compare(kind, "person") in ("equal", "descendant")
