"""Origin map: which works stand behind the figures of a registry. Works are nodes, figures the lines between them.

Shows how many texts lean on how few works: each line leads from a text to a work that it names, with the figures
that it names it for; texts on the left, where trails end on the right.

Misleads when many lines look like many witnesses, when a work that nobody opened looks like one that was read, when a
page that several studies were read in looks like their origin, and when a guessed citation looks like a printed
one. So: a filled mark was read, an empty one was not seen, a ring around a dot is a carrier; a dashed line has no
citation that stands with a figure in print; a figure printed twice counts once; how many origins there can be at most
stands below in words, and so does how many works are left out. With blanks all marks and lines are alike.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from report import style
from report.charts import _drawing as drawing
from report.charts import _origin_list, _origin_plan
from report.charts._chosen import chosen
from report.charts._drawing import EDGE_LINE, FIGURE, LABEL, NEAR, NOTE
from report.charts._origin_plan import ARROW, MARK, Line, NoRoom, Plan
from report.charts._planning import planned

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

State = Literal["read", "carrier", "not-seen", "blank"]
MOST_WORKS = 40
FEWEST_WORKS = 4
DASHES = (3.0, 2.0)  # points


@dataclass(frozen=True, slots=True)
class Words:
    """Every word in the picture, its alternative text and its table. Fields in braces are filled in."""

    read: str = "read by us"
    carrier: str = "carrier, not seen by us: others are read through it"
    not_seen: str = "not seen by us"
    attached: str = "cited with a figure"
    nearest: str = "nearest citation only"
    again: str = "see above"
    figures: str = " · "
    many: str = "{count} figures"
    direction: str = "Each arrow leads from a text to the work it names for a figure."
    left_out: str = "{count} more works not drawn."
    left_out_one: str = "1 more work not drawn."
    alt: str = (
        "A map of {count} works and the figures they are named for: {read} read by us, {carriers} as carrier and "
        "{not_seen} not seen. {most}"
    )
    alt_most: str = "Most lines, {count}, lead to {work}. {behind}"
    alt_blank: str = "A map of {count} works joined by {links} arrows, with marks to fill in. {most}"
    header: tuple[str, ...] = ("Text", "Names", "For the figures", "Citation")


@dataclass(frozen=True, slots=True)
class Work:
    """One text. ``level`` is its column: 0 for a text that names others. ``again``: it has another mark on the left."""

    id: str
    label: str
    level: int
    state: State
    again: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """``source`` names ``target`` for ``figures``, each once, as said on the page.

    ``attached``: one of the citations stands at its figure in print.
    """

    source: str
    target: str
    figures: tuple[str, ...]
    attached: bool


@dataclass(frozen=True, slots=True)
class OriginMap:
    """Works and the figures between them. ``behind``: how many origins there can be, a sentence.

    ``beyond``: works of the trails that are not among these. With ``blanks`` nothing tells what was seen.
    Raises ValueError when ids repeat, and when a line names an unknown work or does not lead to a higher level.
    """

    works: tuple[Work, ...]
    edges: tuple[Edge, ...]
    behind: str = ""
    beyond: int = 0
    blanks: bool = False
    words: Words = field(default_factory=Words)

    def __post_init__(self) -> None:
        levels = {work.id: work.level for work in self.works}
        if not self.works or len(levels) < len(self.works):
            raise ValueError("an origin map needs works, each with an id of its own")
        for edge in self.edges:
            for end in (edge.source, edge.target):
                if end not in levels:
                    raise ValueError(f"a line names the work {end!r}, which is not among the works")
            if levels[edge.target] <= levels[edge.source]:
                raise ValueError(
                    f"the line from {edge.source!r} to {edge.target!r} does not lead to the right"
                )


def drawn_works(data: OriginMap, most: int = MOST_WORKS) -> tuple[Work, ...]:
    """The works that are drawn: all up to ``most``; beyond that the texts first, then, of those that drawn ones name,
    those with most figures."""
    if len(data.works) <= most:
        return data.works
    first = min(work.level for work in data.works)
    texts = [work.id for work in data.works if work.level == first]
    others = [work.id for work in data.works if work.level > first]
    links = ((edge.source, edge.target, len(edge.figures)) for edge in data.edges)
    kept = chosen(texts, others, links, most)
    return tuple(work for work in data.works if work.id in kept)


def height_for(data: OriginMap, width: float) -> float:
    """The points of height needed at this width."""
    return _plan(data, width).height


@planned
def _plan(data: OriginMap, width: float) -> Plan:
    """As many works as a page holds, and a few in any case; one below the other where columns have no room."""
    most = min(MOST_WORKS, len(data.works))
    laid = _laid(data, most, width)
    while laid.height > drawing.tallest(width) and most > FEWEST_WORKS:
        most = max(FEWEST_WORKS, most - 1)
        laid = _laid(data, most, width)
    return laid


def _laid(data: OriginMap, most: int, width: float) -> Plan:
    drawn = drawn_works(data, most)
    try:
        return _origin_plan.plan(data, drawn, width)
    except NoRoom:
        return _origin_list.plan(data, drawn, width)


def draw(data: OriginMap, width: float, height: float) -> Figure:
    """The picture, from the top; height that is not needed stays white at the bottom.

    Raises ValueError when the height is less than :func:`height_for` asks for, or the width too small.
    """
    laid = _plan(data, width)
    if height < laid.height - 0.01:
        raise ValueError(f"this map needs {laid.height:.1f} points of height, not {height:.1f}")
    figure, axes = drawing.blank(width, height)
    for line in laid.lines:
        _draw_line(axes, line)
    for x, top, bottom in laid.bars:
        drawing.line(axes, [(x, top), (x, bottom)], style.NAVY, EDGE_LINE, name="bar")
    for spot in laid.spots:
        _draw_mark(axes, spot.state, spot.x, spot.y, f"{spot.state} {spot.id}")
        drawing.write(axes, spot.left, spot.top, spot.label, LABEL)
    for sample in laid.key:
        _draw_sample(axes, sample.kind, sample.left, sample.top + NOTE.leading / 2)
        drawing.write(axes, sample.left + _origin_plan.SAMPLE + NEAR, sample.top, sample.words, NOTE)
    drawing.write(axes, 0, laid.note_top, laid.note, NOTE)
    return figure


def alt_text(data: OriginMap) -> str:
    """How many works there are, how many of them were seen, where most lines lead, how many origins there can be.

    Of a map with blanks only how many works and lines there are.
    """
    words, works = data.words, [work for work in data.works if not work.again]
    if data.blanks:
        return words.alt_blank.format(count=len(works), links=len(data.edges), most="").strip()
    counts = {state: sum(work.state == state for work in works) for state in ("read", "carrier", "not-seen")}
    named = [edge.target for edge in data.edges]
    most = data.behind
    if named:
        top = max(works, key=lambda work: named.count(work.id))
        most = words.alt_most.format(count=named.count(top.id), work=top.label, behind=data.behind)
    said = words.alt.format(
        count=len(works),
        read=counts["read"],
        carriers=counts["carrier"],
        not_seen=counts["not-seen"],
        most=most,
    )
    return said.strip()


def table(data: OriginMap) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """One row a line: text, work named, figures, whether a citation stands with one of them; nothing left out."""
    words, labels = data.words, {work.id: work.label for work in data.works}

    def how(edge: Edge) -> str:
        return "" if data.blanks else words.attached if edge.attached else words.nearest

    return words.header, tuple(
        (labels[edge.source], labels[edge.target], words.figures.join(edge.figures), how(edge))
        for edge in data.edges
    )


# --- drawing ---


def _draw_line(axes: Axes, line: Line) -> None:
    """From a text to the words on the line, and from there to the mark of the work."""
    colour = style.NAVY if line.attached else style.MUTED
    dashes = () if line.attached else DASHES
    (x0, y0), (x1, y1), (x2, y2) = line.start, line.bend, line.gap
    half = (x1 + x2) / 2
    name = f"{'attached' if line.attached else 'nearest'} {line.source} {line.target}"
    lead = ((x0, y0), (x0, y0), (x1, y1), (x1, y1))
    curve = (*lead, (half, y1), (half, y2), (x2, y2))
    drawing.shape(axes, [curve], edge=colour, thickness=EDGE_LINE, curved=True, dashes=dashes, name=name)
    drawing.write(axes, line.left, line.top, line.words, FIGURE)
    tail = [(line.behind_gap, y2), line.end]
    drawing.line(axes, tail, colour, EDGE_LINE, dashes=dashes, name=f"tail {line.source} {line.target}")
    if line.arrow:
        x, y = line.end
        head = [((x - ARROW, y - ARROW / 2), (x, y), (x - ARROW, y + ARROW / 2))]
        drawing.shape(axes, head, fill=colour, name="arrow")


def _draw_mark(axes: Axes, state: State, x: float, y: float, name: str) -> None:
    match state:
        case "read":
            drawing.disc(axes, x, y, MARK, style.NAVY, style.NAVY, 0, name=name)
        case "carrier":
            drawing.disc(axes, x, y, MARK + 2, style.WHITE, style.NAVY, EDGE_LINE, name=name)
            drawing.disc(axes, x, y, MARK / 2, style.NAVY, style.NAVY, 0, name=f"dot {name}")
        case _:
            drawing.disc(axes, x, y, MARK, style.WHITE, style.NAVY, EDGE_LINE, name=name)


def _draw_sample(axes: Axes, kind: _origin_plan.Kind, left: float, y: float) -> None:
    if kind == "attached" or kind == "nearest":  # written out: the rest is known to be a state
        colour, dashes = (style.NAVY, ()) if kind == "attached" else (style.MUTED, DASHES)
        ends = [(left, y), (left + _origin_plan.SAMPLE, y)]
        drawing.line(axes, ends, colour, EDGE_LINE, dashes=dashes, name="key")
    else:
        _draw_mark(axes, kind, left + _origin_plan.SAMPLE / 2, y, "key")
