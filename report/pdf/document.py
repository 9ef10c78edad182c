"""What is asked of a document besides its boxes, and what is known of it once it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that travels inside the document. ``relation`` is what it is to that: where it came from, or its data.

    ``mime`` is its media type, ``description`` says in the document's language what it holds.
    """

    name: str
    mime: str
    relation: Literal["Source", "Data"]
    description: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file says of itself, and what it carries.

    ``issued`` is its only date, unless ``made`` gives a moment, with its time zone. ``language`` is a BCP 47 tag.
    ``marks`` is what is needed to make the file again: names, as XML has them, with their values.
    """

    title: str
    language: str
    issued: date
    author: str = ""
    subject: str = ""
    keywords: tuple[str, ...] = ()
    made: datetime | None = None
    attachments: tuple[Attachment, ...] = ()
    marks: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Furniture:
    """The words that stand on every page, in the document's language.

    ``header`` and ``header_right`` form the running line from page 2 on. ``footer`` are lines at the foot,
    at most three; ``numbering`` stands opposite, with ``{page}`` and ``{pages}`` filled in. ``draft`` is
    the word printed across the pages of a draft.
    """

    header: str = ""
    header_right: str = ""
    footer: tuple[str, ...] = ()
    numbering: str = "page {page} of {pages}"
    draft: str = "DRAFT"
