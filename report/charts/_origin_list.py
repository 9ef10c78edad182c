"""An origin map on a page too narrow for columns: each work below the text that names it, indented, its figures behind
its name. A work that is named again says so, and what it names is not repeated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from report.charts import _drawing as drawing
from report.charts._drawing import FIGURE, LABEL, NEAR
from report.charts._origin_plan import BETWEEN, MARK, Line, Plan, Spot, edges_between, footed

if TYPE_CHECKING:
    from report.charts.origin_map import Edge, OriginMap, Work

INDENT = 16.0
LEAST = 90.0


@dataclass(slots=True)
class _Page:
    """What has been placed so far, down to ``bottom``."""

    data: OriginMap
    works: dict[str, Work]
    edges: tuple[Edge, ...]
    width: float
    spots: list[Spot] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    bottom: float = 0.0


def plan(data: OriginMap, drawn: Sequence[Work], width: float) -> Plan:
    """Where the ``drawn`` works and the lines between them stand, in points from the top left corner.

    Raises ValueError when they do not fit into the width.
    """
    works = {work.id: work for work in sorted(drawn, key=lambda work: work.level)}
    page = _Page(data, works, edges_between(data, works), width)
    named = {edge.target for edge in page.edges}
    waiting: list[tuple[str, Edge | None, float, Spot | None]] = [
        (name, None, 0.0, None) for name in reversed(works) if name not in named
    ]
    while waiting:
        name, edge, left, above = waiting.pop()
        again = any(spot.id == name for spot in page.spots)
        spot = _place(page, works[name], edge, left, above, again=again)
        if not again:
            onward = [one for one in page.edges if one.source == name]
            waiting += [(one.target, one, left + INDENT, spot) for one in reversed(onward)]
    return footed(tuple(page.spots), tuple(page.lines), data, drawn, width, page.bottom - BETWEEN)


def _place(
    page: _Page, work: Work, edge: Edge | None, left: float, above: Spot | None, *, again: bool
) -> Spot:
    """A work at the bottom of the page: the figures it is named for, its name, and the line that leads to it."""
    x = left + MARK / 2 + 1
    start = x + MARK / 2 + NEAR
    room = page.width - start
    if room < LEAST:
        raise ValueError(f"the works do not fit into a width of {page.width:.0f} points")
    words = page.data.words
    named = f"{work.label} ({words.again})" if again or work.again else work.label
    label = drawing.wrap(named, room, LABEL)
    figures = edge.figures if edge is not None else ()
    said = words.figures.join(one.replace(" ", drawing.NO_BREAK_SPACE) for one in figures)
    lettered = drawing.wrap(said, room, FIGURE)
    top = page.bottom + len(lettered) * FIGURE.leading
    y = top + LABEL.leading / 2
    spot = Spot(work.id, work.state, x, y, start, top, label)
    page.spots.append(spot)
    if edge is not None and above is not None:
        from_y = above.y + MARK / 2 + 1
        page.lines.append(
            Line(
                edge.source, edge.target, edge.attached, (above.x, from_y), (above.x, y), (above.x, y),
                above.x, (x - MARK / 2 - 1, y), lettered, start, page.bottom, True,
            )
        )  # fmt: skip
    page.bottom = top + len(label) * LABEL.leading + BETWEEN
    return spot
