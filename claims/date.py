"""Dates that may be vague: our subset of the Extended Date/Time Format, with exact bounds on every reading.

The notation is that of ISO 8601-2:2019 (EDTF, Library of Congress): a year, month or day, an interval, an
open or unknown end, ``~ ? %`` for doubt, ``[1999..2007]`` for one unknown date of several, ``196X`` a decade.

A date is read in two ways, and the difference matters:

- as *some day*: an event "in 2010" took place on one of its 365 days, and a span "2004/2015" began on some
  day of 2004 and ended on some day of 2015. ``earliest_start`` to ``latest_end`` bound these days; checks of
  the order of events use them, so that they speak up only when no day at all would do;
- as a *period*: a total "for 2010" covers all of 2010, and one "for 2004/2015" covers both of its outer
  years, as statistics use the words. :meth:`Date.within` and :meth:`Date.same_period` use that.

A doubted date (``~`` about, ``?`` uncertain, ``%`` both) may be off by one of its own units on either side: a
year, a month, a decade or a century, and a week for a day; by two for ``%``. That is wide on purpose: a doubt
must never turn into a finding. Years run from 0001 to 9999, in the Gregorian calendar.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date as Day
from functools import lru_cache, partial
from typing import NamedTuple

MOST_CHOICES = 64  # in one set [...]; comparing two sets looks at every pair
_LONGEST = 1000  # code points
_FAR_FUTURE = 2200
_BUDDHIST_ERA = 543  # years ahead of the common era
_DAYS_OF_DOUBT = 7


class Period(NamedTuple):
    """The first and the last day that a stretch of time covers, each between two days; None for no bound."""

    earliest_first: Day | None
    latest_first: Day | None
    earliest_last: Day | None
    latest_last: Day | None


@dataclass(frozen=True, slots=True)
class Date:
    """A date as written, with the days between which it starts and ends.

    ``earliest_start`` … ``latest_end`` are inclusive days, None where nothing bounds them (an open or unknown
    end). A date that is no interval is some day, or something that lasted less than the whole of it: ``2010``
    may start and end on any day of 2010, so its ``earliest_end`` is 2010-01-01. For ``2004/2015`` the start
    lies in 2004 and the end in 2015. An end is never before its start, so ``2004/..`` has ``earliest_end``
    2004-01-01. A doubted date has its bounds widened (see the module).

    ``periods`` holds the covered stretch of time, one for each choice of a set. ``notes`` are remarks for the
    person who wrote the date. Built by :func:`parse`; ``str()`` gives the text back.
    """

    text: str
    earliest_start: Day | None
    latest_start: Day | None
    earliest_end: Day | None
    latest_end: Day | None
    periods: tuple[Period, ...]
    is_interval: bool = False
    is_one_of: bool = False
    uncertain: bool = False
    approximate: bool = False
    notes: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.text

    @property
    def earliest(self) -> Day | None:
        """The first day that the date allows at all."""
        return self.earliest_start

    @property
    def latest(self) -> Day | None:
        """The last day that the date allows at all."""
        return self.latest_end

    def before(self, other: Date) -> bool:
        """True only when all of this lies before every day of ``other``, whatever the dates allow."""
        return _precedes(self.latest_end, other.earliest_start)

    def ends_after(self, other: Date) -> bool:
        """True only when this ends after the last day of ``other``, whatever the dates allow.

        ``2004/2015`` does not surely end after ``2015``; it does after ``2014``, as an event of 2015 does.
        """
        return _precedes(other.latest_end, self.earliest_end)

    def disjoint(self, other: Date) -> bool:
        """True only when no day can be common to both, whatever the dates allow."""
        return all(
            _precedes(a.latest_last, b.earliest_first) or _precedes(b.latest_last, a.earliest_first)
            for a in self.periods
            for b in other.periods
        )

    def within(self, other: Date) -> bool | None:
        """Whether this period lies inside the period ``other``: True surely, False surely not, None unknown.

        Both are read as periods that cover all they name: 2010 is within 2001/2010. An open or unknown end
        proves nothing: a total "since 2004" runs to a day that the date does not name. A set proves only what
        holds for each of its choices.
        """
        answers = {_inside(a, b) for a in self.periods for b in other.periods}
        return answers.pop() if len(answers) == 1 else None

    def same_period(self, other: Date) -> bool:
        """True when both are written for the same period, however they are spelled: 2010 and 2010-01/2010-12.

        A doubted or open date is the same only as one with the same bounds: 2010~ is not 2010.
        """
        return self.periods == other.periods


@lru_cache(maxsize=4096)
def parse(text: str) -> Date:
    """Read a date; white space around it is ignored.

    Raises ValueError with a sentence that names what was found, what is expected, and what to write instead.
    The words ``unstated``, ``source`` and ``unknown`` are no dates: the caller knows them.
    """
    written = text.strip()
    try:
        return _read(written)
    except ValueError as fault:
        raise ValueError(_explained(written, str(fault))) from None


def _read(text: str) -> Date:
    if len(text) > _LONGEST:
        raise ValueError(f"{len(text)} characters are too many for a date")
    if text.startswith("[") and text.endswith("]"):
        return _one_of(text)
    if "/" in text:
        return _interval(text)
    point = _point(text)
    any_day = (point.earliest_first, point.latest_last)
    return Date(text, *any_day, *any_day, (point,), False, False, *_doubts(text), _notes(text))


def _interval(text: str) -> Date:
    start_text, _, end_text = text.partition("/")
    if start_text in ("", "..") and end_text in ("", ".."):
        raise ValueError("an interval needs a date on one side at least")
    start = _NOWHERE if start_text in ("", "..") else _point(start_text)
    end = _NOWHERE if end_text in ("", "..") else _point(end_text)
    first, last = start.earliest_first, end.latest_last
    if _precedes(last, first):
        raise ValueError(f"the interval ends before it begins; write {end_text}/{start_text}")
    # An end is never before its start: each bounds the other.
    starts = (first, _least(start.latest_last, last))
    ends = (_greatest(end.earliest_first, first), last)
    covered = Period(first, _least(start.latest_first, last), _greatest(end.earliest_last, first), last)
    return Date(text, *starts, *ends, (covered,), True, False, *_doubts(text), _notes(text))


def _one_of(text: str) -> Date:
    choices = [choice.strip() for choice in text[1:-1].split(",")]
    if len(choices) > MOST_CHOICES:
        raise ValueError(f"{len(choices)} choices are too many; a set holds {MOST_CHOICES} at most")
    periods = tuple(sorted({_choice(choice) for choice in choices}, key=_order))
    starts, ends = [p.earliest_first for p in periods], [p.latest_last for p in periods]
    earliest = None if None in starts else min(day for day in starts if day)
    latest = None if None in ends else max(day for day in ends if day)
    any_day = (earliest, latest)
    return Date(text, *any_day, *any_day, periods, False, True, *_doubts(text), _notes(text))


def _choice(text: str) -> Period:
    """One choice of a set: a date, or the span ``1999..2007`` of which one unit is meant."""
    if ".." not in text:
        return _point(text)
    first_text, _, last_text = text.partition("..")
    if not first_text and not last_text:
        raise ValueError("a set needs a date; .. alone names none")
    first = _point(first_text) if first_text else _NOWHERE
    last = _point(last_text) if last_text else _NOWHERE
    if _precedes(last.latest_last, first.earliest_first):
        raise ValueError(f"the set ends before it begins; write [{last_text}..{first_text}]")
    return Period(first.earliest_first, last.latest_first, first.earliest_last, last.latest_last)


_NOWHERE = Period(None, None, None, None)
_POINT = r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([~?%]?)"
_MASKED = r"([0-9]{2}(?:XX|[0-9]X))([~?%]?)"
_STEPS = {"": 0, "~": 1, "?": 1, "%": 2}  # how many units a doubted date may be off


def _point(text: str) -> Period:
    match = re.fullmatch(_POINT, text)
    if match is None:
        return _masked(text)
    year, month, day, off_by = int(match[1]), match[2], match[3], _STEPS[match[4]]
    if year == 0:
        raise ValueError("there is no year 0000; years run from 0001 to 9999")
    if month is None:
        return _around(_year_days, year, off_by)
    if not 1 <= int(month) <= 12:
        raise ValueError(f"{month} is no month; months run from 01 to 12")
    if day is None:
        return _around(_month_days, year * 12 + int(month) - 1, off_by)
    length = _month_length(year, int(month))
    if not 1 <= int(day) <= length:
        raise ValueError(f"{match[1]}-{month} has no day {day}; its days run from 01 to {length}")
    return _around(_day_days, Day(year, int(month), int(day)).toordinal(), off_by * _DAYS_OF_DOUBT)


def _masked(text: str) -> Period:
    match = re.fullmatch(_MASKED, text)
    if match is None:
        raise ValueError(f'"{_shortened(text)}" is no date' if text else "a date is missing")
    digits = match[1].rstrip("X")
    width = 10 if len(digits) == 3 else 100
    return _around(partial(_year_days, width=width), int(digits), _STEPS[match[2]])


def _around(days: Callable[[int], tuple[Day, Day]], number: int, off_by: int) -> Period:
    """The period of one unit of time (the ``number``-th year, month …) that may be ``off_by`` units off."""
    first, last = days(number)
    if not off_by:
        return Period(first, first, last, last)
    (low_first, low_last), (high_first, high_last) = days(number - off_by), days(number + off_by)
    return Period(low_first, high_first, low_last, high_last)


# Each gives the first and last day of the n-th unit; a unit beyond the calendar is the nearest one inside.


def _year_days(number: int, width: int = 1) -> tuple[Day, Day]:
    first, last = number * width, number * width + width - 1
    return Day(min(max(first, 1), 9999), 1, 1), Day(min(max(last, 1), 9999), 12, 31)


def _month_days(number: int) -> tuple[Day, Day]:
    year, month = divmod(min(max(number, 12), 9999 * 12 + 11), 12)
    return Day(year, month + 1, 1), Day(year, month + 1, _month_length(year, month + 1))


def _day_days(number: int) -> tuple[Day, Day]:
    day = Day.fromordinal(min(max(number, 1), Day.max.toordinal()))
    return day, day


def _month_length(year: int, month: int) -> int:
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 28 + is_leap if month == 2 else 30 if month in (4, 6, 9, 11) else 31


def _precedes(one: Day | None, other: Day | None) -> bool:
    return one is not None and other is not None and one < other


def _least(one: Day | None, other: Day | None) -> Day | None:
    return other if one is None else one if other is None else min(one, other)


def _greatest(one: Day | None, other: Day | None) -> Day | None:
    return other if one is None else one if other is None else max(one, other)


def _inside(a: Period, b: Period) -> bool | None:
    if _precedes(a.latest_first, b.earliest_first) or _precedes(b.latest_last, a.earliest_last):
        return False
    if None in (a.earliest_first, b.latest_first, a.latest_last, b.earliest_last):
        return None
    may_stick_out = _precedes(a.earliest_first, b.latest_first) or _precedes(b.earliest_last, a.latest_last)
    return None if may_stick_out else True


def _order(period: Period) -> tuple[tuple[bool, Day], ...]:
    return tuple((day is not None, day or Day.min) for day in period)


def _doubts(text: str) -> tuple[bool, bool]:
    """Uncertain, approximate."""
    both = "%" in text
    return both or "?" in text, both or "~" in text


def _notes(text: str) -> tuple[str, ...]:
    years = {int(year) for year in re.findall(r"(?<![0-9-])[0-9]{4}(?![0-9])", text)}
    return tuple(_far_future(year) for year in sorted(years) if year >= _FAR_FUTURE)


def _far_future(year: int) -> str:
    remark = f"{year} is far in the future"
    if 2400 <= year < 2700:  # 1857 to 2156 of the common era: years that people write about
        remark += f"; in the Buddhist era it is {year - _BUDDHIST_ERA}"
    return remark


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


def _explained(text: str, fault: str) -> str:
    shown = f'"{_shortened(text)}" cannot be read as a date'
    if not text or len(text) > _LONGEST:
        return f"{shown}: {fault if text else 'nothing is written'}; {_EXPECTED}"
    for pattern, reason, meanings in _SLIPS:
        if match := re.fullmatch(pattern, text, re.IGNORECASE):
            meant = _dates_of(_filled(match.expand(meaning)) for meaning in meanings)
            if meant or not meanings:
                reason = fault if "no month" in fault else reason
                return f"{shown}: {reason}; " + (f"write {' or '.join(meant)}" if meant else _EXPECTED)
    tidied = _dates_of(["".join(_plain(sign) for sign in text if not sign.isspace()).upper()])
    if tidied:
        return f"{shown}: digits are 0 to 9, X is a capital, and no space stands inside; write {tidied[0]}"
    return f"{shown}: {fault}" + ("" if "; " in fault else f"; {_EXPECTED}")


def _dates_of(candidates: Iterable[str]) -> list[str]:
    """Those candidates that are dates, each once, in their order."""
    found: list[str] = []
    for candidate in candidates:
        try:
            _read(candidate)
        except ValueError:
            continue
        if candidate not in found:
            found.append(candidate)
    return found


def _filled(candidate: str) -> str:
    return re.sub(r"(?<=-)([0-9])(?![0-9])", r"0\1", candidate)


def _plain(sign: str) -> str:
    """A digit of any script as 0 to 9; any other character as it is."""
    return str(int(sign)) if sign.isdecimal() else sign


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
