"""Years and decades in running text, and the years by which a text cites a work."""

from __future__ import annotations

from claims.figure.cursor import Cursor
from claims.figure.lexicon import Lexicon
from claims.figure.neighbourhood import Neighbourhood
from claims.figure.parts import Parts
from claims.figure.token import Token

_YEARS = range(1400, 2151)
_EITHER = frozenset(_YEARS) | frozenset(range(2400, 2651))
_PAST = frozenset(range(1000, 1400)) | _EITHER  # a word says that it is a year
_BOUNDS = frozenset(
    {"more_than", "at_least", "at_most", "less_than", "almost", "just_over", "approx", "estimate"}
)


def year(around: Neighbourhood, at: int, begin: int, end: int, cursor: Cursor) -> str | None:
    """``year`` where the number at this token is a year of some era; None where it may be a claim."""
    token, parts = around.tokens[at], cursor.parts
    if not token.text.isdecimal():
        return None
    before, after = around.peek(at - 1), around.peek(end)
    if "era" in before.roles or "era" in after.roles:
        return "year"
    number = parts.number
    announced = "year_word" in before.roles or "year_word" in around.peek(begin - 1).roles
    years = _PAST if announced else _YEARS if -543 not in around.lexicon.language.eras.values() else _EITHER
    if len(token.text) != 4 or number is None or int(token.text) not in years:
        return None
    if parts.last is not None and parts.last.value not in years:
        return None
    if around.decade(at + 1):
        return "year"
    if not announced and (
        "noun" in after.roles or (_BOUNDS & set(parts.hedges) and int(token.text) % 100 == 0)
    ):
        return None
    return "citation" if _cites(around, begin, end) else "year"


def of_era(around: Neighbourhood, at: int, end: int, parts: Parts) -> str | None:
    """A year with the mark of its era (令和5年, พ.ศ. 2546), or one that a word or a decade's mark announces."""
    before = around.peek(at - 1)
    if "era" in before.roles and parts.measure in (None, "year"):
        return "year"
    year = around.tokens[at].text
    like = len(year) == 4 and year.isdecimal() and int(year) in _PAST
    like = like and (parts.last is None or parts.last.value in _PAST)
    if parts.measure:
        return "year" if like and parts.measure == "year" and not parts.hedges else None  # в 1987 году
    announced = "year_word" in before.roles or around.decade(at + 1)
    return "year" if like and announced and not _cites(around, at, end) else None


def decade(around: Neighbourhood, begin: int, parts: Parts) -> str | None:
    """*los años noventa*, *les années 90*: tens after a word for years."""
    number = parts.number
    if number is None or parts.hedges or parts.last or parts.measure not in (None, "decade") or number.scale:
        return None
    value = number.value.numerator
    tens = 0 < value < 100 and value % 10 == 0 and number.value.denominator == 1
    place = begin - 1 - (around.peek(begin - 1).text == "'")
    if not tens:
        return None
    mark = around.decade(begin + 1)
    if mark and "digits" in around.tokens[begin].roles and value > 10:
        counted = around.peek(begin + 1 + mark).roles.keys() & {"noun", "of"}
        return None if counted else "year"  # den 90er Jahren, but 20-an di antaranya
    if parts.measure:
        return "year" if value > 10 else None  # ৯০-এর দশক
    if around.kind == "" and 0 < around.end == begin:
        return None  # за пять лет сорок школ: the years are those of the figure before
    return "year" if _is_years(around.peek(place), around.lexicon) else None


def _is_years(token: Token, words: Lexicon) -> bool:
    """*años*, *negli anni*, *de jaren*: a word for years, alone or at the end of a phrase."""
    if token.roles.get("measure") in ("year", "decade"):
        return True
    return "year_word" in token.roles and any(
        words.single.get(word, {}).get("measure") == "year" for word in token.text.casefold().split()
    )


def _cites(around: Neighbourhood, begin: int, end: int) -> bool:
    """Whether the year stands in a bracket with, or right after, a name: (Lisa, 2015), Lisa (2015)."""
    if around.peek(end).text not in (")", ",", ";", ":"):
        return False
    place = begin - 1
    named = False
    while place >= 0 and place > begin - 12:
        text = around.tokens[place].text
        if text == "(":
            return named or around.peek(place - 1).text[:1].isupper()
        if text == ")":
            return False
        named = named or text[:1].isupper()
        place -= 1
    return False
