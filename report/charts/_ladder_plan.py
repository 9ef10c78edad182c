"""Where the boxes and lines of a source ladder stand: stops in columns, wires between neighbouring columns.

A work has a box in its column; a line that passes a column has a stop of its own there. The words of a line
stand on its last, level part, in a stack of their own before the box, so that lines cross only in the narrow
part of a gutter where there are no words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from report import style
from report.charts import _drawing as drawing
from report.charts import _layers
from report.charts._drawing import APART, FIGURE, LABEL, NEAR, NOTE

if TYPE_CHECKING:
    from report.charts.source_ladder import SourceLadder, Words, Work

FAN = 26.0  # width of the part of a gutter in which lines may cross
LINE_ROOM = (44.0, 120.0)  # least and most width for the words on a line
BOX_ROOM = (70.0, 170.0)
ARROW = 5.0
PAD = 6.0
BETWEEN = style.STEP * 2  # between boxes of a column
WRITTEN = 18.0  # height of a line to write on by hand
BLANK = WRITTEN * 2  # height of the room to write on an arrow

Bundle = tuple[str, str, bool, tuple[str, ...]]
"""Text, work, whether the citation is attached, and what stands below the line."""
Bundles = dict[Bundle, list[str]]


class NoRoom(ValueError):
    """The columns do not fit into the width."""


@dataclass(frozen=True, slots=True)
class Wire:
    """A line between neighbouring columns; the last one of a link carries its words, above and below."""

    start: str
    end: str
    attached: bool
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    blank: float = 0.0

    @property
    def under(self) -> float:
        """The height of what stands below the line: its words, or room to write ``blank`` points wide."""
        return BLANK if self.blank else len(self.below) * NOTE.leading

    @property
    def height(self) -> float:
        """As much room above the line as below, so that a single line meets its box in the middle."""
        return 2 * max(len(self.above) * FIGURE.leading, self.under) + NEAR


@dataclass(frozen=True, slots=True)
class Box:
    """A work on the page, in points from the top left."""

    work: Work
    left: float
    top: float
    width: float
    height: float
    label: tuple[str, ...]
    sublabel: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """A wire on the page: leaves at ``start``, is level from ``bend`` to ``end``.

    Its words stand at ``left``, the figures from the first of ``tops`` on, the reach from the second.
    """

    wire: Wire
    start: tuple[float, float]
    bend: tuple[float, float]
    end: tuple[float, float]
    arrow: bool
    left: float
    tops: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Plan:
    boxes: tuple[Box, ...]
    runs: tuple[Run, ...]
    note: tuple[str, ...]
    height: float


@dataclass(frozen=True, slots=True)
class _Columns:
    """Left edges and common width of the boxes; the width for words in the gutter before each column."""

    lefts: tuple[float, ...]
    width: float
    words: tuple[float, ...]


def plan(data: SourceLadder, drawn: Sequence[Work], width: float) -> Plan:
    """Where the ``drawn`` works and the links between them stand, in points from the top left corner.

    Raises NoRoom when the columns do not fit into the width.
    """
    works = {work.id: work for work in drawn}
    levels = sorted({work.level for work in works.values()})
    column = {work.id: levels.index(work.level) for work in works.values()}
    bundles = bundled(data, works)
    columns = _columns(bundles, column, len(levels), width, data.words)
    wires, column = _wires(bundles, column, columns, data.words)
    layers = tuple(tuple(key for key, number in column.items() if number == n) for n in range(len(levels)))
    edges = [(wire.start, wire.end) for wire in wires]
    layers = _layers.order(layers, edges)
    rooms = {key: _room(key, works, wires, columns.width, data.words) for key in column}
    middles = _layers.place(layers, edges, rooms, BETWEEN)
    boxes = tuple(
        _box(work, columns.lefts[column[key]], middles[key], rooms[key], columns.width, data.words)
        for key, work in works.items()
    )
    runs = _runs(wires, column, columns, middles, rooms, works)
    bottom = max(middles[key] + rooms[key] / 2 for key in column)
    return footed(Plan(boxes, runs, (), bottom), data, works.values(), width)


def footed(plan: Plan, data: SourceLadder, drawn: Iterable[Work], width: float) -> Plan:
    """The plan with what its arrows mean, and how many works are not drawn, below it."""
    missing = sum(not one.again for one in data.works) - sum(not one.again for one in drawn) + data.beyond
    words = data.words
    changed = any(link.changes for link in data.links)
    said = [words.direction, words.telephone if changed else ""]
    if missing:
        said.append(f"{words.left_out_one if missing == 1 else words.left_out.format(count=missing)}.")
    if not any(said):
        return plan
    note = drawing.wrap(" ".join(one for one in said if one), width, NOTE)
    return replace(plan, note=note, height=plan.height + APART + len(note) * NOTE.leading)


def bundled(data: SourceLadder, works: dict[str, Work]) -> Bundles:
    """Figures by what one text takes from one work in one way, and made the same of."""
    found: Bundles = {}
    for link in data.links:
        if link.source in works and link.target in works:
            below = (link.reach, *(one.said(data.words) for one in link.changes))
            attached = link.attached or data.blanks
            key = link.source, link.target, attached, () if data.blanks else below
            figures = found.setdefault(key, [])
            if link.figure not in figures:
                figures.append(link.figure)
    return found


def listed(figures: Sequence[str], words: Words) -> str:
    """The figures of a line, each held together: a hedge does not end a line."""
    return words.figures.join(figure.replace(" ", drawing.NO_BREAK_SPACE) for figure in figures)


def under(below: Sequence[str], room: float) -> tuple[str, ...]:
    """The words below a line: each on lines of its own."""
    return tuple(line for one in below for line in drawing.wrap(one, room, NOTE))


def _columns(bundles: Bundles, column: dict[str, int], count: int, width: float, words: Words) -> _Columns:
    """Gutters as wide as their words ask, within limits; the boxes share the rest, and all fill the width."""
    least, most = LINE_ROOM
    wished = [0.0] + [least] * (count - 1)
    for (_, target, _, below), figures in bundles.items():
        number = column[target]
        widths = [drawing.width_of(one, NOTE) for one in below] or [most]
        need = max(drawing.width_of(listed(figures, words), FIGURE), *widths)
        wished[number] = max(wished[number], min(need + 1, most))
    around = FAN + ARROW + NEAR
    boxes = (width - sum(wished) - around * (count - 1)) / count
    if boxes < BOX_ROOM[0]:
        boxes = BOX_ROOM[0]
        spare = width - boxes * count - around * (count - 1)
        share = spare / sum(wished) if count > 1 else 1.0
        wished = [room * share for room in wished]
        if any(room < least * 0.75 for room in wished[1:]):
            raise NoRoom(f"{count} columns of works do not fit into a width of {width:.0f} points")
    boxes = min(boxes, BOX_ROOM[1])
    spare = (width - boxes * count - sum(wished) - around * (count - 1)) / max(count - 1, 1)
    rooms = [0.0] + [room + spare for room in wished[1:]]
    lefts = [0.0]
    for room in rooms[1:]:
        lefts.append(lefts[-1] + boxes + around + room)
    return _Columns(tuple(lefts), boxes, tuple(rooms))


def _wires(
    bundles: Bundles, column: dict[str, int], columns: _Columns, words: Words
) -> tuple[list[Wire], dict[str, int]]:
    """The wires, and the columns of all stops: works and the places where a line passes a column."""
    stops = dict(column)
    wires: list[Wire] = []
    for number, ((source, target, attached, below), figures) in enumerate(bundles.items()):
        start = source
        for between in range(column[source] + 1, column[target]):
            # The blank keeps these keys apart from ids.
            stop = f"pass {number} {between}"
            stops[stop] = between
            wires.append(Wire(start, stop, attached))
            start = stop
        room = columns.words[column[target]]
        above = drawing.wrap(listed(figures, words), room, FIGURE)
        blank = 0.0 if below else room
        wires.append(Wire(start, target, attached, above, under(below, room), blank))
    return wires, stops


def _room(key: str, works: dict[str, Work], wires: list[Wire], width: float, words: Words) -> float:
    """The height of a stop: its lettering, or the words on the lines that lead to it."""
    stack = sum(wire.height for wire in wires if wire.end == key)
    if key not in works:
        return stack
    return max(stack, lettered(works[key], width, words)[2])


def lettered(
    work: Work, width: float, words: Words, remark: str = ""
) -> tuple[tuple[str, ...], tuple[str, ...], float]:
    """The lines of a box, those of its state (or of a remark instead), and the height of a box for them."""
    room = width - 2 * PAD
    label = drawing.wrap(work.label, room, LABEL)
    said = remark or work.sublabel
    if work.state == "blank" and not said:
        return label, (), len(label) * LABEL.leading + WRITTEN + 2 * PAD
    states = {"read": words.read, "carrier": words.carrier, "not-seen": words.not_seen}
    sublabel = drawing.wrap(said or states[work.state], room, NOTE)
    return label, sublabel, len(label) * LABEL.leading + len(sublabel) * NOTE.leading + 2 * PAD


def _box(work: Work, left: float, middle: float, height: float, width: float, words: Words) -> Box:
    label, sublabel, _ = lettered(work, width, words)
    return Box(work, left, middle - height / 2, width, height, label, sublabel)


def _runs(
    wires: list[Wire],
    column: dict[str, int],
    columns: _Columns,
    middles: dict[str, float],
    rooms: dict[str, float],
    works: dict[str, Work],
) -> tuple[Run, ...]:
    """Lines stack at their end in the order of their starts, and leave these in the order of their ends."""
    level: dict[Wire, float] = {}
    for key in column:
        arriving = sorted((wire for wire in wires if wire.end == key), key=lambda wire: middles[wire.start])
        top = middles[key] - sum(wire.height for wire in arriving) / 2
        for wire in arriving:
            level[wire] = top + wire.height / 2
            top += wire.height
    leave: dict[Wire, float] = {}
    for key in column:
        leaving = sorted((wire for wire in wires if wire.start == key), key=lambda wire: level[wire])
        step = min(rooms[key] / (len(leaving) + 1), APART / 2)
        for number, wire in enumerate(leaving):
            leave[wire] = middles[key] + (number - (len(leaving) - 1) / 2) * step
    runs = []
    for wire in wires:
        right = columns.lefts[column[wire.start]] + columns.width
        arrow = wire.end in works
        end = columns.lefts[column[wire.end]] + (0 if arrow else columns.width)
        at = level[wire]
        tops = at - NEAR / 4 - len(wire.above) * FIGURE.leading, at + NEAR / 4
        bend = right + FAN
        runs.append(Run(wire, (right, leave[wire]), (bend, at), (end, at), arrow, bend, tops))
    return tuple(runs)
