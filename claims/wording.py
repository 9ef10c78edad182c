"""Numbers, intervals and premises in plain English, for messages that a lay reader can follow.

What these functions return keeps its numbers and clauses (:mod:`claims.phrase`), so that a page can say it otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date as Day
from fractions import Fraction
from functools import lru_cache

from claims import date as dates
from claims.date import Date
from claims.figure import Figure
from claims.interval import Interval
from claims.phrase import Id, Leaf, dual, ids, leaf, named, of_many, phrase, shortened
from claims.phrase import listed as listed
from claims.phrase import sentence as sentence
from claims.reasoning.premise import Premise
from claims.registry.registry import Registry

APART = "{figures}: do not fit together."
APART_IF = "{figures}: do not fit together if {condition}."
BEYOND = "Of these, {shorter} alone do not fit together; with {others}, less has to be taken for granted."
BEYOND_IF = (
    "Of these, {shorter} alone do not fit together if {condition}; "
    "with {others}, less has to be taken for granted."
)
BEYOND_PRINTED = (
    "Of these, {shorter} alone do not fit together; with {others}, nothing has to be taken for granted."
)
BEYOND_IF_PRINTED = (
    "Of these, {shorter} alone do not fit together if {condition}; "
    "with {others}, nothing has to be taken for granted."
)
WITHIN = "{figures}: fit together only within the ranges printed beside the estimates."
WITHIN_IF = (
    "{figures}: if {condition}, they fit together only within the ranges printed beside the estimates."
)
LOOSE = "{figures}: fit together only when read more coarsely than they are printed."
LOOSE_IF = "{figures}: if {condition}, they fit together only when read more coarsely than they are printed."

DATES_APART = "{dates}: the two dates do not fit together."
RANGE = "{low} to {high}"
READ_LOOSELY = "{claim}: “{printed}” is {figure}; read loosely {range}"
READ_AS = "{claim}: “{printed}” is {figure}, read loosely {range}"
ONLY_READ = "{claim}: read loosely {range}"

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
    "same time": dual("both speak of the same time", "all speak of the same time"),
    "same measure": dual("both count in the same way over time", "all count in the same way over time"),
    "at one time, not added up": dual(
        "both count at one time and nothing is added up over the years",
        "all count at one time and nothing is added up over the years",
    ),
    "same place": dual("both speak of the same place", "all speak of the same place"),
    "same definition": dual("both count the same thing", "all count the same thing"),
    "same measure, though declared otherwise": dual(
        "both count alike over time, which is declared otherwise",
        "all count alike over time, which is declared otherwise",
    ),
}
_IRREGULAR = {
    "child": "children",
    "person": "persons",
    "country": "countries",
    "woman": "women",
    "man": "men",
}


def place(registry: Registry, code: str) -> Id:
    """A place by its name, where it has one."""
    return named("places", code, registry.place_name(code))


@lru_cache(maxsize=4096, typed=True)
def number(value: Fraction) -> Leaf:
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
    return leaf(f"{mark}{_digits(shown)}{word}", value)


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


def factor(value: Fraction) -> Leaf:
    """What something is multiplied with: 0.2525 to its last digit, where it has few, as a sum is done with it."""
    for decimals in range(1, 7):
        if value.denominator != 1 and abs(value) < 1 and (value * 10**decimals).denominator == 1:
            digits = f"{abs(int(value * 10**decimals)):0{decimals}}"
            return leaf(f"{'−' if value < 0 else ''}0.{digits}", value)
    return number(value)


def percent(value: Fraction) -> str:
    """A part of 1 as a percentage."""
    return phrase("{amount} %", amount=number(value * 100))


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
        return phrase("any number")
    first = _more_than(shown(one.low)) if one.low_open else shown(one.low)
    last = _less_than(shown(one.high)) if one.high_open else shown(one.high)
    if first == last:  # both rounded
        return first
    return phrase(RANGE, low=first, high=last)


def at_least(one: Interval, shown: Callable[[Fraction], str] = number) -> str:
    """The lower end of an interval that has one: "at least 5", "more than 5"."""
    assert one.low is not None
    amount = shown(one.low)
    return _more_than(amount) if one.low_open else phrase("at least {amount}", amount=amount)


def at_most(one: Interval, shown: Callable[[Fraction], str] = number) -> str:
    """The upper end of an interval that has one: "at most 5", "less than 5"."""
    assert one.high is not None
    amount = shown(one.high)
    return _less_than(amount) if one.high_open else phrase("at most {amount}", amount=amount)


def _more_than(amount: str) -> str:
    return phrase("more than {amount}", amount=amount)


def _less_than(amount: str) -> str:
    return phrase("less than {amount}", amount=amount)


def figure(one: Figure) -> Leaf:
    """A printed figure in English words and digits, with all of its hedges: "about more than 4 million"."""
    hedges = " ".join(_HEDGES[hedge] for hedge in one.hedges if _HEDGES[hedge])
    if one.kind == "rank" and one.value is not None:
        return leaf(f"rank {number(one.value)}", one)
    if one.kind == "share" and one.unit is None and one.value is not None and one.value.denominator > 1:
        amount = f"{one.value.numerator} in {one.value.denominator}"
    elif one.value is not None:
        amount = str(number(one.value))
        if one.low is not None and one.high is not None:
            amount = f"{amount} [{number(one.low)} to {number(one.high)}]"
    elif one.low is not None and one.high is not None:
        amount = f"{number(one.low)} to {number(one.high)}"
    else:
        amount = shortened(one.surface)
    if "approx" in one.hedges:
        amount = amount.removeprefix("≈ ")  # "about" says it already
    return leaf(" ".join(part for part in (hedges, amount, _unit(one)) if part), one)


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
        return phrase("{amount} %", amount=interval(range_of))
    unit = _unit(one)
    if unit in _TIMES:
        unit = f"{unit}s"
    return in_unit(interval(range_of), one.unit or "", unit)


def in_unit(amount: str, unit: str, shown: str = "") -> str:
    """An amount in a unit, which the terminal may show in another form; alone where there is none."""
    return phrase("{amount} {unit}", amount=amount, unit=named("units", unit, shown)) if unit else amount


def stands_for(claim: str, one: Figure) -> str:
    """A line of arithmetic: what a claim prints and may stand for at most, "a: “200 ribu” is 200 000; read loosely
    150 000 to 250 000"."""
    fields = {"claim": named("claims", claim), "printed": one.surface, "figure": figure(one)}
    read = _reading_of_its_own(one, one.loose)
    if read:
        return phrase(READ_LOOSELY, **fields, range=read)
    return phrase("{claim}: “{printed}” is {figure}", **fields)


