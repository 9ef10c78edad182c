"""Map of what does not fit together: figures on the left, joined to the conflicts that they are part of.

Shows which printed figures cannot all hold, and on what condition: each conflict is a number with its condition
beside it, joined to the two, three or more figures that do not fit together.

Misleads when one of the figures looks like the wrong one, when a conflict is read without its condition, when a
tangle of lines hides which figures meet, and when a figure that stands in no conflict looks confirmed. So: all
figures look alike and stand under the source that prints them; the condition stands beside its number; lines run
only between two columns, in an order with few crossings, and differ in dash as well as colour; figures without
a conflict are counted in words with how many comparisons were made; beyond the most serious conflicts the rest
is counted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from report import style
from report.charts import _conflict_plan as planning
from report.charts import _drawing as drawing
from report.charts._conflict_plan import HEADING, PAD, RING, SAID, Box, Item, Plan, Wire
from report.charts._drawing import DATA_LINE, EDGE_LINE, FIGURE, LABEL, NEAR, NOTE
from report.charts._planning import planned

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST_CONFLICTS = 8
MOST_FIGURES = 10


@dataclass(frozen=True, slots=True)
class Words:
    """Every word in the picture, its alternative text and its table. Fields in braces are filled in."""

    more: str = "And {count} more conflicts."
    more_one: str = "And 1 more conflict."
    beyond: str = "Not drawn: {count} conflicts between dates alone."
    beyond_one: str = "Not drawn: 1 conflict between dates alone."
    quiet: str = "{count} more figures: no conflict found ({made} comparisons made in all)."
    quiet_one: str = "1 more figure: no conflict found ({made} comparisons made in all)."
    elsewhere: str = "{count} more figures do not fit with figures that are not shown here."
    elsewhere_one: str = "1 more figure does not fit with figures that are not shown here."
    alt: str = "A map of {conflicts} conflicts between {figures} printed figures; {most}. {rest}"
    alt_one: str = "A map of one conflict: {figures}. {said} {rest}"
    alt_most: str = "most lines lead to {figure}"
    alt_figure: str = "“{printed}” ({label})"
    alt_join: str = "; "
    header: tuple[str, ...] = ("Number", "Figures", "What does not fit")


@dataclass(frozen=True, slots=True)
class Node:
    """A printed figure: what it counts, the ``time`` it speaks of, and the ``source`` under which it stands."""

    id: str
    printed: str
    label: str
    time: str
    source: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Figures that do not fit together, by id, and on what condition; ``note`` is a remark below it."""

    nodes: tuple[str, ...]
    said: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ConflictMap:
    """Conflicts, most serious first, between figures. ``beyond``: those of dates alone, which have no figure.

    ``quiet``: how many figures were asked for and stand in no conflict, out of ``made`` comparisons;
    ``elsewhere``: how many stand in one with figures that nobody asked for.
    Raises ValueError without conflicts, for one without figures, and for a figure that is none of the nodes.
    """

    nodes: tuple[Node, ...]
    conflicts: tuple[Conflict, ...]
    quiet: int = 0
    elsewhere: int = 0
    made: int = 0
    beyond: int = 0
    words: Words = field(default_factory=Words)

    def __post_init__(self) -> None:
        known = {node.id for node in self.nodes}
        if not self.conflicts or len(known) < len(self.nodes):
            raise ValueError("a map of conflicts needs conflicts, and figures each with an id of its own")
        for one in self.conflicts:
            if not one.nodes or not known.issuperset(one.nodes):
                raise ValueError(f"the conflict {one.said!r} speaks of a figure that is not on the map")


def drawn_conflicts(data: ConflictMap) -> tuple[Conflict, ...]:
    """The most serious conflicts, as many as a page holds: at most 8, of at most 10 figures; at least one."""
    kept: list[Conflict] = []
    figures: set[str] = set()
    for one in data.conflicts[:MOST_CONFLICTS]:
        figures |= set(one.nodes)
        if kept and len(figures) > MOST_FIGURES:
            break
        kept.append(one)
    return tuple(kept)


def height_for(data: ConflictMap, width: float) -> float:
    """The points of height needed at this width."""
    return _plan(data, width).height


@planned
def _plan(data: ConflictMap, width: float) -> Plan:
    """As many conflicts as a page holds, and one in any case; fewer keep their numbers, as the table has them."""
    candidates = drawn_conflicts(data)
    numbers = {one: number for number, one in enumerate(planning.numbered(data, candidates), 1)}
    for most in range(len(candidates), 0, -1):
        plan = planning.plan(data, candidates[:most], numbers, rest(data, most), width)
        if plan.height <= drawing.tallest(width):
            break
    return plan


def draw(data: ConflictMap, width: float, height: float) -> Figure:
    """The picture, from the top; height that is not needed stays white at the bottom.

    Raises ValueError when the height is less than :func:`height_for` asks for, or the width too small.
    """
    plan = _plan(data, width)
    if height < plan.height - 0.01:
        raise ValueError(f"this map needs {plan.height:.1f} points of height, not {height:.1f}")
    figure, axes = drawing.blank(width, height)
    for wire in plan.wires:
        _draw_wire(axes, wire)
    for box in plan.boxes:
        _draw_box(axes, box)
    for item in plan.items:
        _draw_item(axes, item)
    _draw_list(axes, plan)
    return figure


