"""The words that citations and lists of works use in one language, and those of all languages together."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from functools import cache

from claims.citation import languages


@dataclass(frozen=True, kw_only=True)
class Wordlist:
    """Patterns of regular expressions, an alternative each; upper and lower case are one. Empty where a language has
    none, or where none is known to be its own.

    - ``headings``: of a list of works; ``endings``: headings of what may follow it.
    - ``cited_in``: the work before these words is known through the one behind them, whatever stands there.
    - ``inside``: the work before stands in the one behind, or was read there: its own year decides.
    - ``editors``: marks of those who edited a book, with their brackets.
    - ``joints``: *and* between names; ``others``: *et al.*
    - ``prefixes``: *see*, *cf.* before a citation; ``locators``: *p.*, *chap.* behind it.
    - ``no_year``: *n.d.*; ``same``: *ibid.*
    - ``no_work``: what stands in brackets before a number and is no author, such as *Table*.
    - ``leading``: words that begin a sentence and are no part of the name behind them.
    - ``bodies``: words in the names of bodies: an *and* in them parts no names.
    - ``again``: *op. cit.*, behind the author of a work that an earlier note names; ``of_note``: *supra note*, before
      the number of that note. ``in_person``: *personal communication*, which no list holds.
    - ``name_endings``: what cases add to a family name or change in it, without accents: *Иванова* of *Иванов*.
    - ``accessed``: what leads to the day on which a page was read; ``months``: twelve names, or none.
    """

    headings: tuple[str, ...]
    endings: tuple[str, ...]
    cited_in: tuple[str, ...]
    inside: tuple[str, ...]
    editors: tuple[str, ...]
    joints: tuple[str, ...]
    others: tuple[str, ...]
    prefixes: tuple[str, ...]
    locators: tuple[str, ...]
    no_year: tuple[str, ...]
    no_work: tuple[str, ...]
    leading: tuple[str, ...]
    bodies: tuple[str, ...]
    same: tuple[str, ...]
    accessed: tuple[str, ...]
    months: tuple[str, ...]
    again: tuple[str, ...] = ()
    of_note: tuple[str, ...] = ()
    in_person: tuple[str, ...] = ()
    name_endings: tuple[str, ...] = ()


@cache
def wordlists() -> dict[str, Wordlist]:
    """The words of every language by its code, English first, since most lists in any language hold some of its."""
    codes = sorted(
        (one.name for one in pkgutil.iter_modules(languages.__path__)), key=lambda one: (one != "en", one)
    )
    return {code: importlib.import_module(f"{languages.__name__}.{code}").WORDS for code in codes}


def all_words(field: str) -> str:
    """The patterns of one field in every language, each once, as the alternatives of one expression."""
    every = (pattern for words in wordlists().values() for pattern in getattr(words, field))
    return "|".join(dict.fromkeys(every))
