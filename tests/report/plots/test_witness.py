"""Three papers that repeat one source are one witness; a carrier is nobody's origin."""

from __future__ import annotations

import pytest

from claims.document import yaml
from claims.loading.load import from_documents
from claims.registry.registry import Registry
from report.plots._witness import witnesses

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
        ("p3-study", "p3-thesis"),
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
