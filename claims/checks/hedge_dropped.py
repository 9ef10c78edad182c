"""A figure that was hedged in the work it was taken from, and is not hedged any more.

Flags: A claim that repeats or cites another registered claim, prints the same number, and leaves out its "about", "up
to", "more than" or "an estimated".

Why: "Up to 80 000" and "80 000" are different statements. The first may be true of 5.

Flagged:
    sources:
      report: {title: A report, issued: 2018, language: en}
      survey: {title: A survey, issued: 2015, language: en}
    claims:
      found: {figure: "up to 80,000", says: Children at work., source: survey, when: 2014, citing: none}
      retold: {figure: "80,000", says: Children at work., source: report, when: 2014,
        citing: [{source: survey, claim: found, reach: attached}]}

Accepted:
    sources:
      report: {title: A report, issued: 2018, language: en}
      survey: {title: A survey, issued: 2015, language: en}
    claims:
      found: {figure: "about 80,000", says: Children at work., source: survey, when: 2014, citing: none}
      retold: {figure: "some 80,000", says: Children at work., source: report, when: 2014,
        citing: [{source: survey, claim: found, reach: attached}]}

Undecided: Another hedge in place of the first is no finding here. A citation that does not stand with the figure makes
it a note.

Innocent if: The later text hedges elsewhere, in a word that was not registered with the figure.

Method: The hedges of the two figures, where their numbers and units are equal.
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
    elsewhere = excuse("the later text hedges it elsewhere in the sentence", "add the words to `figure:`")
    yield from drifts(registry, "hedge-dropped", ("hedge",), _message, (elsewhere,))


def _message(registry: Registry, passing: Passing, change: Change) -> str:
    return phrase(
        "“{before}” ({earlier}) is handed on without its hedge, as “{after}” ({later}).",
        before=change.before,
        earlier=claim_id(passing.earlier),
        after=change.after,
        later=claim_id(passing.later),
    )
