"""More than there can be: a figure above a reference such as the population.

Flags: A figure of a quantity that exceeds a figure of its declared reference (`reference:` of a relation), at
one time and place or inside them; and, as a warning, one that is more than the share `most:` of it.

Why: "800 000 of them" says little; one in four of all people who live there says that something is off.

Flagged:
    quantities:
      residents: {counts: person, measure: stock}
      players: {counts: person, measure: stock}
    claims:
      residents: {figure: "41,300", says: Residents., source: report, quantity: residents, when: 2015, where: TH,
        citing: none}
      players: {figure: "52,700", says: Members., source: report, quantity: players, when: 2015, where: TH,
        citing: none}
    relations:
      - reference: {quantity: players, within: residents, most: 1 in 4}
        because: Only residents may join.

Accepted:
    quantities:
      residents: {counts: person, measure: stock}
      players: {counts: person, measure: stock}
    claims:
      residents: {figure: "41,300", says: Residents., source: report, quantity: residents, when: 2015, where: TH,
        citing: none}
      players: {figure: "5,270", says: Members., source: report, quantity: players, when: 2015, where: TH,
        citing: none}
    relations:
      - reference: {quantity: players, within: residents, most: 1 in 4}
        because: Only residents may join.

Undecided: Relations without comparable figures could not run. A quantity that is declared part of its reference
is left to subset-exceeds-whole. A reference without an upper end, such as "more than 60 million", bounds nothing.
Events of a year against heads at one time are a note: one person may be counted often.

Innocent if: The figures speak of different times, places or definitions, not all who are counted belong to the
reference, or the limit is set too low.

Method: Interval ends: the least that the figure may stand for against the most that the reference may. The
limit is held against the largest reference of that time and place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, Level, held, not_run
from claims.interval import Interval
from claims.phrase import excuse, phrase, sentence
from claims.reasoning.amount import amounts
from claims.reasoning.comparability import MISMATCH, Premises, inside
from claims.reasoning.likeness import Group, groups
from claims.reasoning.premise import Premise, weakest
from claims.registry.registry import Registry
from claims.registry.relation import Reference, Relation, part_of_one

GROUP = "Plausibility"
AT_MOST = "error"

MOST_COMPARED = 50_000  # groups of claims set against each other for one relation

_End = tuple[Fraction, str]


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each figure of a quantity with a reference."""
    declared = [(index, one) for index, one in enumerate(registry.relations) if one.reference is not None]
    if not declared:
        return
    _, loose = amounts(registry)
    for index, relation in declared:
        assert relation.reference is not None
        yield from _Looked(registry, loose, index, relation, relation.reference).judged()


