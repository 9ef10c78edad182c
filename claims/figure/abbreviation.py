"""Which words of a language a stop may stand after without ending the sentence: *art.*, *approx.*, *Mrd.*"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

# What may stand right before the digits or the currency that follow the stop.
_ROLES = ("announces", "before", "rank", "scale", "unit", "measure", "era")
_VOWELS = re.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüœаеёиоуыэюяєії]")
_SHORT = 4  # letters of an abbreviation, if it is not half of its word at most
_ENDING = 2  # letters that a plural may add; an abbreviation leaves out more

# Short for a word that is spelt otherwise or is not in the table.
_OTHERS = frozenset({"mio", "mia", "bio", "mill", "bill", "tril", "tys", "núm", "num", "apt", "ziff", "nos"})

Entry = tuple[str, Mapping[str, Any]]


def abbreviations(words: Iterable[Entry]) -> frozenset[str]:
    """The words that are short for another of the same meaning, or too short or without vowels to be whole.

    A whole word ends its sentence where a stop follows: *See the table. 34 schools* numbers no table.
    """
    listed = sorted((word, roles) for word, roles in words if any(role in roles for role in _ROLES))
    found = {
        word
        for place, (word, roles) in enumerate(listed)
        if len(word) <= 2
        or not _VOWELS.search(word)
        or word in _OTHERS
        or any(_is_short_for(word, roles, *other) for other in _beginning_with(word, listed, place + 1))
    }
    return frozenset(found | {word for word, _ in listed if word.endswith("s") and word[:-1] in found})


def _beginning_with(word: str, listed: list[Entry], place: int) -> Iterator[Entry]:
    """The entries from that place on, in the order of the alphabet, that begin with the word."""
    while place < len(listed) and listed[place][0].startswith(word):
        yield listed[place]
        place += 1


def _is_short_for(word: str, roles: Mapping[str, Any], longer: str, others: Mapping[str, Any]) -> bool:
    """*art* for *article*; but *table* is not short for *tables*, nor *pasal* for *pasal-pasal*."""
    same = any(role in roles and roles[role] == others.get(role) for role in _ROLES[1:])
    same = same or ("announces" in roles and "announces" in others)
    short = len(word) <= _SHORT or 2 * len(word) <= len(longer)
    return same and short and longer.isalpha() and len(longer) > len(word) + _ENDING
