"""Proofs that a page is sound: what a careful printer would see and send back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise, zip_longest

from report.pdf.flow import Drawn
from report.pdf.record import Area, TextBox
from report.style import SMALLEST, TEXT_CONTRAST

SLACK = 0.5  # points: less than the eye sees and the press holds
HEADINGS = ("H1", "H2", "H3")


def audit(drawn: Drawn) -> list[str]:
    """What is wrong with drawn pages, one sentence each with its page; empty if nothing is.

    Looks for text that is too small, too pale, outside the margins or its box, or over other text; for
    headings parted from what they head; for lone first and last lines of paragraphs; for numbers broken
    over two lines; for pictures without an alternative; for empty pages.
    """
    return [
        *_sizes(drawn),
        *_rooms(drawn),
        *_overlaps(drawn),
        *_headings(drawn),
        *_lone_lines(drawn),
        *_broken_numbers(drawn),
        *_gaps(drawn),
    ]


def _content(drawn: Drawn) -> list[TextBox]:
    return [box for box in drawn.boxes if box.role != "Watermark"]


def _sizes(drawn: Drawn) -> Iterator[str]:
    for box in _content(drawn):
        if box.size < SMALLEST - 0.01:
            yield f"page {box.area.page}: {box.size:.1f} pt is under {SMALLEST:.0f} pt: {box.text!r}"
        if box.contrast < TEXT_CONTRAST:
            yield f"page {box.area.page}: contrast {box.contrast:.1f} is under {TEXT_CONTRAST}: {box.text!r}"


def _rooms(drawn: Drawn) -> Iterator[str]:
    setup = drawn.setup
    for box in _content(drawn):
        inside = Area(
            box.area.page,
            setup.side,
            setup.bottom,
            setup.width - setup.side,
            setup.height - setup.top,
        )
        if not box.area.within(inside, SLACK):
            yield f"page {box.area.page}: outside the margins: {box.text!r}"
        elif not box.area.within(box.room, SLACK):
            yield f"page {box.area.page}: outside its box: {box.text!r}"


def _overlaps(drawn: Drawn) -> Iterator[str]:
    boxes = sorted(
        (box for box in _content(drawn) if box.upright),
        key=lambda box: (box.area.page, box.area.x0, box.area.y0),
    )
    for index, one in enumerate(boxes):
        for other in boxes[index + 1 :]:
            if other.area.page != one.area.page or other.area.x0 >= one.area.x1 - SLACK:
                break
            wide, high = one.area.overlap(other.area)
            if wide > SLACK and high > SLACK:
                yield f"page {one.area.page}: {one.text!r} and {other.text!r} lie on each other"


def _headings(drawn: Drawn) -> Iterator[str]:
    bearing = {box.element for box in drawn.boxes if box.element is not None}
    shown = [e for e in drawn.structure if e.number in bearing or e.role == "Figure"]
    for heading, after in zip_longest(shown, shown[1:]):
        if heading.role in HEADINGS and (after is None or after.pages[0] != heading.pages[-1]):
            yield f"page {heading.pages[-1]}: a heading stands alone: {heading.text!r}"


def _lone_lines(drawn: Drawn) -> Iterator[str]:
    lines: dict[int, Counter[int]] = {}
    for box in drawn.boxes:
        if box.element is not None:
            lines.setdefault(box.element, Counter())[box.area.page] += 1
    for element in drawn.structure:
        counted = lines.get(element.number, Counter())
        if element.role == "P" and len(counted) > 1 and sum(counted.values()) > 3:
            for page in sorted(page for page, count in counted.items() if count == 1):
                yield f"page {page}: a line stands alone, away from its paragraph: {element.text[:40]!r}"


def _broken_numbers(drawn: Drawn) -> Iterator[str]:
    for one, other in pairwise(drawn.boxes):
        if one.element is None or one.element != other.element or not (one.text and other.text):
            continue
        if one.text[-1].isdigit() and other.text[0].isdigit():
            joined = one.text.split()[-1] + other.text.split()[0]
            if joined in drawn.structure[one.element].text:
                yield f"page {one.area.page}: a number is broken over two lines: {joined!r}"


def _gaps(drawn: Drawn) -> Iterator[str]:
    used = {page for element in drawn.structure for page in element.pages}
    for page in range(1, drawn.pages + 1):
        if page not in used:
            yield f"page {page}: nothing stands on it"
    for element in drawn.structure:
        if element.role == "Figure" and not element.alt.strip():
            yield f"page {element.pages[0]}: a picture has no text alternative"
