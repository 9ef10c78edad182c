"""Shaping: which glyphs of a font show a cluster, and where each stands, found by HarfBuzz.

Clusters are shaped one by one and without kerning, so that the width of a text is the sum of the widths of its
clusters, wherever a line ends: what holds for the letters of the page's own font holds for shaped ones too.
HarfBuzz is loaded with the first text that needs it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

from report.letters.script import clusters

FEATURES = {"kern": False}


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph of the font by its number, ``x`` and ``y`` of its origin from the cluster's, its own advance, in
    thousandths of an em, and the characters that it stands for: none where the next glyph shows the rest of them."""

    number: int
    x: float
    y: float
    advance: float
    text: str


@dataclass(frozen=True, slots=True)
class Shaped:
    """A cluster ready to be drawn: its glyphs in the order of its characters, its width, how far its ink reaches
    down (negative) and up from the baseline, in thousandths of an em."""

    glyphs: tuple[Glyph, ...]
    width: float
    low: float
    high: float


class Shaper:
    """Shapes the clusters of one font file and keeps what it found."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._kept: dict[str, Shaped] = {}

    def text(self, text: str) -> list[Shaped]:
        """The clusters of a text, shaped, in order."""
        return [self.cluster(cluster) for cluster in clusters(text)]

    def cluster(self, cluster: str) -> Shaped:
        """One cluster, shaped."""
        found = self._kept.get(cluster)
        if found is None:
            found = self._kept[cluster] = self._shape(cluster)
        return found

    @cached_property
    def _font(self) -> Any:
        import uharfbuzz  # type: ignore[import-untyped]

        return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(self.path))))

    def _shape(self, cluster: str) -> Shaped:
        import uharfbuzz

        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.CHARACTERS
        buffer.add_codepoints([ord(character) for character in cluster])  # counts characters, not bytes
        buffer.guess_segment_properties()
        buffer.language = "und"  # the guess is that of the machine that prints
        uharfbuzz.shape(self._font, buffer, FEATURES)
        em = 1000 / self._font.face.upem
        starts = sorted({info.cluster for info in buffer.glyph_infos} | {len(cluster)})
        shows = {first: cluster[first:after] for first, after in pairwise(starts)}
        pen = 0.0
        low = high = 0.0
        placed: list[tuple[int, Glyph]] = []
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            x, y = pen + position.x_offset, position.y_offset
            extents = self._font.get_glyph_extents(info.codepoint)
            if extents is not None and extents.height:
                high = max(high, y + extents.y_bearing)
                low = min(low, y + extents.y_bearing + extents.height)
            own = self._font.get_glyph_h_advance(info.codepoint)
            placed.append((info.cluster, Glyph(info.codepoint, x * em, y * em, own * em, "")))
            pen += position.x_advance
        return Shaped(tuple(_named(placed, shows)), pen * em, low * em, high * em)


def _named(placed: list[tuple[int, Glyph]], shows: dict[int, str]) -> list[Glyph]:
    """The glyphs in the order of what they stand for; of several for one character the last one bears it."""
    placed = sorted(placed, key=lambda one: one[0])
    named = []
    for index, (first, glyph) in enumerate(placed):
        bears = index + 1 == len(placed) or placed[index + 1][0] != first
        text = shows[first] if bears else ""
        named.append(Glyph(glyph.number, glyph.x, glyph.y, glyph.advance, text))
    return named
