"""Suspicion: which claims of a conflict a slip of the pen would explain, ranked. Hypotheses, never findings.

What is found "fits arithmetically, no evidence", and stands on no sheet that is handed out. A claim is the more suspect

1. the more of the conflicts that hang together disappear when it is withdrawn: one slip explains them all;
2. the likelier slips make what is printed. Each slip that would make its figure fit is weighed by how usual it
   is and by how well it explains the print beside what all others leave (:mod:`claims.reasoning.weighing`). A
   claim's weight is that of all its slips together.

Where neither distinguishes two claims, they stand in the order of their ids, which says nothing.

Nothing here says that a claim is not as it should be.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from claims.interval import Interval
from claims.reasoning.amount import WHOLE
from claims.reasoning.component import Component
from claims.reasoning.conflict import OutOfSteps
from claims.reasoning.slips import Slip, slips
from claims.reasoning.slips.printed import numbers
from claims.reasoning.statement import units_of
from claims.reasoning.system import Conflict
from claims.reasoning.weighing import CLOSE, UNNAMED, grain, near, weight, width
from claims.registry.memory import remembered
from claims.registry.registry import Registry

# Claims of one conflict whose figures are looked at; those beyond are listed, without slips.
MOST_LOOKED_AT = 40
# Slips listed for one claim.
MOST_SLIPS = 5
NOT_NEGATIVE = Interval(Fraction(0), None)


@dataclass(frozen=True, slots=True)
class Suspect:
    """One claim of a conflict.

    ``explains`` is how many of the conflicts that hang together its withdrawal ends, ``of`` how many there are.
    ``room`` is what the other claims leave for it in base units, None where they leave any number or it was not
    worked out. ``slips`` are the likeliest of those that would make it fit, each with its weight, without any that
    explains no more than a slip that nobody has named; ``weight`` is that of all slips together.
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
    return _Weighed(registry, cluster, held.component).suspects()


