"""Changes with a start: which two figures of the same quantity a printed rise or fall leads from and to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, product

from claims import date as dates
from claims.date import Date
from claims.figure import Figure
from claims.phrase import claim_id, ids, leaf, phrase
from claims.reasoning.amount import says_what
from claims.reasoning.comparability import same_definition, same_measure, same_place
from claims.reasoning.nearby import MOST_NEAR, Allowance, Nearby
from claims.reasoning.noun import counted_as
from claims.reasoning.premise import Premise
from claims.reasoning.scale import Scale, cadence, scale
from claims.reasoning.stated import stated
from claims.reasoning.timing import period
from claims.registry.registry import Registry

Premises = tuple[Premise, ...]
Series = tuple[str, str | None]  # a quantity, and the whole of a share of it


@dataclass(frozen=True, slots=True)
class Course:
    """A change, the claim of its quantity at the start and the one at the end, and from when to when."""

    change: str
    start: str
    end: str
    since: Date
    until: Date
    premises: Premises


def courses(registry: Registry, wanted: Callable[[str], bool]) -> Iterator[Course | None]:
    """Every change for which ``wanted`` holds, between all comparable figures of its start and its end.

    None where more figures compete than are tried.
    """
    near: dict[Series, Nearby] = {}
    shares: dict[Series, list[str]] = {}
    allowance = Allowance()
    for claim in registry.independent:
        if claim.since is None or claim.quantity is None:
            continue
        name, figure = claim.name, claim.figure
        if figure is None or not (figure.kind == "change" or bare(registry, name)) or not wanted(name):
            continue
        span = _span(registry, name)
        if span is not None:
            key = claim.quantity, claim.share_of
            if claim.share_of is not None and not shares:
                shares = _shares(registry)
            if key not in near:
                names = shares.get(key, ()) if claim.share_of else registry.by_quantity.get(key[0], ())
                near[key] = Nearby(registry, _levels(registry, names))
            yield from _courses(registry, name, near[key], span, allowance)


def bare(registry: Registry, name: str) -> bool:
    """Whether a percentage without a word of rise or fall is one all the same, as in the column "growth" of a table.

    It has a start, and is a share of nothing; and what is counted or measured is not itself in percent.
    """
    claim, figure = registry.claims[name], registry.figure(name)
    if claim.since is None or claim.quantity is None or figure is None or figure.kind != "share":
        return False
    if figure.unit not in ("percent", "permille"):
        return False
    if any((claim.share_of, claim.rate_of, claim.base, claim.statistic)):
        return False
    return says_what(registry, claim.quantity) and figure.unit != registry.quantities.own_or_inherited(
        claim.quantity, "unit"
    )


def per(registry: Registry, name: str) -> str | None:
    """What a change is per: of its claim, or printed inside the figure ("5 % a year")."""
    claim, figure = registry.claims[name], registry.figure(name)
    if claim.per is not None:
        return cadence(claim.per) or claim.per
    return _printed_per(figure) if figure is not None else None


def meant(registry: Registry, course: Course) -> tuple[Premise, ...]:
    """What must be so for a change in percent to be one of the very figures at its start and its end."""
    first = scale(registry, course.start)
    assert first is not None
    if bare(registry, course.change):
        return (_taken_for_one(course), *_of_prices(registry, course, first))
    if first.form == "share":
        detail = phrase("{claim} is printed in percent of a share", claim=claim_id(course.change))
        settle = phrase(
            "find in print whether {claim} is in percentage points", claim=claim_id(course.change)
        )
        return (Premise(phrase("the change is relative, and not in points"), "default", detail, settle),)
    return _of_prices(registry, course, first)


def _taken_for_one(course: Course) -> Premise:
    claim = claim_id(course.change)
    return Premise(
        phrase("the percentage is a change"),
        "default",
        phrase("{claim} has a start and is a share of nothing", claim=claim),
        phrase("find in print what {claim} is a percentage of; give `share_of:` to a share", claim=claim),
    )


def _of_prices(registry: Registry, course: Course, first: Scale) -> tuple[Premise, ...]:
    quantity = registry.observation(course.change).quantity
    money = first.dimension.startswith("[") and first.dimension[1:4].isupper()
    if (
        money
        and quantity is not None
        and registry.quantities.own_or_inherited(quantity, "price_year") is None
    ):
        settle = phrase("give the quantity its `price_year:`, or find in print that prices are current")
        detail = phrase("a growth of money is often that at constant prices")
        return (Premise(phrase("the change is at the prices of each year"), "default", detail, settle),)
    return ()


def _printed_per(figure: Figure) -> str | None:
    notes = (note for note in figure.notes if note.startswith("per: ") and "; say so" in note)
    note = next(notes, None)
    return cadence(note.removeprefix("per: ").partition(";")[0]) if note is not None else None


def _shares(registry: Registry) -> dict[Series, list[str]]:
    found: dict[Series, list[str]] = {}
    for name in registry.shares:
        claim = registry.claims[name]
        found.setdefault((claim.quantity or "", claim.share_of), []).append(name)
    return found


def _levels(registry: Registry, names: Iterable[str]) -> Iterator[str]:
    """Figures that are no changes."""
    for name in names:
        one = scale(registry, name)
        if one is not None and one.form in ("amount", "share", "rate") and not one.excess:
            yield name


def _span(registry: Registry, name: str) -> tuple[Date, Date] | None:
    """From when to when a change runs; a time such as 2010/2015 is its span where it begins at ``since``."""
    since = registry.observation(name).since
    assert since is not None
    start = _parsed(registry.facts[since].when if since in registry.facts else since)
    until = period(registry, name)
    if start is None or until is None:
        return None
    if until.is_interval:
        first, _, last = until.text.partition("/")
        begins, ends = _parsed(first), _parsed(last)
        if begins is None or ends is None or not begins.same_period(start):
            return None
        until = ends
    return (start, until) if start.before(until) else None


def _courses(
    registry: Registry, change: str, near: Nearby, span: tuple[Date, Date], allowance: Allowance
) -> Iterator[Course | None]:
    since, until = span
    starts, ends = (
        _at(registry, near, change, when, field) for when, field in ((since, "since"), (until, "when"))
    )
    size = len(starts) * len(ends)
    tried = allowance.take(size)
    for (start, first), (end, last) in islice(product(starts, ends), tried):
        premises = _between(registry, change, start, end) if start != end else None
        if premises is not None:
            every = tuple(dict.fromkeys((*first, *last, *premises)))
            yield Course(change, start, end, since, until, every)
    if size > tried:
        yield None


def _at(registry: Registry, near: Nearby, change: str, when: Date, field: str) -> list[tuple[str, Premises]]:
    """Figures that speak of the start or the end of a change, with the premise that they do."""
    found: list[tuple[str, Premises]] = []
    label = phrase("the change ends at the last figure")
    if field == "since":
        label = phrase("the change starts at the first figure")
    for name in islice(near.of(change, when), MOST_NEAR):
        own = period(registry, name)
        # A total of one month is none of its year; a count on one day may be the one meant.
        stock = registry.measure(name) == "stock"
        if own is None or not (own.same_period(when) or (stock and own.within(when))):
            continue
        vague = when.is_vague or (when.is_interval and stock)
        said = stated(registry, label, field, (change,), _spoken(change, when))
        if vague or not own.same_period(when):
            settle = phrase("give the day or the year of {claims}", claims=ids((change, name)))
            said = Premise(
                label,
                "default",
                phrase(
                    "{change} speaks of {time}, {claim} of {other}",
                    change=claim_id(change),
                    time=leaf(when.text, when),
                    claim=claim_id(name),
                    other=leaf(own.text, own),
                ),
                settle,
            )
        found.append((name, (said, stated(registry, "same time", "when", (name,), _spoken(name, own)))))
    return found


def _spoken(claim: str, when: Date) -> str:
    return phrase("{claim}: {time}", claim=claim_id(claim), time=leaf(when.text, when))


def _between(registry: Registry, change: str, start: str, end: str) -> Premises | None:
    """The premises on which start and end are two figures of one series, and the change is that series'."""
    first, last, moved = (scale(registry, name) for name in (start, end, change))
    if first is None or last is None or moved is None or not _of_one_scale(first, last):
        return None
    if (first.negative or last.negative) and _is_relative(registry, change):
        return None  # a percentage of what may lie below 0 means nothing
    ahead = {name: registry.observation(name).projection for name in (change, start, end)}
    if ahead[change] != ahead[end] or (ahead[start] and not ahead[end]):
        return None  # a plan may be missed
    found: list[Premise] = []
    for one, other in ((start, end), (change, start), (change, end)):
        place, definition = same_place(registry, one, other), same_definition(registry, one, other)
        if place is None or definition is None:
            return None
        found += [*place, *definition]
    if first.form == "amount":
        found += same_measure(registry, start, end)
    sources = {registry.observation(name).source for name in (change, start, end)}
    if len(sources) > 1:
        detail = phrase(
            "they stand in {count} works, and a series may be revised between two editions",
            count=len(sources),
        )
        settle = phrase("register all three from one edition")
        found.append(Premise(phrase("all three are of one edition"), "default", detail, settle))
    return (*found, *counted_as(registry, (start, end, change)))


def _is_relative(registry: Registry, change: str) -> bool:
    figure = registry.figure(change)
    return figure is not None and figure.unit in ("percent", "permille")


def _of_one_scale(first: Scale, last: Scale) -> bool:
    return (first.form, first.dimension, first.whole, first.per) == (
        last.form,
        last.dimension,
        last.whole,
        last.per,
    )


@lru_cache(maxsize=4096)
def _parsed(text: str) -> Date | None:
    try:
        return dates.parse(text)
    except ValueError:
        return None
