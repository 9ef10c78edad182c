"""Every colour, size, margin and font of the printed page, decided once.

All lengths are in points (1/72 inch) unless a name says otherwise. Colours are ``#RRGGBB``. The palette is
that of the UK Government Analysis Function: each colour has at least 3:1 against white and its neighbour,
but in grey, colours 1 and 3 and colours 2 and 4 are alike. So colour never carries meaning alone: series
also differ by hatch, marker and line style (:data:`SERIES`), panels by their rule and their words.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Final, Literal

from report.letters.own import OwnFont

MM: Final = 72 / 25.4
FOLD_MARGIN: Final = 5 * MM
"""Room on each side of a fold, before enlarging."""
STEP: Final = 4.0
"""The vertical step: space between boxes is a multiple of it."""

# --- colour ---------------------------------------------------------------------------------------

NAVY: Final = "#12436D"
TEAL: Final = "#28A197"
PLUM: Final = "#801650"
ORANGE: Final = "#F46A25"
GREY: Final = "#3D3D3D"
LILAC: Final = "#A285D1"
PALETTE: Final = (NAVY, TEAL, PLUM, ORANGE, GREY, LILAC)

WHITE: Final = "#FFFFFF"
INK: Final = "#1A1F24"  # running text
MUTED: Final = "#54595F"  # sources, notes, units: 6.1:1 on every tint below
TEAL_INK: Final = "#14665F"  # TEAL and ORANGE reach only 3:1 on white: these two are for words
ORANGE_INK: Final = "#A03C08"
HAIRLINE: Final = "#C3CAD1"  # thin rules; decoration only
RULE: Final = "#7C868F"  # axes and rules that carry meaning: 3.7:1 on white
TINT: Final = "#F3F5F7"
NAVY_TINT: Final = "#EAF1F7"
TEAL_TINT: Final = "#E8F4F2"
PLUM_TINT: Final = "#F7EDF2"
ORANGE_TINT: Final = "#FDF0E7"
WATERMARK: Final = "#EAEDEF"

TEXT_CONTRAST: Final = 4.5
MARK_CONTRAST: Final = 3.0


def luminance(colour: str) -> float:
    """Relative luminance of ``#RRGGBB``, 0 to 1 (WCAG 2.2, "relative luminance")."""
    parts = []
    for start in (1, 3, 5):
        part = int(colour[start : start + 2], 16) / 255
        parts.append(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@lru_cache(256)
def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def tint(colour: str) -> str:
    """A colour mixed with nine parts of white, for grounds."""
    parts = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) * 0.1):02X}" for part in parts)


def lightness(colour: str) -> float:
    """CIE L* of a colour, 0 (black) to 100 (white): what is left of it on a grey printer."""
    y = luminance(colour)
    return 116 * y ** (1 / 3) - 16 if y > 0.008856 else 903.3 * y


# --- paper ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Frame:
    """A part of a page that the body fills from its top downwards: its lower edge and its height."""

    low: float
    height: float


@dataclass(frozen=True, slots=True)
class PageSetup:
    """Paper and margins. ``side``, ``top`` and ``bottom`` are margins; nothing at all is printed inside them.

    ``head`` is the room for the running line (from page 2 on), ``foot`` that for the footer (on every page);
    both lie inside the margins and are taken from the body. ``folded`` paper is folded across its middle, and
    nothing of the body stands on the fold.

    ``scale`` enlarges everything that stands on the page: a page of scale 1.6 is set like a smaller one, in
    the same type, and then drawn 1.6 times as large. All lengths here are those before enlarging.

    ``least`` is the scale down to which a chart may be drawn that the page does not hold: in large print, that of
    the same sheet in ordinary print; 0 where it may not be drawn smaller.

    ``colour`` takes the place of the main colour, and its tint that of the main tint, outside of charts.
    ``fonts`` are font files that are tried where the page's own font has no sign.
    """

    name: str
    width: float
    height: float
    side: float = 18 * MM
    top: float = 16 * MM
    bottom: float = 15 * MM
    head: float = 28.0
    foot: float = 42.0
    scale: float = 1.0
    least: float = 0.0
    folded: bool = False
    colour: str = NAVY
    fonts: tuple[OwnFont, ...] = ()

    @property
    def measure(self) -> float:
        """Width of the body."""
        return self.width - 2 * self.side

    def body_height(self, page: int) -> float:
        """Height of the body on ``page`` (from 1)."""
        head = self.head if page > 1 else 0.0
        return self.height - self.top - self.bottom - self.foot - head

    def frames(self, page: int) -> tuple[Frame, ...]:
        """Where the body of ``page`` (from 1) stands, in reading order: two halves on folded paper."""
        low, height = self.bottom + self.foot, self.body_height(page)
        if not self.folded:
            return (Frame(low, height),)
        fold = self.height / 2
        return (
            Frame(fold + FOLD_MARGIN, low + height - fold - FOLD_MARGIN),
            Frame(low, fold - FOLD_MARGIN - low),
        )

    def enlarged(self, scale: float) -> PageSetup:
        """The same paper with the same margins, on which everything is printed ``scale`` times as large."""
        lengths = ("width", "height", "side", "top", "bottom")
        return replace(
            self, scale=self.scale * scale, **{name: getattr(self, name) / scale for name in lengths}
        )

    @property
    def printed(self) -> PageSetup:
        """The paper as it lies on the table: all lengths as printed."""
        lengths = ("width", "height", "side", "top", "bottom", "head", "foot")
        return replace(self, scale=1.0, **{name: getattr(self, name) * self.scale for name in lengths})


