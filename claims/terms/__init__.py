"""Terms to avoid, and the respectful ones proposed in their place: one file of data a language, and a registry's own.

A file ``LANGUAGE.txt`` of this folder has one line a term, ``avoid = say``; each form of a word is a line of its own.
Names and titles that hold such a word and must stay as they are, as that of a treaty, have nothing to say: ``name =``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from claims.thai import ABBREVIATED, LETTERS, REPEAT, has_thai, word_ends

if TYPE_CHECKING:
    from claims.registry.registry import Registry

_FOLDER = Path(__file__).parent
_QUOTED = re.compile(
    '“[^”]{0,2000}”|‘[^’]{0,2000}’(?!\\w)|«[^»]{0,2000}»|„[^“”]{0,2000}[“”]|"[^"]{0,2000}"|「[^」]{0,2000}」'
    "|(?<!\\w)'(?:[^']|(?<=\\w)'(?=\\w)){0,2000}'(?!\\w)"
)


@dataclass(frozen=True, slots=True)
class Term:
    """Words to ``avoid``, those to ``say`` in their place, and ``because``, empty where the list says why.

    With nothing to ``say`` it is a name that is left alone, with all words to avoid in it.
    """

    avoid: str
    say: str
    because: str = ""


class Use(NamedTuple):
    """A term as it stands in a text, from ``start`` to ``end`` in code points."""

    term: Term
    surface: str
    start: int
    end: int


@lru_cache(maxsize=32)
def shipped(language: str) -> tuple[Term, ...]:
    """The terms of a language's own list, in the order of the file; those of ``en`` for ``en-IN``; none without one."""
    path = _FOLDER / f"{language.lower().partition('-')[0]}.txt"
    if not re.fullmatch(r"[a-z]{2,3}\.txt", path.name) or not path.is_file():
        return ()
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    pairs = (line.partition("=") for line in lines if line and not line.startswith("#"))
    return tuple(Term(avoid.strip(), say.strip()) for avoid, _, say in pairs)


_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_AROUND = 300
"""Code points on each side of a term in which a name is looked for."""

_SHORT = 3
"""Letters of words that have small letters in titles, too."""


def of(registry: Registry, language: str) -> tuple[Term, ...]:
    """The terms to avoid in a text of this language: its list's, then the registry's own."""
    own = (
        Term(one.avoid, one.say, one.because or "")
        for one in registry.terms
        if (one.language or registry.language) == language
    )
    return (*shipped(language), *own)


def uses(text: str, terms: Iterable[Term]) -> list[Use]:
    """Every use of a term outside quotation marks, in the order of the text; the longest where several begin.

    Letters are compared without case; a hyphen, a space and a line break between words are alike. Thai sets no spaces:
    a term of its letters is used where it begins and ends with a word.
    """
    return finder(terms)(text)


def finder(terms: Iterable[Term]) -> Callable[[str], list[Use]]:
    """:func:`uses` of these terms, for many texts: the list is made ready once."""
    every = _by_key(tuple(terms))
    if not every:
        return lambda text: []
    spaced = tuple(key for key in every if not has_thai(key))
    thai = tuple(key for key in every if has_thai(key))
    pattern = _pattern(spaced) if spaced else None
    telling = _telling(tuple(every))

    def uses_in(text: str) -> list[Use]:
        if _has_none(text, telling):
            return []
        bare = _QUOTED.sub(lambda found: " " * len(found[0]), text)
        found = [one.span() for one in pattern.finditer(bare)] if pattern else []
        if thai and has_thai(bare):
            found += _in_thai(bare, thai)
        every_use = (
            Use(_meant(text[start:end], every), text[start:end], start, end) for start, end in _apart(found)
        )
        return [use for use in every_use if use.term.say and not _in_a_name(bare, use)]

    return uses_in


