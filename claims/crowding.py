"""Crowds in words: one finding for very many conflicts of one kind, with those that are furthest apart."""

from __future__ import annotations

from collections.abc import Callable

from claims import wording
from claims.checks import Check
from claims.finding import Judgement
from claims.phrase import advice, phrase, row
from claims.reasoning.arithmetic import explained
from claims.reasoning.crowd import MOST_LISTED, Crowd
from claims.reasoning.premise import Premise
from claims.registry.registry import Registry

OTHERS = (
    "So it is, each under premises of its own, with {number} more comparisons of this kind, between {figures} "
    "figures{advice}."
)


def judgement(registry: Registry, one: Check, crowd: Crowd) -> Judgement:
    """A crowd of conflicts, told by the one that is furthest apart and how many more there are.

    Its premises and its arithmetic are those of that one. No repairs are looked for among so many.
    """
    return Judgement(
        check=one.name,
        outcome="conflicts",
        level=crowd.level,
        claims=crowd.claims[:MOST_LISTED],
        message=row(_furthest(registry, one, crowd, wording.do_not_fit), " ", _others(registry, crowd)),
        arithmetic=explained(registry, crowd.verdicts[0]),
        premises=crowd.verdicts[0].constraint.premises,
        innocent_if=crowd.verdicts[0].constraint.innocent_if,
        all_repairs=False,
        declared=crowd.verdicts[0].constraint.declared,
        crowd=crowd.conflicts,
    )


def note(registry: Registry, one: Check, crowd: Crowd) -> Judgement:
    """A crowd of comparisons that hold only when figures are read more coarsely than they are printed."""
    constraint = crowd.verdicts[0].constraint
    return Judgement(
        check=one.name,
        outcome="undecided",
        level="note",
        claims=crowd.claims[:MOST_LISTED],
        message=row(_furthest(registry, one, crowd, wording.fit_loosely), " ", _others(registry, crowd)),
        arithmetic=explained(registry, crowd.verdicts[0], "strict"),
        premises=constraint.premises,
        innocent_if=constraint.innocent_if,
        declared=constraint.declared,
        crowd=crowd.conflicts,
    )


def _furthest(
    registry: Registry, one: Check, crowd: Crowd, end: Callable[[str, tuple[Premise, ...], int], str]
) -> str:
    """The sentence about the figures that are furthest apart."""
    constraint = crowd.verdicts[0].constraint
    assert one.message is not None
    said = one.message(registry, crowd.verdicts[0])
    return end(said, constraint.premises, len(set(constraint.claims)))


def _others(registry: Registry, crowd: Crowd) -> str:
    """How many more conflicts of the kind there are, between how many figures, and how to see those of one."""
    first = wording.number_of(MOST_LISTED)
    how = advice("the first {first} are named; `claims explain CLAIM` shows those of one", first=first)
    if len(crowd.claims) <= MOST_LISTED:
        how = advice("all of them are named; `claims explain CLAIM` shows those of one")
    more, figures = (wording.number_of(len(one)) for one in (crowd.conflicts[1:], crowd.claims))
    return phrase(OTHERS, number=more, figures=figures, advice=how)
