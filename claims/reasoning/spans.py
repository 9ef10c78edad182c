"""Totals over times that overlap, taken apart into the times between their first and last days.

2009 to 2011 and 2010 to 2012 have two years in common, which no figure need state: with the amounts of 2009, of
2010 to 2011 and of 2012 both are sums, and so is everything else that is stated between the same days.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date as Day
from datetime import timedelta
from itertools import pairwise

from claims.phrase import phrase
from claims.reasoning.comparability import but_for_time, comparable, inside
from claims.reasoning.constraint import Amount, Unstated
from claims.reasoning.link import Link, combined
from claims.reasoning.premise import Premise
from claims.reasoning.scale import scale
from claims.reasoning.setting import Extent, Setting, Term, extent, setting
from claims.reasoning.timing import period
from claims.registry.memory import remembered
from claims.registry.registry import Registry

# Of one root and place so many pieces of time, and totals over several of them, are linked.
MOST_PIECES = 60
MOST_TOTALS = 200

# Kinds that happen and are over; anything else may last and be counted in two periods.
_HAPPEN = ("visitor", "trip", "night", "offence", "complaint", "arrest", "conviction", "signature", "event")
ONCE = Premise(
    phrase("nothing is counted in two of the periods"),
    "default",
    phrase("what lasts may be counted in each period in which it is there"),
    phrase("give the figures a quantity that counts events, such as arrivals or arrests"),
)


@dataclass(frozen=True, slots=True)
class Timeline:
    """What is stated of the quantities of one root, in settings that differ in nothing but time.

    ``manner`` is a setting without its time. ``pieces`` are the times that no stated one divides, ``totals`` the
    stated ones that others divide, each with the way in which it is written; ``stated`` are the claims of a quantity
    and time.
    """

    root: str
    manner: Setting
    pieces: dict[Extent, str]
    totals: dict[Extent, str]
    stated: dict[tuple[str, Extent], list[str]]

    def settings(self) -> list[Setting]:
        """The settings of its pieces."""
        return [(written, *self.manner) for written in self.pieces.values()]

    def within(self, total: Extent) -> list[Extent]:
        """The pieces of a total, in order."""
        ordered = list(self.pieces)
        return ordered[bisect_left(ordered, (total[0], 0)) : bisect_left(ordered, (total[1] + 1, 0))]


def happens(registry: Registry, quantity: str, dimension: str) -> bool:
    """Whether nothing that a quantity counts is there in two periods: events, and sums of money and the like."""
    kind = registry.quantities.own_or_inherited(quantity, "counts")
    if kind is None:
        return bool(dimension)
    return any(registry.kinds.compare(kind, one) in ("equal", "descendant") for one in _HAPPEN)


def spans(registry: Registry, unstated: Iterable[Unstated]) -> Iterator[Link | None]:
    """Each total over several pieces of time as their sum: of the claims that state it, and of the ``unstated``
    amounts that something else speaks of. None for each timeline that has too many."""
    spoken = set(unstated)
    of_manner: dict[Setting, set[str]] = {}
    for one in spoken:
        of_manner.setdefault(one.of[1:], set()).add(one.quantity)
    for line in timelines(registry):
        if line is None:
            yield None
            continue
        quantities = {quantity for quantity, _ in line.stated} | of_manner.get(line.manner, set())
        for quantity in sorted(quantities):
            if registry.quantities.root(quantity) == line.root:
                yield from _of_quantity(registry, line, quantity, spoken)


def _of_quantity(
    registry: Registry, line: Timeline, quantity: str, spoken: set[Unstated]
) -> Iterator[Link | None]:
    for whole, written in line.totals.items():
        stated = line.stated.get((quantity, whole), [])
        missing = Unstated(quantity, (written, *line.manner))
        amounts: list[Term] = [Amount(name) for name in stated]
        if not stated and missing in spoken:
            amounts = [missing]
        for amount in amounts:
            options = [
                _options(registry, line, quantity, piece, amount, spoken) for piece in line.within(whole)
            ]
            for chosen in combined(options):
                if chosen is None:
                    yield None
                elif _speak_alike(registry, amount, chosen):
                    yield from _sums(registry, quantity, written, amount, chosen)


def _options(
    registry: Registry, line: Timeline, quantity: str, piece: Extent, whole: Term, spoken: set[Unstated]
) -> list[Term]:
    """What may stand for a piece of the time of an amount: the claims that compare with it, its own work's first."""
    names = line.stated.get((quantity, piece), [])
    if isinstance(whole, Amount):
        source = registry.observation(whole.claim).source
        names = [name for name in names if comparable(registry, inside, name, whole.claim)]
        names.sort(key=lambda name: (registry.observation(name).source != source, name))
    return [Amount(name) for name in names] or [Unstated(quantity, (line.pieces[piece], *line.manner))]


