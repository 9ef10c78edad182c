"""What a check found: outcome, level, sentence, arithmetic, premises; and the report that collects it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Literal

from claims.place import Place
from claims.reasoning.premise import Premise
from claims.registry.registry import Registry

if TYPE_CHECKING:
    from claims.reasoning.system import Conflict

Level = Literal["error", "warning", "note"]
Outcome = Literal["holds", "conflicts", "undecided", "could_not_run"]

LEVELS: tuple[Level, ...] = ("error", "warning", "note")
# Sections without ids: their entries go by position, written as text.
LISTS = ("relations", "accepted", "set_aside", "terms")

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))

OUTCOMES: tuple[Outcome, ...] = ("holds", "conflicts", "undecided", "could_not_run")


@dataclass(frozen=True, slots=True)
class Judgement:
    """The result of one comparison that one check made.

    Only a judgement with a ``level`` becomes a finding; the others are counted. ``entries`` are other
    registry entries it speaks of, as (section, id) pairs, e.g. ("sources", "lisa-2015"). ``fields`` says
    which field of an entry to point at; ``at`` are places more exact than any field, such as a term of an
    equation, and stand in the entries' stead. ``repairs`` are the smallest sets of claims whose withdrawal lets
    all the others hold, as far as they have to do with this; ``all_repairs`` is False when there may be more.
    ``ratio`` is how many times apart the printed
    numbers are, where that means something; ``ratio_open`` is True when it is more than that. ``declared``
    are the entries that say that the claims have to do with each other, as (section, id or index). ``conflict`` is
    what the engine found, for whoever asks which slips would explain it; ``beside`` is what it found else that this
    judgement tells. ``crowd`` are the claims of each of many conflicts that one judgement tells.
    """

    check: str
    outcome: Outcome
    level: Level | None = None
    claims: tuple[str, ...] = ()
    entries: tuple[tuple[str, str], ...] = ()
    fields: tuple[str, ...] = ("figure",)
    message: str = ""
    arithmetic: tuple[str, ...] = ()
    premises: tuple[Premise, ...] = ()
    innocent_if: tuple[str, ...] = ()
    repairs: tuple[tuple[str, ...], ...] = ()
    all_repairs: bool = True
    ratio: Fraction | None = None
    ratio_open: bool = False
    at: tuple[Place, ...] = ()
    declared: tuple[tuple[str, str], ...] = ()
    conflict: Conflict | None = field(default=None, compare=False, repr=False)
    beside: tuple[Conflict, ...] = field(default=(), compare=False, repr=False)
    crowd: tuple[tuple[str, ...], ...] = field(default=(), compare=False, repr=False)

    @property
    def all_conflicts(self) -> tuple[Conflict, ...]:
        """Everything of the engine that it tells."""
        return (*((self.conflict,) if self.conflict is not None else ()), *self.beside)


@lru_cache(maxsize=256)
def held(check: str) -> Judgement:
    """That one comparison of a check holds: most do, and nothing else is to be said of them."""
    return Judgement(check, "holds")


@lru_cache(maxsize=256)
def not_run(check: str) -> Judgement:
    """That one comparison of a check could not run, as the registry does not say enough for it."""
    return Judgement(check, "could_not_run")


@dataclass(frozen=True)
class Finding:
    """A judgement on a ``registry`` that a reader must see, with a stable id.

    ``conflicts`` of the JSON lists each smallest set of claims that cannot all hold: one, but for a crowd.
    """

    judgement: Judgement
    registry: Registry = field(compare=False, repr=False)
    accepted: bool = False
    accepted_because: str = ""

    @cached_property
    def id(self) -> str:
        """Ten hex digits by which people accept it, see :func:`finding_id`; worked out when it is asked for."""
        return finding_id(self.registry, self.judgement)

    @property
    def places(self) -> tuple[Place, ...]:
        """Where everything that it speaks of stands in the files; worked out when it is asked for, as it is dear."""
        return _places(self.registry, self.judgement)

    def declarations(self, registry: Registry) -> list[tuple[str, str, Place]]:
        """The entries of the registry that the comparison comes from, as (section, name, place), sorted by name.

        Relations have no ids: they go by what they say.
        """
        found = []
        for section, name in self.judgement.declared:
            listed = section == "relations"
            shown = registry.relations[int(name)].name if listed else name
            found.append((section, shown, registry.place_of(section, int(name) if listed else name)))
        return sorted(found, key=lambda one: one[:2])

    @property
    def check(self) -> str:
        return self.judgement.check

    @property
    def level(self) -> Level:
        assert self.judgement.level is not None
        return self.judgement.level

    @property
    def claims(self) -> tuple[str, ...]:
        return self.judgement.claims

    @property
    def message(self) -> str:
        return self.judgement.message

    @property
    def concerned(self) -> frozenset[str]:
        """All claims that it is about, also those of a crowd that are not named."""
        return frozenset(self.claims).union(*self.judgement.crowd)


@dataclass(frozen=True)
class Report:
    """All findings about a registry, sorted by level, check and what they are about, and how often each check had
    which outcome.

    ``held`` says for each claim how many comparisons with other claims found that they fit together.
    """

    registry: Registry
    findings: tuple[Finding, ...]
    counts: dict[str, dict[Outcome, int]] = field(default_factory=dict)
    held: dict[str, int] = field(default_factory=dict)

    def worst(self) -> Level | None:
        """The highest level among findings that nobody accepted, or None."""
        levels = {finding.level for finding in self.findings if not finding.accepted}
        return next((level for level in LEVELS if level in levels), None)

    def total(self, outcome: Outcome) -> int:
        """How many comparisons of all checks together had this outcome."""
        return sum(counted[outcome] for counted in self.counts.values())


def finding_id(registry: Registry, judgement: Judgement) -> str:
    """First ten hex digits of SHA-256 over the check's name and what its claims print.

    No wording, place or order goes in, so a finding keeps its id until one of its figures, quantities, times
    or places is edited. Sources and facts it speaks of go in with their dates. Of many conflicts all claims go in,
    also those that are not named: who accepted them has not accepted one that joins them.
    """
    printed: list[list[str]] = []
    for name in dict.fromkeys(chain(judgement.claims, *judgement.crowd)):
        claim = registry.claims[name]
        printed.append([name, claim.figure, claim.quantity or "", claim.when or "", claim.where or ""])
    printed += [_printed(registry, section, name) for section, name in judgement.entries]
    text = _ENCODER.encode([judgement.check, sorted(printed)])
    return hashlib.sha256(text.encode()).hexdigest()[:10]


def _printed(registry: Registry, section: str, name: str) -> list[str]:
    """What another entry says that a finding may rest on; entries of lists go by what they say, never by
    position."""
    if section == "facts":
        fact = registry.facts[name]
        return [name, fact.figure or "", fact.source, fact.when, fact.where or ""]
    if section == "sources":
        source = registry.sources[name]
        return [name, "", "", source.issued or "", source.accessed or ""]
    if section == "quantities":
        quantity = registry.quantities.entries[name]
        return [name, "", section, quantity.counts or "", quantity.part_of or ""]
    if section == "relations":
        relation = registry.relations[int(name)]
        if relation.partition is not None:
            return [relation.partition.whole, "", section, *sorted(relation.partition.parts)]
        if relation.reference is not None:
            return [relation.reference.within, "", section, relation.reference.quantity, ""]
        if relation.overlap is not None:
            overlap = relation.overlap
            return [overlap.whole, overlap.both, section, overlap.either or "", *sorted(overlap.parts)]
        if relation.average is not None:
            average = relation.average
            return [average.of, "", section, *average.groups, "", *average.weights]
        return ["", "", section, "".join((relation.equation or "").split()), ""]
    if section == "set_aside":
        aside = registry.set_aside[int(name)]
        return [
            aside.figure,
            "",
            section,
            aside.source,
            str(aside.at.start if aside.at.start is not None else ""),
        ]
    if section == "accepted":
        return [registry.accepted[int(name)].finding, "", section, "", ""]
    return [name, "", section, "", ""]


def _places(registry: Registry, judgement: Judgement) -> tuple[Place, ...]:
    field_name = judgement.fields[0] if judgement.fields else ""
    named: list[Place] = []
    mentioned: list[Place] = []
    for name in judgement.claims:
        has_field = getattr(registry.claims[name], field_name, None) is not None
        (named if has_field else mentioned).append(registry.place_of("claims", name, field_name))
    for section, name in judgement.entries:
        entry: str | int = int(name) if section in LISTS else name
        fields = judgement.fields if section == "sources" else judgement.fields[:1]
        named += [registry.place_of(section, entry, one) for one in fields] if not judgement.at else []
    places = [*judgement.at, *named, *mentioned]  # first what the finding is about, then what rests on it
    return tuple(dict.fromkeys(places))
