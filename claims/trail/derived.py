"""Figures that were worked out from those they cite: a sum, a mean, a change, a share, what is left of a whole.

What such a figure says is its author's own. That it is another number, or of another group, place or time than what it
was made of, is no change on the way.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims.interval import Interval
from claims.reasoning.amount import amounts, dimension
from claims.reasoning.rival import size
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
    return _is_rest(registry, earlier, later) or earlier in _addends(registry, later)


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


@remembered
def _addends(registry: Registry, claim: str) -> frozenset[str]:
    """The figures that a claim cites, where they add up to it, or have it as their mean; none where they do not.

    Not where one of them is the very number, which is then handed on; nor of ranges and bounds, which meet too much.
    They are taken as printed. What was made of them may be rounded, unless no quantity ties what they count: then they
    must add up to the number.
    """
    cited = frozenset(_cited(registry, claim))
    every = (claim, *cited)
    strict, loose = amounts(registry)
    if len(cited) < 2 or not all(one in loose and _is_number(registry, one) for one in every):
        return frozenset()
    if len({dimension(registry, one) for one in every}) > 1:
        return frozenset()
    if any(_same_number(registry, one, claim) for one in cited):
        return frozenset()
    tied = len({_tree(registry, one) for one in every}) == 1
    total = Interval.point(0)
    for one in cited:
        total += strict[one] if tied else Interval.point(_printed(registry, one))
    sums = (total, total.scale(Fraction(1, len(cited))))
    made = (loose if tied else strict)[claim]
    return cited if any(one.meet(made) is not None for one in sums) else frozenset()


def _printed(registry: Registry, name: str) -> Fraction:
    figure = registry.figure(name)
    assert figure is not None
    found = size(registry, name, figure)
    assert found is not None
    return found


def _tree(registry: Registry, name: str) -> str | None:
    quantity = registry.claims[name].quantity
    return None if quantity is None else registry.quantities.root(quantity)


def _is_number(registry: Registry, name: str) -> bool:
    figure = registry.figure(name)
    return figure is not None and figure.low is None and set(figure.hedges) <= {"exact", "approx", "estimate"}


def _same_number(registry: Registry, first: str, second: str) -> bool:
    one, other = registry.figure(first), registry.figure(second)
    return one is not None and other is not None and (one.value, one.unit) == (other.value, other.unit)


def _cited(registry: Registry, claim: str) -> Iterator[str]:
    citing = registry.observation(claim).citing
    return (one.claim for one in (citing if isinstance(citing, tuple) else ()) if one.claim is not None)
