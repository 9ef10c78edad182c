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

Method: From the ends of the trails back to whoever cites them, citation by citation: linear in the citations.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping

from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import claim_id, excuse, named, phrase
from claims.registry.registry import Registry
from claims.trail.hop import State, state_of
from claims.trail.passing import passings

GROUP = "Sources"
AT_MOST = "note"


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each claim that leads to a text without a method, on the nearest of these."""
    citing: dict[str, list[str]] = {}
    for one in passings(registry):
        if one.how == "cites":
            citing.setdefault(one.earlier, []).append(one.later)
    without_method = _leading_to("no-method", registry, citing)
    others_end = _leading_to("nobody-cited", registry, citing)
    for name in registry.independent_claims:
        found = without_method.get(name)
        if found is None:
            if name in others_end:
                yield held("origin-unknown")
            continue
        others = () if found == name else (found,)
        yield Judgement(
            "origin-unknown",
            "conflicts",
            "note",
            claims=(name, *others),
            entries=(("sources", registry.claims[found].source),),
            fields=("citing", "method"),
            message=phrase(
                "The trail of “{figure}” ({claim}) ends in {work}, which cites nobody for it and gives no method.",
                figure=registry.claims[name].figure,
                claim=claim_id(name),
                work=named("sources", registry.claims[found].source),
            ),
            innocent_if=(
                excuse("the work tells its method in another place", "fill `method:`"),
                excuse("the work cites somebody for it", "fill `citing:`"),
            ),
        )


def _leading_to(state: State, registry: Registry, citing: Mapping[str, list[str]]) -> dict[str, str]:
    """The nearest end in this state of each claim whose trail has one; of several the first by name."""
    found = {name: name for name in sorted(registry.claims) if state_of(registry, name) == state}
    waiting = deque(found)
    while waiting:
        name = waiting.popleft()
        for later in citing.get(name, ()):
            if later not in found:
                found[later] = found[name]
                waiting.append(later)
    return found
