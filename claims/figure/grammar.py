"""The grammar of a printed figure: what stands before the number, the number itself, what stands after it."""

from __future__ import annotations

from claims.figure.base import base, base_before
from claims.figure.cursor import END, Cursor, counts_one, nouns_first
from claims.figure.lexicon import Lexicon
from claims.figure.number import Number
from claims.figure.numeral import half_more, numeral, tenths
from claims.figure.parts import Parts
from claims.figure.portion import fraction, multiple, of_another, of_whole
from claims.figure.rank import rank
from claims.figure.stretch import bracket, opens, plus_minus, second_end
from claims.figure.token import Token

_YEARS = range(1000, 2200)
_HOURS = 24  # from here on a number of hours is no time of day


def parse(tokens: list[Token], lexicon: Lexicon) -> Parts:
    """Take a figure apart; every token must find its place.

    Raises Refused that names the first words that have none.
    """
    cursor = Cursor(tokens, lexicon)
    number(cursor, ranges=True)
    while cursor.at < len(tokens):
        if not _after(cursor):
            raise cursor.left_over()
    return cursor.parts


def number(cursor: Cursor, ranges: bool) -> None:
    """Take what stands before the number, and the number, fraction, multiple, ratio, range or rank itself."""
    while "filler" in cursor.peek().roles and not cursor.plays("before", "change"):
        cursor.at += 1  # 医師は10万人あたり256人
    based, mark = base_before(cursor), cursor.at
    each = None
    if cursor.lexicon.language.reversed_ratios and not based and not cursor.plays("before"):
        each = None if cursor.begins_number() else cursor.take("per")
    if each and cursor.lexicon.language.scale_first and not cursor.begins_number():
        cursor.at += int(cursor.plays("noun") or not cursor.peek().roles)  # kati ya kila wateja kumi, watatu
    ranked = _before(cursor)
    digits = "digits" in cursor.peek().roles
    if rank(cursor, ranked) or (not digits and multiple(cursor)):
        return
    if not digits and fraction(cursor):
        if cursor.parts.number and not cursor.parts.number.scale and cursor.take("times"):
            cursor.parts.times = True  # anderthalb Mal, полтора раза
        return
    if not cursor.begins_number():
        if not _hedges_one(cursor):
            raise cursor.no_number()
        cursor.parts.number = Number(1, 0, 0, True)
        cursor.parts.words.append(("number word", cursor.tokens[cursor.at - 1].text, "1"))
        return
    first = tenths(cursor, numeral(cursor))
    if cursor.inverted:
        first = first.times(cursor.inverted)
    # No second number follows an unknown word, other than that of a ratio: trois locataires sur cinq.
    known = cursor.peek().roles or cursor.closers or each or "ratio" in cursor.peek(1).roles
    ranges = ranges and bool(known)
    if ranges and (of_whole(cursor, first, bool(each)) or of_another(cursor, first)):
        if each:
            cursor.begin = mark  # हर दस में से चार
        return
    if each:
        raise cursor.no_number()
    cursor.parts.number = first
    if ranges:
        second_end(cursor)
    if "times" in cursor.peek().roles:
        cursor.parts.times = True
        cursor.at += 1 + half_more(cursor)  # deux fois et demie


def _hedges_one(cursor: Cursor) -> bool:
    """*at least a year*, *under an hour*: after a hedge the article before a unit counts one of it."""
    return bool(cursor.parts.hedges) and counts_one(cursor.tokens, cursor.at - 1)


