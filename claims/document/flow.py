"""Text that grows block by block: cells parted by tabs, lines by LF, paragraphs by a blank line."""

from __future__ import annotations

from claims.document.format import MOST_CHARACTERS, Body, Unreadable

CELL, LINE, BLOCK = 1, 2, 3
_GAPS = {CELL: "\t", LINE: "\n", BLOCK: "\n\n"}
_RAISED = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_LOWERED = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
_SPACES = " \t\n\r\f"


def raised(text: str) -> str:
    """Superscript as it is printed, so that a footnote's mark is not glued to a number: 800 and ¹, never 8001."""
    return text.translate(_RAISED)


def lowered(text: str) -> str:
    """Subscript as it is printed, for the same reason: x₂, never x2 or a number that goes on."""
    return text.translate(_LOWERED)


class Flow:
    """Collects text; gaps before the first and after the last text are left out."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._gap = BLOCK
        self._space = False
        self._row = self._cell = False
        self._paragraphs: list[int] = []

    def gap(self, kind: int) -> None:
        """What follows is parted from what was: the widest gap asked for counts, but a cell's first text stands
        in the line of its row."""
        if not self._cell or kind == BLOCK:
            self._gap = max(self._gap, kind)

    def row(self) -> None:
        """A row of a table begins."""
        self._gap = max(self._gap, LINE)
        self._row = self._cell = True

    def cell(self) -> None:
        """A cell begins; before the first text of a row its gap stays that of the row."""
        if not self._row:
            self._gap = CELL
        self._cell = True

    def text(self, text: str) -> None:
        """Text as it is, white space too."""
        if not text:
            return
        if self._gap and text.strip():
            if self._parts:
                self._put(_GAPS[self._gap])
            if self._gap == BLOCK:
                self._paragraphs.append(self._length)
            self._gap = 0
            self._row = self._cell = False
        elif self._gap:
            return  # white space at the start of a block
        self._put(text)

    def running(self, text: str) -> None:
        """Text whose white space is only there for the source's layout: each run of it is one space."""
        words = text.strip(_SPACES)
        if text[:1] in _SPACES and text:
            self._space = True
        if not words:
            return
        if self._space and not self._gap:
            self._put(" ")
        self._space = False
        self.text(" ".join(word for word in words.translate(_FOLDED).split(" ") if word))
        self._space = text[-1] in _SPACES

    def body(self, unread: tuple[str, ...] = ()) -> Body:
        return Body("".join(self._parts), paragraphs=tuple(self._paragraphs), unread=unread)

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)
        if self._length > MOST_CHARACTERS:
            raise Unreadable(f"has more than {MOST_CHARACTERS} characters", "split it")


_FOLDED = str.maketrans(dict.fromkeys(_SPACES, " "))
