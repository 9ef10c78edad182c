"""A figure that is said of others than in the work it was taken from.

Flags: A claim that repeats or cites another registered claim, when the two speak of different groups, of different
places, of times with no day in common, or say another word of those counted (`verb:`, in one language).

Why: "At risk" becomes "victims", a province its country, the figure of one year that of another. Each step is small,
and the last figure is of something nobody counted.

Flagged:
    sources:
      report: {title: A report, issued: 2018, language: en}
      survey: {title: A survey, issued: 2015, language: en}
    claims:
      found: {figure: "12,400", says: Children at risk., source: survey, when: 2014, verb: at risk, citing: none}
      retold: {figure: "12,400", says: Children exploited., source: report, when: 2014, verb: exploited,
        citing: [{source: survey, claim: found, reach: attached}]}

Accepted:
    sources:
      report: {title: A report, issued: 2018, language: en}
      survey: {title: A survey, issued: 2015, language: en}
    claims:
      found: {figure: "12,400", says: Children at risk., source: survey, when: 2014, verb: at risk, citing: none}
      retold: {figure: "12,400", says: Children at risk., source: report, when: 2014, verb: At risk,
        citing: [{source: survey, claim: found, reach: attached}]}

Undecided: What one of the two leaves open is not compared, nor words in different languages, nor the quantities of sums
of money, nor what was worked out of the figures that are cited: a sum, a mean, a change, a share. Fields that were
concluded and not printed, the time of a source, the registry's own place, and citations that do not stand with the
figure, make it a note.

Innocent if: The two ways to say it mean the same.

Method: The scope of each claim (quantity, time, place, verb) against that of the claim it hands on.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.checks import Setting
from claims.finding import Judgement
from claims.phrase import SEMICOLON, claim_id, excuse, listed, phrase
from claims.registry.registry import Registry
from claims.trail.change import Change
from claims.trail.drift import drifts
from claims.trail.passing import Passing

GROUP = "Sources"
AT_MOST = "warning"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each claim that differs from the one it hands on, with everything that does."""
    same = excuse("both mean the same", "give them one `quantity:`, `where:`, `when:` or `verb:`")
    yield from drifts(registry, "scope-drift", ("population", "time", "place", "verb"), _message, (same,))


def _message(registry: Registry, passing: Passing, *found: Change) -> str:
    if len(found) == 1:
        return _of_one(registry, passing, found[0])
    return phrase(
        "“{figure}” ({later}) differs in several ways from what it hands on ({earlier}): {changes}.",
        figure=registry.claims[passing.later].figure,
        later=claim_id(passing.later),
        earlier=claim_id(passing.earlier),
        changes=listed(map(_among_others, found), SEMICOLON),
    )


def _among_others(change: Change) -> str:
    """One of several changes, as a clause."""
    said = {"before": change.before, "after": change.after}
    if change.aspect == "time":
        return phrase("it is said of {after}, there of {before}", **said)
    if change.aspect == "place":
        return phrase("its place is {after}, there {before}", **said)
    if change.aspect == "verb":
        return phrase("the text says “{after}”, there “{before}”", **said)
    return phrase("it is of {after}, there of {before}", **said)


def _of_one(registry: Registry, passing: Passing, change: Change) -> str:
    figure = registry.claims[passing.later].figure
    fields = {
        "figure": figure,
        "later": claim_id(passing.later),
        "earlier": claim_id(passing.earlier),
        "before": change.before,
        "after": change.after,
    }
    if change.aspect == "time":
        return phrase(
            "“{figure}” ({later}) is said of {after}, and of {before} in what it hands on ({earlier}).",
            **fields,
        )
    if change.aspect == "verb":
        return phrase(
            "For “{figure}” the text says “{after}” ({later}); what it hands on says “{before}” ({earlier}).",
            **fields,
        )
    return phrase(
        "“{figure}” ({later}) is of {after}, and of {before} in what it hands on ({earlier}).", **fields
    )