def _before(cursor: Cursor) -> bool:
    """Take what stands before the number; True when a word of rank is among it."""
    ranked, parts = False, cursor.parts
    while cursor.at < len(cursor.tokens) and not cursor.begins_number():
        needed = True
        token = cursor.peek()
        roles = token.roles
        if "opener" in roles and opens(cursor):
            pass
        elif (
            "before" in roles
            and cursor.peek(1).text.casefold().split(" ")[0] in cursor.lexicon.language.times_before
            and "change" in roles
        ):
            needed = False  # меньше в 5 раз: a fall, and no bound
        elif "before" in roles:
            if "level" in roles and _led_to(cursor):
                parts.change, cursor.begin = None, cursor.at
            parts.hedge(token.text, roles["before"])
        elif _sign_before(cursor, token):
            pass
        elif (
            "rank" in roles
            and not ranked
            and roles.keys().isdisjoint({"noun", "ordinal"})
            and (len(token.text) > 1 or token.text.isascii())
        ):
            ranked = True
        elif _noun_or_unit_before(cursor, token):
            pass
        elif "filler" in roles or "article" in roles:
            needed = False
        else:
            break
        if needed and cursor.begin is None:
            cursor.begin = cursor.at
        cursor.at += 1
    if cursor.begin is None:
        cursor.begin = cursor.at
    return ranked


def _sign_before(cursor: Cursor, token: Token) -> bool:
    """Take a word of change, a sign, a currency or a unit that stands before the number; the cursor stays there."""
    parts, roles = cursor.parts, token.roles
    if "change" in roles and "trailing" not in roles and parts.change is None:
        parts.change = roles["change"]
    elif ("minus" in roles or cursor.is_sign()) and not parts.minus:
        parts.minus = True
    elif "plus" in roles and cursor.peek(1).glued and parts.change is None:
        parts.change = 1
    elif "money" in roles and "scale" not in roles and parts.money is None and not _is_subject(cursor):
        cursor.set_money(token)
    elif "unit_before" in roles and parts.unit is None:
        parts.unit = roles["unit_before"]
    else:
        return False
    return True


def _noun_or_unit_before(cursor: Cursor, token: Token) -> bool:
    """Take what stands first only in some languages: a scale word, a measure, the thing counted, *times*."""
    parts, roles = cursor.parts, token.roles
    if "scale" in roles and cursor.scale_is_inverted():
        cursor.inverted = roles["scale"]
        parts.hedge(token.text, "approx")
    elif _measure_inverted(cursor):
        parts.measure = roles["measure"]
        parts.hedge(token.text, "approx")
    elif _noun_first(cursor):
        pass  # takriban wanafunzi milioni 1.2
    elif "times" in roles and cursor.lexicon.language.scale_first and cursor.begins_number(1):
        parts.times = True  # mara 3
    elif _measure_first(cursor):
        parts.measure = roles["measure"]
    else:
        return False
    return True


def _led_to(cursor: Cursor) -> bool:
    """*fell below 5 %* tells what was reached; *fell by*, with the word before an amount, how much it was."""
    verb = cursor.tokens[cursor.at - 1] if cursor.begin is not None else END
    alone = verb.text.casefold().rpartition(" ")[0] not in cursor.lexicon.language.changes
    return "change" in verb.roles and alone


def _is_subject(cursor: Cursor) -> bool:
    """*The pound rose 0.3 %*, 円は0.3%上昇, *Dolar 26,40 lira*: the currency is spoken of, and no unit here."""
    after = cursor.peek(1).roles
    money = cursor.peek(2).roles.get("money")
    if (
        "digits" in after
        and money
        and money.code != cursor.peek().roles["money"].code
        and not cursor.peek(1).glued
    ):
        return True
    return "change" in after or ("filler" in after and not cursor.lexicon.language.spaced)


def _noun_first(cursor: Cursor) -> bool:
    """Where scale words come first the thing counted does too: it may stand between a hedge and its number."""
    if not cursor.lexicon.language.scale_first or cursor.begin is None:
        return False
    words = 1 if "noun" in cursor.peek().roles and cursor.begins_number(1) else 0
    words = words or nouns_first(cursor.tokens, cursor.at, cursor.lexicon)
    if not words or not cursor.begins_number(words):
        return False
    cursor.within = (cursor.at, cursor.at + words)
    cursor.at += words - 1  # zaidi ya vyumba vya madarasa 40
    return True


