"""Numbers that name something in running text: codes, designations, house numbers and postal codes."""

from __future__ import annotations

from functools import lru_cache

from claims.figure.neighbourhood import Neighbourhood
from claims.figure.parts import Parts
from claims.figure.token import Token

_CODES = range(10_000, 1_000_000)  # what a postal code of five or six digits can be
_NAME_WORDS = 3  # of a street at most
_LEAST_OF_A_CODE = 9  # digits without marks from which on a number is a code rather than a count


def code(around: Neighbourhood, at: int) -> str | None:
    """What digits are that stand in a code or beside one: an identifier, the mark of a note; None where neither."""
    token, before, after = around.tokens[at], around.peek(at - 1), around.peek(at + 1)
    earlier = around.peek(at - 2)
    last = before.text[-1:]
    named = last.isascii() and last.isalpha() and not before.roles and token.glued  # N700系
    lettered = (
        after.glued and after.text[:1].isascii() and after.text[:1].isalpha() and not after.roles
    )  # 5G基站
    bounded = named or lettered or (last.isascii() and after.text[:1].isascii())
    if before.glued and token.glued and "digits" in earlier.roles and _is_hangul(before):
        return "identifier"  # 2021고합123
    if not around.lexicon.language.spaced and not bounded:
        pass
    elif mixed(token, before, after, around.lexicon.language.prefixes):
        if before.text[-1:].islower() and token.glued and len(token.text) < 3:
            return "citation"
        if not around.decade(at + 1):
            return "identifier"
    if before.text == "-" and token.glued and before.glued:
        if "mark" in earlier.roles:
            return "ordinal"  # abad ke-20
        if earlier.text[-1:].isalpha() and (
            earlier.text.isupper() or (earlier.text[:1].isupper() and earlier.roles.keys() <= {"announces"})
        ):
            return "identifier"  # NH-48, Covid-19
    marked = "mark" in before.roles and "digits" not in earlier.roles and around.lexicon.language.spaced
    if marked and (token.glued if before.text.endswith("-") else len(before.text) > 2):
        return "ordinal"  # ika-12 ng Hunyo, thứ 3
    torn = before.text == "/" and token.glued and after.text == "/" and after.glued
    if torn and "digits" in earlier.roles and "digits" not in around.peek(at + 2).roles:
        return "url"  # the middle of an address that a scan has torn: 2017/08 /24/ menelusuri
    if _is_designation(around, at):
        return "identifier"
    if before.text == "." and token.glued and before.glued and earlier.text.isalpha() and len(token.text) < 4:
        return "citation"
    if (
        not around.lexicon.language.spaced
        and before.text.isascii()
        and before.text.isalpha()
        and not before.roles
        and not after.roles.keys() & {"noun", "counter", "after", "change"}
    ):
        return "identifier"  # iPhone 13
    if token.text.isdecimal() and len(token.text) >= _LEAST_OF_A_CODE and "noun" not in after.roles:
        return "identifier"
    return None


def _is_designation(around: Neighbourhood, at: int) -> bool:
    """A road or type named by capitals and a number: RN 7, LG 20; not the EU 300 schools."""
    token, before, after = around.tokens[at], around.peek(at - 1), around.peek(at + 1)
    return (
        token.text.isdecimal()
        and len(token.text) < 4
        and before.text.isalpha()
        and before.text.isupper()
        and before.text.isascii()
        and 1 < len(before.text) < 4
        and not before.roles
        and after.text in (".", ",", ")", ";", "", "-")
    )


def address(around: Neighbourhood, at: int, end: int, parts: Parts) -> str | None:
    """A house number beside the name of a street, and a postal code before or after the name of a town."""
    token, before, after = around.tokens[at], around.peek(at - 1), around.peek(end)
    if parts.hedges or parts.last or parts.measure or not token.text.isdecimal():
        return None
    digits = len(token.text)
    if digits < 5 and (
        "street" in after.roles or (after.text == "," and "street" in around.peek(end + 1).roles)
    ):
        return "identifier"
    if digits < 5 and _before_street(around, end):
        return "identifier"
    endings = _street_endings(around.lexicon.language.streets)
    house = digits < 5 and "noun" not in after.roles
    if house and before.text.casefold().endswith(endings):
        return "identifier"  # in der Lindenstraße 27 hat
    if house and not after.text.isalpha():
        for place in range(at - 1, max(-1, at - 6), -1):
            near = around.tokens[place]
            if "street" in near.roles or near.text.casefold().endswith(endings):
                return "identifier"
            if not (
                near.text == "," or "of" in near.roles or "article" in near.roles or near.text[:1].isupper()
            ):
                break
    if int(token.text) in _CODES and "noun" not in after.roles:
        if digits == 5 and before.text.isupper() and len(before.text) == 2 and not before.roles:
            return "identifier"  # Springfield, IL 62704
        town = before if digits == 6 else after
        if (
            around.lexicon.language.code != "de"
            and town.text.istitle()
            and town.text.isalpha()
            and not town.roles
        ):
            return "identifier"  # 75011 Paris, Chandigarh 160022
    return None


def _before_street(around: Neighbourhood, end: int) -> bool:
    """*at 12 Elm Street*, where the house number stands first; *the 12 Wall Street banks* are counted."""
    streets = around.lexicon.language.thoroughfares
    if not streets or not around.peek(end).text[:1].isupper():
        return False
    for place in range(end + 1, end + _NAME_WORDS + 1):
        word, after = around.peek(place), around.peek(place + 1)
        if not word.text[:1].isupper():
            return False
        if word.text in streets:
            many = after.text.islower() and after.text.endswith("s")
            small = after.text in around.lexicon.language.common
            return "noun" not in after.roles and (small or not many)
    return False


def _is_hangul(token: Token) -> bool:
    return not token.roles and all("가" <= character <= "힣" for character in token.text)


@lru_cache(maxsize=256)
def _street_endings(streets: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word[1:] for word in streets if word[0] == "-")


def mixed(token: Token, before: Token, after: Token, prefixes: tuple[str, ...]) -> bool:
    """Digits glued to letters that are no scale word, unit or currency: H1N1, A4, COVID-19; و28 is *and* 28."""
    if (
        token.glued
        and before.text[-1:].isalpha()
        and before.text not in prefixes
        and not before.roles.keys() & {"money", "before", "unit_before", "mark", "minus"}
    ):
        return True
    return after.glued and after.text[:1].isalpha() and after.text[:1].isascii() and not after.roles
