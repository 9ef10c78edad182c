"""A figure with two readings, or one that its language forbids.

Flags: A figure that its language allows to be read as two numbers, or whose separators, groups or digits the
language does not allow. Both readings are shown and neither is taken.

Why: 1.5 is one and a half in English and nothing in Indonesian, where the stop groups thousands. A program that
guesses is wrong in silence, by a factor of a thousand.

Flagged:
    sources: {report: {title: A report, issued: 2018, language: id}}
    claims:
      visitors: {figure: 1.5 juta, says: Visitors., source: report}

Accepted:
    sources: {report: {title: A report, issued: 2018, language: id}}
    claims:
      visitors: {figure: "1,5 juta", says: Visitors., source: report}

Undecided: Figures in words that name no number ("tens of years") are kept as printed and compared with nothing; a
note says so.

Innocent if: The figure stands in another language than its source (fill the claim's `language:`), or it was copied
wrongly.

Method: Separators and scale words of the Unicode CLDR for the declared language, exact groups of three.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.checks import Setting
from claims.figure import Refused
from claims.finding import Judgement
from claims.registry import Registry

GROUP = "Reading"
AT_MOST = "error"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement a claim: can its figure be read in exactly one way?"""
    for name in sorted(registry.claims):
        reading = registry.readings[name]
        if not isinstance(reading, Refused):
            yield Judgement("ambiguous-figure", "holds", claims=(name,))
            continue
        printed = registry.claims[name].figure
        if reading.readings or any(character.isdigit() for character in printed):
            yield Judgement(
                "ambiguous-figure",
                "conflicts",
                "error",
                claims=(name,),
                message=f"“{printed}” is not read: {reading}.",
                arithmetic=tuple(f"could be {one}" for one in reading.readings),
                innocent_if=(
                    "the figure stands in another language than its source (fill the claim's `language:`)",
                    "it was copied with a slip (correct `figure:`)",
                ),
            )
        else:
            yield Judgement(
                "ambiguous-figure",
                "could_not_run",
                "note",
                claims=(name,),
                message=f"“{printed}” names no number that we can read; it is kept as printed and compared with nothing.",
            )
