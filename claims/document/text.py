"""The text of a document, with the way back from an offset to the page, the paragraph and the line."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

_LINE_END = re.compile(r"\r\n|\r|\n")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True)
class Text:
    """The text of a document; offsets count its Unicode code points from 0.

    ``sha256`` is the hash of the file's bytes. ``pages`` holds the offset at which each page starts and is empty
    where the format knows no pages; ``paragraphs`` likewise, and where it is empty blank lines part the paragraphs.
    ``unread`` says what of the document could not be read, a sentence each.
    """

    file: str
    content: str
    sha256: str
    pages: tuple[int, ...] = ()
    paragraphs: tuple[int, ...] = ()
    unread: tuple[str, ...] = ()

    @cached_property
    def _lines(self) -> list[int]:
        return sorted({*(found.end() for found in _LINE_END.finditer(self.content)), *self.pages[1:]})

    @cached_property
    def _paragraphs(self) -> list[int]:
        if self.paragraphs:
            return list(self.paragraphs[1:])
        # Runs of white space one by one: a pattern that looks for two line ends takes a square of the time.
        spaces = (found for found in _SPACE.finditer(self.content, self._first))
        return [
            found.end()
            for found in spaces
            if found.end() < len(self.content) and len(_LINE_END.findall(found.group())) > 1
        ]

    @cached_property
    def _first(self) -> int:
        return len(self.content) - len(self.content.lstrip())

    def line(self, offset: int) -> int:
        """The line, from 1, that holds an offset; lines end at CR LF, LF or CR, as editors count them, and pages."""
        return bisect_right(self._lines, offset) + 1

    def paragraph(self, offset: int) -> int:
        """The paragraph, from 1, that holds an offset; the white space between two belongs to the first."""
        return bisect_right(self._paragraphs, offset) + 1

    def page(self, offset: int) -> int | None:
        """The page, from 1, that holds an offset; None where the format knows no pages."""
        return max(1, bisect_right(self.pages, offset)) if self.pages else None

    def place(self, offset: int) -> str:
        """The shortest way for people to the place of an offset, by what the document itself shows them: line 120,
        in a DOCX or an HTML page paragraph 8, in a PDF page 3, line 120."""
        return f"paragraph {self.paragraph(offset)}" if self.paragraphs else self.where(offset)

    def where(self, offset: int) -> str:
        """The place of an offset for people: page 3, line 120."""
        line, page = f"line {self.line(offset)}", self.page(offset)
        if page is not None:
            return f"page {page}, {line}"
        return f"paragraph {self.paragraph(offset)}, {line}" if self.paragraphs else line
