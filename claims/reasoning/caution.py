"""What a figure may be without its registry saying so: a mean, or an estimate beside a count of records.

A mean of women may exceed that of all, and an estimate from a sample may lie below what the police recorded,
whatever margin it leaves unprinted. Neither hides a conflict; both keep it from being more than a warning.
"""

from __future__ import annotations

import re

from claims.phrase import dual, phrase
from claims.reasoning.premise import Premise
from claims.registry.memory import remembered
from claims.registry.registry import Registry

ESTIMATES = ("survey", "model", "opinion")

_MEAN = re.compile(
    r"\b(?:average|averaged|mean|median|typical|per (?:head|capita|person)|apiece"
    r"|rata-rata|rerata|per kapita|per orang|moyen|moyenne|médiane?|durchschnittlich\w*|durchschnitt|promedio)\b"
)


def cautions(registry: Registry, inner: str, outer: str) -> tuple[Premise, ...]:
    """Premises on which two figures of a part and its whole can be held against each other as they are printed."""
    return (*_totals(registry, inner, outer), *_margin(registry, inner, outer))


def _totals(registry: Registry, inner: str, outer: str) -> tuple[Premise, ...]:
    means = [name for name in (inner, outer) if sounds_like_mean(registry, name)]
    if not means:
        return ()
    detail = f"{' and '.join(means)} may be a mean by what is said of it"
    settle = f"give `statistic:` for {' and '.join(means)}"
    return (Premise(dual("both figures are totals", "all figures are totals"), "default", detail, settle),)


@remembered
def sounds_like_mean(registry: Registry, name: str) -> bool:
    """Whether the words about a claim or its quantity speak of a mean, and no field says what it is."""
    claim = registry.claims[name]
    if claim.statistic is not None:
        return False
    said = [claim.says, claim.definition or "", claim.noun or ""]
    if claim.quantity is not None:
        entry = registry.quantities.entries[claim.quantity]
        said += [claim.quantity.replace("-", " "), entry.title or "", entry.definition or ""]
    return any(_MEAN.search(one.casefold()) is not None for one in said)


def _margin(registry: Registry, inner: str, outer: str) -> tuple[Premise, ...]:
    """That an estimate leaves no more room than it prints; nothing where it prints its range."""
    methods = registry.observation(inner).method, registry.observation(outer).method
    if "administrative" not in methods:
        return ()
    open_ended = [
        name
        for name, method in zip((inner, outer), methods, strict=True)
        if method in ESTIMATES and not prints_a_range(registry, name)
    ]
    if not open_ended:
        return ()
    name = open_ended[0]
    detail = f"{name} is an estimate ({registry.observation(name).method}) held against recorded cases"
    settle = f"register {name} with the range that its source prints"
    exact = Premise(phrase("the estimate is as exact as it is printed"), "default", detail, settle)
    if methods[1] != "administrative":
        return (exact,)
    settle = f"give what {outer} counts a quantity of its own, `part_of:` that of all"
    detail = f"{outer} counts what was recorded, and {inner} estimates all"
    return exact, Premise(phrase("the records hold every case"), "default", detail, settle)


def prints_a_range(registry: Registry, name: str) -> bool:
    """Whether a figure is printed with both ends of its range."""
    figure = registry.figure(name)
    return figure is not None and figure.low is not None and figure.high is not None
