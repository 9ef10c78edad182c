"""May two claims be compared, and on which premises?

There are three ways to hold one claim against another: as a part against its whole (:func:`inside`), as two
figures of the same thing (:func:`alike`), and as a share with its part or its whole (:func:`together`). Each
gives the premises that must be so for the comparison to mean something, or None where the registry says that
it means nothing: other scales, kinds, declared times, places or definitions. Only when the sources print
every premise can a conflict be an error; with one that is inferred or assumed it is a warning, and where the registry
declares that two figures count in different ways (one at one time, one over a time) a note.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from claims.phrase import phrase
from claims.reasoning.cadence import both_per
from claims.reasoning.caution import cautions
from claims.reasoning.definition import defined_alike, same_definition, undefined
from claims.reasoning.likeness import likeness, likenesses
from claims.reasoning.meeting import meeting
from claims.reasoning.noun import counted_as, counted_kind, printed_kind, unrelated
from claims.reasoning.premise import Premise
from claims.reasoning.scale import Scale, scale
from claims.reasoning.stated import stated
from claims.reasoning.timing import period, times
from claims.registry.memory import remembered
from claims.registry.registry import Registry

__all__ = [
    "alike",
    "as_group",
    "as_rivals",
    "but_for_time",
    "coincide",
    "common",
    "comparable",
    "counted_kind",
    "inside",
    "meeting",
    "of_one_text",
    "otherwise_alike",
    "pairs",
    "period",
    "printed_kind",
    "same_definition",
    "same_measure",
    "same_place",
    "together",
]

Premises = tuple[Premise, ...]
Relate = Callable[[Registry, str, str], "Premises | None"]

# The premise where two claims are declared to count differently over time: a conflict is then a note.
MISMATCH = "same measure, though declared otherwise"


def inside(registry: Registry, part: str, whole: str) -> Premises | None:
    """The premises on which the amount ``part`` is at most ``whole``, its quantity being part of the other's.

    The part may also lie in a smaller place, or, for flows, in a smaller period. None when they do not
    compare.
    """
    scales = scale(registry, part), scale(registry, whole)
    in_time = _of_one_quantity_and_place(registry, part, whole)
    if any(one is not None and not (one.adds_up_over_time if in_time else one.adds_up) for one in scales):
        return None
    related = _related(registry, part, whole, True, _scales(registry, part, whole, *scales))
    return None if related is None else (*related, *cautions(registry, part, whole))


def _of_one_quantity_and_place(registry: Registry, first: str, second: str) -> bool:
    same_quantity = registry.observation(first).quantity == registry.observation(second).quantity
    return same_quantity and registry.where(first) == registry.where(second)


def alike(registry: Registry, first: str, second: str, unlike: bool = False) -> Premises | None:
    """The premises on which two figures speak of the same time and place, on the same scale.

    With ``unlike`` they may count things of different kinds, as the part and the whole of a printed share do: votes in
    percent of voters, deaths in percent of cases.
    """
    scales = scale(registry, first), scale(registry, second)
    of_scales = _scales(registry, first, second, *scales)
    return _related(registry, first, second, False, of_scales, unlike=unlike)


def as_rivals(registry: Registry, first: str, second: str) -> Premises | None:
    """The same of two figures that may be one, though their text defines only one of them and so keeps them apart.

    For checks of figures that lie further from each other than two definitions of a thing do.
    """
    scales = scale(registry, first), scale(registry, second)
    of_scales = _scales(registry, first, second, *scales)
    return _related(registry, first, second, False, of_scales, define=defined_alike)


def otherwise_alike(registry: Registry, first: str, second: str, *, one_time: bool = True) -> Premises | None:
    """The premises on which two figures would be alike but for their scale, and with ``one_time`` False their
    time.

    For checks of what keeps figures apart: another base, currency, statistic or year. None where place, time
    or definition are declared to differ.
    """
    if _apart(registry, first, second):
        return None
    time = times(registry, first, second, False) if one_time else ()
    place = _place(registry, first, second, False) if time is not None else None
    definition = same_definition(registry, first, second) if place is not None else None
    if time is None or place is None or definition is None:
        return None
    measure = _measure(registry, first, second) if one_time else ()
    return (*time, *measure, *place, *definition, *counted_as(registry, (first, second)))


def but_for_time(registry: Registry, first: str, second: str) -> Premises | None:
    """The premises on which two figures speak of the same thing and place, whatever the time of each."""
    scales = scale(registry, first), scale(registry, second)
    if any(one is not None and not one.adds_up_over_time for one in scales) or _apart(
        registry, first, second
    ):
        return None
    same_scale = _scales(registry, first, second, *scales)
    place, definition = _place(registry, first, second, False), same_definition(registry, first, second)
    if same_scale is None or place is None or definition is None:
        return None
    counted = counted_as(registry, (first, second))
    return (*_measure(registry, first, second), *same_scale, *place, *definition, *counted)


def as_group(registry: Registry, group: str, whole: str, weight: bool = False) -> Premises | None:
    """The premises on which a mean or share of a group goes with that of all: one time, and all's place or the
    group's own in it. Scales are left to the caller; a ``weight`` counts other things and in another way.
    """
    quantity = registry.observation(group).quantity
    own = quantity is not None and registry.place_facet(quantity) == registry.where(group)
    time, place = times(registry, group, whole, False), _place(registry, group, whole, own)
    definition = same_definition(registry, group, whole)
    if time is None or place is None or definition is None or (not weight and _apart(registry, group, whole)):
        return None
    measure = () if weight else _measure(registry, group, whole)
    return (*time, *measure, *place, *definition, *counted_as(registry, (group, whole)))


def together(registry: Registry, share: str, other: str, unlike: bool = False) -> Premises | None:
    """The premises on which a share goes with a part or a whole; one only when the text sets them equal."""
    of_share = scale(registry, share)
    if of_share is not None and (of_share.form != "share" or of_share.excess):
        return None  # the growth of a share is no share
    a, b = registry.claims[share], registry.claims[other]
    if a.restates == other or b.restates == share:
        return (Premise(phrase("the text sets both figures equal"), "printed", f"{other} and {share}"),)
    return _related(registry, share, other, False, (), unlike=unlike)


def coincide(registry: Registry, first: str, second: str) -> Premises | None:
    """The premises on which two claims speak of one time, place and definition, whatever they measure."""
    time = times(registry, first, second, False)
    place = _place(registry, first, second, False) if time is not None else None
    definition = same_definition(registry, first, second) if place is not None else None
    return None if time is None or place is None or definition is None else (*time, *place, *definition)


def same_place(registry: Registry, first: str, second: str) -> Premises | None:
    """The premises on which two figures, whatever they measure, speak of one place; None when they do not."""
    return _place(registry, first, second, False)


def of_one_text(registry: Registry, first: str, second: str) -> Premises:
    """The same where neither definition counts, as that of a rate that names its base: one text means one thing."""
    return undefined(registry, first, second, unlike=False)


def same_measure(registry: Registry, first: str, second: str) -> Premises:
    """The premises on which two figures of one quantity count alike over time."""
    return _measure(registry, first, second)


def pairs(
    registry: Registry, relate: Relate, firsts: Iterable[str], seconds: Iterable[str]
) -> Iterator[tuple[str, str, Premises]]:
    """Every two different claims of which ``relate`` (such as :func:`alike`) finds that they compare, with the
    premises."""
    for group, other in kindred(registry, relate, firsts, seconds):
        for first in group:
            for second in other:
                premises = relate(registry, first, second) if first != second else None
                if premises is not None:
                    yield first, second, premises


def kindred(
    registry: Registry, relate: Relate, firsts: Iterable[str], seconds: Iterable[str]
) -> Iterator[tuple[list[str], list[str]]]:
    """Groups of claims of which each of one compares with each of the other, in the order of ``firsts``.

    Groups whose dates have no day in common, or that a text places apart, are passed over without being asked about.
    """
    firsts, seconds = tuple(firsts), tuple(seconds)
    if len(firsts) == 1 and len(seconds) == 1:
        if comparable(registry, relate, firsts[0], seconds[0]):
            yield list(firsts), list(seconds)
        return
    groups, others = _grouped(registry, firsts), _grouped(registry, seconds)
    for like, other in meeting(registry, groups, others, in_text=True):
        if comparable(registry, relate, like, other):
            yield groups[like], others[other]


def comparable(registry: Registry, relate: Relate, first: str, second: str) -> bool:
    """Whether ``relate`` finds two claims comparable; asked once for all claims that are like these."""
    return _comparable(registry, relate, likeness(registry, first), likeness(registry, second))


@remembered
def _comparable(registry: Registry, relate: Relate, first: str, second: str) -> bool:
    return relate(registry, first, second) is not None


def _grouped(registry: Registry, names: Iterable[str]) -> dict[str, list[str]]:
    like = likenesses(registry)
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(like[name], []).append(name)
    return found


def _apart(registry: Registry, first: str, second: str) -> bool:
    """Whether two figures count unlike things, or one looks ahead to what the other reports: a plan may be missed."""
    return _ahead(registry, first, second) or unrelated(registry, first, second)


def _ahead(registry: Registry, first: str, second: str) -> bool:
    return registry.observation(first).projection != registry.observation(second).projection


def _related(
    registry: Registry,
    inner: str,
    outer: str,
    nested: bool,
    scales: Premises | None,
    define: Relate = same_definition,
    unlike: bool = False,
) -> Premises | None:
    """All premises together; ``nested`` allows a smaller time and place inside a larger one, ``unlike`` things of
    different kinds."""
    kinds_differ = unrelated(registry, inner, outer)
    if scales is None or _ahead(registry, inner, outer) or (kinds_differ and not unlike):
        return None
    time = times(registry, inner, outer, nested)
    place = _place(registry, inner, outer, nested) if time is not None else None
    definition = define(registry, inner, outer) if place is not None else None
    if time is None or place is None or definition is None:
        return None
    counted = counted_as(registry, (inner, outer))
    measure = () if kinds_differ else _measure(registry, inner, outer)  # nothing is part of the other
    return (*time, *measure, *scales, *place, *definition, *counted)


def common(registry: Registry, names: tuple[str, ...], reason: str | None = None) -> Premises:
    """Premises on which a declared equation speaks of one time and place.

    Whoever declares an equation between figures of different times or places means it; unless there is a
    ``reason`` that a source gives, it is named that no source says so.
    """
    said: list[Premise] = []
    for label, field, values in (
        ("same time", "when", [str(when) if (when := period(registry, name)) else None for name in names]),
        ("same place", "where", [registry.where(name) for name in names]),
    ):
        silent = [name for name, value in zip(names, values, strict=True) if value is None]
        different = sorted({value for value in values if value is not None})
        if silent:
            detail = f"no {label.removeprefix('same ')} is stated for {', '.join(silent)}"
            said.append(Premise(label, "default", detail, f"give `{field}:` for {', '.join(silent)}"))
        elif len(different) > 1:
            name = phrase("the equation holds across times")
            if label == "same place":
                name = phrase("the equation holds across places")
            if reason is not None:
                said.append(Premise(name, "printed", reason))
                continue
            detail = f"it is declared across {', '.join(different)}"
            settle = phrase("say in the relation's `because:` where a source says that it holds across them")
            said.append(Premise(name, "inferred", detail, settle))
        elif different:
            said.append(stated(registry, label, field, names, different[0]))
    return tuple(said)


# -- scales ----------------------------------------------------------------------------------------


def _scales(
    registry: Registry, inner: str, outer: str, first: Scale | None, second: Scale | None
) -> Premises | None:
    """Premises about units; None for figures on different scales. What is not read is left for later."""
    if first is None or second is None:
        return ()
    if (first.form, first.dimension, first.whole) != (second.form, second.dimension, second.whole):
        return None
    if first.statistic != second.statistic:
        return None  # statistic-mixed says so
    if first.form in ("change", "rank") or (first.form == "share" and first.whole is None):
        return None
    if first.excess or second.excess:
        return None  # share-out-of-range says so
    if first.per == second.per:
        return ()
    if first.per is None:
        return _yearly(registry, outer, second, inner)
    return _yearly(registry, inner, first, outer) if second.per is None else None


def _yearly(registry: Registry, name: str, one: Scale, other: str) -> Premises | None:
    """A figure per year (month, day) against a total: the same for a total of one year."""
    if one.cadence is None or registry.measure(other) in ("stock", "cumulative"):
        return None
    when = period(registry, other)
    if when is not None:
        unit = {4: "year", 7: "month", 10: "day"}.get(len(when.text))
        if unit != one.cadence or not when.text[-1].isdigit():
            return None
        return (stated(registry, both_per(one.cadence), "per", (name,), f"{other} is that of {when}"),)
    detail = f"{name} is per {one.cadence}; for {other} nothing is stated"
    return (Premise(both_per(one.cadence), "default", detail, f"give `per:` or `when:` for {other}"),)


# -- measure, place, definition --------------------------------------------------------------------


def _measure(registry: Registry, inner: str, outer: str) -> Premises:
    a, b = registry.measure(inner), registry.measure(outer)
    if a is not None and a == b:
        return (stated(registry, "same measure", "measure", (inner, outer), a),)
    silent = list(dict.fromkeys(name for name, one in ((inner, a), (outer, b)) if one is None))
    if not silent:
        detail, settle = (
            f"{inner} is a {a}, {outer} a {b}",
            "give each a quantity of its own, or correct `measure:`",
        )
        if "stock" in (a, b):
            return (Premise(MISMATCH, "default", detail, settle),)
        since = period(registry, inner if a == "cumulative" else outer)
        if since is not None and since.is_interval:  # a total over a stated time, whatever it is called
            return (stated(registry, "same measure", "measure", (inner, outer), detail),)
        return (Premise("same measure", "default", detail, settle),)
    settle = f"give `measure:` for {' and '.join(silent)}"
    if "flow" in (a, b) or "cumulative" in (a, b):
        detail = f"whether {' and '.join(silent)} adds up over the same time is not stated"
        return (Premise("same measure", "default", detail, settle),)
    detail = f"whether {' and '.join(silent)} counts at one time or adds up over a period is not stated"
    for name in (inner, outer):
        when = period(registry, name)
        if registry.measure(name) is None and when is not None and when.is_interval:
            detail = f"{name} may count at one time, or everyone since {str(when).partition('/')[0]}"
    return (Premise("at one time, not added up", "default", detail, settle),)


def _place(registry: Registry, inner: str, outer: str, nested: bool) -> Premises | None:
    a, b = registry.where(inner), registry.where(outer)
    if a is None or b is None:
        silent = list(dict.fromkeys(name for name, one in ((inner, a), (outer, b)) if one is None))
        detail = f"no place is stated for {' and '.join(silent)}"
        return (Premise("same place", "default", detail, f"give `where:` for {' and '.join(silent)}"),)
    if a != b and not (registry.areas.within(a, b) and (nested or registry.areas.within(b, a))):
        return None
    defaulted = [name for name in (inner, outer) if _place_is_default(registry, name)]
    if defaulted:
        settle = f"give `where:` for {' and '.join(defaulted)}"
        return (Premise("same place", "inferred", f"{registry.place} is the registry's place", settle),)
    detail = f"both {a}" if a == b else f"{a} lies within {b}"
    return (stated(registry, "same place", "where", (inner, outer), detail),)


def _place_is_default(registry: Registry, name: str) -> bool:
    claim = registry.claims[name]
    if claim.where is not None:
        return False
    return claim.quantity is None or registry.quantities.facets(claim.quantity).place is None
