"""Slips that are told of a finding: whoever corrects the figure so finds that finding gone, and no other come."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click import unstyle

from claims.checking import check
from claims.finding import Finding, Report
from claims.output import hypotheses
from claims.output.explanation import explain
from claims.output.hypotheses import Hypotheses
from claims.reasoning.trial import TOLD, printing
from claims.registry.registry import Registry
from tests.reasoning.school import SLIPS, school

sys.path.insert(0, str(Path(__file__).parent / "benchmarks"))


def told(report: Report) -> set[tuple[str, frozenset[str]]]:
    """Every conflict, also of those that one finding tells together."""
    return {
        (one.check, frozenset(claims))
        for one in report.findings
        if one.level in TOLD
        for claims in one.judgement.crowd or (one.claims,)
    }


def broken(registry: Registry) -> Iterator[str]:
    """What would come, or stay, if a slip that is told were put right: nothing, if they are told well."""
    report = check(registry)
    before, looking = told(report), Hypotheses(report)
    after: dict[tuple[str, str], set[tuple[str, frozenset[str]]]] = {}
    for finding in report.findings:
        for slip in looking.slips(finding).shown:
            assert slip.claim in finding.claims
            if not slip.figure:
                continue  # no print of it is known
            key = slip.claim, slip.figure
            if key not in after:
                corrected = printing(registry, *key)
                assert corrected is not None
                after[key] = told(check(corrected))
            ended = {(finding.check, frozenset(one)) for one in finding.judgement.crowd or (finding.claims,)}
            if not ended.isdisjoint(after[key]):
                yield f"{finding.claims} stays with {slip.claim}: {slip.reads}"
            if new := after[key] - before:
                yield f"{sorted(map(str, new))} comes with {slip.claim}: {slip.reads}"


@pytest.mark.parametrize("size", [5, 10])
def test_a_slip_put_right_ends_its_finding_and_adds_none(size: int) -> None:
    pytest.importorskip("z3", reason="the oracle needs z3-solver, which is in the test extra")
    import rates

    listed = 0
    for case in [one for one in rates.cases(rates.TUNING) if one.size == size and one.replicate == 0][::6]:
        sheet, slipped = rates.drawn(case)
        registry = sheet.load(slipped)
        assert list(broken(registry)) == [], case.name
        report = check(registry)
        listed += sum(bool(Hypotheses(report).slips(one).shown) for one in report.findings)
    assert listed >= 2  # a count that is no whole number is told by itself, and no slip is sought for it


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_in_the_school_put_right_ends_its_finding_and_adds_none(name: str) -> None:
    assert list(broken(school({name: SLIPS[name]}))) == []


def test_two_slips_in_the_school() -> None:
    rng = random.Random("two slips")
    for _ in range(3):
        names = rng.sample(sorted(SLIPS), 2)
        assert list(broken(school({name: SLIPS[name] for name in names}))) == [], names


def of(report: Report, *claims: str) -> Finding:
    return next(one for one in report.findings if set(one.claims) == set(claims) and one.judgement.conflict)


def test_only_the_figure_that_ends_the_finding_is_told() -> None:
    """Two figures more would fit with the rate, and clash with what else is known of them."""
    report = check(school({"meals-per-pupil": "18"}))
    listed = Hypotheses(report).slips(of(report, "meals-2024", "meals-per-pupil", "fed-2024"))
    assert [(one.claim, one.figure) for one in listed.shown] == [("meals-per-pupil", "180")]
    assert listed.complete


def test_beside_other_slips_the_slip_is_told_with_what_comes_instead() -> None:
    registry = school({name: SLIPS[name] for name in ("meals-per-pupil", "fed-share")})
    report = check(registry)
    finding = of(report, "meals-2024", "meals-per-pupil", "fed-2024")
    looking = Hypotheses(report)
    assert looking.slips(finding).shown == ()
    (one,) = [each for each in looking.instead(finding) if each.slip.figure == "180"]
    assert one.left < looking.count
    after = told(check(school({"fed-share": SLIPS["fed-share"]})))
    assert one.left == len(after)
    assert f"180 instead of 18 (times-10); {one.left} then" in (explain(finding.id, registry) or "")


def test_what_others_leave_is_told_of_the_claims_of_the_finding_and_is_never_everything() -> None:
    registry = school({"meals-per-pupil": "18"})
    for finding in check(registry).findings:
        if finding.judgement.conflict is None:
            continue
        text = unstyle(explain(finding.id, registry) or "")
        left = [line for line in text.splitlines() if "the other figures leave" in line]
        assert left
        assert all(line.rpartition(" for ")[2] in finding.claims for line in left)
        assert not [line for line in left if " at least 0 " in line or " any number " in line]


def test_of_many_slips_it_is_said_how_many_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    registry = school({"budget-usd": SLIPS["budget-usd"]})
    finding = of(check(registry), "budget-2024", "budget-usd", "dollar")
    listed = Hypotheses(check(registry)).slips(finding)
    assert len(listed.fitting) > 1
    assert listed.complete
    assert "if one figure were a slip:" in (explain(finding.id, registry) or "")
    monkeypatch.setattr(hypotheses, "MOST_SLIPS", 1)
    shown = explain(finding.id, registry) or ""
    assert f"if one figure were a slip (1 of {len(listed.fitting)} that fit):" in shown