class _Weighed:
    """The claims of conflicts that hang together, each with what the others leave for it."""

    def __init__(self, registry: Registry, cluster: tuple[frozenset[str], ...], component: Component) -> None:
        self.registry = registry
        self.cluster = cluster
        self.component = component
        self.near = self._near()
        component.spent = 0

    def suspects(self) -> tuple[Suspect, ...]:
        every = sorted({claim for one in self.cluster for claim in one} & set(self.component.claims))
        units = [units_of(self.registry, one) for one in self.cluster]
        hits = {claim: sum(self._unit(claim) in one for one in units) for claim in every}
        ranked = sorted(every, key=lambda claim: (-hits[claim], claim))
        found = [
            self._suspect(claim, hits[claim], position < MOST_LOOKED_AT)
            for position, claim in enumerate(ranked)
        ]
        return tuple(sorted(found, key=lambda one: (-one.explains, -one.weight, one.claim)))

    def _suspect(self, claim: str, hits: int, look: bool) -> Suspect:
        nothing = Suspect(claim, hits, len(self.cluster), None, (), Fraction(0))
        if not look:
            return nothing
        mine = {other for other in self.component.claims if self._unit(other) == self._unit(claim)}
        others = frozenset(self.component.claims) - mine - _elsewhere(self.cluster, mine)
        try:
            room = self.component.extent(claim, others)
            if room is None:
                return nothing
            close = self._close(claim, others)
            fitting = [
                (slip, weighed)
                for slip in slips(self.registry, claim)
                if (weighed := self._weighed(slip, others, room, close)) is not None
            ]
        except OutOfSteps:
            return nothing
        fitting.sort(key=lambda pair: (-pair[1], pair[0].name, pair[0].reads))
        shown = tuple(pair for pair in fitting if pair[1] > UNNAMED)[:MOST_SLIPS]
        return Suspect(claim, hits, len(self.cluster), room, shown, self._together(fitting))

    def _close(self, claim: str, others: frozenset[str]) -> Interval | None:
        """What the others leave where bounds are close; None where they cannot all be, or it takes too long."""
        try:
            return self.near.extent(claim, others) if self.near is not None else None
        except OutOfSteps:
            return None

    def _weighed(
        self, slip: Slip, others: frozenset[str], room: Interval, close: Interval | None
    ) -> Fraction | None:
        """The weight of a slip; None where the others cannot hold beside what its claim was meant to say."""
        if slip.swaps is not None and slip.swaps in others:
            return self._exchanged(slip, others)
        if slip.loose.meet(room) is None:
            return None
        if not self.component.allows(slip.claim, slip.loose, others):
            return None
        return self._weight(slip, room, close)

    def _exchanged(self, slip: Slip, others: frozenset[str]) -> Fraction | None:
        """The same where two rows changed places, so that the other row says what this one prints."""
        whole, claim = self.component, slip.claim
        assert slip.swaps is not None
        exchanged = {**whole.amounts, claim: slip.loose, slip.swaps: whole.amounts[claim]}
        changed = Component(whole.constraints, exchanged, whole.domains)
        room = changed.extent(claim, others)
        whole.spent += changed.spent
        if room is None or slip.loose.meet(room) is None:
            return None
        if not changed.allows(claim, slip.loose, others):
            return None
        return self._weight(slip, room, room)

    def _unit(self, claim: str) -> str:
        (unit,) = units_of(self.registry, frozenset((claim,)))
        return unit

    def _limits(self, claim: str) -> Interval:
        return WHOLE if self.registry.observation(claim).share_of is not None else NOT_NEGATIVE

    def _beside(self, claim: str) -> Interval:
        """What a claim says, close to the printed number if it is a bound; 0 % is none, though it has one end."""
        read, figure = self.component.amounts[claim], self.registry.figure(claim)
        if figure is None or figure.hedges == ("exact",):
            return read
        return near(read, self._limits(claim))

    def _near(self) -> Component | None:
        """The same with every bound close to what is printed; None where no claim is a bound."""
        read = self.component.amounts
        closer = {claim: self._beside(claim) for claim in self.component.claims}
        if all(closer[claim] == read[claim] for claim in closer):
            return None
        return Component(self.component.constraints, {**read, **closer}, self.component.domains)

    def _weight(self, slip: Slip, room: Interval, close: Interval | None) -> Fraction:
        """The slip's weight; where bounds are among the claims, for most it is taken that they are close.

        A slip that leaves the number open explains what is printed by itself, whatever the room.
        """
        limits = self._limits(slip.claim)
        printed = self._beside(slip.claim)
        if slip.leaves_open:
            return slip.prior / width(printed)
        prior = slip.prior * self._finer(slip)
        far = weight(prior, slip.loose, room, printed)
        if self.near is None and near(slip.loose, limits) == slip.loose:
            return far
        if self.near is None:
            close = room
        nigh = weight(prior, near(slip.loose, limits), close, printed) if close is not None else Fraction(0)
        return (1 - CLOSE) * far + CLOSE * nigh

    def _finer(self, slip: Slip) -> Fraction:
        """Of so many prints that could have been meant, finer than this one, one.

        Only for ranges and hedged figures: the width of others says how fine they are.
        """
        figure = self.registry.figure(slip.claim)
        if figure is None or not slip.numbers or (figure.hedges == ("exact",) and figure.value is not None):
            return Fraction(1)
        return min(grain(slip.numbers) / grain(numbers(figure)), Fraction(1))

    def _together(self, fitting: Iterable[tuple[Slip, Fraction]]) -> Fraction:
        """The weight of all slips of a claim; those that come to the same number count once, the likeliest."""
        most: dict[Interval, Fraction] = {}
        for slip, one in fitting:
            most[slip.loose] = max(one, most.get(slip.loose, Fraction(0)))
        return sum(most.values(), Fraction(0))


def _elsewhere(cluster: Iterable[frozenset[str]], mine: set[str]) -> frozenset[str]:
    """Claims of conflicts that remain without ``mine``: nothing is asked of them."""
    return frozenset(claim for one in cluster if one.isdisjoint(mine) for claim in one)
