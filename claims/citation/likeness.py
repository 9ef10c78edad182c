"""How surely a citation means a listed work: by name, year, letter, title, number or address."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import IntEnum
from functools import lru_cache

from claims.citation.in_text import Mention
from claims.citation.name import host, is_family_of, is_inflected, near, tokens
from claims.citation.reference import Reference

BEGINNING = 200  # characters of a line without authors in which a name is looked for
SAME_TITLE = 0.75  # of 1: titles at least so alike are one title


class Likeness(IntEnum):
    """How alike the names are, from no to exactly."""

    NONE = 0
    SPELT_OTHERWISE = 1
    SHARED = 2
    EXACT = 3


def by_name(mention: Mention, work: Reference) -> Likeness:
    """How alike the first name of a citation and the first author of a work are."""
    named = mention.first
    if not named:
        return Likeness.NONE
    if "." in named[0]:
        hosts = {host(work.url), *(host(one) for one in work.authors)}
        return Likeness.EXACT if named[0] in hosts else Likeness.NONE
    first = work.authors[0] if work.authors else ""
    family, whole = work.first, tokens(first)
    if not first:  # the line does not tell where its names end: its first words may hold them
        return Likeness.SHARED if set(named) <= set(tokens(work.printed[:BEGINNING])) else Likeness.NONE
    if named == family or named[-1:] == family[-1:] or ("," not in first and named[-1] in whole):
        return Likeness.EXACT
    if set(named) & set(whole) or _is_acronym(mention.names[0], first):
        return Likeness.SHARED
    if is_inflected(mention.names[0], first.split(",")[0]) or is_family_of(mention.names[0], first):
        return Likeness.SHARED
    if any(near(one, other) for one in named for other in whole):
        return Likeness.SPELT_OTHERWISE
    return Likeness.NONE


def _is_acronym(one: str, other: str) -> bool:
    """WHO and World Health Organization, either way, or the one in brackets behind the other."""
    for short, long in ((one, other), (other, one)):
        letters = re.sub(r"[^A-Z]", "", short)
        if len(letters) < 2 or letters != short.strip(" ."):
            continue
        capitals = "".join(word[0] for word in re.findall(r"[^\W\d_]+", long) if word[0].isupper())
        if letters == capitals or f"({letters})" in long:
            return True
    return False


def same_date(mention: Mention, work: Reference) -> bool:
    """Whether year and letter allow that the citation means the work."""
    letters = {mention.letter, work.letter} - {""}
    undated_page = not work.year and "." in "".join(mention.first[:1])  # (www.example.org, 2017)
    return (mention.year == work.year or undated_page) and len(letters) < 2


@lru_cache(maxsize=65536)
def title_likeness(one: str, other: str) -> float:
    """How alike two titles are, from 0 to 1, by their words; 1 where one begins with all of the other."""
    a, b = _words(one), _words(other)
    if not a or not b:
        return 0.0
    short, long = sorted((a, b), key=len)
    if long[: len(short)] == short:
        return 1.0
    whole = SequenceMatcher(None, " ".join(a)[:200], " ".join(b)[:200], autojunk=False).ratio()
    begun = SequenceMatcher(
        None, " ".join(short)[:200], " ".join(long[: len(short)])[:200], autojunk=False
    ).ratio()
    return max(whole, begun)


def differs(one: str, other: str) -> bool:
    """Whether two titles of one work are spelt in two ways; case, signs and a title cut short are no other way."""
    return title_likeness(one, other) < 1.0


def _words(title: str) -> list[str]:
    return re.findall(r"[^\W_]+", title.casefold())


def same_work(one: Reference, other: Reference) -> bool:
    """Whether two entries are of one work: the same first author and year, and no other title."""
    same_title = not one.title or not other.title or not differs(one.title, other.title)
    return bool(one.first) and one.first == other.first and one.year == other.year and same_title
