"""Words that a script writes without spaces between, or a language glues together, cut into known phrases."""

from __future__ import annotations

from itertools import pairwise

from claims.figure.lexicon import Lexicon

_LONGEST = 60  # no number word of use is longer, and trying every word on megabytes of letters would cost
_INFLECTED = frozenset({"scale", "unit", "money", "noun", "measure", "after", "fraction", "multiple"})
_NUMERIC = frozenset({"number", "hundreds", "scale", "single", "joiner", "fraction"})


def unspaced(run: str, lexicon: Lexicon) -> list[str]:
    """Cut a run of letters into the longest known phrases and what lies between them, from left to right.

    Example: 約三百二十万人 becomes 約, 三百, 二十, 万, 人.
    """
    low, places = _folded(run)
    cuts = {0, len(run)}
    at = 0
    while at < len(low):
        length = _longest(low, at, lexicon)
        if length:
            cuts |= {places[at], places[at + length]}
        at += length or 1
    ends = sorted(cuts)
    return [run[begin:end] for begin, end in pairwise(ends)]


def compound(word: str, lexicon: Lexicon) -> list[str] | None:
    """Cut a compound of number words (*zweitausendfünfhundert*), or a known word with an ending or prefix.

    None where the pieces do not cover the word.
    """
    language = lexicon.language
    if len(word) > _LONGEST or not (language.compounds or language.endings or language.prefixes):
        return None
    low, places = _folded(word)
    pieces = _cover(low, lexicon) if language.compounds else None
    if pieces is None:
        pieces = _with_ending(low, lexicon)
    if pieces is None:
        return None
    found, at = [], 0
    for piece in pieces:
        found.append(word[places[at] : places[at + len(piece)]])
        at += len(piece)
    return found


def _with_ending(low: str, lexicon: Lexicon) -> list[str] | None:
    for ending in lexicon.language.endings:
        if low.endswith(ending) and _takes_ending(low[: -len(ending)], lexicon):
            return [low[: -len(ending)], ending]
    for prefix in lexicon.language.prefixes:
        rest = low[len(prefix) :]
        if not low.startswith(prefix) or not rest:
            continue
        if rest in lexicon.phrases:
            return [prefix, rest]
        for ending in lexicon.language.endings:
            if rest.endswith(ending) and _takes_ending(rest[: -len(ending)], lexicon):
                return [prefix, rest[: -len(ending)], ending]  # وربعها
    return None


def _takes_ending(word: str, lexicon: Lexicon) -> bool:
    """Whether the word is a scale word, unit, currency or noun; number words are too like other words."""
    if word in lexicon.inner and lexicon.language.prefixes:
        return True  # ثلاثة أرباعهم
    return any(len(key) == 1 and roles.keys() & _INFLECTED for key, roles in lexicon.phrases.get(word, ()))


def _cover(low: str, lexicon: Lexicon) -> list[str] | None:
    """Number and scale words that make up the whole word, the longest first; at least two."""
    pieces: list[str] = []
    at = 0
    while at < len(low):
        for piece in lexicon.words.get(low[at], ()):
            if low.startswith(piece, at) and not _NUMERIC.isdisjoint(lexicon.phrases[piece][-1][1]):
                pieces.append(piece)
                at += len(piece)
                break
        else:
            if len(pieces) > 1 and low[at:] in lexicon.language.endings:
                return [*pieces, low[at:]]
            return None
    return pieces if len(pieces) > 1 else None


def _longest(low: str, at: int, lexicon: Lexicon) -> int:
    for word in lexicon.words.get(low[at], ()):
        if low.startswith(word, at):
            return len(word)
    return 0


def _folded(word: str) -> tuple[str, list[int]]:
    """The word in lower case as phrases are kept, and where each of its characters stood (ß becomes two)."""
    low = word.casefold()
    if len(low) == len(word):
        return low, list(range(len(word) + 1))
    places = [place for place, character in enumerate(word) for _ in character.casefold()]
    return "".join(character.casefold() for character in word), [*places, len(word)]
