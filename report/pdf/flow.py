"""From boxes to a finished file: pages are filled, then drawn with their furniture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from report.box import Box
from report.pdf.canvas import PageCanvas
from report.pdf.columns import Setting
from report.pdf.document import Furniture, Metadata
from report.pdf.error import Oversize, PageError
from report.pdf.file import write_whole
from report.pdf.finish import finished
from report.pdf.font import Faces, load
from report.pdf.furniture import draw_furniture
from report.pdf.layout import lay_out
from report.pdf.piece import Break, Piece, Stack, stack
from report.pdf.record import Element, TextBox
from report.style import PageSetup


@dataclass(frozen=True, slots=True)
class Drawn:
    """What stands on the pages of a finished file.

    ``boxes`` are the drawn lines of text in drawing order, ``structure`` the elements in reading order,
    ``pages`` the number of pages, ``setup`` their paper and margins.
    """

    setup: PageSetup
    pages: int
    boxes: tuple[TextBox, ...]
    structure: tuple[Element, ...]


def write(
    boxes: Sequence[Box],
    target: Path,
    page: PageSetup,
    furniture: Furniture,
    meta: Metadata,
    draft: bool = False,
) -> Drawn:
    """Prints boxes to a PDF file, over as many pages as they need.

    The same arguments give the same bytes. ``draft`` prints the draft word across each page, and shows
    characters that the font lacks as their code points instead of refusing them. The file appears whole or
    not at all.

    Raises:
        Unprintable: a character cannot be printed.
        Oversize: a box that cannot be parted is higher than a page.
        PageError: a link leads nowhere, a chart holds what is not printed, furniture has no room.
        OSError: the file cannot be written.
    """
    data, drawn = render(boxes, page, furniture, meta, draft)
    write_whole(data, target)
    return drawn


def render(
    boxes: Sequence[Box], page: PageSetup, furniture: Furniture, meta: Metadata, draft: bool = False
) -> tuple[bytes, Drawn]:
    """The bytes of the file and the record of what is on it; see :func:`write`."""
    faces = load(visible=draft, own=page.fonts)
    setting = _setting(faces, page)
    try:
        pages = _pages(lay_out(tuple(boxes), page.measure, setting), page)
    except Oversize as error:
        raise error.on(page) from None
    canvas = PageCanvas(page, faces, meta)
    for number, bodies in enumerate(pages, 1):
        canvas.start_page()
        for frame, body in zip(page.frames(number), bodies, strict=False):
            top = frame.low + frame.height
            with canvas.room(page.side, frame.low, page.side + page.measure, top):
                body.draw(canvas, page.side, top, body.height)
        draw_furniture(canvas, page, furniture, setting, number, len(pages), draft)
        canvas.showPage()
    for name, text in sorted(canvas.unresolved().items()):
        raise PageError(
            f"a link leads to #{name}, which is on no page", "give the box that it means this anchor", text
        )
    return finished(canvas.finish(), meta), Drawn(
        page.printed, len(pages), tuple(canvas.boxes), canvas.structure()
    )


def heights(parts: Sequence[Sequence[Box]], page: PageSetup) -> list[float]:
    """The points that each of some parts takes below the one before it, the space between them included."""
    setting = _setting(load(visible=True, own=page.fonts), page)
    laid = [lay_out(tuple(boxes), page.measure, setting) for boxes in parts]
    whole = [stack(laid[:count], page.measure).height for count in range(len(laid) + 1)]
    return [below - above for above, below in pairwise(whole)]


def _setting(faces: Faces, page: PageSetup) -> Setting:
    """What is set for any frame of a page."""
    room = min(frame.height for number in (1, 2) for frame in page.frames(number))
    return Setting(faces, room=room, least=(page.least or page.scale) / page.scale)


def _pages(body: Stack, page: PageSetup) -> list[list[Piece]]:
    """The body in parts, each of which fits in its frame: for every page those of its frames."""
    pages: list[list[Piece]] = []
    for at_fold, section in _sections(body):
        if not at_fold or not pages or len(pages[-1]) == len(page.frames(len(pages))):
            pages.append([])
        rest: Piece | None = section
        while rest is not None:
            if len(pages[-1]) == len(page.frames(len(pages))):
                pages.append([])
            room = page.frames(len(pages))[len(pages[-1])].height
            part, rest = rest.split(room, force=True)
            if part is not None:
                pages[-1].append(part)
            elif rest is not None:
                raise Oversize(_tallest(rest), room)
    return [one for one in pages if one] or [[body]]


def _sections(body: Stack) -> Iterator[tuple[bool, Stack]]:
    """The body between its breaks; True for what starts behind a fold. Breaks with nothing between count once."""
    part: list[Piece] = []
    at_fold = False
    for piece in body.pieces:
        if not isinstance(piece, Break):
            part.append(piece)
            continue
        if part:
            yield at_fold, stack(part, body.width)
            part, at_fold = [], piece.at_fold
        elif not piece.at_fold:
            at_fold = False
    if part:
        yield at_fold, stack(part, body.width)


def _tallest(rest: Piece) -> float:
    return rest.pieces[0].height if isinstance(rest, Stack) and rest.pieces else rest.height
