"""Digits whose mark the language settles and the text around them does not: 800.000 visitors, 300.4 The."""

from __future__ import annotations

from claims.figure.cursor import Cursor
from claims.figure.figure import Refused
from claims.figure.neighbourhood import Neighbourhood
from claims.figure.separators import mark_name

_GROUP = 3  # digits of a group


def refuse_two_readings(around: Neighbourhood, at: int, cursor: Cursor) -> None:
    """Raise Refused where a mark between the digits may not be what the language makes of it.

    Nobody counts visitors to the thousandth; where a language is printed in both ways, as Arabic is, three digits
    after a mark may always be a group; and where a sentence begins right after digits, a stop among them ends the one
    before, and a note follows it.
    """
    mark = around.lexicon.rules.decimal
    printed = around.tokens[at : cursor.number_end]
    marked = [token for token in printed if mark in token.text]
    if not marked or any("scale" in token.roles for token in printed):
        return
    for token in marked:
        whole, found, decimals = token.text.partition(mark)
        if found and whole.replace(around.lexicon.rules.group, "").isdecimal() and decimals.isdecimal():
            _refuse_group(around, cursor, whole, decimals)
            _refuse_note(around, cursor, whole, decimals)


def _refuse_group(around: Neighbourhood, cursor: Cursor, whole: str, decimals: str) -> None:
    if len(decimals) != _GROUP or len(whole) > _GROUP or whole[0] == "0":
        return
    counted = "noun" in around.peek(cursor.end).roles and "measure" not in around.peek(cursor.end).roles
    if around.lexicon.language.both_marks or (counted and _is_bare(cursor)):
        mark = around.lexicon.rules.decimal
        name = mark_name(mark)
        readings = (
            f"{whole}.{decimals} if the {name} marks decimals",
            f"{whole}{decimals} if the {name} groups digits",
        )
        raise Refused(f"the {name} in {whole}{mark}{decimals} may mark decimals or group digits", readings)


def _refuse_note(around: Neighbourhood, cursor: Cursor, whole: str, decimals: str) -> None:
    after = around.peek(cursor.end).text
    begins = after.istitle() and after.casefold() in around.lexicon.language.common
    if begins and _is_bare(cursor) and around.lexicon.rules.decimal == "." and len(decimals) < _GROUP:
        readings = (
            f"{whole}, with note {decimals} after its sentence",
            f"{whole}.{decimals} if the stop marks decimals",
        )
        raise Refused(f"a sentence begins after {whole}.{decimals}", readings)


def _is_bare(cursor: Cursor) -> bool:
    parts = cursor.parts
    return not (parts.unit or parts.money or parts.measure or parts.per or parts.times)
