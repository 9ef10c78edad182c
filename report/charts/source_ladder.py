"""Source ladder: who repeats whom. Works in columns, from the text that was read to the works it names.

Shows through which hands a figure came, hop by hop: each line is a text naming a work for a figure, with the figure
as printed, how far the naming reaches ("cited directly", "next sentence"), and what the text made of what that work
says ("number: 50 to 80 thousand → 80 thousand").

Misleads when a work that nobody opened looks like one that was read, when a page that several studies were
read through looks like their origin, when a guessed citation looks like a printed one, and when many lines
from one text look like many witnesses. So: a solid box was read, a dashed one was not seen, a double one is a
carrier; a dashed line is not attached to the figure in print; the words stand in each box and on each line as
well, so nothing hangs on tone; figures that one text takes from one work in one way share a single line. A change is
shown as two wordings side by side, never as a fault of either; where nothing is known of the named work's own figure,
nothing is shown. A ladder with blanks has all boxes and lines alike, with room to write on each.

Columns are given by the data; _ladder_plan.py says where everything stands, _ladder_list.py on a narrow page.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from report import style
from report.charts import _drawing as drawing
from report.charts import _ladder_list, _ladder_plan
from report.charts._chosen import chosen
from report.charts._drawing import AXIS_LINE, EDGE_LINE, FIGURE, LABEL, NEAR, NOTE
from report.charts._ladder_plan import ARROW, BLANK, PAD, Box, Plan, Run
from report.charts._planning import planned

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

State = Literal["read", "carrier", "not-seen", "blank"]
Aspect = Literal["value", "hedge", "range", "bound", "population", "time", "place", "verb"]
MOST_WORKS = 14
FEWEST_WORKS = 4
MOST_TOLD = 3
"""Figures and changes that the alternative text has in full."""

DASHES = (3.0, 2.0)  # points
DOUBLE = 2.5  # between the two outlines of a carrier


@dataclass(frozen=True, slots=True)
class Words:
    """Every word in the picture, its alternative text and its table. Fields in braces are filled in."""

    read: str = "read by us"
    carrier: str = "carrier, not seen by us: others are read through it"
    not_seen: str = "not seen by us"
    again: str = "see above"
    direction: str = "Each arrow leads from a text to the work it names for a figure."
    telephone: str = "Before the small arrow: what the named work says. After it: what the text made of that."
    value: str = "number: {before} → {after}"
    hedge: str = "hedge: {before} → {after}"
    range: str = "range: {before} → {after}"
    bound: str = "bound: {before} → {after}"
    population: str = "of whom: {before} → {after}"
    time: str = "time: {before} → {after}"
    place: str = "place: {before} → {after}"
    verb: str = "word: {before} → {after}"
    left_out: str = "{count} more works not drawn"
    left_out_one: str = "1 more work not drawn"
    figures: str = " · "
    alt: str = "A diagram of who names whom: {read}, {carriers} and {not_seen}, joined by {links}. {most}"
    alt_read: str = "{count} read"
    alt_carriers: str = "{count} as carrier"
    alt_not_seen: str = "{count} not seen"
    alt_links: str = "{attached} citations attached to a figure and {inferred} inferred"
    alt_most: str = "Most figures, {count}, point to {work}: {figures}."
    alt_changed: str = "What changed on the way: {changes}."
    alt_more: str = "and {count} more"
    alt_join: str = "; "
    list_join: str = ", "
    alt_blank: str = (
        "A diagram of {count} works joined by {links} arrows, with room to write what is known of each work, and on "
        "each arrow how near the citation stands and what changed on the way."
    )
    header: tuple[str, ...] = ("Text", "Names", "For the figure", "How", "Citation", "What changed")
    nothing: str = "–"
    attached: str = "attached to the figure"
    inferred: str = "nearest in the text"


@dataclass(frozen=True, slots=True)
class Work:
    """One text. ``level`` is its column: 0 for a text that was read, higher for what it names.

    An empty ``sublabel`` stands for the words of its state ("not seen by us"); a ``blank`` one has room to write them.
    ``again``: the work has another box, to the left of this one, as the trail goes in a circle.
    """

    id: str
    label: str
    level: int
    state: State
    sublabel: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one aspect of a figure: ``before`` as the named work says it, ``after`` as the text does."""

    aspect: Aspect
    before: str
    after: str

    def said(self, words: Words) -> str:
        """The change in words."""
        form: str = getattr(words, self.aspect)
        return form.format(before=self.before, after=self.after)


@dataclass(frozen=True, slots=True)
class Link:
    """``source`` names ``target`` for ``figure`` (as printed), with ``reach`` in words.

    ``attached``: the citation stands at the figure in print; otherwise it is only the nearest one. ``changes``: what
    the text made of what the work says. ``statement``: what counts once, however often it is printed.
    """

    source: str
    target: str
    figure: str
    reach: str
    attached: bool
    changes: tuple[Change, ...] = ()
    statement: str = ""


