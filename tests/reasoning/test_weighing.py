"""How well a slip explains a print: chance of what was meant in the room, widths, bounds that are close."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from claims.interval import Interval
from claims.reasoning.amount import WHOLE
from claims.reasoning.weighing import WIDEST, chance, grain, near, weight, width

POSITIVE = Interval(Fraction(0), None)


def between(low: float, high: float) -> Interval:
    return Interval(Fraction(low), Fraction(high))


def test_a_number_lies_anywhere_in_a_room_with_two_ends() -> None:
    assert chance(between(20, 30), between(0, 100)) == Fraction(1, 10)
    assert chance(between(-10, 20), between(0, 100)) == Fraction(1, 5)
    assert chance(between(0, 1000), between(40, 60)) == 1
    assert chance(between(200, 300), between(0, 100)) == 0


def test_of_a_whole_every_share_is_as_likely() -> None:
    whole = Interval(Fraction(100), None)  # of which 100 are a part
    assert chance(between(100, 200), whole) == Fraction(1, 2)
    assert chance(between(1000, 2000), whole) == Fraction(1, 20)
    assert chance(Interval(Fraction(200), None), whole) == Fraction(1, 2)
    below = Interval(None, Fraction(-100))
    assert chance(between(-200, -100), below) == Fraction(1, 2)


def test_nothing_known_leaves_powers_of_ten() -> None:
    assert chance(between(90, 110), POSITIVE) == width(between(90, 110)) / WIDEST
    assert chance(POSITIVE, POSITIVE) == 1


def test_a_whole_number_is_one_of_as_many_as_the_room_holds() -> None:
    assert chance(Interval.point(834), between(0, 1000)) == Fraction(1, 1000)
    assert chance(Interval.point(834), Interval.point(834)) == 1
    assert width(Interval.point(834)) == Fraction(1, 1668)


def test_a_bound_is_said_of_a_number_close_to_it() -> None:
    assert near(Interval(Fraction(800), None), POSITIVE) == between(800, 880)
    assert near(between(0, 800), POSITIVE) == between(720, 800)
    assert near(Interval(Fraction(95, 100), Fraction(1)), WHOLE) == Interval(Fraction(95, 100), Fraction(1))
    assert near(between(500, 800), POSITIVE) == between(500, 800)


def test_prints_with_more_digits_are_rarer() -> None:
    assert grain([Fraction(800)]) == Fraction(1, 8)
    assert grain([Fraction(8100)]) == Fraction(1, 81)
    assert grain([Fraction(1, 4)]) == Fraction(1, 25)
    assert grain([Fraction(0), Fraction(-80)]) == Fraction(1, 8)
    assert grain([Fraction(1, 3)]) > 0


def test_a_finer_alternative_gains_nothing_from_being_one_of_many() -> None:
    """Of 160 million, ten finer numbers could be what was meant where 1.6 billion could be: together as much."""
    room, printed = between(1500, 1600), between(155, 165)
    whole = weight(Fraction(1), between(1550, 1560), room, printed)
    tenths = [weight(Fraction(1), between(1550 + n, 1551 + n), room, printed) for n in range(10)]
    assert sum(tenths) == whole


@given(st.integers(1, 10**6), st.integers(0, 10**6), st.integers(-(10**6), 10**6), st.integers(0, 10**6))
def test_a_chance_is_one(low: int, length: int, start: int, wide: int) -> None:
    meant, room = between(low, low + length), between(start, start + wide)
    assert 0 <= chance(meant, room) <= 1
    assert 0 <= chance(meant, Interval(Fraction(start), None)) <= 1
    assert 0 <= chance(meant, Interval(None, Fraction(start))) <= 1
