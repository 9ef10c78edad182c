"""Where the works and lines of an origin map stand: small marks with names in columns, figures within the lines.

A line leaves the name of a text, bends where there are no words, and is level from its figures to the mark of the work
it leads to; one that passes a column has a place of its own there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from report.charts import _drawing as drawing
from report.charts import _layers
from report.charts._drawing import APART, FIGURE, LABEL, NEAR, NOTE

if TYPE_CHECKING:
    from report.charts.origin_map import Edge, OriginMap, State, Words, Work

MARK = 7.0
FAN = 30.0  # width in which lines bend
ARROW = 4.0
TAIL = ARROW + 6.0  # least length of a line behind its figures
SAMPLE = 14.0
BETWEEN = 3.0
LABEL_ROOM = (52.0, 150.0)  # least and most width of names
WORDS_ROOM = (30.0, 96.0)  # of figures

Kind = Literal["read", "carrier", "not-seen", "attached", "nearest"]


class NoRoom(ValueError):
    """The columns do not fit into the width."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A work on the page: the middle of its mark, and where its name begins."""

    id: str
    state: State
    x: float
    y: float
    left: float
    top: float
    label: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line on the page: level from ``start`` to ``bend``, then to the ``gap`` for its words, and on to ``end``.

    It goes on where ``behind_gap`` says; the words begin at ``left`` and ``top``.
    """

    source: str
    target: str
    attached: bool
    start: tuple[float, float]
    bend: tuple[float, float]
    gap: tuple[float, float]
    behind_gap: float
    end: tuple[float, float]
    words: tuple[str, ...]
    left: float
    top: float
    arrow: bool


@dataclass(frozen=True, slots=True)
class Sample:
    kind: Kind
    words: str
    left: float
    top: float


@dataclass(frozen=True, slots=True)
class Plan:
    spots: tuple[Spot, ...]
    lines: tuple[Line, ...]
    key: tuple[Sample, ...]
    note: tuple[str, ...]
    note_top: float
    height: float

    @property
    def bars(self) -> Iterator[tuple[float, float, float]]:
        """Where several lines lead to one mark: where a bar before it stands, and from where to where it goes.

        A work that has several marks, one for each line, needs none.
        """
        marks = Counter(spot.id for spot in self.spots)
        for spot in self.spots:
            if marks[spot.id] > 1:
                continue
            levels = [
                line.end[1]
                for line in self.lines
                if line.arrow and line.target == spot.id and line.end[0] < spot.x
            ]
            if len(set(levels)) > 1:
                yield spot.x - MARK / 2 - 1, min(levels), max(levels)


@dataclass(frozen=True, slots=True)
class _Hop:
    """A part of an edge between neighbouring columns; the last one has the figures."""

    edge: Edge
    start: str
    end: str
    words: tuple[str, ...] = ()

    @property
    def height(self) -> float:
        return max(len(self.words), 1) * FIGURE.leading


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the marks of each column stand, the width of its names, and of the figures before it."""

    marks: tuple[float, ...]
    labels: tuple[float, ...]
    words: tuple[float, ...]

    def right(self, column: int) -> float:
        """Where names end and lines begin to bend."""
        return self.marks[column] + MARK / 2 + NEAR + self.labels[column]


def plan(data: OriginMap, drawn: Sequence[Work], width: float) -> Plan:
    """Where the ``drawn`` works and the lines between them stand, in points from the top left corner.

    Raises NoRoom when the columns do not fit into the width.
    """
    works = {work.id: work for work in drawn}
    levels = sorted({work.level for work in drawn})
    column = {work.id: levels.index(work.level) for work in drawn}
    edges = edges_between(data, works)
    columns = _columns(works, edges, column, len(levels), width, data.words)
    hops, column = _hops(edges, column, columns, data.words)
    layers = tuple(tuple(key for key, number in column.items() if number == n) for n in range(len(levels)))
    joined = [(hop.start, hop.end) for hop in hops]
    layers = _layers.order(layers, joined)
    labels = {
        key: drawing.wrap(work.label, columns.labels[column[key]], LABEL) for key, work in works.items()
    }
    rooms = {key: _room(key, labels, hops) for key in column}
    middles = _layers.place(layers, joined, rooms, BETWEEN)
    spots = tuple(
        Spot(key, work.state, columns.marks[column[key]], middles[key], columns.marks[column[key]] + MARK / 2 + NEAR,
             middles[key] - len(labels[key]) * LABEL.leading / 2, labels[key])
        for key, work in works.items()
    )  # fmt: skip
    lines = tuple(_lines(hops, column, columns, middles, labels, rooms))
    bottom = max(middles[key] + rooms[key] / 2 for key in column)
    return footed(spots, lines, data, drawn, width, bottom)


