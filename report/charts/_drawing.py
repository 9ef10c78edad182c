"""What every chart draws with: a figure measured in points, lettering with known widths, lines and shapes.

Widths are sums of the font's own advances, without kerning and without hinting, because that is how a PDF
sets a line; so what is measured here is what is printed. Colours, sizes and weights are report/style.py's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from report import style
from report.drawing.plane import BUTT, MITER, ROUND, Board, Plane, board, pen_of, rgba, seen
from report.letters.breaking import TIE, marked
from report.letters.measuring import other_width
from report.letters.script import is_mark
from report.style import TextStyle

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

POINTS_PER_INCH: Final = 72
CAPITALS: Final = 0.7
"""Height of capitals and digits as a share of the size, near enough in every family."""


FIGURE: Final = style.TEXT["label"]
LABEL: Final = style.TEXT["cell"]
NOTE: Final = style.TEXT["note"]
"""The three faces of a chart: printed figures, what they are about, remarks."""

_SETTINGS: Final = style.chart_settings()
AXIS_LINE: Final[float] = _SETTINGS["axes.linewidth"]
GRID_LINE: Final[float] = _SETTINGS["grid.linewidth"]
HATCH_LINE: Final[float] = _SETTINGS["hatch.linewidth"]
EDGE_LINE: Final = style.CHART_LINE / 2
DATA_LINE: Final = style.CHART_LINE

WORD: Final = re.compile("([ \t\r\n]*)\u200b*([^ \t\r\n\u200b]+)")
HYPHEN: Final = re.compile(r"(?<=[^\W\d_]{2}[-–/])(?=[^\W\d_]{2})")
NO_BREAK_SPACE: Final = "\u00a0"
TIED: Final = re.compile(r"(?:[^\u00a0]|(?<=\d)\u00a0(?=\d))+\u00a0?|\u00a0")
"""What stands between no-break spaces, with the one behind it; the groups of a number are one."""
WORD_JOINER: Final = "\u2060"

FULL_WIDTH: Final = 460.0
"""A chart at least as wide stands across a page that is not enlarged."""

NEAR: Final = style.STEP
"""Between things that belong together."""
APART: Final = style.STEP * 4
"""Between groups."""


def tallest(width: float) -> float:
    """The height at which a chart of many rows begins to leave out the least telling ones.

    With its title it then stands on one page: of A4 and Letter, and in large print, whose pages are narrow.
    """
    return 560.0 if width >= FULL_WIDTH else max(330.0, width * 0.95)


def rise(face: TextStyle) -> float:
    """Points from the top of a line to its baseline, so that capitals stand in the middle of the line."""
    return face.leading / 2 + face.size * CAPITALS / 2


def headroom(face: TextStyle) -> float:
    """Points from the top of a line to the top of its capitals: brings shapes level with lettering."""
    return rise(face) - face.size * CAPITALS


def width_of(text: str, face: TextStyle) -> float:
    """The width of one line of text in points."""
    from matplotlib.font_manager import fontManager

    text = text.replace(WORD_JOINER, "")
    other = other_width(text, face.weight, face.size)
    if other is not None:
        return other
    advances = _advances(_path(face.weight, len(fontManager.ttflist)))
    return sum(advances[character] for character in text) * face.size


def wrap(text: str, room: float, face: TextStyle) -> tuple[str, ...]:
    """The text in lines no wider than ``room`` points; an empty text has no lines.

    Lines break at spaces (not at no-break ones), zero-width spaces, behind hyphens and between Thai words. A word
    that is wider than the room is broken between characters, never before a mark: nothing is cut off or runs into
    its neighbour. A last line that would be very short takes a word or two of those above it.
    """
    lines = _lines(text, room, face)
    if not 2 <= len(lines) <= MOST_LINES or width_of(lines[-1], face) >= LONE * room:
        return lines
    for part in (0.9, 0.8, 0.7):
        shorter = _lines(text, room * part, face)
        if len(shorter) > len(lines):
            break
        if width_of(shorter[-1], face) >= LONE * room:
            return shorter
    return lines


MOST_LINES: Final = 12
"""What is longer is no label: its last line is not looked at."""
LONE: Final = 0.22
"""The part of its room below which the last line of several is very short."""


def _lines(text: str, room: float, face: TextStyle) -> tuple[str, ...]:
    lines: list[str] = []
    line = ""
    for space, word in _words(HYPHEN.sub("\u200b", text.replace(WORD_JOINER, "")), room, face):
        joined = f"{line} {word}" if line and space else line + word
        if width_of(joined, face) <= room:
            line = joined
            continue
        if line:
            lines.append(line)
        *full, line = _break_word(word, room, face)
        lines.extend(full)
    return (*lines, line) if line else tuple(lines)


def _words(text: str, room: float, face: TextStyle) -> Iterator[tuple[str, str]]:
    """Each word with the space before it; words that stay on one line are one word if they have the room."""
    for space, word in WORD.findall(marked(text)):
        whole = word.replace(TIE, " ")
        if whole == word or width_of(whole, face) <= room:
            yield space, whole
        else:
            yield from ((space if at == 0 else " ", part) for at, part in enumerate(word.split(TIE)))


def blank(width: float, height: float) -> tuple[Figure, Axes]:
    """A figure with one axes that fills it and counts points from the top left corner, y downwards.

    Both are those of matplotlib, or where a board is asked for those of :mod:`report.drawing.plane`: they are drawn on
    with the functions below, and asked nothing.
    """
    made: Any = board(width, height)
    if made is not None:
        return made, made.plane(0.0, width, (0.0, width))
    from matplotlib.figure import Figure

    from report.charts._bare_axes import BareAxes

    figure = Figure(figsize=(width / POINTS_PER_INCH, height / POINTS_PER_INCH), dpi=POINTS_PER_INCH)
    figure.patch.set_visible(False)
    axes = figure.add_axes(BareAxes(figure, (0, 0, 1, 1), label="points"))
    axes.set_axis_off()
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    return figure, axes


def scaled(
    figure: Figure,
    width: float,
    height: float,
    left: float,
    wide: float,
    across: tuple[float, float],
    name: str,
) -> Axes:
    """One more axes, from ``left`` on ``wide`` points wide, that counts from ``across[0]`` to ``across[1]``; downwards
    it counts points as the first."""
    if isinstance(figure, Board):
        made: Any = figure.plane(left, wide, across)
        return made  # type: ignore[no-any-return]  # what is drawn on in the same way
    axes = figure.add_axes((left / width, 0, wide / width, 1), label=name)
    axes.set_axis_off()
    axes.set_ylim(height, 0)
    axes.set_xlim(*across)
    return axes


def write(
    axes: Axes, x: float, top: float, lines: str | Sequence[str], face: TextStyle, *, align: str = "left"
) -> float:
    """Writes lines from ``top`` downwards, aligned at ``x``; returns where the block ends."""
    if isinstance(axes, Plane):
        for text in [lines] if isinstance(lines, str) else lines:
            axes.write(x, top + rise(face), text.replace(WORD_JOINER, ""), face, align)
            top += face.leading
        return top
    from matplotlib.font_manager import FontProperties

    font = FontProperties(family=style.FAMILY, size=face.size, weight=face.weight)
    for text in [lines] if isinstance(lines, str) else lines:
        axes.text(
            x, top + rise(face), text.replace(WORD_JOINER, ""),
            fontproperties=font, color=face.colour, ha=align, va="baseline", parse_math=False, clip_on=False,
        )  # fmt: skip
        top += face.leading
    return top


def line(
    axes: Axes,
    points: Sequence[tuple[float, float]],
    colour: str,
    thickness: float,
    *,
    dashes: tuple[float, ...] = (),
    name: str = "",
) -> None:
    """A line through the points. ``dashes`` are lengths in points, on and off by turns."""
    if isinstance(axes, Plane):
        axes.line(points, pen_of(rgba(colour), thickness, BUTT, ROUND, dashes), name)
        return
    from matplotlib.lines import Line2D

    drawn = Line2D([x for x, _ in points], [y for _, y in points], color=colour, linewidth=thickness)
    drawn.set_solid_capstyle("butt")
    drawn.set_dash_capstyle("butt")
    if dashes:
        # matplotlib counts dashes in line widths; a page wants them in points.
        drawn.set_linestyle((0, tuple(length / thickness for length in dashes)))
    _finish(drawn, name)
    axes.add_artist(drawn)


def box(
    axes: Axes,
    left: float,
    top: float,
    width: float,
    height: float,
    *,
    fill: str = "none",
    edge: str = "none",
    thickness: float = 0,
    dashes: tuple[float, ...] = (),
    name: str = "",
) -> None:
    """A rectangle; an edge is drawn centred on its outline."""
    if isinstance(axes, Plane):
        axes.box(
            (left, top), width, height, pen_of(rgba(edge), thickness, BUTT, MITER, dashes), seen(fill), name
        )
        return
    from matplotlib.patches import Rectangle

    drawn = Rectangle((left, top), width, height, facecolor=fill, edgecolor=edge, linewidth=thickness)
    if dashes:
        drawn.set_linestyle((0, tuple(length / thickness for length in dashes)))
    _finish(drawn, name)
    axes.add_artist(drawn)


def shape(
    axes: Axes,
    strokes: Iterable[Sequence[tuple[float, float]]],
    *,
    fill: str = "none",
    edge: str = "none",
    thickness: float = 0,
    curved: bool = False,
    dashes: tuple[float, ...] = (),
    name: str = "",
) -> None:
    """One path of several strokes. ``curved``: each stroke is a chain of cubic Béziers (1 + 3n points)."""
    if isinstance(axes, Plane):
        axes.shape(strokes, pen_of(rgba(edge), thickness, BUTT, MITER, dashes), seen(fill), curved, name)
        return
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    vertices: list[tuple[float, float]] = []
    codes: list[Any] = []
    for stroke in strokes:
        vertices.extend(stroke)
        codes.extend([Path.MOVETO] + [Path.CURVE4 if curved else Path.LINETO] * (len(stroke) - 1))
    if not vertices:
        return
    drawn = PathPatch(Path(vertices, codes), facecolor=fill, edgecolor=edge, linewidth=thickness)
    drawn.set_capstyle("butt")
    if dashes:
        drawn.set_linestyle((0, tuple(length / thickness for length in dashes)))
    _finish(drawn, name)
    axes.add_artist(drawn)


def disc(
    axes: Axes,
    x: float,
    y: float,
    size: float,
    fill: str,
    edge: str,
    thickness: float,
    *,
    marker: str = "o",
    name: str = "",
) -> None:
    """A round mark of ``size`` points across, edge included, round in whatever units the axes count.

    ``marker`` is another shape of about that size, as ``style.SERIES`` names them.
    """
    if isinstance(axes, Plane):
        axes.mark((x, y), marker, size - thickness, rgba(edge), thickness, seen(fill), name)
        return
    from matplotlib.lines import Line2D

    drawn = Line2D([x], [y], linestyle="none", marker=marker, markersize=size - thickness)
    drawn.set_markerfacecolor(fill)
    drawn.set_markeredgecolor(edge)
    drawn.set_markeredgewidth(thickness)
    _finish(drawn, name)
    axes.add_artist(drawn)


def _finish(drawn: Artist, name: str) -> None:
    """One layer for all, so that what is drawn later lies on top; nothing is cut at the rim of the axes."""
    from report.charts._bare_axes import UNCUT

    drawn.set_clip_path(UNCUT)
    drawn.set_gid(name or None)
    drawn.set_zorder(1)
    drawn.set_clip_on(False)


def _break_word(word: str, room: float, face: TextStyle) -> list[str]:
    """The parts of what is too wide: at spaces that hold words together if that is enough, else between letters."""
    parts = [""]
    for piece in TIED.findall(word):
        for atom in [piece] if width_of(piece, face) <= room else piece:
            longer = parts[-1] + atom
            if parts[-1] and not is_mark(atom[0]) and width_of(longer, face) > room:
                parts.append(atom)
            else:
                parts[-1] = longer
    return [part.strip(NO_BREAK_SPACE) or part for part in parts]


@cache
def _path(weight: int, known: int) -> str:
    """The file of the page's font in a weight; ``known`` counts the fonts among which it was looked for."""
    from matplotlib.font_manager import FontProperties, findfont

    # A plain text: matplotlib's own kind is slow to look up, which is done for every letter.
    return str(findfont(FontProperties(family=style.FAMILY, weight=weight), fallback_to_default=False))


class _Advances(dict[str, float]):
    """The advances of a font's characters for a size of 1, each asked for once."""

    def __init__(self, path: str) -> None:
        from matplotlib.font_manager import get_font

        self._font = get_font(path)

    def __missing__(self, character: str) -> float:
        from matplotlib.ft2font import LoadFlags

        glyph = self._font.load_char(ord(character), LoadFlags.NO_SCALE)
        self[character] = glyph.horiAdvance / self._font.units_per_EM
        return self[character]


@cache
def _advances(path: str) -> _Advances:
    """By font and not by letter, as a font's name in matplotlib is slow to look up."""
    return _Advances(path)
