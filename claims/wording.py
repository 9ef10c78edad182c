"""Numbers, intervals and premises in plain English, for messages that a lay reader can follow."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from claims.figure import Figure
from claims.interval import Interval
from claims.premise import Premise

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_HEDGES = {
    "exact": "",
    "approx": "about",
    "estimate": "an estimated",
    "almost": "almost",
    "just_over": "just over",
    "more_than": "more than",
    "at_least": "at least",
    "less_than": "less than",
    "at_most": "at most",
    "up_to": "up to",
}
_UNITS = {"percent": "%", "permille": "‰", "point": "percentage points", "per_1000": "per 1 000", "per_100000": "per 100 000"}
_CLAUSES = {
    "same time": "both speak of the same time",
    "same measure": "both count in the same way over time",
    "at one time, not added up": "both count at one time and nothing is added up over the years",
    "same place": "both speak of the same place",
    "same definition": "both count the same thing",
}
_IRREGULAR = {"child": "children", "person": "persons", "country": "countries", "woman": "women", "man": "men"}


def number(value: Fraction) -> str:
    """An exact number in digits: groups of three apart, a scale word from a million on, at most 3 decimals.

    A number that does not end within them is rounded and marked with ≈.
    """
    for scale, word in _SCALES:
        if abs(value) >= scale:
            scaled = value / scale
            mark = "" if (scaled * 1000).denominator == 1 else "≈ "
            return f"{mark}{_digits(scaled)} {word}"
    mark = "" if (value * 1000).denominator == 1 else "≈ "
    return mark + _digits(value)


def _digits(value: Fraction) -> str:
    if abs(value) >= 1000 and value.denominator != 1:
        value = Fraction(round(value))
    decimals = 3 if abs(value) >= Fraction(1, 10) or value == 0 else 6
    rounded = round(value * 10**decimals)
    whole, part = divmod(abs(rounded), 10**decimals)
    grouped = f"{whole:,}".replace(",", " ") if whole >= 1000 else str(whole)
    tail = f"{part:0{decimals}}".rstrip("0")
    return ("−" if rounded < 0 else "") + grouped + (f".{tail}" if tail else "")


def percent(value: Fraction) -> str:
    """A part of 1 as a percentage."""
    return f"{number(value * 100)} %"


def interval(one: Interval, *, share: bool = False) -> str:
    """An interval in words: "50 000 to 80 000", "more than 15 %", "at most 85 000"."""
    shown = percent if share else number
    if one.is_point and one.low is not None:
        return shown(one.low)
    if one.low is not None and (one.high is None or (share and one.high == 1 and one.low < 1)):
        return f"{'more than' if one.low_open else 'at least'} {shown(one.low)}"
    if one.high is not None and (one.low is None or one.low == 0):
        return f"{'less than' if one.high_open else 'at most'} {shown(one.high)}"
    if one.low is None or one.high is None:
        return "any number"
    return f"{shown(one.low)} to {shown(one.high)}"


def figure(one: Figure) -> str:
    """A printed figure in English words and digits, with all of its hedges: "about more than 4 million"."""
    hedges = " ".join(_HEDGES[hedge] for hedge in one.hedges if _HEDGES[hedge])
    unit = _UNITS.get(one.unit or "", one.unit or "")
    if one.kind == "share" and one.unit is None and one.value is not None and one.value.denominator > 1:
        amount = f"{one.value.numerator} in {one.value.denominator}"
    elif one.value is not None:
        amount = number(one.value)
        if one.low is not None and one.high is not None:
            amount += f" [{number(one.low)} to {number(one.high)}]"
    elif one.low is not None and one.high is not None:
        amount = f"{number(one.low)} to {number(one.high)}"
    else:
        amount = one.surface
    unit = {"year": "years", "month": "months", "day": "days", "week": "weeks", "hour": "hours"}.get(unit, unit)
    return " ".join(part for part in (hedges, amount, unit) if part)


def sentence(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def plural(kind: str) -> str:
    """The plural of a kind: cases, persons, countries."""
    return _IRREGULAR.get(kind, kind if kind.endswith("s") else f"{kind[:-1]}ies" if kind.endswith("y") else f"{kind}s")


def listed(words: Iterable[str]) -> str:
    """a, b and c."""
    every = list(words)
    return every[0] if len(every) == 1 else f"{', '.join(every[:-1])} and {every[-1]}" if every else ""


def condition(premises: tuple[Premise, ...]) -> str:
    """The premises that no source prints, as the end of "do not fit together …": " if both speak of the same time"."""
    open_ones = [premise for premise in premises if premise.status != "printed"]
    clauses = dict.fromkeys(_CLAUSES.get(premise.name, premise.name) for premise in open_ones)
    return f" if {listed(clauses)}" if clauses else ""


def times(ratio: Fraction, more: bool) -> str:
    """How many times apart, rounded down to what is certain: "more than 10 times", "at least 3.2 times"."""
    shown = Fraction(int(ratio * 10), 10) if ratio < 20 else Fraction(int(ratio))
    return f"{'more than' if more or shown < ratio else ''} {_digits(shown)} times".strip()


def number_of(count: int) -> str:
    """A whole number in digits, groups of three apart."""
    return _digits(Fraction(count))
