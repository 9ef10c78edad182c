"""Suspicion: which claims of a conflict a slip of the pen would explain, ranked. Hypotheses, never findings.

"Fits arithmetically, no evidence" (SEMANTICS 6). A claim is the more suspect

1. the more of the conflicts that hang together disappear when it is withdrawn: one slip explains them all;
2. the likelier slips make what is printed. Each slip that would make its figure fit is weighed by how usual it
   is, and by how unlikely it is that its alternative meets what all others leave by chance: the narrower the
   room and the alternative, the less so. A claim's weight is that of all its slips together.

Nothing here says that a claim is not as it should be.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from claims.interval import Interval
from claims.reasoning.component import Component
from claims.reasoning.conflict import OutOfSteps
from claims.reasoning.slips import Slip, slips
from claims.reasoning.statement import units_of
from claims.reasoning.system import Conflict
from claims.registry.memory import remembered
from claims.registry.registry import Registry

# Claims of one conflict whose figures are looked at; those beyond are listed, without slips.
MOST_LOOKED_AT = 40
# Slips listed for one claim.
MOST_SLIPS = 5
# Room narrower than this part of the number counts as this narrow: few prints are more exact.
NARROWEST = Fraction(1, 10_000)
# Room without an end counts as so many powers of ten: a slip moves no figure further.
WIDEST = Fraction(3)


@dataclass(frozen=True, slots=True)
class Suspect:
    """One claim of a conflict.

    ``explains`` is how many of the conflicts that hang together its withdrawal ends, ``of`` how many there are.
    ``room`` is what the other claims leave for it in base units, None where they leave any number or it was not
    worked out. ``slips`` are the likeliest of those that would make it fit,
    each with its weight; ``weight`` is that of all of them together.
    """

    claim: str
    explains: int
    of: int
    room: Interval | None
    slips: tuple[tuple[Slip, Fraction], ...]
    weight: Fraction


def suspects(registry: Registry, conflict: Conflict) -> tuple[Suspect, ...]:
    """The claims of a conflict and of all conflicts that it shares claims with, the most suspect first."""
    return _suspects(registry, conflict.cluster, _Held(conflict.component))


@dataclass(frozen=True, slots=True)
class _Held:
    """A component as an argument that is remembered by what it is, not by what it says."""

    component: Component

    def __hash__(self) -> int:
        return id(self.component)


@remembered
def _suspects(registry: Registry, cluster: tuple[frozenset[str], ...], held: _Held) -> tuple[Suspect, ...]:
    component = held.component
    every = sorted({claim for one in cluster for claim in one} & set(component.claims))
    units = [units_of(registry, one) for one in cluster]
    hits = {
        claim: sum(not units_of(registry, frozenset((claim,))).isdisjoint(one) for one in units)
        for claim in every
    }
    ranked = sorted(every, key=lambda claim: (-hits[claim], claim))
    component.spent = 0
    found = [
        _suspect(registry, component, claim, cluster, hits[claim], position < MOST_LOOKED_AT)
        for position, claim in enumerate(ranked)
    ]
    return tuple(sorted(found, key=lambda one: (-one.explains, -one.weight, one.claim)))


def _suspect(
    registry: Registry,
    component: Component,
    claim: str,
    cluster: tuple[frozenset[str], ...],
    hits: int,
    look: bool,
) -> Suspect:
    nothing = Suspect(claim, hits, len(cluster), None, (), Fraction(0))
    if not look:
        return nothing
    (unit,) = units_of(registry, frozenset((claim,)))
    mine = {other for other in component.claims if units_of(registry, frozenset((other,))) == {unit}}
    others = frozenset(component.claims) - mine - _elsewhere(cluster, mine)
    try:
        room = component.extent(claim, others)
        if room is None:
            return nothing
        fitting = [
            (slip, _weight(slip, room, component.amounts[claim]))
            for slip in slips(registry, claim)
            if slip.loose.meet(room) is not None and component.allows(claim, slip.loose, others)
        ]
    except OutOfSteps:
        return nothing
    fitting.sort(key=lambda pair: (-pair[1], pair[0].name, pair[0].reads))
    weight = sum((one for _, one in fitting), Fraction(0))
    return Suspect(claim, hits, len(cluster), room, tuple(fitting[:MOST_SLIPS]), weight)


def _elsewhere(cluster: Iterable[frozenset[str]], mine: set[str]) -> frozenset[str]:
    """Claims of conflicts that remain without ``mine``: nothing is asked of them."""
    return frozenset(claim for one in cluster if one.isdisjoint(mine) for claim in one)


def _weight(slip: Slip, room: Interval, printed: Interval) -> Fraction:
    """How much likelier the slip makes what is printed than chance does.

    A claim that is right leaves its neighbours where they are; one with a slip leaves them room for a number
    that has nothing to do with what is printed. That its alternative, of width *a*, meets the room, of width
    *r*, on a width *o* has then the chance a · r / o: of so many numbers of this size, one. An alternative that
    leaves the number open explains what is printed instead, to its own width.
    """
    met = slip.loose.meet(room)
    if met is None:
        return Fraction(0)
    if slip.leaves_open:
        return slip.prior / _width(printed)
    alternative = _width(slip.loose)
    by_chance = _width(room) * alternative / min(_width(met), alternative)
    return slip.prior / by_chance / _orders(slip, printed)


def _width(interval: Interval) -> Fraction:
    """How wide an interval is beside its size: 0.01 for 99 to 101; powers of ten for more than one of them.

    What has no end on one side is as wide as slips reach.
    """
    low, high = interval.low, interval.high
    if low is not None and high is not None and high <= 0:
        low, high = -high, -low
    if low is None or high is None or low <= 0:
        return WIDEST
    if high >= 10 * low:
        return min(WIDEST, Fraction(len(str(int(high / low))) - 1))
    return max((high - low) / (high + low), NARROWEST)


def _orders(slip: Slip, printed: Interval) -> int:
    """By how many powers of ten a slip moves a figure, where that is more than any single slip of the pen does."""
    return max(abs(_size(slip.loose) - _size(printed)), 3) - 2


def _size(interval: Interval) -> int:
    """The number of digits before the point of an interval's larger known end."""
    end = interval.high if interval.high is not None else interval.low
    return len(str(abs(int(end)))) if end is not None else 0
