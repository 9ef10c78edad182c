"""A share that does not go with the part and the whole it is said of.

Flags: Three figures, a part, its whole and the part's share of that whole, that no numbers within their printed
precision and hedges can satisfy together.

Why: A share is a division. When all three are printed, two of them give the third, and a reader can do the sum.

Flagged:
    quantities:
      visitors: {counts: visitor, measure: flow}
      men: {part_of: visitors, sex: male}
    claims:
      all: {figure: 10 million, says: All., source: report, quantity: visitors, when: 2015, where: TH}
      male: {figure: 2.0 million, says: Men., source: report, quantity: men, when: 2015, where: TH}
      share: {figure: 60%, says: Share., source: report, quantity: men, share_of: visitors, when: 2015, where: TH}

Accepted:
    quantities:
      visitors: {counts: visitor, measure: flow}
      men: {part_of: visitors, sex: male}
    claims:
      all: {figure: 16.4 million, says: All., source: report, quantity: visitors, when: 2015, where: TH}
      male: {figure: more than 4 million, says: Men., source: report, quantity: men, when: 2015, where: TH}
      share: {figure: 29.5%, says: Share., source: report, quantity: men, share_of: visitors, when: 2015, where: TH}

Undecided: Figures that fit only when rounded more coarsely than printed.

Innocent if: The share was taken of another whole, another year or another definition than the figure beside it.

Method: part = share × whole in interval arithmetic; each figure stands once, so the result is exact.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims import wording
from claims.comparability import compare
from claims.constraint import Amount, Constraint, Product
from claims.registry import Registry
from claims.solver import Verdict

GROUP = "Ratios"
AT_MOST = "error"
RANK = 3

INNOCENT = (
    "the share was taken of another whole (fill `share_of:`)",
    "share, part and whole speak of different times (fill `when:`)",
    "they are defined differently (fill `definition:`)",
)


def constraints(registry: Registry) -> Iterator[Constraint]:
    """part = share × whole for every share with comparable claims of its part and its whole."""
    for share in registry.shares:
        claim = registry.claims[share]
        assert claim.quantity is not None and claim.share_of is not None
        for part in registry.by_quantity.get(claim.quantity, ()):
            for whole in registry.by_quantity.get(claim.share_of, ()):
                first, second = compare(registry, part, whole), compare(registry, share, whole)
                if first is None or second is None:
                    continue
                premises = tuple(dict.fromkeys((*first, *second)))
                yield Constraint(
                    "share-mismatch",
                    Amount(part),
                    "=",
                    Product(Amount(share), Amount(whole)),
                    (part, share, whole),
                    premises,
                    (registry.quantities.title(claim.quantity), registry.quantities.title(claim.share_of)),
                    INNOCENT,
                )


def message(registry: Registry, verdict: Verdict) -> str:
    shown = []
    for name in verdict.constraint.claims:
        figure = registry.figure(name)
        assert figure is not None
        shown.append(wording.figure(figure))
    inner, outer = verdict.constraint.subjects
    return f"{wording.sentence(shown[0])} ({inner}) as {shown[1]} of {shown[2]} ({outer})"
