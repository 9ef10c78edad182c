"""Worlds: which constraints may be taken together when claims leave their time, place or definition open.

A claim without a date may speak of the time of one claim or of another, but not of both at once. So such claims are
tried in one *world* after the other: the largest sets of claims that can all speak of one time, place and
definition (cliques; Bron and Kerbosch 1973). Where no claim leaves anything open there is one world.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from claims.reasoning.comparability import coincide, comparable
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

    def go_together(first: str, second: str) -> bool:
        return comparable(registry, coincide, first, second)

    closed = _closed(kinds, go_together)
    if len(closed) == len(kinds):
        return Worlds((tuple(constraints),), True)
    cliques = list(_cliques(kinds, go_together, MOST_WORLDS + 1))
    complete = len(cliques) <= MOST_WORLDS
    found = [tuple(one for one in constraints if _within(one, like, frozenset(), closed))]
    found += [
        tuple(one for one in constraints if _within(one, like, clique, closed))
        for clique in cliques[:MOST_WORLDS]
    ]
    found += [(one,) for one in constraints]
    return Worlds(tuple(found), complete)


def _closed(kinds: list[str], joined: Callable[[str, str], bool]) -> frozenset[str]:
    """The kinds that leave nothing open: all that go with one of them go with each other."""
    near = {one: [other for other in kinds if other == one or joined(one, other)] for one in kinds}
    return frozenset(
        one for one, others in near.items() if all(set(others) <= set(near[other]) for other in others)
    )


def _within(
    constraint: Constraint, like: Mapping[str, str], clique: frozenset[str], closed: frozenset[str]
) -> bool:
    """Whether all its claims belong to one world, or none of them leaves open where it belongs.

    A declared equation holds in every world: it speaks of the figures, whatever time each of them speaks of.
    """
    kinds = {like[claim] for claim in claims_of(constraint)}
    return constraint.check == EQUATION or kinds <= clique or kinds <= closed


def _cliques(nodes: list[str], joined: Callable[[str, str], bool], most: int) -> Iterator[frozenset[str]]:
    """The largest sets of nodes that are joined each with each, at most so many, in a fixed order."""
    neighbours = {one: {other for other in nodes if other != one and joined(one, other)} for one in nodes}
    found = 0
    stack = [(frozenset[str](), list(nodes), frozenset[str]())]
    while stack and found < most:
        chosen, open_ones, done = stack.pop()
        if not open_ones and not done:
            found += 1
            yield chosen
            continue
        pivot = max(
            [*open_ones, *sorted(done)], key=lambda one: sum(other in neighbours[one] for other in open_ones)
        )
        left, closed = list(open_ones), set(done)
        branches = []
        for one in [one for one in open_ones if one not in neighbours[pivot]]:
            inner = [other for other in left if other in neighbours[one]]
            branches.append((chosen | {one}, inner, frozenset(closed & neighbours[one])))
            left.remove(one)
            closed.add(one)
        stack += reversed(branches)