def rest(data: ConflictMap, drawn: int) -> str:
    """What is not drawn: conflicts beyond so many, figures without one; empty if nothing is."""
    words = data.words
    left = len(data.conflicts) - drawn
    said = [words.more_one if left == 1 else words.more.format(count=left)] if left else []
    if data.beyond:
        said.append(words.beyond_one if data.beyond == 1 else words.beyond.format(count=data.beyond))
    if data.elsewhere:
        form = words.elsewhere_one if data.elsewhere == 1 else words.elsewhere
        said.append(form.format(count=data.elsewhere))
    if data.quiet:
        form = words.quiet_one if data.quiet == 1 else words.quiet
        said.append(form.format(count=data.quiet, made=data.made))
    return " ".join(said)


def alt_text(data: ConflictMap) -> str:
    """How many conflicts of how many figures, and which figure stands in most of them."""
    words, nodes = data.words, {node.id: node for node in data.nodes}

    def named(name: str) -> str:
        return words.alt_figure.format(printed=nodes[name].printed, label=nodes[name].label)

    if len(data.conflicts) == 1:
        (one,) = data.conflicts
        figures = words.alt_join.join(named(name) for name in one.nodes)
        return words.alt_one.format(
            figures=figures, said=one.said, rest=rest(data, len(data.conflicts))
        ).strip()
    lines = [name for one in data.conflicts for name in one.nodes]
    most = words.alt_most.format(figure=named(max(dict.fromkeys(lines), key=lines.count)))
    count = len(dict.fromkeys(lines))
    return words.alt.format(
        conflicts=len(data.conflicts), figures=count, most=most, rest=rest(data, len(data.conflicts))
    ).strip()


def table(data: ConflictMap) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """One row a conflict: its number on the map, its figures with their sources, what does not fit."""
    nodes = {node.id: node for node in data.nodes}
    order = planning.numbered(data, drawn_conflicts(data))
    listed = [*order, *(one for one in data.conflicts if one not in order)]

    def named(name: str) -> str:
        node = nodes[name]
        return ", ".join(part for part in (node.printed, node.label, node.time, node.source) if part)

    return data.words.header, tuple(
        (
            str(number),
            data.words.alt_join.join(named(name) for name in one.nodes),
            f"{one.said} {one.note}".strip(),
        )
        for number, one in enumerate(listed, 1)
    )


# --- drawing ---


def _draw_wire(axes: Axes, wire: Wire) -> None:
    (x0, y0), (x1, y1) = wire.start, wire.end
    half = (x0 + x1) / 2
    curve = ((x0, y0), (half, y0), (half, y1), (x1, y1))
    drawing.shape(
        axes, [curve], edge=wire.look.colour, thickness=DATA_LINE * 0.75, curved=True, dashes=wire.look.dash,
        name=f"wire {wire.node} {wire.number}",
    )  # fmt: skip
    drawing.disc(axes, x0, y0, EDGE_LINE * 5, wire.look.colour, wire.look.colour, 0, name="port")


def _draw_box(axes: Axes, box: Box) -> None:
    heading_top = box.top - len(box.heading) * HEADING.leading - NEAR / 2
    drawing.write(axes, box.left, heading_top, box.heading, HEADING)
    half = EDGE_LINE / 2
    drawing.box(
        axes, box.left + half, box.top + half, box.width - EDGE_LINE, box.height - EDGE_LINE,
        fill=style.NAVY_TINT, edge=style.NAVY, thickness=EDGE_LINE, name=f"box {box.node.id}",
    )  # fmt: skip
    top = drawing.write(axes, box.left + PAD, box.top + PAD / 2, box.printed, FIGURE)
    top = drawing.write(axes, box.left + PAD, top, box.label, LABEL)
    drawing.write(axes, box.left + PAD, top, box.time, NOTE)


def _draw_item(axes: Axes, item: Item) -> None:
    _draw_number(axes, item.x, item.y, item.number)
    top = drawing.write(axes, item.left, item.top, item.said, SAID)
    drawing.write(axes, item.left, top, item.note, NOTE)


def _draw_number(axes: Axes, x: float, y: float, number: int) -> None:
    drawing.disc(axes, x, y, RING, style.WHITE, style.NAVY, EDGE_LINE, name=f"conflict {number}")
    drawing.write(axes, x, y - FIGURE.leading / 2, str(number), FIGURE, align="center")


def _draw_list(axes: Axes, plan: Plan) -> None:
    """On a narrow page the conditions stand below, each with its number; then what is not drawn."""
    for entry in plan.entries:
        drawing.write(axes, RING / 2, entry.top, str(entry.number), FIGURE, align="center")
        top = drawing.write(axes, entry.left, entry.top, entry.said, SAID)
        drawing.write(axes, entry.left, top, entry.note, NOTE)
    drawing.write(axes, 0, plan.rest_top, plan.rest, NOTE)
