"""A trail leads from a figure to its origins, says what is not known, and ends even where works go in circles."""

from __future__ import annotations

import pytest

from claims.checking import check
from claims.document import yaml
from claims.loading.load import from_documents
from claims.place import Unusable
from claims.registry.registry import Registry
from claims.trail.change import changes
from claims.trail.hop import ends, trail

SOURCES = """\
registry: a
title: b
sources:
  text: {title: A, issued: 2018, text: {file: text.txt}}
  page: {title: B, issued: 2016, text: {file: page.txt}}
  study: {title: C, issued: 2015}
  lost: {title: D, sought: 2026-11-01}
  theirs: {title: E, read_through: page}
quantities:
  workers: {title: children at work}
  exploited: {title: children exploited}
claims:
"""


def registry(*claims: str) -> Registry:
    text = SOURCES + "".join(f"  {claim}\n" for claim in claims)
    return from_documents((yaml.parse(text, "a/registry.yaml"),))


def states(*claims: str) -> list[tuple[str, str]]:
    return [(hop.source, hop.state) for hop in trail(registry(*claims), "first")]


@pytest.mark.parametrize(
    ("entry", "state"),
    [
        ("citing: none", "nobody-cited"),
        ("citing: none, method: unknown", "no-method"),
        ("citing: none, method: survey", "nobody-cited"),
        ("citing: unknown", "not-looked-up"),
        ("method: unknown", "not-looked-up"),
    ],
)
def test_a_text_that_was_read_ends_its_trail(entry: str, state: str) -> None:
    assert states(f"first: {{figure: 5, says: x, source: text, {entry}}}") == [("text", state)]


def test_every_work_on_the_way_has_its_state() -> None:
    found = states(
        "first: {figure: 5, says: x, source: text, citing: [{source: page, claim: told}, {source: lost}]}",
        "told: {figure: 5, says: x, source: page, citing: [{source: study}, {source: text}]}",
    )
    assert found == [
        ("text", "cites"),
        ("page", "cites"),
        ("study", "not-seen"),
        ("text", "figure-not-registered"),
        ("lost", "not-found"),
    ]


def test_a_carrier_is_told_by_the_text_or_known_to_us() -> None:
    made = registry(
        "first: {figure: 5, says: x, source: text, citing: [{source: theirs}, {source: study, through: page}]}",
        "own: {figure: 5, says: x, source: page, citing: [{source: theirs}]}",
    )
    _, theirs, study = trail(made, "first")
    assert (theirs.carrier, theirs.told) == ("page", False)
    assert (study.carrier, study.told) == ("page", True)
    assert trail(made, "own")[1].carrier is None


def test_a_circle_is_named_and_has_no_end() -> None:
    made = registry(
        "first: {figure: 5, says: x, source: text, citing: [{source: page, claim: told}]}",
        "told: {figure: 5, says: x, source: page, citing: [{source: text, claim: first}]}",
    )
    assert [hop.state for hop in trail(made, "first")] == ["cites", "cites", "circle"]
    assert ends(made, "first") == ()
    (finding,) = [one for one in check(made).findings if one.check == "circular-citation"]
    assert finding.claims == ("first", "told")


def test_two_ways_to_one_claim_are_no_circle() -> None:
    made = registry(
        "first: {figure: 5, says: x, source: text, "
        "citing: [{source: page, claim: told}, {source: study, claim: done}]}",
        "told: {figure: 5, says: x, source: page, citing: [{source: study, claim: done}]}",
        "done: {figure: 5, says: x, source: study, citing: [{source: lost}]}",
    )
    assert "circle" not in [hop.state for hop in trail(made, "first")]
    assert not [one for one in check(made).findings if one.check == "circular-citation"]


def test_a_trail_of_ten_thousand_works_needs_no_recursion() -> None:
    count = 10_000
    sources = "".join(f"  s{at}: {{title: T{at}}}\n" for at in range(count + 1))
    claims = "".join(
        f"  c{at}: {{figure: 5, says: x, source: s{at}, citing: [{{source: s{at + 1}, claim: c{at + 1}}}]}}\n"
        for at in range(count)
    )
    last = f"  c{count}: {{figure: 5, says: x, source: s{count}, citing: none}}\n"
    text = f"registry: a\ntitle: b\nsources:\n{sources}claims:\n{claims}{last}"
    made = from_documents((yaml.parse(text, "a/registry.yaml"),))
    hops = trail(made, "c0")
    assert len(hops) == count + 1
    assert hops[-1].depth == count
    assert [hop.source for hop in ends(made, "c0")] == [f"s{count}"]


