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

from collections.abc import Iterable, Iterator
from datetime import date as Day

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement
from claims.reasoning.equation import parse
from claims.reasoning.premise import Premise
from claims.reasoning.stated import stated
from claims.reasoning.timing import period
from claims.registry.registry import Registry

GROUP = "Time"
AT_MOST = "warning"

_CORRECT = "one of the times is not as printed (correct `when:`)"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each tie, each equation, each share with its whole and each part with its whole."""
    yield from _ties(registry)
    yield from _equations(registry)
    yield from _shares(registry)
    yield from _parts(registry)


# -- what the text or the registry ties ------------------------------------------------------------


def _ties(registry: Registry) -> Iterator[Judgement]:
    for name in registry.independent_claims:
        claim = registry.claims[name]
        for field, other in (("restates", claim.restates), ("same_statement", claim.same_statement)):
            if other is None or (field == "same_statement" and not _related(registry, name, other)):
                continue
            if not _differ(registry, name, other):
                yield Judgement("period-mismatch", "holds", claims=(name, other))
                continue
            tie = "set equal by the text" if field == "restates" else "halves of one statement"
            concluded = Premise("both speak of one time", "default", f"they are {tie}", "read the passage")
            yield _finding(
                registry,
                (name, other),
                f"are {tie}",
                (concluded, _dated(registry, name, other)),
                (_CORRECT, f"the text ties other figures (correct `{field}:`)"),
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


def _differ(registry: Registry, first: str, second: str) -> bool:
    a, b = period(registry, first), period(registry, second)
    return a is not None and b is not None and a.disjoint(b)


def _dated(registry: Registry, *names: str) -> Premise:
    times = wording.listed(str(period(registry, name)) for name in names)
    return stated(registry, "the times are as stated", "when", names, times)


def _equations(registry: Registry) -> Iterator[Judgement]:
    for index, relation in enumerate(registry.relations):
        if relation.equation is None or relation.because is not None:
            continue
        names = [name for name in parse(relation.equation).claims if period(registry, name) is not None]
        if len(names) < 2 or _speaks_of_change(registry, names):
            continue
        apart = _apart(registry, names)
        if apart is None:
            yield Judgement("period-mismatch", "holds", claims=tuple(names[:2]))
            continue
        relates = Premise("it holds at one time", "default", "no reason is given", "give `because:`")
        yield _finding(
            registry,
            apart,
            "are terms of one equation",
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


def _shares(registry: Registry) -> Iterator[Judgement]:
    """Shares of one quantity and place, and the figures of their whole."""
    shares: dict[tuple[str, str, str | None], list[str]] = {}
    for name in registry.shares:
        claim = registry.claims[name]
        if claim.quantity is not None and claim.share_of in registry.by_quantity:
            where = registry.where(name)
            shares.setdefault((claim.quantity, claim.share_of, where), []).append(name)
    for (_, whole, where), names in sorted(shares.items(), key=lambda one: one[1]):
        yield from _with_whole(registry, names, whole, where, "a share of it")


def _parts(registry: Registry) -> Iterator[Judgement]:
    for relation in registry.relations:
        if relation.partition is None:
            continue
        for part in relation.partition.parts:
            places: dict[str | None, list[str]] = {}
            for name in registry.by_quantity.get(part, ()):
                places.setdefault(registry.where(name), []).append(name)
            for where, names in sorted(places.items(), key=lambda one: one[1]):
                yield from _with_whole(registry, names, relation.partition.whole, where, "a part of it")


def _with_whole(
    registry: Registry, names: list[str], whole: str, where: str | None, what: str
) -> Iterator[Judgement]:
    """A note when figures of a share or a part all speak of other times than all figures of the whole."""
    wholes = [name for name in registry.by_quantity.get(whole, ()) if registry.where(name) == where]
    if not wholes or any(period(registry, name) is None for name in (*names, *wholes)):
        return
    nearest = _never_meet(registry, names, wholes)
    if nearest is None:
        yield Judgement("period-mismatch", "holds", claims=(names[0], wholes[0]))
        return
    yield _finding(
        registry,
        nearest,
        f"are {what} and the whole nearest in time",
        (_dated(registry, *nearest),),
        (_CORRECT, "a figure of the same time is known (add its claim)"),
        note=True,
    )


def _never_meet(registry: Registry, firsts: list[str], seconds: list[str]) -> tuple[str, str] | None:
    """The two claims, one of each, that are nearest in time, when no two have a day in common; else None."""
    spans = sorted(
        (*_span(registry, name), side, name) for side in (0, 1) for name in (firsts, seconds)[side]
    )
    last: list[tuple[Day, str] | None] = [None, None]
    nearest: tuple[int, str, str] | None = None
    for start, end, side, name in spans:
        other = last[1 - side]
        if other is not None:
            if other[0] >= start:
                return None
            pair = (name, other[1]) if side == 0 else (other[1], name)
            gap = ((start - other[0]).days, *pair)
            nearest = gap if nearest is None else min(nearest, gap)
        mine = last[side]
        last[side] = (end, name) if mine is None or end > mine[0] else mine
    return None if nearest is None else nearest[1:]


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
    first, second = (f"“{registry.claims[name].figure}” ({name})" for name in names)
    times = " and of ".join(str(period(registry, name)) for name in names)
    return Judgement(
        "period-mismatch",
        "conflicts",
        "note" if note else "warning",
        claims=names,
        entries=entries,
        fields=("equation",) if entries else ("when",),
        message=f"{first} and {second} {how}, but speak of different times: of {times}.",
        premises=tuple(premises),
        innocent_if=innocent_if,
    )
