"""The origin map of a registry, or of some claims: every work on their trails, and the figures that it is named for."""

from __future__ import annotations

from report.charts._chosen import chosen
from report.charts.origin_map import Edge, OriginMap, State, Words, Work
from report.edition import Edition
from report.plots import Wanted
from report.plots._reasons import reasons
from report.plots._trails import Trails, labels, state_of
from report.witness import told

__all__ = ["ASKS", "BLANKS", "data", "own_claims", "reasons"]

ASKS = frozenset({"blanks", "reasons"})
BLANKS = True
MOST_WORKS = 120
"""Works that are looked at for a page; more are counted."""


def own_claims(edition: Edition) -> tuple[str, ...]:
    """Every claim of the registry whose text names a work for it."""
    claims = edition.registry.claims
    return tuple(name for name, claim in claims.items() if isinstance(claim.citing, tuple) and claim.citing)


def data(wanted: Wanted, edition: Edition) -> OriginMap | None:
    """Who names whom for these figures, each figure of a line once; None when nobody names anybody."""
    trails = Trails.of((named.claim for named in wanted.claims), edition)
    if not trails.links:
        message = "no text names a work for these figures"
        edition.problem(message, "leave the chart out, or give the claims their `citing:`", wanted.path)
        return None
    blanks = edition.design.blind or (wanted.blanks and not edition.design.companion_of)
    edges = _edges(trails, blanks)
    works = _works(trails, edges, edition, blanks)
    kept = {work.id for work in works}
    edges = tuple(edge for edge in edges if edge.source in kept and edge.target in kept)
    known = {trails.circles.get(name, name) for name in trails.columns}
    beyond = len(known | set(trails.beyond)) - len({trails.circles.get(name, name) for name in kept})
    behind = "" if blanks else _behind(wanted, edition)
    words = edition.tongue.worded(Words(), "origin-map")
    return OriginMap(works, edges, behind, beyond, blanks, words)


def _edges(trails: Trails, blanks: bool) -> tuple[Edge, ...]:
    """The figures by text and work: what is printed again counts once."""
    figures: dict[tuple[str, str], dict[str, str]] = {}
    attached: set[tuple[str, str]] = set()
    for link in trails.links:
        pair = link.source, link.target
        figures.setdefault(pair, {}).setdefault(link.statement, link.figure)
        if link.attached or blanks:
            attached.add(pair)
    return tuple(
        Edge(*pair, tuple(dict.fromkeys(said.values())), pair in attached) for pair, said in figures.items()
    )


def _works(trails: Trails, edges: tuple[Edge, ...], edition: Edition, blanks: bool) -> tuple[Work, ...]:
    """The works in their columns: texts first, then those named for most figures, as many as a page may hold."""
    columns = trails.columns
    texts = [name for name in columns if not columns[name]]
    links = ((edge.source, edge.target, len(edge.figures)) for edge in edges)
    kept = chosen(texts, [name for name in columns if columns[name]], links, MOST_WORKS)
    works = {name: trails.circles.get(name, name) for name in columns if name in kept}
    called = labels(works.values(), edition)
    return tuple(
        Work(name, called[work], columns[name], _state(work, edition, blanks), name != work)
        for name, work in works.items()
    )


def _state(work: str, edition: Edition, blanks: bool) -> State:
    return "blank" if blanks else state_of(edition.registry, work)


def _behind(wanted: Wanted, edition: Edition) -> str:
    claims = [named.claim for named in wanted.claims]
    return edition.words.behind_all.format(said=told(claims, edition, edition.tongue.count))
