"""The imprint of a sheet: its footer and running line, its paper, and what the file says of itself."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from claims.registry.registry import Registry
from claims.registry.worded import in_language
from report import layouts, pdf
from report.box import words
from report.edition import Edition
from report.enclosure import enclosed, marks
from report.owner import owner_mark
from report.pdf.font import load
from report.pdf.line import natural_width
from report.style import NAVY, PAPERS, STEP, TEXT, PageSetup
from report.wording import day

NO_DATE = date(2000, 1, 1)  # a file must have a date; pages then say that there is none
MOST_LINES = 3
MARGIN = 4 * STEP  # around the running line, for the draft's word beside it
CLOSE = 4  # words within which a number may go on: 50 000 to 80 000, 5 of every 100
_NUMBERING = 100.0  # points, for the number of the page opposite


@dataclass(frozen=True, slots=True)
class Imprint:
    """What belongs to every page of a sheet, and the paper with just as much room as that needs."""

    furniture: pdf.Furniture
    page: PageSetup
    metadata: pdf.Metadata


def imprint(edition: Edition, title: str) -> Imprint:
    """The imprint of an edition; ``title`` is the sheet's, its numbers filled in."""
    header = edition.sheet.header
    paper = _paper(edition)
    footer, lines = _footer(edition, paper)
    furniture = pdf.Furniture(
        header=_running_line(title, paper) if header.running_line else "",
        footer=footer,
        numbering=edition.words.numbering,
        draft=edition.words.draft,
    )
    spare = TEXT["furniture"].leading * (MOST_LINES - lines)
    page = replace(paper, head=paper.head if furniture.header else 0.0, foot=paper.foot - spare)
    organisation = header.organisation
    held = () if edition.design.blind else enclosed(edition.registry, edition.sheet.document)
    metadata = pdf.Metadata(
        title,
        edition.sheet.language,
        edition.issued or NO_DATE,
        author=organisation.name if organisation else "",
        subject="" if edition.design.blind else _subject(edition),
        made=moment_of_the_environment(),
        attachments=held,
        marks=(
            *(marks(held, edition.layout) if held else ()),
            owner_mark(edition.registry, blind=edition.design.blind),
        ),
    )
    return Imprint(furniture, page, metadata)


def _subject(edition: Edition) -> str:
    """The registry's title, in the language of the page where it has one in that."""
    registry = edition.registry
    return in_language(registry.title, edition.tongue.language, registry.language) or str(registry.title)


def moment_of_the_environment() -> datetime | None:
    """The moment of SOURCE_DATE_EPOCH (reproducible-builds.org), to the second; None where it is not set, or none."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isascii() and epoch.isdigit():
        with suppress(ValueError, OverflowError, OSError):
            return datetime.fromtimestamp(int(epoch), UTC)
    return None


def _paper(edition: Edition) -> PageSetup:
    """The paper that the sheet asks for, as its layout folds and enlarges it."""
    paper = PAPERS[edition.sheet.header.paper.lower()]
    organisation = edition.sheet.header.organisation
    colour = organisation.colour if organisation and organisation.colour else NAVY
    return replace(
        paper.enlarged(edition.design.scale),
        least=layouts.design(edition.layout).scale,
        folded=edition.design.folded,
        colour=colour,
        fonts=edition.fonts,
    )


def _footer(edition: Edition, paper: PageSetup) -> tuple[tuple[str, ...], int]:
    """Who issued the sheet and from which registry, on one line if it has room; and the lines it takes."""
    words, registry, organisation = edition.words, edition.registry, edition.sheet.header.organisation
    date_of_issue = edition.issued
    issued = words.issued.format(date=day(date_of_issue, words)) if date_of_issue else words.not_issued
    source = words.registry.format(name=registry.name, hash=registry_hash(registry))
    if edition.design.blind:
        source = ""  # it leads to the registry, and so to what students are to find out
    said = [organisation.name, organisation.contact, organisation.licence] if organisation else []
    whose = " · ".join(part for part in said if part)
    room = paper.measure - max(_NUMBERING, _numbering(edition, paper))
    together = " · ".join(part for part in (whose, issued, source) if part)
    if _width(together, paper) <= room:
        return (together,), 1
    apart = tuple(part for part in (whose, " · ".join(part for part in (issued, source) if part)) if part)
    fits = all(_width(line, paper) <= room for line in apart)
    return apart, len(apart) if fits else MOST_LINES


def _numbering(edition: Edition, paper: PageSetup) -> float:
    """The room for the number of a page of a long draft, and the space before it: a draft's says that it is one."""
    words = edition.words
    longest = words.numbering.format(page=99, pages=99)
    return _width(f"{words.draft} · {longest}", paper) + 6 * STEP


def _running_line(title: str, paper: PageSetup) -> str:
    """The title, or as many of its words as fit on a line; not cut behind a number, which may go on."""
    room = paper.measure - MARGIN
    if _width(title, paper) <= room:
        return title
    words = title.split(" ")
    while len(words) > 1 and (_width(" ".join(words) + "…", paper) > room or _numbered(words[-CLOSE:])):
        words.pop()
    line = " ".join(words)
    while line and _width(line + "…", paper) > room:  # a single very long word
        line = line[: len(line) // 2]
    return line + "…"


def _numbered(words: Sequence[str]) -> bool:
    return any(character.isdigit() for word in words for character in word)


def _width(text: str, paper: PageSetup) -> float:
    """The width of a line of furniture in points; what cannot be printed is told elsewhere."""
    return natural_width(words(text), TEXT["furniture"], load(True, paper.fonts))


def registry_hash(registry: Registry) -> str:
    """Twelve hex digits that stand for the texts of a registry's files.

    SHA-256 over the sorted SHA-256 hashes of the files, each with LF line ends and without a byte order mark,
    so that neither the folder, the names of the files nor the system that wrote them matter.
    """
    texts = (document.text.removeprefix("\ufeff") for document in registry.documents)
    unified = (text.replace("\r\n", "\n").replace("\r", "\n") for text in texts)
    every = sorted(hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() for text in unified)
    return hashlib.sha256("".join(every).encode()).hexdigest()[:12]