def _speak_alike(registry: Registry, whole: Term, pieces: tuple[Term, ...]) -> bool:
    """Whether claims of parts of a time may be added up; those that compare with a claim of all of it may."""
    names = [one.claim for one in pieces if isinstance(one, Amount)]
    if len(names) == len(pieces) and isinstance(whole, Amount):
        return False  # nothing is unstated: periods-do-not-add sees to it
    return isinstance(whole, Amount) or all(
        comparable(registry, but_for_time, names[0], other) for other in names[1:]
    )


def _sums(
    registry: Registry, quantity: str, written: str, whole: Term, pieces: tuple[Term, ...]
) -> Iterator[Link]:
    """The whole is at most all its pieces together, at least each of them, and all if nothing is in two of them."""
    source = ("time", quantity, written, whole.claim if isinstance(whole, Amount) else "")
    dimension = whole.dimension if isinstance(whole, Unstated) else _dimension(registry, whole.claim)
    once = happens(registry, quantity, dimension)
    yield Link(source, (whole,), pieces, all_time=whole)
    yield Link(source, pieces, (whole,), once=None if once else ONCE, all_time=whole)
    for piece in () if once else pieces:
        if not isinstance(piece, Amount) or not isinstance(whole, Amount):
            yield Link(source, (piece,), (whole,), once=ONCE, all_time=whole)


def _dimension(registry: Registry, name: str) -> str:
    one = scale(registry, name)
    return "" if one is None else one.dimension


# -- timelines ----------------------------------------------------------------------------------------


@remembered
def timelines(registry: Registry) -> tuple[Timeline | None, ...]:
    """Every timeline on which some total is divided by others, sorted; None for each that has too many pieces."""
    found: dict[tuple[str, Setting], dict[tuple[str, Extent], list[str]]] = {}
    for root, dated in _by_root(registry).items():
        if not _divided({when for when, _, _ in dated}):
            continue
        for when, quantity, name in dated:
            of = setting(registry, name)
            if of is not None and not of[5]:  # a figure per year is no total
                stated = found.setdefault((root, of[1:]), {})
                stated.setdefault((quantity, when), []).append(name)
    lines = (_timeline(registry, root, manner, found[root, manner]) for root, manner in sorted(found))
    return tuple(line for line in lines if line is None or line.totals)


def _by_root(registry: Registry) -> dict[str, list[tuple[Extent, str, str]]]:
    """The claims of amounts that add up over time, with the days that they cover; by root."""
    found: dict[str, list[tuple[Extent, str, str]]] = {}
    for quantity, names in registry.by_quantity.items():
        root = registry.quantities.root(quantity)
        for name in names:
            when = _covered(registry, name)
            if when is not None:
                found.setdefault(root, []).append((when, quantity, name))
    return found


def _covered(registry: Registry, name: str) -> Extent | None:
    """The days over which a claim adds up; None where they are not stated, or a model may have been revised."""
    if registry.observation(name).method == "model":
        return None
    measure = registry.measure(name)
    when = period(registry, name) if measure in ("flow", "cumulative") else None
    if when is None or (measure == "cumulative" and not when.is_interval):
        return None
    one = scale(registry, name)
    return extent(when) if one is not None and one.form == "amount" and one.adds_up_over_time else None


def _divided(times: Iterable[Extent]) -> bool:
    """Whether some time begins or ends inside another."""
    last: int | None = None
    for first, end in sorted(times):
        if last is not None and first <= last:
            return True
        last = end if last is None else max(last, end)
    return False


def _timeline(
    registry: Registry, root: str, manner: Setting, stated: dict[tuple[str, Extent], list[str]]
) -> Timeline | None:
    times = sorted({when for _, when in stated})
    days = sorted({day for first, last in times for day in (first, last + 1)})
    divided = [(first, last) for first, last in times if days[bisect_left(days, first) + 1] <= last]
    pieces: set[Extent] = set()
    for first, last in divided:
        if len(pieces) <= MOST_PIECES:
            inner = days[bisect_left(days, first) : bisect_left(days, last + 1) + 1]
            pieces.update((one, other - 1) for one, other in pairwise(inner))
    if len(pieces) > MOST_PIECES or len(divided) > MOST_TOTALS:
        return None
    written = {when: _written(registry, names[0]) for (_, when), names in stated.items()}
    return Timeline(
        root,
        manner,
        {one: written.get(one) or _dated(one) for one in sorted(pieces)},
        {one: written[one] for one in divided},
        stated,
    )


def _written(registry: Registry, name: str) -> str:
    of = setting(registry, name)
    assert of is not None
    return of[0]


def _dated(piece: Extent) -> str:
    """A time as people write it: 2010, 2010/2011, 2010-01/2010-06, or with its days."""
    first, last = Day.fromordinal(piece[0]), Day.fromordinal(piece[1])
    after = last + timedelta(days=1) if last < Day.max else last
    size = 10
    if first.day == 1 and after.day == 1:
        size = 4 if first.month == after.month == 1 else 7
    start, end = first.isoformat()[:size], last.isoformat()[:size]
    return start if start == end else f"{start}/{end}"
