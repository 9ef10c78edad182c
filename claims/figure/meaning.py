"""What the parts of a figure mean together: its kind, its value, and the two intervals it may stand for."""

from __future__ import annotations

from fractions import Fraction

from claims.figure.figure import Figure, Refused
from claims.figure.hedge import Printed, Reading, hedged, pull_apart
from claims.figure.number import Number
from claims.figure.parts import Parts
from claims.interval import Interval
from claims.phrase import phrase

_ZERO = Fraction(0)
_POINTS = ("point", "basis_point")
_WHOLES = {"percent": 100, "permille": 1000, None: 1}


def figure_of(parts: Parts, surface: str, start: int, noun: str | None, language: str = "") -> Figure:
    """The figure that the parts make up, with the thing counted as printed, and the language it was found in.

    Raises Refused where the parts contradict each other (two units, a bound below 0).
    """
    _settle(parts)
    kind = _kind(parts)
    _remark(parts, kind)
    value, low, high = _printed_values(parts)
    reading = _reading(parts, kind)
    hedges = _hedges(parts)
    return Figure(
        surface,
        value,
        low,
        high,
        hedges[0] if len(hedges) == 1 else hedges or "exact",
        parts.unit or parts.money or parts.measure or parts.per or ("times" if parts.times else None),
        kind,
        reading.strict,
        reading.loose,
        noun,
        start,
        start + len(surface),
        True,
        tuple(parts.notes),
        language,
    )


def _settle(parts: Parts) -> None:
    """Bring the parts into one form: a fraction of a unit as digits, the sign inside the number."""
    if parts.unit == "tenth":
        if parts.number is None:
            raise Refused(phrase("tenths stand after a number"))
        parts.number, parts.unit = parts.number.tens(), "percent"
        parts.last = parts.last and parts.last.tens()
    if parts.ratio and (parts.unit or parts.measure or parts.money):
        number = parts.ratio.as_number()
        if number is None:
            raise Refused(
                phrase("a fraction whose digits never end stands before a unit; print it in digits")
            )
        parts.number, parts.ratio = number, None
    units = 4 - (parts.unit, parts.money, parts.measure, parts.per).count(None) + parts.times
    if units > 1:
        raise Refused(phrase("it has two units; a figure has one"))
    if parts.rank is not None and (units or parts.hedges or parts.change is not None or parts.minus):
        raise Refused(phrase("a rank stands beside a hedge, a change or a unit; print it alone"))
    if parts.unit and any(number and number.scale for number in (parts.number, parts.last)):
        raise Refused(
            phrase("a scale word stands before a share or points; no share is counted in thousands")
        )
    if parts.minus:
        if parts.change is not None:
            raise Refused(phrase("it has a minus sign and a word of rise or fall; print one of them"))
        if not parts.number:
            raise Refused(phrase("a minus sign stands before what is no number"))
        parts.number = parts.number.negated()


def _kind(parts: Parts) -> str:
    if parts.rank is not None:
        return "rank"
    if parts.times:
        return "multiple"
    negative = parts.number is not None and parts.number.mantissa < 0
    if parts.change is not None or parts.unit in _POINTS or (parts.unit and negative):
        return "change"
    if parts.unit or parts.ratio:
        return "share"
    if parts.money:
        return "money"
    if parts.per:
        return "rate"
    return "measure" if parts.measure else "count"


def _remark(parts: Parts, kind: str) -> None:
    """Add the notes that follow from the parts taken together."""
    hedges = parts.hedges
    if kind == "count" and parts.number and parts.number.mantissa < 0:
        parts.note("negative: a count below 0 is printed")
    if _falls(parts):
        parts.note("direction: a fall, so the value is negative")
    if not hedges:
        return
    if "up_to" in hedges:
        parts.note("up-to: possibly a point, not a bound")
    if pull_apart(hedges):
        parts.note(f"double-hedge: {' and '.join(dict.fromkeys(hedges))} on one number pull apart")
    if "estimate" in hedges and not parts.bracket:
        parts.note("estimate: no range is printed, so it is read as about")


def _falls(parts: Parts) -> bool:
    """Whether the value is negative; how many times something fell (*imepungua mara tatu*) is no such number."""
    return parts.change == -1 and not parts.times


