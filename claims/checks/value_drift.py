"""A figure that is another one than in the work it was taken from.

Flags: A claim that repeats or cites another registered claim (`repeats:`, `claim:` in `citing:`), when the two numbers
have nothing in common however loosely they are read.

Why: On its way from text to text a figure is retyped, converted and updated. The reader of the last text takes it for
the first one's.

Flagged:
    sources:
      report: {title: A report, issued: 2018, language: en}
      survey: {title: A survey, issued: 2015, language: en}
    claims:
      found: {figure: "12,400", says: Children at work., source: survey, when: 2014, citing: none}
      retold: {figure: "14,200", says: Children at work., source: report, when: 2014,
        citing: [{source: survey, claim: found, reach: attached}]}

Accepted:
    sources:
      report: {title: A report, issued: 2018, language: en}
      survey: {title: A survey, issued: 2015, language: en}
    claims:
      found: {figure: "12,437", says: Children at work., source: survey, when: 2014, citing: none}
      retold: {figure: "12,400", says: Children at work., source: report, when: 2014,
        citing: [{source: survey, claim: found, reach: attached}]}

Undecided: Figures in different units or currencies, shares against counts, ranks, figures of different stated times, an
estimate that cites a count from records, a sum or a mean of what is cited, and figures that cannot be read are not
compared. Where the citation does not stand with the figure it is a note.

Innocent if: The later text means another figure of that work, gives a newer edition's, or writes numbers in another
language's way.

Method: Do the loose readings of the two figures meet? A rounded figure meets the one it was rounded from.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claims import wording
from claims.checks import Setting
from claims.finding import Judgement
from claims.phrase import claim_id, excuse, phrase
from claims.registry.registry import Registry
from claims.trail.change import Change, language
from claims.trail.drift import drifts
from claims.trail.passing import Passing

GROUP = "Sources"
AT_MOST = "warning"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each claim that hands on another."""
    newer = excuse("the later text gives what a newer edition says", "register that edition's claim")
    kept = excuse("the later text writes numbers as the earlier one does", "fill its `language:`")
    for one in drifts(registry, "value-drift", ("value",), _message, (newer,)):
        printed = (
            {" ".join(registry.claims[name].figure.split()) for name in one.claims} if one.claims else ()
        )
        yield replace(one, innocent_if=(kept, *one.innocent_if)) if len(printed) == 1 else one


def _message(registry: Registry, passing: Passing, change: Change) -> str:
    first, second = registry.figure(passing.earlier), registry.figure(passing.later)
    if change.before.split() == change.after.split() and first is not None and second is not None:
        return phrase(
            "“{figure}” is {first} in the language `{one}` ({earlier}); "
            "it is handed on in the language `{two}`, where it is {second} ({later}).",
            figure=change.before,
            first=wording.figure(first),
            one=language(registry, passing.earlier),
            earlier=claim_id(passing.earlier),
            second=wording.figure(second),
            two=language(registry, passing.later),
            later=claim_id(passing.later),
        )
    return phrase(
        "“{before}” ({earlier}) is handed on as “{after}” ({later}).",
        before=change.before,
        earlier=claim_id(passing.earlier),
        after=change.after,
        later=claim_id(passing.later),
    )
