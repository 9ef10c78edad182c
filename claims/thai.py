"""Where words end in Thai, which sets no spaces between them.

Of all ways to part a stretch of letters into words of a list, the likeliest one is taken, as if each word stood
there as often as in running text, whatever its neighbours: a unigram model, its best path found by dynamic
programming (Manning and Schütze, Foundations of Statistical Natural Language Processing, 1999, section 9.3).
Unknown letters stay together: no line ends at a place that nobody vouches for.

The list is loaded with the first Thai text. thai-words.txt beside this file says where it comes from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

LETTERS = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]+")
"""Stretches of Thai letters and marks; digits and full stops part them."""
REPEAT, ABBREVIATED = "\u0e46", "\u0e2f"
_SIGNS = REPEAT + ABBREVIATED
_BEFORE_VOWELS = frozenset("\u0e40\u0e41\u0e42\u0e43\u0e44")  # written before the consonant that they follow
_NEVER_FIRST = frozenset(map(chr, (*range(0x0E30, 0x0E3B), 0x0E45, *range(0x0E46, 0x0E4F)))) | {ABBREVIATED}
_LONGEST = 20
_UNKNOWN, _EACH = 14, 8  # the cost of an unknown stretch, and of each of its letters: dearer than rare words
_Step = tuple[int, int, bool]
"""The least cost to get to a place, where the word that ends there starts, and whether the list has it."""


def has_thai(text: str) -> bool:
    """Whether there is a Thai letter in a text."""
    return LETTERS.search(text) is not None


def word_ends(text: str) -> Iterator[int]:
    """Where a word ends and the next one follows without a space, in order: offsets into the text."""
    for stretch in LETTERS.finditer(text):
        yield from (stretch.start() + end for end in _ends(stretch.group()))


@cache
def words() -> dict[str, int]:
    """The words of the list, each with its cost: how rare it is, in bits."""
    listed = Path(__file__).with_name("thai-words.txt").read_text(encoding="utf-8")
    entries = (line.split() for line in listed.splitlines() if not line.startswith("#"))
    return {word: int(cost) for word, cost in entries}


def _ends(letters: str) -> list[int]:
    """Ends of words inside a stretch of letters, its own end left out."""
    best = _best(letters)
    ends: list[int] = []
    at, known_after = len(letters), False
    while at:
        _, start, known = best[at]
        if at < len(letters) and (known or known_after) and letters[at - 1] not in _SIGNS:
            ends.append(at)
        at, known_after = start, known
    return ends[::-1]


def _best(letters: str) -> dict[int, _Step]:
    """The likeliest way to each place where a word may end."""
    costs, count = words(), len(letters)
    best: dict[int, _Step] = {0: (0, 0, True)}
    for end in range(1, count + 1):
        if end < count and not _may_part(letters[end - 1], letters[end]):
            continue
        choices = []
        for start in range(max(0, end - _LONGEST), end):
            if start in best:
                cost = costs.get(letters[start:end].rstrip(_SIGNS))
                step = _UNKNOWN + _EACH * (end - start) if cost is None else cost
                choices.append((best[start][0] + step, -start, cost is not None))
        if choices:
            cost, start, known = min(choices)
            best[end] = (cost, -start, known)
    return best if count in best else {**best, count: (0, 0, False)}


def _may_part(before: str, after: str) -> bool:
    """Whether two letters may belong to two words: a mark never starts one, a vowel before its consonant ends none."""
    return after not in _NEVER_FIRST and before not in _BEFORE_VOWELS
