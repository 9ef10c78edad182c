"""Claims by the time and place they speak of: those of one year and place are found without looking at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from claims.date import Date
from claims.reasoning.timing import period
from claims.registry.registry import Registry

MOST_NEAR = 256  # claims that are looked at beside one
_EACH = 4
_SPARE = 20_000
_PLAIN = re.compile(r"[0-9]{4}(?:-[01][0-9](?:-[0-9]{2})?)?\Z")  # a season may reach into another year


class Nearby:
    """Some claims, asked for those that may speak of a time and a place; the caller still has to compare."""

    def __init__(self, registry: Registry, names: Iterable[str]) -> None:
        self._registry = registry
        self._years: dict[str | None, dict[str | None, list[str]]] = {}
        for name in names:
            places = self._years.setdefault(_year(period(registry, name)), {})
            places.setdefault(self._place(name), []).append(name)

    def of(self, claim: str, when: Date | None) -> Iterator[str]:
        """Claims of the year of ``when`` and the place of ``claim``, and those that name no plain year or no
        place; of all years or places where these are not plain or not named."""
        year, place = _year(when), self._place(claim)
        for one in self._years if year is None else (year, None):
            places = self._years.get(one, {})
            for where in places if place is None else (place, None):
                yield from places.get(where, ())

    def _place(self, name: str) -> str | None:
        """The name of a claim's place, which is the same for TH and 764."""
        where = self._registry.where(name)
        return None if where is None else self._registry.areas.name(where)


class Allowance:
    """How many combinations are tried: a few for every claim, and more while some are left for all together.

    Registries in which very many claims compete for one place in a ratio are bounded by it; what is not tried
    counts as one that could not run.
    """

    def __init__(self) -> None:
        self._spare = _SPARE

    def take(self, wanted: int) -> int:
        """How many of the combinations wanted for one claim may be tried."""
        granted = min(wanted, MOST_NEAR, _EACH + self._spare)
        self._spare -= max(0, granted - _EACH)
        return granted


def _year(when: Date | None) -> str | None:
    return when.text[:4] if when is not None and _PLAIN.match(when.text) else None
