"""Works that take a figure from each other.

Flags: Claims whose `citing:` leads by the cited works' own claims (`claim:`) back to where it began.

Why: A figure that goes round has no origin, however many works print it.

Flagged:
    sources:
      report: {title: A report, issued: 2018, language: en}
      paper: {title: A paper, issued: 2018, language: en}
    claims:
      one: {figure: "80,000", says: Children at work., source: report, when: 2014,
        citing: [{source: paper, claim: two}]}
      two: {figure: "80,000", says: Children at work., source: paper, when: 2014,
        citing: [{source: report, claim: one}]}

Accepted:
    sources:
      report: {title: A report, issued: 2018, language: en}
      paper: {title: A paper, issued: 2018, language: en}
    claims:
      one: {figure: "80,000", says: Children at work., source: report, when: 2014,
        citing: [{source: paper, claim: two}]}
      two: {figure: "80,000", says: Children at work., source: paper, when: 2014, citing: none}

Undecided: A circle that is not registered, claim by claim, is not seen. Claims of one text, or of
editions of one work, that point at each other are no circle of works. Where a citation does not stand with the figure,
or a work in the circle says how it counted, it is a note.

Innocent if: One of the works names the other for something else, or as support beside a count of its own.

Method: Strongly connected components of who cites whom (Sharir, 1981), without recursion; the shortest circle through
the first claim of each is shown.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from itertools import repeat

from claims.checks import Setting
from claims.finding import Judgement, held
from claims.phrase import advice, claim_id, excuse, listed, phrase
from claims.reasoning.premise import Premise
from claims.registry.registry import Registry
from claims.trail.edition import first_editions
from claims.trail.passing import passings

GROUP = "Sources"
AT_MOST = "warning"

MOST_LISTED = 20
COUNTED = ("survey", "administrative", "opinion", "model")


def judge(registry: Registry, setting: Setting) -> Iterator[Judgement]:
    """One judgement for each set of claims that lead to one another; one held for each other claim that cites one."""
    onward: dict[str, list[str]] = {}
    for one in passings(registry):
        if one.how == "cites":
            onward.setdefault(one.later, []).append(one.earlier)
    circles = [_circle(members, onward) for members in _components(onward)]
    first = first_editions(registry)
    circles = [one for one in circles if len({first[registry.observation(name).source] for name in one}) > 1]
    going_round = {name for circle in circles for name in circle}
    yield from repeat(held("circular-citation"), len(onward.keys() - going_round))
    unsure = _unsure(registry) if circles else frozenset()
    for circle in sorted(circles):
        steps = zip(circle, (*circle[1:], circle[0]), strict=True)
        yield _judgement(registry, circle, unsure.isdisjoint(steps))


def _unsure(registry: Registry) -> frozenset[tuple[str, str]]:
    """The passings that the text itself does not tie, the later claim first."""
    return frozenset(
        (one.later, one.earlier)
        for one in passings(registry)
        if one.how == "cites" and (not one.sure or "citing" in registry.claims[one.later].inferred)
    )


def _components(onward: Mapping[str, list[str]]) -> list[frozenset[str]]:
    """The sets of more than one claim each of which leads to all others, by two sweeps."""
    back: dict[str, list[str]] = {}
    for name, others in onward.items():
        for other in others:
            back.setdefault(other, []).append(name)
    if not _has_circles(onward, back):
        return []
    seen: set[str] = set()
    left: list[str] = []
    for start in sorted(onward):
        left += _left(start, onward, seen)
    found, placed = [], set[str]()
    for start in reversed(left):
        members = frozenset(_left(start, back, placed))
        if len(members) > 1:
            found.append(members)
    return found


def _has_circles(onward: Mapping[str, list[str]], back: Mapping[str, list[str]]) -> bool:
    """Whether anything is left when claims that lead to none are taken away, again and again."""
    leads_to = {name: len(others) for name, others in onward.items()}
    ended = [name for name in back if name not in onward]
    while ended:
        for name in back.get(ended.pop(), ()):
            leads_to[name] -= 1
            if not leads_to[name]:
                ended.append(name)
    return any(leads_to.values())


def _left(start: str, edges: Mapping[str, list[str]], seen: set[str]) -> list[str]:
    """What is newly reached from a claim, in the order in which a walk leaves it."""
    if start in seen:
        return []
    seen.add(start)
    order: list[str] = []
    waiting = [(start, iter(edges.get(start, ())))]
    while waiting:
        name, rest = waiting[-1]
        onward = next((one for one in rest if one not in seen), None)
        if onward is None:
            waiting.pop()
            order.append(name)
        else:
            seen.add(onward)
            waiting.append((onward, iter(edges.get(onward, ()))))
    return order


def _circle(members: frozenset[str], onward: Mapping[str, list[str]]) -> tuple[str, ...]:
    """The shortest way from the first of the claims back to itself."""
    start = min(members)
    came: dict[str, str] = {}
    waiting = deque([start])
    while waiting:
        name = waiting.popleft()
        for other in sorted(onward.get(name, ())):
            if other == start:
                way = [name]
                while way[-1] != start:
                    way.append(came[way[-1]])
                return tuple(reversed(way))
            if other in members and other not in came:
                came[other] = name
                waiting.append(other)
    raise AssertionError(f"{start} lies on no circle")


def _judgement(registry: Registry, circle: tuple[str, ...], sure: bool) -> Judgement:
    counted = any(registry.observation(name).method in COUNTED for name in circle)
    settle = "" if sure else advice("read both passages; correct `reach:` or `citing:`")
    shown = list(circle[:MOST_LISTED])
    works = dict.fromkeys(registry.observation(name).source for name in shown)
    return Judgement(
        "circular-citation",
        "conflicts",
        "warning" if sure and not counted else "note",
        claims=tuple(shown),
        entries=tuple(("sources", work) for work in works),
        fields=("citing",),
        message=phrase(
            "{claims} cite one another in a circle, which leads to no origin of the figure.",
            claims=listed(claim_id(name) for name in shown),
        ),
        premises=(
            Premise(
                phrase("each work is cited for the figure"), "printed" if sure else "inferred", "", settle
            ),
        ),
        innocent_if=(
            excuse("one of the works counted for itself and names the other beside", "take `claim:` out"),
            excuse("one of the works is cited for something else", "correct `citing:`"),
        ),
    )
