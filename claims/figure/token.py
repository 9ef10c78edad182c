"""A text cut into digits, phrases and signs, each with the parts it can play in a figure."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from claims.figure.characters import shown
from claims.figure.figure import Refused
from claims.figure.lexicon import SIGN_MEASURES, Lexicon, Roles, pieces, split
from claims.figure.segment import compound, unspaced
from claims.phrase import phrase

_GLUED_AFTER = frozenset({"scale", "letter", "unit", "money", "measure", "mark", "times", "noun", "after"})
_GLUED_BEFORE = frozenset({"money", "before", "mark", "minus", "unit_before", "announces"})
_ABBREVIATIONS = frozenset({"money", "before", "announces", "scale", "unit", "measure", "rank", "era"})
_COUNTS = frozenset({"digits", "number", "hundreds", "scale", "fraction", "joiner", "article"})
_COUNTED = _COUNTS | {"unit"}
_OPENING = frozenset(
    {
        "number",
        "hundreds",
        "single",
        "fraction",
        "before",
        "opener",
        "change",
        "multiple",
        "article",
        "ordinal",
    }
)
_ENDING = frozenset({"after", "change", "of"})
_NEXT = frozenset({"number", "hundreds", "single", "money", "unit_before", "fraction", "multiple"})
_NOUN_FIRST = _NEXT | {"scale", "noun", "measure"}  # na zaidi ya watu 30
_GOES_ON = frozenset({"joiner", "hundreds"})
_CENTURIES = ("19", "20")  # 3 points lower than 2016
_MOST_WORDS = 12  # pieces of a phrase; more than any has
_LONGEST = 6  # letters of an abbreviation
_POWER = re.compile(r"(\d+)[eE]\+?(\d+)", re.ASCII)
_LOOKALIKES = str.maketrans("OolI", "0011")
_INFLECTED = frozenset({"unit", "measure", "scale", "number", "noun", "money", "fraction", "multiple"})
_NO_ROLES: Roles = {}
_new = tuple.__new__  # half as long as the call of a NamedTuple, of which a text needs one for each word

Piece = tuple[str, int, bool, str]  # as printed, where it starts, whether it is digits, in lower case


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
    known, exact = lexicon.known, lexicon.exact
    at = end = 0
    size = len(rest)
    while at < size:
        raw, start, is_digits, low = rest[at]
        if start > end and low not in known and not is_digits and raw not in exact and text[end] == " ":
            end = start + len(raw)
            found.append(_new(Token, (raw, start, end, _NO_ROLES, False)))  # most words of a text
            at += 1
            continue
        if is_digits:
            length, roles = 1, {"digits": raw}
            _settle_article(found)
        else:
            length, roles = _phrase(rest, at, lexicon)
            if length > 1:
                before = found[-1].roles if found else _NO_ROLES
                length, roles = _settled(before, rest, at, (length, roles), lexicon)
        at += length
        last = rest[at - 1]
        stop = last[1] + len(last[0])
        token = _new(Token, (text[start:stop], start, stop, roles, start == end and start > 0))
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
            if _is_mark(found[-1], token, rest, at, lexicon, running):
                continue
            if lexicon.language.endings and _is_ending(found, token, lexicon):
                _add_ending(found, stop, lexicon)
                continue
            if not running and lexicon.language.spaced:
                _refuse_mixture(found[-1], token, text)
        found.append(token)
    return found


def _is_mark(
    before: Token, token: Token, rest: list[Piece], at: int, lexicon: Lexicon, running: bool
) -> bool:
    """Whether a stop or hyphen right after a token only marks it as short or joined, and is no token of its own."""
    if token.text == "-":
        return _is_hyphen(before, rest, at, token.end, lexicon)  # $1.5-billion, six-month, zwei- bis dreimal
    return (
        token.text == "."
        and "digits" not in before.roles
        and before.end == token.start
        and (not running or _abbreviates(before, rest, at, lexicon))
    )  # the stop of an abbreviation: Rp. 3.000, approx. 5


def _cut_up(rest: list[tuple[str, int, bool]], lexicon: Lexicon) -> list[Piece]:
    """The pieces, with every word that no phrase of the language holds cut into its parts."""
    known, exact, language = lexicon.known, lexicon.exact, lexicon.language
    whole = language.spaced and not (language.compounds or language.endings or language.prefixes)
    found: list[Piece] = []
    for place, (raw, start, is_digits) in enumerate(rest):
        low = raw.casefold()
        if is_digits or (whole and raw.isalpha()):
            found.append((raw, start, is_digits, low))
            continue
        counted = bool(found) and found[-1][2] and found[-1][1] + len(found[-1][0]) == start
        if counted and len(raw) > 1 and not lexicon.language.spaced and raw in known:
            pass  # 2019年増加, where 年増加 alone is a yearly rise
        elif (
            len(raw) == 1
            or raw in exact
            or (low in known and (raw.isalpha() or not _only_opens(rest, place, low, lexicon)))
        ):
            found.append((raw, start, is_digits, low))
            continue
        parts = _cut(raw, lexicon, counted)
        if len(parts) == 1:
            found.append((raw, start, False, low))
            continue
        for part in parts:
            found.append((part, start, False, part.casefold()))
            start += len(part)
    return found


def _only_opens(rest: list[tuple[str, int, bool]], place: int, low: str, lexicon: Lexicon) -> bool:
    """*five-year* before *average*: a word known only as the beginning of a phrase, which is not there."""
    longer = lexicon.longer.get(low)
    if longer is None or low in lexicon.single:
        return False
    after = rest[place + 1][0].casefold() if place + 1 < len(rest) else ""
    before = rest[place - 1][0].casefold() if place else ""
    return after not in longer and low not in lexicon.longer.get(before, ())


def _cut(raw: str, lexicon: Lexicon, counted: bool) -> list[str]:
    if not lexicon.language.spaced and not raw.isascii():
        parts = unspaced(raw, lexicon, counted)
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


def _abbreviates(before: Token, rest: list[Piece], at: int, lexicon: Lexicon) -> bool:
    """Whether a stop right after the token, in running text, marks an abbreviation and no end of a sentence."""
    if at >= len(rest) or _ABBREVIATIONS.isdisjoint(before.roles):
        return False
    uncased = before.text.upper() == before.text.lower()  # Arabic and Hindi write out: مليون. ثلاثة
    if uncased and not before.roles.keys().isdisjoint({"scale", "unit", "measure"}):
        return False
    if before.roles.get("announces") in ("date", "time"):
        return False  # mỗi ngày. 56 vụ án
    raw, _, digits, _ = rest[at]
    low = before.text.casefold().rpartition(" ")[2]
    if raw[0].islower():
        return len(low) <= _LONGEST
    if digits:
        return low in lexicon.short or ("money" in before.roles and len(low) <= _LONGEST)
    if low not in lexicon.short or before.roles.keys().isdisjoint({"scale", "unit"}):
        return False
    # 5 Mio. Euro, 5 Mio. Kinder; but not 5 Mio. Zwei Kinder, nor $3 bn. US$2 million.
    length, roles = _phrase(rest, at, lexicon)
    begins = at + length < len(rest) and rest[at + length][2]
    return not begins and _OPENING.isdisjoint(roles)


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
    sign = rest[at][0] in SIGN_MEASURES  # 22.5-km
    return (sign or len(rest[at][0]) > 2) and not roles.keys().isdisjoint({"scale", "measure", "unit"})


def _is_ending(found: list[Token], token: Token, lexicon: Lexicon) -> bool:
    """Whether a word is a grammatical ending glued to a number: 60’ı, 20-х, 5-ти; it changes nothing."""
    endings = lexicon.language.endings
    if token.text.casefold() not in endings or "after" in token.roles:
        return False
    before = found[-1]
    if before.text in ("-", "'") and before.glued and len(found) > 1:
        before = found[-2]
    return "digits" in before.roles or bool(before.roles.keys() & _INFLECTED)


def _add_ending(found: list[Token], end: int, lexicon: Lexicon) -> None:
    if found[-1].text in ("-", "'"):
        found.pop()
    elif "digits" not in found[-1].roles and not lexicon.language.prefixes:
        found[-1] = found[-1]._replace(end=end)  # milyona is one word


def _phrase(
    rest: list[Piece], at: int, lexicon: Lexicon, most: int = _MOST_WORDS
) -> tuple[int, dict[str, Any]]:
    """How many pieces make up the longest known phrase that begins there, of so many at most, and its roles."""
    raw, _, _, low = rest[at]
    longer = lexicon.longer.get(low)
    if longer is not None and at + 1 < len(rest):
        after = rest[at + 1]
        for more, roles in longer.get(after[3], ()):
            if after[3] == "$" and len(raw) == 1 and after[1] > rest[at][1] + 1:
                continue  # A$5 is Australian, a $5 note is not; US $5 is American
            length = 2 + len(more)
            if length <= most and (
                not more or tuple(piece[3] for piece in rest[at + 2 : at + length]) == more
            ):
                return length, roles
    exact, single = lexicon.exact.get(raw), lexicon.single.get(low)
    if exact is None:
        return 1, _NO_ROLES if single is None else single
    return 1, exact if single is None else {**single, **exact}


def _settled(
    before: Roles, rest: list[Piece], at: int, phrase: tuple[int, Roles], lexicon: Lexicon
) -> tuple[int, Roles]:
    """The phrase of several words, or less of it: its first may belong to the number before, its last to a hedge."""
    length, roles = phrase
    if "single" in roles and before.keys() & _GOES_ON and "number" in lexicon.single.get(rest[at][3], {}):
        return _phrase(rest, at, lexicon, 1)  # một trăm lẻ một nghìn, üçyüzbirmilyon
    if "before" not in roles:
        if not _ENDING.isdisjoint(roles):
            for place in range(at + 1, at + length):
                if _hedges_next(rest, place, at + length, lexicon):
                    return _phrase(rest, at, lexicon, place - at)
    elif "unit" in before and "after" not in roles:
        return _compared(rest, at, phrase, lexicon)
    vague = "vague" in roles and "scale" not in roles and "unit" not in before
    if vague and not _COUNTS.isdisjoint(before):
        return _phrase(rest, at, lexicon, 1)  # 244 тысячи человек are no vague thousands
    return phrase


def _compared(rest: list[Piece], at: int, phrase: tuple[int, Roles], lexicon: Lexicon) -> tuple[int, Roles]:
    """After an amount *lower than* is no bound of what follows: 5 % *lower* than last year tells the direction.

    *10 % más de lluvia* tells how much more there is of something, which may be no change.
    """
    end = at + phrase[0]
    numbered = (
        end < len(rest) and rest[end][2] and not (len(rest[end][0]) == 4 and rest[end][0][:2] in _CENTURIES)
    )
    other = numbered or rest[end - 1][3] in lexicon.language.parts_of
    first = _phrase(rest, at, lexicon, 1)
    return first if "change" in first[1] and not other else phrase


def _hedges_next(rest: list[Piece], at: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a hedge of the next number begins inside what would be a phrase of the last one, up to ``end``.

    *11 died and over 30 were hurt*, where *30 and over* is a hedge as well; *is up to 81*, where *is up* is a rise.
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
            phrase(
                "{word} mixes digits and letters, and the letters are no scale word, unit or currency",
                word=shown(word),
            ),
            readings,
        )
