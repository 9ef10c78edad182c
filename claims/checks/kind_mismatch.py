"""Different things counted as if they were one.

Flags: An equation that adds or compares things of different kinds (children and visitors), or a share with an
amount; a partition whose parts are of another root than the whole, and a part_of between quantities of
unrelated kinds. Such an equation is not run, and such quantities are not compared.

Why: 800 000 children and 15.8 million visits are no 16.6 million of anything.

Flagged:
    quantities:
      children: {counts: child}
      visitors: {counts: visitor}
    claims:
      a: {figure: "800,000", says: Children., source: report, quantity: children}
      b: {figure: 15.8 million, says: Visitors., source: report, quantity: visitors}
      c: {figure: 16.6 million, says: Both., source: report, quantity: visitors}
    relations:
      - equation: "{a} + {b} = {c}"

Accepted:
    quantities:
      people: {counts: person}
      children: {counts: child, part_of: people, age: <18}
      adults: {counts: adult, part_of: people, age: 18+}
    claims:
      a: {figure: "800,000", says: Children., source: report, quantity: children}
      b: {figure: "200,000", says: Adults., source: report, quantity: adults}
      c: {figure: 1.0 million, says: All., source: report, quantity: people}
    relations:
      - equation: "{a} + {b} = {c}"

Undecided: Whether a recorded case is a person; that is a premise of the comparison, named with each finding.
Kinds of one root may overlap (workers and migrants), so one may be declared part of the other.

Innocent if: The kinds are declared wrongly, or one kind belongs to the other (declare it under `kinds:`).

Method: The kind tree: equal, ancestor and descendant compare; siblings do not add unless the sum is of their
common kind; different roots never compare.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.checks import Setting
from claims.finding import Judgement, held
from claims.kind import kind_shown
from claims.phrase import SEMICOLON, excuse, listed, named, phrase
from claims.reasoning.clash import judged
from claims.registry.registry import Registry

GROUP = "Kinds and bounds"
AT_MOST = "warning"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each part_of between counted quantities, each partition and each equation."""
    yield from _parts(registry)
    yield from _partitions(registry)
    yield from judged(registry, "kind", "kind-mismatch", "warning")


def _parts(registry: Registry) -> Iterator[Judgement]:
    entries = registry.quantities.entries
    for name in sorted(entries):
        quantity = entries[name]
        if quantity.part_of is None or quantity.counts is None:
            continue
        above = registry.quantities.own_or_inherited(quantity.part_of, "counts")
        if above is None:
            continue
        if registry.kinds.compare(quantity.counts, above) != "unrelated":
            yield held("kind-mismatch")
            continue
        yield Judgement(
            "kind-mismatch",
            "conflicts",
            "warning",
            entries=(("quantities", name),),
            fields=("counts",),
            message=phrase(
                "{part} counts {kind} and is part of {whole}, which counts {other}.",
                part=named("quantities", name),
                kind=kind_shown(quantity.counts, registry.kinds),
                whole=named("quantities", quantity.part_of),
                other=kind_shown(above, registry.kinds),
            ),
            innocent_if=(excuse("one kind belongs to the other", "declare it under `kinds:`"),),
        )


def _partitions(registry: Registry) -> Iterator[Judgement]:
    for index, relation in enumerate(registry.relations):
        if relation.partition is None:
            continue
        whole = registry.quantities.own_or_inherited(relation.partition.whole, "counts")
        wrong = []
        for part in relation.partition.parts:
            kind = registry.quantities.own_or_inherited(part, "counts")
            if whole and kind and registry.kinds.compare(kind, whole) == "unrelated":
                counted = kind_shown(kind, registry.kinds)
                wrong.append(phrase("{part} counts {kind}", part=named("quantities", part), kind=counted))
        if not wrong:
            yield held("kind-mismatch")
            continue
        assert whole is not None
        yield Judgement(
            "kind-mismatch",
            "conflicts",
            "warning",
            entries=(("relations", str(index)),),
            fields=("partition",),
            message=phrase(
                "The whole {whole} counts {kind}, but {others}.",
                whole=named("quantities", relation.partition.whole),
                kind=kind_shown(whole, registry.kinds),
                others=listed(wrong, SEMICOLON),
            ),
            innocent_if=(excuse("one kind belongs to the other", "declare it under `kinds:`"),),
        )
