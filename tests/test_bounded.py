"""What comes out of registries that ask for much work: the same verdicts as ever, without a clock."""

from __future__ import annotations

import random
import runpy
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

import claims
from claims import cause
from claims.document import yaml
from claims.finding import OUTCOMES
from claims.implying import implied
from claims.loading.load import from_documents
from claims.reasoning import crowd, system, timing
from claims.reasoning.meeting import meeting
from claims.registry.registry import Registry

HOSTILE = runpy.run_path(str(Path(__file__).parent / "benchmarks" / "hostile.py"))
DECIDING = runpy.run_path(str(Path(__file__).parent / "benchmarks" / "deciding.py"))


def made(case: str, size: int) -> Registry:
    text: Callable[[int], str] = HOSTILE[case]
    return from_documents((yaml.parse(text(size), "hostile.yaml"),))


def levels(report: claims.Report) -> Counter[tuple[str, str]]:
    return Counter((one.level, one.check) for one in report.findings)


def test_a_long_chain_of_what_a_text_places_earlier_compares_nothing() -> None:
    report = claims.check(made("chain", 2000))
    assert levels(report) == {("note", "undated-claim"): 2000}
    assert report.counts["subset-exceeds-whole"] == dict.fromkeys(OUTCOMES, 0)


def test_a_long_chain_of_parts_and_wholes_asks_of_no_two(monkeypatch: pytest.MonkeyPatch) -> None:
    text: str = HOSTILE["chain"](400).replace("claims:\n", "  part: {part_of: all, trait: part}\nclaims:\n")
    for number in range(0, 400, 2):
        start = text.index(f"  c-{number}:\n")
        text = text[:start] + text[start:].replace("quantity: all", "quantity: part", 1)
    asked = []
    monkeypatch.setattr(timing, "apart", lambda registry, *names: asked.append(names) or True)
    report = claims.check(from_documents((yaml.parse(text, "chain.yaml"),)))
    assert not asked
    assert levels(report) == {("note", "undated-claim"): 400}


def test_a_part_without_a_date_conflicts_with_one_of_two_thousand_months() -> None:
    report = claims.check(made("times", 2000))
    assert levels(report) == {("warning", "subset-exceeds-whole"): 1, ("note", "undated-claim"): 1}
    assert report.counts["subset-exceeds-whole"]["holds"] == 1999
    assert report.findings[0].claims == ("part", "w-7")


def test_what_many_partitions_imply_is_derived_from_few_claims() -> None:
    registry = made("partitions", 100)
    assert not levels(claims.check(registry))
    found = {one.name: one for one in implied(registry) if one.share_of is None}
    assert len(found) == 100
    assert found["b-0"].shown() == "7 999"
    assert all(set(one.claims) == {"total", f"c-{name[2:]}"} for name, one in found.items())


def test_an_equation_of_many_terms_is_told_by_few_claims() -> None:
    report = claims.check(made("equation", 60))
    assert levels(report) == {("note", "subset-exceeds-whole"): 60, ("error", "equation-mismatch"): 1}
    (found,) = (one for one in report.findings if one.check == "equation-mismatch")
    assert len(found.judgement.crowd) == 61  # of 1 770
    assert cause.CUT_OFF in found.judgement.arithmetic
    assert all(len(one) == 3 and "total" in one for one in found.judgement.crowd)


def test_four_hundred_competing_figures_are_told_in_few_findings() -> None:
    report = claims.check(made("competing", 400))
    told = [one for one in report.findings if one.check == "subset-exceeds-whole"]
    assert report.counts["subset-exceeds-whole"]["conflicts"] > 3000
    assert len(told) < 400
    assert max(len(one.claims) for one in told) == crowd.MOST_LISTED


@pytest.mark.parametrize(
    ("case", "check", "figures"),
    [
        ("one_off", "order-of-magnitude", ("81,540", "815,400")),
        ("distinct", "estimates-far-apart", ("1,001", "1,001,000")),
        ("halves", "estimates-far-apart", ("12,340", "98,765")),
    ],
)
def test_a_thousand_figures_of_one_quantity_are_one_finding(
    case: str, check: str, figures: tuple[str, str]
) -> None:
    registry = made(case, 1000)
    (finding,) = claims.check(registry).findings
    assert finding.check == check
    assert tuple(registry.claims[name].figure for name in finding.claims) == figures


