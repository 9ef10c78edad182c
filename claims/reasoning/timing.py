"""Do two claims speak of the same time? The premises about time, and what a text places earlier.

Stocks at two declared times have nothing to do with each other; what happened in a year is part of what did in ten.
An undated claim may speak of any time up to the issue of its work, and makes nothing more than a warning.
"""

from __future__ import annotations

from functools import lru_cache

from claims import date as dates
from claims.date import Date
from claims.phrase import phrase
from claims.reasoning.premise import Premise
from claims.reasoning.scale import scale
from claims.reasoning.stated import stated
from claims.registry.memory import remembered
from claims.registry.registry import Registry

_UNDATED = ("unstated", "unknown")
_ADDED_UP = ("flow", "cumulative")


@remembered
def period(registry: Registry, name: str) -> Date | None:
    """The time a claim speaks of; ``when: source`` is the source's date of issue. None if unstated."""
    claim = registry.observation(name)
    if claim.when == "source":
        issued = registry.sources[claim.source].issued
        return _parsed(issued) if issued else None
    return _parsed(claim.when) if claim.when and claim.when not in _UNDATED else None


def apart(registry: Registry, first: str, second: str) -> bool:
    """True when two claims cannot speak of one time: no day in common, or the text places one before the
    other."""
    if placed_before(registry, second, first) or placed_before(registry, first, second):
        return True
    a, b = period(registry, first), period(registry, second)
    if a is not None and b is not None:
        of_one_text = registry.observation(first).source == registry.observation(second).source
        return a.disjoint(b) or (of_one_text and a.another_season(b))
    return (b is not None and _too_late(registry, first, b)) or (
        a is not None and _too_late(registry, second, a)
    )


def placed_before(registry: Registry, first: str, second: str) -> bool:
    """Whether the text places ``first``, which repeats no other claim, before ``second``, directly or through
    others."""
    if registry.observation(second).after is None:
        return False
    reached = walk(registry)
    later = reached.get(second)
    if later is None:
        return first in _earlier(registry, second)
    sooner = reached.get(first)
    return sooner is not None and sooner[0] < later[0] and later[1] <= sooner[1]


@remembered
def walk(registry: Registry) -> dict[str, tuple[int, int]]:
    """When each claim that stands before or after others is reached and left on a walk from what comes first.

    All that lies between the two numbers of a claim comes after it. What only a circle leads to is missing.
    """
    followed: dict[str, list[str]] = {}
    for claim in registry.observations:
        if claim.after is not None:
            followed.setdefault(registry.first_statement(claim.after), []).append(claim.name)
    reached: dict[str, int] = {}
    found: dict[str, tuple[int, int]] = {}
    waiting = [name for name in followed if registry.observation(name).after is None]
    while waiting:
        name = waiting.pop()
        if name in reached:  # met again when all that follows it has been walked
            found[name] = reached[name], len(reached)
            continue
        reached[name] = len(reached)
        waiting += [name, *followed.get(name, ())]
    return found


@remembered
def _earlier(registry: Registry, name: str) -> set[str]:
    """First statements that the text places before this claim, where some circle leads to it."""
    found: set[str] = set()
    before = registry.observation(name).after
    while before is not None:
        before = registry.first_statement(before)
        if before in found:
            break
        found.add(before)
        before = registry.observation(before).after
    return found


def times(registry: Registry, inner: str, outer: str, nested: bool) -> tuple[Premise, ...] | None:
    """Premises on which two claims speak of one time, or, with ``nested``, the first of a part of the
    other's.

    None when the registry declares them apart. Stocks have no subset relation over time; flows have, and
    cumulative counts whose start is stated.
    """
    if apart(registry, inner, outer):
        return None
    a, b = period(registry, inner), period(registry, outer)
    if a is None or b is None:
        silent = list(dict.fromkeys(name for name, one in ((inner, a), (outer, b)) if one is None))
        detail = f"no time is stated for {' and '.join(silent)}"
        return (Premise("same time", "default", detail, f"give `when:` for {' and '.join(silent)}"),)
    if a.same_period(b):
        return (_same(registry, inner, outer, b if b.is_interval else a),)
    return _different(registry, inner, outer, a, b, nested and not _is_rate(registry, inner, outer))


def _same(registry: Registry, inner: str, outer: str, when: Date) -> Premise:
    measures = {registry.measure(inner), registry.measure(outer)}
    doubt = ""
    if when.is_interval and "stock" in measures:
        doubt = f"both at some time in {when}"
    elif _is_vague(when) and not _same_source(registry, inner, outer):
        doubt = f"both {when}, which leaves the time open"
    elif "cumulative" in measures and not when.is_interval:
        doubt = f"both up to {when}; since when is not stated"
    if doubt:
        return Premise("same time", "default", doubt, phrase("give the day or the year of each"))
    return stated(registry, "same time", "when", (inner, outer), f"both {when}")


def _different(
    registry: Registry, inner: str, outer: str, a: Date, b: Date, nested: bool
) -> tuple[Premise, ...] | None:
    """Two periods that are not the same and have a day in common."""
    first, second = registry.measure(inner), registry.measure(outer)
    settle = phrase("give the day or the year of each")
    if first in _ADDED_UP or second in _ADDED_UP:
        if "stock" in (first, second):
            return (Premise("same time", "default", f"{a} and {b} overlap", settle),)
        # A total of one period is none of another; what happened in a part of it is part of that.
        since_ever = first == "cumulative" and not a.is_interval
        lies = a.within(b) if nested and not since_ever else _may_be_same(a, b)
        if lies is False:
            return None
        if lies and first is not None and second is not None:
            return (stated(registry, "same time", "when", (inner, outer), f"{a} lies within {b}"),)
        detail = f"{a} may lie within {b}" if nested else f"{a} may be {b}"
        return (Premise("same time", "default", detail, settle),)
    return (Premise("same time", "default", f"{a} and {b} overlap", settle),)


def _may_be_same(a: Date, b: Date) -> bool | None:
    """Whether two periods written differently may be the same: False surely not, None unknown."""
    return False if False in (a.within(b), b.within(a)) else None


def _is_vague(when: Date) -> bool:
    return when.is_vague or when.is_one_of


def _same_source(registry: Registry, first: str, second: str) -> bool:
    a, b = registry.claims[first], registry.claims[second]
    return a.when == b.when == "source" and a.source == b.source


def _is_rate(registry: Registry, *names: str) -> bool:
    """Whether a figure is per year or the like: that of one year is no part of that of ten."""
    return any((found := scale(registry, name)) is not None and found.per is not None for name in names)


def _too_late(registry: Registry, undated: str, when: Date) -> bool:
    """Whether a time lies after the issue of the work in which an undated claim stands: it cannot speak of
    that time, unless it is a model's or a projection."""
    claim = registry.claims[undated]
    issued = registry.sources[claim.source].issued
    if issued is None or claim.method == "model" or claim.projection:
        return False
    latest = _parsed(issued).latest
    return latest is not None and when.earliest is not None and latest < when.earliest


@lru_cache(maxsize=4096)
def _parsed(text: str) -> Date:
    return dates.parse(text)
