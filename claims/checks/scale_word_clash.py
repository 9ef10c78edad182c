"""Full digits before a scale word, or a billion that may be a million million.

Flags: A figure printed in full digits with a scale word after it, such as "800,000 thousand", and a billion
or trillion in an English work issued before 1975.

Why: One of the two is often left over from a table in thousands, and the number is then a thousand times too
large. In British texts before 1975 a billion was mostly a million million.

Flagged:
    claims:
      visitors: {figure: "800,000 thousand", says: Visitors., source: report}

Accepted:
    claims:
      visitors: {figure: 800 thousand, says: Visitors., source: report}
      income: {figure: "2,500 million", says: Income., source: report}
      world: {figure: 7.3 billion, says: World., source: report}

Undecided: Nothing. The figure is compared as it is printed, digits times scale word.

Innocent if: The table or the text counts in thousands, or the work follows American usage.

Method: The note that the reading of the figure makes: digits that the scale word could have replaced. For
billions: Harold Wilson's written answer of 20 December 1974 to the House of Commons, by which British
statistics use the short scale.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import repeat

from claims import date as dates
from claims import wording
from claims.checks import Setting
from claims.figure import Figure
from claims.finding import Judgement, held
from claims.phrase import excuse, phrase
from claims.reasoning.statement import distinct_observations
from claims.registry.registry import Registry

GROUP = "Reading"
AT_MOST = "note"

CHECK = "scale-word-clash"
SHORT_SCALE_SINCE = 1975
_LONG_OR_SHORT = re.compile(r"\b(?:b|tr)illions?\b", re.IGNORECASE)


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement a readable claim."""
    old = {name for name in registry.sources if _before_the_short_scale(registry, name)}
    read = [(one, one.figure) for one in distinct_observations(registry) if one.figure is not None]
    noted = [(one.name, figure) for one, figure in read if figure.notes or one.source in old]
    yield from repeat(held(CHECK), len(read) - len(noted))
    for name, figure in noted:
        if any(note.startswith(f"{CHECK}:") for note in figure.notes):
            yield _clash(name, figure)
        elif registry.observation(name).source in old and _in_english(registry, name, figure):
            yield _long_or_short(registry, name, figure)
        else:
            yield held(CHECK)


def _clash(name: str, figure: Figure) -> Judgement:
    return Judgement(
        CHECK,
        "conflicts",
        "note",
        claims=(name,),
        message=phrase(
            "“{printed}” has full digits and a scale word; it is read as {figure}.",
            printed=figure.surface,
            figure=wording.figure(figure),
        ),
        innocent_if=(excuse("the table or the text counts in thousands or millions"),),
    )


def _long_or_short(registry: Registry, name: str, figure: Figure) -> Judgement:
    issued = registry.sources[registry.observation(name).source].issued
    return Judgement(
        CHECK,
        "conflicts",
        "note",
        claims=(name,),
        message=phrase(
            "“{printed}” stands in a work of {issued}, when a British billion was mostly a million million; it is read "
            "as {figure}.",
            printed=figure.surface,
            issued=wording.when(issued or ""),
            figure=wording.figure(figure),
        ),
        innocent_if=(
            excuse("the work follows American usage, in which a billion was always a thousand million"),
        ),
    )


def _in_english(registry: Registry, name: str, figure: Figure) -> bool:
    claim = registry.claims[name]
    spoken = claim.language or registry.sources[claim.source].language or registry.language
    return spoken.casefold().startswith("en") and _LONG_OR_SHORT.search(figure.surface) is not None


def _before_the_short_scale(registry: Registry, source: str) -> bool:
    """Whether a work was surely issued before British usage changed."""
    issued = registry.sources[source].issued
    latest = dates.parse(issued).latest if issued else None
    return latest is not None and latest.year < SHORT_SCALE_SINCE
