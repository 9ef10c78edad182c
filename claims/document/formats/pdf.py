"""PDF: the text of each page as it is printed, pages parted by a form feed."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from claims.document.flow import raised
from claims.document.format import MOST_CHARACTERS, Body, Format, Unreadable

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

BREAK = "\f"
MOST_PAGES = 5_000
_LISTED = 12
_HEAD = 1024  # a PDF may have some bytes before its mark
# PDFium swallows a hyphen at the end of a line and the line's end with it, and puts one of these in their place.
_HYPHEN = re.compile("[\x02\ufffe](?:\r\n|\r|\n)?")
_LINE_END = re.compile(r"\r\n?")
_UNPRINTED = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\uffff]")
# A digit right after another sign; a mark after a number starts inside of what looks like one number.
_RAISABLE = re.compile(r"(?<=[^\s\x02\ufffe])[0-9]")
_SMALLER, _HIGHER = 0.85, 0.1
_PASSWORD = 4  # PDFium's number for a password that is wanted or wrong


def body(data: bytes) -> Body:
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
        return as_printed(_marks_raised(page, str(page.get_text_range())))
    except PdfiumError:
        return None


def _marks_raised(page: PdfTextPage, text: str) -> str:
    """The text with digits that are printed small and high as superscripts: 800¹, and not 8001.

    A digit counts as raised where it follows another sign without a space, is set at most at this share of its size
    and stands above its foot.
    """
    from pypdfium2 import raw

    if len(text) != page.count_chars():
        return text  # signs beyond the basic plane, or left out: the numbers of the signs do not fit
    found = list(text)
    for start in (one.start() for one in _RAISABLE.finditer(text)):
        before = start - 1
        size = raw.FPDFText_GetFontSize(page, before)
        foot = page.get_charbox(before)[1] + size * _HIGHER
        for at in range(start, len(text)):
            small = raw.FPDFText_GetFontSize(page, at) <= size * _SMALLER
            if not (text[at].isdecimal() and small and page.get_charbox(at)[1] > foot):
                break
            found[at] = raised(text[at])
    return "".join(found)


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
    return b"%PDF-" in data[:_HEAD]


FORMAT = Format("a PDF", (".pdf",), recognizes, body)
