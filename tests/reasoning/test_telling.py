"""How conflicts are told: none silences another, sums can be followed, and repairs end all that hangs together."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest

from claims import checking, deciding
from claims.checking import check
from claims.checks import Check, Manual, all_checks, sample
from claims.document import yaml
from claims.finding import Finding, Report
from claims.loading.load import from_documents
from claims.output.explanation import explain
from claims.output.json import document
from claims.reasoning import link
from claims.reasoning.arithmetic import IN_BRACKETS
from claims.reasoning.conflict import MOST_HITTING, hitting_sets
from claims.reasoning.constraint import Amount, Constraint, total
from claims.reasoning.premise import Premise
from claims.reasoning.solver import Verdict
from claims.registry.registry import Registry

PEOPLE = "quantities:\n  people: {counts: person, measure: stock}\nclaims:\n"


def made(text: str) -> Registry:
    return from_documents((yaml.parse(sample(text), "sample.yaml"),))


def claim(name: str, figure: str, quantity: str = "people", more: str = "citing: none") -> str:
    return (
        f'  {name}: {{figure: "{figure}", says: S., source: report, quantity: {quantity}, when: 2015, '
        f"where: TH, {more}}}\n"
    )


def figures(**printed: str) -> str:
    return PEOPLE + "".join(claim(name, figure) for name, figure in printed.items())


def below(*claims: str, status: str = "printed", name: str = "below") -> Constraint:
    """The first claim is at most all others together."""
    premise = Premise("it is so", status, "", "say so")  # type: ignore[arg-type]
    others = [Amount(other) for other in claims[1:]]
    right = others[0] if len(others) == 1 else total(*others)
    return Constraint(name, Amount(claims[0]), "<=", right, claims, (premise,))


def above(*claims: str, name: str = "above") -> Constraint:
    """The first claim is at least all others together."""
    premise = Premise("it is so", "printed", "", "say so")
    return Constraint(name, total(*map(Amount, claims[1:])), "<=", Amount(claims[0]), claims, (premise,))


def told(monkeypatch: pytest.MonkeyPatch, text: str, *constraints: Constraint) -> Report:
    """The report of a registry about which nothing but these constraints is known, one check for each name."""

    def emitting(name: str) -> Check:
        def emit(registry: Registry) -> Iterator[Constraint]:
            yield from (one for one in constraints if one.check == name)

        def message(registry: Registry, verdict: Verdict) -> str:
            return name

        return Check(name, "Sets", "error", Manual("", {}, ""), constraints=emit, message=message)

    names = sorted({one.check for one in constraints})
    together = next(one for one in all_checks() if one.name == deciding.TOGETHER)
    monkeypatch.setattr(checking, "all_checks", lambda: (*map(emitting, names), together))
    return check(made(text))


def by_claims(report: Report) -> dict[tuple[str, ...], Finding]:
    found = [one for one in report.findings if one.claims]
    assert len({tuple(sorted(one.claims)) for one in found}) == len(found), "each is told once"
    return {tuple(sorted(one.claims)): one for one in found}


# -- none silences another ---------------------------------------------------------------------------------


def test_what_fits_only_loosely_by_itself_silences_no_other_chain(monkeypatch: pytest.MonkeyPatch) -> None:
    text = figures(r="1,000", y="1,234", p="1,345", m="100 - 900", n="100 - 900")
    chain = below("p", "m", "n"), above("r", "m", "n")
    assert set(by_claims(told(monkeypatch, text, *chain))) == {("p", "r")}
    both = by_claims(told(monkeypatch, text, *chain, below("y", "r")))
    assert set(both) == {("p", "r"), ("r", "y")}
    assert {(one.level, one.judgement.outcome) for one in both.values()} == {("note", "undecided")}


def test_a_conflict_silences_nothing_that_fits_only_loosely_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = figures(r="1,000", p="1,345", m="100 - 900", n="100 - 900", a="3,003", b="2,002")
    chain = below("p", "m", "n"), above("r", "m", "n")
    joined = below("m", "b"), below("a", "b")
    found = by_claims(told(monkeypatch, text, *chain, *joined))
    assert {claims: one.level for claims, one in found.items()} == {("p", "r"): "note", ("a", "b"): "error"}
    assert found["a", "b"].judgement.repairs == (("a",), ("b",))
    assert found["p", "r"].judgement.repairs == ()


# -- repairs -----------------------------------------------------------------------------------------------


def test_a_repair_ends_the_conflicts_of_every_level_that_hang_together(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = figures(a="3,003", b="2,002", c="1,001")
    report = told(monkeypatch, text, below("a", "b"), below("b", "c", status="default"))
    found = by_claims(report)
    assert {claims: one.level for claims, one in found.items()} == {
        ("a", "b"): "error",
        ("a", "c"): "warning",
        ("b", "c"): "warning",
    }
    assert {one.judgement.repairs for one in found.values()} == {(("a", "b"), ("a", "c"), ("b", "c"))}


def test_a_repair_ends_the_conflicts_that_halves_of_one_statement_join(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    half = claim("c", "4,004", more="citing: none, same_statement: b")
    text = figures(a="3,003", b="2,002", d="1,001") + half
    found = by_claims(told(monkeypatch, text, below("a", "b"), below("c", "d")))
    assert set(found) == {("a", "b"), ("c", "d")}
    assert {one.judgement.repairs for one in found.values()} == {(("b", "c"), ("a", "d"))}


def zigzag(count: int) -> tuple[str, list[Constraint]]:
    """Claims of which every two neighbours conflict: very many ways to withdraw some, so that the rest fits."""
    names = [f"c{number:02}" for number in range(count)]
    text = figures(**{name: "2,002" if index % 2 == 0 else "1,001" for index, name in enumerate(names)})
    pairs = [sorted(pair, key=lambda name: int(name[1:]) % 2) for pair in pairwise(names)]
    return text, [below(*pair) for pair in pairs]


@pytest.mark.parametrize(("count", "complete"), [(8, True), (26, False)])
def test_it_is_said_where_not_all_repairs_were_looked_for(
    monkeypatch: pytest.MonkeyPatch, count: int, complete: bool
) -> None:
    text, constraints = zigzag(count)
    report = told(monkeypatch, text, *constraints)
    assert len(report.findings) == count - 1
    assert {one.judgement.all_repairs for one in report.findings} == {complete}
    assert {one["all_repairs"] for one in document(report)["findings"]} == {complete}
    monkeypatch.setattr("claims.output.explanation.run_checks", lambda registry: report)
    shown = explain(report.findings[0].id, report.registry)
    assert shown is not None
    assert ("not all ways to make the rest fit were found" in shown) is not complete


def test_hitting_sets_that_were_cut_off_need_all_of_their_elements() -> None:
    family = [frozenset((one, one + 1, (one * 7 + 3) % 40)) for one in range(0, 40)]
    found, complete = hitting_sets(family, int)
    assert not complete
    assert 0 < len(found) <= MOST_HITTING
    for one in found:
        assert all(one & each for each in family)
        assert all(any(each.isdisjoint(one - {element}) for each in family) for element in one)


# -- settings ----------------------------------------------------------------------------------------------


TOTALS = """\
quantities:
  pupils: {counts: student, measure: flow}
  first: {part_of: pupils, trait: first years}
  second: {part_of: pupils, trait: second years}
  third: {part_of: pupils, trait: third years}
  junior: {part_of: pupils, trait: first and second years}
  senior: {part_of: pupils, trait: second and third years}
  outer: {part_of: pupils, trait: first and third years}
