"""The trail of a figure: each work that is cited for it, from the text in which it was read to where the trail ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from claims.registry.claim import Citation, Claim, Fact, Reach, reach_of
from claims.registry.memory import remembered
from claims.registry.observation import Observation
from claims.registry.registry import Registry

State = Literal[
    "cites",
    "nobody-cited",
    "no-method",
    "not-looked-up",
    "figure-not-registered",
    "not-seen",
    "not-found",
    "circle",
]
"""What is known at a hop, never whether it is right.

*cites*: the work names others in its turn. *nobody-cited*: it names none. *no-method*: nor does it say how it came by
the figure. *not-looked-up*: nobody looked whom it names. *figure-not-registered*: the work was read here, and what it
says of the figure is not registered. *not-seen*: nobody here opened it. *not-found*: it was looked for in vain.
*circle*: the trail has been here before.
"""


@dataclass(frozen=True, slots=True)
class Hop:
    """One step of a trail.

    ``source`` is the work, ``claim`` what it says of its own, where that is registered. ``cited_by`` is the position
    of the hop that leads here, None for the first, the text itself; ``depth`` counts the steps from there.
    ``carrier`` is the work through which the text read this one; ``told`` when the text says so itself. ``reach``
    says how near the citation stands to the figure.
    """

    source: str
    claim: str | None
    cited_by: int | None
    depth: int
    reach: Reach | None
    carrier: str | None
    told: bool
    state: State

    @property
    def is_end(self) -> bool:
        """Whether the trail ends here, as far as we know; a circle has no end."""
        return self.state not in ("cites", "circle")


@remembered
def trail(registry: Registry, claim: str) -> tuple[Hop, ...]:
    """The hops of a claim, the text itself first; each hop stands before those that it leads to.

    Where two hops lead to one claim, the trail goes on from the first of them; a claim that leads back to itself is
    a circle. Linear in the citations met; a trail of any length takes no recursion.
    """
    return _walked(registry, registry.claims[claim], claim)


def trail_of_fact(registry: Registry, fact: str) -> tuple[Hop, ...]:
    """The hops of a dated event, as those of a claim."""
    return _walked(registry, registry.facts[fact], None)


def _walked(registry: Registry, entry: Claim | Fact, name: str | None) -> tuple[Hop, ...]:
    hops = [Hop(entry.source, name, None, 0, None, None, False, _state(registry, entry))]
    walked = set() if name is None else {name}
    way = [0]  # the positions from the text itself to the hop whose citations are walked
    on_way = set(walked)
    waiting = [(0, citation, reach_of(citation, entry.inferred)) for citation in reversed(_cited(entry))]
    while waiting:
        above, citation, reach = waiting.pop()
        while way[-1] != above:
            on_way.discard(hops[way.pop()].claim or "")
        circular = citation.claim in on_way
        hops.append(_hop(registry, hops[above], above, citation, reach, circular=circular))
        if citation.claim is not None and citation.claim not in walked:
            walked.add(citation.claim)
            way.append(len(hops) - 1)
            on_way.add(citation.claim)
            text = registry.claims[citation.claim]
            waiting += [(len(hops) - 1, one, reach_of(one, text.inferred)) for one in reversed(_cited(text))]
    return tuple(hops)


def ends(registry: Registry, claim: str) -> tuple[Hop, ...]:
    """Where the trail of a claim ends: its origins, as far as we know."""
    return tuple(hop for hop in trail(registry, claim) if hop.is_end)


def carrier_of(registry: Registry, text: str, citation: Citation) -> str | None:
    """The work through which a text read what it cites; a text is no carrier of what it cites itself."""
    carrier = citation.through or registry.sources[citation.source].read_through
    return None if carrier == text else carrier


def state_of(registry: Registry, claim: str) -> State:
    """What the work that makes a claim says of where it comes from."""
    return _state(registry, registry.observation(claim))


def _hop(registry: Registry, by: Hop, above: int, citation: Citation, reach: Reach, *, circular: bool) -> Hop:
    work = registry.sources[citation.source]
    told = citation.through is not None
    carrier = carrier_of(registry, by.source, citation)
    if circular:
        state: State = "circle"
    elif citation.claim is not None:
        state = state_of(registry, citation.claim)
    elif work.seen:
        state = "figure-not-registered"
    else:
        state = "not-found" if work.sought else "not-seen"
    return Hop(citation.source, citation.claim, above, by.depth + 1, reach, carrier, told, state)


def _state(registry: Registry, entry: Claim | Observation | Fact) -> State:
    """What the work that makes a statement says of where it comes from."""
    if isinstance(entry.citing, tuple) and entry.citing:
        return "cites"
    if not registry.sources[entry.source].seen:
        return "not-seen"
    if entry.citing in (None, "unknown"):
        return "not-looked-up"
    return "no-method" if not isinstance(entry, Fact) and entry.method == "unknown" else "nobody-cited"


def _cited(entry: Claim | Fact) -> tuple[Citation, ...]:
    return entry.citing if isinstance(entry.citing, tuple) else ()
