"""What changed when one statement handed on the figure of another: the telephone line, seen hop by hop.

Only what both state is compared. A figure that was rounded, or said in another unit, has not changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from claims.figure import Figure
from claims.interval import Interval
from claims.phrase import named, phrase
from claims.reasoning.amount import amounts, dimension
from claims.reasoning.caution import ESTIMATES
from claims.reasoning.stated import status
from claims.reasoning.timing import period
from claims.registry.memory import remembered
from claims.registry.observation import Observation
from claims.registry.registry import Registry
from claims.trail.derived import worked_out
from claims.trail.passing import Passing, passings
from claims.trail.verb import same_verb

Aspect = Literal["value", "hedge", "range", "bound", "population", "time", "place", "verb"]

LOWER = frozenset({"more_than", "at_least", "just_over"})
FAR_BOUND = 100  # times: a bound so far from what it is said of is true and says nothing
UPPER = frozenset({"less_than", "at_most", "up_to", "almost"})


@dataclass(frozen=True, slots=True)
class Change:
    """One aspect in which the later statement differs from the earlier one, with what each says.

    *value*: the numbers cannot be the same, however loosely they are read. *hedge*: the same number without its
    hedge. *range*: one end of a range, or of the range printed for an estimate, as if it were all. *bound*: a number
    that was a lower bound is an upper one, or the other way round. *population*, *time*, *place*: what it is of.
    *verb*: what the text says of those counted. ``inferred``: the fields that whoever made the registry concluded.
    """

    aspect: Aspect
    before: str
    after: str
    inferred: tuple[str, ...] = ()


@remembered
def all_changes(registry: Registry) -> tuple[tuple[Passing, tuple[Change, ...]], ...]:
    """Every passing, sorted, with what changed in it."""
    return tuple((one, _changes(registry, one.earlier, one.later)) for one in passings(registry))


@remembered
def all_changed(registry: Registry) -> tuple[tuple[Passing, tuple[Change, ...]], ...]:
    """Of these the passings in which anything changed."""
    return tuple(one for one in all_changes(registry) if one[1])


@remembered
def changes(registry: Registry, earlier: str, later: str) -> tuple[Change, ...]:
    """What differs between a claim and a later one that hands it on, in the order of :data:`Aspect`."""
    return _changes(registry, earlier, later)


def _changes(registry: Registry, earlier: str, later: str) -> tuple[Change, ...]:
    if _is_copy(registry, earlier, later) or worked_out(registry, earlier, later):
        return ()
    found = [
        _of_figure(registry, earlier, later),
        _of_population(registry, earlier, later),
        _of_time(registry, earlier, later),
        _of_place(registry, earlier, later),
        _of_verb(registry, earlier, later),
    ]
    return tuple(one for one in found if one is not None)


def _is_copy(registry: Registry, earlier: str, later: str) -> bool:
    """Whether the later claim says the same in everything that could have changed, letter for letter, as most do."""
    before, after = registry.observation(earlier), registry.observation(later)
    return (
        before.figure is after.figure
        and before.when == after.when != "source"
        and before.quantity == after.quantity
        and before.share_of == after.share_of
        and before.verb == after.verb
        and before.where == after.where
    )


def _of_figure(registry: Registry, earlier: str, later: str) -> Change | None:
    first, second = registry.figure(earlier), registry.figure(later)
    if first is None or second is None or first.kind == "rank" or second.kind == "rank":
        return None
    if first is second:  # the same letters in the same language
        return None
    printed = registry.claims[earlier].figure, registry.claims[later].figure
    aspect = _aspect(first, second)
    if aspect == "range" and _rest_is_told(registry, earlier, later):
        return None
    if aspect is None and not _has_its_own(registry, earlier, later) and _elsewhere(registry, earlier, later):
        aspect = "value"
    return None if aspect is None else Change(aspect, *printed)


def _aspect(first: Figure, second: Figure) -> Aspect | None:
    """How a figure was handed on that has the number of the earlier one; None where nothing, or all, is different."""
    if first.unit != second.unit or second.value is None:
        return None
    if first.low is not None and first.high is not None and first.low != first.high:
        return _of_range(first, second)
    if first.value != second.value or second.low is not None:
        return None
    before, after = set(first.hedges), set(second.hedges)
    if (before & LOWER and after & UPPER) or (before & UPPER and after & LOWER):
        return "bound"
    return "hedge" if second.hedges == ("exact",) and first.hedges != ("exact",) else None


def _of_range(first: Figure, second: Figure) -> Aspect | None:
    """An end said as such (at least the lower, up to the upper one) is no collapse of its range."""
    if second.low is not None or second.value not in (first.low, first.high) or second.value == first.value:
        return None
    told = LOWER if second.value == first.low else UPPER
    return None if set(second.hedges) & told else "range"


def _elsewhere(registry: Registry, earlier: str, later: str) -> bool:
    """Whether the two figures have no number in common, however loosely they are read, or the later one is a bound
    that nobody would give for the earlier: more than 1.9 billion, of 1.93 trillion."""
    if dimension(registry, earlier) != dimension(registry, later):
        return False
    first, second = registry.figure(earlier), registry.figure(later)
    assert first is not None
    assert second is not None
    if first.kind != second.kind or registry.observation(earlier).per != registry.observation(later).per:
        return False
    _, loose = amounts(registry)
    if earlier not in loose or later not in loose:
        return False
    return loose[earlier].meet(loose[later]) is None or _far_bound(second, loose[earlier], loose[later])


def _far_bound(figure: Figure, earlier: Interval, later: Interval) -> bool:
    hedges = set(figure.hedges)
    if hedges & LOWER and earlier.low is not None and later.low is not None:
        return 0 < FAR_BOUND * later.low <= earlier.low
    if hedges & UPPER and earlier.high is not None and later.high is not None:
        return 0 < FAR_BOUND * earlier.high <= later.high
    return False


def _rest_is_told(registry: Registry, earlier: str, later: str) -> bool:
    """Whether the later text hands on another number of the same range too: its other end, or the estimate."""
    first, second = registry.figure(earlier), registry.figure(later)
    assert first is not None
    assert second is not None
    told = _told(registry)[earlier, registry.observation(later).source]
    return not told.isdisjoint({first.value, first.low, first.high} - {None, second.value})


@remembered
def _told(registry: Registry) -> dict[tuple[str, str], set[Fraction | None]]:
    """For each claim and each text that hands it on, the numbers that the text prints for it."""
    found: dict[tuple[str, str], set[Fraction | None]] = {}
    for one in passings(registry):
        figure = registry.figure(one.later)
        numbers = found.setdefault((one.earlier, registry.observation(one.later).source), set())
        if figure is not None:
            numbers |= {figure.value, figure.low, figure.high}
    return found


def _has_its_own(registry: Registry, earlier: str, later: str) -> bool:
    """Whether the later number may well be another: of another stated time, as a year and the ten years around it, or
    an estimate that was made from records."""
    before, after = period(registry, earlier), period(registry, later)
    if before is not None and after is not None and before != after:
        return True
    return (
        registry.observation(earlier).method == "administrative"
        and registry.observation(later).method in ESTIMATES
    )


def _of_population(registry: Registry, earlier: str, later: str) -> Change | None:
    before, after = registry.observation(earlier), registry.observation(later)
    if before.quantity is None or after.quantity is None:
        return None
    if before.quantity == after.quantity and (
        before.share_of == after.share_of or None in (before.share_of, after.share_of)
    ):
        return None  # the same number, said as a share of a whole
    if _of_money(registry, before) and _of_money(registry, after):
        return None  # converted: each currency has a quantity of its own
    shown = _of_what(registry, before), _of_what(registry, after)
    return Change("population", *shown, _inferred(registry, ("quantity", "share_of"), earlier, later))


def _of_money(registry: Registry, claim: Observation) -> bool:
    return (
        claim.quantity is not None
        and registry.quantities.own_or_inherited(claim.quantity, "money") is not None
    )


def _of_what(registry: Registry, claim: Observation) -> str:
    assert claim.quantity is not None
    title = registry.quantities.title
    if claim.share_of is None:
        return title(claim.quantity)
    return phrase("{part} as a share of {whole}", part=title(claim.quantity), whole=title(claim.share_of))


def _of_time(registry: Registry, earlier: str, later: str) -> Change | None:
    written = registry.observation(earlier).when
    if written == registry.observation(later).when and written != "source":
        return None
    before, after = period(registry, earlier), period(registry, later)
    if before is None or after is None or not before.disjoint(after):
        return None
    concluded = _inferred(registry, ("when",), earlier, later)
    if "source" in (written, registry.observation(later).when):
        concluded = ("when",)  # that a work speaks of the time of its issue is printed nowhere
    return Change("time", str(before), str(after), concluded)


def _of_place(registry: Registry, earlier: str, later: str) -> Change | None:
    """A place inside the other counts as changed too: what was said of a province is not said of its country."""
    before, after = registry.where(earlier), registry.where(later)
    if before == after or before is None or after is None:
        return None
    if registry.areas.canonical(before) == registry.areas.canonical(after):
        return None
    names = (
        named("places", before, registry.place_name(before)),
        named("places", after, registry.place_name(after)),
    )
    concluded = _inferred(registry, ("where",), earlier, later)
    if not concluded and any(_by_default(registry, name) for name in (earlier, later)):
        concluded = ("where",)
    return Change("place", *names, concluded)


def _by_default(registry: Registry, name: str) -> bool:
    """Whether the place of a claim is only that of its registry."""
    claim = registry.claims[name]
    if claim.where is not None:
        return False
    return claim.quantity is None or registry.quantities.facets(claim.quantity).place is None


def _of_verb(registry: Registry, earlier: str, later: str) -> Change | None:
    before, after = registry.observation(earlier).verb, registry.observation(later).verb
    if before == after or before is None or after is None:
        return None
    spoken = language(registry, earlier)
    if spoken != language(registry, later):
        return None  # the same in two languages is no change that we can tell
    if same_verb(before, after, spoken):
        return None
    return Change("verb", before, after)


def language(registry: Registry, name: str) -> str:
    """The language in which a claim's figure is read."""
    claim = registry.observation(name)
    return claim.language or registry.sources[claim.source].language or registry.language


def _inferred(registry: Registry, fields: tuple[str, ...], *names: str) -> tuple[str, ...]:
    return tuple(field for field in fields if status(registry, field, *names) == "inferred")


def apart(earlier: Figure, later: Figure) -> Fraction | None:
    """How many times the single numbers of two figures lie apart, at least 1; None where that means nothing."""
    if not earlier.value or not later.value or earlier.unit != later.unit or earlier.value * later.value < 0:
        return None
    ratio = later.value / earlier.value
    return max(ratio, 1 / ratio)
