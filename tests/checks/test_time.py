"""Time: what a naive checker flags and a fair one does not, and what clears a finding. Each innocent registry
has a flagged twin."""

from __future__ import annotations

import re
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.checking import check
from claims.checks import Setting, all_checks, sample
from claims.document import yaml
from claims.finding import Finding
from claims.loading.load import from_documents


def flagged(text: str, name: str, today: date | None = None) -> list[Finding]:
    report = check(from_documents((yaml.parse(sample(text), "sample.yaml"),)), None, today)
    assert not [one.message for one in report.findings if "failed and says nothing" in one.message]
    return [one for one in report.findings if one.check == name]


def claim(
    name: str, figure: str, more: str = "", when: str = "2015", source: str = "report", where: str = "TH"
) -> str:
    more = f", {more}" if more else ""
    return f'  {name}: {{figure: "{figure}", says: S., source: {source}, when: "{when}", where: {where}{more}}}\n'


# -- superseded-edition ---------------------------------------------------------------------------------------

EDITIONS = (
    "sources:\n  report: {title: R, issued: 2018, language: en}\n  early: {title: E, issued: 2014, language: en}\n"
    "  older: {title: Yearbook, issued: 2014, language: en}\n"
    "  newer: {title: Yearbook, issued: 2016, language: en, supersedes: older}\n"
    "  newest: {title: Yearbook, issued: 2017, language: en, supersedes: newer}\nclaims:\n"
)
CITES_OLD = "citing: [{source: older}]"


def test_what_rests_on_an_older_edition_is_told_once_with_the_newest() -> None:
    text = EDITIONS + claim("read", "12,400", source="older") + claim("cites", "12,400", CITES_OLD)
    text += claim("between", "12,400", source="newer")
    one, other = flagged(text, "superseded-edition")
    assert {one.claims, other.claims} == {("cites", "read"), ("between",)}
    assert one.level == other.level == "warning"
    assert one.message.startswith("newest (2017) supersedes")
    assert other.message.startswith("newest (2017) supersedes")


def test_a_text_that_could_not_know_the_newer_edition_is_only_noted() -> None:
    (finding,) = flagged(EDITIONS + claim("a", "12,400", CITES_OLD, source="early"), "superseded-edition")
    assert finding.level == "note"
    same_year = EDITIONS.replace(
        "issued: 2014, language: en}\n  older", "issued: 2016, language: en}\n  older"
    )
    (finding,) = flagged(same_year + claim("a", "12,400", CITES_OLD, source="early"), "superseded-edition")
    assert finding.level == "warning"


@pytest.mark.parametrize(
    "text",
    [
        claim("a", "12,400", source="newest"),
        claim("a", "12,400", "historical: true", source="older"),
        claim("a", "12,400", "citing: [{source: older}, {source: newest}]"),
        claim("a", "12,400", "citing: none"),
        claim("a", "12,400", "historical: true, " + CITES_OLD)
        + claim("b", "12,400", "repeats: a, " + CITES_OLD),
    ],
)
def test_what_rests_on_the_newest_edition_or_means_the_older_one_is_no_finding(text: str) -> None:
    assert not flagged(EDITIONS + text, "superseded-edition")


def test_an_older_edition_with_many_claims_lists_twenty() -> None:
    text = EDITIONS + "".join(claim(f"c{one:02}", "12,400", source="older") for one in range(33))
    (finding,) = flagged(text, "superseded-edition")
    assert len(finding.claims) == 20
    assert "13 more" in finding.message


def test_a_long_chain_of_editions_leads_to_its_newest() -> None:
    text = "sources:\n  e0000: {title: Yearbook, language: en}\n"
    text += "".join(
        f"  e{one:04}: {{title: Yearbook, language: en, supersedes: e{one - 1:04}}}\n"
        for one in range(1, 2000)
    )
    text += "claims:\n" + claim("a", "12,400", source="e0000") + claim("b", "12,400", source="e1000")
    found = flagged(text, "superseded-edition")
    assert [one.message.split()[0] for one in found] == ["e1999", "e1999"]


# -- projection-as-fact ---------------------------------------------------------------------------------------

PLAN = (
    "sources:\n  report: {title: R, issued: 2018, language: en}\n  plan: {title: P, issued: 2012, language: en}\n"
    "quantities:\n  visitors: {counts: visitor, measure: flow}\n  jobs: {counts: person}\nclaims:\n"
) + claim("plan-2017", "20 million", "quantity: visitors, projection: true", "2017", "plan")
CITES_PLAN = "citing: [{source: plan, claim: plan-2017}]"


