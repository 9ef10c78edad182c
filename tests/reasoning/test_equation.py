"""Equations: a grammar of five lines, never evaluated as code, and typed before it is run."""

from __future__ import annotations

from contextlib import suppress
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.checking import check
from claims.checks import sample
from claims.document import yaml
from claims.finding import Finding, Report
from claims.interval import Interval
from claims.loading.load import from_documents
from claims.reasoning.constraint import Amount, Number, Product, Quotient, Sum, bounds, expressed
from claims.reasoning.equation import MOST_NESTED, Equation, Unparsable, parse

ONE = Fraction(1)


def value(text: str) -> Fraction:
    """What the left side of "text = 0" comes to."""
    found = bounds(parse(f"{text} = 0").left, {})
    assert found is not None
    assert found.low is not None
    return found.low


# -- grammar -------------------------------------------------------------------------------------------


def test_a_sum_a_product_and_their_claims_in_the_order_written() -> None:
    equation = parse("{b} + {a} * {c} / 2 = {d}")
    product = Quotient(Product(Amount("a"), Amount("c")), Number(Fraction(2)))
    assert equation == Equation(
        Sum(((ONE, Amount("b")), (ONE, product))), "=", Amount("d"), ("b", "a", "c", "d")
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 + 3 * 4", 14),
        ("(2 + 3) * 4", 20),
        ("10 - 3 - 2", 5),
        ("12 / 3 / 2", 2),
        ("2 - -3", 5),
        ("-2 * 3", -6),
        ("-(2 + 3)", -5),
        ("1.082 * 1000", 1082),
        ("2 × 3 ÷ 4 − 1", Fraction(1, 2)),
        ("0.1 + 0.2", Fraction(3, 10)),
    ],
)
def test_precedence_and_exact_numbers(text: str, expected: Fraction | int) -> None:
    assert value(text) == expected


@given(st.lists(st.integers(1, 99), min_size=1, max_size=6), st.data())
def test_it_calculates_as_python_does(numbers: list[int], data: st.DataObject) -> None:
    signs = data.draw(st.lists(st.sampled_from("+-*"), min_size=len(numbers) - 1, max_size=len(numbers) - 1))
    text = str(numbers[0]) + "".join(
        f" {sign} {number}" for sign, number in zip(signs, numbers[1:], strict=True)
    )
    assert value(text) == eval(text)  # of digits and signs that this test made


@pytest.mark.parametrize(
    ("text", "relation", "left"),
    [
        ("{a} = {b}", "=", "a"),
        ("{a} <= {b}", "<=", "a"),
        ("{a} ≤ {b}", "<=", "a"),
        ("{a} < {b}", "<", "a"),
        ("{a} >= {b}", "<=", "b"),
        ("{a} ≥ {b}", "<=", "b"),
        ("{a} > {b}", "<", "b"),
    ],
)
def test_inequalities_are_turned_round(text: str, relation: str, left: str) -> None:
    equation = parse(text)
    assert (equation.relation, expressed(equation.left)) == (relation, left)


@pytest.mark.parametrize(
    ("text", "offset", "message"),
    [
        ("", 0, "expected a claim in braces or a number, found the end"),
        ("{a}", 3, "expected = or an inequality, found the end"),
        ("{a} = ", 6, "found the end"),
        ("{a} = {b} = {c}", 10, "expected the end, found `=`"),
        ("{a} == {b}", 5, "found `=`"),
        ("{a} + = {b}", 6, "found `=`"),
        ("({a} = {b}", 5, "expected `)`"),
        ("{a}) = {b}", 3, "found `)`"),
        ("{a} {b} = {c}", 5, "expected = or an inequality, found `b`"),
        ("visitors = {b}", 0, "`v` cannot stand here"),
        ("{a} = abs({b})", 6, "`a` cannot stand here"),
        ("__import__('os') = 1", 0, "`_` cannot stand here"),
        ("{a} ** {b} = 1", 5, "found `*`"),
        ("1e3 = {a}", 1, "`e` cannot stand here"),
        ("1.000.000 = {a}", 5, "`.` cannot stand here"),
        ("{a} = 5 %", 8, "`%` cannot stand here"),
        ("{a} = ๕", 6, "cannot stand here"),
        ("{a = 5", 0, "`{` cannot stand here"),
    ],
)
def test_what_is_no_equation_is_refused_with_its_place(text: str, offset: int, message: str) -> None:
    with pytest.raises(Unparsable) as refused:
        parse(text)
    assert message in str(refused.value)
    assert refused.value.offset == offset


