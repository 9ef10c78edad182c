"""Two parts with their shares that imply two different wholes.

Flags: Two pairs of a part and its share of the same whole, where the whole that one pair implies cannot be
the whole that the other implies. A part goes with the shares of its own work where that has any.

Why: Where nobody states the whole, the clash is easy to miss: 2 million as 20 % and 3 million as 60 % cannot
be parts of one total. Where somebody does, both pairs may still fit it, and not each other.

Flagged:
    quantities:
      jobs: {counts: job, measure: stock}
      hotel-jobs: {part_of: jobs}
      farm-jobs: {part_of: jobs}
    claims:
      hotels: {figure: 2.0 million, says: Hotels., source: report, quantity: hotel-jobs, when: 2015,
        where: TH, citing: none}
      hotel-share: {figure: 20%, says: Share., source: report, quantity: hotel-jobs, share_of: jobs,
        when: 2015, where: TH, citing: none}
      farms: {figure: 3.0 million, says: Farms., source: report, quantity: farm-jobs, when: 2015, where: TH,
        citing: none}
      farm-share: {figure: 61%, says: Share., source: report, quantity: farm-jobs, share_of: jobs,
        when: 2015, where: TH, citing: none}

Accepted:
    quantities:
      jobs: {counts: job, measure: stock}
      hotel-jobs: {part_of: jobs}
      farm-jobs: {part_of: jobs}
    claims:
      hotels: {figure: 2.0 million, says: Hotels., source: report, quantity: hotel-jobs, when: 2015,
        where: TH}
      hotel-share: {figure: 20%, says: Share., source: report, quantity: hotel-jobs, share_of: jobs,
        when: 2015, where: TH}
      farms: {figure: 3.0 million, says: Farms., source: report, quantity: farm-jobs, when: 2015, where: TH}
      farm-share: {figure: more than 25%, says: Share., source: report, quantity: farm-jobs, share_of: jobs,
        when: 2015, where: TH}

Undecided: Wholes that meet only when figures are rounded more coarsely than printed; shares that may be 0.
Two pairs with a figure in common are two estimates of one part or share, and are not looked at here.

Innocent if: The shares were taken of different wholes, years or definitions.

Method: part ÷ share in interval arithmetic, one quotient against the other; each figure stands once.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from claims import wording
from claims.phrase import excuse, phrase
from claims.reasoning.belonging import belonging
from claims.reasoning.comparability import alike, together
from claims.reasoning.constraint import Amount, Constraint, Quotient
from claims.reasoning.premise import Premise
from claims.reasoning.scale import scale
from claims.reasoning.solver import Verdict
from claims.reasoning.timing import apart
from claims.registry.registry import Registry

GROUP = "Ratios"
AT_MOST = "error"

INNOCENT = (
    excuse("the shares were taken of different wholes", "fill `share_of:`"),
    excuse("the pairs speak of different times", "fill `when:`"),
    excuse("they speak of different places", "fill `where:`"),
    excuse("they are defined differently", "fill `definition:`"),
)

Pair = tuple[
    str, str, tuple[Premise, ...]
]  # a part, its share, and the premises on which the two go together


def constraints(registry: Registry) -> Iterator[Constraint]:
    """part₁ ÷ share₁ = part₂ ÷ share₂ for every two comparable pairs of one whole."""
    by_whole: dict[str, list[Pair]] = {}
    for share in registry.shares:
        claim = registry.claims[share]
        assert claim.quantity is not None
        assert claim.share_of is not None
        by_whole.setdefault(claim.share_of, []).extend(_pairs(registry, share, claim.quantity))
    for whole, found in sorted(by_whole.items()):
        for one, other in combinations(found, 2):
            premises = _between(registry, one, other)
            if premises is None:
                continue
            names = (*one[:2], *other[:2])
            yield Constraint(
                "implied-whole-differs",
                Quotient(Amount(one[0]), Amount(one[1])),
                "=",
                Quotient(Amount(other[0]), Amount(other[1])),
                names,
                tuple(dict.fromkeys((*one[2], *other[2], *premises))),
                (whole, *names),
                INNOCENT,
            )


def _pairs(registry: Registry, share: str, quantity: str) -> Iterator[Pair]:
    names, all_of = registry.by_quantity.get(quantity, ()), belonging(registry, share)
    if all_of is None:
        return
    own = tuple(
        name for name in names if registry.observation(name).source == registry.observation(share).source
    )
    for part in own or names:
        of_part = scale(registry, part)
        plain = of_part is None or (of_part.form == "amount" and of_part.whole is None)
        premises = together(registry, share, part) if plain else None
        if premises is not None:
            yield part, share, (*all_of, *premises)


def _between(registry: Registry, one: Pair, other: Pair) -> tuple[Premise, ...] | None:
    """The premises on which two pairs speak of one whole, or None."""
    (part, share, _), (other_part, other_share, _) = one, other
    if part == other_part or share == other_share:
        return None
    if apart(registry, part, other_share) or apart(registry, other_part, share):
        return None
    of_parts, of_shares = alike(registry, part, other_part), alike(registry, share, other_share)
    return None if of_parts is None or of_shares is None else tuple(dict.fromkeys((*of_parts, *of_shares)))


def message(registry: Registry, verdict: Verdict) -> str:
    whole, *names = verdict.constraint.subjects
    shown = []
    for name in names:
        figure = registry.figure(name)
        assert figure is not None
        shown.append(wording.figure(figure))
    title = registry.quantities.title(whole)
    first, share, second, other = shown
    return phrase(
        "{first} as {share}, and {second} as {other}, of the same {title}",
        first=first,
        share=share,
        second=second,
        other=other,
        title=title,
    )
