"""Composite glyphs: what HarfBuzz placed with several glyphs or off the baseline, as one glyph of the font.

A mark that is raised or moved by operators of the page parts the text that a program reads: some guess a space
at each step back, others sort the pieces anew. With the place in the glyph itself (OpenType 1.9, "glyf", composite
glyph description) a run of letters is one string of the page, and every sign of it stands for characters.
"""

from __future__ import annotations

from dataclasses import dataclass
from struct import pack, unpack
from typing import Any

from report.letters.shaping import Glyph, Shaped

_WORDS, _PLACES, _MORE = 0x0001, 0x0002, 0x0020
"""Flags of a component: its offsets are 16 bits wide, they are offsets and no points, another one follows."""
_MAXIMA = slice(6, 14)
_DEPTH = slice(28, 32)
"""Where "maxp" says how many points and contours a glyph has, and how many components, how deep."""

Component = tuple[int, int, int]
"""A glyph by its number, and how far it stands right of and above its own place, in units of the font."""


@dataclass(frozen=True, slots=True)
class Sign:
    """What is shown as one glyph: its components, its advance in units of the font, the characters it stands for."""

    components: tuple[Component, ...]
    advance: int
    text: str

    @property
    def plain(self) -> int | None:
        """The glyph that shows all of it where it stands; None where it takes several, or one that is moved."""
        number, *place = self.components[0]
        return number if len(self.components) == 1 and place == [0, 0] else None


def signs(cluster: Shaped, em: int) -> list[Sign]:
    """The signs of a shaped cluster, in the order of its characters; their advances add up to its width.

    ``em`` is the em of the font in its own units.
    """
    groups: list[list[Glyph]] = [[]]
    for glyph in cluster.glyphs:
        if groups[-1] and groups[-1][-1].text:
            groups.append([])
        groups[-1].append(glyph)

    def units(thousandths: float) -> int:
        return round(thousandths * em / 1000)

    advances = [sum(units(glyph.advance) for glyph in group) for group in groups[:-1]]
    if sum(advances) > units(cluster.width):
        advances = [units(cluster.width), *[0] * len(advances[1:])] if advances else []
    made, pen = [], 0
    for group, advance in zip(groups, [*advances, units(cluster.width) - sum(advances)], strict=True):
        components = tuple((one.number, units(one.x) - pen, units(one.y)) for one in group)
        made.append(Sign(components, advance, "".join(one.text for one in group)))
        pen += advance
    return made


def add(face: Any, sign: Sign) -> int:
    """Adds the glyph of a sign to a font of reportlab's that is in memory; its number."""
    ink = [(one, box) for one in sign.components if (box := _box(face, one[0])) is not None]
    record = b""
    left = 0
    if ink:
        left, low = (min(box[side] + one[1 + side] for one, box in ink) for side in (0, 1))
        right, high = (max(box[2 + side] + one[1 + side] for one, box in ink) for side in (0, 1))
        record = pack(">hhhhh", -1, left, low, right, high)
        for index, ((number, x, y), _) in enumerate(ink, 1):
            more = _MORE if index < len(ink) else 0
            record += pack(">HHhh", _WORDS | _PLACES | more, number, x, y)
    _append(face, record)
    _allow(face, len(ink))
    face.hmetrics.append((sign.advance, left & 0xFFFF))
    return len(face.hmetrics) - 1


def _box(face: Any, number: int) -> tuple[int, ...] | None:
    """Left, bottom, right and top of a glyph; None for one without ink."""
    start, end = face.glyphPos[number], face.glyphPos[number + 1]
    if end - start < 10:
        return None
    at = face.get_table_pos("glyf")[0] + start
    return unpack(">hhhh", face._ttf_data[at + 2 : at + 10])


def _append(face: Any, record: bytes) -> None:
    """Puts a record behind the last glyph; the table of glyphs is moved to the end of the font first."""
    offset, _ = face.get_table_pos("glyf")
    end = offset + face.glyphPos[-1]
    if end != len(face._ttf_data):
        glyphs = face._ttf_data[offset:end]
        face.table["glyf"]["offset"] = len(face._ttf_data)
        face._ttf_data += glyphs
    face._ttf_data += record
    face.glyphPos.append(face.glyphPos[-1] + len(record))
    face.table["glyf"]["length"] = face.glyphPos[-1]


def _allow(face: Any, count: int) -> None:
    """What the font says of its largest glyphs holds for one of so many components as well."""
    offset, _ = face.get_table_pos("maxp")
    table = bytearray(face.get_table("maxp"))
    points, contours, all_points, all_contours = unpack(">HHHH", table[_MAXIMA])
    components, depth = unpack(">HH", table[_DEPTH])
    most = (max(all_points, count * max(points, 1)), max(all_contours, count * max(contours, 1)))
    table[_MAXIMA] = pack(">HHHH", points, contours, *(min(one, 0xFFFF) for one in most))
    table[_DEPTH] = pack(">HH", max(components, count), max(depth, 2))
    data = face._ttf_data
    face._ttf_data = data[:offset] + bytes(table) + data[offset + len(table) :]