@dataclass(frozen=True, slots=True)
class SourceLadder:
    """Works and what they name one another for. ``beyond``: works of the trails that are not among these.

    With ``blanks`` each work and each line has room to write on instead of words; all look alike then.
    Raises ValueError when ids repeat, when a link names an unknown work, or when it does not lead to a higher
    level: lines run from left to right only.
    """

    works: tuple[Work, ...]
    links: tuple[Link, ...]
    words: Words = field(default_factory=Words)
    beyond: int = 0
    blanks: bool = False

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
    """The works that are drawn: all up to ``most``; beyond that the lowest level, then, of those that drawn ones name,
    those with most links."""
    if len(data.works) <= most:
        return data.works
    first = min(work.level for work in data.works)
    texts = [work.id for work in data.works if work.level == first]
    others = [work.id for work in data.works if work.level > first]
    kept = chosen(texts, others, ((link.source, link.target, 1) for link in data.links), most)
    return tuple(work for work in data.works if work.id in kept)


def height_for(data: SourceLadder, width: float) -> float:
    """The points of height needed at this width."""
    return _plan(data, width).height


@planned
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
    """How many works of each state, how they are joined, which work most figures point to, and what changed.

    Of a ladder with blanks only how many works and lines there are.
    """
    words = data.words
    works = [work for work in data.works if not work.again]
    if data.blanks:
        joined = len({(link.source, link.target) for link in data.links})
        return words.alt_blank.format(count=len(works), links=joined)
    counts = {state: sum(work.state == state for work in works) for state in ("read", "carrier", "not-seen")}
    attached = sum(link.attached for link in data.links)
    figures: dict[str, dict[str, str]] = {}
    for link in data.links:
        figures.setdefault(link.target, {}).setdefault(link.statement or link.figure, link.figure)
    most = ""
    if figures:
        top = max((work for work in data.works if work.id in figures), key=lambda work: len(figures[work.id]))
        named = tuple(figures[top.id].values())
        shown = words.list_join.join(named[:MOST_TOLD]) + (" …" if len(named) > MOST_TOLD else "")
        most = words.alt_most.format(work=top.label, count=len(named), figures=shown)
    return words.alt.format(
        read=words.alt_read.format(count=counts["read"]),
        carriers=words.alt_carriers.format(count=counts["carrier"]),
        not_seen=words.alt_not_seen.format(count=counts["not-seen"]),
        links=words.alt_links.format(attached=attached, inferred=len(data.links) - attached),
        most=f"{most} {_changes_told(data)}".strip(),
    ).strip()


def _changes_told(data: SourceLadder) -> str:
    """The first changes in words, and how many more there are; empty where nothing changed."""
    words = data.words
    said = list(dict.fromkeys(one.said(words) for link in data.links for one in link.changes))
    if len(said) > MOST_TOLD:
        said[MOST_TOLD:] = [words.alt_more.format(count=len(said) - MOST_TOLD)]
    return words.alt_changed.format(changes=words.alt_join.join(said)) if said else ""


def table(data: SourceLadder) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """One row a link: text, work named, figure, reach, whether the citation is attached, what changed; nothing left
    out. Of a ladder with blanks what students are to fill in is empty."""
    words, labels = data.words, {work.id: work.label for work in data.works}

    def row(link: Link) -> tuple[str, ...]:
        named = labels[link.source], labels[link.target], link.figure
        if data.blanks:
            return *named, "", "", ""
        changed = words.alt_join.join(one.said(words) for one in link.changes) or words.nothing
        return *named, link.reach, words.attached if link.attached else words.inferred, changed

    return words.header, tuple(row(link) for link in data.links)


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
        case "blank":
            drawing.box(axes, *place, fill=style.WHITE, edge=style.NAVY, thickness=EDGE_LINE, name=name)
            if not box.sublabel:
                _draw_blank_label(axes, box)
                return
    lettered = len(box.label) * LABEL.leading + len(box.sublabel) * NOTE.leading
    top = box.top + (box.height - lettered) / 2
    top = drawing.write(axes, box.left + PAD, top, box.label, LABEL)
    drawing.write(axes, box.left + PAD, top, box.sublabel, NOTE)


def _draw_blank_label(axes: Axes, box: Box) -> None:
    """The name of a work, and below it a line to write on."""
    drawing.write(axes, box.left + PAD, box.top + PAD, box.label, LABEL)
    at = box.top + box.height - PAD
    ends = [(box.left + PAD, at), (box.left + box.width - PAD, at)]
    drawing.line(axes, ends, style.RULE, AXIS_LINE, name=f"write {box.work.id}")


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
    if run.wire.blank:
        room = (run.left, run.tops[1] + NEAR / 4, run.wire.blank, BLANK - NEAR / 2)
        drawing.box(axes, *room, fill=style.WHITE, edge=style.RULE, thickness=AXIS_LINE, name="room to write")
