"""A hedge that was lost on the way: "about", "more than" or "up to" stands in the work cited and not here.

With evidence: a claim of the same thing prints the very number with a hedge, or the claim of the work cited
prints it. Without: any figure may once have been "about" so much, the less so the more digits it has: people say
"about" of round numbers (Jansen and Pollmann, On round numbers, Journal of Quantitative Linguistics 8, 2001).
"""

from __future__ import annotations

from collections.abc import Iterator

from claims import wording
from claims.reasoning.amount import unit_factor
from claims.reasoning.slips.printed import Printed
from claims.reasoning.slips.slip import Alternative

WEIGHTS = {"hedge-dropped": 8, "hedge-missing": 1}


def alternatives(printed: Printed) -> Iterator[Alternative | None]:
    figure = printed.figure
    if figure.hedges != ("exact",):
        return
    if figure.value is not None:
        yield from _printed_elsewhere(printed)
    yield printed.reread("hedge-missing", printed.print.hedged("approx"), printed.roundness)


def _printed_elsewhere(printed: Printed) -> Iterator[Alternative]:
    assert printed.figure.value is not None
    near = printed.related.hedging(printed.claim, printed.figure.value * printed.factor)
    for name in dict.fromkeys([*printed.related.cited(printed.claim), *near]):
        other, factor = printed.registry.figure(name), unit_factor(printed.registry, name)
        if other is None or factor is None or other.value is None or other.hedges == ("exact",):
            continue
        if other.value * factor not in printed.loose_plain:
            continue  # another number, and not only another hedge
        reads = f"{wording.figure(other)} instead of {printed.shown} ({name})"
        yield Alternative("hedge-dropped", reads, other.strict.scale(factor), other.loose.scale(factor))
