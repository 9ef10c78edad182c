"""What counts once: a repetition, and two halves of one sentence, are one statement and no second witness."""

from __future__ import annotations

from collections.abc import Iterator

from claims.registry.memory import remembered
from claims.registry.observation import Observation
from claims.registry.registry import Registry


@remembered
def distinct(registry: Registry) -> tuple[str, ...]:
    """Claims to judge by themselves, sorted: without repetitions that print the same figure for the same
    thing.

    A repetition with other digits or another hedge is looked at, as what it prints is its own.
    """
    return tuple(one.name for one in distinct_observations(registry))


@remembered
def distinct_observations(registry: Registry) -> tuple[Observation, ...]:
    """The observations of these claims."""
    return tuple(
        one
        for one in registry.observations
        if one.repeats is None or not _says_nothing_new(registry, one.name)
    )


def _says_nothing_new(registry: Registry, name: str) -> bool:
    first = registry.first_statement(name)
    if first == name:
        return False
    again, once = registry.claims[name], registry.claims[first]
    keys = ("figure", "language", "quantity", "share_of", "per", "when", "since")
    return all(getattr(again, key) == getattr(once, key) for key in keys)


def same_statement(registry: Registry, first: str, second: str) -> bool:
    """True when one text makes both claims as one statement: halves of a sentence, or figures set equal."""
    return first == second or second in _halves(registry, first) or first in _halves(registry, second)


def _halves(registry: Registry, name: str) -> Iterator[str]:
    """The claims that this one names as the other half of its statement, followed to the end."""
    seen, waiting = {name}, [name]
    while waiting:
        claim = registry.claims[waiting.pop()]
        for other in (claim.same_statement, claim.restates):
            if other is not None and other not in seen:
                seen.add(other)
                waiting.append(other)
                yield other


def units_of(registry: Registry, names: frozenset[str]) -> frozenset[str]:
    """The statements that some claims make: what repeats another, and halves of a statement, are one."""
    known = statements(registry)
    return frozenset(known.get(name, name) for name in names)


@remembered
def statements(registry: Registry) -> dict[str, str]:
    """For every claim that shares a statement with others, the smallest id among them."""
    above: dict[str, str] = {}

    def root(name: str) -> str:
        while above.get(name, name) != name:
            name = above[name]
        return name

    tied: dict[str, None] = {}
    for name, claim in registry.claims.items():
        for other in (claim.repeats, claim.same_statement, claim.restates):
            if other is not None:
                tied[name] = tied[other] = None
                first, second = sorted((root(name), root(other)))
                above[second] = first
    return {name: root(name) for name in tied}
