"""What passes on from text to text without being distorted: each registry beside a twin that is flagged."""

from __future__ import annotations

import pytest

from claims.checking import check
from claims.document import yaml
from claims.finding import Report
from claims.loading.load import from_documents
from claims.output.explanation import explain
from claims.terms import Term, uses

HEAD = """\
registry: a
title: b
language: en
sources:
  survey: {title: A survey, issued: 2015}
  report: {title: A report, issued: 2018}
  paper: {title: A paper, issued: 2019}
  old: {title: An old study, issued: 2003, read_through: paper}
quantities:
  children: {counts: child, measure: stock}
  work: {title: children at work, part_of: children, trait: at work}
  baht: {title: receipts, money: THB, measure: flow}
  dollars: {title: receipts, money: USD, measure: flow}
  cases: {counts: case, measure: flow}
  pupils: {counts: student, measure: stock}
claims:
"""
CITED = "citing: [{source: survey, claim: a}]"


def checked(text: str, head: str = HEAD) -> Report:
    return check(from_documents((yaml.parse(head + text, "sample.yaml"),)))


def claim(name: str, figure: str, source: str, more: str) -> str:
    return f'  {name}: {{figure: "{figure}", says: S., source: {source}, {more}}}\n'


def levels(report: Report, name: str) -> list[str]:
    return [one.level for one in report.findings if one.check == name]


def handed_on(first: tuple[str, str], second: tuple[str, str], head: str = HEAD) -> Report:
    text = claim("a", first[0], "survey", f"{first[1]}, citing: none")
    return checked(text + claim("b", second[0], "report", f"{second[1]}, {CITED}"), head)


def test_a_count_told_as_a_share_of_its_whole_has_no_other_scope() -> None:
    work = "quantity: work, when: 2014, where: TH"
    assert not levels(handed_on(("12,400", work), ("20%", f"{work}, share_of: children")), "scope-drift")
    twin = handed_on(("12,400", work), ("12,400", work.replace("work", "children")))
    assert levels(twin, "scope-drift") == ["warning"]


def test_a_sum_in_another_currency_has_no_other_scope() -> None:
    paid = "when: 2014, where: TH"
    report = handed_on(
        ("THB 3.4 billion", f"quantity: baht, {paid}"), ("USD 104 million", f"quantity: dollars, {paid}")
    )
    assert not levels(report, "scope-drift")


def test_the_place_of_a_registry_makes_no_more_than_a_note() -> None:
    head = HEAD.replace("language: en", "language: en\nplace: TH")
    first = ("12,400", "quantity: work, when: 2014, where: TH-10")
    assert levels(handed_on(first, ("12,400", "quantity: work, when: 2014"), head), "scope-drift") == ["note"]
    twin = handed_on(first, ("12,400", "quantity: work, when: 2014, where: TH"), head)
    assert levels(twin, "scope-drift") == ["warning"]


def test_figures_of_different_stated_times_may_differ() -> None:
    year = "quantity: cases, when: 2014, where: TH"
    decade = year.replace("2014", "2005/2014")
    assert not levels(handed_on(("1,200", year), ("12,000", decade)), "value-drift")
    assert levels(handed_on(("1,200", year), ("12,000", year)), "value-drift") == ["warning"]


def test_an_estimate_that_cites_records_is_not_the_recorded_figure() -> None:
    of = "quantity: cases, when: 2014, where: TH, method: "
    report = handed_on(("832", of + "administrative"), ("9,100", of + "model"))
    assert not levels(report, "value-drift")
    assert "warning" not in levels(report, "detected-as-prevalence")
    twin = handed_on(("832", of + "administrative"), ("832", of + "model"))
    assert levels(twin, "detected-as-prevalence") == ["warning"]


@pytest.mark.parametrize(
    ("printed", "ends"),
    [
        ("50,000 to 80,000", ("50,000", "80,000")),
        ("39 million [33–46 million]", ("33 million", "46 million")),
    ],
)
def test_a_text_that_hands_on_both_ends_does_not_collapse_the_range(
    printed: str, ends: tuple[str, str]
) -> None:
    text = claim("a", printed, "survey", "citing: none") + claim("b", ends[0], "report", CITED)
    assert levels(checked(text), "range-collapsed") == ["warning"]
    assert levels(checked(text + claim("c", ends[1], "paper", CITED)), "range-collapsed") == ["warning"] * 2
    assert not levels(checked(text + claim("c", ends[1], "report", CITED)), "range-collapsed")


