"""Dates, numbers and ratios as running text has them, held together where a line must not break."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from itertools import pairwise

from claims import season
from report.words import Words

_DAY = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_ONE_OF = re.compile(r"\[([0-9]{4})\.\.([0-9]{4})\]")
_MONEY = re.compile(r"[A-Z]{3}\W*")
_UNITS = ("%", "‰", "million", "billion", "trillion")


def day(one: date, words: Words) -> str:
    """A day in words: 23 November 2026."""
    return unbroken(words.day.format(day=one.day, month=words.months[one.month - 1], year=one.year))


def dated(text: str, words: Words) -> str:
    """An EDTF date in words: ``2004/2015`` is 2004–2015, ``2018~`` is about 2018."""
    plain = text.rstrip("~?%")
    if (between := _ONE_OF.fullmatch(plain)) is not None:  # one unknown year of several
        return words.about.format(date=words.years.format(first=between[1], last=between[2]))
    if "/" in plain:
        first, last = (part.rstrip("~?%") for part in plain.split("/", 1))
        if last in ("", ".."):
            shown = words.since.format(date=_point(first, words))
        elif first in ("", ".."):
            shown = words.until.format(date=_point(last, words))
        elif first.isdigit() and last.isdigit():
            shown = words.years.format(first=first, last=last)
        else:
            shown = words.span.format(first=_point(first, words), last=_point(last, words))
    else:
        shown = _point(plain, words)
    return words.about.format(date=shown) if _doubted(text) else shown


def _doubted(text: str) -> bool:
    return any(sign in text for sign in "~?%")


def _point(text: str, words: Words) -> str:
    """One date without its doubt; what is neither year, season, month nor day stays as written."""
    parts = text.split("-")
    if not all(part.isdigit() for part in parts):
        return text
    if len(parts) == 3:
        return day(date(int(parts[0]), int(parts[1]), int(parts[2])), words)
    if len(parts) == 2 and season.may_be_years(int(parts[0]), int(parts[1])):
        return text  # 2022-23: nobody knows whether a season or two years
    if len(parts) == 2 and (named := _named(int(parts[1]), words)):
        return unbroken(words.month.format(month=named, year=parts[0]))
    return words.year.format(year=text) if len(parts) == 1 else text


def _named(number: int, words: Words) -> str:
    """The month or the season that the second part of a date stands for; empty for any other number."""
    if number in season.NUMBERS:
        return words.seasons[season.NUMBERS.index(number)]
    return words.months[number - 1] if 1 <= number <= 12 else ""


def with_days(text: str, words: Words) -> str:
    """A sentence with its ISO days in words."""

    def spoken(found: re.Match[str]) -> str:
        try:
            return day(date(*map(int, found.groups())), words)
        except ValueError:
            return found[0]

    return _DAY.sub(spoken, text)


@lru_cache(maxsize=4096)  # what a registry says is said again on every sheet
def unbroken(text: str) -> str:
    """The text with its numbers held together: no line break inside 800 000, before % or before million."""
    words = text.split(" ")
    out = words[0]
    for before, after in pairwise(words):
        digit_group = before[-1:].isdigit() and after[:1].isdigit()
        unit = before[-1:].isdigit() and after.strip(".,;:)]") in _UNITS
        unit |= (before in _UNITS or before[-1:].isdigit()) and _MONEY.fullmatch(after) is not None
        out += ("\u00a0" if digit_group or unit else " ") + after
    return out
