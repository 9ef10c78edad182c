"""Causes: many findings of one check that one figure, or one work, stands in, told as one.

Where a total is too small, each of its sixty parts is more than it, and whoever reads that sixty times learns nothing
after the first. What such findings share may be what is wrong, or all that the others have to do with each other;
they say the same either way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from heapq import heapify, heappop, heappush

from claims import wording
from claims.checks import all_checks
from claims.finding import Finding, Judgement
from claims.phrase import Field, advice, claim_id, ids, listed, phrase, row
from claims.reasoning.amount import amounts
from claims.reasoning.arithmetic import explained
from claims.reasoning.conflict import FEW
from claims.reasoning.constraint import Constraint, claims_in, without
from claims.reasoning.solver import Verdict
from claims.reasoning.system import level_of
from claims.registry.registry import Registry

# So many findings with something in common are told one by one; of more, one tells.
MOST_OF_ONE_CAUSE = 5
MOST_NAMED = 5
_TOLD = ("error", "warning")
_NAMED = ("claims", "facts")

Member = tuple[str, str]
"""An entry that a judgement speaks of, as (section, id)."""

Share = tuple[Member, str]
"""An entry, and on which side of a comparison it stands: parts of a figure are not told with wholes of it."""

CUT_OFF = phrase("there may be more conflicts and repairs: the search was cut off at its limit")
SAME = "The same goes for {number} more comparisons with {shared}: {others}{advice}."
SAME_IF = "The same goes for {number} more comparisons with {shared}, each under premises of its own: {others}{advice}."
ENOUGH = "{fewest} of these {count} figures are enough for that."
ENOUGH_NAMED = "{fewest} of these {count} figures are enough for that: {claims}."
SAME_OF = "The same goes for {number} more: {others}."


def grouped(registry: Registry, findings: Iterable[Finding]) -> list[Finding]:
    """The findings, with one in the place of many of one check, level and sort of premises that share an entry.

    Those that somebody accepted one by one stay as they are, and so do those that tell of many already, and the
    conflicts of few figures that hang together: of those, all smallest ones are found, and each is told.
    """
    accepted = {one.finding for one in registry.accepted}
    kept: list[Finding] = []
    alike: dict[object, list[Finding]] = {}
    for one in findings:
        judgement = one.judgement
        if judgement.level not in _TOLD:
            kept.append(one)
            continue
        apart = (accepted and one.id in accepted) or judgement.crowd or judgement.outcome != "conflicts"
        if apart or _is_among_few(judgement):
            kept.append(one)
        else:
            alike.setdefault(_sort(judgement), []).append(one)
    for found in alike.values():
        kept += _told(registry, found) if len(found) > MOST_OF_ONE_CAUSE else found
    return kept


def _is_among_few(one: Judgement) -> bool:
    return one.conflict is not None and len(one.conflict.component.claims) <= FEW


def _sort(one: Judgement) -> object:
    """What findings have in common that can be told in one sentence."""
    premises = frozenset((each.name, each.status) for each in one.premises if each.status != "printed")
    return one.check, one.level, premises, len(one.claims) > 1


def _told(registry: Registry, found: list[Finding]) -> Iterator[Finding]:
    """First the conflicts of one comparison; of the others the largest groups first, each of what is left."""
    of_one: dict[int, list[Finding]] = {}
    for one in found:
        constraint = _comparison(one.judgement)
        of_one.setdefault(id(constraint) if constraint is not None else 0, []).append(one)
    rest = of_one.pop(0, [])
    for alike in of_one.values():
        many = len(alike) > MOST_OF_ONE_CAUSE
        told = _of_one_comparison(registry, [one.judgement for one in alike]) if many else None
        if told is None:
            rest += alike
        else:
            yield Finding(told, registry)
    yield from _with_something_shared(registry, rest)


def _with_something_shared(registry: Registry, found: list[Finding]) -> Iterator[Finding]:
    standing: dict[Share, list[int]] = {}
    for index, one in enumerate(found):
        for share in _shares(one.judgement):
            standing.setdefault(share, []).append(index)
    left = set(range(len(found)))
    waiting = [(-len(indexes), share) for share, indexes in standing.items()]
    heapify(waiting)
    while waiting and -waiting[0][0] > MOST_OF_ONE_CAUSE:
        size, share = heappop(waiting)
        here = [index for index in standing[share] if index in left]
        if len(here) < -size:
            heappush(waiting, (-len(here), share))
            continue
        left.difference_update(here)
        yield Finding(_group(registry, [found[index].judgement for index in here], share[0]), registry)
    yield from (found[index] for index in sorted(left))


def _comparison(one: Judgement) -> Constraint | None:
    """The one constraint that a conflict is about; None for what is about several or none."""
    constraints = {id(each): each for conflict in one.all_conflicts for each in conflict.constraints}
    return next(iter(constraints.values())) if len(constraints) == 1 else None


def repeated(one: Judgement) -> int:
    """How many of the conflicts that a judgement tells come from a comparison that another of them comes from."""
    return len(one.crowd) - 1 if len(one.crowd) > 1 and _comparison(one) is not None else 0


def _of_one_comparison(registry: Registry, found: list[Judgement]) -> Judgement | None:
    """One judgement for the conflicts of one constraint, told with all its figures; None where it cannot be told so."""
    first = min(found, key=_furthest)
    constraint = _comparison(first)
    check = next((one for one in all_checks() if one.name == first.check), None)
    if constraint is None or check is None or check.message is None:
        return None
    standing = {claim for one in found for claim in one.claims}
    if level_of(constraint) != first.level:
        smaller = without(constraint, set(constraint.claims) - standing) if check.partial else None
        if smaller is None:
            return None
        constraint = smaller
    strict, loose = amounts(registry)
    verdict = Verdict(constraint, "conflicts", strict, loose)
    premises = tuple(dict.fromkeys(premise for one in found for premise in one.premises))
    said = wording.do_not_fit(check.message(registry, verdict), premises, len(set(constraint.claims)))
    least = min(found, key=lambda one: (len(one.claims), one.claims)).claims
    fields: dict[str, Field] = {"count": len(set(constraint.claims)), "fewest": wording.number_of(len(least))}
    few = len(least) <= MOST_NAMED
    enough = phrase(ENOUGH_NAMED, claims=ids(least), **fields) if few else phrase(ENOUGH, **fields)
    ratio = verdict.ratio()
    whole = all(conflict.complete for one in found for conflict in one.all_conflicts)
    return replace(
        first,
        claims=tuple(dict.fromkeys((*first.claims, *constraint.claims))),
        message=row(said, " ", enough),
        arithmetic=(*explained(registry, verdict), *(() if whole else (CUT_OFF,))),
        premises=premises,
        ratio=ratio[0] if ratio else None,
        ratio_open=bool(ratio and ratio[1]),
        beside=tuple(one for each in found for one in each.all_conflicts if one is not first.conflict),
        crowd=tuple(one.claims for one in sorted(found, key=_furthest)),
    )


def _shares(one: Judgement) -> Iterator[Share]:
    """What a finding can have in common with others; of part ≤ whole also which of them it is."""
    constraint = _comparison(one)
    sides: dict[str, str] = {}
    if constraint is not None and constraint.relation != "=":
        sides = dict.fromkeys(claims_in(constraint.right), "right") | dict.fromkeys(
            claims_in(constraint.left), "left"
        )
    for member in _members(one):
        yield member, sides.get(member[1], "") if member[0] == "claims" else ""


def _members(one: Judgement) -> set[Member]:
    return set(_in_order(one))


def _group(registry: Registry, found: list[Judgement], shared: Member) -> Judgement:
    """One judgement for all: that which lies furthest apart, and how many more there are."""
    first, *others = sorted(found, key=_furthest)
    clusters = {one.conflict.cluster for one in found if one.conflict is not None}
    searched = len(clusters) == 1 and all(one.conflict is not None for one in found)
    return replace(
        first,
        claims=tuple(dict.fromkeys(name for one in (first, *others) for name in one.claims)),
        entries=tuple(dict.fromkeys(entry for one in (first, *others) for entry in one.entries)),
        message=row(first.message, " ", _others(registry, first, others, shared)),
        repairs=first.repairs if searched else (),
        all_repairs=first.all_repairs if searched or first.conflict is None else False,
        beside=tuple(one for each in found for one in each.all_conflicts if one is not first.conflict),
        crowd=tuple(one.claims for one in (first, *others)),
    )


def _furthest(one: Judgement) -> tuple[object, ...]:
    return one.ratio is None, -(one.ratio or Fraction(0)), len(one.claims), one.claims, one.entries


def _others(registry: Registry, first: Judgement, others: list[Judgement], shared: Member) -> str:
    """How many more there are, and of what; the first few by name."""
    named = dict.fromkeys(member for one in others for member in _in_order(one))
    apart = [one for one in named if one not in _members(first) and one[0] in _NAMED]
    shown = [claim_id(name) if section == "claims" else name for section, name in apart[:MOST_NAMED]]
    if len(apart) > len(shown):
        shown.append(phrase("{count} more", count=len(apart) - len(shown)))
    fields = {"number": wording.number_of(len(others)), "others": listed(shown)}
    if shared[0] != "claims" or not others[0].claims[1:]:
        return phrase(SAME_OF, **fields)
    how = advice("`claims explain CLAIM` shows those of one")
    with_it = wording.quoted(registry, shared[1])
    if all(one.status == "printed" for one in first.premises):
        return phrase(SAME, shared=with_it, advice=how, **fields)
    return phrase(SAME_IF, shared=with_it, advice=how, **fields)


def _in_order(one: Judgement) -> tuple[Member, ...]:
    return (*(("claims", name) for name in one.claims), *one.entries)
