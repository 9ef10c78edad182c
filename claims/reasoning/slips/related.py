"""What other claims of a registry print about the same thing, found without looking through all of them.

Everything is put in order once for each registry. A look-up reads at most :data:`MOST` claims, so that asking
about every claim of a large registry stays linear.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import islice

from claims.reasoning.amount import unit_factor
from claims.reasoning.scale import scale
from claims.reasoning.timing import apart, period
from claims.registry.registry import Registry

MOST = 20
_NEAR = 2  # years of a series on either side that are looked at, as that is where an eye slips to
_NAMED = re.compile(r"\{([^{}]*)\}")  # claims of an equation
_KEPT = "_slips_related"

Thing = tuple[object, ...]


@dataclass
class Related:
    """Claims by what they measure; lists are sorted by claim id, series by year."""

    registry: Registry
    things: dict[str, Thing] = field(default_factory=dict)
    ranges: dict[tuple[Thing, Fraction], list[str]] = field(default_factory=dict)
    hedged: dict[tuple[Thing, Fraction], list[str]] = field(default_factory=dict)
    printing: dict[tuple[Thing, Fraction], list[str]] = field(default_factory=dict)
    in_year: dict[tuple[Thing, int], list[str]] = field(default_factory=dict)
    series: dict[tuple[Thing, str], list[tuple[int, str]]] = field(default_factory=dict)
    shares: dict[str, list[str]] = field(default_factory=dict)

    beside: dict[str, list[str]] = field(default_factory=dict)  # a change: the shares in its equations

    def cited(self, name: str) -> Iterator[str]:
        """Claims of the cited works that this one passes on, and the one it repeats, if they are registered."""
        claim = self.registry.claims[name]
        citing = claim.citing if isinstance(claim.citing, tuple) else ()
        named = [one.claim for one in citing if one.claim is not None]
        for other in dict.fromkeys([*named, *([claim.repeats] if claim.repeats else [])]):
            if other != name and self.things.get(other) == self.things.get(name):
                yield other

    def ending_at(self, name: str, value: Fraction) -> list[str]:
        """Claims of the same thing that print a range with this end, at no other time."""
        return self._at_one_time(name, self.ranges.get((self._thing(name), value), ()))

    def hedging(self, name: str, value: Fraction) -> list[str]:
        """Claims of the same thing that print this number with a hedge, at no other time."""
        return self._at_one_time(name, self.hedged.get((self._thing(name), value), ()))

    def neighbours(self, name: str) -> Iterator[tuple[int, str]]:
        """Claims of the nearest other years, in the series that this claim, or the one it cites, stands in."""
        year = year_of(self.registry, name)
        if year is None:
            return
        found: dict[str, int] = {}
        for member in (name, *self.cited(name)):
            series = self.series.get((self._thing(member), self.registry.observation(member).source), [])
            at = bisect_left(series, (year, ""))
            later = ((when, other) for when, other in series[at : at + MOST] if when > year)
            for when, other in (*reversed(series[max(0, at - _NEAR) : at]), *islice(later, _NEAR)):
                found.setdefault(other, when)
        yield from sorted((when, other) for other, when in found.items() if other != name)

    def copied_from(self, name: str, value: Fraction) -> int | None:
        """Another year for which some claim prints this very number, or None."""
        year = year_of(self.registry, name)
        if year is None:
            return None
        others = self.printing.get((self._thing(name), value), ())
        years = (year_of(self.registry, other) for other in others[:MOST])
        return min((one for one in years if one is not None and one != year), default=None)

    def of_the_year(self, name: str) -> list[str]:
        """Other claims of the same thing and year."""
        year = year_of(self.registry, name)
        if year is None:
            return []
        return [other for other in self.in_year.get((self._thing(name), year), ())[:MOST] if other != name]

    def shares_of(self, name: str) -> list[str]:
        """Claims that print the quantity of this one as a share (of the same whole, where it names one).

        So do shares that a declared equation sets this change between.
        """
        claim = self.registry.claims[name]
        found = self.shares.get(claim.quantity or "", [])[:MOST]
        whole = claim.share_of
        same = [one for one in found if whole in (None, self.registry.observation(one).share_of)]
        return list(dict.fromkeys([*same, *self.beside.get(name, ())[:MOST]]))

    def _thing(self, name: str) -> Thing:
        return self.things.get(name, (name,))

    def _at_one_time(self, name: str, others: Iterable[str]) -> list[str]:
        near = (other for other in islice(others, MOST) if other != name)
        return [other for other in near if not apart(self.registry, name, other)]


def related(registry: Registry) -> Related:
    """The registry's claims in order, made at the first question and kept with it, as nothing changes it."""
    kept: dict[str, object] = vars(registry)
    found = kept.get(_KEPT)
    if not isinstance(found, Related):
        found = kept[_KEPT] = _made(registry)
    return found


def year_of(registry: Registry, name: str) -> int | None:
    """The one year that a claim speaks of, or None."""
    when = period(registry, name)
    if when is None or when.is_interval or when.is_one_of or when.earliest is None or when.latest is None:
        return None
    return when.earliest.year if when.earliest.year == when.latest.year else None


def _made(registry: Registry) -> Related:
    made = Related(registry)
    for name in registry.claim_ids:
        claim, figure, measured = registry.claims[name], registry.figure(name), scale(registry, name)
        factor = unit_factor(registry, name)
        if figure is None or measured is None or factor is None or claim.quantity is None:
            continue
        what = (measured.form, measured.dimension, measured.per, measured.whole)
        thing = (claim.quantity, registry.where(name), *what)
        made.things[name] = thing
        if measured.form == "share":
            made.shares.setdefault(claim.quantity, []).append(name)
        for end in (figure.low, figure.high):
            if end is not None:
                made.ranges.setdefault((thing, end * factor), []).append(name)
        if figure.value is not None:
            made.printing.setdefault((thing, figure.value * factor), []).append(name)
            if figure.hedges != ("exact",):
                made.hedged.setdefault((thing, figure.value * factor), []).append(name)
        year = year_of(registry, name)
        if year is not None:
            made.in_year.setdefault((thing, year), []).append(name)
            made.series.setdefault((thing, claim.source), []).append((year, name))
    for relation in registry.relations:
        names = [one for one in _NAMED.findall(relation.equation or "") if one in made.things]
        shares = [one for one in names if registry.observation(one).share_of is not None]
        for name in names if shares else ():
            if registry.observation(name).share_of is None:
                made.beside.setdefault(name, []).extend(shares)
    for series in made.series.values():
        series.sort()
    return made
