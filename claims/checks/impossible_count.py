"""A count that no number of things can be.

Flags: A count of things that is negative, or whose interval holds no whole number.

Why: Nobody counts minus three or two and a half children. The figure is a rate, a mean or a difference, or
was copied wrongly.

Flagged:
    quantities:
      children: {counts: child}
    claims:
      count: {figure: "2.5", says: Count., source: report, quantity: children}

Accepted:
    quantities:
      children: {counts: child}
    claims:
      count: {figure: 2.5 million, says: Count., source: report, quantity: children}
      average: {figure: "2.4", says: Average., source: report, quantity: children, statistic: mean}
      mean: {figure: "2.5", says: Children per woman., source: report, quantity: children, per: woman}

Undecided: What a count that is none has to do with other figures: nothing is compared with it, and the comparisons
could not run, so that one slip is told once. Shares, rates, means, odds, money, measures, changes and balances (net
migration) are not looked at.

Innocent if: The figure stands in another language (fill `language:`), is a mean (fill `statistic:`) or a rate (fill
`per:`), a share (fill `share_of:`) or a change.

Method: A count is a whole number of at least 0.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import excuse, phrase
from claims.reasoning.count import MEAN_OR_RATE, OTHER_LANGUAGE, impossible, is_count
from claims.reasoning.statement import distinct_observations
from claims.registry.registry import Registry

GROUP = "Kinds and bounds"
AT_MOST = "error"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each plain count of a counted quantity."""
    none = impossible(registry)
    for claim in distinct_observations(registry):
        name, figure = claim.name, claim.figure
        if figure is None or claim.quantity is None or not is_count(registry, name):
            continue
        if name not in none:
            yield held("impossible-count")
            continue
        yield Judgement(
            "impossible-count",
            "conflicts",
            "warning" if _is_concluded(registry, name) else "error",
            claims=(name,),
            message=phrase(
                "“{figure}” cannot be a number of {title}: a count is a whole number of at least 0.",
                figure=figure.surface,
                title=registry.quantities.title(claim.quantity),
            ),
            innocent_if=(
                *((OTHER_LANGUAGE,) if figure.looks_grouped else ()),
                MEAN_OR_RATE,
                excuse("it is a share", "fill `share_of:`"),
                excuse("it is a difference between two counts"),
            ),
        )


def _is_concluded(registry: Registry, name: str) -> bool:
    """Whether it is the registry's maker who says that the figure counts things."""
    quantity = registry.observation(name).quantity
    assert quantity is not None
    tree = registry.quantities
    of_quantity = any("counts" in tree.entries[one].inferred for one in tree.chain(quantity))
    return of_quantity or "quantity" in registry.claims[name].inferred
