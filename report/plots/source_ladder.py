"""The source ladder of claims: texts on the left, the works they name to their right, carriers between."""

from __future__ import annotations

from claims.registry.registry import Registry
from report.charts.source_ladder import Link, SourceLadder, State, Words, Work
from report.edition import Edition
from report.plots import Named, Wanted

_DIRECT = ("attached", "same-sentence")
TELLS = True


def data(wanted: Wanted, edition: Edition) -> SourceLadder | None:
    """Who names whom for these figures; None when nobody names anybody, or works do so in a circle."""
    links = dict.fromkeys(link for named in wanted.claims for link in _links(named, edition))
    if not links:
        message = "no text names a work for these figures"
        edition.problem(message, "leave the chart out, or give the claims their `citing:`", wanted.path)
        return None
    columns = _columns([(link.source, link.target) for link in links])
    if columns is None:
        edition.problem("these works name each other in a circle", "give it fewer claims", wanted.path)
        return None
    for work in columns:
        edition.mark(work)
    works = tuple(
        Work(name, edition.short(name), column, _state(edition.registry, name))
        for name, column in columns.items()
    )
    # What the arrows mean stands in the labels on them.
    return SourceLadder(works, tuple(links), edition.tongue.worded(Words(direction=""), "source-ladder"))


def _links(named: Named, edition: Edition) -> list[Link]:
    """From the text to each work it cites for a claim, through the carrier where it was read in another."""
    claim, words = edition.registry.claims[named.claim], edition.words
    figure = edition.figure(named.claim)
    found = []
    for citation in claim.citing if isinstance(claim.citing, tuple) else ():
        carrier = edition.registry.sources[citation.source].read_through
        first = carrier if carrier not in (None, claim.source) else citation.source
        if first is None or claim.source == citation.source:
            continue
        reach, direct = words.reach[citation.reach], citation.reach in _DIRECT
        found.append(Link(claim.source, first, figure, reach, direct))
        if first != citation.source:
            found.append(Link(first, citation.source, figure, words.through, True))
    return found


def _columns(links: list[tuple[str, str]]) -> dict[str, int] | None:
    """The column of each work: right of all that name it, and at the far right when it names none.

    None when they name each other in a circle.
    """
    works = dict.fromkeys(name for link in links for name in link)
    columns = dict.fromkeys(works, 0)
    for _ in works:
        moved = {
            target: columns[source] + 1 for source, target in links if columns[target] <= columns[source]
        }
        if not moved:
            naming = {source for source, _ in links}
            last = max(columns.values())
            return {name: column if name in naming else last for name, column in columns.items()}
        columns |= moved
    return None


def _state(registry: Registry, name: str) -> State:
    if registry.sources[name].seen:
        return "read"
    carries = any(source.read_through == name for source in registry.sources.values())
    return "carrier" if carries else "not-seen"
