"""A text that cites a work which was issued after it.

Flags: A text and a work that it cites for a claim or a fact, or says that it read the cited one in, when the text was
issued before the work, for every day that the two dates allow.

Why: On the way back to an origin each work is older than the one that names it. Where a younger one stands, the
citation names another edition, or a date is wrong, and whoever follows the trail looks in the wrong place.

Flagged:
    sources:
      report: {title: A report, type: report, issued: 2010, language: en}
      study: {title: A study, type: book, issued: 2015}
    claims:
      told: {figure: "80,000", says: Children at work., source: report, when: 2009, citing: [{source: study}]}

Accepted:
    sources:
      report: {title: A report, type: report, issued: 2010, language: en}
      study: {title: A study, type: book, issued: 2010-11}
      press: {title: Another study, type: book, issued: 2008}
    claims:
      told: {figure: "80,000", says: Children at work., source: report, when: 2009, citing: [{source: study}]}
      more: {figure: "70,000", says: Children at work., source: report, when: 2007, citing: [{source: press}]}

Undecided: Works without dates. Drafts and works in press are cited before they are issued: up to a year and a half it
is a note, as where one of the two is a page or a set of data, which may have been changed since, and where the citation
does not stand with the figure.

Innocent if: The text read a draft or an older edition, the text itself was issued again, or a date is printed wrongly.

Method: Chronology with intervals of days, for each hop of a trail.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date as Day
from datetime import timedelta
from itertools import repeat

from claims import date as dates
from claims import wording
from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import advice, excuse, phrase, source_id
from claims.reasoning.premise import Premise
from claims.registry.claim import Fact, Reach
from claims.registry.observation import Observation
from claims.registry.registry import Registry
from claims.registry.source import WEB_TYPES
from claims.trail.edition import first_editions

GROUP = "Sources"
AT_MOST = "warning"

CHECK = "cited-before-issued"
MOST_LISTED = 20
IN_PRESS = timedelta(days=550)
"""A work is cited so long before it is issued without anything being odd."""

BUDDHIST = 2400
"""From this year on a date is one of the Buddhist era, if anything: calendar-era looks at it."""

CHANGING = WEB_TYPES | {
    "dataset",
    "software",
    "entry",
    "entry-encyclopedia",
    "entry-dictionary",
    "periodical",
}
"""Types of works that may be changed after the day that they name."""

Entries = list[tuple[str, str]]


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each text and each work that it cites, or says that it read another in, of those with dates."""
    last, since = _days(registry)
    early: dict[tuple[str, str], Entries] = {}
    near: set[tuple[str, str]] = set()
    compared: set[tuple[str, str]] = set()
    first = first_editions(registry)
    for section, name, work, reach in _named(registry):
        text = (registry.observation(name) if section == "claims" else registry.facts[name]).source
        if text not in last or work not in since or first[work] == first[text]:
            continue  # not dated, or editions of one work
        compared.add((text, work))
        if last[text] < since[work]:
            early.setdefault((text, work), []).append((section, name))
            entry = registry.claims[name] if section == "claims" else registry.facts[name]
            if reach in ("attached", "same-sentence") and "citing" not in entry.inferred:
                near.add((text, work))
    yield from repeat(held(CHECK), len(compared) - len(early))
    for (text, work), entries in sorted(early.items()):
        yield _judgement(registry, text, work, sorted(entries), last[text], since[work], (text, work) in near)


def _named(registry: Registry) -> Iterator[tuple[str, str, str, Reach]]:
    """Every (section, entry, work, reach) of a work that a text cites for a claim or fact, or read the cited one in."""
    every: tuple[tuple[str, Iterable[tuple[str, Observation | Fact]]], ...] = (
        ("claims", ((one.name, one) for one in registry.observations)),
        ("facts", sorted(registry.facts.items())),
    )
    for section, entries in every:
        for name, entry in entries:
            for citation in entry.citing if isinstance(entry.citing, tuple) else ():
                yield section, name, citation.source, citation.reach
                if citation.through is not None:
                    yield section, name, citation.through, citation.reach


def _days(registry: Registry) -> tuple[dict[str, Day], dict[str, Day]]:
    """The last day on which each work may have been issued, and the first one, where there are such days."""
    last: dict[str, Day] = {}
    since: dict[str, Day] = {}
    for name, source in registry.sources.items():
        issued = dates.parse(source.issued) if source.issued else None
        if issued is not None and issued.latest is not None:
            last[name] = issued.latest
        if issued is not None and issued.earliest is not None and issued.earliest.year < BUDDHIST:
            since[name] = issued.earliest
    return last, since


def _judgement(
    registry: Registry, text: str, work: str, entries: Entries, ends: Day, starts: Day, near: bool
) -> Judgement:
    changing = {registry.sources[one].type for one in (text, work)} & CHANGING
    sure = near and not changing and starts - ends > IN_PRESS
    issued = {one: wording.when(registry.sources[one].issued or "") for one in (text, work)}
    settle = "" if near else advice("read both passages; correct `reach:` or `citing:`")
    return Judgement(
        CHECK,
        "conflicts",
        "warning" if sure else "note",
        claims=tuple(name for section, name in entries if section == "claims")[:MOST_LISTED],
        entries=(
            *[one for one in entries if one[0] == "facts"][:MOST_LISTED],
            ("sources", text),
            ("sources", work),
        ),
        fields=("citing", "issued"),
        message=phrase(
            "{text} was issued in {before}, and cites {work}, which was issued in {after}.",
            text=source_id(text),
            before=issued[text],
            work=source_id(work),
            after=issued[work],
        ),
        arithmetic=(
            phrase(
                "{text} not after {last}, {work} not before {first}",
                text=source_id(text),
                last=wording.day(ends),
                work=source_id(work),
                first=wording.day(starts),
            ),
        ),
        premises=(
            Premise(
                phrase("each work is cited for the figure"), "printed" if near else "inferred", "", settle
            ),
            Premise(
                phrase("nobody could read the work before it was issued"),
                "default",
                phrase("drafts, works in press and older editions are not registered"),
                phrase("register the draft or the edition that was read, or correct `issued:`"),
            ),
        ),
        innocent_if=(
            excuse("the text read a draft, or an older edition", "give that an entry of its own"),
            excuse("the text was issued again, or changed, later", "correct its `issued:`"),
            excuse("a date is printed wrongly"),
        ),
    )
