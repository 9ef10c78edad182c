"""Competing estimates of one quantity that lie far apart.

Flags: Two figures for the same quantity, or two shares of the same whole, whose gap, the larger one's least
value over the smaller one's greatest, is 3 or more. From 10 on the quantity is called contested. Only figures
whose times, places and definitions may agree are set against each other.

Why: Readers who see one of them should know that the other exists.

Flagged:
    quantities:
      street-children: {counts: child, measure: stock}
    claims:
      low: {figure: "20,000", says: Low., source: report, quantity: street-children, when: 2015, where: TH}
      high: {figure: "200,000", says: High., source: report, quantity: street-children, when: 2015, where: TH}

Accepted:
    quantities:
      street-children: {counts: child, measure: stock}
    claims:
      range: {figure: "20,000 - 100,000", says: Range., source: report, quantity: street-children,
        when: 2015, where: TH}
      same: {figure: "20,000 - 100,000", says: Again., source: report, quantity: street-children, when: 2015,
        where: TH}
      bound: {figure: "more than 15,000", says: Bound., source: report, quantity: street-children,
        when: 2015, where: TH}

Undecided: A quantity whose figures are defined, dated and tied in so many ways that the limit of steps is
reached. Not compared, and not counted: figures of declared times, places or definitions that differ, counts at
one time against counts over a period, ranks, changes, figures per something else, halves of one sentence, a
count of recorded cases below an estimate, a projection and an observation, and a figure that may be 0 only. Two
figures with the same digits ten, a hundred or more times apart are left to order-of-magnitude, which says more; so
are others beside them that differ as they do, as 81,001 and 815,400 beside 81,540 and 815,400: that is one conflict,
and told once.

Innocent if: The figures speak of different times, places or definitions, or one adds up over years.

Method: Ratio of interval ends (largest low over smallest high), so that ranges that meet and open bounds
never fire. The ends are sorted, so that a hundred thousand figures of one quantity are judged at once.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from functools import cached_property
from itertools import combinations

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, held
from claims.interval import Interval
from claims.phrase import excuse, phrase
from claims.reasoning.amount import amounts, dimension
from claims.reasoning.base import only_the_base_is_apart
from claims.reasoning.caution import ESTIMATES
from claims.reasoning.comparability import MISMATCH, Premises, as_rivals, comparable
from claims.reasoning.form import Exact, exact
from claims.reasoning.likeness import Group, Ties, groups, likeness, meetings
from claims.reasoning.premise import weakest
from claims.reasoning.rival import shift
from claims.reasoning.same_digits import Chance, SameDigits, same_digits
from claims.registry.registry import Registry

GROUP = "Plausibility"
AT_MOST = "warning"

FAR = Fraction(3)
DEGREES = "[temperature]"  # 20 °C are not four times 5 °C
CONTESTED = Fraction(10)
INNOCENT = (
    excuse("the estimates speak of different times", "fill `when:`"),
    excuse("they speak of different places", "fill `where:`"),
    excuse("they define differently what is counted", "fill `definition:`"),
    excuse("one adds up over years what the other counts at one time", "fill `measure:`"),
    excuse("one counts recorded cases and the other estimates all", "fill `method:`"),
    excuse("one looks ahead", "fill `projection: true`"),
)
STEPS_OF_PREMISES = 20
FIRST_FEW = 5
MOST_STEPS = 1_000_000  # for one quantity: groups set against each other, and tied claims passed over

_Key = tuple[Fraction, str, str]  # how far apart, times −1, and the ids of both
_Found = tuple[_Key, Premises]


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each quantity or share with comparable figures: its widest gap."""
    _, loose = amounts(registry)
    quantities: dict[tuple[str, str], list[str]] = {
        (one, ""): list(names) for one, names in registry.by_quantity.items()
    }
    for name in registry.shares:
        claim = registry.claims[name]
        quantities.setdefault((claim.quantity or "", claim.share_of or ""), []).append(name)
    ties: Ties | None = None
    for (quantity, whole), names in sorted(quantities.items()):
        readable = [name for name in names if name in loose and dimension(registry, name) != DEGREES]
        if len(readable) < 2:
            continue
        title: str = registry.quantities.title(quantity)
        if whole:
            of = registry.quantities.title(whole)
            title = phrase("{part} as a share of {whole}", part=title, whole=of)
        ties = ties or Ties(registry)
        told = same_digits(registry).get((quantity, whole), ())
        rivals = _Rivals(registry, loose, ties, readable, told)
        if not _lie_apart(loose[name] for name in readable) and rivals.first_few_compare():
            yield held("estimates-far-apart")
        else:
            yield from rivals.judged(title)


def _lie_apart(intervals: Iterable[Interval]) -> bool:
    """Whether any two of them are far apart at all, whatever they may speak of."""
    different = {id(one): one for one in intervals}.values()  # claims that print the same share one
    lows = [exact(one.low) for one in different if one.low is not None and one.low.numerator > 0]
    highs = [exact(one.high) for one in different if one.high is not None and one.high.numerator > 0]
    return bool(lows) and bool(highs) and max(lows) >= FAR * min(highs)


