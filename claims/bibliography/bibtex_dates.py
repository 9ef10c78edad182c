"""Dates of BibTeX (year, month and day, each in its field, or two of them in one) and of biblatex (EDTF)."""

from __future__ import annotations

import re

from claims import date as dates
from claims import season
from claims.bibliography.record import Record

MONTHS = {
    name: f"{at:02}"
    for at, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
    )
}
YEARS = re.compile(r"([0-9]{4})\s*(?:-{1,3}|–|/)\s*([0-9]{4})")
"""Two years, however they are joined."""

_DAY_AND_MONTH = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)?[\s~.,\xa0]+([^\W\d_]+)\.?")
_MONTH_AND_DAY = re.compile(r"([^\W\d_]+)[\s~.,\xa0]+([0-9]{1,2})(?:st|nd|rd|th)?")
_NUMBERS = frozenset(str(one) for one in range(1, 13)) | frozenset(f"{one:02}" for one in range(1, 10))


def dated(said: dict[str, str], record: Record) -> None:
    """Date of issue out of ``date``, or ``year``, ``month`` and ``day``; what was read is taken away."""
    whole = edtf(said.get("date", ""))
    year, month, day = (said.get(key, "").strip(" {}") for key in ("year", "month", "day"))
    if both := _DAY_AND_MONTH.fullmatch(month):  # 1~jan
        day, month = day or both[1], both[2]
    elif both := _MONTH_AND_DAY.fullmatch(month):  # jan~1
        day, month = day or both[2], both[1]
    if years := YEARS.fullmatch(year):
        year = f"{years[1]}/{years[2]}"
    named = (
        MONTHS.get(month[:3].casefold(), "") if month.rstrip(".").isalpha() else month
    )  # not January--March
    number = f"{int(named):02}" if named in _NUMBERS else ""
    last = f"{int(day):02}" if day.isascii() and day.isdigit() else day
    tries = [(year, number, last), (year, number), (year,)]
    if season.written(f"{month} {year}"):
        tries = [(year, str(season.number(month)))]
    used = next((one for one in tries if all(one) and _is_date(one)), ())
    if whole:
        record["issued"] = whole
        said.pop("date")
        if not whole.startswith(year):
            used = ()
    elif used:
        record["issued"] = "-".join(used)
    for key in ("year", "month", "day")[: 1 if both and len(used) == 2 else len(used)]:
        said.pop(key, None)  # the day may stand in the month


def _is_date(parts: tuple[str, ...]) -> bool:
    """Whether year, month and day are a date: 2020-21 in the field of the year is two years, and no season."""
    return edtf("-".join(parts)) is not None and not (len(parts) == 1 and re.fullmatch(r"\d+-\d+", parts[0]))


def edtf(text: str) -> str | None:
    """The EDTF date that a value is, without its braces; None for any other text."""
    wanted = text.strip(" {}")
    try:
        dates.parse(wanted)
    except ValueError:
        return None
    return wanted
