"""Scripts: which characters of a text belong together, which fonts are for them, what cannot be set yet.

A *cluster* is what a reader takes for one letter: a base with its marks, an Indic syllable. Text is measured,
drawn and, where it has to be, cut by clusters. Unicode Standard Annex #29 (version 16.0, "grapheme cluster
boundaries", with rule GB9c), of which this is the part that print needs: emoji sequences and Hangul syllables
of single jamo are not joined.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

ZWNJ, ZWJ = "\u200c", "\u200d"
SARA_AM = "\u0e33\u0eb3"
"""Thai and Lao AM: letters by their category, but half of each is a mark over the letter before it."""
_LINKERS = frozenset("\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d\u1039\u17d2")
"""Signs that join the consonants on both sides to one syllable (Indic_Conjunct_Break = Linker)."""


@dataclass(frozen=True, slots=True)
class Script:
    """A script, its blocks (first and last code point), the families that are tried for it, and who has them.

    ``leading`` is the distance of baselines in ems at which running text is easily read, ``close`` that of large
    type, at which no mark touches the line above; ``package`` is what to install for the first family.
    """

    name: str
    blocks: tuple[tuple[int, int], ...]
    families: tuple[str, ...] = ()
    package: str = ""
    leading: float = 1.45
    close: float = 1.35


SCRIPTS = (
    Script("Thai", ((0x0E00, 0x0E7F),), ("Noto Sans Thai",), "claimsheet"),
    Script(
        "Devanagari", ((0x0900, 0x097F), (0xA8E0, 0xA8FF)), ("Noto Sans Devanagari",), "claimsheet[scripts]"
    ),
    Script("Tamil", ((0x0B80, 0x0BFF),), ("Noto Sans Tamil",), "claimsheet[scripts]"),
    Script(
        "Telugu", ((0x0C00, 0x0C7F),), ("Noto Sans Telugu",), "claimsheet[scripts]", leading=1.7, close=1.6
    ),
    Script(
        "Khmer",
        ((0x1780, 0x17FF), (0x19E0, 0x19FF)),
        ("Noto Sans Khmer",),
        "claimsheet[scripts]",
        leading=1.7,
    ),
    Script(
        "Arabic-Indic", ((0x0660, 0x066C), (0x06F0, 0x06F9)), ("Noto Sans Arabic",), "claimsheet[scripts]"
    ),
)
"""The scripts beside those of the page's own font, in the order in which their fonts are tried."""


@cache
def script_of(character: str) -> Script | None:
    """The script of a character; None for those of the page's own font and for all that have no entry here."""
    code = ord(character)
    for script in SCRIPTS:
        if any(first <= code <= last for first, last in script.blocks):
            return script
    return None


def runs_leftwards(character: str) -> bool:
    """Whether it is a letter that is read from right to left: Arabic, Hebrew, Syriac, N'Ko and others.

    Arabic-Indic digits are none: a number stands with its highest digit on the left in every script.
    """
    return unicodedata.bidirectional(character) in ("R", "AL") and unicodedata.category(character) != "Cf"


def clusters(text: str) -> Iterator[str]:
    """The clusters of a text, in order; joined they are the text."""
    start = 0
    for at in range(1, len(text)):
        if not joins(text, at):
            yield text[start:at]
            start = at
    if text:
        yield text[start:]


def joins(text: str, at: int) -> bool:
    """Whether the character at ``at`` (above 0) belongs to the cluster of the one before it."""
    character, before = text[at], text[at - 1]
    if character < "\u0300":
        return False
    if is_mark(character):
        return not before.isspace()
    if not character.isalpha():
        return False
    while before in (ZWJ, ZWNJ) and at > 1:
        at -= 1
        before = text[at - 1]
    return before in _LINKERS


@cache
def is_mark(character: str) -> bool:
    """Whether a character stands on, under or around the one before it, and never starts a line."""
    return (
        unicodedata.category(character) in ("Mn", "Mc", "Me")
        or character in SARA_AM
        or character in (ZWJ, ZWNJ)
    )
