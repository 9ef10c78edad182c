"""Who says the sentences of checks on a sheet: in its language, with readers' words in place of the registry's ids."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from math import floor, log10
from typing import TYPE_CHECKING

from claims.date import Date
from claims.figure import Figure
from claims.phrase import AND, Advice, Counted, Id, Leaf, Phrase, said
from report import printed
from report.languages import SOURCE
from report.wording import dated, day

if TYPE_CHECKING:
    from report.edition import Edition

FIGURES = 4
"""Digits of a number that is worked out: more would look exact."""


class Voice:
    """The voice of one edition (a :class:`claims.phrase.Voice`). ``untold`` are the templates that its language lacks;
    what holds one of them is better said whole in English."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.tongue = edition.tongue
        self.untold: set[str] = set()

    def say(self, text: str | int) -> str:
        """A text as this voice says it."""
        return said(text, self)

    def template(self, one: Phrase) -> str:
        """The template in the language, in the form that goes with its number of things."""
        if self.tongue.language == SOURCE:
            return one.several if isinstance(one, Counted) and one.fields["count"] != 1 else one.template
        forms = self.tongue.catalogue.texts.get(("", one.template))
        if forms is None:
            self.untold.add(one.template)
            return one.template
        if not isinstance(one, Counted):
            return forms[0]
        return self.tongue.numerals.form(Fraction(int(one.fields["count"])), forms)

    def leaf(self, one: Leaf) -> str:
        """A number, a figure or a date."""
        value = one.value
        if isinstance(value, Figure):
            return printed.shown(value, self.tongue.language)
        if isinstance(value, Date):
            return dated(str(value), self.edition.words)
        if isinstance(value, date):
            return day(value, self.edition.words)
        return self.tongue.count(value) if isinstance(value, int) else self._number(value)

    def _number(self, value: Fraction) -> str:
        """A number; one that is worked out and does not end is told as about so much."""
        text = self.tongue.number(value)
        if not text.startswith("≈ "):
            return text
        about = rounded(value, FIGURES)
        return self.edition.words.about_number.format(number=self.tongue.number(about).removeprefix("≈ "))

    def name(self, one: Id) -> str:
        """An entry of the registry as readers know it."""
        edition, registry = self.edition, self.edition.registry
        if one.section == "claims" and one.name in registry.claims:
            return " ".join(part for part in (edition.figure(one.name), edition.title(one.name)) if part)
        if one.section == "sources" and one.name in registry.sources:
            return edition.short(one.name)
        if one.section == "quantities" and one.name in registry.quantities.entries:
            return edition.quantity(one.name)
        if one.section == "facts" and one.name in registry.facts:
            return edition.event(one.name).rstrip(".")
        return str(one)

    def listed(self, items: Sequence[str], joint: str) -> str:
        """Several things in a list."""
        return self.tongue.listed(items) if joint == AND else joint.join(items)

    def advice(self, one: Advice) -> str:
        """What the registry's maker does: nothing on a page."""
        return ""


def rounded(value: Fraction, figures: int) -> Fraction:
    """A number with so many digits from its first one on, but no digit before the units lost."""
    if value == 0:
        return value
    places = max(0, figures - 1 - floor(log10(abs(value.numerator)) - log10(value.denominator)))
    return Fraction(round(value * 10**places), 10**places)
