"""Related figures that speak of different periods.

Flags: Figures that a text sets equal (`restates:`), halves of one statement (`same_statement:`) of which one is
part or share of the other, and terms of an equation, when their stated times have no day in common. As a note:
a share of which every figure of its whole speaks of another time, and a part of a partition likewise.

Why: 12 % of the visitors of 2016 cannot be turned into heads with the visitors of 2010, and 20 % of one year
is not 2.9 trillion of another.

Flagged:
    quantities:
      output: {money: THB, measure: flow}
      tourism: {money: THB, measure: flow}
    claims:
      share: {figure: 20.6%, says: Share., source: report, quantity: tourism, share_of: output, when: 2016}
      sum: {figure: THB 2.9 trillion, says: The same in baht., source: report, quantity: tourism, when: 2014,
        restates: share}

Accepted:
    quantities:
      visitors: {counts: visitor, measure: flow}
      men: {part_of: visitors, sex: male}
    claims:
      share: {figure: 40%, says: Share., source: report, quantity: men, share_of: visitors, when: 2016}
      half: {figure: "12,400", says: Visitors., source: report, quantity: visitors, when: 2016,
        same_statement: share}
      before: {figure: "9,300", says: Before., source: report, quantity: visitors, when: 2010,
        same_statement: half}

Undecided: Times that overlap or are not stated. Not looked at: an equation in which one quantity stands with two
times, and halves of a statement on one quantity (both speak of change on purpose), equations with a
`because:`, and quantities that only stand in one tree.

Innocent if: One of the times is printed or registered wrongly, the relation is meant to hold across the times,
or a figure of the right time is missing from the registry.

Method: Times are intervals of days; they differ when no day is common to both, whatever the dates allow.
Sorted by their first day, so that each group is looked through once.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date as Day
from itertools import accumulate

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import dual, excuse, listed, phrase
from claims.reasoning.equation import parse
from claims.reasoning.premise import Premise
from claims.reasoning.stated import stated
from claims.reasoning.timing import period
from claims.registry.registry import Registry

GROUP = "Time"
AT_MOST = "warning"

_SAID = {
    "equal": "{first} and {second}, set equal by the text, speak of different times: of {time} and of {other}.",
    "halves": "{first} and {second}, halves of one statement, speak of different times: of {time} and of {other}.",
    "terms": "{first} and {second}, terms of one equation, speak of different times: of {time} and of {other}.",
    "share": (
        "{first} and {second}, a share and the figure of its whole that is nearest in time, speak of different times: "
        "of {time} and of {other}."
    ),
    "part": (
        "{first} and {second}, a part and the figure of its whole that is nearest in time, speak of different times: "
        "of {time} and of {other}."
    ),
}
_CORRECT = excuse("one of the times is not as printed", "correct `when:`")


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each tie, each equation, each share with its whole and each part with its whole."""
    yield from _ties(registry)
    yield from _equations(registry)
    wholes: _Wholes = {}
    yield from _shares(registry, wholes)
    yield from _parts(registry, wholes)


# -- what the text or the registry ties ------------------------------------------------------------


def _ties(registry: Registry) -> Iterator[Judgement]:
    for name in registry.independent_claims:
        claim = registry.claims[name]
        for field, other in (("restates", claim.restates), ("same_statement", claim.same_statement)):
            if other is None or (field == "same_statement" and not _related(registry, name, other)):
                continue
            if not _differ(registry, name, other):
                yield held("period-mismatch")
                continue
            equal = field == "restates"
            tie = (
                phrase("they are set equal by the text")
                if equal
                else phrase("they are halves of one statement")
            )
            concluded = Premise(
                dual("both speak of one time", "all speak of one time"),
                "default",
                tie,
                phrase("read the passage"),
            )
            yield _finding(
                registry,
                (name, other),
                "equal" if equal else "halves",
                (concluded, _dated(registry, name, other)),
                (_CORRECT, excuse("the text ties other figures", "correct `{field}:`", field=field)),
            )


def _related(registry: Registry, first: str, second: str) -> bool:
    """Whether one claim is a share of the other's quantity, or counts a part of it: something else, not the
    same at another time."""
    a, b = registry.claims[first], registry.claims[second]
    if a.quantity is None or b.quantity is None or (a.quantity, a.share_of) == (b.quantity, b.share_of):
        return False
    if b.quantity in (a.share_of, a.quantity) or a.quantity == b.share_of:
        return True
    tree = registry.quantities
    return a.quantity in tree.chain(b.quantity) or b.quantity in tree.chain(a.quantity)


def _when(registry: Registry, name: str) -> str:
    when = period(registry, name)
    return "None" if when is None else wording.when(when)


def _differ(registry: Registry, first: str, second: str) -> bool:
    a, b = period(registry, first), period(registry, second)
    return a is not None and b is not None and a.disjoint(b)


def _dated(registry: Registry, *names: str) -> Premise:
    times = listed(_when(registry, name) for name in names)
    return stated(registry, phrase("the times are as stated"), "when", names, times)


def _equations(registry: Registry) -> Iterator[Judgement]:
    for index, relation in enumerate(registry.relations):
        if relation.equation is None or relation.because is not None:
            continue
        names = [name for name in parse(relation.equation).claims if period(registry, name) is not None]
        if len(names) < 2 or _speaks_of_change(registry, names):
            continue
        apart = _apart(registry, names)
        if apart is None:
            yield held("period-mismatch")
            continue
        relates = Premise(
            phrase("it holds at one time"), "default", phrase("no reason is given"), phrase("give `because:`")
        )
        yield _finding(
            registry,
            apart,
            "terms",
            (relates, _dated(registry, *apart)),
            (_CORRECT, "the equation holds across the times (fill `because:` of the relation)"),
            (("relations", str(index)),),
        )