def came(more: str = "") -> str:
    return PLAN + claim("came", "20 million", f"quantity: visitors, {CITES_PLAN}{more}", "2017")


def test_a_projection_cited_as_observed_is_flagged_where_it_was_lost() -> None:
    (finding,) = flagged(came(), "projection-as-fact")
    assert (finding.level, finding.claims) == ("warning", ("came", "plan-2017"))
    copied = came() + claim(
        "copy", "20 million", "quantity: visitors, citing: [{source: report, claim: came}]", "2017"
    )
    assert [one.claims for one in flagged(copied, "projection-as-fact")] == [("came", "plan-2017")]


@pytest.mark.parametrize(
    "text",
    [
        came(", projection: true"),
        came(", method: model"),
        came().replace("visitors, projection: true", "visitors"),
        came().replace(CITES_PLAN, "citing: [{source: plan}]"),
    ],
)
def test_what_says_that_it_looks_ahead_or_cites_no_projection_is_no_finding(text: str) -> None:
    assert not flagged(text, "projection-as-fact")


# -- source-older-than-fact -----------------------------------------------------------------------------------

OLD = "sources:\n  report: {title: R, issued: 2014, language: en}\nclaims:\n"


def test_a_figure_of_a_time_after_its_own_source_looks_ahead() -> None:
    (finding,) = flagged(OLD + claim("a", "12,400"), "source-older-than-fact")
    assert finding.level == "warning"  # nobody says how it came about
    (finding,) = flagged(OLD + claim("a", "12,400", "method: survey"), "source-older-than-fact")
    assert finding.level == "error"


@pytest.mark.parametrize(
    "text",
    [
        OLD + claim("a", "12,400", "method: survey, projection: true"),
        OLD + claim("a", "12,400", "method: model"),
        OLD + claim("a", "12,400", "method: survey", "2014"),
        OLD + claim("a", "12,400", "method: survey", "2015~"),
        OLD + claim("a", "12,400", "method: survey", "2010/2014"),
        OLD + claim("a", "12,400", "method: survey, measure: stock", "2010/2015"),
        OLD + claim("a", "12,400", "method: survey", "2010/.."),
        OLD.replace("2014", "2014~") + claim("a", "12,400", "method: survey"),
        OLD.replace("issued: 2014, ", "") + claim("a", "12,400", "method: survey"),
    ],
)
def test_a_figure_that_its_source_may_know_is_no_finding(text: str) -> None:
    assert not flagged(text, "source-older-than-fact")


# -- duration-mismatch ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("figure", "since", "spoken", "is_flagged"),
    [
        ("27 years", "1990-12-01", "2017-03", False),  # 2017 less 1990
        ("27 years", "1990-12-01", "2016-03", True),
        ("28 years", "1990-01-01", "2019-01-01", False),  # 28 completed years, and one of grace
        ("27 years", "1990", "2018", False),
        ("27 years", "1990", "2019", False),
        ("27 years", "1990", "2020", True),
        ("27 years", "1990~", "2020", False),
        ("almost 30 years", "1990", "2018", False),
    ],
)
def test_a_duration_is_counted_as_people_count(
    figure: str, since: str, spoken: str, is_flagged: bool
) -> None:
    text = "claims:\n" + claim("a", figure, f'since: "{since}"', spoken)
    assert bool(flagged(text, "duration-mismatch")) == is_flagged


# -- stale-figure ---------------------------------------------------------------------------------------------

STALE = "stale_after: 5\nquantities:\n  visitors: {counts: visitor}\n  men: {part_of: visitors, sex: male}\nclaims:\n"
TODAY = date(2021, 1, 1)
VISITORS = "quantity: visitors"


def test_a_figure_beyond_its_limit_is_noted_on_the_day() -> None:
    text = STALE + claim("a", "12,400", VISITORS)
    assert [one.level for one in flagged(text, "stale-figure", TODAY)] == ["note"]
    assert not flagged(text, "stale-figure", date(2020, 12, 31))
    assert not flagged(text, "stale-figure")  # no day to judge by
    assert flagged("issued: 2022\n" + text, "stale-figure")
    assert not flagged("issued: 2020~\n" + text, "stale-figure")
    assert flagged(text.replace(VISITORS, "citing: none"), "stale-figure", TODAY)


