"""Slips: what goes wrong when a true figure is copied, translated, rounded or typed. One of each at a time.

Each slip turns one printed figure (or its year) into what a hurried writer would print instead. They are written
as models of the writer, independently of what the program looks for.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from printer import Print, magnitude, printed, rounded
from truth import BUILDERS, Component, Statement


@dataclass(frozen=True)
class Slipped:
    """One claim as it should have been printed, and as it is: another figure, or another year."""

    claim: str
    clean: Print
    slipped: Print
    when: str = ""


@dataclass(frozen=True)
class Place:
    """A claim on which a slip may fall, with how it is printed and how the whole component is."""

    component: Component
    statement: Statement
    print: Print
    prints: dict[str, Print]

    @property
    def truth(self) -> Fraction:
        return self.component.truth(self.statement)


Make = Callable[[random.Random, Place], Slipped | None]


def _changed(place: Place, slipped: Print | None, clean: Print | None = None) -> Slipped | None:
    before = clean or place.print
    language = place.component.language
    if slipped is None or slipped.text(language) == before.text(language):
        return None
    return Slipped(place.statement.id, before, slipped)


def _times(power: int) -> Make:
    def make(rng: random.Random, place: Place) -> Slipped | None:
        """The decimal point, or the zeros, are off by so many places: up or down."""
        if place.statement.form == "growth":
            return None
        up = rng.random() < 0.5
        ends = [_shifted(one, power if up else -power) for one in (place.print.digits, place.print.last)]
        if None in ends:
            return None
        return _changed(place, replace(place.print, digits=ends[0] or "", last=ends[1] or ""))

    return make


def _shifted(digits: str, power: int) -> str | None:
    """Digits times 10 ** power; None where that would print a number nobody prints."""
    if not digits:
        return ""
    value = Fraction(digits) * Fraction(10) ** power
    decimals = max(0, len(digits.partition(".")[2]) - power)
    if value.denominator == 1 and "." not in digits:
        decimals = 0
    return rounded(value, -decimals, 0) if value and decimals <= 4 else None


def scale_word(rng: random.Random, place: Place) -> Slipped | None:
    """Lakh, crore and million taken for each other."""
    if place.component.language != "en" or place.statement.form != "count" or place.truth < 100_000:
        return None
    clean = place.print
    if clean.scale not in (5, 6, 7):
        scale = rng.choice([one for one in (5, 6, 7) if one <= magnitude(place.truth)])
        digits = rounded(place.truth, magnitude(place.truth) - rng.randint(1, 3), scale)
        clean = Print(digits, scale)
    other = rng.choice([one for one in (5, 6, 7) if one != clean.scale])
    return _changed(place, replace(clean, scale=other), clean)


def thousand_million(rng: random.Random, place: Place) -> Slipped | None:
    """The word for a thousand printed for that of a million, or the reverse."""
    if place.statement.form not in ("count", "money") or place.truth < 1000:
        return None
    clean = place.print
    if clean.scale not in (3, 6):
        scale = 6 if place.truth >= 10**6 else 3
        digits = rounded(place.truth, magnitude(place.truth) - rng.randint(1, 3), scale)
        clean = Print(digits, scale, unit=clean.unit)
    return _changed(place, replace(clean, scale=9 - clean.scale), clean)


def group_as_decimal(rng: random.Random, place: Place) -> Slipped | None:
    """The separators of the other language kept in a translation, so that thousands read as decimals."""
    if place.statement.form not in ("count", "money") or not 1000 <= place.truth < 10**6:
        return None
    clean = place.print
    if clean.scale or "." in clean.digits or not 4 <= len(clean.digits) <= 6 or clean.last:
        clean = Print(rounded(place.truth, rng.choice((0, 1)), 0), unit=clean.unit)
        if not 4 <= len(clean.digits) <= 6:
            return None
    return _changed(place, replace(clean, foreign=True), clean)


def _typed(change: Callable[[random.Random, str], str | None]) -> Make:
    def make(rng: random.Random, place: Place) -> Slipped | None:
        """A slip of the fingers in the digits of a single number."""
        if place.print.last or place.statement.form == "growth":
            return None
        digits = change(rng, place.print.digits)
        if digits is None or not _printable(digits) or Fraction(digits) == Fraction(place.print.digits):
            return None
        return _changed(place, replace(place.print, digits=digits))

    return make


def _printable(digits: str) -> bool:
    whole = digits.partition(".")[0]
    return bool(whole) and (whole == "0" or not whole.startswith("0")) and Fraction(digits) > 0


def _swapped(rng: random.Random, digits: str) -> str | None:
    places = [
        n for n in range(len(digits) - 1) if "." not in digits[n : n + 2] and digits[n] != digits[n + 1]
    ]
    if not places:
        return None
    n = rng.choice(places)
    return digits[:n] + digits[n + 1] + digits[n] + digits[n + 2 :]


def _dropped(rng: random.Random, digits: str) -> str | None:
    places = [n for n, one in enumerate(digits) if one != "."]
    n = rng.choice(places)
    return (digits[:n] + digits[n + 1 :]).removesuffix(".")


def _doubled(rng: random.Random, digits: str) -> str | None:
    n = rng.choice([n for n, one in enumerate(digits) if one != "."])
    return digits[:n] + digits[n] + digits[n:]


def percent_points(rng: random.Random, place: Place) -> Slipped | None:
    """The difference of two shares, which is in points, printed as growth in percent."""
    if place.statement.form != "growth":
        return None
    points = abs(place.component.value(place.statement.points)) * 100
    digits = rounded(points, -1 if "." in place.print.digits else 0, 0)
    return _changed(place, replace(place.print, digits=digits)) if _printable(digits) else None


def rate_base(rng: random.Random, place: Place) -> Slipped | None:
    """Per 1 000 printed where the rate is per 100 000."""
    if place.statement.form != "rate":
        return None
    return _changed(place, replace(place.print, unit="1000"))


def range_end(rng: random.Random, place: Place) -> Slipped | None:
    """One end of a range printed as if it were the figure."""
    clean = place.print
    if place.statement.form == "growth":
        return None
    if not clean.last:
        clean = printed(rng, place.truth, place.statement.form, place.component.language, "range")
    if not clean.last:
        return None
    return _changed(place, replace(clean, digits=rng.choice((clean.digits, clean.last)), last=""), clean)


def hedge_dropped(rng: random.Random, place: Place) -> Slipped | None:
    """A bound or an "about" left away."""
    clean = place.print
    if place.statement.form == "growth":
        return None
    if not clean.hedge:
        hedge = rng.choice(("about", "more than", "almost", "at least", "up to"))
        clean = printed(rng, place.truth, place.statement.form, place.component.language, hedge)
    return _changed(place, replace(clean, hedge=""), clean) if clean.hedge else None


def wrong_year(rng: random.Random, place: Place) -> Slipped | None:
    """The figure of a neighbouring year of the series."""
    if not place.statement.series:
        return None
    series = [one for one in place.component.statements if one.series == place.statement.series]
    series.sort(key=lambda one: one.when)
    here = series.index(place.statement)
    near = [series[n] for n in (here - 1, here + 1) if 0 <= n < len(series)]
    return _changed(place, place.prints[rng.choice(near).id]) if near else None


def era(rng: random.Random, place: Place) -> Slipped | None:
    """A year of the Buddhist era printed as one of the common era."""
    years = "/".join(str(int(year) + 543) for year in place.statement.when.split("/"))
    return Slipped(place.statement.id, place.print, place.print, years)


SLIPS: dict[str, Make] = {
    "times 10": _times(1),
    "times 100": _times(2),
    "times 1 000": _times(3),
    "lakh, crore, million": scale_word,
    "thousand, million": thousand_million,
    "group as decimal": group_as_decimal,
    "digits swapped": _typed(_swapped),
    "digit dropped": _typed(_dropped),
    "digit doubled": _typed(_doubled),
    "percent, points": percent_points,
    "per 1 000, per 100 000": rate_base,
    "one end of a range": range_end,
    "hedge dropped": hedge_dropped,
    "wrong year": wrong_year,
    "B.E., C.E.": era,
}

# Components in which a slip can happen at all; without an entry, in every one of them.
HOSTS = {
    "percent, points": ("growth",),
    "per 1 000, per 100 000": ("rates",),
    "wrong year": ("series", "growth"),
}
_COUNTS = tuple(one for one in BUILDERS if one != "growth")


def hosts(kind: str) -> tuple[str, ...]:
    """Kinds of components that have claims on which the slip can fall."""
    return HOSTS.get(kind, _COUNTS)


def slips(rng: random.Random, kind: str, places: list[Place]) -> Iterator[Slipped]:
    """The slip on each claim on which it can fall, claims in random order."""
    for place in rng.sample(places, len(places)):
        made = SLIPS[kind](rng, place)
        if made is not None:
            yield made
