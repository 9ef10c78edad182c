"""A figure whose trail ends in a work that says neither whom it follows nor how it counted.

Flags: Claims of which some trail ends in a work that was read, that cites nobody for the figure (`citing: none`), and
that does not say how it came by it (`method: unknown`).

Why: A number without a method is a rumour with digits, however respectable the works that hand it on.

Flagged:
    sources:
      report: {title: A report, issued: 2018, language: en}
      page: {title: A web page, language: en, text: {file: report.txt}}
    claims:
      retold: {figure: "80,000", says: Children at work., source: report, when: 2014,
        citing: [{source: page, claim: told}]}
      told: {figure: "80,000", says: Children at work., source: page, when: 2014, citing: none, method: unknown}

Accepted:
    sources:
      report: {title: A report, issued: 2018, language: en}
      page: {title: A web page, language: en, text: {file: report.txt}}
      study: {title: A study}
    claims:
      retold: {figure: "80,000", says: Children at work., source: report, when: 2014,
        citing: [{source: page, claim: told}]}
      told: {figure: "80,000", says: Children at work., source: page, when: 2014, citing: none, method: survey}
      unseen: {figure: "70,000", says: Children at work., source: report, when: 2014, citing: [{source: study}]}

Undecided: A work that nobody here opened may well give a method: it is not seen, and no finding. Where nobody looked
for the method (no `method:`), nothing is said.

Innocent if: The work tells its method in another place.

Method: The ends of the trail, the nearest first.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat

from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import claim_id, excuse, named, phrase
from claims.registry.registry import Registry
from claims.trail.ending import nearest

GROUP = "Sources"
AT_MOST = "note"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each claim whose text was read, on the nearest end of its trail without a method."""
    without, ends = nearest(registry, "no-method"), nearest(registry, "nobody-cited")
    ending = [one for one in registry.independent if one.name in ends and one.name not in without]
    yield from repeat(held("origin-unknown"), len(ending))
    for name in registry.independent_claims if without else ():
        found = without.get(name)
        if found is None:
            continue
        others = () if found == name else (found,)
        origin = registry.observation(found).source
        yield Judgement(
            "origin-unknown",
            "conflicts",
            "note",
            claims=(name, *others),
            entries=(("sources", origin),),
            fields=("citing", "method"),
            message=phrase(
                "The trail of “{figure}” ({claim}) ends in {work}, which cites nobody for it and gives no method.",
                figure=registry.claims[name].figure,
                claim=claim_id(name),
                work=named("sources", origin),
            ),
            innocent_if=(
                excuse("the work tells its method in another place", "fill `method:`"),
                excuse("the work cites somebody for it", "fill `citing:`"),
            ),
        )
