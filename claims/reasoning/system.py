"""All constraints of a registry, decided together: what holds, and every smallest conflict with its repairs.

Constraints that share no claim have nothing to do with each other, so each *component* is decided for itself. Most
hold even when read strictly, and that is seen quickly; only where one does not, conflicts are searched, three
times: among constraints whose premises the sources print, then with those that rest on something inferred or
assumed, then with those between figures that are declared to count differently. So a conflict has the highest
level that it has earned, and one that rests on less never stands in for it.

Claims that leave their time, place or definition open are tried in one *world* after the other
(:mod:`claims.reasoning.world`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from claims.finding import LEVELS, Level
from claims.interval import EVERYTHING, Interval
from claims.reasoning.allowance import Allowance
from claims.reasoning.certificate import fewest
from claims.reasoning.comparability import MISMATCH, coincide
from claims.reasoning.component import Component, Refutation
from claims.reasoning.conflict import MOST_CONFLICTS, MOST_NOTED, OutOfSteps, Search, search
from claims.reasoning.constraint import Amounts, Constraint, Variable, variables_of
from claims.reasoning.fitting import surely_fit
from claims.reasoning.form import Form, LazyEnds
from claims.reasoning.premise import Premise, weakest
from claims.reasoning.repair import Cluster, by_statement, clustered
from claims.reasoning.settling import at_once
from claims.reasoning.world import worlds
from claims.registry.registry import Registry

# Work of a whole check: so many steps for all components together, so many more for each constraint, and so many for
# each component in any case. A hundred thousand claims that mostly fit take about as many as the first number.
MOST_STEPS = 60_000_000
STEPS_EACH = 500
RESERVED = 50_000
# Where a search was cut off, so many repairs are tried, the smallest: nobody reads more ways to mend one thing.
MOST_SURE = 20

Reading = Literal["strict", "loose"]
Outcome = Literal["holds", "conflicts", "undecided"]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A smallest set of claims that cannot all hold, under one reading.

    ``constraints`` are those that it takes, as few as possible; ``refutation`` says with what each of their lines
    is multiplied. ``repairs`` are the smallest sets of claims whose withdrawal ends this conflict and all of the
    registry that it shares statements with (``cluster``), of whatever level; halves of one statement are withdrawn
    together, and ``all_repairs`` is False when there may be more. ``complete`` is False when a limit cut
    the search for conflicts off. ``component`` is what it was found in, ``among`` all that hangs together with it, of
    every level and in every world.
    """

    claims: tuple[str, ...]
    constraints: tuple[Constraint, ...]
    premises: tuple[Premise, ...]
    level: Level
    reading: Reading
    refutation: Refutation
    component: Component
    cluster: tuple[frozenset[str], ...] = ()
    repairs: tuple[tuple[str, ...], ...] = ()
    all_repairs: bool = True
    complete: bool = True
    among: tuple[Constraint, ...] = ()


