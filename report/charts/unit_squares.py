"""Unit squares: two or more printed numbers as areas, one square for the same number each time.

Shows how many times one number is the other, in squares that can be counted: solid up to the lower printed
end, hatched from there to the upper printed end, and an arrow where no upper end is printed.

Misleads when squares of different worth stand side by side, when a part of a square is rounded away, or when
hatching is taken for a confidence interval. So: one worth for the whole picture, printed under it; every
square has the same area and a part of a square is that part of its area, exactly; hatching and arrows show
only ends that were printed, and a line under each group says so. Solid, hatched and open differ in grey too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil
from typing import TYPE_CHECKING

from report import style
from report.charts import _drawing as drawing
from report.charts._drawing import APART, FIGURE, LABEL, NEAR, NOTE
from report.charts._ends import PrintedEnds
from report.charts._grid import SQUARE_GAP, Cell, cells, column_left, grid, square_value
from report.charts._planning import planned

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

BARELY_SEEN = Fraction(1, 20)

LABEL_SHARE = 0.3  # of the width, for the lettering
BESIDE = 360.0  # narrower than this, the lettering stands above the squares


def plain_number(number: Fraction) -> str:
    """A number from 0 in English digits, exact: 10,000 or 0.5; a fraction (1/3) where no decimals end."""
    if number.denominator == 1:
        return f"{number.numerator:,}"
    places = next((n for n in range(1, 10) if 10**n % number.denominator == 0), None)
    if places is None:
        return f"{number.numerator:,}/{number.denominator:,}"
    whole, part = divmod(number.numerator, number.denominator)
    return f"{whole:,}.{part * 10**places // number.denominator:0{places}}"


@dataclass(frozen=True, slots=True)
class Words:
    """Every word in the picture, its alternative text and its table. Fields in braces are filled in."""

    number: Callable[[Fraction], str] = plain_number
    square: str = "one square = {number} {unit}"
    between: str = "solid: to the lower end printed; hatched: on to the upper end"
    up_to: str = "hatched: up to the number printed; no lower end is printed"
    more: str = "and more: no upper end is printed"
    or_more: str = "or more: no upper end is printed"
    nothing: str = "no square: the number is 0"
    barely: str = "less than a twentieth of a square"
    alt: str = "{count} printed numbers as areas of equal squares, {square}: {parts}."
    alt_part: str = "{label}, “{printed}”"
    alt_least: str = "the smallest is {part}"
    alt_most: str = "the largest is {part}"
    alt_join: str = "; "
    header: tuple[str, str, str, str] = ("What", "As printed", "From", "To")
    over: str = "more than {number}"
    under: str = "less than {number}"
    none_printed: str = "none printed"


@dataclass(frozen=True, slots=True)
class Group(PrintedEnds):
    """One printed number: ``printed`` as it stands in the text, ``low`` and ``high`` its printed ends.

    A single number has ``low == high``. None stands for an end that is not printed ("more than 800" has no
    high); ``open_low`` and ``open_high`` mean that the end itself is not included.
    Raises ValueError when there is no end at all, when one is below 0 or when they are the wrong way round.
    """

    label: str
    printed: str
    low: Fraction | None
    high: Fraction | None
    open_low: bool = False
    open_high: bool = False
    sublabel: str = ""

    def __post_init__(self) -> None:
        ends = [end for end in (self.low, self.high) if end is not None]
        if not ends:
            raise ValueError(
                f"group {self.label!r} has neither end; squares need at least one printed number"
            )
        if min(ends) < 0:
            raise ValueError(f"group {self.label!r} goes below 0; squares can only show 0 and more")
        if ends[0] > ends[-1]:
            raise ValueError(f"group {self.label!r} has its low end {ends[0]} above its high end {ends[1]}")


@dataclass(frozen=True, slots=True)
class UnitSquares:
    """Numbers of one unit, in the order given.

    ``per_square`` is the worth of a square that is wished for; :func:`square_value` may enlarge it.
    """

    groups: tuple[Group, ...]
    unit_label: str
    per_square: Fraction | None = None
    words: Words = field(default_factory=Words)

    def __post_init__(self) -> None:
        if not self.groups:
            raise ValueError("unit squares need at least one group")
        if self.per_square is not None and self.per_square <= 0:
            raise ValueError(f"a square must stand for more than 0, not {self.per_square}")


def height_for(data: UnitSquares, width: float) -> float:
    """The points of height needed at this width."""
    return _plan(data, width).height


def draw(data: UnitSquares, width: float, height: float) -> Figure:
    """The picture, from the top; height that is not needed stays white at the bottom.

    Raises ValueError when the height is less than :func:`height_for` asks for.
    """
    plan = _plan(data, width)
    if height < plan.height - 0.01:
        raise ValueError(f"these squares need {plan.height:.1f} points of height, not {height:.1f}")
    figure, axes = drawing.blank(width, height)
    for block in plan.blocks:
        _draw_block(axes, plan, block)
    _draw_key(axes, plan)
    return figure


def alt_text(data: UnitSquares) -> str:
    """What the picture shows in a sentence: all groups up to four, else the smallest and the largest."""
    words = data.words

    def part(group: Group) -> str:
        return words.alt_part.format(label=group.label, printed=group.printed)

    if len(data.groups) <= 4:
        parts = [part(group) for group in data.groups]
    else:
        ordered = sorted(data.groups, key=lambda group: group.reach)
        parts = [words.alt_least.format(part=part(ordered[0])), words.alt_most.format(part=part(ordered[-1]))]
    return words.alt.format(square=_caption(data), count=len(data.groups), parts=words.alt_join.join(parts))


def table(data: UnitSquares) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """What, as printed, from, to; an end that is not printed says so."""
    words = data.words

    def end(number: Fraction | None, form: str) -> str:
        return words.none_printed if number is None else form.format(number=words.number(number))

    rows = tuple(
        (
            f"{group.label}, {group.sublabel}" if group.sublabel else group.label,
            group.printed,
            end(group.low, words.over if group.open_low else "{number}"),
            end(group.high, words.under if group.open_high else "{number}"),
        )
        for group in data.groups
    )
    return (
        *words.header[:2],
        *(f"{end} ({data.unit_label})" if data.unit_label else end for end in words.header[2:]),
    ), rows


def _caption(data: UnitSquares) -> str:
    value = square_value([group.reach for group in data.groups], data.per_square)
    return data.words.square.format(number=data.words.number(value), unit=data.unit_label).strip()


# --- where everything stands, in points from the top left corner ---


@dataclass(frozen=True, slots=True)
class _Block:
    """One group on the page: its lettering and its squares."""

    group: Group
    cells: tuple[Cell, ...]
    top: float
    squares_top: float
    printed: tuple[str, ...]
    label: tuple[str, ...]
    sublabel: tuple[str, ...]
    note: tuple[str, ...]
    note_top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class _Plan:
    blocks: tuple[_Block, ...]
    left: float
    side: float
    columns: int
    key: tuple[str, ...]
    key_top: float
    height: float


@planned
def _plan(data: UnitSquares, width: float) -> _Plan:
    value = square_value([group.reach for group in data.groups], data.per_square)
    beside = width >= BESIDE
    left = width * LABEL_SHARE + APART if beside else 0.0
    most = max(ceil(group.reach / value) for group in data.groups)
    columns, side = grid(most, width - left)
    blocks: list[_Block] = []
    top = 0.0
    for group in data.groups:
        block = _place(
            data.words,
            group,
            cells(group.solid / value, group.reach / value, columns),
            top,
            left,
            width,
            side,
        )
        blocks.append(block)
        top = block.bottom + APART
    key = drawing.wrap(_caption(data), width - left - side - NEAR, NOTE)
    return _Plan(tuple(blocks), left, side, columns, key, top, top + len(key) * NOTE.leading)


def _place(
    words: Words,
    group: Group,
    squares: tuple[Cell, ...],
    top: float,
    left: float,
    width: float,
    side: float,
) -> _Block:
    label_room = left - APART if left else width
    printed = drawing.wrap(group.printed, label_room, FIGURE)
    label = drawing.wrap(group.label, label_room, LABEL)
    sublabel = drawing.wrap(group.sublabel, label_room, NOTE)
    lettered = len(printed) * FIGURE.leading + len(label) * LABEL.leading + len(sublabel) * NOTE.leading
    squares_top = top + (0 if left else lettered + NEAR) + drawing.headroom(FIGURE)
    rows = 1 + max((cell.row for cell in squares), default=-1)
    squares_bottom = squares_top + rows * (side + SQUARE_GAP)
    note = drawing.wrap(_note(words, group, squares), width - left, NOTE)
    bottom = squares_bottom + len(note) * NOTE.leading
    if left:
        bottom = max(bottom, top + lettered)
    return _Block(group, squares, top, squares_top, printed, label, sublabel, note, squares_bottom, bottom)


def _note(words: Words, group: Group, squares: tuple[Cell, ...]) -> str:
    notes: list[str] = []
    if group.high is None:
        notes.append(words.more if group.open_low else words.or_more)
    elif group.solid == 0 < group.reach:
        notes.append(words.up_to)
    elif group.solid < group.reach:
        notes.append(words.between)
    elif group.reach == 0:
        notes.append(words.nothing)
    if squares and sum(cell.end - cell.start for cell in squares) < BARELY_SEEN:
        notes.append(words.barely)
    return words.alt_join.join(notes)


# --- drawing ---


def _draw_block(axes: Axes, plan: _Plan, block: _Block) -> None:
    top = drawing.write(axes, 0, block.top, block.printed, FIGURE)
    top = drawing.write(axes, 0, top, block.label, LABEL)
    drawing.write(axes, 0, top, block.sublabel, NOTE)
    for cell in block.cells:
        _draw_cell(axes, plan, block, cell)
    if block.group.high is None:
        _draw_arrow(axes, plan, block)
    drawing.write(axes, plan.left, block.note_top, block.note, NOTE)


def _draw_cell(axes: Axes, plan: _Plan, block: _Block, cell: Cell) -> None:
    left, top = _corner(plan, block, cell.column, cell.row)
    left += float(cell.start) * plan.side
    width = float(cell.end - cell.start) * plan.side
    # The area has no edge, so that it is exactly the number's; the outline of a hatched one lies inside it.
    fill = style.NAVY if cell.solid else style.NAVY_TINT
    drawing.box(axes, left, top, width, plan.side, fill=fill, name="solid" if cell.solid else "hatched")
    if not cell.solid:
        edge = min(drawing.EDGE_LINE, width)
        inset = edge / 2
        drawing.box(
            axes, left + inset, top + inset, width - edge, plan.side - edge, edge=style.NAVY, thickness=edge
        )
        strokes = _diagonals(left + edge, top + edge, width - 2 * edge, plan.side - 2 * edge)
        drawing.shape(axes, strokes, edge=style.NAVY, thickness=drawing.HATCH_LINE, name="hatching")


def _diagonals(
    left: float, top: float, width: float, height: float
) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Rising lines, three to a square, cut to the rectangle: own lines, as a hatch pattern of the drawing
    library has a fixed tile that would look different in every square."""
    found = []
    for number in range(1, 4):
        reach = number * height / 2
        start, end = max(0.0, reach - height), min(width, reach)
        if end > start:
            found.append(((left + start, top + reach - start), (left + end, top + reach - end)))
    return found


