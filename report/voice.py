"""The voice of a page: what the checks say, with names in place of ids and numbers that a reader can use."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from math import floor, log10
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from claims import phrase, wording
from claims.date import Date
from claims.figure import Figure
from claims.phrase import Advice, Counted, Id, Leaf, Phrase
from report import printed
from report.arithmetic import FIGURES, spoken_number
from report.languages import SOURCE
from report.wording import dated as dated_text
from report.wording import day

if TYPE_CHECKING:
    from report.edition import Edition

OTHERWISE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "{change}: do not fit together as printed if {condition}, and do if {meant}.": (
            "{change}: they do not fit together as printed if {condition}, and do if {meant}."
        ),
        "{change}: do not fit together as printed, and do if {meant}.": (
            "{change}: they do not fit together as printed, and do if {meant}."
        ),
        "found      “{figure}” ({place} of {file})": "found “{figure}” ({place} of {file})",
        "found      {hash}": "found {hash}",
        "the quantity's `money:`, `price_year:` or `unit:` is wrong": "the quantity is in other money or units",
        "{figure} is a share and does not say of what: fill `share_of:` before it is calculated with": (
            "{figure} is a share and does not say of what"
        ),
    }
)
"""What an English page says in other words than the terminal."""


CHANGES: Final = ("a rise of {figure}", "a fall of {figure}", "a change of {figure}")


KIND: Final = "kind.name"
"""The context of kinds in catalogues."""


class Voice(phrase.English):
    """Says phrases on the pages of an edition: claims by figure and name, works in a word or two, days in words.

    What is for the registry's maker alone is left out. ``untold`` are the templates that the language of the page
    lacks: what holds one of them is better said whole in English.
    """

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._tongue = edition.tongue
        self.untold: set[str] = set()

    def say(self, text: str) -> str:
        """The text as the page prints it."""
        return self._tongue.joined(phrase.said(text, self))

    def template(self, one: Phrase) -> str:
        if self._tongue.language == SOURCE:
            found = super().template(one)
            return OTHERWISE.get(found, found)
        if one.template in CHANGES and _is_change(one.fields.get("figure")):
            return "{figure}"  # its words say so themselves
        forms = self._tongue.catalogue.texts.get(("", one.template))
        if forms is None:
            self.untold.add(one.template)
            return one.template
        if not isinstance(one, Counted):
            return forms[0]
        return self._tongue.numerals.form(Fraction(int(one.fields["count"])), forms)

    def leaf(self, one: Leaf) -> str:
        words, value = self._edition.words, one.value
        if self._tongue.language != SOURCE and isinstance(value, Figure | Fraction | int):
            return self._number(value)
        match value:
            case Fraction():
                return spoken_number(str(one), value, words)
            case Figure():
                return printed.shown(value) if "≈" in one else str(one)
            case Date():
                return dated_text(value.text, words)
            case date():
                return day(value, words)
        return str(one)

    def _number(self, value: Figure | Fraction | int) -> str:
        """A number in the page's language; one that is worked out and does not end is told as about so much."""
        if isinstance(value, Figure):
            return printed.shown(value, self._tongue.language)
        if isinstance(value, int):
            return self._tongue.count(value)
        text = self._tongue.number(value)
        if not text.startswith("≈ "):
            return text
        about = self._tongue.number(rounded(value, FIGURES)).removeprefix("≈ ")
        return self._edition.words.about_number.format(number=about)

    def listed(self, items: list[str], joint: str) -> str:
        return self._tongue.listed(items) if joint == phrase.AND else joint.join(items)

    def name(self, one: Id) -> str:
        edition, registry = self._edition, self._edition.registry
        if one.section == "kinds" and one.name in registry.own_kinds:
            return self._own_kind(one)
        if self._tongue.language != SOURCE and one.section in ("kinds", "units"):
            return self._common(one)
        if one.section == "languages":
            return self._language(one)
        if one.section == "places":
            return edition.place(one.name)
        known = {"figures": registry.claims, "amounts": registry.claims}.get(one.section)
        entries = known if known is not None else getattr(registry, one.section, {})
        if one.section == "quantities":
            entries = registry.quantities.entries
        if one.name not in entries:
            return str(one)
        match one.section:
            case "claims":
                return edition.named(one.name)
            case "figures":
                return edition.figure(one.name)
            case "amounts":
                return edition.title(one.name) or edition.short(registry.claims[one.name].source)
            case "sources":
                return edition.short(one.name)
            case "quantities":
                return edition.quantity(one.name)
            case "facts":
                return edition.event(one.name).rstrip(".")
        return str(one)

    def advice(self, one: Advice) -> str:
        return ""

    def _own_kind(self, one: Id) -> str:
        """A kind of the registry's own: by its title, in English in the plural where the check says it so."""
        found = self._edition.kind(one.name)
        if found is None:
            if self._tongue.language != SOURCE:  # English has no other language to tell it in
                self.untold.add(str(one))
            return str(one)
        if self._tongue.language == SOURCE and str(one) == wording.plural(one.name):
            return wording.plural(found)
        return found

    def _language(self, one: Id) -> str:
        if self._tongue.language == SOURCE:
            return str(one)
        found = self._tongue.numerals.language_name(one.name)
        if found is None:
            self.untold.add(str(one))
        return found or str(one)

    def _common(self, one: Id) -> str:
        """A kind of thing counted, or a unit, in the page's language."""
        if one.section == "units":
            return self._tongue.unit_name(one.name, Fraction(1))
        found = self._tongue.catalogue.said(one.name, KIND)
        if found is None:
            self.untold.add(str(one))
        return found or str(one)


def _is_change(field: object) -> bool:
    return isinstance(field, Leaf) and isinstance(field.value, Figure) and field.value.kind == "change"


def rounded(value: Fraction, figures: int) -> Fraction:
    """A number with so many digits from its first one on, but no digit before the units lost."""
    scale = 10**6 if abs(value) >= 10**6 else 1
    first = floor(log10(abs(value.numerator)) - log10(value.denominator) - log10(scale)) if value else 0
    places = max(0, figures - 1 - first)
    return Fraction(round(value / scale * 10**places), 10**places) * scale
