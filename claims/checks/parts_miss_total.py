"""Parts that make up a whole, and a total that they do not reach.

Flags: A partition that covers its whole, with a figure for every part, whose sum lies wholly below the figure
of the whole, the rounding of every addend allowed for.

Why: When nothing is left out, the parts together are no less than the whole, whether they overlap or not. A
gap means a missing part, another time or another definition. A sum above the whole is reported by
parts-exceed-whole.

Flagged:
    quantities:
      cases: {counts: case, measure: flow}
      labour: {part_of: cases}
      sexual: {part_of: cases}
    claims:
      all: {figure: "2,500", says: All., source: report, quantity: cases, when: 2015, where: TH, citing: none}
      one: {figure: "1,082", says: Labour., source: report, quantity: labour, when: 2015, where: TH,
        citing: none}
      two: {figure: "832", says: Sexual., source: report, quantity: sexual, when: 2015, where: TH,
        citing: none}
    relations:
      - partition: {whole: cases, parts: [labour, sexual], exhaustive: true}

Accepted:
    quantities:
      votes: {counts: person, measure: flow}
      yes: {part_of: votes}
      no: {part_of: votes}
    claims:
      all: {figure: "10.0 million", says: All., source: report, quantity: votes, when: 2015, where: TH}
      one: {figure: "5.6 million", says: Yes., source: report, quantity: yes, when: 2015, where: TH}
      two: {figure: "4.5 million", says: No., source: report, quantity: no, when: 2015, where: TH}
    relations:
      - partition: {whole: votes, parts: [yes, no], exhaustive: true}

Undecided: Sums that meet the total only when figures are rounded more coarsely than printed. Could not run:
partitions with a part that has no figure (unless `missing: zero` says that such a part is none), and those
that do not say whether they are exhaustive.

Innocent if: A part is missing, parts and whole speak of different times or definitions, or the partition
leaves something out (then declare `exhaustive: false`).

Method: Interval sum; Moore, Kearfott and Cloud (2009), chapter 2.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from claims.phrase import excuse
from claims.reasoning.constraint import Amount, Constraint, total
from claims.reasoning.partition import divisions, said
from claims.reasoning.solver import Verdict
from claims.registry.registry import Registry

GROUP = "Sets"
AT_MOST = "error"
PARTIAL = True
RANK = 2

INNOCENT = (
    excuse("something belongs to the whole and to none of the parts", "declare `exhaustive: false`"),
    excuse("parts and whole speak of different times", "fill `when:`"),
    excuse("they speak of different places", "fill `where:`"),
    excuse("they are defined differently", "fill `definition:`"),
)
NOT_NONE = excuse("a part without a figure is not none", "declare `missing: unknown`")


def constraints(registry: Registry) -> Iterator[Constraint | None]:
    """Whole ≤ sum of the parts, for divisions that are declared to leave nothing out."""
    for division in divisions(registry, leaving_out=False):
        if division is not None and division.narrowed:
            continue
        if division is None or division.missing or division.covers is None:
            yield None
            continue
        if not division.alike:
            continue  # a part of one month or town is not all of that part
        yield Constraint(
            "parts-miss-total",
            Amount(division.whole),
            "<=",
            total(*(Amount(part) for part in division.parts)),
            (*division.parts, division.whole),
            partial(division.grounds, division.covers, division.none),
            (),
            INNOCENT if division.none is None else (*INNOCENT, NOT_NONE),
            division.declared,
        )


def message(registry: Registry, verdict: Verdict) -> str:
    return said(registry, verdict, "miss")