def test_a_verb_with_another_space_is_the_same() -> None:
    assert not levels(handed_on(("5", "verb: at risk"), ("5", 'verb: "At  risk"')), "scope-drift")


def test_works_that_lead_to_each_other_are_one_attribution() -> None:
    first = claim("once", "80,000", "report", "citing: [{source: survey}]")
    again = "repeats: once, citing: [{source: paper%s}]"
    behind = claim("p", "80,000", "paper", "citing: [{source: survey}]")
    assert levels(checked(first + claim("x", "80,000", "report", again % "")), "attribution-drift") == [
        "warning"
    ]
    through = checked(first + claim("x", "80,000", "report", again % ", through: survey"))
    assert not levels(through, "attribution-drift")
    led = checked(first + behind + claim("x", "80,000", "report", again % ", claim: p"))
    assert not levels(led, "attribution-drift")


@pytest.mark.parametrize(
    ("source", "more", "expected"),
    [
        ("paper", "", ["warning"]),
        ("paper", ", reach: inferred", ["note"]),
        ("report", "", []),
    ],
)
def test_a_circle_takes_two_works_that_cite_each_other_for_sure(
    source: str, more: str, expected: list[str]
) -> None:
    text = claim("one", "80,000", "report", f"citing: [{{source: {source}, claim: two{more}}}]")
    text += claim("two", "80,000", source, "citing: [{source: report, claim: one}]")
    assert levels(checked(text), "circular-citation") == expected


def test_a_work_in_the_circle_that_says_how_it_counted_makes_it_a_note() -> None:
    text = claim("one", "80,000", "report", "method: survey, citing: [{source: paper, claim: two}]")
    text += claim("two", "80,000", "paper", "citing: [{source: report, claim: one}]")
    assert levels(checked(text), "circular-citation") == ["note"]


def test_a_text_older_than_the_carrier_did_not_read_the_work_there() -> None:
    citing = "citing: [{source: old}]"
    assert not levels(checked(claim("a", "5", "survey", citing)), "secondary-as-primary")
    twin = checked(claim("a", "5", "report", citing), HEAD.replace("issued: 2018", "issued: 2020"))
    assert levels(twin, "secondary-as-primary") == ["note"]


def test_what_may_not_be_cited_for_the_figure_is_disowned_in_a_note_only() -> None:
    text = claim("a", "5", "survey", "citing: none, disowned: Do not use it.")
    near = text + claim("b", "5", "report", CITED)
    far = text + claim("b", "5", "report", "citing: [{source: survey, claim: a, reach: inferred}]")
    assert levels(checked(near), "disowned-figure") == ["warning"]
    assert levels(checked(far), "disowned-figure") == ["note"]


def test_districts_that_a_larger_one_includes_are_not_added_to_it() -> None:
    def provinces(country: str, *parts: str) -> Report:
        where = "quantity: pupils, when: 2018, where: {}, citing: none"
        text = claim("all", "4,012,345", "report", where.format(country))
        figures = ("3,712,345", "1,612,345")
        named = zip("xy", figures, parts, strict=True)
        return checked(text + "".join(claim(n, f, "report", where.format(p)) for n, f, p in named))

    assert not levels(provinces("RU", "RU-TYU", "RU-KHM"), "places-exceed-whole")
    assert not levels(provinces("ES", "ES-AN", "ES-MA"), "places-exceed-whole")
    assert levels(provinces("TH", "TH-10", "TH-20"), "places-exceed-whole") == ["warning"]


def test_what_settles_a_premise_is_told_without_brackets_of_its_own() -> None:
    where = "quantity: pupils, when: 2018, citing: none, where: "
    parts = (claim(one, "38,412", "report", where + place) for one, place in (("x", "TH-10"), ("y", "TH-20")))
    report = checked(claim("all", "61,300", "report", where + "TH") + "".join(parts))
    (found,) = [one for one in report.findings if one.check == "places-exceed-whole"]
    said = (*(one.settle for one in found.judgement.premises), *found.judgement.innocent_if)
    assert any("find out whether the source counts" in one for one in said)
    assert not [one for one in said if one.startswith(" ") or "( (" in one]


