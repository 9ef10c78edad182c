"""How many witnesses there are: works that share an origin, a carrier or a sentence count once.

The count is an upper bound. Works that nobody here opened may well go back to one another; that they do not is not
known, and is never said.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from claims.reasoning.statement import statements
from claims.registry.memory import remembered
from claims.registry.registry import Registry
from claims.trail.ending import circular
from claims.trail.group import Groups
from claims.trail.step import Step, cited_works, steps

MOST_TOLD = 60
"""Claims of one witness of which it is told in which works they meet."""

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


def tally(registry: Registry, claims: Iterable[str]) -> Tally:
    """Works, independent origins at most, and works not seen, behind these claims together.

    Of one statement that stands several times, or in halves, those that cite nobody add nothing to those that do.
    """
    found = _followed(registry, claims)
    origins = {found.groups.of(work) for work in found.ends}
    unseen = sum(not registry.sources[work].seen for work in found.works)
    return Tally(len(found.works), len(origins), unseen)


def _followed(registry: Registry, claims: Iterable[str]) -> _Behind:
    """What stands behind claims, but for those that cite nobody where another of their statement does."""
    names = tuple(dict.fromkeys(claims))
    known, works = statements(registry), cited_works(registry)
    telling = {known.get(name, name) for name in names if works[name]}
    found = _Behind(registry)
    for claim in names:
        if works[claim] or known.get(claim, claim) not in telling:
            found.follow(claim if works[claim] else registry.first_statement(claim))
    return found


class _Behind:
    """The works behind claims; what stands behind a claim that was met before is not walked again."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.works: dict[str, None] = {}
        self.ends: dict[str, None] = {}
        self.groups = Groups()
        self._walked: set[str] = set()
        self._circular = circular(registry)
        self._cited = cited_works(registry)
        self._steps = steps(registry)

    def follow(self, start: str) -> None:
        """The works that a claim goes back to; its own text where it cites nobody."""
        named = self._cited[start]
        if not named:
            own = self.registry.claims[start].source
            self.works[own] = self.ends[own] = None
        elif start in self._circular:
            self.groups.join(named)
        waiting = [start] if named and start not in self._walked else []
        self._walked.add(start)
        while waiting:
            for work, carrier, claim in self._steps[waiting.pop()]:
                self.works[work] = None
                if carrier is not None:
                    self.groups.join((work, carrier))
                if claim is None or not (onward := self._cited[claim]):
                    self.ends[work] = None
                elif claim in self._circular:  # works that only name each other have one origin at most
                    self.ends[work] = None
                    self.groups.join((work, *onward))
                if claim is not None and claim not in self._walked:
                    self._walked.add(claim)
                    waiting.append(claim)


def single_witness(registry: Registry, claims: Sequence[str]) -> Shared | None:
    """What makes claims one witness whose works have one independent origin at most; None where they may have more."""
    names = tuple(dict.fromkeys(claims))
    found = _followed(registry, names)
    if len({found.groups.of(work) for work in found.ends}) != 1:
        return None
    shared = (_shared(registry, names),) if len(found.ends) == 1 else witnesses(registry, names)
    return shared[0] if len(shared) == 1 else None


def witnesses(registry: Registry, claims: Sequence[str]) -> tuple[Shared, ...]:
    """The claims by witness, in the order given.

    A claim goes back to every work along its trail; to its own text where that cites nobody, or nobody looked. Two
    claims are one witness when they meet in a work or were read in one carrier, when one cites the text of the
    other and both print the same, and when they are one statement: halves of a sentence, or a repetition.
    """
    names = tuple(dict.fromkeys(claims))
    if len(_followed(registry, names).ends) == 1:  # all meet where all trails end
        return (_shared(registry, names),)
    groups, alike = Groups(), _alike(registry, names)
    by_root: dict[_Root, str] = {}
    for name in names:
        for root in _roots(registry, name, alike, by_root):
            first = by_root.setdefault(root, name)
            if first != name:
                groups.pair(name, first)
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(groups.of(name), []).append(name)
    return tuple(_shared(registry, group) for group in found.values())


def origins(registry: Registry, claim: str) -> frozenset[str]:
    """The works that a claim's text cites for it; its text where that cites none."""
    return cited(registry, claim) or frozenset({registry.claims[claim].source})


def cited(registry: Registry, claim: str) -> frozenset[str]:
    """The works that a claim's text cites for it."""
    return cited_works(registry)[claim]


def _behind(registry: Registry, claim: str) -> set[str]:
    """The works behind a claim, by its trail; where it cites nobody, those behind the statement that it repeats, or its
    own text."""
    return {work for work, *_ in _way(registry, claim)} or {
        registry.claims[registry.first_statement(claim)].source
    }