class _Rivals:
    """The figures of one quantity, grouped by how they speak, with the ends of each group sorted."""

    def __init__(
        self,
        registry: Registry,
        loose: dict[str, Interval],
        ties: Ties,
        names: list[str],
        told: tuple[SameDigits, ...],
    ) -> None:
        self.registry = registry
        self.loose = loose
        self.ties = ties
        self.told = told
        self.names = sorted(names)
        self.chance = Chance(registry, names)
        self._left = MOST_STEPS
        self._least_of: dict[str, Exact | None] = {}
        self._most_of: dict[str, Exact | None] = {}
        self._lows: dict[str, list[str]] = {}
        self._highs: dict[str, list[str]] = {}

    @cached_property
    def groups(self) -> list[Group]:
        return groups(self.registry, self.names, self._sort_of)

    def first_few_compare(self) -> bool:
        """Whether two of the first few figures are rivals: then no search has to find out that some are."""
        return any(
            not self._passed_over(small, large) and self._rivals(small, large) is not None
            for small, large in combinations(self.names[:FIRST_FEW], 2)
        )

    def _sort_of(self, name: str) -> tuple[str, bool]:
        claim = self.registry.claims[name]
        recorded = claim.method == "administrative"
        return "recorded" if recorded else "estimate" if claim.method in ESTIMATES else "", claim.projection

    def judged(self, title: str) -> Iterator[Judgement]:
        """The widest gap, or that some two fit together; nothing when nothing compares."""
        widest = self._search(self._widest_of)
        if widest is not None:
            (negative, small, large), premises = widest
            yield _finding(self.registry, title, self.loose, -negative, small, large, premises)
        elif self._left >= 0 and self._search(self._first_of) is not None:
            yield held("estimates-far-apart")
        elif self._left < 0:
            yield Judgement("estimates-far-apart", "undecided")

    def _search(self, of: Callable[[Group, Group, _Found | None], _Found | None]) -> _Found | None:
        """The least of what ``of`` finds in any two groups that meet."""
        best: _Found | None = None
        self._left = MOST_STEPS
        for one, other in meetings(self.groups):
            self._left -= 1
            if self._left < 0:
                break
            if one is other and len(one.names) == 1:
                continue
            for low, high in ((one, other),) if one is other else ((one, other), (other, one)):
                found = of(low, high, best)
                if found is not None and (best is None or found[0] < best[0]):
                    best = found
        return best

    def _widest_of(self, low: Group, high: Group, best: _Found | None) -> _Found | None:
        """The widest gap between a figure of one group and a larger one of another, if it beats the best."""
        least, most = self._least(low), self._most(high)
        if least is None or most is None or most < FAR * least:
            return None
        smalls, larges = self._smalls(low), self._larges(high)

        def key(small: str, large: str) -> _Key:
            least, most = self.loose[large].low, self.loose[small].high
            assert least is not None
            assert most is not None
            return -least / most, small, large

        return self._first(smalls, larges, key, best)

    def _first_of(self, low: Group, high: Group, best: _Found | None) -> _Found | None:
        """The first two claims, by their ids, that compare at all, if they come before the best."""
        return self._first(low.names, high.names, lambda small, large: (-FAR, small, large), best)

    def _least(self, group: Group) -> Exact | None:
        """The smallest upper end above 0."""
        if group.names[0] not in self._least_of:
            ends = [one for name in group.names if (one := self.loose[name].high) is not None]
            above = [exact(one) for one in ends if one.numerator > 0]
            self._least_of[group.names[0]] = min(above, default=None)
        return self._least_of[group.names[0]]

    def _most(self, group: Group) -> Exact | None:
        """The largest lower end above 0."""
        if group.names[0] not in self._most_of:
            ends = [one for name in group.names if (one := self.loose[name].low) is not None]
            above = [exact(one) for one in ends if one.numerator > 0]
            self._most_of[group.names[0]] = max(above, default=None)
        return self._most_of[group.names[0]]

    def _smalls(self, group: Group) -> list[str]:
        """Figures with an upper end above 0, from the smallest on."""
        if group.names[0] not in self._highs:
            highs = [(name, high) for name in group.names if (high := self.loose[name].high) is not None]
            ends = [(exact(high), name) for name, high in highs]
            self._highs[group.names[0]] = self._distinct(name for high, name in sorted(ends) if high > 0)
        return self._highs[group.names[0]]

    def _larges(self, group: Group) -> list[str]:
        """Figures with a lower end above 0, from the largest on."""
        if group.names[0] not in self._lows:
            lows = [(name, low) for name in group.names if (low := self.loose[name].low) is not None]
            ends = [(-exact(low), name) for name, low in lows]
            self._lows[group.names[0]] = self._distinct(name for low, name in sorted(ends) if low < 0)
        return self._lows[group.names[0]]

    def _distinct(self, names: Iterable[str]) -> list[str]:
        """The first claim of each printed number; of those that a text ties to others, all."""
        found: dict[object, str] = {}
        met: set[tuple[int, int]] = set()
        for name in names:
            figure = self.registry.figure(name)
            assert figure is not None
            if not self.ties.joined(name):
                same = id(figure), id(self.loose[name])  # claims that print the same letters share these
                if same in met:
                    continue
                met.add(same)
            printed = (
                figure.value,
                figure.low,
                figure.high,
                figure.unit,
                tuple(figure.notes),
                self.loose[name],
            )
            found.setdefault(name if self.ties.joined(name) else printed, name)
        return list(found.values())

    def _first(
        self,
        firsts: Sequence[str],
        seconds: Sequence[str],
        key: Callable[[str, str], _Key],
        best: _Found | None,
    ) -> _Found | None:
        """The two rivals with the least key, which grows along both lists: the best are looked at first.

        Only pairs that a text ties by name are passed over; anything else that forbids a comparison forbids it
        for both groups.
        """
        if not firsts or not seconds:
            return None
        heap = [(key(firsts[0], seconds[0]), 0, 0)]
        while heap:
            found, i, j = heapq.heappop(heap)
            if found[0] > -FAR or (best is not None and found >= best[0]):
                return None
            if j + 1 < len(seconds):
                heapq.heappush(heap, (key(firsts[i], seconds[j + 1]), i, j + 1))
            if j == 0 and i + 1 < len(firsts):
                heapq.heappush(heap, (key(firsts[i + 1], seconds[0]), i + 1, 0))
            before = self.ties.steps
            if firsts[i] != seconds[j] and not self._passed_over(firsts[i], seconds[j]):
                premises = self._rivals(firsts[i], seconds[j])
                return None if premises is None else (found, premises)
            self._left -= 1 + self.ties.steps - before
            if self._left < 0:
                return None
        return None

    def _passed_over(self, small: str, large: str) -> bool:
        """Whether a text ties the two by name, or another check says more of them."""
        if self.ties.tied(small, large) or only_the_base_is_apart(self.registry, small, large):
            return True
        if shift(self.registry, small, large) and not self.chance.explains(small, large):
            return True
        return any(self._is_told(one, small, large) for one in self.told)

    def _is_told(self, one: SameDigits, small: str, large: str) -> bool:
        """Whether this is the conflict of two figures with the same digits: of each of those one is not far, and what
        they say rests on no more than these."""
        if not (self._near(one.small, small) and self._near(one.large, large)):
            return False
        same = [
            likeness(self.registry, first) == likeness(self.registry, second)
            for first, second in ((one.small, small), (one.large, large))
        ]
        if not any(same) or not (
            (same[0] or comparable(self.registry, as_rivals, one.small, small))
            and (same[1] or comparable(self.registry, as_rivals, one.large, large))
        ):
            return False
        if weakest(one.premises) == "printed":
            return True
        self._left -= STEPS_OF_PREMISES
        return weakest(self._rivals(small, large) or ()) != "printed"

    def _near(self, first: str, second: str) -> bool:
        """Whether two figures are not far apart."""
        one, other = self.loose[first], self.loose[second]
        return not any(
            low is not None and high is not None and low >= FAR * high
            for low, high in ((one.low, other.high), (other.low, one.high))
        )

    def _rivals(self, small: str, large: str) -> Premises | None:
        """The premises on which two figures compete; None when they are no rivals at all."""
        a, b = self.registry.claims[small], self.registry.claims[large]
        if (a.method == "administrative" and b.method in ESTIMATES) or a.projection != b.projection:
            return None  # what is recorded is less than all, and what came is not what was expected
        premises = as_rivals(self.registry, small, large)
        if premises is None or any(premise.name == MISMATCH for premise in premises):
            return None
        return premises


def _finding(
    registry: Registry,
    title: str,
    loose: dict[str, Interval],
    ratio: Fraction,
    small: str,
    large: str,
    premises: Premises,
) -> Judgement:
    first, second = registry.figure(small), registry.figure(large)
    assert first is not None
    assert second is not None
    more = loose[large].low_open or loose[small].high_open
    fields = {"first": wording.figure(first), "second": wording.figure(second), "title": title}
    times = wording.times(ratio, more)
    if ratio >= CONTESTED:
        said = phrase(
            "{first} and {second} for the same quantity ({title}) lie {times} apart and are contested",
            **fields,
            times=times,
        )
    else:
        said = phrase(
            "{first} and {second} for the same quantity ({title}) lie {times} apart",
            **fields,
            times=times,
        )
    return Judgement(
        "estimates-far-apart",
        "conflicts",
        "warning",
        claims=(small, large),
        message=wording.do_not_fit(said, premises),
        arithmetic=(
            wording.stands_for(small, first),
            wording.stands_for(large, second),
        ),
        premises=premises,
        innocent_if=INNOCENT,
        ratio=ratio,
        ratio_open=more,
    )
