"""Do the ids of a registry lead anywhere? Every dangling or circular reference, with its place and a suggestion."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from claims import date as dates
from claims import equation as equations
from claims import languages, units
from claims.area import Areas
from claims.claim import Claim, Fact
from claims.document.yaml import Document
from claims.kind import KindTree, UnusableKind
from claims.place import Place, Problem
from claims.quantity import Quantity
from claims.registry import place_in
from claims.source import Source

# Looking for similar ids among many thousands takes time; after so many dangling ones the rest get no suggestion.
SUGGESTIONS = 20


class Linker:
    """Collects the problems of one registry; each method looks at one section."""

    def __init__(
        self, documents: tuple[Document, ...], entries: dict[str, Any], areas: Areas, kinds: KindTree
    ) -> None:
        self.documents = documents
        self.sources: dict[str, Source] = entries["sources"]
        self.quantities: dict[str, Quantity] = entries["quantities"]
        self.claims: dict[str, Claim] = entries["claims"]
        self.facts: dict[str, Fact] = entries["facts"]
        self.relations = entries["relations"]
        self.areas = areas
        self.kinds = kinds
        self.problems: list[Problem] = []
        self._suggested = 0

    def problem(self, message: str, hint: str, *path: str | int) -> None:
        section, *rest = path
        self.problems.append(Problem(place_in(self.documents, str(section), *rest), message, hint))

    def refer(self, target: str | None, section: str, known: dict[str, Any], *path: str | int) -> None:
        """``target`` is an id of ``section``, or a problem at ``path``."""
        if target is None or target in known:
            return
        hint = f"add it under `{section}:`"
        if self._suggested < SUGGESTIONS:
            self._suggested += 1
            close = difflib.get_close_matches(target, known, n=1, cutoff=0.6)
            hint = f"did you mean `{close[0]}`?" if close else hint
        self.problem(f"`{target}` is not among the {section}", hint, *path)

    def place(self, code: str | None, *path: str | int) -> None:
        if code is not None and code != "unstated" and not self.areas.known(code):
            hint = self.areas.suggestion(code) or "write an ISO 3166 code (TH, TH-10), a UN M49 code (035), or add it under `places:`"
            self.problem(f"`{code}` is not a place", hint, *path)

    def spoken(self, code: str | None, *path: str | int) -> None:
        if code is None:
            return
        try:
            languages.load(code)
        except LookupError as unknown:
            self.problem(str(unknown), "", *path)

    def citing(self, section: str, name: str, entry: Claim | Fact) -> None:
        for index, citation in enumerate(entry.citing if isinstance(entry.citing, tuple) else ()):
            self.refer(citation.source, "sources", self.sources, section, name, "citing", index, "source")
            self.refer(citation.claim, "claims", self.claims, section, name, "citing", index, "claim")

    def look_at_sources(self) -> None:
        for name, source in self.sources.items():
            self.spoken(source.language, "sources", name, "language")
            self.refer(source.read_through, "sources", self.sources, "sources", name, "read_through")
        for cycle in _cycles(self.sources, lambda name: self.sources[name].read_through):
            self.problem(f"`{cycle[0]}` is its own carrier: {' → '.join(cycle)}", "", "sources", cycle[0], "read_through")

    def look_at_quantities(self) -> None:
        for name, quantity in self.quantities.items():
            self.refer(quantity.part_of, "quantities", self.quantities, "quantities", name, "part_of")
            self.place(quantity.place, "quantities", name, "place")
            if quantity.counts is not None and quantity.counts not in self.kinds:
                self.kind(quantity.counts, name)
            given = [key for key in ("counts", "money", "unit") if getattr(quantity, key) is not None]
            if len(given) > 1:
                self.problem(
                    f"`{name}` has {' and '.join(given)}", "a quantity counts things, is a sum of money, or has a unit", "quantities", name
                )
            for key in ("money", "unit"):
                self.unit(getattr(quantity, key), "quantities", name, key)
        for cycle in _cycles(self.quantities, lambda name: self.quantities[name].part_of):
            self.problem(f"`{cycle[0]}` is part of itself: {' → '.join(cycle)}", "remove one part_of", "quantities", cycle[0], "part_of")

    def kind(self, kind: str, quantity: str) -> None:
        try:
            self.kinds.path(kind)
        except UnusableKind as unknown:
            hint = "add your own under `kinds:` as `name: {kind_of: person}`"
            self.problem(str(unknown), hint, "quantities", quantity, "counts")

    def unit(self, name: str | None, *path: str | int) -> None:
        if name is None:
            return
        try:
            units.unit(name)
        except ValueError as problem:
            self.problem(str(problem), "", *path)

    def look_at_claims(self) -> None:
        for name, claim in self.claims.items():
            if claim.source not in self.sources:
                self.refer(claim.source, "sources", self.sources, "claims", name, "source")
            if claim.quantity is not None and claim.quantity not in self.quantities:
                self.refer(claim.quantity, "quantities", self.quantities, "claims", name, "quantity")
            if claim.share_of is not None:
                self.refer(claim.share_of, "quantities", self.quantities, "claims", name, "share_of")
            for key in ("repeats", "restates", "same_statement", "after"):
                target = getattr(claim, key)
                if target is not None:
                    self.refer(target, "claims", self.claims, "claims", name, key)
                    if target == name:
                        self.problem(f"`{name}` names itself", "name another claim", "claims", name, key)
            if claim.citing is not None:
                self.citing("claims", name, claim)
            if claim.where is not None:
                self.place(claim.where, "claims", name, "where")
            if claim.language is not None:
                self.spoken(claim.language, "claims", name, "language")
            if claim.since is not None:
                self.since(name, claim.since)
        for cycle in _cycles(self.claims, lambda name: self.claims[name].repeats):
            if len(cycle) > 2:
                self.problem(f"`{cycle[0]}` repeats itself: {' → '.join(cycle)}", "the first one repeats nothing", "claims", cycle[0], "repeats")

    def since(self, name: str, since: str) -> None:
        if since in self.facts or since in ("unstated", "unknown"):
            return
        try:
            dates.parse(since)
        except ValueError:
            self.refer(since, "facts", self.facts, "claims", name, "since")

    def look_at_facts(self) -> None:
        for name, fact in self.facts.items():
            self.refer(fact.source, "sources", self.sources, "facts", name, "source")
            self.refer(fact.repeats, "facts", self.facts, "facts", name, "repeats")
            self.place(fact.where, "facts", name, "where")
            self.citing("facts", name, fact)
            if name in self.claims:
                self.problem(f"the id `{name}` is a claim and a fact", "give one of them another id", "facts", name)

    def look_at_relations(self) -> None:
        for index, relation in enumerate(self.relations):
            given = [key for key in ("partition", "equation") if getattr(relation, key) is not None]
            if len(given) != 1:
                self.problem("a relation has exactly one of partition, equation", "", "relations", index)
            if relation.partition is not None:
                self.partition(index, relation.partition)
            if relation.equation is not None:
                self.equation(index, relation.equation)

    def equation(self, index: int, text: str) -> None:
        try:
            equation = equations.parse(text)
        except equations.Unparsable as wrong:
            place = place_in(self.documents, "relations", index, "equation")
            # One character further when the equation stands in quotes.
            quoted = self._line(place)[place.column - 1 : place.column] in ('"', "'")
            moved = Place(place.file, place.line, place.column + wrong.offset + quoted)
            self.problems.append(Problem(moved, f"{wrong}", wrong.hint))
            return
        for name in equation.claims:
            self.refer(name, "claims", self.claims, "relations", index, "equation")

    def _line(self, place: Place) -> str:
        return next((one.line_text(place.line) for one in self.documents if one.file == place.file), "")

    def partition(self, index: int, partition: Any) -> None:
        self.refer(partition.whole, "quantities", self.quantities, "relations", index, "partition", "whole")
        for position, part in enumerate(partition.parts):
            self.refer(part, "quantities", self.quantities, "relations", index, "partition", "parts", position)
            if part == partition.whole:
                self.problem(f"`{part}` is a part of itself", "", "relations", index, "partition", "parts", position)
            if part in partition.parts[:position]:
                self.problem(f"the part `{part}` stands twice", "", "relations", index, "partition", "parts", position)


def link_problems(
    documents: tuple[Document, ...],
    language: str,
    place: str | None,
    entries: dict[str, Any],
    areas: Areas,
    kinds: KindTree,
) -> list[Problem]:
    """Every reference of a registry that leads nowhere or round in a circle."""
    linker = Linker(documents, entries, areas, kinds)
    linker.spoken(language, "language")
    linker.place(place, "place")
    linker.look_at_sources()
    linker.look_at_quantities()
    linker.look_at_claims()
    linker.look_at_facts()
    linker.look_at_relations()
    return linker.problems


def _cycles(names: Iterable[str], above: Callable[[str], str | None]) -> Iterator[list[str]]:
    """Each circle in a relation where every name has at most one above it, once, starting at its smallest name."""
    known = set(names)
    done: set[str] = set()
    for start in sorted(known):
        trail: dict[str, int] = {}
        name: str | None = start
        while name is not None and name in known and name not in done and name not in trail:
            trail[name] = len(trail)
            name = above(name)
        if name is not None and name in trail:
            circle = list(trail)[trail[name] :]
            least = circle.index(min(circle))
            yield [*circle[least:], *circle[:least], circle[least]]
        done.update(trail)
