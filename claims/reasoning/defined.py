"""What exactly a claim counts, in words; and which figures their own text keeps apart from its others.

A table of one office often prints a thing twice, once as it is and once "seasonally adjusted", by residence, or of
notified cases only. Whoever prints both says that they are two things, though only one of them is defined.
"""

from __future__ import annotations

from collections.abc import Hashable

from claims.reasoning.scale import scale
from claims.registry.memory import remembered
from claims.registry.registry import Registry


@remembered
def defined_as(registry: Registry, name: str) -> str | None:
    """What exactly a claim counts, in the words of its text or quantity, as far as words can be compared."""
    claim = registry.observation(name)
    found = claim.definition
    if found is None and claim.quantity is not None:
        found = registry.quantities.own_or_inherited(claim.quantity, "definition")
    return None if found is None else " ".join(found.casefold().split()).rstrip(".")


def told_apart(registry: Registry, first: str, second: str) -> bool:
    """Whether one text keeps two figures apart: it defines one of them beside a twin that it does not define.

    The figures of the same tree of quantities without a definition then go with that twin. What those of another
    count, such as the population of a rate, is the same for both.
    """
    for one, other in ((first, second), (second, first)):
        if one in beside_a_twin(registry) and defined_as(registry, other) is None:
            return text_and_tree(registry, one) == text_and_tree(registry, other)
    return False


def _root(registry: Registry, name: str) -> str | None:
    quantity = registry.observation(name).quantity
    return None if quantity is None else registry.quantities.root(quantity)


@remembered
def beside_a_twin(registry: Registry) -> frozenset[str]:
    """The claims with a definition of their own whose text also prints the same thing, of the same time and place and
    on the same scale, without any; and what it defines in the same words, as the rate of the cases so counted."""
    own = [one.name for one in registry.independent if one.definition is not None]
    if not own:
        return frozenset()
    wanted = {registry.observation(name).quantity for name in own} - {None}
    names = [
        name for quantity in sorted(filter(None, wanted)) for name in registry.by_quantity.get(quantity, ())
    ]
    names += [name for name in registry.shares if registry.observation(name).quantity in wanted]
    plain = {_thing(registry, name) for name in names if defined_as(registry, name) is None}
    if not plain:
        return frozenset()
    kept = {_series(registry, name) for name in own if _thing(registry, name) in plain}
    return frozenset(name for name in own if _series(registry, name) in kept)


@remembered
def apart_in(registry: Registry) -> frozenset[tuple[str, str | None]]:
    """The works that keep some of their figures apart, with the root of the quantity of these."""
    return frozenset(text_and_tree(registry, name) for name in beside_a_twin(registry))


def text_and_tree(registry: Registry, name: str) -> tuple[str, str | None]:
    """The work and the tree of quantities in which figures may be kept apart."""
    return registry.observation(name).source, _root(registry, name)


def _series(registry: Registry, name: str) -> Hashable:
    return text_and_tree(registry, name), defined_as(registry, name)


def _thing(registry: Registry, name: str) -> Hashable:
    claim = registry.observation(name)
    said = claim.source, claim.quantity, claim.when, claim.where, claim.projection, claim.noun
    return *said, claim.measure, scale(registry, name)