relations:
  - partition: {whole: pupils, parts: [first, second, third], exhaustive: true}
  - partition: {whole: junior, parts: [first, second], exhaustive: true}
  - partition: {whole: senior, parts: [second, third], exhaustive: true}
  - partition: {whole: outer, parts: [first, third], exhaustive: true}
claims:
"""


@pytest.mark.parametrize(
    ("when", "where", "told_of"),
    [
        ("2015", "TH", 1),
        ("2015-01/2015-12", "TH", 1),
        ("2015-01-01/2015-12-31", "TH", 1),
        ("2015", '"764"', 1),
        ("2015-01/2015-12", '"764"', 1),
        ("2015-01/2015-11", "TH", 1),  # what happened until November happened in that year
        ("2015/2016", "TH", 0),
        ("2014-12/2015-11", "TH", 0),
        ("2014", "TH", 0),
        ("2015", '"704"', 0),
    ],
)
def test_what_nobody_states_is_matched_by_what_time_and_place_mean(
    when: str, where: str, told_of: int
) -> None:
    text = TOTALS + claim("all", "172", "pupils") + claim("a", "101", "junior") + claim("b", "102", "senior")
    other = (
        claim("c", "161", "outer")
        .replace("when: 2015", f"when: {when}")
        .replace("where: TH", f"where: {where}")
    )
    found = found_by(check(made(text + other)), "cannot-all-hold")
    assert [one.level for one in found] == ["error"] * told_of


def test_what_is_left_out_where_there_are_too_many_figures_counts_as_not_run() -> None:
    def could_not_run(count: int) -> int:
        text = TOTALS + claim("all", "173", "pupils")
        for number in range(count):
            text += claim(f"a{number:02}", "101", "junior") + claim(f"b{number:02}", "102", "first")
        return check(made(text)).counts["cannot-all-hold"]["could_not_run"]

    assert could_not_run(link.MOST_COMBINATIONS // 4) == 0
    assert could_not_run(link.MOST_COMBINATIONS // 4 + 1) == 1


# -- sums and steps ----------------------------------------------------------------------------------------


def by_equations(printed: str, *equations: str) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The lines of arithmetic of each finding about some figures of which only equations are declared."""
    relations = "".join(f'  - equation: "{one}"\n' for one in equations)
    report = check(made(f"{printed}relations:\n{relations}"))
    return {
        tuple(sorted(one.claims)): one.judgement.arithmetic for one in found_by(report, "equation-mismatch")
    }


