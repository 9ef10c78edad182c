"""Figures that rest on an older edition of a work.

Flags: Claims that are read in a work, or cite a work, of which a newer edition, correction or revision is
registered (`supersedes:` of the newer one). A text that was issued before the newer edition could not know it;
that is a note.

Why: Whoever corrects a figure wants the old one to disappear. As long as it is copied it does not.

Flagged:
    sources:
      report: {title: Yearbook, issued: 2016, language: en}
      revised: {title: Yearbook (corrected), issued: 2017, language: en, supersedes: report}
    claims:
      visitors: {figure: "12,400", says: Visitors., source: report, when: 2015}

Accepted:
    sources:
      report: {title: Yearbook, issued: 2016, language: en}
      revised: {title: Yearbook (corrected), issued: 2017, language: en, supersedes: report}
    claims:
      visitors: {figure: "12,600", says: Visitors., source: revised, when: 2015}
      before: {figure: "12,400", says: What was first printed., source: report, when: 2015, historical: true}

Undecided: Whether the newer edition changed just this figure; where its own claim is registered and prints the same, it
did not. Works that no other supersedes are not looked at.

Innocent if: The older edition is meant on purpose, as in a history of the figure; or the newer work does not
replace it.

Method: A walk along `supersedes:` to the newest edition; dates of issue are intervals of days.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims import date as dates
from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import excuse, listed, phrase, plural, source_id
from claims.reasoning.premise import Premise
from claims.registry.claim import Claim
from claims.registry.registry import Registry
from claims.trail.onward import may_be_one, prints

GROUP = "Time"
AT_MOST = "warning"

MOST_LISTED = 20


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """At most two judgements for each older edition: on texts that could know the newer one, and on others."""
    newer = _newer(registry)
    if not newer:
        return
    newest = _newest(newer)
    printed = _printed_in(registry, set(newest.values()))
    resting: dict[tuple[str, bool], list[str]] = {}
    for name in registry.independent_claims:
        claim = registry.claims[name]
        for older in sorted(_read(claim) & newer.keys()):
            if (
                claim.historical
                or newest[older] in _read(claim)
                or _kept(registry, name, newest[older], printed)
            ):
                yield held("superseded-edition")
            else:
                resting.setdefault((older, _could_know(registry, newer, claim, older)), []).append(name)
    for (older, knowing), names in sorted(resting.items()):
        yield _judgement(registry, older, newest[older], names, knowing)


def _newer(registry: Registry) -> dict[str, str]:
    """For each older edition the one that supersedes it; of several, the one issued last."""
    found: dict[str, str] = {}
    for name in sorted(registry.sources, key=lambda one: (registry.sources[one].issued or "", one)):
        older = registry.sources[name].supersedes
        if older is not None:
            found[older] = name
    return found


def _newest(newer: dict[str, str]) -> dict[str, str]:
    """For each older edition the newest one; each link of a chain of editions is followed once."""
    found: dict[str, str] = {}
    for older in newer:
        way = []
        while older in newer and older not in found:
            way.append(older)
            older = newer[older]
        found |= dict.fromkeys(way, found.get(older, older))
    return found


def _read(claim: Claim) -> set[str]:
    """The works that a claim rests on: the one in which it stands and those it cites."""
    cited = claim.citing if isinstance(claim.citing, tuple) else ()
    return {claim.source, *(one.source for one in cited)}


Printed = dict[tuple[str, int], list[str]]


def _printed_in(registry: Registry, works: set[str]) -> Printed:
    """The claims that stand in some works, by what they print."""
    found: Printed = {}
    for name, number in prints(registry).items():
        work = registry.observation(name).source
        if work in works and number:
            found.setdefault((work, number), []).append(name)
    return found


def _kept(registry: Registry, name: str, newest: str, printed: Printed) -> bool:
    """Whether the newest edition is known to print the same figure of the same thing: what either counts is said."""
    quantity = registry.claims[name].quantity
    if quantity is None:
        return False
    same = printed.get((newest, prints(registry)[name]), ())
    same = [one for one in same[:MOST_LISTED] if registry.claims[one].quantity == quantity]
    return any(may_be_one(registry, name, one) for one in same)


def _could_know(registry: Registry, newer: dict[str, str], claim: Claim, older: str) -> bool:
    """Whether the newer edition was there when the text was issued, as far as dates tell.

    What is read in the older edition itself could always be read in the newer one: by us.
    """
    if claim.source == older:
        return True
    text, next_one = registry.sources[claim.source].issued, registry.sources[newer[older]].issued
    if text is None or next_one is None:
        return True
    last, first = dates.parse(text).latest, dates.parse(next_one).earliest
    return last is None or first is None or last >= first


def _judgement(registry: Registry, older: str, newest: str, names: list[str], knowing: bool) -> Judgement:
    issued = registry.sources[newest].issued
    work = source_id(newest)
    shown = [wording.quoted(registry, name) for name in names[:MOST_LISTED]]
    if len(names) > MOST_LISTED:
        shown.append(phrase("{number} more", number=wording.number_of(len(names) - MOST_LISTED)))
    fields = {
        "newer": wording.of(work, wording.when(issued)) if issued else work,
        "older": source_id(older),
        "claims": listed(shown),
    }
    if knowing:
        said = plural(
            "{newer} supersedes {older}, on which {claims} rests.",
            "{newer} supersedes {older}, on which {claims} rest.",
            count=len(names),
            **fields,
        )
    else:
        said = plural(
            "{newer} supersedes {older}, on which {claims} rests, in a text older than that.",
            "{newer} supersedes {older}, on which {claims} rest, in a text older than that.",
            count=len(names),
            **fields,
        )
    return Judgement(
        "superseded-edition",
        "conflicts",
        "warning" if knowing else "note",
        claims=tuple(names[:MOST_LISTED]),
        entries=(("sources", newest), ("sources", older)),
        fields=("supersedes",),
        message=said,
        premises=(
            Premise(
                phrase("the newer edition may print another figure"),
                "default",
                phrase("whether {source} prints the same is not registered", source=work),
                phrase("read the figure in {source}, and add its claim", source=work),
            ),
        ),
        innocent_if=(
            excuse("the older edition is meant on purpose", "fill `historical: true`"),
            excuse("the figure is read in {source} too", "correct `source:` or `citing:`", source=work),
            excuse("the newer work does not replace the older one", "take `supersedes:` out"),
        ),
    )
