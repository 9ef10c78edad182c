"""A text cut into digits, phrases and signs, each with the parts it can play in a figure."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from claims.figure.characters import shown
from claims.figure.figure import Refused
from claims.figure.lexicon import Lexicon, Roles, pieces, split
from claims.figure.segment import compound, unspaced

_GLUED_AFTER = frozenset({"scale", "letter", "unit", "money", "measure", "mark", "times", "noun", "after"})
_GLUED_BEFORE = frozenset({"money", "before", "mark", "minus", "unit_before", "announces"})
_ABBREVIATIONS = frozenset({"money", "before", "announces", "scale", "unit", "measure", "rank", "era"})
_COUNTS = frozenset({"digits", "number", "hundreds", "scale", "fraction", "joiner", "article"})
_NEXT = frozenset({"number", "hundreds", "single", "money", "unit_before"})
_NOUN_FIRST = _NEXT | {"scale", "noun", "measure"}  # na zaidi ya watu 30
_SHORTENED = re.compile(r"(?i:mio|mill|bill|tril|[^\W\d_aeiouyàáéíóú]{2,5})")
_POWER = re.compile(r"(\d+)[eE]\+?(\d+)", re.ASCII)
_LOOKALIKES = str.maketrans("OolI", "0011")
_INFLECTED = frozenset({"unit", "scale", "number", "noun", "money", "fraction", "multiple"})
_NO_ROLES: Roles = {}

Piece = tuple[str, int, bool]


class Token(NamedTuple):
    """One phrase, sign or run of digits; ``glued`` when no space stands before it."""

    text: str
    start: int
    end: int
    roles: Roles
    glued: bool


def tokens(text: str, lexicon: Lexicon, running: bool = False) -> list[Token]:
    """Cut a plain text into tokens, the longest known phrase first.

    An unknown word becomes a token without roles; the grammar names it. Raises Refused for digits mixed with
    letters, unless the letters are a scale word, a unit or a currency (15M, 5km, Rp3). In ``running`` text such a
    mixture is left to whoever looks at the tokens, and a stop that ends a sentence stays a token.
    """
    found: list[Token] = []
    rest = _cut_up(pieces(text), lexicon)
    at = end = 0
    while at < len(rest):
        raw, start, is_digits = rest[at]
        if is_digits:
            length, roles = 1, {"digits": raw}
            _settle_article(found)
        else:
            length, roles = _phrase(rest, at, lexicon)
        at += length
        last, last_start, _ = rest[at - 1]
        stop = last_start + len(last)
        token = Token(text[start:stop], start, stop, roles, start == end and start > 0)
        if (
            running
            and start > end
            and text[end] != " "
            and found
            and _is_gap(text, end, start, found[-1], token)
        ):
            found.append(Token("", start, start, _NO_ROLES, False))
        end = stop
        if token.glued and found:
            if raw == "." and _abbreviates(found[-1], rest, at, running, start):
                continue  # the stop of an abbreviation: Rp. 3.000, approx. 5
            if token.text == "-" and _is_hyphen(found[-1], rest, at, stop, lexicon):
                continue  # $1.5-billion, six-month, second-largest, zwei- bis dreimal
            if _is_ending(found, token, lexicon):
                if found[-1].text in ("-", "'"):
                    found.pop()
                elif "digits" not in found[-1].roles and not lexicon.language.prefixes:
                    found[-1] = found[-1]._replace(end=stop)  # milyona is one word
                continue
            if not running and lexicon.language.spaced:
                _refuse_mixture(found[-1], token, text)
        found.append(token)
    return found


def _cut_up(rest: list[Piece], lexicon: Lexicon) -> list[Piece]:
    """The pieces, with every word that no phrase of the language holds cut into its parts."""
    phrases, exact, inner = lexicon.phrases, lexicon.exact, lexicon.inner
    found: list[Piece] = []
    for piece in rest:
        raw, start, is_digits = piece
        if is_digits or len(raw) == 1 or raw in exact or (low := raw.casefold()) in phrases or low in inner:
            found.append(piece)
            continue
        for part in _cut(raw, lexicon):
            found.append((part, start, False))
            start += len(part)
    return found


def _cut(raw: str, lexicon: Lexicon) -> list[str]:
    if not lexicon.language.spaced and not raw.isascii():
        parts = unspaced(raw, lexicon)
        if len(parts) > 1:
            return parts
    return compound(raw, lexicon) or split(raw)


def _is_gap(text: str, end: int, start: int, before: Token, after: Token) -> bool:
    """Whether a figure cannot reach across the white space: the end of a paragraph, or of a column of a table.

    A blank line may also fall into the middle of a sentence, between a hedge and its number or before a small letter.
    """
    if "\n\n" in text[end:start]:
        return not (before.roles and "digits" in after.roles) and not after.text[0].islower()
    return "digits" in after.roles and not before.roles


def _abbreviates(before: Token, rest: list[Piece], at: int, running: bool, start: int) -> bool:
    """Whether a stop right after the token marks an abbreviation rather than the end of a sentence."""
    if "digits" in before.roles or before.end != start:
        return False
    if not running:
        return True
    if len(before.text) > 6 or _ABBREVIATIONS.isdisjoint(before.roles) or at >= len(rest):
        return False
    if before.text.upper() == before.text.lower() and {"scale", "unit", "measure"} & before.roles.keys():
        return False  # Arabic and Hindi write these words out: مليون. ثلاثة
    if before.roles.get("announces") in ("date", "time"):
        return False  # mỗi ngày. 56 vụ án
    small = rest[at][2] or rest[at][0][0].islower()
    # A whole word of size ends its sentence (5 juta. Rp), where an abbreviation does not (5 Mio. Euro).
    return small or bool({"scale", "unit"} & before.roles.keys() and _SHORTENED.fullmatch(before.text))


def _is_hyphen(before: Token, rest: list[Piece], at: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a hyphen after a number joins it to its scale word, unit or rank, or stands for what follows later."""
    if at >= len(rest) or rest[at][2] or not lexicon.language.spaced:
        return False
    roles, glued = _phrase(rest, at, lexicon)[1], rest[at][1] == end
    if "ordinal" in before.roles:
        return glued and "rank" in roles
    if before.roles.keys().isdisjoint(_COUNTS):
        return False
    if not glued:
        return not roles.keys().isdisjoint({"span", "closer"})
    if "digits" not in before.roles and not roles.keys().isdisjoint(
        {"joiner", "article", "single", "fraction"}
    ):
        return True
    return len(rest[at][0]) > 2 and not roles.keys().isdisjoint({"scale", "measure", "unit"})


