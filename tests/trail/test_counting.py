"""Counting witnesses against brute force: sets that are compared two by two, on random registries with everything that
ties two figures: works, editions, carriers, statements, circles, and citations that name no claim."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.checking import check
from claims.document import yaml
from claims.loading.load import from_documents
from claims.registry.registry import Registry
from claims.trail.witness import at_most, single_witness, tally, witnesses


@dataclass
class Cited:
    """One citation: the work, its claim if it is named, and through which work the text read it."""

    work: str
    claim: str = ""
    through: str = ""

    def written(self) -> str:
        more = [
            f"{key}: {value}" for key, value in (("claim", self.claim), ("through", self.through)) if value
        ]
        return "{" + ", ".join([f"source: {self.work}", *more]) + "}"


@dataclass
class Said:
    """One claim. ``tied``: the claim that it repeats, restates or shares a sentence with, by field."""

    text: str
    figure: int
    cites: list[Cited] = field(default_factory=list)
    nobody: str = "none"
    tied: dict[str, str] = field(default_factory=dict)
    quantity: str = ""


@dataclass
class World:
    """A small registry. ``carrier``, ``older``: of some works that which it was read through, and its older edition."""

    works: list[str]
    carrier: dict[str, str]
    older: dict[str, str]
    seen: set[str]
    claims: dict[str, Said]

    def registry(self) -> Registry:
        lines = ["registry: a", "title: b", "sources:"]
        for work in self.works:
            lines.append(f"  {work}: {{title: {work.upper()}{self._more(work)}}}")
        lines += ["quantities:", "  girls: {title: girls}", "  boys: {title: boys}", "claims:"]
        for name, one in self.claims.items():
            citing = f"[{', '.join(cited.written() for cited in one.cites)}]" if one.cites else one.nobody
            tied = "".join(f", {key}: {other}" for key, other in one.tied.items())
            tied += f", quantity: {one.quantity}" if one.quantity else ""
            lines.append(
                f"  {name}: {{figure: {one.figure}, says: x, source: {one.text}, citing: {citing}{tied}}}"
            )
        return from_documents((yaml.parse("\n".join(lines) + "\n", "a/registry.yaml"),))

    def _more(self, work: str) -> str:
        more = f", read_through: {self.carrier[work]}" if work in self.carrier else ""
        more += f", supersedes: {self.older[work]}" if work in self.older else ""
        return more + (f", text: {{file: {work}.txt}}" if work in self.seen else "")

    def edition(self, work: str) -> str:
        while work in self.older:
            work = self.older[work]
        return work

    def first(self, name: str) -> str:
        while "repeats" in self.claims[name].tied:
            name = self.claims[name].tied["repeats"]
        return name


def _drawn(rng: Random) -> World:
    works = [f"s{at}" for at in range(rng.randint(2, 6))]
    carrier, older = {}, {}
    for at, work in enumerate(works[1:], 1):
        if rng.random() < 0.25:
            carrier[work] = works[rng.randrange(at)]
        if rng.random() < 0.15:
            older[work] = works[rng.randrange(at)]
    names = [f"c{at}" for at in range(rng.randint(2, 7))]
    claims = {name: Said(rng.choice(works), rng.choice([5, 5, 6])) for name in names}
    for at, name in enumerate(names):
        one = claims[name]
        one.nobody = rng.choice(["none", "unknown"])
        one.quantity = rng.choice(["", "girls", "girls", "girls", "boys"])
        for work in rng.sample(works, min(len(works), rng.choice([0, 0, 1, 1, 1, 2, 3]))):
            if work == one.text:
                continue
            own = [other for other in names if claims[other].text == work and other != name]
            claim = rng.choice(own) if own and rng.random() < 0.6 else ""
            through = rng.choice(works) if rng.random() < 0.12 else ""
            one.cites.append(Cited(work, claim, through if through != work else ""))
        before = [other for other in names[:at] if claims[other].text == one.text]
        for key, part in (("repeats", 0.15), ("same_statement", 0.12), ("restates", 0.06)):
            if before and rng.random() < part:
                one.tied[key] = rng.choice(before)
    return World(works, carrier, older, {one for one in works if rng.random() < 0.5}, claims)


def _joined(pairs: list[tuple[str, str]], every: list[str]) -> dict[str, frozenset[str]]:
    """The set of each name, by joining two at a time until nothing changes."""
    sets = {name: frozenset([name]) for name in every}
    for one, other in pairs:
        both = sets[one] | sets[other]
        sets |= dict.fromkeys(both, both)
    return sets


class Counted:
    """What stands behind some claims of a world, worked out from the definitions one by one."""

    def __init__(self, world: World, names: list[str]) -> None:
        self.world, self.names = world, names
        ties = [(name, other) for name, one in world.claims.items() for other in one.tied.values()]
        self.statement = _joined(ties, list(world.claims))
        self.onward = {
            name: [self._onward(name, one) for one in said.cites] for name, said in world.claims.items()
        }

    def _same(self, name: str, work: str) -> list[str]:
        """Of the claims that are counted, those of a work that follow somebody and print what a claim prints."""
        world = self.world
        return [
            other
            for other in self.names
            if len(self.names) > 1
            and other != name
            and world.claims[other].cites
            and world.edition(world.claims[other].text) == world.edition(work)
            and world.claims[other].figure == world.claims[name].figure
            and world.claims[other].quantity == world.claims[name].quantity != ""
        ]

    def _onward(self, name: str, cited: Cited) -> list[str]:
        return [cited.claim] if cited.claim else self._same(name, cited.work)

    def starts(self) -> list[str]:
        """The claims whose trails are counted: not those that cite nobody where the same is said with a citation."""
        claims = self.world.claims
        telling = {self.statement[name] for name in self.names if claims[name].cites}
        found = []
        for name in self.names:
            if claims[name].cites:
                found.append(name)
            elif self.statement[name] not in telling and not self._same(name, claims[name].text):
                found.append(self.world.first(name))
        return found

    def reached(self, start: str) -> list[str]:
        """The claims on a trail."""
        way = [start]
        for name in way:
            for others in self.onward[name]:
                way += [other for other in dict.fromkeys(others) if other not in way]
        return way

    def works(self) -> set[str]:
        found = set()
        for start in self.starts():
            cited = {one.work for name in self.reached(start) for one in self.world.claims[name].cites}
            found |= cited or {self.world.claims[start].text}
        return found

    def carrier(self, name: str, cited: Cited) -> str:
        carrier = cited.through or self.world.carrier.get(cited.work, "")
        return "" if carrier == self.world.claims[name].text else carrier

    def origins(self) -> int:
        world = self.world
        ending = {n for n, said in world.claims.items() if not said.cites or not all(self.onward[n])}
        pairs, ends = [], set[str]()
        for start in self.starts():
            if not world.claims[start].cites:
                ends.add(world.claims[start].text)
            for name in self.reached(start):
                cites = world.claims[name].cites
                for cited, onward in zip(cites, self.onward[name], strict=True):
                    if carrier := self.carrier(name, cited):
                        pairs.append((cited.work, carrier))
                    if not onward or any(not world.claims[other].cites for other in onward):
                        ends.add(cited.work)
                if ending.isdisjoint(
                    self.reached(name)
                ):  # round and round: what is named there is one at most
                    ends |= {cited.work for cited in cites}
                    pairs += [(cites[0].work, cited.work) for cited in cites]
                    following = [
                        one.work
                        for step in self.onward[name]
                        for to in step
                        for one in world.claims[to].cites
                    ]
                    pairs += [(cites[0].work, work) for work in following]
        pairs += list(world.older.items())
        sets = _joined(pairs, world.works)
        return len({sets[work] for work in ends})

    def _roots(self, name: str) -> set[object]:
        world = self.world
        start = name if world.claims[name].cites else world.first(name)
        found: set[object] = {self.statement[name]}
        works = set()
        for step in self.reached(start):
            for cited, onward in zip(world.claims[step].cites, self.onward[step], strict=True):
                works.add(world.edition(cited.work))
                if carrier := self.carrier(step, cited):
                    found.add(("carrier", world.edition(carrier)))
                found |= {self.statement[other] for other in onward}
        works = works or {world.edition(world.claims[start].text)}
        for other in self.names:
            one = world.claims[other]
            if world.edition(one.text) in works and one.figure == world.claims[name].figure:
                found.add(self.statement[other])
        return found | works

    def witnesses(self) -> set[frozenset[str]]:
        roots = {name: self._roots(name) for name in self.names}
        pairs = [(a, b) for a, b in combinations(self.names, 2) if roots[a] & roots[b]]
        return set(_joined(pairs, self.names).values())


@given(st.integers(min_value=0, max_value=10**12))
@settings(max_examples=300, deadline=None)
def test_counts_are_those_of_brute_force(seed: int) -> None:
    rng = Random(seed)
    world = _drawn(rng)
    names = rng.sample(list(world.claims), rng.randint(1, len(world.claims)))
    registry, counted = world.registry(), Counted(world, names)
    found, works = tally(registry, names), counted.works()
    assert (found.works, found.not_seen) == (len(works), len(works - world.seen))
    assert found.origins == counted.origins()
    apart = counted.witnesses()
    assert {frozenset(one.claims) for one in witnesses(registry, names)} == apart
    assert (single_witness(registry, names) is not None) == (found.origins == 1 and len(apart) == 1)


HEAD = """\
registry: a
title: b
language: en
sources:
  study: {title: S, issued: 2012}
  old: {title: Yearbook, issued: 2016, language: en}
  new: {title: "Yearbook, corrected", issued: 2017, language: en, supersedes: old}
  paper: {title: P, issued: 2018, language: en}
  report: {title: R, issued: 2019, language: en}
