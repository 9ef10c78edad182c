"""Dates of CSL-JSON (date-parts, circa, season, raw, literal, EDTF texts) as EDTF, and back."""

from __future__ import annotations

import re
from typing import Any

from claims import date as dates
from claims import season

_SIMPLE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([~?%]?)")
_SEASON = re.compile(r"[0-9]{4}-2[1-4]")


def read(value: Any) -> str | None:
    """The EDTF date that a CSL date says, or None where it says none that a registry can hold.

    A season (1 to 4, 21 to 24, or its name) goes with a year alone; any other is left out, as the date beside it is
    what is known for certain. ``raw`` and ``literal`` are what people typed, so that 2020-21 is no season there.
    """
    if isinstance(value, str):
        return _valid(value)
    if not isinstance(value, dict):
        return None
    if (raw := _typed(value.get("raw"))) is not None:
        return raw
    parts = value.get("date-parts")
    if not isinstance(parts, list) or not parts:
        return _typed(value.get("literal"))
    doubt = "~" if value.get("circa") not in (None, False, 0, "", "0", "false") else ""
    points = [_point(one, doubt) for one in parts]
    if len(points) > 2 or None in points:
        return None
    said = "/".join(one or ".." for one in points)
    number = _season(value.get("season"))
    return _valid(f"{said[:4]}-{number}{doubt}" if number and len(said) == 4 + len(doubt) else said)


def _point(parts: Any, doubt: str) -> str | None:
    """One end of a date: empty for an open one, None for what cannot be read."""
    try:
        numbers = [int(part) for part in parts if not isinstance(part, bool)]
    except (TypeError, ValueError, OverflowError):
        return None
    if len(numbers) != len(parts) or len(numbers) > 3:
        return None
    while numbers and not numbers[-1]:
        numbers.pop()
    if not numbers:
        return ""
    return "-".join([f"{numbers[0]:04}", *(f"{one:02}" for one in numbers[1:])]) + doubt


def _season(value: Any) -> int | None:
    """The number that EDTF has for a season of CSL; None for none, or one that nobody knows."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    text = str(value).strip()
    if re.fullmatch("2?[1-4]", text):
        return 20 + int(text[-1])
    return season.number(text)


def _typed(text: Any) -> str | None:
    said = _valid(text)
    return None if said is not None and _SEASON.fullmatch(said) else said


def _valid(text: Any) -> str | None:
    if not isinstance(text, str):
        return None
    try:
        dates.parse(text)
    except ValueError:
        return None
    return text


def write(text: str) -> dict[str, Any]:
    """An EDTF date as CSL-JSON; what date-parts cannot say stands as ``raw``, as EDTF."""
    ends = text.split("/")
    points = [_SIMPLE.fullmatch(one) for one in ends]
    simple = [one for one in points if one is not None]
    doubts = {one[4] for one in simple}
    if len(simple) != len(ends) or len(ends) > 2 or len(doubts) > 1:
        return {"raw": text}
    doubt = doubts.pop()
    if any(_is_season(one) for one in simple) and len(simple) > 1:
        return {"raw": text}
    said: dict[str, Any] = {
        "date-parts": [[int(part) for part in one.groups()[:3] if part] for one in simple]
    }
    if _is_season(simple[0]):
        said = {"date-parts": [[int(simple[0][1])]], "season": int(simple[0][2]) - 20}
    if doubt:
        said["circa"] = True
    if doubt not in ("", "~"):
        said["raw"] = text  # circa alone does not tell “about” from “perhaps”
    return said


def _is_season(point: re.Match[str]) -> bool:
    return point[2] is not None and int(point[2]) in season.NUMBERS
