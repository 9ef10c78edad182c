"""Plausibility: what a naive checker flags and a fair one does not, what clears a finding, and an oracle for
estimates-far-apart. Each innocent registry has a flagged twin."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.checking import check
from claims.checks import Setting, estimates_far_apart, sample
from claims.document import yaml
from claims.finding import Finding, Report
from claims.loading.load import from_documents
from claims.reasoning.amount import amounts
from claims.reasoning.comparability import MISMATCH, as_rivals
from claims.reasoning.statement import same_statement
from claims.registry.registry import Registry


def registry_of(text: str) -> Registry:
    return from_documents((yaml.parse(sample(text), "sample.yaml"),))


def checked(text: str) -> Report:
    return check(registry_of(text))


def flagged(text: str, name: str) -> list[Finding]:
    return [one for one in checked(text).findings if one.check == name]


def claim(
    name: str, figure: str, quantity: str, more: str = "", when: str = "2015", where: str = "TH"
) -> str:
    return (
        f'  {name}: {{figure: "{figure}", says: S., source: report, quantity: {quantity}, when: "{when}", '
        f"where: {where}{', ' if more else ''}{more}}}\n"
    )


# -- estimates-far-apart: the sorted ends find what looking at every pair finds --------------------------

JOBS = """
sources:
  report: {title: A report, issued: 2018, language: en}
  other: {title: Another report, issued: 2012, language: en}
places:
  north: {part_of: TH}
quantities:
  jobs: {counts: person, measure: stock}
