"""A picture whose lengths, areas or steps are not in proportion to the numbers it stands for.

Flags: Bars that do not start at zero; squares, discs or bars whose length or area is not in proportion to the printed
ends; a scale of years or numbers with uneven steps (error). The drawn shapes are measured, not the data.

Why: A picture is believed before its numbers are read.

Flagged:
    claims:
      few: {figure: "10", says: Few., source: report}
      many: {figure: "20", says: Many., source: report}
    blocks:
      - chart: {kind: unit-squares, claims: [{claim: few, label: few}, {claim: many, label: many}], title: Both}
      - sources: {}

Accepted:
    claims:
      few: {figure: "10", says: Few., source: report}
      many: {figure: "20", says: Many., source: report}
    blocks:
      - chart: {kind: unit-squares, claims: [{claim: few, label: few}, {claim: many, label: many}], title: Both}
      - sources: {}

Undecided: What a picture leaves out, and pictures without amounts (who names whom). The flagged sample is drawn right,
and the test doctors its picture.

Innocent if: Nothing: a chart of this program that is flagged is a fault of ours, so please report it.

Method: Areas by the shoelace formula; a scale is even when its steps are in proportion to its numbers, or to their
logarithms.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import islice
from math import ceil, log10

from report.checks import Fault, Page
from report.checks._measured import bars, scales, shapes
from report.edition import Charted

AT_MOST = "error"

_SLACK = 0.005
_HINT = "draw it again; if this is a chart of ours, please report it"


def judge(page: Page) -> Iterator[Fault]:
    """One fault for each chart, for the first thing that is out of proportion."""
    for charted in page.edition.charts:
        for message in _misleading(charted):
            yield Fault(f"a chart misleads: {message}", _HINT, charted.path)
            break


def _misleading(charted: Charted) -> Iterator[str]:
    for drawn in charted.drawn():
        amounts = _amounts(charted)
        zero, lengths = bars(drawn)
        if zero is not None:
            yield from _from_zero(zero, lengths)
            yield from _in_proportion([right - left for left, right in lengths], amounts, "length")
        elif hasattr(charted.data, "shares"):
            yield from _discs(shapes(drawn, "solid"), amounts)
        else:
            yield from _areas(shapes(drawn, "solid"), amounts)
        for name, points in scales(drawn).items():
            if not _even(points):
                yield f"the steps of its scale ({name}) are uneven"


def _amounts(charted: Charted) -> list[Fraction]:
    """What is drawn solid: the lower printed ends, in the order of the chart; those of 0 draw nothing."""
    for name in ("groups", "bars", "shares"):
        held = getattr(charted.data, name, None)
        if held and all(hasattr(one, "solid") for one in held):
            return [one.solid for one in held if one.solid]
    return []


def _from_zero(zero: float, lengths: list[tuple[float, float]]) -> Iterator[str]:
    if any(abs(left - zero) > 0.5 for left, _ in lengths):
        yield "a bar does not start at zero"


def _in_proportion(drawn: list[float], amounts: list[Fraction], what: str) -> Iterator[str]:
    if not amounts or len(drawn) != len(amounts):
        if amounts:
            yield f"{len(amounts)} numbers are drawn as {len(drawn)} shapes"
        return
    unit = max(drawn) / float(max(amounts))
    for one, amount in zip(drawn, amounts, strict=True):
        if abs(one - float(amount) * unit) > max(_SLACK * float(amount) * unit, 0.05):
            yield f"the {what} drawn for {float(amount):g} is not in proportion"


def _areas(drawn: list[float], amounts: list[Fraction]) -> Iterator[str]:
    """Areas of many pieces: those of each number, one after the other, must come to its part of the whole."""
    if not amounts or not drawn:
        return
    unit = sum(drawn) / float(sum(amounts))
    rest = iter(drawn)
    for amount in amounts:
        wanted, held = float(amount) * unit, 0.0
        while held < wanted * (1 - _SLACK):
            piece = next(rest, None)
            if piece is None:
                break
            held += piece
        if abs(held - wanted) > _SLACK * wanted:
            yield f"the area drawn for {float(amount):g} is not in proportion"
            return


def _discs(drawn: list[float], amounts: list[Fraction]) -> Iterator[str]:
    """So many whole icons, then a part of one; those of one number are all of one size."""
    rest = iter(drawn)
    for amount in amounts:
        pieces = list(islice(rest, ceil(amount)))
        if amount >= 1 and abs(sum(pieces) - float(amount) * max(pieces, default=0.0)) > _SLACK * sum(pieces):
            yield f"the icons drawn for {float(amount):g} are not in proportion"
            return


def _even(points: list[tuple[float, float]]) -> bool:
    """Whether positions go with numbers along one line, or along that of their logarithms."""
    positive = all(value > 0 for value, _ in points)
    return _straight(points) or (positive and _straight([(log10(value), at) for value, at in points]))


def _straight(points: list[tuple[float, float]]) -> bool:
    (first, start), (last, end) = points[0], points[-1]
    if last == first:
        return True
    slope = (end - start) / (last - first)
    return all(abs(start + (value - first) * slope - at) <= 0.75 for value, at in points)
