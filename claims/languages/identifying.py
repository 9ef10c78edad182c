"""Which language a passage is in, by its small words: a document may change language inside."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from claims.languages import codes, load

_SENTENCES = re.compile(r"\n\s*\n|(?<=[.!?。।؟])\s+(?=[^\W\d_])")
_WORDS = re.compile(r"[^\W\d_]+")
# A sentence in a language has about a third of its words among the thirty most frequent; below this share it is
# doubtful, and another language is taken only where it is far ahead and the sentence is long enough to tell.
_ENOUGH = 0.12
_FEWEST_WORDS = 8
_FEWEST_HITS = 3
_AHEAD = 2.5
# Languages that share most of their small words; a number printed in one would be misread in the other.
_ALIKE = ({"id", "ms"},)


class Stretch(NamedTuple):
    """A part of a text, from ``start`` to before ``end``, and the code of the language it is in."""

    start: int
    end: int
    code: str


def stretches(text: str, default: str) -> list[Stretch]:
    """The text cut where its language changes, by sentences; ``default`` wherever no other is clearly ahead.

    The whole text is covered. Method: counts of frequent function words (Grefenstette 1995, small-words method).
    """
    if len(codes()) == 1:
        return [Stretch(0, len(text), default)]
    found: list[Stretch] = []
    begin = 0
    ends = [match.end() for match in _SENTENCES.finditer(text)]
    for end in [*ends, len(text)]:
        if end <= begin:
            continue
        code = _language(text[begin:end], default)
        if found and found[-1].code == code:
            found[-1] = Stretch(found[-1].start, end, code)
        else:
            found.append(Stretch(begin, end, code))
        begin = end
    return found or [Stretch(0, len(text), default)]


def _language(sentence: str, default: str) -> str:
    words = _WORDS.findall(sentence.casefold())
    own = _hits(words, sentence, default)
    size = _size(words, sentence, default)
    if own >= _ENOUGH * size or (len(words) < _FEWEST_WORDS and sentence.isascii()):
        return default
    best, most = default, own
    for code in _others(default):
        hits = _hits(words, sentence, code)
        if hits * size > most * _size(words, sentence, code):
            best, most, size = code, hits, _size(words, sentence, code)
    enough = (
        most >= _ENOUGH * size and size >= _FEWEST_WORDS and _distinct(words, sentence, best) >= _FEWEST_HITS
    )
    return best if best != default and enough and most >= _AHEAD * own else default


def _hits(words: list[str], sentence: str, code: str) -> float:
    """How many of the words are among the language's small words; without spaces, how many stand in the text."""
    common, spaced = _common(code)
    if spaced:
        return sum(word in common for word in words)
    if sentence.isascii():
        return 0
    return sum(sentence.count(word) for word in common)


def _distinct(words: list[str], sentence: str, code: str) -> int:
    common, spaced = _common(code)
    return len(common.intersection(words)) if spaced else sum(word in sentence for word in common)


def _size(words: list[str], sentence: str, code: str) -> float:
    """How many words there are; where none are marked, one for every four letters."""
    return len(words) if _common(code)[1] else max(1, len(sentence) // 4)


@lru_cache(maxsize=256)
def _common(code: str) -> tuple[frozenset[str], bool]:
    language = load(code)
    return frozenset(word.casefold() for word in language.common), language.spaced


@lru_cache(maxsize=256)
def _others(default: str) -> tuple[str, ...]:
    """The other languages; a variety of the same language (pt-BR beside pt) is never told apart."""
    alike = next((pair for pair in _ALIKE if default in pair), {default.split("-")[0]})
    return tuple(code for code in codes() if code.split("-")[0] not in alike and "-" not in code)
