"""Shares of the parts of one whole that add up to more, or to less, than all of it.

Flags: Shares of one whole for the parts of a declared partition that add up to more than 100 %, the rounding
of every addend allowed for; where the partition covers its whole and every part has a share, also those that
add up to less.

Why: Each member of the whole is in one part at most, so the shares cannot give more than the whole. 62 % and
55 % are possible only where one may be counted twice.

Flagged:
    quantities:
      votes: {counts: case, measure: flow}
      for: {part_of: votes}
      against: {part_of: votes}
    claims:
      one: {figure: 62%, says: For., source: report, quantity: for, share_of: votes, when: 2015, where: TH,
        citing: none}
      two: {figure: 55%, says: Against., source: report, quantity: against, share_of: votes, when: 2015,
        where: TH, citing: none}
    relations:
      - partition: {whole: votes, parts: [for, against], exhaustive: true}

Accepted:
    quantities:
      votes: {counts: case, measure: flow}
      for: {part_of: votes}
      against: {part_of: votes}
      blank: {part_of: votes}
    claims:
      one: {figure: 33%, says: For., source: report, quantity: for, share_of: votes, when: 2015, where: TH}
      two: {figure: 33%, says: Against., source: report, quantity: against, share_of: votes, when: 2015,
        where: TH}
      three: {figure: 33%, says: Blank., source: report, quantity: blank, share_of: votes, when: 2015,
        where: TH}
    relations:
      - partition: {whole: votes, parts: [for, against, blank], exhaustive: true}

Undecided: Shares that add up only when they are rounded more coarsely than printed. Not looked at: shares of
wholes without a partition, or with one whose parts may overlap, as the answers to a question with several
choices do; shares of two works that each give a share of the same part. Where more than 256 combinations
compete for one time and place, the rest could not run.

Innocent if: Several answers could be given, something of the whole is in no part, or the shares speak of
different wholes, times, places or definitions.

Method: Interval sum of the shares against 1; Moore, Kearfott and Cloud (2009), chapter 2. Rounding of addends
as in Mosteller, Youtz and Zahn (1967), The distribution of sums of rounded percentages.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from claims.phrase import excuse, phrase
from claims.reasoning.constraint import Amount, Constraint, Number, by_relation, total
from claims.reasoning.disjoint import disjoint_siblings
from claims.reasoning.gathering import Gathering, gatherings
from claims.reasoning.naming import printed, several
from claims.reasoning.partition import said_of
from claims.reasoning.premise import Premise
from claims.reasoning.solver import Verdict
from claims.registry.registry import Registry
from claims.registry.relation import Partition, Relation

GROUP = "Sets"
AT_MOST = "error"
RANK = 2

_SAME = (
    excuse("the shares were taken of different wholes", "fill `share_of:`"),
    excuse("they speak of different times", "fill `when:`"),
    excuse("they speak of different places", "fill `where:`"),
    excuse("they are defined differently", "fill `definition:`"),
)
SEVERAL = excuse("one may be counted in several parts", "declare `overlap: true`")
LEFT_OUT = excuse("something belongs to the whole and to none of the parts", "declare `exhaustive: false`")

_ALL = Number(Fraction(1))
_Shares = dict[str, dict[str, list[str]]]


def constraints(registry: Registry) -> Iterator[Constraint | None]:
    """Sum of the shares ≤ 1; 1 ≤ their sum where the partition covers its whole and no share is missing."""
    shares: _Shares | None = None
    for index, relation in enumerate((*registry.relations, *disjoint_siblings(registry))):
        partition = relation.partition
        if partition is None or partition.overlap:
            continue
        shares = _by_whole(registry) if shares is None else shares
        given = shares.get(partition.whole, {})
        names = {part: given[part] for part in partition.parts if part in given}
        for found in gatherings(registry, names) if len(names) > 1 else ():
            if found is None:
                yield None
            else:
                made = _constraints(relation, partition, found)
                yield from by_relation(index, made) if index < len(registry.relations) else made


def _by_whole(registry: Registry) -> _Shares:
    """The shares of each whole, by the quantity whose shares they are."""
    found: _Shares = {}
    for name in registry.shares:
        claim = registry.claims[name]
        assert claim.quantity is not None
        assert claim.share_of is not None
        found.setdefault(claim.share_of, {}).setdefault(claim.quantity, []).append(name)
    return found


def _constraints(relation: Relation, partition: Partition, found: Gathering) -> Iterator[Constraint]:
    names = tuple(found.claims.values())
    added = total(*(Amount(name) for name in names))
    subjects = (partition.whole,)

    def stated(name: str) -> tuple[Premise, ...]:
        return (said_of(relation, name), *found.premises)

    yield Constraint(
        "shares-miss-whole",
        added,
        "<=",
        _ALL,
        names,
        stated(phrase("the parts do not overlap")),
        subjects,
        (SEVERAL, *_SAME),
    )
    if partition.exhaustive and len(names) == len(partition.parts):
        yield Constraint(
            "shares-miss-whole",
            _ALL,
            "<=",
            added,
            names,
            stated(phrase("the parts make up the whole")),
            subjects,
            (LEFT_OUT, *_SAME),
        )


def message(registry: Registry, verdict: Verdict) -> str:
    shares = several(registry, verdict.constraint.claims, partial(printed, registry))
    (whole,) = verdict.constraint.subjects
    fields = {"shares": shares, "whole": registry.quantities.title(whole)}
    if verdict.constraint.left == _ALL:
        return phrase("{shares} as all the parts of {whole}", **fields)
    return phrase("{shares} as parts that do not overlap of {whole}", **fields)
