"""What says a number in running text: digits, and words that say how many, in the language of a page."""

from __future__ import annotations

import re
from functools import lru_cache

from claims import languages
from claims.figure.finding import find_figures

NUMBER = re.compile(r"\d+(?:[.,'’\u00a0\u202f ]\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Mostly no numbers: pronouns ("one"), and words that mean something else far more often; numbers that matter are
# bound anyway.
_HARMLESS = {
    "en": frozenset({"one", "a", "an", "no", "second", "quarter", "quarters"}),
    "es": frozenset({"medio", "media", "segundo", "segundos", "varios", "varias", "algunos", "algunas", "numerosos",
                     "numerosas"}),
    "fr": frozenset({"demi", "demie", "tiers", "quart", "plusieurs", "divers", "certains"}),
    "id": frozenset({"kosong", "beberapa", "berbagai"}),
}  # fmt: skip
_MANY = (
    "twice thrice double doubled triple tripled quadruple dozen dozens hundred hundreds thousand thousands "
    "million millions billion billions trillion trillions"
)
_OF = {"en": r"of\b", "es": r"del?\b", "fr": r"(?:de|des|du)\b|d['’]", "id": r"dari\b"}


@lru_cache(maxsize=8192)
def numbers(text: str, language: str) -> tuple[tuple[int, str], ...]:
    """Everything in a text that says a number, in digits or in words of a language: (offset, as written)."""
    found = [(match.start(), match[0]) for match in NUMBER.finditer(text)]
    if languages.load(language).spaced:
        found += [
            (match.start(), match[0]) for match in _WORD.finditer(text) if _is_number(match[0], language)
        ]
        found += [(match.start(), match[0]) for match in _fractions(language).finditer(text)]
    else:
        found += _unspaced(text, language)
    return tuple(sorted(found))


def _unspaced(text: str, language: str) -> list[tuple[int, str]]:
    """Numbers in words where nothing parts the words: as figures are found in running text."""
    idle = languages.load(language).idle
    return [
        (one.start, one.surface)
        for one in find_figures(text, language)
        if one.is_claim and not any(sign.isdigit() for sign in one.surface) and one.surface not in idle
    ]


@lru_cache(maxsize=16384)
def _is_number(word: str, language: str) -> bool:
    folded = word.casefold()
    if any(character.isnumeric() for character in word):  # ½, Ⅻ, km²
        return True
    known = _number_words(language)
    return any(part in known or part.removesuffix("fold") in known for part in (folded, *folded.split("-")))


@lru_cache(maxsize=8)
def _number_words(language: str) -> frozenset[str]:
    """Words that say how many, in a language: numbers, scale words, fractions, multiplicatives."""
    spoken = languages.load(language)
    every = [*spoken.numbers, *spoken.fractions, *spoken.scales]
    if language == "en":
        every += _MANY.split()
    else:
        every += [*spoken.hundreds, *spoken.single_scales, *spoken.multiples, *spoken.vague]
    words = {word for word in every if " " not in word and len(word) > 2}
    idle = frozenset(spoken.idle) if language != "en" else frozenset()
    return frozenset(words) - _HARMLESS.get(language, frozenset()) - idle


@lru_cache(maxsize=8)
def _fractions(language: str) -> re.Pattern[str]:
    """Fractions of several words that no single word gives away: "a third of …", not "a third country"."""
    spoken = languages.load(language)
    phrases = [
        phrase
        for phrase in spoken.fractions
        if " " in phrase and not any(part in _number_words(language) for part in phrase.split())
    ]
    every = "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True)) or "(?!)"
    after = rf"(?=\s+(?:{_OF.get(language, '(?!)')})|\s*(?:[.,;:!?)]|\Z))"
    return re.compile(rf"(?<!\w)(?:{every}){after}", re.IGNORECASE)
