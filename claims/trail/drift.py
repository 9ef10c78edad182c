"""Drifts: judgements on what changed from one statement to the next that hands its figure on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import repeat

from claims.finding import Judgement, held
from claims.phrase import advice, claim_id, excuse, phrase
from claims.reasoning.premise import Premise
from claims.registry.registry import Registry
from claims.trail.change import Aspect, Change, all_changed, all_changes
from claims.trail.passing import Passing

INNOCENT = (
    excuse(
        "the later text means another figure of that work", "correct `claim:` in its `citing:`, or `repeats:`"
    ),
    excuse("one of the two was read wrongly", "correct the claim"),
)

Message = Callable[..., str]
"""What is said of a registry, a passing and one change or, where a check looks at several aspects, more."""


def drifts(
    registry: Registry,
    check: str,
    aspects: tuple[Aspect, ...],
    message: Message,
    innocent: tuple[str, ...] = (),
) -> Iterator[Judgement]:
    """One judgement for each passing that changed in some of these aspects, which tells all; one held where none did.

    A warning where the text ties the two statements itself and prints something that differs; a note otherwise.
    """
    telling = [
        (passing, found)
        for passing, changed in all_changed(registry)
        if (found := [one for one in changed if one.aspect in aspects])
    ]
    yield from repeat(held(check), len(all_changes(registry)) - len(telling))
    for passing, found in telling:
        premises = [tuple(_premises(passing, change)) for change in found]
        sure = any(all(one.status == "printed" for one in each) for each in premises)
        yield Judgement(
            check,
            "conflicts",
            "warning" if sure else "note",
            claims=(passing.later, passing.earlier),
            message=message(registry, passing, *found),
            premises=tuple(dict.fromkeys(one for each in premises for one in each)),
            innocent_if=(*innocent, *INNOCENT),
        )


def _premises(passing: Passing, change: Change) -> Iterator[Premise]:
    name = phrase("the later statement hands on the earlier one")
    if passing.sure:
        yield Premise(name, "printed")
    else:
        settle = advice(
            "read the passage; correct `reach:` in the `citing:` of {claim}", claim=claim_id(passing.later)
        )
        yield Premise(name, "inferred", phrase("the citation does not stand with the figure"), settle)
    for field in change.inferred:
        detail = phrase("`{field}:` was concluded, not printed", field=field)
        settle = advice("find `{field}:` in print, and take it out of `inferred:`", field=field)
        yield Premise(phrase("what each speaks of is as registered"), "inferred", detail, settle)
