"""Source ladder: who repeats whom. Works in columns, from the text that was read to the works it names.

Shows through which hands a figure came: each line is a text naming a work for a figure, with the figure as
printed and how far the naming reaches ("cited directly", "next sentence").

Misleads when a work that nobody opened looks like one that was read, when a page that several studies were
read through looks like their origin, when a guessed citation looks like a printed one, and when many lines
from one text look like many witnesses. So: a solid box was read, a dashed one was not seen, a double one is a
carrier; a dashed line is not attached to the figure in print; the words stand in each box and on each line as
well, so nothing hangs on tone; figures that one text takes from one work in one way share a single line.

Columns are given by the data; _ladder_plan.py says where everything stands, _ladder_list.py on a narrow page.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from report import style
from report.charts import _drawing as drawing
from report.charts import _ladder_list, _ladder_plan
from report.charts._drawing import EDGE_LINE, FIGURE, LABEL, NOTE
from report.charts._ladder_plan import ARROW, PAD, Box, Plan, Run

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

State = Literal["read", "carrier", "not-seen"]
MOST_WORKS = 14
FEWEST_WORKS = 4

DASHES = (3.0, 2.0)  # points
DOUBLE = 2.5  # between the two outlines of a carrier


@dataclass(frozen=True, slots=True)
class Words:
    """Every word in the picture, its alternative text and its table. Fields in braces are filled in."""

    read: str = "read by us"
    carrier: str = "carrier: others are read through it"
    not_seen: str = "not seen by us"
    again: str = "see above"
    direction: str = "Each arrow leads from a text to the work it names for a figure."
    left_out: str = "{count} more works not drawn"
    left_out_one: str = "1 more work not drawn"
    figures: str = " · "
    alt: str = "A diagram of who names whom: {read}, {carriers} and {not_seen}, joined by {links}. {most}"
    alt_read: str = "{count} read"
    alt_carriers: str = "{count} as carrier"
    alt_not_seen: str = "{count} not seen"
    alt_links: str = "{attached} citations attached to a figure and {inferred} inferred"
    alt_most: str = "Most figures, {count}, point to {work}: {figures}."
    header: tuple[str, str, str, str, str] = ("Text", "Names", "For the figure", "How", "Citation")
    attached: str = "attached to the figure"
    inferred: str = "nearest in the text"


@dataclass(frozen=True, slots=True)
class Work:
    """One text. ``level`` is its column: 0 for a text that was read, higher for what it names.

    An empty ``sublabel`` stands for the words of its state ("not seen by us").
    """

    id: str
    label: str
    level: int
    state: State
    sublabel: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """``source`` names ``target`` for ``figure`` (as printed), with ``reach`` in words.

    ``attached``: the citation stands at the figure in print; otherwise it is only the nearest one.
    """

    source: str
    target: str
    figure: str
    reach: str
    attached: bool


@dataclass(frozen=True, slots=True)
class SourceLadder:
    """Works and what they name one another for.

    Raises ValueError when ids repeat, when a link names an unknown work, or when it does not lead to a higher
    level: lines run from left to right only.
    """

    works: tuple[Work, ...]
    links: tuple[Link, ...]
    words: Words = field(default_factory=Words)

    def __post_init__(self) -> None:
        levels = {work.id: work.level for work in self.works}
        if not self.works or len(levels) < len(self.works):
            raise ValueError("a source ladder needs works, each with an id of its own")
        for link in self.links:
            for end in (link.source, link.target):
                if end not in levels:
                    raise ValueError(f"a link names the work {end!r}, which is not among the works")
            if levels[link.target] <= levels[link.source]:
                raise ValueError(
                    f"the link from {link.source!r} to {link.target!r} does not lead to the right"
                )


def drawn_works(data: SourceLadder, most: int = MOST_WORKS) -> tuple[Work, ...]:
    """The works that are drawn: all up to ``most``; beyond that the lowest levels, then those with most links."""
    if len(data.works) <= most:
        return data.works
    links = {work.id: 0 for work in data.works}
    for link in data.links:
        links[link.source] += 1
        links[link.target] += 1
    first = min(work.level for work in data.works)
    kept = sorted(data.works, key=lambda work: (work.level > first, -links[work.id]))[:most]
    return tuple(work for work in data.works if work in kept)


def height_for(data: SourceLadder, width: float) -> float:
    """The points of height needed at this width."""
    return _plan(data, width).height


def _plan(data: SourceLadder, width: float) -> Plan:
    """As many works as a page holds, and a few in any case; one below the other where columns have no room."""
    laid = _laid(data, MOST_WORKS, width)
    for most in range(min(MOST_WORKS, len(data.works)) - 1, FEWEST_WORKS - 1, -1):
        if laid.height <= drawing.tallest(width):
            break
        laid = _laid(data, most, width)
    return laid


def _laid(data: SourceLadder, most: int, width: float) -> Plan:
    drawn = drawn_works(data, most)
    try:
        return _ladder_plan.plan(data, drawn, width)
    except _ladder_plan.NoRoom:
        return _ladder_list.plan(data, drawn, width)


def draw(data: SourceLadder, width: float, height: float) -> Figure:
    """The picture, from the top; height that is not needed stays white at the bottom.

    Raises ValueError when the height is less than :func:`height_for` asks for, or the width less than its
    columns need.
    """
    laid = _plan(data, width)
    if height < laid.height - 0.01:
        raise ValueError(f"this ladder needs {laid.height:.1f} points of height, not {height:.1f}")
    figure, axes = drawing.blank(width, height)
    for run in laid.runs:
        _draw_run(axes, run)
    for box in laid.boxes:
        _draw_box(axes, box)
    drawing.write(axes, 0, laid.height - NOTE.leading * len(laid.note), laid.note, NOTE)
    return figure


def alt_text(data: SourceLadder) -> str:
    """How many works of each state, how they are joined, and which work most figures point to."""
    words = data.words
    counts = {
        state: sum(work.state == state for work in data.works) for state in ("read", "carrier", "not-seen")
    }
    attached = sum(link.attached for link in data.links)
    figures: dict[str, list[str]] = {}
    for link in data.links:
        figures.setdefault(link.target, []).append(link.figure)
    most = ""
    if figures:
        top = max((work for work in data.works if work.id in figures), key=lambda work: len(figures[work.id]))
        most = words.alt_most.format(
            work=top.label, count=len(figures[top.id]), figures=", ".join(figures[top.id])
        )
    return words.alt.format(
        read=words.alt_read.format(count=counts["read"]),
        carriers=words.alt_carriers.format(count=counts["carrier"]),
        not_seen=words.alt_not_seen.format(count=counts["not-seen"]),
        links=words.alt_links.format(attached=attached, inferred=len(data.links) - attached),
        most=most,
    ).strip()


def table(data: SourceLadder) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """One row a link: text, work named, figure, reach, whether the citation is attached; nothing left out."""
    words, labels = data.words, {work.id: work.label for work in data.works}
    return words.header, tuple(
        (
            labels[link.source],
            labels[link.target],
            link.figure,
            link.reach,
            words.attached if link.attached else words.inferred,
        )
        for link in data.links
    )


# --- drawing ---


def _draw_box(axes: Axes, box: Box) -> None:
    name = f"box {box.work.id}"
    # The whole edge lies inside the box, so that nothing is cut off at the rim of the picture.
    half = EDGE_LINE / 2
    place = (box.left + half, box.top + half, box.width - EDGE_LINE, box.height - EDGE_LINE)
    match box.work.state:
        case "read":
            drawing.box(axes, *place, fill=style.NAVY_TINT, edge=style.NAVY, thickness=EDGE_LINE, name=name)
        case "carrier":
            drawing.box(axes, *place, fill=style.WHITE, edge=style.NAVY, thickness=EDGE_LINE, name=name)
            inner = (box.left + DOUBLE, box.top + DOUBLE, box.width - 2 * DOUBLE, box.height - 2 * DOUBLE)
            drawing.box(axes, *inner, edge=style.NAVY, thickness=EDGE_LINE, name=f"inner {box.work.id}")
        case "not-seen":
            drawing.box(
                axes,
                *place,
                fill=style.WHITE,
                edge=style.MUTED,
                thickness=EDGE_LINE,
                dashes=DASHES,
                name=name,
            )
    lettered = len(box.label) * LABEL.leading + len(box.sublabel) * NOTE.leading
    top = box.top + (box.height - lettered) / 2
    top = drawing.write(axes, box.left + PAD, top, box.label, LABEL)
    drawing.write(axes, box.left + PAD, top, box.sublabel, NOTE)


def _draw_run(axes: Axes, run: Run) -> None:
    (x0, y0), (x1, y1), (x2, y2) = run.start, run.bend, run.end
    colour = style.NAVY if run.wire.attached else style.MUTED
    dashes = () if run.wire.attached else DASHES
    third = (x2 - x1) / 3
    half = (x0 + x1) / 2
    curve = ((x0, y0), (half, y0), (half, y1), (x1, y1), (x1 + third, y1), (x2 - third, y2), (x2, y2))
    name = f"{'attached' if run.wire.attached else 'nearest'} {run.wire.start} {run.wire.end}"
    drawing.shape(axes, [curve], edge=colour, thickness=EDGE_LINE, curved=True, dashes=dashes, name=name)
    if run.arrow:
        head = [((x2 - ARROW, y2 - ARROW / 2), (x2, y2), (x2 - ARROW, y2 + ARROW / 2))]
        drawing.shape(axes, head, fill=colour, name="arrow")
    drawing.write(axes, run.left, run.tops[0], run.wire.above, FIGURE)
    drawing.write(axes, run.left, run.tops[1], run.wire.below, NOTE)
