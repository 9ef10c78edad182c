"""The registry: every claim with its sources and quantities, and the place of each in its file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from claims import figure as figures
from claims.area import Areas
from claims.document.yaml import Document, Mapping, Sequence
from claims.figure import Figure, Refused
from claims.kind import KindTree
from claims.place import Place
from claims.registry.aside import SetAside
from claims.registry.claim import Claim, Fact
from claims.registry.observation import Observation, observed
from claims.registry.quantity import Quantities
from claims.registry.relation import Acceptance, KindEntry, PlaceEntry, Relation
from claims.registry.source import Source
from claims.registry.term import TermEntry

if TYPE_CHECKING:
    import pandas


@dataclass(frozen=True)
class Registry:
    """Everything that one registry says. Made by :func:`claims.load`; nothing changes it afterwards.

    ``claims``, ``facts``, ``sources``, ``quantities``, ``places`` and ``own_kinds`` (those that it adds to ``kinds``)
    are dictionaries by id, in the order of the files.
    ``readings`` holds what each claim's figure stands for: a Figure, or the Refused that says why it is none.
    """

    name: str
    title: str
    language: str
    issued: str | None
    place: str | None
    sources: dict[str, Source]
    quantities: Quantities
    claims: dict[str, Claim]
    facts: dict[str, Fact]
    relations: tuple[Relation, ...]
    accepted: tuple[Acceptance, ...]
    areas: Areas
    kinds: KindTree
    readings: dict[str, Figure | Refused]
    sheets: tuple[Document, ...] = ()
    documents: tuple[Document, ...] = ()
    stale_after: int | None = None
    set_aside: tuple[SetAside, ...] = ()
    terms: tuple[TermEntry, ...] = ()
    places: dict[str, PlaceEntry] = field(default_factory=dict)
    own_kinds: dict[str, KindEntry] = field(default_factory=dict)
    memory: dict[Any, dict[Any, Any]] = field(default_factory=dict, init=False, compare=False, repr=False)

    # What nearly every check asks of every claim is looked up in a table, without a call of our own between.

    @cached_property
    def figure(self) -> Callable[[str], Figure | None]:
        """``figure(claim)``: the reading of a claim's figure, or None when it was refused."""
        found = {name: one if isinstance(one, Figure) else None for name, one in self.readings.items()}
        return found.__getitem__

    def place_name(self, code: str) -> str:
        """A place for readers: an own one by its title, a country by its English name; what has none by its code."""
        own = self.own_place(code)
        title = self.places[own].title if own is not None else None
        return title or self.areas.name(code)

    def own_place(self, code: str) -> str | None:
        """The entry under ``places:`` for an id, or for the code that one has; None where there is none."""
        return code if code in self.places else self._coded.get(self.areas.canonical(code))

    @cached_property
    def _coded(self) -> dict[str, str]:
        """Own places by the code of theirs."""
        return {self.areas.canonical(one.code): name for name, one in self.places.items() if one.code}

    @cached_property
    def where(self) -> Callable[[str], str | None]:
        """``where(claim)``: the place a claim speaks of: its own, its quantity's, or the registry's; None if unstated.

        An own place with a code is given by that.
        """
        written = {name: self._where(name) for name in self.claims}
        found = {name: one and self.areas.codes.get(one, one) for name, one in written.items()}
        return found.__getitem__

    def place_facet(self, quantity: str) -> str | None:
        """The place that a quantity is of; an own place with a code is given by that."""
        place = self.quantities.facets(quantity).place
        return None if place is None else self.areas.codes.get(place, place)

    def _where(self, claim: str) -> str | None:
        entry = self.claims[claim]
        if entry.where == "unstated":
            return None
        if entry.where is not None:
            return entry.where
        if entry.quantity is not None:
            place = self.quantities.facets(entry.quantity).place
            if place is not None:
                return place
        return self.place

    @cached_property
    def measure(self) -> Callable[[str], str | None]:
        """``measure(claim)``: stock, flow or cumulative; None where neither the claim nor its quantity says."""
        inherited = self.quantities.own_or_inherited
        written: dict[str, str | None] = {
            name: inherited(one.quantity, "measure")
            if one.measure is None and one.quantity is not None
            else one.measure
            for name, one in self.claims.items()
        }
        found = {name: None if one == "unstated" else one for name, one in written.items()}
        return found.__getitem__

    def place_of(self, section: str, entry: str | int, *path: str | int) -> Place:
        """Where an entry or one of its fields stands: ``place_of("claims", "visitors", "figure")``.

        Falls back to the nearest thing around it in a file. Entries of a list are counted over all files.
        """
        return place_in(self.documents, section, entry, *path)

    def place_inside(self, relation: int, offset: int, width: int) -> Place:
        """Where a part of a relation's equation stands; the whole equation where folded lines hide it."""
        text = self.relations[relation].equation or ""
        return equation_place(self.documents, relation, text, offset, width)

    def line_text(self, place: Place) -> str:
        """The line of the file a place points at, or an empty text."""
        for document in self.documents:
            if document.file == place.file:
                return document.line_text(place.line)
        return ""

    @cached_property
    def _observed(self) -> dict[str, Observation]:
        return observed(self.claims, self.figure, self.where, self.measure)

    @cached_property
    def observation(self) -> Callable[[str], Observation]:
        """``observation(claim)``: what a claim states of its figure; sooner asked than the claim itself."""
        return self._observed.__getitem__

    @cached_property
    def observations(self) -> tuple[Observation, ...]:
        """Those of all claims, sorted by id."""
        return tuple(self._observed.values())

    @cached_property
    def independent(self) -> tuple[Observation, ...]:
        """Those of :attr:`independent_claims`."""
        return tuple(one for one in self.observations if one.repeats is None)

    @cached_property
    def claim_ids(self) -> tuple[str, ...]:
        """All claims, sorted by id."""
        return tuple(self._observed)

    @cached_property
    def independent_claims(self) -> tuple[str, ...]:
        """Claims that count in tallies and conflicts: those that repeat no other claim, sorted by id."""
        return tuple(one.name for one in self.independent)

    @cached_property
    def repetitions(self) -> dict[str, tuple[str, ...]]:
        """For each claim that others repeat: their ids, sorted. A chain of them leads to its first claim."""
        found: dict[str, list[str]] = {}
        for name in self.claim_ids:
            first = self.first_statement(name)
            if first != name:
                found.setdefault(first, []).append(name)
        return {first: tuple(names) for first, names in found.items()}

    @cached_property
    def first_statement(self) -> Callable[[str], str]:
        """``first_statement(claim)``: the claim that this one repeats, followed to the first; itself where it repeats
        none."""
        found: dict[str, str] = {}
        for name in self.claims:  # each link of a chain of repetitions is followed once
            if self.claims[name].repeats is None:
                found[name] = name
                continue
            way: dict[str, None] = {}
            here = name
            while here not in found and here not in way:
                way[here] = None
                earlier = self.claims[here].repeats
                if earlier is None:
                    break
                here = earlier
            found |= dict.fromkeys(way, found.get(here, here))
        return found.__getitem__

    @cached_property
    def by_quantity(self) -> dict[str, tuple[str, ...]]:
        """Independent claims that give an amount (not a share) of each quantity, sorted by id."""
        found: dict[str, list[str]] = {}
        for one in self.independent:
            if one.quantity is not None and one.share_of is None:
                found.setdefault(one.quantity, []).append(one.name)
        return {quantity: tuple(names) for quantity, names in sorted(found.items())}

    @cached_property
    def shares(self) -> tuple[str, ...]:
        """Independent claims that give a share of a named whole, sorted by id."""
        return tuple(
            one.name for one in self.independent if one.share_of is not None and one.quantity is not None
        )

    def citations(self) -> Iterator[tuple[str, str, str, str]]:
        """Every (section, entry id, cited source, reach), sorted; section is ``claims`` or ``facts``."""
        for one in self.observations:
            citing = one.citing
            for citation in citing if isinstance(citing, tuple) else ():
                yield "claims", one.name, citation.source, citation.reach
        for name, fact in sorted(self.facts.items()):
            for citation in fact.citing if isinstance(fact.citing, tuple) else ():
                yield "facts", name, citation.source, citation.reach

    def to_frame(self) -> pandas.DataFrame:
        """All claims as a table, one row a claim, sorted by id; see :mod:`claims.output.table`."""
        from claims.output.table import frame

        return frame(self)


