"""The voice of a page: what the checks say, with names in place of ids and numbers that a reader can use."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from claims import phrase
from claims.date import Date
from claims.figure import Figure
from claims.phrase import Advice, Id, Leaf, Phrase
from report import printed
from report.arithmetic import spoken_number
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


class Voice(phrase.English):
    """Says phrases on the pages of an edition: claims by figure and name, works in a word or two, days in words.

    What is for the registry's maker alone is left out.
    """

    def __init__(self, edition: Edition) -> None:
        self._edition = edition

    def say(self, text: str) -> str:
        """The text as the page prints it."""
        return phrase.said(text, self)

    def template(self, one: Phrase) -> str:
        found = super().template(one)
        return OTHERWISE.get(found, found)

    def leaf(self, one: Leaf) -> str:
        words, value = self._edition.words, one.value
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

    def name(self, one: Id) -> str:
        edition, registry = self._edition, self._edition.registry
        known = {"figures": registry.claims, "amounts": registry.claims}.get(one.section)
        entries = known if known is not None else getattr(registry, one.section, {})
        if one.section == "quantities":
            entries = registry.quantities.entries
        if one.name not in entries:
            return str(one)
        match one.section:
            case "claims":
                return " ".join(part for part in (edition.figure(one.name), edition.title(one.name)) if part)
            case "figures":
                return edition.figure(one.name)
            case "amounts":
                return edition.title(one.name) or edition.short(registry.claims[one.name].source)
            case "sources":
                return edition.short(one.name)
            case "quantities":
                return str(registry.quantities.title(one.name))
            case "facts":
                return registry.facts[one.name].event.rstrip(".")
        return str(one)

    def advice(self, one: Advice) -> str:
        return ""