def found_by(report: Report, name: str) -> list[Finding]:
    return [one for one in report.findings if one.check == name]


def test_a_conflict_over_some_of_the_claims_of_a_constraint_prints_its_sum() -> None:
    found = by_equations(figures(a="301", b="5", d="200"), "{a} + {b} <= {d}")
    assert found["a", "d"] == (
        "a: “301” is 301",
        "d: “200” is 200; read loosely 150 to 250",
        "needed: a + [b] ≤ d",
        IN_BRACKETS,
        "added up: a ≤ d",
        "read as loosely as can be: at least 301 against at most 250",
    )


def test_comparisons_that_follow_one_another_are_told_in_a_row(monkeypatch: pytest.MonkeyPatch) -> None:
    text = figures(under16="more than 800,001", under18="at least 5", all="80,001")
    links = below("under16", "under18"), below("under18", "all")
    (one,) = told(monkeypatch, text, *links).findings
    assert one.judgement.arithmetic[-2:] == (
        "in a row: under16 ≤ [under18] ≤ all",
        "read as loosely as can be: more than 800 001 against at most 80 001",
    )


def test_a_sum_of_shares_is_told_in_percent(monkeypatch: pytest.MonkeyPatch) -> None:
    text = PEOPLE.replace(
        "claims:", "  young: {part_of: people, age: <18}\n  old: {part_of: people, trait: old}\nclaims:"
    )
    text += claim("y", "61%", "young", "share_of: people, citing: none")
    text += claim("o", "52%", "old", "share_of: people, citing: none")
    text += claim("m", "at most 99%", "old", "share_of: people, citing: none")
    two = by_claims(told(monkeypatch, text, above("m", "y", "o")))["o", "y"]
    assert two.judgement.arithmetic[-2:] == (
        "added up: o + y ≤ [m]",
        "read as loosely as can be: at least 112 % against at most 100 %",
    )
    both = by_claims(told(monkeypatch, text.replace("99%", "15%"), above("m", "y", "o")))["m", "o"]
    assert both.judgement.arithmetic[-2:] == (
        "added up: o ≤ m",
        "read as loosely as can be: at least 51.5 % against at most 15 %",
    )


