"""Numbers in running text that are no claims: years, article and page numbers, ages, notes, names."""

from __future__ import annotations

import re
from fractions import Fraction

from claims.figure.age import age
from claims.figure.announcement import announced
from claims.figure.clock import CLOCK, time_of_day
from claims.figure.cursor import Cursor
from claims.figure.identifier import address, code, mixed
from claims.figure.mark import heads, is_note, mark
from claims.figure.neighbourhood import Neighbourhood, follows_noun, is_word
from claims.figure.parts import Parts
from claims.figure.token import Token
from claims.figure.year import decade, of_era, year

_NAMING = frozenset({"announces", "street", "including"})
_NEVER_HEDGED = frozenset({"phone", "identifier", "legal", "section", "page"})
_SECTIONS = re.compile(r"\d{1,3}(?:\.\d{1,2}){2,}")
_CLOCK_TIME = re.compile(r"(?:[01]?\d|2[0-4])\.(?:00|[1-5][05])")  # 8.00, where a comma marks decimals


def bystander(around: Neighbourhood, at: int, begin: int, end: int, cursor: Cursor) -> str | None:
    """What the number at this token is instead of a claim; None for a claim, ``word`` for no number at all."""
    parts = cursor.parts
    token = around.tokens[at]
    if "digits" not in token.roles:
        if "vague" in around.peek(at - 1).roles and not parts.digits:
            return "word"  # several hundred, ein paar tausend Euro
        return _number_word(around, at, begin, end, parts)
    if is_note(token, around.peek(at - 1), around.peek(at + 1)):
        return "citation"
    if parts.ratio and not parts.hedges and (kind := announced(around, at, begin, end)):
        return kind  # Drucksache 12/345
    if (
        parts.rank is not None
        or parts.ratio
        or parts.unit
        or parts.money
        or parts.per
        or parts.times
        or parts.bracket
    ):
        return None
    if _stops_as_ordinal(around, at):
        return "ordinal"
    number = parts.number
    if number is None or number.scale:
        return announced(around, at, begin, at + 1) if _marked(around, at) else None
    if end == at + 1 and not parts.hedges and number.value == 1 and _each(around, end):
        return "word"
    return (
        code(around, at)
        or address(around, at, end, parts)
        or time_of_day(around, at, end, parts)
        or of_era(around, at, end, parts)
        or _unless_hedged(announced(around, at, begin, end), parts)
        or age(around, at, begin, end, parts)
        or (None if parts.measure else year(around, at, begin, end, cursor))
        or (None if parts.measure else mark(around, at, begin, end))
        or decade(around, begin, parts)
    )


def unread(around: Neighbourhood, at: int, end: int) -> str | None:
    """What digits are that no number can be read from: an ordinal, a section, a code; None where unknown."""
    token, before, after = around.tokens[at], around.peek(at - 1), around.peek(at + 1)
    if "mark" in before.roles or ("mark" in after.roles and after.glued):
        return "ordinal"
    if kind := announced(around, at, at, end):
        return kind  # 82/2 maddesi
    if [each.text for each in around.tokens[at : at + 3]] == ["24", "/", "7"]:
        return "time"  # around the clock
    if before.text == "/" and before.glued and around.peek(at - 2).text[-1:].isalpha():
        return "identifier"  # A/RES/44/25
    sized = after.roles.keys() & {"money", "unit", "scale", "measure", "noun"}
    if _CLOCK_TIME.fullmatch(token.text) and not sized and "money" not in before.roles:
        return "time"
    if _SECTIONS.fullmatch(token.text) or heads(around, at):
        return "section"
    if is_note(token, before, after):
        return "citation"
    clock = before.roles.get("clock")
    if clock is not None and CLOCK.fullmatch(token.text) and (clock == "bare" or not token.text.isdecimal()):
        return "time"
    if (token.text[0] == "0" and token.text.isdecimal()) or mixed(
        token, before, after, around.lexicon.language.prefixes
    ):
        return "identifier"
    return None


def _stops_as_ordinal(around: Neighbourhood, at: int) -> bool:
    """*in der 78. Minute*, *5. kez*: a stop marks an ordinal where the sentence goes on after it."""
    words = around.lexicon.language.stop_ordinals
    if not words:
        return False
    token, stop, after = around.peek(at), around.peek(at + 1), around.peek(at + 2)
    if stop.text != "." or not stop.glued or after.glued or not after.text[:1].isalpha():
        return False
    if not token.text.isdecimal() or len(token.text) > 3 or around.begins_line(at):
        return False
    named = (
        around.peek(at - 1).text.casefold() in words
        and after.text.casefold() not in around.lexicon.language.common
    )
    return named or after.text[0].islower()


def _marked(around: Neighbourhood, at: int) -> bool:
    """제34조, 第34条: between the mark of an ordinal and what is numbered a scale word is none."""
    before = around.peek(at - 1).roles
    marked = "mark" in before or ("announces" in before and around.tokens[at].glued)
    return marked and "follows" in around.peek(at + 1).roles


def _each(around: Neighbourhood, end: int) -> bool:
    """1株当たり, 1인당: one of what each of something gets."""
    if around.lexicon.language.spaced and not around.peek(end).glued:
        return False
    place = end
    while "noun" in around.peek(place).roles or "counter" in around.peek(place).roles:
        place += 1
    if not around.lexicon.language.spaced and place > end and "digits" in around.peek(place).roles:
        return True  # 1人10万円
    return "per" in around.peek(place).roles or "per" in around.peek(place + 1).roles


