"""The trail of a figure in the terminal: each work below the one that names it, what is known of it, what changed."""

from __future__ import annotations

from collections.abc import Iterator

from claims.citation.authors import shown
from claims.phrase import shortened
from claims.registry.claim import Anchor
from claims.registry.registry import Registry
from claims.trail.change import Change, changes
from claims.trail.hop import Hop, State, trail, trail_of_fact
from claims.trail.witness import tally

MOST_HOPS = 40
MOST_ENDS = 10
MOST_INDENT = 12
"""Steps of a trail that are shown, ends beyond them, and how far steps move to the right."""

LONGEST_TEXT = 600
"""Code points of a text in somebody's own words that are shown: a paragraph."""

_STATES: dict[State, str] = {
    "cites": "",
    "nobody-cited": "cites nobody for it",
    "no-method": "cites nobody for it and gives no method",
    "not-looked-up": "whom it cites is not registered",
    "figure-not-registered": "read by us; what it says of the figure is not registered",
    "not-seen": "not seen by us",
    "not-found": "looked for and not found",
    "circle": "already named above: the trail goes in a circle",
}
_ASPECTS = {
    "value": "another number",
    "hedge": "without its hedge",
    "range": "one end of a range",
    "bound": "a bound to the other side",
    "population": "said of others",
    "time": "said of another time",
    "place": "said of another place",
    "verb": "called otherwise",
}


def of_claim(registry: Registry, claim: str) -> Iterator[str]:
    """The lines of a claim's trail and, where works are cited, how many origins they can have."""
    hops = trail(registry, claim)
    yield from _lines(registry, hops, registry.claims[claim].at)
    if len(hops) > 1:
        yield f"   {witnesses(registry, (claim,))}"
    first = registry.first_statement(claim)
    if first != claim:
        yield f"   repeats {first}"
    for other in registry.repetitions.get(claim, ()):
        yield f"   repeated by {other}, {registry.place_of('claims', other)}"


def of_fact(registry: Registry, fact: str) -> Iterator[str]:
    """The lines of the trail of a dated event."""
    yield from _lines(registry, trail_of_fact(registry, fact), registry.facts[fact].at)
    if (repeated := registry.facts[fact].repeats) is not None:
        yield f"   repeats {repeated}"


def witnesses(registry: Registry, claims: tuple[str, ...]) -> str:
    """4 works, at most 1 independent origin, 4 not seen by us."""
    found = tally(registry, claims)
    works = "1 work" if found.works == 1 else f"{found.works} works"
    origins = "1 independent origin" if found.origins == 1 else f"{found.origins} independent origins"
    return f"{works}, at most {origins}, {found.not_seen} not seen by us"


def _lines(registry: Registry, hops: tuple[Hop, ...], at: Anchor | None) -> Iterator[str]:
    line = f", line {at.line}" if at is not None and at.line is not None else ""
    yield f"   read in {work(registry, hops[0].source)}{line}{_said(hops[0])}"
    yield from (f"      {reason}" for reason in _reasons(registry, hops[0].source))
    leading = {hop.cited_by for hop in hops}
    for index, hop in enumerate(hops[1:MOST_HOPS], 1):
        above = hop.state == "cites" and index not in leading  # two ways to one claim
        yield from _shown(registry, hops, hop, "goes on as above" if above else "")
    if len(hops) > MOST_HOPS:
        yield from _beyond(registry, hops)


def _beyond(registry: Registry, hops: tuple[Hop, ...]) -> Iterator[str]:
    """How many works are not shown, and where the trail ends among them."""
    left = {hop.source for hop in hops[MOST_HOPS:]} - {hop.source for hop in hops[:MOST_HOPS]}
    if left:
        yield "   … and 1 more work" if len(left) == 1 else f"   … and {len(left)} more works"
    ends = {
        (hop.source, hop.claim): hop
        for hop in reversed(hops[MOST_HOPS:])
        if hop.is_end or hop.state == "circle"
    }
    for hop in [*reversed(ends.values())][:MOST_ENDS]:
        yield from _shown(registry, hops, hop, f"{hop.depth} steps from the text")
    if len(ends) > MOST_ENDS:
        yield f"   … and {len(ends) - MOST_ENDS} more ends"


def _shown(registry: Registry, hops: tuple[Hop, ...], hop: Hop, more: str) -> Iterator[str]:
    printed = f": “{shortened(registry.claims[hop.claim].figure)}”" if hop.claim is not None else ""
    indent = "   " + "  " * min(hop.depth - 1, MOST_INDENT)
    yield f"{indent}→ {work(registry, hop.source)}{printed}{_said(hop, more)}"
    inner = f"{indent}    "
    if hop.carrier is not None:
        how = "the text says that it was read in" if hop.told else "known only through"
        yield f"{inner}{how} {work(registry, hop.carrier)}"
    yield from (f"{inner}{line}" for line in _changed(registry, hops, hop))
    yield from (f"{inner}{line}" for line in _reasons(registry, hop.source))


def _said(hop: Hop, more: str = "") -> str:
    said = [part for part in (hop.reach, _STATES[hop.state], more) if part]
    return f" ({'; '.join(said)})" if said else ""


def _changed(registry: Registry, hops: tuple[Hop, ...], hop: Hop) -> Iterator[str]:
    """What the one who names this work made of what it says."""
    later = None if hop.cited_by is None else hops[hop.cited_by].claim
    if later is not None and hop.claim is not None:
        yield from (_change(one) for one in changes(registry, hop.claim, later))


def _change(one: Change) -> str:
    return f"on the way: {_ASPECTS[one.aspect]}, “{shortened(one.before)}” became “{shortened(one.after)}”"


def _reasons(registry: Registry, source: str) -> Iterator[str]:
    entry = registry.sources[source]
    if entry.placed:
        yield f"how it is placed to know: {shortened(entry.placed, LONGEST_TEXT)}"
    if entry.supports:
        yield f"how well it supports the figure: {shortened(entry.supports, LONGEST_TEXT)}"
    if entry.withdrawn:
        yield f"withdrawn by those who made it: {shortened(entry.withdrawn, LONGEST_TEXT)}"


def work(registry: Registry, name: str) -> str:
    """A work by its id, with authors, date and title as far as they are known."""
    source = registry.sources[name]
    words = [shortened(part) for part in (shown(source.author), source.issued, source.title) if part]
    return f"{name} ({'; '.join(words)})" if words else name
