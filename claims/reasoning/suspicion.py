"""Suspicion: which claims of a conflict a slip of the pen would explain, ranked. Hypotheses, never findings.

"Fits arithmetically, no evidence" (SEMANTICS 6). A claim is the more suspect

1. the more of the conflicts that hang together disappear when it is withdrawn,
2. the more usual a slip is that would make its figure fit what all others leave for it, and the less room they
   leave: that a shifted figure hits a narrow gap by chance is unlikely, that it hits a wide one is not.

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
# Room narrower than this part of the number counts as this narrow: prints are not more exact.
NARROWEST = Fraction(1, 1000)


@dataclass(frozen=True, slots=True)
class Suspect:
    """One claim of a conflict.

    ``explains`` is how many of the conflicts that hang together its withdrawal ends, ``of`` how many there are.
    ``room`` is what the other claims leave for it in base units, None where they leave any number or it was not
    worked out. ``slips`` are those that would make it fit, the likeliest first, each with its weight.
    """

    claim: str
    explains: int
    of: int
    room: Interval | None
    slips: tuple[tuple[Slip, Fraction], ...]

    @property
    def weight(self) -> Fraction:
        return self.slips[0][1] if self.slips else Fraction(0)


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
    if not look:
        return Suspect(claim, hits, len(cluster), None, ())
    (unit,) = units_of(registry, frozenset((claim,)))
    mine = {other for other in component.claims if units_of(registry, frozenset((other,))) == {unit}}
    others = frozenset(component.claims) - mine - _elsewhere(cluster, mine)
    try:
        room = component.extent(claim, others)
        fitting = [
            (slip, slip.prior / _width(room) / _orders(slip, component.amounts[claim]))
            for slip in slips(registry, claim)
            if (room is None or slip.loose.meet(room) is not None)
            and component.allows(claim, slip.loose, others, surely=room is not None)
        ]
    except OutOfSteps:
        return Suspect(claim, hits, len(cluster), None, ())
    fitting.sort(key=lambda pair: (-pair[1], pair[0].name, pair[0].reads))
    return Suspect(claim, hits, len(cluster), room, tuple(fitting[:MOST_SLIPS]))


def _elsewhere(cluster: Iterable[frozenset[str]], mine: set[str]) -> frozenset[str]:
    """Claims of conflicts that remain without ``mine``: nothing is asked of them."""
    return frozenset(claim for one in cluster if one.isdisjoint(mine) for claim in one)


def _width(room: Interval | None) -> Fraction:
    """How wide the room is beside its size: 0 for one number, 1 for any number of one sign."""
    if room is None or room.low is None or room.high is None or room.low < 0 or room.high == 0:
        return Fraction(1)
    return max((room.high - room.low) / (room.high + room.low), NARROWEST)


def _orders(slip: Slip, printed: Interval) -> int:
    """By how many powers of ten a slip moves a figure, where that is more than any single slip of the pen does."""
    return max(abs(_size(slip.loose) - _size(printed)), 3) - 2


def _size(interval: Interval) -> int:
    """The number of digits before the point of an interval's larger known end."""
    end = interval.high if interval.high is not None else interval.low
    return len(str(abs(int(end)))) if end is not None else 0
