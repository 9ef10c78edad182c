"""Partitions of the registry, with the claims that can be added up against each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, product

from claims import wording
from claims.comparability import compare
from claims.premise import Premise
from claims.registry import Registry
from claims.solver import Verdict

# Where several claims compete for each part, so many combinations are tried for each figure of the whole.
MOST_COMBINATIONS = 256


@dataclass(frozen=True, slots=True)
class Division:
    """One claim of a whole with one claim for each part that has any. ``missing`` are the parts without claims."""

    whole: str
    parts: tuple[str, ...]
    missing: tuple[str, ...]
    exhaustive: bool | None
    premises: tuple[Premise, ...]


def divisions(registry: Registry) -> Iterator[Division | None]:
    """Every combination of comparable claims of a declared partition, parts in the order declared.

    None for a partition that has no claim of its whole, or none of its parts that can be set against it.
    """
    for relation in registry.relations:
        partition = relation.partition
        if partition is None:
            continue
        apart = Premise("the parts do not overlap", "inferred" if relation.inferred else "printed")
        given = [part for part in partition.parts if part in registry.by_quantity]
        missing = tuple(part for part in partition.parts if part not in given)
        if not given or partition.whole not in registry.by_quantity:
            yield None
        for whole in registry.by_quantity.get(partition.whole, ()):
            choices = []
            for part in given:
                options = [(claim, compare(registry, claim, whole)) for claim in registry.by_quantity[part]]
                choices.append([(claim, premises) for claim, premises in options if premises is not None])
            left_out = tuple(part for part, options in zip(given, choices, strict=True) if not options)
            usable = [options for options in choices if options]
            if not usable:
                yield None
                continue
            for chosen in islice(product(*usable), MOST_COMBINATIONS):
                premises = dict.fromkeys([apart, *(premise for _, ones in chosen for premise in ones)])
                yield Division(
                    whole,
                    tuple(claim for claim, _ in chosen),
                    missing + left_out,
                    partition.exhaustive,
                    tuple(premises),
                )


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
    if verb == "exceed":
        return f"{wording.sentence(added)} together, as parts of {shown[-1]} ({title})"
    return f"{wording.sentence(added)} as all the parts of {shown[-1]} ({title})"
