"""Anchors: where a figure stands in the text of its source, without a sentence of that text in the registry.

An anchor holds offsets in Unicode code points, and a hash of the six words on each side, so that it can be checked
and found again. White-space runs in a figure equal one space (SEMANTICS 2).
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

WORDS_EACH_SIDE = 6
# Enough characters to hold six words on one side, however long; keeps each look-up independent of the text's length.
_REACH = 1000
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Text:
    """The raw text of a source, with the hash of its file's bytes."""

    file: str
    content: str
    sha256: str

    @cached_property
    def _ends(self) -> list[int]:
        return [found.end() for found in _LINE_END.finditer(self.content)]

    def line(self, offset: int) -> int:
        """The line, from 1, that holds an offset; lines end at CR LF, LF or CR, as editors count them."""
        return bisect_right(self._ends, offset) + 1


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


def text_of(file: str, folder: Path) -> Text | None:
    """The text of a source from the folder of documents; None when it is not there or not UTF-8.

    Only names inside the folder are read: a path that leads out of it is treated as missing.
    """
    found = read_text(file, folder)
    return found if isinstance(found, Text) else None


def read_text(file: str, folder: Path) -> Text | str:
    """The text of a source from the folder of documents, or a sentence: why there is none, and what to do."""
    path = folder / file
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            return f"{file} is not in the folder of documents but leads out of it; put a copy inside"
        if not path.is_file():
            return f"{file} is not in the folder of documents; put it there, or correct `text: {{file: …}}`"
        data = path.read_bytes()
        return Text(file, data.decode("utf-8"), hashlib.sha256(data).hexdigest())
    except UnicodeDecodeError as error:
        if data.startswith(b"%PDF-"):
            return f"{file} is a PDF, not a text; save its text in a file and name that one"
        return f"{file} is not a text in UTF-8 (byte {error.start + 1}); save it as UTF-8"
    except (OSError, ValueError) as error:
        return f"{file} cannot be read: {getattr(error, 'strerror', None) or error}"


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
