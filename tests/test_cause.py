"""One bad total is one finding, however many figures it does not fit with; and nothing of them is lost."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from claims.cause import MOST_OF_ONE_CAUSE
from claims.checking import check
from claims.checks import sample
from claims.document import yaml
from claims.finding import Finding, Report
from claims.loading.load import from_documents
from claims.output.explanation import explain
from claims.output.json import document
from claims.output.text import MOST_NOTES, MOST_PLACES, rendered
from claims.registry.registry import Registry

PUPILS = "quantities:\n  pupils: {title: Pupils, counts: student, measure: stock}\n"
SOURCES = "sources: {report: {title: A report, issued: 2018}, other: {title: Another, issued: 2019}}\n"


def made(text: str) -> Registry:
    return from_documents((yaml.parse(sample(text), "sample.yaml"),))


def claim(name: str, figure: str, quantity: str = "pupils", more: str = "when: 2018, where: TH") -> str:
    return f'  {name}: {{figure: "{figure}", says: S., source: report, citing: none, quantity: {quantity}, {more}}}\n'


def told(report: Report) -> list[Finding]:
    return [one for one in report.findings if one.level != "note"]


def provinces(count: int, total: str, sizes: tuple[int, int]) -> Registry:
    drawn = random.Random(5)
    parts = (
        claim(f"p{at:02}", f"{drawn.randint(*sizes):,}", more=f"when: 2018, where: TH-{10 + at}")
        for at in range(count)
    )
    return made(f"{PUPILS}claims:\n{claim('all', total)}{''.join(parts)}")


def kinds(count: int) -> tuple[str, str]:
    tree = "".join(f"  k{at}: {{title: Pupils of {at}, part_of: pupils}}\n" for at in range(count))
    return PUPILS + tree, "".join(claim(f"c{at}", f"{501 + at}", f"k{at}") for at in range(count))


def test_many_places_against_one_small_total_are_told_once() -> None:
    report = check(provinces(60, "50,001", (10_001, 40_000)))
    (one,) = told(report)
    assert one.check == "places-exceed-whole"
    assert len(one.claims) == 61
    assert "and 55 more figures together, as parts of 50 001 in Thailand (Pupils): do not fit" in one.message
    assert "3 of these 61 figures are enough for that: " in one.message
    assert len(one.judgement.crowd) > MOST_OF_ONE_CAUSE
    assert all("all" in conflict for conflict in one.judgement.crowd)
    assert report.counts["places-exceed-whole"]["conflicts"] == 1  # it is one comparison


def test_the_largest_stand_first_and_the_sum_is_not_printed_whole() -> None:
    registry = provinces(60, "50,001", (10_001, 40_000))
    (one,) = told(check(registry))
    figures = sorted((registry.figure(name).value for name in registry.claims if name != "all"), reverse=True)  # type: ignore[union-attr, type-var]
    for value in figures[:5]:
        assert f"{int(value):,}".replace(",", " ") in one.message.partition(" together")[0]  # type: ignore[arg-type]
    assert max(len(line) for line in one.judgement.arithmetic) < 300
    assert any(
        line.startswith("all: “50,001”") for line in one.judgement.arithmetic
    )  # the total is among the lines


def test_a_total_that_each_part_exceeds_is_told_once() -> None:
    tree, parts = kinds(30)
    report = check(made(f"{tree}claims:\n{claim('all', '412')}{parts}"))
    (one,) = told(report)
    assert (one.check, one.level, one.claims[:2]) == ("subset-exceeds-whole", "error", ("c29", "all"))
    assert (
        "The same goes for 29 more comparisons with “412” (all): c28, c27, c26, c25, c24 and 24 more"
        in one.message
    )
    assert len(one.judgement.crowd) == 30
    assert report.counts["subset-exceeds-whole"]["conflicts"] == 30


def test_a_few_are_told_one_by_one() -> None:
    tree, parts = kinds(MOST_OF_ONE_CAUSE)
    assert len(told(check(made(f"{tree}claims:\n{claim('all', '412')}{parts}")))) == MOST_OF_ONE_CAUSE


def test_premises_of_another_sort_are_told_apart() -> None:
    tree, parts = kinds(12)
    undated = "".join(
        claim(f"u{at}", f"{601 + at}", f"k{at}", "when: unstated, where: TH") for at in range(12)
    )
    levels = sorted(
        one.level
        for one in told(check(made(f"{tree}claims:\n{claim('all', '412')}{parts}{undated}")))
        if one.check == "subset-exceeds-whole"
    )
    assert levels == ["error", "warning"]


@pytest.mark.parametrize(
    "text",
    [
        "relations:\n  - partition: {whole: pupils, parts: ["
        + ", ".join(f"k{at}" for at in range(40))
        + "]}\n",
        "relations:\n  - equation: '" + " + ".join(f"{{c{at}}}" for at in range(40)) + " = {all}'\n",
        "".join(f"  - reference: {{quantity: k{at}, within: pupils}}\n" for at in range(40)),
    ],
)
def test_a_registry_with_one_bad_total_gives_a_handful_of_findings(text: str) -> None:
    tree, parts = kinds(40)
    total = "5,412" if "reference" not in text else "412"
    relations = text if text.startswith("relations") else f"relations:\n{text}"
    report = check(made(f"{tree}claims:\n{claim('all', total)}{parts}{relations}"))
    assert 1 <= len(told(report)) <= 3


def test_a_figure_handed_on_otherwise_by_many_is_told_once() -> None:
    later = "".join(
        f'  r{at:02}: {{figure: "{100 + at}", says: S., source: other, '
        f"citing: [{{source: report, claim: first, reach: attached}}]}}\n"
        for at in range(20)
    )
    first = '  first: {figure: "12,345", says: S., source: report, citing: none}\n'
    found = [
        one for one in told(check(made(f"{SOURCES}claims:\n{first}{later}"))) if one.check == "value-drift"
    ]
    assert len(found) == 1
    assert "The same goes for 19 more comparisons with “12,345” (first): " in found[0].message


def test_a_work_cited_for_what_came_later_by_many_is_told_once() -> None:
    parts = "".join(
        claim(f"c{at}", f"{501 + at}", more=f"when: 2019, where: TH-{10 + at}") for at in range(20)
    )
    found = told(check(made(f"{PUPILS}claims:\n{parts}")))
    assert [one.check for one in found] == ["source-older-than-fact"]
    assert "The same goes for 19 more: c1, c10, c11, c12, c13 and 14 more." in found[0].message


def test_the_order_of_the_claims_changes_nothing() -> None:
    tree, parts = kinds(20)
    lines = [claim("all", "412"), *parts.splitlines(keepends=True)]
    random.Random(2).shuffle(lines)
    one, other = (
        told(check(made(f"{tree}claims:\n{text}"))) for text in (claim("all", "412") + parts, "".join(lines))
    )
    assert [(each.id, each.message, each.judgement.crowd) for each in one] == [
        (each.id, each.message, each.judgement.crowd) for each in other
    ]


def test_the_json_lists_each_conflict_and_the_text_is_short() -> None:
    registry = provinces(60, "50,001", (10_001, 40_000))
    report = check(registry)
    (one,) = (each for each in document(report)["findings"] if each["level"] != "note")
    assert len(one["conflicts"]) > MOST_OF_ONE_CAUSE
    assert len(one["places"]) == 61
    text = rendered(report)
    assert text.count("--> ") == MOST_PLACES
    assert f"… and {61 - MOST_PLACES} more places (in the JSON)" in text
    assert f"… and {61 - MOST_NOTES} more (in the JSON)" in text  # places that are not said, one note each


def test_explaining_one_of_the_figures_shows_what_it_does_not_fit_with() -> None:
    tree, parts = kinds(30)
    shown = explain("c7", made(f"{tree}claims:\n{claim('all', '412')}{parts}"))
    assert shown is not None
    assert "with all (“412”)" in shown


def test_a_slip_of_the_total_explains_all_of_them_and_that_of_a_part_does_not() -> None:
    tree, parts = kinds(12)
    registry = made(f"{tree}claims:\n{claim('all', '412')}{parts}")
    report = check(registry)
    (one,) = told(report)
    slips = next(each for each in document(report)["findings"] if each["id"] == one.id)["slips"]
    assert slips
    assert {each["claim"] for each in slips} == {"all"}


def test_what_somebody_accepted_stays_accepted_when_more_of_its_sort_come() -> None:
    tree, parts = kinds(5)
    one = told(check(made(f"{tree}claims:\n{claim('all', '412')}{parts}")))[0]
    accepted = f"accepted:\n  - {{finding: {one.id}, because: Looked at., by: A, until: 2030-12-31}}\n"
    tree, parts = kinds(20)
    report = check(made(f"{tree}claims:\n{claim('all', '412')}{parts}{accepted}"))
    assert [each.id for each in report.findings if each.accepted] == [one.id]
    assert len(told(report)) == 2


def test_who_accepted_a_group_has_not_accepted_what_joins_it() -> None:
    tree, parts = kinds(12)
    text = f"{tree}claims:\n{claim('all', '412')}{parts}"
    (one,) = told(check(made(text)))
    accepted = f"accepted:\n  - {{finding: {one.id}, because: Looked at., by: A, until: 2030-12-31}}\n"
    assert [each.accepted for each in told(check(made(text + accepted)))] == [True]
    tree, parts = kinds(13)
    report = check(made(f"{tree}claims:\n{claim('all', '412')}{parts}{accepted}"))
    assert sorted((each.check, each.accepted) for each in told(report)) == [
        ("accepted", False),
        ("subset-exceeds-whole", False),
    ]


def test_who_accepted_a_crowd_has_not_accepted_what_joins_it() -> None:
    tree = f"{PUPILS}  girls: {{title: Girls, part_of: pupils}}\n"
    girls = "".join(claim(f"a{at:02}", f"{5001 + at}", "girls") for at in range(40))
    text = f"{tree}claims:\n{girls}{''.join(claim(f'w{at:02}', f'{1001 + at}') for at in range(30))}"
    (one,) = (each for each in told(check(made(text))) if each.check == "subset-exceeds-whole")
    assert "zz" not in one.claims
    (other,) = (
        each
        for each in told(check(made(text + claim("zz", "4,001", "girls"))))
        if each.check == "subset-exceeds-whole"
    )
    assert "zz" not in other.claims  # it is not among the twenty that are named
    assert "zz" in other.concerned
    assert one.id != other.id


def test_what_is_too_large_for_its_wholes_is_not_told_with_what_is_too_large_for_it() -> None:
    names = ["w0", "w1", "w2", "m"]
    tree = "  w0: {counts: student, measure: stock}\n" + "".join(
        f"  {name}: {{part_of: {above}}}\n" for above, name in pairwise(names)
    )
    tree += "".join(f"  p{at}: {{part_of: m}}\n" for at in range(3))
    figures = {"w0": 301, "w1": 302, "w2": 303, "m": 412, "p0": 501, "p1": 502, "p2": 503}
    claims = "".join(claim(name, str(figure), name) for name, figure in figures.items())
    for one in told(check(made(f"quantities:\n{tree}claims:\n{claims}"))):
        shared = {
            side
            for part, whole in one.judgement.crowd or ()
            for side in ([part == "m"] if "m" in (part, whole) else [])
        }
        assert len(shared) < 2


def test_each_conflict_of_few_figures_that_hang_together_is_told() -> None:
    tree, parts = kinds(11)
    assert len(told(check(made(f"{tree}claims:\n{claim('all', '412')}{parts}")))) == 11
