"""A figure as the page prints it: in the words and digits of its language, never narrower than what is printed.

The words are read again as a figure of that language. Where that does not give the same number, hedge, unit and kind
(a rank, a rise, a number that our words would round), other words are tried; where none will do, the figure stands as
printed, in quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise, product

from claims import wording
from claims.figure import Figure, Refused, read
from report.languages import SOURCE
from report.tongue import Tongue, tongue
from report.wording import unbroken

Number = Callable[[Fraction], str]
_MOST_TRIED = 96
_MOST_WORDS = 6
"""Words for one hedge that are tried: the first ones of a language file are the usual ones."""
_WHOLE = re.compile(r"(?<![\d.,])\d{1,9}(?![\d.,]*\d)")
_DIGITS = re.compile(r"\d[\d.,'\u00a0\u202f ]*")


@lru_cache(maxsize=16384)
def shown(figure: Figure, language: str = SOURCE) -> str:
    """The figure with all of its hedges: about more than 4 million, 50 000 to 80 000, “terbesar ketiga”."""
    spoken = tongue(language)
    return _first(_candidates(figure, spoken, spoken.speech.span), figure, spoken)


@lru_cache(maxsize=16384)
def compact(figure: Figure, language: str = SOURCE) -> str:
    """The same for large type: a printed range with a dash."""
    spoken = tongue(language)
    if figure.value is not None or figure.low is None or figure.high is None:
        return shown(figure, language)
    found = _first(_candidates(figure, spoken, spoken.speech.dash), figure, spoken)
    return shown(figure, language) if found == spoken.quoted(figure.surface) else found


def _first(candidates: Iterator[str], figure: Figure, spoken: Tongue) -> str:
    """The first of some texts that says the same as the figure; the figure as printed where none does."""
    tried: dict[str, None] = {}
    for text in candidates:
        if text in tried:
            continue
        if _says_the_same(text, figure, spoken.language):
            return unbroken(text)
        tried[text] = None
        if len(tried) >= _MOST_TRIED:
            break
    return spoken.quoted(figure.surface)


def _candidates(figure: Figure, spoken: Tongue, span: str) -> Iterator[str]:
    """Texts for a figure, the usual one first."""
    if figure.kind == "rank":
        return  # what it is the third of stands only in the text's own words
    numerals = spoken.numerals
    for number in (numerals.number, _exact(spoken), _thousands(spoken)):
        amounts = list(_amounts(figure, spoken, number, span))
        yield from (_hedged(figure, amount, spoken) for amount in amounts)
        if figure.kind == "change":
            yield from (_changed(figure, spoken, number))
    for amount in _amounts(figure, spoken, _exact(spoken), span):
        yield from _in_other_words(figure, amount, spoken)


def _exact(spoken: Tongue) -> Number:
    numerals = spoken.numerals
    return lambda value: (
        numerals.in_full(value) if numerals.number(value).startswith("≈") else numerals.number(value)
    )


def _thousands(spoken: Tongue) -> Number:
    numerals = spoken.numerals
    return lambda value: numerals.in_thousands(value) if abs(value) >= 1000 else _exact(spoken)(value)


# -- amounts --


def _amounts(figure: Figure, spoken: Tongue, number: Number, span: str) -> Iterator[str]:
    """The number or range of a figure with its unit, without its hedges."""
    speech, value, low, high = spoken.speech, figure.value, figure.low, figure.high
    if value is not None and low is not None and high is not None:
        if "estimate" in figure.hedges:
            yield from _bracketed(figure, value, low, high, spoken)
        return
    if value is not None:
        if figure.kind == "share" and figure.unit is None and value.denominator > 1:
            yield speech.share.format(part=value.numerator, whole=value.denominator)
            for part, whole in _printed_ratios(figure, value):
                yield speech.share.format(part=part, whole=whole)
            return
        yield from spoken.with_unit(number(value), figure, value)
    elif low is not None and high is not None:
        yield from spoken.with_unit(span.format(low=number(low), high=number(high)), figure, None)


def _printed_ratios(figure: Figure, value: Fraction) -> Iterator[tuple[int, int]]:
    """The two numbers of a share as printed, where they are digits: 2 in 10 is coarser than 1 in 5."""
    numbers = [int(digits) for digits in _WHOLE.findall(figure.surface)]
    yield from (
        (part, whole) for part, whole in pairwise(numbers) if whole and Fraction(part, whole) == value
    )


def _bracketed(
    figure: Figure, value: Fraction, low: Fraction, high: Fraction, spoken: Tongue
) -> Iterator[str]:
    """An estimate with the range printed for it, in the digits of the print: 1.3 million [1.0–1.7 million].

    The brackets say themselves that it is an estimate.
    """
    first, last = _padded(low, figure, spoken), _padded(high, figure, spoken)
    numerals = spoken.numerals
    if numerals.scale(low) == numerals.scale(high) > 1:
        bare = _DIGITS.match(first)
        first = bare[0].strip() if bare else first
    unit = spoken.sign(figure)
    for text in spoken.with_unit(_padded(value, figure, spoken), figure, value):
        yield spoken.speech.bracket.format(value=text, low=first, high=unit.format(amount=last))


def _padded(value: Fraction, figure: Figure, spoken: Tongue) -> str:
    """A number with the zeros at its end that are printed: 1.0 million."""
    numerals = spoken.numerals
    digits = wording.number(value / numerals.scale(value))  # as English has them: marks differ, digits do not
    decimals = len(digits.partition(".")[2])
    for more in (1, 2, 3):
        longer = digits + ("0" * more if decimals else f".{'0' * more}")
        if _is_printed(longer, figure.surface):
            return numerals.padded(value, decimals + more)
    return numerals.number(value)


def _is_printed(digits: str, surface: str) -> bool:
    """Whether digits stand in the print, whatever mark stands before the decimals there."""
    pattern = re.escape(digits).replace(re.escape("."), "[.,]")
    return re.search(rf"(?<!\d){pattern}(?!\d)", surface) is not None


# -- hedges --


def _hedged(figure: Figure, amount: str, spoken: Tongue) -> str:
    """The amount with the usual words for all hedges of a figure, the first outermost."""
    for hedge in reversed(_worded(figure)):
        amount = getattr(spoken.speech, hedge).format(amount=_unmarked(amount, hedge))
    return amount


def _unmarked(amount: str, hedge: str) -> str:
    return amount.removeprefix("≈ ") if hedge == "approx" else amount  # "about" says it already


def _worded(figure: Figure) -> list[str]:
    """The hedges that need a word: brackets say of themselves that a number is an estimate."""
    bracketed = figure.value is not None and figure.low is not None
    return [one for one in figure.hedges if one != "exact" and not (bracketed and one == "estimate")]


def _changed(figure: Figure, spoken: Tongue, number: Number) -> Iterator[str]:
    """A rise or a fall by an amount."""
    if figure.value is None:
        return
    form = spoken.speech.rise if figure.value > 0 else spoken.speech.fall
    for amount in spoken.with_unit(number(abs(figure.value)), figure, abs(figure.value)):
        yield form.format(amount=_hedged(figure, amount, spoken))
        yield _hedged(figure, form.format(amount=amount), spoken)


def _in_other_words(figure: Figure, amount: str, spoken: Tongue) -> Iterator[str]:
    """The amount with other words of the language for its hedges, before it or behind it."""
    ways = [_ways(hedge, spoken) for hedge in _worded(figure)]
    for chosen in product(*ways) if ways else ():
        text = amount
        for before, word in reversed(chosen):
            gap = " " if spoken.spaced else ""
            text = f"{word}{gap}{text}" if before else f"{text}{gap}{word}"
        yield text


def _ways(hedge: str, spoken: Tongue) -> list[tuple[bool, str]]:
    """Words of a language for a hedge, each with whether it stands before its number."""
    found = []
    for before, words in ((True, spoken.figures.hedges_before), (False, spoken.figures.hedges_after)):
        usual = [word for word, meant in words.items() if meant == hedge and word[:1].isalpha()]
        found += [(before, word) for word in usual[:_MOST_WORDS]]
    return found


def _says_the_same(words: str, figure: Figure, language: str) -> bool:
    try:
        again = read(words, language)
    except Refused:
        return False
    ends = (again.value, again.low, again.high) == (figure.value, figure.low, figure.high)
    kind = (again.kind, again.unit, again.hedges) == (figure.kind, figure.unit, figure.hedges)
    return ends and kind and figure.strict.within(again.strict) and figure.loose.within(again.loose)
