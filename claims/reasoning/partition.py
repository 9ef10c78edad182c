"""Partitions of the registry, with the claims that can be added up against each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import combinations, islice, product
from math import prod

from claims import wording
from claims.phrase import claim_id, phrase
from claims.reasoning.amount import amounts
from claims.reasoning.comparability import Premises, alike, as_group, comparable, inside
from claims.reasoning.disjoint import disjoint_siblings
from claims.reasoning.likeness import likeness
from claims.reasoning.naming import printed, several
from claims.reasoning.premise import Premise, weakest
from claims.reasoning.solver import Verdict
from claims.reasoning.timing import apart
from claims.registry.memory import remembered
from claims.registry.registry import Registry
from claims.registry.relation import Partition, Relation

# Where several claims compete for each part, so many combinations are tried for each figure of the whole.
# What is left out then is counted as one that could not run.
MOST_COMBINATIONS = 256


# Of a quantity with more claims that speak alike only those with the least and the greatest figures are tried.
MOST_RIVALS = 12


@dataclass(frozen=True, slots=True)
class Division:
    """One claim of a whole with one claim for each part that has any.

    ``relation`` is the place of the partition in the registry's list, None where the parts are siblings that
    cannot overlap though nobody declares it. ``missing`` are the parts without a
    comparable claim that do not count as none; ``none`` is the premise that those left out count as none, where
    there are any. ``belongs`` is the premise that a part belongs to the whole, ``separate`` that no two overlap,
    None for parts that may overlap. ``covers`` is the premise that the parts make up the whole, None where the
    registry does not say so. ``alike`` is True when parts and whole speak of one time and place, parts of their
    own place in it, and not of smaller ones. ``narrowed`` is True where parts are left out because less than all
    is printed of their comparison.
    """

    registry: Registry = field(repr=False, compare=False)
    relation: int | None
    whole: str
    parts: tuple[str, ...]
    missing: tuple[str, ...]
    none: Premise | None
    belongs: Premise
    separate: Premise | None
    covers: Premise | None
    alike: bool
    narrowed: bool = False

    @property
    def declared(self) -> tuple[tuple[str, str], ...]:
        """The entries of the registry that the division comes from."""
        if self.relation is not None:
            return (("relations", str(self.relation)),)
        quantities = (self.registry.observation(claim).quantity for claim in (*self.parts, self.whole))
        return tuple(("quantities", one) for one in quantities if one is not None)

    @property
    def premises(self) -> Premises:
        """The premises on which each part compares with the whole."""
        found = (premise for part in self.parts for premise in inside(self.registry, part, self.whole) or ())
        return tuple(dict.fromkeys(found))

    def grounds(self, *more: Premise | None) -> Premises:
        """These premises after some others; None among those is left out."""
        return tuple(dict.fromkeys([*(premise for premise in more if premise is not None), *self.premises]))


def divisions(registry: Registry, leaving_out: bool = True) -> Iterator[Division | None]:
    """Every combination of comparable claims of a declared partition, parts in the order declared.

    ``leaving_out`` includes partitions that are declared to leave something of the whole out. None for a
    partition that has no claim of its whole, or none of its parts that can be set against it, and for
    combinations beyond the limits.
    """
    for found in _divisions(registry):
        if leaving_out or found.declared.exhaustive is not False:
            yield from found.divisions


@dataclass(frozen=True, slots=True)
class _Divided:
    declared: Partition
    divisions: tuple[Division | None, ...]


@remembered
def _divisions(registry: Registry) -> tuple[_Divided, ...]:
    """The divisions of every partition, declared or of siblings that cannot overlap; two checks ask for them."""
    return tuple(
        _Divided(relation.partition, tuple(_of_relation(registry, index, relation, relation.partition)))
        for index, relation in enumerate((*registry.relations, *disjoint_siblings(registry)))
        if relation.partition is not None
    )


def _of_relation(
    registry: Registry, index: int, relation: Relation, partition: Partition
) -> Iterator[Division | None]:
    given = [part for part in partition.parts if part in registry.by_quantity]
    if not given or partition.whole not in registry.by_quantity:
        yield None
        return
    wholes = _outermost(registry, registry.by_quantity[partition.whole])
    rivals = {part: _outermost(registry, registry.by_quantity[part]) for part in given}
    if any(
        len(found) < len(registry.by_quantity[one])
        for one, found in [(partition.whole, wholes), *rivals.items()]
    ):
        yield None
    for whole in wholes:
        yield from _of_whole(registry, index, relation, partition, rivals, whole)


def _of_whole(
    registry: Registry,
    index: int,
    relation: Relation,
    partition: Partition,
    rivals: dict[str, list[str]],
    whole: str,
) -> Iterator[Division | None]:
    options = {
        part: [claim for claim in names if comparable(registry, inside, claim, whole)]
        for part, names in rivals.items()
    }
    usable = [found for found in options.values() if found]
    if not usable:
        yield None
        return
    without = [part for part in partition.parts if not options.get(part)]
    empty = [part for part in without if partition.missing == "zero" and _is_none(registry, part, whole)]
    none = said_of(relation, phrase("parts without a figure count as none")) if empty else None
    separate = None if partition.overlap else said_of(relation, phrase("the parts do not overlap"))
    for parts in _combinations(registry, usable, whole):
        if parts is None:
            yield None
            continue
        given = {registry.observation(claim).quantity for claim in parts}
        yield Division(
            registry=registry,
            relation=index if index < len(registry.relations) else None,
            whole=whole,
            parts=parts,
            missing=tuple(part for part in partition.parts if part not in given and part not in empty),
            none=none,
            belongs=said_of(relation, phrase("the part belongs to the whole")),
            separate=separate,
            covers=said_of(relation, phrase("the parts make up the whole")) if partition.exhaustive else None,
            alike=all(_of_one_setting(registry, part, whole) for part in parts),
            narrowed=len(parts) < len(usable),
        )


def _combinations(
    registry: Registry, options: list[list[str]], whole: str
) -> Iterator[tuple[str, ...] | None]:
    """One claim for each part; then the same of those parts alone whose comparison the sources print in full, so
    that a doubt about one part lowers nothing for the others. None where the limit is reached."""
    seen: set[tuple[str, ...]] = set()
    for usable in (options, _well_founded(registry, options, whole)):
        for parts in islice(product(*usable), MOST_COMBINATIONS) if usable else ():
            if parts not in seen and _of_one_time(registry, parts, whole):
                yield parts
            seen.add(parts)
        if prod(len(found) for found in usable) > MOST_COMBINATIONS:
            yield None


def _well_founded(registry: Registry, options: list[list[str]], whole: str) -> list[list[str]]:
    """The options that rest on printed premises only; nothing where all speak in the same way."""
    speaking = {_manner(registry, claim) for found in options for claim in found}
    if len(speaking | {_manner(registry, whole)}) == 1:
        return []
    strong = [
        [claim for claim in found if weakest(inside(registry, claim, whole) or ()) == "printed"]
        for found in options
    ]
    return [found for found in strong if found]


def _manner(registry: Registry, name: str) -> tuple[object, ...]:
    claim = registry.claims[name]
    return likeness(registry, name), claim.source, claim.citing, claim.inferred, claim.noun


def _outermost(registry: Registry, names: tuple[str, ...]) -> list[str]:
    """Of many claims that speak alike, those with the least and with the greatest figures."""
    if len(names) <= MOST_RIVALS:
        return list(names)
    _, loose = amounts(registry)
    groups: dict[str, list[str]] = {}
    for name in names:
        if name in loose:
            groups.setdefault(likeness(registry, name), []).append(name)
    kept: set[str] = set()
    for group in groups.values():
        lows = sorted(group, key=lambda name: (-(loose[name].low or 0), name))
        highs = sorted(group, key=lambda name: (loose[name].high is None, loose[name].high or 0, name))
        kept.update(lows[: MOST_RIVALS // 2], highs[: MOST_RIVALS // 2])
    return sorted(kept)


def _of_one_setting(registry: Registry, part: str, whole: str) -> bool:
    """Whether a part is all of that part: of the whole's time, and of its place or the part's own place in it."""
    if comparable(registry, alike, part, whole):
        return True
    quantity = registry.observation(part).quantity
    place = registry.place_facet(quantity) if quantity is not None else None
    return place is not None and place == registry.where(part) and as_group(registry, part, whole) is not None


def separate(relation: Relation) -> Premise | None:
    """That the parts of a partition do not overlap, and who says so; None where they may."""
    if relation.partition is None or relation.partition.overlap:
        return None
    return said_of(relation, phrase("the parts do not overlap"))


def covering(relation: Relation) -> Premise | None:
    """That the parts make up the whole; None where nobody says so."""
    if relation.partition is None or not relation.partition.exhaustive:
        return None
    return said_of(relation, phrase("the parts make up the whole"))


def _is_none(registry: Registry, part: str, whole: str) -> bool:
    """Whether none of the claims that speak of a part speaks of the time of the whole.

    A share of it, a figure of a part of it, or a figure that only another definition keeps from being compared
    says that it is more than nothing.
    """
    return all(apart(registry, name, whole) for name in _told(registry).get(part, ()))


@remembered
def _told(registry: Registry) -> dict[str, list[str]]:
    """The claims of each quantity and of everything in it, shares too."""
    found: dict[str, list[str]] = {}
    for name in registry.independent_claims:
        quantity = registry.observation(name).quantity
        for one in registry.quantities.chain(quantity) if quantity is not None else ():
            found.setdefault(one, []).append(name)
    return found


def said_of(relation: Relation, name: str) -> Premise:
    """A premise that a relation declares: printed, or inferred by whoever made the registry."""
    if not relation.inferred:
        return Premise(name, "printed", relation.because or "")
    settle = phrase("find a source that says so, and take `inferred: true` out of the relation")
    return Premise(name, "inferred", relation.because or phrase("concluded by the registry's maker"), settle)


def _of_one_time(registry: Registry, parts: tuple[str, ...], whole: str) -> bool:
    """Whether no two parts are declared apart, unless what happens in parts of the time adds up to the
    whole's."""
    if all(registry.measure(name) in ("flow", "cumulative") for name in (*parts, whole)):
        return True
    kinds = sorted({likeness(registry, name) for name in parts})
    return not any(apart(registry, first, second) for first, second in combinations(kinds, 2))


def said(registry: Registry, verdict: Verdict, verb: str) -> str:
    """What the parts and the whole print, as the start of a sentence."""
    *parts, whole = verdict.constraint.claims
    tree = registry.quantities
    quantity = registry.observation(whole).quantity
    title = tree.title(quantity) if quantity else claim_id(whole)
    whole_said = wording.of(printed(registry, whole), title)
    added = several(registry, parts, partial(printed, registry))
    if len(parts) == 1:
        return phrase("{part} as part of {whole}", part=added, whole=whole_said)
    if verb == "exceed":
        return phrase("{parts} together, as parts of {whole}", parts=added, whole=whole_said)
    return phrase("{parts} as all the parts of {whole}", parts=added, whole=whole_said)
