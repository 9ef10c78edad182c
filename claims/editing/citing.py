"""The works that a document cites, as sources of a draft: what their printed lines say, where they are cited."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from claims import date as dates
from claims.bibliography.record import Record, named
from claims.citation.authors import ET_AL
from claims.citation.pairing import Citing
from claims.citation.reference import Reference
from claims.document.yaml_writing import after

_FIELDS = {
    "title": "title",
    "container": "container-title",
    "publisher": "publisher",
    "place": "publisher-place",
    "volume": "volume",
    "issue": "issue",
    "number": "number",
    "pages": "page",
    "url": "URL",
    "doi": "DOI",
}


class Cited(NamedTuple):
    """The id of a work that a citation names, and that of the listed one in which the text says that it read it."""

    source: str
    through: str | None


class CitedWorks:
    """The works of a list of references, or of notes, under ids; ``document`` is the id of the work that cites."""

    def __init__(self, found: Citing, document: str, free: Callable[[str], str]) -> None:
        self._found = found
        self._document = document
        self._starts = [one.start for one in found.citations]
        self.ids = tuple(free(named(_record(one))) for one in found.works)
        self._carriers = _without_circles(found)

    @property
    def doubted(self) -> frozenset[int]:
        """Where what looks like a citation starts, and is none."""
        return self._found.doubted

    def at(self, start: int, end: int) -> tuple[Cited, ...]:
        """The works that the citation at these offsets surely names, each once, with the listed one in which the text
        says there that it read them."""
        position = bisect_left(self._starts, end) - 1
        if position < 0 or self._found.citations[position].end <= start:
            return ()
        named: dict[int, int | None] = {}
        for one in self._found.pairs_of.get(self._found.citations[position], ()):
            if one.place is not None:
                named.setdefault(one.place, one.carrier)
        return tuple(
            Cited(self.ids[work], None if carrier is None else self.ids[carrier])
            for work, carrier in named.items()
        )

    def of_document(self) -> Iterator[str]:
        """Lines for the document's own entry: its list, and the works that its text cites."""
        found = self._found
        if found.has_list:
            yield from after("    references:", list(self.ids[: found.listed]), 4)
        cited = dict.fromkeys(one.place for one in found.pairs if one.place is not None)
        implied = {self._carriers.get(at) for at in cited}  # named by `read_through` already
        opened = [one.work for one in found.carriers if one.work is not None and one.work not in implied]
        if names := [self.ids[at] for at in dict.fromkeys([*cited, *opened])]:
            yield from after("    cites:", names, 4)

    def lines(self) -> Iterator[str]:
        """An entry for each work, with the line that was read."""
        spelt: dict[int, dict[str, None]] = {}
        for one in self._found.spellings:
            spelt.setdefault(one.work, {})[one.said] = None
        for at, work in enumerate(self._found.works):
            record = _record(work)
            record["method"] = "not-seen"
            if at in self._carriers:
                record["read_through"] = self.ids[self._carriers[at]]
            if at in spelt:
                record["spelt"] = [{"as": said, "by": self._document} for said in spelt[at]]
            if work.printed:
                record["printed"] = work.printed
            yield from after(f"  {self.ids[at]}:", _seen(record), 2, block=True)


def _without_circles(found: Citing) -> dict[int, int]:
    """The carrier of each work that is known only through it; of two that are said to be read in each other, one."""
    carriers: dict[int, int] = {}
    for work in range(len(found.works)):
        carrier = at = found.only_through(work)
        while at is not None and at != work:
            at = carriers.get(at)
        if carrier is not None and at is None:
            carriers[work] = carrier
    return carriers


def _record(work: Reference) -> Record:
    """What a printed line says for certain, as a source."""
    record: Record = {key: value for field, key in _FIELDS.items() if (value := getattr(work, field))}
    authors = [_name(one) for one in work.authors]
    if authors:
        record["author"] = [*authors, ET_AL] if work.others else authors
    for key, value in (("issued", work.issued), ("accessed", work.accessed)):
        if _is_date(value):
            record[key] = value
    return record


def _name(printed: str) -> Any:
    """“Lind, Bo” in its parts; any other name as it is printed."""
    family, _, given = (one.strip() for one in printed.partition(","))
    return {"family": family, "given": given} if family and given and "," not in given else printed


def _is_date(text: str) -> bool:
    try:
        dates.parse(text)
    except ValueError:
        return False
    return True


def _seen(value: Any) -> Any:
    """Texts as YAML can hold them: signs that cannot be seen are shown as such."""
    if isinstance(value, str):
        return "".join(one if one.isprintable() else "\ufffd" for one in " ".join(value.split()))
    if isinstance(value, dict):
        return {key: _seen(each) for key, each in value.items()}
    return [_seen(each) for each in value] if isinstance(value, list) else value
