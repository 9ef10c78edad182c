"""Dates that may be vague: our subset of the Extended Date/Time Format, with exact bounds on every reading.

The notation is that of ISO 8601-2:2019 (EDTF, Library of Congress): a year, month or day, an interval, an
open or unknown end, ``~ ? %`` for doubt, ``[1999..2007]`` for one unknown date of several, ``196X`` a decade,
``2012-21`` to ``2012-24`` spring, summer, autumn and winter (:mod:`claims.season` says how vague these are).

A date is read in two ways, and the difference matters:

- as *some day*: an event "in 2010" took place on one of its 365 days, and a span "2004/2015" began on some
  day of 2004 and ended on some day of 2015. ``earliest_start`` to ``latest_end`` bound these days; checks of
  the order of events use them, so that they speak up only when no day at all would do;
- as a *period*: a total "for 2010" covers all of 2010, and one "for 2004/2015" covers both of its outer
  years, as statistics use the words. :meth:`Date.within` and :meth:`Date.same_period` use that.

A doubted date (``~`` about, ``?`` uncertain, ``%`` both) may be off by one of its own units on either side: a
year, a season, a month, a decade or a century, and a week for a day; by two for ``%``. That is wide on purpose: a doubt
must never turn into a finding. Years run from 0001 to 9999, in the Gregorian calendar.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date as Day
from functools import lru_cache, partial
from typing import NamedTuple

from claims import misdate, season

MOST_CHOICES = 64  # in one set [...]; comparing two sets looks at every pair
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

    @property
    def is_vague(self) -> bool:
        """Whether some day on which it begins or ends is left open: a doubt, a set, a season, an open end."""
        return len(self.periods) != 1 or any(
            None in one or one.earliest_first != one.latest_first or one.earliest_last != one.latest_last
            for one in self.periods
        )

    @property
    def season(self) -> int | None:
        """21 for spring to 24 for winter, where the date is one season, doubted or not; None for one that may be two
        years in a row."""
        found = _SEASON.fullmatch(self.text)
        if found is None or season.may_be_years(int(self.text[:4]), int(found[1])):
            return None
        return int(found[1])

    def another_season(self, other: Date) -> bool:
        """True for two seasons written as two, without doubt: a text that tells both of one place means two times."""
        pair = self.season, other.season
        return None not in pair and self.text != other.text and not (self.is_doubted or other.is_doubted)

    @property
    def is_doubted(self) -> bool:
        """Whether a sign says that the date is about, or uncertain."""
        return self.uncertain or self.approximate

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
        holds for each of its choices. No year lies within a season.
        """
        if other.season and self._surely_lasts(season.LONGEST + 1):
            return False
        answers = {_inside(a, b) for a in self.periods for b in other.periods}
        return answers.pop() if len(answers) == 1 else None

    def _surely_lasts(self, days: int) -> bool:
        """Whether the period is so many days long at least, whatever the date allows."""
        return all(
            first is not None and last is not None and (last - first).days + 1 >= days
            for _, first, last, _ in self.periods
        )

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
        raise ValueError(misdate.explained(written, str(fault), _is_date)) from None


def _is_date(text: str) -> bool:
    """Whether a text can be what somebody meant who wrote another: a season is nothing that a slip stands for."""
    try:
        return _read(text).season is None
    except ValueError:
        return False


def _read(text: str) -> Date:
    if len(text) > misdate.LONGEST:
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
_SEASON = re.compile(r"[0-9]{4}-(2[1-4])[~?%]?")
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
    if int(month) in season.NUMBERS:
        if day is not None:
            raise ValueError(f"{month} stands for {season.name(int(month))}, which has no day {day}")
        return _season_or_years(year, int(month), off_by)
    if not 1 <= int(month) <= 12:
        raise ValueError(f"{month} is no month; months run from 01 to 12, seasons from 21 to 24")
    if day is None:
        return _around(_month_days, year * 12 + int(month) - 1, off_by)
    length = _month_length(year, int(month))
    if not 1 <= int(day) <= length:
        raise ValueError(f"{match[1]}-{month} has no day {day}; its days run from 01 to {length}")
    return _around(_day_days, Day(year, int(month), int(day)).toordinal(), off_by * _DAYS_OF_DOUBT)


def _season_or_years(year: int, number: int, off_by: int) -> Period:
    """A season; where two years in a row are printed alike (2022-23), whatever either reading allows."""
    found = Period(*season.bounds(year, number, off_by))
    if not season.may_be_years(year, number):
        return found
    first, second = _around(_year_days, year, off_by), _around(_year_days, year + 1, off_by)
    return Period(
        _least(found.earliest_first, first.earliest_first),
        _greatest(found.latest_first, first.latest_last),
        _least(found.earliest_last, second.earliest_first),
        _greatest(found.latest_last, second.latest_last),
    )


def _masked(text: str) -> Period:
    match = re.fullmatch(_MASKED, text)
    if match is None:
        raise ValueError(f'"{misdate.shortened(text)}" is no date' if text else "a date is missing")
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
    said = [_far_future(year) for year in sorted(years) if year >= _FAR_FUTURE]
    return tuple(said)


def _far_future(year: int) -> str:
    remark = f"{year} is far in the future"
    if 2400 <= year < 2700:  # 1857 to 2156 of the common era: years that people write about
        remark += f"; in the Buddhist era it is {year - _BUDDHIST_ERA}"
    return remark
