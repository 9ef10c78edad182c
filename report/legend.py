"""The key to the marks beside figures: once on a sheet, only those that it uses, below the last block with any."""

from __future__ import annotations

from report.blocks import Part
from report.box import Box, Inline, Mark, Paragraph, Run, Words
from report.edition import Edition
from report.status import Status

_WITH_MARKS = ("key-figures", "table")
_APART = "\u00a0 "
"""Before a mark, so that it stands nearer to its own words than to those before it; a line may end there."""


def with_legend(parts: tuple[Part, ...], edition: Edition) -> tuple[Part, ...]:
    """The parts, with the key behind the last one that shows the status of a figure."""
    if not edition.statuses:
        return parts
    at = max((at for at, part in enumerate(parts) if _name(part) in _WITH_MARKS and part.boxes), default=None)
    if at is None:
        return parts
    *boxes, last = parts[at].boxes
    legend = _legend(edition.statuses, edition)
    if isinstance(last, Paragraph) and last.role == "note":  # goes on in the note below a table
        ending: tuple[Box, ...] = (Paragraph((*last.runs, Run(" "), *legend), "note"),)
    else:
        ending = (last, Paragraph(legend, "note"))
    return (*parts[:at], Part(parts[at].path, (*boxes, *ending)), *parts[at + 1 :])


def _name(part: Part) -> str | int:
    return part.path[2] if len(part.path) > 2 else ""


def _legend(statuses: dict[str, Status], edition: Edition) -> Words:
    said: list[Inline] = [Run(edition.words.key, "strong")]
    stop = edition.words.stop
    for status in statuses.values():
        named = edition.words.labelled.format(label=f"\u00a0{status.name}")
        said += [Run(_APART), Mark(status.shape, status.tone), Run(f"{named}{status.means}{stop}")]
    return tuple(said)
