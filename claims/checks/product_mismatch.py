"""An amount that is not its rate times its base.

Flags: Three figures, an amount, its rate (per 1 000, per 100 000), mean (per head) or price, and the base
that the rate is taken of, that no numbers within their printed precision and hedges can satisfy together. A
claim names its base in `rate_of:`; a relation `product: {amount, rate, base}` says it for all claims of three
quantities. Also two sums of money that a text sets equal (`restates:`) in two currencies, against the
exchange rates that are registered for that time.

Why: Two of the three figures give the third, and a reader can do the sum: spending per visitor times visitors
is receipts.

Flagged:
    quantities:
      visitors: {counts: visitor, measure: flow}
      spend: {money: THB}
      receipts: {money: THB, measure: flow}
    claims:
      n: {figure: 10 million, says: Visitors., source: report, quantity: visitors, when: 2015, where: TH,
        citing: none}
      each: {figure: "40,000 baht", says: Spending., source: report, quantity: spend, per: visitor,
        when: 2015, where: TH, citing: none}
      all: {figure: 2.9 trillion baht, says: Receipts., source: report, quantity: receipts, when: 2015,
        where: TH, citing: none}
    relations:
      - product: {amount: receipts, rate: spend, base: visitors}

Accepted:
    quantities:
      pupils: {counts: student, measure: stock}
      teachers: {counts: worker, measure: stock}
    claims:
      n: {figure: "8,120,000", says: Pupils., source: report, quantity: pupils, when: 2015, where: TH,
        citing: none}
      rate: {figure: "58 per 1,000", says: Teachers per 1 000 pupils., source: report, quantity: teachers,
        rate_of: pupils, when: 2015, where: TH, citing: none}
      all: {figure: "470,000", says: Teachers., source: report, quantity: teachers, when: 2015, where: TH,
        citing: none}

Undecided: Figures that fit only when rounded more coarsely than printed. Rates whose dimension or kind does
not give that of the amount (per household times persons) could not run. A yearly rate of a population is
taken of its mean or of that in the middle of the year, so a population at one time gives a warning at most.

Innocent if: The rate was taken of another base, another year, place or definition than the figures beside it,
or the money was converted at another rate.

Method: amount = rate × base in interval arithmetic; each figure stands once, so the result is exact. An exchange
rate holds as printed where the work that converts prints it; else the conversion may lie up to a tenth below the
lowest and above the highest rate registered for that time, as rates move within a year and banks differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product

from claims import wording
from claims.phrase import claim_id, excuse, named, phrase, row
from claims.reasoning.constraint import Amount, Constraint, Number, Product, by_relation
from claims.reasoning.conversion import conversions
from claims.reasoning.exchange import SLACK
from claims.reasoning.factors import divisor, fits, together
from claims.reasoning.nearby import MOST_NEAR, Allowance, Nearby
from claims.reasoning.premise import Premise
from claims.reasoning.scale import scale
from claims.reasoning.solver import Verdict
from claims.reasoning.stated import stated
from claims.reasoning.timing import period
from claims.registry.registry import Registry

GROUP = "Ratios"
AT_MOST = "error"
RANK = 4

CHECK = "product-mismatch"
INNOCENT = (
    excuse("the figures speak of different times", "fill `when:`"),
    excuse("they speak of different places", "fill `where:`"),
    excuse("they are defined differently", "fill `definition:`"),
)
OTHER_BASE = excuse("the rate was taken of another base", "correct `rate_of:`")
NO_PRODUCT = excuse("the amount is no product of the two", "remove `product:` under `relations:`")
OTHER_RATE = excuse("the text converts at another rate", "register it as a claim")


def constraints(registry: Registry) -> Iterator[Constraint | None]:
    """amount = rate × base for every comparable three; None for those whose units or kinds make no product."""
    names, restating = [], []
    for one in registry.independent:
        if one.rate_of is not None and one.quantity is not None:
            names.append(one.name)
        if one.restates is not None:
            restating.append(one.name)
    near = _Near(registry)
    for name in names:
        claim = registry.claims[name]
        assert claim.quantity is not None
        assert claim.rate_of is not None
        base = registry.quantities.title(claim.rate_of)
        detail = phrase("{claim} is taken of {base}", claim=claim_id(name), base=base)
        said = stated(registry, phrase("the rate is taken of this base"), "rate_of", (name,), detail)
        roles = (claim.quantity, name, claim.rate_of)
        yield from _products(registry, near, roles, said, (OTHER_BASE, *INNOCENT))
    yield from _declared(registry, near)
    yield from _converted(registry, restating)


class _Near:
    """Amounts of each quantity by time and place, and how many combinations are still tried."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.allowance = Allowance()
        self._of: dict[str, Nearby] = {}

    def beside(self, rate: str, quantity: str) -> list[str]:
        """Amounts of a quantity near a rate: those of its own work where that has any."""
        registry = self.registry
        if quantity not in self._of:
            plain = [name for name in registry.by_quantity.get(quantity, ()) if _is_plain(registry, name)]
            self._of[quantity] = Nearby(registry, plain)
        near = self._of[quantity].of(rate, period(registry, rate))
        names = [name for name in islice(near, MOST_NEAR) if name != rate]
        source = registry.observation(rate).source
        return [name for name in names if registry.observation(name).source == source] or names


