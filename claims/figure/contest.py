"""Results of games in running text: *won 3-1*, *gewann 4:1*, *por 3 a 1*, which are no shares, ranges or counts."""

from __future__ import annotations

import re
from functools import lru_cache

from claims.figure.cursor import END
from claims.figure.token import Token
from claims.languages import Language

_MARKS = frozenset({":", "-"})
_LONGEST = 3  # digits of a side's goals or points
_BEFORE, _AFTER = 90, 40  # characters beside a result in which a word of a game is looked for
_STOP = re.compile(r"[.!?。！？।]\s|[.!?。！？।]$|\n\n")
_COUNTED = frozenset({"unit", "scale", "letter", "money", "measure", "noun", "counter", "times"})


def end_of_result(text: str, listed: list[Token], at: int, limit: int, language: Language) -> int:
    """The place after the second number of a game's result; ``at`` where none begins.

    A word of a game must stand in the same sentence, and nothing counted may follow: *won 10-15 seats* is a range.
    """
    if not language.contests or at + 2 >= len(listed):
        return at
    joint, second = listed[at + 1], listed[at + 2]
    marked = joint.text in _MARKS and joint.glued and second.glued
    if not marked and joint.text.casefold() not in language.score_words:
        return at
    first = listed[at]
    if not (_is_score(first) and _is_score(second)) or second.end > limit:
        return at
    after = listed[at + 3] if at + 3 < len(listed) else END
    words = _words(language.contests, language.spaced)
    counted = not _COUNTED.isdisjoint(after.roles)
    if joint.text == "-" and not after.roles and after.text.islower() and after.text not in language.common:
        counted = words.match(after.text) is None
    if counted or (after.glued and after.text in (joint.text, "/")):
        return at
    before = _STOP.split(text[max(0, first.start - _BEFORE) : first.start])[-1]
    behind = _STOP.split(text[second.end : second.end + _AFTER])[0]
    return at + 3 if words.search(before) or words.search(behind) else at


def _is_score(token: Token) -> bool:
    return token.text.isdecimal() and len(token.text) <= _LONGEST


@lru_cache(maxsize=64)
def _words(beginnings: tuple[str, ...], spaced: bool) -> re.Pattern[str]:
    listed = "|".join(map(re.escape, beginnings))
    return re.compile(rf"(?<!\w)(?:{listed})" if spaced else listed, re.IGNORECASE)
