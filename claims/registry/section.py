"""The sections of a registry, and what it says about itself: which entries stand where."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import TypeAdapter

from claims.registry.aside import SetAside
from claims.registry.claim import Claim, Fact
from claims.registry.field import DateText, Entry, Id, Omittable, Text, Whole, described
from claims.registry.quantity import Quantity
from claims.registry.relation import Acceptance, KindEntry, PlaceEntry, Relation
from claims.registry.source import Source
from claims.registry.term import TermEntry
from claims.registry.worded import OwnText


class Header(Entry):
    """What a registry says about itself."""

    registry: Id = described("Id of the registry.", good="thailand", bad="Thailand!")
    title: OwnText = described(
        "Title for readers.", good="Tourism in Thailand as two papers count it", bad=""
    )
    language: Text = described(
        "Language of the wording here; also of figures whose source names none.",
        good="en",
        bad="xx",
        default="en",
    )
    issued: Omittable[DateText] = described(
        "Date printed on its sheets (EDTF).", good="2026-11-30", bad="30.11.", default=None
    )
    place: Omittable[Text] = described(
        "Place of claims that speak of no other.", good="TH", bad="Nowhere", default=None
    )
    stale_after: Omittable[Whole] = described(
        "Whole years after which a figure is old, where its quantity does not say.",
        good=10,
        bad="some years",
        default=None,
    )


@dataclass(frozen=True)
class Section:
    """One section: its key, what people call its entries, and their type. They have ids or form a list."""

    key: str
    noun: str
    model: type[Entry]
    has_ids: bool = True

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        """Validates all entries of the section in one go."""
        return TypeAdapter(self.shape)

    @property
    def shape(self) -> Any:
        """The type of the whole section."""
        return dict[Id, self.model] if self.has_ids else list[self.model]  # type: ignore[name-defined]


SECTIONS = {
    section.key: section
    for section in (
        Section("places", "place", PlaceEntry),
        Section("kinds", "kind", KindEntry),
        Section("sources", "source", Source),
        Section("quantities", "quantity", Quantity),
        Section("claims", "claim", Claim),
        Section("facts", "fact", Fact),
        Section("set_aside", "set-aside figure", SetAside, has_ids=False),
        Section("relations", "relation", Relation, has_ids=False),
        Section("terms", "term", TermEntry, has_ids=False),
        Section("accepted", "acceptance", Acceptance, has_ids=False),
    )
}
