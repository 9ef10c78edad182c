"""Times of day in running text that only the words around them tell: *à 6 heures*, *a las 9*, *alle 18*."""

from __future__ import annotations

import re

from claims.figure.neighbourhood import Neighbourhood
from claims.figure.parts import Parts

CLOCK = re.compile(r"(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?")


def time_of_day(around: Neighbourhood, at: int, end: int, parts: Parts) -> str | None:
    """A time of day after a word for it: à 6 heures, a las 9, alle 18."""
    token, before, after = around.tokens[at], around.peek(at - 1), around.peek(end)
    if parts.last and "clock" in before.roles:
        ends = [number.value for number in (parts.number, parts.last) if number]
        joins = any(near.roles.get("clock") == "bare" for near in around.tokens[at + 1 : end])
        counts = parts.hedges or parts.measure or parts.number is None or parts.number.scale
        return "time" if joins and max(ends) <= 24 and not counts and "noun" not in after.roles else None
    if "clock" not in before.roles or not CLOCK.fullmatch(token.text) or parts.last:
        return None
    if parts.measure == "hour" and before.roles["clock"] != "digits":
        return None if "of" in after.roles else "time"  # à 6 heures; après 3 heures de débat
    bare = before.roles["clock"] == "bare" and parts.measure is None and "noun" not in after.roles
    common = around.lexicon.language.common
    return (
        "time" if bare and (not after.text.isalpha() or after.text in common or "of" in after.roles) else None
    )
