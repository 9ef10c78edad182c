"""A generated registry: a true world with its printed figures, written as the YAML that people write."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from printer import Print, printed
from slips import Slipped
from truth import Component, Statement, world

from claims.document import yaml
from claims.loading.load import from_documents
from claims.registry.registry import Registry

# Later than every year spoken of, so that the works may know what they say.
ISSUED = 2019
BUREAU = 2018

_HEAD = f"""\
registry: {{name}}
title: Generated from true values
sources:
  report-en: {{{{title: A report, issued: {ISSUED}, language: en}}}}
  report-id: {{{{title: Sebuah laporan, issued: {ISSUED}, language: id}}}}
  bureau: {{{{title: Tables of the bureau, type: report, issued: {BUREAU}}}}}
"""


@dataclass(frozen=True)
class Sheet:
    """The components of a registry and how each of their claims is printed, by claim id."""

    name: str
    components: tuple[Component, ...]
    prints: dict[str, Print]

    def statements(self) -> Iterator[tuple[Component, Statement]]:
        for component in self.components:
            for statement in component.statements:
                yield component, statement

    def home(self, claim: str) -> Component:
        """The component to which a claim belongs."""
        return next(component for component, statement in self.statements() if statement.id == claim)

    def printing(self, claim: str, print: Print) -> Sheet:
        """The same registry with one claim printed in another way."""
        return replace(self, prints=self.prints | {claim: print})

    def figures(self, component: Component, slipped: Slipped | None = None) -> dict[str, str]:
        """The printed text of each claim of a component."""
        prints = self.prints | ({slipped.claim: slipped.slipped} if slipped else {})
        return {one.id: prints[one.id].text(component.language) for one in component.statements}

    def text(self, slipped: Slipped | None = None) -> str:
        """The registry as YAML, with one slip or none."""
        return "".join(_lines(self, slipped))

    def load(self, slipped: Slipped | None = None) -> Registry:
        return from_documents((yaml.parse(self.text(slipped), f"{self.name}.yaml"),))


def made(name: str, seed: str, size: int, dense: bool, first: tuple[str, ...]) -> Sheet:
    """A registry of ``size`` claims, drawn and printed from a seed."""
    components = tuple(world(seed, size, dense, first))
    rng = random.Random(f"{seed}/print")
    prints: dict[str, Print] = {}
    for component in components:
        for one in component.statements:
            prints[one.id] = printed(rng, component.truth(one), one.form, component.language)
    return Sheet(name, components, prints)


def _lines(sheet: Sheet, slipped: Slipped | None) -> Iterator[str]:
    yield _HEAD.format(name=sheet.name)
    places = [(place, one.place) for one in sheet.components for place in one.places]
    if places:
        yield "places:\n"
        yield from (f"  {place}: {{part_of: {around}}}\n" for place, around in places)
    yield "quantities:\n"
    yield from (f"{line}\n" for one in sheet.components for line in one.quantities)
    relations = [line for one in sheet.components for line in one.partitions]
    relations += [
        f'  - equation: "{equation}"\n    because: The text works it out so.'
        for one in sheet.components
        for equation, _, _ in one.equations
    ]
    if relations:
        yield "relations:\n"
        yield from (f"{line}\n" for line in relations)
    yield "claims:\n"
    for component in sheet.components:
        figures = sheet.figures(component, slipped)
        for one in component.statements:
            fields = dict(one.fields)
            if slipped is not None and slipped.claim == one.id and slipped.when:
                fields["when"] = slipped.when
            yield _claim(component, one.id, figures[one.id], fields)


def _claim(component: Component, id: str, figure: str, fields: Mapping[str, str]) -> str:
    citing = "[{source: bureau}]" if component.cites else "none"
    rest = ", ".join(f"{key}: {value}" for key, value in fields.items())
    return (
        f'  {id}: {{figure: "{figure}", says: The table prints {figure.replace(",", " ").replace(":", "")}.,\n'
        f"    source: report-{component.language}, method: administrative, citing: {citing}, {rest}}}\n"
    )
