"""What links amounts of which some are stated by nobody: sums, shares, and what lies inside what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice, product
from math import prod

from claims.phrase import excuse, named, phrase
from claims.reasoning.comparability import Premises, alike, but_for_time, inside
from claims.reasoning.constraint import (
    OVER_TIME,
    Amount,
    Constraint,
    Expression,
    Product,
    Relation,
    Unstated,
    total,
)
from claims.reasoning.premise import Premise
from claims.reasoning.scale import scale
from claims.reasoning.setting import Term
from claims.registry.registry import Registry

CHECK = "cannot-all-hold"

# Where several claims compete for one member of a sum, so many combinations are linked.
MOST_COMBINATIONS = 16

INNOCENT = (
    excuse("the figures speak of different times", "fill `when:`"),
    excuse("they speak of different places", "fill `where:`"),
    excuse("they are defined differently", "fill `definition:`"),
)
REVISED = (
    excuse("a figure counts at one time and adds nothing up", "fill `measure:`"),
    excuse("a figure comes from a model and was revised", "fill `method:`"),
)
LOSS = excuse("something that nobody states is a loss, and so below 0", "register it as a claim")


@dataclass(frozen=True, slots=True)
class Link:
    """The sum of ``lower`` is at most that of ``upper``; or, with a ``share``, lower = share × upper.

    ``source`` says what it comes from: links of one source alone say nothing of the quantities between them.
    ``all_time`` is the amount over a time where the others are those over parts of it; ``once`` then is the premise
    on which several of them add up to no more, None where they surely do.
    """

    source: tuple[str, ...]
    lower: tuple[Term, ...]
    upper: tuple[Term, ...]
    premises: Premises = ()
    share: str | None = None
    all_time: Term | None = None
    once: Premise | None = None

    def without(self, lonely: set[Unstated]) -> Link | None:
        """What is left when nothing is known of some amounts but that they are not negative; None for nothing."""
        if self.share is not None or not lonely.isdisjoint(self.upper):
            return self if lonely.isdisjoint((*self.lower, *self.upper)) else None
        lower = tuple(term for term in self.lower if term not in lonely)
        return replace(self, lower=lower) if lower else None

    def unstated(self) -> set[Unstated]:
        return {term for term in (*self.lower, *self.upper) if isinstance(term, Unstated)}

    def constraint(self, registry: Registry) -> Constraint:
        parts = (*self.lower, *self.upper, *(() if self.share is None else (Amount(self.share),)))
        claims = tuple(dict.fromkeys(term.claim for term in parts if isinstance(term, Amount)))
        money = [one for one in sorted(self.unstated(), key=lambda one: one.quantity) if one.dimension]
        more = tuple(_no_loss(registry, one) for one in money)
        grounds = partial(self._grounds, registry, claims, tuple(dict.fromkeys((*self.premises, *more))))
        left, right = _sum(self.lower), _sum(self.upper)
        relation: Relation = "<="
        if self.share is not None:
            right, relation = Product(Amount(self.share), right), "="
        innocent = (*INNOCENT, *(REVISED if self.all_time is not None else ()), *((LOSS,) if money else ()))
        subjects = () if self.all_time is None else (OVER_TIME,)
        return Constraint(CHECK, left, relation, right, claims, grounds, subjects, innocent, self.declared)

    def _grounds(self, registry: Registry, claims: tuple[str, ...], more: Premises) -> Premises:
        """Those of the link, and that its claims speak of the same."""
        found = list(more)
        if self.all_time is not None:
            if self.once is not None and len(self.lower) > 1:
                found.append(self.once)
            whole = self.all_time.claim if isinstance(self.all_time, Amount) else None
            found += _of_parts_of_time(registry, whole, claims)
        else:
            for claim in claims:
                found += _alike(registry, claims[0], claim)
        return tuple(dict.fromkeys(found))

    @property
    def declared(self) -> tuple[tuple[str, str], ...]:
        """The entries of the registry that it comes from."""
        sort, *names = self.source
        if sort == "time":
            return (("quantities", names[0]),)
        section = {"partition": "relations", "share": "claims"}.get(sort, "quantities")
        return tuple((section, name) for name in names)


def combined(options: list[list[Term]]) -> Iterator[tuple[Term, ...] | None]:
    """One of each list with one of each other; None at the end where these are not all."""
    yield from islice(product(*options), MOST_COMBINATIONS)
    if prod(map(len, options)) > MOST_COMBINATIONS:
        yield None


def _sum(terms: tuple[Term, ...]) -> Expression:
    return terms[0] if len(terms) == 1 else total(*terms)


def _no_loss(registry: Registry, one: Unstated) -> Premise:
    """That an unstated sum of money is not below 0: nobody says so."""
    title = registry.quantities.title(one.quantity)
    settle = phrase("register a claim of {quantity}", quantity=named("quantities", one.quantity))
    return Premise(
        phrase("{title} is no loss", title=title),
        "default",
        phrase("nobody states it"),
        settle,
    )


def _of_parts_of_time(registry: Registry, whole: str | None, claims: tuple[str, ...]) -> Iterator[Premise]:
    """That claims of parts of a time speak of the same otherwise, and of the times they are taken for."""
    for claim in claims:
        yield from alike(registry, claim, claim) or ()
        if whole is None:
            yield from but_for_time(registry, claims[0], claim) or ()
        elif claim != whole:
            yield from inside(registry, claim, whole) or ()


def _alike(registry: Registry, first: str, second: str) -> Premises:
    """That two claims, or one by itself, are what they are taken for; a share and an amount are not compared."""
    premises = alike(registry, first, second) if _form(registry, first) == _form(registry, second) else None
    return premises or ()


def _form(registry: Registry, name: str) -> object:
    one = scale(registry, name)
    return None if one is None else (one.form, one.dimension)
