"""Lines that say nothing while nothing is asked of a claim are left out, and no answer depends on that."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest

from claims.interval import NOT_NEGATIVE, Interval
from claims.reasoning.component import Component
from claims.reasoning.constraint import (
    Amount,
    Constraint,
    Expression,
    Relation,
    Sum,
    Unstated,
    claims_in,
    total,
)

SETTING = ("2015", "TH", "stock", "", "", "")
UNSTATED = [Unstated(f"part-{number}", SETTING) for number in range(4)]


def component(chance: random.Random) -> Component:
    """Figures of sums of parts that nobody states, some of them bounded on one side only, or set against each other."""
    names = [f"c{number}" for number in range(6)]
    amounts = {name: Interval.point(chance.randrange(1, 40)) for name in names}
    constraints = []
    for name in names:
        parts = total(*chance.sample(UNSTATED, chance.randrange(1, 4)))
        relations: list[Relation] = chance.choice((["="], ["<="], ["<=", "<="], ["<"]))
        sides: tuple[Expression, Expression] = (parts, Amount(name))
        for number, relation in enumerate(relations):
            left, right = sides if number == 0 and chance.random() < 0.8 else sides[::-1]
            constraints.append(Constraint("cannot-all-hold", left, relation, right, (name,)))
    if chance.random() < 0.5:
        less = Sum(((Fraction(1), Amount(names[0])), (Fraction(-1), UNSTATED[0])))
        constraints.append(Constraint("cannot-all-hold", less, "=", Amount(names[1]), tuple(claims_in(less))))
    return Component(constraints, amounts, dict.fromkeys(names, NOT_NEGATIVE))


@pytest.mark.parametrize("seed", range(80))
def test_leaving_idle_lines_out_changes_no_answer(seed: int) -> None:
    chance = random.Random(f"idle {seed}")
    one, other = (component(random.Random(seed)) for _ in range(2))
    vars(other)["_idle"] = {}
    every = range(len(one.constraints))
    for _ in range(12):
        claims = frozenset(chance.sample(one.claims, chance.randrange(len(one.claims) + 1)))
        among = frozenset(chance.sample(every, chance.randrange(1, len(one.constraints) + 1)))
        assert (one.refuted(claims, among) is None) == (other.refuted(claims, among) is None)


def test_lines_are_idle_where_a_claim_gives_way_and_not_where_it_cannot() -> None:
    pair = total(*UNSTATED[:2])

    def idle(*sides: tuple[Expression, Relation, Expression]) -> bool:
        constraints = [Constraint("cannot-all-hold", *side, ("c0",)) for side in sides]
        constraints.append(Constraint("cannot-all-hold", UNSTATED[0], "<=", UNSTATED[3], ()))
        made = Component(constraints, {"c0": Interval.point(3)}, {"c0": NOT_NEGATIVE})
        return bool(made._idle)

    claim = Amount("c0")
    assert idle((pair, "=", claim))
    assert idle((pair, "<=", claim), (claim, "<=", pair))
    assert idle((pair, "<=", claim), (UNSTATED[2], "<=", claim))
    assert idle((claim, "<=", pair))
    assert not idle((pair, "<=", claim), (claim, "<=", UNSTATED[2]))
    assert not idle((total(claim, UNSTATED[0]), "=", UNSTATED[1]))
    assert not idle((claim, "<", pair))
