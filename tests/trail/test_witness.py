"""Works that share an origin, a carrier or a sentence count once, and never as less than may be."""

from __future__ import annotations

import pytest

from claims.document import yaml
from claims.loading.load import from_documents
from claims.registry.registry import Registry
from claims.trail.group import Groups
from claims.trail.witness import Tally, tally, witnesses

REGISTRY = """\
registry: a
title: b
sources:
  first: {title: A}
  other: {title: B}
  page: {title: P}
  study: {title: S, read_through: page}
  thesis: {title: T, read_through: page}
  p1: {title: C, issued: 2015}
  p2: {title: D, issued: 2016}
  p3: {title: E, issued: 2017}
claims:
  alone: {figure: 9, says: x, source: p1, citing: none}
  p1-first: {figure: 5, says: x, source: p1, citing: [{source: first}]}
  p2-first: {figure: 6, says: x, source: p2, citing: [{source: first}]}
  p3-first-and-other: {figure: 7, says: x, source: p3, citing: [{source: first}, {source: other}]}
  p2-other: {figure: 8, says: x, source: p2, citing: [{source: other}]}
  p3-study: {figure: 5, says: x, source: p3, citing: [{source: study}]}
  p3-thesis: {figure: 5, says: x, source: p3, citing: [{source: thesis}]}
  own: {figure: 5, says: x, source: p2, citing: none}
  own-too: {figure: 6, says: x, source: p2, citing: none}
  nobody-looked: {figure: 5, says: x, source: p3, citing: unknown}
  cites-p2: {figure: 5, says: x, source: p3, citing: [{source: p2}]}
  cites-p1-same: {figure: 5, says: x, source: p3, citing: [{source: p1}]}
  cites-p1-other: {figure: 55, says: x, source: p3, citing: [{source: p1}]}
  again: {figure: 5, says: x, source: p3, citing: none, repeats: p1-first}
  printed-again: {figure: 5, says: x, source: p3, citing: none, repeats: own}
  silent-half: {figure: 56, says: x, source: p1, citing: none, same_statement: other-half}
  half: {figure: 5, says: x, source: p1, citing: [{source: study}]}
  other-half: {figure: 55, says: x, source: p1, citing: [{source: other}], same_statement: half}
  by-claim: {figure: 55, says: x, source: p3, citing: [{source: p1, claim: p1-first}]}
"""


@pytest.fixture(scope="module")
def registry() -> Registry:
    return from_documents((yaml.parse(REGISTRY, "a/registry.yaml"),))


@pytest.mark.parametrize(
    ("claims", "bond", "works"),
    [
        (("p1-first", "p2-first"), "cited", ("first",)),
        (("p1-first", "p3-first-and-other"), "cited", ("first",)),
        (("p1-first", "p3-first-and-other", "p2-other"), "joined", ("first", "other")),
        (("p3-study", "p3-thesis"), "carried", ("page",)),
        (("half", "other-half"), "repeated", ()),
        (("own", "own-too"), "printed", ("p2",)),
        (("p1-first", "again"), "repeated", ()),
        (("own", "cites-p2"), "joined", ("p2",)),
        (("p1-first", "cites-p1-same"), "joined", ("p1",)),
    ],
)
def test_what_goes_back_to_one_work_is_one_witness(
    registry: Registry, claims: tuple[str, ...], bond: str, works: tuple[str, ...]
) -> None:
    (one,) = witnesses(registry, claims)
    assert (one.claims, one.bond, one.works) == (claims, bond, works)


def test_a_claim_that_names_the_claim_it_takes_is_joined_with_it(registry: Registry) -> None:
    assert len(witnesses(registry, ["p1-first", "by-claim"])) == 1


@pytest.mark.parametrize(
    "claims",
    [
        ("alone", "p2-first"),
        ("p1-first", "p2-other"),
        ("p1-first", "cites-p1-other"),
        ("own", "nobody-looked"),
    ],
)
def test_others_stay_apart(registry: Registry, claims: tuple[str, ...]) -> None:
    found = witnesses(registry, claims)
    assert [one.claims for one in found] == [(claims[0],), (claims[1],)]
    assert all(one.bond == "alone" for one in found)


def test_witnesses_keep_the_order_of_the_sheet(registry: Registry) -> None:
    found = witnesses(registry, ["p2-first", "alone", "p1-first"])
    assert [one.claims for one in found] == [("p2-first", "p1-first"), ("alone",)]


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        (("alone",), Tally(works=1, origins=1, not_seen=1)),
        (("p1-first", "p2-first"), Tally(works=1, origins=1, not_seen=1)),
        (("p3-first-and-other",), Tally(works=2, origins=2, not_seen=2)),
        (("p3-study", "p3-thesis"), Tally(works=2, origins=1, not_seen=2)),
        (("own", "own-too"), Tally(works=1, origins=1, not_seen=1)),
        (("by-claim", "p1-first"), Tally(works=2, origins=1, not_seen=2)),
        (("again",), Tally(works=1, origins=1, not_seen=1)),
        (("p1-first", "again"), Tally(works=1, origins=1, not_seen=1)),
        (("own", "printed-again"), Tally(works=1, origins=1, not_seen=1)),
        (("other-half", "silent-half"), Tally(works=1, origins=1, not_seen=1)),
        (("alone", "alone"), Tally(works=1, origins=1, not_seen=1)),
    ],
)
def test_a_tally_is_an_upper_bound(registry: Registry, claims: tuple[str, ...], expected: Tally) -> None:
    assert tally(registry, claims) == expected


def test_sets_that_are_paired_are_those_that_are_joined() -> None:
    joined, paired = Groups(), Groups()
    for first, second in (("d", "c"), ("a", "b"), ("b", "d"), ("e", "e")):
        joined.join((first, second))
        paired.pair(first, second)
    assert [joined.of(name) for name in "abcde"] == [paired.of(name) for name in "abcde"] == list("aaaae")