@pytest.mark.parametrize(
    "text",
    [
        "(" * (MOST_NESTED + 2) + "1" + ")" * (MOST_NESTED + 2) + " = 1",
        "-" * 500 + "1 = 1",
        " * ".join("1" * 200) + " = 1",
        "+".join("1" * 5000) + " = 1",
        "9" * 5000 + " = 1",
    ],
)
def test_what_is_too_long_or_deep_is_refused_and_does_not_break_the_program(text: str) -> None:
    with pytest.raises(Unparsable):
        parse(text)


@given(st.text(alphabet="{}ab12.+-*/()<>= ", max_size=30))
def test_any_text_is_an_equation_or_refused_at_a_place_inside_it(text: str) -> None:
    with suppress(Unparsable):
        parse(text)
        return
    with pytest.raises(Unparsable) as refused:
        parse(text)
    assert 0 <= refused.value.offset <= len(text)


# -- types ---------------------------------------------------------------------------------------------

REGISTRY = """\
quantities:
  people: {counts: person, measure: flow}
  children: {counts: child, part_of: people, age: <18}
  adults: {counts: adult, part_of: people, age: 18+}
  visitors: {counts: visitor, measure: flow}
  men: {part_of: visitors, sex: male}
  gdp: {money: THB, measure: flow}
  tourism: {part_of: gdp}
  abroad: {money: USD, measure: flow}
  spend: {money: THB}
  length: {unit: year}
claims:
  children: {figure: "800,000", quantity: children}
  adults: {figure: "200,000", quantity: adults}
  people: {figure: 1.0 million, quantity: people}
  visitors: {figure: 15.8 million, quantity: visitors}
  daily: {figure: "43,000", quantity: visitors, per: day}
  yearly: {figure: 15.7 million, quantity: visitors, per: year}
  men: {figure: 9.5 million, quantity: men}
  share: {figure: 60%, quantity: men, share_of: visitors}
  other-share: {figure: 20.6%, quantity: tourism, share_of: gdp}
  no-whole: {figure: 15%, quantity: men}
  baht: {figure: 2.9 trillion baht, quantity: tourism}
  dollars: {figure: 19 billion dollars, quantity: abroad}
  each: {figure: "183,500 baht", quantity: spend, per: visitor}
  growth: {figure: rose by 5%, quantity: visitors}
  rise: {figure: "rose by 5,000", quantity: visitors}
  rank: {figure: third largest, quantity: visitors}
  years: {figure: 27 years, quantity: length}
  unread: {figure: some, quantity: gdp}
relations:
"""
POINTS = "  points: {figure: 5 percentage points, quantity: men}\n"


def checked(*equations: str, registry: str = REGISTRY) -> Report:
    said = "says: S., source: report, when: 2015, where: TH, citing: none"
    lines = [line.replace("{figure:", f"{{{said}, figure:") for line in registry.splitlines()]
    lines += [f'  - equation: "{one}"' for one in equations]
    return check(from_documents((yaml.parse(sample("\n".join(lines)), "sample.yaml"),)))


def refusals(report: Report) -> list[Finding]:
    wanted = ("incompatible-units", "kind-mismatch")
    return [one for one in report.findings if one.check in wanted and one.judgement.fields == ("equation",)]


@pytest.mark.parametrize(
    ("equation", "check_name", "words"),
    [
        ("{children} + {visitors} = {people}", "kind-mismatch", "one counts children, the other visitors"),
        ("{people} <= {visitors}", "kind-mismatch", "one counts persons, the other visitors"),
        ("{baht} <= {dollars}", "incompatible-units", "THB and USD are different dimensions"),
        ("{baht} + {dollars} = {baht}", "incompatible-units", "added to"),
        ("{no-whole} * {visitors} = {men}", "incompatible-units", "does not say of what"),
        ("{share} = {men}", "kind-mismatch", "a share of visitors"),
        ("{share} + {other-share} = 1", "kind-mismatch", "a share of gdp"),
        ("{visitors} + {growth} = {men}", "kind-mismatch", "a relative change"),
        ("{growth} = {share}", "kind-mismatch", "a relative change"),
        ("{daily} = {yearly}", "kind-mismatch", "per day"),
        ("{each} = {baht}", "kind-mismatch", "per visitor"),
        ("{rank} + {visitors} = {people}", "kind-mismatch", "a place in an order"),
        ("{years} = {visitors}", "incompatible-units", "time and a plain number"),
    ],
)
def test_what_means_nothing_is_refused_with_the_reason_and_not_run(
    equation: str, check_name: str, words: str
) -> None:
    report = checked(equation)
    (finding,) = refusals(report)
    assert finding.check == check_name
    assert words in finding.message
    assert report.counts["equation-mismatch"] == {
        "holds": 0,
        "conflicts": 0,
        "undecided": 0,
        "could_not_run": 1,
    }
    numbers, kinds = finding.judgement.arithmetic
    assert len(numbers) > 0 < len(kinds)


