"""Clashes: why an equation between claims means nothing and is not run.

Every expression has a type: its dimension, the kind of thing it counts, and its base (a share of what, per
what). Only like is added to like or set against it; products and quotients make new types. What nobody can
name any more, such as visitors times spending, passes: the program refuses what is surely wrong, and nothing
else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from claims import wording
from claims.finding import Judgement, Level
from claims.kind import kind_shown
from claims.phrase import excuse, listed, named, phrase, row
from claims.place import Place
from claims.reasoning.constraint import (
    Amount,
    Expression,
    Mean,
    Number,
    Product,
    Quotient,
    Sum,
    Unstated,
    claims_in,
)
from claims.reasoning.equation import Equation, parse
from claims.reasoning.noun import counted_kind
from claims.reasoning.scale import cadence, scale
from claims.registry.registry import Registry

About = Literal["unit", "kind"]
Dimensions = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Type:
    """Dimension as base symbols with exponents, the kind counted and the base (None where they mean nothing).

    ``base`` is "" for a plain amount, else "share of gdp", "per visitor", "rate" or "relative change", and
    None for numbers and for what was multiplied or divided, which may be anything.
    """

    dimensions: Dimensions
    kind: str | None
    base: str | None
    shown: str


@dataclass(frozen=True, slots=True)
class Clash:
    """Two terms of an equation that cannot be added or compared, or one that cannot be used at all."""

    relation: int
    about: About
    claims: tuple[str, ...]
    message: str
    lines: tuple[str, ...]
    at: Place

    def judgement(self, check: str, level: Level) -> Judgement:
        return Judgement(
            check,
            "conflicts",
            level,
            claims=self.claims,
            entries=(("relations", str(self.relation)),),
            fields=("equation",),
            message=phrase("{clash}. The equation is not run.", clash=self.message),
            arithmetic=self.lines,
            innocent_if=(excuse("the equation was meant for other claims", "correct the relation"),),
            at=(self.at,),
        )


class Refusal(Exception):
    """Why two types do not go together, and the term that does not go with what stands before it."""

    def __init__(self, about: About, message: str, term: Expression | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.about = about
        self.term = term

    def blamed_on(self, term: Expression) -> Refusal:
        """The same refusal, of this term unless a smaller one is to blame already."""
        return self if self.term is not None else Refusal(self.about, self.message, term)


def clashes(registry: Registry) -> list[tuple[Equation, Clash | None]]:
    """Every equation of the registry whose figures are read, with what is wrong with its types, if anything
    is."""
    found: list[tuple[Equation, Clash | None]] = []
    for index, relation in enumerate(registry.relations):
        if relation.equation is None:
            continue
        equation = parse(relation.equation)
        if any(scale(registry, name) is None for name in equation.claims):
            continue  # a figure that is not read has no type; the equation could not run
        refusal = refusal_of(registry, equation)
        clash = None
        if refusal is not None:
            lines = _under_numbers(registry, equation)
            at = _place(registry, index, equation, refusal)
            clash = Clash(index, refusal.about, equation.claims, refusal.message, lines, at)
        found.append((equation, clash))
    return found


def _place(registry: Registry, index: int, equation: Equation, refusal: Refusal) -> Place:
    """The line and column of the term to blame, or of the whole equation where its text is folded."""
    span = equation.span(refusal.term) if refusal.term is not None else None
    if span is None:
        return registry.place_of("relations", index, "equation")
    return registry.place_inside(index, span[0], span[1] - span[0])


def judged(registry: Registry, about: About, check: str, level: Level) -> list[Judgement]:
    """One judgement of ``check`` for each equation with figures: are its dimensions (or kinds) in order?"""
    found = []
    for equation, clash in clashes(registry):
        if clash is None:
            found.append(Judgement(check, "holds", claims=equation.claims))
        elif clash.about == about:
            found.append(clash.judgement(check, level))
    return found


def refusal_of(registry: Registry, equation: Equation) -> Refusal | None:
    """Why an equation cannot be run, or None when its types fit. Its figures must be readable."""
    sides = sorted((equation.left, equation.right), key=lambda side: equation.span(side) or (0, 0))
    try:
        first, second = (_type_of(registry, side) for side in sides)
        _same(registry, first, second, "set against")
    except Refusal as refusal:
        return refusal.blamed_on(sides[1])
    return None


def _type_of(registry: Registry, expression: Expression) -> Type:
    match expression:
        case Number(value):
            return Type((), None, None, wording.number(value))
        case Unstated(quantity):
            return Type((), None, None, quantity)  # no equation names one
        case Amount(claim):
            try:
                return _claim_type(registry, claim)
            except Refusal as refusal:
                raise refusal.blamed_on(expression) from None
        case Sum(terms):
            return _added(registry, [term for _, term in terms])
        case Product(left, right):
            return _multiplied(_type_of(registry, left), _type_of(registry, right), 1)
        case Quotient(above, below):
            return _multiplied(_type_of(registry, above), _type_of(registry, below), -1)
        case Mean(values):  # stands in no equation that anybody writes
            return _type_of(registry, values[0])


def _added(registry: Registry, terms: list[Expression]) -> Type:
    found, *others = [_type_of(registry, term) for term in terms]
    for term, other in zip(terms[1:], others, strict=True):
        try:
            found = _same(registry, found, other, "added to")
        except Refusal as refusal:
            raise refusal.blamed_on(term) from None
    return found


def _claim_type(registry: Registry, name: str) -> Type:
    one = scale(registry, name)
    shown = wording.quoted(registry, name)
    if one is None:
        return Type((), None, None, shown)
    dimensions = _symbols(one.dimension)
    if one.form == "rank":
        said = phrase("{figure} is a place in an order, no amount to calculate with", figure=shown)
        raise Refusal("kind", said)
    if one.form == "share" and one.whole is None:
        message = phrase(
            "{figure} is a share and does not say of what: fill `share_of:` before it is calculated with",
            figure=shown,
        )
        raise Refusal("unit", message)
    if one.form == "share":
        return Type(dimensions, None, f"share of {one.whole}", shown)
    figure = registry.figure(name)
    if one.form == "rate" or (
        figure is not None and one.form == "change" and figure.unit in ("percent", "permille")
    ):
        return Type(dimensions, None, "rate" if one.form == "rate" else "relative change", shown)
    base = one.whole or one.per
    if base is not None:
        kind = counted_kind(registry, name) if one.whole is None and one.cadence is not None else None
        return Type(dimensions, kind, f"per {base}", shown)
    return Type(dimensions, counted_kind(registry, name), "", shown)


def _symbols(text: str) -> Dimensions:
    """``[THB]/[time]`` as (("[THB]", 1), ("[time]", -1))."""
    found: dict[str, int] = {}
    for sign, symbol, exponent in re.findall(r"(^|[*/])\s*(\[[^\]]*\])(?:\s*\*\*\s*(-?\d+))?", text):
        found[symbol] = found.get(symbol, 0) + (-1 if sign == "/" else 1) * int(exponent or 1)
    return tuple(sorted(found.items()))


def _multiplied(a: Type, b: Type, sign: int) -> Type:
    exponents = dict(a.dimensions)
    for symbol, exponent in b.dimensions:
        exponents[symbol] = exponents.get(symbol, 0) + sign * exponent
    dimensions = tuple(sorted((symbol, exponent) for symbol, exponent in exponents.items() if exponent))
    # A count times a share or a plain number counts the same things; other products, nothing we can name.
    kind = None
    if _is_mean(a) or _is_mean(b):
        pass  # nights per visitor times visitors are nights, and deaths per 100 000 persons are no persons
    elif b.kind is None and not b.dimensions:
        kind = a.kind
    elif a.kind is None and sign == 1 and not a.dimensions:
        kind = b.kind
    return Type(dimensions, kind, None, row(a.shown, " × " if sign == 1 else " ÷ ", b.shown))


def _is_mean(one: Type) -> bool:
    """Whether a type is a rate or a mean per something other than time."""
    if one.base is None or one.base == "rate":
        return one.base == "rate"
    return one.base.startswith("per ") and cadence(one.base.removeprefix("per ")) is None


def _same(registry: Registry, a: Type, b: Type, verb: str) -> Type:
    """The type of two that are added or set against each other. Raises Refusal."""
    if a.dimensions != b.dimensions:
        first, second = _dimension_shown(a), _dimension_shown(b)
        why = phrase("{first} and {second} are different dimensions", first=first, second=second)
        raise Refusal("unit", _cannot(a, b, verb, why))
    if not _one_base(a.base, b.base):
        first, second = (_base_shown(one) for one in (a, b))
        why = phrase("one is {first}, the other {second}", first=first, second=second)
        raise Refusal("kind", _cannot(a, b, verb, why))
    base = a.base if a.base is not None else b.base
    kind = _common_kind(registry, a, b, verb)
    shown = row(a.shown, " + ", b.shown) if verb == "added to" else a.shown
    return Type(a.dimensions, kind, base, shown)


def _one_base(a: str | None, b: str | None) -> bool:
    """Whether amounts with these bases are of one sort; a figure per year is also a total of one year."""
    if a is None or b is None or a == b:
        return True
    return "" in (a, b) and cadence((a or b).removeprefix("per ")) is not None


def _base_shown(one: Type) -> str:
    if not one.base:
        return phrase("a plain amount")
    sort, _, of = one.base.partition(" of ")
    if one.base.startswith("per "):
        return phrase("per {base}", base=one.base.removeprefix("per "))
    if of and sort == "share":
        return phrase("a share of {whole}", whole=named("quantities", of))
    return phrase("a rate") if one.base == "rate" else phrase("a relative change")


def _common_kind(registry: Registry, a: Type, b: Type, verb: str) -> str | None:
    if a.kind is None or b.kind is None or a.kind == b.kind:
        return a.kind or b.kind
    compared = registry.kinds.compare(a.kind, b.kind)
    if compared in ("ancestor", "descendant"):
        return a.kind if compared == "ancestor" else b.kind
    if compared == "sibling" and verb == "added to":
        # girls + boys are children: a sum of two kinds is of the nearest kind above both
        first, second = registry.kinds.path(a.kind), registry.kinds.path(b.kind)
        return [one for one, other in zip(first, second, strict=False) if one == other][-1]
    first_kind, second_kind = (named("kinds", one, wording.plural(one)) for one in (a.kind, b.kind))
    counted = phrase("one counts {first}, the other {second}", first=first_kind, second=second_kind)
    raise Refusal("kind", _cannot(a, b, verb, counted))


def _cannot(a: Type, b: Type, verb: str, why: str) -> str:
    if verb == "added to":
        return phrase("{first} cannot be added to {second}: {why}", first=a.shown, second=b.shown, why=why)
    return phrase("{first} cannot be set against {second}: {why}", first=a.shown, second=b.shown, why=why)


def _dimension_shown(one: Type) -> str:
    """THB, THB^2 per USD, 1 per year: what stands above, then what stands below."""
    above = [_power_shown(symbol, exponent) for symbol, exponent in one.dimensions if exponent > 0]
    below = [_power_shown(symbol, -exponent) for symbol, exponent in one.dimensions if exponent < 0]
    if not above and not below:
        return phrase("a plain number")
    over = listed(above, " · ") or "1"
    return phrase("{above} per {below}", above=over, below=listed(below, " · ")) if below else over


def _power_shown(symbol: str, exponent: int) -> str:
    unit = named("units", symbol.strip("[]"))
    return unit if exponent == 1 else row(unit, f"^{exponent}")


def _under_numbers(registry: Registry, equation: Equation) -> tuple[str, ...]:
    """Each number of the equation with its kind and dimension under it, as columns of equal width."""
    columns = []
    standing = claims_in(equation.left) + claims_in(equation.right)
    for name in dict.fromkeys(standing):
        claim, figure = registry.claims[name], registry.figure(name)
        columns.append((wording.figure(figure) if figure else claim.figure, _what(registry, name)))
    widths = [max(len(number), len(what)) for number, what in columns]
    return tuple(
        "   ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()
        for cells in zip(*columns, strict=True)
    )


def _what(registry: Registry, name: str) -> str:
    """What stands under a number: its kind, else its dimension, with its base."""
    one, kind = scale(registry, name), counted_kind(registry, name)
    assert one is not None
    if one.form == "share":
        return f"share of {one.whole or 'nothing named'}"
    dimension = _dimension_shown(Type(_symbols(one.dimension), None, None, ""))
    what = dimension if one.dimension or kind is None else kind_shown(kind, registry.kinds)
    if one.form in ("change", "rank", "rate"):
        what = f"{one.form}, {what}"
    return f"{what} per {one.per}" if one.per is not None else what
