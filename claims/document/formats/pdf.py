"""PDF: the text of each page as it is printed, pages parted by a form feed."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING, TypeAlias

from claims.document.apart import body_apart
from claims.document.flow import raised
from claims.document.format import MOST_CHARACTERS, Body, Format, Unreadable

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

BREAK = "\f"
_Box: TypeAlias = tuple[float, float]
MOST_PAGES = 5_000
_LISTED = 12
_HEAD = 1024  # a PDF may have some bytes before its mark
# PDFium swallows a hyphen at the end of a line and the line's end with it, and puts one of these in their place.
_HYPHEN = re.compile("[\x02\ufffe](?:\r\n|\r|\n)?")
_LINE_END = re.compile(r"\r\n?")
_UNPRINTED = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\uffff]")
# Where a mark may be glued to a number or a word: after a stop, a bracket or a space too, and itself a list (3,4).
_GLUED = re.compile(r"[^\W_](?:[0-9]|[\[\] .,;:%)(”’\"'+−-]{1,3}(?=[0-9]))+")
SMALLER, HIGHER = 0.85, 0.2  # of the height of a full digit
_PASSWORD = 4  # PDFium's number for a password that is wanted or wrong


def body(data: bytes) -> Body:
    """The text of a PDF. PDFium ends the process that it runs in when memory runs out, so it gets its own: a file of
    100 kB may unpack to any size, and its pages may draw each other without end."""
    import pypdfium2  # noqa: F401 - a missing library is told before a process is started for it

    return body_apart(__name__, data)


def body_here(data: bytes) -> Body:
    """``body``, in this process."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD or "assword" in str(error):
            hint = "open it with its password and save a copy without one"
            raise Unreadable("is encrypted: it opens only with a password", hint) from None
        hint = "get the file again, or open it in a viewer and save a copy"
        raise Unreadable("is a broken PDF that cannot be opened", hint) from None
    try:
        return _body(document)
    finally:
        document.close()


def _body(document: PdfDocument) -> Body:
    count = len(document)
    if count > MOST_PAGES:
        raise Unreadable(f"has {count} pages; at most {MOST_PAGES} are read", "split it")
    pages: list[str] = []
    broken, length = [], 0
    for index in range(count):
        page = _page(document, index)
        if page is None:
            broken.append(index + 1)
        pages.append(page or "")
        length += len(pages[-1])
        if length > MOST_CHARACTERS:
            raise Unreadable(f"has more than {MOST_CHARACTERS} characters", "split it")
    empty = [number for number, page in enumerate(pages, 1) if not page.strip() and number not in broken]
    if len(empty) + len(broken) == count:
        found = f"is a PDF without text: {_pages(count)} of pictures, as a scanner makes them"
        hint = "run a text recognition (OCR) over it, or save its text in a file and name that one"
        raise Unreadable(found if empty else "is a PDF none of whose pages can be read", hint)
    starts = tuple(accumulate((len(page) + len(BREAK) for page in pages[:-1]), initial=0))
    return Body(BREAK.join(pages), starts, unread=tuple(_unread(empty, broken)))


def _page(document: PdfDocument, index: int) -> str | None:
    """The text of a page; None where it is broken."""
    from pypdfium2 import PdfiumError

    try:
        page = document[index].get_textpage()
        return as_printed(_marked(page, str(page.get_text_range())))
    except PdfiumError:
        return None


def _marked(page: PdfTextPage, text: str) -> str:
    """The text with digits that are printed small and high as superscripts: 800 and ¹, not 8001.

    Boxes tell, not the size of the font: many programs set every font at 1 point and scale the text.
    """
    signs = list(text)
    for run in _GLUED.finditer(text):
        base: _Box | None = None
        for place in range(run.start(), run.end()):
            if text[place] == " ":
                continue
            box = _box(page, place, text[place])
            if box is None:
                base = None
            elif base is not None and _is_high(box, base):
                signs[place] = raised(text[place])
            elif text[place].isalnum():
                base = box
    return "".join(signs)


def _box(page: PdfTextPage, place: int, sign: str) -> _Box | None:
    """The bottom and the height of a sign; None where PDFium counts otherwise than its text does."""
    from pypdfium2 import PdfiumError, raw

    index = raw.FPDFText_GetCharIndexFromTextIndex(page.raw, place)
    if index < 0 or raw.FPDFText_GetUnicode(page.raw, index) != ord(sign):
        return None
    try:
        _, bottom, _, top = page.get_charbox(index, loose=True)
    except PdfiumError:
        return None
    return (bottom, top - bottom) if top > bottom else None


def _is_high(box: _Box, base: _Box) -> bool:
    """Smaller than the digit before it, with its foot well above that digit's: the loose boxes hold the descent."""
    return box[1] < SMALLER * base[1] and box[0] > base[0] + HIGHER * base[1]


def as_printed(text: str) -> str:
    """PDFium's text with the hyphens at line ends as printed, LF between lines, and signs that nobody can see as
    U+FFFD, so that no figure is read across one."""
    text = _LINE_END.sub("\n", _HYPHEN.sub("-\n", text))
    return _UNPRINTED.sub("\ufffd", text)


def _unread(empty: list[int], broken: list[int]) -> list[str]:
    said = []
    for numbers, what in ((empty, "no text (empty, or a picture)"), (broken, "a fault and cannot be read")):
        if numbers:
            shown = ", ".join(map(str, numbers[:_LISTED]))
            more = f" and {len(numbers) - _LISTED} more" if len(numbers) > _LISTED else ""
            plural = "s have" if len(numbers) > 1 else " has"
            said.append(f"page{plural} {what}: {shown}{more}")
    return said


def _pages(count: int) -> str:
    return f"{count} page{'' if count == 1 else 's'}"


def recognizes(data: bytes) -> bool:
    """Whether the file begins as a PDF; a text that only speaks of the mark has no objects."""
    return data.startswith(b"%PDF-") or (b"%PDF-" in data[:_HEAD] and b"endobj" in data)


FORMAT = Format("a PDF", (".pdf",), recognizes, body)
