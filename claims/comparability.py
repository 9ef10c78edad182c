"""May two claims be compared, and on which premises? (SEMANTICS 4 and 5)

Two claims whose declared times or definitions lie apart are not compared at all. Everything else that must be so
for a comparison to mean something becomes a premise; only when the sources print all of them can a conflict be an
error.
"""

from __future__ import annotations

from functools import lru_cache

from claims import date as dates
from claims.claim import Claim
from claims.date import Date
from claims.premise import Premise, Status
from claims.registry import Registry


def compare(registry: Registry, inner: str, outer: str) -> tuple[Premise, ...] | None:
    """The premises on which ``inner`` (a part, or the same thing) can be set against ``outer``.

    None when they are not comparable: declared times apart, other definitions, other places, other price years.
    """
    parts = (
        _time(registry, inner, outer),
        _measure(registry, inner, outer),
        _place(registry, inner, outer),
        _definition(registry, inner, outer),
        _things(registry, inner, outer),
    )
    found: list[Premise] = []
    for part in parts:
        if part is None:
            return None
        found += part
    return tuple(found)


def period(registry: Registry, name: str) -> Date | None:
    """The time a claim speaks of; ``when: source`` is the source's date of issue. None where it is unstated."""
    claim = registry.claims[name]
    if claim.when == "source":
        issued = registry.sources[claim.source].issued
        return _parsed(issued) if issued else None
    return _parsed(claim.when) if claim.when and claim.when not in ("unstated", "unknown") else None


def apart(registry: Registry, first: str, second: str) -> bool:
    """True when the two claims speak of declared times that have no day in common."""
    a, b = period(registry, first), period(registry, second)
    return a is not None and b is not None and a.disjoint(b)


def _time(registry: Registry, inner: str, outer: str) -> tuple[Premise, ...] | None:
    if outer in _earlier(registry, inner) or inner in _earlier(registry, outer):
        return None  # the text itself places one after the other
    a, b = period(registry, inner), period(registry, outer)
    if a is None or b is None:
        silent = [name for name, one in ((inner, a), (outer, b)) if one is None]
        detail = f"no time is stated for {' and '.join(silent)}"
        return (Premise("same time", "default", detail, f"give `when:` for {' and '.join(silent)}"),)
    if a.disjoint(b):
        return None
    if a.same_period(b):
        if a.is_interval and "stock" in (registry.measure(inner), registry.measure(outer)):
            return (Premise("same time", "default", f"both at some time in {a}", "give the day or the year of each"),)
        return (Premise("same time", _status(registry, "when", inner, outer), f"both {a}"),)
    flows = {registry.measure(inner), registry.measure(outer)} <= {"flow", "cumulative"}
    if flows and a.within(b):
        # What happened in a part of the time is part of what happened in all of it.
        return (Premise("same time", _status(registry, "when", inner, outer), f"{a} lies within {b}"),)
    if flows:
        return None
    return (Premise("same time", "default", f"{a} and {b} overlap", "give the day or the year of each"),)


def _earlier(registry: Registry, name: str) -> set[str]:
    """Claims that the text places before this one, directly or through others."""
    found: set[str] = set()
    before = registry.claims[name].after
    while before is not None and before not in found:
        found.add(before)
        before = registry.claims[before].after
    return found


def _measure(registry: Registry, inner: str, outer: str) -> tuple[Premise, ...]:
    a, b = registry.measure(inner), registry.measure(outer)
    if a is not None and a == b:
        return (Premise("same measure", _status(registry, "measure", inner, outer), a),)
    silent = [name for name, one in ((inner, a), (outer, b)) if one is None]
    if not silent:
        return (
            Premise(
                "same measure",
                "default",
                f"{inner} is a {a}, {outer} a {b}",
                "compare counts at one time with counts at one time",
            ),
        )
    detail = f"whether {' and '.join(silent)} counts at one time or adds up over a period is not stated"
    for name in (inner, outer):
        when = period(registry, name)
        if registry.measure(name) is None and when is not None and when.is_interval:
            detail = f"{name} may count at one time, or everyone since {str(when).partition('/')[0]}"
    return (Premise("at one time, not added up", "default", detail, f"give `measure:` for {' and '.join(silent)}"),)


