"""Claims that speak in the same way, taken together: a hundred thousand of them need no look at every pair.

Whether two figures of one quantity may be compared at all hangs on a few things: time, place, measure, scale and
definition. Claims that share all of these are one group, and what is true of one of them is true of all,
except where the text ties two by name (:class:`Ties`).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass

from claims.reasoning.defined import apart_in, beside_a_twin, defined_as, text_and_tree
from claims.reasoning.noun import counted_kind
from claims.reasoning.scale import scale
from claims.reasoning.statement import same_statement
from claims.reasoning.timing import period, placed_before
from claims.registry.memory import remembered
from claims.registry.registry import Registry

# A time that spans more years than this is held against every other.
MOST_YEARS = 60


@dataclass(frozen=True, slots=True)
class Group:
    """Claims of one quantity that speak in the same way, sorted by id.

    ``where``, ``years`` and ``definition`` tell quickly which groups can never meet: None meets everything.
    """

    names: tuple[str, ...]
    where: str | None
    years: range | None
    definition: str | None


def groups(
    registry: Registry, names: Iterable[str], also: Callable[[str], Hashable] = lambda _: None
) -> list[Group]:
    """The claims ``names``, all of one quantity, by how they speak; ``also`` gives more that must be the same.

    Sorted by the first id of each group.
    """
    found: dict[Hashable, list[str]] = {}
    for name in sorted(names):
        found.setdefault((signature(registry, name), also(name)), []).append(name)
    return [_group(registry, tuple(together)) for together in found.values()]


@remembered
def signature(registry: Registry, name: str) -> Hashable:
    """All that decides whether a claim compares with another, but what it counts and what its text ties it to."""
    claim, apart = registry.observation(name), apart_in(registry)
    when = claim.when
    undated = when is None or when in ("unstated", "unknown", "source")
    return (
        when,
        claim.where,
        claim.measure,
        scale(registry, name),
        counted_kind(registry, name),
        registry.sources[claim.source].issued if undated else None,
        claim.source if when == "source" or _is_season(registry, name) else None,
        undated and claim.method == "model",
        claim.projection,
        _definition(registry, name),
        _kept_apart(registry, name) if apart else None,
    )


def _is_season(registry: Registry, name: str) -> bool:
    """Whether a claim speaks of a season: of two seasons that one text tells apart, two texts may mean one time."""
    when = period(registry, name)
    return when is not None and when.season is not None


def _definition(registry: Registry, name: str) -> Hashable:
    """What a claim defines. Two definitions of quantities are compared in another way where these hold each other."""
    defined, claim = defined_as(registry, name), registry.observation(name)
    if defined is None or claim.definition is not None:
        return defined
    return defined, claim.quantity, claim.share_of


def _kept_apart(registry: Registry, name: str) -> Hashable:
    """The text and tree in which some figures are kept apart, and whether this is one of them."""
    beside = text_and_tree(registry, name)
    return beside if beside in apart_in(registry) else None, name in beside_a_twin(registry)


def likeness(registry: Registry, name: str) -> str:
    """A claim that compares with whatever this one compares with: the same one for all of which that is true.

    Claims that a text places before or after another are like none but themselves.
    """
    return likenesses(registry)[name]


@remembered
def likenesses(registry: Registry) -> dict[str, str]:
    """The likeness of every claim."""
    placed = {one.after for one in registry.observations if one.after is not None}
    placed = {registry.first_statement(name) for name in placed}
    found: dict[Hashable, str] = {}
    return {
        one.name: one.name
        if one.after is not None or one.name in placed
        else found.setdefault(signature(registry, one.name), one.name)
        for one in registry.observations
    }


def _group(registry: Registry, names: tuple[str, ...]) -> Group:
    where = registry.where(names[0])
    if where is not None and where not in registry.areas.own:
        where = registry.areas.name(where)  # one place has several codes
    return Group(names, where, _years(registry, names[0]), defined_as(registry, names[0]))


def _years(registry: Registry, name: str) -> range | None:
    when = period(registry, name)
    if when is None or when.earliest is None or when.latest is None:
        return None
    years = range(when.earliest.year, when.latest.year + 1)
    return years if len(years) <= MOST_YEARS else None


def meetings(found: list[Group]) -> Iterator[tuple[Group, Group]]:
    """Every two groups that may speak of one time and place and define alike, each once, and each with itself.

    Groups of other years, places or definitions never meet and cost nothing.
    """
    shelves: dict[tuple[str | None, str | None], dict[int | None, list[int]]] = {}
    for position, group in enumerate(found):
        shelf = shelves.setdefault((group.where, group.definition), {})
        for year in group.years or (None,):
            shelf.setdefault(year, []).append(position)
    for position, group in enumerate(found):
        seen: set[int] = set()
        for shelf in _shelves(shelves, group):
            for year in shelf if group.years is None else (*group.years, None):
                for other in shelf.get(year, ()):
                    if other >= position and other not in seen:
                        seen.add(other)
                        yield group, found[other]


def _shelves(
    shelves: dict[tuple[str | None, str | None], dict[int | None, list[int]]], group: Group
) -> Iterator[dict[int | None, list[int]]]:
    if group.where is not None and group.definition is not None:
        for where in (group.where, None):
            for definition in (group.definition, None):
                if (where, definition) in shelves:
                    yield shelves[where, definition]
        return
    for (where, definition), shelf in shelves.items():
        if _may_meet(where, group.where) and _may_meet(definition, group.definition):
            yield shelf


def _may_meet(first: str | None, second: str | None) -> bool:
    return first is None or second is None or first == second


class Ties:
    """Which claims a text ties by name: halves of one statement, and what it places before another.

    Following such ties costs as many steps as claims are tied together; ``steps`` counts them.
    """

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.steps = 0
        self._above: dict[str, str] = {}
        self._size: dict[str, int] = {}
        for name in registry.claims:
            claim = registry.claims[name]
            after = None if claim.after is None else registry.first_statement(claim.after)
            for other in (claim.same_statement, claim.restates, after):
                if other is not None:
                    self._join(name, other)

    def joined(self, name: str) -> bool:
        """Whether a text ties a claim to any other."""
        return name in self._above or name in self._size

    def tied(self, first: str, second: str) -> bool:
        """True when the two are one statement, or the text places one before the other."""
        self.steps += 1
        if not self._above or self._root(first) != self._root(second):
            return False
        self.steps += self._size.get(self._root(first), 1)
        return (
            same_statement(self.registry, first, second)
            or placed_before(self.registry, second, first)
            or placed_before(self.registry, first, second)
        )

    def _root(self, name: str) -> str:
        while (above := self._above.get(name, name)) != name:
            self._above[name] = self._above.get(above, above)
            name = above
        return name

    def _join(self, first: str, second: str) -> None:
        a, b = sorted((self._root(first), self._root(second)), key=lambda one: self._size.get(one, 1))
        if a != b:
            self._above[a] = b
            self._size[b] = self._size.get(b, 1) + self._size.get(a, 1)
