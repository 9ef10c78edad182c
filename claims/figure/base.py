"""The base of a rate: *per 1.000*, *per 100 ribu*."""

from __future__ import annotations

from claims.figure.characters import shown
from claims.figure.cursor import Cursor
from claims.figure.figure import Refused
from claims.figure.numeral import numeral

_BASES = {1000: "per_1000", 10_000: "per_10000", 100_000: "per_100000", 1_000_000: "per_million"}


def base(cursor: Cursor) -> bool:
    """*per 1.000*, *per 100 ribu* make a rate; *per tahun* is noted, being the claim's to say."""
    parts, mark = cursor.parts, cursor.at
    per = cursor.peek()
    cursor.at += 1
    if measure := cursor.take("measure"):
        parts.note(f"per: {measure.roles['measure']}; say so in the claim's `per:`")
        return True
    if "scale" in cursor.peek().roles and parts.per is None and 10 ** cursor.peek().roles["scale"] in _BASES:
        parts.per = _BASES[10 ** cursor.peek().roles["scale"]]  # ต่อแสน, per lakh
        cursor.at += 1
        return True
    if not cursor.begins_number() or parts.per is not None or "article" in per.roles:
        cursor.at = mark
        return False
    number = numeral(cursor)
    if number.value not in _BASES:
        found = shown(f"{per.text} {number}")
        raise Refused(f"{found} is no base of a rate; known are per 1 000, 10 000, 100 000 and million")
    parts.per = _BASES[int(number.value)]
    return True
