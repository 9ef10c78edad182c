"""Numbers in running text that are no claims: years, article and page numbers, ages, notes, names."""

from __future__ import annotations

import re
from fractions import Fraction
from unicodedata import category

from claims.figure.age import OLDEST, age
from claims.figure.cursor import END, Cursor
from claims.figure.identifier import address, code, mixed
from claims.figure.lexicon import Lexicon
from claims.figure.parts import Parts
from claims.figure.token import Token

_YEARS = range(1400, 2151)
_EITHER = frozenset(_YEARS) | frozenset(range(2400, 2651))
_PAST = frozenset(range(1000, 1400)) | _EITHER  # a word says that it is a year
_BOUNDS = frozenset(
    {"more_than", "at_least", "at_most", "less_than", "almost", "just_over", "approx", "estimate"}
)
_HEADING = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,4}")
_NOTES = re.compile(r"\d{1,2}(?:,\d{1,3})+")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?")
_SECTIONS = re.compile(r"\d{1,3}(?:\.\d{1,2}){2,}")
_CLOCK_TIME = re.compile(r"(?:[01]?\d|2[0-4])\.(?:00|[1-5][05])")  # 8.00, where a comma marks decimals
_COUNTED_UP = frozenset({"page", "section"})
_JOINING = frozenset({",", ";", "-", "/", "&"})