LARGE_PRINT: Final = 1.6
"""How much larger large print is: running text of 10 points becomes 16, the least size asked for."""

A4: Final = PageSetup("A4", 210 * MM, 297 * MM)
LETTER: Final = PageSetup("Letter", 612.0, 792.0)
PAPERS: Final = {"a4": A4, "letter": LETTER}

# --- type -----------------------------------------------------------------------------------------

FAMILY: Final = "IBM Plex Sans"
REGULAR: Final = 400
SEMIBOLD: Final = 600
BOLD: Final = 700
WEIGHTS: Final = (REGULAR, SEMIBOLD, BOLD)
SMALLEST: Final = 8.0
"""Nothing on a page is set smaller than this."""

Role = Literal[
    "title",
    "scope",
    "kicker",
    "heading",
    "subheading",
    "lead",
    "body",
    "small",
    "note",
    "caveat",
    "excerpt",
    "ask",
    "label",
    "figure",
    "unit",
    "cell",
    "cell-head",
    "chart-title",
    "chart-subtitle",
    "source",
    "tab",
    "furniture",
    "list-head",
]
Emphasis = Literal["regular", "strong", "bold", "muted", "accent", "care", "stop", "mark"]
Align = Literal["left", "right", "center"]


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a role is set.

    ``before`` and ``after`` are the least space above and below; between two boxes the larger one counts.
    ``keep`` ties the paragraph to the box after it. ``balance`` makes the lines about equally long, as in a
    headline. ``shrink`` names smaller sizes to try when the text does not fit on one line. ``tracking`` is
    space added between characters, in ems: large type is set a little tighter.
    """

    size: float
    leading: float
    weight: int = REGULAR
    colour: str = INK
    before: float = 0.0
    after: float = 0.0
    keep: bool = False
    balance: bool = False
    shrink: tuple[float, ...] = ()
    tracking: float = 0.0


TEXT: Final[dict[Role, TextStyle]] = {
    "kicker": TextStyle(9, 12, SEMIBOLD, TEAL_INK, after=4, keep=True),
    "title": TextStyle(24, 28, SEMIBOLD, NAVY, after=8, keep=True, balance=True, tracking=-0.015),
    "scope": TextStyle(10.5, 15, REGULAR, MUTED, after=12, balance=True),
    "lead": TextStyle(11.5, 16, REGULAR, INK, after=8),
    "heading": TextStyle(13, 16, SEMIBOLD, NAVY, before=16, after=4, keep=True, balance=True),
    "subheading": TextStyle(10, 14, SEMIBOLD, INK, before=8, after=2, keep=True, balance=True),
    "body": TextStyle(10, 14, REGULAR, INK, after=6),
    "small": TextStyle(9, 12, REGULAR, INK, after=4),
    "note": TextStyle(8, 11, REGULAR, MUTED, after=3),
    "caveat": TextStyle(8.5, 11, REGULAR, INK, after=3),
    "excerpt": TextStyle(10.5, 17, REGULAR, INK, after=3),
    "ask": TextStyle(12, 16, SEMIBOLD, NAVY, after=4, balance=True),
    "label": TextStyle(9, 12, SEMIBOLD, INK),
    "figure": TextStyle(27, 28, SEMIBOLD, NAVY, after=4, shrink=(23.0, 20.0, 17.0, 14.0), tracking=-0.015),
    "unit": TextStyle(10, 13, SEMIBOLD, NAVY),
    "cell": TextStyle(9, 12, REGULAR, INK),
    "cell-head": TextStyle(8.5, 11, SEMIBOLD, NAVY),
    "chart-title": TextStyle(10.5, 14, SEMIBOLD, NAVY, before=12, keep=True, balance=True),
    "chart-subtitle": TextStyle(8.5, 12, REGULAR, MUTED, after=6, keep=True),
    "source": TextStyle(8, 11, REGULAR, MUTED, before=4),
    "tab": TextStyle(9, 12, SEMIBOLD, INK),
    "furniture": TextStyle(8, 11, REGULAR, MUTED),
    "list-head": TextStyle(8, 11, REGULAR, MUTED, before=12, after=3, keep=True),
}

MARK_SIZE: Final = SMALLEST  # footnote marks: as small as the page allows, a little above the line
MARK_RISE: Final = 2.5


def emphasised(style: TextStyle, emphasis: Emphasis) -> TextStyle:
    """The style of a run of ``emphasis`` within a paragraph of ``style``; the leading stays."""
    match emphasis:
        case "regular":
            return style
        case "strong":
            return replace(style, weight=max(SEMIBOLD, style.weight))
        case "bold":
            return replace(style, weight=BOLD)
        case "muted":
            return replace(style, weight=REGULAR, colour=MUTED)
        case "accent":
            return replace(style, weight=SEMIBOLD, colour=NAVY)
        case "care":
            return replace(style, weight=SEMIBOLD, colour=ORANGE_INK)
        case "stop":
            return replace(style, weight=SEMIBOLD, colour=PLUM)
        case "mark":
            return replace(style, weight=REGULAR, size=min(style.size, MARK_SIZE), colour=TEAL_INK)


WRITING_LINE: Final = 8 * MM
"""From one line to write on to the next: room for a hand, before enlarging."""

# --- panels ---------------------------------------------------------------------------------------

Tone = Literal["plain", "accent", "good", "care", "stop"]
Edge = Literal["solid", "dashed", "double", "none"]


@dataclass(frozen=True, slots=True)
class PanelStyle:
    """A panel's thick left rule, tint and title colour; ``edge`` tells the tones apart without colour."""

    rule: str
    tint: str
    ink: str
    edge: Edge