def edges_between(data: OriginMap, works: dict[str, Work]) -> tuple[Edge, ...]:
    """The edges whose two works are drawn."""
    return tuple(edge for edge in data.edges if edge.source in works and edge.target in works)


def lettered(figures: Sequence[str], room: float, words: Words) -> tuple[str, ...]:
    """The figures of a line on one line if they have the room, a single one on several, else how many there are."""
    said = words.figures.join(figure.replace(" ", drawing.NO_BREAK_SPACE) for figure in figures)
    if len(figures) > 1 and drawing.width_of(said, FIGURE) > room:
        said = words.many.format(count=len(figures))
    return drawing.wrap(said, room, FIGURE)


def footed(
    spots: tuple[Spot, ...],
    lines: tuple[Line, ...],
    data: OriginMap,
    drawn: Sequence[Work],
    width: float,
    bottom: float,
) -> Plan:
    """The plan with the key to its marks, what the arrows mean, how many works are not drawn and what stands behind."""
    words, top = data.words, bottom + APART
    key = () if data.blanks else tuple(_key(spots, lines, words, width, top))
    note_top = key[-1].top + NOTE.leading + NEAR * 1.5 if key else top
    missing = sum(not one.again for one in data.works) - sum(not one.again for one in drawn) + data.beyond
    said = [words.direction]
    if missing:
        said.append(words.left_out_one if missing == 1 else words.left_out.format(count=missing))
    said.append("" if data.blanks else data.behind)
    note = drawing.wrap(" ".join(one for one in said if one), width, NOTE)
    return Plan(spots, lines, key, note, note_top, note_top + len(note) * NOTE.leading)


def _key(
    spots: Sequence[Spot], lines: Sequence[Line], words: Words, width: float, top: float
) -> Iterator[Sample]:
    """What the marks and lines that are drawn stand for."""
    states = {spot.state for spot in spots}
    present: list[tuple[Kind, str, bool]] = [
        ("read", words.read, "read" in states),
        ("carrier", words.carrier, "carrier" in states),
        ("not-seen", words.not_seen, "not-seen" in states),
        ("attached", words.attached, any(line.attached for line in lines)),
        ("nearest", words.nearest, any(not line.attached for line in lines)),
    ]
    left = 0.0
    for kind, text, shown in present:
        if not shown:
            continue
        room = SAMPLE + NEAR + drawing.width_of(text, NOTE)
        if left and left + room > width:
            left, top = 0.0, top + NOTE.leading
        yield Sample(kind, text, left, top)
        left += room + APART


def _columns(
    works: dict[str, Work],
    edges: Sequence[Edge],
    column: dict[str, int],
    count: int,
    width: float,
    words: Words,
) -> _Columns:
    """Names and figures as wide as they ask, within limits; where that is too wide, all give up the same part."""
    labels, figures = [LABEL_ROOM[0]] * count, [0.0] + [WORDS_ROOM[0]] * (count - 1)
    for key, work in works.items():
        need = drawing.width_of(work.label, LABEL) + 1
        labels[column[key]] = max(labels[column[key]], min(need, LABEL_ROOM[1]))
    for edge in edges:
        number = column[edge.target]
        said = words.figures.join(edge.figures)
        need = drawing.width_of(said.replace(" ", drawing.NO_BREAK_SPACE), FIGURE) + 1
        figures[number] = max(figures[number], min(need, WORDS_ROOM[1]))
    fixed = count * (MARK + 2 + NEAR) + (count - 1) * (FAN + NEAR + TAIL)
    least = count * LABEL_ROOM[0] + (count - 1) * WORDS_ROOM[0]
    wished = sum(labels) + sum(figures)
    if width - fixed < least:
        raise NoRoom(f"{count} columns of works do not fit into a width of {width:.0f} points")
    part = min(1.0, (width - fixed - least) / (wished - least)) if wished > least else 1.0
    labels = [LABEL_ROOM[0] + (one - LABEL_ROOM[0]) * part for one in labels]
    figures = [0.0, *(WORDS_ROOM[0] + (one - WORDS_ROOM[0]) * part for one in figures[1:])]
    spare = max(0.0, width - fixed - sum(labels) - sum(figures)) / max(count - 1, 1)
    marks = [MARK / 2 + 1]
    for number in range(1, count):
        before = marks[-1] + MARK / 2 + NEAR + labels[number - 1] + FAN + spare
        marks.append(before + figures[number] + NEAR + TAIL + MARK / 2 + 1)
    return _Columns(tuple(marks), tuple(labels), tuple(figures))


