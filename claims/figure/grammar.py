"""The grammar of a printed figure: what stands before the number, the number itself, what stands after it."""

from __future__ import annotations

from claims.figure.characters import shown
from claims.figure.cursor import Cursor
from claims.figure.figure import Refused
from claims.figure.lexicon import Lexicon
from claims.figure.numeral import numeral
from claims.figure.parts import Parts
from claims.figure.portion import fraction, of_another
from claims.figure.rank import rank
from claims.figure.stretch import bracket, opens, plus_minus, second_end
from claims.figure.token import Token

_BASES = {1000: "per_1000", 10_000: "per_10000", 100_000: "per_100000", 1_000_000: "per_million"}


def parse(tokens: list[Token], lexicon: Lexicon) -> Parts:
    """Take a figure apart; every token must find its place.

    Raises Refused that names the first words that have none.
    """
    cursor = Cursor(tokens, lexicon)
    ranked = _before(cursor)
    if not (rank(cursor, ranked) or fraction(cursor)):
        if not cursor.begins_number():
            raise cursor.no_number()
        number = numeral(cursor)
        if not of_another(cursor, number):
            cursor.parts.number = number
            second_end(cursor)
    while cursor.at < len(tokens):
        if not _after(cursor):
            raise cursor.left_over()
    return cursor.parts


def _before(cursor: Cursor) -> bool:
    """Take what stands before the number; True when a word of rank is among it."""
    ranked, parts = False, cursor.parts
    while cursor.at < len(cursor.tokens) and not cursor.begins_number():
        token = cursor.peek()
        roles = token.roles
        if "opener" in roles and opens(cursor):
            pass
        elif "before" in roles:
            _hedge(parts, token, "before")
        elif "change" in roles and parts.change is None:
            parts.change = roles["change"]
        elif ("minus" in roles or cursor.is_sign()) and not parts.minus:
            parts.minus = True
        elif "plus" in roles and cursor.peek(1).glued and parts.change is None:
            parts.change = 1
        elif "money" in roles and parts.money is None:
            cursor.set_money(token)
        elif "rank" in roles and not ranked:
            ranked = True
        elif "filler" not in roles and "article" not in roles:
            break
        cursor.at += 1
    return ranked


def _after(cursor: Cursor) -> bool:
    """Take one thing that may follow the number; False when the next token is none."""
    roles = cursor.peek().roles
    if "opens" in roles:
        return bracket(cursor)
    if "plusminus" in roles and plus_minus(cursor):
        return True
    if "per" in roles and _base(cursor):
        return True
    if not _word_after(cursor, cursor.peek()):
        return False
    cursor.at += 1
    return True


def _word_after(cursor: Cursor, token: Token) -> bool:
    parts, roles = cursor.parts, token.roles
    if "unit" in roles and parts.unit is None:
        parts.unit = roles["unit"]
    elif "after" in roles:
        _hedge(parts, token, "after")
    elif "plus" in roles and token.glued:
        parts.hedges.append("at_least")
        parts.words.append(("hedge", token.text, "at_least"))
    elif "money" in roles and parts.money in (None, roles["money"].code):
        cursor.set_money(token)
    elif "measure" in roles and parts.measure in (None, roles["measure"]) and parts.noun is None:
        parts.measure = roles["measure"]
    elif "noun" in roles and parts.per is not None:
        parts.note(f"per: among {token.text}")
    elif "noun" in roles and parts.noun_reaches(token):
        parts.add_noun(token)
    elif "change" in roles and parts.change is None:
        parts.change = roles["change"]
    else:
        return "filler" in roles or ("of" in roles and "noun" in cursor.peek(1).roles)
    return True


def _hedge(parts: Parts, token: Token, side: str) -> None:
    parts.hedges.append(token.roles[side])
    parts.words.append(("hedge", token.text, token.roles[side]))


def _base(cursor: Cursor) -> bool:
    """*per 1.000*, *per 100 ribu* make a rate; *per tahun* is noted, being the claim's to say."""
    parts, mark = cursor.parts, cursor.at
    per = cursor.peek()
    cursor.at += 1
    if measure := cursor.take("measure"):
        parts.note(f"per: {measure.roles['measure']}; say so in the claim's `per:`")
        return True
    if not cursor.begins_number() or parts.per is not None or "article" in per.roles:
        cursor.at = mark
        return False
    base = numeral(cursor)
    if base.value not in _BASES:
        found = shown(f"{per.text} {base}")
        raise Refused(f"{found} is no base of a rate; known are per 1 000, 10 000, 100 000 and million")
    parts.per = _BASES[int(base.value)]
    return True
