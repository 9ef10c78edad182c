"""Very many conflicts of one kind are one finding, and nothing of them is lost."""

from __future__ import annotations

import random

import pytest

from claims.checking import check
from claims.checks import sample
from claims.document import yaml
from claims.finding import Finding, Report
from claims.loading.load import from_documents
from claims.output.explanation import explain
from claims.output.json import document
from claims.output.text import rendered
from claims.reasoning import crowd
from claims.registry.registry import Registry

QUANTITIES = """\
quantities:
  pupils: {counts: student, measure: stock}
  girls: {part_of: pupils, sex: female}
"""


def made(text: str) -> Registry:
    return from_documents((yaml.parse(sample(text), "sample.yaml"),))


def claim(name: str, figure: int, quantity: str, when: object = 2015, more: str = "citing: none") -> str:
    return (
        f'  {name}: {{figure: "{figure}", says: S., source: report, quantity: {quantity}, when: {when}, where: TH, '
        f"{more}}}\n"
    )


def above(parts: int, wholes: int, more: str = "") -> str:
    """Girls that are more than pupils: 1 001 of them and more against up to 1 000."""
    girls = "".join(claim(f"g-{number:02}", 1001 + number, "girls") for number in range(parts))
    pupils = "".join(claim(f"p-{number:02}", 900 - number, "pupils") for number in range(wholes))
    return f"{QUANTITIES}claims:\n{girls}{pupils}{more}"


def exceeding(report: Report) -> list[Finding]:
    return [one for one in report.findings if one.check == "subset-exceeds-whole"]


def test_a_few_are_told_by_what_they_share_and_many_as_one() -> None:
    report = check(made(above(10, 5)))
    assert sorted(claims for one in exceeding(report) for claims in one.judgement.crowd) == [
        (f"g-{part:02}", f"p-{whole:02}") for part in range(10) for whole in range(5)
    ]
    assert len(exceeding(report)) == 5  # one for each of the wholes
    report = check(made(above(17, 3)))
    (one,) = exceeding(report)
    assert (one.level, one.claims[:2]) == ("error", ("g-16", "p-02"))  # furthest apart
    assert len(one.claims) == crowd.MOST_LISTED
    assert "1 017 girls as part of 898 pupils: do not fit together." in one.message
    assert "with 50 more comparisons of this kind, between 20 figures (all of them are named;" in one.message
    assert report.counts["subset-exceeds-whole"]["conflicts"] == 51


def test_every_conflict_of_a_crowd_stands_in_the_json_and_with_its_figures() -> None:
    registry = made(above(30, 3))
    report = check(registry)
    (one,) = (found for found in document(report)["findings"] if found["check"] == "subset-exceeds-whole")
    assert sorted(map(sorted, one["conflicts"])) == sorted(
        [f"g-{part:02}", f"p-{whole:02}"] for part in range(30) for whole in range(3)
    )
    assert len(one["claims"]) == crowd.MOST_LISTED
    (finding,) = exceeding(report)
    unnamed = sorted(finding.concerned - set(finding.claims))
    assert len(unnamed) == 13
    told = explain(unnamed[0], registry)
    assert told is not None
    assert all(f"with p-{whole:02} (“{900 - whole}”)" in told for whole in range(3))


def test_levels_are_crowds_of_their_own() -> None:
    unsure = "".join(claim(f"u-{number:02}", 960 + number, "girls", "unstated") for number in range(30))
    report = check(made(above(4, 3, unsure)))
    told = [(one.level, len(one.claims)) for one in exceeding(report)]
    assert told == [("error", 2)] * 12 + [("warning", crowd.MOST_LISTED)]
    assert "if both speak of the same time" in exceeding(report)[-1].message


def test_other_conflicts_of_the_same_figures_are_told_beside_it() -> None:
    more = claim("boys", 500, "boys") + "relations:\n  - equation: '{g-00} = {boys}'\n"
    text = above(17, 4, more).replace("claims:\n", "  boys: {part_of: pupils, trait: boys}\nclaims:\n", 1)
    report = check(made(text))
    assert len(exceeding(report)) == 1
    (other,) = (one for one in report.findings if one.check == "equation-mismatch")
    assert set(other.claims) == {"boys", "g-00"}
    assert (other.judgement.repairs, other.judgement.all_repairs) == ((), False)  # none would end the crowd


def test_what_a_crowd_tells_is_not_told_again_with_more_figures() -> None:
    more = claim("boys", 500, "boys") + "relations:\n  - equation: '{g-00} + {boys} = {p-00}'\n"
    text = above(17, 4, more).replace("claims:\n", "  boys: {part_of: pupils, trait: boys}\nclaims:\n", 1)
    assert [one.check for one in check(made(text)).findings if one.level == "error"] == [
        "subset-exceeds-whole"
    ]


def test_what_fits_only_loosely_is_one_note() -> None:
    girls = "".join(claim(f"g-{number:02}", 1000 + 10 * (number + 1), "girls") for number in range(8))
    pupils = "".join(claim(f"p-{number}", 1000, "pupils") for number in range(8))
    report = check(made(f"{QUANTITIES}claims:\n{girls}{pupils}"))
    (one,) = exceeding(report)
    assert (one.level, one.judgement.outcome) == ("note", "undecided")
    assert "fit together only when read more coarsely than they are printed. So it is" in one.message
    assert "with 63 more comparisons" in one.message


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_the_claims_changes_nothing(seed: int) -> None:
    head, claims = above(20, 6).split("claims:\n")
    lines = claims.splitlines(keepends=True)
    random.Random(seed).shuffle(lines)
    first, second = (check(made(f"{head}claims:\n{one}")) for one in (claims, "".join(lines)))
    assert [(one.id, one.message) for one in first.findings] == [
        (one.id, one.message) for one in second.findings
    ]
    assert first.findings[0].judgement.crowd == second.findings[0].judgement.crowd


def test_the_text_of_a_crowd_can_be_read() -> None:
    told = rendered(check(made(above(40, 40))))
    assert told.count("error[") == 1
    assert len(told[: told.index("note[")].splitlines()) < 80
