"""A share that does not go with the part and the whole it is said of.

Flags: Three figures, a part, its whole and the part's share of that whole, that no numbers within their
printed precision and hedges can satisfy together. Also three shares along a chain: that of a part in a middle,
of the middle in the whole, and of the part in the whole.

Why: A share is a division. When all three are printed, two of them give the third, and a reader can do the
sum.

Flagged:
    quantities:
      visitors: {counts: visitor, measure: flow}
      men: {part_of: visitors, sex: male}
    claims:
      all: {figure: 10 million, says: All., source: report, quantity: visitors, when: 2015, where: TH,
        citing: none}
      male: {figure: 2.0 million, says: Men., source: report, quantity: men, when: 2015, where: TH,
        citing: none}
      share: {figure: 60%, says: Share., source: report, quantity: men, share_of: visitors, when: 2015,
        where: TH, citing: none}

Accepted:
    quantities:
      visitors: {counts: visitor, measure: flow}
      men: {part_of: visitors, sex: male}
    claims:
      all: {figure: 16.4 million, says: All., source: report, quantity: visitors, when: 2015, where: TH}
      male: {figure: more than 4 million, says: Men., source: report, quantity: men, when: 2015, where: TH}
      share: {figure: 29.5%, says: Share., source: report, quantity: men, share_of: visitors, when: 2015,
        where: TH}

Undecided: Figures that fit only when rounded more coarsely than printed. Shares above 100 % are left to
share-out-of-range.

Innocent if: The share was taken of another whole, another year or another definition than the figure beside
it.

Method: part = share × whole in interval arithmetic; each figure stands once, so the result is exact.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims import wording
from claims.phrase import excuse, phrase
from claims.reasoning.belonging import belonging, belongs
from claims.reasoning.comparability import alike, pairs, together
from claims.reasoning.constraint import Amount, Constraint, Product
from claims.reasoning.premise import Premise
from claims.reasoning.scale import scale
from claims.reasoning.solver import Verdict
from claims.registry.registry import Registry

GROUP = "Ratios"
AT_MOST = "error"
RANK = 3

# Along one chain of shares, so many combinations of claims are tried.
MOST_CHAINS = 5000

INNOCENT = (
    excuse("the share was taken of another whole", "fill `share_of:`"),
    excuse("share, part and whole speak of different times", "fill `when:`"),
    excuse("they speak of different places", "fill `where:`"),
    excuse("they are defined differently", "fill `definition:`"),
)


def constraints(registry: Registry) -> Iterator[Constraint | None]:
    """part = share × whole for every share with comparable claims of its part and its whole."""
    for share in registry.shares:
        claim = registry.claims[share]
        assert claim.quantity is not None
        assert claim.share_of is not None
        parts = [*_beside(registry, share, claim.quantity)]
        wholes = [*_beside(registry, share, claim.share_of)]
        titles = registry.quantities.title(claim.quantity), registry.quantities.title(claim.share_of)
        all_of = belonging(registry, share)
        if all_of is None:
            continue
        for part, first in parts:
            for whole, second in wholes:
                between = alike(registry, part, whole, True)
                if between is None or part == whole:
                    continue  # a share of itself says nothing of an amount
                yield Constraint(
                    "share-mismatch",
                    Amount(part),
                    "=",
                    Product(Amount(share), Amount(whole)),
                    (part, share, whole),
                    tuple(dict.fromkeys((*all_of, *between, *first, *second))),
                    titles,
                    INNOCENT,
                )
    yield from _chains(registry)


def _chains(registry: Registry) -> Iterator[Constraint | None]:
    """A share of a part × that part's share of the whole = the share of the whole, with no amount at all."""
    of: dict[tuple[str, str], list[str]] = {}
    parts: dict[str, dict[str, None]] = {}
    for share in registry.shares:
        claim = registry.claims[share]
        assert claim.quantity is not None
        assert claim.share_of is not None
        if not belongs(registry, claim.quantity, claim.share_of):
            continue  # of those who smoke, those among men are not all
        of.setdefault((claim.quantity, claim.share_of), []).append(share)
        parts.setdefault(claim.quantity, {})[claim.share_of] = None
    for inner, wholes in parts.items():
        for middle in wholes:
            for outer in parts.get(middle, ()) if middle != inner else ():
                if outer in (inner, middle) or (inner, outer) not in of:
                    continue
                title = registry.quantities.title
                titles = _within(title(inner), title(outer)), _within(title(middle), title(outer))
                yield from _chain(registry, of[inner, outer], of[inner, middle], of[middle, outer], titles)


def _within(part: str, whole: str) -> str:
    return phrase("{part} in {whole}", part=part, whole=whole)


def _chain(
    registry: Registry, wholly: list[str], firsts: list[str], seconds: list[str], titles: tuple[str, str]
) -> Iterator[Constraint | None]:
    through: dict[str, list[str]] = {}
    for whole, first, _ in pairs(registry, together, wholly, firsts):
        through.setdefault(first, []).append(whole)
    steps = 0
    for first, second, between in pairs(registry, together, firsts, seconds):
        for whole in through.get(first, ()):
            steps += 1
            if steps > MOST_CHAINS:
                yield None
                return
            sides = together(registry, whole, first), together(registry, whole, second)
            if sides[0] is None or sides[1] is None:
                continue
            yield Constraint(
                "share-mismatch",
                Amount(whole),
                "=",
                Product(Amount(first), Amount(second)),
                (whole, first, second),
                tuple(dict.fromkeys((*between, *sides[0], *sides[1]))),
                titles,
                INNOCENT,
            )


def _beside(registry: Registry, share: str, quantity: str) -> Iterator[tuple[str, tuple[Premise, ...]]]:
    """Amounts of a quantity that speak of the same as the share, with the premises."""
    for name in registry.by_quantity.get(quantity, ()):
        one = scale(registry, name)
        plain = one is None or (one.form == "amount" and one.whole is None)
        premises = together(registry, share, name, True) if plain else None
        if premises is not None:
            yield name, premises


def message(registry: Registry, verdict: Verdict) -> str:
    shown = []
    for name in verdict.constraint.claims:
        figure = registry.figure(name)
        assert figure is not None
        shown.append(wording.figure(figure))
    inner, outer = verdict.constraint.subjects
    part, share, whole = shown
    return phrase(
        "{part} as {share} of {whole}",
        part=wording.of(part, inner),
        share=share,
        whole=wording.of(whole, outer),
    )
