"""Numbers in running text that a word beside them announces: *Article* 34, *page* 5, 第34*条*."""

from __future__ import annotations

from claims.figure.neighbourhood import Neighbourhood, is_word
from claims.figure.token import Token

_COUNTED_UP = frozenset({"page", "section"})
_NUMBERED = _COUNTED_UP | {"identifier"}
_MANY = 3  # digits that no page or section has right before something counted
_JOINING = frozenset({",", ";", "-", "/", "&"})


def announced(around: Neighbourhood, at: int, begin: int, end: int) -> str | None:
    """The kind that a word behind or before the number at this token says that it has, or that a list of such numbers
    goes on with; None where nothing does. ``begin`` and ``end`` are those of the figure that it would be."""
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
    paged = around.kind == "citation" or (
        around.kind == "year" and not is_word(after.text) and not _is_large(around, at)
    )
    if after_colon and paged and begin - around.end == 1:
        return "page"  # (Tan 2012: 23), but not In 2012: 23 children, Census 2010: 12,400
    if begin < at and "change" in around.tokens[begin].roles:
        return None  # the DAX fell 200 points
    if "announces" in before.roles:
        kind = str(before.roles["announces"])
        counts = counts or ("noun" in after.roles and after.glued)  # Korean -면 300명, where 면 5 is a page
        counted = counts and (kind in _NUMBERED or kind == "time")  # 朝300人
        large = _is_large(around, at) or ("noun" in after.roles and len(around.tokens[at].text) >= _MANY)
        return None if counted or (kind in _COUNTED_UP and large) else kind  # ek 300 öğretmen
    return _announced_within(around, at, begin, before) or _going_on(around, at, begin, after)


def _announced_within(around: Neighbourhood, at: int, begin: int, before: Token) -> str | None:
    """The kind by a word for what may also follow an ordinal, with the stop before it (. Kapitel 4), or by one that the
    figure would hold."""
    if before.text[:2] == ". ":
        roles = around.lexicon.single.get(before.text[2:].casefold(), {})
        if "announces" in roles:
            return str(roles["announces"])
    for inside in range(begin, at):
        if "announces" in around.tokens[inside].roles and "measure" not in around.tokens[inside].roles:
            return str(around.tokens[inside].roles["announces"])
    return None


def _going_on(around: Neighbourhood, at: int, begin: int, after: Token) -> str | None:
    """The kind of the number before, where this one completes it or goes on with a list of such numbers."""
    if around.kind in ("date", "time") and _completes(around, at, begin):
        return around.kind
    apart = begin - around.end
    listed = around.kind and around.kind not in ("date", "time", "url") and 0 < apart <= 2
    if not listed or around.peek(around.end - 1).text == "]":  # schools[^1] and 5 halls
        return None
    between = around.tokens[around.end : begin]
    joined = all(token.text in _JOINING or token.roles.keys() & {"joiner", "closer"} for token in between)
    number = around.tokens[at].text
    alike = around.kind != "year" or (len(number) in (2, 4) and number.isdecimal())
    alike = alike and not (around.kind == "year" and "measure" in around.peek(at + 1).roles)
    known = after.roles or not is_word(after.text) or after.text in around.lexicon.language.common
    alike = alike and (around.kind != "age" or bool(known))  # under 15, and 17 staff
    return around.kind if joined and alike and "noun" not in after.roles else None


def _stands_apart(token: Token) -> bool:
    """A stop after a space, as scanned texts have it (art . 5); the one that touches a word ends its sentence."""
    return token.text == "." and not token.glued


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
