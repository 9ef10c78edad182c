"""Reading: what a naive check of figures and dates flags and a fair one does not, each with a flagged twin."""

from __future__ import annotations

import re

import pytest

from claims.checking import check
from claims.checks import all_checks, sample
from claims.document import yaml
from claims.finding import Report
from claims.loading.load import from_documents

CHECKS = {one.name: one for one in all_checks()}


def checked(text: str) -> Report:
    return check(from_documents((yaml.parse(sample(text), "sample.yaml"),)))


def flagged(report: Report, name: str) -> list[str]:
    return [one.message for one in report.findings if one.check == name]


def claim(figure: str, more: str = "") -> str:
    return f'claims:\n  one: {{figure: "{figure}", says: S., source: report{", " if more else ""}{more}}}\n'


# -- scale-word-clash --------------------------------------------------------------------------------------


def test_thousands_of_millions_are_no_clash() -> None:
    for figure in ("2,500 million", "7.3 billion", "800 thousand", "1,2 million".replace(",", ".")):
        assert not flagged(checked(claim(figure)), "scale-word-clash"), figure
    assert flagged(checked(claim("2,500,000 million")), "scale-word-clash")
    assert flagged(checked(claim("800,000 thousand")), "scale-word-clash")


def test_a_billion_is_unclear_only_in_english_before_1975() -> None:
    sources = "sources: {report: {title: A report, issued: %s, language: %s}}\n"
    assert flagged(checked(sources % (1961, "en") + claim("3 billion")), "scale-word-clash")
    for issued, language, figure in (
        (1975, "en", "3 billion"),
        ("196X", "id", "3 miliar"),
        ("1970/1980", "en", "3 billion"),
        (1961, "en", "3 million"),
    ):
        report = checked(sources % (issued, language) + claim(figure))
        assert not flagged(report, "scale-word-clash"), (issued, language, figure)
        assert report.counts["scale-word-clash"]["holds"] == 1


# -- figure-misread ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        ("15.8 million", "15800000"),
        ("15.8 million", "15831000"),
        ("more than 15%", "15"),
        ("less than 15%", "0.15"),
        ("about 60%", "62"),
        ("one in four", "1/4"),
        ("one in four", "0.25"),
        ("8 per 1,000", "0.008"),
        ("50,000 to 80,000", "50000"),
        ("50,000 to 80,000", "61234"),
        ("fell by 5%", "5"),
        ("fell by 5%", "-0.05"),
        ("39.0 million [33.1–45.7 million]", "39000000"),
    ],
)
def test_a_value_within_the_reading_or_printed_at_its_end_is_no_misreading(figure: str, value: str) -> None:
    report = checked(claim(figure, f"value: {value}"))
    assert not flagged(report, "figure-misread")
    assert report.counts["figure-misread"]["holds"] == 1


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        ("15.8 million", "158000000"),
        ("more than 15%", "14"),
        ("about 60%", "75"),
        ("rose by 5%", "-5"),
        ("50,000 to 80,000", "90000"),
        ("832", "823"),
    ],
)
def test_a_value_outside_every_reading_is_an_error(figure: str, value: str) -> None:
    report = checked(claim(figure, f"value: {value}"))
    assert [one.level for one in report.findings if one.check == "figure-misread"] == ["error"]


def test_another_number_that_the_print_may_stand_for_is_a_note_and_undecided() -> None:
    report = checked(claim("60%", "value: 62"))
    assert [one.level for one in report.findings if one.check == "figure-misread"] == ["note"]
    assert report.counts["figure-misread"]["undecided"] == 1
    assert checked(claim("many", "value: 62")).counts["figure-misread"]["could_not_run"] == 1


# -- calendar-era --------------------------------------------------------------------------------------------


def test_only_a_year_that_converts_into_the_years_spoken_of_is_noted() -> None:
    assert flagged(checked(claim("14", "when: 2553")), "calendar-era")
    assert flagged(checked(claim("14", "when: 2550/2553")), "calendar-era")
    for when in ("2010", "2030", "2600", "2430", "unstated", "source", "[1999..2007]"):
        assert not flagged(checked(claim("14", f'when: "{when}"')), "calendar-era"), when