def place_in(documents: tuple[Document, ...], section: str, *path: str | int, at_key: bool = False) -> Place:
    """Where a path stands in the files of a registry: the section's entry, a field of it, and so on.

    A text is where it is written, a list or mapping where its key is; with ``at_key`` all are at their key.
    An entry that no file holds is placed at its section, or at the start of the first file.
    """
    around: tuple[Mapping, str] | None = None
    for document in documents:
        root = document.root
        if not isinstance(root, Mapping) or section not in root:
            continue
        node = root[section]
        around = root, section  # worked out at the end: a place is dear, and most are asked for further in
        if isinstance(node, Sequence) and path and isinstance(path[0], int):
            if path[0] >= len(node):
                path = (path[0] - len(node), *path[1:])
                continue
        elif isinstance(node, Mapping) and path and path[0] not in node:
            continue
        return _descend(*around, path, at_key)
    return _child_place(*around, at_key and not path) if around else Place(documents[0].file, 1, 1)


def equation_place(documents: tuple[Document, ...], index: int, text: str, offset: int, width: int) -> Place:
    """The place of a part of an equation, also on a later line; that of the whole where escapes hide it.

    Each line of the file must hold what the text goes on with, or the whole equation is pointed at.
    """
    whole = place_in(documents, "relations", index, "equation")
    document = next(one for one in documents if one.file == whole.file)
    text = text.rstrip("\n")
    offset = min(offset, len(text))
    number, column = whole.line, whole.column - 1
    row = document.line_text(number)[column:]
    joint = "\n" if row[:1] == "|" else " "
    if row[:1] in ("|", ">"):
        number, column, row = _next_row(document, number)
    elif row[:1] in ("'", '"'):
        column, row = column + 1, row[1:]
    before = 0
    while not row.startswith(text[before:]):
        row = row.rstrip()
        if not text.startswith(row + joint, before):
            return whole
        if offset <= before + len(row):
            break
        before += len(row) + 1
        number, column, row = _next_row(document, number)
    within = offset - before
    return Place(whole.file, number, column + 1 + within, max(1, min(width, len(row) - within)))


