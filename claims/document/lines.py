"""The lines of one file: turns offsets into places, and remembers the text so that messages can quote it."""

from __future__ import annotations

import re
from bisect import bisect_right

from claims.place import Place, Problem

LONGEST_LINE_SHOWN = 1000

# What YAML forbids (YAML 1.2, production 1) is not sent to a terminal either.
FORBIDDEN = re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_LINE_END = re.compile(r"\r\n|\r|\n")
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*")
_WRITTEN = {
    '"': re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?'),
    "'": re.compile(r"'[^']*(?:''[^']*)*'?"),
    "|": _BLOCK_HEADER,
    ">": _BLOCK_HEADER,
}


class Lines:
    """The text of one file without its byte order mark: turns offsets (code points from 0) into places.

    ``readable`` is the same text as the parser gets it: equally long, with stand-ins for what it misreads.
    """

    __slots__ = ("_starts", "file", "readable", "text")

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.text = text
        self.readable = text
        self._starts: list[int] = []

    @property
    def starts(self) -> list[int]:
        """The offset at which each line starts; worked out when a place is first asked for."""
        if not self._starts:
            self._starts = [0, *(found.end() for found in _LINE_END.finditer(self.text))]
        return self._starts

    def place(self, offset: int, width: int = 1) -> Place:
        """The line and column of ``offset``."""
        starts = self.starts
        line = bisect_right(starts, offset)
        return Place(self.file, line, offset - starts[line - 1] + 1, max(width, 1))

    def line_text(self, line: int) -> str:
        """The line (from 1) without its end; empty where the file has no such line."""
        starts = self.starts
        if not 1 <= line <= len(starts):
            return ""
        end = starts[line] if line < len(starts) else len(self.text)
        return self.text[starts[line - 1] : end].rstrip("\r\n")

    def value_place(self, offset: int, value: object) -> Place:
        """The place of a key or value that starts at ``offset``.

        A scalar is as wide as what is written of it in its first line (a block scalar: its ``|`` or ``>``);
        a list, a mapping and a value that is not written are 1 wide.
        """
        place = self.place(offset)
        if not isinstance(value, str):
            return place
        line, column = self.line_text(place.line), place.column - 1
        written = _WRITTEN.get(line[column : column + 1])
        if written:
            found = written.match(line, column)
            width = len(found.group()) if found else 1
        elif line.startswith(value, column):
            width = len(value)
        else:  # plain text that goes on in the next line
            width = len(line.rstrip()) - column
        return Place(place.file, place.line, place.column, max(width, 1))

    def problem(self, offset: int, message: str, hint: str, width: int = 1) -> Problem:
        """A problem at ``offset``, quoting its line unless that is too long to show."""
        place = self.place(offset, width)
        line = FORBIDDEN.sub("\ufffd", self.line_text(place.line))
        return Problem(place, message, hint, line if len(line) <= LONGEST_LINE_SHOWN else "")
