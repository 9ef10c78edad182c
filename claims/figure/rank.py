"""Ranks in a figure: *third largest*, *terbesar ketiga*, *peringkat ke-3*."""

from __future__ import annotations

from claims.figure.characters import shown
from claims.figure.cursor import Cursor
from claims.figure.figure import Refused
from claims.figure.numeral import numeral
from claims.figure.token import Token
from claims.phrase import phrase

_LOWEST = 1000  # no rank is printed that is so low


def rank(cursor: Cursor, ranked: bool) -> bool:
    """An ordinal beside a word of rank, or a number after one (``ranked``: such a word stood before).

    Raises Refused for an ordinal alone, which may be a share as well (*third*).
    """
    roles = cursor.peek().roles
    marked = "ordinal" in roles or "mark" in roles or "mark" in cursor.peek(1).roles
    if not ranked and not marked and cursor.lexicon.language.spaced:
        return False  # most numbers
    ranked = ranked or ("ordinal" in roles and "rank" in roles)  # drittgrößte
    value = _ordinal(cursor)
    if value is None:
        if not ranked or not cursor.begins_number():
            return False
        value = _whole(cursor)
        if value >= _LOWEST or cursor.plays("measure", "unit"):
            raise Refused(phrase("a word of size before a measure is no rank"))  # cao 3.143 mét
    while cursor.plays("rank") and not (ranked and cursor.plays("announces")):  # second highest number
        cursor.at += 1
        ranked = True
    if not ranked:
        beside = shown(cursor.lexicon.language.ranks[0])
        readings = (
            phrase("rank {value}, printed beside a word such as {word}", value=value, word=beside),
            phrase("the share 1/{value}, as a fraction word", value=value),
        )
        raise Refused(
            phrase("the ordinal number {value} alone is neither a rank nor a share", value=value), readings
        )
    cursor.parts.rank = value
    return True


def _ordinal(cursor: Cursor) -> int | None:
    if token := cursor.take("ordinal"):
        value: int = token.roles["ordinal"]
        return value
    after = cursor.peek(1)
    if not after.roles:
        return None
    if cursor.plays("mark") and "digits" in after.roles:
        cursor.at += 1
        return _whole(cursor)
    if cursor.begins_number() and not cursor.lexicon.language.spaced and after.glued and _only_rank(after):
        return _whole(cursor)  # 2番目
    if cursor.plays("digits") and "mark" in after.roles and after.glued:
        value = _whole(cursor)
        cursor.take("mark")
        return value
    return None


def _only_rank(token: Token) -> bool:
    return "rank" in token.roles and token.roles.keys().isdisjoint({"noun", "measure", "scale"})


def _whole(cursor: Cursor) -> int:
    number = numeral(cursor)
    if not number.whole:
        raise Refused(phrase("a rank is a whole number in full digits"))
    return number.mantissa
