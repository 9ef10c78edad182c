"""What is too much for a sheet of so many pages and no more: where it stands, by how much, and which block is high.

`fold` and `page-break` part the blocks of a handout; each part has the room up to the next one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from report import pdf
from report.blocks import Part
from report.box import Box, FoldBreak, PageBreak
from report.edition import Edition
from report.spot import Steps
from report.style import MM, TEXT, PageSetup

MOST_NAMED = 3


@dataclass
class Section:
    """The blocks between two breaks: the frame where they are to start, counted from 0, and the one that ends their
    room."""

    start: int
    end: int = 0
    parts: list[Part] = field(default_factory=list)


def note_overflow(pages: int, parts: tuple[Part, ...], edition: Edition, page: PageSetup) -> None:
    """Note for each half or side of a sheet of too many ``pages`` how much too much stands on it, and what to cut."""
    most, frames = edition.design.most_pages, len(page.frames(1))
    message = f"this {edition.layout} takes {pages} pages, of {most} that it has"
    noted = len(edition.problems)
    for section in _sections(parts, frames):
        heights = pdf.heights([part.boxes for part in section.parts], page)
        rooms = [
            page.frames(at // frames + 1)[at % frames].height for at in range(section.start, section.end)
        ]
        over, where = sum(heights) - sum(rooms), _where(section, frames, most)
        if section.start >= most * frames:
            edition.problem(
                f"{message}: a break asks for a page more",
                "leave out a `page-break` or `fold`",
                _path(section),
            )
        elif over > 0:
            millimetres = (
                f"{_mm(sum(heights), page)} mm high, and there is room for {_mm(sum(rooms), page)} mm"
            )
            edition.problem(
                f"{message}: what stands {where} is {millimetres}",
                _cut(over, section, heights, page),
                _highest(section, heights),
            )
    if len(edition.problems) == noted:
        hint = "a block that cannot be parted leaves room unused: shorten its texts, or leave out a block"
        edition.problem(message, hint, ("layout",))


def _sections(parts: Sequence[Part], frames: int) -> list[Section]:
    """The blocks between the breaks; breaks with nothing between them count once, as in print."""
    found = [Section(0)]
    for part in parts:
        boxes: list[Box] = []
        for box in part.boxes:
            if not isinstance(box, (FoldBreak, PageBreak)):
                boxes.append(box)
            elif boxes or found[-1].parts:
                if boxes:
                    found[-1].parts.append(Part(part.path, tuple(boxes)))
                    boxes = []
                after = found[-1].start + 1
                folds = isinstance(box, FoldBreak) and after % frames
                found.append(Section(after if folds else -(-after // frames) * frames))
        if boxes:
            found[-1].parts.append(Part(part.path, tuple(boxes)))
    found = [one for one in found if one.parts]
    for one, following in zip(found, [*found[1:], None], strict=True):
        of_page = (one.start // frames + 1) * frames
        one.end = min(following.start, of_page) if following else of_page
    return found


def _where(section: Section, frames: int, most: int) -> str:
    side = (
        f"on side {section.start // frames + 1}" if frames > 1 else f"on page {section.start + 1} of {most}"
    )
    if frames == 1 or section.end - section.start > 1:
        return side
    return f"{side}, {'below' if section.start % frames else 'above'} the fold"


def _cut(over: float, section: Section, heights: Sequence[float], page: PageSetup) -> str:
    ordered = sorted(zip(heights, section.parts, strict=True), key=lambda one: -one[0])
    named = [f"{_name(part)} {_mm(high, page)} mm" for high, part in ordered[:MOST_NAMED] if high > 0]
    lines = max(1, -int(-over // TEXT["body"].leading))
    return f"cut at least {_mm(over, page, up=True)} mm there, about {lines} lines of text; highest: {', '.join(named)}"


def _highest(section: Section, heights: Sequence[float]) -> Steps:
    path = max(zip(heights, section.parts, strict=True), key=lambda one: one[0])[1].path
    return path if path and path[0] == "blocks" else ("layout",)


def _path(section: Section) -> Steps:
    path = section.parts[0].path
    return path if path and path[0] == "blocks" else ("layout",)


def _name(part: Part) -> str:
    """A block by its name in the sheet."""
    return f"`{part.path[-1]}`" if part.path else "what the layout adds"


def _mm(points: float, page: PageSetup, *, up: bool = False) -> int:
    """Points of the page before it was enlarged, as whole millimetres on paper."""
    length = points * page.scale / MM
    return -int(-length // 1) if up else round(length)