def _in_a_name(text: str, use: Use) -> bool:
    """Whether a term is part of a name: in capitals beside another word in capitals, in a sentence that has others.

    A headline in which every word has a capital is no name; nor is the first word of a text.
    """
    every = list(_WORD.finditer(text, max(0, use.start - _AROUND), use.end + _AROUND))
    words = [one for one in every if len(one[0]) > _SHORT]
    own = [one for one in words if use.start <= one.start() < use.end]
    if len(own) < 2 or not all(map(_has_capital, own)) or all(map(_has_capital, words)):
        return False
    before = [one for one in every if 0 < one.start() < use.start][-1:]
    after = [one for one in every if one.start() >= use.end][:1]
    beside = [one for one in before if text[one.end() : use.start].isspace()]
    beside += [one for one in after if text[use.end : one.start()].isspace()]
    return any(map(_has_capital, beside))


def _has_capital(word: re.Match[str]) -> bool:
    return word[0][0].isupper() and not (len(word[0]) > 1 and word[0][1].isupper())


def surely_none(text: str, terms: Iterable[Term]) -> bool:
    """Whether a text, as that of a whole registry, can be seen at once to use none of the terms."""
    return _has_none(text, _telling(tuple(_by_key(tuple(terms)))))


def _telling(keys: tuple[str, ...]) -> tuple[str, ...] | None:
    """The longest word of each term but those of Thai letters, which stand in no ASCII text; None where letters of some
    have more than one lower case."""
    keys = tuple(key for key in keys if not has_thai(key))
    return (
        tuple(dict.fromkeys(max(key.split(), key=len) for key in keys))
        if all(map(str.isascii, keys))
        else None
    )


def _has_none(text: str, telling: tuple[str, ...] | None) -> bool:
    """Most texts have none of the telling words."""
    if telling is None or not text.isascii():
        return False
    lower = text.lower()
    return not any(word in lower for word in telling)


def _in_thai(bare: str, keys: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where the terms of Thai letters stand that begin and end with a word, or with the letters of a stretch."""
    ends = set(word_ends(bare))
    for key in keys:
        for one in _pattern_within((key,)).finditer(bare):
            start, end = one.span(1)
            if _parts(bare, start, ends) and _parts(bare, end, ends):
                yield start, end


def _parts(text: str, at: int, ends: set[int]) -> bool:
    """Whether no word goes on at a place. A sign of repetition or abbreviation goes with the word before it."""
    if at in (0, len(text)) or at in ends:
        return True
    before, after = text[at - 1], text[at]
    if LETTERS.match(before) and LETTERS.match(after):
        return after in (REPEAT, ABBREVIATED)
    return not (before.isalnum() and after.isalnum()) or bool(LETTERS.match(before) or LETTERS.match(after))


def _apart(found: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Of places that overlap the first, and of those that begin together the longest."""
    last = 0
    for start, end in sorted(set(found), key=lambda one: (one[0], -one[1])):
        if start >= last:
            yield start, end
            last = end


def _meant(surface: str, every: dict[str, Term]) -> Term:
    """The term that stands in a text; letters that only a search without case takes for each other (ı and i, İ and i)
    have keys of their own."""
    known = every.get(_key(surface))
    if known is not None:
        return known
    return next(term for key, term in every.items() if _pattern((key,)).fullmatch(surface))


@lru_cache(maxsize=32)
def _by_key(terms: tuple[Term, ...]) -> dict[str, Term]:
    return {key: term for term in terms if (key := _key(term.avoid))}


@lru_cache(maxsize=32)
def _pattern(keys: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_forms(keys)})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=256)
def _pattern_within(keys: tuple[str, ...]) -> re.Pattern[str]:
    """The terms wherever their letters stand, also where one place overlaps the next."""
    return re.compile(rf"(?=({_forms(keys)}))", re.IGNORECASE)


def _forms(keys: tuple[str, ...]) -> str:
    longest_first = sorted(keys, key=lambda key: (-len(key), key))
    return "|".join(r"[\s\-‐‑]{1,8}".join(map(re.escape, key.split())) for key in longest_first)


def _key(words: str) -> str:
    lower = words.lower().replace("i\u0307", "i")  # of İ; and casefold would make two letters of ß
    return " ".join(re.split(r"[\s\-‐‑]+", lower)).strip()
