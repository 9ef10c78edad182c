"""A share without its whole.

Flags: A percentage, fraction or "one in four" that does not say of what.

Why: 60 % of visitors and 60 % of income are different things. A share that names no whole can neither be
checked nor used.

Flagged:
    quantities:
      men: {counts: man}
    claims:
      share: {figure: 60%, says: Share., source: report, quantity: men}

Accepted:
    quantities:
      visitors: {counts: visitor}
      beds: {counts: item}
      men: {part_of: visitors, sex: male}
    claims:
      share: {figure: 60%, says: Share., source: report, quantity: men, share_of: visitors}
      ratio: {figure: 104%, says: Visitors per bed., source: report, quantity: visitors, rate_of: beds}
      growth: {figure: rose by 5%, says: Growth., source: report, quantity: visitors}
      column: {figure: 5%, says: Growth., source: report, quantity: visitors, since: 2010, when: 2011}

Undecided: Changes are no shares and not looked at, nor is a percentage of a count or of money that has a start.

Innocent if: The text names the whole (fill `share_of:`).

Method: A look at `share_of:` and `rate_of:`.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import claim_id, excuse, phrase
from claims.reasoning.change import bare
from claims.registry.registry import Registry

GROUP = "Hedges and wording"
AT_MOST = "note"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each claim whose figure is a share."""
    for claim in registry.independent:
        name, figure = claim.name, claim.figure
        if figure is None or figure.kind != "share" or bare(registry, name):
            continue
        if claim.share_of is not None or claim.rate_of is not None:
            yield held("base-missing")
            continue
        yield Judgement(
            "base-missing",
            "conflicts",
            "note",
            claims=(name,),
            message=phrase(
                "“{figure}” ({claim}) is a share, and nothing says of what: fill `share_of:`.",
                figure=figure.surface,
                claim=claim_id(name),
            ),
            innocent_if=(excuse("the text names the whole", "fill `share_of:`"),),
        )
