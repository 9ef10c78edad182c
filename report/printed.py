"""A figure as the page prints it: in English words and digits, never narrower than what stands in the text.

The words are read again as an English figure. Where that does not give the same number, hedge, unit and kind
(a rank, a rise, a number that our words would round), other words are tried; where none will do, the figure
stands as printed, in quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from claims import wording
from claims.figure import Figure, Refused, read
from report.wording import unbroken


@lru_cache(maxsize=4096)
def shown(figure: Figure) -> str:
    """The figure with all of its hedges: about more than 4 million, 50 000 to 80 000, “terbesar ketiga”."""
    for words in _candidates(figure):
        if _says_the_same(words, figure):
            return unbroken(words)
    return f"“{figure.surface}”"


def compact(figure: Figure) -> str:
    """The same for large type: a printed range with a dash."""
    words = shown(figure)
    return words if words.startswith("“") or figure.value is not None else words.replace(" to ", "–")


def _candidates(figure: Figure) -> Iterator[str]:
    if figure.kind == "rank":
        return  # what it is the third of stands only in the text's own words
    usual = wording.figure(figure)
    if figure.value is not None and figure.low is not None and figure.high is not None:
        yield _bracketed(figure)
    yield usual
    exact = _with(usual, figure, _in_full, lambda value: wording.number(value).startswith("≈"))
    yield exact
    yield _with(usual, figure, _in_thousands, lambda value: abs(value) >= 1000)  # 30 thousand is not 30 000
    if figure.kind == "change" and figure.value is not None:
        yield f"a {'rise' if figure.value > 0 else 'fall'} of {exact.replace('−', '')}"


def _bracketed(figure: Figure) -> str:
    """An estimate with the range printed for it, in the digits of the print: 1.3 million [1.0–1.7 million].

    The brackets say themselves that it is an estimate.
    """
    assert figure.value is not None
    assert figure.low is not None
    assert figure.high is not None
    hedges = tuple(one for one in figure.hedges if one != "estimate") or ("exact",)
    value, low, high = (_padded(one, figure.surface) for one in (figure.value, figure.low, figure.high))
    scale = high.partition(" ")[2] if high[-1:].isalpha() else ""
    low = low.removesuffix(f" {scale}") if scale else low
    alone = replace(figure, hedge=hedges, low=None, high=None)
    words = wording.figure(alone).replace(wording.number(figure.value), value, 1)
    unit = " %" if figure.unit == "percent" else ""
    return f"{words} [{low}–{high}{unit}]"


def _padded(value: Fraction, surface: str) -> str:
    """A number with the zeros at its end that are printed: 1.0 million."""
    number, space, scale = (
        wording.number(value).partition(" ") if value >= 10**6 else (wording.number(value), "", "")
    )
    for zeros in ("0", "00", "000"):
        longer = number + (zeros if "." in number else f".{zeros}")
        if re.search(rf"(?<!\d){re.escape(longer).replace(re.escape('.'), '[.,]')}(?!\d)", surface):
            number = longer
            break
    return f"{number}{space}{scale}"


def _with(
    words: str, figure: Figure, number: Callable[[Fraction], str], where: Callable[[Fraction], bool]
) -> str:
    """The words with those numbers of the figure written in another way."""
    for value in dict.fromkeys((figure.value, figure.low, figure.high)):
        if value is not None and where(value):
            words = words.replace(wording.number(value), number(value), 1)
    return words


def _in_thousands(value: Fraction) -> str:
    return f"{_in_full(value / 1000)} thousand"


def _in_full(value: Fraction) -> str:
    """All digits of a number whose decimals end within twelve places; its fraction where they do not."""
    scaled = value * 10**12
    if scaled.denominator != 1:
        return str(value)
    whole, part = divmod(abs(scaled.numerator), 10**12)
    tail = f"{part:012}".rstrip("0")
    digits = f"{whole:,}".replace(",", " ") + (f".{tail}" if tail else "")
    return f"−{digits}" if value < 0 else digits


def _says_the_same(words: str, figure: Figure) -> bool:
    try:
        again = read(words, "en")
    except Refused:
        return False
    ends = (again.value, again.low, again.high) == (figure.value, figure.low, figure.high)
    kind = (again.kind, again.unit, again.hedges) == (figure.kind, figure.unit, figure.hedges)
    return ends and kind and figure.strict.within(again.strict) and figure.loose.within(again.loose)