def test_percent_against_points_is_refused() -> None:
    registry = REGISTRY.replace("relations:", f"{POINTS}relations:")
    (finding,) = refusals(checked("{share} = {points}", registry=registry))
    assert "different dimensions" in finding.message


def test_kind_or_dimension_stands_under_each_number() -> None:
    (finding,) = refusals(checked("{children} + {visitors} = {people}"))
    assert finding.judgement.arithmetic == (
        "800 000          15.8 million   1 million",
        "person › child   visitor        person",
    )
    (money,) = refusals(checked("{baht} <= {dollars}"))
    assert money.judgement.arithmetic == ("2.9 trillion THB   19 billion USD", "THB                USD")


@pytest.mark.parametrize(
    "equation",
    [
        "{children} + {adults} = {people}",
        "{children} <= {people}",
        "{share} * {visitors} = {men}",
        "{men} / {visitors} = {share}",
        "1 - {share} <= 0.5",
        "{visitors} * (1 + {growth}) >= {men}",
        "{visitors} - {rise} <= {visitors}",
        "{daily} * 365.25 <= {yearly}",
        "{yearly} <= {visitors}",
        "{visitors} * {each} <= {baht}",
        "{men} <= 10000000",
    ],
)
def test_what_means_something_is_run(equation: str) -> None:
    report = checked(equation)
    assert not refusals(report), [one.message for one in refusals(report)]
    assert sum(report.counts["equation-mismatch"].values()) == 1
    assert report.counts["equation-mismatch"]["could_not_run"] == 0
    assert report.counts["kind-mismatch"]["holds"] >= 1


def test_a_figure_that_is_not_read_makes_no_clash() -> None:
    report = checked("{unread} = {baht}")
    assert not refusals(report)
    assert report.counts["equation-mismatch"]["could_not_run"] == 1


def test_an_equation_across_years_names_them_and_is_no_error() -> None:
    head = "quantities:\n  v: {counts: visitor, measure: flow}\nclaims:\n"
    entry = (
        '  {}: {{figure: "{}", says: S., source: report, quantity: v, when: {}, where: TH, citing: none}}\n'
    )
    text = head + entry.format("a", "1,001", 2010) + entry.format("b", "2,002", 2011)
    text += 'relations:\n  - equation: "{a} = {b}"\n'

    def found(text: str) -> Finding:
        report = check(from_documents((yaml.parse(sample(text), "sample.yaml"),)))
        return next(one for one in report.findings if one.check == "equation-mismatch")

    assert found(text).level == "warning"
    assert "the equation holds across times" in found(text).message
    assert found(text + "    because: The report sets both years equal.\n").level == "error"
    assert found(text.replace("2011", "2010")).level == "error"
    assert found(text.replace("2011", "unstated")).level == "warning"
    inferred = text.replace("2011", "2010") + "    inferred: true\n"
    assert found(inferred).level == "warning"


def test_a_claim_that_stands_on_both_sides_is_counted_once() -> None:
    assert checked("{visitors} + {men} = {visitors} + 9500000").counts["equation-mismatch"]["holds"] == 1


def test_a_division_by_what_may_be_nothing_decides_nothing() -> None:
    interval = Interval(Fraction(0), Fraction(1))
    found = bounds(parse("1 / {a} = 1").left, {"a": interval})
    assert found is not None
    assert found.low == 1
    assert found.high is None
    assert bounds(parse("1 / ({a} - {b}) = 1").left, {"a": interval, "b": interval}) is None
