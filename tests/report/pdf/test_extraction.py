"""What programs read from a sheet: every word, in reading order, with the right spaces; by three libraries."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
from pdfminer.converter import PDFLayoutAnalyzer
from pdfminer.layout import LTChar
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pypdf import PdfReader

from report.printing import Printed

IN_EVERY_LANGUAGE = (
    *(f"thailand/{sheet}.{language}" for sheet in ("brief", "handout") for language in ("en", "id", "th")),
    *(
        f"thailand/{sheet}.{language}"
        for sheet in ("worksheet", "worksheet-key")
        for language in ("en", "id")
    ),
    "tourism/worksheet.en",
    "tourism/worksheet-key.en",
)
SHEETS = (
    "thailand/brief",
    "thailand/handout",
    "thailand/worksheet",
    "thailand/worksheet-key",
    "tourism/worksheet",
    "tourism/worksheet-key",
)


def by_pdfium(data: bytes) -> list[str]:
    """The text of each page, lines parted as they lie."""
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_range() for page in document]


def by_pypdf(data: bytes) -> list[str]:
    """The text of each page, spaces guessed from where the pen stands."""
    return [page.extract_text() for page in PdfReader(BytesIO(data)).pages]


class _Letters(PDFLayoutAnalyzer):
    """Collects letters as the file has them: no space is guessed from where they lie."""

    def __init__(self, resources: PDFResourceManager) -> None:
        super().__init__(resources, laparams=None)
        self.pages: list[str] = []

    def receive_layout(self, page: Any) -> None:
        self.pages.append("".join(_letters(page)))


def _letters(container: Iterable[Any]) -> Iterator[str]:
    for thing in container:
        if isinstance(thing, LTChar):
            yield thing.get_text()
        elif isinstance(thing, Iterable):
            yield from _letters(thing)


def by_pdfminer(data: bytes) -> list[str]:
    """The text of each page with the spaces that are written in it and no others."""
    resources = PDFResourceManager()
    device = _Letters(resources)
    interpreter = PDFPageInterpreter(resources, device)
    for page in PDFPage.get_pages(BytesIO(data)):
        interpreter.process_page(page)
    return device.pages


def squeezed(text: str) -> str:
    """With single spaces; pdfium starts a line behind a raised mark, before a stop too."""
    return re.sub(r"(?<=\]) (?=[.,;:])", "", " ".join(text.split()))


@pytest.mark.parametrize("read", [by_pdfium, by_pdfminer])
@pytest.mark.parametrize("sheet", SHEETS)
def test_pages_are_read_in_the_order_in_which_they_are_meant(
    sheet: str, read: Callable[[bytes], list[str]], shipped: Callable[[str], Printed]
) -> None:
    made = shipped(sheet)
    for number, page in enumerate(read(made.data), 1):
        drawn = "".join(box.text for box in made.drawn.boxes if box.area.page == number)
        assert "".join(page.split()) == "".join(drawn.split())


@pytest.mark.parametrize("read", [by_pdfium, by_pdfminer])
@pytest.mark.parametrize("sheet", SHEETS)
def test_paragraphs_are_read_with_the_spaces_that_they_have(
    sheet: str, read: Callable[[bytes], list[str]], shipped: Callable[[str], Printed]
) -> None:
    made = shipped(sheet)
    said = squeezed("".join(read(made.data)))
    texts = [squeezed(one.text) for one in made.drawn.structure if one.text and len(one.pages) == 1]
    assert len(texts) > 15
    assert [text for text in texts if text not in said] == []


@pytest.mark.parametrize("read", [by_pdfium, by_pypdf])
@pytest.mark.parametrize("sheet", IN_EVERY_LANGUAGE)
def test_every_language_is_read_word_by_word(
    sheet: str, read: Callable[[bytes], list[str]], shipped: Callable[[str], Printed]
) -> None:
    """Thai has no spaces between words: what stands between two spaces or ends of lines is one."""
    made = shipped(sheet)
    for number, page in enumerate(read(made.data), 1):
        drawn = [box.text for box in made.drawn.boxes if box.area.page == number]
        assert squeezed(page).split() == squeezed(" ".join(drawn)).split()
