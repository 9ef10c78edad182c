"""The base of a rate: *per 1.000*, *per 100 ribu*."""

from __future__ import annotations

from fractions import Fraction

from claims.figure.characters import shown
from claims.figure.cursor import Cursor
from claims.figure.figure import Refused
from claims.figure.numeral import numeral
from claims.phrase import phrase

_LEADING = frozenset({"before", "filler"})
_WORDS_BETWEEN = 2
_REACH = 6  # tokens in which the word of a base before its number stands
_MOST = 1_000_000  # what a rate with a scale word alone as its base can be
_FIRST_DIGITS = "01"  # of every number that, times a scale word, is one of these
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
    noun_first = int("noun" in cursor.peek().roles)
    if not cursor.begins_number(noun_first) or parts.per is not None or "article" in per.roles:
        cursor.at = mark
        return False
    cursor.at += noun_first  # kwa kila watu 100,000
    number = numeral(cursor)
    if number.value not in _BASES:
        found = shown(f"{per.text} {number}")
        raise Refused(
            phrase(
                "{found} is no base of a rate; known are per 1 000, 10 000, 100 000 and million", found=found
            )
        )
    parts.per = _BASES[int(number.value)]
    return True


def base_before(cursor: Cursor) -> bool:
    """人口10万人あたり12人, *на 100 тысяч населения приходится 12*: the base stands before its number.

    False, with nothing taken, where it is none: the base needs its word and, unless that follows it, a noun.
    """
    parts, mark = cursor.parts, cursor.at
    start = cursor.peek()
    if "digits" in start.roles:
        if start.text[0] not in _FIRST_DIGITS:
            return False
    elif "per" not in start.roles and not cursor.begins_number():
        return False
    for token in cursor.tokens[mark : mark + _REACH]:
        roles = token.roles
        if "per" in roles or ("unit_before" in roles and roles["unit_before"] == "permille"):
            break
    else:
        return False
    kept = list(parts.digits), list(parts.words), list(parts.notes), list(parts.hedges)
    first = cursor.take("per")
    if first and 10 ** cursor.peek().roles.get("scale", 0) in _BASES and "article" not in first.roles:
        named = _BASES[10 ** cursor.peek().roles["scale"]]  # प्रति लाख 130, per lakh population 130
        cursor.at += 1
        while cursor.plays("per") or (cursor.plays("noun") and not cursor.begins_number()):
            cursor.at += 1
        if _number_follows(cursor, Fraction(_MOST)):
            parts.per, cursor.begin = named, mark
            return True
    elif cursor.begins_number():
        whole = numeral(cursor)
        if whole.value in (10, 100) and cursor.peek().roles.get("unit_before") == "permille":
            whole, first = whole.times(3), cursor.peek()  # yüz binde 14,7
            cursor.at += 1
        noun = first is not None and first is cursor.tokens[cursor.at - 1]
        while not cursor.plays("per") and cursor.plays("noun", "reversed", "counter"):
            noun = noun or not cursor.plays("counter")
            cursor.at += 1
        last = cursor.take("per")
        if whole.value in _BASES and (last or (first and noun)) and _number_follows(cursor, whole.value):
            parts.per = _BASES[int(whole.value)]
            cursor.begin = mark
            return True
    cursor.at = mark
    parts.digits, parts.words, parts.notes, parts.hedges = kept
    return False


def _number_follows(cursor: Cursor, most: Fraction) -> bool:
    """Go to the number counted, over two words at most that are no part of it; it is smaller than its base."""
    if cursor.peek().text == ",":
        cursor.at += 1  # Pour 1 000 habitants, on dénombre 10
    for _ in range(_WORDS_BETWEEN + 1):
        ahead = 0
        while cursor.peek(ahead).roles.keys() & _LEADING and not cursor.begins_number(ahead):
            ahead += 1
        if cursor.begins_number(ahead):
            mark, cursor.at = cursor.at, cursor.at + ahead
            try:
                smaller = numeral(cursor).value < most
            except Refused:
                smaller = False
            cursor.at = mark
            return smaller and not cursor.peek().roles.keys() & {"opener", "closer", "span"}
        if not cursor.peek().text[:1].isalpha() or cursor.plays("measure", "money", "unit", "change"):
            return False
        cursor.at += 1
    return False
