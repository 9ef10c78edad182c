"""A difference of two shares given in percent where points are meant, or the reverse.

Flags: A change of a share, in percent, that misses the relative change of two registered shares and meets their
difference in percentage points; and a change in points that meets their relative change only.

Why: From 21 % to 26 % is a rise by 5 points and by 24 %. Readers who take 5 % for the rise of the share see a
fifth of it.

Flagged:
    quantities:
      pupils: {counts: pupil}
      readers: {part_of: pupils, trait: reads every day}
    claims:
      before: {figure: 21%, says: Share., source: report, quantity: readers, share_of: pupils, when: 2010}
      after: {figure: 26%, says: Share., source: report, quantity: readers, share_of: pupils, when: 2015}
      rise: {figure: rose by 5%, says: Rise., source: report, quantity: readers, share_of: pupils,
        when: 2010/2015}

Accepted:
    quantities:
      pupils: {counts: pupil}
      readers: {part_of: pupils, trait: reads every day}
    claims:
      before: {figure: 21%, says: Share., source: report, quantity: readers, share_of: pupils, when: 2010}
      after: {figure: 26%, says: Share., source: report, quantity: readers, share_of: pupils, when: 2015}
      rise: {figure: rose by 5 percentage points, says: Rise., source: report, quantity: readers,
        share_of: pupils, when: 2010/2015}
      percent: {figure: rose by 24%, says: Rise., source: report, quantity: readers, share_of: pupils,
        when: 2010/2015}

Undecided: A change that fits as printed only when the shares are read more coarsely than they are printed; a note
says so. A change that fits neither way is left to other checks. Looked at are only shares at the start and the end
of the time that the change names, or in the same statement with it; of several, all must miss it.

Innocent if: The change is of other shares than those (another time, place or definition).

Method: Interval arithmetic on (b − a) and b ÷ a − 1; each share stands once in either, so both are exact.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from claims import wording
from claims.checks import Setting
from claims.figure import Figure
from claims.finding import Judgement, held
from claims.interval import Interval
from claims.phrase import claim_id, excuse, phrase
from claims.reasoning.comparability import Premises, otherwise_alike, period
from claims.reasoning.premise import Premise
from claims.reasoning.stated import stated
from claims.reasoning.timing import placed_before
from claims.registry.registry import Registry

GROUP = "Kinds and bounds"
AT_MOST = "warning"

CHECK = "percent-not-points"
MOST_PAIRS = 100  # of shares at the start and at the end of one change
FROM_TO = "the change runs from one share to the other"
INNOCENT = (
    excuse("the change is over another time", "fill `when:`"),
    excuse("it is of another place", "fill `where:`"),
    excuse("it is defined differently", "fill `definition:`"),
    excuse("it is no change of this share", "leave `share_of:` out"),
)


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each change of a share with registered shares at its start and end."""
    changes, shares = [], []
    for name in registry.shares:
        figure = registry.figure(name)
        if figure is not None and figure.kind == "change" and figure.unit in ("percent", "point"):
            changes.append(name)
        elif figure is not None and figure.kind == "share" and registry.observation(name).statistic != "odds":
            shares.append(name)
    if not changes:
        return
    found = _Shares(registry, shares)
    for name in changes:
        around = list(islice(found.around(name), MOST_PAIRS + 1))
        if len(around) > MOST_PAIRS:  # one of the rest may fit
            yield Judgement(CHECK, "undecided", claims=(name,))
        else:
            yield from _judged(registry, name, around)


class _Shares:
    """Shares by what they are of, and there by time and by statement."""

    def __init__(self, registry: Registry, names: list[str]) -> None:
        self._registry = registry
        self._by_time: dict[tuple[str | None, ...], list[str]] = {}
        self._by_statement: dict[tuple[str | None, ...], list[str]] = {}
        for name in names:
            claim = registry.claims[name]
            of = (claim.quantity, claim.share_of)
            self._by_time.setdefault((*of, claim.when), []).append(name)
            self._by_statement.setdefault((*of, _statement(registry, name)), []).append(name)

    def around(self, change: str) -> Iterator[tuple[str, str, Premise]]:
        """Pairs of shares between which a change may lie, the earlier first, and what says that it does."""
        claim = self._registry.claims[change]
        of = (claim.quantity, claim.share_of)
        start, _, end = (claim.when or "").partition("/")
        befores = self._by_time.get((*of, start), ()) if end else ()
        afters = self._by_time.get((*of, end), ()) if end else ()
        told = stated(self._registry, FROM_TO, "when", (change,), claim.when or "")
        yield from ((before, after, told) for before in befores for after in afters)
        beside = self._by_statement.get((*of, _statement(self._registry, change)), ())
        one = Premise(FROM_TO, "printed", phrase("they stand in one statement"))
        yield from ((a, b, one) for a in beside for b in beside if _earlier(self._registry, a, b))


