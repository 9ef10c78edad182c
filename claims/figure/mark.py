"""Marks in running text that are no figures: notes in brackets, the numbers of headings and of a list's items."""

from __future__ import annotations

import re

from claims.figure.age import OLDEST
from claims.figure.cursor import END
from claims.figure.neighbourhood import Neighbourhood
from claims.figure.token import Token

_HEADING = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,4}")
_NOTES = re.compile(r"\d{1,2}(?:,\d{1,3})+")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")


def mark(around: Neighbourhood, at: int, begin: int, end: int) -> str | None:
    """A note in brackets, or the number of an item of a list."""
    token, before, after = around.tokens[at], around.peek(at - 1), around.peek(end)
    if heads(around, at):
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


def is_note(token: Token, before: Token, after: Token) -> bool:
    """Several notes in one bracket: [3,4]."""
    return (
        before.text == "["
        and after.text == "]"
        and bool(_NOTES.fullmatch(token.text))
        and not _GROUPED.fullmatch(token.text)
    )


def heads(around: Neighbourhood, at: int) -> bool:
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
