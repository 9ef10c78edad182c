"""Which of some quantities lie inside which others, by `part_of` or by age, sex and place; one without a facet
means all of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claims.registry.registry import Registry


def nested(registry: Registry, quantities: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs (part, whole) of different quantities among those given; only within one root, sorted by part.

    A whole contains a part either by a chain of ``part_of``, which is looked up, or by its own facets, so only
    wholes that have some are compared with every part.
    """
    tree = registry.quantities
    families: dict[str, list[str]] = {}
    for name in sorted(quantities):
        families.setdefault(tree.root(name), []).append(name)
    for family in families.values():
        if len(family) < 2:
            continue
        members = set(family)
        by_facets = [name for name in family if tree.has_facets(name)]
        for inner in family:
            above = members.intersection(tree.chain(inner)[1:])
            above.update(
                outer
                for outer in by_facets
                if outer != inner and outer not in above and tree.contains(outer, inner, registry.areas)
            )
            for outer in sorted(above):
                yield inner, outer