PANELS: Final[dict[Tone, PanelStyle]] = {
    "plain": PanelStyle(RULE, TINT, INK, "solid"),
    "accent": PanelStyle(NAVY, NAVY_TINT, NAVY, "solid"),
    "good": PanelStyle(TEAL_INK, TEAL_TINT, TEAL_INK, "solid"),
    "care": PanelStyle(ORANGE_INK, ORANGE_TINT, ORANGE_INK, "dashed"),
    "stop": PanelStyle(PLUM, PLUM_TINT, PLUM, "double"),
}
PANEL_RULE: Final = 3.5  # width of the left rule
PANEL_PAD: Final = 10.0
TILE_PAD: Final = 8.0
GUTTER: Final = 12.0

# --- charts ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SeriesStyle:
    """What tells one series from the next, in colour and in grey."""

    colour: str
    hatch: str | None
    marker: str
    dash: tuple[float, ...]


SERIES: Final = (
    SeriesStyle(NAVY, None, "o", ()),
    SeriesStyle(TEAL, None, "s", (5.0, 2.0)),
    SeriesStyle(PLUM, "///", "D", (1.5, 1.5)),
    SeriesStyle(ORANGE, "...", "^", (6.0, 2.0, 1.5, 2.0)),
)
"""At most four categories in one chart; from the third on a hatch, as grey print cannot tell 1 from 3."""

CHART_TEXT: Final = 8.5  # axis labels, direct labels
CHART_SMALL: Final = 8.0  # tick labels
CHART_LINE: Final = 1.5


def chart_settings() -> dict[str, Any]:
    """matplotlib's settings while a chart is made and drawn, complete enough that no user's file matters.

    They come on top of matplotlib's own defaults. ``text.parse_math`` is off: a ``$`` is a dollar sign.
    """
    return {
        "font.family": [FAMILY],
        "font.size": CHART_TEXT,
        "font.weight": REGULAR,
        "text.parse_math": False,
        "text.usetex": False,
        "text.color": INK,
        "axes.titlesize": CHART_TEXT,
        "axes.labelsize": CHART_TEXT,
        "axes.labelcolor": MUTED,
        "axes.edgecolor": RULE,
        "axes.linewidth": 0.6,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.axisbelow": True,
        "axes.unicode_minus": True,
        "axes.formatter.use_mathtext": False,
        "axes.formatter.useoffset": False,
        "axes.formatter.limits": [-15, 15],
        "grid.color": HAIRLINE,
        "grid.linewidth": 0.4,
        "xtick.labelsize": CHART_SMALL,
        "ytick.labelsize": CHART_SMALL,
        "xtick.color": RULE,
        "ytick.color": RULE,
        "xtick.labelcolor": INK,
        "ytick.labelcolor": INK,
        "xtick.major.size": 3.0,
        "ytick.major.size": 0.0,
        "xtick.major.width": 0.6,
        "legend.fontsize": CHART_SMALL,
        "legend.frameon": False,
        "lines.linewidth": CHART_LINE,
        "lines.markersize": 5.0,
        "hatch.linewidth": 0.8,
        "patch.linewidth": 0.6,
        "figure.dpi": 72.0,
        "figure.facecolor": "none",
        "axes.facecolor": "none",
        "savefig.facecolor": "none",
        "path.simplify": True,
    }
