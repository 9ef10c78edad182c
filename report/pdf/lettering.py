"""Draws shaped text: glyph by glyph, with what it says beside it, so that it is copied and read aloud right."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from report.letters.shaping import Shaped
from report.pdf.face import Face, GlyphFont

NEAR = 0.01
"""Thousandths of an em that nobody sees."""


def draw_shaped(canvas: Canvas, text: str, face: Face, size: float, x: float, y: float) -> None:
    """Draws one line of text from (x, y) on its baseline, in the current colour of the canvas.

    The text stands beside its glyphs as ActualText (ISO 32000-1, 14.9.4), because one character may take
    several glyphs and their order may be another one.
    """
    if face.shaper is None:
        raise ValueError(f"{face.name} has no shaper")
    font = cast(GlyphFont, pdfmetrics.getFont(face.name))
    page: Any = canvas
    written = canvas.beginText(x, y)
    code: list[str] = written._code  # type: ignore[attr-defined]
    actual = text.encode("utf-16-be").hex().upper()
    code.append(
        f"/Span <</ActualText <FEFF{actual}>>> BDC"
    )  # inside the text object: it parts no other marks
    code.extend(_operators(font, face.shaper.text(text), size, page._doc))
    code.append("EMC")
    canvas.drawText(written)


def _operators(font: GlyphFont, text: list[Shaped], size: float, doc: Any) -> Iterator[str]:
    """The text-showing operators: a new font or rise where it changes, and gaps in thousandths of an em."""
    start = pen = 0.0
    subset, rise = -1, 0.0
    shown: list[str] = []
    for cluster in text:
        for glyph in cluster.glyphs:
            code = font.code(glyph)
            ((part, byte),) = font.splitString(chr(code), doc)
            if (part, glyph.y) != (subset, rise):
                yield from _shown(shown)
                shown = []
                if part != subset:
                    yield f"{font.getSubsetInternalName(part, doc)} {fp_str(size)} Tf"
                if glyph.y != rise:
                    yield f"{fp_str(glyph.y * size / 1000)} Ts"
                subset, rise = part, glyph.y
            gap = start + glyph.x - pen
            if abs(gap) > NEAR:
                shown.append(fp_str(-gap))
                pen += gap
            shown.append(f"<{byte.hex().upper()}>")
            pen += font.face.getCharWidth(code)
        start += cluster.width
    yield from _shown(shown)
    if rise:
        yield "0 Ts"


def _shown(items: list[str]) -> Iterator[str]:
    if items:
        yield f"[{' '.join(items)}] TJ".replace("> <", "")
