"""The words by which a citation says that one work was read in another: *as cited in*, *dalam*, *zit. nach*, *转引自*.

Two sorts: words that say it by themselves, and words such as *in* that only join two works, each with its year. A word
that joins names in another language (*en* is *in* in Spanish, *and* in Dutch) is taken as the text's language has it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from claims.citation.wordlist import wordlists
from claims.languages.identifying import most_like

_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]")  # scripts that part no words


class Joints:
    """The joining words of a text: what stands between two works, opens or closes a citation."""

    def __init__(self, both: frozenset[str] = frozenset()) -> None:
        told = [one for words in wordlists().values() for one in words.cited_in]
        inside = [one for words in wordlists().values() for one in words.inside if one not in both]
        sure, spaced = _alternatives(told, unspaced=True), _alternatives(told, unspaced=False)
        joining, loose = _alternatives(inside, unspaced=False), _alternatives(inside, unspaced=True)
        self.between = re.compile(
            rf"(?P<told>[\s,.;:(\[]+(?:{spaced})(?=[\s:(\[])|[\s,.;:(\[]*(?:{sure}))\s*:?\s*(?=\S)"
            rf"|(?:[\s,.;(]+(?:{joining})\s*:?\s+|(?<=\d)[\s,;]+(?:{loose})\s*:?\s*)(?=\S)",
            re.IGNORECASE,
        )
        self.apart = re.compile(
            rf"[\s,;()\[\]]*(?P<told>(?:{spaced})(?=[\s:])|(?:{sure}))\s*:?\s*(?:in\s+)?|[\s,]+(?:{joining}|{loose})\s*:?\s+",
            re.IGNORECASE,
        )
        self.opens = re.compile(
            rf"[\W_]*(?:(?P<told>(?:{spaced})(?=[\s:])|(?:{sure}))|(?:{joining}|{loose})(?=[\s:]))\s*:?\s*(?=\S)",
            re.IGNORECASE,
        )
        self.closes = re.compile(rf"(?:\s+(?:{spaced})|\s*(?:{sure}))\s*$", re.IGNORECASE)


def _alternatives(patterns: list[str], *, unspaced: bool) -> str:
    kept = [one for one in patterns if bool(_UNSPACED.search(one)) is unspaced]
    return "|".join(dict.fromkeys(kept)) or r"(?!)"


@cache
def _of(both: frozenset[str]) -> Joints:
    return Joints(both)


ANY = _of(frozenset())
"""For a text whose language nothing tells."""


@cache
def _two_meanings() -> dict[str, dict[str, bool]]:
    """Words that mean *in* in one language and *and* in another; for each of these languages, whether it is *in*."""
    every = wordlists()
    joining = {one for words in every.values() for one in words.joints}
    shared = {one for words in every.values() for one in words.inside if one in joining}
    return {
        word: {
            code: word in words.inside
            for code, words in every.items()
            if word in words.inside or word in words.joints
        }
        for word in sorted(shared)
    }


@lru_cache(maxsize=64)
def joints_of(text: str) -> Joints:
    """The joining words as the language of a text has them."""
    both = set()
    for word, meanings in _two_meanings().items():
        if re.search(rf"[\d(][a-z]?[)\],;\s]{{0,3}}{word}\s", text, re.IGNORECASE):
            code = most_like(text, meanings)
            if code is None or not meanings[code]:
                both.add(word)
    return _of(frozenset(both))
