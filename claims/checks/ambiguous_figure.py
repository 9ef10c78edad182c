"""A figure with two readings, or one that its language forbids.

Flags: A figure that its language allows to be read as two numbers, or whose separators, groups or digits the
language does not allow. The readings are shown and none is taken. A figure with digits that we cannot read at
all gives a warning: the gap may be ours. So does a count printed to three decimals, as 800.000 children in English:
it is read as 800, and where the stop groups digits it is 800 thousand.

Why: 1.5 is one and a half in English and nothing in Indonesian, where the stop groups thousands. A program
that guesses is wrong in silence, by a factor of a thousand.

Flagged:
    sources: {report: {title: A report, issued: 2018, language: id}}
    claims:
      visitors: {figure: 1.5 juta, says: Visitors., source: report}

Accepted:
    sources: {report: {title: A report, issued: 2018, language: id}}
    claims:
      visitors: {figure: "1,5 juta", says: Visitors., source: report}

Undecided: Figures in words that name no number ("tens of years"), and figures with digits that we cannot
read, are kept as printed and compared with nothing; a note or a warning says so.

Innocent if: The figure stands in another language than its source (fill the claim's `language:`), or it was
copied wrongly.

Method: Separators and scale words of the Unicode CLDR for the declared language, exact groups of three.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat

from claims import wording
from claims.checks import Setting
from claims.figure import Figure, Refused
from claims.finding import Judgement, held
from claims.phrase import excuse, phrase
from claims.reasoning.count import MEAN_OR_RATE, OTHER_LANGUAGE, has_whole_number, is_count
from claims.reasoning.statement import distinct, distinct_observations
from claims.registry.registry import Registry

GROUP = "Reading"
AT_MOST = "error"

CHECK = "ambiguous-figure"
INNOCENT = (
    OTHER_LANGUAGE,
    excuse("it was copied with a slip", "correct `figure:`"),
)


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement a claim, repetitions of the same figure apart: can it be read in exactly one way?"""
    doubtful = [
        (one.name, registry.readings[one.name])
        for one in distinct_observations(registry)
        if one.figure is None or one.figure.looks_grouped
    ]
    yield from repeat(held(CHECK), len(distinct(registry)) - len(doubtful))
    for name, reading in doubtful:
        if isinstance(reading, Refused):
            yield _refused(name, registry.claims[name].figure, reading)
        elif is_count(registry, name) and has_whole_number(reading.loose):
            yield _to_the_thousandth(
                registry, name, reading
            )  # what is no whole number is an impossible-count
        else:
            yield held(CHECK)


def _to_the_thousandth(registry: Registry, name: str, reading: Figure) -> Judgement:
    quantity = registry.observation(name).quantity
    assert quantity is not None
    return Judgement(
        CHECK,
        "conflicts",
        "warning",
        claims=(name,),
        message=phrase(
            "“{printed}” is read as {figure}, as its language has it, but {title} are not counted to three decimals; "
            "in other languages its mark groups digits.",
            printed=reading.surface,
            figure=wording.figure(reading),
            title=registry.quantities.title(quantity),
        ),
        innocent_if=(OTHER_LANGUAGE, MEAN_OR_RATE),
    )


def _refused(name: str, printed: str, reading: Refused) -> Judgement:
    if reading.readings:
        return Judgement(
            CHECK,
            "conflicts",
            "error",
            claims=(name,),
            message=phrase("“{printed}” is not read: {why}.", printed=printed, why=reading.why),
            arithmetic=tuple(phrase("could be {reading}", reading=one) for one in reading.readings),
            innocent_if=INNOCENT,
        )
    if any(character.isdigit() for character in printed):
        message = phrase(
            "“{printed}” is not read, and compared with nothing: {why}.",
            printed=printed,
            why=reading.why,
        )
        return Judgement(
            CHECK, "could_not_run", "warning", claims=(name,), message=message, innocent_if=INNOCENT
        )
    message = phrase(
        "“{printed}” names no number that we can read; it is kept as printed and compared with nothing.",
        printed=printed,
    )
    return Judgement(CHECK, "could_not_run", "note", claims=(name,), message=message)
