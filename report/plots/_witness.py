"""Which claims are one witness: those that repeat one another, and those that go back to one work."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from claims.registry.registry import Registry


@dataclass(frozen=True, slots=True)
class Shared:
    """Claims that count once. ``bond``: what they have in common; ``works``: the works it lies in."""

    claims: tuple[str, ...]
    bond: Literal["alone", "cited", "printed", "repeated", "joined"]
    works: tuple[str, ...]


def witnesses(registry: Registry, claims: Sequence[str]) -> tuple[Shared, ...]:
    """The claims by witness, in the order given.

    A claim goes back to every work that its text cites for it; to its own text where that cites nobody, or
    nobody looked. Works that were read through one carrier stay apart: a carrier is no origin. A claim that
    cites the text of another one is joined with it where both print the same, or the other cites nobody.
    """
    roots = {name: _roots(registry, name, claims) for name in claims}
    groups: list[list[str]] = []
    for name in claims:
        meeting = [group for group in groups if any(roots[name] & roots[one] for one in group)]
        for group in meeting:
            groups.remove(group)
        joined = [one for group in meeting for one in group] + [name]
        groups.append(sorted(joined, key=list(claims).index))
    groups.sort(key=lambda group: list(claims).index(group[0]))
    return tuple(_shared(registry, group) for group in groups)


def origins(registry: Registry, claim: str) -> frozenset[str]:
    """The works that a claim's text cites for it; its text where that cites none."""
    return cited(registry, claim) or frozenset({registry.claims[claim].source})


def cited(registry: Registry, claim: str) -> frozenset[str]:
    """The works that a claim's text cites for it."""
    citing = registry.claims[claim].citing
    return frozenset(one.source for one in citing) if isinstance(citing, tuple) else frozenset()


def _roots(registry: Registry, claim: str, claims: Sequence[str]) -> set[tuple[str, str]]:
    """What makes two claims one witness if both have it."""
    found = {("claim", registry.first_statement(claim))}
    found |= {("work", work) for work in origins(registry, claim)}
    citing = registry.claims[claim].citing
    for citation in citing if isinstance(citing, tuple) else ():
        if citation.claim is not None:
            found.add(("claim", registry.first_statement(citation.claim)))
        for other in claims:
            if registry.claims[other].source == citation.source and _alike(registry, claim, other):
                found.add(("claim", registry.first_statement(other)))
    return found


def _alike(registry: Registry, first: str, other: str) -> bool:
    one, two = registry.figure(first), registry.figure(other)
    if one is None or two is None:
        return False
    return (one.value, one.low, one.high, one.unit) == (two.value, two.low, two.high, two.unit)


def _shared(registry: Registry, group: Sequence[str]) -> Shared:
    names = tuple(group)
    if len(names) == 1:
        return Shared(names, "alone", ())
    works = [cited(registry, name) for name in names]
    if common := frozenset.intersection(*works):
        return Shared(names, "cited", _sorted(common))
    texts = {registry.claims[name].source for name in names}
    if len(texts) == 1 and not any(works):
        return Shared(names, "printed", _sorted(texts))
    if len({registry.first_statement(name) for name in names}) == 1:
        return Shared(names, "repeated", ())
    return Shared(names, "joined", _sorted(_met(registry, names)))


def _met(registry: Registry, names: Sequence[str]) -> set[str]:
    """The works that at least two of the claims go back to, or stand in while another cites them."""
    met: set[str] = set()
    for name in names:
        for other in names:
            if name != other:
                met |= origins(registry, name) & (origins(registry, other) | {registry.claims[other].source})
    return met


def _sorted(works: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(works))
