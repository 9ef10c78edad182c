"""Words that a script writes without spaces between, or a language glues together, cut into known phrases."""

from __future__ import annotations

from itertools import pairwise

from claims.figure.lexicon import NUMERIC, Lexicon

_LONGEST = 72  # no number word of use is longer, and trying every word on megabytes of letters would cost
_INFLECTED = frozenset({"scale", "unit", "money", "noun", "measure", "after", "fraction", "multiple"})
_SHORTEST_STEM = 2  # letters; ين is yen, and the middle of بينهم
_START = 2  # characters by which the lexicon keeps its number words
_OTHER_WORDS = frozenset({"decoy", "vague"})


def unspaced(run: str, lexicon: Lexicon, counted: bool = False) -> list[str]:
    """Cut a run of letters into the longest known phrases and what lies between them, from left to right.

    Example: 約三百二十万人 becomes 約, 三百, 二十, 万, 人. ``counted`` says that digits stand right before the run.
    """
    low, places = _folded(run)
    cuts = {0, len(run)}
    goes_on = "scale" if counted else ""
    at = 0
    while at < len(low):
        length = _longest(low, at, lexicon, goes_on)
        if counted and not at and length > 1 and _splits(low, length, lexicon):
            length = 1  # 2019年増加
        goes_on = _expected_after(low[at : at + length], lexicon) if length else ""
        if length:
            cuts |= {places[at], places[at + length]}
        at += length or 1
    ends = sorted(cuts)
    return [run[begin:end] for begin, end in pairwise(ends)]


def _splits(low: str, length: int, lexicon: Lexicon) -> bool:
    """年増 is a yearly rise, but after the digits of a year 年 is its own word."""
    first = lexicon.single.get(low[0], {})
    return "measure" in first and "change" in lexicon.single[low[:length]]


def compound(word: str, lexicon: Lexicon) -> list[str] | None:
    """Cut a compound of number words (*zweitausendfünfhundert*), or a known word with an ending or prefix.

    None where the pieces do not cover the word.
    """
    language = lexicon.language
    if len(word) > _LONGEST or not (language.compounds or language.endings or language.prefixes):
        return None
    low = word.casefold()
    pieces = _cover(low, lexicon) if language.compounds else None
    if pieces is None:
        pieces = _with_ending(low, lexicon)
    if pieces is None:
        return None
    _, places = _folded(word)
    found, at = [], 0
    for piece in pieces:
        found.append(word[places[at] : places[at + len(piece)]])
        at += len(piece)
    return found


def _with_ending(low: str, lexicon: Lexicon) -> list[str] | None:
    language = lexicon.language
    if low.endswith(language.endings):
        for ending in language.endings:
            if low.endswith(ending) and _takes_ending(low[: -len(ending)], lexicon):
                return [low[: -len(ending)], ending]
    if low.startswith(language.prefixes):
        for prefix in language.prefixes:
            rest = low[len(prefix) :]
            if not low.startswith(prefix) or not rest:
                continue
            if rest in lexicon.single or rest in lexicon.longer:
                return [prefix, rest]
            for ending in language.endings:
                stem = rest[: -len(ending)]
                if rest.endswith(ending) and len(stem) > _SHORTEST_STEM and _takes_ending(stem, lexicon):
                    return [prefix, rest[: -len(ending)], ending]  # وربعها
    return None


def _takes_ending(word: str, lexicon: Lexicon) -> bool:
    """Whether the word is a scale word, unit, currency or noun; number words are too like other words."""
    roles = lexicon.single.get(word)
    if roles is None:
        return bool(lexicon.language.prefixes) and word in lexicon.known  # ثلاثة أرباعهم
    return not _INFLECTED.isdisjoint(roles)


def _cover(low: str, lexicon: Lexicon) -> list[str] | None:
    """Number and scale words that make up the whole word, at least two: the longest first that leave no rest."""
    pieces: list[str] = []
    ends = [iter(_numeric_at(low, 0, lexicon))]
    tried = {0}  # a place from which the rest of the word was no number words is not tried again
    while ends:
        at = sum(map(len, pieces))
        piece = next((each for each in ends[-1] if at + len(each) not in tried), None)
        if piece is None:
            if len(pieces) > 1 and low[at:] in lexicon.language.endings:
                return [*pieces, low[at:]]
            ends.pop()
            del pieces[-1:]
            continue
        pieces.append(piece)
        at += len(piece)
        if at == len(low):
            return pieces if len(pieces) > 1 else None
        tried.add(at)
        ends.append(iter(_numeric_at(low, at, lexicon)))
    return None


def _numeric_at(low: str, at: int, lexicon: Lexicon) -> list[str]:
    """The number and scale words that begin there, the longest first."""
    short = low[at : at + 1] if at + 1 < len(low) else ""
    begun = (*lexicon.numerals.get(low[at : at + _START], ()), *lexicon.numerals.get(short, ()))
    return [word for word in begun if low.startswith(word, at)]


def _longest(low: str, at: int, lexicon: Lexicon, expected: str) -> int:
    """The length of the longest phrase there; 二万一千 goes on with 万, though 万一 alone is another word."""
    first = 0
    pair = low[at : at + _START]
    short = lexicon.words.get(pair[0], ()) if len(pair) == _START else ()
    for word in (*lexicon.words.get(pair, ()), *short):
        if low.startswith(word, at):
            roles = lexicon.single[word]
            if not expected or _OTHER_WORDS.isdisjoint(roles):
                return first if first and expected not in roles else len(word)
            first = first or len(word)
    return first


def _expected_after(word: str, lexicon: Lexicon) -> str:
    """What may follow the word where another word would begin by chance: a scale word, or the part of a ratio."""
    if _is_numeric(word, lexicon):
        return "scale"
    return "number" if "reversed" in lexicon.single[word] else ""


def _is_numeric(word: str, lexicon: Lexicon) -> bool:
    return not NUMERIC.isdisjoint(lexicon.single[word])


def _folded(word: str) -> tuple[str, list[int]]:
    """The word in lower case as phrases are kept, and where each of its characters stood (ß becomes two)."""
    low = word.casefold()
    if len(low) == len(word):
        return low, list(range(len(word) + 1))
    places = [place for place, character in enumerate(word) for _ in character.casefold()]
    return "".join(character.casefold() for character in word), [*places, len(word)]
