"""A figure cut into digits, phrases and signs, each with the parts it can play."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from claims.figure.characters import shown
from claims.figure.figure import Refused
from claims.figure.lexicon import Lexicon, Roles, pieces, split

_GLUED_AFTER = frozenset({"scale", "letter", "unit", "money", "measure", "mark"})
_GLUED_BEFORE = frozenset({"money", "before", "mark", "minus"})
_POWER = re.compile(r"(\d+)[eE]\+?(\d+)", re.ASCII)
_LOOKALIKES = str.maketrans("OolI", "0011")


class Token(NamedTuple):
    """One phrase, sign or run of digits; ``glued`` when no space stands before it."""

    text: str
    start: int
    end: int
    roles: Roles
    glued: bool


def tokens(text: str, lexicon: Lexicon) -> list[Token]:
    """Cut a plain text into tokens, the longest known phrase first.

    An unknown word becomes a token without roles; the grammar names it. Raises Refused for digits mixed with
    letters, unless the letters are a scale word, a unit or a currency (15M, 5km, Rp3).
    """
    found: list[Token] = []
    rest = pieces(text)
    at = end = 0
    while at < len(rest):
        raw, start, is_digits = rest[at]
        if is_digits:
            length, roles = 1, {"digits": raw}
            _settle_article(found)
        else:
            length, roles = _phrase(rest, at, lexicon)
        if not roles and len(parts := split(raw)) > 1:
            rest[at : at + 1] = _placed(parts, start)
            continue
        at += length
        last, last_start, _ = rest[at - 1]
        stop = last_start + len(last)
        token = Token(text[start:stop], start, stop, roles, start == end and start > 0)
        if token.glued:
            if raw == "." and "digits" not in found[-1].roles and found[-1].end == start:
                end = stop
                continue  # the stop of an abbreviation: Rp. 3.000, approx. 5
            _refuse_mixture(found[-1], token, text)
        found.append(token)
        end = token.end
    return found


def _phrase(rest: list[tuple[str, int, bool]], at: int, lexicon: Lexicon) -> tuple[int, dict[str, Any]]:
    raw = rest[at][0]
    low = raw.casefold()
    for words, roles in lexicon.phrases.get(low, ()):
        length = len(words)
        if length == 1:
            exact = lexicon.exact.get(raw)
            return 1, {**roles, **exact} if exact else roles
        if at + length <= len(rest) and all(rest[at + i][0].casefold() == words[i] for i in range(1, length)):
            return length, roles
    return 1, lexicon.exact.get(raw, {})


def _placed(parts: list[str], start: int) -> list[tuple[str, int, bool]]:
    placed = []
    for part in parts:
        placed.append((part, start, False))
        start += len(part)
    return placed


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
