"""Printing an edition: everything that a page cannot show becomes a problem with its place.

A draft is printed in any case: a block that cannot stands as a line that says why, and the last page lists
all that is missing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from claims.collector import collector_paused
from claims.place import Problem, Unusable
from report import checks, layouts, pdf
from report.blocks import Part, sources
from report.box import Box, Item, Listing, PageBreak, Paragraph, Run, plain
from report.characters import note_uncovered, note_uncovered_in
from report.edition import Edition
from report.enclosure import marks
from report.imprint import Imprint, imprint
from report.keeping import kept
from report.languages import SOURCE
from report.legend import with_legend
from report.logo import logo
from report.overflow import note_overflow
from report.owner import OWNER, owner_mark
from report.picture import Picture, charts
from report.prose import prose
from report.spot import Steps
from report.style import Emphasis, PageSetup

_PAGE_BEFORE = Part((), (Paragraph((Run("."),)), PageBreak()))
"""So that a box stands on a page with a running line, which holds less than the first one."""
KEPT = 16
"""Files that are kept: those of a few folders of sheets."""
_LONGEST_LINE = 60  # letters that surely fit on one line of furniture


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished file: its bytes, the record of what stands on its pages, its charts on their own, and what its
    checks warn of."""

    data: bytes
    drawn: pdf.Drawn
    pictures: tuple[Picture, ...]
    warnings: tuple[Problem, ...] = ()


def printed(edition: Edition, draft: bool = False) -> Printed:
    """The finished file of an edition.

    Raises Unusable with the places of all unbound numbers, missing pieces and unprintable characters, unless
    it is a draft.
    """
    with collector_paused(), pdf.fonts_held():  # what is made here dies together, and then at once
        return _printed(edition, draft)


def _printed(edition: Edition, draft: bool) -> Printed:
    parts, whole = _made(edition)
    note_uncovered_in(parts, edition)
    note_uncovered((whole.metadata.title, *whole.furniture.footer), edition, ("title",))
    if edition.problems and not draft:
        raise Unusable(edition.problems)
    return _draft(parts, edition, whole)[0] if draft else _final(parts, edition, whole)


def redrawn(edition: Edition, draft: bool = False) -> tuple[bytes, checks.Page]:
    """An edition drawn once more, to be compared with a file that it was printed to: its bytes, and the page that the
    checks of printed sheets look at.

    What is wrong with it is noted in its problems and stops nothing. Characters that no font at hand has, as a font
    of the sheet's own, stand as their codes. Raises Unusable where nothing can be drawn.
    """
    with collector_paused(), pdf.fonts_held():
        parts, whole = _made(edition)
        if draft:
            note_uncovered_in(parts, edition)
            note_uncovered((whole.metadata.title, *whole.furniture.footer), edition, ("title",))
            finished, page = _draft(parts, edition, whole)
            return finished.data, page
        try:
            finished = _rendered(parts, whole)
        except pdf.Unprintable:
            unmarked = replace(whole, furniture=replace(whole.furniture, draft=""))
            finished = _rendered(parts, unmarked, draft=True)
        except pdf.PageError as error:
            raise Unusable(_problem(error, _path_of(error, parts, whole), edition)) from error
        return finished.data, checks.Page(edition, parts, whole, finished.drawn)


def _made(edition: Edition) -> tuple[tuple[Part, ...], Imprint]:
    """The parts of an edition and its imprint; what is wrong with them is noted."""
    title = plain(prose(edition.sheet.header.title, edition, ("title",)))
    parts = (*logo(edition), *layouts.layout(edition.layout).arranged(edition))
    parts = with_legend(parts, edition)
    _note_unlisted_sources(edition)
    return parts, imprint(edition, title)


def _note_unlisted_sources(edition: Edition) -> None:
    """A sheet that marks sources has to list them: a number without its source is none."""
    if edition.marked_sources and not _lists_sources(edition):
        message = f"{len(edition.marked_sources)} sources are marked, and no block lists them"
        edition.problem(message, "add `- sources: {}` at the end of `blocks`", ("blocks",))


def _lists_sources(edition: Edition) -> bool:
    return any(block.name == "sources" for block in edition.sheet.blocks)


def _final(parts: tuple[Part, ...], edition: Edition, whole: Imprint) -> Printed:
    try:
        finished = _rendered(parts, whole)
    except pdf.PageError as error:
        raise Unusable(_problem(error, _path_of(error, parts, whole), edition)) from error
    _note_pages(finished, parts, whole, edition)
    warnings = _checked(checks.Page(edition, parts, whole, finished.drawn))
    if edition.problems:
        raise Unusable(edition.problems)
    return replace(finished, warnings=warnings)


def _checked(page: checks.Page) -> tuple[Problem, ...]:
    """Note what the checks refuse in the drawn pages; returns what they warn of."""
    errors, warnings = checks.judged(page)
    page.edition.problems += errors
    return tuple(warnings)