@pytest.mark.parametrize(
    "text",
    [
        STALE.replace("stale_after: 5\n", "") + claim("a", "12,400", VISITORS),
        STALE.replace("counts: visitor", "counts: visitor, stale_after: 10")
        + claim("a", "12,400", "quantity: men"),
        STALE + claim("a", "12,400", VISITORS, "2015~"),
        STALE + claim("a", "12,400", VISITORS, "2015/.."),
        STALE + claim("a", "12,400", VISITORS, "unstated"),
        STALE + claim("a", "12,400", VISITORS + ", historical: true"),
        STALE + claim("a", "12,400", VISITORS) + claim("b", "13,400", VISITORS, "2019"),
        STALE + claim("a", "12,400", VISITORS + ", projection: true"),
        STALE + claim("a", "12,400", VISITORS, "source"),
    ],
)
def test_what_is_new_enough_or_has_no_limit_is_not_noted(text: str) -> None:
    assert not flagged(text, "stale-figure", TODAY)


def test_a_newer_figure_of_another_place_or_a_projection_makes_nothing_newer() -> None:
    text = STALE + claim("a", "12,400", VISITORS)
    for newer in (
        claim("b", "13,400", VISITORS, "2019", where="VN"),
        claim("b", "13,400", VISITORS + ", projection: true", "2019"),
        claim("b", "13%", VISITORS + ", share_of: visitors", "2019"),
    ):
        assert [one.claims for one in flagged(text + newer, "stale-figure", TODAY)] == [("a",)]


# -- period-mismatch ------------------------------------------------------------------------------------------

OUTPUT = (
    "quantities:\n  output: {money: THB, measure: flow}\n  tourism: {part_of: output, trait: tourism}\n"
    "  hotels: {part_of: output, trait: hotels}\n  spend: {money: THB}\n  visitors: {counts: visitor, measure: flow}\n"
    "claims:\n"
)
SHARE = "quantity: tourism, share_of: output"


def tied(tie: str, when: str = "2014", quantity: str = "tourism") -> str:
    text = OUTPUT + claim("share", "20.6%", SHARE, "2016")
    return text + claim("sum", "THB 2.9 trillion", f"quantity: {quantity}, {tie}: share", when)


def test_figures_that_a_text_ties_across_periods_are_flagged() -> None:
    for text in (tied("restates"), tied("same_statement", quantity="output")):
        (finding,) = [one for one in flagged(text, "period-mismatch") if one.level == "warning"]
        assert set(finding.claims) == {"share", "sum"}


@pytest.mark.parametrize(
    "text",
    [
        tied("restates", "2016"),
        tied("restates", "2014/2016"),
        tied("restates", "2015~"),
        tied("restates", "unstated"),
        tied("same_statement", quantity="spend"),  # nothing that could be set against the other
        OUTPUT
        + claim("a", "9,300", "quantity: visitors", "2010")
        + claim("b", "12,400", "quantity: visitors, same_statement: a", "2016"),  # from 9 300 to 12 400
    ],
)
def test_what_a_text_ties_in_one_period_or_on_purpose_is_no_finding(text: str) -> None:
    assert not flagged(text, "period-mismatch")


RECEIPTS = (
    OUTPUT
    + claim("n", "15.8 million", "quantity: visitors", "2010")
    + claim("each", "THB 37,000", "quantity: spend", "2012")
    + claim("sum", "THB 585 billion", "quantity: tourism", "2010")
    + 'relations:\n  - equation: "{n} * {each} = {sum}"\n'
)


def test_terms_of_an_equation_of_different_periods_are_flagged() -> None:
    (finding,) = flagged(RECEIPTS, "period-mismatch")
    assert finding.level == "warning"
    assert "each" in finding.claims
    assert not flagged(RECEIPTS.replace('when: "2012"', 'when: "2010"'), "period-mismatch")
    assert not flagged(RECEIPTS.replace('when: "2012"', 'when: "unstated"'), "period-mismatch")
    assert not flagged(RECEIPTS + "    because: The text takes the spending of 2012.\n", "period-mismatch")


def test_an_equation_of_change_stands_across_periods() -> None:
    text = OUTPUT + claim("before", "9,300", "quantity: visitors", "2010")
    text += claim("after", "12,400", "quantity: visitors", "2016")
    text += 'relations:\n  - equation: "{before} * 1.333 = {after}"\n'
    assert not flagged(text, "period-mismatch")


