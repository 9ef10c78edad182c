"""Labels as outlines of the page's own fonts, so that a picture looks the same where they are not installed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from report.drawing.shape import Outline
from report.pdf.font import Faces

if TYPE_CHECKING:
    from matplotlib.ft2font import FT2Font

EM = 1000
"""Units of an outline to one em; a face's advances are counted in the same."""
_FIXED = 64  # FreeType's outlines come in 64ths of a unit

Place = tuple[float, float]


def glyphs(text: str, weight: int, faces: Faces) -> Iterator[tuple[Place, Outline]]:
    """The outlines of a clean text's glyphs, each with where it stands, for an em of 1000."""
    x = 0.0
    for face, part in faces.runs(text, weight):
        if face.shaper is None:
            for character in part:
                yield (x, 0.0), _letter(face.path, character)
                x += face.advances[ord(character)]
            continue
        for cluster in face.shaper.text(part):
            for glyph in cluster.glyphs:
                yield (x + glyph.x, glyph.y), _glyph(face.path, glyph.number)
            x += cluster.width


@cache
def _letter(path: Path, character: str) -> Outline:
    """The outline of one character; empty for a space."""
    return _glyph(path, _font(path).get_char_index(ord(character)))


@cache
def _glyph(path: Path, number: int) -> Outline:
    """The outline of one glyph by its number; empty for a space."""
    from matplotlib.ft2font import LoadFlags
    from matplotlib.path import Path as Outlined

    font: Any = _font(path)  # its types want a kind of number that only it makes
    font.load_glyph(number, LoadFlags.NO_SCALE)
    vertices, codes = font.get_path()
    scale = _FIXED * EM / font.units_per_EM
    steps: list[Any] = []
    for points, code in Outlined(vertices * scale, codes).iter_segments(simplify=False, curves=True):
        name = {Outlined.MOVETO: "M", Outlined.LINETO: "L", Outlined.CURVE3: "Q"}.get(code, "Z")
        steps.append((name, () if name == "Z" else tuple(float(value) for value in points)))
    return tuple(steps)


@cache
def _font(path: Path) -> FT2Font:
    from matplotlib.font_manager import get_font

    return get_font(str(path))
