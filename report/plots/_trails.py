"""The trails of claims as works that name works: what every chart of trails starts from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from claims.registry.memory import remembered
from claims.registry.registry import Registry
from claims.trail.change import changes
from claims.trail.hop import Hop, trail
from report.charts.source_ladder import Change, Link, State
from report.edition import Edition
from report.plots._changed import changed

_DIRECT = ("attached", "same-sentence")
MOST_HOPS = 60
"""Steps of one trail that are looked at for a chart; more would not fit on a page, and are counted."""


@dataclass(slots=True)
class Trails:
    """The links met so far; ``ends`` are the words for where trails end, by work, with the figures they end at."""

    edition: Edition
    links: dict[Link, None] = field(default_factory=dict)
    ends: dict[str, dict[str, dict[str, None]]] = field(default_factory=dict)
    named: dict[str, set[str]] = field(default_factory=dict)
    circles: dict[str, str] = field(default_factory=dict)
    beyond: dict[str, None] = field(default_factory=dict)

    @classmethod
    def of(cls, claims: Iterable[str], edition: Edition) -> Trails:
        """The trails of some claims together."""
        found = cls(edition)
        for claim in claims:
            found.follow(claim)
        return found

    @property
    def columns(self) -> dict[str, int]:
        """The column of each work: right of all that name it, and at the far right when it names none."""
        return _columns([(link.source, link.target) for link in self.links])

    def follow(self, claim: str) -> None:
        """The trail of a claim, as far as a chart can show it."""
        hops = trail(self.edition.registry, claim)
        for hop in hops[1:MOST_HOPS]:
            self.step(hops, hop)
        for hop in hops[:MOST_HOPS]:
            self.end(hops, hop)
        self.beyond |= dict.fromkeys(hop.source for hop in hops[MOST_HOPS:])

    def step(self, hops: tuple[Hop, ...], hop: Hop) -> None:
        """From the text to the work it names, through the carrier where it was read in another."""
        assert hop.cited_by is not None
        text = hops[hop.cited_by]
        if text.source == hop.source or text.claim is None or hop.reach is None:
            return  # a work that names itself
        words, figure = self.edition.words, self.edition.figure(text.claim)
        statement = self.edition.registry.first_statement(text.claim)
        found = self.changed(text, hop)
        reach, direct = words.reach[hop.reach], hop.reach in _DIRECT
        if hop.carrier is None:
            self.link(text.source, hop.source, Link("", "", figure, reach, direct, found, statement))
            return
        through = words.told_through if hop.told else words.through
        self.link(text.source, hop.carrier, Link("", "", figure, reach, direct, (), statement))
        self.link(hop.carrier, hop.source, Link("", "", figure, through, True, found, statement))

    def changed(self, text: Hop, hop: Hop) -> tuple[Change, ...]:
        if text.claim is None or hop.claim is None:
            return ()
        found = changes(self.edition.registry, hop.claim, text.claim)
        return tuple(changed(one, hop.claim, text.claim, self.edition) for one in found)

    def link(self, source: str, target: str, link: Link) -> None:
        """Joins two works; where that would lead back, to another box of the work named."""
        if source == target:
            return
        if target not in self.named.get(source, ()) and self.leads(target, source):
            again = f"{target} again after {source}"
            self.circles[again] = target
            target = again
        self.named.setdefault(source, set()).add(target)
        made = Link(source, target, link.figure, link.reach, link.attached, link.changes, link.statement)
        self.links[made] = None

    def leads(self, start: str, end: str) -> bool:
        """Whether the works joined so far lead from one to another."""
        seen, waiting = {start}, [start]
        while waiting:
            here = waiting.pop()
            if here == end:
                return True
            onward = self.named.get(here, set()) - seen
            seen |= onward
            waiting += onward
        return False

    def end(self, hops: tuple[Hop, ...], hop: Hop) -> None:
        """What is known where a trail ends, with the figure at which it does."""
        if not hop.is_end or hop.state == "not-seen":
            return
        claim = hop.claim or (hops[hop.cited_by].claim if hop.cited_by is not None else None)
        figures = self.ends.setdefault(hop.source, {}).setdefault(hop.state, {})
        if claim is not None:
            figures[self.edition.figure(claim)] = None


def labels(works: Iterable[str], edition: Edition) -> dict[str, str]:
    """The works in a word or two, each marked; two that would be called alike with their numbers in the list."""
    marks = {work: edition.mark(work).text for work in works}
    said = [edition.short(work) for work in marks]
    return {
        work: f"{name} {mark}" if said.count(name) > 1 else name
        for (work, mark), name in zip(marks.items(), said, strict=True)
    }


def _columns(links: list[tuple[str, str]]) -> dict[str, int]:
    """The column of each work: right of all that name it, and at the far right when it names none.

    The links lead to no work twice along a way, so that each finds its column.
    """
    columns = dict.fromkeys((name for link in links for name in link), 0)
    moved: dict[str, int] = columns
    while moved:
        moved = {}
        for source, target in links:
            if columns[target] <= columns[source]:
                moved[target] = columns[target] = columns[source] + 1
    naming = {source for source, _ in links}
    last = max(columns.values())
    return {name: column if name in naming else last for name, column in columns.items()}


def state_of(registry: Registry, name: str) -> State:
    """Whether a work was read by us, is one that others were read in, or was not seen."""
    if registry.sources[name].seen:
        return "read"
    return "carrier" if name in _carriers(registry) else "not-seen"


@remembered
def _carriers(registry: Registry) -> frozenset[str]:
    """The works that others were read in, by their own entry or as a text says."""
    cited = (claim.citing for claim in registry.claims.values())
    told = {one.through for each in cited if isinstance(each, tuple) for one in each if one.through}
    return frozenset(told | {one.read_through for one in registry.sources.values() if one.read_through})