def test_a_document_of_which_no_date_is_known_leaves_the_era_open() -> None:
    undated = "sources: {report: {title: A report, language: en}}\n"
    report = checked(undated + claim("14", "when: 2553"))
    assert not flagged(report, "calendar-era")
    assert report.counts["calendar-era"]["undecided"] == 1
    other = (
        undated + claim("14", "when: 2553") + "  two: {figure: 15, says: S., source: report, when: 2010}\n"
    )
    assert flagged(checked(other), "calendar-era")


def test_dates_of_facts_and_sources_are_looked_at_too() -> None:
    facts = "facts: {act: {event: An Act was passed., when: 2546, source: report}}\nclaims: {}\n"
    assert flagged(checked(facts), "calendar-era")
    assert not flagged(checked(facts.replace("2546", "2003")), "calendar-era")
    source = (
        "sources: {report: {title: A report, issued: 2010, accessed: 2561-01-22, language: en}}\nclaims: {}\n"
    )
    assert not flagged(checked(source), "calendar-era"), (
        "2018 lies after the issue, and nothing else is known"
    )
    source = source.replace("issued: 2010", "issued: 2561").replace("accessed: 2561", "accessed: 2018")
    assert flagged(checked(source), "calendar-era")


# -- what clears a finding -------------------------------------------------------------------------------------

# For each check and each field that it names: what to write instead in its flagged sample.
CLEARING = [
    ("figure-misread", "value", "value: 1580000", "value: 15800000"),
    ("figure-misread", "figure", "15.8 million", "1.58 million"),
    ("figure-misread", "language", "figure: 15.8 million", "figure: 1580 ribu, language: id"),
    ("calendar-era", "method", "when: 2553", "when: 2553, method: model"),
]


@pytest.mark.parametrize(("name", "field", "old", "new"), CLEARING)
def test_doing_what_is_named_clears_the_finding(name: str, field: str, old: str, new: str) -> None:
    text = re.sub(r",\s+", ", ", CHECKS[name].manual.flagged)
    assert old in text
    assert not flagged(checked(text.replace(old, new)), name)


@pytest.mark.parametrize("name", ["scale-word-clash", "figure-misread", "calendar-era"])
def test_every_field_that_a_finding_names_is_tried_here(name: str) -> None:
    report = checked(CHECKS[name].manual.flagged)
    (finding,) = [one for one in report.findings if one.check == name]
    named = {field for one in finding.judgement.innocent_if for field in re.findall(r"`([a-z_]+):", one)}
    assert named == {field for check_name, field, _, _ in CLEARING if check_name == name}


# -- ambiguous-figure: a count to three decimals ---------------------------------------------------------------

CHILDREN = "quantities: {children: {counts: person, title: children at work}}\n"


def counted(figure: str, more: str = "") -> str:
    return CHILDREN + claim(figure, f"quantity: children{more}")


@pytest.mark.parametrize("figure", ["800.000", "about 800.000", "more than 80.000", "50.000 to 80.000"])
def test_a_count_to_three_decimals_is_hardly_what_was_meant(figure: str) -> None:
    (said,) = flagged(checked(counted(figure)), "ambiguous-figure")
    assert "children at work are not counted to three decimals" in said


@pytest.mark.parametrize(
    ("figure", "more"),
    [
        ("800.000", ", language: id"),
        ("800.000", ", per: town"),
        ("800.000", ", statistic: mean"),
        ("2.347 million", ""),
        ("800.00", ""),
        ("800,000", ""),
        ("800.000 km", ""),
        ("USD 800.000", ""),
        ("80.000%", ""),
    ],
)
def test_three_decimals_of_what_is_no_count_are_in_order(figure: str, more: str) -> None:
    assert not flagged(checked(counted(figure, more)), "ambiguous-figure")


def test_what_is_no_whole_number_is_told_once_and_may_stand_in_another_language() -> None:
    report = checked(counted("1.200"))
    assert not flagged(report, "ambiguous-figure")
    (found,) = [one for one in report.findings if one.check == "impossible-count"]
    assert "language" in found.judgement.innocent_if[0]
