"""Portions in a figure: fraction words, and two numbers that a word or a stroke makes a ratio."""

from __future__ import annotations

from claims.figure.characters import shown
from claims.figure.cursor import Cursor
from claims.figure.figure import Refused
from claims.figure.number import Number
from claims.figure.numeral import numeral, scaled
from claims.figure.ratio import Ratio, ratio
from claims.phrase import phrase

_PARTED = frozenset({"percent", "point", "basis_point"})  # units of which there are halves and quarters
_YEARS = range(1800, 2101)
_HUNDRED = 100  # 30/70 are the two parts of a whole
_NOUNS = 3  # 十名市民中
_WORDS = 2
_SPOKEN = 10  # the part in a ratio that holds its noun is a small number: one child in four


def fraction(cursor: Cursor) -> bool:
    """*half*, *sepertiga*; before a scale word it is a number: *half a million*, *setengah juta*."""
    if cursor.plays("shift") and cursor.begins_number():
        return False
    token = cursor.take("fraction")
    if token is None:
        return False
    part = Ratio(*token.roles["fraction"])
    cursor.parts.words.append(("fraction", token.text, f"{part.above}/{part.below}"))
    number = _of_a_scale(cursor, part) or (part.as_number() if part.above > part.below else None)
    if number:  # half a million; डेढ़ घंटे, ढाई महीने
        cursor.parts.number = number
        return True
    mark = cursor.at
    of_these = cursor.plays("of")  # zwei Drittel der Jahre are no years
    if cursor.take("article") and (of_these or not cursor.plays("measure", "unit")):
        cursor.at = mark
    cursor.parts.ratio = part
    return True


def _of_a_scale(cursor: Cursor, part: Ratio) -> Number | None:
    mark, number = cursor.at, part.as_number()
    of_one = cursor.take("of") is not None
    if of_one and number and cursor.lexicon.language.spaced:
        cursor.take("article")
        if cursor.peek().roles.get("unit") in _PARTED:
            return number  # a quarter of a percentage point
        cursor.at = mark + 1
    single = cursor.take("single")
    if single is None:
        cursor.take("article")
    if number and single:
        return scaled(cursor, number.times(single.roles["single"]))
    if number and cursor.plays("scale", "letter"):
        return scaled(cursor, number)
    cursor.at = mark
    return None


def of_another(cursor: Cursor, first: Number) -> bool:
    """*one in four*, *3 dari 10*, 3/4. Raises Refused where the second number may be a year."""
    mark, token = cursor.at, cursor.peek()
    if (
        "ratio" in cursor.peek(1).roles
        and ("of" not in cursor.peek(1).roles or " " in cursor.peek(1).text)  # un hombre de 47 años
        and ("noun" in token.roles or _counts_something(cursor))
        and cursor.begins_number(2)
        and first.value < _SPOKEN
    ):
        return _of_another_with_noun(cursor, first, mark)
    if not (cursor.plays("ratio", "slash") or _is_colon(cursor, first)) or cursor.closers:
        return False
    of_nouns = _noun_between(cursor, first)
    if not cursor.begins_number(1 + of_nouns):
        return False
    cursor.at += 1 + of_nouns
    raw = cursor.peek().text
    second = numeral(cursor)
    if of_nouns and (not second.whole or second.value <= first.value or second.value > _SPOKEN * _SPOKEN):
        cursor.at = mark
        return False
    if raw.isdecimal() and second.whole and second.mantissa in _YEARS:
        readings = (
            phrase("{number}, with {year} as the year", number=str(first), year=raw),
            phrase("the share {part} {sign} {whole}", part=str(first), sign=token.text, whole=raw),
        )
        raise Refused(phrase("{year} may be a year; put a date into `when:`", year=shown(raw)), readings)
    if token.text == "/" and (first.value == second.value or first.value + second.value == _HUNDRED):
        readings = (
            phrase("{first} and {second} parts of one whole", first=str(first), second=str(second)),
            phrase("the share {part} of {whole}", part=str(first), whole=str(second)),
        )
        raise Refused(
            phrase("{first}/{second} may be two parts of one whole", first=str(first), second=str(second)),
            readings,
        )
    cursor.parts.ratio = ratio(first, second)
    return True


