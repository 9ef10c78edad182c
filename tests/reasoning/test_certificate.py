"""Certificates: every step of an arithmetic rests on relations that it needs, and names only figures it uses."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from claims import cause
from claims.checking import check
from claims.finding import Finding
from claims.reasoning.arithmetic import IN_BRACKETS
from claims.reasoning.comparability import coincide
from claims.reasoning.innocence import innocence
from claims.registry.registry import Registry
from tests.reasoning.school import SLIPS, school

sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))

WORDS = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
STEPS = ("needed:", "added up:", "in a row:", "so ", "read as loosely")


def generated() -> list[tuple[str, Registry]]:
    """Registries with a slip each, drawn from known truths."""
    pytest.importorskip("z3", reason="the oracle needs z3-solver, which is in the test extra")
    import rates

    cases = [one for one in rates.cases(rates.TUNING) if one.size == 10 and one.replicate == 0 and one.dense]
    found = []
    for case in cases:
        sheet, slipped = rates.drawn(case)
        found.append((case.name, sheet.load(slipped)))
    return found


def every() -> list[tuple[str, Registry]]:
    one = [(name, school({name: SLIPS[name]})) for name in SLIPS]
    return [*one, *generated()]


def conflicting(registry: Registry) -> list[Finding]:
    return [one for one in check(registry).findings if one.judgement.conflict is not None]


def test_a_certificate_names_only_the_figures_that_it_uses() -> None:
    told = 0
    for name, registry in every():
        for finding in conflicting(registry):
            for line in finding.judgement.arithmetic:
                if not line.startswith(STEPS):
                    continue
                named = set(WORDS.findall(re.sub(r"\[[^\]=]*\]", "", line))) & set(registry.claims)
                assert named <= set(finding.claims), (name, finding.claims, line)
                told += 1
    assert told > 50


def test_every_relation_of_a_certificate_is_needed_and_every_premise_belongs_to_one() -> None:
    for name, registry in every():
        for finding in conflicting(registry):
            conflict = finding.judgement.conflict
            assert conflict is not None
            part = conflict.component
            places = [part.constraints.index(one) for one in conflict.constraints]
            claims = frozenset(conflict.claims)
            for place in places if len(places) > 1 else ():
                less = frozenset(places) - {place}
                assert part.refuted(claims, less) is None, (name, finding.claims, part.constraints[place])
            grounds = {premise for one in conflict.constraints for premise in one.premises}
            first, *others = sorted(claims)
            for other in others:
                grounds.update(coincide(registry, first, other) or ())
            named = {
                (one.name, one.status, one.detail) for one in grounds
            }  # what settles it may name more claims
            assert {(one.name, one.status, one.detail) for one in conflict.premises} <= named
            assert finding.judgement.innocent_if == innocence(conflict.constraints)


def test_a_share_that_plays_no_part_is_not_blamed_for_what_lies_inside_the_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(cause, "MOST_OF_ONE_CAUSE", 100)  # each conflict by itself
    found = {frozenset(one.claims): one for one in conflicting(school({"meals-per-pupil": "18"}))}
    one = found[frozenset({"meals-2024", "meals-per-pupil", "pupils-2024"})]
    needed = [line for line in one.judgement.arithmetic if line.startswith("needed:")]
    assert needed == [
        "needed: meals-2024 = meals-per-pupil × [fed-2024]",
        "needed: [fed-2024] ≤ pupils-2024",
    ]
    assert IN_BRACKETS in one.judgement.arithmetic
    said = [*one.judgement.innocent_if, *(premise.detail for premise in one.judgement.premises)]
    assert not [line for line in said if "share" in line]


def test_a_certificate_without_bracketed_amounts_explains_none() -> None:
    for finding in conflicting(school({"meals-per-pupil": "18"})):
        shown = any("[" in line.partition("=")[0] for line in finding.judgement.arithmetic)
        assert (IN_BRACKETS in finding.judgement.arithmetic) == shown
