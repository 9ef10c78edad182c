"""What settles a conflict, asked for at once: filling one field must not make another finding ask for the next.

A definition that is given to some claims sets them apart from those beside them that have none. So where a conflict
asks for definitions, it names every claim that would lack one then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from claims.reasoning.constraint import Constraint
from claims.reasoning.defined import defined_as
from claims.reasoning.premise import Premise, asked, asking
from claims.registry.registry import Registry

PRODUCT = "product-mismatch"


def at_once(
    registry: Registry, premises: Sequence[Premise], constraints: Iterable[Constraint], claims: Iterable[str]
) -> tuple[Premise, ...]:
    """The premises of a conflict, those that ask for definitions with every claim that needs one."""
    named = dict.fromkeys(name for one in premises for name in _named(one.settle))
    if not named:
        return tuple(premises)
    first, *others = sorted(claims)
    pairs = [(first, other) for other in others]
    triples, relations = list[tuple[str, str, str]](), list(constraints)
    for one in relations:
        if one.check == PRODUCT and len(one.claims) == 3:
            amount, rate, base = one.claims
            triples.append((amount, rate, base))
        else:
            pairs += combinations(dict.fromkeys(one.claims), 2)
    if len(relations) == 1:
        pairs = [] if triples else pairs
    needed = _needed(registry, named, pairs, triples)
    return tuple(
        replace(one, settle=asking("definition", needed) + ", the same for all")
        if _named(one.settle) and not needed.keys() <= set(_named(one.settle))
        else one
        for one in premises
    )


def _named(settle: str) -> list[str]:
    return asked(settle, "definition")


def _needed(
    registry: Registry,
    named: Iterable[str],
    pairs: Sequence[tuple[str, str]],
    triples: Sequence[tuple[str, str, str]],
) -> dict[str, None]:
    """Claims that lack a definition beside one that has one, once those that are named have it too."""
    needed = dict.fromkeys(named)
    known = {name: defined_as(registry, name) is not None for pair in (*pairs, *triples) for name in pair}

    def defined(name: str) -> bool:
        return name in needed or known.get(name, False)

    def apart() -> Iterator[str]:
        beside = list(pairs)
        for amount, rate, base in triples:
            beside.append((rate, base))
            if defined(amount) or not (defined(rate) and defined(base)):
                beside.append((rate, amount))
        for pair in beside:
            missing = [name for name in pair if not defined(name)]
            yield from missing if len(missing) == 1 else ()

    while more := dict.fromkeys(apart()):
        needed |= more
    return needed
