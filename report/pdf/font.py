"""The page's faces: how wide a text is, which characters they have, their names in reportlab.

Widths are sums of the font's advances, without kerning: exactly what a PDF shows for a plain string.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from report.letters.breaking import WORD_JOINER, ZERO_WIDTH_SPACE
from report.letters.own import OwnFont
from report.letters.script import ZWJ, ZWNJ, clusters, runs_leftwards
from report.pdf.chain import stand_ins
from report.pdf.error import Unprintable
from report.pdf.face import ASCENT, DESCENT, Face, TTFError, registered
from report.pdf.instance import instances
from report.style import WEIGHTS

__all__ = [
    "ASCENT",
    "CAP_HEIGHT",
    "DESCENT",
    "WORD_JOINER",
    "ZERO_WIDTH_SPACE",
    "Face",
    "Faces",
    "held",
    "load",
    "uncovered",
]

CAP_HEIGHT = 0.698

NO_BREAK_SPACE = "\u00a0"
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\ufeff"))  # soft hyphen, byte order mark
_JOINERS = re.compile(r"(?<![\u0900-\u1fff])[\u200c\u200d]+")  # elsewhere they join nothing
_SPACES = (" ", NO_BREAK_SPACE)
_LAYOUT = frozenset({"\n", ZERO_WIDTH_SPACE, WORD_JOINER})  # read by the line breaker, never drawn

Runs = tuple[tuple[Face, str], ...]
"""Parts of a text, each with the face that it is set in."""


@dataclass(frozen=True, slots=True)
class Faces:
    """All weights of the page font, and the fonts that step in where it has no sign.

    ``visible``: show ``[U+0E1A]`` for what cannot be printed. ``own``: font files of the sheet, tried before
    the families that are known for a script.
    """

    by_weight: dict[int, Face] = field(hash=False)
    visible: bool = False
    own: tuple[OwnFont, ...] = ()

    def face(self, weight: int) -> Face:
        """The page's own face nearest to a weight."""
        exact = self.by_weight.get(weight)
        return exact or self.by_weight[min(self.by_weight, key=lambda known: abs(known - weight))]

    def clean(self, text: str) -> str:
        """The text as it can be printed: composed, tabs as spaces, nothing that controls and is not seen.

        Raises:
            Unprintable: a character is in no font of the chain, or is a control (bidirectional ones could turn
            a number round). With ``visible`` it is replaced by its code point in brackets.
            PageError: a font of the sheet cannot be read.
        """
        text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
        text = text.translate(_UNSEEN)
        main = self.by_weight[WEIGHTS[0]]
        if _printable(main).issuperset(text):
            return text
        text = _JOINERS.sub("", text)
        missing = self._missing(text, main)
        if missing and not self.visible:
            raise Unprintable("".join(missing), text)
        return "".join(f"[U+{ord(c):04X}]" if c in missing else c for c in text) if missing else text

    def runs(self, text: str, weight: int) -> Runs:
        """A clean text in parts, each in the first face of the chain that has all of its clusters."""
        main = self.face(weight)
        if _printable(main).issuperset(text):
            return ((main, text),) if text else ()
        found: list[tuple[Face, str]] = []
        for cluster in clusters(text):
            # A space goes on in the font before it, one at the start in that behind it: readers lose one that alone
            # is set in another font.
            joined = found and (cluster in _LAYOUT or (cluster in _SPACES and found[-1][0].has(cluster)))
            face = found[-1][0] if joined else self._face_of(cluster, main) or main
            alone = len(found) == 1 and found[0][1].strip() == "" and face.has(found[0][1])
            if found and (found[-1][0] == face or alone):
                found[-1] = (face, found[-1][1] + cluster)
            else:
                found.append((face, cluster))
        return tuple(found)

    def width(self, text: str, weight: int, size: float) -> float:
        """The width of one line of a clean text in points."""
        return sum(face.width(part, size) for face, part in self.runs(text, weight))

    def reach(self, text: str, weight: int) -> tuple[float, float]:
        """How far the ink of a clean text goes down and up from its baseline, in ems."""
        parts = [face.reach(part) for face, part in self.runs(text, weight)] or [(0.0, 0.0)]
        return max(low for low, _ in parts), max(high for _, high in parts)

    def _face_of(self, cluster: str, main: Face) -> Face | None:
        if _printable(main).issuperset(cluster):
            return main
        if not all((_shown(one) and not runs_leftwards(one)) or one in (ZWJ, ZWNJ) for one in cluster):
            return None
        return next((face for face in stand_ins(cluster, main.weight, self.own) if face.has(cluster)), None)

    def _missing(self, text: str, main: Face) -> set[str]:
        """What no face has; of a cluster that no face has as a whole, what its letter's face lacks."""
        missing: set[str] = set()
        for cluster in set(clusters(text)):
            if cluster in _LAYOUT or self._face_of(cluster, main) is not None:
                continue
            base = self._face_of(cluster[0], main)
            lacking = {one for one in cluster if base is None or not (_shown(one) and base.has(one))}
            missing |= lacking - _printable(main) or lacking
        return missing


@cache
def _printable(face: Face) -> frozenset[str]:
    """The characters that can stand in a text: those of the face that are seen, and those of the line breaker."""
    return _LAYOUT | {character for character in map(chr, face.advances) if _shown(character)}


def _shown(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


_held: ContextVar[dict[int, Face] | None] = ContextVar("held", default=None)


@contextmanager
def held() -> Iterator[None]:
    """Inside, the page's fonts are looked for once: they stay while a sheet is printed."""
    token = _held.set(_held.get() or {})
    try:
        yield
    finally:
        _held.reset(token)


def load(visible: bool = False, own: tuple[OwnFont, ...] = ()) -> Faces:
    """The page's faces, registered with reportlab; cuts them first where the cache has none."""
    known = _held.get()
    faces = known or {weight: _face(weight, path) for weight, path in instances(WEIGHTS).items()}
    if known is not None:
        known.update(faces)
    return Faces(faces, visible, own)


def uncovered(text: str, own: tuple[OwnFont, ...] = ()) -> tuple[str, ...]:
    """The characters of a text that cannot be printed, sorted; empty if all can."""
    try:
        load(own=own).clean(text)
    except Unprintable as refused:
        return tuple(refused.characters)
    return ()


def _face(weight: int, path: Path) -> Face:
    try:
        return registered(weight, path)
    except TTFError:
        path.unlink()  # a damaged cache file: cut it again, once
        return registered(weight, instances((weight,))[weight])
