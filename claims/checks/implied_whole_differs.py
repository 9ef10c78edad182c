"""Two parts with their shares that imply two different wholes.

Flags: Two pairs of a part and its share of the same whole, where the whole that one pair implies cannot be the whole
that the other implies, and no figure of the whole itself is printed for that time.

Why: Nobody states the whole, so the clash is easy to miss: 2 million as 20 % and 3 million as 60 % cannot be parts
of one total.

Flagged:
    quantities:
      jobs: {counts: job, measure: stock}
      hotel-jobs: {part_of: jobs}
      farm-jobs: {part_of: jobs}
    claims:
      hotels: {figure: 2.0 million, says: Hotels., source: report, quantity: hotel-jobs, when: 2015, where: TH}
      hotel-share: {figure: 20%, says: Share., source: report, quantity: hotel-jobs, share_of: jobs, when: 2015, where: TH}
      farms: {figure: 3.0 million, says: Farms., source: report, quantity: farm-jobs, when: 2015, where: TH}
      farm-share: {figure: 61%, says: Share., source: report, quantity: farm-jobs, share_of: jobs, when: 2015, where: TH}

Accepted:
    quantities:
      jobs: {counts: job, measure: stock}
      hotel-jobs: {part_of: jobs}
      farm-jobs: {part_of: jobs}
    claims:
      hotels: {figure: 2.0 million, says: Hotels., source: report, quantity: hotel-jobs, when: 2015, where: TH}
      hotel-share: {figure: 20%, says: Share., source: report, quantity: hotel-jobs, share_of: jobs, when: 2015, where: TH}
      farms: {figure: 3.0 million, says: Farms., source: report, quantity: farm-jobs, when: 2015, where: TH}
      farm-share: {figure: more than 25%, says: Share., source: report, quantity: farm-jobs, share_of: jobs, when: 2015, where: TH}

Undecided: Wholes that meet only when figures are rounded more coarsely than printed; shares that may be 0.

Innocent if: The shares were taken of different wholes, years or definitions.

Method: part ÷ share in interval arithmetic, one quotient against the other; each figure stands once.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from claims import wording
from claims.comparability import compare
from claims.constraint import Amount, Constraint, Quotient
from claims.premise import Premise
from claims.registry import Registry
from claims.solver import Verdict

GROUP = "Ratios"
AT_MOST = "error"

INNOCENT = (
    "the shares were taken of different wholes (fill `share_of:`)",
    "the pairs speak of different times (fill `when:`)",
    "they are defined differently (fill `definition:`)",
)


def constraints(registry: Registry) -> Iterator[Constraint]:
    """part₁ ÷ share₁ = part₂ ÷ share₂ for every two comparable pairs of one whole."""
    by_whole: dict[str, list[tuple[str, str, tuple[Premise, ...]]]] = {}
    for share in registry.shares:
        claim = registry.claims[share]
        assert claim.quantity is not None and claim.share_of is not None
        if claim.share_of in registry.by_quantity:
            continue      # a whole with figures of its own is compared by share-mismatch
        for part in registry.by_quantity.get(claim.quantity, ()):
            premises = compare(registry, part, share)
            if premises is not None:
                by_whole.setdefault(claim.share_of, []).append((part, share, premises))
    for whole, pairs in sorted(by_whole.items()):
        for (part, share, first), (other, other_share, second) in combinations(pairs, 2):
            between = compare(registry, share, other_share)
            if between is None or (part == other and share == other_share):
                continue
            yield Constraint(
                "implied-whole-differs",
                Quotient(Amount(part), Amount(share)),
                "=",
                Quotient(Amount(other), Amount(other_share)),
                tuple(dict.fromkeys((part, share, other, other_share))),
                tuple(dict.fromkeys((*first, *second, *between))),
                (whole, part, share, other, other_share),
                INNOCENT,
            )


def message(registry: Registry, verdict: Verdict) -> str:
    whole, *names = verdict.constraint.subjects
    shown = []
    for name in names:
        figure = registry.figure(name)
        assert figure is not None
        shown.append(wording.figure(figure))
    title = registry.quantities.title(whole)
    return f"{wording.sentence(shown[0])} as {shown[1]}, and {shown[2]} as {shown[3]}, of the same {title}"
