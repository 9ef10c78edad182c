"""A certificate: the few constraints by which some claims cannot all hold, none of them without need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from claims.reasoning.component import Component, Refutation
from claims.reasoning.conflict import OutOfSteps
from claims.reasoning.constraint import Constraint


def fewest(
    component: Component, claims: frozenset[str], specificity: Callable[[Constraint], object]
) -> tuple[list[int], Refutation]:
    """As few constraints as possible that refute the claims, and with what each of their lines is multiplied.

    One if one will do, the most specific of these. Else such as speak of few other claims: what a certificate
    names and nobody needs would be taken for a reason. Where the limit of steps is reached, more than the fewest,
    and in the worst case all.
    """
    every = frozenset(range(len(component.constraints)))
    refutation = Refutation(claims, every)
    beside = [len(set(one.claims) - claims) for one in component.constraints]
    try:
        alone = component.speaking_of(claims)
        for index in sorted(alone, key=lambda one: specificity(component.constraints[one])):  # type: ignore[arg-type, return-value]
            if component.refuted_by(index, claims):
                return [index], _refuted_alone(component, index, claims)
        for most in sorted(set(beside)):
            near = [index for index in sorted(every) if beside[index] <= most]
            if (found := component.refuted(claims, frozenset(near))) is not None:
                return _without_need(component, claims, near, beside, found)
    except OutOfSteps:
        pass
    return sorted(refutation.constraints), refutation


def _without_need(
    component: Component, claims: frozenset[str], near: list[int], beside: list[int], found: Refutation
) -> tuple[list[int], Refutation]:
    """As few as possible of some constraints that refute the claims, and how; ``beside`` counts for each constraint how
    many other claims it speaks of.

    Where these are few of many, they are asked as a component of their own.
    """
    part, own = component, {index: index for index in near}
    if 2 * len(near) <= len(component.constraints):
        part, own = component.part(near), dict(enumerate(near))
    kept = frozenset(found.constraints)
    try:
        usable = frozenset(own)
        refutation = found if part is component else part.refuted(claims, usable)
        if refutation is None:
            return sorted(kept), found
        # what speaks of most claims that play no part is left out first: [fed] ≤ pupils before a share of them
        order = sorted(usable, key=lambda one: (-beside[own[one]], -own[one]))
        tried = set[int]()
        found, kept = refutation, frozenset(own[one] for one in refutation.constraints)
        while left := [one for one in order if one in refutation.constraints and one not in tried]:
            index = left[0]
            tried.add(index)
            usable = usable if beside[own[index]] else refutation.constraints
            if (smaller := part.refuted(claims, usable - {index})) is not None:
                usable, refutation = usable - {index}, smaller
                found, kept = refutation, frozenset(own[one] for one in refutation.constraints)
    except OutOfSteps:
        pass
    return sorted(kept), found


def _refuted_alone(component: Component, index: int, claims: frozenset[str]) -> Refutation:
    """Why one constraint alone refutes some claims; with its sum where these are not all that it speaks of, as a
    check tells only of all."""
    plain = Refutation(claims, frozenset((index,)))
    if claims == set(component.constraints[index].claims):
        return plain
    found = component.alone(index).refuted(claims, frozenset((0,)))
    return plain if found is None else replace(plain, multipliers=found.multipliers, names=found.names)
