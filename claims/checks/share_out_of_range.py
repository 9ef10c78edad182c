"""A share of a whole below 0 or above 100 %.

Flags: A share with a named whole whose printed number lies wholly above 100 % or below 0 (error), or a printed range
that passes 100 % (warning).

Why: No part is larger than its whole. Growth may exceed 100 %; a share may not.

Flagged:
    quantities:
      visitors: {counts: visitor}
      men: {part_of: visitors, sex: male}
    claims:
      share: {figure: 120%, says: Share., source: report, quantity: men, share_of: visitors}

Accepted:
    quantities:
      visitors: {counts: visitor}
    claims:
      growth: {figure: rose by 120%, says: Growth., source: report, quantity: visitors}

Undecided: Percentages without a named whole are not looked at; base-missing asks for it.

Innocent if: The percentage is a ratio or a growth and no share (then leave `share_of:` out).

Method: Bounds of a proportion.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims import wording
from claims.amount import unit_factor
from claims.checks import Setting
from claims.finding import Judgement
from claims.registry import Registry

GROUP = "Kinds and bounds"
AT_MOST = "error"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each share with a named whole."""
    for name in sorted(registry.claims):
        figure, factor = registry.figure(name), unit_factor(registry, name)
        claim = registry.claims[name]
        if claim.share_of is None:
            continue
        if figure is None or factor is None:
            yield Judgement("share-out-of-range", "could_not_run", claims=(name,))
            continue
        loose = figure.loose.scale(factor)
        outside = (loose.low is not None and loose.low > 1) or (loose.high is not None and loose.high < 0)
        printed = [end * factor for end in (figure.value, figure.low, figure.high) if end is not None]
        if figure.kind == "change" or not (outside or any(end > 1 or end < 0 for end in printed)):
            yield Judgement("share-out-of-range", "holds", claims=(name,))
            continue
        whole = registry.quantities.title(claim.share_of)
        yield Judgement(
            "share-out-of-range",
            "conflicts",
            "error" if outside else "warning",
            claims=(name,),
            message=f"“{figure.surface}” as a share of {whole}: no share of a whole is {'outside' if outside else 'partly outside'} 0 to 100 %.",
            arithmetic=(f"{name}: read loosely {wording.interval(loose, share=True)}",),
            innocent_if=("it is a ratio or a growth and no share (leave `share_of:` out)",),
        )
