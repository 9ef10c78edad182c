"""Reading one printed figure: from characters to a value and the two intervals it may stand for.

Notes of a Figure begin with a fixed word, so that checks can look for it: ``separator:``, ``scale-word-clash:``,
``double-hedge:``, ``up-to:``, ``estimate:``, ``currency:``, ``direction:``, ``negative:``, ``per:``.
"""

from __future__ import annotations

from fractions import Fraction

from claims.figure.characters import plain, shown
from claims.figure.figure import Figure, Refused
from claims.figure.grammar import parse
from claims.figure.hedge import Printed, Reading, hedged, pull_apart
from claims.figure.lexicon import Lexicon, lexicon
from claims.figure.parts import Parts
from claims.figure.token import tokens
from claims.interval import Interval

LONGEST = 200

_ZERO = Fraction(0)
_WHOLES = {"percent": Fraction(100), "permille": Fraction(1000), None: Fraction(1)}


def read(text: str, language: str) -> Figure:
    """What a printed figure stands for in a language (a BCP 47 code of claims.languages).

    The value is the number as printed, in the unit as printed; ``strict`` and ``loose`` are the intervals of
    SEMANTICS 2. ``start`` and ``end`` leave out white space around the figure and a full stop after it.
    Raises Refused, with every reading there is, for a text that is no figure of the language or has two
    readings; raises UnknownLanguage for a code without a language file.
    """
    words = lexicon(language)
    start, end = extent(text)
    try:
        normal, parts = taken_apart(text[start:end], words)
        return figure_of(parts, normal, text[start:end], start)
    except Refused as refused:
        reason = f"{shown(text)} cannot be read as a figure in {words.language.name}: {refused}"
        raise Refused(reason, refused.readings) from None


def extent(text: str) -> tuple[int, int]:
    """Where the figure begins and ends in the text, without white space around it and one full stop after it."""
    end = len(text.rstrip())
    if end and text[end - 1] == ".":
        end = len(text[: end - 1].rstrip())
    return min(len(text) - len(text.lstrip()), end), end


def taken_apart(surface: str, words: Lexicon) -> tuple[str, Parts]:
    """The text in plain characters, and the parts that the grammar finds in it."""
    if len(surface) > LONGEST:
        raise Refused(f"it has {len(surface)} characters, and no figure has more than {LONGEST}")
    normal = plain(surface, words.rules.decimal, words.rules.group)
    if len(normal) > LONGEST:
        raise Refused(f"it has {len(normal)} characters, and no figure has more than {LONGEST}")
    parts = parse(tokens(normal, words), words)
    if parts.letter and parts.letter[0].needs_money and not parts.money:
        letter, number = parts.letter
        readings = tuple(rival.format(n=number) for rival in letter.rivals)
        raise Refused("its one-letter scale word has two readings; print the currency or the whole word", readings)
    return normal, parts


def figure_of(parts: Parts, normal: str, surface: str, start: int) -> Figure:
    """The figure that the parts make up."""
    settle(parts)
    kind = _kind(parts)
    value, low, high = _printed_values(parts)
    reading = _reading(parts, kind)
    unit = parts.unit or parts.money or parts.duration or (f"per_{parts.per}" if parts.per else None)
    hedges = _hedges(parts)
    return Figure(
        surface,
        value,
        low,
        high,
        hedges[0] if len(hedges) == 1 else hedges or "exact",
        unit,
        kind,
        reading.strict,
        reading.loose,
        normal[parts.noun[0] : parts.noun[1]] if parts.noun else None,
        start,
        start + len(surface),
        True,
        tuple(parts.notes),
    )


