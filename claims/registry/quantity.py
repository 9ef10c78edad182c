"""A quantity: what is counted or measured, and what it is part of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import AfterValidator, WithJsonSchema

from claims.area import Areas
from claims.interval import Interval
from claims.phrase import named
from claims.registry.field import DateText, Entry, Id, Listed, Omittable, Text, Whole, described, refuse, told
from claims.registry.worded import OwnText

Measure = Literal["stock", "flow", "cumulative", "unstated"]
Sex = Literal["male", "female"]

_BELOW = re.compile(r"(<=?)\s*(\d{1,3})\Z")
_ABOVE = re.compile(r"(?:(>=?)\s*(\d{1,3})|(\d{1,3})\+)\Z")
_BAND = re.compile(r"(\d{1,3})\s*[-–]\s*(\d{1,3})\Z")


def age_band(text: str) -> Interval:
    """The exact ages, in years, that an age text allows: ``<18`` is [0, 18), ``15-24`` is [15, 25).

    Ages are printed in completed years, so 15-24 ends on the day before the 25th birthday.
    Raises ValueError with a sentence for people.
    """
    stripped = text.strip()
    if match := _BELOW.match(stripped):
        years = Fraction(int(match[2]) + (match[1] == "<="))
        return Interval(Fraction(0), years, False, True)
    if match := _ABOVE.match(stripped):
        start = Fraction(int(match[2] or match[3]) + (match[1] == ">"))
        return Interval(start, None)
    match = _BAND.match(stripped)
    if match and int(match[1]) <= int(match[2]):
        return Interval(Fraction(int(match[1])), Fraction(int(match[2]) + 1), False, True)
    raise ValueError(f"`{text}` is not an age band; write <18, <=17, 15-24, >=65 or 65+")


def _age(text: str) -> str:
    try:
        age_band(text)
    except ValueError as problem:
        raise refuse(*told(problem)) from None
    return text


AgeText = Annotated[str, AfterValidator(_age), WithJsonSchema({"type": "string"})]


class Quantity(Entry):
    """One thing counted or measured; its facets (age, sex, place) say which part of ``part_of`` it is."""

    title: Omittable[OwnText] = described(
        "Name for readers, in our words.",
        good="children under 16 exploited in prostitution",
        bad="",
        default=None,
    )
    counts: Omittable[Id] = described(
        "Kind of thing counted; `claims explain kinds` shows them all.",
        good="person",
        bad="Persons",
        default=None,
    )
    money: Omittable[Text] = described(
        "ISO 4217 code of a sum of money.", good="THB", bad="baht", default=None
    )
    price_year: Omittable[DateText] = described(
        "Year of the prices, where they are constant.", good="2016", bad="constant", default=None
    )
    unit: Omittable[Text] = described("Unit of a measured quantity.", good="year", bad="parsec", default=None)
    part_of: Omittable[Id] = described(
        "The quantity that contains this one.", good="visitors", bad="All", default=None
    )
    age: Omittable[AgeText] = described("Age band in years.", good="<18", bad="young", default=None)
    sex: Omittable[Sex] = described("Sex.", good="female", bad="f", default=None)
    place: Omittable[Text] = described(
        "Place: ISO 3166, UN M49, or an id under places.", good="TH", bad="", default=None
    )
    measure: Omittable[Measure] = described(
        "stock: at one time; flow: over a period; cumulative: all since a start.",
        good="flow",
        bad="yearly",
        default=None,
    )
    definition: Omittable[OwnText] = described(
        "What exactly counts, where a source says so.", good="arrivals at the border", bad="", default=None
    )
    trait: Omittable[Text] = described(
        "A property beside age, sex and place that sets it apart; it then contains only its own parts.",
        good="recorded by the police",
        bad="",
        default=None,
    )
    stale_after: Omittable[Whole] = described(
        "Whole years after which its newest figure is old; parts take it over.",
        good=5,
        bad="some years",
        default=None,
    )
    inferred: Listed[Literal["part_of", "age", "sex", "place", "measure", "definition", "counts"]] = (
        described(
            "Fields that the registry's maker concluded and no source prints.",
            good=["measure"],
            bad=["title"],
            default=(),
        )
    )


# Kinds that name an age or a sex, with the facets that say the same; any other kind that is narrower than its
# parent's, or one of these without its facets, is a property of its own.
_SAID_BY: dict[str, tuple[str, ...]] = {
    "person": (),
    **dict.fromkeys(("child", "infant", "adolescent", "adult", "older-person"), ("age",)),
    **dict.fromkeys(("girl", "boy", "woman", "man"), ("age", "sex")),
}


@dataclass(frozen=True, slots=True)
class Facets:
    """Age, sex and place of a quantity, with those of everything that contains it taken together."""

    age: Interval | None
    sex: str | None
    place: str | None


_NONE = Facets(None, None, None)


class Quantities:
    """The quantities of a registry as one tree, asked by id. Ids must exist and ``part_of`` have no cycle."""

    def __init__(self, entries: dict[str, Quantity]) -> None:
        self.entries = entries
        self._chains = {name: self._climb(name) for name in entries}
        self._bands = {
            name: age_band(quantity.age) for name, quantity in entries.items() if quantity.age is not None
        }
        self._inherited: dict[tuple[str, str], str | None] = {}
        self._facets: dict[str, Facets] = {}

    def _climb(self, name: str) -> tuple[str, ...]:
        chain = [name]
        while (above := self.entries[chain[-1]].part_of) is not None:
            chain.append(above)
        return tuple(chain)

    def chain(self, name: str) -> tuple[str, ...]:
        """The quantity itself, what contains it, and so on up to the root."""
        return self._chains[name]

    def root(self, name: str) -> str:
        return self._chains[name][-1]

    def own_or_inherited(self, name: str, field: str) -> str | None:
        """A field of the quantity, or of the nearest quantity that contains it and has one."""
        key = name, field
        try:
            return self._inherited[key]
        except KeyError:
            pass
        found = None
        for one in self._chains[name]:
            if (found := getattr(self.entries[one], field)) is not None:
                break
        self._inherited[key] = None if found is None else str(found)
        return self._inherited[key]

    def facets(self, name: str) -> Facets:
        """Age, sex and place on the way to the root: the ages that all bands allow, the nearest sex and
        place."""
        if name not in self._facets:
            age: Interval | None = None
            for one in self._chains[name]:
                band = self._bands.get(one)
                if band is not None:
                    age = band if age is None else age.meet(band) or age
            sex, place = self.own_or_inherited(name, "sex"), self.own_or_inherited(name, "place")
            self._facets[name] = Facets(age, sex, place)
        return self._facets[name]

    def has_facets(self, name: str) -> bool:
        """Whether the quantity has an age, sex or place of its own, by which it may contain others."""
        entry = self.entries[name]
        return entry.part_of is not None and not (entry.age is entry.sex is entry.place is None)

    def title(self, name: str) -> Id:
        """The name for readers; the id with spaces where there is none."""
        return named("quantities", name, self.entries[name].title or name.replace("-", " "))

    def contains(self, whole: str, part: str, areas: Areas) -> bool:
        """True when ``part`` lies inside ``whole`` (or is it): by ``part_of``, or by age, sex and place.

        A quantity given by facets alone contains what its parent contains with narrower facets; one with a
        property of its own (a trait, or a kind that is no age or sex) contains only what is declared part of
        it. Two quantities with the same facets contain nothing of each other: whoever keeps them apart has a
        reason.
        """
        if whole in self._chains[part]:
            return True
        if part in self._chains[whole]:
            return False
        entry = self.entries[whole]
        own = Facets(self._bands.get(whole), entry.sex, entry.place)
        if entry.part_of is None or own == _NONE or self._has_property(whole, part):
            return False
        inner = self.facets(part)
        if inner == self.facets(whole):
            return False
        return _facets_within(inner, own, areas) and self.contains(entry.part_of, part, areas)

    def _has_property(self, whole: str, part: str) -> bool:
        """Whether more than age, sex and place sets ``whole`` apart from its parent and ``part`` lacks it."""
        entry = self.entries[whole]
        if entry.trait is not None:
            return True
        kind = entry.counts
        if kind is None or entry.part_of is None:
            return False
        if kind in _SAID_BY and all(getattr(entry, facet) is not None for facet in _SAID_BY[kind]):
            return False
        return kind not in (
            self.own_or_inherited(entry.part_of, "counts"),
            self.own_or_inherited(part, "counts"),
        )


def _facets_within(inner: Facets, outer: Facets, areas: Areas) -> bool:
    if outer.age is not None and (inner.age is None or not inner.age.within(outer.age)):
        return False
    if outer.sex is not None and inner.sex != outer.sex:
        return False
    return outer.place is None or (inner.place is not None and areas.within(inner.place, outer.place))
