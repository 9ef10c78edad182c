"""The figure of another year of a series, a row up or down in the table.

Two rows may have changed places: then the figure meant stands a year or two away, in the same work or the one
it cites. Or the row of another year was copied: then some claim prints this very number for another year, and
what is printed for this year elsewhere was meant, or a figure that the registry does not have: two years of a series
that print the same digits are rare, the more so the more digits there are.

A row of a table holds the number of its year. A range or a bound is no such number: nobody took it for that of another
row, or another for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from claims import wording
from claims.figure import Figure
from claims.interval import Interval
from claims.reasoning.amount import WHOLE, unit_factor
from claims.reasoning.slips.printed import Printed
from claims.reasoning.slips.slip import Alternative

WEIGHTS = {"wrong-year": 2, "repeated-year": 2, "copied-year": 8}

_ONE_SIDED = frozenset({"more_than", "at_least", "less_than", "at_most", "up_to"})
_FEWEST_DIGITS = 2  # of a figure that recurs; one digit recurs in every tenth row


def alternatives(printed: Printed) -> Iterator[Alternative | None]:
    known = printed.related
    near = list(known.neighbours(printed.claim))
    for year, name in near:
        changed = _of(printed, "wrong-year", name, f"the figure for {year}", "")
        yield None if changed is None else replace(changed, swaps=name)
        yield _repeated(printed, name, year, len(near))
    value = printed.figure.value
    copied = None if value is None else known.copied_from(printed.claim, value * printed.factor)
    if copied is None:
        return
    for name in known.of_the_year(printed.claim):
        yield _of(printed, "copied-year", name, f"as {name} prints", f", which is the figure for {copied}")


def _repeated(printed: Printed, name: str, year: int, rows: int) -> Alternative | None:
    """Any number, where the figure is the very one of another row; a few digits may recur by themselves."""
    other, run = printed.registry.figure(name), printed.print.runs
    if other is None or other.surface != printed.figure.surface:
        return None
    if len(run) != 1 or run[0].places < _FEWEST_DIGITS:
        return None
    signed = printed.figure.kind == "change" or printed.loose.low is None or printed.loose.low < 0
    room = WHOLE if printed.share else Interval(None if signed else Fraction(0), None)
    reads = f"another figure instead of {printed.shown}, which is that for {year}"
    return Alternative("repeated-year", reads, room, room, ways=rows, leaves_open=True)


def _is_value(figure: Figure) -> bool:
    """Whether a figure is one number, about so much or with a range beside it, and no range or bound by itself."""
    return figure.value is not None and _ONE_SIDED.isdisjoint(figure.hedges)


def _of(printed: Printed, slip: str, name: str, of: str, which: str) -> Alternative | None:
    other, factor = printed.registry.figure(name), unit_factor(printed.registry, name)
    if other is None or factor is None or not (_is_value(other) and _is_value(printed.figure)):
        return None
    reads = f"{wording.figure(other)}, {of}, instead of {printed.shown}{which}"
    return Alternative(slip, reads, other.strict.scale(factor), other.loose.scale(factor))