def whole(when: str, share: str = "2016", more: str = "") -> str:
    return (
        OUTPUT
        + claim("share", "20.6%", SHARE, share)
        + claim("sum", "THB 12 trillion", "quantity: output", when)
    ) + more


def test_a_share_whose_whole_is_always_of_another_time_is_noted() -> None:
    (finding,) = flagged(
        whole("2010", more=claim("late", "THB 14 trillion", "quantity: output", "2018")), "period-mismatch"
    )
    assert finding.level == "note"
    assert finding.claims == ("share", "late")
    parts = whole("2010").replace(", share_of: output", "").replace("20.6%", "THB 2 trillion")
    parts += "relations:\n  - partition: {whole: output, parts: [tourism, hotels]}\n"
    (finding,) = flagged(parts, "period-mismatch")
    assert finding.level == "note"


@pytest.mark.parametrize(
    "text",
    [
        whole("2016"),
        whole("2010/2020"),
        whole("unstated"),
        whole("2010", "unstated"),
        whole("2010", more=claim("same", "THB 13 trillion", "quantity: output", "2016")),
        whole("2010", more=claim("early", "19%", SHARE, "2010")),
        whole("2010").replace("where: TH, quantity: output", "where: VN, quantity: output"),
    ],
)
def test_a_share_that_may_go_with_its_whole_is_not_noted(text: str) -> None:
    assert not flagged(text, "period-mismatch")


# -- what a finding calls innocent ------------------------------------------------------------------------------

READ = EDITIONS + claim("a", "12,400", source="older")
AGED = STALE + claim("a", "12,400", VISITORS)
AHEAD = OLD + claim("a", "12,400", "method: survey")
DATED = "sources:\n  r: {title: R, language: en}\nclaims:\n" + claim(
    "a", "12,400", when="unstated", source="r"
)
LONG = "claims:\n" + claim("a", "27 years", 'since: "1980"', "2018")
# For each check and field: the flagged registry, what to replace and by what.
CLEARING = [
    ("superseded-edition", "historical", READ, "where: TH", "where: TH, historical: true"),
    ("superseded-edition", "source", READ, "source: older, when", "source: newest, when"),
    ("superseded-edition", "citing", READ, "where: TH", "where: TH, citing: [{source: newest}]"),
    ("superseded-edition", "supersedes", READ, ", supersedes: older", ""),
    ("projection-as-fact", "projection", came(), CITES_PLAN, CITES_PLAN + ", projection: true"),
    ("projection-as-fact", "method", came(), CITES_PLAN, CITES_PLAN + ", method: model"),
    ("projection-as-fact", "citing", came(), CITES_PLAN, "citing: none"),
    ("stale-figure", "historical", AGED, VISITORS, VISITORS + ", historical: true"),
    ("stale-figure", "stale_after", AGED, "stale_after: 5", "stale_after: 20"),
    ("stale-figure", "when", AGED, "2015", "2018"),
    ("source-older-than-fact", "projection", AHEAD, "where: TH", "where: TH, projection: true"),
    ("undated-claim", "when", DATED, "unstated", "2015"),
    ("duration-mismatch", "when", LONG, '"2018"', '"2008"'),
    ("duration-mismatch", "since", LONG, "1980", "1990"),
    ("period-mismatch", "when", tied("restates"), "2014", "2016"),
    ("period-mismatch", "restates", tied("restates"), ", restates: share", ""),
    ("period-mismatch", "when", RECEIPTS, "2012", "2010"),
    ("period-mismatch", "because", RECEIPTS, '{sum}"\n', '{sum}"\n    because: So says the text.\n'),
    ("period-mismatch", "when", whole("2010"), "2010", "2016"),
    ("period-mismatch", "same_statement", tied("same_statement", quantity="output"), ", same_statement: share", ""),
    ("period-mismatch", "when", tied("same_statement", quantity="output"), "2014", "2016"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "field", "text", "old", "new"), CLEARING)
def test_filling_the_field_clears_the_finding(name: str, field: str, text: str, old: str, new: str) -> None:
    assert old in text
    left = [one for one in flagged(text.replace(old, new), name, TODAY) if one.level != "note"]
    notes = [one for one in flagged(text.replace(old, new), name, TODAY) if name != "period-mismatch"]
    assert not left
    assert not notes