def _draw_arrow(axes: Axes, plan: _Plan, block: _Block) -> None:
    """An open arrow right of the last square: there is more, and nobody printed how much."""
    last = block.cells[-1] if block.cells else Cell(0, -1, Fraction(0), Fraction(1), True)
    left, top = _corner(plan, block, last.column, last.row)
    side = plan.side
    tail, tip = left + side + SQUARE_GAP * 1.5, left + side * 2.6
    middle, barb = top + side / 2, side * 0.3
    strokes = [
        ((tail, middle), (tip, middle)),
        ((tip - barb, middle - barb), (tip, middle), (tip - barb, middle + barb)),
    ]
    drawing.shape(axes, strokes, edge=style.NAVY, thickness=drawing.DATA_LINE, name="more")


def _corner(plan: _Plan, block: _Block, column: int, row: int) -> tuple[float, float]:
    return (
        plan.left + column_left(column, plan.side),
        block.squares_top + row * (plan.side + SQUARE_GAP),
    )


def _draw_key(axes: Axes, plan: _Plan) -> None:
    """A square of the size drawn above, and what it stands for."""
    top = plan.key_top + (NOTE.leading - plan.side) / 2
    drawing.box(axes, plan.left, top, plan.side, plan.side, fill=style.NAVY, name="key")
    drawing.write(axes, plan.left + plan.side + NEAR, plan.key_top, plan.key, NOTE)
