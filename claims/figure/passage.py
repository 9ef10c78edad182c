"""Running text in plain characters, with the way back to where each character stood."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

from claims.figure.characters import TABLE

# What does not stay as it is: white space other than one blank, and everything beyond ASCII.
_OTHER = re.compile(r"(?P<space>\s{2,}|[^\S ])|(?:[A-Za-z](?=[\u0300-\u036f]))?[^\x00-\x7f\s]+")
_SOFT_HYPHEN = "\xad"


class Passage:
    """A text in plain characters: digits as 0–9, dashes and minus signs as ``-``, accents composed.

    White space becomes one blank, ``\\t`` where it is wide as between the columns of a table, ``\\n`` where a line
    ends and ``\\n\\n`` where a paragraph does. A word that is hyphenated at the end of a line is joined. Offsets of
    ``text`` lead back to those of the whole text, of which ``raw`` is the part from ``begin`` on, by :meth:`start` and
    :meth:`end`.
    """

    __slots__ = ("_plain", "_raw", "_width", "begin", "raw", "text")

    def __init__(self, raw: str, decimal: str, group: str, begin: int = 0) -> None:
        self.raw = raw
        self.begin = begin
        self._plain: list[int] = []  # where a piece begins in the plain text, where in ``raw``,
        self._raw: list[int] = []
        self._width: list[int] = []  # and how many raw characters it stands for; 0 where it is the same text
        out: list[str] = []
        at = length = 0

        def put(piece: str, begin: int, end: int, same: bool) -> None:
            nonlocal length
            if piece:
                self._plain.append(length)
                self._raw.append(begin)
                self._width.append(0 if same else end - begin)
                out.append(piece)
                length += len(piece)

        for match in _OTHER.finditer(raw):
            begin, end = match.span()
            breaks = False
            if match["space"] is None:
                pieces = _plain_pieces(match.group(), begin, decimal, group)
            else:
                breaks = _breaks_word(raw, begin, end)
                white = " " if _breaks_number(raw, begin, end) else _white(match.group())
                pieces = [(white, begin, end)]
            if not breaks and len(pieces) == 1 and pieces[0][0] == match.group():
                continue  # é, 人 and the end of a line stay as they are
            if begin > at:
                put(raw[at:begin], at, begin, True)
            at = end
            if not breaks:
                for piece, first, last in pieces:
                    put(piece, first, last, match["space"] is None and _is_same(piece, raw[first:last]))
            elif out and out[-1].endswith("-") and raw[begin - 1] == "-":
                out[-1] = out[-1][:-1]
                length -= 1
        put(raw[at:], at, len(raw), True)
        self.text = "".join(out)

    def start(self, at: int) -> int:
        """Where the character at this place of the plain text begins in the raw text."""
        index = bisect_right(self._plain, at) - 1
        if index < 0:
            return self.begin
        return self.begin + self._raw[index] + (0 if self._width[index] else at - self._plain[index])

    def end(self, at: int) -> int:
        """Where what ends before this place of the plain text ends in the raw text."""
        if at <= 0:
            return self.begin
        index = bisect_right(self._plain, at - 1) - 1
        width = self._width[index]
        return self.begin + self._raw[index] + (width or at - self._plain[index])

    def printed(self, start: int, end: int) -> str:
        """What is printed between two offsets of the whole text."""
        return self.raw[start - self.begin : end - self.begin]


def _is_same(piece: str, printed: str) -> bool:
    """Whether each character of a plain piece stands for one as printed."""
    return len(piece) == len(printed) and unicodedata.is_normalized("NFC", printed)


def _white(run: str) -> str:
    lines = run.count("\n") + run.count("\f") + run.count("\v") + run.count("\u2029") + run.count("\u2028")
    lines = lines or run.count("\r")
    if lines:
        return "\n" if lines == 1 else "\n\n"
    return " " if len(run) == 1 and run != "\t" else "\t"


def _breaks_word(raw: str, begin: int, end: int) -> bool:
    """Whether a line ends inside a word: after a soft hyphen, or a hyphen between two letters of which the second
    is small."""
    if begin == 0 or end >= len(raw) or not any(mark in raw[begin:end] for mark in "\n\r"):
        return False
    before, after = raw[begin - 1], raw[end]
    if before == _SOFT_HYPHEN:
        return after.isalpha()
    return before == "-" and begin > 1 and raw[begin - 2].isalpha() and after.isalpha() and after.islower()


def _breaks_number(raw: str, begin: int, end: int) -> bool:
    """Whether a line ends inside a number that blanks group: three zeros by themselves are none."""
    zeros = raw[end : end + 3]
    return (
        raw[begin:end] in ("\n", "\r\n")
        and raw[begin - 1 : begin].isdecimal()
        and len(zeros) == 3
        and zeros.isdecimal()
        and int(zeros) == 0
        and not raw[end + 3 : end + 4].isdecimal()
    )


def _plain_pieces(run: str, begin: int, decimal: str, group: str) -> list[tuple[str, int, int]]:
    """The run in plain characters: in one piece where the length stays, else a piece for each cluster."""
    if unicodedata.is_normalized("NFC", run):
        plain = run.translate(TABLE).replace("٫", decimal).replace("٬", group)
        if len(plain) == len(run):
            return [(plain, begin, begin + len(run))]
    found = []
    at = 0
    while at < len(run):
        end = at + 1
        while end < len(run) and _joins_before(run[end]):
            end += 1
        plain = unicodedata.normalize("NFC", run[at:end]).translate(TABLE)
        found.append((plain.replace("٫", decimal).replace("٬", group), begin + at, begin + end))
        at = end
    return found


def _joins_before(character: str) -> bool:
    """Whether a character composes with the one before it: a combining mark, or a vowel or final of Hangul."""
    return unicodedata.combining(character) > 0 or "\u1160" <= character <= "\u11ff"