def test_an_estimate_above_the_records_is_told_to_rest_on_their_being_complete() -> None:
    where = "quantity: cases, when: 2018, citing: none, where: "
    text = claim("all", "800", "report", f"{where}TH, method: administrative")
    report = checked(text + claim("x", "3,000", "report", f"{where}TH-10, method: model"))
    (told,) = [one.message for one in report.findings if one.check == "subset-exceeds-whole"]
    assert "the records hold every case" in told


@pytest.mark.parametrize(
    ("avoid", "text"),
    [
        ("child slave", "A chıld slave."),
        ("child slave", "CHİLD SLAVE"),
        ("straßenkind", "Ein Straßenkind"),
        ("a.*b (c)", "a.*b (c)"),
        ("x" * 10_000, "x" * 10_000),
    ],
)
def test_a_term_is_found_whatever_its_letters(avoid: str, text: str) -> None:
    assert [use.term.avoid for use in uses(text, (Term(avoid, "y"), Term("-", "z")))] == [avoid]


def test_words_in_straight_single_quotes_are_a_quotation() -> None:
    terms = (Term("child slave", "y"),)
    assert not uses("He was called a 'child slave' there, and isn't.", terms)
    assert len(uses("The boys' child slave isn't ours'.", terms)) == 1


def test_a_chain_of_two_thousand_texts_tells_its_end() -> None:
    text = "".join(
        claim(f"c{i}", "80,000", "report", f"citing: [{{source: report, claim: c{i + 1}}}]")
        for i in range(2000)
    )
    head = HEAD.replace("issued: 2018}", "issued: 2018, text: {file: r.txt}}")
    report = checked(text + claim("c2000", "80,000", "report", "citing: none, method: unknown"), head)
    assert levels(report, "origin-unknown") == ["note"] * 2001


def messages(report: Report, name: str) -> list[str]:
    return [one.message for one in report.findings if one.check == name]


def test_two_changes_of_one_pair_are_told_in_one_finding() -> None:
    first = ("12,400", "quantity: pupils, when: 2014, where: TH-10, verb: at risk")
    second = ("12,400", "quantity: pupils, when: 2017, where: TH, verb: exploited")
    (said,) = messages(handed_on(first, second), "scope-drift")
    assert "it is said of 2017, there of 2014" in said
    assert "its place is Thailand, there " in said
    assert "the text says “exploited”, there “at risk”" in said
    (one,) = messages(handed_on(first, (second[0], second[1].replace("exploited", "at risk"))), "scope-drift")
    assert "the text says" not in one


def test_the_same_print_read_in_two_languages_shows_both_readings() -> None:
    german = HEAD.replace("issued: 2018}", "issued: 2018, language: de}")
    (said,) = messages(handed_on(("12,400", "when: 2014"), ("12,400", "when: 2014"), german), "value-drift")
    assert said == (
        "“12,400” is 12 400 in the language `en` (a); it is handed on in the language `de`, where it is 12.4 (b)."
    )
    report = handed_on(("12,400", "when: 2014"), ("12,400", "when: 2014"), german)
    innocent = next(one.judgement.innocent_if for one in report.findings if one.check == "value-drift")
    assert innocent[0] == "the later text writes numbers as the earlier one does (fill its `language:`)"


def test_places_of_the_registry_go_by_their_titles() -> None:
    head = HEAD.replace(
        "quantities:", "places:\n  north: {title: Northern Thailand, part_of: TH}\nquantities:"
    )
    pupils = "quantity: pupils, when: 2014"
    report = handed_on(("12,400", f"{pupils}, where: north"), ("12,400", f"{pupils}, where: TH"), head)
    assert messages(report, "scope-drift") == [
        "“12,400” (b) is of Thailand, and of Northern Thailand in what it hands on (a)."
    ]
    report = handed_on(("12,400", f"{pupils}, where: north"), ("400", f"{pupils}, where: TH"), head)
    (said,) = messages(report, "subset-exceeds-whole")
    assert "(Northern Thailand)" in said
    shown = explain("a", report.registry)
    assert shown is not None
    assert "north, Northern Thailand" in shown
