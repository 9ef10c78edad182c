"""How many witnesses there are: works that share an origin, a carrier or a sentence count once.

Editions of one work are one origin. The count is an upper bound. Works that nobody here opened may well go back to one
another; that they do not is not known, and is never said.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from claims.reasoning.statement import statements
from claims.registry.registry import Registry
from claims.trail.edition import first_editions, has_editions
from claims.trail.group import Groups
from claims.trail.onward import Alike, Onward, alike_in, prints
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

    Of one statement that stands several times, or in halves, those that cite nobody add nothing to those that do; nor
    does a figure that its text prints again, of the same thing, and takes from somebody there.
    """
    found = _followed(registry, claims)
    unseen = sum(not registry.sources[work].seen for work in found.works)
    return Tally(len(found.works), found.origins, unseen)


def _followed(registry: Registry, claims: Iterable[str]) -> _Behind:
    """What stands behind claims, but for those that cite nobody where another of their statement, or of their text and
    figure, does."""
    names = tuple(dict.fromkeys(claims))
    known, works = statements(registry), cited_works(registry)
    telling = {known.get(name, name) for name in names if works[name]}
    found = _Behind(registry, names)
    for claim in names:
        if works[claim]:
            found.follow(claim)
        elif known.get(claim, claim) not in telling and not found.onward.told(claim):
            found.follow(registry.first_statement(claim))
    return found


class _Behind:
    """The works behind claims; what stands behind a claim that was met before is not walked again."""

    def __init__(self, registry: Registry, claims: Sequence[str]) -> None:
        self.registry = registry
        self.works: dict[str, None] = {}
        self.ends: dict[str, None] = {}
        self.groups = Groups()
        self._walked: set[str] = set()
        self.onward = Onward(registry, claims)
        self._circular = self.onward.circular()
        self._cited = cited_works(registry)
        self._steps = steps(registry)
        self._first = first_editions(registry)

    @property
    def origins(self) -> int:
        """How many of the works where trails end may be independent."""
        return len({self.groups.of(self._first[work]) for work in self.ends})

    def follow(self, start: str) -> None:
        """The works that a claim goes back to; its own text where it cites nobody."""
        named = self._cited[start]
        if not named:
            own = self.registry.observation(start).source
            self.works[own] = self.ends[own] = None
        elif start in self._circular:
            self._join(named)
        waiting = [start] if named and start not in self._walked else []
        self._walked.add(start)
        while waiting:
            name = waiting.pop()
            for step in self._steps[name]:
                work, carrier, _ = step
                self.works[work] = None
                if carrier is not None:
                    self._join((work, carrier))
                claims = self.onward.of(name, step)
                if not claims:
                    self.ends[work] = None
                for claim in claims:
                    self._meet(work, claim)
                    if claim not in self._walked:
                        self._walked.add(claim)
                        waiting.append(claim)

    def _meet(self, work: str, claim: str) -> None:
        """A claim of a work. Works that only name each other, in a circle, have one origin at most."""
        onward = self._cited[claim]
        if not onward:
            self.ends[work] = None
        elif claim in self._circular:
            self.ends[work] = None
            self._join((work, *onward))

    def _join(self, works: Iterable[str]) -> None:
        self.groups.join(self._first[work] for work in works)


def single_witness(registry: Registry, claims: Sequence[str]) -> Shared | None:
    """What makes claims one witness whose works have one independent origin at most; None where they may have more."""
    names = tuple(dict.fromkeys(claims))
    found = _followed(registry, names)
    if found.origins != 1:
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
    groups, alike, onward = Groups(), alike_in(registry, names), Onward(registry, names)
    by_root: dict[_Root, str] = {}
    for name in names:
        for root in _roots(registry, name, alike, onward, by_root):
            first = by_root.setdefault(root, name)
            if first != name:
                groups.pair(name, first)
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(groups.of(name), []).append(name)
    return tuple(_shared(registry, group) for group in found.values())


def at_most(registry: Registry, shared: Shared) -> int:
    """How many of the claims of one witness may be independent all the same: 1, but where a text that cites two counts
    ties them that have nothing else in common.

    As many as there are works, carriers and statements that together lie behind them all, and never more than origins.
    """
    if shared.bond != "joined" or len(shared.claims) < 3:
        return 1
    if len(shared.claims) > MOST_TOLD:
        return min(len(shared.claims), tally(registry, shared.claims).origins)
    alike, onward = alike_in(registry, shared.claims), Onward(registry, shared.claims)
    behind: dict[_Root, set[str]] = {}
    for name in shared.claims:
        for root in _roots(registry, name, alike, onward, ()):
            behind.setdefault(root, set()).add(name)
    left, found = set(shared.claims), 0
    while left:
        left -= max(behind.values(), key=lambda names: len(names & left))
        found += 1
    return min(found, tally(registry, shared.claims).origins)


def origins(registry: Registry, claim: str) -> frozenset[str]:
    """The works that a claim's text cites for it; its text where that cites none."""
    return cited(registry, claim) or frozenset({registry.observation(claim).source})


def cited(registry: Registry, claim: str) -> frozenset[str]:
    """The works that a claim's text cites for it."""
    return cited_works(registry)[claim]


