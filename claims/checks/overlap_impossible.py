"""Two parts of one whole that cannot overlap as little, or as much, as claimed.

Flags: A declared overlap of two parts whose figures leave more in both parts than is claimed, as together they
exceed the whole, or that claims more in both than one part holds. Where a figure for those in either part is
given, also one that is not the two parts less those in both. Shares of the whole are judged in the same way.

Why: Of 100 pupils, 80 in the choir and 70 in the team leave at least 50 who are in both. Nobody can be in both
without being in each.

Flagged:
    quantities:
      pupils: {counts: pupil, measure: stock}
      choir: {part_of: pupils}
      sport: {part_of: pupils}
      active: {part_of: pupils}
    claims:
      all: {figure: "1,004", says: All., source: report, quantity: pupils, when: 2015, where: TH, citing: none}
      one: {figure: "814", says: Choir., source: report, quantity: choir, when: 2015, where: TH, citing: none}
      two: {figure: "702", says: Sport., source: report, quantity: sport, when: 2015, where: TH, citing: none}
      three: {figure: "211", says: Both., source: report, quantity: active, when: 2015, where: TH,
        citing: none}
    relations:
      - overlap: {whole: pupils, parts: [choir, sport], both: active}

Accepted:
    quantities:
      pupils: {counts: pupil, measure: stock}
      choir: {part_of: pupils}
      sport: {part_of: pupils}
      active: {part_of: pupils}
    claims:
      one: {figure: 81%, says: Choir., source: report, quantity: choir, share_of: pupils, when: 2015, where: TH}
      two: {figure: 70%, says: Sport., source: report, quantity: sport, share_of: pupils, when: 2015, where: TH}
      three: {figure: 51%, says: Both., source: report, quantity: active, share_of: pupils, when: 2015,
        where: TH}
    relations:
      - overlap: {whole: pupils, parts: [choir, sport], both: active}

Undecided: Figures that fit only when they are rounded more coarsely than printed. Amounts are set against
amounts, and shares against shares of the same whole; where more than 256 combinations compete for one time and
place, the rest could not run.

Innocent if: The parts do not lie in the whole, or the figures speak of different times, places or definitions.

Method: Inclusion and exclusion with the bounds of Fréchet (1935) and Bonferroni (1936), in interval arithmetic.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims import wording
from claims.phrase import excuse, phrase
from claims.reasoning.constraint import Amount, Constraint, Expression, Number, Relation, by_relation, total
from claims.reasoning.gathering import gatherings
from claims.reasoning.naming import printed, several
from claims.reasoning.partition import said_of
from claims.reasoning.scale import scale
from claims.reasoning.solver import Verdict
from claims.registry import relation as relations
from claims.registry.registry import Registry

GROUP = "Sets"
AT_MOST = "error"
RANK = 2

INNOCENT = (
    excuse(
        "one of the parts does not lie in the whole, or the others are not those in both",
        "remove the `overlap:`",
    ),
    excuse("the figures speak of different times", "fill `when:`"),
    excuse("they speak of different places", "fill `where:`"),
    excuse("they are defined differently", "fill `definition:`"),
)

# Left side, relation, right side: quantities of an overlap that are added up.
_Form = tuple[tuple[str, ...], Relation, tuple[str, ...]]


def constraints(registry: Registry) -> Iterator[Constraint | None]:
    """both ≤ each part; parts ≤ whole + both; parts = either + both; part ≤ either ≤ whole and parts."""
    given: dict[str, dict[str | None, list[str]]] | None = None
    for index, relation in enumerate(registry.relations):
        if relation.overlap is not None:
            given = _given(registry) if given is None else given
            yield from by_relation(index, _of_overlap(registry, relation, relation.overlap, given))


def _given(registry: Registry) -> dict[str, dict[str | None, list[str]]]:
    """The claims of each quantity by the whole they are a share of, None for amounts."""
    found: dict[str, dict[str | None, list[str]]] = {}
    amounts = (name for names in registry.by_quantity.values() for name in names)
    for name in (*amounts, *registry.shares):
        claim, one = registry.claims[name], scale(registry, name)
        assert claim.quantity is not None
        if one is not None and (one.adds_up or one.form == "share"):
            found.setdefault(claim.quantity, {}).setdefault(claim.share_of, []).append(name)
    return found


def _of_overlap(
    registry: Registry,
    relation: relations.Relation,
    overlap: relations.Overlap,
    given: dict[str, dict[str | None, list[str]]],
) -> Iterator[Constraint | None]:
    quantities = [*overlap.parts, overlap.both, overlap.whole, *((overlap.either,) if overlap.either else ())]
    bases = sorted({base for one in quantities for base in given.get(one, ())}, key=str)
    seen: set[tuple[object, ...]] = set()
    for base in bases:
        names = {one: given[one][base] for one in quantities if base in given.get(one, ())}
        for found in gatherings(registry, names):
            if found is None:
                yield None
                continue
            premises = (
                said_of(relation, phrase("these are two parts of one whole and what is in both")),
                *found.premises,
            )
            for form in _forms(registry, overlap):
                sides = [
                    _side(one, found.claims, overlap.whole if base == overlap.whole else None)
                    for one in form[::2]
                ]
                claims = tuple(found.claims[one] for one in (*form[0], *form[2]) if one in found.claims)
                if sides[0] is None or sides[1] is None or len(claims) < 2 or (claims, form) in seen:
                    continue
                seen.add((claims, form))
                yield Constraint(
                    "overlap-impossible",
                    sides[0],
                    form[1],
                    sides[1],
                    claims,
                    premises,
                    (overlap.whole,),
                    INNOCENT,
                )


def _forms(registry: Registry, overlap: relations.Overlap) -> Iterator[_Form]:
    whole, parts, both, either = overlap.whole, overlap.parts, overlap.both, overlap.either
    single = [(both, part) for part in parts]
    if either is not None:
        single += [*((part, either) for part in parts), (either, whole)]
        yield parts, "=", (either, both)
        yield (either,), "<=", parts
    yield parts, "<=", (whole, both)
    for inner, outer in single:
        if not registry.quantities.contains(outer, inner, registry.areas):  # else subset-exceeds-whole asks
            yield (inner,), "<=", (outer,)


def _side(quantities: tuple[str, ...], claims: dict[str, str], one: str | None) -> Expression | None:
    """The sum of the figures; among shares the whole is 1. None where a figure is missing."""
    terms: list[Expression] = []
    for quantity in quantities:
        if quantity == one:
            terms.append(Number(Fraction(1)))
        elif quantity in claims:
            terms.append(Amount(claims[quantity]))
        else:
            return None
    return terms[0] if len(terms) == 1 else total(*terms)


def message(registry: Registry, verdict: Verdict) -> str:
    def said(name: str) -> str:
        quantity = registry.observation(name).quantity
        assert quantity is not None
        return wording.of(printed(registry, name), registry.quantities.title(quantity))

    parts = several(registry, verdict.constraint.claims, said)
    (whole,) = verdict.constraint.subjects
    return phrase(
        "{parts} as overlapping parts of {whole}", parts=parts, whole=registry.quantities.title(whole)
    )
