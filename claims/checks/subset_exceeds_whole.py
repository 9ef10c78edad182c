"""A part that is larger than the whole it belongs to.

Flags: Two figures of which one counts a part of what the other counts (by age, sex, place or a declared part_of, by
period for flows), when even the smallest number the part's figure allows is above the largest the whole's allows.

Why: A part cannot exceed its whole. When printed figures say so, they count different things, times or places, or
one of them is not what was counted.

Flagged:
    quantities:
      enrolled: {counts: student, measure: stock}
      girls-enrolled: {part_of: enrolled, sex: female}
    claims:
      all: {figure: "80,000", says: All., source: report, quantity: enrolled, when: 2018, where: TH}
      girls: {figure: "more than 90,000", says: Girls., source: report, quantity: girls-enrolled, when: 2018, where: TH}

Accepted:
    quantities:
      enrolled: {counts: student, measure: stock}
      girls-enrolled: {part_of: enrolled, sex: female}
    claims:
      all: {figure: "80,000", says: All., source: report, quantity: enrolled, when: 2010, where: TH}
      girls: {figure: "more than 90,000", says: Girls., source: report, quantity: girls-enrolled, when: 2018, where: TH}

Undecided: Figures that fit only when they are rounded more coarsely than printed. Stocks of different years are not
compared at all.

Innocent if: The figures speak of different times, places or definitions, or one adds up over years what the other
counts at one time.

Method: Interval comparison after the edit rules of Fellegi and Holt (1976), with the bounds that print and hedge
allow instead of point values.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims import wording
from claims.comparability import compare
from claims.constraint import Amount, Constraint
from claims.premise import Premise
from claims.registry import Registry
from claims.solver import Verdict

GROUP = "Sets"
AT_MOST = "error"

INNOCENT = (
    "the two figures speak of different times (fill `when:`)",
    "one adds up over years what the other counts at one time (fill `measure:`)",
    "they define differently who is counted (fill `definition:`)",
    "they speak of different places (fill `where:`)",
)


def constraints(registry: Registry) -> Iterator[Constraint]:
    """part ≤ whole for every two comparable claims whose quantities lie one inside the other."""
    tree = registry.quantities
    for inner, outer in _nested(registry, list(registry.by_quantity)):
        for part in registry.by_quantity[inner]:
            for whole in registry.by_quantity[outer]:
                premises = compare(registry, part, whole)
                if premises is not None:
                    nesting = _nesting(registry, inner, outer)
                    yield Constraint(
                        "subset-exceeds-whole",
                        Amount(part),
                        "<=",
                        Amount(whole),
                        (part, whole),
                        (nesting, *premises),
                        (tree.title(inner), tree.title(outer)),
                        INNOCENT,
                    )
    yield from _shares(registry)


def _shares(registry: Registry) -> Iterator[Constraint]:
    """The same among shares of one whole."""
    by_quantity: dict[tuple[str, str], list[str]] = {}
    for name in registry.shares:
        claim = registry.claims[name]
        assert claim.quantity is not None and claim.share_of is not None
        by_quantity.setdefault((claim.quantity, claim.share_of), []).append(name)
    tree = registry.quantities
    for inner, outer in _nested(registry, sorted({quantity for quantity, _ in by_quantity})):
        for (quantity, whole), parts in by_quantity.items():
            if quantity != inner:
                continue
            for part in parts:
                for container in by_quantity.get((outer, whole), ()):
                    premises = compare(registry, part, container)
                    if premises is not None:
                        yield Constraint(
                            "subset-exceeds-whole",
                            Amount(part),
                            "<=",
                            Amount(container),
                            (part, container),
                            (_nesting(registry, inner, outer), *premises),
                            (tree.title(inner), tree.title(outer)),
                            INNOCENT,
                        )


def _nested(registry: Registry, quantities: list[str]) -> Iterator[tuple[str, str]]:
    """Pairs (part, whole) of different quantities, sorted; only within one root."""
    tree = registry.quantities
    families: dict[str, list[str]] = {}
    for name in quantities:
        families.setdefault(tree.root(name), []).append(name)
    for family in families.values():
        for inner in family:
            for outer in family:
                if inner != outer and tree.contains(outer, inner, registry.areas):
                    yield inner, outer


def _nesting(registry: Registry, inner: str, outer: str) -> Premise:
    """That the part lies in the whole: concluded by the registry's maker when a step on the way says so."""
    tree = registry.quantities
    steps = [one for one in tree.chain(inner) if one not in tree.chain(outer)[1:]]
    concluded = {"part_of", "age", "sex", "place"}
    status = "inferred" if any(concluded & set(tree.entries[one].inferred) for one in steps) else "printed"
    return Premise(f"{tree.title(inner)} are part of {tree.title(outer)}", status, "", "" if status == "printed" else f"check `part_of:` of {inner}")


def message(registry: Registry, verdict: Verdict) -> str:
    part, whole = verdict.constraint.claims
    inner, outer = verdict.constraint.subjects
    first, second = registry.figure(part), registry.figure(whole)
    assert first is not None and second is not None
    return f"{wording.sentence(wording.figure(first))} {inner} as part of {wording.figure(second)} {outer}"