def is_decade(cursor: Cursor, token: Token) -> bool:
    """1960-an is the sixties, where 500-an is about five hundred."""
    number = cursor.parts.number
    return (
        token.text in cursor.lexicon.language.decade_marks and number is not None and number.value in _YEARS
    )


def _measure_first(cursor: Cursor) -> bool:
    """*tani 50,000*, *miaka mitano*: where scale words come first a measure does; *mwaka 2016* is a year."""
    roles = cursor.peek().roles
    if not cursor.lexicon.language.scale_first or "measure" not in roles or cursor.parts.measure is not None:
        return False
    named = not roles.keys().isdisjoint({"year_word", "announces", "clock", "age_before"})
    number = cursor.peek(1).text
    before = cursor.tokens[cursor.at - 1] if cursor.at else END
    lasts = "per" in before.roles or (number.isdecimal() and int(number) >= _HOURS)
    if roles.get("announces") == "time" and lasts:
        named = False  # kwa saa sita, saa 48
    return not named and cursor.begins_number(1)


def _measure_inverted(cursor: Cursor) -> bool:
    """*лет десять*, *часа два*: in some languages a unit before its number word means *about*."""
    if not cursor.lexicon.language.inverts or "measure" not in cursor.peek().roles or cursor.parts.measure:
        return False
    before, number, after = cursor.tokens[cursor.at - 1] if cursor.at else END, cursor.peek(1), cursor.peek(2)
    alone = before.roles.keys().isdisjoint(
        {"digits", "number", "hundreds", "vague", "scale", "fraction", "ordinal"}
    )
    bare = after.roles.keys().isdisjoint({"noun", "measure", "unit", "money", "scale", "number", "counter"})
    return alone and bare and "number" in number.roles


def _after(cursor: Cursor) -> bool:
    """Take one thing that may follow the number; False when the next token is none."""
    roles = cursor.peek().roles
    if "opens" in roles:
        return bracket(cursor)
    if "plusminus" in roles and plus_minus(cursor):
        return True
    if "per" in roles and base(cursor):
        return True
    if not _word_after(cursor, cursor.peek()):
        return not roles and _unknown_noun(cursor)
    cursor.at += 1
    return True


def _unknown_noun(cursor: Cursor) -> bool:
    """Take an unknown word after a bare number as the thing counted where the base of a rate follows it."""
    parts, mark, token = cursor.parts, cursor.at, cursor.peek()
    if parts.noun or not may_count(cursor):
        return False
    cursor.at += 1
    if base(cursor) and parts.per is not None:
        parts.add_noun(token)
        return True
    cursor.at = mark
    return False


def may_count(cursor: Cursor) -> bool:
    """Whether an unknown word may say what is counted: 42 doktor sa bawat 100,000, 3 staff per 1,000."""
    parts, token = cursor.parts, cursor.peek()
    if parts.unit or parts.money or parts.measure or parts.times or parts.per or parts.ratio:
        return False
    return (
        cursor.lexicon.language.spaced
        and token.text[:1].islower()
        and ("per" in cursor.peek(1).roles or cursor.peek(1).roles.get("unit") == "permille")
        and token.text.casefold() not in cursor.lexicon.language.common
    )


def _word_after(cursor: Cursor, token: Token) -> bool:
    parts, roles = cursor.parts, token.roles
    if "unit" in roles and parts.unit in (None, roles["unit"]):
        parts.unit = roles["unit"]
    elif "after" in roles and not is_decade(cursor, token):
        parts.hedge(token.text, roles["after"])
    elif "plus" in roles and token.glued:
        parts.hedge(token.text, "at_least")
    elif "money" in roles and parts.money in (None, roles["money"].code):
        cursor.set_money(token)
    elif "country" in roles and parts.money is not None:
        cursor.settle_money(roles["country"])
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