class Neighbourhood:
    """What stands around a number: the tokens of its text, and the figure found before it."""

    __slots__ = ("end", "item", "kind", "lexicon", "share", "text", "tokens")

    def __init__(self, tokens: list[Token], text: str, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.text = text
        self.lexicon = lexicon
        self.end = 0
        self.kind = ""
        self.share = False
        self.item = Fraction(0)

    def passed(self, end: int, kind: str, value: Fraction | None = None, share: bool = False) -> None:
        """Remember the figure just found: the token after its last, its kind where it is no claim, its number."""
        self.end, self.kind, self.share = end, kind, share
        if kind == "list" and value is not None:
            self.item = value

    def peek(self, at: int) -> Token:
        return self.tokens[at] if 0 <= at < len(self.tokens) else END

    def reach(self, at: int, end: int, kind: str) -> int:
        """How far a number that is no claim goes: with the mark of a decade, else the number alone."""
        if kind == "year" and self.decade(at + 1):
            return at + 1 + self.decade(at + 1)
        while kind == "phone" and (
            "digits" in self.peek(end).roles
            or (self.peek(end).text == "-" and "digits" in self.peek(end + 1).roles)
        ):
            end += 1
        return end

    def decade(self, at: int) -> int:
        """How many tokens make the year before them a decade: 1990s, 1990-an."""
        marks = self.lexicon.language.decade_marks
        dash = int(self.peek(at).text in ("-", "'") and self.peek(at).glued)
        word = self.peek(at + dash)
        if word.glued and (word.text.casefold() in marks or f"-{word.text.casefold()}" in marks):
            return dash + 1
        return 0

    def begins_line(self, at: int) -> bool:
        start = self.tokens[at].start
        return start == 0 or self.text[start - 1] == "\n"

    def noun(self, at: int, parts: Parts, begin: int) -> str | None:
        """The thing counted, as printed after the figure: known nouns, or else the next word.

        Where scale words come first so does the noun: *shule 300*.
        """
        if parts.money or parts.rank is not None:
            return None
        if self.lexicon.language.scale_first:
            counted = not (parts.unit or parts.measure or parts.times or parts.ratio)
            return self.tokens[begin - 1].text if counted and _follows_noun(self, begin) else None
        common = self.lexicon.language.common
        for step in range(4):
            token = self.peek(at + step)
            if "noun" in token.roles:
                last = at + step
                while "noun" in self.peek(last + 1).roles:
                    last += 1
                return self.text[token.start : self.tokens[last].end]
            known = (
                token.roles.keys() & {"of", "filler", "article", "joiner"} or token.text.casefold() in common
            )
            if not known:
                break
        token = self.peek(at)
        if parts.unit or parts.change is not None or parts.times or parts.ratio:
            return None  # 5 percent of what stands further on
        if (
            token.roles
            or not self.lexicon.language.spaced
            or not _is_word(token.text)
            or token.text.casefold() in common
            or token.text[0].isupper()
        ):
            return None
        return token.text

    def unread(self, at: int) -> str | None:
        """What digits are that no number can be read from: an ordinal, a section, a code; None where unknown."""
        token, before, after = self.tokens[at], self.peek(at - 1), self.peek(at + 1)
        if "mark" in before.roles or ("mark" in after.roles and after.glued):
            return "ordinal"
        if announced := _announced(self, at, at, at + 1):
            return announced
        if [each.text for each in self.tokens[at : at + 3]] == ["24", "/", "7"]:
            return "time"  # around the clock
        if before.text == "/" and before.glued and self.peek(at - 2).text[-1:].isalpha():
            return "identifier"  # A/RES/44/25
        sized = after.roles.keys() & {"money", "unit", "scale", "measure", "noun"}
        if _CLOCK_TIME.fullmatch(token.text) and not sized and "money" not in before.roles:
            return "time"
        if _SECTIONS.fullmatch(token.text) or _heads(self, at):
            return "section"
        if _is_note(token, before, after):
            return "citation"
        clock = before.roles.get("clock")
        if clock is not None and _CLOCK.fullmatch(token.text) and (clock or not token.text.isdecimal()):
            return "time"
        if (token.text[0] == "0" and token.text.isdecimal()) or mixed(token, before, after):
            return "identifier"
        return None


def bystander(around: Neighbourhood, at: int, begin: int, end: int, cursor: Cursor) -> str | None:
    """What the number at this token is instead of a claim; None for a claim, ``word`` for no number at all."""
    parts = cursor.parts
    token = around.tokens[at]
    if "digits" not in token.roles:
        if "vague" in around.peek(at - 1).roles and not parts.digits:
            return "word"  # several hundred, ein paar tausend Euro
        return _number_word(around, at, begin, end, parts)
    if _is_note(token, around.peek(at - 1), around.peek(at + 1)):
        return "citation"
    if parts.ratio and not parts.hedges and (announced := _announced(around, at, begin, end)):
        return announced  # Drucksache 12/345
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
    number = parts.number
    if number is None or number.scale:
        return _announced(around, at, begin, at + 1) if _marked(around, at) else None
    if number.value == 1 and end == at + 1 and not parts.hedges and _each(around, end):
        return "word"
    return (
        code(around, at)
        or address(around, at, end, parts)
        or _time(around, at, end, parts)
        or _era(around, at, end, parts)
        or _unless_hedged(_announced(around, at, begin, end), parts)
        or age(around, at, begin, end, parts)
        or (None if parts.measure else _year(around, at, begin, end, cursor))
        or (None if parts.measure else _mark(around, at, begin, end))
        or _decade(around, begin, parts)
    )


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


def _time(around: Neighbourhood, at: int, end: int, parts: Parts) -> str | None:
    """A time of day after a word for it: à 6 heures, a las 9, alle 18."""
    token, before, after = around.tokens[at], around.peek(at - 1), around.peek(end)
    if parts.last and "clock" in before.roles:
        ends = [number.value for number in (parts.number, parts.last) if number]
        joins = any(near.roles.get("clock") for near in around.tokens[at + 1 : end])
        counts = parts.hedges or parts.measure or parts.number is None or parts.number.scale
        return "time" if joins and max(ends) <= 24 and not counts and "noun" not in after.roles else None
    if "clock" not in before.roles or not _CLOCK.fullmatch(token.text) or parts.last:
        return None
    if parts.measure == "hour":
        return "time"
    bare = before.roles["clock"] and parts.measure is None and "noun" not in after.roles
    common = around.lexicon.language.common
    return (
        "time" if bare and (not after.text.isalpha() or after.text in common or "of" in after.roles) else None
    )


def _is_note(token: Token, before: Token, after: Token) -> bool:
    """Several notes in one bracket: [3,4]."""
    return (
        before.text == "["
        and after.text == "]"
        and bool(_NOTES.fullmatch(token.text))
        and not _GROUPED.fullmatch(token.text)
    )


def _heads(around: Neighbourhood, at: int) -> bool:
    """Whether the digits number a heading: *2.1 Methods* or *2.1. Methods* at the beginning of a line."""
    after = around.peek(at + 1)
    if after.text == ".":
        after = around.peek(at + 2)
    return (
        bool(_HEADING.fullmatch(around.tokens[at].text))
        and around.begins_line(at)
        and after.text[:1].isupper()
        and not after.roles
    )


def _era(around: Neighbourhood, at: int, end: int, parts: Parts) -> str | None:
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


def _stands_apart(token: Token) -> bool:
    """A stop after a space, as scanned texts have it (art . 5); the one that touches a word ends its sentence."""
    return token.text == "." and not token.glued


def _announced(around: Neighbourhood, at: int, begin: int, end: int) -> str | None:
    after = around.peek(end)
    if (
        after.text == "."
        and after.glued
        and "follows" in around.peek(end + 1).roles
        and around.kind != "list"
    ):
        after = around.peek(end + 1)  # 34. madde
    marks = around.peek(begin - 1).roles.keys() | around.tokens[begin].roles.keys()
    counts = "counter" in after.roles and marks.isdisjoint({"mark", "ordinal"})
    if "follows" in after.roles and not counts:
        return str(after.roles["follows"])
    place = begin - 1
    while place > begin - 4 and (
        around.peek(place).text in (":", "(", "#") or _stands_apart(around.peek(place))
    ):
        place -= 1
    before = around.peek(place)
    after_colon = before.text == ":" or (place < begin - 1 and around.peek(place + 1).text == ":")
    if after_colon and around.kind in ("citation", "year") and begin - around.end == 1:
        return "page"  # (Tan 2012: 23)
    if begin < at and "change" in around.tokens[begin].roles:
        return None  # the DAX fell 200 points
    if "announces" in before.roles:
        kind = str(before.roles["announces"])
        return None if kind in _COUNTED_UP and _is_large(around, at) else kind
    if (
        before.text[:2] == ". "
    ):  # a sentence that begins with a word for what may follow an ordinal: . Kapitel 4
        roles = around.lexicon.single.get(before.text[2:].casefold(), {})
        if "announces" in roles:
            return str(roles["announces"])
    for inside in range(begin, at):
        if "announces" in around.tokens[inside].roles and "measure" not in around.tokens[inside].roles:
            return str(around.tokens[inside].roles["announces"])
    if around.kind in ("date", "time") and _completes(around, at, begin):
        return around.kind
    if (
        around.kind
        and around.kind not in ("date", "time", "url")
        and around.peek(around.end - 1).text != "]"  # schools[^1] and 5 halls
        and begin - around.end <= 2
        and begin > around.end
    ):
        between = around.tokens[around.end : begin]
        joined = all(token.text in _JOINING or token.roles.keys() & {"joiner", "closer"} for token in between)
        number = around.tokens[at].text
        alike = around.kind != "year" or (len(number) in (2, 4) and number.isdecimal())
        alike = alike and not (around.kind == "year" and "measure" in around.peek(at + 1).roles)
        if joined and alike and "noun" not in after.roles:
            return around.kind
    return None


def _is_large(around: Neighbourhood, at: int) -> bool:
    """Whether a mark groups the digits; no page or section has such a number (*the number* may announce both)."""
    first, *groups = around.tokens[at].text.split(around.lexicon.rules.group)
    return bool(groups) and first.isdecimal() and all(len(each) == 3 and each.isdecimal() for each in groups)


def _completes(around: Neighbourhood, at: int, begin: int) -> bool:
    """*ngày 12/3*, *lúc 9 giờ 30*: what follows the day is its month, and what follows the hour its minutes."""
    between = around.tokens[around.end : begin]
    if begin != at or len(between) != 1 or len(around.tokens[at].text) > 2:
        return False
    if around.kind == "date":
        return between[0].text == "/" and around.tokens[at].glued
    return between[0].roles.get("measure") == "hour" and "noun" not in around.peek(at + 1).roles


def _decade(around: Neighbourhood, begin: int, parts: Parts) -> str | None:
    """*los años noventa*, *les années 90*: tens after a word for years."""
    number = parts.number
    if number is None or parts.hedges or parts.last or parts.measure not in (None, "decade") or number.scale:
        return None
    tens = number.value.denominator == 1 and 0 < number.value < 100 and number.value % 10 == 0
    place = begin - 1 - (around.peek(begin - 1).text == "'")
    if not tens:
        return None
    mark = around.decade(begin + 1)
    if mark and "digits" in around.tokens[begin].roles and number.value > 10:
        counted = around.peek(begin + 1 + mark).roles.keys() & {"noun", "of"}
        return None if counted else "year"  # den 90er Jahren, but 20-an di antaranya
    if parts.measure:
        return "year" if number.value > 10 else None  # ৯০-এর দশক
    return "year" if _is_years(around.peek(place), around.lexicon) else None


def _is_years(token: Token, words: Lexicon) -> bool:
    """*años*, *negli anni*, *de jaren*: a word for years, alone or at the end of a phrase."""
    if token.roles.get("measure") in ("year", "decade"):
        return True
    return "year_word" in token.roles and any(
        words.single.get(word, {}).get("measure") == "year" for word in token.text.casefold().split()
    )


def _year(around: Neighbourhood, at: int, begin: int, end: int, cursor: Cursor) -> str | None:
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


def _mark(around: Neighbourhood, at: int, begin: int, end: int) -> str | None:
    """A note in brackets, or the number of an item of a list."""
    token, before, after = around.tokens[at], around.peek(at - 1), around.peek(end)
    if _heads(around, at):
        return "section"
    if not token.text.isdecimal() or len(token.text) > 3:
        return None
    if before.text == "[" and after.text in ("]", ",", ";"):
        return "citation"
    if before.text == "(" and after.text == ")" and int(token.text) <= OLDEST:
        named = around.peek(at - 2)
        if named.text.istitle() and not named.roles and int(token.text) > 9:
            return "age"  # Maria Lopez (52)
        if int(token.text) < 50:
            return "list"
    if after.text in (".", ")") and after.glued and int(token.text) < 100 and around.begins_line(at):
        ended = before is END or before.text in (".", ":", "", ";", ")", "?", "!")
        if ended or int(token.text) == around.item + 1:
            return "list"
    return None


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
    announced = _announced(around, at, begin, end)
    if announced:
        return announced
    before = around.peek(at - 1)
    if "ratio" in before.roles and before.text.rpartition(" ")[2] in around.lexicon.language.per:
        return "word"  # طفلان من كل خمسة: the part is told by its noun alone
    if _definite(around, at, after, number.value):
        return "word"
    years = age(around, at, begin, end, parts) or _decade(around, begin, parts)
    if years:
        return years
    counts = "noun" in after.roles and number.value > 1 and "measure" not in token.roles
    counts = counts and around.lexicon.language.spaced  # altı kişi, where altı alone is mostly another word
    if "idle" in token.roles and end == at + 1 and not counts and not parts.measure:
        return "word"
    if parts.measure or after.roles.keys() & {"noun", "counter"}:
        return None
    if not around.lexicon.language.spaced and "of" in after.roles and number.value > 1:
        return None
    if around.lexicon.language.spaced and (parts.hedges or number.value >= 10):
        return None
    if around.lexicon.language.scale_first and _follows_noun(around, begin) and number.value > 1:
        return None
    counted = _is_word(after.text) and not after.roles
    common = around.lexicon.language.common
    if around.lexicon.language.spaced and counted and after.text not in common:
        return None
    return "word"


def _definite(around: Neighbourhood, at: int, after: Token, value: Fraction) -> bool:
    """With the Arabic article a number word tells which (الستين); before it a small one is a fraction (خمس السكان)."""
    article = around.lexicon.language.articles[:1]
    if not article or article[0] not in around.lexicon.language.prefixes:
        return False
    before = around.peek(at - 1)
    if before.text.endswith(article[0]) and around.tokens[at].glued:
        return "noun" not in after.roles
    return after.text.startswith(article) and 3 <= value <= 10


def _follows_noun(around: Neighbourhood, begin: int) -> bool:
    """*walimu sita*: where scale words come first, so does the noun; a known small word is none."""
    before = around.peek(begin - 1)
    if not _is_word(before.text) or before.text.casefold() in around.lexicon.language.common:
        return False
    return not before.roles or "noun" in before.roles


def _is_one(parts: Parts) -> bool:
    return parts.number is not None and parts.number.value == 1


def _unless_hedged(kind: str | None, parts: Parts) -> str | None:
    """*simu 300 hivi*: nobody hedges a telephone number or a code."""
    return None if parts.hedges and kind in ("phone", "identifier") else kind


def _is_word(text: str) -> bool:
    """Whether it is letters only, with the vowel signs that Indian scripts write as marks."""
    if text.isalpha():
        return True
    return text[:1].isalpha() and all(sign.isalpha() or category(sign)[0] == "M" for sign in text)