def _noun_between(cursor: Cursor, first: Number) -> int:
    """*mmoja kati ya wakopaji watano*: where scale words come first the noun stands before the second number."""
    noun = cursor.peek(1)
    if not cursor.lexicon.language.scale_first or not cursor.plays("ratio") or first.value >= _SPOKEN:
        return 0
    known = "noun" in noun.roles or (not noun.roles and noun.text.isalpha())
    return int(known and not cursor.begins_number(1))


def _of_another_with_noun(cursor: Cursor, first: Number, mark: int) -> bool:
    """*un enfant sur quatre*; where another noun follows, the words tell a place: 3 children in 10 schools."""
    kept = list(cursor.parts.digits), list(cursor.parts.words), list(cursor.parts.notes)
    cursor.at += 2
    second = numeral(cursor)
    if (
        (cursor.plays("noun", "measure", "joiner") and not cursor.is_auxiliary())
        or not second.whole
        or second.mantissa in _YEARS
        or ("noun" not in cursor.tokens[mark].roles and not 1 < second.mantissa <= _SPOKEN)
        or first.value >= second.value
    ):
        cursor.at = mark
        cursor.parts.digits, cursor.parts.words, cursor.parts.notes = kept
        return False
    if "noun" in cursor.tokens[mark].roles:
        cursor.parts.add_noun(cursor.tokens[mark])
    cursor.parts.ratio = ratio(first, second)
    return True


def _counts_something(cursor: Cursor) -> bool:
    """*trois locataires sur cinq*: an unknown word before a word that stands in ratios only."""
    token, word = cursor.peek(), cursor.peek(1)
    known = token.roles or not token.text.isalpha() or token.text in cursor.lexicon.language.common
    return not known and word.roles.keys() == {"ratio"} and cursor.lexicon.language.spaced


def _is_colon(cursor: Cursor, first: Number) -> bool:
    """1:20, without spaces; with them a colon begins something else, and 12:30 is a time."""
    after = cursor.peek(1)
    if not (cursor.plays("colon") and cursor.peek().glued and after.glued):
        return False
    return first.mantissa == 1 or not (len(after.text) == 2 and first.mantissa < 25 and after.text < "60")


def of_whole(cursor: Cursor, whole: Number, each: bool = False) -> bool:
    """三分之一, 10人中3人: the whole stands first. False, with nothing taken, where no part follows it.

    After a word for *each* two words may name what is counted: cứ mười hai thanh niên thì có một.
    """
    if not cursor.lexicon.language.reversed_ratios:
        return False
    mark = cursor.at
    noun, words = None, 0
    while cursor.at < mark + _NOUNS and (token := cursor.take("noun")):
        noun = token
    while each and words < _WORDS and cursor.peek().text[:1].isalpha() and not cursor.peek().roles:
        words, cursor.at = words + 1, cursor.at + 1
    if "comma" in cursor.peek().roles and not each:
        cursor.at = mark
        return False
    if cursor.take("reversed") and cursor.begins_number():
        part = numeral(cursor)
        if noun and cursor.peek().roles.get("noun", noun.roles["noun"]) != noun.roles["noun"]:
            cursor.at = mark  # 10 गाँवों में 3 स्कूल: schools are no part of the villages
            return False
        ranked = cursor.peek().glued and cursor.plays("rank", "mark") and not cursor.plays("noun")
        if part.value < whole.value and not ranked:  # 180カ国中54位 is a rank
            cursor.parts.ratio = ratio(part, whole)
            return True
    cursor.at = mark
    return False


def multiple(cursor: Cursor) -> bool:
    """*doubled*, *dua kali lipat*, *halved*: a number of times in one phrase."""
    token = cursor.take("multiple")
    if token is None:
        return False
    value = token.roles["multiple"]
    number = (
        Ratio(value.numerator, value.denominator).as_number()
        if value.denominator > 1
        else Number(int(value), 0)
    )
    if number is None:
        raise Refused(phrase("a multiple whose digits never end; print it in digits"))
    cursor.parts.words.append(("multiple", token.text, str(value)))
    cursor.parts.number, cursor.parts.times = number, True
    return True