quantities: {work: {title: children at work, counts: person, measure: stock}}
claims:
"""


def _counted(*lines: str) -> tuple[int, int]:
    """Origins at most and witnesses of claims a, b, … of one quantity."""
    text = "".join(
        f"  {name}: {{quantity: work, says: x, {line}}}\n" for name, line in zip("abcd", lines, strict=False)
    )
    registry = from_documents((yaml.parse(HEAD + text, "a.yaml"),))
    return tally(registry, registry.claims).origins, len(witnesses(registry, list(registry.claims)))


EACH = 'figure: "80,000"'


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            [
                f"{EACH}, source: paper, citing: [{{source: study}}]",
                f"{EACH}, source: report, citing: [{{source: paper}}]",
            ],
            (1, 1),
            id="a figure that its work took from another goes back to that one",
        ),
        pytest.param(
            [
                f"{EACH}, when: 2014, source: paper, citing: [{{source: study}}]",
                f"{EACH}, when: 2015, source: report, citing: [{{source: paper}}]",
            ],
            (2, 1),
            id="another year may be a count of the work itself",
        ),
        pytest.param(
            [
                f"{EACH}, source: paper, citing: [{{source: report}}]",
                f"{EACH}, source: report, citing: [{{source: paper}}]",
            ],
            (1, 1),
            id="works that only name each other",
        ),
        pytest.param(
            [
                f"{EACH}, source: paper, citing: [{{source: old}}]",
                f"{EACH}, source: report, citing: [{{source: new}}]",
            ],
            (1, 1),
            id="two editions of one work",
        ),
        pytest.param(
            [
                f"{EACH}, source: paper, citing: [{{source: old}}]",
                f"{EACH}, source: report, citing: [{{source: study}}]",
            ],
            (2, 2),
            id="two works",
        ),
        pytest.param(
            [
                f"{EACH}, source: paper, citing: [{{source: study}}]",
                f"{EACH}, source: paper, citing: unknown",
            ],
            (1, 1),
            id="a text that prints it again and cites nobody there",
        ),
    ],
)
def test_what_shares_an_origin_counts_once(lines: list[str], expected: tuple[int, int]) -> None:
    assert _counted(*lines) == expected


def test_a_hop_that_no_citation_names_leads_to_the_origin_of_another() -> None:
    text = HEAD + "".join(
        f"  {name}: {{figure: {figure}, quantity: work, says: x, source: {source}, citing: {cites}}}\n"
        for name, figure, source, cites in (
            ("a", 5, "old", "[{source: study}]"),
            ("b", 5, "paper", "[{source: old}]"),
            ("c", 6, "report", "[{source: paper, claim: b}]"),
        )
    )
    registry = from_documents((yaml.parse(text, "a.yaml"),))
    assert len(witnesses(registry, ["a", "c"])) == tally(registry, ["a", "c"]).origins == 1
    assert [one.claims for one in witnesses(registry, ["c", "a"])] == [("c", "a")]


def test_a_text_that_cites_two_counts_makes_no_single_witness_of_them() -> None:
    text = HEAD + "".join(
        f"  {name}: {{{EACH}, quantity: work, says: x, source: {source}, citing: {cites}}}\n"
        for name, source, cites in (
            ("a", "old", "none"),
            ("b", "study", "none"),
            ("c", "paper", "[{source: old, claim: a}, {source: study, claim: b}]"),
            ("d", "report", "[{source: paper, claim: c}]"),
        )
    )
    registry = from_documents((yaml.parse(text, "a.yaml"),))
    (every,) = witnesses(registry, ["a", "b", "c", "d"])
    assert (every.bond, at_most(registry, every)) == ("joined", 2)
    (two,) = witnesses(registry, ["a", "c"])
    assert at_most(registry, two) == 1
    (three,) = witnesses(registry, ["a", "c", "d"])
    assert at_most(registry, three) == 1, "all of them go back to one work"


@given(st.integers(min_value=0, max_value=10**12))
@settings(max_examples=200, deadline=None)
def test_never_fewer_are_told_than_have_nothing_in_common(seed: int) -> None:
    rng = Random(seed)
    world = _drawn(rng)
    names = list(world.claims)
    registry, counted = world.registry(), Counted(world, names)
    roots = {name: counted._roots(name) for name in names}
    for shared in witnesses(registry, names):
        apart = max(
            len(some)
            for size in range(1, len(shared.claims) + 1)
            for some in combinations(shared.claims, size)
            if size == 1 or not any(roots[a] & roots[b] for a, b in combinations(some, 2))
        )
        origins = tally(registry, shared.claims).origins  # what only goes round, or shares a carrier, is one
        assert min(apart, origins) <= at_most(registry, shared) <= len(shared.claims)


def test_editions_that_count_for_themselves_are_no_finding() -> None:
    text = HEAD + "".join(
        f"  {name}: {{{EACH}, quantity: work, when: 2014, says: A count., source: {source}, citing: {cites}}}\n"
        for name, source, cites in (
            ("a", "old", "none"),
            ("b", "new", "none"),
            ("c", "paper", "[{source: study}]"),
        )
    )
    found = check(from_documents((yaml.parse(text, "a.yaml"),))).findings
    assert not [one for one in found if one.check == "single-origin"]
    twin = text.replace("source: new, citing: none", "source: report, citing: [{source: study}]")
    twin = twin.replace("source: old, citing: none", "source: old, citing: [{source: study}]")
    found = check(from_documents((yaml.parse(twin, "a.yaml"),))).findings
    assert [one.level for one in found if one.check == "single-origin"] == ["note"]
