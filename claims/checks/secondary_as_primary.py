"""A work that was read in another one, and is cited as if it had been opened.

Flags: Works that are known only through another work (`read_through:`), and a text that cites them without saying so.
One finding for each such work and text.

Why: Four works that were read on one page are one witness. Whoever checks the citation looks in the wrong place.

Flagged:
    sources:
      report: {title: A report, issued: 2018, language: en}
      page: {title: A web page, type: webpage}
      study: {title: A study, issued: 2010, read_through: page}
    claims:
      retold: {figure: "80,000", says: Children at work., source: report, when: 2009, citing: [{source: study}]}

Accepted:
    sources:
      report: {title: A report, issued: 2018, language: en}
      page: {title: A web page, type: webpage}
      study: {title: A study, issued: 2010, read_through: page}
    claims:
      retold: {figure: "80,000", says: Children at work., source: report, when: 2009,
        citing: [{source: study, through: page}]}

Undecided: That a work was read through another is what the registry says; no text is asked. A text that is older than
the carrier cannot have read the work there. Where the carrier is a text that cites the work itself, only texts that
name that carrier are asked.

Innocent if: The text did open the work, or says in another place through which one it read it.

Method: `read_through:` of the cited work against `through:` of the citation.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from claims import date as dates
from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import excuse, named, phrase
from claims.registry.claim import Claim, Fact
from claims.registry.registry import Registry

GROUP = "Sources"
AT_MOST = "note"

MOST_LISTED = 20


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each text and each work that it cites, of those known through another work."""
    silent: dict[tuple[str, str], list[tuple[str, str]]] = {}
    told: set[tuple[str, str]] = set()
    names = _Named(registry)
    carriers = {name: one.read_through for name, one in registry.sources.items() if one.read_through}
    for section, entries in (("claims", registry.claims), ("facts", registry.facts)):
        for name in sorted(entries) if carriers else ():
            entry = entries[name]
            for citation in entry.citing if isinstance(entry.citing, tuple) else ():
                carrier = carriers.get(citation.source)
                if carrier is None or carrier == entry.source or _older(registry, entry.source, carrier):
                    continue
                if citation.source in names.by(carrier) and carrier not in names.by(entry.source):
                    continue  # our way to the work is a text of its own, which this one may never have met
                if citation.through is not None:
                    told.add((entry.source, citation.source))
                else:
                    silent.setdefault((entry.source, citation.source), []).append((section, name))
    for _ in told - silent.keys():
        yield held("secondary-as-primary")
    for (text, work), entries_citing in sorted(silent.items()):
        if (text, work) in told:
            yield held("secondary-as-primary")  # said once is said
        else:
            yield _judgement(registry, text, work, entries_citing[:MOST_LISTED])


class _Named:
    """For a text the works that it names: cites, lists, or says that it read others through; worked out when asked for,
    as few works are known through another."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._known: dict[str, set[str]] = {}

    @cached_property
    def _entries(self) -> dict[str, list[Claim | Fact]]:
        found: dict[str, list[Claim | Fact]] = {}
        every: list[Claim | Fact] = [*self._registry.claims.values(), *self._registry.facts.values()]
        for entry in every:
            found.setdefault(entry.source, []).append(entry)
        return found

    def by(self, text: str) -> set[str]:
        if text not in self._known:
            self._known[text] = set(self._works(text))
        return self._known[text]

    def _works(self, text: str) -> Iterator[str]:
        source = self._registry.sources[text]
        yield from source.cites
        yield from source.references if isinstance(source.references, tuple) else ()
        for entry in self._entries.get(text, ()):
            for citation in entry.citing if isinstance(entry.citing, tuple) else ():
                yield citation.source
                if citation.through:
                    yield citation.through


def _older(registry: Registry, text: str, carrier: str) -> bool:
    """Whether a text was issued before the other work, for every day that their dates allow."""
    issued = registry.sources[text].issued, registry.sources[carrier].issued
    if issued[0] is None or issued[1] is None:
        return False
    latest, earliest = dates.parse(issued[0]).latest, dates.parse(issued[1]).earliest
    return latest is not None and earliest is not None and latest < earliest


def _judgement(registry: Registry, text: str, work: str, citing: list[tuple[str, str]]) -> Judgement:
    carrier = registry.sources[work].read_through
    assert carrier is not None
    return Judgement(
        "secondary-as-primary",
        "conflicts",
        "note",
        claims=tuple(name for section, name in citing if section == "claims"),
        entries=(
            *(one for one in citing if one[0] == "facts"),
            ("sources", work),
            ("sources", carrier),
        ),
        fields=("citing", "read_through"),
        message=phrase(
            "{text} cites {work}, which we know only through {carrier}, and does not say whether it was read there.",
            text=named("sources", text),
            work=named("sources", work),
            carrier=named("sources", carrier),
        ),
        innocent_if=(
            excuse("the text opened the work", "take `read_through:` out"),
            excuse("the text says through which work it read it", "fill `through:` in `citing:`"),
        ),
    )
