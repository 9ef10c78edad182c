"""Where the figures and conflicts of a map stand: two columns, in an order in which few lines cross."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from report import style
from report.charts import _drawing as drawing
from report.charts import _layers
from report.charts._drawing import APART, FIGURE, LABEL, NEAR, NOTE
from report.style import SeriesStyle

if TYPE_CHECKING:
    from report.charts.conflict_map import Conflict, ConflictMap, Node

HEADING = style.TEXT["cell-head"]
SAID = style.TEXT["caveat"]
BESIDE = 360.0  # narrower than this, the conditions stand below the map
BOX_SHARE = 0.4  # of the width, for the figures
GUTTER_SHARE = 0.17
NARROW_GUTTER_SHARE = 0.3
PAD = 6.0
RING = 15.0
LEAST_BOX = 90.0
SWEEPS = 4


@dataclass(frozen=True, slots=True)
class Box:
    """A figure on the page; ``heading`` stands above the first one of a source."""

    node: Node
    heading: tuple[str, ...]
    left: float
    top: float
    width: float
    height: float
    printed: tuple[str, ...]
    label: tuple[str, ...]
    time: tuple[str, ...]

    @property
    def right(self) -> float:
        return self.left + self.width


@dataclass(frozen=True, slots=True)
class Item:
    """A conflict on the page: its number at (x, y), its words from ``left`` and ``top`` (none if below)."""

    number: int
    x: float
    y: float
    left: float
    top: float
    said: tuple[str, ...]
    note: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wire:
    """A line from a figure to the number of a conflict."""

    node: str
    number: int
    start: tuple[float, float]
    end: tuple[float, float]
    look: SeriesStyle


@dataclass(frozen=True, slots=True)
class Plan:
    boxes: tuple[Box, ...]
    items: tuple[Item, ...]
    wires: tuple[Wire, ...]
    entries: tuple[Item, ...]
    rest: tuple[str, ...]
    rest_top: float
    height: float


@dataclass(frozen=True, slots=True)
class _Lettering:
    """The lines of a box or of a conflict, and the height that they need."""

    first: tuple[str, ...]
    second: tuple[str, ...]
    third: tuple[str, ...]
    height: float


def numbered(data: ConflictMap, drawn: Sequence[Conflict]) -> tuple[Conflict, ...]:
    """The drawn conflicts from top to bottom."""
    _, order = _order(data, drawn, {})
    return tuple(drawn[int(key)] for key in order)


def plan(
    data: ConflictMap, drawn: Sequence[Conflict], numbers: dict[Conflict, int], rest: str, width: float
) -> Plan:
    """Where everything stands, in points from the top left corner."""
    beside = width >= BESIDE
    box_width = width * (BOX_SHARE if beside else 1 - NARROW_GUTTER_SHARE) - (0 if beside else RING)
    if box_width < LEAST_BOX:
        raise ValueError(f"a map of conflicts does not fit into a width of {width:.0f} points")
    x = box_width + width * (GUTTER_SHARE if beside else NARROW_GUTTER_SHARE) + RING / 2
    nodes, order = _order(data, drawn, numbers if len(drawn) < len(numbers) else {})
    said_left = x + RING / 2 + NEAR * 1.5
    written = {key: _conflict(drawn[int(key)], width - said_left if beside else 0.0) for key in order}
    boxed = {node.id: _boxed(node, box_width) for node in nodes}
    heads = _headings(nodes, box_width)
    rooms = {key: max(RING, one.height) for key, one in written.items()}
    rooms |= {
        name: one.height + len(heads[name]) * HEADING.leading + (NEAR if heads[name] else 0)
        for name, one in boxed.items()
    }
    columns = (tuple(node.id for node in nodes), order)
    edges = [(name, key) for key in order for name in drawn[int(key)].nodes]
    middles = _layers.place(columns, edges, rooms, NEAR * 2)
    boxes = tuple(_box(node, heads[node.id], boxed[node.id], middles, rooms, box_width) for node in nodes)
    items = tuple(_item(numbers[drawn[int(key)]], written[key], middles[key], x, said_left) for key in order)
    bottom = max(box.top + box.height for box in boxes)
    bottom = max([bottom, *(item.y + rooms[key] / 2 for item, key in zip(items, order, strict=True))])
    entries = (
        ()
        if beside
        else _entries([(numbers[drawn[int(key)]], drawn[int(key)]) for key in order], bottom + APART, width)
    )
    below = [entry.top + _height(entry) for entry in entries[-1:]]
    rest_top = max([bottom, *below]) + NEAR * 2
    lines = drawing.wrap(rest, width, NOTE)
    height = rest_top + len(lines) * NOTE.leading - (0 if lines else NEAR * 2)
    return Plan(boxes, items, _wires(boxes, items, drawn, order), entries, lines, rest_top, height)


# --- the order ---


def _order(
    data: ConflictMap, drawn: Sequence[Conflict], numbers: dict[Conflict, int]
) -> tuple[tuple[Node, ...], tuple[str, ...]]:
    """Figures and conflicts from top to bottom; the figures of one source stay together.

    Conflicts that have ``numbers`` already, as those of a map that is not drawn in full, stand in their order.
    """
    nodes = {node.id: node for node in data.nodes}
    names = tuple(dict.fromkeys(name for one in drawn for name in one.nodes))
    keys = tuple(str(at) for at in range(len(drawn)))
    edges = [(name, key) for key in keys for name in drawn[int(key)].nodes]
    if numbers:
        keys = tuple(sorted(keys, key=lambda key: numbers[drawn[int(key)]]))
    best = _by_source(names, nodes), keys
    fewest = _layers.crossings(best, edges)
    left, right = _layers.order((names, keys), edges)
    for _ in range(SWEEPS):
        left = _by_source(left, nodes)
        right = _sorted_by(right, {key: drawn[int(key)].nodes for key in keys}, left)
        if numbers:
            right = tuple(sorted(keys, key=lambda key: numbers[drawn[int(key)]]))
        if (count := _layers.crossings((left, right), edges)) < fewest:
            best, fewest = (left, right), count
        joined = {name: tuple(key for key in keys if name in drawn[int(key)].nodes) for name in names}
        left = _sorted_by(left, joined, right)
    return tuple(nodes[name] for name in best[0]), best[1]


def _by_source(names: Sequence[str], nodes: dict[str, Node]) -> tuple[str, ...]:
    """The names with those of one source together, sources by the mean place of their figures."""
    places: dict[str, list[int]] = {}
    for place, name in enumerate(names):
        places.setdefault(nodes[name].source, []).append(place)
    mean = {source: sum(found) / len(found) for source, found in places.items()}
    # The source itself parts those with one mean: a source has one heading.
    return tuple(sorted(names, key=lambda name: (mean[nodes[name].source], nodes[name].source)))


def _sorted_by(
    keys: Sequence[str], joined: dict[str, tuple[str, ...]], fixed: Sequence[str]
) -> tuple[str, ...]:
    """The keys by the mean place of what they are joined to in the fixed column."""
    place = {name: at for at, name in enumerate(fixed)}
    return tuple(sorted(keys, key=lambda key: sum(place[one] for one in joined[key]) / len(joined[key])))


# --- lettering ---


def _headings(nodes: Sequence[Node], room: float) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    before = None
    for node in nodes:
        found[node.id] = drawing.wrap(node.source, room, HEADING) if node.source != before else ()
        before = node.source
    return found


def _boxed(node: Node, width: float) -> _Lettering:
    room = width - 2 * PAD
    printed = drawing.wrap(node.printed, room, FIGURE)
    label, time = drawing.wrap(node.label, room, LABEL), drawing.wrap(node.time, room, NOTE)
    height = len(printed) * FIGURE.leading + len(label) * LABEL.leading + len(time) * NOTE.leading
    return _Lettering(printed, label, time, height + PAD)


def _conflict(one: Conflict, room: float) -> _Lettering:
    said, note = (
        (drawing.wrap(one.said, room, SAID), drawing.wrap(one.note, room, NOTE)) if room else ((), ())
    )
    return _Lettering(said, note, (), len(said) * SAID.leading + len(note) * NOTE.leading)


def _box(
    node: Node,
    heading: tuple[str, ...],
    lettering: _Lettering,
    middles: dict[str, float],
    rooms: dict[str, float],
    width: float,
) -> Box:
    bottom = middles[node.id] + rooms[node.id] / 2
    top = bottom - lettering.height
    return Box(
        node, heading, 0.0, top, width, lettering.height, lettering.first, lettering.second, lettering.third
    )  # fmt: skip


def _item(number: int, lettering: _Lettering, y: float, x: float, left: float) -> Item:
    top = y - lettering.height / 2
    return Item(number, x, y, left, top, lettering.first, lettering.second)


def _entries(conflicts: Sequence[tuple[int, Conflict]], top: float, width: float) -> tuple[Item, ...]:
    left = RING + NEAR
    found = []
    for number, one in conflicts:
        lettering = _conflict(one, width - left)
        found.append(Item(number, RING / 2, top, left, top, lettering.first, lettering.second))
        top += max(lettering.height, FIGURE.leading) + NEAR
    return tuple(found)


def _height(entry: Item) -> float:
    return max(len(entry.said) * SAID.leading + len(entry.note) * NOTE.leading, FIGURE.leading)


def _wires(
    boxes: Sequence[Box], items: Sequence[Item], drawn: Sequence[Conflict], order: Sequence[str]
) -> tuple[Wire, ...]:
    """A line for each figure of each conflict, from a point of its own at the edge of the figure's box."""
    found = []
    for box in boxes:
        joined = [
            item for item, key in zip(items, order, strict=True) if box.node.id in drawn[int(key)].nodes
        ]
        for at, item in enumerate(joined, 1):
            start = box.right, box.top + box.height * at / (len(joined) + 1)
            look = style.SERIES[(item.number - 1) % len(style.SERIES)]
            found.append(Wire(box.node.id, item.number, start, (item.x - RING / 2, item.y), look))
    return tuple(found)
