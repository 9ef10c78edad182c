"""One weight of one font: how wide its texts are, how far they reach, and what reportlab calls it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFStream
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from report.letters.script import ZWJ, ZWNJ
from report.letters.shaping import Shaped, Shaper
from report.pdf import composite
from report.pdf.composite import Sign, signs

ASCENT = 0.78  # ink above and below the baseline in ems: ascenders of Plex Sans reach 0.78, descenders 0.22
DESCENT = 0.22
_PRIVATE = 0xE000  # the first code that Unicode leaves to private use: for glyphs that no character has alone


@dataclass(frozen=True, slots=True)
class Face:
    """One weight: its name in reportlab, its file, and each character's advance for a size of 1000.

    A face with a ``shaper`` is drawn glyph by glyph; the others letter by letter.
    """

    name: str
    weight: int
    path: Path
    advances: dict[int, float] = field(repr=False, compare=False)
    shaper: Shaper | None = field(default=None, repr=False, compare=False)

    def width(self, text: str, size: float) -> float:
        """Width of one line of text in points."""
        if self.shaper is not None:
            return sum(cluster.width for cluster in self.shaper.text(text)) * size / 1000
        advances = self.advances
        return sum(advances[ord(character)] for character in text) * size / 1000

    def reach(self, text: str) -> tuple[float, float]:
        """How far the ink of a text goes down and up from its baseline, in ems."""
        if self.shaper is None:
            return DESCENT, ASCENT
        shaped = self.shaper.text(text)
        return (
            -min((cluster.low for cluster in shaped), default=0.0) / 1000,
            max((cluster.high for cluster in shaped), default=0.0) / 1000,
        )

    def has(self, characters: str) -> bool:
        """Whether the font has a sign for each of some characters; joiners need none."""
        return all(ord(one) in self.advances or one in (ZWJ, ZWNJ) for one in characters)


class GlyphFont(TTFont):
    """A font of reportlab's whose glyphs can be asked for by number, each standing for the text that it shows."""

    face: Any  # reportlab's own, which its type stubs leave out

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(name, str(path), asciiReadable=0)
        self._codes: dict[Sign, int] = {}
        self._texts: dict[int, str] = {}
        self._written: dict[str, str] = {}

    def written(self, cluster: Shaped, text: str) -> str:
        """What reportlab has to write for a cluster: a character for each of its signs."""
        found = self._written.get(text)
        if found is None:
            found = "".join(chr(self._code(sign)) for sign in signs(cluster, self.face.unitsPerEm))
            self._written[text] = found
        return found

    def _code(self, sign: Sign) -> int:
        """The character that stands for a sign: its own, or one of private use."""
        face, plain = self.face, sign.plain
        as_it_is = plain is not None and face.hmetrics[plain][0] == sign.advance
        if as_it_is and len(sign.text) == 1 and face.charToGlyph.get(ord(sign.text)) == plain:
            return ord(sign.text)
        if sign not in self._codes:
            code = _PRIVATE + len(self._codes)
            self._codes[sign], self._texts[code] = code, sign.text
            face.charToGlyph[code] = plain if as_it_is else composite.add(face, sign)
            face.charWidths[code] = sign.advance * 1000 / face.unitsPerEm
        return self._codes[sign]

    def addObjects(self, doc: Any) -> None:
        """As reportlab, but what is copied from the page is the text, and never a character of private use."""
        state = cast(Any, self).state[doc]
        subsets = [list(subset) for subset in state.subsets]
        known = set(doc.idToObject)
        super().addObjects(doc)
        made = (doc.idToObject[name] for name in doc.idToObject if name not in known)
        maps = [
            one for one in made if isinstance(one, PDFStream) and "beginbfchar" in str(one.content)[:2000]
        ]
        for stream, subset in zip(maps, subsets, strict=True):
            for code in dict.fromkeys(subset):
                if code in self._texts:
                    text = self._texts[code].encode("utf-16-be").hex().upper()
                    stream.content = stream.content.replace(f" <{code:04X}>", f" <{text}>")


def registered(weight: int, path: Path, shaped: bool = False) -> Face:
    """The face of a font file, made known to reportlab.

    Raises:
        TTFError: the file is no TrueType font.
    """
    name = (
        path.stem
    )  # holds the digest of the font, so that two fonts never share a name in reportlab's registry
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(GlyphFont(name, path) if shaped else TTFont(name, path))
    known = cast(TTFont, pdfmetrics.getFont(name)).face
    return Face(name, weight, path, known.charWidths, _shaper(path) if shaped else None)


@cache
def _shaper(path: Path) -> Shaper:
    return Shaper(path)


__all__ = ["ASCENT", "DESCENT", "Face", "GlyphFont", "TTFError", "registered"]