def settle(parts: Parts) -> None:
    """Bring the parts into one form: a fraction of a unit as digits, signs into the numbers, remarks added."""
    if parts.ratio and (parts.unit or parts.duration or parts.money):
        number = parts.ratio.as_number()
        if number is None:
            raise Refused("a fraction whose digits never end stands before a unit; print it in digits")
        parts.number, parts.ratio = number, None
    if sum(bool(each) for each in (parts.unit, parts.money, parts.duration, parts.per)) > 1:
        raise Refused("it has two units; a figure has one")
    if parts.minus and parts.number:
        parts.number = parts.number.negated()
    elif parts.minus:
        raise Refused("a minus sign stands before what is no number")
    if parts.number and parts.number.mantissa < 0 and _kind(parts) == "count":
        parts.note("negative: a count below 0 was printed")
    if parts.change == -1:
        parts.note("direction: a fall, so the value is negative")
    hedges = parts.hedges
    if "up_to" in hedges:
        parts.note("up-to: possibly a point, not a bound")
    if pull_apart(hedges):
        parts.note(f"double-hedge: {' and '.join(dict.fromkeys(hedges))} on one number pull apart")
    if "estimate" in hedges and not parts.bracket:
        parts.note("estimate: no range is printed, so it is read as about")


def _kind(parts: Parts) -> str:
    if parts.rank is not None:
        return "rank"
    negative = parts.number is not None and parts.number.mantissa < 0
    if parts.change is not None or parts.unit == "point" or (parts.unit and negative):
        return "change"
    if parts.unit or parts.ratio:
        return "share"
    if parts.money:
        return "money"
    if parts.per:
        return "rate"
    return "measure" if parts.duration else "count"


def _hedges(parts: Parts) -> tuple[str, ...]:
    found = dict.fromkeys(parts.hedges)
    if parts.bracket:
        found["estimate"] = None
    return tuple(found)


def _sign(parts: Parts) -> int:
    return -1 if parts.change == -1 else 1


def _printed_values(parts: Parts) -> tuple[Fraction | None, Fraction | None, Fraction | None]:
    """Value, low end and high end as printed; a fall turns them round."""
    sign = _sign(parts)
    if parts.rank is not None:
        return Fraction(parts.rank), None, None
    if parts.ratio:
        return sign * parts.ratio.value, None, None
    assert parts.number is not None
    ends = (parts.number, parts.last) if parts.last else parts.bracket
    value = None if parts.last else sign * parts.number.value
    if ends is None:
        return value, None, None
    low, high = sorted(sign * end.value for end in ends)
    return value, low, high


def _reading(parts: Parts, kind: str) -> Reading:
    if parts.rank is not None:
        point = Interval.point(parts.rank)
        return Reading(point, point)
    printed, reading = _bare(parts, kind)
    # A printed range takes the place of "estimated"; other hedges stay.
    hedges = [hedge for hedge in dict.fromkeys(parts.hedges) if not (hedge == "estimate" and parts.bracket)]
    if hedges:
        reading = hedged(hedges, printed)
    if parts.bracket:
        low, high = (end.value for end in parts.bracket)
        reading = Reading(reading.strict, reading.strict.hull(Interval(low, high)))
    reading = _bounded(reading, printed, kind, parts.unit)
    return Reading(-reading.strict, -reading.loose) if _sign(parts) < 0 else reading


def _bare(parts: Parts, kind: str) -> tuple[Printed, Reading]:
    """What is printed without its hedges: its ends, and the intervals that its digits leave open."""
    if parts.ratio:
        value, loose = parts.ratio.value, parts.ratio.loose
        return Printed(value, value, loose, _ZERO, 0), Reading(parts.ratio.strict, loose)
    first = parts.number
    assert first is not None
    last = parts.last or first
    floor = None if first.mantissa < 0 else _ZERO
    counted = parts.unit is None and parts.money is None and parts.duration is None and parts.per is None
    # A hedge takes away the claim that full digits are exact.
    around = first.loose(False).hull(last.loose(False))
    printed = Printed(first.value, last.value, around, floor, int(counted and last.whole))
    strict, loose = first.strict(counted), first.loose(counted)
    if parts.last:
        strict, loose = strict.hull(last.strict(counted)), loose.hull(last.loose(counted))
    return printed, Reading(strict, loose)


def _bounded(reading: Reading, printed: Printed, kind: str, unit: str | None) -> Reading:
    """Never below 0 for what was not printed below it; never above the whole for a share not printed above it."""
    whole = _WHOLES[unit] if kind == "share" and printed.high <= _WHOLES[unit] else None
    room = Interval(printed.floor, whole)
    if room.low is None and room.high is None:
        return reading
    return Reading(reading.strict.meet(room) or reading.strict, reading.loose.meet(room) or reading.loose)
