"""How a figure is read, step by step, for people who want to see why."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from claims.figure.characters import shown
from claims.figure.figure import Figure, Refused
from claims.figure.lexicon import Lexicon, lexicon
from claims.figure.meaning import figure_of
from claims.figure.number import Number
from claims.figure.parts import Parts
from claims.figure.reading import explained, extent, taken_apart
from claims.figure.separators import mark_name
from claims.interval import Interval

_HEDGES = {
    "approx": "about",
    "estimate": "an estimate",
    "almost": "almost: below, from half a unit of the last digit that is not 0",
    "just_over": "just over: above, to half a unit of the last digit that is not 0",
    "more_than": "more than, the number itself left out",
    "at_least": "at least, the number itself included",
    "less_than": "less than, the number itself left out",
    "at_most": "at most, the number itself included",
    "up_to": "up to, the number itself included",
}

_KINDS = {
    "change": "by how much something rose or fell",
    "money": "a sum of money",
    "multiple": "how many times as much",
    "rank": "a place in an order",
    "rate": "how many among so many",
    "share": "a part of a whole",
}
_UNITS = {
    "percent": "in hundredths",
    "permille": "in thousandths",
    "point": "in percentage points, the difference between two percentages",
}
# A language that reads a mark the other way, for those who wonder where the refused reading comes from.
_DECIMAL_IN, _GROUP_IN = {".": "English", ",": "German"}, {",": "English", ".": "German"}
_POWER = re.compile(r"times 10\^(\d{1,2})")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a reading: what it is about, what it does in plain words, and which readings it refused."""

    title: str
    text: str
    refused: tuple[str, ...] = ()


def steps(text: str, language: str) -> list[Step]:
    """How ``read`` comes to its figure: characters, separators, scale words, hedges, unit, both intervals.

    Raises what :func:`claims.figure.reading.read` raises, with the same message.
    """
    words = lexicon(language)
    start, end = extent(text)
    surface = text[start:end]
    try:
        normal, parts = taken_apart(surface, words)
        figure = figure_of(parts, surface, start, parts.noun_in(normal))
    except Refused as refused:
        raise explained(refused, text, words) from None
    found = [_characters(surface, normal)] if normal != surface else []
    found += [_separators(raw, number, words) for raw, number in dict.fromkeys(parts.digits)]
    found += _words(parts, words)
    found += _signs(parts)
    found.append(Step("value", _product(figure, parts) + _value(figure)))
    if figure.unit or figure.kind != "count":
        found.append(Step("unit", _unit(figure)))
    if figure.noun:
        found.append(Step("noun", f"{shown(figure.noun)} is the thing counted"))
    found.append(Step("strict", f"{interval_text(figure.strict)}: {_why_strict(figure, parts)}"))
    found.append(Step("loose", f"{interval_text(figure.loose)}: {_why_loose(figure, parts)}"))
    found += [Step("note", note) for note in figure.notes]
    return found


def interval_text(one: Interval) -> str:
    """An interval with its ends: [59.5, 60.5], (15, 100], (800 000, no bound)."""
    if one.is_point and one.low is not None:
        return number_text(one.low)
    low = "(no bound" if one.low is None else ("(" if one.low_open else "[") + number_text(one.low)
    high = "no bound)" if one.high is None else number_text(one.high) + (")" if one.high_open else "]")
    return f"{low}, {high}"


def number_text(value: Fraction) -> str:
    """An exact number: digits in groups of three where they end, a fraction where they do not."""
    rest, places = value.denominator, 0
    for prime in (2, 5):
        count = 0
        while rest % prime == 0:
            rest, count = rest // prime, count + 1
        places = max(places, count)
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    return str(Number(int(value * 10**places), -places))


def _characters(surface: str, normal: str) -> Step:
    if shown(surface) == shown(normal):
        return Step("characters", "runs of white space are read as one space")
    return Step("characters", f"{shown(surface)} is read as {shown(normal)}")


def _separators(raw: str, number: Number, words: Lexicon) -> Step:
    """What each mark between the digits does here, and the reading where it would do the other thing."""
    rules, name = words.rules, words.language.name
    marks = sorted({mark for mark in raw if not mark.isdigit()}, key=raw.index)
    if not marks:
        return Step("digits", f"{raw} stands without separators")
    done, refused = [], []
    for mark in marks:
        called = mark_name(mark)
        if mark == rules.decimal or (mark in ".," and "'" in raw):
            done.append(f"the {called} marks decimals in {name}")
            if raw.count(mark) == 1 and len(raw.split(mark)[1]) == 3:
                other = _as_in(_GROUP_IN, mark, "groups digits")
                refused.append(
                    f"{raw.replace(mark, ' ')}: the {called} does not group digits in {name}{other}"
                )
        else:
            done.append(f"the {called} groups digits" + (f" in {name}" if mark == rules.group else ""))
            if raw.count(mark) == 1 and mark != " " and rules.decimal not in raw:
                other = _as_in(_DECIMAL_IN, mark, "marks decimals")
                refused.append(
                    f"{raw.replace(mark, '.')}: the {called} does not mark decimals in {name}{other}"
                )
    return Step("separators", f"{raw} → {number}; {', '.join(done)}", tuple(refused))


