"""A source as plain data, under the keys of the registry's YAML, on its way into or out of another format."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from pydantic import ValidationError

from claims.registry.field import as_id
from claims.registry.source import Source

Record: TypeAlias = dict[str, Any]

TEXTS = (
    "title",
    "title-short",
    "container-title",
    "collection-title",
    "publisher",
    "publisher-place",
    "edition",
    "genre",
    "number",
    "volume",
    "issue",
    "page",
    "URL",
    "DOI",
    "ISBN",
    "ISSN",
    "note",
)
"""The fields that are one text, by their CSL names."""


RESOLVER = re.compile(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)(?=\S)", re.IGNORECASE)
"""What some programs write before a DOI."""


LONGEST_KEY = 120
"""Code points of a key that becomes an id."""

_MADE_BY_PROGRAM = re.compile(
    r"://|^urn:|^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$|^(?:zotero:?|\d+)/\w|^10\.\d{4,9}/|^[0-9a-f]{24,}$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Found:
    """One entry of a bibliography: its key there, the line it starts in, what it says."""

    key: str
    line: int
    record: Record

    @property
    def id(self) -> str:
        """The id that comes nearest to the key, else to first author and year; not yet known to be free.

        An address or another key that only a program gives (Zotero's, a UUID) says nothing to people, nor does one
        that is too long to be read.
        """
        if not self.key and set(self.record) == {"printed"}:
            return f"entry-line-{self.line}"
        own = len(self.key) <= LONGEST_KEY and _MADE_BY_PROGRAM.search(self.key) is None
        return (as_id(self.key) if own else "") or named(self.record)


@dataclass(frozen=True, order=True)
class Remark:
    """Something that a reader of the bibliography should know, and the line it is about."""

    line: int
    message: str
    broken: bool = False


@dataclass(frozen=True)
class Bibliography:
    """What a file holds, in its order, and what could not be read as an entry or not in full."""

    found: tuple[Found, ...]
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, order=True)
class Rest:
    """A field that a format cannot carry, or not as it is."""

    entry: str
    field: str
    why: str = "has no place in it"


@dataclass(frozen=True)
class Written:
    """A bibliography as text, and the rest."""

    text: str
    rest: tuple[Rest, ...] = field(default=())


def record_of(source: Source) -> Record:
    """A source as its YAML would hold it: nothing that is not said, and a name without parts as a text."""
    record: Record = source.model_dump(by_alias=True, exclude_defaults=True)
    for key in ("author", "editor"):
        if key in record:
            record[key] = [_bare(one) for one in record[key]]
    return record


def _bare(name: Any) -> Any:
    return name["literal"] if isinstance(name, dict) and set(name) == {"literal"} else name


def fits(record: Record) -> bool:
    """Whether a registry would accept the record as a source, apart from where its ids lead."""
    try:
        Source.model_validate(record)
    except ValidationError:
        return False
    return True


def holdable(text: object) -> bool:
    """Whether a text can stand in a field: something is written, in whole characters."""
    return (
        isinstance(text, str) and bool(text.strip()) and not any("\ud800" <= one <= "\udfff" for one in text)
    )


def named(record: Record) -> str:
    """An id out of first author and year; out of the title, or nothing but ``work``, where there are none."""
    authors = record.get("author") or [""]
    first = authors[0]
    if isinstance(first, dict):
        first = first.get("family") or first.get("literal") or first.get("given") or ""
    words = as_id(str(first)[:40]) or as_id(str(record.get("title", ""))[:40]) or "work"
    year = str(record.get("issued", ""))[:4]
    return "-".join(part for part in (words[:32].strip("-"), year if year.isdecimal() else "") if part)
