"""Seasons of the Extended Date/Time Format, level 1: ``2012-21`` is spring 2012, 22 summer, 23 autumn, 24 winter.

The format does not say of which hemisphere, by which reckoning, or, where a season reaches over the new year, for
which of the two it is named. So each has bounds that hold for all that people call by its name: the seasons of
meteorologists (from the first of March) and of astronomers (from the equinox), those of Ireland and of China (a month
earlier), all of them half a year later in the south, the hot and cool seasons of the tropics that are called summer
and winter, and the terms and issues named after seasons. Spring and autumn lie in their year; summer and winter may
reach into the year before or after.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date as Day
from datetime import timedelta
from types import MappingProxyType
from typing import Final

SPRING, SUMMER, AUTUMN, WINTER = NUMBERS = (21, 22, 23, 24)
LONGEST: Final = 184
"""Days that a season lasts at most: half a year, as a summer or winter term of universities does."""

# The earliest and latest month in which it begins, and the earliest and latest in which it ends, counted from the
# January of its year: 0 is that January, −1 the December before. Two seasons never share all four.
_MONTHS: Mapping[int, tuple[int, int, int, int]] = MappingProxyType(
    {
        SPRING: (0, 8, 2, 11),  # a term from January; September in the south, until the solstice of December
        SUMMER: (
            -2,
            11,
            0,
            14,
        ),  # November in the south, of the year before; until the equinox of the next March
        AUTUMN: (1, 9, 3, 11),  # February in the south; until the solstice of December in the north
        WINTER: (
            -3,
            11,
            0,
            14,
        ),  # a term from October of the year before; until the equinox of the next March
    }
)

_NAMES: Mapping[int, tuple[str, ...]] = MappingProxyType(
    {
        SPRING: (
            "spring", "primavera", "printemps", "musim semi", "ฤดูใบไม้ผลิ", "frühling", "frühjahr", "lente",
            "voorjaar", "vår", "wiosna", "весна",
        ),
        SUMMER: (
            "summer", "verano", "été", "musim panas", "ฤดูร้อน", "sommer", "zomer", "sommar", "estate", "verão",
            "lato", "лето",
        ),
        AUTUMN: (
            "autumn", "fall", "otoño", "automne", "musim gugur", "ฤดูใบไม้ร่วง", "herbst", "herfst", "höst",
            "autunno", "outono", "jesień", "осень",
        ),
        WINTER: (
            "winter", "invierno", "hiver", "musim dingin", "ฤดูหนาว", "vinter", "inverno", "zima", "зима",
        ),
    }
)  # fmt: skip

Bounds = tuple[Day, Day, Day, Day]
"""Earliest and latest first day, earliest and latest last day."""


def bounds(year: int, number: int, off_by: int = 0) -> Bounds:
    """Between which days a season begins and ends; ``off_by``: so many seasons more on either side may be meant.

    ``number`` is 21 to 24. Days outside the years 0001 to 9999 become the nearest inside.
    """
    order = year * 4 + NUMBERS.index(number)
    each = [_bounds(*divmod(one, 4)) for one in range(order - off_by, order + off_by + 1)]
    first, last_first, first_last, last = zip(*each, strict=True)
    return min(first), max(last_first), min(first_last), max(last)


def may_be_years(year: int, number: int) -> bool:
    """Whether a season by its number is also how people print two years in a row: 2022-23."""
    return (year + 1) % 100 == number


def _bounds(year: int, index: int) -> Bounds:
    first, last_first, first_last, last = (year * 12 + month for month in _MONTHS[NUMBERS[index]])
    return _first_of(first), _last_of(last_first), _first_of(first_last), _last_of(last)


def _first_of(months: int) -> Day:
    """The first day of a month, counted from January of a year 0."""
    year, month = divmod(min(max(months, 12), 10_000 * 12 - 1), 12)
    return Day(year, month + 1, 1)


def _last_of(months: int) -> Day:
    if months < 12:
        return Day.min
    return Day.max if months >= 10_000 * 12 - 1 else _first_of(months + 1) - timedelta(days=1)


def number(name: str) -> int | None:
    """21 to 24 for the name of a season in one of some languages, whatever its capitals; None for any other word."""
    wanted = " ".join(name.casefold().split())
    return next((one for one, names in _NAMES.items() if wanted in names), None)


def written(text: str) -> str | None:
    """*Spring 2012* or *2012, spring* as EDTF: ``2012-21``; None for any other text."""
    found = re.fullmatch(r"(?:(\D*?)(?:\s+de)?\s+([0-9]{4})|([0-9]{4}),?\s+(\D*))", text.strip())
    if found is None:
        return None
    said = number(found[1] or found[4] or "")
    return None if said is None else f"{found[2] or found[3]}-{said}"


def name(number: int) -> str:
    """The English name: spring for 21, summer for 22, autumn for 23, winter for 24."""
    return _NAMES[number][0]
