"""Lines of arithmetic as readers are told them: no signs for "about", no brackets of brackets."""

from __future__ import annotations

from fractions import Fraction

from claims.phrase import Phrase, phrase
from claims.reasoning.arithmetic import CHANGED, COMES_TO
from claims.registry.registry import Registry
from claims.wording import RANGE
from report.words import Words

FIGURES = 4
"""Digits of a number that is worked out: more would look exact."""


def spoken_side(side: str, registry: Registry) -> str:
    """One side of an equation; a product says between which ends it lies, read loosely."""
    if not isinstance(side, Phrase) or side.template != COMES_TO:
        return _with_change(side, registry)
    product, ends = side.fields["sum"], side.fields["range"]
    assert isinstance(product, str)
    shown = _with_change(product, registry)
    if isinstance(ends, Phrase) and ends.template == RANGE:
        return phrase("{sum} (read loosely, between {low} and {high})", sum=shown, **ends.fields)
    return phrase("{sum} (read loosely, {range})", sum=shown, range=ends)


def _with_change(product: str, registry: Registry) -> str:
    """A product with the amount of a change: 10 million with a rise of 35 %."""
    if not isinstance(product, Phrase) or product.template != CHANGED:
        return product
    change = getattr(product.fields["change"], "name", "")
    figure = registry.figure(change) if change in registry.claims else None
    if figure is None or figure.kind != "change":
        return product
    return phrase("{amount} with {change}", **product.fields)


def spoken_number(shown: str, value: Fraction, words: Words) -> str:
    """A number in words and digits; one that was rounded says so, and has no more digits than a reader can use."""
    rounded = shown.removeprefix("≈ ")
    if rounded == shown:
        return shown
    digits, _, scale = rounded.rpartition(" ") if rounded[-1:].isalpha() else (rounded, "", "")
    return words.about_number.format(number=f"{_shortened(digits)} {scale}".rstrip())


def _shortened(number: str) -> str:
    """A worked-out number with four digits at most behind its first, decimals first of all."""
    whole, dot, decimals = number.partition(".")
    room = FIGURES - sum(sign.isdigit() for sign in whole.lstrip("−-0"))
    if not dot or len(decimals) <= room or whole.strip("−-0 ") == "":
        return number
    rounded = f"{round(float(number.replace(' ', '').replace('−', '-')), max(room, 0)):.{max(room, 0)}f}"
    return rounded.replace("-", "−") if len(whole.strip("−-")) < 4 else whole