claims:
"""
FIELDS: dict[str, list[str]] = {
    "figure": [
        *("5", "20", "90", "400", "20-300", "more than 50", "up to 70", "about 1,000", "0", "-40", "70%"),
        *("3 years", "USD 500", "400 per 1,000", "third", "many"),
    ],
    "source": ["report", "other"],
    "when": ["", "", "2015", "2015", "2011/2015", "2011", "2014~", "source", "unstated", "../2012"],
    "where": ["", "TH", "TH", "north", "VN", "unstated"],
    "measure": ["", "", "stock", "flow", "cumulative"],
    "per": ["", "", "", "year", "town"],
    "share_of": ["", "", "", "jobs"],
    "definition": ["", "", "on the roll", "On  the roll.", "paid"],
    "method": ["", "survey", "administrative", "model"],
}
TIES = ("after", "same_statement", "restates", "repeats")


@st.composite
def jobs(draw: st.DrawFn) -> str:
    """A registry of one quantity whose claims differ in all that decides whether they compare."""
    wild = draw(st.sets(st.sampled_from(sorted(FIELDS.keys() - {"figure", "source"}))))
    text = JOBS
    for position in range(draw(st.integers(2, 9))):
        fields = {"says": "S.", "quantity": "jobs", "figure": draw(st.sampled_from(FIELDS["figure"]))}
        fields["source"] = draw(st.sampled_from(FIELDS["source"]))
        fields |= {key: draw(st.sampled_from(FIELDS[key])) for key in sorted(wild)}
        tie = draw(st.sampled_from(("", "", "", *TIES)))
        if tie and position:
            fields[tie] = f"c{draw(st.integers(0, position - 1))}"
        shown = ", ".join(f'{key}: "{value}"' for key, value in fields.items() if value)
        text += f"  c{position}: {{{shown}}}\n"
    return text


def by_pairs(registry: Registry) -> set[tuple[Any, ...]]:
    """What estimates-far-apart finds, found by looking at every pair of claims."""
    _, loose = amounts(registry)
    found: set[tuple[Any, ...]] = set()
    for names in (registry.by_quantity.get("jobs", ()), registry.shares):
        compared = False
        far = []
        for small, large in permutations([name for name in names if name in loose], 2):
            premises = as_rivals(registry, small, large)
            if premises is None or any(premise.name == MISMATCH for premise in premises):
                continue
            methods = registry.claims[small].method, registry.claims[large].method
            if same_statement(registry, small, large) or (
                methods[0] == "administrative" and methods[1] in ("survey", "model", "opinion")
            ):
                continue
            compared = True
            least, most = loose[large].low, loose[small].high
            if least is not None and most is not None and most > 0 and least / most >= 3:
                far.append((-least / most, small, large))
        if far:
            ratio, *pair = min(far)
            found.add(("conflicts", tuple(pair), -ratio))
        elif compared:
            found.add(("holds", (), None))
    return found


@settings(max_examples=400, deadline=None)
@given(jobs())
def test_the_sorted_ends_find_what_looking_at_every_pair_finds(text: str) -> None:
    registry = registry_of(text)
    found = {(one.outcome, one.claims, one.ratio) for one in estimates_far_apart.judge(registry, Setting())}
    assert found == by_pairs(registry)


@pytest.mark.parametrize("tie", ["", "after", "same_statement"])
def test_many_claims_about_one_quantity_give_one_finding(tie: str) -> None:
    text = "quantities:\n  jobs: {counts: person, measure: stock}\nclaims:\n"
    for position in range(2000):
        tied = f"{tie}: c{position - 1:04}" if tie and position else ""
        text += claim(f"c{position:04}", f"{1001 + position * 7:,}", "jobs", tied)
    found = list(estimates_far_apart.judge(registry_of(text), Setting()))
    if tie:  # every two of them are tied: one statement, or one time after another
        assert all(one.level is None for one in found)
    else:
        assert [(one.claims, one.ratio) for one in found] == [(("c0000", "c1999"), Fraction(14994, 1001))]


def test_a_projection_is_no_rival_of_what_came() -> None:
    text = "quantities:\n  jobs: {counts: person, measure: stock}\nclaims:\n"
    text += claim("came", "1,234", "jobs") + claim("expected", "9,876", "jobs", "projection: true")
    assert not flagged(text, "estimates-far-apart")
    assert flagged(text.replace(", projection: true", ""), "estimates-far-apart")


# -- exceeds-reference ------------------------------------------------------------------------------------

TOWN = "quantities:\n  residents: {counts: person, measure: stock}\n  players: {counts: person, measure: stock}\n"
WITHIN = (
    "relations:\n  - reference: {quantity: players, within: residents}\n    because: Only residents join.\n"
)


def town(players: str, residents: str = "41,300", more: str = "", relation: str = WITHIN) -> str:
    text = TOWN + "claims:\n" + claim("all", residents, "residents", "citing: none")
    return text + claim("some", players, "players", f"citing: none{', ' if more else ''}{more}") + relation


def test_more_than_the_reference_is_an_error_only_when_every_premise_is_printed() -> None:
    (finding,) = flagged(town("52,700"), "exceeds-reference")
    assert finding.level == "error"
    assert "do not fit together" in finding.message
    for text in (
        town("52,700").replace(", citing: none}", "}"),  # whether both define alike is not said
        town("52,700", relation=WITHIN + "    inferred: true\n"),
        town("52,700", more="inferred: [when]"),
    ):
        (finding,) = flagged(text, "exceeds-reference")
        assert finding.level == "warning"
        assert any(premise.status != "printed" and premise.settle for premise in finding.judgement.premises)


def test_a_large_share_of_the_reference_is_a_warning_and_shown_as_one_in_so_many() -> None:
    relation = WITHIN.replace("residents}", 'residents, most: "10 %"}')
    (finding,) = flagged(town("10,390", relation=relation), "exceeds-reference")
    assert finding.level == "warning"
    assert "at least 1 in 4 of 41 300" in finding.message
    assert not flagged(town("10,390"), "exceeds-reference")  # without a limit nothing is surprising
    assert not flagged(town("4,130", relation=relation), "exceeds-reference")
    assert flagged(town("4,141", relation=relation), "exceeds-reference")


@pytest.mark.parametrize(
    "text",
    [
        town("41,300"),  # all of them
        town("about 42,000"),  # may be fewer
        town("52,700", residents="more than 41,000"),
        town("52,700", residents="41,300 - 60,000"),
        town("52,700").replace('quantity: players, when: "2015"', 'quantity: players, when: "2016"'),
        town("52,700").replace('players, when: "2015", where: TH', 'players, when: "2015", where: VN'),
        town("52,700", more="definition: on the list").replace(
            "quantity: residents,", "quantity: residents, definition: at home,"
        ),
        town("52,700", relation=""),
    ],
)
def test_what_may_be_within_its_reference_is_no_finding(text: str) -> None:
    assert not flagged(text, "exceeds-reference")


def test_events_of_a_year_may_exceed_heads_at_one_time() -> None:
    (finding,) = flagged(town("52,700", more="measure: flow"), "exceeds-reference")
    assert finding.level == "note"


def test_a_declared_part_is_left_to_subset_exceeds_whole() -> None:
    text = town("52,700").replace("players: {", "players: {part_of: residents, ")
    report = checked(text)
    assert [one.check for one in report.findings if one.level == "error"] == ["subset-exceeds-whole"]


def test_other_things_are_not_held_against_a_reference() -> None:
    report = checked(town("52,700").replace("players: {counts: person", "players: {counts: case"))
    assert report.counts["exceeds-reference"]["conflicts"] == 0
    assert report.counts["exceeds-reference"]["could_not_run"] == 1


# -- repeated-value -----------------------------------------------------------------------------------------

THINGS = (
    "quantities:\n  hotels: {counts: item, measure: stock}\n  guides: {counts: person, measure: stock}\n"
    "  women: {part_of: guides, sex: female}\nclaims:\n"
)


def at(start: int) -> str:
    return f"at: {{line: 3, start: {start}, end: {start + 5}}}"


def two(first: str, second: str, quantity: str = "guides", start: int = 160, more: str = "") -> str:
    text = THINGS + claim("a", first, "hotels", at(120))
    return text + claim("b", second, quantity, at(start) + more)


def test_the_same_number_for_unlike_things_is_noted() -> None:
    (finding,) = flagged(two("2,347", "2,347"), "repeated-value")
    assert finding.level == "note"
    assert finding.claims == ("a", "b")
    assert flagged(two("23.4%", "23.4%"), "repeated-value")


@pytest.mark.parametrize(
    "text",
    [
        two("2,300", "2,300"),
        two("23", "23"),
        two("2015", "2015"),
        two("2,347", "2,348"),
        two("2,347", "2,347", start=1200),
        two("2,347", "2,347", quantity="hotels"),
        two("2,347", "2,347", more=", same_statement: a"),
        two("2,347", "2,347", more=", repeats: a"),
        two("23.4%", "23.4"),
        two("2,347", "2,347").replace("hotels, when", "women, when"),  # all of them are women
    ],
)
def test_what_may_well_stand_twice_is_not_noted(text: str) -> None:
    assert not flagged(text, "repeated-value")


def test_in_a_table_of_many_numbers_three_digits_return_by_chance() -> None:
    text = two("23.4%", "23.4%")
    for position in range(20):
        text += claim(f"t{position:02}", f"{position + 3}.{position % 9 + 1}%", "women", at(170 + position))
    assert not flagged(text, "repeated-value")
    assert flagged(text.replace("23.4%", "23.417%"), "repeated-value")


# -- sudden-jump ----------------------------------------------------------------------------------------------

PUPILS = "quantities:\n  pupils: {counts: child, measure: stock}\nclaims:\n"


def series(*figures: str, more: str = "", start: int = 2010) -> str:
    return PUPILS + "".join(
        claim(f"y{year}", figure, "pupils", more if position == len(figures) - 1 else "", str(year))
        for position, (year, figure) in enumerate(zip(range(start, 2100), figures, strict=False))
        if figure
    )


@pytest.mark.parametrize(
    "figures",
    [
        ("12,412", "12,630", "127,050"),
        ("12,412", "126,300", "12,705", "12,881"),
        ("12,412", "12,630", "1,270", "1,288"),
        ("12,412", "12,630", "", "", "812,705"),
        ("1,412", "1,630", "3,705"),
        ("0.51%", "0.53%", "5.50%"),
    ],
)
def test_a_series_that_jumps_is_noted_once(figures: tuple[str, ...]) -> None:
    (finding,) = flagged(series(*figures), "sudden-jump")
    assert finding.level == "note"


@pytest.mark.parametrize(
    "text",
    [
        series("12,412", "127,050"),  # two points are no series
        series("12,412", "12,630", "24,050"),  # less than twice
        series("about 1,000", "about 1,000", "about 2,000"),  # about
        series("3", "2", "9"),  # chance
        series("1,412", "3,130", "6,705", "14,201"),  # it always doubles
        series("12,412", "12,630", "", "36,050"),  # two years between them
        series("0", "0", "1,270"),
        series("12,412", "12,630", "more than 20,000"),
        series("12,412", "12,630", "127,050", more="definition: on the roll"),
        series("12,412", "12,630", "127,050", more="measure: flow"),
        series("12,412", "12,630", "127,050", more="method: survey"),
        series("12,412", "12,630", "127,050", more="projection: true"),
        series("12,412", "12,630", "127,050", more="citing: [{source: report}]"),
        series("12,412", "12,630", "127,050", more="repeats: y2011"),
        series("12,412", "12,630", "USD 127,050"),
        series("12,412", "12,630", "127,050").replace('when: "2012", where: TH', 'when: "2012", where: VN'),
    ],
)
def test_what_is_no_jump_of_a_series_is_not_noted(text: str) -> None:
    assert not flagged(text, "sudden-jump")


# -- what a finding calls innocent ------------------------------------------------------------------------------

REFERENCE = town("10,390", relation=WITHIN.replace("residents}", 'residents, most: "10 %"}'))
JUMP = series("12,412", "12,630", "127,050")
REPEATED = two("2,347", "2,347")
RIVALS = PUPILS + claim("a", "1,234", "pupils", "method: unknown") + claim("b", "9,876", "pupils")
# For each check and field: the flagged registry, what to replace and by what.
CLEARING = [
    ("exceeds-reference", "when", REFERENCE, 'players, when: "2015"', 'players, when: "2011"'),
    ("exceeds-reference", "where", REFERENCE, '"2015", where: TH, citing: none}\nrel', '"2015", where: VN}\nrel'),
    ("exceeds-reference", "reference", REFERENCE, REFERENCE[REFERENCE.index("relations") :], ""),
    ("exceeds-reference", "most", REFERENCE, "10 %", "50 %"),
    ("sudden-jump", "definition", JUMP, '2012", ', '2012", definition: on the roll, '),
    ("sudden-jump", "method", JUMP, '2012", ', '2012", method: survey, '),
    ("sudden-jump", "measure", JUMP, '2012", ', '2012", measure: flow, '),
    ("sudden-jump", "citing", JUMP, '2012", ', '2012", citing: [{source: report}], '),
    ("sudden-jump", "figure", JUMP, "127,050", "12,705"),
    ("repeated-value", "restates", REPEATED, "quantity: guides", "quantity: guides, restates: a"),
    ("repeated-value", "same_statement", REPEATED, "quantity: guides", "quantity: guides, same_statement: a"),
    ("repeated-value", "quantity", REPEATED, "quantity: guides", "quantity: hotels"),
    ("repeated-value", "figure", REPEATED, '"2,347", says: S., source: report, quantity: guides',
     '"2,374", says: S., source: report, quantity: guides'),
    ("estimates-far-apart", "when", RIVALS, '2015", where: TH}', '2011", where: TH}'),
    ("estimates-far-apart", "where", RIVALS, "where: TH}", "where: VN}"),
    ("estimates-far-apart", "measure", RIVALS, "where: TH}", "where: TH, measure: flow}"),
    ("estimates-far-apart", "method", RIVALS, "method: unknown", "method: administrative"),
    ("estimates-far-apart", "projection", RIVALS, "where: TH}", "where: TH, projection: true}"),
]  # fmt: skip
DEFINING = [
    ("exceeds-reference", "definition", REFERENCE, "quantity: residents,", "quantity: players, when"),
    ("estimates-far-apart", "definition", RIVALS, "method: unknown", "where: TH}"),
]
NAMES = {"exceeds-reference": REFERENCE, "sudden-jump": JUMP, "repeated-value": REPEATED}
NAMES["estimates-far-apart"] = RIVALS


@pytest.mark.parametrize(("name", "field", "text", "old", "new"), CLEARING)
def test_filling_the_field_clears_the_finding(name: str, field: str, text: str, old: str, new: str) -> None:
    assert old in text
    changed = text.replace(old, new)
    if field == "method" and name == "estimates-far-apart":
        changed = changed.replace("where: TH}", "where: TH, method: survey}")
    assert not flagged(changed, name)


@pytest.mark.parametrize(("name", "field", "text", "first", "second"), DEFINING)
def test_two_definitions_clear_the_finding(name: str, field: str, text: str, first: str, second: str) -> None:
    assert first in text
    assert second in text
    changed = text.replace(first, f"definition: one, {first}", 1)
    changed = changed.replace(second, f"definition: other, {second}")
    assert not flagged(changed, name)


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_field_that_a_finding_names_is_tried_here(name: str) -> None:
    (finding,) = flagged(NAMES[name], name)
    named = {field for one in finding.judgement.innocent_if for field in re.findall(r"`([a-z_]+):", one)}
    tried = {field for check_name, field, *_ in (*CLEARING, *DEFINING) if check_name == name}
    assert named
    assert named <= tried