def printed_as(claim: str, one: Figure) -> str:
    """The same with what the figure stands for to its last printed digit: "; as printed 9.5 to 10.5 million"."""
    fields = {"claim": named("claims", claim), "printed": one.surface, "figure": figure(one)}
    read = _reading_of_its_own(one, one.strict)
    if read:
        return phrase("{claim}: “{printed}” is {figure}; as printed {range}", **fields, range=read)
    return phrase("{claim}: “{printed}” is {figure}", **fields)


def _reading_of_its_own(one: Figure, range_of: Interval) -> str:
    """A reading that says more than the figure; empty for one that does not."""
    read = "" if range_of.is_point else reading(one, range_of)
    return read if read != figure(one) else ""


def read_loosely(claim: str, range_of: str) -> str:
    """A line of arithmetic: what a claim may stand for at most."""
    return phrase(ONLY_READ, claim=named("claims", claim), range=range_of)


def read_as(claim: str, one: Figure) -> str:
    """A line of arithmetic: what a claim prints, and what it may stand for at most even where that says no more."""
    return phrase(
        READ_AS,
        claim=named("claims", claim),
        printed=one.surface,
        figure=figure(one),
        range=reading(one, one.loose),
    )


def of(figure: str, title: str) -> str:
    """A figure with what it is of, in brackets."""
    return phrase("{figure} ({title})", figure=figure, title=title)


