"""A block of a page as it is compared: its texts, and its numbers with the ground that each stands on."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from claims.figure import Figure
from claims.figure.finding import find_figures
from report.checks._ground import Grounds, Stood, glued
from report.checks._saying import Said, even
from report.number_words import numbers
from report.opening.tags import Tagged

_CODE = re.compile(r"\[U\+([0-9A-F]{4,6})\]")  # a character that no font at hand has
_LINE = re.compile(r"(?<![\s\u0e00-\u0eff\u1780-\u17ff])\n\n(?!\s)")  # a line that ends without its space
_GAP = re.compile(r"\n(?=[.,;:)\]])")  # between two fonts, where no space was written
_MOST = 0x10FFFF


@dataclass(frozen=True)
class Block:
    """A block with the grounds of the sheet that it may stand on."""

    tagged: Tagged
    grounds: Grounds

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """Its text; of a figure, line by line."""
        page, text = self.tagged.page, _decoded(self.tagged.text)
        if self.tagged.role == "Figure":
            lines = [even(line) for line in text.split("\n") if line.strip()]
            return tuple(Said(line, (), page, " ".join(lines)) for line in lines)
        flat = even(_GAP.sub("", _LINE.sub(" ", text).replace("\n\n", "")).replace("\n", " "))
        return (Said(flat, (), page, furniture=self.tagged.role == "Artifact"),)

    @cached_property
    def text(self) -> str:
        return " ".join(one.text for one in self.said)

    @cached_property
    def alt(self) -> str:
        return even(_decoded(self.tagged.alt))

    @cached_property
    def words(self) -> str:
        """Its text without spaces: where lines end says nothing."""
        return glued(unicodedata.normalize("NFC", self.text))

    @property
    def is_label(self) -> bool:
        """Whether it only counts what follows it: in lists and notes."""
        return self.tagged.role == "Lbl"

    @cached_property
    def key(self) -> tuple[str, str]:
        return self.words, self.alt

    @property
    def count(self) -> int:
        """How many numbers it says, whatever they stand on."""
        return len(numbers(self.text, self.grounds.language))

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Its figures, as they are read in running text."""
        return tuple(find_figures(self.text, self.grounds.language))

    @cached_property
    def numbers(self) -> tuple[Stood, ...]:
        """Its numbers; where each starts is told from the start of ``text``."""
        return tuple(self._numbers())

    def _numbers(self) -> Iterator[Stood]:
        start = 0
        for one in self.said:
            for stood in self.grounds.stood(one):
                yield Stood(start + stood.start, stood.text, stood.ground)
            start += len(one.text) + 1

    def around(self, start: int, end: int, room: int = 40) -> str:
        """What stands around a part of its text, cut at words."""
        low, high = max(0, start - room), min(len(self.text), end + room)
        while low > 0 and not self.text[low - 1].isspace() and start - low < 2 * room:
            low -= 1
        while high < len(self.text) and not self.text[high].isspace() and high - end < 2 * room:
            high += 1
        part = self.text[low:high].strip()
        return f"{'…' if low else ''}{part}{'…' if high < len(self.text) else ''}"


def _decoded(text: str) -> str:
    return _CODE.sub(lambda code: chr(number) if (number := int(code[1], 16)) <= _MOST else code[0], text)