def test_what_intervals_refute_is_told_step_by_step_with_numbers() -> None:
    printed = figures(a="11", b="13", d="201", e="14")
    found = by_equations(printed, "{a} * {b} = {d} - {e}", "{d} + {e} = {a} * {a}")
    assert found["a", "b", "e"] == (
        "a: “11” is 11",
        "b: “13” is 13",
        "e: “14” is 14",
        "needed: a × b = [d] − e",
        "needed: [d] + e = a^2",
        IN_BRACKETS,
        "so [d] must be 157",
        "read as loosely as can be: [d] + e is 171, and must be 121",
    )


def test_steps_on_which_a_clash_does_not_rest_are_not_told() -> None:
    printed = figures(a="3", b="5 - 901", d="2 - 801", e="7", g="21", h="101")
    found = by_equations(printed, "{a} * {b} = {d} * {e}", "{b} <= {g}", "{d} * {d} >= {h}")
    assert found["a", "e", "g", "h"][-3:] == (
        "so [b] must be at most 21",
        "so [d] must be at most 9",
        "read as loosely as can be: h is 101, and must be at most 81",
    )


@pytest.mark.parametrize(("figure", "widened"), [("300", "350"), ("2 - 300", "350"), ("about 310", "279")])
def test_a_note_of_what_fits_loosely_prints_no_widened_end(
    monkeypatch: pytest.MonkeyPatch, figure: str, widened: str
) -> None:
    text = figures(a="341", b=figure)
    (one,) = told(monkeypatch, text, below("a", "b")).findings
    assert (one.level, one.judgement.outcome) == ("note", "undecided")
    shown = " ".join(one.judgement.arithmetic)
    assert "loosely" not in shown
    assert widened not in shown


# -- long series -------------------------------------------------------------------------------------------


def series(years: int, undated: str, last: str = "61") -> Report:
    """A total and its two parts for each of many years, and one figure of the first part without a date."""
    text = (
        "quantities:\n  votes: {counts: person, measure: flow}\n  yes: {part_of: votes}\n  no: {part_of: votes}\n"
        "relations:\n  - partition: {whole: votes, parts: [yes, no], exhaustive: true}\nclaims:\n"
    )
    for year in range(1980, 1980 + years):
        first = last if year == 1979 + years else "61"
        for name, figure, quantity in (
            ("all", "103", "votes"),
            ("first", first, "yes"),
            ("second", "42", "no"),
        ):
            text += claim(f"{name}-{year}", figure, quantity).replace("when: 2015", f"when: {year}")
    text += claim("undated", undated, "yes").replace("when: 2015", "when: unstated")
    return check(made(text))


@pytest.mark.parametrize("years", [3, 24, 25, 30])
def test_an_undated_figure_among_many_years_is_held_against_each(years: int) -> None:
    report = series(years, "207")
    # more than the total of each year; and each year's parts are told by themselves
    above_whole = found_by(report, "subset-exceeds-whole")
    told_of = (claims for one in above_whole for claims in one.judgement.crowd or (one.claims,))
    assert sorted(told_of) == [("undated", f"all-{year}") for year in range(1980, 1980 + years)]
    assert {one.level for one in above_whole} == {"warning"}
    assert not [one for one in report.findings if one.level == "error"]


@pytest.mark.parametrize("years", [3, 24, 25, 30])
def test_an_undated_figure_that_fits_hides_no_conflict_of_one_of_many_years(years: int) -> None:
    calm = [one for one in series(years, "61").findings if one.level != "note"]
    assert not calm
    (one,) = [one for one in series(years, "61", last="84").findings if one.level == "error"]
    assert set(one.claims) == {f"{name}-{1979 + years}" for name in ("all", "first", "second")}