def _hedges(parts: Parts) -> tuple[str, ...]:
    if not (parts.hedges or parts.bracket):
        return ()
    found = dict.fromkeys(parts.hedges)
    if parts.bracket:
        found["estimate"] = None
    return tuple(found)


def _printed_values(parts: Parts) -> tuple[Fraction | None, Fraction | None, Fraction | None]:
    """Value, low end and high end as printed; a fall makes them negative."""
    sign = -1 if _falls(parts) else 1
    if parts.rank is not None:
        return Fraction(parts.rank), None, None
    if parts.ratio:
        return sign * parts.ratio.value if sign < 0 else parts.ratio.value, None, None
    number = parts.number
    assert number is not None
    ends = (number, parts.last) if parts.last else parts.bracket
    value = None if parts.last else (number.negated().value if sign < 0 else number.value)
    if ends is None:
        return value, None, None
    low, high = sorted(sign * end.value for end in ends)
    return value, low, high


def _reading(parts: Parts, kind: str) -> Reading:
    if parts.rank is not None:
        point = Interval.point(parts.rank)
        return Reading(point, point)
    # A printed range takes the place of "estimated"; other hedges stay.
    hedges = [hedge for hedge in dict.fromkeys(parts.hedges) if not (hedge == "estimate" and parts.bracket)]
    reading = hedged(hedges, _printed(parts)) if hedges else _bare(parts)
    if parts.bracket:
        low, high = (end.value for end in parts.bracket)
        reading = Reading(reading.strict, reading.strict.hull(Interval(low, high)))
    reading = _bounded(reading, parts, kind)
    if _falls(parts):
        return Reading(-reading.strict, -reading.loose)
    return reading


def _counted(parts: Parts) -> bool:
    return (
        parts.unit is None
        and parts.money is None
        and parts.measure is None
        and parts.per is None
        and not parts.times
    )


def _bare(parts: Parts) -> Reading:
    """What the digits leave open where no hedge stands."""
    if parts.ratio:
        return Reading(parts.ratio.strict, parts.ratio.loose)
    first, last = parts.number, parts.last
    assert first is not None
    counted = _counted(parts)
    reading = _rounding(first, counted)
    return reading.hull(_rounding(last, counted)) if last else reading


def _rounding(number: Number, counted: bool) -> Reading:
    strict = number.strict(counted)
    return Reading(strict, number.loose(counted) if number.trailing_zeros or number.mantissa == 0 else strict)


def _printed(parts: Parts) -> Printed:
    """What hedges act on: a hedge takes away the claim that full digits are exact."""
    if parts.ratio:
        value = parts.ratio.value
        return Printed(value, value, parts.ratio.loose, _ZERO, 0)
    first, last = parts.number, parts.last
    assert first is not None
    low, around = first.value, first.loose(False)
    high = low
    if last:
        high, around = last.value, around.hull(last.loose(False))
    whole = (last or first).whole and _counted(parts)
    return Printed(low, high, around, None if first.mantissa < 0 else _ZERO, int(whole))


def _bounded(reading: Reading, parts: Parts, kind: str) -> Reading:
    """Not below 0 unless printed below it; a share not above its whole unless printed above it."""
    floor = None if parts.number is not None and parts.number.mantissa < 0 else _ZERO
    whole = _whole(parts) if kind == "share" else None
    if _fits(reading.loose, floor, whole) and _fits(reading.strict, floor, whole):
        return reading
    room = Interval(floor, None if whole is None else Fraction(whole))
    return Reading(reading.strict.meet(room) or reading.strict, reading.loose.meet(room) or reading.loose)


def _whole(parts: Parts) -> int | None:
    """What the share is a share of, in its unit; None where the print itself goes beyond it."""
    whole = _WHOLES[parts.unit]
    high = parts.ratio.value if parts.ratio else (parts.last or parts.number or Number(0, 0)).value
    return whole if high.numerator <= whole * high.denominator else None


def _fits(interval: Interval, floor: Fraction | None, whole: int | None) -> bool:
    """Whether the interval needs no bounding; whole numbers are compared, being several times as fast."""
    low, high = interval.low, interval.high
    if floor is not None and (low is None or low.numerator < 0):
        return False
    return whole is None or (high is not None and high.numerator <= whole * high.denominator)
