"""Parts that do not overlap and together exceed their whole.

Flags: A declared partition whose parts, each taken as small as its figure allows, add up to more than the
largest number that the figure of the whole allows.

Why: What is divided cannot give more than there was. Either the parts overlap, or the figures speak of
different times or definitions.

Flagged:
    quantities:
      cases: {counts: case, measure: flow}
      labour: {part_of: cases}
      sexual: {part_of: cases}
    claims:
      all: {figure: "1,500", says: All., source: report, quantity: cases, when: 2015, where: TH, citing: none}
      one: {figure: "1,082", says: Labour., source: report, quantity: labour, when: 2015, where: TH,
        citing: none}
      two: {figure: "832", says: Sexual., source: report, quantity: sexual, when: 2015, where: TH,
        citing: none}
    relations:
      - partition: {whole: cases, parts: [labour, sexual], exhaustive: false}

Accepted:
    quantities:
      cases: {counts: case, measure: flow}
      labour: {part_of: cases}
      sexual: {part_of: cases}
      begging: {part_of: cases}
    claims:
      all: {figure: "about 2,000", says: All., source: report, quantity: cases, when: 2015, where: TH,
        citing: none}
      one: {figure: "1,082", says: Labour., source: report, quantity: labour, when: 2015, where: TH,
        citing: none}
      two: {figure: "832", says: Sexual., source: report, quantity: sexual, when: 2015, where: TH,
        citing: none}
    relations:
      - partition: {whole: cases, parts: [labour, sexual, begging]}

Undecided: Parts without figures count as nothing, so a conflict stays one whatever they are. Parts that may
overlap (`overlap: true`) are not added up, only held against the whole one by one. A partition whose whole
has no figure could not run; where more claims compete than 256 combinations hold, the rest could not run
either.

Innocent if: The parts overlap, or whole and parts speak of different times, places or definitions.

Method: Interval sum of the parts against the whole; Moore, Kearfott and Cloud (2009), chapter 2.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from claims.phrase import excuse
from claims.reasoning.comparability import Premises, inside
from claims.reasoning.constraint import Amount, Constraint, total
from claims.reasoning.partition import Division, divisions, said
from claims.reasoning.solver import Verdict
from claims.registry.registry import Registry

GROUP = "Sets"
AT_MOST = "error"
PARTIAL = True
RANK = 1

INNOCENT = (
    excuse("the parts overlap", "declare `overlap: true`, or remove the `partition:`"),
    excuse("parts and whole speak of different times", "fill `when:`"),
    excuse("they speak of different places", "fill `where:`"),
    excuse("they are defined differently", "fill `definition:`"),
)


def constraints(registry: Registry) -> Iterator[Constraint | None]:
    """Sum of the parts that have figures ≤ whole; each part alone ≤ whole where subset-exceeds-whole does not
    ask."""
    alone: dict[tuple[str, str], Constraint] = {}
    for division in divisions(registry):
        if division is None:
            yield None
            continue
        if len(division.parts) > 1 and division.separate is not None:
            yield _constraint(division, partial(division.grounds, division.separate))
        for part in division.parts:
            if (part, division.whole) not in alone and not _in_tree(registry, part, division.whole):
                alone[part, division.whole] = _alone(registry, part, division)
    yield from alone.values()


def _constraint(division: Division, grounds: Callable[[], Premises]) -> Constraint:
    return Constraint(
        "parts-exceed-whole",
        total(*(Amount(part) for part in division.parts)),
        "<=",
        Amount(division.whole),
        (*division.parts, division.whole),
        grounds,
        division.missing,
        INNOCENT,
        division.declared,
    )


def _in_tree(registry: Registry, part: str, whole: str) -> bool:
    inner, outer = registry.observation(part).quantity, registry.observation(whole).quantity
    assert inner is not None
    assert outer is not None
    return registry.quantities.contains(outer, inner, registry.areas)


def _alone(registry: Registry, part: str, division: Division) -> Constraint:
    """One part of a partition whose quantity is not declared part of the whole's."""
    together = _constraint(division, partial(_belonging, registry, part, division))
    return replace(together, left=Amount(part), claims=(part, division.whole), innocent_if=INNOCENT[1:])


def _belonging(registry: Registry, part: str, division: Division) -> Premises:
    return (division.belongs, *(inside(registry, part, division.whole) or ()))


def message(registry: Registry, verdict: Verdict) -> str:
    return said(registry, verdict, "exceed")
