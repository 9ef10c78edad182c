"""Nested parts: a whole, its parts, and parts of these, as bars on one scale, each in the frame of its whole.

Shows what lies inside what.

Misleads when parts that overlap are stacked, or when a part that is printed larger
than its whole is cut to fit. So: parts stand below their whole and are never stacked, every bar starts at zero,
the frame behind a bar is as long as its whole is printed, and a bar that leaves its frame is drawn leaving it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from report.charts import _bars, bars
from report.charts import _drawing as drawing
from report.charts._bars import Bar
from report.charts._drawing import NEAR, NOTE

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["Bar", "NestedParts", "Words", "alt_text", "draw", "height_for", "table"]


@dataclass(frozen=True, slots=True)
class Words(bars.Words):
    """Every word in the picture, its alternative text and its table."""

    alt: str = "{count} printed numbers as bars from zero, parts below their wholes: {parts}."
    inside: str = "{label}, “{printed}”, part of {whole}"
    frame: str = "frame: the whole that a bar is part of"
    header_of: str = "Part of"


@dataclass(frozen=True, slots=True)
class NestedParts:
    """Bars in the order of their tree, each whole before its parts.

    ``wholes`` gives for each bar the position of the one that it is part of, or None. Raises ValueError where
    that does not stand before it.
    """

    bars: tuple[Bar, ...]
    wholes: tuple[int | None, ...]
    unit_label: str = ""
    words: Words = field(default_factory=Words)

    def __post_init__(self) -> None:
        if not self.bars:
            raise ValueError("nested parts need at least one bar")
        if len(self.wholes) != len(self.bars):
            raise ValueError(f"{len(self.bars)} bars need as many wholes, not {len(self.wholes)}")
        for at, whole in enumerate(self.wholes):
            if whole is not None and not 0 <= whole < at:
                raise ValueError(f"the whole of {self.bars[at].label!r} does not stand before it")

    @property
    def nested(self) -> tuple[Bar, ...]:
        """The bars with their level, and the reach of their wholes."""
        levels: list[int] = []
        found: list[Bar] = []
        for bar, whole in zip(self.bars, self.wholes, strict=True):
            levels.append(0 if whole is None else levels[whole] + 1)
            within = None if whole is None else self.bars[whole].reach
            found.append(replace(bar, level=levels[-1], within=within))
        return tuple(found)


def height_for(data: NestedParts, width: float) -> float:
    """The points of height needed at this width."""
    lines = drawing.wrap(_key(data), width, NOTE)
    return _bars.plan(data.nested, width).height + (NEAR * 2 + len(lines) * NOTE.leading if lines else 0)


def draw(data: NestedParts, width: float, height: float) -> Figure:
    """The picture, from the top. Raises ValueError when the height is less than :func:`height_for` asks for."""
    return bars.drawn(data.nested, _key(data), width, height, height_for(data, width))


def _key(data: NestedParts) -> str:
    said = [data.words.frame] if any(whole is not None for whole in data.wholes) else []
    return data.words.alt_join.join(part for part in (*said, bars.key(data.bars, data.words)) if part)


def alt_text(data: NestedParts) -> str:
    """Every number with what it is part of, up to six; the others are counted by the first word."""
    words, parts = data.words, []
    for bar, whole in list(zip(data.bars, data.wholes, strict=True))[:6]:
        form = words.alt_part if whole is None else words.inside
        of = "" if whole is None else data.bars[whole].label
        parts.append(form.format(label=bar.label, printed=bar.printed, whole=of))
    return words.alt.format(count=len(data.bars), parts=words.alt_join.join(parts))


def table(data: NestedParts) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """What, part of what, as printed, from, to."""
    header, body = bars.rows(data.bars, data.unit_label, data.words)
    of = ["–" if whole is None else data.bars[whole].label for whole in data.wholes]
    joined = tuple((row[0], part, *row[1:]) for row, part in zip(body, of, strict=True))
    return (header[0], data.words.header_of, *header[1:]), joined