def _number_word(around: Neighbourhood, at: int, begin: int, end: int, parts: Parts) -> str | None:
    """Number words count things only where something counted follows; *one* is mostly no number."""
    if around.peek(end).roles.get("follows") == "time" and not (parts.unit or parts.money):
        return "time"  # साढ़े दस बजे
    if (
        parts.rank is not None
        or parts.unit
        or parts.money
        or parts.ratio
        or parts.bracket
        or parts.per
        or parts.digits
    ):
        return None
    token, after = around.tokens[at], around.peek(end)
    if "decoy" in token.roles or "vague" in token.roles:
        return "word"
    if at == around.end and "per" in token.roles and parts.measure and _is_one(parts):
        return "word"  # 320 nghìn đồng một ngày
    if parts.times:
        return "word" if "idle" in token.roles and _is_one(parts) else None
    number = parts.number
    if number is None:
        return "word"
    if number.scale and (parts.hedges or not ("single" in token.roles and "idle" in token.roles)):
        return None
    if kind := _unless_hedged(announced(around, at, begin, end), parts):
        return kind
    before = around.peek(at - 1)
    if (
        "ratio" in before.roles
        and not parts.measure
        and before.text.rpartition(" ")[2] in around.lexicon.language.per
    ):
        return "word"  # طفلان من كل خمسة: the part is told by its noun alone
    if _definite(around, at, after, number.value):
        return "word"
    years = age(around, at, begin, end, parts) or decade(around, begin, parts)
    if years:
        return years
    return None if _counts(around, at, begin, end, parts, number.value) else "word"


def _counts(around: Neighbourhood, at: int, begin: int, end: int, parts: Parts, value: Fraction) -> bool:
    """Whether number words count things: by a hedge or a unit, by what follows, or standing alone before a part."""
    token, before, after = around.tokens[at], around.peek(at - 1), around.peek(end)
    counts = not after.roles.keys().isdisjoint({"noun", "counter"}) and value > 1
    spaced = around.lexicon.language.spaced
    if spaced:  # altı kişi, where altı alone is mostly another word
        counts = counts and ("measure" not in token.roles or _is_no_year(token, before))
    else:
        counts = counts and not (token.glued or after.glued)  # 용의자 세 명, but 5세 아동
    hedged = parts.hedges and value >= 10  # более сорока, where сорока alone is a magpie
    alone = token.glued and not (around.peek(at + 1).glued or spaced) and before.roles.keys() <= {"decoy"}
    if alone and "idle" in token.roles and before.text[-1:].isalpha():
        return False  # 위험한 일
    if "idle" in token.roles and end == at + 1 and not counts and not parts.measure and not hedged:
        return False
    if parts.measure or after.roles.keys() & {"noun", "counter"}:
        return True
    if not around.lexicon.language.spaced and "of" in after.roles and value > 1:
        return True
    if around.lexicon.language.spaced and (parts.hedges or value >= 10):
        return True
    if around.lexicon.language.scale_first and follows_noun(around, begin) and value > 1:
        return True
    named = "digits" in around.peek(end + 1).roles  # five parts; but five, page 3
    counted = is_word(after.text) and (not after.roles or (after.roles.keys() <= _NAMING and not named))
    common = around.lexicon.language.common
    if around.lexicon.language.spaced and counted and after.text not in common:
        return True
    return value > 1 and _stands_alone(around, at, end)


def _stands_alone(around: Neighbourhood, at: int, end: int) -> bool:
    """*dont deux dans un état grave*, *Two were men*: a number word where a sentence or a part of it begins.

    Only in languages that tell a part (``including``); in others such a word is mostly no number.
    """
    language, before, after = around.lexicon.language, around.peek(at - 1), around.peek(end)
    if (
        not language.including
        or end != at + 1
        or "idle" in around.tokens[at].roles
        or not after.text[:1].isalpha()
    ):
        return False
    begins = before.text in (".", ",", ";", ":", "") or "including" in before.roles
    leads = after.text.casefold() in (*language.common, *language.auxiliaries)
    leads = leads or not after.roles.keys().isdisjoint({"of", "including"})
    return begins and leads and after.roles.keys().isdisjoint({"joiner", "number", "announces", "measure"})


def _is_no_year(token: Token, before: Token) -> bool:
    """*ở năm tỉnh*: the word for year that is also five counts things where no number of years stands before it."""
    return "year_word" in token.roles and before.roles.keys().isdisjoint(
        {"digits", "number", "scale", "before"}
    )


def _definite(around: Neighbourhood, at: int, after: Token, value: Fraction) -> bool:
    """With the Arabic article a number word tells which (الستين); before it a small one is a fraction (خمس السكان)."""
    article = around.lexicon.language.articles[:1]
    if not article or article[0] not in around.lexicon.language.prefixes:
        return False
    before = around.peek(at - 1)
    if before.text.endswith(article[0]) and around.tokens[at].glued:
        return "noun" not in after.roles
    return after.text.startswith(article) and 3 <= value <= 10


def _is_one(parts: Parts) -> bool:
    return parts.number is not None and parts.number.value == 1


def _unless_hedged(kind: str | None, parts: Parts) -> str | None:
    """*simu 300 hivi*, *legge meno di tre libri*: nobody hedges a telephone number, a code or a paragraph."""
    return None if parts.hedges and kind in _NEVER_HEDGED else kind
