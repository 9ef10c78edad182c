"""The figure of another year of a series, a row up or down in the table.

Two rows may have changed places: then the figure meant stands a year or two away, in the same work or the one
it cites. Or the row of another year was copied: then some claim prints this very number for another year, and
what is printed for this year elsewhere was meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims import wording
from claims.reasoning.amount import unit_factor
from claims.reasoning.slips.printed import Printed
from claims.reasoning.slips.slip import Alternative

WEIGHTS = {"wrong-year": 2, "copied-year": 8}


def alternatives(printed: Printed) -> Iterator[Alternative | None]:
    known = printed.related
    for year, name in known.neighbours(printed.claim):
        yield _of(printed, "wrong-year", name, f"the figure for {year}")
    value = printed.figure.value
    copied = None if value is None else known.copied_from(printed.claim, value * printed.factor)
    if copied is None:
        return
    for name in known.of_the_year(printed.claim):
        yield _of(printed, "copied-year", name, f"as {name} prints; this is the figure for {copied}")


def _of(printed: Printed, slip: str, name: str, why: str) -> Alternative | None:
    other, factor = printed.registry.figure(name), unit_factor(printed.registry, name)
    if other is None or factor is None:
        return None
    reads = f"{wording.figure(other)} instead of {printed.shown} ({why})"
    return Alternative(slip, reads, other.strict.scale(factor), other.loose.scale(factor))
