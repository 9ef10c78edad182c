"""Where the trails of all claims end, worked out for all of them together: linear in the citations of a registry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from claims.registry.memory import remembered
from claims.registry.registry import Registry
from claims.trail.edition import first_editions
from claims.trail.group import Groups
from claims.trail.hop import State, state_of
from claims.trail.step import named_by, steps


@remembered
def nearest(registry: Registry, state: State) -> dict[str, str]:
    """For each claim on whose trail a claim is in this state: the nearest such one, the smallest id of several."""
    states = _states(registry)
    found = {name: name for name in registry.claim_ids if states[name] == state}
    cited_in = named_by(registry)
    reached = list(found)
    while reached:
        onward: dict[str, str] = {}
        for name in reached:
            for other in cited_in.get(name, ()):
                if other not in found:
                    onward[other] = min(onward.get(other, found[name]), found[name])
        found |= onward
        reached = sorted(onward)
    return found


@remembered
def _states(registry: Registry) -> dict[str, State]:
    return {name: state_of(registry, name) for name in registry.claims}


@remembered
def origins(registry: Registry) -> dict[str, int | None]:
    """For each claim how many independent origins its trail has at most: 1, or 2 for two and more.

    None where that takes a walk along the trail itself: works of one carrier are one origin only for those who read
    them there, and works that only name each other for those who follow them round.
    """
    groups, onward = Groups(), steps(registry)
    for name, first in first_editions(registry).items():
        groups.pair(name, first)
    for name, claim in registry.claims.items():
        for work, carrier, _ in onward[name]:
            if carrier is not None:
                groups.join((work, carrier))
        if name in circular(registry):
            groups.join((claim.source, *(work for work, *_ in onward[name])))
    labels = _labels(registry, groups, circular(registry))
    carried = {groups.of(name) for name in registry.sources if groups.of(name) != name}
    round_about = circular(registry)
    return {name: 1 if name in round_about else _count(found, carried) for name, found in labels.items()}


def _count(found: set[str], carried: set[str]) -> int | None:
    if len(found) > 1:
        return 2
    return None if found & carried else 1


def _labels(registry: Registry, groups: Groups, round_about: frozenset[str]) -> dict[str, set[str]]:
    """For each claim up to two of the groups of works in which its trail ends; none where it only goes in circles.

    A claim of ``round_about`` that another one leads to is an end for that.
    """
    cited_in = named_by(registry)
    labels: dict[str, set[str]] = {name: set() for name in registry.claims}
    waiting: list[tuple[str, str]] = []
    for name, cited in steps(registry).items():
        ending = [work for work, _, claim in cited if claim is None or claim in round_about]
        ending = ending if cited else [registry.observation(name).source]
        waiting += [(name, groups.of(work)) for work in ending]
    while waiting:
        name, label = waiting.pop()
        known = labels[name]
        if label not in known and len(known) < 2:
            known.add(label)
            waiting += [(other, label) for other in cited_in.get(name, ())]
    return labels


@remembered
def circular(registry: Registry) -> frozenset[str]:
    """The claims whose trail ends nowhere, as all of it leads round in circles."""
    reached = [
        name for name, found in steps(registry).items() if not found or None in [claim for *_, claim in found]
    ]
    return never_reached(registry.claims, reached, named_by(registry))


def never_reached(
    claims: Iterable[str], ends: Iterable[str], cited_in: Mapping[str, Iterable[str]]
) -> frozenset[str]:
    """Of some claims those from which no way leads to one of these ends, by those whose texts cite each claim."""
    ending = set(ends)
    reached = list(ending)
    while reached:
        onward = [one for one in cited_in.get(reached.pop(), ()) if one not in ending]
        ending.update(onward)
        reached += onward
    return frozenset(claims) - ending
