"""What is decided together: verdicts equal z3's, conflicts and repairs equal trying every subset, in any order."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("z3", reason="the oracle is z3")

from claims.checking import check
from claims.finding import Finding, Report
from claims.output.json import document
from tests.reasoning.overlapping import Claims, Oracle, drawn


def conflicting(report: Report) -> list[Finding]:
    return [
        one
        for one in report.findings
        if one.judgement.outcome == "conflicts" and one.claims and one.level != "note"
    ]


def clusters(conflicts: set[Claims]) -> list[set[Claims]]:
    left, found = set(conflicts), []
    while left:
        cluster = {left.pop()}
        while joined := {one for one in left if any(one & other for other in cluster)}:
            cluster |= joined
            left -= joined
        found.append(cluster)
    return found


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**9))
def test_conflicts_and_repairs_equal_those_of_z3_on_overlapping_totals(seed: int) -> None:
    drawing = drawn(random.Random(seed), most=7)
    registry = drawing.registry()
    oracle, report = Oracle(drawing, registry), check(registry)
    expected = oracle.conflicts()
    found = {frozenset(one.claims): one for one in conflicting(report)}
    assert set(found) == expected, drawing.text()
    assert all(one.level == "error" for one in found.values())
    together: set[Claims] = {frozenset()}
    for cluster in clusters(expected):
        of_cluster = {frozenset(repair) for one in cluster for repair in found[one].judgement.repairs}
        assert all({frozenset(r) for r in found[one].judgement.repairs} == of_cluster for one in cluster)
        together = {one | other for one in together for other in of_cluster}
    assert together == oracle.repairs()
    if not expected and not Oracle(drawing, registry, strict=True).can_hold(frozenset(drawing.figures)):
        assert report.total("undecided")


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**9))
def test_the_order_of_the_registry_changes_nothing_but_places(seed: int) -> None:
    drawing = drawn(random.Random(seed))
    first, second = (document(check(drawing.registry(chance))) for chance in (None, random.Random(seed + 1)))
    for one in (*first["findings"], *second["findings"]):
        del one["places"]
    assert first == second
