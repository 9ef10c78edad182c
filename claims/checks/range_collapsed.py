"""One end of a range that is handed on as if it were the figure.

Flags: A claim that repeats or cites another registered claim, which prints a range or an estimate with its range, and
prints only one end of it, without saying that it is an end ("up to", "at least").

Why: Who takes the upper end for advocacy, or the lower one to play down, leaves out what the source says first: that
it does not know better.

Flagged:
    sources:
      report: {title: A report, issued: 2018, language: en}
      survey: {title: A survey, issued: 2015, language: en}
    claims:
      found: {figure: "50,000 to 80,000", says: Children at work., source: survey, when: 2014, citing: none}
      retold: {figure: "80,000", says: Children at work., source: report, when: 2014,
        citing: [{source: survey, claim: found, reach: attached}]}

Accepted:
    sources:
      report: {title: A report, issued: 2018, language: en}
      survey: {title: A survey, issued: 2015, language: en}
    claims:
      found: {figure: "50,000 to 80,000", says: Children at work., source: survey, when: 2014, citing: none}
      retold: {figure: "up to 80,000", says: Children at work., source: report, when: 2014,
        citing: [{source: survey, claim: found, reach: attached}]}

Undecided: A number inside the range, such as the estimate for which it is given, is no end of it. A text that hands on
the other end, or the estimate, in another claim hands on more than an end.

Innocent if: The later text gives the other end too, in a claim of its own.

Method: The printed ends of the range against the single number of the later figure, in the same unit.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.checks import Setting
from claims.finding import Judgement
from claims.phrase import claim_id, excuse, phrase
from claims.registry.registry import Registry
from claims.trail.change import Change
from claims.trail.drift import drifts
from claims.trail.passing import Passing

GROUP = "Hedges and wording"
AT_MOST = "warning"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each claim that hands on another."""
    both = excuse("the later text gives the other end too", "register the whole range as one figure")
    yield from drifts(registry, "range-collapsed", ("range",), _message, (both,))


def _message(registry: Registry, passing: Passing, change: Change) -> str:
    return phrase(
        "Of “{before}” ({earlier}) only one end is handed on: “{after}” ({later}).",
        before=change.before,
        earlier=claim_id(passing.earlier),
        after=change.after,
        later=claim_id(passing.later),
    )
