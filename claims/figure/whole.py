"""Numbers printed in several pieces: 24/7, 2 1/2, 1.200 000, 1-2-3. A piece of one is never a figure of its own."""

from __future__ import annotations

from claims.figure.token import Token

_JOINING = frozenset({"/", ":", "^", "·", "×", "x"})
_LARGEST_PART = 16  # 2 1/2 and 3 15/16 are one number each; 12 3/80 are two
_GROUP = 3
_CENTURIES = range(15, 21)
_YEARS = range(10, 100)
_COUNTED = frozenset({"noun", "measure", "unit", "money", "scale", "times", "counter", "hundreds", "number"})


def end_of_number(tokens: list[Token], at: int, limit: int) -> int:
    """The place after the last piece of the number that the digits at this place begin or go on.

    No piece ends beyond ``limit``, a place of the text where a date or an address begins.
    """
    end = at + 1
    if "digits" not in tokens[at].roles:
        return end
    while end < len(tokens):
        more = _more(tokens, end, end == at + 1)
        if not more:
            break
        if tokens[end + more - 1].end > limit:
            break
        end += more
    return end


def _more(tokens: list[Token], place: int, second: bool) -> int:
    """How many tokens there go on with the number before them; a fraction may do so only as its second piece."""
    token = tokens[place]
    if token.glued:
        if token.text in _JOINING:
            return 2 if _joined(tokens, place) else 0
        return 4 if token.text == "-" and _is_spoken_ratio(tokens, place) else 0
    if "digits" not in token.roles:
        return 0
    if _goes_on(tokens, place):
        return 1
    return 3 if second and _fraction_follows(tokens, place) else 0


def end_of_spoken_year(tokens: list[Token], at: int) -> int:
    """The place after a year told as two numbers, nineteen eighty-four and twenty ten; ``at`` where there is none."""
    if at + 1 >= len(tokens) or tokens[at].roles.get("number") not in _CENTURIES:
        return at
    after, then = tokens[at + 1], tokens[at + 2 : at + 3]
    years = after.roles.get("number", 0)
    counted = bool(then) and (then[0].text == "-" or not _COUNTED.isdisjoint(then[0].roles))
    near = after.start == tokens[at].end + 1 and not counted
    return at + 2 if near and years in _YEARS else at


def end_of_code(tokens: list[Token], at: int, limit: int) -> int:
    """The place after numbers that dashes join, and are no range: 211-1, 50-50, 1-2-3; ``at`` where there are none."""
    end = at + 1
    while (
        end + 1 < len(tokens)
        and tokens[end].text == "-"
        and tokens[end].glued
        and tokens[end + 1].glued
        and tokens[end + 1].text.isdecimal()
        and tokens[end + 1].end <= limit
    ):
        end += 2
    first = tokens[at].text
    if end <= at + 1 or not first.isdecimal():
        return at
    if end > at + 3:
        return end
    last = tokens[at + 2].text
    counted = end < len(tokens) and not _COUNTED.isdisjoint(tokens[end].roles)
    even = first == last and not counted  # 50-50; but 5-5 लाख रुपये is so much for each
    return end if len(first) < 4 and (even or int(first) > int(last)) else at


def _joined(tokens: list[Token], place: int) -> bool:
    """Whether digits touch the mark at that place."""
    return place + 1 < len(tokens) and tokens[place + 1].glued and "digits" in tokens[place + 1].roles


def _is_spoken_ratio(tokens: list[Token], place: int) -> bool:
    """*1-in-4*: hyphens join both numbers and the word between."""
    joined = tokens[place : place + 4]
    return (
        len(joined) == 4
        and all(token.glued for token in joined)
        and joined[0].text == joined[2].text == "-"
        and "ratio" in joined[1].roles
        and "digits" in joined[3].roles
    )


def _goes_on(tokens: list[Token], place: int) -> bool:
    """A group of three digits that begins with 0 is no number: 1.200 000."""
    token = tokens[place]
    near = token.start == tokens[place - 1].end + 1
    return near and len(token.text) == _GROUP and token.text[0] == "0" and token.text.isdecimal()


def _fraction_follows(tokens: list[Token], place: int) -> bool:
    """Whether a proper fraction stands after a blank, so that both are one number: 2 1/2."""
    if (
        place + 2 >= len(tokens)
        or not tokens[place - 1].text.isdecimal()
        or len(tokens[place - 1].text) > _GROUP
    ):
        return False
    above, mark, below = tokens[place : place + 3]
    if above.start != tokens[place - 1].end + 1 or mark.text != "/" or not (mark.glued and below.glued):
        return False
    return (
        above.text.isdecimal()
        and below.text.isdecimal()
        and int(above.text) < int(below.text) <= _LARGEST_PART
    )
