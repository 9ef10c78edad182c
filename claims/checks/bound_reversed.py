"""A lower bound that became an upper one, or the other way round.

Flags: A claim that repeats or cites another registered claim and prints the same number, when one says "at least",
"more than" or "just over" and the other "up to", "at most", "less than" or "almost".

Why: "At least 500" and "up to 500" have one number in common, 500, and no other.

Flagged:
    sources:
      report: {title: A report, issued: 2018, language: en}
      survey: {title: A survey, issued: 2015, language: en}
    claims:
      found: {figure: "at least 500", says: Cases., source: survey, when: 2014, citing: none}
      retold: {figure: "up to 500", says: Cases., source: report, when: 2014,
        citing: [{source: survey, claim: found, reach: attached}]}

Accepted:
    sources:
      report: {title: A report, issued: 2018, language: en}
      survey: {title: A survey, issued: 2015, language: en}
    claims:
      found: {figure: "at least 500", says: Cases., source: survey, when: 2014, citing: none}
      retold: {figure: "more than 500", says: Cases., source: report, when: 2014,
        citing: [{source: survey, claim: found, reach: attached}]}

Undecided: Bounds of different numbers; the numbers themselves are held against each other by value-drift.

Innocent if: The later text means another figure of that work.

Method: The hedges of the two figures, where their numbers and units are equal.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.checks import Setting
from claims.finding import Judgement
from claims.phrase import claim_id, phrase
from claims.registry.registry import Registry
from claims.trail.change import Change
from claims.trail.drift import drifts
from claims.trail.passing import Passing

GROUP = "Hedges and wording"
AT_MOST = "warning"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each claim that hands on another."""
    yield from drifts(registry, "bound-reversed", ("bound",), _message)


def _message(registry: Registry, passing: Passing, change: Change) -> str:
    return phrase(
        "“{before}” ({earlier}) is handed on as a bound to the other side, “{after}” ({later}).",
        before=change.before,
        earlier=claim_id(passing.earlier),
        after=change.after,
        later=claim_id(passing.later),
    )
