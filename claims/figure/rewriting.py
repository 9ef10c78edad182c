"""A printed figure with other digits or another scale word in their place, written as its language writes.

For asking what a figure would stand for had it been printed a little differently; the text is read again by
:func:`claims.figure.read`, so that its rounding follows from the changed print.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from claims.figure.characters import plain
from claims.figure.conventions import Conventions
from claims.figure.lexicon import Lexicon, lexicon
from claims.figure.token import tokens

_LONGEST_RUN = 40


@dataclass(frozen=True, slots=True)
class Digits:
    """One run of digits in a text: its whole part and its decimals without marks, and how it is grouped.

    ``mark`` stands between its groups: the printed one, the language's for a number too short to show any, or
    "" for a long number without. ``lakhs`` is true where it is grouped as 12,34,567.
    """

    start: int
    end: int
    whole: str
    decimals: str
    mark: str
    lakhs: bool = False

    @property
    def places(self) -> int:
        """How many digits stand in it."""
        return len(self.whole) + len(self.decimals)

    @property
    def significant(self) -> int:
        """How many digits say something: without zeros before the first, and without those that end a whole number."""
        digits = (self.whole + self.decimals).lstrip("0")
        return len(digits if self.decimals else digits.rstrip("0"))

    def holding(self, digits: str, whole: int) -> Digits | None:
        """The run with other digits, of which so many make the whole part.

        None where it would begin with a 0 before other digits, which no number does.
        """
        if not 0 < whole <= len(digits) <= _LONGEST_RUN or (whole > 1 and digits[0] == "0"):
            return None
        return replace(self, whole=digits[:whole], decimals=digits[whole:])

    def times(self, power: int) -> Digits | None:
        """The run times a power of ten: zeros come and go, the decimal mark moves."""
        whole, decimals = self.whole, self.decimals
        if power >= 0:
            decimals = decimals.ljust(power, "0")
            whole, decimals = whole + decimals[:power], decimals[power:]
        else:
            padded = whole.rjust(1 - power, "0")
            whole, moved = padded[:power], padded[power:]
            # 800 000 by ten is 80 000, not 80 000.0: without decimals in print, zeros are only zeros.
            decimals = moved + decimals if decimals else moved.rstrip("0")
        whole = whole.lstrip("0") or "0"
        return self.holding(whole + decimals, len(whole))

    def written(self, rules: Conventions) -> str:
        """The run as the language prints it, with the marks it had."""
        shown = self.mark.join(_groups(self.whole, self.lakhs)) if self.mark else self.whole
        return f"{shown}{rules.decimal}{self.decimals}" if self.decimals else shown


@dataclass(frozen=True, slots=True)
class Scaling:
    """A scale word in a text (*juta*), or a phrase that is one of it (*sejuta*): its power of ten."""

    start: int
    end: int
    power: int
    alone: bool


@dataclass(frozen=True, slots=True)
class Print:
    """A figure's text in plain characters, with its runs of digits and its scale words, from left to right."""

    text: str
    words: Lexicon
    runs: tuple[Digits, ...]
    scalings: tuple[Scaling, ...]

    def with_runs(self, runs: tuple[Digits, ...]) -> str:
        """The text with these runs instead of those that stand at their places."""
        return _replaced(self.text, [(run.start, run.end, run.written(self.words.rules)) for run in runs])

    def with_power(self, scalings: tuple[Scaling, ...], power: int) -> str | None:
        """The text with the scale word of another power of ten for each of these; None where the language has
        none.

        A power of 0 takes the words away.
        """
        pieces = []
        for one in scalings:
            word = "" if power == 0 else _word(self.words, power, one.alone)
            if word is None or (power == 0 and one.alone):
                return None
            pieces.append((one.start, one.end, f" {word} "))
        return " ".join(_replaced(self.text, pieces).split())

    def with_word(self, power: int) -> str | None:
        """The text with a scale word after its last run of digits; None where the language has none."""
        word = _word(self.words, power, False)
        if word is None or not self.runs:
            return None
        end = self.runs[-1].end
        return f"{self.text[:end]} {word}{self.text[end:]}"

    def hedged(self, hedge: str) -> str | None:
        """The text after the language's first word for a hedge; None where it has none."""
        word = next(
            (word for word, meaning in self.words.language.hedges_before.items() if meaning == hedge), None
        )
        return None if word is None else f"{word} {self.text}"

    def powers(self) -> tuple[int, ...]:
        """The powers of ten that the language has scale words for, from small to large."""
        return tuple(sorted(set(self.words.language.scales.values())))


def taken_apart(surface: str, language: str) -> Print:
    """The digits and scale words of a figure that can be read; raises what reading it would raise."""
    words = lexicon(language)
    text = plain(surface, words.rules.decimal, words.rules.group)
    runs: list[Digits] = []
    scalings: list[Scaling] = []
    for token in tokens(text, words):
        if "digits" in token.roles:
            runs.append(_run(token.start, token.end, token.text, words.rules))
        elif "single" in token.roles:
            scalings.append(Scaling(token.start, token.end, token.roles["single"], True))
        elif "scale" in token.roles:
            scalings.append(Scaling(token.start, token.end, token.roles["scale"], False))
        elif "letter" in token.roles:
            scalings.append(Scaling(token.start, token.end, token.roles["letter"].exponent, False))
    return Print(text, words, tuple(runs), tuple(scalings))


def _run(start: int, end: int, raw: str, rules: Conventions) -> Digits:
    decimal = "." if "'" in raw and "." in raw else rules.decimal  # 1'200.50 in German
    grouped, _, decimals = raw.partition(decimal)
    whole = "".join(mark for mark in grouped if mark.isdigit())
    mark = next((one for one in grouped if not one.isdigit()), "" if len(whole) > 3 else rules.group)
    groups = grouped.split(mark) if mark else []
    return Digits(start, end, whole, decimals, mark, any(len(group) == 2 for group in groups[1:-1]))


def _groups(whole: str, lakhs: bool) -> list[str]:
    return list(_from_the_right(whole, 2 if lakhs else 3))[::-1]


def _from_the_right(whole: str, size: int) -> Iterator[str]:
    """Three digits, then groups of ``size``, from the right."""
    width = 3
    while whole:
        yield whole[-width:]
        whole, width = whole[:-width], size


def _word(words: Lexicon, power: int, alone: bool) -> str | None:
    table = words.language.single_scales if alone else words.language.scales
    return next((word for word, meaning in table.items() if meaning == power), None)


def _replaced(text: str, pieces: list[tuple[int, int, str]]) -> str:
    for start, end, piece in sorted(pieces, reverse=True):
        text = text[:start] + piece + text[end:]
    return text
