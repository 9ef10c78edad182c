"""Interval propagation: asked again it answers as if asked for the first time, and says what a clash rests on."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest

from claims.interval import Interval
from claims.reasoning.constraint import (
    Amount,
    Constraint,
    Expression,
    Product,
    Quotient,
    Relation,
    Sum,
    Variable,
    claims_in,
)
from claims.reasoning.propagation import Empty, Propagation, _narrow_both

NAMES = "abcdefg"


def constraints(chance: random.Random) -> list[Constraint]:
    """Sums, products and quotients of a few amounts, set against each other at random."""

    def expression() -> Expression:
        one, other = (Amount(name) for name in chance.sample(NAMES, 2))
        return chance.choice(
            [
                one,
                Sum(((Fraction(1), one), (Fraction(chance.choice((-1, 1, 2))), other))),
                Product(one, other),
                Quotient(one, other),
            ]
        )

    relations: list[Relation] = ["<=", "<", "="]
    return [against(expression(), chance.choice(relations), expression()) for _ in range(6)]


def against(left: Expression, relation: Relation, right: Expression) -> Constraint:
    return Constraint("equation-mismatch", left, relation, right, (*claims_in(left), *claims_in(right)))


def amounts(chance: random.Random) -> dict[Variable, Interval]:
    found: dict[Variable, Interval] = {}
    for name in NAMES:
        low = chance.randrange(0, 12)
        found[name] = Interval(
            Fraction(low), Fraction(low + chance.randrange(1, 40)), False, chance.random() < 0.3
        )
    return found


def clash(propagation: Propagation, start: dict[Variable, Interval], among: list[int]) -> Empty | None:
    try:
        propagation.narrowed(start, among)
    except Empty as empty:
        return empty
    return None


@pytest.mark.parametrize("seed", range(60))
def test_what_is_remembered_changes_no_answer(seed: int) -> None:
    chance = random.Random(seed)
    chosen, start = constraints(chance), amounts(chance)
    often = Propagation(chosen)
    for _ in range(6):
        asked = {**start, chance.choice(NAMES): amounts(chance)["a"]}
        among = sorted(chance.sample(range(len(chosen)), 4))
        found, anew = clash(often, asked, among), clash(Propagation(chosen), asked, among)
        assert (found is None) == (anew is None)
        if found is not None and anew is not None:
            assert (found.constraints, found.variables) == (anew.constraints, anew.variables)
        else:
            assert often.narrowed(asked, among)[0] == Propagation(chosen).narrowed(asked, among)[0]


def test_clashes_rest_on_less_and_narrowing_keeps_every_solution() -> None:
    clashes = fewer = 0
    for seed in range(200):
        chance = random.Random(f"rests {seed}")
        chosen, start = constraints(chance), amounts(chance)
        propagation, every = Propagation(chosen), list(range(len(chosen)))
        empty = clash(propagation, start, every)
        if empty is not None:
            clashes += 1
            fewer += len(empty.constraints) < len(chosen)
            wide: dict[Variable, Interval] = dict.fromkeys(NAMES, Interval(Fraction(0), None))
            inside = {name: start[name] for name in NAMES if name in empty.variables}
            assert clash(propagation, {**wide, **inside}, sorted(empty.constraints)) is not None
            continue
        known, _ = propagation.narrowed(start)
        for index in every:  # a point that satisfies a constraint within the start lies in what is left
            point = {name: Interval.point(chance.randrange(1, 40)) for name in NAMES}
            if all(point[name].within(start[name]) for name in NAMES) and all(
                clash(propagation, dict(point), [one]) is None for one in every
            ):
                assert all(point[name].within(known[name]) for name in NAMES), index
    assert clashes > 20
    assert fewer > 10


def test_an_amount_that_nothing_narrows_stays_the_same_object() -> None:
    known: dict[Variable, Interval] = {"a": Interval.point(3), "b": Interval.point(7)}
    before = dict(known)
    _narrow_both(against(Amount("a"), "<=", Amount("b")), known)
    assert all(known[name] is before[name] for name in known)
