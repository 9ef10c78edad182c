"""Characters that the page's font cannot print: found before anything is drawn, each with its place."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from claims.document.yaml import Document
from claims.place import Place
from report import pdf
from report.blocks import Part
from report.box import Box, Chart, Columns, KeepTogether, Listing, Panel, Paragraph, TableBox, Words, plain
from report.edition import Edition
from report.letters.script import runs_leftwards, script_of
from report.pdf.error import remedy
from report.sheet import problem_at
from report.spot import Steps, scalars, spot


def note_uncovered_in(parts: Iterable[Part], edition: Edition) -> None:
    """Note every character of some parts that cannot be printed, once for each block."""
    for part in parts:
        note_uncovered([text for box in part.boxes for text in texts(box)], edition, part.path)


def note_uncovered(printed: Iterable[str], edition: Edition, path: Steps) -> bool:
    """Note every character of some texts, printed at ``path``, that cannot be printed; if any.

    Of a script that cannot be set at all, or whose font is missing, the first character is noted.
    """
    before = len(edition.problems)
    text = "\n".join(printed)
    refused = sorted(pdf.uncovered(text, edition.fonts), key=text.find)
    for character in _first_of_each(refused):
        message, hint = remedy(character)
        for document, place in _places(character, edition, path):
            edition.problems.append(problem_at(document, place, message, hint))
            break
        else:
            edition.problem(message, hint, path)
    return len(edition.problems) > before


def _first_of_each(characters: Iterable[str]) -> Iterator[str]:
    """The characters without those that would be refused for the same reason as one before."""
    seen = set()
    for character in characters:
        script = script_of(character)
        reason = "leftwards" if runs_leftwards(character) else script.name if script else character
        if reason not in seen:
            seen.add(reason)
            yield character


def _places(character: str, edition: Edition, path: Steps) -> Iterator[tuple[Document, Place]]:
    """Where a character is written: in the block itself, in the rest of the sheet, in the registry."""
    sheet = edition.sheet
    for document, node, place in (
        (sheet.document, *sheet.at(path)),
        *((one, one.root, Place(one.file, 1, 1)) for one in (sheet.document, *edition.registry.documents)),
    ):
        for start, text in scalars(document, node, place):
            composed = unicodedata.normalize("NFC", text)
            if character in text:
                yield document, spot(document, start, text, text.index(character), 1)
            elif character in composed:
                yield document, start


def texts(box: Box) -> Iterator[str]:
    """Every text that a box prints, in order; a chart's lettering is its own affair."""
    match box:
        case Paragraph(runs):
            yield plain(runs)
        case Listing(items):
            for item in items:
                yield item.label
                yield from _all(item.children)
        case TableBox(header=header, rows=rows):
            yield from (plain(cell) for row in (*header, *rows) for cell in row)
        case Panel(children, title):
            yield plain(title)
            yield from _all(children)
        case Columns(children):
            for column in children:
                yield from _all(column)
        case KeepTogether(children):
            yield from _all(children)
        case Chart(title=title, subtitle=subtitle, source=source):
            yield from _plain(title, subtitle, source)


def _all(boxes: tuple[Box, ...]) -> Iterator[str]:
    for box in boxes:
        yield from texts(box)


def _plain(*words: Words) -> Iterator[str]:
    yield from (plain(one) for one in words)
