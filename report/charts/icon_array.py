"""Icon array: a share as so many of so many discs, "1 in 4", in exact proportion.

Shows a share as people count it.

Misleads when a share is rounded to whole icons, when arrays of different size
stand side by side, or when icons are pictures of people. So: discs of one size, as many as the text prints ("1 in
4" has four, "3 out of 10" ten, per cent a hundred), a part of a disc is that part of its area, exactly, and a
bound is hatched or has an arrow. Discs are dark or empty, which differs in grey too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from math import acos, ceil, cos, pi, sin, sqrt
from typing import TYPE_CHECKING

from report import style
from report.charts import _drawing as drawing
from report.charts._drawing import APART, FIGURE, LABEL, NEAR, NOTE
from report.charts._planning import planned

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST_DISCS = 200
DISC = 11.0
LARGE_DISC = 20.0  # where there are few
FEW = 12
GAP = 3.0
LABEL_SHARE = 0.36
BESIDE = 320.0
ARC = 24  # points on half a circle


def disc_number(value: Fraction) -> str:
    """A number of discs: whole, with decimals, or as a fraction."""
    if value.denominator == 1:
        return str(value.numerator)
    scaled = value * 1000
    return f"{float(value):.3f}".rstrip("0") if scaled.denominator == 1 else str(value)


@dataclass(frozen=True, slots=True)
class Words:
    """Every word in the picture, its alternative text and its table."""

    number: Callable[[Fraction], str] = disc_number
    each: str = "one disc = 1 % of all"
    whole: str = "one disc = one of {count}"
    between: str = "hatched: from the lower to the upper end printed"
    more: str = "arrow: at least so many; no upper end is printed"
    up_to: str = "hatched: up to so many; no lower end is printed"
    alt: str = "{count} shares as discs: {parts}."
    alt_one: str = "A share as discs: {parts}."
    alt_part: str = "{label}, “{printed}”: {filled} of {discs}"
    alt_join: str = "; "
    header: tuple[str, str, str] = ("What", "As printed", "Discs")
    of: str = "{filled} of {discs}"


@dataclass(frozen=True, slots=True)
class Share:
    """One share: ``printed`` as it stands in the text, ``low`` and ``high`` its printed ends as parts of 1.

    ``discs`` is how many there are in all. None stands for an end that is not printed. Raises ValueError for an
    end outside 0 to 1, no end, or more discs than can be drawn.
    """

    label: str
    printed: str
    low: Fraction | None
    high: Fraction | None
    discs: int = 100
    sublabel: str = ""

    def __post_init__(self) -> None:
        ends = [end for end in (self.low, self.high) if end is not None]
        if not ends:
            raise ValueError(f"share {self.label!r} has neither end")
        if min(ends) < 0 or max(ends) > 1:
            raise ValueError(f"share {self.label!r} lies outside 0 to 1; icons show parts of a whole")
        if ends[0] > ends[-1]:
            raise ValueError(f"share {self.label!r} has its low end above its high end")
        if not 0 < self.discs <= MOST_DISCS:
            raise ValueError(
                f"share {self.label!r} would need {self.discs} discs; at most {MOST_DISCS} are drawn"
            )

    @property
    def solid(self) -> Fraction:
        """How many discs are dark: up to the lower printed end."""
        return Fraction(0) if self.low is None else self.low * self.discs

    @property
    def reach(self) -> Fraction:
        """How many are dark or hatched: up to the upper printed end."""
        return self.solid if self.high is None else self.high * self.discs


@dataclass(frozen=True, slots=True)
class IconArray:
    """Shares one below the other, in the order given."""

    shares: tuple[Share, ...]
    words: Words = field(default_factory=Words)

    def __post_init__(self) -> None:
        if not self.shares:
            raise ValueError("an icon array needs at least one share")


def height_for(data: IconArray, width: float) -> float:
    """The points of height needed at this width."""
    return _plan(data, width)[-1].bottom


def draw(data: IconArray, width: float, height: float) -> Figure:
    """The picture, from the top. Raises ValueError when the height is less than :func:`height_for` asks for."""
    plan = _plan(data, width)
    if height < plan[-1].bottom - 0.01:
        raise ValueError(f"these icons need {plan[-1].bottom:.1f} points of height, not {height:.1f}")
    figure, axes = drawing.blank(width, height)
    for placed in plan:
        _draw_share(axes, placed)
    return figure


def alt_text(data: IconArray) -> str:
    """Every share up to six."""
    words = data.words
    parts = [
        words.alt_part.format(
            label=one.label, printed=one.printed, filled=words.number(one.reach or one.solid), discs=one.discs
        )
        for one in data.shares[:6]
    ]
    form = words.alt_one if len(data.shares) == 1 else words.alt
    return form.format(count=len(data.shares), parts=words.alt_join.join(parts))


def table(data: IconArray) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """What, as printed, how many discs of how many."""
    rows = tuple(
        (
            f"{one.label}, {one.sublabel}" if one.sublabel else one.label,
            one.printed,
            data.words.of.format(filled=data.words.number(one.reach or one.solid), discs=one.discs),
        )
        for one in data.shares
    )
    return data.words.header, rows


# --- where everything stands, in points from the top left corner ---


@dataclass(frozen=True, slots=True)
class _Placed:
    share: Share
    top: float
    left: float
    discs_top: float
    size: float
    columns: int
    printed: tuple[str, ...]
    label: tuple[str, ...]
    sublabel: tuple[str, ...]
    note: tuple[str, ...]
    note_top: float
    bottom: float


@planned
def _plan(data: IconArray, width: float) -> list[_Placed]:
    found: list[_Placed] = []
    top = 0.0
    for share in data.shares:
        found.append(_place(share, data.words, top, width))
        top = found[-1].bottom + APART
    return found


def _place(share: Share, words: Words, top: float, width: float) -> _Placed:
    left = width * LABEL_SHARE if width >= BESIDE else 0.0
    size = LARGE_DISC if share.discs <= FEW else DISC
    room = width - left - 2 * size
    columns = _columns(share.discs, int((room + GAP) // (size + GAP)))
    letters = left - 2 * NEAR if left else width
    printed = drawing.wrap(share.printed, letters, FIGURE)
    label, sublabel = drawing.wrap(share.label, letters, LABEL), drawing.wrap(share.sublabel, letters, NOTE)
    lettered = len(printed) * FIGURE.leading + len(label) * LABEL.leading + len(sublabel) * NOTE.leading
    discs_top = top + (drawing.headroom(FIGURE) if left else lettered + NEAR)
    note_top = discs_top + ceil(share.discs / columns) * (size + GAP)
    note = drawing.wrap(_note(share, words), width - left, NOTE)
    bottom = max(note_top + len(note) * NOTE.leading, top + lettered)
    return _Placed(
        share, top, left, discs_top, size, columns, printed, label, sublabel, note, note_top, bottom
    )


def _columns(discs: int, most: int) -> int:
    """Discs in a row: all of a few, tens of many, so that they can be counted."""
    if discs <= min(FEW, most):
        return discs
    return next((columns for columns in (20, 10, 5) if columns <= most and columns <= discs), 1)


def _note(share: Share, words: Words) -> str:
    each = words.whole.format(count=share.discs) if share.discs != 100 else words.each
    said = [each]
    if share.high is None:
        said.append(words.more)
    elif share.low is None:
        said.append(words.up_to)
    elif share.low < share.high:
        said.append(words.between)
    return words.alt_join.join(said)


# --- drawing ---


def _draw_share(axes: Axes, placed: _Placed) -> None:
    top = drawing.write(axes, 0, placed.top, placed.printed, FIGURE)
    top = drawing.write(axes, 0, top, placed.label, LABEL)
    drawing.write(axes, 0, top, placed.sublabel, NOTE)
    share, step = placed.share, placed.size + GAP
    for at in range(share.discs):
        row, column = divmod(at, placed.columns)
        x, y = placed.left + column * step, placed.discs_top + row * step
        solid = float(min(max(share.solid - at, Fraction(0)), Fraction(1)))
        reach = float(min(max(share.reach - at, Fraction(0)), Fraction(1)))
        _draw_disc(axes, x, y, placed.size, solid, reach)
    if share.high is None:
        last = max(ceil(share.solid) - 1, 0)
        row, column = divmod(last, placed.columns)
        _draw_arrow(axes, placed.left + placed.columns * step, placed.discs_top + row * step, placed.size)
    drawing.write(axes, placed.left, placed.note_top, placed.note, NOTE)


def _draw_disc(axes: Axes, x: float, y: float, size: float, solid: float, reach: float) -> None:
    """An empty disc, hatched from one part of its area to another, dark up to the first."""
    edge = drawing.EDGE_LINE
    radius = size / 2
    centre = (x + radius, y + radius)
    if solid < 1:
        outline = _outline(centre, radius - edge / 2, 0, 1)
        drawing.shape(axes, [outline], fill=style.WHITE, edge=style.RULE, thickness=edge, name="empty")
    if reach > solid:
        strokes = _hatching(centre, radius - edge, solid, reach)
        drawing.shape(axes, strokes, edge=style.NAVY, thickness=drawing.HATCH_LINE, name="hatching")
    if solid > 0:
        drawing.shape(axes, [_outline(centre, radius, 0, solid)], fill=style.NAVY, name="solid")


def _chord(part: float) -> float:
    """How far from the left, in radii, a disc holds this part of its area: from 0 to 2."""
    low, high = 0.0, 2.0
    for _ in range(50):
        middle = (low + high) / 2
        across = 1 - middle
        area = (acos(across) - across * sqrt(max(0.0, 1 - across * across))) / pi
        low, high = (middle, high) if area < part else (low, middle)
    return (low + high) / 2


def _outline(
    centre: tuple[float, float], radius: float, start: float, end: float
) -> list[tuple[float, float]]:
    """The part of a disc between two parts of its area, as a closed line; a full one is the disc."""
    left = 0.0 if start <= 0 else _chord(start)
    right = 2.0 if end >= 1 else _chord(end)
    first, last = acos(max(-1.0, min(1.0, 1 - left))), acos(max(-1.0, min(1.0, 1 - right)))
    angles = [first + (last - first) * at / ARC for at in range(ARC + 1)]
    upper = [(centre[0] - radius * cos(angle), centre[1] - radius * sin(angle)) for angle in angles]
    lower = [(px, 2 * centre[1] - py) for px, py in reversed(upper)]
    return [*upper, *lower, upper[0]]


def _hatching(
    centre: tuple[float, float], radius: float, start: float, end: float
) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Upright lines in the part of a disc between two parts of its area."""
    left = 0.0 if start <= 0 else _chord(start)
    right = 2.0 if end >= 1 else _chord(end)
    count = max(1, round((right - left) * radius / 2.2))
    found = []
    for at in range(1, count + 1):
        across = left + (right - left) * at / (count + 1) - 1
        up = sqrt(max(0.0, 1 - across * across)) * radius
        x = centre[0] + across * radius
        found.append(((x, centre[1] - up), (x, centre[1] + up)))
    return found


def _draw_arrow(axes: Axes, x: float, y: float, size: float) -> None:
    middle, tip, barb = y + size / 2, x + size * 1.5, 3.5
    strokes = [
        ((x + 2, middle), (tip, middle)),
        ((tip - barb, middle - barb), (tip, middle), (tip - barb, middle + barb)),
    ]
    drawing.shape(axes, strokes, edge=style.NAVY, thickness=drawing.DATA_LINE, name="more")