def _as_in(languages: dict[str, str], mark: str, does: str) -> str:
    return f"; in {languages[mark]} it {does}" if mark in languages else ""


def _words(parts: Parts, words: Lexicon) -> list[Step]:
    found = []
    for title, printed, meaning in dict.fromkeys(parts.words):
        refused: tuple[str, ...] = ()
        if parts.letter and words.exact.get(printed, {}).get("letter") == parts.letter[0]:
            letter, number = parts.letter
            # The first rival is the reading taken; beside a currency the others fall away.
            refused = tuple(
                f"{rival.format(n=number)}: a currency stands beside it" for rival in letter.rivals[1:]
            )
        power = _POWER.fullmatch(meaning)
        written = f" ({number_text(Fraction(10) ** int(power[1]))})" if power else ""
        found.append(Step(title, f"{shown(printed)} means {_HEDGES.get(meaning, meaning)}{written}", refused))
    return found


def _signs(parts: Parts) -> list[Step]:
    """What a minus, a word of change and the two numbers of a ratio do."""
    found = []
    if parts.minus:
        found.append(Step("sign", "a minus stands before it, so the value is below 0"))
    elif parts.change:
        how = "rose" if parts.change > 0 else "fell, so the value is below 0"
        found.append(Step("change", f"it is printed that something {how}"))
    if parts.ratio and not any(title == "fraction" for title, _, _ in parts.words):
        found.append(
            Step(
                "ratio",
                f"{parts.ratio.above} of {parts.ratio.below} is {parts.ratio.above} divided by {parts.ratio.below}",
            )
        )
    return found


def _product(figure: Figure, parts: Parts) -> str:
    """The product of one number and one scale word, to be followed by its result: 800 × 1 000 = ."""
    powers = [
        power
        for title, _, meaning in parts.words
        if title == "scale word" and (power := _POWER.fullmatch(meaning))
    ]
    if len(powers) != 1 or len(parts.digits) != 1:
        return ""
    number, times = parts.digits[0][1], Fraction(10) ** int(powers[0][1])
    return f"{number} × {number_text(times)} = " if number.value * times == figure.value else ""


def _unit(figure: Figure) -> str:
    unit = (figure.unit or "").replace("_", " ")
    said = [text for text in (_KINDS.get(figure.kind), _UNITS.get(figure.unit or "")) if text]
    return (
        f"kind {figure.kind}" + (f", unit {unit}" if unit else "") + (f": {', '.join(said)}" if said else "")
    )


def _value(figure: Figure) -> str:
    if figure.value is None and figure.low is not None and figure.high is not None:
        return f"a range from {number_text(figure.low)} to {number_text(figure.high)}"
    value = number_text(figure.value or Fraction(0))
    if figure.low is not None and figure.high is not None:
        return f"{value}, printed with the range from {number_text(figure.low)} to {number_text(figure.high)}"
    return value


def _why_strict(figure: Figure, parts: Parts) -> str:
    if figure.kind == "rank":
        return "a rank is exactly itself"
    if parts.hedges and parts.hedges != ["estimate"]:
        return "what the hedge says" if len(figure.hedges) == 1 else "the weakest of the hedges at each end"
    if parts.ratio:
        return "the ratio as printed"
    if figure.strict.is_point:
        return "a count in full digits is exactly itself"
    if parts.last:
        return "each end within what its print leaves open"
    return "half a unit of the last printed digit to either side"


def _why_loose(figure: Figure, parts: Parts) -> str:
    if figure.kind == "rank":
        return "the same"
    if parts.bracket:
        return "the printed range"
    if figure.loose == figure.strict:
        if {"approx", "estimate"} & set(figure.hedges) and len(figure.hedges) == 1:
            return "the same, as it holds a tenth to either side already"
        return "the same, as " + (
            "a bound is stated on purpose" if parts.hedges else "no rounding is left to allow for"
        )
    if {"approx", "estimate"} & set(parts.hedges):
        return "the same, and at least a tenth to either side"
    if parts.hedges:
        return "at least a tenth of the number, on the side that the hedge leaves open"
    if parts.ratio:
        return "half a unit of the rounded one of its two numbers"
    return "half a unit of the last digit that is not 0, as its zeros may be rounding"
