"""Signs of the page: one glyph each, whose outline is what HarfBuzz placed, and whose text is what it shows."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from fontTools.pens.boundsPen import BoundsPen  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from report.box import paragraph
from report.letters.script import clusters
from report.letters.shaping import Shaped
from report.pdf import Drawn
from report.pdf.composite import signs
from report.pdf.face import Face
from report.pdf.font import load
from report.style import REGULAR

Printer = Callable[..., tuple[bytes, Drawn]]

THAI = "ที่ น้ำ ก้ำ ปู่ ญู ฐู ฟ้า ผู้ใหญ่ ปั้น ฝื้น"
HINDI = "बच्चों की संख्या क्षेत्र स्थिति"


def face_of(text: str) -> Face:
    return next(face for face, _ in load().runs(text, REGULAR) if face.shaper is not None)


def shaped(text: str) -> list[tuple[str, Shaped]]:
    shaper = face_of(text).shaper
    assert shaper is not None
    return [(cluster, shaper.cluster(cluster)) for cluster in clusters(text)]


@pytest.mark.parametrize("text", [THAI, HINDI])
def test_signs_say_the_text_and_are_as_wide_as_their_cluster(text: str) -> None:
    for cluster, found in shaped(text):
        made = signs(found, 1000)
        assert "".join(sign.text for sign in made) == cluster
        assert all(sign.text and sign.advance >= 0 for sign in made)
        assert sum(sign.advance for sign in made) == pytest.approx(found.width, abs=1)


@pytest.mark.parametrize("text", [THAI, HINDI])
def test_signs_have_their_glyphs_where_harfbuzz_has_them(text: str) -> None:
    for _, found in shaped(text):
        pen, placed = 0, []
        for sign in signs(found, 1000):
            placed += [(number, pen + x, y) for number, x, y in sign.components]
            pen += sign.advance
        assert placed == [(one.number, round(one.x), round(one.y)) for one in found.glyphs]


@pytest.mark.parametrize("text", [THAI, HINDI])
def test_the_font_of_the_page_draws_what_the_font_of_the_cache_draws(printed: Printer, text: str) -> None:
    """Each sign's ink, as fontTools reads it from the file, spans that of its glyphs, moved to their places."""
    data, _ = printed(paragraph(text))
    whole = TTFont(face_of(text).path)
    inks = set()
    for _, found in shaped(text):
        for sign in signs(found, 1000):
            boxes = [moved(box, x, y) for number, x, y in sign.components if (box := ink(whole, number))]
            if boxes:
                sides = list(zip(*boxes, strict=True))
                inks.add((sign.text, *map(min, sides[:2]), *map(max, sides[2:]), sign.advance))
    with pikepdf.open(BytesIO(data)) as pdf:
        fonts: Any = pdf.pages[0].Resources.Font
        held = set().union(*(of_page(font) for font in fonts.values() if "Plex" not in str(font.BaseFont)))
    assert inks
    assert inks <= held


def moved(box: tuple[int, ...], x: int, y: int) -> tuple[int, ...]:
    return (box[0] + x, box[1] + y, box[2] + x, box[3] + y)


def ink(font: Any, glyph: int | str) -> tuple[int, ...] | None:
    name = font.getGlyphName(glyph) if isinstance(glyph, int) else glyph
    pen = BoundsPen(font.getGlyphSet())
    font.getGlyphSet()[name].draw(pen)
    return tuple(map(round, pen.bounds)) if pen.bounds else None


def of_page(font: Any) -> set[tuple[str | int, ...]]:
    """What each code of an embedded font shows: its text, the bounds of its ink, its width in the page's own table."""
    program = TTFont(BytesIO(font.FontDescriptor.FontFile2.read_bytes()))
    pairs = re.findall(r"<([0-9A-F]{2})> <([0-9A-F]+)>", font.ToUnicode.read_bytes().decode())
    cmap = program["cmap"].tables[0].cmap
    found = set()
    for code, text in pairs:
        name = cmap.get(int(code, 16))
        box = ink(program, name) if name else None
        if box:
            width = int(font.Widths[int(code, 16)])
            assert width == program["hmtx"][name][0]
            assert program["hmtx"][name][1] == program["glyf"][name].xMin
            found.add((bytes.fromhex(text).decode("utf-16-be"), *box, width))
    return found
