"""What a page says, read from its drawn text boxes, each text with the block that it came from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from report.characters import texts
from report.checks import Page
from report.pdf import Element
from report.spot import Steps

_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_SPACE = re.compile(r"[\s\u00a0\u202f]+")
_WORDLESS = frozenset({"Lbl", "Link", "Span"})  # labels; the others repeat words of the paragraph around them


@dataclass(frozen=True, slots=True)
class Said:
    """A text as drawn, white space as single spaces. ``whole`` is all that its picture says, ``row`` all that its row
    of a table says, both empty elsewhere.

    ``furniture`` stands on every page and comes from no block.
    """

    text: str
    path: Steps
    page: int
    whole: str = ""
    furniture: bool = False
    row: str = ""


def even(text: str) -> str:
    """A text as it is compared: spaces are single, and what is not seen is left out."""
    return _SPACE.sub(" ", _UNSEEN.sub("", text)).strip()


def said(page: Page) -> Iterator[Said]:
    """Every text of the drawn pages: paragraphs whole, the lettering of pictures line by line."""
    paths = _paths(page)
    pictures = {one.number: one.alt for one in page.drawn.structure if one.role == "Figure"}
    lettering: dict[int, list[tuple[str, int]]] = {number: [] for number in pictures}
    lines: dict[int, list[str]] = {}
    for box in page.drawn.boxes:
        if box.element in lettering:
            lettering[box.element].append((even(box.text), box.area.page))
        elif box.element is None and box.role == "Pagination":
            lines.setdefault(box.area.page, []).append(even(box.text))
    for number, lettered in lettering.items():
        whole = " ".join(text for text, _ in lettered)
        path = _picture(pictures[number], page)
        yield from (Said(text, path, on, whole) for text, on in lettered)
    rows = _rows(page)
    for one in page.drawn.structure:
        text = even(one.text)
        if text and one.role not in _WORDLESS and one.number not in pictures:
            yield Said(text, paths.get(text, ()), one.pages[0], row=rows.get(_row_of(one, page), ""))
    for number, entries in lines.items():
        yield Said(" ".join(entries), ("title",), number, furniture=True)


def _rows(page: Page) -> dict[int | None, str]:
    """The text of every row of a table, by the number of its element."""
    found: dict[int | None, list[str]] = {}
    for one in page.drawn.structure:
        if one.text and (row := _row_of(one, page)) is not None:
            found.setdefault(row, []).append(even(one.text))
    return {row: " ".join(cells) for row, cells in found.items()}


def _row_of(element: Element, page: Page) -> int | None:
    """The row that an element stands in; None outside of tables."""
    at: int | None = element.number
    while at is not None and page.drawn.structure[at].role != "TR":
        at = page.drawn.structure[at].parent
    return at


def _picture(alt: str, page: Page) -> Steps:
    return next((one.path for one in page.edition.charts if one.alt == alt), ())


def _paths(page: Page) -> dict[str, Steps]:
    """Where in the sheet each printed text comes from: the block that printed it first."""
    found: dict[str, Steps] = {}
    for part in page.parts:
        for box in part.boxes:
            for text in texts(box):
                found.setdefault(even(text), part.path)
    return found