@pytest.mark.parametrize("years", [3, 25, 30])
def test_years_are_never_added_up_through_an_undated_figure(years: int) -> None:
    for one in series(years, "64").findings:
        for claims in one.judgement.crowd or (one.claims,):
            dated = {name.rpartition("-")[2] for name in claims if name != "undated"}
            assert len(dated) <= 1, claims


# -- what a lay reader can follow ---------------------------------------------------------------------------


def dated(name: str, figure: str, quantity: str, when: str, more: str = "citing: none") -> str:
    return claim(name, figure, quantity, more).replace("when: 2015", f"when: {when}")


def test_figures_of_one_quantity_at_several_times_are_told_with_them() -> None:
    text = "quantities:\n  v: {counts: arrest, measure: flow, title: arrests}\nclaims:\n"
    text += dated("a", "1,210", "v", "2009/2011") + dated("b", "1,015", "v", "2010/2012")
    text += dated("ab", "1,514", "v", "2009/2012") + dated("m", "311", "v", "2010/2011")
    (one,) = found_by(check(made(text)), "cannot-all-hold")
    assert "1 210 (arrests, 2009/2011), 311 (arrests, 2010/2011)" in one.message


def test_a_sum_with_small_factors_takes_once_what_stands_alone() -> None:
    text = (
        "quantities:\n  pupils: {counts: student, measure: stock}\n  girls: {part_of: pupils, sex: female}\n"
    )
    text += "  team: {part_of: girls, trait: team}\nclaims:\n" + claim("t", "28,211", "team")
    text += claim("all", "81,340", "pupils") + claim("s", "25.2%", "girls", "share_of: pupils, citing: none")
    (one,) = found_by(check(made(text)), "cannot-all-hold")
    assert one.judgement.arithmetic[-2:] == (
        "added up: t ≤ 0.2525 × all",
        "read as loosely as can be: at least 28 211 against at most ≈ 20 540",
    )


@pytest.mark.parametrize(
    ("rose", "left"),
    [
        ("rose by 8.0 percentage points", "3.9 to 4.1 percentage points for g"),
        ("rose by 30%", "9.689 to 10.22 % for g"),
    ],
)
def test_what_others_leave_for_a_figure_is_told_in_its_unit(rose: str, left: str) -> None:
    of = "share_of: pupils, citing: none"
    text = "quantities:\n  pupils: {counts: student, measure: stock}\n"
    text += "  girls: {part_of: pupils, sex: female}\nclaims:\n"
    text += dated("a", "40.2%", "girls", "2010", of) + claim("b", "44.2%", "girls", of)
    text += claim("g", rose, "girls", f"since: 2010, {of}")
    registry = made(text)
    (one,) = found_by(check(registry), "change-mismatch")
    assert f"the other figures leave {left}" in (explain(one.id, registry) or "")


def test_a_part_that_is_taken_for_none_may_be_innocent() -> None:
    text = "quantities:\n  pupils: {counts: student, measure: stock}\n"
    text += "".join(f"  {one}: {{part_of: pupils, trait: {one}}}\n" for one in "xyz")
    text += (
        "claims:\n" + claim("x", "30,790", "x") + claim("y", "40,550", "y") + claim("all", "81,340", "pupils")
    )
    text += "relations:\n  - partition: {whole: pupils, parts: [x, y, z], exhaustive: true, missing: zero}\n"
    (one,) = found_by(check(made(text)), "parts-miss-total")
    assert "a part without a figure is not none (declare `missing: unknown`)" in one.judgement.innocent_if
    assert not found_by(check(made(text.replace("missing: zero", "missing: unknown"))), "parts-miss-total")


def test_one_number_per_two_bases_is_told_once() -> None:
    text = "quantities:\n  deaths: {counts: death, measure: flow}\nclaims:\n"
    text += claim("r", "31.2 per 100,000", "deaths") + claim("s", "31.2 per 1,000", "deaths")
    found = [one.check for one in check(made(text)).findings if one.level == "warning"]
    assert found == ["rate-base-mismatch"]
