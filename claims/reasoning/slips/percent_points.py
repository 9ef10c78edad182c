"""Percent and percentage points: from 10 % to 12 % is a rise by 2 points, or by 20 percent.

What the other would have been depends on the share that changed, so it is worked out with each share that the
registry has of the same quantity or that stands with it in a declared equation, as it is not known which of them was
the base.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims import wording
from claims.interval import Interval
from claims.reasoning.amount import unit_factor
from claims.reasoning.slips.printed import Printed
from claims.reasoning.slips.slip import Alternative

WEIGHTS = {"percent-points": 4}


def alternatives(printed: Printed) -> Iterator[Alternative | None]:
    figure = printed.figure
    if figure.kind != "change" or figure.unit not in ("percent", "point"):
        return
    for name in printed.related.shares_of(printed.claim):
        base, factor = printed.registry.figure(name), unit_factor(printed.registry, name)
        if base is None or factor is None:
            continue
        strict = _other(printed, printed.strict, base.strict.scale(factor))
        loose = _other(printed, printed.loose, base.loose.scale(factor))
        if strict is None or loose is None:
            continue
        meant = "percentage points" if figure.unit == "percent" else "percent"
        said = wording.number(figure.value) if figure.value is not None else figure.surface
        reads = f"{said} {meant} instead of {printed.shown}, from {wording.figure(base)} ({name})"
        yield Alternative("percent-points", reads, strict, loose, ways=1)


def _other(printed: Printed, change: Interval, base: Interval) -> Interval | None:
    """The printed number as the other of the two, in the unit that is printed; None where the base may be 0."""
    return change / base if printed.figure.unit == "percent" else change * base
