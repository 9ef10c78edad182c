"""Crowds: conflicts of one kind between very many competing figures, told together.

Where dozens of figures of one quantity do not fit dozens of another, each two of them are a smallest conflict, and
nobody reads a thousand findings that say the same. Those of one check and level and between the same quantities are
one *crowd* where they are many. What else such figures have to do with each other is then told by the comparisons of
other kinds alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from itertools import combinations

from claims.finding import LEVELS, Level
from claims.reasoning.constraint import Constraint
from claims.reasoning.form import cover
from claims.reasoning.solver import Verdict
from claims.reasoning.system import Conflict, Readings, level_of
from claims.registry.registry import Registry

# So many conflicts of one kind are told one by one; of more, one finding tells.
MOST_APART = 50
# A crowd lists so many figures.
MOST_LISTED = 20

Kind = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Crowd:
    """Very many constraints of one kind that each cannot hold by itself: those furthest apart first."""

    level: Level
    verdicts: tuple[Verdict, ...]

    @property
    def conflicts(self) -> tuple[tuple[str, ...], ...]:
        """The claims of each conflict."""
        return tuple(one.constraint.claims for one in self.verdicts)

    @property
    def claims(self) -> tuple[str, ...]:
        """All its claims: those that are furthest apart, then those in most conflicts."""
        times = Counter(claim for conflict in self.conflicts for claim in conflict)
        ordered = sorted(times, key=lambda claim: (-times[claim], claim))
        return tuple(dict.fromkeys((*self.conflicts[0], *ordered)))


def gathered(registry: Registry, verdicts: Iterable[Verdict], level: Level | None = None) -> list[Crowd]:
    """The crowds among verdicts that say alike that something cannot hold; of one ``level``, or what each earns."""
    kinds: dict[Kind, list[Verdict]] = {}
    for one in verdicts:
        kinds.setdefault(_kind(registry, one.constraint), []).append(one)
    return [
        Crowd(earns, tuple(sorted(found, key=_furthest)))
        for alike in kinds.values()
        if len(alike) > MOST_APART
        for earns, found in _by_level(alike, level).items()
        if len(found) > MOST_APART
    ]


def _kind(registry: Registry, constraint: Constraint) -> Kind:
    claims = [registry.claims[name] for name in constraint.claims]
    relation = [one for one in constraint.declared if one[0] == "relations"]
    return constraint.check, *relation, *((one.quantity, one.share_of) for one in claims)


def _by_level(verdicts: list[Verdict], level: Level | None) -> dict[Level, list[Verdict]]:
    found: dict[Level, list[Verdict]] = {}
    for one in verdicts:
        found.setdefault(level or level_of(one.constraint), []).append(one)
    return found


def _furthest(one: Verdict) -> tuple[bool, Fraction, object]:
    """How far apart the sides of a constraint are, the furthest first; those without a ratio last."""
    ratio = one.ratio()
    return ratio is None, -(ratio[0] if ratio else Fraction(0)), one.constraint.order


# -- what is left when crowds are taken out ------------------------------------------------------------


def only_together(
    verdicts: Iterable[Verdict],
    readings: Readings,
    specificity: Callable[[Constraint], object],
) -> list[Verdict]:
    """Those verdicts of linear constraints that cannot hold by themselves for which all of their claims are needed;
    of several of the same claims the most specific."""
    found: dict[frozenset[str], Verdict] = {}
    for one in verdicts:
        if one.outcome != "conflicts" or one.form is None:
            continue
        claims = frozenset(one.constraint.claims)
        if cover(one.form, readings.ends[1], readings.domain_ends) == claims:
            other = found.setdefault(claims, one)
            if other is not one:
                found[claims] = min(other, one, key=lambda each: specificity(each.constraint))  # type: ignore[arg-type, return-value]
    return list(found.values())


class Told:
    """What some crowds tell, so that it is not told again."""

    def __init__(self, registry: Registry, crowds: Iterable[Crowd]) -> None:
        self._registry = registry
        self._claims: dict[Kind, set[str]] = {}
        self._levels: dict[frozenset[str], int] = {}
        for crowd in crowds:
            of_kind = self._claims.setdefault(_kind(registry, crowd.verdicts[0].constraint), set())
            for one in crowd.verdicts:
                claims = frozenset(one.constraint.claims)
                of_kind.update(claims)
                level = LEVELS.index(crowd.level)
                self._levels[claims] = min(level, self._levels.get(claims, level))
        self.claims = frozenset[str]().union(*self._claims.values())

    def untold(self, verdicts: Iterable[Verdict]) -> list[Verdict]:
        """Verdicts that are still to be taken together: not those of a crowd, nor others of its kind about its claims
        that hold. What follows from several of these, as part ≤ part ≤ whole, is a comparison of its own."""
        return [one for one in verdicts if not self._claims or not self._of_crowd(one)]

    def _of_crowd(self, one: Verdict) -> bool:
        if one.outcome == "conflicts":
            return frozenset(one.constraint.claims) in self._levels
        members = self._claims.get(_kind(self._registry, one.constraint))
        return members is not None and not members.isdisjoint(one.constraint.claims)

    def holds(self, claims: Collection[str], level: Level) -> bool:
        """Whether some of these claims already are a conflict of a crowd, of this level or a higher one."""
        inside = sorted(self.claims.intersection(claims))
        return any(
            self._levels.get(frozenset(some), len(LEVELS)) <= LEVELS.index(level)
            for size in self._sizes
            for some in combinations(inside, size)
        )

    def beside(self, conflict: Conflict) -> Conflict:
        """A conflict without its repairs where it shares figures with a crowd, as these do not end that."""
        touched = any(not self.claims.isdisjoint(claims) for claims in (conflict.claims, *conflict.cluster))
        return replace(conflict, repairs=(), all_repairs=False) if touched else conflict

    @cached_property
    def _sizes(self) -> list[int]:
        return sorted({len(one) for one in self._levels})
