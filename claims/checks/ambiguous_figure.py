"""A figure with two readings, or one that its language forbids.

Flags: A figure that its language allows to be read as two numbers, or whose separators, groups or digits the
language does not allow. The readings are shown and none is taken. A figure with digits that we cannot read at
all gives a warning: the gap may be ours.

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

from claims.checks import Setting
from claims.figure import Refused
from claims.finding import Judgement, held
from claims.phrase import excuse, phrase
from claims.reasoning.statement import distinct
from claims.registry.registry import Registry

GROUP = "Reading"
AT_MOST = "error"

CHECK = "ambiguous-figure"
INNOCENT = (
    excuse("the figure stands in another language than its source", "fill the claim's `language:`"),
    excuse("it was copied with a slip", "correct `figure:`"),
)


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement a claim, repetitions of the same figure apart: can it be read in exactly one way?"""
    for name in distinct(registry):
        reading = registry.readings[name]
        if isinstance(reading, Refused):
            yield _refused(name, registry.claims[name].figure, reading)
        else:
            yield held(CHECK)


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
