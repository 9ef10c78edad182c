"""How a report is told: the simplest first, what is asked for once, and columns that say what they count."""

from __future__ import annotations

import re

from click import unstyle

from claims.checking import check
from claims.checks import comparing
from claims.document import yaml
from claims.finding import LEVELS
from claims.loading.load import from_documents
from claims.output.explanation import explain
from claims.output.json import document
from claims.output.text import full, rendered
from claims.reasoning.premise import Premise, merged, settled
from tests.reasoning.school import SLIPS, school

FINDING = re.compile(r"^   finding ([0-9a-f]{10});", re.MULTILINE)


def shown(printed: dict[str, str]) -> str:
    return unstyle(rendered(check(school(printed))))


def test_findings_stand_by_level_and_then_the_simplest_first() -> None:
    report = check(school(SLIPS))
    known = {one.id: one for one in report.findings}
    told = [known[one] for one in FINDING.findall(unstyle(rendered(report)))]
    assert len(told) == sum(one.level != "note" for one in report.findings)
    sizes = [(LEVELS.index(one.level), len(set(one.claims)), len(one.judgement.arithmetic)) for one in told]
    assert sizes == sorted(sizes)
    assert {size[1] for size in sizes} > {3}


def test_the_json_keeps_its_order() -> None:
    findings = document(check(school({"meals-per-pupil": "18"})))["findings"]
    keys = [(LEVELS.index(one["level"]), one["check"]) for one in findings]
    assert keys == sorted(keys)


def test_the_figure_in_most_findings_is_named_at_the_end_and_nothing_else_is_said_of_it() -> None:
    last = shown({"meals-per-pupil": "18"}).splitlines()[-1]
    assert last == "stands in most of these 8 conflicts: meals-per-pupil (8)"
    assert "stand" not in shown({}).splitlines()[-1]
    assert "in most of these" not in shown({"budget-usd": "USD 26 million"})  # all stand in both


def test_what_is_open_for_many_pairs_is_told_once() -> None:
    registry = school({"meals-per-pupil": "18"}, place="", more="place: KE")
    (one,) = [each for each in check(registry).findings if set(each.claims) == TRIPLE]
    assert one.level == "warning"  # the registry's place is inferred, as no text prints it
    text = unstyle(full(registry, one))
    assert text.count("same place (inferred)") == 1
    assert "give `where:` for meals-per-pupil, meals-2024 and fed-2024" in text
    assert text.count("they speak of different places") == 1


TRIPLE = {"meals-2024", "meals-per-pupil", "fed-2024"}


def test_ways_to_settle_are_merged_by_field_and_others_kept() -> None:
    ways = [
        "give `where:` for a and b",
        "give `where:` for c and a",
        "give `when:` for a",
        "find it in print",
        "give `definition:` for a and b that name the base",
        "give `definition:` for c that name the base",
    ]
    assert settled(ways) == [
        "give `where:` for a, b and c",
        "give `when:` for a",
        "find it in print",
        "give `definition:` for a, b and c that name the base",
    ]
    assert merged(
        [
            Premise("p", "default", "x", "give `when:` for a"),
            Premise("p", "default", "y", "give `when:` for b"),
        ]
    ) == (Premise("p", "default", "x; y", "give `when:` for a and b"),)
    assert settled(
        ["give `method:` for a, or `projection: true`", "give `definition:` for a and b, the same for all"]
    ) == ["give `method:` for a, or `projection: true`", "give `definition:` for a and b, the same for all"]
    two = [Premise("p", "default"), Premise("p", "inferred")]
    assert merged(two) == tuple(two)


def test_a_registry_that_implies_nothing_says_so() -> None:
    text = (
        "registry: x\ntitle: X\nlanguage: en\nsources: {r: {title: R}}\n"
        'claims:\n  a: {figure: "5", says: S., source: r}\n'
    )
    registry = from_documents((yaml.parse(text, "x.yaml"),))
    assert (explain("implied", registry) or "").startswith("This registry implies no value")
    assert explain("implied:a", registry) is None


def test_columns_say_what_they_count() -> None:
    report = check(school({"meals-per-pupil": "18"}))
    text = unstyle(rendered(report))
    header = next(line for line in text.splitlines() if line.startswith("check "))
    assert header.split() == ["check", "holds", "flagged", "undecided", "could", "not", "run"]
    lines = [line for line in text.splitlines() if line.startswith("could not run: ")]
    assert lines
    assert "parts-miss-total (2)" in lines[0]
    counted = sum(
        report.counts[name][outcome]
        for name in comparing()
        for outcome in ("holds", "conflicts", "undecided")
    )
    silent = sum(report.counts[name]["could_not_run"] for name in comparing())
    assert f"; {counted} comparisons of figures or dates, {silent} more could not be made" in text
