"""What people write for a date and cannot be read as one, why, and what they may have meant."""

from __future__ import annotations

import re
from collections.abc import Callable

from claims import season

LONGEST = 1000  # code points that a date may have

# What people write, why it is not read, and what they may have meant. The first line of which some meaning is
# a date, or that offers none, is shown; single digits of months and days are filled up to two.
_EXPECTED = "expected a year, month, day or interval, such as 2010, 2010-05, 2010-05-17 or 2004/2015"
_YEAR, _TWO, _SEP = r"([0-9]{4})", r"([0-9]{1,2})", r"\s*[-./]\s*"
_SLIPS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (rf"{_YEAR}\s*[-‐‑‒–—−]+\s*{_YEAR}", "a span is written with a slash", (r"\1/\2",)),
    (r"(..)(..)[-/]([0-9]{2})", "a span names both years in full", (r"\1\2-\3", r"\1\2/\1\3")),
    (rf"{_YEAR}\s*/\s*{_YEAR}", "an interval has no spaces", (r"\1/\2",)),
    (rf"{_YEAR}{_SEP}{_TWO}{_SEP}{_TWO}", "year, month and day are joined by hyphens", (r"\1-\2-\3",)),
    (rf"{_TWO}{_SEP}{_TWO}{_SEP}{_YEAR}", "the year comes first", (r"\3-\2-\1", r"\3-\1-\2")),
    (rf"{_TWO}{_SEP}{_TWO}{_SEP}{_YEAR}", "there is no such day", ()),
    (rf"{_YEAR}{_SEP}{_TWO}", "year and month are joined by a hyphen", (r"\1-\2",)),
    (rf"{_TWO}{_SEP}{_YEAR}", "the year comes first", (r"\2-\1",)),
    (r"([0-9]{4})([0-9]{2})([0-9]{2})", "year, month and day are joined by hyphens", (r"\1-\2-\3",)),
    (r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ].*", "times of day are not read", (r"\1",)),
    (r"([0-9]{4}(?:-[0-9]{2})?)(?:-XX)+", "a missing month or day is left out", (r"\1",)),
    (
        r"[0-9]{4}[- ]?Q[1-4]|Q[1-4][- ]?[0-9]{4}",
        "a quarter is written as its months, 2010-07/2010-09",
        (),
    ),
    (rf"{_YEAR}\.\.{_YEAR}", "one date of several stands in brackets", (r"[\1..\2]", r"\1/\2")),
    (r"(.*[0-9X])(?:\?~|~\?)", "doubt of both sorts is one sign", (r"\1%",)),
    (r"([~?%])(.*[0-9X])", "the sign of doubt stands behind the date", (r"\2\1",)),
    (r"(?:c|ca|circa|about|around)\b\.?\s*([0-9].*)", "about is written as ~ behind the date", (r"\1~",)),
    (r"(?:since|from)\s+([0-9].*)", "an open end is written with two dots", (r"\1/..",)),
    (r"(?:until|up to|to)\s+([0-9].*)", "an open start is written with two dots", (r"../\1",)),
    (r"([0-9]{3})0s", "a decade is written with X", (r"\1X",)),
    (r"-[0-9]+.*|.*[0-9]\s*(?:BC|BCE)\.?", "years before 0001 are not read", ()),
    (r"[0-9]+[.,][0-9.,]*", "it is a number, not a date", ()),
    (r"['’]?([0-9]{2})", "a year has four digits", (r"19\1", r"20\1")),
    (r"([0-9]{3})", "a year has four digits, a decade three and X", (r"\1X", r"0\1")),
    (r"[0-9]{5,}.*", "years run from 0001 to 9999", ()),
    (r"\{.*\}", "a set in braces means several dates at once, so write one claim for each", ()),
)


def explained(text: str, fault: str, is_date: Callable[[str], bool]) -> str:
    """Why a text is no date, as a sentence with what to write instead.

    ``fault`` is what is wrong with it as EDTF; ``is_date`` tells whether a text would be a date.
    """
    shown = f'"{shortened(text)}" cannot be read as a date'
    if named := season.written(text):
        return f"{shown}: a season is written by its number, 21 (spring) to 24 (winter); write {named}"
    if not text or len(text) > LONGEST:
        return f"{shown}: {fault if text else 'nothing is written'}; {_EXPECTED}"
    for pattern, reason, meanings in _SLIPS:
        if match := re.fullmatch(pattern, text, re.IGNORECASE):
            meant = list(dict.fromkeys(filter(is_date, (_filled(match.expand(one)) for one in meanings))))
            if meant or not meanings:
                reason = fault if "no month" in fault else reason
                return f"{shown}: {reason}; " + (f"write {' or '.join(meant)}" if meant else _EXPECTED)
    tidied = "".join(_plain(sign) for sign in text if not sign.isspace()).upper()
    if is_date(tidied):
        return f"{shown}: digits are 0 to 9, X is a capital, and no space stands inside; write {tidied}"
    return f"{shown}: {fault}" + ("" if "; " in fault else f"; {_EXPECTED}")


def _filled(candidate: str) -> str:
    return re.sub(r"(?<=-)([0-9])(?![0-9])", r"0\1", candidate)


def _plain(sign: str) -> str:
    """A digit of any script as 0 to 9; any other character as it is."""
    return str(int(sign)) if sign.isdecimal() else sign


def shortened(text: str) -> str:
    """The text, or as much of it as a message has room for."""
    return text if len(text) <= 40 else text[:39] + "…"
