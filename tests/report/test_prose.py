"""Prose: what is bound prints with all its hedges, what is not is refused under the very word."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.place import Problem
from report.box import Run, plain
from report.edition import Edition
from report.number_words import numbers
from report.prose import prose

PATH = ("blocks", 0, "heading")
Make = Callable[..., Edition]
Refused = Callable[[Edition], tuple[Problem, ...]]


def of(make: Make, text: str) -> tuple[str, Edition]:
    made = make("  - heading: x\n")
    return plain(prose(text, made, PATH)).replace("\u00a0", " "), made


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("{young} came", "More than 900 000 came"),
        ("Of {young}, {girls-range}.", "Of more than 900 000, 30 thousand to 50 thousand."),
        ("{young.printed} came", "“more than 900,000” came"),
        ("in {all-pupils.when}", "in 2018"),
        ("{young.when}", "No date given"),
        ("{girls-range.when}", "2004–2015"),
        ("{third}", "“third largest”"),
        ("{tens}", "“tens of”"),
        ("{rise}", "A rise of 5 %"),
        ("{quantity:young-pupils}", "Pupils under 12"),
        ("see {source:survey-2017} and {source:report-2018}", "see [1] and [2]"),
        ("{date:2018-01-22}", "22 January 2018"),
        ("{date:2018~}", "About 2018"),
        ("{count:documents} and {count:claims}", "1 and 11"),
        ("{count:statements}", "10"),
        ("{witnesses:all-pupils}", "1 work, at most 1 independent origin, all seen by us"),
        ("{witnesses:young-pupils}", "1 work, at most 1 independent origin, 1 not seen by us"),
        ("{witnesses:girls}", "1 work, at most 1 independent origin, all seen by us"),
        ("{literal:p53|a gene} is a gene", "p53 is a gene"),
        ("{literal: Article 34 | an article }", "Article 34"),
        ("**{young} and {third}** x", "More than 900 000 and “third largest” x"),
        ("a\n  b\t{third}\n", "a b “third largest” "),
        ("{literal:\n16|age\nthat counts}", "16"),
        ("no one of a second quarter", "no one of a second quarter"),
        ("a third country and a third party", "a third country and a third party"),
        ("<b>x</b> & y", "<b>x</b> & y"),
    ],
)
def test_a_text_prints_what_its_bindings_stand_for(make: Make, text: str, shown: str) -> None:
    printed, made = of(make, text)
    assert printed == shown
    assert made.problems == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Some 1,082 cases", "1,082"),
        ("Some 1 082 cases", "1 082"),
        ("twice as many", "twice"),
        ("Twenty-five pupils", "Twenty-five"),
        ("a tenfold rise", "tenfold"),
        ("a third of them", "a third"),
        ("two thirds", "two"),
        ("half of them", "half"),
        ("dozens came", "dozens"),
        ("½ of them", "½"),
        ("٣ of them", "٣"),
        ("of 10²", "10"),
        ("CO2 rose", "2"),
        ("a million reasons", "million"),
    ],
)
def test_a_number_of_no_claim_is_refused_under_its_word(make: Make, text: str, word: str) -> None:
    _, made = of(make, text)
    assert f"the number “{word}” stands in prose without a claim" in made.problems[0].message
    assert "{claim-id}" in made.problems[0].hint


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("yuong", "did you mean `young`?"),
        ("", "write the id of a claim between the braces"),
        ("young.printd", "did you mean `printed`?"),
        ("young.value", "{young.printed}, {young.when}"),
        ("count:claim", "did you mean `claims`?"),
        ("count:xyz", "comparisons"),
        ("conut:claims", "did you mean `count`?"),
        ("source:survey", "did you mean `survey-2017`?"),
        ("quantity:girl", "did you mean `girls`?"),
        ("finding:0000000000.ratio", "`claims check` prints the ids"),
        ("finding:source-older-than-fact/act-2003.ratio", "no ratio"),
        ("implied:gdp", "the registry implies"),
        ("literal:16", "why it is no claim"),
        ("literal:16|", "why it is no claim"),
        ("literal:|because", "why it is no claim"),
        ("date:22 January", "cannot be read as a date"),
    ],
)
def test_a_binding_that_leads_nowhere_says_what_to_write(make: Make, name: str, hint: str) -> None:
    shown, made = of(make, f"a {{{name}}}")
    assert [problem.message for problem in made.problems] == [f"{{{name}}} leads nowhere"]
    assert hint in made.problems[0].hint
    assert shown == "a [?]"


@pytest.mark.parametrize("text", ["a } b", "a { b", "{a {third}", "{{third}}"])
def test_a_lone_brace_is_refused(make: Make, text: str) -> None:
    _, made = of(make, text)
    assert "a brace that opens or closes nothing" in {problem.message for problem in made.problems}


def test_emphasis_goes_on_over_bindings_and_ends_where_it_is_closed(make: Make) -> None:
    made = make("  - heading: x\n")
    runs = prose("a **b {third}{source:survey-2017} c** d", made, PATH)
    strong = [run.text for run in runs if isinstance(run, Run) and run.emphasis == "strong"]
    assert strong == ["b ", "“third largest”", " c"]
    assert [run.emphasis for run in runs if isinstance(run, Run) and run.text == "[1]"] == ["mark"]


def test_emphasis_that_is_not_closed_is_refused(make: Make) -> None:
    _, made = of(make, "a **b")
    assert "nothing closes" in made.problems[0].message


@pytest.mark.parametrize(
    ("blocks", "line", "column", "width"),
    [
        ("  - heading: of 17 kinds\n", 5, 17, 2),
        ("  - heading: 'it''s 17 kinds'\n", 5, 21, 2),
        ('  - heading: "caf\\u00e9 \\"17\\" kinds"\n', 5, 27, 2),
        ("  - heading: >\n      folded\n      of 17 kinds\n", 7, 10, 2),
        ("  - heading: |-\n      block\n\n        of 17 kinds\n", 8, 12, 2),
        ("  - heading: plain text\n      goes on for 17 lines\n", 6, 19, 2),
        ("  - prose: |\n      one\n\n      of 17 kinds\n", 8, 10, 2),
        ("  - headline:\n      text: x\n      scope: {nope}\n".replace("{nope}", '"{nope}"'), 7, 15, 6),
    ],
)
def test_the_place_is_that_of_the_word_however_the_text_is_written(
    make: Make, refused: Refused, blocks: str, line: int, column: int, width: int
) -> None:
    (problem,) = refused(make(blocks))
    assert (problem.place.line, problem.place.column, problem.place.width) == (line, column, width)
    assert problem.line_text[column - 1 : column - 1 + width] in ("17", "{nope}")
    assert problem.place.file == "school/sheet.yaml"


def test_every_problem_is_told_at_once(make: Make, refused: Refused) -> None:
    made = make("  - heading: 5 and twice\n  - prose: '{nope} }'\n  - table: {claims: [nix]}\n")
    assert len(refused(made)) == 5


@given(text=st.text(alphabet="ab1½ {}*|:.-\n", max_size=40))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_digit_reaches_the_page_without_a_problem(make: Make, text: str) -> None:
    shown, made = of(make, text)
    assert not numbers(shown, "en") or made.problems


def test_whose_witnesses_are_counted_is_a_quantity_or_a_claim(make: Make) -> None:
    shown, made = of(make, "{witnesses:girl} and {witnesses:nothing-like-it} and {witnesses:empty}")
    assert shown == "[?] and [?] and [?]"
    assert [one.hint for one in made.problems] == [
        "did you mean `girls`?",
        "write the id of a quantity or a claim",
        "write the id of a quantity or a claim",
    ]
