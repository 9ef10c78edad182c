"""A source ladder on a page too narrow for columns: each work below the text that names it, indented.

A work that is named again is lettered again, with words that say so, so that no line crosses another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from report.charts import _drawing as drawing
from report.charts._drawing import FIGURE, NEAR
from report.charts._ladder_plan import (
    BETWEEN,
    BOX_ROOM,
    LINE_ROOM,
    Box,
    Bundles,
    Plan,
    Run,
    Wire,
    bundled,
    footed,
    lettered,
    listed,
    under,
)

if TYPE_CHECKING:
    from report.charts.source_ladder import SourceLadder, Words, Work

INDENT = 20.0


@dataclass(slots=True)
class _Page:
    """What has been placed so far, down to ``bottom``."""

    works: dict[str, Work]
    bundles: Bundles
    words: Words
    width: float
    boxes: list[Box] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    bottom: float = 0.0


def plan(data: SourceLadder, drawn: Sequence[Work], width: float) -> Plan:
    """Where the ``drawn`` works and the links between them stand, in points from the top left corner.

    Raises ValueError when they do not fit into the width.
    """
    works = {work.id: work for work in sorted(drawn, key=lambda work: work.level)}
    page = _Page(works, bundled(data, works), data.words, width)
    named = {target for _, target, _, _ in page.bundles}
    for name, work in works.items():
        if name not in named:
            page.bottom += BETWEEN if page.boxes else 0.0
            _place(page, work, 0.0)
    return footed(Plan(tuple(page.boxes), tuple(page.runs), (), page.bottom), data, works.values(), width)


def _place(page: _Page, work: Work, left: float) -> Box:
    """A box at the bottom of the page, and below it all that the work names, unless it stands there already."""
    room = min(page.width - left, BOX_ROOM[1])
    if room < BOX_ROOM[0]:
        raise ValueError(f"the works do not fit into a width of {page.width:.0f} points")
    again = any(box.work.id == work.id for box in page.boxes)
    label, sublabel, height = lettered(work, room, page.words, page.words.again if again else "")
    box = Box(work, left, page.bottom, room, height, label, sublabel)
    page.boxes.append(box)
    page.bottom += height
    if not again:
        _place_named(page, box)
    return box


def _place_named(page: _Page, box: Box) -> None:
    """Each work named, below the words on the line that leads to it; lines start where the one before ends."""
    left = box.left + INDENT
    from_x, from_y = box.left + INDENT / 2, box.top + box.height
    for (source, target, attached, words), figures in page.bundles.items():
        if source != box.work.id:
            continue
        page.bottom += BETWEEN
        above = drawing.wrap(listed(figures, page.words), page.width - left, FIGURE)
        room = page.width - left
        wire = Wire(
            source, target, attached, above, under(words, room), 0.0 if words else min(room, LINE_ROOM[1])
        )
        top = page.bottom
        page.bottom += len(above) * FIGURE.leading + wire.under + NEAR / 2
        at = len(page.runs)
        named = _place(page, page.works[target], left)
        middle = named.top + named.height / 2
        tops = top, top + len(above) * FIGURE.leading
        run = Run(wire, (from_x, from_y), (from_x, middle), (left, middle), True, left, tops)
        page.runs.insert(at, run)
        from_y = middle
