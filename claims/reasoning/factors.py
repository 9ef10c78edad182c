"""Figures that make one product: an amount, its rate (or mean, or price) and the base of the rate.

Here stands what must be so for three such figures to be set against each other; the check product-mismatch
says which claims are looked at.
"""

from __future__ import annotations

import re
from fractions import Fraction

from claims.phrase import named, phrase
from claims.reasoning.clash import refusal_of
from claims.reasoning.comparability import Premises, of_one_text, same_definition, same_place
from claims.reasoning.constraint import Amount, Product
from claims.reasoning.defined import defined_as
from claims.reasoning.equation import Equation
from claims.reasoning.exchange import currency_base
from claims.reasoning.noun import counted_as, counted_kind, noun_kind
from claims.reasoning.premise import Premise
from claims.reasoning.scale import cadence, scale
from claims.reasoning.stated import stated
from claims.reasoning.timing import apart, period, times
from claims.registry.registry import Registry

_NUMBER = re.compile(r"([0-9]{1,3}(?:[ ,.\u00a0\u202f][0-9]{3})+|[0-9]+)(?![0-9.,]) *(.*)\Z")
_BASES = {"per_1000": 1000, "per_10000": 10_000, "per_100000": 100_000, "per_million": 1_000_000}
_CALENDAR = {4: "year", 7: "month", 10: "day"}


def divisor(registry: Registry, rate: str) -> Fraction | None:
    """What a figure is divided by to be per one: 1 000 for "12" with `per: 1 000 inhabitants`.

    A figure that prints its base ("12 per 1,000"), and money per 100 JPY, are divided already. None for a base
    that is no whole number of things, or not the one that the figure prints.
    """
    figure, per = registry.figure(rate), registry.observation(rate).per or ""
    if figure is None:
        return None
    if not per[:1].isdigit() or currency_base(per) is not None:
        return Fraction(1)
    match = _NUMBER.match(per)
    number = int(re.sub("[^0-9]", "", match[1])) if match else 0
    if match is None or not number or cadence(match[2]) is not None:
        return None  # per 24 hours is no number of hours
    if figure.kind != "rate":
        return Fraction(number)
    return Fraction(1) if _BASES.get(figure.unit or "") == number else None


def fits(registry: Registry, amount: str, rate: str, base: str) -> bool:
    """Whether rate times base is of the amount's dimension and kind, and the base is what the rate is per."""
    product = Equation(Amount(amount), "=", Product(Amount(rate), Amount(base)), (amount, rate, base))
    if refusal_of(registry, product) is not None:
        return False
    counted = counted_kind(registry, base)
    printed = _printed_base(registry, rate)
    if counted is None or printed is None:
        return True
    return registry.kinds.compare(printed, counted) in ("equal", "ancestor", "descendant")


def _printed_base(registry: Registry, rate: str) -> str | None:
    """The kind of the noun that stands behind "per": households are no persons."""
    claim, figure = registry.claims[rate], registry.figure(rate)
    beside = next((note for note in figure.notes if note.startswith("per: among ")), None) if figure else None
    text = claim.per or (beside.removeprefix("per: among ") if beside else None)
    if text is None:
        return None
    language = claim.language or registry.sources[claim.source].language or registry.language
    return noun_kind(language, text)


def together(registry: Registry, amount: str, rate: str, base: str) -> Premises | None:
    """The premises on which an amount, its rate and its base speak of one time and place.

    None where the registry keeps them apart.
    """
    if apart(registry, amount, base):
        return None
    if len({registry.observation(name).projection for name in (amount, rate, base)}) > 1:
        return None  # a plan may be missed
    found: list[Premise] = []
    for other in (amount, base):
        for premises in (
            times(registry, rate, other, False),
            same_place(registry, rate, other),
            of_one_text(registry, rate, other)
            if other == amount and _names_base(registry, amount, rate, base)
            else _defined_alike(registry, rate, other),
        ):
            if premises is None:
                return None
            found += premises
    between = times(registry, amount, base, False)
    cadences = _cadences(registry, amount, rate, base)
    if between is None or cadences is None:
        return None
    found += [*between, *cadences, *_over_time(registry, amount, rate, base)]
    return tuple(dict.fromkeys((*found, *counted_as(registry, (amount, rate, base)))))


def _defined_alike(registry: Registry, first: str, second: str) -> Premises | None:
    """Definitions of different quantities differ by nature; those of two claims are meant to be compared."""
    found = same_definition(registry, first, second)
    a, b = registry.claims[first], registry.claims[second]
    if found is not None or a.definition is not None or b.definition is not None:
        return found
    detail = phrase("each quantity is defined for itself, and the product is declared between them")
    return (Premise("same definition", "inferred", detail, f"give `definition:` for {first} and {second}"),)


def _names_base(registry: Registry, amount: str, rate: str, base: str) -> bool:
    """Whether the rate's definition says what it is taken of, as the base has the same and the amount none: then it
    says nothing of the amount."""
    own = defined_as(registry, rate)
    if registry.observation(rate).definition is None or registry.observation(amount).definition is not None:
        return False
    return own is not None and own == defined_as(registry, base)


def _over_time(registry: Registry, amount: str, rate: str, base: str) -> Premises:
    """That amount and base count over time in ways that make a product."""
    measures = registry.measure(amount), registry.measure(base)
    silent = [name for name, one in zip((amount, base), measures, strict=True) if one is None]
    if silent:
        detail = f"whether {' and '.join(silent)} counts at one time or over a period is not stated"
        settle = f"give `measure:` for {' and '.join(silent)}"
        return (Premise(phrase("amount and base go together over time"), "default", detail, settle),)
    if (measures[0] == "stock") == (measures[1] == "stock"):
        return ()
    a, b = registry.observation(rate).definition, registry.observation(base).definition
    if a is not None and b is not None:
        return ()  # they were compared, and are the same
    # A yearly rate is taken of the population in the middle of the year, or of its mean.
    detail = f"{amount} is a {measures[0]} and {base} a {measures[1]}"
    settle = f"give `definition:` for {rate} and {base}, each with its base, such as the mid-year population"
    return (Premise(phrase("the rate was taken of this very base"), "default", detail, settle),)


def _cadences(registry: Registry, amount: str, rate: str, base: str) -> Premises | None:
    """A rate per year goes with the amount of one year. None for amounts and rates per other times."""
    of = {name: one.cadence for name in (amount, rate, base) if (one := scale(registry, name)) is not None}
    left, right = of.get(amount), of.get(rate) or of.get(base)
    if of.get(rate) is not None and of.get(base) is not None:
        return None
    if left == right:
        return ()
    if left is not None and right is not None:
        return None
    plain = (amount,) if left is None else (rate, base)
    cadence = left or right
    when = next((found for name in plain if (found := period(registry, name)) is not None), None)
    name = phrase("the figures are per {cadence}", cadence=named("units", cadence or ""))
    if when is None:
        settle = f"give `per:` or `when:` for {plain[-1]}"
        return (Premise(name, "default", f"nothing is stated for {plain[-1]}", settle),)
    if not when.text[-1].isdigit() or _CALENDAR.get(len(when.text)) != cadence:
        return None
    spoken = amount if left is not None else rate if of.get(rate) is not None else base
    return (stated(registry, name, "per", (spoken,), f"{plain[-1]} is that of {when}"),)