@pytest.mark.parametrize(("name", "text"), sorted({(name, text) for name, _, text, _, _ in CLEARING}))
def test_every_field_that_a_finding_names_is_tried_here(name: str, text: str) -> None:
    findings = flagged(text, name, TODAY)
    assert findings
    named = {
        field
        for finding in findings
        for one in finding.judgement.innocent_if
        for field in re.findall(r"`([a-z_]+):", one)
    }
    tried = {field for check_name, field, *_ in CLEARING if check_name == name}
    assert named
    assert named <= tried


def test_two_thousand_undated_claims_name_a_few_dated_ones() -> None:
    text = STALE + "".join(
        claim(f"d{one:04}", "12,400", VISITORS, str(1900 + one % 100)) for one in range(1000)
    )
    text += "".join(claim(f"u{one:04}", "12,400", VISITORS, "unstated") for one in range(1000))
    found = flagged(text, "undated-claim")
    assert len(found) == 1000
    assert all("994 more" in one.message for one in found)


# -- any registry -------------------------------------------------------------------------------------------------

SOURCES = (
    "sources:\n  report: {title: R, issued: 2018, language: en}\n  older: {title: E, issued: 2014~, language: en}\n"
    "  newer: {title: E, issued: 2016, language: en, supersedes: older}\n  bare: {title: B, language: en}\n"
)
QUANTITIES = (
    "quantities:\n  people: {counts: person, measure: stock, stale_after: 3}\n"
    "  men: {part_of: people, sex: male}\n  women: {part_of: people, sex: female}\n"
    "  guests: {counts: visitor, measure: flow}\nclaims:\n"
)
RELATIONS = (
    "relations:\n  - partition: {whole: people, parts: [men, women], exhaustive: true}\n"
    '  - equation: "{c0} + {c1} = {c2}"\n  - reference: {quantity: men, within: women, most: 1 in 3}\n'
)
CHOICES: dict[str, list[str]] = {
    "figure": [
        "12,400",
        "234",
        "23.4%",
        "0",
        "-5",
        "many",
        "20-300",
        "27 years",
        "THB 500",
        "more than 9,100",
    ],
    "source": ["report", "older", "newer", "bare"],
    "quantity": ["", "people", "men", "women", "guests"],
    "share_of": ["", "", "people"],
    "when": ["", "2010", "2011", "2012", "2013", "2030", "2010/2012", "../2011", "2012/..", "201X", "source"],
    "where": ["", "TH", "VN", "unstated"],
    "citing": ["", "none", "[{source: older}]", "[{source: report, claim: c0}]"],
    "projection": ["", "", "true"],
    "historical": ["", "", "true"],
    "since": ["", "", "1990", "1990-05/.."],
    "at": ["", "{start: 5, end: 9}", "{start: 50, end: 59}"],
}


@st.composite
def entries(draw: st.DrawFn) -> list[str]:
    found = []
    for position in range(draw(st.integers(3, 9))):
        fields = {"says": "S."} | {key: draw(st.sampled_from(values)) for key, values in CHOICES.items()}
        if not position:
            fields |= {"source": "report", "citing": fields["citing"].partition("[{source: report")[0]}
        tie = draw(st.sampled_from(("", "after", "same_statement", "restates", "repeats")))
        if tie and position:
            fields[tie] = f"c{draw(st.integers(0, position - 1))}"
        quoted = ("figure", "when", "since")
        shown = ", ".join(
            f'{key}: "{value}"' if key in quoted else f"{key}: {value}"
            for key, value in fields.items()
            if value
        )
        found.append(f"  c{position}: {{{shown}}}\n")
    return found


OURS = [one for one in all_checks() if one.group in ("Time", "Plausibility")]


@settings(max_examples=150, deadline=None)
@given(entries(), st.randoms(use_true_random=False))
def test_no_registry_breaks_a_check_and_no_order_changes_what_it_finds(
    lines: list[str], random: Random
) -> None:
    shuffled = list(lines)
    random.shuffle(shuffled)
    found = []
    for some in (lines, shuffled):
        text = SOURCES + QUANTITIES + "".join(some) + RELATIONS
        registry = from_documents((yaml.parse(sample(text), "sample.yaml"),))
        judged = [one for each in OURS if each.judge for one in each.judge(registry, Setting(None, TODAY))]
        found.append(sorted(map(repr, judged)))
        for one in judged:
            assert len(one.claims) <= 20
            assert (one.outcome == "conflicts") == (one.level is not None)
            assert not re.search("false|contradict|agree|verified|wrong|error|None", one.message)
    assert found[0] == found[1]
