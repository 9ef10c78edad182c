"""Figures that were worked out from those they cite: a sum, a mean, a change, a share, what is left of a whole.

What such a figure says is its author's own. That it is another number, or of another group, place or time than what it
was made of, is no change on the way.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims.reasoning.amount import amounts, dimension
from claims.registry.memory import remembered
from claims.registry.registry import Registry


@remembered
def worked_out(registry: Registry, earlier: str, later: str) -> bool:
    """Whether a figure may well have been made of another that it cites, alone or with others that it cites.

    Never of one that prints the same number: that was copied.
    """
    made, of = registry.observation(later), registry.observation(earlier)
    first, second = of.figure, made.figure
    if first is None or second is None:
        return False
    if second.kind == "change" and first.kind != "change":
        return True
    if of.share_of is None and of.quantity is not None and of.quantity in (made.share_of, made.rate_of):
        return True  # the whole of a share, the base of a rate
    if (first.value, first.low, first.high, first.unit) == (
        second.value,
        second.low,
        second.high,
        second.unit,
    ):
        return False
    return _is_rest(registry, earlier, later) or _is_of_several(registry, earlier, later)


def _is_rest(registry: Registry, earlier: str, later: str) -> bool:
    """Whether two shares of one whole, of different parts, are all of it: 60 % girls, so 40 % boys."""
    of, made = registry.claims[earlier], registry.claims[later]
    if None in (of.share_of, of.quantity, made.quantity) or of.share_of != made.share_of:
        return False
    if of.quantity == made.quantity or dimension(registry, earlier) != dimension(registry, later):
        return False
    _, loose = amounts(registry)
    if earlier not in loose or later not in loose:
        return False
    return 1 in loose[earlier] + loose[later]


def _is_of_several(registry: Registry, earlier: str, later: str) -> bool:
    """Whether the figures that a claim cites, this one among them, add up to it, or have it as their mean.

    Not where one of them is the very number, which is then handed on; nor of ranges and bounds, which meet too much.
    """
    _, loose = amounts(registry)
    cited = tuple(dict.fromkeys(_cited(registry, later)))
    if (
        len(cited) < 2
        or earlier not in cited
        or not all(_is_number(registry, one) for one in (later, *cited))
    ):
        return False
    if any(one not in loose or dimension(registry, one) != dimension(registry, later) for one in cited):
        return False
    if later not in loose or any(_same_number(registry, one, later) for one in cited):
        return False
    total = loose[cited[0]]
    for one in cited[1:]:
        total += loose[one]
    mean = total.scale(Fraction(1, len(cited)))
    return any(one.meet(loose[later]) is not None for one in (total, mean))


def _is_number(registry: Registry, name: str) -> bool:
    figure = registry.figure(name)
    return figure is not None and figure.low is None and set(figure.hedges) <= {"exact", "approx", "estimate"}


def _same_number(registry: Registry, first: str, second: str) -> bool:
    one, other = registry.figure(first), registry.figure(second)
    return one is not None and other is not None and (one.value, one.unit) == (other.value, other.unit)


def _cited(registry: Registry, claim: str) -> Iterator[str]:
    citing = registry.observation(claim).citing
    return (one.claim for one in (citing if isinstance(citing, tuple) else ()) if one.claim is not None)
