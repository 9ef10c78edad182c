"""Draws lines of text so that every program reads from them what they say."""

from __future__ import annotations

from typing import Any, cast

from reportlab.lib.rl_accel import escapePDF, fp_str
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from report.letters.script import clusters
from report.pdf.face import Face, GlyphFont


def text_object(
    doc: Any, text: str, face: Face, size: float, x: float, y: float, tracking: float = 0.0
) -> str:
    """The operators that show one line of text from (x, y) on its baseline, in the current colour.

    Each sign of a shaped font stands for one or more characters of the text, in their order, so that what is copied
    is the text (ISO 32000-1, 9.10.2). One string shows all of it, as far as one subset of the font has its signs.
    The font comes before the place: pypdf tells the end of a line by the size that is set when the pen moves.
    """
    font = cast(TTFont, pdfmetrics.getFont(face.name))
    shown = text
    if face.shaper is not None:
        glyphs = cast(GlyphFont, font)
        shown = "".join(glyphs.written(face.shaper.cluster(one), one) for one in clusters(text))
    place = f"1 0 0 1 {fp_str(x, y)} Tm{f' {fp_str(tracking)} Tc' if tracking else ''} "
    code = ["BT"]
    for part, string in cast(Any, font).splitString(shown, doc):
        code.append(
            f"{cast(Any, font).getSubsetInternalName(part, doc)} {fp_str(size)} Tf {place}({escapePDF(string)}) Tj"
        )
        place = ""
    return " ".join([*code, *(["0 Tc"] if tracking else []), "ET"])