@pytest.mark.parametrize("hard_first", [True, False])
def test_small_components_are_decided_though_hard_ones_take_all_there_is(
    hard_first: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a budget that one hard component exceeds, the small ones are told as if they were alone."""
    easy: str = DECIDING["written"](60, 5, True)
    alone = claims.check(from_documents((yaml.parse(easy, "easy.yaml"),)))
    assert {"parts-exceed-whole", "cannot-all-hold"} < {one.check for one in alone.findings}
    monkeypatch.setattr(system, "MOST_STEPS", 100_000)
    monkeypatch.setattr(system, "STEPS_EACH", 0)
    hard: str = HOSTILE["hard"](6)
    head = hard[: hard.index("quantities:")]
    texts = [text[text.index("quantities:") :] for text in (hard, easy)]
    written = [head, *texts] if hard_first else [head, *texts[::-1]]
    report = claims.check(from_documents(tuple(yaml.parse(text, "some.yaml") for text in written)))
    small = [one for one in report.findings if one.claims[0].startswith("c-q")]
    assert {one.id for one in small} == {one.id for one in alone.findings}
    assert {one.message for one in small} == {one.message for one in alone.findings}
    others = [one for one in report.findings if one not in small]
    told = {one.claims[0].split("-")[1] for one in others}
    assert told == {f"s{number}" for number in range(6)}  # each conflict or limit is told
    assert any(cause.CUT_OFF in one.judgement.arithmetic for one in others)


def test_hard_components_have_the_same_findings_in_any_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "MOST_STEPS", 500_000)
    monkeypatch.setattr(system, "STEPS_EACH", 0)
    text: str = HOSTILE["hard"](3)
    head, relations = text.split("relations:\n")
    lines = relations.splitlines(keepends=True)
    random.Random(3).shuffle(lines)
    written = text, f"{head}relations:\n{''.join(lines)}"
    found = [claims.check(from_documents((yaml.parse(one, "hard.yaml"),))) for one in written]
    first, second = (
        [(one.id, one.message, one.judgement.arithmetic) for one in each.findings] for each in found
    )
    assert first == second
    assert found[0].counts == found[1].counts


@pytest.mark.parametrize("seed", range(200))
def test_what_comes_before_what_is_read_off_as_if_each_chain_were_followed(seed: int) -> None:
    chance = random.Random(seed)
    names = [f"c{number}" for number in range(chance.randint(2, 9))]
    after = {name: chance.choice([None, *names]) for name in names}
    first = {name: chance.choice(names[: max(number, 1)]) for number, name in enumerate(names)}
    first = {name: name if chance.random() < 0.8 else first[first[name]] for name in names}
    first = {name: first[first[first[name]]] for name in names}
    entries = {name: SimpleNamespace(name=name, after=after[name]) for name in names}
    observed = {"observation": entries.__getitem__, "observations": tuple(entries.values())}
    stand_in = SimpleNamespace(claims=entries, memory={}, first_statement=first.__getitem__, **observed)
    registry = cast(Registry, stand_in)
    for one in names:
        for other in names:
            if first[one] == one:
                assert timing.placed_before(registry, one, other) == (one in followed(stand_in, other))


@pytest.mark.parametrize("seed", range(60))
def test_claims_that_a_text_places_apart_never_meet(seed: int) -> None:
    """Against asking of every two."""
    chance = random.Random(seed)
    names = [f"c-{number}" for number in range(chance.randint(2, 12))]
    rows = []
    for number, name in enumerate(names):
        after = f"    after: {chance.choice(names[:number])}\n" if number and chance.random() < 0.7 else ""
        when = chance.choice(["", "", "    when: 2015\n", "    when: 1990/2015\n"])
        rows.append(HOSTILE["_claim"](name, "1,001", "all", when, after))
    text = "".join([HOSTILE["HEAD"], HOSTILE["WHOLE"], "claims:\n", *rows])
    registry = from_documents((yaml.parse(text, "some.yaml"),))
    firsts, seconds = chance.sample(names, len(names) // 2), chance.sample(names, len(names) // 2 + 1)
    some = meeting(registry, firsts, seconds)
    assert list(meeting(registry, firsts, seconds, in_text=True)) == [
        (one, other)
        for one, other in some
        if (not timing.placed_before(registry, one, other) and not timing.placed_before(registry, other, one))
        or period_is_short(registry, other)
    ]


def period_is_short(registry: Registry, name: str) -> bool:
    """Of these those of the same days are few, and are asked about one by one."""
    return registry.claims[name].when == "2015"


def followed(registry: Any, name: str) -> set[str]:
    """Everything that a chain of `after` leads to."""
    found: set[str] = set()
    before = registry.claims[name].after
    while before is not None and (before := registry.first_statement(before)) not in found:
        found.add(before)
        before = registry.claims[before].after
    return found
