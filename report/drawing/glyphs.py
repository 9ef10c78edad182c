"""Labels as outlines of the page's own font, so that a picture looks the same where that font is not installed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from report.drawing.shape import Outline
from report.pdf.font import Face

if TYPE_CHECKING:
    from matplotlib.ft2font import FT2Font

EM = 1000
"""Units of an outline to one em; a face's advances are counted in the same."""
_FIXED = 64  # FreeType's outlines come in 64ths of a unit


def glyphs(text: str, face: Face) -> Iterator[tuple[float, Outline]]:
    """The outlines of a text's characters, each with where it starts, for an em of 1000."""
    x = 0.0
    for character in text:
        yield x, _glyph(face.path, character)
        x += face.advances[ord(character)]


@cache
def _glyph(path: Path, character: str) -> Outline:
    """The outline of one character; empty for a space."""
    from matplotlib.ft2font import LoadFlags
    from matplotlib.path import Path as Outlined

    font = _font(path)
    font.load_char(ord(character), LoadFlags.NO_SCALE)
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
