"""A sentence in our words that holds another number than the figure.

Flags: A claim whose `says:` has no number that goes with its figure, but one that looks like it: the same digits at
another power of ten, two digits swapped, one digit more, less or other.

Why: The sentence is what readers see and the figure is what is compared. Where they differ by a slip, one of them is
not what the source prints.

Flagged:
    claims:
      budget: {figure: USD 2.6 million, says: The budget was 26 million dollars., source: report}

Accepted:
    claims:
      budget: {figure: USD 2.6 million, says: "The budget was 2,600,000 dollars.", source: report}
      pupils: {figure: "12,412", says: Some 12 400 pupils in 24 schools get a meal., source: report}
      share: {figure: 25%, says: One in four pupils walks to school., source: report}
      meals: {figure: "180", says: Each pupil gets a meal on every school day., source: report}

Undecided: Nothing. A sentence without a number that looks like the figure holds: it may say it in words.

Innocent if: The number in the sentence is of something else, and the figure is said in words.

Method: Figures of the sentence by `find_figures` in its own language (of each, where it is given in several), read
loosely, in base units; the significant digits of those of the same sort (sum of money, share, rate, count or measure).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from claims import units, wording
from claims.checks import Setting
from claims.figure import Figure
from claims.figure.finding import find_figures
from claims.finding import Judgement, held, not_run
from claims.interval import Interval
from claims.phrase import excuse, listed, phrase
from claims.registry.claim import answers
from claims.registry.registry import Registry
from claims.registry.worded import Worded

GROUP = "Reading"
AT_MOST = "note"

CHECK = "says-another-number"
INNOCENT = (excuse("the number in the sentence is of something else", "say the figure itself, too"),)
_OF_OWN_SORT = ("share", "rate", "change", "rank")
_DIGITS = re.compile(r"\d(?:[\d.,'’\s]*\d)?")
_NOT_A_DIGIT = re.compile(r"\D")


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each claim with a figure that is one number, and a sentence that is no question."""
    for one in registry.observations:
        name, figure = one.name, one.figure
        if figure is None or figure.value is None or not answers(one.says):
            yield not_run(CHECK)
            continue
        found = list(_differing(registry, one.says, figure))
        if not found:
            yield held(CHECK)
            continue
        yield Judgement(
            CHECK,
            "conflicts",
            "note",
            claims=(name,),
            fields=("says",),
            message=_message(registry, name, found),
            innocent_if=INNOCENT,
        )


def _differing(registry: Registry, sentence: str, figure: Figure) -> Iterator[tuple[str, Figure]]:
    """The numbers of its sentence that look like the figure where none goes with it, each with its language."""
    for language, says in _sentences(registry, sentence):
        if _may_differ(figure, says):
            other = _other(figure, says, language)
            if other is not None:
                yield language, other


def _sentences(registry: Registry, says: str) -> list[tuple[str, str]]:
    """What a sentence says in each language that it is given in, with the language."""
    if isinstance(says, Worded) and says.texts:
        return sorted(says.texts.items())
    return [(registry.language, says)]


def _message(registry: Registry, name: str, found: list[tuple[str, Figure]]) -> str:
    """What the figure is, and what the sentences say that differ; in which language, where there are several."""
    figure = registry.figure(name)
    assert figure is not None
    fields = {"claim": wording.quoted(registry, name), "figure": wording.figure(figure)}
    several = len(_sentences(registry, registry.claims[name].says)) > 1
    if not several:
        ((_, other),) = found
        return phrase(
            "{claim} is {figure}; its sentence says “{other}”, which is {number}.",
            other=other.surface,
            number=wording.figure(other),
            **fields,
        )
    others = (
        phrase(
            "“{other}” in the language `{language}`, which is {number}",
            other=other.surface,
            language=language,
            number=wording.figure(other),
        )
        for language, other in found
    )
    return phrase("{claim} is {figure}; its sentence says {others}.", others=listed(others), **fields)


def _may_differ(figure: Figure, says: str) -> bool:
    """Whether the sentence must be read: most hold the figure as it is printed, or no digits that look like it."""
    assert figure.value is not None
    if figure.surface in says:
        return False
    printed = [one if one.isdecimal() else _NOT_A_DIGIT.sub("", one) for one in _DIGITS.findall(says)]
    if not printed:
        return False
    if figure.value.denominator == 1 and any(int(one) == figure.value.numerator for one in printed):
        return False
    digits = _significant(figure.value)
    return any(_alike(digits, one.strip("0")) for one in printed)


def _other(figure: Figure, says: str, language: str) -> Figure | None:
    """The number of the sentence that looks like the figure, where none goes with it."""
    written = [one for one in _figures(says, language) if one.value is not None or one.low is not None]
    if any(_goes_with(one, figure) for one in written):
        return None
    assert figure.value is not None
    digits = _significant(figure.value)
    return next(
        (
            one
            for one in written
            if one.is_claim
            and one.value is not None
            and _sort(one) == _sort(figure)
            and _alike(digits, _significant(one.value))
        ),
        None,
    )


@lru_cache(maxsize=512)  # sentences stay when figures are mended
def _figures(says: str, language: str) -> tuple[Figure, ...]:
    return tuple(find_figures(says, language))


def _goes_with(one: Figure, figure: Figure) -> bool:
    """Whether a number may be the figure's, whatever its unit: rounded, hedged, in another unit, or what is left of
    a whole."""
    ours, theirs = _based(figure.loose, figure), _based(one.loose, one)
    rest = Interval(*_rest(theirs)) if one.kind == figure.kind == "share" else None
    raw = figure.loose.meet(one.loose) is not None
    return raw or ours.meet(theirs) is not None or (rest is not None and ours.meet(rest) is not None)


def _rest(share: Interval) -> tuple[Fraction | None, Fraction | None]:
    return (None if share.high is None else 1 - share.high), (None if share.low is None else 1 - share.low)


def _based(interval: Interval, figure: Figure) -> Interval:
    """The interval in base units, closed; a fall without its sign."""
    factor = units.unit(figure.unit).factor
    low, high = (None if end is None else end * factor for end in (interval.low, interval.high))
    if figure.value is not None and figure.value < 0:
        return Interval(None if high is None else -high, None if low is None else -low)
    return Interval(low, high)


def _sort(figure: Figure) -> tuple[str, str]:
    """What a number must share with another to be a slip of it."""
    kind = figure.kind if figure.kind in _OF_OWN_SORT else ""
    return kind, units.unit(figure.unit).dimension


def _significant(value: Fraction) -> str:
    """The digits of a number without the zeros around them; of a fraction without end the first dozen."""
    if value.denominator == 1:
        return str(abs(value.numerator)).strip("0")
    return str(int(abs(value) * 10**12)).strip("0")


def _alike(first: str, second: str) -> bool:
    """Whether two runs of digits differ by one slip of the pen, or by their power of ten only."""
    if not first or not second or abs(len(first) - len(second)) > 1:
        return False
    if first == second:
        return True
    if len(first) != len(second):
        shorter, longer = sorted((first, second), key=len)
        return len(longer) > 2 and any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
    differing = [at for at in range(len(first)) if first[at] != second[at]]
    if len(differing) == 1:
        return len(first) > 1
    at = differing[0]
    return len(differing) == 2 and differing[1] == at + 1 and first[at : at + 2] == second[at : at + 2][::-1]
