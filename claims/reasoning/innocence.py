"""What would make a conflict innocent: which definition, overlap, time or place would clear it, and which field
to fill.

The checks know what could be so (``innocent_if``), the premises know which claims leave it open and what would
settle it. Together they make a list without repetition, in which what names its claims stands first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from claims import wording
from claims.phrase import SEMICOLON, advised, listed, phrase, reason_of
from claims.reasoning.constraint import Constraint
from claims.reasoning.premise import Premise, settled

_FIELD = re.compile(r"`([a-z_]+):")
_RANK = {"default": 0, "inferred": 1}


def innocence(constraints: Iterable[Constraint]) -> tuple[str, ...]:
    """The innocent explanations of one conflict, in the form "… (fill `when:` for a)", most specific first.

    First what the conflict rests on and no source prints: what nobody says before what the registry's maker
    concluded. Then what else a check names with a field, then the rest.
    """
    conflict = tuple(constraints)
    premises = dict.fromkeys(
        premise for one in conflict for premise in one.premises if premise.status in _RANK
    )
    general = dict.fromkeys(each for one in conflict for each in one.innocent_if)
    claims = len({claim for one in conflict for claim in one.claims})
    found: dict[str, list[str]] = {}
    used: set[str] = set()
    for premise in sorted(premises, key=lambda one: _RANK[one.status]):
        known = next((each for each in general if _fields(each) & _fields(premise.settle)), None)
        if known is not None:
            used.add(known)
        ways = found.setdefault(_reason(known) if known else _denied(premise, claims), [])
        if premise.settle and (way := _filled(premise.settle)) not in ways:
            ways.append(way)
    specific = [
        advised(reason, listed(settled(ways), SEMICOLON)) if ways else reason
        for reason, ways in found.items()
    ]
    others = [each for each in general if each not in used]
    return tuple(dict.fromkeys([*specific, *sorted(others, key=lambda each: not _fields(each))]))


def _fields(text: str) -> set[str]:
    return set(_FIELD.findall(text))


def _reason(innocent: str) -> str:
    """A check's sentence without what the registry's maker then does."""
    return reason_of(innocent)


def _denied(premise: Premise, claims: int) -> str:
    return phrase("it is not so that {condition}", condition=wording.conditions((premise,), claims))


def _filled(settle: str) -> str:
    return f"fill {settle.removeprefix('give ')}" if settle.startswith("give `") else settle