@dataclass(frozen=True, slots=True)
class Decided:
    """One component: its constraints, what came out, and its conflicts; under the strict reading those of claims that
    stand in no loose one.

    ``reason`` of an undecided one: ``strict only``, ``beyond intervals``, ``in every world`` (of claims that leave open
    with which others they go) or ``limit``.
    """

    constraints: tuple[Constraint, ...]
    outcome: Outcome
    conflicts: tuple[Conflict, ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class Readings:
    """Both readings of every claim, and its domain: the numbers that such a figure can be at all."""

    strict: Amounts
    loose: Amounts
    domains: Mapping[str, Interval] = field(default_factory=dict)

    @cached_property
    def ends(self) -> tuple[LazyEnds, LazyEnds]:
        """The ends of the strict and of the loose reading."""
        return LazyEnds(self.strict), LazyEnds(self.loose)

    @cached_property
    def domain_ends(self) -> LazyEnds:
        """The ends of every domain."""
        return LazyEnds({claim: self.domains.get(claim, EVERYTHING) for claim in self.loose})

    def of(self, reading: Reading) -> Amounts:
        return self.strict if reading == "strict" else self.loose


def level_of(constraint: Constraint) -> Level:
    """What a conflict under a constraint can earn: an error from printed premises only, a note where the registry
    declares otherwise."""
    return earned(constraint.premises)


def earned(premises: tuple[Premise, ...]) -> Level:
    """The highest level that a conflict on these premises can have."""
    if any(premise.name == MISMATCH for premise in premises):
        return "note"
    return "error" if weakest(premises) == "printed" else "warning"


def components(constraints: Sequence[Constraint]) -> Iterator[list[int]]:
    """Indexes of constraints that share claims or unstated amounts, directly or through others; in order."""
    above = list(range(len(constraints)))

    def root(index: int) -> int:
        while above[index] != index:
            above[index] = index = above[above[index]]
        return index

    seen: dict[Variable, int] = {}
    for index, constraint in enumerate(constraints):
        for variable in variables_of(constraint):
            first, mine = root(seen.setdefault(variable, index)), root(index)
            above[max(first, mine)] = min(first, mine)
    found: dict[int, list[int]] = {}
    for index in range(len(constraints)):
        found.setdefault(root(index), []).append(index)
    yield from found.values()


def decide_together(
    registry: Registry,
    constraints: Sequence[Constraint],
    forms: Sequence[Form | None],
    readings: Readings,
    alone: Mapping[Reading, frozenset[int]],
    specificity: Callable[[Constraint], object],
    coarse: bool = True,
) -> Iterator[Decided]:
    """Decide every component; those in which something conflicts come last, as their repairs hang together.

    ``alone`` are the constraints that cannot hold by themselves under each reading; ``specificity`` orders
    constraints, the most specific first: of several that each prove a conflict, it is reported under that one. With
    ``coarse`` also which claims hold together only under the loose reading.
    """
    strict_ends, _ = readings.ends
    conflicting: list[Decided] = []
    left: list[tuple[Constraint, ...]] = []
    for indexes in components(constraints):
        if alone["strict"].isdisjoint(indexes):
            known = [form for index in indexes if (form := forms[index]) is not None]
            if len(indexes) == 1 or (len(known) == len(indexes) and surely_fit(known, strict_ends)):
                yield Decided(tuple(constraints[index] for index in indexes), "holds")
                continue
        left.append(tuple(sorted((constraints[index] for index in indexes), key=lambda one: one.order)))
    steps = [MOST_STEPS + STEPS_EACH * len(constraints)]
    impossible = {id(constraints[index]) for index in alone["loose"]}
    # small ones first: they take little, and a hard one may take all that is left but what is reserved
    for found in sorted(left, key=lambda one: (len(one), one[0].order)):
        fits_alone = not any(id(one) in impossible for one in found)
        allowance = Allowance(RESERVED, steps)
        decided = _Decision(registry, found, readings, specificity, fits_alone, allowance, coarse).decided()
        if decided.outcome == "conflicts":
            conflicting.append(decided)
        else:
            yield decided
    yield from _with_repairs(registry, conflicting)


def _with_repairs(registry: Registry, decided: list[Decided]) -> Iterator[Decided]:
    """The conflicts of all components with their repairs: each repair ends all that hang together, of every level."""
    every = [conflict for one in decided for conflict in one.conflicts if conflict.reading == "loose"]
    clusters = clustered(registry, [frozenset(one.claims) for one in every])
    of_cluster: dict[tuple[frozenset[str], ...], list[Conflict]] = {}
    for conflict in every:
        of_cluster.setdefault(clusters[frozenset(conflict.claims)].conflicts, []).append(conflict)
    sure = {key: _sure(clusters[key[0]], conflicts) for key, conflicts in of_cluster.items()}
    for part in {id(conflict.component): conflict.component for conflict in every}.values():
        part.let_go()
    for one in decided:
        repaired = [conflict for conflict in one.conflicts if conflict.reading == "strict"]
        for conflict in one.conflicts:
            if conflict.reading == "strict":
                continue
            found = sure[clusters[frozenset(conflict.claims)].conflicts]
            repaired.append(
                replace(conflict, cluster=found.conflicts, repairs=found.repairs, all_repairs=found.complete)
            )
        yield replace(one, conflicts=tuple(repaired))


def _sure(cluster: Cluster, conflicts: list[Conflict]) -> Cluster:
    """Where conflicts may be unknown: only the repairs without which nothing is refuted any more."""
    parts = {id(one.component): one.component for one in conflicts if not one.complete}
    if not parts:
        return cluster
    sure: list[tuple[str, ...]] = []
    asked = cluster.repairs[:MOST_SURE]
    for part in parts.values():
        part.spent = 0  # this may take as much work again as searching
    try:
        for repair in asked:
            if all(
                part.refuted(frozenset(part.claims) - set(repair), frozenset(range(len(part.constraints))))
                is None
                for part in parts.values()
            ):
                sure.append(repair)
    except OutOfSteps:
        pass
    return Cluster(cluster.conflicts, tuple(sure), False)


class _Decision:
    """One component that has to be worked out."""

    def __init__(
        self,
        registry: Registry,
        constraints: tuple[Constraint, ...],
        readings: Readings,
        specificity: Callable[[Constraint], object],
        fits_alone: bool,
        allowance: Allowance,
        coarse: bool,
    ) -> None:
        self.registry = registry
        self.coarse = coarse  # whether conflicts of the strict reading are searched
        self.specificity = specificity
        self.constraints = constraints
        self.readings = readings
        self.fits_alone = fits_alone  # whether each constraint can hold by itself, read loosely
        self.left_out = frozenset[str]()  # claims of which nothing is asked
        self.allowance = allowance
        self.complete = True
        self.cut_off = False

    def decided(self) -> Decided:
        """The loose reading first: it alone makes a conflict. Then the strict one, also where a constraint cannot hold
        by itself under it: that says nothing of the others."""
        loosely = self._holds("loose") if self.fits_alone else None
        if loosely is None:
            conflicts = tuple(self._conflicts("loose"))
            if conflicts:
                return Decided(self.constraints, "conflicts", (*conflicts, *self._elsewhere(conflicts)))
            # what cannot all hold at once does in every world: nothing was left undecided for want of steps
            searched = self.complete and not self.cut_off
            return Decided(self.constraints, "undecided", (), "in every world" if searched else "limit")
        strictly = self._holds("strict")
        if strictly is None:
            conflicts = tuple(self._conflicts("strict")) if self.coarse else ()
            return Decided(self.constraints, "undecided", conflicts, "strict only")
        if not strictly:
            return Decided(self.constraints, "undecided", (), "limit" if self.cut_off else "beyond intervals")
        return Decided(self.constraints, "holds")

    def _elsewhere(self, conflicts: tuple[Conflict, ...]) -> Iterator[Conflict]:
        """What fits only loosely among the claims of no conflict: another's conflict does not silence it."""
        self.left_out = frozenset(claim for one in conflicts for claim in one.claims)
        if self.coarse and self._holds("strict") is None:
            yield from self._conflicts("strict")

    def _holds(self, reading: Reading) -> bool | None:
        """True: all hold, in whatever world. False: nothing refutes them, nothing proves them. None: refuted."""
        whole = self._component(self.constraints, reading)
        every = frozenset(range(len(self.constraints)))
        try:
            if whole.refuted(frozenset(whole.claims) - self.left_out, every) is not None:
                return None
            return whole.proven()
        except OutOfSteps:
            self.cut_off = True
            return False

    def _component(self, constraints: Sequence[Constraint], reading: Reading) -> Component:
        return Component(constraints, self.readings.of(reading), self.readings.domains, self.allowance)

    # -- conflicts, level by level --

    def _conflicts(self, reading: Reading) -> Iterator[Conflict]:
        levels = {id(one): LEVELS.index(level_of(one)) for one in self.constraints}
        known: dict[frozenset[str], tuple[Component, bool]] = {}
        before = -1
        for index in range(len(LEVELS)):
            usable = [one for one in self.constraints if levels[id(one)] <= index]
            if len(usable) == before or not usable:
                continue
            before = len(usable)
            known = {**self._smallest(usable, reading), **known}  # the part of the highest level is kept
        self.allowance.renew()
        for part in {id(part): part for part, _ in known.values()}.values():
            part.spent = 0  # explaining may take as much work again as searching
        for claims, (part, search_complete) in known.items():
            yield self._explained(part, claims, reading, search_complete)

    def _smallest(
        self, usable: list[Constraint], reading: Reading
    ) -> dict[frozenset[str], tuple[Component, bool]]:
        """Every smallest conflict of some constraints, in whatever world, with the part it was found in."""
        found: dict[frozenset[str], tuple[Component, bool]] = {}
        seen: set[tuple[int, ...]] = set()
        for world in self._in_worlds(usable):
            for indexes in components(world):
                part = [world[index] for index in indexes]
                key = tuple(id(one) for one in part)
                if key in seen:
                    continue
                seen.add(key)
                component = self._component(part, reading)
                searched = self._searched(component, reading)
                self.complete = self.complete and searched.complete
                for conflict in searched.conflicts:
                    found.setdefault(conflict, (component, searched.complete))
        return {one: found[one] for one in by_statement(self.registry, found)}

    def _in_worlds(self, usable: list[Constraint]) -> tuple[tuple[Constraint, ...], ...]:
        """Those of single constraints the most specific first: under that one their conflict is told."""
        found = worlds(self.registry, usable)
        self.complete = self.complete and found.complete
        alone = [one for one in found.of if len(one) == 1]
        alone.sort(key=lambda one: self.specificity(one[0]))  # type: ignore[arg-type, return-value]
        return (*(one for one in found.of if len(one) != 1), *alone)

    def _searched(self, component: Component, reading: Reading) -> Search[str]:
        every = frozenset(range(len(component.constraints)))

        def refuted(claims: frozenset[str]) -> frozenset[str] | None:
            answer = component.refuted(claims, every, fewer=True)
            return None if answer is None else answer.claims

        asked = [claim for claim in component.claims if claim not in self.left_out]
        known = [one for one in component.known_conflicts() if self.left_out.isdisjoint(one)]
        beyond = MOST_CONFLICTS if reading == "loose" else MOST_NOTED
        return search(asked, refuted, str, known, beyond)

    # -- explanations --

    def _explained(
        self,
        component: Component,
        claims: frozenset[str],
        reading: Reading,
        complete: bool,
    ) -> Conflict:
        used, refutation = fewest(component, claims, self.specificity)
        constraints = tuple(component.constraints[index] for index in used)
        premises = [premise for one in constraints for premise in one.premises]
        if len(constraints) > 1:
            premises += self._of_one_setting(sorted(claims))
        kept = tuple(dict.fromkeys(at_once(self.registry, premises, constraints, claims)))
        return Conflict(
            claims=tuple(sorted(claims)),
            constraints=constraints,
            premises=kept,
            level=earned(kept),
            reading=reading,
            refutation=refutation,
            component=component,
            complete=complete and self.complete,
            among=self.constraints,
        )

    def _of_one_setting(self, claims: list[str]) -> Iterator[Premise]:
        """What several constraints take for granted beyond what each does: that their claims go together."""
        for other in claims[1:]:
            yield from coincide(self.registry, claims[0], other) or ()
