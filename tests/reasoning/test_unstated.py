"""Quantities that nobody states: each tree has a limit of its own, and parts that overlap lie in their whole."""

from __future__ import annotations

import pytest

from claims import implying
from claims.checking import check
from claims.checks import sample
from claims.document import yaml
from claims.finding import Report
from claims.implying import implied
from claims.loading.load import from_documents
from claims.reasoning import unstated
from claims.registry.registry import Registry


def made(text: str) -> Registry:
    return from_documents((yaml.parse(sample(text), "sample.yaml"),))


def claim(name: str, figure: str, quantity: str) -> str:
    return (
        f'  {name}: {{figure: "{figure}", says: S., source: report, quantity: {quantity}, when: 2015, where: TH, '
        "citing: none}\n"
    )


def through_the_tree(trees: int) -> str:
    """Clubs of each of which 12 girls are in a team that nobody counts, and the team is in a squad of 10."""
    quantities, claims, relations = "", "", ""
    for tree in range(trees):
        club = f"club-{tree}"
        quantities += f"  {club}: {{counts: person, measure: stock}}\n"
        for name, inside in (("team", club), ("girls", "team"), ("squad", club), ("reserve", club)):
            above = inside if inside == club else f"{inside}-{tree}"
            quantities += f"  {name}-{tree}: {{part_of: {above}, trait: {name}}}\n"
        claims += claim(f"girls-{tree}", "12", f"girls-{tree}") + claim(
            f"squad-{tree}", "10", f"squad-{tree}"
        )
        relations += f"  - partition: {{whole: squad-{tree}, parts: [team-{tree}, reserve-{tree}]}}\n"
    return f"quantities:\n{quantities}claims:\n{claims}relations:\n{relations}"


def conflicts(report: Report) -> list[tuple[str, ...]]:
    return [tuple(sorted(one.claims)) for one in report.findings if one.check == "cannot-all-hold"]


def test_the_limit_holds_for_each_tree_and_not_for_all_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unstated, "MOST_LINKED", 4)  # one tree links its girls, squad, team and reserve
    report = check(made(through_the_tree(3)))
    assert conflicts(report) == [(f"girls-{tree}", f"squad-{tree}") for tree in range(3)]
    assert report.counts["cannot-all-hold"]["could_not_run"] == 0
    monkeypatch.setattr(unstated, "MOST_LINKED", 3)
    report = check(made(through_the_tree(3)))
    assert conflicts(report) == []
    assert report.counts["cannot-all-hold"]["could_not_run"] == 3


def test_what_is_implied_is_limited_among_figures_that_hang_together(monkeypatch: pytest.MonkeyPatch) -> None:
    fitting = through_the_tree(3).replace('"12"', '"9"')
    every = {one.name for one in implied(made(fitting))}
    assert every == {f"{name}-{tree}" for name in ("reserve", "team") for tree in range(3)}
    monkeypatch.setattr(implying, "MOST", 1)
    assert {one.name for one in implied(made(fitting))} == {f"reserve-{tree}" for tree in range(3)}


OVERLAPPING = """\
quantities:
  pupils: {counts: student, measure: stock}
  active: {part_of: pupils, trait: in some group}
  choir: {part_of: pupils, trait: choir}
  sport: {part_of: pupils, trait: sport}
  girls: {part_of: choir, sex: female}
claims:
"""
PARTS = "relations:\n  - partition: {whole: active, parts: [choir, sport], overlap: true}\n"


@pytest.mark.parametrize(("girls", "told"), [("50", [("active", "girls")]), ("40", [])])
def test_a_part_that_nobody_states_lies_in_its_whole_though_parts_overlap(
    girls: str, told: list[tuple[str, ...]]
) -> None:
    text = OVERLAPPING + claim("active", "41", "active") + claim("girls", girls, "girls") + PARTS
    report = check(made(text))
    assert conflicts(report) == told
    assert {one.level for one in report.findings if one.check == "cannot-all-hold"} <= {"error"}


def test_parts_that_overlap_are_not_added_up() -> None:
    text = OVERLAPPING + claim("active", "41", "active") + claim("girls", "40", "girls")
    text += claim("sport", "40", "sport") + PARTS
    report = check(made(text))
    assert conflicts(report) == []
    assert {one.name: one.shown() for one in implied(made(text))} == {"choir": "40 to 41"}


def test_who_concluded_that_a_part_belongs_to_the_whole_is_told() -> None:
    text = OVERLAPPING + claim("active", "41", "active") + claim("girls", "50", "girls")
    text += f"{PARTS}    inferred: true\n"
    (one,) = [one for one in check(made(text)).findings if one.check == "cannot-all-hold"]
    assert one.level == "warning"
    assert "the part belongs to the whole" in {premise.name for premise in one.judgement.premises}