def _hops(
    edges: Sequence[Edge], column: dict[str, int], columns: _Columns, words: Words
) -> tuple[list[_Hop], dict[str, int]]:
    """The parts of the edges, and the columns of all places: works, and where an edge passes a column."""
    places, hops = dict(column), []
    for number, edge in enumerate(edges):
        start = edge.source
        for between in range(column[edge.source] + 1, column[edge.target]):
            place = f"pass {number} {between}"  # the blank keeps it apart from ids
            places[place] = between
            hops.append(_Hop(edge, start, place))
            start = place
        room = columns.words[column[edge.target]]
        hops.append(_Hop(edge, start, edge.target, lettered(edge.figures, room, words)))
    return hops, places


def _room(key: str, labels: dict[str, tuple[str, ...]], hops: Sequence[_Hop]) -> float:
    """The height of a place: its name, or the figures on the lines that lead to it."""
    stack = sum(hop.height for hop in hops if hop.end == key)
    return max(stack, len(labels.get(key, ())) * LABEL.leading, MARK + 4)


def _lines(
    hops: Sequence[_Hop],
    column: dict[str, int],
    columns: _Columns,
    middles: dict[str, float],
    labels: dict[str, tuple[str, ...]],
    rooms: dict[str, float],
) -> Iterator[Line]:
    """Lines stack at their end in the order of their starts, and leave these in the order of their ends."""
    level: dict[int, float] = {}
    for key in column:
        arriving = sorted((hop for hop in hops if hop.end == key), key=lambda hop: middles[hop.start])
        top = middles[key] - sum(hop.height for hop in arriving) / 2
        for hop in arriving:
            level[id(hop)] = top + hop.height / 2
            top += hop.height
    leave: dict[int, float] = {}
    for key in column:
        leaving = sorted((hop for hop in hops if hop.start == key), key=lambda hop: level[id(hop)])
        step = min((rooms[key] - 4) / max(len(leaving), 1), 3.0)
        for number, hop in enumerate(leaving):
            leave[id(hop)] = middles[key] + (number - (len(leaving) - 1) / 2) * step
    for hop in hops:
        yield _line(hop, column, columns, labels, leave[id(hop)], level[id(hop)])


def _line(
    hop: _Hop,
    column: dict[str, int],
    columns: _Columns,
    labels: dict[str, tuple[str, ...]],
    leave: float,
    level: float,
) -> Line:
    first, last = column[hop.start], column[hop.end]
    passing, arrow = hop.start not in labels, hop.end in labels
    name = max((drawing.width_of(one, LABEL) for one in labels.get(hop.start, ())), default=0.0)
    left = columns.marks[first] + (MARK / 2 + NEAR + name + NEAR if not passing else 0.0)
    right = columns.right(first)
    mark = columns.marks[last] - MARK / 2 - 1
    words_left = mark - TAIL - NEAR - columns.words[last]
    said = max((drawing.width_of(one, FIGURE) for one in hop.words), default=0.0)
    behind = words_left + said + NEAR if hop.words else words_left
    top = level - len(hop.words) * FIGURE.leading / 2
    end = (mark, level) if arrow else (columns.marks[last], level)
    return Line(
        hop.edge.source, hop.edge.target, hop.edge.attached, (min(left, right), leave), (right, leave),
        (words_left, level), behind, end, hop.words, words_left + NEAR / 2, top, arrow,
    )  # fmt: skip
