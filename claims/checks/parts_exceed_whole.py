"""Parts that do not overlap and together exceed their whole.

Flags: A declared partition whose parts, each taken as small as its figure allows, add up to more than the largest
number that the figure of the whole allows.

Why: What is divided cannot give more than there was. Either the parts overlap, or the figures speak of different
times or definitions.

Flagged:
    quantities:
      cases: {counts: case, measure: flow}
      labour: {part_of: cases}
      sexual: {part_of: cases}
    claims:
      all: {figure: "1,500", says: All., source: report, quantity: cases, when: 2015, where: TH}
      one: {figure: "1,082", says: Labour., source: report, quantity: labour, when: 2015, where: TH}
      two: {figure: "832", says: Sexual., source: report, quantity: sexual, when: 2015, where: TH}
    relations:
      - partition: {whole: cases, parts: [labour, sexual], exhaustive: false}

Accepted:
    quantities:
      cases: {counts: case, measure: flow}
      labour: {part_of: cases}
      sexual: {part_of: cases}
      begging: {part_of: cases}
    claims:
      all: {figure: "about 2,000", says: All., source: report, quantity: cases, when: 2015, where: TH}
      one: {figure: "1,082", says: Labour., source: report, quantity: labour, when: 2015, where: TH}
      two: {figure: "832", says: Sexual., source: report, quantity: sexual, when: 2015, where: TH}
    relations:
      - partition: {whole: cases, parts: [labour, sexual, begging]}

Undecided: Parts without figures count as nothing, so a conflict stays one whatever they are. A partition whose whole
has no figure could not run.

Innocent if: The parts overlap, or whole and parts speak of different times, places or definitions.

Method: Interval sum of the parts against the whole; Moore, Kearfott and Cloud (2009), chapter 2.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.constraint import Amount, Constraint, total
from claims.partition import Division, divisions, said
from claims.registry import Registry
from claims.solver import Verdict

GROUP = "Sets"
AT_MOST = "error"
RANK = 1

INNOCENT = (
    "the parts overlap (then they are no partition)",
    "parts and whole speak of different times (fill `when:`)",
    "they are defined differently (fill `definition:`)",
)


def constraints(registry: Registry) -> Iterator[Constraint | None]:
    """Sum of the parts that have figures ≤ whole."""
    for division in divisions(registry):
        if division is None:
            yield None
        elif len(division.parts) > 1:  # one part alone is compared by subset-exceeds-whole
            yield _constraint(division)


def _constraint(division: Division) -> Constraint:
    return Constraint(
        "parts-exceed-whole",
        total(*(Amount(part) for part in division.parts)),
        "<=",
        Amount(division.whole),
        (*division.parts, division.whole),
        division.premises,
        division.missing,
        INNOCENT,
    )


def message(registry: Registry, verdict: Verdict) -> str:
    return said(registry, verdict, "exceed")
