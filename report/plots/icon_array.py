"""Icon arrays of claims: shares of a named whole, as many discs as the text prints, a hundred for per cent."""

from __future__ import annotations

import re
from dataclasses import replace

from claims.figure import Figure
from report.charts.icon_array import MOST_DISCS, IconArray, Share, Words
from report.edition import Edition
from report.languages import SOURCE
from report.plots import Wanted
from report.plots._amounts import amounts

_HUNDRED = 100
_DIGITS = re.compile("[0-9]{1,4}")


def data(wanted: Wanted, edition: Edition) -> IconArray | None:
    """The shares; None, with problems noted, when one is no share of a whole or two have not the same whole."""
    before = len(edition.problems)
    for named in wanted.claims:
        figure, claim = edition.registry.figure(named.claim), edition.registry.claims[named.claim]
        if figure is not None and (figure.kind != "share" or claim.share_of is None):
            hint = "give it `share_of:`, or another chart"
            edition.problem(f"`{named.claim}` is no share of a named whole", hint, named.path)
    if len(edition.problems) > before or (found := amounts(wanted, edition)) is None:
        return None
    shares = []
    for named, one in zip(wanted.claims, found, strict=True):
        figure = edition.registry.figure(named.claim)
        assert figure is not None
        shares.append(
            Share(one.label, one.printed, one.amount.low, one.amount.high, _discs(figure), one.remark)
        )
    words = edition.tongue.worded(Words(), "icon-array")
    if edition.tongue.language != SOURCE:
        words = replace(words, number=edition.tongue.number)
    return IconArray(tuple(shares), words=words)


def _discs(figure: Figure) -> int:
    """As many as the text prints: ten for "2 out of 10", four for "one in four"; else a hundred, as for per cent."""
    value = figure.value
    if figure.unit is not None or value is None:
        return _HUNDRED
    printed = [int(digits) for digits in _DIGITS.findall(figure.surface)]
    wholes = [one for one in printed if 1 < one <= MOST_DISCS and (value * one).denominator == 1]
    return max(wholes, default=value.denominator if 1 < value.denominator <= MOST_DISCS else _HUNDRED)
