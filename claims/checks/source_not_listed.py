"""A work that a text cites and does not list, or lists and does not cite.

Flags: A work that a text cites (`cites:`) and that is not in the text's own list of references (`references:`), and a
work in that list that the text does not cite.

Why: A reader who wants to see where a figure comes from looks the work up in the list. What is not there cannot be
looked up; what is there and never cited supports nothing that can be named.

Flagged:
    sources:
      report: {title: A report, issued: 2018, language: en, references: [lind], cites: [okafor]}
      lind: {title: Rivers, author: [Lind], issued: 2016}
      okafor: {author: [Okafor], issued: 2014}
    claims: {}

Accepted:
    sources:
      report:
        {title: A report, issued: 2018, language: en, references: [lind, brown], cites: [brown, okafor, zhou, mayor]}
      lind: {title: Rivers, author: [Lind], issued: 2016}
      brown: {title: Boats, author: [Brown], issued: 2011, read_through: carrier}
      carrier: {title: Harbours, author: [Zhou], issued: 2017}
      okafor: {author: [Okafor], issued: 2014, read_through: lind}
      zhou: {author: [Zhou], issued: 2010}
      mayor: {type: personal_communication, author: [The mayor]}
    claims:
      pupils: {figure: "812", says: The town has 812 pupils., source: report, citing: [{source: zhou, through: lind}]}

Undecided: Without `cites:` only the works that claims and facts cite are looked at; which listed work is never cited
could not run. A text whose list nobody looked at (no `references:`) could not run, where it cites works; one without a
list (`references: none`) is not looked at.

Innocent if: The work was read through one that is listed, the list stands in another part of the publication, or the
citation was overlooked.

Method: Two sets of works. What people said and wrote in person, laws, treaties and court cases need not be listed; a
work that is known through a listed one, and one through which a listed one is known, count as listed. So does one of
which the text says once (`through:` in `citing:`) that it was read in a listed one; that one then counts as cited.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.checks import Setting
from claims.finding import Judgement, held, not_run
from claims.phrase import excuse, phrase, source_id
from claims.registry.registry import Registry

GROUP = "Sources"
AT_MOST = "note"

CHECK = "source-not-listed"
NEVER_LISTED = frozenset(
    {
        "bill",
        "hearing",
        "interview",
        "legal_case",
        "legislation",
        "personal_communication",
        "regulation",
        "treaty",
    }
)


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each work that a text cites or lists."""
    by_claims, through = _cited_by_claims(registry), _told_carriers(registry)
    for name in sorted(registry.sources):
        document = registry.sources[name]
        cited = tuple(dict.fromkeys(document.cites)) or by_claims.get(name, ())
        if document.references == "none":
            continue
        if document.references is None:
            if cited:
                yield not_run(CHECK)
            continue
        listed = dict.fromkeys(document.references)
        told = through.get(name, {})
        yield from _not_listed(registry, name, sorted(cited), listed, told)
        if not document.cites:
            yield not_run(CHECK)
            continue
        opened = {carrier for carriers in told.values() for carrier in carriers}
        yield from _not_cited(registry, name, {*cited, *opened}, sorted(listed))


def _cited_by_claims(registry: Registry) -> dict[str, tuple[str, ...]]:
    """For each text the works that its claims and facts cite, where the text itself says so."""
    found: dict[str, dict[str, None]] = {}
    for section, name, cited, reach in registry.citations():
        entry = registry.claims[name] if section == "claims" else registry.facts[name]
        if reach != "inferred" and "citing" not in entry.inferred:
            found.setdefault(entry.source, {})[cited] = None
    return {document: tuple(works) for document, works in found.items()}


def _told_carriers(registry: Registry) -> dict[str, dict[str, set[str]]]:
    """For each text the works that it says it read in others, each with these."""
    found: dict[str, dict[str, set[str]]] = {}
    for entries in (registry.claims, registry.facts):
        for entry in entries.values():
            for one in entry.citing if isinstance(entry.citing, tuple) else ():
                if one.through is not None:
                    found.setdefault(entry.source, {}).setdefault(one.source, set()).add(one.through)
    return found


def _not_listed(
    registry: Registry, name: str, cited: list[str], listed: dict[str, None], told: dict[str, set[str]]
) -> Iterator[Judgement]:
    sources = registry.sources
    carriers = {sources[work].read_through for work in listed}
    for work in cited:
        one = sources[work]
        known = one.read_through in listed or not told.get(work, set()).isdisjoint(listed)
        if one.type in NEVER_LISTED or work in listed or work in carriers or known:
            yield held(CHECK)
            continue
        message = phrase(
            "{work} is cited in {document}; it is not in its list of references.",
            work=source_id(work),
            document=source_id(name),
        )
        yield _note(work, name, "references", message)


def _not_cited(registry: Registry, name: str, cited: set[str], listed: list[str]) -> Iterator[Judgement]:
    seen = cited | {registry.sources[work].read_through for work in cited}
    for work in listed:
        if work in seen:
            yield held(CHECK)
            continue
        message = phrase(
            "{work} is in the list of references of {document}; its text does not cite it, as far as we saw.",
            work=source_id(work),
            document=source_id(name),
        )
        yield _note(work, name, "cites", message)


def _note(work: str, document: str, field: str, message: str) -> Judgement:
    return Judgement(
        CHECK,
        "conflicts",
        "note",
        entries=(("sources", document), ("sources", work)),
        fields=(field,),
        message=message,
        innocent_if=(
            excuse("it was read through a work that is listed", "then name that in its `read_through:`"),
            excuse("the list stands in another part of the publication"),
            excuse(
                "a citation or an entry of the list was overlooked", "then correct `cites:` or `references:`"
            ),
        ),
    )
