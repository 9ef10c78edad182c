"""Claims by the time they speak of: those of one year are found without looking at all others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from claims.date import Date
from claims.reasoning.timing import period
from claims.registry.registry import Registry

_PLAIN = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}\Z")


class Nearby:
    """Some claims, asked for those that may speak of a time; the caller still has to compare."""

    def __init__(self, registry: Registry, names: Iterable[str]) -> None:
        self._dated: dict[str, list[str]] = {}
        self._vague: list[str] = []
        for name in names:
            year = _year(period(registry, name))
            (self._vague if year is None else self._dated.setdefault(year, [])).append(name)

    def of(self, when: Date | None) -> Iterator[str]:
        """Claims of the year of ``when`` and those without a plain year; all of them for no or a vague time."""
        year = _year(when)
        if year is not None:
            yield from self._dated.get(year, ())
        else:
            for names in self._dated.values():
                yield from names
        yield from self._vague


def _year(when: Date | None) -> str | None:
    return when.text[:4] if when is not None and _PLAIN.match(when.text) else None
