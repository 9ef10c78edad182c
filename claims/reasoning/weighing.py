"""How well a slip explains a printed figure, beside what all other claims leave for it.

Bayes' rule, with few assumptions. If one claim has a slip, all others hold, and the number that it should have
said lies in the room they leave. So a slip weighs

- as much as it is usual (its prior),
- times the chance that what was meant lies where the slip puts it, given only the room: a share of a room with two
  ends; where the room has one end, as that of a whole of which a part is known, every share of the whole is as
  likely as every other (Laplace's principle of indifference);
- divided by the width of what is printed, because that a figure with a slip fits its own print takes no coincidence
  while that the others fit theirs does. Where the slip would have narrowed the print (a range of which one end
  stands there, an "about" that was lost), one of several prints was made of what was meant, and the width of
  that counts.

A bound is said of a number close to it: "more than 800 000" is hardly said of 5 million (Grice's maxim of quantity:
say as much as you know). No finding rests on that, but a hypothesis about slips may, so bounds are weighed both ways.

A figure of which the number meant is not known at all, for a slip that nobody has named, explains every print to its
own width; a named slip that explains no more than that is not worth a reader's time (:data:`UNNAMED`).
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from claims.interval import Interval

# A length below this part of a number counts as this long: few prints are more exact.
NARROWEST = Fraction(1, 10_000)
# Digits of a number that are looked at.
MOST_DIGITS = 12
# What has no end counts as so many powers of ten: a slip moves no figure further.
WIDEST = Fraction(3)
# A bound that is close to what is meant is so near; "about" and "almost" reach as far.
NEAR = Fraction(1, 10)
# So many of all bounds are taken to be so near; beyond, one may be any number.
CLOSE = Fraction(3, 4)
# What a slip without a name weighs: any number of so many powers of ten may have been meant.
UNNAMED = 1 / WIDEST


def weight(prior: Fraction, meant: Interval, room: Interval, printed: Interval) -> Fraction:
    """How much a slip explains that was meant to say ``meant``; only to be compared with others of the same claims.

    ``room`` is what the other claims leave, ``printed`` what is printed. 0 where what is meant lies outside.
    """
    return prior * chance(meant, room) / max(width(meant), width(printed))


def chance(meant: Interval, room: Interval) -> Fraction:
    """How likely a number of which only the room is known lies in what is meant."""
    met = meant.meet(room)
    if met is None:
        return Fraction(0)
    if room.low is None and room.high is not None:
        met, room = -met, -room
    low, high = room.low, room.high
    if low is None or (high is None and low <= 0):
        return min(width(met) / WIDEST, Fraction(1))
    if met == room:
        return Fraction(1)
    if high is None:
        assert met.low is not None
        met, room = _shares(met), _shares(room)
    return min(_length(met) / _length(room), Fraction(1))


def grain(numbers: Iterable[Fraction]) -> Fraction:
    """How finely numbers are printed, together: 1/8 for 800, 1/81 for 810. The less, the rarer is just this print."""
    found = Fraction(1)
    for one in numbers:
        if one:
            found *= _last_unit(abs(one)) / abs(one)
    return found


def _last_unit(number: Fraction) -> Fraction:
    """The unit of the last digit of a number above 0 that is not 0 itself."""
    unit = Fraction(1)
    while number >= 10 * unit:
        unit *= 10
    while number < unit:
        unit /= 10
    for _ in range(MOST_DIGITS):
        if number % unit == 0:
            break
        unit /= 10
    return unit


def _shares(wholes: Interval) -> Interval:
    """The shares that one thing is of so large wholes."""
    assert wholes.low is not None
    return Interval(1 / wholes.high if wholes.high is not None else Fraction(0), 1 / wholes.low)


def _length(interval: Interval) -> Fraction:
    """The length of an interval with two ends; a narrow one is as long as prints are exact, a whole number 1."""
    assert interval.low is not None
    assert interval.high is not None
    least = NARROWEST * max(abs(interval.low), abs(interval.high))
    is_whole = interval.is_point and interval.low.denominator == 1
    return max(interval.high - interval.low, least, Fraction(1 if is_whole else 0))


def width(interval: Interval) -> Fraction:
    """How wide an interval is beside its size: 0.01 for 99 to 101; powers of ten for more than one of them.

    What has no end on one side is as wide as slips reach.
    """
    low, high = interval.low, interval.high
    if low is not None and high is not None and high <= 0:
        low, high = -high, -low
    if low is None or high is None or low <= 0:
        return WIDEST
    if high >= 10 * low:
        return min(WIDEST, Fraction(len(str(int(high / low))) - 1))
    return _length(interval) / (high + low)


def near(interval: Interval, limits: Interval) -> Interval:
    """The part of a bound beside the printed number; another interval as it is.

    ``limits`` are the least and the greatest number that there can be: one with an end there is a bound.
    """
    low, high = interval.low, interval.high
    ends_low = low is not None and low != limits.low
    ends_high = high is not None and high != limits.high
    if ends_low == ends_high:
        return interval
    if ends_low:
        assert low is not None
        beside = interval.meet(Interval(low, low + NEAR * abs(low)))
    else:
        assert high is not None
        beside = interval.meet(Interval(high - NEAR * abs(high), high))
    return beside or interval
