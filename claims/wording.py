"""Numbers, intervals and premises in plain English, for messages that a lay reader can follow."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction

from claims.figure import Figure
from claims.interval import Interval
from claims.reasoning.premise import Premise

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
_UNITS = {
    "percent": "%",
    "permille": "‰",
    "point": "percentage points",
    "basis_point": "basis points",
    "per_1000": "per 1 000",
    "per_100000": "per 100 000",
}
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade"})
_CLAUSES = {
    "same time": "both speak of the same time",
    "same measure": "both count in the same way over time",
    "at one time, not added up": "both count at one time and nothing is added up over the years",
    "same place": "both speak of the same place",
    "same definition": "both count the same thing",
    "same measure, though declared otherwise": "both count alike over time, which is declared otherwise",
}
_IRREGULAR = {
    "child": "children",
    "person": "persons",
    "country": "countries",
    "woman": "women",
    "man": "men",
}


def number(value: Fraction) -> str:
    """An exact number in digits: groups of three apart, a scale word from a million on, at most 3 decimals.

    A number that does not end within them is rounded and marked with ≈; small ones keep 6 decimals.
    """
    shown, word = value, ""
    for scale, name in _SCALES:
        if abs(value) >= scale:
            shown, word = value / scale, f" {name}"
            break
    decimals = _decimals(shown)
    mark = "" if (shown * 10**decimals).denominator == 1 else "≈ "
    return f"{mark}{_digits(shown)}{word}"


def _decimals(value: Fraction) -> int:
    if abs(value) >= 1000:
        return (
            1 if (value * 2).denominator == 1 and abs(value) < 1_000_000 else 0
        )  # 13 107.5: where a figure ends
    return 3 if abs(value) >= Fraction(1, 10) or value == 0 else 6


def _digits(value: Fraction) -> str:
    decimals = _decimals(value)
    rounded = round(value * 10**decimals)
    whole, part = divmod(abs(rounded), 10**decimals)
    grouped = f"{whole:,}".replace(",", " ") if whole >= 1000 else str(whole)
    tail = f"{part:0{decimals}}".rstrip("0") if decimals else ""
    return ("−" if rounded < 0 else "") + grouped + (f".{tail}" if tail else "")


def factor(value: Fraction) -> str:
    """What something is multiplied with: 0.2525 to its last digit, where it has few, as a sum is done with it."""
    for decimals in range(1, 7):
        if value.denominator != 1 and abs(value) < 1 and (value * 10**decimals).denominator == 1:
            return f"{'−' if value < 0 else ''}0.{abs(int(value * 10**decimals)):0{decimals}}"
    return number(value)


def percent(value: Fraction) -> str:
    """A part of 1 as a percentage."""
    return f"{number(value * 100)} %"


def interval(one: Interval, *, share: bool = False) -> str:
    """An interval in words: "50 000 to 80 000", "more than 15 %", "at most 85 000", "5 to less than 6"."""
    shown = percent if share else number
    if one.is_point and one.low is not None:
        return shown(one.low)
    if one.low is not None and (one.high is None or (share and one.high == 1 and one.low < 1)):
        return at_least(one, shown)
    if one.high is not None and (one.low is None or one.low == 0):
        return at_most(one, shown)
    if one.low is None or one.high is None:
        return "any number"
    first = f"more than {shown(one.low)}" if one.low_open else shown(one.low)
    last = f"less than {shown(one.high)}" if one.high_open else shown(one.high)
    return f"{first} to {last}"


def at_least(one: Interval, shown: Callable[[Fraction], str] = number) -> str:
    """The lower end of an interval that has one: "at least 5", "more than 5"."""
    assert one.low is not None
    return f"{'more than' if one.low_open else 'at least'} {shown(one.low)}"


def at_most(one: Interval, shown: Callable[[Fraction], str] = number) -> str:
    """The upper end of an interval that has one: "at most 5", "less than 5"."""
    assert one.high is not None
    return f"{'less than' if one.high_open else 'at most'} {shown(one.high)}"


def figure(one: Figure) -> str:
    """A printed figure in English words and digits, with all of its hedges: "about more than 4 million"."""
    hedges = " ".join(_HEDGES[hedge] for hedge in one.hedges if _HEDGES[hedge])
    if one.kind == "rank" and one.value is not None:
        return f"rank {number(one.value)}"
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
    if "approx" in one.hedges:
        amount = amount.removeprefix("≈ ")  # "about" says it already
    return " ".join(part for part in (hedges, amount, _unit(one)) if part)


def _unit(one: Figure) -> str:
    unit = _UNITS.get(one.unit or "", one.unit or "")
    if unit in _TIMES and one.value not in (1, -1):
        return f"{unit}s"
    return unit.replace("_", " ") if one.kind == "measure" else unit


def reading(one: Figure, range_of: Interval) -> str:
    """One of the two readings of a figure in words, with its unit: "54 % to 66 %", "26.5 to 27.5 years"."""
    if one.kind == "share" and one.unit is None:
        return interval(range_of, share=True)
    if one.unit == "percent":
        if one.kind == "share":
            return interval(range_of.scale(Fraction(1, 100)), share=True)
        return f"{interval(range_of)} %"
    unit = _unit(one)
    if unit in _TIMES:
        unit = f"{unit}s"
    return f"{interval(range_of)} {unit}".strip()


def loosely(one: Figure) -> str:
    """What a figure may stand for at most, as the end of a line: "; read loosely 150 000 to 250 000"."""
    return _read_as(one, one.loose, "read loosely")


def as_printed(one: Figure) -> str:
    """What a figure stands for to its last printed digit, as the end of a line: "; as printed 9.5 to 10.5 million"."""
    return _read_as(one, one.strict, "as printed")


def _read_as(one: Figure, range_of: Interval, how: str) -> str:
    read = "" if range_of.is_point else reading(one, range_of)
    return f"; {how} {read}" if read and read != figure(one) else ""


def sentence(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def plural(kind: str) -> str:
    """The plural of a kind: cases, persons, countries."""
    if kind in _IRREGULAR or kind.endswith("s"):
        return _IRREGULAR.get(kind, kind)
    ends_in_y = kind.endswith("y") and kind[-2:-1] not in "aeiou"
    return f"{kind[:-1]}ies" if ends_in_y else f"{kind}s"


def listed(words: Iterable[str]) -> str:
    """a, b and c."""
    every = list(words)
    return every[0] if len(every) == 1 else f"{', '.join(every[:-1])} and {every[-1]}" if every else ""


def condition(premises: tuple[Premise, ...], claims: int = 2) -> str:
    """The premises that no source prints, as the end of "do not fit together …": " if both speak of the same
    time".

    ``claims`` is how many figures are meant: of more than two, all must do so, not both.
    """
    open_ones = [premise for premise in premises if premise.status != "printed"]
    clauses = dict.fromkeys(_CLAUSES.get(premise.name, premise.name) for premise in open_ones)
    every = [
        one.replace("both ", "all ", 1) if claims > 2 and one.startswith("both ") else one for one in clauses
    ]
    return f" if {listed(every)}" if every else ""


def apart(premises: tuple[Premise, ...], count: int) -> str:
    """The end of a sentence about so many figures that cannot all be true."""
    return f": do not fit together{condition(premises, count)}."


def beyond(
    shorter: tuple[str, ...], premises: tuple[Premise, ...], others: tuple[str, ...], printed: bool
) -> str:
    """What a conflict adds to one of fewer of its claims, which rests on more that is taken for granted; ``printed``:
    that nothing is."""
    what = "nothing has" if printed else "less has"
    return (
        f" Of these, {listed(shorter)} alone do not fit together{condition(premises, len(shorter))}; with "
        f"{listed(others)}, {what} to be taken for granted."
    )


def only_loosely(premises: tuple[Premise, ...], count: int) -> str:
    """The end of a sentence about so many figures that fit only as their zeros allow."""
    under = condition(premises, count)
    if under:
        return f":{under}, they fit together only when read more coarsely than they are printed."
    return ": fit together only when read more coarsely than they are printed."


def times(ratio: Fraction, more: bool) -> str:
    """How many times apart, rounded down to what is certain: "more than 10 times", "at least 3.2 times"."""
    shown = Fraction(int(ratio * 10), 10) if ratio < 20 else Fraction(int(ratio))
    return f"{'more than' if more or shown < ratio else ''} {_digits(shown)} times".strip()


def number_of(count: int) -> str:
    """A whole number in digits, groups of three apart."""
    return _digits(Fraction(count))
