"""Draws lines of text so that every program reads from them what they say."""

from __future__ import annotations

from typing import Any, cast

from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from report.letters.script import clusters
from report.pdf.face import Face, GlyphFont
from report.pdf.number import number


class Lettering:
    """Writes text for one document, which numbers the signs of a font in the order in which they first stand in it.

    A sign keeps its number: what each is written as is remembered, for the first subset of each font, which holds all
    of most texts.
    """

    def __init__(self, doc: Any) -> None:
        self._doc = doc  # reportlab's own
        self._signs: dict[str, dict[str, str]] = {}
        self._fonts: dict[tuple[str, int, float], str] = {}

    def text_object(
        self, text: str, face: Face, size: float, x: float, y: float, tracking: float = 0.0
    ) -> str:
        """The operators that show one line of text from (x, y) on its baseline, in the current colour.

        Each sign of a shaped font stands for one or more characters of the text, in their order, so that what is
        copied is the text (ISO 32000-1, 9.10.2). One string shows all of it, as far as one subset of the font has its
        signs. The font comes before the place: pypdf tells the end of a line by the size that is set when the pen
        moves.
        """
        place = f"1 0 0 1 {number(x)} {number(y)} Tm{f' {number(tracking)} Tc' if tracking else ''} "
        code = ["BT"]
        for font, string in self._strings(text, face, size):
            code.append(f"{font} {place}({string}) Tj")
            place = ""
        return " ".join([*code, *(["0 Tc"] if tracking else []), "ET"])

    def _strings(self, text: str, face: Face, size: float) -> list[tuple[str, str]]:
        """The text in strings, each behind the operator for the subset of the font that has its signs."""
        signs = self._signs.setdefault(face.name, {})
        if text and signs.keys() >= set(text):
            return [(self._font(face, 0, size), "".join([signs[sign] for sign in text]))]
        font: Any = cast(TTFont, pdfmetrics.getFont(face.name))
        shown = text
        if face.shaper is not None:
            glyphs = cast(GlyphFont, font)
            shown = "".join(glyphs.written(face.shaper.cluster(one), one) for one in clusters(text))
        parts = font.splitString(shown, self._doc)
        if face.shaper is None and [subset for subset, _ in parts] == [0]:
            for sign, code in zip(shown, parts[0][1], strict=True):
                if sign not in signs:
                    signs[sign] = escapePDF(bytes((code,)))
        return [(self._font(face, subset, size), escapePDF(string)) for subset, string in parts]

    def _font(self, face: Face, subset: int, size: float) -> str:
        key = face.name, subset, size
        if key not in self._fonts:
            font: Any = cast(TTFont, pdfmetrics.getFont(face.name))
            self._fonts[key] = f"{font.getSubsetInternalName(subset, self._doc)} {number(size)} Tf"
        return self._fonts[key]
