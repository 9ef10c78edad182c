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
from claims.registry.claim import Anchor

WORDS_EACH_SIDE = 6
# Enough characters to hold six words on one side, however long; keeps each look-up independent of the text's length.
_REACH = 1000
_ROOM = 4  # characters that a text may have before its first word: a byte order mark, blank lines
# Thai, Lao, Burmese, Khmer; kana, Chinese characters; Hangul, whose counting words follow a number without a space.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9d"
    "\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A figure in a text: its offsets, its line, itself with white space folded, and the hash of its neighbours.

    ``page`` and ``paragraph`` count from 1 and are None where they lead nobody to the place: see ``passage``.
    """

    start: int
    end: int
    line: int
    figure: str
    context: str
    page: int | None = None
    paragraph: int | None = None

    def matches(self, printed: str) -> bool:
        return self.figure == _folded(printed)

    @property
    def where(self) -> str:
        """The place for people: page 3, line 120."""
        shown = (("page", self.page), ("paragraph", self.paragraph), ("line", self.line))
        return ", ".join(f"{name} {number}" for name, number in shown if number is not None)

    @property
    def anchor(self) -> dict[str, str | int]:
        """The fields of an anchor that leads here, as a registry holds them."""
        fields = {"line": self.line, "page": self.page, "paragraph": self.paragraph}
        found: dict[str, str | int] = {name: number for name, number in fields.items() if number is not None}
        return found | {"start": self.start, "end": self.end, "context": self.context}


def passage(text: Text, start: int, end: int) -> Passage:
    """What stands between two offsets; with its page in a PDF, with its paragraph where paragraphs are the format's
    own (DOCX, HTML): there the lines are only those of the text that was read."""
    content = text.content
    at = min(start, len(content))
    return Passage(
        start,
        end,
        text.line(at),
        _folded(content[start:end]),
        context_hash(content, start, end),
        text.page(at),
        text.paragraph(at) if text.paragraphs else None,
    )


def placed(text: Text, printed: str, at: Anchor) -> Passage | None:
    """Where an anchored figure stands now, or None where it is lost; never a place that only looks alike.

    It is at its offsets, with the words around it that the anchor's hash stands for; or, where the text has
    shifted, at the place with the same figure and the same words around it that is nearest to its first character
    (of two as near, the earlier). Where the text began or ended within those words and has grown there, the words
    it had must still be there, six at least, around one figure only.

    An anchor without a hash cannot be told from another place of the same figure once the text has shifted: it
    only holds where the figure stands as a whole at its offsets.
    """
    if at.start is None or at.end is None:
        return None
    there = passage(text, at.start, at.end)
    if there.matches(printed):
        if at.context == there.context:
            return there
        if at.context is None:
            return there if _stands_alone(text.content, at.start, at.end) else None
    if at.context is None:
        return None
    found = find(text, printed, near=at.start, context=at.context)
    if found and found[0].context == at.context:
        return found[0]
    grown = [one for one in found if _was_at_an_end(text.content, one, at.start, at.context)]
    return grown[0] if len(grown) == 1 else None


def find(text: Text, printed: str, near: int | None = None, context: str | None = None) -> list[Passage]:
    """Every place where a figure stands as a whole, the best first.

    The words around it decide before the distance to ``near``; without either they come in the order of the text.
    """
    words = printed.split()
    if not words:
        return []
    # Looks at every place, those that overlap too: after 1 and 1 in "1 1 1" a second "1 1" stands.
    wanted = r"\s+".join(re.escape(word) for word in words)
    pattern = re.compile(f"(?=({wanted}))")
    found = [
        passage(text, match.start(1), match.end(1))
        for match in pattern.finditer(text.content)
        if _stands_alone(text.content, match.start(1), match.end(1))
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
    return _hashed(*_around(content, start, end))


def _around(content: str, start: int, end: int) -> tuple[list[str], list[str]]:
    before = content[max(0, start - _REACH) : start].split()[-WORDS_EACH_SIDE:]
    after = content[end : end + _REACH].split()[:WORDS_EACH_SIDE]
    return before, after


def _hashed(before: list[str], after: list[str]) -> str:
    words = unicodedata.normalize("NFC", " ".join([*before, "|", *after])).casefold()
    return hashlib.sha256(words.encode()).hexdigest()


def _was_at_an_end(content: str, one: Passage, start: int, context: str) -> bool:
    """Whether the context is that of this place in a text that began or ended within the six words around it."""
    before, after = _around(content, one.start, one.end)
    firsts = [
        len(before),
        *(count for count in range(len(before)) if _began(content, one.start, count, start)),
    ]
    return any(
        _hashed(before[len(before) - first :], after[:last]) == context
        for first in firsts
        for last in range(len(after) + 1)
        if first + last >= WORDS_EACH_SIDE
    )


def _began(content: str, place: int, words: int, start: int) -> bool:
    """Whether a text that began so many words before a figure had the figure about where the anchor says."""
    chunk = content[max(0, place - _REACH) : place]
    starts = [found.start() for found in re.finditer(r"\S+", chunk)]
    length = len(chunk) - starts[-words] if words else 0
    return 0 <= start - length <= _ROOM


def _folded(text: str) -> str:
    return " ".join(text.split())


def _stands_alone(content: str, start: int, end: int) -> bool:
    """A figure does not start or end inside a longer number or word: 15.000 is not found in 115.000."""
    if start >= end:
        return False
    before, after = content[start - 1 : start] if start else "", content[end : end + 1]
    if _one_word(before, content[start]) or _one_word(content[end - 1], after):
        return False
    if content[start].isdigit() and before in (".", ",") and content[max(0, start - 2) : start - 1].isdigit():
        return False
    return not (content[end - 1].isdigit() and after in (".", ",") and content[end + 1 : end + 2].isdigit())


def _one_word(left: str, right: str) -> bool:
    """Whether two neighbours belong to one number or word. Scripts without spaces put numbers next to letters."""
    if not (left.isalnum() and right.isalnum()):
        return False
    if left.isnumeric() or right.isnumeric():
        both = left.isnumeric() and right.isnumeric()
        return both or not (_UNSPACED.match(left) or _UNSPACED.match(right))
    return not (_UNSPACED.match(left) and _UNSPACED.match(right))
