"""Claims of several quantities that speak of one time and place, one of each: shares that are added up and the
like."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from claims.date import Period
from claims.reasoning.comparability import alike
from claims.reasoning.premise import Premise
from claims.reasoning.timing import period
from claims.registry.registry import Registry

# For each time and place so many combinations are tried; what is left out is counted as one that could not run.
MOST_COMBINATIONS = 256

_Key = tuple[tuple[Period, ...] | None, str | None]


@dataclass(frozen=True, slots=True)
class Gathering:
    """One claim of each quantity that has one for a time and place, by quantity, and the premises on which they
    go together."""

    claims: dict[str, str]
    premises: tuple[Premise, ...]


def gatherings(registry: Registry, names: Mapping[str, Iterable[str]]) -> Iterator[Gathering | None]:
    """Every combination of two or more comparable claims, as large as can be; None beyond the limit.

    ``names`` are the claims of each quantity, in the order wanted. Claims of one period and place are put
    together, and those without a period or place with all. A claim goes with those of its own work where that
    has any: two works that both give all the shares are two estimates, not one sum.
    """
    buckets: dict[_Key, dict[str, list[str]]] = {}
    for quantity, found in names.items():
        for name in found:
            buckets.setdefault(_key(registry, name), {}).setdefault(quantity, []).append(name)
    for key in sorted(buckets, key=repr):
        near = {one: buckets[one] for one in dict.fromkeys(_wider(key)) if one in buckets}
        options = {
            quantity: [name for bucket in near.values() for name in bucket.get(quantity, ())]
            for quantity in names
        }
        yield from _of_one(registry, key, {quantity: found for quantity, found in options.items() if found})


def _key(registry: Registry, name: str) -> _Key:
    when = period(registry, name)
    return None if when is None else when.periods, registry.where(name)


def _wider(key: _Key) -> tuple[_Key, ...]:
    return key, (None, key[1]), (key[0], None), (None, None)


def _of_one(registry: Registry, key: _Key, options: dict[str, list[str]]) -> Iterator[Gathering | None]:
    chosen: list[dict[str, str]] = []
    over = False
    for quantity, names in options.items():
        longer = [
            {**one, quantity: name}
            for one in chosen
            for name in names
            if all(alike(registry, other, name) is not None for other in _telling(registry, one))
        ]
        extended = [set(one.items()) for one in longer]
        unmet = [one for one in chosen if not any(one.items() <= more for more in extended)]
        used = {one[quantity] for one in longer}
        fresh = [{quantity: name} for name in names if name not in used]
        over = over or len(longer) + len(unmet) + len(fresh) > MOST_COMBINATIONS
        chosen = [*longer, *unmet, *fresh][:MOST_COMBINATIONS]
    for one in chosen:
        if len(one) > 1 and _speaks_of(registry, key, one) and _own_first(registry, one, options):
            yield _gathered(registry, one)
    if over:
        yield None


def _telling(registry: Registry, chosen: dict[str, str]) -> list[str]:
    """One of all chosen claims that compare in the same way, so that many parts are quick."""
    found: dict[tuple[object, ...], str] = {}
    for quantity, name in chosen.items():
        claim, tree = registry.claims[name], registry.quantities
        inherited = (tree.own_or_inherited(quantity, field) for field in ("definition", "counts", "place"))
        key = (claim.when, claim.where, claim.definition, claim.per, claim.after, claim.source, *inherited)
        found.setdefault((*key, registry.measure(name)), name)
    return list(found.values())


def _speaks_of(registry: Registry, key: _Key, chosen: dict[str, str]) -> bool:
    """Whether the claims together speak of this time and place, so that each combination comes once."""
    keys = [_key(registry, name) for name in chosen.values()]
    return all(key[side] is None or any(one[side] == key[side] for one in keys) for side in (0, 1))


def _own_first(registry: Registry, chosen: dict[str, str], options: dict[str, list[str]]) -> bool:
    sources = {registry.observation(name).source for name in chosen.values()}
    if len(sources) == 1:
        return True
    for quantity, name in chosen.items():
        given = {registry.observation(other).source for other in options[quantity]}
        if (sources - {registry.observation(name).source}) & given:
            return False
    return True


def _gathered(registry: Registry, chosen: dict[str, str]) -> Gathering:
    first, *others = chosen.values()
    premises = (premise for other in others for premise in alike(registry, first, other) or ())
    return Gathering(chosen, tuple(dict.fromkeys(premises)))