@dataclass(frozen=True)
class _Looked:
    """One relation with the amounts of all claims."""

    registry: Registry
    loose: dict[str, Interval]
    index: int
    relation: Relation
    reference: Reference

    def judged(self) -> Iterator[Judgement]:
        """One judgement for each figure that has a comparable reference."""
        looked, held = self._groups(self.reference.quantity), self._groups(self.reference.within)
        if len(looked) * len(held) > MOST_COMPARED:
            yield Judgement("exceeds-reference", "undecided")
            return
        ends = [(group.names[0], self._ends(group)) for group in held]
        ran = False
        for group in looked:
            bounds = self._bounds(group, ends)
            ran = ran or bool(bounds)
            for name in group.names if bounds else ():
                judgement = self._judgement(name, bounds)
                if judgement is not None:
                    yield judgement
        if not ran:
            yield not_run("exceeds-reference")

    def _groups(self, quantity: str) -> list[Group]:
        names = self.registry.by_quantity.get(quantity, ())
        return groups(self.registry, [name for name in names if name in self.loose])

    def _ends(self, group: Group) -> tuple[_End, ...]:
        """The lowest and the highest upper end of a group of references; empty where none is bounded above 0."""
        ends = [(high, name) for name in group.names if (high := self.loose[name].high) is not None]
        return (min(ends), max(ends)) if ends and min(ends)[0] > 0 else ()

    def _bounds(self, group: Group, ends: list[tuple[str, tuple[_End, ...]]]) -> list[_End]:
        """Upper ends of the references that compare with the claims of a group, from the lowest on."""
        found: set[_End] = set()
        for other, both in ends:
            if both and inside(self.registry, group.names[0], other) is not None:
                found.update(both)
        return sorted(found)

    def _judgement(self, name: str, bounds: list[_End]) -> Judgement | None:
        """The verdict on one figure; None where another check speaks of it, or the text ties the two."""
        least = self.loose[name].low
        (lowest, smallest), (highest, largest) = bounds[0], bounds[-1]
        if least is not None and self._exceeds(name, least, lowest, smallest):
            tree, areas = self.registry.quantities, self.registry.areas
            part = tree.contains(self.reference.within, self.reference.quantity, areas)
            premises = None if part else inside(self.registry, name, smallest)
            if premises is None:
                return None
            return self._finding(name, smallest, least / lowest, premises, None)
        limit = None if self.reference.most is None else part_of_one(self.reference.most)
        if least is not None and limit is not None and least > limit * highest:
            premises = inside(self.registry, name, largest)
            if premises is None:
                return None
            return self._finding(name, largest, least / highest, premises, limit)
        return held("exceeds-reference")

    def _exceeds(self, name: str, least: Fraction, most: Fraction, other: str) -> bool:
        is_open = self.loose[name].low_open or self.loose[other].high_open
        return least > most or (least == most and is_open)

    def _finding(
        self, name: str, other: str, ratio: Fraction, premises: Premises, limit: Fraction | None
    ) -> Judgement:
        registry, tree = self.registry, self.registry.quantities
        every = (self._belongs(), *premises, *self._limited(limit))
        level: Level = "error" if weakest(every) == "printed" else "warning"
        if any(premise.name == MISMATCH for premise in premises):
            level = "note"
        figures = [registry.figure(one) for one in (name, other)]
        shown = [wording.figure(figure) for figure in figures if figure is not None]
        looked = wording.of(shown[0], tree.title(self.reference.quantity))
        held = wording.of(shown[1], tree.title(self.reference.within))
        resting = (self._belongs(), *premises)
        if limit is None:
            said = phrase("{part} and {whole}, which they cannot exceed", part=looked, whole=held)
            message = wording.do_not_fit(said, resting)
        else:
            message = sentence(self._beyond(looked, held, ceil(1 / ratio), wording.conditions(resting)))
        return Judgement(
            "exceeds-reference",
            "conflicts",
            level,
            claims=(name, other),
            entries=(("relations", str(self.index)),),
            message=message,
            arithmetic=tuple(
                wording.stands_for(one, figure)
                for one, figure in zip((name, other), figures, strict=True)
                if figure is not None
            ),
            premises=every,
            innocent_if=_innocent(limit is not None),
            ratio=ratio if limit is None else None,
            ratio_open=self.loose[name].low_open or self.loose[other].high_open,
        )

    def _beyond(self, part: str, whole: str, count: int, condition: str) -> str:
        fields = {"part": part, "whole": whole, "count": str(count), "limit": self.reference.most or ""}
        if condition:
            return phrase(
                "{part} would be at least 1 in {count} of {whole} if {condition}; the registry's limit is {limit}.",
                **fields,
                condition=condition,
            )
        return phrase(
            "{part} would be at least 1 in {count} of {whole}; the registry's limit is {limit}.", **fields
        )

    def _belongs(self) -> Premise:
        name = phrase("all who are counted belong to the reference")
        if not self.relation.inferred:
            return Premise(name, "printed", self.relation.because or phrase("declared in the registry"))
        settle = phrase("find a source that says so, and take `inferred: true` out of the relation")
        return Premise(
            name, "inferred", self.relation.because or phrase("concluded by the registry's maker"), settle
        )

    def _limited(self, limit: Fraction | None) -> tuple[Premise, ...]:
        if limit is None:
            return ()
        detail = phrase("the limit is {limit}", limit=self.reference.most or "")
        name = phrase("more than {share} of it would be surprising", share=wording.percent(limit))
        return (Premise(name, "inferred", detail, phrase("correct `most:`")),)


def _innocent(limited: bool) -> tuple[str, ...]:
    found = (
        excuse("the figures speak of different times", "fill `when:`"),
        excuse("they speak of different places", "fill `where:`"),
        excuse("they define differently what is counted", "fill `definition:`"),
        excuse("some of those counted do not belong to the reference", "take `reference:` out"),
    )
    return (*found, excuse("so large a share is usual", "raise `most:`")) if limited else found
