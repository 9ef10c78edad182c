"""What of the letters of a page is seen: pages are painted, and where a letter stands there must be two shades.

Letters in the colour of their ground, under a plain picture, clipped, off the page, invisible or tiny are read by
programs and seen by nobody. Whether the ink has the shape of the letter is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import byref, c_int
from math import sqrt
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

SCALE: Final = 3.0
"""Dots to the point: the thinnest strokes of small type are one wide, and letters do not touch."""
MOST_DOTS: Final = 12_000_000
LEAST_SHADE: Final = 24
"""Of 255, between the lightest and the darkest dot: much less than any colour of a sheet has to its ground."""
LEAST_HEIGHT: Final = 2.0
"""Points that a capital letter or a digit is high; the smallest type of a sheet has twice as many."""
MOST_TOLD: Final = 20
LONGEST: Final = 80


def unseen(data: bytes) -> list[tuple[int, str]]:
    """Letters and digits that are in a file and not seen, joined where they follow one another: (page from 1, text).

    ``data`` is a PDF that could be read; a page that cannot be painted is left out.
    """
    import pypdfium2

    found: list[tuple[int, str]] = []
    with pypdfium2.PdfDocument(data) as document:
        for number, page in enumerate(document, 1):
            found += ((number, text[:LONGEST]) for text in _of_page(page))
            if len(found) >= MOST_TOLD:
                break
    return found[:MOST_TOLD]


def pictures(data: bytes) -> list[int]:
    """How many pictures made of dots each page has."""
    import pypdfium2
    from pypdfium2 import raw

    with pypdfium2.PdfDocument(data) as document:
        return [
            sum(1 for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=8))
            for page in document
        ]


def replaced(data: bytes) -> list[tuple[int, str]]:
    """Texts that are read in the place of what is painted (ActualText), which sheets have none of: (page, text)."""
    import pypdfium2
    from pypdfium2 import raw

    found: dict[tuple[int, str], None] = {}
    with pypdfium2.PdfDocument(data) as document:
        for number, page in enumerate(document, 1):
            text = page.get_textpage()
            for index in range(text.count_chars()):
                thing = raw.FPDFText_GetTextObject(text.raw, index)
                if thing and _has_another_text(thing):
                    found[number, _letter(text, index)] = None
                if len(found) >= MOST_TOLD:
                    return list(found)
    return list(found)


def _has_another_text(thing: Any) -> bool:
    from pypdfium2 import raw

    marks = (raw.FPDFPageObj_GetMark(thing, at) for at in range(raw.FPDFPageObj_CountMarks(thing)))
    return any(raw.FPDFPageObjMark_GetParamValueType(mark, b"ActualText") != 0 for mark in marks)


def _of_page(page: PdfPage) -> Iterator[str]:
    text = page.get_textpage()
    letters = text.get_text_range() if text.count_chars() else ""
    if not any(letter.isalnum() for letter in letters):
        return
    width, height = page.get_size()
    scale = min(SCALE, sqrt(MOST_DOTS / max(width * height, 1)))
    dots: Any = page.render(scale=scale, grayscale=True).to_numpy()
    hidden: list[str] = []
    for index in range(text.count_chars()):
        letter = _letter(text, index)
        if letter.isspace():
            hidden += [letter] if hidden else []
        elif letter.isalnum():
            if _is_seen(page, text, index, dots):
                yield from _told(hidden)
                hidden = []
            else:
                hidden.append(letter)
    yield from _told(hidden)


def _told(hidden: list[str]) -> Iterator[str]:
    if said := " ".join("".join(hidden).split()):
        yield said


def _letter(text: Any, index: int) -> str:
    from pypdfium2 import raw

    return chr(raw.FPDFText_GetUnicode(text.raw, index))


def _is_seen(page: PdfPage, text: Any, index: int, dots: Any) -> bool:
    from pypdfium2 import raw

    left, bottom, right, top = text.get_charbox(index)
    if right <= left or top <= bottom:
        return True  # a mark on another letter, whose box is empty
    if max(top - bottom, right - left) < LEAST_HEIGHT:
        return False
    high, wide = dots.shape[:2]
    corners = []
    for x, y in ((left, top), (right, bottom)):
        across, down = c_int(), c_int()
        raw.FPDF_PageToDevice(page.raw, 0, 0, wide, high, 0, x, y, byref(across), byref(down))
        corners.append((across.value, down.value))
    (x0, x1), (y0, y1) = (sorted(side) for side in zip(*corners, strict=True))
    # Letters are painted from whole dot to whole dot; a narrow one fills its own box, without the ground above it.
    inside = dots[max(y0 - 3, 0) : max(y1 + 4, 0), max(x0 - 1, 0) : max(x1 + 1, 0)]
    return bool(inside.size) and int(inside.max()) - int(inside.min()) >= LEAST_SHADE