def _note_pages(finished: Printed, parts: tuple[Part, ...], whole: Imprint, edition: Edition) -> None:
    """Note that a sheet has more pages than its layout, so that it is no longer what it is for, or nothing on them."""
    if not finished.drawn.structure:
        edition.problem("this sheet prints nothing", "add a block with a text or with claims", ("blocks",))
    most, pages = edition.design.most_pages, finished.drawn.pages
    if most and pages > most:
        note_overflow(pages, parts, edition, whole.page)


def _draft(parts: tuple[Part, ...], edition: Edition, whole: Imprint) -> tuple[Printed, checks.Page]:
    """Leaves out one thing after the other until the rest can be printed; with the page that was checked."""
    held = whole.metadata.attachments
    if held:
        drafted = (
            *marks(held, edition.layout, draft=True),
            owner_mark(edition.registry, blind=edition.design.blind),
        )
        whole = replace(whole, metadata=replace(whole.metadata, marks=drafted))
    if not _lists_sources(edition) and (edition.marked_sources or edition.bound_sources):
        parts = (*parts, Part(("sources",), sources.boxes(sources.Options(), edition, ("sources",))))
    for _ in range(len(parts) + _LONGEST_LINE.bit_length() + 1):
        try:
            finished = _rendered(parts, whole, draft=True)
            _note_pages(finished, parts, whole, edition)
            page = checks.Page(edition, parts, whole, finished.drawn)
            warnings = _checked(page)
            last = _rendered((*parts, *_missing(edition)), whole, draft=True)
            return replace(last, warnings=warnings), page
        except pdf.PageError as error:
            path = _path_of(error, parts, whole)
            edition.problems.append(_problem(error, path, edition))
            if path is not None and path[0] == "blocks":
                parts = tuple(
                    _stand_in(part, error, edition) if part.path == path else part for part in parts
                )
            else:
                whole = _shortened(whole)
    raise Unusable(edition.problems)


def _rendered(parts: tuple[Part, ...], whole: Imprint, draft: bool = False) -> Printed:
    boxes = tuple(box for part in parts for box in part.boxes)
    return _file(boxes, whole.page, whole.furniture, whole.metadata, draft)


@kept(KEPT)
def _file(
    boxes: tuple[Box, ...], page: PageSetup, furniture: pdf.Furniture, metadata: pdf.Metadata, draft: bool
) -> Printed:
    """The file of a sheet; kept for the next time that nothing on it has changed."""
    word = furniture.draft if draft else ""
    owner = dict(metadata.marks).get(OWNER, "")
    pictures = tuple(Picture(chart, page.measure, word, page.fonts, owner) for chart in charts(boxes))
    return Printed(*pdf.render(boxes, page, furniture, metadata, draft), pictures)


def _problem(error: pdf.PageError, path: Steps | None, edition: Edition) -> Problem:
    return edition.sheet.problem(error.message, error.hint, *(path or ("sheet",)))


def _path_of(error: pdf.PageError, parts: tuple[Part, ...], whole: Imprint) -> Steps | None:
    """Where in the sheet the cause of an error stands: found by printing each block alone."""
    if error.text and error.text == whole.furniture.header:
        return ("title",)
    if error.text and error.text == "\n".join(whole.furniture.footer):
        return ("organisation",)
    bare = replace(whole, furniture=pdf.Furniture())
    high = isinstance(error, pdf.Oversize)
    before = (_PAGE_BEFORE,) if high else ()
    for part in parts:
        try:
            _rendered((*before, part), bare)
        except pdf.PageError as alone:
            if alone.message == error.message or (high and isinstance(alone, pdf.Oversize)):
                return part.path
    return None


def _missing(edition: Edition) -> tuple[Part, ...]:
    """The last page of a draft: what is unbound or missing, with its place."""
    if not edition.problems:
        return ()
    items = tuple(
        Item("•", (Paragraph((_in_english(f"{_place(one)}  {one.message}; {one.hint}", edition),), "small"),))
        for one in sorted(set(edition.problems))
    )
    heading = Paragraph((Run(edition.words.missing),), "heading")
    return (Part(("missing",), (PageBreak(), heading, Listing(items, "small"))),)


def _in_english(text: str, edition: Edition, emphasis: Emphasis = "regular") -> Run:
    """What is wrong with a sheet is told in English, on a page of another language too."""
    return Run(text, emphasis, language="" if edition.sheet.language == SOURCE else SOURCE)


def _place(problem: Problem) -> str:
    """File, line and column; without the folder, so that a draft does not depend on where it lies."""
    place = problem.place
    return f"{Path(place.file).name}:{place.line}:{place.column}"


def _stand_in(part: Part, error: pdf.PageError, edition: Edition) -> Part:
    said = edition.words.not_drawn.format(message=error.message)
    return Part(part.path, (Paragraph((Run(said, "stop"),), "body"),))


def _shortened(whole: Imprint) -> Imprint:
    """The imprint with half of its longest line, and at last with none: what is left fits in the end."""
    furniture = whole.furniture
    lines = (furniture.header, *furniture.footer)
    most = min(_LONGEST_LINE, max(map(len, lines)) // 2)
    footer = tuple(line[:most] for line in furniture.footer if line[:most])
    return replace(whole, furniture=replace(furniture, header=furniture.header[:most], footer=footer))