def per(figure: str, base: str | None) -> str:
    """A figure with what it is per, where that is to be told."""
    return phrase("{figure} per {base}", figure=figure, base=base) if base else figure


def quoted(registry: Registry, claim: str) -> str:
    """A claim as it is printed, with its id."""
    printed = registry.claims[claim].figure
    return phrase("“{printed}” ({claim})", printed=printed, claim=named("amounts", claim))


def when(one: Date | str) -> Leaf:
    """A date in EDTF."""
    return leaf(str(one), dates.parse(one) if isinstance(one, str) else one)


def day(one: Day) -> Leaf:
    """A day."""
    return leaf(one.isoformat(), one)


def plural(kind: str) -> str:
    """The plural of a kind: cases, persons, countries."""
    if kind in _IRREGULAR or kind.endswith("s"):
        return _IRREGULAR.get(kind, kind)
    ends_in_y = kind.endswith("y") and kind[-2:-1] not in "aeiou"
    return f"{kind[:-1]}ies" if ends_in_y else f"{kind}s"


def conditions(premises: tuple[Premise, ...], claims: int = 2) -> str:
    """The premises that no source prints, as what follows "do not fit together if": "both speak of the same time".

    ``claims`` is how many figures are meant: of more than two, all must do so, not both. Empty where all is printed.
    """
    open_ones = [premise for premise in premises if premise.status != "printed"]
    clauses = dict.fromkeys(_CLAUSES.get(premise.name, premise.name) for premise in open_ones)
    return listed(of_many(one, claims) for one in clauses)


def do_not_fit(figures: str, premises: tuple[Premise, ...], count: int = 2) -> str:
    """A sentence about so many figures that cannot all be true, and under which conditions."""
    clauses = conditions(premises, count)
    if clauses:
        return sentence(phrase(APART_IF, figures=figures, condition=clauses))
    return sentence(phrase(APART, figures=figures))


def beyond(
    shorter: tuple[str, ...], premises: tuple[Premise, ...], others: tuple[str, ...], printed: bool
) -> str:
    """What a conflict adds to one of fewer of its claims, which rests on more that is taken for granted; ``printed``:
    that nothing is."""
    fields = {"shorter": ids(shorter), "others": ids(others)}
    clauses = conditions(premises, len(shorter))
    if clauses and printed:
        return phrase(BEYOND_IF_PRINTED, condition=clauses, **fields)
    if clauses:
        return phrase(BEYOND_IF, condition=clauses, **fields)
    return phrase(BEYOND_PRINTED if printed else BEYOND, **fields)


def fit_loosely(
    figures: str, premises: tuple[Premise, ...], count: int = 2, *, has_range: bool = False
) -> str:
    """A sentence about so many figures that fit only as their zeros allow; with ``has_range`` as a range does that is
    printed beside one of them."""
    clauses = conditions(premises, count)
    if clauses:
        return sentence(phrase(WITHIN_IF if has_range else LOOSE_IF, figures=figures, condition=clauses))
    return sentence(phrase(WITHIN if has_range else LOOSE, figures=figures))


def times(ratio: Fraction, more: bool) -> str:
    """How many times apart, rounded down to what is certain: "more than 10 times", "at least 3.2 times"."""
    shown = Fraction(int(ratio * 10), 10) if ratio < 20 else Fraction(int(ratio))
    if shown >= 1000:  # nobody needs to know more than 28 million times
        unit = 10 ** (len(str(int(shown))) - 2)
        shown = Fraction(int(shown) // unit * unit)
    if more or shown < ratio:
        return phrase("more than {number} times", number=number(shown))
    return phrase("{number} times", number=number(shown))


def number_of(count: int) -> Leaf:
    """A whole number in digits, groups of three apart."""
    return leaf(_digits(Fraction(count)), count)
