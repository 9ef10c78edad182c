"""Deciding a constraint equals trying every combination of values."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.interval import Interval
from claims.reasoning.constraint import (
    Amount,
    Constraint,
    Expression,
    Number,
    Product,
    Quotient,
    Relation,
    Sum,
    bounds,
    expressed,
    linear,
)
from claims.reasoning.solver import decide

NAMES = ("a", "b", "c")


@st.composite
def boxes(draw: st.DrawFn) -> dict[str, Interval]:
    """Small closed intervals of whole numbers of at least 1, so that trying whole numbers tries the corners."""
    found = {}
    for name in NAMES:
        low = draw(st.integers(1, 6))
        found[name] = Interval(Fraction(low), Fraction(draw(st.integers(low, 7))))
    return found


FORMS: list[Expression] = [
    Amount("a"),
    Sum(((Fraction(1), Amount("a")), (Fraction(1), Amount("b")))),
    Sum(((Fraction(1), Amount("a")), (Fraction(-2), Amount("b")))),
    Product(Amount("a"), Amount("b")),
    Quotient(Amount("a"), Amount("b")),
    Product(Amount("a"), Number(Fraction(1, 2))),
]


def value(expression: Expression, at: dict[str, Fraction]) -> Fraction:
    match expression:
        case Number(number):
            return number
        case Amount(claim):
            return at[claim]
        case Sum(terms):
            return sum((factor * value(term, at) for factor, term in terms), Fraction(0))
        case Product(left, right):
            return value(left, at) * value(right, at)
        case Quotient(above, below):
            return value(above, at) / value(below, at)


def corners(box: dict[str, Interval]) -> list[dict[str, Fraction]]:
    """Every corner of a box: a form that is monotonic in each claim takes its extremes there."""
    ends = [[end for end in (box[name].low, box[name].high) if end is not None] for name in NAMES]
    return [dict(zip(NAMES, point, strict=True)) for point in product(*ends)]


@settings(max_examples=300)
@given(boxes(), st.sampled_from(FORMS), st.sampled_from(["<=", "<", "="]))
def test_verdicts_equal_trying_every_corner(
    box: dict[str, Interval], left: Expression, relation: Relation
) -> None:
    constraint = Constraint("test", left, relation, Amount("c"), NAMES)
    verdict = next(iter(decide([constraint], box, box)))
    differences = [value(left, at) - at["c"] for at in corners(box)]
    feasible = {
        "<=": min(differences) <= 0,
        "<": min(differences) < 0,
        "=": min(differences) <= 0 <= max(differences),  # continuous on a box, so 0 is taken in between
    }[relation]
    assert verdict.outcome == ("holds" if feasible else "conflicts")


@given(boxes())
def test_a_claim_that_stands_twice_is_decided_exactly_when_linear(box: dict[str, Interval]) -> None:
    # a + b − a = b, which plain interval arithmetic would widen
    left = Sum(((Fraction(1), Amount("a")), (Fraction(1), Amount("b")), (Fraction(-1), Amount("a"))))
    verdict = next(iter(decide([Constraint("test", left, "=", Amount("c"), NAMES)], box, box)))
    assert verdict.outcome == ("holds" if box["b"].meet(box["c"]) else "conflicts")


def test_a_claim_that_stands_twice_in_a_product_is_undecided_and_not_guessed() -> None:
    box = {"a": Interval(Fraction(-1), Fraction(1)), "c": Interval(Fraction(-1), Fraction(-1, 2))}
    # a × a is never negative, but intervals alone cannot see it
    verdict = next(
        iter(
            decide(
                [Constraint("test", Product(Amount("a"), Amount("a")), "=", Amount("c"), ("a", "c"))],
                box,
                box,
            )
        )
    )
    assert (verdict.outcome, verdict.reason) == ("undecided", "beyond intervals")


def test_what_only_the_loose_reading_allows_is_undecided() -> None:
    strict = {"a": Interval.point(10), "c": Interval.point(9)}
    loose = {"a": Interval(Fraction(5), Fraction(15)), "c": Interval.point(9)}
    verdict = next(
        iter(decide([Constraint("test", Amount("a"), "<=", Amount("c"), ("a", "c"))], strict, loose))
    )
    assert (verdict.outcome, verdict.reason) == ("undecided", "strict only")


def test_open_ends_that_touch_do_not_meet() -> None:
    more, exact = Interval(Fraction(15), None, True), Interval.point(15)
    for relation, outcome in (("<=", "conflicts"), ("=", "conflicts")):
        constraint = Constraint("test", Amount("a"), relation, Amount("c"), ("a", "c"))  # type: ignore[arg-type]
        assert (
            next(iter(decide([constraint], {"a": more, "c": exact}, {"a": more, "c": exact}))).outcome
            == outcome
        )


def test_the_ratio_is_that_of_the_printed_numbers() -> None:
    box = {"a": Interval(Fraction(800_000), None, True), "c": Interval(Fraction(50_000), Fraction(80_000))}
    verdict = next(iter(decide([Constraint("test", Amount("a"), "<=", Amount("c"), ("a", "c"))], box, box)))
    assert verdict.ratio() == (10, True)


@given(boxes(), st.sampled_from(FORMS))
def test_the_linear_form_has_the_same_value(box: dict[str, Interval], expression: Expression) -> None:
    form = linear(expression)
    for at in corners(box):
        if form is not None:
            assert sum((factor * at[claim] for claim, factor in form[0].items()), form[1]) == value(
                expression, at
            )
        around = bounds(expression, box)
        assert around is not None
        assert value(expression, at) in around


def test_an_expression_is_shown_as_a_reader_writes_it() -> None:
    left = Quotient(Sum(((Fraction(1), Amount("a")), (Fraction(-1), Amount("b")))), Amount("c"))
    assert expressed(left) == "(a − b) ÷ c"