def _behind(registry: Registry, claim: str, known: dict[str, set[str]]) -> set[str]:
    """The works behind a claim, by its trail; where it cites nobody, those behind the statement that it repeats, or its
    own text. ``known`` holds those along the trails that were walked before."""
    first = registry.first_statement(claim)
    start = claim if cited(registry, claim) else first
    return _along(registry, start, known) or {registry.observation(first).source}


def _along(registry: Registry, start: str, known: dict[str, set[str]]) -> set[str]:
    """The works along the trail of a claim."""
    onward_of = steps(registry)
    works: set[str] = set()
    walked, waiting = {start}, [start]
    while waiting:
        for work, _, onward in onward_of[waiting.pop()]:
            works.add(work)
            if onward is None or onward in walked:
                continue
            walked.add(onward)
            if onward in known:
                works |= known[onward]
            else:
                waiting.append(onward)
    known[start] = works
    return works


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
        here = onward_of[waiting.pop()]
        found += here
        for *_, onward in here:
            if onward is not None and onward not in walked:
                walked.add(onward)
                waiting.append(onward)
    return found


def _roots(
    registry: Registry, claim: str, alike: Alike, onward: Onward, known: Container[_Root]
) -> Iterator[_Root]:
    """What makes two claims one witness if both have it.

    A trail is not walked on where one that prints the same was walked before: what stands behind it is known.
    """
    one_of, printed, works = statements(registry), prints(registry)[claim], cited_works(registry)
    first = first_editions(registry)
    yield "statement", one_of.get(claim, claim)
    start = claim if works[claim] else registry.first_statement(claim)
    walked, waiting = {start}, [start]
    if not works[start]:
        own = first[registry.observation(start).source]
        yield from _of_work(own, printed, alike, one_of, known)
    while waiting:
        name = waiting.pop()
        for step in steps(registry)[name]:
            work, carrier, _ = step
            yield from _of_work(first[work], printed, alike, one_of, known)
            if carrier is not None:
                yield "carrier", first[carrier]
            for other in onward.of(name, step):
                if other in walked:
                    continue
                walked.add(other)
                yield "statement", one_of.get(other, other)
                here: _Root = ("walked", other, printed)
                if here not in known:
                    waiting.append(other)
                yield here


_Root = tuple[object, ...]


def _of_work(
    work: str, printed: int, alike: Alike, one_of: Mapping[str, str], known: Container[_Root]
) -> Iterator[_Root]:
    """What goes with a work behind a claim: others that go back to it, and what it prints of the same figure itself.

    The latter are named once: whoever comes later has the work in common with the first.
    """
    yield "work", work
    here: _Root = ("printed", work, printed)
    if here not in known:
        yield from (("statement", one_of.get(other, other)) for other in alike.get((work, printed), ()))
    yield here


def _shared(registry: Registry, group: Sequence[str]) -> Shared:
    names = tuple(group)
    if len(names) == 1:
        return Shared(names, "alone", ())
    works = [cited(registry, name) for name in names]
    if len(names) > MOST_TOLD:
        return Shared(names, "joined", _sorted(_common(registry, works)))
    if common := _common(registry, works):
        return Shared(names, "cited", _sorted(common))
    if all(works) and (read := _carriers_of_all(registry, names)):
        return Shared(names, "carried", _sorted(read))
    first = first_editions(registry)
    texts = {registry.observation(name).source for name in names}
    if len({first[text] for text in texts}) == 1 and not any(works):
        return Shared(names, "printed", _sorted(texts))
    if len({statements(registry).get(name, name) for name in names}) == 1:
        return Shared(names, "repeated", ())
    return Shared(names, "joined", _sorted(_met(registry, names)))


def _common(registry: Registry, works: Sequence[frozenset[str]]) -> frozenset[str]:
    """The works that are in all of these, in one edition or another."""
    if not has_editions(registry):
        return frozenset.intersection(*works)
    first = first_editions(registry)
    common = frozenset.intersection(*(frozenset(first[work] for work in one) for one in works))
    return frozenset(work for one in works for work in one if first[work] in common)


def _carriers_of_all(registry: Registry, names: Sequence[str]) -> set[str]:
    """The works through which what stands behind each of the claims was read."""
    found = _carriers(registry, names[0])
    for name in names[1:]:
        if found:
            found &= _carriers(registry, name)
    return found


def _met(registry: Registry, names: Sequence[str]) -> Iterator[str]:
    """The works that at least two of the claims go back to, or stand in while another goes back to them."""
    first = first_editions(registry)
    known: dict[str, set[str]] = {}
    behind = {name: _behind(registry, name, known) for name in reversed(names)}
    goes_back: dict[str, str] = {}
    met: set[str] = set()
    for name, works in behind.items():
        met.update(one for work in works if goes_back.setdefault(one := first[work], name) != name)
    for name in names:
        own = first[registry.observation(name).source]
        if goes_back.get(own, name) != name:
            met.add(own)
    return (work for work in dict.fromkeys(chain(*behind.values())) if first[work] in met)


def _sorted(works: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(works))
