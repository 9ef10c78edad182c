"""How a true number is printed: rounding, scale words, hedges, in English and in Indonesian.

Every printed figure tells the truth: rounding to the nearest, bounds on the right side, ranges that contain it.
Written from how people print, not from how claims.figure reads.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor
from typing import Literal

Mode = Literal["nearest", "down", "up"]

SCALES = {
    "en": {3: "thousand", 5: "lakh", 6: "million", 7: "crore", 9: "billion", 12: "trillion"},
    "id": {3: "ribu", 6: "juta", 9: "miliar", 12: "triliun"},
}
HEDGES = {
    "en": {
        "about": "about",
        "more than": "more than",
        "almost": "almost",
        "at least": "at least",
        "up to": "up to",
        "rose": "rose by",
        "fell": "fell by",
    },
    "id": {
        "about": "sekitar",
        "more than": "lebih dari",
        "almost": "hampir",
        "at least": "setidaknya",
        "up to": "hingga",
        "rose": "naik",
        "fell": "turun",
    },
}
UNITS = {
    "en": {"%": "%", "baht": " baht", "1000": " per 1,000", "100000": " per 100,000", "": ""},
    "id": {"%": " persen", "baht": " baht", "1000": " per 1.000", "100000": " per 100.000", "": ""},
}
_SIZES = {"%": Fraction(1, 100), "1000": Fraction(1, 1000), "100000": Fraction(1, 100_000)}


@dataclass(frozen=True)
class Print:
    """A printed figure: ``digits`` with a decimal point and no groups, a scale word as a power of ten, a hedge
    and a unit. ``last`` is the upper end of a range. ``foreign`` keeps the separators of the other language."""

    digits: str
    scale: int = 0
    hedge: str = ""
    unit: str = ""
    last: str = ""
    foreign: bool = False

    def text(self, language: str) -> str:
        """The figure as it stands in a text of that language."""
        separators = language if not self.foreign else "id" if language == "en" else "en"
        ends = [_grouped(one, separators) for one in (self.digits, self.last) if one]
        word = f" {SCALES[language][self.scale]}" if self.scale else ""
        hedge = f"{HEDGES[language][self.hedge]} " if self.hedge else ""
        return f"{hedge}{' - '.join(ends)}{word}{UNITS[language][self.unit]}"

    @property
    def value(self) -> Fraction:
        """The printed number in base units; the middle of a range."""
        ends = [Fraction(one) for one in (self.digits, self.last) if one]
        sign = -1 if self.hedge == "fell" else 1
        return (
            sign * sum(ends, Fraction(0)) / len(ends) * Fraction(10) ** self.scale * _SIZES.get(self.unit, 1)
        )


def _grouped(digits: str, language: str) -> str:
    whole, _, decimals = digits.partition(".")
    comma, stop = (",", ".") if language == "en" else (".", ",")
    return f"{int(whole):,}".replace(",", comma) + (stop + decimals if decimals else "")


def rounded(value: Fraction, unit: int, scale: int, mode: Mode = "nearest") -> str:
    """The digits of a number rounded to a multiple of 10 ** unit, printed with a scale word of 10 ** scale."""
    step = Fraction(10) ** unit
    count = {"nearest": lambda x: floor(x + Fraction(1, 2)), "down": floor, "up": ceil}[mode](value / step)
    shift = unit - scale
    if shift >= 0:
        return str(count * 10**shift)
    text = str(count).rjust(1 - shift, "0")
    return f"{text[:shift]}.{text[shift:]}"


def magnitude(value: Fraction) -> int:
    """The power of ten of the first digit."""
    power = 0
    while value >= Fraction(10) ** (power + 1):
        power += 1
    while value < Fraction(10) ** power:
        power -= 1
    return power


def printed(rng: random.Random, value: Fraction, form: str, language: str, hedge: str | None = None) -> Print:
    """Print a true number of 0 or more. ``hedge`` forces one; None hedges 30 of 100, '' none."""
    if form == "growth":
        return _growth(rng, value)
    unit = {"share": "%", "rate": "100000", "money": "baht", "count": ""}[form]
    shown = value / _SIZES.get(unit, 1)
    if shown == 0:
        return Print("0", unit=unit)
    if hedge is None:
        kinds = ("about", "more than", "almost", "at least", "up to", "range")
        hedge = rng.choice(kinds) if rng.random() < 0.3 else ""
    scale, last = _scale(rng, shown, form, language), magnitude(shown) - rng.randint(1, 3)
    if form in ("count", "money") and hedge == "" and scale == 0 and rng.random() < 0.5:
        last = min(0, last) if form == "count" else last  # in full digits
    if form == "count" and scale == 0:
        last = max(last, 0)
    if form == "money":
        last = max(last, 0 if scale == 0 else last)
    if hedge == "range":
        return _range(rng, shown, last, scale, unit)
    return _hedged(shown, last, scale, unit, hedge)


def _scale(rng: random.Random, shown: Fraction, form: str, language: str) -> int:
    power = magnitude(shown)
    words = [one for one in SCALES[language] if one <= power and (one not in (5, 7) or form == "count")]
    words = [one for one in words if one not in (5, 7) or rng.random() < 0.3]
    if form not in ("count", "money") or not words or rng.random() < 0.5:
        return 0
    return max(words)


def _hedged(shown: Fraction, last: int, scale: int, unit: str, hedge: str) -> Print:
    step = Fraction(10) ** last
    if hedge == "more than":
        digits = rounded(ceil(shown / step) * step - step, last, scale)
        return (
            Print(digits, scale, hedge, unit)
            if Fraction(digits) > 0
            else _hedged(shown, last, scale, unit, "")
        )
    if hedge == "at least":
        return Print(rounded(shown, last, scale, "down"), scale, hedge, unit)
    if hedge == "almost":
        # Honest when the truth lies within half a step below; a finer or coarser step may do.
        for power in (last, last + 1, last - 1):
            finer = Fraction(10) ** power
            above = (floor(shown / finer) + 1) * finer
            whole = power >= 0 or unit or scale
            if (
                whole
                and above - shown <= finer / 2
                and above <= shown * Fraction(21, 20)
                and _below(above, unit)
            ):
                return Print(rounded(above, power, scale), scale, hedge, unit)
        hedge = "up to"
    if hedge == "up to" and _below(ceil(shown / step) * step, unit):
        return Print(rounded(shown, last, scale, "up"), scale, hedge, unit)
    return Print(rounded(shown, last, scale), scale, "about" if hedge == "about" else "", unit)


def _below(number: Fraction, unit: str) -> bool:
    return unit != "%" or number <= 100


def _range(rng: random.Random, shown: Fraction, last: int, scale: int, unit: str) -> Print:
    low = shown * (1 - Fraction(rng.randint(3, 15), 100))
    high = shown * (1 + Fraction(rng.randint(3, 15), 100))
    first, end = rounded(low, last, scale, "down"), rounded(high, last, scale, "up")
    if Fraction(first) <= 0 or Fraction(first) == Fraction(end) or (unit == "%" and Fraction(end) > 100):
        return _hedged(shown, last, scale, unit, "about")
    return Print(first, scale, "", unit, end)


def _growth(rng: random.Random, value: Fraction) -> Print:
    shown = abs(value) * 100
    digits = rounded(shown, rng.choice((0, -1)), 0)
    return Print(digits, 0, "fell" if value < 0 else "rose", "%")
