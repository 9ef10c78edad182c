"""A trial: one figure is read otherwise, and all that it has to do with is decided again.

A slip is worth telling of a conflict only if with it the conflict is gone and no other has come: whoever corrects
the figure so must not find one more finding than before. Where that is not decided within the limit of steps, the
slip is not told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from claims import figure as figures
from claims.figure import Figure
from claims.finding import LEVELS
from claims.interval import EVERYTHING, Interval
from claims.reasoning.allowance import Allowance
from claims.reasoning.component import Component
from claims.reasoning.conflict import OutOfSteps, search
from claims.reasoning.constraint import Constraint, claims_of
from claims.reasoning.repair import by_statement
from claims.reasoning.slips import Slip
from claims.reasoning.system import Conflict, components, level_of
from claims.reasoning.world import worlds
from claims.registry.registry import Registry

# Steps of one trial, and of all trials of a report beyond those.
STEPS_EACH = 200_000
MOST_STEPS = 5_000_000
TOLD = ("error", "warning")

Claims = frozenset[str]


class _NewConflict(Exception):
    """Something cannot hold with the other reading that could before."""


@dataclass(frozen=True, slots=True)
class Part:
    """Constraints that hang together in one world; ``level`` says which premises they may rest on."""

    level: int
    constraints: tuple[Constraint, ...]
    claims: Claims


class Surroundings:
    """All constraints that hang together with a conflict, of every level and in every world."""

    def __init__(self, registry: Registry, conflict: Conflict) -> None:
        self.registry = registry
        self.domains = conflict.component.domains
        levels = {id(one): LEVELS.index(level_of(one)) for one in conflict.among}
        self.levels = [LEVELS.index(level) for level in TOLD]
        self.constraints = {
            level: [one for one in conflict.among if levels[id(one)] <= level] for level in self.levels
        }
        names = {claim for one in conflict.among for claim in claims_of(one)}
        self.amounts = {name: conflict.component.amounts[name] for name in names}
        self._rooms: dict[str, tuple[Interval, ...]] = {}
        self._as_printed: dict[int, Component] = {}
        self._refuted: dict[int, set[Claims]] = {}

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        found = []
        for level in self.levels:
            seen = set()
            for world in worlds(self.registry, self.constraints[level]).of:
                for indexes in components(world):
                    chosen = tuple(world[index] for index in indexes)
                    key = tuple(id(one) for one in chosen)
                    if key not in seen:
                        seen.add(key)
                        claims = frozenset(claim for one in chosen for claim in claims_of(one))
                        found.append(Part(level, chosen, claims))
        return tuple(found)

    def component(self, part: Part, amounts: Mapping[str, Interval], allowance: Allowance) -> Component:
        return Component(part.constraints, amounts, self.domains, allowance)

    def as_printed(self, part: Part) -> Component:
        """The part with all figures as they are printed."""
        if id(part) not in self._as_printed:
            self._as_printed[id(part)] = Component(part.constraints, self.amounts, self.domains)
        return self._as_printed[id(part)]

    def refuted(self, part: Part, claims: Claims, allowance: Allowance) -> bool:
        """Whether these claims cannot hold in a part with all figures as they are printed: asked once of each."""
        known = self._refuted.setdefault(id(part), set())
        if not any(one <= claims for one in known):
            before = self.as_printed(part)
            before.spent = 0
            answer = before.refuted(claims, frozenset(range(len(part.constraints))))
            allowance.take(before.spent)
            if answer is None:
                return False
            known.add(answer.claims)
        return True

    def rooms(self, claim: str) -> tuple[Interval, ...]:
        """What each constraint that holds by itself leaves for a claim: beyond it, it would hold no more."""
        if claim not in self._rooms:
            self._rooms[claim] = tuple(self._each_room(claim))
        return self._rooms[claim]

    def _each_room(self, claim: str) -> Iterator[Interval]:
        for one in self.constraints[self.levels[-1]]:
            names = frozenset(claims_of(one))
            if claim not in names:
                continue
            alone = Component((one,), self.amounts, self.domains)
            try:
                if alone.refuted(names, frozenset((0,))) is None:
                    yield alone.extent(claim, names - {claim}) or EVERYTHING
            except OutOfSteps:
                continue


class Trials:
    """Trials of slips beside the conflicts that a report tells of.

    ``judged`` gives what else is told of a registry: one that prints the figure as meant may not add to it.
    """

    def __init__(
        self,
        registry: Registry,
        conflicts: Iterable[Conflict],
        judged: Callable[[Registry], frozenset[object]],
    ) -> None:
        self.registry = registry
        self._judge = judged
        self._known = {frozenset(one.claims) for one in conflicts}
        self._around: dict[int, Surroundings] = {}
        self._tried: dict[tuple[int, Slip], frozenset[Claims] | None] = {}
        self._steps = [MOST_STEPS]
        self.cut_off = False  # whether some slip was not tried to the end

    @property
    def count(self) -> int:
        """How many conflicts there are as all figures are printed."""
        return len(self._known)

    def around(self, conflict: Conflict) -> Surroundings:
        key = id(conflict.among)
        if key not in self._around:
            self._around[key] = Surroundings(self.registry, conflict)
        return self._around[key]

    def beside(self, conflict: Conflict, claim: str) -> Interval | None:
        """What the other claims of a conflict leave for one of them; None where it was not worked out."""
        alone = Component(conflict.constraints, conflict.component.amounts, conflict.component.domains)
        try:
            return alone.extent(claim, frozenset(conflict.claims) - {claim})
        except OutOfSteps:
            return None

    def room(self, conflict: Conflict, claim: str) -> Interval | None:
        """The same, and within it all that the claim fits with by itself; None where nothing is left."""
        room = self.beside(conflict, claim)
        for one in self.around(conflict).rooms(claim):
            room = None if room is None else room.meet(one)
        return room

    def left(self, conflict: Conflict, slip: Slip) -> frozenset[Claims] | None:
        """The conflicts that are left if the slip has happened; None where there is a new one, or none knows."""
        key = id(conflict.among), slip
        if key not in self._tried:
            left = self._decided(conflict, slip, new=False)
            self._tried[key] = left if left is not None and not self._judged(slip) else None
        return self._tried[key]

    def instead(self, conflict: Conflict, slip: Slip) -> int | None:
        """How many conflicts there are if the slip has happened, where there are new ones too and the one in question
        is gone; None where it is not, or none knows."""
        found = None if self._judged(slip) else self._decided(conflict, slip, new=True)
        return None if found is None or frozenset(conflict.claims) in found else len(found)

    def _decided(self, conflict: Conflict, slip: Slip, new: bool) -> frozenset[Claims] | None:
        if self._steps[0] <= 0:
            self.cut_off = True
            return None
        around = self.around(conflict)
        amounts = {**around.amounts, slip.claim: slip.loose}
        touched = {slip.claim}
        if slip.swaps is not None and slip.swaps in amounts:
            amounts[slip.swaps] = around.amounts[slip.claim]
            touched.add(slip.swaps)
        left = {one for one in self._known if touched.isdisjoint(one)}
        allowance = Allowance(STEPS_EACH, self._steps)
        try:
            for level in around.levels:
                found: dict[Claims, None] = {}
                for part in around.parts:
                    if part.level == level and not touched.isdisjoint(part.claims):
                        after = around.component(part, amounts, allowance)
                        found |= dict.fromkeys(self._conflicts(around, part, after, allowance, new))
                left.update(by_statement(self.registry, found))
        except _NewConflict:
            return None
        except OutOfSteps:
            self.cut_off = True
            return None
        return frozenset(left) if new or self._known.issuperset(left) else None

    def _conflicts(
        self, around: Surroundings, part: Part, after: Component, allowance: Allowance, new: bool
    ) -> tuple[Claims, ...]:
        """The smallest conflicts of a part with another figure; raises _NewConflict where something is refuted that
        was not, unless that is asked for."""
        every = frozenset(range(len(part.constraints)))

        def refuted(claims: Claims) -> Claims | None:
            answer = after.refuted(claims, every, fewer=True)
            if answer is not None and not new and not around.refuted(part, answer.claims, allowance):
                raise _NewConflict
            if allowance.left <= 0:
                raise OutOfSteps
            return None if answer is None else answer.claims

        still = [one for one in sorted(self._known, key=sorted) if one <= part.claims and refuted(one)]
        # with another figure less may be needed for a conflict that was there
        known = [one for one in still if not new or all(refuted(one - {claim}) is None for claim in one)]
        found = search(after.claims, refuted, str, known)
        if not found.complete:
            raise OutOfSteps
        return found.conflicts

    def _judged(self, slip: Slip) -> bool:
        """Whether a check that judges for itself finds what it did not: two figures far apart, too many people."""
        if not slip.figure:
            return False
        changed = printing(self.registry, slip.claim, slip.figure)
        return changed is None or not self._judge(changed) <= self._as_judged

    @cached_property
    def _as_judged(self) -> frozenset[object]:
        return self._judge(self.registry)


def printing(registry: Registry, claim: str, text: str) -> Registry | None:
    """The registry with another figure for a claim; None where that is no figure."""
    entry = registry.claims[claim]
    source = registry.sources.get(entry.source)
    language = entry.language or (source.language if source else None) or registry.language
    try:
        figure: Figure = figures.read(text, language)
    except figures.Refused:
        return None
    claims = {**registry.claims, claim: entry.model_copy(update={"figure": text})}
    return replace(registry, claims=claims, readings={**registry.readings, claim: figure})
