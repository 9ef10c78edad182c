"""Of very many parts and wholes not every two are compared, yet no conflict is hidden, and none is told too mildly."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.checking import check
from claims.checks import sample, subset_exceeds_whole
from claims.document import yaml
from claims.finding import LEVELS, Report
from claims.loading.load import from_documents
from claims.reasoning.amount import amounts
from claims.reasoning.comparability import inside
from claims.reasoning.system import earned
from claims.registry.registry import Registry

QUANTITIES = (
    "quantities:\n  pupils: {title: Pupils, counts: student, measure: stock}\n"
    "  girls: {title: Girls, part_of: pupils}\n"
)
SOURCES = "sources: {report: {title: A, issued: 2018, language: en}, other: {title: B, issued: 2019, language: en}}\n"


def made(claims: str) -> Registry:
    return from_documents((yaml.parse(sample(f"{QUANTITIES}{SOURCES}claims:\n{claims}"), "sample.yaml"),))


def claim(name: str, figure: str, quantity: str = "pupils", source: str = "report", more: str = "") -> str:
    return (
        f'  {name}: {{figure: "{figure}", says: S., source: {source}, citing: none, quantity: {quantity}, '
        f"when: 2018, {more or 'where: TH'}}}\n"
    )


def many(start: str, first: int, count: int, quantity: str = "pupils", **more: str) -> str:
    return "".join(claim(f"{start}{at:02}", f"{first + at:,}", quantity, **more) for at in range(count))


def levels(report: Report) -> set[str]:
    return {one.level for one in report.findings if one.check == "subset-exceeds-whole"}


def test_more_than_a_number_stands_before_that_number() -> None:
    parts = "".join(claim(f"a{at:02}", "1,001", "girls") for at in range(60))
    wholes = "".join(claim(f"w{at:02}", "1,001") for at in range(60))
    more = claim("z", "more than 1,001", "girls")
    assert levels(check(made(parts + wholes + more))) == {"error"}
    assert levels(check(made(parts + wholes))) == set()


def test_fewer_than_a_number_stands_before_that_number() -> None:
    parts = "".join(claim(f"a{at:02}", "1,001", "girls") for at in range(60))
    wholes = "".join(claim(f"w{at:02}", "1,001") for at in range(60))
    assert levels(check(made(parts + wholes + claim("z", "fewer than 1,001")))) == {"error"}


def test_smaller_totals_of_another_work_hide_no_error_of_one_work() -> None:
    parts, own = many("a", 5001, 60, "girls"), many("v", 2001, 20)
    report = check(made(parts + own + many("w", 1001, 40, source="other")))
    assert levels(report) == {"error", "warning"}
    (error,) = (one for one in report.findings if one.level == "error")
    assert set(error.claims) <= {*(f"a{at:02}" for at in range(60)), "v00"}


def test_what_is_concluded_of_larger_parts_hides_no_error_of_what_is_printed() -> None:
    parts = many("a", 5001, 60, "girls", more="where: TH, inferred: [when]") + claim("z", "4,999", "girls")
    assert levels(check(made(parts + many("w", 1001, 60)))) == {"error", "warning"}


@pytest.mark.parametrize("ahead", ["p", "all"])
def test_a_plan_hides_no_sum_of_places(ahead: str) -> None:
    places = "".join(
        claim(f"p{at}{number}", figure, more=f"where: TH-{10 + at}")
        for at in range(3)
        for number, figure in enumerate(("40,001", "40,003", "40,007"))
    )
    plans = {
        "p": "".join(
            claim(f"plan{at}", "90,007", more=f"where: TH-{10 + at}, projection: true") for at in range(3)
        ),
        "all": claim("plan", "12,345", more="where: TH, projection: true"),
    }
    found = check(made(claim("all", "50,001") + places + plans[ahead])).findings
    assert "places-exceed-whole" in {one.check for one in found}


def highest(levels: Iterable[str]) -> str | None:
    return min(levels, key=LEVELS.index, default=None)


FIGURES = st.builds(
    lambda hedge, number: f"{hedge}{number}",
    st.sampled_from(("", "", "more than ", "at least ", "fewer than ", "at most ", "about ")),
    st.sampled_from((7, 8, 9, 97, 98, 99, 100, 1003)),
)
MORE = st.sampled_from(
    (
        "where: TH",
        "where: TH-10",
        "where: TH, inferred: [when]",
        "where: TH, method: administrative",
        "where: TH, method: survey",
    )
)
DRAWN = st.lists(st.tuples(FIGURES, st.sampled_from(("report", "other")), MORE), min_size=3, max_size=9)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(parts=DRAWN, wholes=DRAWN)
def test_no_pair_is_told_that_does_not_conflict_or_too_strictly_and_the_gravest_is_told(
    monkeypatch: pytest.MonkeyPatch, parts: list[tuple[str, str, str]], wholes: list[tuple[str, str, str]]
) -> None:
    for name, most in (("MOST_PAIRS", 4), ("MOST_IN_ALL", 6), ("MOST_EACH", 2)):
        monkeypatch.setattr(subset_exceeds_whole, name, most)
    registry = made(
        "".join(claim(f"p{at}", figure, "girls", of, more) for at, (figure, of, more) in enumerate(parts))
        + "".join(claim(f"w{at}", figure, "pupils", of, more) for at, (figure, of, more) in enumerate(wholes))
    )
    loose = amounts(registry)[1]
    real: dict[frozenset[str], str] = {}
    for part in (name for name in registry.claims if name.startswith("p")):
        for whole in (name for name in registry.claims if name.startswith("w")):
            premises, low, high = inside(registry, part, whole), loose[part], loose[whole]
            if premises is None or low.low is None or high.high is None:
                continue
            if low.low > high.high or (low.low == high.high and (low.low_open or high.high_open)):
                real[frozenset((part, whole))] = earned(premises)
    report = check(registry)
    found = [one for one in report.findings if one.check == "subset-exceeds-whole" and one.level != "note"]
    between = {
        frozenset(pair): one.level
        for one in found
        for pair in one.judgement.crowd or (one.claims,)
        if len({name[0] for name in pair}) == 2
    }
    # a pair that was left out may be told through a third figure: then on the premises of that one, and more mildly
    assert all(LEVELS.index(level) >= LEVELS.index(real[pair]) for pair, level in between.items())
    assert highest(between.values()) == highest(real.values())
    silent = report.counts["subset-exceeds-whole"]["could_not_run"]
    assert between == real or silent
