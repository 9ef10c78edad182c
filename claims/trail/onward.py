"""How a trail goes on: by the claim that a citation names; or, where it names none, by one that prints the same.

Where a text cites a work for a figure, and the work itself prints that figure and says whom it follows, the figure
came that way, whether or not whoever made the registry tied the two.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claims.registry.memory import remembered
from claims.registry.registry import Registry
from claims.trail.edition import first_editions
from claims.trail.ending import circular, never_reached
from claims.trail.step import Step, steps

Alike = dict[tuple[str, int], list[str]]


def alike_in(registry: Registry, claims: Iterable[str]) -> Alike:
    """The claims by their text, whatever its edition, and what they print."""
    found: Alike = {}
    numbers, first = prints(registry), first_editions(registry)
    for name in claims:
        if numbers[name]:
            found.setdefault((first[registry.observation(name).source], numbers[name]), []).append(name)
    return found


@remembered
def prints(registry: Registry) -> dict[str, int]:
    """A number for each claim, the same for all that print one figure; 0 for those that are not read."""
    numbers: dict[tuple[object, ...], int] = {}
    of_reading: dict[int, int] = {}  # claims that print the same letters share one reading
    found: dict[str, int] = {}
    for claim in registry.observations:
        name, one = claim.name, claim.figure
        if one is None:
            found[name] = 0
            continue
        number = of_reading.get(id(one))
        if number is None:
            printed = one.value, one.low, one.high, one.unit
            number = of_reading[id(one)] = numbers.setdefault(printed, len(numbers) + 1)
        found[name] = number
    return found


def may_be_one(registry: Registry, first: str, second: str) -> bool:
    """Whether two claims say that they count the same, and nothing that both say sets them apart: of what, when and
    where. One that does not say what it counts may be anything: it may have an origin of its own."""
    one, other = registry.observation(first), registry.observation(second)
    if one.quantity is None or other.quantity is None:
        return False
    for key in ("quantity", "share_of", "rate_of", "per", "when"):
        said = getattr(one, key), getattr(other, key)
        if None not in said and said[0] != said[1]:
            return False
    places = registry.where(first), registry.where(second)
    return None in places or places[0] == places[1]


MOST_ASKED = 200
"""Claims of one text with one figure of which it is asked whether they are the same; beyond, more origins may be."""


class Onward:
    """For the citations of some claims and of those they lead to, the claims by which the trail goes on.

    Of those that print the same only some claims are asked: those that are counted together.
    """

    def __init__(self, registry: Registry, claims: Iterable[str]) -> None:
        self._registry = registry
        self._first = first_editions(registry)
        self._names = tuple(claims)
        following = [name for name in self._names if isinstance(registry.observation(name).citing, tuple)]
        self._alike = alike_in(registry, following) if len(self._names) > 1 and following else {}
        self._ties = bool(self._alike) and self._may_tie()

    def of(self, claim: str, step: Step) -> Sequence[str]:
        """The claims of the cited work from which the figure came; none where the trail ends in the work."""
        work, _, named = step
        if named is not None:
            return (named,)
        return self._same(claim, work) if self._ties else ()

    def told(self, claim: str) -> bool:
        """Whether the text of a claim that cites nobody prints the same figure again and says whom it follows."""
        return bool(self._same(claim, self._registry.observation(claim).source))

    def _same(self, claim: str, work: str) -> Sequence[str]:
        """What a work prints, in whatever edition, that may be the same as a claim, and follows somebody for."""
        if not self._alike:
            return ()
        number = prints(self._registry)[claim]
        same = self._alike.get((self._first[work], number), ())
        return [one for one in same[:MOST_ASKED] if one != claim and may_be_one(self._registry, one, claim)]

    def circular(self) -> frozenset[str]:
        """The claims whose trail ends nowhere, as all of it leads round in circles; of those asked for, if any trail of
        theirs goes on by a claim that no citation names."""
        if not self._ties:
            return circular(self._registry)
        named_by: dict[str, list[str]] = {}
        ends, tied = [], False
        met = list(dict.fromkeys((*self._names, *map(self._registry.first_statement, self._names))))
        known = set(met)
        for name in met:  # grows as claims are met
            cited = steps(self._registry)[name]
            leads = [self.of(name, one) for one in cited]
            if not all(leads) or not leads:
                ends.append(name)
            tied = tied or any(to and one[2] is None for one, to in zip(cited, leads, strict=True))
            for other in dict.fromkeys(one for to in leads for one in to):
                named_by.setdefault(other, []).append(name)
                if other not in known:
                    known.add(other)
                    met.append(other)
        return never_reached(met, ends, named_by) if tied else circular(self._registry)

    def _may_tie(self) -> bool:
        """Whether a citation without a claim may lead on: most name works that none of those asked for stands in."""
        texts, onward = {text for text, _ in self._alike}, steps(self._registry)
        waiting = [*self._names, *map(self._registry.first_statement, self._names)]
        met = set(waiting)
        while waiting:
            for work, _, named in onward[waiting.pop()]:
                if named is None:
                    if self._first[work] in texts:
                        return True
                elif named not in met:
                    met.add(named)
                    waiting.append(named)
        return False
