"""Anchors: where a figure stands in the text of its source, without a sentence of that text in the registry.

An anchor holds offsets in Unicode code points, and a hash of the six words on each side, so that it can be checked
and found again. White-space runs in a figure equal one space (SEMANTICS 2).
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass

from claims.document.text import Text

WORDS_EACH_SIDE = 6
# Enough characters to hold six words on one side, however long; keeps each look-up independent of the text's length.
_REACH = 1000


@dataclass(frozen=True, slots=True)
class Passage:
    """A figure in a text: its offsets, its line, itself with white space folded, and the hash of its neighbours."""

    start: int
    end: int
    line: int
    figure: str
    context: str

    def matches(self, printed: str) -> bool:
        return self.figure == _folded(printed)


def passage(text: Text, start: int, end: int) -> Passage:
    """What stands between two offsets."""
    content = text.content
    return Passage(
        start,
        end,
        text.line(min(start, len(content))),
        _folded(content[start:end]),
        context_hash(content, start, end),
    )


def find(text: Text, printed: str, near: int | None = None, context: str | None = None) -> list[Passage]:
    """Every place where a figure stands as a whole, the best first.

    The words around it decide before the distance to ``near``; without either they come in the order of the text.
    """
    words = printed.split()
    if not words:
        return []
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words))
    found = [
        passage(text, match.start(), match.end())
        for match in pattern.finditer(text.content)
        if _stands_alone(text.content, match.start(), match.end())
    ]
    return sorted(
        found,
        key=lambda one: (
            context is None or one.context != context,
            abs(one.start - near) if near is not None else 0,
            one.start,
        ),
    )


def context_hash(content: str, start: int, end: int) -> str:
    """SHA-256 of the six words before and after, NFC and casefolded, one space apart."""
    before = content[max(0, start - _REACH) : start].split()[-WORDS_EACH_SIDE:]
    after = content[end : end + _REACH].split()[:WORDS_EACH_SIDE]
    words = unicodedata.normalize("NFC", " ".join([*before, "|", *after])).casefold()
    return hashlib.sha256(words.encode()).hexdigest()


def _folded(text: str) -> str:
    return " ".join(text.split())


def _stands_alone(content: str, start: int, end: int) -> bool:
    """A figure does not start or end inside a longer number or word: 15.000 is not found in 115.000."""
    before, after = content[start - 1 : start], content[end : end + 1]
    if content[start].isalnum() and before.isalnum():
        return False
    if content[end - 1].isalnum() and after.isalnum():
        return False
    if content[start].isdigit() and before in (".", ",") and content[max(0, start - 2) : start - 1].isdigit():
        return False
    return not (content[end - 1].isdigit() and after in (".", ",") and content[end + 1 : end + 2].isdigit())
