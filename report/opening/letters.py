"""The letters of pages, by the stretch of marked content that they belong to, in the order of the content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claims.document.format import Unreadable

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

MOST_CHARACTERS: Final = 2_000_000
OUTSIDE: Final = -1
"""The number of what belongs to no stretch: the running line, the footer."""
BREAK: Final = "\n"
_HYPHENS: Final = frozenset("\x02\ufffe")  # what PDFium makes of a hyphen at the end of a line


def stretches(data: bytes) -> list[dict[int, str]]:
    """For each page its stretches by their numbers; where PDFium sees the end of a line or a gap, there is a BREAK.

    Raises Unreadable where the pages hold more than any sheet does, or cannot be read.
    """
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(data) as document:
            found, length = [], 0
            for page in document:
                found.append(_of_page(page))
                length += sum(map(len, found[-1].values()))
                if length > MOST_CHARACTERS:
                    raise Unreadable(f"has more than {MOST_CHARACTERS} characters", "no sheet has as many")
            return found
    except pypdfium2.PdfiumError:
        raise Unreadable("has pages that cannot be read", "get the sheet again") from None


def _of_page(page: PdfPage) -> dict[int, str]:
    from pypdfium2 import raw

    text = page.get_textpage()
    count = text.count_chars()
    if count > MOST_CHARACTERS:
        raise Unreadable(f"has more than {MOST_CHARACTERS} characters on a page", "no sheet has as many")
    found: dict[int, list[str]] = {}
    number = OUTSIDE
    for index in range(count):
        if raw.FPDFText_IsGenerated(text.raw, index) == 1:
            found.setdefault(number, []).append(BREAK)
            continue
        letter = chr(raw.FPDFText_GetUnicode(text.raw, index))
        thing = raw.FPDFText_GetTextObject(text.raw, index)
        number = raw.FPDFPageObj_GetMarkedContentID(thing) if thing else OUTSIDE
        found.setdefault(number, []).append("-" if letter in _HYPHENS else letter)
    return {key: "".join(letters) for key, letters in found.items()}