def _next_row(document: Document, number: int) -> tuple[int, int, str]:
    """The line after one, where its text starts, and that text."""
    line = document.line_text(number + 1)
    return number + 1, len(line) - len(line.lstrip()), line.strip()


def _descend(holder: Mapping, section: str, path: tuple[str | int, ...], at_key: bool) -> Place:
    """The place of the last step of a path that there is, from a section of a file on."""
    around: Mapping | Sequence = holder
    last: str | int = section
    whole = not path
    node = holder[section]
    for position, step in enumerate(path, 1):
        if isinstance(node, Mapping):
            there = isinstance(step, str) and step in node
        else:
            there = isinstance(node, Sequence) and isinstance(step, int) and step < len(node)
        if there:
            around, last, whole = node, step, position == len(path)  # type: ignore[assignment]
            node = node[step]  # type: ignore[index]
    if isinstance(around, Mapping):
        return _child_place(around, str(last), at_key and whole)
    return around.item_place(int(last))


def _child_place(node: Mapping, key: str, at_key: bool) -> Place:
    return node.value_place(key) if isinstance(node[key], str) and not at_key else node.key_place(key)


def read_figures(
    claims: dict[str, Claim], sources: dict[str, Source], language: str
) -> dict[str, Figure | Refused]:
    """Read every claim's figure in the language of its source; a refusal is kept, not raised.

    A claim's own ``language`` wins over its source's, which wins over the registry's.
    """
    readings: dict[str, Figure | Refused] = {}
    known: dict[tuple[str, str], Figure | Refused] = {}  # 3 or 5 % stand in a long text again and again
    for name, claim in claims.items():
        source = sources.get(claim.source)
        spoken = claim.language or (source.language if source else None) or language
        asked = claim.figure, spoken
        if asked not in known:
            known[asked] = _read(*asked)
        readings[name] = known[asked]
    return readings


@lru_cache(maxsize=2048)  # a registry is read again while it is written; a refusal is never kept
def _figure(figure: str, language: str) -> Figure:
    return figures.read(figure, language)


def _read(figure: str, language: str) -> Figure | Refused:
    try:
        return _figure(figure, language)
    except Refused as refused:
        # How it came about holds every frame up to the command, and with them each registry ever read.
        refused.__traceback__ = refused.__context__ = None
        return refused
