"""Worlds: which constraints may be taken together when claims leave their time, place or definition open.

A claim without a date may speak of the time of one claim or of another, but not of both at once. So such claims are
tried in one *world* after the other: the largest sets of claims that can all speak of one time, place and
definition (cliques; Bron and Kerbosch 1973). Where no claim leaves anything open there is one world.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claims.reasoning.comparability import coincide, comparable, meeting
from claims.reasoning.constraint import Constraint, claims_of
from claims.reasoning.likeness import likeness
from claims.registry.registry import Registry

# More worlds of one component are not tried.
MOST_WORLDS = 24
EQUATION = "equation-mismatch"


@dataclass(frozen=True, slots=True)
class Worlds:
    """The constraints of each world; ``complete`` is False when there are more than can be tried."""

    of: tuple[tuple[Constraint, ...], ...]
    complete: bool


def worlds(registry: Registry, constraints: list[Constraint]) -> Worlds:
    """Constraints that may be taken together: all of them, unless a claim leaves open which of two others it goes
    with; then those of each world, and each that no world holds by itself."""
    like = {claim: likeness(registry, claim) for one in constraints for claim in claims_of(one)}
    kinds = sorted(set(like.values()))
    near = _near(registry, kinds)
    closed = frozenset(one for number, one in enumerate(kinds) if _is_closed(number, near))
    if len(closed) == len(kinds):
        return Worlds((tuple(constraints),), True)
    cliques = [
        frozenset(kinds[number] for number in _members(clique)) for clique in _cliques(near, MOST_WORLDS + 1)
    ]
    complete = len(cliques) <= MOST_WORLDS
    found = [tuple(one for one in constraints if _within(one, like, frozenset(), closed))]
    found += [
        tuple(one for one in constraints if _within(one, like, clique, closed))
        for clique in cliques[:MOST_WORLDS]
    ]
    found += [(one,) for one in constraints]
    return Worlds(tuple(found), complete)


def _near(registry: Registry, kinds: list[str]) -> list[int]:
    """For each kind those that it can speak with of one time, place and definition, as bits; itself is one."""
    numbers = {one: number for number, one in enumerate(kinds)}
    near = [1 << number for number in range(len(kinds))]
    for one, other in meeting(registry, kinds, kinds, in_text=True):
        if comparable(registry, coincide, one, other):
            near[numbers[one]] |= 1 << numbers[other]
    return near


def _members(bits: int) -> list[int]:
    """The numbers of the bits that are set, from the smallest on."""
    found = []
    while bits:
        lowest = bits & -bits
        found.append(lowest.bit_length() - 1)
        bits ^= lowest
    return found


def _is_closed(number: int, near: list[int]) -> bool:
    """Whether a kind leaves nothing open: all that go with it go with each other."""
    mine = near[number]
    return all(mine & ~near[other] == 0 for other in _members(mine))


def _within(
    constraint: Constraint, like: Mapping[str, str], clique: frozenset[str], closed: frozenset[str]
) -> bool:
    """Whether all its claims belong to one world, or none of them leaves open where it belongs.

    A declared equation holds in every world: it speaks of the figures, whatever time each of them speaks of.
    """
    kinds = {like[claim] for claim in claims_of(constraint)}
    return constraint.check == EQUATION or kinds <= clique or kinds <= closed


def _cliques(near: list[int], most: int) -> Iterator[int]:
    """The largest sets of kinds that go each with each, at most so many, in a fixed order."""
    beside = [bits & ~(1 << number) for number, bits in enumerate(near)]
    found = 0
    stack = [(0, (1 << len(near)) - 1, 0)]
    while stack and found < most:
        chosen, open_ones, done = stack.pop()
        if not open_ones and not done:
            found += 1
            yield chosen
            continue
        pivot = max(
            [*_members(open_ones), *_members(done)], key=lambda one: (open_ones & beside[one]).bit_count()
        )
        branches = []
        for one in _members(open_ones & ~beside[pivot]):
            branches.append((chosen | 1 << one, open_ones & beside[one], done & beside[one]))
            open_ones &= ~(1 << one)
            done |= 1 << one
        stack += reversed(branches)