def _speaks_of_change(registry: Registry, names: list[str]) -> bool:
    """Whether one and the same quantity stands with two times."""
    times: dict[tuple[str, str], str] = {}
    for name in names:
        claim, when = registry.claims[name], str(period(registry, name))
        subject = (claim.quantity or "", claim.share_of or "")
        if times.setdefault(subject, when) != when:
            return True
    return False


def _apart(registry: Registry, names: list[str]) -> tuple[str, str] | None:
    """The claim that ends first and the one that begins last, when they have no day in common."""
    first = min(names, key=lambda name: (_span(registry, name)[1], name))
    last = max(names, key=lambda name: (_span(registry, name)[0], name))
    return (first, last) if _differ(registry, first, last) else None


# -- what the registry has of a whole --------------------------------------------------------------


@dataclass(frozen=True)
class _Whole:
    """The dated claims of a whole at one place: first days in order, each with the last day of all so far."""

    starts: list[tuple[Day, str]]
    ends: list[tuple[Day, str]]

    def nearest(self, start: Day, end: Day) -> tuple[int, str] | None:
        """The claim nearest to a time, with the days between; None when one has a day in common with it."""
        position = bisect_right(self.starts, (end, chr(0x10FFFF)))
        found: list[tuple[int, str]] = []
        if position:
            last, name = self.ends[position - 1]
            if last >= start:
                return None
            found.append(((start - last).days, name))
        if position < len(self.starts):
            first, name = self.starts[position]
            found.append(((first - end).days, name))
        return min(found)


_Wholes = dict[tuple[str, str | None], _Whole | None]


def _shares(registry: Registry, wholes: _Wholes) -> Iterator[Judgement]:
    """Shares of one quantity and place, and the figures of their whole."""
    shares: dict[tuple[str, str, str | None], list[str]] = {}
    for name in registry.shares:
        claim = registry.claims[name]
        if claim.quantity is not None and claim.share_of in registry.by_quantity:
            where = registry.where(name)
            shares.setdefault((claim.quantity, claim.share_of, where), []).append(name)
    for (_, whole, where), names in sorted(shares.items(), key=lambda one: one[1]):
        yield from _with_whole(registry, names, _whole(registry, wholes, whole, where), "share")


def _parts(registry: Registry, wholes: _Wholes) -> Iterator[Judgement]:
    for relation in registry.relations:
        if relation.partition is None:
            continue
        for part in relation.partition.parts:
            places: dict[str | None, list[str]] = {}
            for name in registry.by_quantity.get(part, ()):
                places.setdefault(registry.where(name), []).append(name)
            for where, names in sorted(places.items(), key=lambda one: one[1]):
                whole = _whole(registry, wholes, relation.partition.whole, where)
                yield from _with_whole(registry, names, whole, "part")


def _whole(registry: Registry, wholes: _Wholes, quantity: str, where: str | None) -> _Whole | None:
    """The claims of a whole at a place, looked up once; None where there are none, or one has no date."""
    if (quantity, where) not in wholes:
        every: dict[str | None, list[str]] = {where: []}
        for name in registry.by_quantity.get(quantity, ()):
            every.setdefault(registry.where(name), []).append(name)
        for place, names in every.items():
            dated = names and all(period(registry, name) is not None for name in names)
            wholes[quantity, place] = _sorted(registry, names) if dated else None
    return wholes[quantity, where]


def _sorted(registry: Registry, names: list[str]) -> _Whole:
    spans = sorted((*_span(registry, name), name) for name in names)
    ends = list(accumulate(((end, name) for _, end, name in spans), max))
    return _Whole([(start, name) for start, _, name in spans], ends)


def _with_whole(registry: Registry, names: list[str], whole: _Whole | None, what: str) -> Iterator[Judgement]:
    """A note when figures of a share or a part all speak of other times than all figures of the whole."""
    if whole is None or any(period(registry, name) is None for name in names):
        return
    nearest: tuple[int, str, str] | None = None
    for name in names:
        found = whole.nearest(*_span(registry, name))
        if found is None:
            yield held("period-mismatch")
            return
        gap = (found[0], name, found[1])
        nearest = gap if nearest is None else min(nearest, gap)
    assert nearest is not None
    yield _finding(
        registry,
        nearest[1:],
        what,
        (_dated(registry, *nearest[1:]),),
        (_CORRECT, "a figure of the same time is known (add its claim)"),
        note=True,
    )


def _span(registry: Registry, name: str) -> tuple[Day, Day]:
    when = period(registry, name)
    assert when is not None
    return when.earliest or Day.min, when.latest or Day.max


def _finding(
    registry: Registry,
    names: tuple[str, str],
    how: str,
    premises: Iterable[Premise],
    innocent_if: tuple[str, ...],
    entries: tuple[tuple[str, str], ...] = (),
    note: bool = False,
) -> Judgement:
    first, second = names
    return Judgement(
        "period-mismatch",
        "conflicts",
        "note" if note else "warning",
        claims=names,
        entries=entries,
        fields=("equation",) if entries else ("when",),
        message=phrase(
            _SAID[how],
            first=wording.quoted(registry, first),
            second=wording.quoted(registry, second),
            time=_when(registry, first),
            other=_when(registry, second),
        ),
        premises=tuple(premises),
        innocent_if=innocent_if,
    )
