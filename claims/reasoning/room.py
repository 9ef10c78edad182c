"""Which of very many parts and wholes leave each other least room: if none of these conflicts, none does.

A part that is too large for some whole is too large for the smallest one. But the pair that lies furthest apart may
rest on what nobody printed, as that two texts mean the same, while another rests on print alone: so beside the
extremes of all figures stands the widest conflict of those that one text plainly prints.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from fractions import Fraction
from heapq import nsmallest

from claims.interval import Interval
from claims.reasoning.amount import amounts
from claims.reasoning.caution import ESTIMATES, prints_a_range, sounds_like_mean
from claims.reasoning.defined import defined_as
from claims.reasoning.noun import counted_as
from claims.registry.memory import remembered
from claims.registry.registry import Registry

Pair = tuple[str, str]
Voice = Hashable
"""Who prints a figure, and on whose authority: figures of one voice need no premise that they mean the same."""


def largest_first(interval: Interval) -> tuple[bool, Fraction, bool]:
    """A key that puts the interval with the greatest least value first; more than 15 comes before 15."""
    return interval.low is None, -(interval.low or Fraction(0)), not interval.low_open


def smallest_first(interval: Interval) -> tuple[bool, Fraction, bool]:
    """A key that puts the interval with the smallest greatest value first; fewer than 15 comes before 15."""
    return interval.high is None, interval.high or Fraction(0), not interval.high_open


class LeastRoom:
    """Picks pairs of a part and a whole out of groups, ``each`` of either side; a group that meets many others is
    looked through once, so it must live as long as this."""

    def __init__(self, registry: Registry, each: int) -> None:
        self._registry = registry
        self._each = each
        self._first: dict[tuple[int, bool], list[str]] = {}
        self._plain: dict[tuple[int, bool], dict[Voice, str]] = {}

    def pairs(self, parts: list[str], wholes: list[str]) -> Iterator[Pair]:
        """The largest parts with the smallest wholes; then, if it is none of these, the surest conflict."""
        largest, smallest = self._extremes(parts, True), self._extremes(wholes, False)
        yield from ((part, whole) for part in largest for whole in smallest if part != whole)
        surest = self._surest(parts, wholes)
        if surest is not None and not (surest[0] in largest and surest[1] in smallest):
            yield surest

    def _extremes(self, group: list[str], as_parts: bool) -> list[str]:
        key = id(group), as_parts
        if key not in self._first:
            places = (_by_size if as_parts else _by_room)(self._registry)
            read = (name for name in group if name in places)
            self._first[key] = nsmallest(self._each, read, key=places.__getitem__)
        return self._first[key]

    def _surest(self, parts: list[str], wholes: list[str]) -> Pair | None:
        """Of the pairs that one text plainly prints and that conflict, the one that lies furthest apart."""
        loose = amounts(self._registry)[1]
        largest, smallest = self._voices(parts, True), self._voices(wholes, False)
        found = [
            (_apart(loose[largest[voice]], loose[whole]), largest[voice], whole)
            for voice, whole in smallest.items()
            if voice in largest
            and largest[voice] != whole
            and loose[largest[voice]].meet(_up_to(loose[whole])) is None
        ]
        return min(found)[1:] if found else None

    def _voices(self, group: list[str], as_parts: bool) -> dict[Voice, str]:
        """The first figure of each voice among those of which nothing is concluded or left open."""
        key = id(group), as_parts
        if key not in self._plain:
            places = (_by_size if as_parts else _by_room)(self._registry)
            found: dict[Voice, str] = {}
            for name in group:
                if name in places and _is_plain(self._registry, name):
                    for voice in _voices(self._registry, name):
                        found[voice] = min(found.get(voice, name), name, key=places.__getitem__)
            self._plain[key] = found
        return self._plain[key]


def _up_to(whole: Interval) -> Interval:
    """All that a part of the whole can be."""
    return Interval(None, whole.high, True, whole.high_open)


def _apart(part: Interval, whole: Interval) -> Fraction:
    """How far a part lies above its whole, the furthest first."""
    return (whole.high or Fraction(0)) - (part.low or Fraction(0))


def _is_plain(registry: Registry, name: str) -> bool:
    claim = registry.claims[name]
    of_works = claim.citing if isinstance(claim.citing, tuple) else ()
    concluded = claim.inferred or any(one.reach == "inferred" for one in of_works)
    return not concluded and not sounds_like_mean(registry, name) and not counted_as(registry, (name,))


def _voices(registry: Registry, name: str) -> Iterator[Voice]:
    """Those of one figure: two where it is neither an estimate nor a count of records, as it goes with both."""
    claim = registry.claims[name]
    cited: Hashable = claim.citing
    if isinstance(claim.citing, tuple):
        cited = frozenset((one.source, one.claim) for one in claim.citing)
    # what is defined alike means the same in every text
    text = () if defined_as(registry, name) is not None else (claim.source, cited)
    if claim.method not in ESTIMATES or prints_a_range(registry, name):
        yield "no estimate", *text
    if claim.method != "administrative":
        yield "no records", *text


@remembered
def _by_size(registry: Registry) -> dict[str, int]:
    """The place of every figure among all, the largest first."""
    return _places(registry, largest_first)


@remembered
def _by_room(registry: Registry) -> dict[str, int]:
    """The place of every figure among all by what it leaves room for, the least first."""
    return _places(registry, smallest_first)


def _places(registry: Registry, key: Callable[[Interval], tuple[object, ...]]) -> dict[str, int]:
    loose = amounts(registry)[1]
    ordered: Iterable[str] = sorted(loose, key=lambda name: (*key(loose[name]), name))
    return {name: place for place, name in enumerate(ordered)}
