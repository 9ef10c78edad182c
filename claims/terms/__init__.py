"""Terms to avoid, and the respectful ones proposed in their place: one file of data a language, and a registry's own.

A file ``LANGUAGE.txt`` of this folder has one line a term, ``avoid = say``; each form of a word is a line of its own.
Names and titles that hold such a word and must stay as they are, as that of a treaty, have nothing to say: ``name =``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

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

    Letters are compared without case; a hyphen, a space and a line break between words are alike.
    """
    return finder(terms)(text)


def finder(terms: Iterable[Term]) -> Callable[[str], list[Use]]:
    """:func:`uses` of these terms, for many texts: the list is made ready once."""
    every = _by_key(tuple(terms))
    if not every:
        return lambda text: []
    pattern = _pattern(tuple(every))
    # most texts have none of the first words: that is seen at once, where letters have but one lower case
    first_words = tuple(dict.fromkeys(key.split()[0] for key in every))
    plain = all(key.isascii() for key in every)

    def uses_in(text: str) -> list[Use]:
        if plain and text.isascii():
            lower = text.lower()
            if not any(word in lower for word in first_words):
                return []
        bare = _QUOTED.sub(lambda found: " " * len(found[0]), text)
        every_use = (
            Use(_meant(found[0], every), text[found.start() : found.end()], found.start(), found.end())
            for found in pattern.finditer(bare)
        )
        return [use for use in every_use if use.term.say]

    return uses_in


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
    longest_first = sorted(keys, key=lambda key: (-len(key), key))
    forms = (r"[\s\-‐‑]{1,8}".join(map(re.escape, key.split())) for key in longest_first)
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)", re.IGNORECASE)


def _key(words: str) -> str:
    lower = words.lower().replace("i\u0307", "i")  # of İ; and casefold would make two letters of ß
    return " ".join(re.split(r"[\s\-‐‑]+", lower)).strip()
