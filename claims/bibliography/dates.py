"""Dates of CSL-JSON (date-parts, circa, season, raw, literal, EDTF texts) as EDTF, and back."""

from __future__ import annotations

import re
from typing import Any

from claims import date as dates

_SIMPLE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([~?%]?)")


def read(value: Any) -> str | None:
    """The EDTF date that a CSL date says, or None where it says none that a registry can hold.

    A season is left out: its year is what is known for certain.
    """
    if isinstance(value, str):
        return _valid(value)
    if not isinstance(value, dict):
        return None
    if (raw := _valid(value.get("raw"))) is not None:
        return raw
    parts = value.get("date-parts")
    if not isinstance(parts, list) or not parts:
        return _valid(value.get("literal"))
    doubt = "~" if value.get("circa") not in (None, False, 0, "", "0", "false") else ""
    points = [_point(one, doubt) for one in parts]
    if len(points) > 2 or None in points:
        return None
    return _valid("/".join(one or ".." for one in points))


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
    said: dict[str, Any] = {
        "date-parts": [[int(part) for part in one.groups()[:3] if part] for one in simple]
    }
    if doubt:
        said["circa"] = True
    if doubt not in ("", "~"):
        said["raw"] = text  # circa alone does not tell “about” from “perhaps”
    return said
