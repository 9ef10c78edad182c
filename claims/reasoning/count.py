"""Counts: figures that must be whole numbers, as they say how many persons or things there are."""

from __future__ import annotations

from claims.interval import Interval
from claims.phrase import advice, excuse, phrase
from claims.reasoning.balance import is_balance
from claims.registry.memory import remembered
from claims.registry.registry import Registry

MEAN_OR_RATE = phrase(
    "it is a mean{as_mean} or a rate{as_rate}",
    as_mean=advice("fill `statistic: mean`"),
    as_rate=advice("fill `per:`"),
)
OTHER_LANGUAGE = excuse(
    "the figure stands in another language than its source", "fill the claim's `language:`"
)


def is_count(registry: Registry, name: str) -> bool:
    """Whether a claim's figure says how many of what its quantity counts there are.

    No count: shares, rates, means, sums of money, measures, and balances (those who came less those who left).
    """
    claim = registry.observation(name)
    figure = claim.figure
    if figure is None or claim.quantity is None or claim.share_of is not None:
        return False
    if claim.per is not None or claim.rate_of is not None or claim.statistic not in (None, "total"):
        return False
    if figure.unit is not None or figure.kind != "count" or is_balance(registry, claim.quantity):
        return False
    return registry.quantities.own_or_inherited(claim.quantity, "counts") is not None


@remembered
def impossible(registry: Registry) -> frozenset[str]:
    """The claims that count things and whose figure no number of things can be: nothing is compared with them."""
    return frozenset(
        one.name
        for one in registry.observations
        if one.figure is not None and not has_whole_number(one.figure.loose) and is_count(registry, one.name)
    )


def has_whole_number(interval: Interval) -> bool:
    """Is there a whole number of at least 0 in the interval?"""
    low, high = interval.low, interval.high
    if high is None:
        return True
    first = 0
    if low is not None and low.numerator >= 0:
        first = -(-low.numerator // low.denominator)
        if interval.low_open and low.denominator == 1:
            first += 1
    last = first * high.denominator
    return last < high.numerator or (last == high.numerator and not interval.high_open)
