"""What a reader is told of a finding: fair words, no ids, its condition, what would settle it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from claims.finding import Finding
from report.account import account, condition
from report.edition import Edition
from report.status import statuses

FORBIDDEN = re.compile(
    r"\b(false|wrongly states|error|contradict\w*|agrees?|verified|true|lie[sd]?)\b", re.IGNORECASE
)
Make = Callable[..., Edition]

SUMS = """\
registry: sums
title: Sums
sources:
  r: {title: A report, type: report, issued: 2018, language: en}
quantities:
  all: {title: all pupils, counts: student, measure: stock}
  girls: {part_of: all, sex: female}
  boys: {part_of: all, sex: male}
claims:
  all: {figure: "80,000", says: All., source: r, quantity: all, when: 2018, where: TH}
  girls: {figure: "60,000", says: Girls., source: r, quantity: girls, when: 2018, where: TH}
  boys: {figure: "50,000", says: Boys., source: r, quantity: boys, when: 2018, where: TH}
relations:
  - equation: "{girls} + {boys} = {all}"
"""


def every_conflict(make: Make) -> list[tuple[Edition, Finding]]:
    made = [make("  - heading: x\n"), make("  - heading: x\n", SUMS)]
    return [(edition, finding) for edition in made for finding in edition.conflicts]


def test_there_are_conflicts_of_figures_and_of_dates(make: Make) -> None:
    checks = {finding.check for _, finding in every_conflict(make)}
    assert {"subset-exceeds-whole", "source-older-than-fact", "equation-mismatch"} <= checks


def test_no_account_prints_an_id_a_field_or_a_word_that_accuses(make: Make) -> None:
    for edition, finding in every_conflict(make):
        told = account(finding, edition)
        text = " ".join((told.sentence, told.arithmetic, told.settle))
        hyphened = [name for name in (*edition.registry.claims, *edition.registry.sources) if "-" in name]
        assert not [name for name in hyphened if name in text], text
        assert "`" not in text
        assert not FORBIDDEN.search(text), text
        assert "do not fit together" in told.sentence, text
        assert " if " in text or "as they are printed" in text, text
        assert told.settle, text


def test_arithmetic_is_in_figures(make: Make) -> None:
    edition = make("  - heading: x\n", SUMS)
    (finding,) = [one for one in edition.conflicts if one.check == "equation-mismatch"]
    said = account(finding, edition).arithmetic.replace("\u00a0", " ")
    assert "60 000 + 50 000" in said
    assert "girls" not in said.casefold()


def test_a_conflict_of_figures_says_its_sides_as_loosely_as_the_print_allows(make: Make) -> None:
    edition = make("  - heading: x\n")
    finding = edition.finding("subset-exceeds-whole/young/all-pupils")
    assert finding is not None
    told = account(finding, edition)
    assert told.sentence.replace("\u00a0", " ").startswith(
        "More than 900 000 pupils under 12 as part of 80 000 pupils"
    )
    assert "more than 900 000 against at most" in told.arithmetic.replace("\u00a0", " ")
    assert "the year of each" in told.settle
    assert condition(finding, edition).startswith(" if both count the same")


def test_an_ordinary_word_that_is_also_an_id_stays_a_word(make: Make) -> None:
    edition = make(
        "  - heading: x\n",
        SUMS.replace("title: all pupils", "title: pupils of all classes").replace("60,000", "99,000"),
    )
    sentences = [account(finding, edition).sentence for finding in edition.conflicts]
    assert any("of all classes" in sentence for sentence in sentences)


@pytest.mark.parametrize("claim", ["young", "young-again", "all-pupils"])
def test_a_status_of_conflict_carries_its_condition(make: Make, claim: str) -> None:
    words = [one.word for one in statuses(make("  - heading: x\n"), claim)]
    assert "does not fit if comparable" in words
    assert not [word for word in words if word.startswith("no conflict")]


def test_statuses_say_what_a_reader_should_know(make: Make) -> None:
    edition = make("  - heading: x\n")
    words = {claim: [one.word for one in statuses(edition, claim)] for claim in edition.registry.claims}
    assert {"undated", "place not stated", "nobody cited"} <= set(words["about-girls"])
    assert "no number that we can read" in words["tens"]
    assert "not compared" in words["tens"]
    assert "not seen by us" in words["young"]
    assert "not seen by us" not in words["fees-2018"]  # it cites a work that we read
    assert (
        "origin not noted" in words["rise"]
    )  # we read the work that says so, and nobody wrote whom it cites
    assert "not seen by us" not in words["rise"]
    assert all(words.values())
    assert all(not FORBIDDEN.search(word) for every in words.values() for word in every)


def test_no_conflict_says_how_many_comparisons_were_made(make: Make) -> None:
    edition = make("  - heading: x\n", SUMS.replace('"50,000"', '"20,000"'))
    words = [one.word for one in statuses(edition, "girls")]
    held = edition.comparisons_of("girls")
    assert held >= 2
    assert f"no conflict found ({held} comparisons)" in words


def test_what_would_settle_it_runs_together_in_french_as_the_rest_does(make: Make) -> None:
    head = "sheet: s\nlayout: brief\ntitle: Pupils\nlanguage: fr\nblocks:\n"
    common = "says: S., source: r, when: 2018, where: TH, citing: none"
    registry = (
        "registry: r\ntitle: R\nsources: {r: {title: A, issued: 2018, language: en}}\n"
        "quantities:\n  all: {counts: student, measure: stock}\n  girls: {part_of: all}\n"
        f"claims:\n  a: {{figure: '412', quantity: all, {common}}}\n  g: {{figure: '501', quantity: girls, {common}}}\n"
    )
    made = make("  - heading: x\n", registry, head)
    (one,) = made.conflicts
    settle = account(one, made).settle
    assert "s’ils définissent" in settle
    assert "si ils" not in settle
