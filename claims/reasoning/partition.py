"""Partitions of the registry, with the claims that can be added up against each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, islice, product

from claims import wording
from claims.reasoning.comparability import alike, inside
from claims.reasoning.premise import Premise
from claims.reasoning.solver import Verdict
from claims.reasoning.timing import apart
from claims.registry.registry import Registry
from claims.registry.relation import Partition, Relation

# Where several claims compete for each part, so many combinations are tried for each figure of the whole.
# What is left out then is counted as one that could not run.
MOST_COMBINATIONS = 256


@dataclass(frozen=True, slots=True)
class Division:
    """One claim of a whole with one claim for each part that has any.

    ``missing`` are the parts without a comparable claim that do not count as none; ``none`` is the premise
    that those left out count as none, where there are any. ``belongs`` is the premise that a part belongs to
    the whole, ``separate`` that no two overlap, None for parts that may overlap. ``covers`` is the premise
    that the parts make up the whole, None where the registry does not say so. ``alike`` is True when parts
    and whole speak of one time and place, and not of smaller ones inside those of the whole.
    """

    whole: str
    parts: tuple[str, ...]
    missing: tuple[str, ...]
    none: Premise | None
    belongs: Premise
    separate: Premise | None
    covers: Premise | None
    alike: bool
    premises: tuple[Premise, ...]


def divisions(registry: Registry, leaving_out: bool = True) -> Iterator[Division | None]:
    """Every combination of comparable claims of a declared partition, parts in the order declared.

    ``leaving_out`` includes partitions that are declared to leave something of the whole out. None for a
    partition that has no claim of its whole, or none of its parts that can be set against it, and for
    combinations beyond the limit.
    """
    told: dict[str, list[str]] | None = None
    for relation in registry.relations:
        partition = relation.partition
        if partition is not None and partition.missing == "zero" and told is None:
            told = _told(registry)
        if partition is None or (partition.exhaustive is False and not leaving_out):
            continue
        given = [part for part in partition.parts if part in registry.by_quantity]
        if not given or partition.whole not in registry.by_quantity:
            yield None
            continue
        for whole in registry.by_quantity[partition.whole]:
            yield from _divisions(registry, relation, partition, given, whole, told or {})


def _divisions(
    registry: Registry,
    relation: Relation,
    partition: Partition,
    given: list[str],
    whole: str,
    told: dict[str, list[str]],
) -> Iterator[Division | None]:
    options: dict[str, list[tuple[str, tuple[Premise, ...]]]] = {}
    for part in given:
        related = [(claim, inside(registry, claim, whole)) for claim in registry.by_quantity[part]]
        options[part] = [(claim, premises) for claim, premises in related if premises is not None]
    usable = [found for found in options.values() if found]
    without = [part for part in partition.parts if not options.get(part)]
    empty = [
        part
        for part in without
        if partition.missing == "zero" and _is_none(registry, told.get(part, []), whole)
    ]
    missing = tuple(part for part in without if part not in empty)
    if not usable:
        yield None
        return
    none = said_of(relation, "parts without a figure count as none") if empty else None
    separate = None if partition.overlap else said_of(relation, "the parts do not overlap")
    belongs = said_of(relation, "the part belongs to the whole")
    covers = said_of(relation, "the parts make up the whole") if partition.exhaustive else None
    for chosen in islice(product(*usable), MOST_COMBINATIONS):
        parts = tuple(claim for claim, _ in chosen)
        if not _of_one_time(registry, parts, whole):
            continue
        premises = dict.fromkeys(premise for _, ones in chosen for premise in ones)
        same = all(alike(registry, part, whole) is not None for part in parts)
        yield Division(whole, parts, missing, none, belongs, separate, covers, same, tuple(premises))
    if _size(usable) > MOST_COMBINATIONS:
        yield None


def _is_none(registry: Registry, told: list[str], whole: str) -> bool:
    """Whether none of the claims that speak of a part speaks of the time of the whole.

    A share of it, a figure of a part of it, or a figure that only another definition keeps from being compared
    says that it is more than nothing.
    """
    return all(apart(registry, name, whole) for name in told)


def _told(registry: Registry) -> dict[str, list[str]]:
    """The claims of each quantity and of everything in it, shares too."""
    found: dict[str, list[str]] = {}
    for name in registry.independent_claims:
        quantity = registry.claims[name].quantity
        for one in registry.quantities.chain(quantity) if quantity is not None else ():
            found.setdefault(one, []).append(name)
    return found


def said_of(relation: Relation, name: str) -> Premise:
    """A premise that a relation declares: printed, or inferred by whoever made the registry."""
    if not relation.inferred:
        return Premise(name, "printed", relation.because or "")
    settle = "find a source that says so, and take `inferred: true` out of the relation"
    return Premise(name, "inferred", relation.because or "concluded by the registry's maker", settle)


def _size(options: list[list[tuple[str, tuple[Premise, ...]]]]) -> int:
    size = 1
    for found in options:
        size *= len(found)
    return size


def _of_one_time(registry: Registry, parts: tuple[str, ...], whole: str) -> bool:
    """Whether no two parts are declared apart, unless what happens in parts of the time adds up to the
    whole's."""
    if all(registry.measure(name) in ("flow", "cumulative") for name in (*parts, whole)):
        return True
    return not any(apart(registry, first, second) for first, second in combinations(parts, 2))


def said(registry: Registry, verdict: Verdict, verb: str) -> str:
    """What the parts and the whole print, as the start of a sentence."""
    *parts, whole = verdict.constraint.claims
    shown = []
    for name in (*parts, whole):
        figure = registry.figure(name)
        assert figure is not None
        shown.append(wording.figure(figure))
    tree = registry.quantities
    quantity = registry.claims[whole].quantity
    title = tree.title(quantity) if quantity else whole
    added = wording.listed(shown[:-1])
    if len(parts) == 1:
        return f"{wording.sentence(added)} as part of {shown[-1]} ({title})"
    if verb == "exceed":
        return f"{wording.sentence(added)} together, as parts of {shown[-1]} ({title})"
    return f"{wording.sentence(added)} as all the parts of {shown[-1]} ({title})"
