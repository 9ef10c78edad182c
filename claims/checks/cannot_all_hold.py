"""Figures of which each pair may be true, and not all together.

Flags: Claims that fit together one comparison at a time and cannot all hold: totals that overlap, parts of a whole
that nobody states, chains of shares and sums. It is reported here when checks of several kinds are needed to see
it, or a quantity that no claim states.

Why: Nobody sees in a table that four totals of three groups leave no number for one of them. Adding them up shows
it.

Flagged:
    quantities:
      pupils: {counts: student, measure: stock}
      first: {part_of: pupils, trait: first years}
      second: {part_of: pupils, trait: second years}
      third: {part_of: pupils, trait: third years}
      junior: {part_of: pupils, trait: first and second years}
      senior: {part_of: pupils, trait: second and third years}
      outer: {part_of: pupils, trait: first and third years}
    claims:
      all: {figure: "172", says: All., source: report, quantity: pupils, when: 2018, where: TH, citing: none}
      a: {figure: "101", says: Junior., source: report, quantity: junior, when: 2018, where: TH, citing: none}
      b: {figure: "102", says: Senior., source: report, quantity: senior, when: 2018, where: TH, citing: none}
      c: {figure: "161", says: Outer., source: report, quantity: outer, when: 2018, where: TH, citing: none}
    relations:
      - partition: {whole: pupils, parts: [first, second, third], exhaustive: true}
      - partition: {whole: junior, parts: [first, second], exhaustive: true}
      - partition: {whole: senior, parts: [second, third], exhaustive: true}
      - partition: {whole: outer, parts: [first, third], exhaustive: true}

Accepted:
    quantities:
      pupils: {counts: student, measure: stock}
      first: {part_of: pupils, trait: first years}
      second: {part_of: pupils, trait: second years}
      third: {part_of: pupils, trait: third years}
      junior: {part_of: pupils, trait: first and second years}
      senior: {part_of: pupils, trait: second and third years}
      outer: {part_of: pupils, trait: first and third years}
    claims:
      all: {figure: "182", says: All., source: report, quantity: pupils, when: 2018, where: TH, citing: none}
      a: {figure: "101", says: Junior., source: report, quantity: junior, when: 2018, where: TH, citing: none}
      b: {figure: "102", says: Senior., source: report, quantity: senior, when: 2018, where: TH, citing: none}
      c: {figure: "161", says: Outer., source: report, quantity: outer, when: 2018, where: TH, citing: none}
    relations:
      - partition: {whole: pupils, parts: [first, second, third], exhaustive: true}
      - partition: {whole: junior, parts: [first, second], exhaustive: true}
      - partition: {whole: senior, parts: [second, third], exhaustive: true}
      - partition: {whole: outer, parts: [first, third], exhaustive: true}

Undecided: Products of figures that stand in several relations, where intervals refute nothing and no values are
found that fit; searches that reach their limit of steps.

Could not run: more than 16 combinations of figures for one partition, share or total over time of which something is
unstated, beyond the first 16; more than 200 quantities of one tree, time and place, of which something is unstated;
totals of one tree and place that divide their time into more than 60 pieces, or more than 200 of them.

Innocent if: The figures speak of different times, places or definitions, or a partition leaves something out.

Method: Interval propagation, then the simplex method in exact fractions, whose certificate (Farkas 1902) is the
arithmetic shown; all smallest conflicts and repairs by hitting sets (Reiter 1987).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat

from claims.reasoning.constraint import Constraint
from claims.reasoning.solver import Verdict
from claims.reasoning.unstated import bridges, left_out
from claims.registry.registry import Registry

GROUP = "Sets"
AT_MOST = "error"


def constraints(registry: Registry) -> Iterator[Constraint | None]:
    """What partitions, shares and the tree say of quantities that no claim states: the links between those that
    are stated; None for each place in which these are too many to be all made."""
    yield from bridges(registry)
    yield from repeat(None, left_out(registry))


def message(registry: Registry, verdict: Verdict) -> str:
    from claims.reasoning.arithmetic import all_said

    return all_said(registry, verdict.constraint.claims)
