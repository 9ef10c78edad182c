"""Which language a passage is in, by its small words: a document may change language inside."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields
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
_FEWEST_TELLING = 2
_AHEAD = 2.5
_FEWEST_FOREIGN = 2  # words; one may be a name
_MOST_LOOKED_AT = 200_000  # characters that tell the language of a whole text
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


def likely(text: str, told: str) -> str | None:
    """The code of the language that a text as a whole is clearly in, where that is not the one told; else None.

    Sentences in it that are long enough are read in it anyway; short ones, tables and headings are not.
    """
    code = load(told).code
    found = _language(text[:_MOST_LOOKED_AT], code)
    return None if found == code else found


def most_like(text: str, among: Iterable[str]) -> str | None:
    """Which of some languages has most of its small words in a text; None where two have as many, or none has any."""
    looked_at = text[:_MOST_LOOKED_AT]
    words = _WORDS.findall(looked_at.casefold())
    hits = sorted(((_hits(words, looked_at, code), code) for code in among), reverse=True)
    if not hits or not hits[0][0] or (len(hits) > 1 and hits[0][0] == hits[1][0]):
        return None
    return hits[0][1]


def _language(sentence: str, default: str) -> str:
    words = _WORDS.findall(sentence.casefold())
    ascii_only = sentence.isascii()
    own = _hits(words, sentence, default)
    size = _size(words, sentence, default)
    if own >= _ENOUGH * size or (ascii_only and len(words) < _FEWEST_WORDS):
        return default
    best, most = default, own
    for code, hits in _others_hit(words, "" if ascii_only else sentence, default):
        if hits * size > most * _size(words, sentence, code):
            best, most, size = code, hits, _size(words, sentence, code)
    enough = (
        most >= _ENOUGH * size and size >= _FEWEST_WORDS and _distinct(words, sentence, best) >= _FEWEST_HITS
    )
    if best == default or not enough or most < _AHEAD * own or _is_foreign(words, best):
        return default
    return best if _tells(words, default, best) else default


def _is_foreign(words: list[str], code: str) -> bool:
    """Whether several words have letters that the language does not write with: *günde* is no Spanish."""
    letters = _letters(code)
    if not letters:
        return False
    return sum(not letters.issuperset(word) for word in words) >= _FEWEST_FOREIGN


@lru_cache(maxsize=256)
def _letters(code: str) -> frozenset[str]:
    """The letters of a language that are in its words here; empty where it writes without spaces."""
    words = load(code)
    if not words.spaced:
        return frozenset()
    tables = (getattr(words, field.name) for field in fields(words))
    phrases = (phrase for table in tables if isinstance(table, (Mapping, tuple)) for phrase in table)
    found = {letter for phrase in phrases if isinstance(phrase, str) for letter in phrase.casefold()}
    return frozenset(found) | frozenset("abcdefghijklmnopqrstuvwxyz")


def _others_hit(words: list[str], sentence: str, default: str) -> list[tuple[str, int]]:
    """The other languages of which small words stand in the sentence, and how many, "
    "in the order of their codes."""
    found: dict[str, int] = {}
    speakers, unspaced = _speakers(default)
    for word in words:
        for code in speakers.get(word, ()):
            found[code] = found.get(code, 0) + 1
    for code in unspaced:
        common, letters, _ = _common(code)
        if not letters.isdisjoint(sentence):
            found[code] = sum(sentence.count(word) for word in common)
    return sorted(found.items())


def _hits(words: list[str], sentence: str, code: str) -> int:
    """How many of the words are among the language's small words; without spaces, "
    "how many stand in the text."""
    common, letters, spaced = _common(code)
    if spaced:
        return sum(word in common for word in words)
    return 0 if letters.isdisjoint(sentence) else sum(sentence.count(word) for word in common)


def _distinct(words: list[str], sentence: str, code: str) -> int:
    common, _, spaced = _common(code)
    return len(common.intersection(words)) if spaced else sum(word in sentence for word in common)


def _tells(words: list[str], default: str, other: str) -> bool:
    """Whether words speak for the other language that are none of the text's own: *per* and *ha* are English too."""
    common, spaced = _common(other)[0], _common(other)[2]
    return not spaced or len(common.intersection(words) - _own(default)) >= _FEWEST_TELLING


@lru_cache(maxsize=256)
def _own(code: str) -> frozenset[str]:
    """The small words of a language and the words that stand beside its figures."""
    words = load(code)
    listed = (words.common, words.measures, words.units, words.per, words.ratios, words.joiners, words.spans)
    return frozenset(word.casefold() for phrases in listed for word in phrases)


def _size(words: list[str], sentence: str, code: str) -> int:
    """How many words there are; where none are marked, one for every four letters."""
    return len(words) if _common(code)[2] else max(1, len(sentence) // 4)


@lru_cache(maxsize=256)
def _common(code: str) -> tuple[frozenset[str], frozenset[str], bool]:
    """The small words of a language, the characters they begin with, "
    "and whether it writes spaces between words."""
    language = load(code)
    common = frozenset(word.casefold() for word in language.common)
    return common, frozenset(word[0] for word in common), language.spaced


@lru_cache(maxsize=256)
def _speakers(default: str) -> tuple[dict[str, tuple[str, ...]], tuple[str, ...]]:
    """Each small word of the other languages with spaces to their codes; the codes of those without spaces.

    A variety of the same language (pt-BR beside pt) is never told apart, nor are languages that are too alike.
    """
    alike = next((pair for pair in _ALIKE if default in pair), {default.split("-")[0]})
    others = [code for code in codes() if code.split("-")[0] not in alike and "-" not in code]
    speakers: dict[str, tuple[str, ...]] = {}
    unspaced = tuple(code for code in others if not _common(code)[2])
    for code in others:
        if code not in unspaced:
            for word in _common(code)[0]:
                speakers[word] = (*speakers.get(word, ()), code)
    return speakers, unspaced
