"""Parts of a country in which more is counted, taken together, than in the country.

Flags: Counts of one quantity in several parts of a country (ISO 3166-2, such as TH-10 and TH-20) that, each taken as
small as its figure allows, add up to more than the largest number that the figure of the country allows (warning).

Why: Who is counted in one province at one time is not counted in another. Where provinces have more than their
country, the figures count different things or times, or one of them is not what was counted.

Flagged:
    quantities:
      pupils: {counts: student, measure: stock}
    claims:
      all: {figure: "61,300", says: All., source: report, quantity: pupils, when: 2018, where: TH, citing: none}
      first: {figure: "38,412", says: In Bangkok., source: report, quantity: pupils, when: 2018, where: TH-10,
        citing: none}
      second: {figure: "29,871", says: In Chon Buri., source: report, quantity: pupils, when: 2018, where: TH-20,
        citing: none}

Accepted:
    quantities:
      visitors: {counts: visitor, measure: flow}
    claims:
      all: {figure: "61,300", says: All., source: report, quantity: visitors, when: 2018, where: TH, citing: none}
      first: {figure: "38,412", says: In Bangkok., source: report, quantity: visitors, when: 2018, where: TH-10,
        citing: none}
      second: {figure: "29,871", says: In Chon Buri., source: report, quantity: visitors, when: 2018, where: TH-20,
        citing: none}

Undecided: Figures that fit only when rounded more coarsely than printed. Not added up: what is counted over a time,
as people who pass through two provinces are counted in both; money and measures; codes of different forms (FR-IDF and
FR-75), and all of countries that have codes of one form for regions and for what these consist of. Where
several figures for one place and for the country make more than 16 sums, only that of the figures which leave least
room is made of those that speak alike, and the others could not run.

Innocent if: Something is counted in two of the places, or the figures speak of different times or definitions, or
that of the country of another place.

Method: Interval sum of the parts against the whole, as in parts-exceed-whole. That codes of one form share no ground
is taken from ISO 3166-2; that nothing is counted in two of the places is a premise, and named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import islice, product
from math import prod

from claims import wording
from claims.phrase import advice, excuse, phrase
from claims.reasoning.amount import amounts
from claims.reasoning.comparability import Premises, comparable, inside
from claims.reasoning.constraint import Amount, Constraint, total
from claims.reasoning.defined import defined_as
from claims.reasoning.likeness import likeness
from claims.reasoning.naming import printed, several
from claims.reasoning.noun import counted_kind
from claims.reasoning.premise import Premise
from claims.reasoning.room import largest_first, smallest_first
from claims.reasoning.scale import scale
from claims.reasoning.solver import Verdict
from claims.reasoning.timing import period
from claims.registry.registry import Registry

GROUP = "Sets"
AT_MOST = "warning"
PARTIAL = True
RANK = 1

CHECK = "places-exceed-whole"
MOST_SUMS = 16
INNOCENT = (
    excuse("something is counted in two of the places", "say in `definition:` what each figure counts"),
    excuse("the figures speak of different times", "fill `when:`"),
    excuse("the figure of the country speaks of another place", "fill `where:`"),
    excuse("they are defined differently", "fill `definition:`"),
)
_PART = re.compile(r"(?P<country>[A-Z]{2})-(?:(?P<digits>[0-9]+)|(?P<letters>[A-Z]+))")
# Countries with codes of one form for places that lie in each other: England and London, Java and its provinces,
# Andalusia and Málaga; or of which one is often counted as part of another, as the districts in Tyumen oblast.
_TWO_LEVELS = {"AZ", "BE", "DO", "ES", "GB", "HU", "ID", "IE", "IQ", "MU", "PE", "RU"}

Form = tuple[str, str, int]  # country, sort of signs, how many


def constraints(registry: Registry) -> Iterator[Constraint | None]:
    """Sum of the parts of a country that have figures ≤ the country's."""
    for quantity, names in registry.by_quantity.items():
        parts: dict[object, dict[Form, dict[str, list[str]]]] = {}
        for name in names:
            form = _form(registry.where(name))
            if form is not None and _adds_up(registry, name):
                here = parts.setdefault(_manner(registry, name), {}).setdefault(form, {})
                here.setdefault(registry.where(name) or "", []).append(name)
        if parts:
            yield from _of_quantity(registry, quantity, parts)