def test_a_citation_names_a_claim_of_the_work_that_it_names() -> None:
    with pytest.raises(Unusable) as refused:
        registry(
            "first: {figure: 5, says: x, source: text, citing: [{source: study, claim: told}]}",
            "told: {figure: 5, says: x, source: page}",
        )
    assert "`told` is no claim of `study`; it was read in `page`" in str(refused.value)


@pytest.mark.parametrize(
    ("before", "after", "aspects"),
    [
        ("about 80,000", "80,000", ["hedge"]),
        ("up to 80,000", "80,000", ["hedge"]),
        ("about 80,000", "some 80,000", []),
        ("80,000", "about 80,000", []),  # a hedge added is no claim too much
        ("50,000 to 80,000", "80,000", ["range"]),
        ("50,000 to 80,000", "50,000", ["range"]),
        ("50,000 to 80,000", "up to 80,000", []),
        ("50,000 to 80,000", "at least 50,000", []),
        ("50,000 to 80,000", "at least 80,000", ["range"]),
        ("50,000 to 80,000", "60,000", []),
        ("39.0 million [33.1–45.7 million]", "39.0 million", []),
        ("39.0 million [33.1–45.7 million]", "45.7 million", ["range"]),
        ("at least 500", "up to 500", ["bound"]),
        ("at least 500", "more than 500", []),
        ("12,437", "12,400", []),
        ("12,400", "14,200", ["value"]),
        ("12.4 million", "12,400", ["value"]),
        ("20%", "20 percentage points", []),
        ("20%", "a fifth", []),
        ("832", "0.8 thousand", []),
        ("USD 5 million", "EUR 4 million", []),
        ("third largest", "fourth largest", []),
    ],
)
def test_what_changes_when_a_figure_is_handed_on(before: str, after: str, aspects: list[str]) -> None:
    made = registry(
        f"first: {{figure: '{after}', says: x, source: text, citing: [{{source: page, claim: told}}]}}",
        f"told: {{figure: '{before}', says: x, source: page}}",
    )
    assert [one.aspect for one in changes(made, "told", "first")] == aspects


@pytest.mark.parametrize(
    ("before", "after", "aspects"),
    [
        ("quantity: workers", "quantity: exploited", ["population"]),
        ("quantity: workers", "source: text", []),
        ("when: 2014", "when: 2015", ["time"]),
        ("when: 2014", "when: 2014/2016", []),
        ("when: 2014", "when: unstated", []),
        ("where: TH-10", "where: TH", ["place"]),
        ("where: TH", "where: unstated", []),
        ("verb: at risk", "verb: exploited", ["verb"]),
        ("verb: at risk", "verb: At risk", []),
        ("verb: at risk, language: en", "verb: terancam, language: id", []),
    ],
)
def test_only_what_both_state_can_change(before: str, after: str, aspects: list[str]) -> None:
    own = after if after.startswith("source") else f"source: text, {after}"
    made = registry(
        f"first: {{figure: 5, says: x, {own}, citing: [{{source: page, claim: told}}]}}",
        f"told: {{figure: 5, says: x, source: page, {before}}}",
    )
    assert [one.aspect for one in changes(made, "told", "first")] == aspects


def test_a_citation_that_we_concluded_stands_nowhere() -> None:
    claims = (
        "first: {figure: about 500, says: x, source: text, quantity: workers, when: 2015, INFERRED"
        "citing: [{source: study, claim: theirs, reach: same-sentence}]}",
        "theirs: {figure: up to 500, says: x, source: study, quantity: workers, when: 2015, citing: none}",
    )
    said, concluded = (
        registry(*(claim.replace("INFERRED", inferred) for claim in claims))
        for inferred in ("", "inferred: [citing], ")
    )
    assert [hop.reach for hop in trail(said, "first")] == [None, "same-sentence"]
    assert [hop.reach for hop in trail(concluded, "first")] == [None, "inferred"]


def test_what_changed_on_a_citation_that_we_concluded_is_a_note() -> None:
    claims = (
        "first: {figure: 500, says: x, source: text, quantity: workers, when: 2015, INFERRED"
        "citing: [{source: study, claim: theirs, reach: same-sentence}]}",
        "theirs: {figure: up to 500, says: x, source: study, quantity: workers, when: 2015, citing: none}",
    )
    levels = []
    for inferred in ("", "inferred: [citing], "):
        report = check(registry(*(claim.replace("INFERRED", inferred) for claim in claims)))
        levels += [one.level for one in report.findings if one.check == "hedge-dropped"]
    assert levels == ["warning", "note"]
