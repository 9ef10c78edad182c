"""All smallest conflicts and all smallest repairs of a set of claims, given only a way to refute some of them.

A *conflict* is a set of claims that cannot all hold while every smaller one can (minimal unsatisfiable subset); a
*repair* is a set of claims whose withdrawal lets the rest hold while that of no smaller one does (minimal
correction set). Each family consists of the minimal hitting sets of the other (Reiter 1987), so both are found
together: withdraw a smallest set that hits every conflict known so far; either the rest holds, and it is a
repair, or it holds a new conflict. When all smallest hitting sets are repairs, no conflict is unknown
(Liffiton and Sakallah 2008; the way of searching is that of Bacchus and Katsirelos 2015 without its SAT solver).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

# Of up to so many elements all smallest conflicts are found: twelve have at most 924, the largest antichain.
FEW = 12
# Of more elements so many conflicts are searched beyond those that are known; what lies beyond is said to be there.
MOST_CONFLICTS = 60
# The same where figures hold together when read more coarsely than they are printed: notes, of which few are read.
MOST_NOTED = 5
# Of conflicts that are known beforehand so many are told, the smallest; nobody reads more about one thing.
MOST_KNOWN = 500
# So many smallest hitting sets are kept, the smallest; with more ways to repair the search is incomplete.
MOST_HITTING = 150

T = TypeVar("T", bound=Hashable)
Set = frozenset


@dataclass(frozen=True, slots=True)
class Search(Generic[T]):
    """What was found, each family sorted by size and elements; ``complete`` when nothing can be missing."""

    conflicts: tuple[frozenset[T], ...]
    repairs: tuple[frozenset[T], ...]
    complete: bool


class OutOfSteps(Exception):
    """A question took more steps than it may."""


def search(
    elements: Iterable[T],
    refuted: Callable[[frozenset[T]], frozenset[T] | None],
    rank: Callable[[T], object],
    known: Iterable[frozenset[T]] = (),
    beyond: int = MOST_CONFLICTS,
) -> Search[T]:
    """Every smallest conflict and repair among ``elements``.

    ``refuted`` gets a set of elements and gives some of them that cannot all hold, or None when all can; it must
    not contradict itself (what holds a refuted set is refuted) and may raise OutOfSteps. ``rank`` orders
    elements; the result does not depend on the order in which they come. ``known`` are smallest conflicts that
    are known beforehand; ``beyond`` these, so many are searched among more than a few elements.
    """
    everything = frozenset(elements)
    told = sorted(set(known), key=lambda one: _key(one, rank))
    conflicts = sorted(minimal(told[:MOST_KNOWN]), key=lambda one: _key(one, rank))
    hitting: list[frozenset[T]] = [frozenset()]
    repairs: set[frozenset[T]] = set()
    complete, most = (
        True,
        len(conflicts) + (2 ** len(everything) if len(everything) <= FEW else beyond),
    )
    for conflict in conflicts:
        hitting = _hit(hitting, conflict)
        complete = _cut(hitting, rank) and complete
    try:
        while (untried := _first(hitting, repairs, rank)) is not None:
            core = refuted(everything - untried)
            if core is None:
                repairs.add(untried)
                continue
            if len(conflicts) == most:
                complete = False
                break
            conflicts.append(_shrunk(core, refuted, rank))
            hitting = _hit(hitting, conflicts[-1])
            complete = _cut(hitting, rank) and complete
    except OutOfSteps:
        complete = False
    return Search(_sorted(conflicts, rank), _sorted(repairs, rank), complete)


def _cut(hitting: list[frozenset[T]], rank: Callable[[T], object]) -> bool:
    """Keep the smallest hitting sets where there are too many; False when some were cut off.

    Among few elements there are never too many.
    """
    if len(hitting) <= MOST_HITTING or len(frozenset().union(*hitting)) <= FEW:
        return True
    hitting.sort(key=lambda one: _key(one, rank))
    del hitting[MOST_HITTING:]
    return False


def _first(
    hitting: list[frozenset[T]], tried: set[frozenset[T]], rank: Callable[[T], object]
) -> frozenset[T] | None:
    """The smallest hitting set that is not known to be a repair."""
    open_ones = [one for one in hitting if one not in tried]
    return min(open_ones, key=lambda one: _key(one, rank), default=None)


def _shrunk(
    core: frozenset[T], refuted: Callable[[frozenset[T]], frozenset[T] | None], rank: Callable[[T], object]
) -> frozenset[T]:
    """A smallest conflict inside a refuted set: each element in turn is left out if the rest is refuted still."""
    needed: set[T] = set()
    left = core
    for one in sorted(core, key=rank):  # type: ignore[arg-type]
        if one not in left or one in needed:
            continue
        try:
            smaller = refuted(left - {one})
        except OutOfSteps:  # what is proven stays so; the next question will end the search
            break
        if smaller is None:
            needed.add(one)
        else:
            left = smaller
    return left


def _hit(hitting: list[frozenset[T]], conflict: frozenset[T]) -> list[frozenset[T]]:
    """The smallest sets that hit one conflict more (Berge 1989, chapter 2)."""
    kept = [one for one in hitting if one & conflict]
    grown = {one | {element} for one in hitting if not one & conflict for element in conflict}
    return kept + [one for one in grown if not any(small <= one for small in kept)]


def _key(one: frozenset[T], rank: Callable[[T], object]) -> tuple[int, list[object]]:
    return len(one), sorted(map(rank, one))  # type: ignore[type-var]


def _sorted(family: Iterable[frozenset[T]], rank: Callable[[T], object]) -> tuple[frozenset[T], ...]:
    return tuple(sorted(family, key=lambda one: _key(one, rank)))


def minimal(family: Iterable[frozenset[T]]) -> list[frozenset[T]]:
    """Those sets of a family that hold no other one."""
    found: list[frozenset[T]] = []
    for one in sorted(set(family), key=len):
        if not any(small <= one for small in found):
            found.append(one)
    return found


def hitting_sets(
    family: Collection[frozenset[T]], rank: Callable[[T], object]
) -> tuple[list[frozenset[T]], bool]:
    """The smallest sets that have an element of each set of a family, and whether these are all of them.

    Where there are too many, those with the fewest elements are kept.
    """
    hitting: list[frozenset[T]] = [frozenset()]
    complete = True
    for one in sorted(family, key=lambda each: _key(each, rank)):
        hitting = _hit(hitting, one)
        complete = _cut(hitting, rank) and complete
    return hitting if complete else minimal(_pared(one, family, rank) for one in hitting), complete


def _pared(
    hitting: frozenset[T], family: Iterable[frozenset[T]], rank: Callable[[T], object]
) -> frozenset[T]:
    """A hitting set without what it does not need: where sets were cut off, a smaller one may have been among them."""
    for element in sorted(hitting, key=rank):  # type: ignore[arg-type]
        if all(not one.isdisjoint(hitting - {element}) for one in family):
            hitting -= {element}
    return hitting
