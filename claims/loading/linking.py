"""Do the ids of a registry lead anywhere? Every dangling or circular reference, with place and suggestion."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from claims import date as dates
from claims import languages, units
from claims.area import Areas
from claims.document.yaml import Document
from claims.kind import KindTree, UnusableKind
from claims.place import Place, Problem
from claims.reasoning import equation as equations
from claims.registry.claim import Citation, Claim, Fact
from claims.registry.field import told
from claims.registry.quantity import Quantity
from claims.registry.registry import equation_place, place_in
from claims.registry.relation import Average, Overlap, Partition, ProductOf, Reference, Relation
from claims.registry.section import SECTIONS, Header

# Looking for similar ids among many thousands takes time; after so many there are no suggestions.
MOST_COMPARED = 200_000
_CIRCLE_SHOWN = 6
_RELATIONS = ("partition", "overlap", "average", "product", "equation", "reference")
_MONEY = ("money", "currency", "amount", "budget", "cost", "spending")
_BEFORE_DATES = ("unstated", "unknown", "source")


@dataclass(frozen=True, slots=True)
class Links:
    """What is linked. By section and id: ``entries`` are the valid ones, ``written`` all in the files."""

    documents: tuple[Document, ...]
    header: Header | None
    entries: dict[str, dict[Any, Any]]
    written: dict[str, dict[Any, Any]]
    areas: Areas
    kinds: KindTree


def link_problems(links: Links) -> list[Problem]:
    """Every reference of a registry that leads nowhere or round in a circle."""
    linker = _Linker(links)
    if links.header is not None:
        linker.spoken(links.header.language, "language")
        linker.place(links.header.place, "place")
    linker.look_at_sources()
    linker.look_at_quantities()
    linker.look_at_claims()
    linker.look_at_facts()
    linker.look_at_set_aside()
    linker.look_at_terms()
    linker.look_at_relations()
    return linker.problems


class _Linker:
    """Collects the problems of one registry; each method looks at one section or one sort of reference."""

    def __init__(self, links: Links) -> None:
        self.documents = links.documents
        self.entries = links.entries
        self.written = links.written
        self.areas = links.areas
        self.kinds = links.kinds
        self.problems: list[Problem] = []
        self._compared = 0

    def problem(self, message: str, hint: str, section: str, *path: str | int, at_key: bool = False) -> None:
        place = place_in(self.documents, section, *path, at_key=at_key)
        self.problems.append(Problem(place, message, hint))

    # -- references --

    def refer(self, target: str | None, section: str, where: str, *path: str | int) -> None:
        """``target`` is an id of ``section``, or a problem at ``path`` in the section ``where``."""
        if target is not None and target not in self.written[section]:
            message, hint = self.dangling(target, section)
            self.problem(message, hint, where, *path)

    def dangling(self, target: str, section: str) -> tuple[str, str]:
        """Message and hint for an id that ``section`` does not hold."""
        wanted = _a(SECTIONS[section].noun)
        for other, entries in self.written.items():
            if target in entries and SECTIONS[other].has_ids:
                return f"`{target}` is {_a(SECTIONS[other].noun)}; expected {wanted}", self.near(
                    target, section
                )
        hint = self.near(target, section) or f"add it under `{section}:`"
        return f"no {SECTIONS[section].noun} has the id `{target}`", hint

    def near(self, target: str, section: str) -> str:
        """ "did you mean …?", or nothing where no id is near or too many were compared already."""
        if self._compared >= MOST_COMPARED:
            return ""
        self._compared += len(self.written[section])
        close = _close(target, self.written[section])
        return f"did you mean `{close}`?" if close else ""

    def other(self, target: str | None, section: str, name: str, key: str) -> None:
        """``target`` is an id of ``section`` and not ``name`` itself."""
        self.refer(target, section, section, name, key)
        if target == name:
            noun = SECTIONS[section].noun
            self.problem(
                f"the {noun} `{name}` names itself",
                f"name another {noun}, or remove `{key}`",
                section,
                name,
                key,
            )

    def circles(self, section: str, key: str, verb: str, hint: str, alone: bool = True) -> None:
        """Ids that lead back to themselves by ``key``; ``alone`` counts an id that names itself at once."""
        entries = self.entries[section]
        for circle in _circles(entries, lambda name: getattr(entries[name], key)):
            if len(circle) > 2 or alone:
                shown = (
                    circle
                    if len(circle) <= _CIRCLE_SHOWN
                    else [*circle[: _CIRCLE_SHOWN - 1], "…", circle[-1]]
                )
                self.problem(
                    f"`{circle[0]}` {verb} itself: {' → '.join(shown)}", hint, section, circle[0], key
                )

    def place(self, code: str | None, section: str, *path: str | int) -> None:
        """``code`` is a known place."""
        if code is not None and code != "unstated" and not self.areas.known(code):
            examples = "write an ISO 3166 code (TH, TH-10), a UN M49 code (035), or add it under `places:`"
            self.problem(f"`{code}` is not a place", self.areas.suggestion(code) or examples, section, *path)

    def spoken(self, code: str | None, section: str, *path: str | int) -> None:
        """``code`` is a language that figures can be read in."""
        if code is None:
            return
        try:
            languages.load(code)
        except LookupError as unknown:
            message, _, hint = str(unknown).partition(". ")
            self.problem(message, hint, section, *path)

    def unit(self, name: str | None, price_year: int | None, section: str, *path: str | int) -> None:
        """``name`` is a unit or a currency."""
        if name is None:
            return
        try:
            units.unit(name, price_year)
        except ValueError as problem:
            self.problem(*told(problem), section, *path)

    def citing(self, section: str, name: str, entry: Claim | Fact) -> None:
        """What an entry cites is there."""
        for index, citation in enumerate(entry.citing if isinstance(entry.citing, tuple) else ()):
            self.refer(citation.source, "sources", section, name, "citing", index, "source")
            self.refer(citation.claim, "claims", section, name, "citing", index, "claim")
            self.refer(citation.through, "sources", section, name, "citing", index, "through")
            self.of_cited(citation, section, name, index)
            if citation.claim == name and section == "claims":
                message, hint = f"the claim `{name}` cites itself", "name the cited work's claim"
                self.problem(message, hint, section, name, "citing", index, "claim")

    def of_cited(self, citation: Citation, section: str, name: str, index: int) -> None:
        """The claim that a citation names stands in the work that it names."""
        cited = self.entries["claims"].get(citation.claim)
        if cited is not None and cited.source != citation.source:
            message = (
                f"`{citation.claim}` is no claim of `{citation.source}`; it was read in `{cited.source}`"
            )
            hint = "name the cited work's own claim, or correct its `source:`"
            self.problem(message, hint, section, name, "citing", index, "claim")

    # -- sections --

    def look_at_sources(self) -> None:
        for name, source in self.entries["sources"].items():
            self.spoken(source.language, "sources", name, "language")
            self.refer(source.read_through, "sources", "sources", name, "read_through")
            self.refer(source.supersedes, "sources", "sources", name, "supersedes")
            listed = source.references if isinstance(source.references, tuple) else ()
            for key, works in (("references", listed), ("cites", source.cites)):
                for index, work in enumerate(works):
                    self.refer(work, "sources", "sources", name, key, index)
            for index, one in enumerate(source.spelt):
                self.refer(one.by, "sources", "sources", name, "spelt", index, "by")
        self.circles("sources", "read_through", "is read through", "name the work that was read")
        self.circles("sources", "supersedes", "supersedes", "the first edition supersedes nothing")

    def look_at_quantities(self) -> None:
        for name, quantity in self.entries["quantities"].items():
            self.refer(quantity.part_of, "quantities", "quantities", name, "part_of")
            self.place(quantity.place, "quantities", name, "place")
            self.measured(name, quantity)
        self.circles("quantities", "part_of", "is part of", "remove one `part_of`")

    def measured(self, name: str, quantity: Quantity) -> None:
        """A quantity counts a kind, or is money of a year, or has a unit."""
        given = [key for key in ("counts", "money", "unit") if getattr(quantity, key) is not None]
        if len(given) > 1:
            message = f"the quantity `{name}` has {' and '.join(f'`{key}`' for key in given)}"
            hint = "keep one: a quantity counts things, is a sum of money, or has a unit"
            self.problem(message, hint, "quantities", name, given[1], at_key=True)
        if quantity.counts is not None and quantity.counts not in self.kinds:
            try:
                self.kinds.path(quantity.counts)
            except UnusableKind as unknown:
                message, hint = told(unknown)
                own = f"your own stand under `kinds:` as `{quantity.counts}: {{kind_of: …}}`"
                hint = f"{hint}; {own}" if hint else own
                if quantity.counts.casefold() in _MONEY:
                    hint = "a sum of money has no `counts:`; write `money:` with the code of its currency, such as KES"
                self.problem(message, hint, "quantities", name, "counts")
        year = self.price_year(name, quantity.price_year) if quantity.price_year is not None else None
        self.unit(quantity.money, None, "quantities", name, "money")
        self.unit(quantity.unit, None, "quantities", name, "unit")
        if year is not None and quantity.money is not None:
            self.unit("THB", year, "quantities", name, "price_year")

    def price_year(self, name: str, text: str) -> int | None:
        if re.fullmatch("[0-9]{4}", text):
            return int(text)
        message, hint = f"`{text}` is not one year", "write the four digits of the year whose prices are used"
        self.problem(message, hint, "quantities", name, "price_year")
        return None

    def look_at_claims(self) -> None:
        sources, quantities = self.written["sources"], self.written["quantities"]
        for name, claim in self.entries["claims"].items():
            # The usual case first: ten thousand claims whose ids are there.
            if claim.source not in sources:
                self.refer(claim.source, "sources", "claims", name, "source")
            if claim.quantity is not None and claim.quantity not in quantities:
                self.refer(claim.quantity, "quantities", "claims", name, "quantity")
            if claim.share_of is not None:
                self.refer(claim.share_of, "quantities", "claims", name, "share_of")
            if claim.rate_of is not None:
                self.rate(name, claim)
            for key in ("repeats", "restates", "same_statement", "after", "base"):
                if (target := getattr(claim, key)) is not None:
                    self.other(target, "claims", name, key)
            if claim.citing is not None:
                self.citing("claims", name, claim)
            if claim.where is not None:
                self.place(claim.where, "claims", name, "where")
            if claim.language is not None:
                self.spoken(claim.language, "claims", name, "language")
            if claim.since is not None:
                self.since(name, claim.since)
            if claim.at is not None and claim.at.start is not None and claim.at.end is not None:
                self.anchor("claims", name, claim.at.start, claim.at.end)
        self.circles("claims", "repeats", "repeats", "the claim printed first repeats nothing", alone=False)
        self.circles("claims", "after", "comes after", "remove one `after`", alone=False)

    def rate(self, name: str, claim: Claim) -> None:
        """The base of a rate is a quantity, and not that of the rate itself; a rate is no share."""
        self.refer(claim.rate_of, "quantities", "claims", name, "rate_of")
        if claim.rate_of == claim.quantity:
            message, hint = f"`{name}` is a rate of its own quantity", "name the quantity it is per one of"
            self.problem(message, hint, "claims", name, "rate_of")
        if claim.share_of is not None:
            message, hint = "a claim is a share or a rate, not both", "keep `share_of:` for parts of a whole"
            self.problem(message, hint, "claims", name, "rate_of", at_key=True)

    def anchor(self, section: str, entry: str | int, start: int, end: int) -> None:
        if end <= start:
            message = f"`end` is {end}, which is not after `start`, {start}"
            hint = "`end` is the position after the last character; `claims anchor` writes both"
            self.problem(message, hint, section, entry, "at", "end")

    def since(self, name: str, since: str) -> None:
        """A start is a date or a fact."""
        if since in self.written["facts"] or since in _BEFORE_DATES:
            return
        try:
            dates.parse(since)
        except ValueError as problem:
            # What begins with a digit or a bracket was meant as a date; other words as the id of a fact.
            message, hint = told(problem)
            if not re.match(r"[\d\[~?%.]", since):
                message = f"`{since[:60]}` is neither a date nor the id of a fact"
                hint = (
                    self.near(since, "facts") or "write a date such as 2004, or add the event under `facts:`"
                )
            self.problem(message, hint, "claims", name, "since")

    def look_at_facts(self) -> None:
        for name, fact in self.entries["facts"].items():
            self.refer(fact.source, "sources", "facts", name, "source")
            self.other(fact.repeats, "facts", name, "repeats")
            self.place(fact.where, "facts", name, "where")
            self.citing("facts", name, fact)
        for name in self.written["facts"]:
            if name in self.written["claims"]:
                first = place_in(self.documents, "claims", name, at_key=True)
                message, hint = (
                    f"the id `{name}` is also that of a claim",
                    f"see {first}; give one of them another id",
                )
                self.problem(message, hint, "facts", name, at_key=True)
        self.circles("facts", "repeats", "repeats", "the fact printed first repeats nothing", alone=False)

    def look_at_set_aside(self) -> None:
        for index, aside in self.entries["set_aside"].items():
            self.refer(aside.source, "sources", "set_aside", index, "source")
            at = aside.at
            if {at.line, at.page, at.paragraph, at.start} == {None}:
                message = "this place names no line, page, paragraph or first character"
                hint = "write `at: {line: …}`; `claims anchor` adds the rest"
                self.problem(message, hint, "set_aside", index, "at")
            if at.start is not None and at.end is not None:
                self.anchor("set_aside", index, at.start, at.end)

    def look_at_terms(self) -> None:
        for index, term in self.entries["terms"].items():
            self.spoken(term.language, "terms", index, "language")

    # -- relations --

    def look_at_relations(self) -> None:
        for index, relation in self.entries["relations"].items():
            self.one_sort(index, relation)
            if relation.partition is not None:
                self.partition(index, relation.partition)
            if relation.product is not None:
                self.product(index, relation.product)
            if relation.overlap is not None:
                self.overlap(index, relation.overlap)
            if relation.average is not None:
                self.average(index, relation.average)
            if relation.equation is not None:
                self.equation(index, relation.equation)
            if relation.reference is not None:
                self.reference(index, relation.reference)

    def reference(self, index: int, reference: Reference) -> None:
        path = ("relations", index, "reference")
        self.refer(reference.quantity, "quantities", *path, "quantity")
        self.refer(reference.within, "quantities", *path, "within")
        if reference.quantity == reference.within:
            message, hint = f"`{reference.within}` is set against itself", "name another quantity"
            self.problem(message, hint, *path, "within")

    def one_sort(self, index: int, relation: Relation) -> None:
        """A relation relates in one way."""
        given = [key for key in _RELATIONS if getattr(relation, key) is not None]
        if not given:
            hint = "add `partition: {whole: …, parts: […]}` or `equation: …`"
            self.problem("this relation relates nothing", hint, "relations", index)
        elif len(given) > 1:
            first, second = (_a(key) for key in given[:2])
            message, hint = f"a relation is {first} or {second}, not both", "write two relations"
            self.problem(message, hint, "relations", index, given[-1], at_key=True)

    def product(self, index: int, product: ProductOf) -> None:
        path = ("relations", index, "product")
        for key in ("amount", "rate", "base"):
            self.refer(getattr(product, key), "quantities", *path, key)
        if product.base in (product.amount, product.rate):
            other = "amount" if product.base == product.amount else "rate"
            message = f"`{product.base}` is both `base` and `{other}` of this product"
            self.problem(message, "name the quantity that the rate is taken of", *path, "base")

    def partition(self, index: int, partition: Partition) -> None:
        path = ("relations", index, "partition")
        self.refer(partition.whole, "quantities", *path, "whole")
        if not partition.parts:
            self.problem("this partition has no parts", "list them: `parts: [one, other]`", *path, "parts")
        seen: set[str] = set()
        for position, part in enumerate(partition.parts):
            here = (*path, "parts", position)
            self.refer(part, "quantities", *here)
            if part == partition.whole:
                self.problem(f"`{part}` is a part of itself", "remove it from the parts", *here)
            if part in seen:
                self.problem(f"the part `{part}` stands twice", "remove one", *here)
            seen.add(part)

    def overlap(self, index: int, overlap: Overlap) -> None:
        path = ("relations", index, "overlap")
        self.refer(overlap.whole, "quantities", *path, "whole")
        self.refer(overlap.both, "quantities", *path, "both")
        self.refer(overlap.either, "quantities", *path, "either")
        if len(overlap.parts) != 2:
            message, hint = (
                f"an overlap has two parts, not {len(overlap.parts)}",
                "list two: `parts: [one, other]`",
            )
            self.problem(message, hint, *path, "parts")
        seen = [overlap.whole]
        for position, part in enumerate(overlap.parts):
            self.refer(part, "quantities", *path, "parts", position)
            seen.append(part)
            if seen.count(part) > 1:
                self.problem(
                    f"`{part}` stands twice in this overlap", "name another", *path, "parts", position
                )
        for key in ("both", "either"):
            one = getattr(overlap, key)
            if one is not None and one in seen:
                self.problem(f"`{one}` stands twice in this overlap", "name another", *path, key)
            seen.append(one)

    def average(self, index: int, average: Average) -> None:
        path = ("relations", index, "average")
        self.refer(average.of, "quantities", *path, "of")
        for key in ("groups", "weights"):
            for position, name in enumerate(getattr(average, key)):
                self.refer(name, "quantities", *path, key, position)
        if not average.groups:
            self.problem("this average has no groups", "list them: `groups: [one, other]`", *path, "groups")
        if average.weights and len(average.weights) != len(average.groups):
            message = f"{len(average.weights)} weights for {len(average.groups)} groups"
            self.problem(message, "name one weight for each group, in the same order", *path, "weights")

    def equation(self, index: int, text: str) -> None:
        try:
            equation = equations.parse(text)
        except equations.Unparsable as wrong:
            self.problems.append(
                Problem(
                    self.inside(index, text, wrong.offset, 1),
                    str(wrong),
                    wrong.hint or "write {a} + {b} = {c}",
                )
            )
            return
        for name in equation.claims:
            if name in self.written["claims"]:
                continue
            message, hint = (
                self.dangling(name, "claims") if name else ("no id stands in these braces", "write {an-id}")
            )
            found = re.search(r"\{\s*" + re.escape(name) + r"\s*\}", text)
            start, end = found.span() if found else (0, 1)
            self.problems.append(Problem(self.inside(index, text, start, end - start), message, hint))

    def inside(self, index: int, text: str, offset: int, width: int) -> Place:
        return equation_place(self.documents, index, text, offset, width)


def _a(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def _close(target: str, known: Iterable[str]) -> str:
    """The id nearest to ``target``, or an empty text. Ids much longer or shorter are not compared."""
    lengths = range(len(target) * 3 // 5, len(target) * 5 // 3 + 2)
    folded = target.casefold()
    candidates = sorted(one for one in known if len(one) in lengths)
    close = (
        [folded] if folded in candidates else difflib.get_close_matches(folded, candidates, n=1, cutoff=0.6)
    )
    return close[0] if close else ""


def _circles(names: Iterable[str], above: Callable[[str], str | None]) -> Iterator[list[str]]:
    """Each circle of a relation with at most one above each name, once, from its smallest name on."""
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
