"""The generator of true registries is honest, its slips are slips, and a few of each go through the whole check.

``python tests/benchmarks/rates.py`` measures the published error rates with the same parts.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest

pytest.importorskip("z3", reason="the oracle needs z3-solver, which is in the test extra")
sys.path.insert(0, str(Path(__file__).parent))

import oracle
import printer
import rates
import truth
from slips import SLIPS

from claims import figure as figures
from claims.figure import Figure
from claims.interval import Interval

SMALL = [case for case in rates.cases() if case.size <= 20 and case.replicate == 0][::3]
TEN = [case for case in rates.cases() if case.size == 10 and case.replicate == 0]


def test_the_design_holds_every_slip_equally_often_and_enough_clean_claims() -> None:
    cases = rates.cases()
    counted = Counter((case.slip, case.dense) for case in cases)
    assert set(counted) == {(slip, dense) for slip in SLIPS for dense in (False, True)}
    assert len(set(counted.values())) == 1
    assert sum(case.size for case in cases) >= 10_000
    assert len({case.name for case in cases}) == len(cases)
    starts = (rates.SEEN, rates.UNSEEN, rates.TUNING)
    seeds = [{case.seed for case in rates.cases(start)} for start in starts]
    assert len(set().union(*seeds)) == sum(len(each) for each in seeds)


def test_the_same_seed_gives_the_same_registry() -> None:
    for case in TEN[:6]:
        (first, slip), (second, again) = rates.drawn(case), rates.drawn(case)
        assert (first.text(slip), slip) == (second.text(again), again)


@pytest.mark.parametrize("kind", truth.BUILDERS)
@pytest.mark.parametrize("dense", [False, True])
def test_true_values_satisfy_what_is_declared(kind: str, dense: bool) -> None:
    for budget in (5, 12, 40):
        made = truth.component(random.Random(f"{kind} {budget}"), kind, "c", "en", budget, dense)
        assert made.statements
        assert not made.breaks()
        assert len(made.statements) <= budget


@pytest.mark.parametrize("case", TEN[::2], ids=lambda case: case.name)
def test_z3_finds_a_true_registry_possible_and_so_does_the_truth(case: rates.Case) -> None:
    sheet, slipped = rates.drawn(case)
    assert rates.lies(sheet) == []
    for component in sheet.components:
        assert oracle.feasible(component, rates.readings(sheet, None, component.statements[0].id))
    assert sheet.text() != sheet.text(slipped)


@pytest.mark.parametrize("case", SMALL, ids=lambda case: case.name)
def test_a_registry_without_a_slip_has_no_finding_at_error_level(case: rates.Case) -> None:
    result = rates.measured(case)
    assert [one for one in result.ours.clean if one[1] == "error"] == []
    assert result.ours.rank is None or result.ours.naming
    assert not result.alone or result.detectable


def test_what_is_found_alone_can_be_told() -> None:
    """Every conflict of a slipped registry names the slip, and only where z3 sees that something is off, or the print
    of one figure tells it by itself."""
    for case in TEN:
        result = rates.measured(case)
        assert result.ours.naming == result.ours.slipped
        assert result.detectable or all(one[0] == "ambiguous-figure" for one in result.ours.slipped)


@pytest.mark.parametrize("slip", SLIPS)
def test_every_slip_changes_what_is_read_and_nothing_else(slip: str) -> None:
    case = next(one for one in TEN if one.slip == slip and one.dense)
    sheet, slipped = rates.drawn(case)
    clean, other = sheet.load(), sheet.load(slipped)
    differing = [
        name
        for name, claim in clean.claims.items()
        if (claim.figure, claim.when) != (other.claims[name].figure, other.claims[name].when)
    ]
    assert differing == [slipped.claim]
    assert all(isinstance(one, Figure) for one in other.readings.values())


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("form", ["count", "money", "share", "rate"])
def test_prints_are_read_as_meant_and_hedges_are_honest(language: str, form: str) -> None:
    rng = random.Random(f"{language} {form}")
    hedged = 0
    for _ in range(300):
        value = Fraction(int(10 ** rng.uniform(2.5, 8)))
        if form in ("share", "rate"):
            value = Fraction(rng.randint(5, 1000), 1000 if form == "share" else 100_000)
        shown = printer.printed(rng, value, form, language)
        loose = oracle.reading(shown.text(language), language, form)
        assert loose is not None
        assert value in loose, shown
        hedged += bool(shown.hedge or shown.last)
        if shown.hedge or shown.last:
            figure = figures.read(shown.text(language), language)
            size = {"share": Fraction(1, 100), "rate": Fraction(1, 100_000)}.get(form, Fraction(1))
            assert value in figure.strict.scale(size), shown
    assert 50 <= hedged <= 130


def test_the_oracle_by_hand() -> None:
    made = truth.Component("totals", "c", "en", "TH", False)
    made.values = {"all": Fraction(10), "a": Fraction(4), "b": Fraction(6)}
    made.equal("all", ["a", "b"])
    for name in made.values:
        made.claim(name, "count", name, when="2015")
    true = {name: Interval.point(value) for name, value in made.values.items()}
    assert oracle.feasible(made, true)
    off = true | {"a": Interval.point(5)}
    assert not oracle.feasible(made, off)
    assert oracle.culprits(made, off) == ["a", "all", "b"]
    half = true | {"a": Interval(Fraction(41, 10), Fraction(42, 10))}
    assert oracle.culprits(made, half) == ["a"]
    assert oracle.feasible(
        made,
        {"all": Interval(Fraction(10), None, True), "a": true["a"], "b": Interval(Fraction(6), None, True)},
    )
    assert not oracle.in_time("2550/2553", (2019,))


def test_suspects_are_ranked_by_how_many_conflicts_they_stand_in() -> None:
    assert rates.ranked([frozenset("ab"), frozenset("ac"), frozenset("cde")]) == ["a", "c", "b", "d", "e"]


def test_the_table_is_the_same_every_time() -> None:
    results = rates.run(TEN[:4])
    assert rates.report(results, rates.markdown) == rates.report(rates.run(TEN[:4]), rates.markdown)
    assert "find nothing" in rates.report(results, rates.plain)
