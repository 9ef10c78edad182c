"""How many witnesses there are: works that share an origin, a carrier or a sentence count once.

The count is an upper bound. Works that nobody here opened may well go back to one another; that they do not is not
known, and is never said.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from claims.reasoning.statement import statements
from claims.registry.registry import Registry
from claims.trail.hop import Hop, trail

Bond = Literal["alone", "cited", "carried", "printed", "repeated", "joined"]


@dataclass(frozen=True, slots=True)
class Shared:
    """Claims that count once. ``bond``: what they have in common; ``works``: the works it lies in, sorted."""

    claims: tuple[str, ...]
    bond: Bond
    works: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many ``works`` stand behind some claims, how many ``origins`` these can have at most, and how many were
    ``not_seen`` by us. Works: those cited, on any hop; the text itself where it cites none."""

    works: int
    origins: int
    not_seen: int


class _Groups:
    """Disjoint sets of what is one (union–find)."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def of(self, name: str) -> str:
        root = name
        while (above := self._above.get(root, root)) != root:
            root = above
        while name != root:
            self._above[name], name = root, self._above.get(name, name)
        return root

    def join(self, names: Iterable[str]) -> None:
        roots = sorted({self.of(name) for name in names})
        for other in roots[1:]:
            self._above[other] = roots[0]


def tally(registry: Registry, claims: Iterable[str]) -> Tally:
    """Works, independent origins at most, and works not seen, behind these claims together.

    Of one statement that stands several times, or in halves, those that cite nobody add nothing to those that do.
    """
    names = tuple(dict.fromkeys(claims))
    known = statements(registry)
    telling = {known.get(name, name) for name in names if cited(registry, name)}
    works: dict[str, None] = {}
    last: dict[str, None] = {}
    groups = _Groups()
    for claim in names:
        if not cited(registry, claim) and known.get(claim, claim) in telling:
            continue
        behind = _behind(registry, claim)
        works |= dict.fromkeys(hop.source for hop in behind)
        found = [hop.source for hop in behind if hop.is_end]
        if not found:  # works that only name each other have one origin at most
            found = [hop.source for hop in behind]
            groups.join(found)
        last |= dict.fromkeys(found)
        for hop in behind:
            if hop.carrier is not None:
                groups.join((hop.source, hop.carrier))
    origins = {groups.of(work) for work in last}
    return Tally(len(works), len(origins), sum(not registry.sources[work].seen for work in works))


def witnesses(registry: Registry, claims: Sequence[str]) -> tuple[Shared, ...]:
    """The claims by witness, in the order given.

    A claim goes back to every work along its trail; to its own text where that cites nobody, or nobody looked. Two
    claims are one witness when they meet in a work or were read in one carrier, when one cites the text of the
    other and both print the same, and when they are one statement: halves of a sentence, or a repetition.
    """
    roots = {name: _roots(registry, name, claims) for name in claims}
    groups = _Groups()
    by_root: dict[tuple[str, str], str] = {}
    for name in claims:
        for root in roots[name]:
            groups.join((name, by_root.setdefault(root, name)))
    found: dict[str, list[str]] = {}
    for name in claims:
        found.setdefault(groups.of(name), []).append(name)
    return tuple(_shared(registry, group) for group in found.values())


def origins(registry: Registry, claim: str) -> frozenset[str]:
    """The works that a claim's text cites for it; its text where that cites none."""
    return cited(registry, claim) or frozenset({registry.claims[claim].source})


def cited(registry: Registry, claim: str) -> frozenset[str]:
    """The works that a claim's text cites for it."""
    citing = registry.claims[claim].citing
    return frozenset(one.source for one in citing) if isinstance(citing, tuple) else frozenset()


def _behind(registry: Registry, claim: str) -> tuple[Hop, ...]:
    """The works behind a claim: those along its trail; where it cites nobody, what stands behind the statement that
    it repeats, or its own text."""
    hops = trail(registry, claim)
    first = registry.first_statement(claim)
    if len(hops) == 1 and first != claim:
        hops = trail(registry, first)
    return hops[1:] or hops[:1]


def _roots(registry: Registry, claim: str, claims: Sequence[str]) -> set[tuple[str, str]]:
    """What makes two claims one witness if both have it."""
    found = {("statement", statements(registry).get(claim, claim))}
    for hop in _behind(registry, claim):
        found.add(("work", hop.source))
        if hop.claim is not None:
            found.add(("statement", statements(registry).get(hop.claim, hop.claim)))
        if hop.carrier is not None:
            found.add(("carrier", hop.carrier))
    named = {hop.source for hop in _behind(registry, claim)}
    for other in claims:
        if registry.claims[other].source in named and _alike(registry, claim, other):
            found.add(("statement", statements(registry).get(other, other)))
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
    carriers = [{hop.carrier for hop in trail(registry, name) if hop.carrier} for name in names]
    if read := set.intersection(*carriers):
        return Shared(names, "carried", _sorted(read))
    texts = {registry.claims[name].source for name in names}
    if len(texts) == 1 and not any(works):
        return Shared(names, "printed", _sorted(texts))
    if len({statements(registry).get(name, name) for name in names}) == 1:
        return Shared(names, "repeated", ())
    return Shared(names, "joined", _sorted(_met(registry, names)))


def _met(registry: Registry, names: Sequence[str]) -> set[str]:
    """The works that at least two of the claims go back to, or stand in while another cites them."""
    met: set[str] = set()
    behind = {name: {hop.source for hop in _behind(registry, name)} for name in names}
    for name in names:
        for other in names:
            if name != other:
                met |= behind[name] & (behind[other] | {registry.claims[other].source})
    return met


def _sorted(works: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(works))
