"""Anchors: where a figure stands in the text of its source, without a sentence of that text in the registry.

An anchor holds offsets in Unicode code points, and a hash of the six words on each side, so that it can be checked
and found again. White-space runs in a figure equal one space.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from claims.document.text import Text
from claims.phrase import COMMA, listed, phrase

WORDS_EACH_SIDE = 6
# Enough characters to hold six words on one side, however long; keeps each look-up independent of the text's length.
REACH = 1000
LONGEST_WORD = 60  # characters in which the end of a line may part a word
# A hyphen between two letters, and one of them at the end of a line. Every repetition is bounded: no text is slow.
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010](?:[^\S\r\n]{0,9}[\r\n]\s{0,40})?(?=[^\W\d_])")
PARTED = re.compile(r"(?<=[^\W\d_])[-\u2010][^\S\r\n]{0,9}[\r\n]\s{0,40}(?=[^\W\d_])")
# Thai, Lao, Burmese, Khmer; kana, Chinese characters; Hangul, whose counting words follow a number without a space.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9d"
    "\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A figure in a text: its offsets, its line, itself with white space folded, and the hash of its neighbours.

    ``whole`` is the figure with a word that the end of a line parts made whole: 3 mil-/lion is 3 million.
    ``page`` and ``paragraph`` count from 1 and are None where they lead nobody to the place: see ``passage``.
    """

    start: int
    end: int
    line: int
    figure: str
    context: str
    page: int | None = None
    paragraph: int | None = None
    whole: str = ""

    def matches(self, printed: str) -> bool:
        return folded(printed) in (self.figure, self.whole)

    @property
    def where(self) -> str:
        """The place for people: page 3, line 120."""
        shown = [phrase("page {number}", number=self.page)] if self.page is not None else []
        if self.paragraph is not None:
            shown.append(phrase("paragraph {number}", number=self.paragraph))
        return listed((*shown, phrase("line {number}", number=self.line)), COMMA)

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
        folded(content[start:end]),
        context_hash(content, start, end),
        text.page(at),
        text.paragraph(at) if text.paragraphs else None,
        folded(joined(content[start:end])),
    )


def whole_words(text: Text, start: int, end: int) -> Passage:
    """The passage between two offsets, with the words whole that begin or end within it: what people are shown
    where something else stands in the place of a figure."""
    content = text.content
    while (
        0 < start <= len(content)
        and not content[start - 1].isspace()
        and not content[start : start + 1].isspace()
    ):
        start -= 1
    while 0 < end < len(content) and not content[end].isspace() and not content[end - 1].isspace():
        end += 1
    return passage(text, start, end)


def context_hash(content: str, start: int, end: int) -> str:
    """SHA-256 of the six words before and after, NFC and casefolded, one space apart."""
    return hashed(*around(content, start, end))


def around(content: str, start: int, end: int) -> tuple[list[str], list[str]]:
    """The six words on each side, fewer where the text begins or ends."""
    return _last(content[max(0, start - REACH) : start]), _first(content[end : end + REACH])


def contexts_joined(content: str, start: int, end: int) -> set[str]:
    """The hashes that the words around have where a word that is parted at the end of a line is whole: without its
    hyphen, with it, and with no hyphen inside any word. None where no word there has a hyphen."""
    before, after = content[max(0, start - REACH) : start], content[end : end + REACH]
    if not any(sign in side and _HYPHEN.search(side) for side in (before, after) for sign in "-\u2010"):
        return set()
    return {
        hashed(_last(pattern.sub(hyphen, before)), _first(pattern.sub(hyphen, after)))
        for pattern, hyphen in ((PARTED, ""), (PARTED, "-"), (_HYPHEN, ""))
    }


def contexts_parted(content: str, start: int, end: int) -> set[str]:
    """The hashes that the words around have where the end of a line parts one of them, with a hyphen."""
    found: set[str] = set()
    for hyphen in ("", "-"):
        before = _last(PARTED.sub(hyphen, content[max(0, start - REACH) : start]))
        after = _first(PARTED.sub(hyphen, content[end : end + REACH]))
        found.update(hashed(words[-WORDS_EACH_SIDE:], after) for words in _parted(before))
        found.update(hashed(before, words[:WORDS_EACH_SIDE]) for words in _parted(after))
    return found


def _parted(words: list[str]) -> Iterator[list[str]]:
    """The words with one of them parted between two of its letters, or after a hyphen of its own."""
    for index, word in enumerate(words):
        for at in range(1, min(len(word), LONGEST_WORD)):
            left, right = word[at - 1], word[at]
            if left in "-\u2010" or (left.isalpha() and right.isalpha()):
                first = word[:at] if left in "-\u2010" else f"{word[:at]}-"
                yield [*words[:index], first, word[at:], *words[index + 1 :]]


def _last(text: str) -> list[str]:
    return text.rsplit(None, WORDS_EACH_SIDE)[-WORDS_EACH_SIDE:]


def _first(text: str) -> list[str]:
    return text.split(None, WORDS_EACH_SIDE)[:WORDS_EACH_SIDE]


def hashed(before: list[str], after: list[str]) -> str:
    words = unicodedata.normalize("NFC", " ".join([*before, "|", *after])).casefold()
    return hashlib.sha256(words.encode()).hexdigest()


def joined(text: str) -> str:
    """With the words whole that ends of lines part with a hyphen."""
    return PARTED.sub("", text)


def folded(text: str) -> str:
    """With each run of white space as one space."""
    return " ".join(text.split())


def stands_alone(content: str, start: int, end: int) -> bool:
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
