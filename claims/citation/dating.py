"""Dates of listed works that cannot all be right, for every day that they allow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claims import date as dates
from claims.citation.pairing import Citing
from claims.citation.reference import Reference


@dataclass(frozen=True)
class Misdated:
    """A listed work, by its place, and what does not fit, in words."""

    work: int
    message: str


def misdated(found: Citing, issued: str | None = None) -> Iterator[Misdated]:
    """Works read before they were issued, older in their carrier than it, or issued or read after the document.

    ``issued`` is the document's own date (EDTF), where it is known.
    """
    document = dates.parse(issued) if issued else None
    for at, work in enumerate(found.works):
        year, read = _date(work.issued), _date(work.accessed)
        if year and read and read.before(year) and work.carrier is None:
            yield Misdated(at, f"read on {work.accessed}, issued in {work.year}")
        number = found.carrier_of(at)
        carrier = found.works[number] if number is not None else None
        through = _date(carrier.issued) if carrier else None
        if carrier and year and through and through.before(year):
            message = f"issued in {work.year}, known through {carrier.shown}, which is older"
            yield Misdated(at, message)
        if document and year and document.before(year):
            yield Misdated(at, f"issued in {work.year}, after the document ({issued})")
        if document and read and document.before(read):
            yield Misdated(at, f"read on {work.accessed}, after the document was issued ({issued})")


def _date(text: str) -> dates.Date | None:
    try:
        return dates.parse(text) if text else None
    except ValueError:  # 30 February, as some lists print it
        return None


def carried(found: Citing) -> Iterator[tuple[Reference, Reference]]:
    """Listed works that are known through another, each with it."""
    for at in range(found.listed):
        if (number := found.carrier_of(at)) is not None:
            yield found.works[at], found.works[number]