def _of_quantity(
    registry: Registry, quantity: str, parts: dict[object, dict[Form, dict[str, list[str]]]]
) -> Iterator[Constraint | None]:
    wholes: dict[object, dict[str, list[str]]] = {}
    for name in registry.by_quantity[quantity]:
        where = registry.where(name)
        if where is not None and _adds_up(registry, name):
            country = registry.areas.canonical(where)
            wholes.setdefault(_manner(registry, name), {}).setdefault(country, []).append(name)
    title = registry.quantities.title(quantity)
    for manner, forms in parts.items():
        for form, places in forms.items():
            of_country = wholes.get(manner, {}).get(form[0], [])
            if len(places) > 1 and of_country:
                yield from _sums(registry, places, of_country, title)


def _sums(
    registry: Registry, places: dict[str, list[str]], wholes: list[str], title: str
) -> Iterator[Constraint | None]:
    """Each figure of a place with each of the others, against each of the country; of very many only those that leave
    least room, and None for the others."""
    _, loose = amounts(registry)
    most = sorted((one for one in wholes if one in loose), key=lambda one: (*smallest_first(loose[one]), one))
    options = [
        sorted((one for one in names if one in loose), key=lambda one: (*largest_first(loose[one]), one))
        for _, names in sorted(places.items())
    ]
    many = prod(map(len, options)) * len(most) > MOST_SUMS
    if many:
        unlike = {
            likeness(registry, one): one for one in reversed(most)
        }  # the smallest of those that speak alike
        most = [one for one in most if unlike[likeness(registry, one)] == one][:MOST_SUMS]
        yield None
    for whole in most:
        beside = [_beside(registry, found, whole, 1 if many else None) for found in options]
        usable = [found for found in beside if found]
        for parts in product(*usable) if len(usable) > 1 else ():
            yield Constraint(
                CHECK,
                total(*(Amount(part) for part in parts)),
                "<=",
                Amount(whole),
                (*parts, whole),
                partial(_grounds, registry, parts, whole),
                (title,),
                INNOCENT,
            )


def _beside(registry: Registry, names: list[str], whole: str, most: int | None) -> list[str]:
    """The first figures of one place that compare with the whole."""
    return list(islice((one for one in names if comparable(registry, inside, one, whole)), most))


def _form(where: str | None) -> Form | None:
    """The country of a part of it, and what its code looks like; None for what is no such part or may hold another."""
    match = _PART.fullmatch(where or "")
    if match is None or match["country"] in _TWO_LEVELS:
        return None
    signs = match["digits"] or match["letters"]
    return match["country"], "digits" if match["digits"] else "letters", len(signs)


def _adds_up(registry: Registry, name: str) -> bool:
    """Whether a figure counts what is there at one stated time."""
    one = scale(registry, name)
    counts = one is not None and one.adds_up and not one.dimension and one.per is None
    return counts and registry.measure(name) == "stock" and period(registry, name) is not None


def _manner(registry: Registry, name: str) -> tuple[object, ...]:
    """What is the same for figures that are added up: their time, kind and definition."""
    return str(period(registry, name)), counted_kind(registry, name), defined_as(registry, name)


def _grounds(registry: Registry, parts: tuple[str, ...], whole: str) -> Premises:
    apart = Premise(
        phrase("nothing is counted in two of the places"),
        "default",
        phrase("they are parts of one country that share no ground; no text says so of what is counted"),
        advice(
            "find out whether the source counts each in one place only, and else say in `definition:` what it counts"
        ),
    )
    of_each = (premise for part in parts for premise in inside(registry, part, whole) or ())
    return tuple(dict.fromkeys((apart, *of_each)))


def message(registry: Registry, verdict: Verdict) -> str:
    """What the places and their country print, as the start of a sentence."""

    def said(name: str) -> str:
        place = wording.place(registry, registry.where(name) or "")
        return phrase("{figure} in {place}", figure=printed(registry, name), place=place)

    *parts, whole = verdict.constraint.claims
    (title,) = verdict.constraint.subjects
    shown = wording.sentence(several(registry, parts, said))
    return phrase(
        "{parts} together, as parts of {whole} ({title})", parts=shown, whole=said(whole), title=title
    )