def _place(registry: Registry, inner: str, outer: str) -> tuple[Premise, ...] | None:
    a, b = registry.where(inner), registry.where(outer)
    if a is None or b is None:
        silent = [name for name, one in ((inner, a), (outer, b)) if one is None]
        detail = f"no place is stated for {' and '.join(silent)}"
        return (Premise("same place", "default", detail, f"give `where:` for {' and '.join(silent)}"),)
    if a != b and not registry.areas.within(a, b):
        return None
    defaulted = [name for name in (inner, outer) if _place_is_default(registry, name)]
    if defaulted:
        settle = f"give `where:` for {' and '.join(defaulted)}"
        return (Premise("same place", "inferred", f"{registry.place} is the registry's place", settle),)
    detail = f"both {a}" if a == b else f"{a} lies within {b}"
    return (Premise("same place", _status(registry, "where", inner, outer), detail),)


def _place_is_default(registry: Registry, name: str) -> bool:
    claim = registry.claims[name]
    if claim.where is not None:
        return False
    return claim.quantity is None or registry.quantities.facets(claim.quantity).place is None


def _definition(registry: Registry, inner: str, outer: str) -> tuple[Premise, ...] | None:
    a, b = _defined(registry, inner), _defined(registry, outer)
    first, second = registry.claims[inner], registry.claims[outer]
    if a is not None and b is not None:
        if a != b:
            return None
        return (Premise("same definition", _status(registry, "definition", inner, outer), a),)
    if first.source == second.source and first.citing == second.citing:
        return (Premise("same definition", "printed", "both stand in one work and cite the same"),)
    return (
        Premise(
            "same definition",
            "default",
            "the texts do not say what exactly is counted",
            f"give `definition:` for {inner} and {outer}",
        ),
    )


def _defined(registry: Registry, name: str) -> str | None:
    claim = registry.claims[name]
    if claim.definition is not None or claim.quantity is None:
        return claim.definition
    return registry.quantities.own_or_inherited(claim.quantity, "definition")


def _things(registry: Registry, inner: str, outer: str) -> tuple[Premise, ...]:
    """A premise for each printed noun that is of another kind than the quantity counts, such as cases of persons."""
    found = []
    for name in (inner, outer):
        printed, counted = printed_kind(registry, name), counted_kind(registry, name)
        if printed is None or counted is None:
            continue
        if registry.kinds.compare(printed, counted) in ("equal", "ancestor", "descendant"):
            continue
        noun = registry.claims[name].noun
        found.append(
            Premise(
                f"each {printed} is one {counted}",
                "inferred" if "noun" in registry.claims[name].inferred else "default",
                f"{name} is printed as “{noun}”",
                f"give {name} a quantity that counts `{printed}`, or a `definition:` that says what one {printed} is",
            )
        )
    return tuple(dict.fromkeys(found))


def printed_kind(registry: Registry, name: str) -> str | None:
    """The kind of the noun printed with a figure, where its language knows the word."""
    claim = registry.claims[name]
    figure = registry.figure(name)
    noun = claim.noun or (figure.noun if figure else None)
    if noun is None:
        return None
    source = registry.sources[claim.source]
    return noun_kind(claim.language or source.language or registry.language, noun)


@lru_cache(maxsize=4096)
def noun_kind(language: str, noun: str) -> str | None:
    """What a counting word counts: ``kasus`` a case, ``anak`` a child. None for words the language does not list."""
    from claims import languages

    nouns = languages.load(language).counted
    words = noun.casefold().split()
    return next((nouns[word] for word in [" ".join(words), *words] if word in nouns), None)


def counted_kind(registry: Registry, name: str) -> str | None:
    """The kind that a claim's quantity counts."""
    quantity = registry.claims[name].quantity
    return registry.quantities.own_or_inherited(quantity, "counts") if quantity else None


def _status(registry: Registry, field: str, *names: str) -> Status:
    """inferred when one of the claims lists the field (or its quantity does) as concluded, else printed."""
    for name in names:
        claim: Claim = registry.claims[name]
        if field in claim.inferred:
            return "inferred"
        stated = getattr(claim, field, None)
        if stated is None and claim.quantity is not None:
            for one in registry.quantities.chain(claim.quantity):
                if field in registry.quantities.entries[one].inferred:
                    return "inferred"
    return "printed"


@lru_cache(maxsize=4096)
def _parsed(text: str) -> Date:
    return dates.parse(text)
