"""In what claims on one chart differ: what each counts, where, and how, in words beside each of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from claims.reasoning.noun import counted_kind, printed_kind
from report.edition import Edition
from report.plots import Named


def differences(claims: Sequence[Named], edition: Edition) -> dict[str, tuple[str, ...]]:
    """For each claim what it counts, where and how, as far as the claims on the chart differ in that."""
    names = [one.claim for one in claims]
    labels = {one.claim: one.label for one in claims}
    titles = _differing(names, edition.title)
    places = _differing(names, lambda name: _place(name, edition))
    manners = _differing(names, lambda name: _manner(name, edition))
    found = {}
    for name in names:
        parts = titles[name] if titles[name] != labels[name] else "", places[name], manners[name]
        found[name] = tuple(part for part in parts if part)
    return found


def own_words(claim: str, edition: Edition) -> tuple[str, ...]:
    """What a text says itself of what it counts: a definition, and a noun of another kind than is counted."""
    return tuple(part for part in (_definition(claim, edition), _noun(claim, edition)) if part)


def _differing(names: Sequence[str], said: Callable[[str], str]) -> dict[str, str]:
    found = {name: said(name) for name in names}
    return found if len(set(found.values())) > 1 else dict.fromkeys(names, "")


def _place(name: str, edition: Edition) -> str:
    place = edition.registry.where(name)
    return edition.words.no_place if place is None else edition.place(place)


def _manner(name: str, edition: Edition) -> str:
    """Whether it counts at one time or adds up."""
    return edition.words.manner[edition.registry.measure(name) or "unstated"]


def _definition(name: str, edition: Edition) -> str:
    return edition.definition(name)


def _noun(name: str, edition: Edition) -> str:
    registry = edition.registry
    printed, counted = printed_kind(registry, name), counted_kind(registry, name)
    if not printed or not counted:
        return ""
    if registry.kinds.compare(printed, counted) in ("equal", "ancestor", "descendant"):
        return ""
    figure = registry.figure(name)
    noun = registry.claims[name].noun or (figure.noun if figure else None) or printed
    return edition.words.printed_noun.format(noun=noun)