def _carriers(registry: Registry, claim: str) -> set[str]:
    """The works through which those behind a claim were read."""
    return {carrier for _, carrier, _ in _way(registry, claim) if carrier is not None}


def _way(registry: Registry, claim: str) -> list[Step]:
    """Every citation along the trail of a claim."""
    onward_of = steps(registry)
    start = claim if cited(registry, claim) else registry.first_statement(claim)
    found: list[Step] = []
    walked, waiting = {start}, [start]
    while waiting:
        for one in onward_of[waiting.pop()]:
            found.append(one)
            onward = one[2]
            if onward is not None and onward not in walked:
                walked.add(onward)
                waiting.append(onward)
    return found


def _roots(registry: Registry, claim: str, alike: _Alike, known: Container[_Root]) -> Iterator[_Root]:
    """What makes two claims one witness if both have it.

    A trail is not walked on where one that prints the same was walked before: what stands behind it is known.
    """
    one_of, printed, works = statements(registry), prints(registry)[claim], cited_works(registry)
    yield "statement", one_of.get(claim, claim)
    start = claim if works[claim] else registry.first_statement(claim)
    walked, waiting = {start}, [start]
    if not works[start]:
        own = registry.claims[start].source
        yield "work", own
        yield from (("statement", one_of.get(other, other)) for other in alike.get((own, printed), ()))
    while waiting:
        for work, carrier, onward in steps(registry)[waiting.pop()]:
            yield "work", work
            for other in alike.get((work, printed), ()):
                yield "statement", one_of.get(other, other)
            if carrier is not None:
                yield "carrier", carrier
            if onward is None or onward in walked:
                continue
            walked.add(onward)
            yield "statement", one_of.get(onward, onward)
            here: _Root = ("walked", onward, printed)
            if here not in known:
                waiting.append(onward)
            yield here


_Root = tuple[object, ...]
_Alike = dict[tuple[str, int], list[str]]


def _alike(registry: Registry, claims: Iterable[str]) -> _Alike:
    """The claims by their text and what they print."""
    found: _Alike = {}
    numbers = prints(registry)
    for name in claims:
        if numbers[name]:
            found.setdefault((registry.claims[name].source, numbers[name]), []).append(name)
    return found


@remembered
def prints(registry: Registry) -> dict[str, int]:
    """A number for each claim, the same for all that print one figure; 0 for those that are not read."""
    numbers: dict[tuple[object, ...], int] = {}
    of_reading: dict[int, int] = {}  # claims that print the same letters share one reading
    found: dict[str, int] = {}
    for name in registry.claims:
        one = registry.figure(name)
        if one is None:
            found[name] = 0
            continue
        number = of_reading.get(id(one))
        if number is None:
            printed = one.value, one.low, one.high, one.unit
            number = of_reading[id(one)] = numbers.setdefault(printed, len(numbers) + 1)
        found[name] = number
    return found


def _shared(registry: Registry, group: Sequence[str]) -> Shared:
    names = tuple(group)
    if len(names) == 1:
        return Shared(names, "alone", ())
    works = [cited(registry, name) for name in names]
    if len(names) > MOST_TOLD:
        return Shared(names, "joined", _sorted(frozenset.intersection(*works)))
    if common := frozenset.intersection(*works):
        return Shared(names, "cited", _sorted(common))
    if all(works) and (read := _carriers_of_all(registry, names)):
        return Shared(names, "carried", _sorted(read))
    texts = {registry.claims[name].source for name in names}
    if len(texts) == 1 and not any(works):
        return Shared(names, "printed", _sorted(texts))
    if len({statements(registry).get(name, name) for name in names}) == 1:
        return Shared(names, "repeated", ())
    return Shared(names, "joined", _sorted(_met(registry, names)))


def _carriers_of_all(registry: Registry, names: Sequence[str]) -> set[str]:
    """The works through which what stands behind each of the claims was read."""
    found = _carriers(registry, names[0])
    for name in names[1:]:
        if found:
            found &= _carriers(registry, name)
    return found


def _met(registry: Registry, names: Sequence[str]) -> set[str]:
    """The works that at least two of the claims go back to, or stand in while another goes back to them."""
    found: set[str] = set()
    first: dict[str, str] = {}
    for name in names:
        for work in _behind(registry, name):
            if first.setdefault(work, name) != name:
                found.add(work)
    for name in names:
        own = registry.claims[name].source
        if first.get(own, name) != name:
            found.add(own)
    return found


def _sorted(works: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(works))