def _is_ending(found: list[Token], token: Token, lexicon: Lexicon) -> bool:
    """Whether a word is a grammatical ending glued to a number: 60’ı, 20-х, 5-ти; it changes nothing."""
    endings = lexicon.language.endings
    if not endings or token.text.casefold() not in endings or "after" in token.roles:
        return False
    before = found[-1]
    if before.text in ("-", "'") and before.glued and len(found) > 1:
        before = found[-2]
    return "digits" in before.roles or bool(before.roles.keys() & _INFLECTED)


def _phrase(rest: list[Piece], at: int, lexicon: Lexicon) -> tuple[int, dict[str, Any]]:
    raw = rest[at][0]
    low = raw.casefold()
    for words, roles in lexicon.phrases.get(low, ()):
        length = len(words)
        if length == 1:
            exact = lexicon.exact.get(raw)
            return 1, {**roles, **exact} if exact else roles
        if at + length <= len(rest) and all(rest[at + i][0].casefold() == words[i] for i in range(1, length)):
            if (
                "after" in roles
                and "before" not in roles
                and _hedges_next(rest, at + 1, at + length, lexicon)
            ):
                continue
            return length, roles
    return 1, lexicon.exact.get(raw, _NO_ROLES)


def _hedges_next(rest: list[Piece], at: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a hedge of the next number begins at the second word of what would be a hedge after the last one.

    *11 died and over 30 were hurt*, where *30 and over* is a hedge as well.
    """
    if at >= len(rest) or rest[at][2]:
        return False
    length, roles = _phrase(rest, at, lexicon)
    place = at + length
    if "before" not in roles or place >= len(rest) or place < end:
        return False
    follows = _NOUN_FIRST if lexicon.language.scale_first else _NEXT
    return rest[place][2] or not _phrase(rest, place, lexicon)[1].keys().isdisjoint(follows)


def _settle_article(found: list[Token]) -> None:
    """Before digits *un*, *um* or *ein* is an article and not the number 1: un 5 %, ein 15-Jähriger."""
    if found and "article" in found[-1].roles and "number" in found[-1].roles:
        roles = {role: meaning for role, meaning in found[-1].roles.items() if role != "number"}
        found[-1] = found[-1]._replace(roles=roles)


def _refuse_mixture(before: Token, token: Token, text: str) -> None:
    """Digits and letters may touch only where the letters are a sign of size, unit or money."""
    if "digits" in before.roles and token.text[0].isalpha():
        fits = _GLUED_AFTER & token.roles.keys()
    elif "digits" in token.roles and before.text[-1].isalpha():
        fits = _GLUED_BEFORE & before.roles.keys()
    else:
        return
    if not fits:
        word = text[text.rfind(" ", 0, token.start) + 1 :].split(" ", 1)[0]
        guess = word.translate(_LOOKALIKES)
        readings = (f"{guess} if the letters were meant as digits",) if guess.isdecimal() else ()
        if power := _POWER.fullmatch(word):
            readings = (f"{power[1]} with {power[2]} zeros, if it is a computer's notation",)
        raise Refused(
            f"{shown(word)} mixes digits and letters, and the letters are no scale word, unit or currency",
            readings,
        )
