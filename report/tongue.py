"""A language as sheets speak it: the words of pages and charts, and how it says numbers, figures, dates and lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import TypeVar

from claims import languages
from claims.figure import Figure
from claims.languages import Language
from report.languages import SOURCE
from report.languages.catalogue import Catalogue, catalogue
from report.languages.numerals import SPACE, Numerals, numerals
from report.speech import BASES, Speech
from report.words import ENGLISH, Words

Worded = TypeVar("Worded")

# Units of claims/units.txt as CLDR knows them.
_MEASURES = {
    **{unit: f"duration-{unit}" for unit in ("second", "minute", "hour", "day", "week", "month", "year", "decade")},
    **{unit: f"area-{unit.replace('_', '-')}" for unit in ("hectare", "acre")},
    "square_metre": "area-square-meter",
    "square_kilometre": "area-square-kilometer",
    "square_mile": "area-square-mile",
    "metre": "length-meter",
    "millimetre": "length-millimeter",
    "centimetre": "length-centimeter",
    "kilometre": "length-kilometer",
    "foot": "length-foot",
    "mile": "length-mile",
    "litre": "volume-liter",
    "cubic_metre": "volume-cubic-meter",
    "kilogram": "mass-kilogram",
    "gram": "mass-gram",
    "tonne": "mass-tonne",
    "celsius": "temperature-celsius",
    "kilometre_per_hour": "speed-kilometer-per-hour",
    "megawatt": "power-megawatt",
    "kilowatt_hour": "energy-kilowatt-hour",
}  # fmt: skip
_ELISIONS = {
    "fr": (
        (re.compile(r"\b([Ss])i (?=ils?\b)"), "\\1’"),
        (re.compile(r"\b([Dd])e (?=(?:environ|une?|au)\b)"), "\\1’"),
    )
}
_SIGNS = ("percent", "permille")


@dataclass(frozen=True)
class Tongue:
    """One language of sheets. Equal for equal languages, so that answers can be kept by it."""

    language: str

    @cached_property
    def catalogue(self) -> Catalogue:
        """What the language says for English texts."""
        return catalogue(self.language)

    @cached_property
    def numerals(self) -> Numerals:
        """How it prints numbers."""
        return numerals(self.language)

    @cached_property
    def figures(self) -> Language:
        """The words of the language in printed figures."""
        return languages.load(self.language)

    @cached_property
    def speech(self) -> Speech:
        """Its forms around numbers."""
        return self.catalogue.worded(Speech(), "speech")

    @cached_property
    def words(self) -> Words:
        """The words of its pages."""
        if self.language == SOURCE:
            return ENGLISH
        words = self.catalogue.worded(ENGLISH, "page")
        return replace(words, months=self.numerals.months, ordinal=self.numerals.ordinal)

    def worded(self, words: Worded, name: str) -> Worded:
        """Words of a chart in this language; ``name`` is the chart's."""
        return words if self.language == SOURCE else self.catalogue.worded(words, name)

    @property
    def spaced(self) -> bool:
        """Whether spaces stand between its words."""
        return self.figures.spaced

    def quoted(self, text: str) -> str:
        """A text as it is printed somewhere, in the quotation marks of the language."""
        return self.speech.quoted.format(text=text)

    # -- numbers --

    def number(self, value: Fraction) -> str:
        """An exact number in the page's own style: 10 000, 1.5 million."""
        return self.numerals.number(value)

    def count(self, count: int) -> str:
        """A whole number in digits."""
        return self.numerals.in_full(Fraction(count))

    def spelt(self, count: int) -> str:
        """A whole number as running text has it: two to nine in words, others in digits."""
        found = {
            value: word for word, value in reversed(list(self.figures.numbers.items())) if " " not in word
        }
        return found[count] if 1 < count < 10 and count in found else self.count(count)

    def times(self, ratio: Fraction, more: bool) -> str:
        """How many times apart, rounded down to what is certain: "more than 10 times", "3.2 times"."""
        shown = Fraction(int(ratio * 10), 10) if ratio < 20 else Fraction(int(ratio))
        number = self.numerals.in_full(shown)
        form = self.speech.more_than_times if more or shown < ratio else self.speech.times
        return form.format(number=number, amount=number)

    def listed(self, texts: Sequence[str]) -> str:
        """a, b and c."""
        return self.numerals.listed(texts)

    def joined(self, text: str) -> str:
        """A text that was put together, with what the language runs together where its words meet: s’ils, d’un."""
        for pattern, together in _ELISIONS.get(self.language, ()):
            text = pattern.sub(together, text)
        return text

    def place(self, code: str, otherwise: str) -> str:
        """The name of a country by its code; ``otherwise`` where the language knows none, and in English."""
        found = None if self.language == SOURCE else self.numerals.territory(code)
        return found or otherwise

    # -- units --

    def with_unit(self, amount: str, figure: Figure, value: Fraction | None) -> Iterator[str]:
        """The amount of a figure with its unit, in the ways in which the language may say it, the usual one first.

        ``value`` is the number in it, None for a range.
        """
        unit = figure.unit
        if unit is None:
            yield amount
        elif unit in ("percent", "permille", "point", "basis_point", "times", *BASES):
            yield getattr(self.speech, unit).format(amount=amount)
        elif figure.kind == "money":
            yield self.speech.money.format(amount=amount, currency=unit)
        else:
            yield from self._measured(amount, unit, value)

    def _measured(self, amount: str, unit: str, value: Fraction | None) -> Iterator[str]:
        plain = unit.replace("_", " ")
        if self.language == SOURCE:
            yield f"{amount} {plain}{'s' if f'duration-{unit}' == _MEASURES.get(unit) and value != 1 else ''}"
        elif pattern := self.numerals.measure(_MEASURES.get(unit, ""), value):
            yield pattern.replace("{0}", amount).replace(f"{amount} ", f"{amount}{SPACE}", 1)
        words = [word for word, meant in self.figures.measures.items() if meant == unit]
        yield from (f"{amount}{SPACE}{word}" for word in words[:4])

    def sign(self, figure: Figure) -> str:
        """The form of a unit that is a sign behind its number, for the second number of a range; else no more."""
        return str(getattr(self.speech, figure.unit)) if figure.unit in _SIGNS else "{amount}"

    def unit_name(self, unit: str, value: Fraction | None = None) -> str:
        """A unit as the name of an axis; as it stands after a number of it, where one is given."""
        names = {"percent": "%", "permille": "‰", "point": self.speech.points, "per_1000": self.speech.of_1000,
                 "per_100000": self.speech.of_100000}  # fmt: skip
        if unit in names or self.language == SOURCE:
            return names.get(unit, unit.replace("_", " "))
        pattern = self.numerals.measure(_MEASURES.get(unit, ""), value)
        word = next((word for word, meant in self.figures.measures.items() if meant == unit), None)
        return pattern.replace("{0}", "").strip() if pattern else word or unit.replace("_", " ")


@lru_cache(maxsize=64)
def tongue(language: str) -> Tongue:
    """A language of sheets. What it needs is read when it is asked for."""
    return Tongue(language)
