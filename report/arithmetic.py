"""Lines of arithmetic as readers are told them: no signs for "about", no brackets of brackets."""

from __future__ import annotations

import re

from report.words import Words

FIGURES = 4
"""Digits of a number that is worked out: more would look exact."""

_AMOUNT = r"(?:more than |less than |at least |at most )?(?:≈ )?[−-]?[\d ]*\d(?:\.\d+)?[^\[\]=]*?"
_BRACKET = re.compile(rf"\[(?P<product>[^\[\]=]+) = (?P<low>{_AMOUNT})(?: to (?P<high>{_AMOUNT}))?\]")
_CHANGE = re.compile(r" × \(1 \+ (?P<change>[^()]*\b(?:rise|fall)\b[^()]*)\)")
_ABOUT = re.compile(r"≈ (?P<number>[−-]?\d[\d ]*(?:\.\d+)?)(?=\D|\Z)")


def spoken_sum(line: str, words: Words) -> str:
    """An equation in which each product says between which ends it lies, read loosely."""
    line = _CHANGE.sub(lambda found: words.with_change.format(change=found["change"]), line)

    def said(found: re.Match[str]) -> str:
        if found["high"] is None:
            return words.comes_to.format(product=found["product"], value=found["low"])
        return words.between.format(product=found["product"], low=found["low"], high=found["high"])

    return spoken_numbers(_BRACKET.sub(said, line), words)


def spoken_numbers(line: str, words: Words) -> str:
    """A text in which ≈ is a word, and a number marked so has no more digits than a reader can use."""

    def about(found: re.Match[str]) -> str:
        return words.about_number.format(number=_shortened(found["number"].rstrip())) + _space(
            found["number"]
        )

    return _ABOUT.sub(about, line)


def _space(number: str) -> str:
    return " " if number.endswith(" ") else ""


def _shortened(number: str) -> str:
    """A worked-out number with four digits at most behind its first, decimals first of all."""
    whole, dot, decimals = number.partition(".")
    room = FIGURES - sum(sign.isdigit() for sign in whole.lstrip("−-0"))
    if not dot or len(decimals) <= room or whole.strip("−-0 ") == "":
        return number
    rounded = f"{round(float(number.replace(' ', '').replace('−', '-')), max(room, 0)):.{max(room, 0)}f}"
    return rounded.replace("-", "−") if len(whole.strip("−-")) < 4 else whole
