"""Figures made of those they cite, and words in another form: each beside a twin in which something changed."""

from __future__ import annotations

import pytest

from claims.trail.verb import same_verb
from tests.trail.test_innocent_trails import checked, claim

HEAD = """\
registry: a
title: b
language: en
sources:
  survey: {title: A survey, issued: 2015}
  census: {title: A census, issued: 2015}
  report: {title: A report, issued: 2018}
quantities:
  children: {counts: child, measure: stock}
  work: {title: children at work, part_of: children, trait: at work}
  girls: {title: girls at work, part_of: work, sex: female}
  boats: {counts: item, measure: stock}
  boys: {title: boys at work, part_of: work, sex: male}
claims:
"""
ONE = "citing: [{source: survey, claim: a}]"
BOTH = "citing: [{source: survey, claim: a}, {source: census, claim: b}]"
THERE = "quantity: work, when: 2014, where: "
CHECKS = {"scope-drift", "value-drift", "precision-inflated", "hedge-dropped", "range-collapsed"}


def _told(*lines: str) -> list[tuple[str, str]]:
    report = checked("".join(lines), HEAD)
    return sorted({(one.check, one.level) for one in report.findings if one.check in CHECKS})


SCOPE, VALUE = ("scope-drift", "warning"), ("value-drift", "warning")


@pytest.mark.parametrize(
    ("a", "b", "made", "twin", "told"),
    [
        pytest.param(
            ("5,000", THERE + "TH-10"), ("6,000", THERE + "TH-20"), ("11,000", THERE + "TH"),
            ("31,000", THERE + "TH"), [SCOPE, VALUE], id="a sum of provinces",
        ),
        pytest.param(
            ("5,000", THERE + "TH"), ("6,000", THERE + "TH"), ("about 5,500", THERE + "TH"),
            ("about 8,500", THERE + "TH"), [VALUE], id="a mean of two counts",
        ),
        pytest.param(
            ("1.25 million", THERE + "TH-10"), ("900,000", THERE + "TH-20"), ("2 million", THERE + "TH"),
            ("3 million", THERE + "TH"), [SCOPE, VALUE], id="a sum that is rounded",
        ),
        pytest.param(
            ("60,000", THERE + "TH"), ("1 million", THERE.replace("work", "boats") + "TH"),
            ("1,060,000", THERE + "TH"), ("800,000", THERE + "TH"), [SCOPE, VALUE],
            id="counts of other things add up to a number only where they do so exactly",
        ),
        pytest.param(
            ("12,400", THERE + "TH"), ("62,000", THERE.replace("work", "children") + "TH"),
            ("20%", THERE + "TH, share_of: children"), ("20%", THERE + "TH, share_of: girls"), [SCOPE],
            id="a share of two counts",
        ),
        pytest.param(
            ("5,000", THERE + "TH-10"), ("5,000", THERE + "TH-20"), ("10,000", THERE + "TH"),
            ("5,000", THERE + "TH"), [SCOPE], id="the number of one province is no sum of two",
        ),
    ],
)  # fmt: skip
def test_what_is_made_of_several_figures_has_a_scope_of_its_own(
    a: tuple[str, str],
    b: tuple[str, str],
    made: tuple[str, str],
    twin: tuple[str, str],
    told: list[tuple[str, str]],
) -> None:
    lines = [claim("a", a[0], "survey", f"{a[1]}, citing: none")]
    lines.append(claim("b", b[0], "census", f"{b[1]}, citing: none"))
    assert _told(*lines, claim("c", made[0], "report", f"{made[1]}, {BOTH}")) == []
    assert _told(*lines, claim("c", twin[0], "report", f"{twin[1]}, {BOTH}")) == told


def test_what_one_of_several_works_prints_is_handed_on() -> None:
    lines = [claim("a", "50,000 to 80,000", "survey", f"{THERE}TH, citing: none")]
    lines.append(claim("b", "80,000", "census", f"{THERE}TH, citing: none"))
    assert _told(*lines, claim("c", "80,000", "report", f"{THERE}TH, {BOTH}")) == [
        ("range-collapsed", "warning")
    ]


def test_what_is_left_of_a_whole_is_said_of_the_others() -> None:
    girls = claim("a", "60%", "survey", "quantity: girls, share_of: work, when: 2014, citing: none")
    boys = "quantity: boys, share_of: work, when: 2014"
    assert _told(girls, claim("c", "40%", "report", f"{boys}, {ONE}")) == []
    assert _told(girls, claim("c", "60%", "report", f"{boys}, {ONE}")) == [SCOPE]


def test_a_change_cites_the_figure_that_it_starts_from() -> None:
    start = claim("a", "5,000", "survey", "quantity: work, when: 2013, where: TH, citing: none")
    rise = 'quantity: work, when: 2014, since: "2013", where: TH'
    assert _told(start, claim("c", "up 20%", "report", f"{rise}, {ONE}")) == []
    assert _told(start, claim("c", "5,000", "report", f"{THERE}TH, {ONE}")) == [SCOPE]


def test_the_time_of_a_source_is_printed_nowhere() -> None:
    first = claim("a", "5,000", "survey", "quantity: work, when: source, where: TH, citing: none")
    assert _told(first, claim("c", "5,000", "report", f"{THERE}TH, {ONE}")) == [("scope-drift", "note")]


@pytest.mark.parametrize(
    ("first", "second", "language", "same"),
    [
        ("exploited", "were exploited", "en", True),
        ("work", "working", "en", True),
        ("work", "have worked", "en", True),
        ("abuse", "abused", "en", True),
        ("is at risk", "at  Risk", "en-IN", True),
        ("dieksploitasi", "telah dieksploitasi", "id", True),
        ("exploited", "exploiting", "en", False),
        ("at risk", "at risk of being exploited", "en", False),
        ("mengeksploitasi", "dieksploitasi", "id", False),
        ("work", "working", "de", False),
        ("be", "bed", "en", False),
    ],
)
def test_a_word_in_another_form_is_the_same_word(first: str, second: str, language: str, same: bool) -> None:
    assert same_verb(first, second, language) is same
    assert same_verb(second, first, language) is same


def test_an_edition_of_an_edition_is_the_same_attribution() -> None:
    head = HEAD.replace(
        "  census:", "  second: {title: A survey, issued: 2016, supersedes: survey}\n"
        "  third: {title: A survey, issued: 2017, supersedes: second}\n  census:"
    )  # fmt: skip
    first = claim("a", "5,000", "report", "historical: true, citing: [{source: third}]")
    for work, level in (("survey", []), ("census", ["warning"])):
        again = claim("b", "5,000", "report", f"historical: true, repeats: a, citing: [{{source: {work}}}]")
        report = checked(first + again, head)
        assert [one.level for one in report.findings if one.check == "attribution-drift"] == level
