"""The source ladder of claims: the whole trail of each, from the texts on the left to where it ends on the right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from claims.reasoning.statement import statements
from claims.registry.registry import Registry
from claims.trail.change import changes
from claims.trail.hop import Hop, trail
from report.charts.source_ladder import Change, Link, SourceLadder, State, Words, Work
from report.edition import Edition
from report.lookup import looked_up
from report.plots import Wanted
from report.plots._changed import changed

_DIRECT = ("attached", "same-sentence")
MOST_HOPS = 60
"""Steps of a trail that are looked at for a chart; more would not fit on a page, and are counted."""
ASKS = frozenset({"blanks", "reasons"})
BLANKS = True


@dataclass(slots=True)
class _Trails:
    """The links met so far; ``ends`` are the words for where trails end, by work, with the figures they end at."""

    edition: Edition
    links: dict[Link, None] = field(default_factory=dict)
    ends: dict[str, dict[str, dict[str, None]]] = field(default_factory=dict)
    named: dict[str, set[str]] = field(default_factory=dict)
    circles: dict[str, str] = field(default_factory=dict)
    beyond: dict[str, None] = field(default_factory=dict)

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
        statement = statements(self.edition.registry).get(text.claim, text.claim)
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
        if self.leads(target, source):
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


def data(wanted: Wanted, edition: Edition) -> SourceLadder | None:
    """Who names whom for these figures, hop by hop; None when nobody names anybody."""
    trails = _Trails(edition)
    for named in wanted.claims:
        trails.follow(named.claim)
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


def _works(trails: _Trails, wanted: Wanted, blanks: bool) -> Iterator[Work]:
    edition = trails.edition
    columns = _columns([(link.source, link.target) for link in trails.links])
    for named in wanted.claims:  # a text that names nobody stands alone
        columns.setdefault(edition.registry.claims[named.claim].source, 0)
    for name, column in columns.items():
        work = trails.circles.get(name, name)
        edition.mark(work)
        again = name != work
        state: State = "blank" if blanks else _state(edition.registry, work)
        said = "" if blanks else edition.words.circle if again else _ends(trails, work)
        yield Work(name, edition.short(work), column, state, said, again)


def _ends(trails: _Trails, work: str) -> str:
    """What is known of a work where trails end: in words, and first of all whether it was read by us."""
    words = trails.edition.words
    said = [
        words.ends[state].format(figures=words.list_join.join(figures))
        for state, figures in sorted(trails.ends.get(work, {}).items())
    ]
    if said and trails.edition.registry.sources[work].seen:
        said.insert(0, words.seen)
    return "; ".join(said)


def reasons(wanted: Wanted, edition: Edition) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The works of the trails, each with how it is placed to know and how well it supports the figure, as far as the
    registry says so in words."""
    hops = [hop for named in wanted.claims for hop in trail(edition.registry, named.claim)[:MOST_HOPS]]
    works = dict.fromkeys(name for hop in hops for name in (hop.carrier, hop.source) if name is not None)
    found = ((work, tuple(_reasons(work, edition))) for work in works)
    return tuple((work, said) for work, said in found if said)


def _reasons(work: str, edition: Edition) -> Iterator[str]:
    entry, words = edition.registry.sources[work], edition.words
    for reason, form, name in (
        (entry.placed, words.placed, "placed"),
        (entry.supports, words.supports, "supports"),
    ):
        if reason:
            yield form.format(reason=looked_up(reason, edition, "sources", work, name))


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


def _state(registry: Registry, name: str) -> State:
    if registry.sources[name].seen:
        return "read"
    carries = any(source.read_through == name for source in registry.sources.values())
    return "carrier" if carries or name in _told(registry) else "not-seen"


def _told(registry: Registry) -> set[str]:
    """The works that a text says it read another one in."""
    cited = (claim.citing for claim in registry.claims.values())
    return {one.through for each in cited if isinstance(each, tuple) for one in each if one.through}
