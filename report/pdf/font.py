"""The page's faces: how wide a text is, which characters they have, their names in reportlab.

Widths are sums of the font's advances, without kerning: exactly what a PDF shows for a plain string.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from report.pdf.error import Unprintable
from report.pdf.instance import instances
from report.style import WEIGHTS

ASCENT = 0.78  # ink above and below the baseline in ems: ascenders of Plex Sans reach 0.78, descenders 0.22
DESCENT = 0.22
CAP_HEIGHT = 0.698

ZERO_WIDTH_SPACE = "\u200b"
NO_BREAK_SPACE = "\u00a0"
WORD_JOINER = "\u2060"
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\ufeff\u200c\u200d"))  # soft hyphen, byte order mark, (non-)joiners
_LAYOUT = frozenset({"\n", ZERO_WIDTH_SPACE, WORD_JOINER})  # read by the line breaker, never drawn


@dataclass(frozen=True, slots=True)
class Face:
    """One weight: its name in reportlab, its file, and each character's advance for a size of 1000."""

    name: str
    weight: int
    path: Path
    advances: dict[int, float] = field(repr=False, compare=False)

    def width(self, text: str, size: float) -> float:
        """Width of one line of text in points."""
        advances = self.advances
        return sum(advances[ord(character)] for character in text) * size / 1000


@dataclass(frozen=True, slots=True)
class Faces:
    """All weights of the page font. ``visible``: show ``[U+0E1A]`` for what cannot be printed."""

    by_weight: dict[int, Face] = field(hash=False)
    visible: bool = False

    def face(self, weight: int) -> Face:
        """The face nearest to a weight."""
        return self.by_weight[min(self.by_weight, key=lambda known: abs(known - weight))]

    def clean(self, text: str) -> str:
        """The text as it can be printed: composed, tabs as spaces, nothing that controls and is not seen.

        Raises:
            Unprintable: a character is not in the font, or is a control (bidirectional ones could turn a
            number
                round). With ``visible`` it is replaced by its code point in brackets.
        """
        text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
        text = text.translate(_UNSEEN)
        missing = set(text) - _printable(self.by_weight[WEIGHTS[0]])
        if missing and not self.visible:
            raise Unprintable("".join(missing), text)
        return "".join(f"[U+{ord(c):04X}]" if c in missing else c for c in text) if missing else text


@cache
def _printable(face: Face) -> frozenset[str]:
    """The characters that can stand in a text: those of the face that are seen, and those of the line breaker."""
    return _LAYOUT | {character for character in map(chr, face.advances) if _shown(character)}


def _shown(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def load(visible: bool = False) -> Faces:
    """The page's faces, registered with reportlab; cuts them first where the cache has none."""
    return Faces({weight: _face(weight, path) for weight, path in instances(WEIGHTS).items()}, visible)


def uncovered(text: str) -> tuple[str, ...]:
    """The characters of a text that cannot be printed, sorted; empty if all can."""
    try:
        load().clean(text)
    except Unprintable as refused:
        return tuple(refused.characters)
    return ()


def _face(weight: int, path: Path) -> Face:
    name = (
        path.stem
    )  # holds the digest of the font, so that two fonts never share a name in reportlab's registry
    if name not in pdfmetrics.getRegisteredFontNames():
        try:
            pdfmetrics.registerFont(TTFont(name, path))
        except TTFError:
            path.unlink()  # a damaged cache file: cut it again, once
            path = instances((weight,))[weight]
            pdfmetrics.registerFont(TTFont(name, path))
    face = cast(TTFont, pdfmetrics.getFont(name)).face
    return Face(name, weight, path, face.charWidths)