def _declared(registry: Registry, near: _Near) -> Iterator[Constraint | None]:
    for index, relation in enumerate(registry.relations):
        one = relation.product
        if one is None:
            continue
        said = Premise(phrase("the amount is this product"), "printed", relation.because or "")
        if relation.inferred:
            settle = phrase("find a source that says so, and take `inferred: true` out of the relation")
            detail = relation.because or phrase("concluded by the registry's maker")
            said = Premise(phrase("the amount is this product"), "inferred", detail, settle)
        for name in registry.by_quantity.get(one.rate, ()):
            claim = registry.claims[name]
            # one that names its base itself is looked at above, with amounts of its own quantity alone
            if claim.rate_of is None or (claim.rate_of == one.base and claim.quantity != one.amount):
                roles = (one.amount, name, one.base)
                found = _products(registry, near, roles, said, (NO_PRODUCT, *INNOCENT))
                yield from by_relation(index, found)


def _products(
    registry: Registry,
    near: _Near,
    roles: tuple[str, str, str],
    said: Premise,
    innocent: tuple[str, ...],
) -> Iterator[Constraint | None]:
    """One rate with every comparable amount and base."""
    amount_of, rate, base_of = roles
    of_rate, divided = scale(registry, rate), divisor(registry, rate)
    if of_rate is None or divided is None:
        yield None
        return
    if of_rate.form not in ("rate", "amount") or (of_rate.form == "amount" and not _is_mean(registry, roles)):
        return
    amounts, bases = (near.beside(rate, quantity) for quantity in (amount_of, base_of))
    size = len(amounts) * len(bases)
    tried = near.allowance.take(size)
    for amount, base in islice(product(amounts, bases), tried):
        premises = together(registry, amount, rate, base)
        if premises is None:
            continue
        if not fits(registry, amount, rate, base):
            yield None
            continue
        titles = registry.quantities.title(amount_of), registry.quantities.title(base_of)
        names = (amount, rate, base)
        once = Amount(rate) if divided == 1 else Product(Number(1 / divided), Amount(rate))
        yield Constraint(
            CHECK,
            Amount(amount),
            "=",
            Product(once, Amount(base)),
            names,
            (said, *premises),
            titles,
            innocent,
        )
    if size > tried:
        yield None


def _is_mean(registry: Registry, roles: tuple[str, str, str]) -> bool:
    """Whether a plain figure may be the rate: one per something, or of a quantity of its own, such as a price."""
    amount_of, rate, _ = roles
    claim = registry.claims[rate]
    return claim.rate_of is not None or claim.per is not None or claim.quantity != amount_of


def _is_plain(registry: Registry, name: str) -> bool:
    """An amount that is neither a mean nor a rate; one per year or per month is an amount."""
    one = scale(registry, name)
    return (
        one is not None
        and one.form == "amount"
        and one.whole is None
        and (one.per is None or one.cadence is not None)
    )


def _converted(registry: Registry, names: list[str]) -> Iterator[Constraint]:
    """Two sums of money that the text sets equal: at the rate that it prints itself, else from a tenth below the
    lowest to a tenth above the highest rate of that time."""
    for one in conversions(registry, names):
        titles = (phrase("the same money"), row(named("units", one.above), "/", named("units", one.below)))
        low, high = (Product(Amount(rate), Amount(one.base)) for rate in (one.lowest, one.highest))
        inner = (one.amount, one.lowest, one.base), (one.amount, one.highest, one.base)
        more = (*one.premises,)
        if one.surely:
            yield Constraint(CHECK, Amount(one.amount), "=", low, inner[0], more, titles, (OTHER_RATE,))
            continue
        least, most = Product(Number(1 - SLACK), low), Product(Number(1 + SLACK), high)
        yield Constraint(CHECK, least, "<=", Amount(one.amount), inner[0], more, titles, (OTHER_RATE,))
        yield Constraint(CHECK, Amount(one.amount), "<=", most, inner[1], more, titles, (OTHER_RATE,))


def message(registry: Registry, verdict: Verdict) -> str:
    shown = []
    for name in verdict.constraint.claims:
        figure = registry.figure(name)
        assert figure is not None
        per = registry.observation(name).per
        shown.append(wording.per(wording.figure(figure), per if figure.kind != "rate" else None))
    amount, base = verdict.constraint.subjects
    if verdict.constraint.innocent_if == (OTHER_RATE,):
        return phrase(
            "{first} as the same money as {second}, at {rate}", first=shown[0], second=shown[2], rate=shown[1]
        )
    return phrase(
        "{amount} as {rate} times {base}",
        amount=wording.of(shown[0], amount),
        rate=shown[1],
        base=wording.of(shown[2], base),
    )
