"""Which claims may speak of one time at all: those of other days, or that a text places apart, are never looked at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from claims.reasoning.timing import period, walk
from claims.registry.memory import remembered
from claims.registry.registry import Registry


def meeting(
    registry: Registry, firsts: Iterable[str], seconds: Iterable[str], in_text: bool = False
) -> Iterator[tuple[str, str]]:
    """Every one of ``firsts`` with every one of ``seconds`` whose dates may have a day in common, in their order.

    With ``in_text`` those that a text places one before the other are left out, too, but for a few.
    """
    spans = sorted((*_span(registry, name), number, name) for number, name in enumerate(seconds))
    short = [span for span in spans if span[1] - span[0] <= _LONG]
    long = _Beside(registry, [span for span in spans if span[1] - span[0] > _LONG], in_text)
    starts = [span[0] for span in short]
    for one in firsts:
        first, last = _span(registry, one)
        near = short[bisect_left(starts, first - _LONG) : bisect_right(starts, last)]
        met = sorted(
            (number, other)
            for begins, ends, number, other in [*near, *long.of(one)]
            if ends >= first and begins <= last
        )
        yield from ((one, other) for _, other in met)


_Span = tuple[int, int, int, str]  # first and last day, place in the order, claim


class _Beside:
    """Claims whose time is long or open, asked for those that no text places before or after another.

    On the walk through what texts place after each other these are the claims that are left before the other is
    reached, or reached after it is left; so long chains cost as much as they are long.
    """

    def __init__(self, registry: Registry, spans: list[_Span], in_text: bool) -> None:
        self._walk = walk(registry) if in_text else {}
        self._all = spans
        placed = [span for span in spans if span[3] in self._walk]
        self._free = [span for span in spans if span[3] not in self._walk]
        self._itself = {span[3]: span for span in placed}
        self._by_start = sorted(placed, key=lambda span: self._walk[span[3]][0])
        self._by_end = sorted(placed, key=lambda span: self._walk[span[3]][1])
        self._starts = [self._walk[span[3]][0] for span in self._by_start]
        self._ends = [self._walk[span[3]][1] for span in self._by_end]

    def of(self, name: str) -> list[_Span]:
        """Those that may speak of the time of a claim, in no order."""
        if name not in self._walk:
            return self._all
        reached, left = self._walk[name]
        itself = [self._itself[name]] if name in self._itself else []
        before = self._by_end[: bisect_right(self._ends, reached)]
        return [*self._free, *before, *self._by_start[bisect_left(self._starts, left) :], *itself]


# Days. Periods that are longer are looked at for every claim; what nothing bounds is longer than any.
_LONG = 4000
_EVER = 10**7


@remembered
def _span(registry: Registry, name: str) -> tuple[int, int]:
    """The first and the last day that a claim's time allows, as day numbers; all days when something is open."""
    when = period(registry, name)
    if when is None or when.earliest is None or when.latest is None:
        return -_EVER, _EVER
    return when.earliest.toordinal(), when.latest.toordinal()
