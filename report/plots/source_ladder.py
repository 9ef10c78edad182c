"""The source ladder of claims: the whole trail of each, from the texts on the left to where it ends on the right."""

from __future__ import annotations

from collections.abc import Iterator

from report.charts.source_ladder import Link, SourceLadder, State, Words, Work
from report.edition import Edition
from report.plots import Wanted
from report.plots._reasons import reasons
from report.plots._trails import Trails, labels, state_of

__all__ = ["ASKS", "BLANKS", "data", "reasons"]

ASKS = frozenset({"blanks", "reasons"})
BLANKS = True


def data(wanted: Wanted, edition: Edition) -> SourceLadder | None:
    """Who names whom for these figures, hop by hop; None when nobody names anybody."""
    trails = Trails.of((named.claim for named in wanted.claims), edition)
    if not trails.links:
        message = "no text names a work for these figures"
        edition.problem(message, "leave the chart out, or give the claims their `citing:`", wanted.path)
        return None
    blanks = edition.design.blind or (wanted.blanks and not edition.design.companion_of)
    works = tuple(_works(trails, wanted, blanks))
    beyond = len(trails.beyond.keys() - {work.id for work in works})
    links = tuple(_blank(link) for link in trails.links) if blanks else tuple(trails.links)
    # What the arrows mean stands in the labels on them.
    words = Words() if blanks else Words(direction="")
    words = edition.tongue.worded(words, "source-ladder")
    return SourceLadder(works, tuple(dict.fromkeys(links)), words, beyond, blanks)


def _blank(link: Link) -> Link:
    """A link with room to write in place of what is known of it."""
    return Link(link.source, link.target, link.figure, "", True, (), link.statement)


def _works(trails: Trails, wanted: Wanted, blanks: bool) -> Iterator[Work]:
    edition = trails.edition
    columns = trails.columns
    for named in wanted.claims:  # a text that names nobody stands alone
        columns.setdefault(edition.registry.claims[named.claim].source, 0)
    works = {name: trails.circles.get(name, name) for name in columns}
    called = labels(works.values(), edition)
    for name, work in works.items():
        again = name != work
        state: State = "blank" if blanks else state_of(edition.registry, work)
        said = "" if blanks else edition.words.circle if again else _ends(trails, work)
        yield Work(name, called[work], columns[name], state, said, again)


def _ends(trails: Trails, work: str) -> str:
    """What is known of a work where trails end: in words, and first of all whether it was read by us."""
    words = trails.edition.words
    said = [
        words.ends[state].format(figures=words.list_join.join(figures))
        for state, figures in sorted(trails.ends.get(work, {}).items())
    ]
    if said and trails.edition.registry.sources[work].seen:
        said.insert(0, words.seen)
    return words.part_join.join(said)