def _statement(registry: Registry, name: str) -> str:
    """The claim that stands for all halves of one statement: where following them ends, or the first of a
    circle."""
    way: dict[str, None] = {}
    here: str | None = name
    while here is not None and here not in way:
        way[here] = None
        here = registry.claims[here].same_statement or registry.observation(here).restates
    trail = list(way)
    return trail[-1] if here is None else min(trail[trail.index(here) :])


def _earlier(registry: Registry, first: str, second: str) -> bool:
    if placed_before(registry, first, second):
        return True
    a, b = period(registry, first), period(registry, second)
    return a is not None and b is not None and a.before(b)


def _judged(registry: Registry, change: str, around: list[tuple[str, str, Premise]]) -> Iterator[Judgement]:
    """The change against every pair of shares: it holds if it fits one of them as printed."""
    figure = registry.figure(change)
    assert figure is not None
    mixed: list[tuple[bool, str, str, Premises]] = []
    loosely_so: tuple[str, str] | None = None
    for before, after, told in around:
        a, b = registry.figure(before), registry.figure(after)
        if a is None or b is None or {a.unit, b.unit} != {"percent"}:
            continue
        strict = _fits(figure, figure.strict, a.strict, b.strict)
        loose = _fits(figure, figure.loose, a.loose, b.loose)
        premises = _premises(registry, change, before, after) if True in loose else None
        if premises is None:
            continue
        if strict[0]:
            yield held(CHECK)
            return
        if loose[0] and not strict[1]:
            loosely_so = loosely_so or (before, after)
        else:
            mixed.append((loose[0], before, after, (told, *premises)))
    if loosely_so is not None:
        yield Judgement(CHECK, "undecided", claims=(*loosely_so, change))
    elif mixed:
        loosely, before, after, premises = max(mixed, key=lambda one: one[0])
        yield _flagged(registry, change, before, after, premises, loosely)


def _premises(registry: Registry, change: str, before: str, after: str) -> Premises | None:
    """What must be so for the three to speak of one share; None where they are declared not to."""
    found: list[Premise] = []
    for pair in ((before, after), (before, change), (change, after)):
        premises = otherwise_alike(registry, *pair, one_time=False)
        if premises is None:
            return None
        found += premises
    return tuple(dict.fromkeys(found))


def _fits(figure: Figure, printed: Interval, before: Interval, after: Interval) -> tuple[bool, bool]:
    """Whether the change meets two shares, all in percent, in the sense printed, and in the other one."""
    apart = printed.meet(after - before) is not None
    ratio = after / before
    times = ratio is None or printed.meet((ratio - Interval.point(1)).scale(100)) is not None
    return (times, apart) if figure.unit == "percent" else (apart, times)


def _fitting(change: str, condition: str, loosely: bool, percent: bool) -> str:
    """What is said of a change of a share that fits only in the other sense: not as printed, or only loosely so."""
    if loosely:
        if condition:
            return phrase(
                "{change}: if {condition}, they fit together as printed only when read more coarsely.",
                change=change,
                condition=condition,
            )
        return phrase("{change}: they fit together as printed only when read more coarsely.", change=change)
    meant = phrase("percentage points are meant") if percent else phrase("percent are meant")
    if condition:
        return phrase(
            "{change}: do not fit together as printed if {condition}, and do if {meant}.",
            change=change,
            condition=condition,
            meant=meant,
        )
    return phrase("{change}: do not fit together as printed, and do if {meant}.", change=change, meant=meant)


def _flagged(
    registry: Registry, name: str, before: str, after: str, premises: Premises, loosely: bool
) -> Judgement:
    figure, a, b = (registry.figure(one) for one in (name, before, after))
    assert figure is not None
    assert a is not None
    assert b is not None
    fields = {"figure": figure.surface, "first": wording.figure(a), "second": wording.figure(b)}
    change = phrase("“{figure}” for a share that went from {first} to {second}", **fields)
    return Judgement(
        CHECK,
        "undecided" if loosely else "conflicts",
        "note" if loosely else "warning",
        claims=(name, before, after),
        message=_fitting(change, wording.conditions(premises, 3), loosely, figure.unit == "percent"),
        arithmetic=(
            phrase(
                "{before} to {after} in points: {range}",
                before=claim_id(before),
                after=claim_id(after),
                range=wording.interval((b.loose - a.loose).outward(3)),
            ),
            *_relative(a, b),
            wording.read_loosely(name, wording.interval(figure.loose)),
        ),
        premises=premises,
        innocent_if=INNOCENT,
    )


def _relative(before: Figure, after: Figure) -> Iterator[str]:
    ratio = after.loose / before.loose
    if ratio is not None:
        change = (ratio - Interval.point(1)).scale(100).outward(3)
        yield phrase("the same in percent of the first: {range}", range=wording.interval(change))
