"""The printed ends of a claim: what of it may be drawn, and whether it can be drawn at all."""

from __future__ import annotations

from fractions import Fraction

from claims.figure import Figure
from claims.reasoning.amount import unit_factor
from report.charts._amount import Amount
from report.edition import Edition
from report.plots import Named

_BOUNDS = frozenset({"more_than", "at_least", "just_over"})
_CAPS = frozenset({"less_than", "at_most", "up_to", "almost"})
_OPEN = frozenset({"more_than", "just_over", "less_than", "almost"})


def printed_ends(figure: Figure) -> tuple[Fraction | None, Fraction | None]:
    """What is printed: a number as itself, a range as its ends, a bound as one end, the other one open."""
    if figure.low is not None or figure.high is not None:
        return figure.low, figure.high
    if _BOUNDS & set(figure.hedges):
        return figure.value, None
    if _CAPS & set(figure.hedges):
        return None, figure.value
    return figure.value, figure.value


def amount(figure: Figure, factor: Fraction) -> Amount:
    """The printed ends of a figure that has any, in another unit; the number that stands with a range is its point."""
    low, high = (None if end is None else end * factor for end in printed_ends(figure))
    opened = bool(_OPEN & set(figure.hedges))
    ranged = low is not None and high is not None and low != high
    point = figure.value * factor if ranged and figure.value is not None else None
    return Amount(low, high, opened and high is None, opened and low is None, point)


def is_drawable(named: Named, edition: Edition) -> bool:
    """Whether a claim has a number, and that is an amount; noted at the claim where it is not."""
    figure, hint = edition.registry.figure(named.claim), "leave it out of this chart"
    ends = printed_ends(figure) if figure is not None else (None, None)
    if figure is not None and figure.kind in ("change", "rank"):
        edition.problem(f"`{named.claim}` is no amount, but a change or a rank", hint, named.path)
    elif ends == (None, None) or unit_factor(edition.registry, named.claim) is None:
        edition.problem(f"`{named.claim}` has no number that can be drawn", hint, named.path)
    else:
        return True
    return False
