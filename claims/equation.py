"""Equations between claims: a small safe grammar, typed for dimension and kind, never evaluated as code.

    equation = sum ("=" | "<=" | "<" | ">=" | ">") sum
    sum      = product (("+" | "-") product)*
    product  = factor (("*" | "/") factor)*
    factor   = number | "{" id "}" | "(" sum ")" | "-" factor
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from claims import wording
from claims.amount import dimension
from claims.comparability import counted_kind
from claims.constraint import Amount, Expression, Number, Product, Quotient, Relation, Sum
from claims.finding import Judgement, Level
from claims.registry import Registry

MOST_TOKENS = 2000
MOST_NESTED = 40
MOST_DIGITS = 40

_TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|\{([^{}]*)\}|(<=|>=|[=<>+*/×÷()−-]))")
_SAME = {"×": "*", "÷": "/", "−": "-"}


class Unparsable(ValueError):
    """An equation that does not follow the grammar; ``offset`` is the position of the offending part in the text."""

    def __init__(self, message: str, offset: int, hint: str = "") -> None:
        super().__init__(message)
        self.offset = offset
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Equation:
    """Two expressions in a relation; ``>`` and ``>=`` are turned round. ``claims`` in the order written."""

    left: Expression
    relation: Relation
    right: Expression
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    offset: int
    kind: Literal["number", "claim", "sign", "end"]


def parse(text: str) -> Equation:
    """Parse an equation. Raises Unparsable with the position, in plain words."""
    parser = _Parser(_tokens(text))
    left = parser.sum(0)
    sign = parser.take()
    if sign.text not in ("=", "<=", "<", ">=", ">"):
        raise Unparsable(f"expected = or an inequality, found {_shown(sign)}", sign.offset, "write {a} + {b} = {c}")
    right = parser.sum(0)
    rest = parser.take()
    if rest.kind != "end":
        raise Unparsable(f"expected the end, found {_shown(rest)}", rest.offset, "an equation has one = or inequality sign")
    if sign.text in (">", ">="):
        left, right = right, left
    relation: Relation = "=" if sign.text == "=" else "<=" if "=" in sign.text else "<"
    return Equation(left, relation, right, tuple(dict.fromkeys(parser.claims)))


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    position = 0
    while position < len(text) and text[position:].strip():
        match = _TOKEN.match(text, position)
        if match is None:
            at = position + len(text[position:]) - len(text[position:].lstrip())
            hint = "claims stand in braces, such as {visitors-2010}; no functions" if text[at].isalpha() else ""
            raise Unparsable(f"`{text[at]}` cannot stand here", at, hint)
        number, claim, sign = match.groups()
        if number and len(number) > MOST_DIGITS:
            message = f"a number of {len(number)} characters"
            raise Unparsable(message, match.start(1), f"write at most {MOST_DIGITS}; large numbers are claims")
        kind: Literal["number", "claim", "sign"] = "number" if number else "sign" if sign else "claim"
        shown = number or _SAME.get(sign, sign) or (claim or "").strip()
        tokens.append(_Token(shown, match.start(match.lastindex or 0), kind))
        position = match.end()
        if len(tokens) > MOST_TOKENS:
            raise Unparsable(f"the equation has more than {MOST_TOKENS} parts", position, "split it into several")
    return [*tokens, _Token("", len(text), "end")]


def _shown(token: _Token) -> str:
    return "the end" if token.kind == "end" else f"`{token.text}`"


class _Parser:
    def __init__(self, tokens: list[_Token]) -> None:
        self.tokens = tokens
        self.position = 0
        self.claims: list[str] = []

    def take(self) -> _Token:
        token = self.tokens[self.position]
        self.position = min(self.position + 1, len(self.tokens) - 1)
        return token

    def next_is(self, *signs: str) -> bool:
        token = self.tokens[self.position]
        return token.kind == "sign" and token.text in signs

    def sum(self, depth: int) -> Expression:
        terms: list[tuple[Fraction, Expression]] = [(Fraction(1), self.product(depth))]
        while self.next_is("+", "-"):
            sign = Fraction(1 if self.take().text == "+" else -1)
            terms.append((sign, self.product(depth)))
        return terms[0][1] if len(terms) == 1 else Sum(tuple(terms))

    def product(self, depth: int) -> Expression:
        found = self.factor(depth)
        factors = 1
        while self.next_is("*", "/"):
            token = self.take()
            sign, factors = token.text, factors + 1
            if factors > MOST_NESTED:  # each factor is one level of the expression
                raise Unparsable(f"more than {MOST_NESTED} factors in a row", token.offset, "split the equation")
            other = self.factor(depth)
            found = Product(found, other) if sign == "*" else Quotient(found, other)
        return found

    def factor(self, depth: int) -> Expression:
        token = self.take()
        if depth > MOST_NESTED:
            raise Unparsable("the equation is nested too deeply", token.offset, "split it into several")
        if token.kind == "number":
            return Number(Fraction(token.text))
        if token.kind == "claim":
            self.claims.append(token.text)
            return Amount(token.text)
        if token.text == "-":
            return Sum(((Fraction(-1), self.factor(depth + 1)),))
        if token.text == "(":
            inner = self.sum(depth + 1)
            closing = self.take()
            if closing.text != ")":
                raise Unparsable(f"expected `)`, found {_shown(closing)}", closing.offset)
            return inner
        raise Unparsable(f"expected a claim in braces or a number, found {_shown(token)}", token.offset, "write {a} + {b} = {c}")


# -- types -----------------------------------------------------------------------------------------------------------

Dimensions = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class _Type:
    """Dimension as base symbols with exponents, the kind counted (None where it means nothing), and what it is."""

    dimensions: Dimensions
    kind: str | None
    shown: str


@dataclass(frozen=True, slots=True)
class Clash:
    """Two terms of an equation that cannot be added or compared, or one that cannot be used at all."""

    relation: int
    about: Literal["unit", "kind"]
    claims: tuple[str, ...]
    message: str
    lines: tuple[str, ...]

    def judgement(self, check: str, level: Level) -> Judgement:
        return Judgement(
            check,
            "conflicts",
            level,
            claims=self.claims,
            entries=(("relations", str(self.relation)),),
            fields=("equation",),
            message=self.message,
            arithmetic=self.lines,
            innocent_if=("the equation was meant for other claims (correct the relation)",),
        )


class _Clashes(Exception):
    def __init__(self, about: Literal["unit", "kind"], message: str) -> None:
        super().__init__(message)
        self.about: Literal["unit", "kind"] = about


def clashes(registry: Registry) -> list[Clash]:
    """Every equation of the registry that mixes dimensions or kinds, with both numbers and what they are."""
    found = []
    for index, relation in enumerate(registry.relations):
        if relation.equation is None:
            continue
        equation = parse(relation.equation)
        clash = clash_of(registry, equation)
        if clash is not None:
            found.append(Clash(index, clash.about, equation.claims, str(clash), _under_numbers(registry, equation)))
    return found


def clash_of(registry: Registry, equation: Equation) -> _Clashes | None:
    """Why an equation cannot be run, or None when its types fit."""
    try:
        left, right = (_type_of(registry, side) for side in (equation.left, equation.right))
        _same(registry, left, right, "set against")
    except _Clashes as clash:
        return clash
    return None


def _type_of(registry: Registry, expression: Expression) -> _Type:
    match expression:
        case Number(value):
            return _Type((), None, wording.number(value))
        case Amount(claim):
            return _claim_type(registry, claim)
        case Sum(terms):
            types = [_type_of(registry, term) for _, term in terms]
            found = types[0]
            for other in types[1:]:
                found = _same(registry, found, other, "added to")
            return found
        case Product(left, right):
            return _multiplied(_type_of(registry, left), _type_of(registry, right), 1)
        case Quotient(above, below):
            return _multiplied(_type_of(registry, above), _type_of(registry, below), -1)


def _claim_type(registry: Registry, name: str) -> _Type:
    claim, figure = registry.claims[name], registry.figure(name)
    shown = f"“{claim.figure}” ({name})"
    if figure is not None and figure.kind == "share" and claim.share_of is None:
        raise _Clashes("unit", f"{shown} is a share and does not say of what: fill `share_of:` before it is calculated with")
    found = dimension(registry, name)
    kind = None if claim.share_of is not None else counted_kind(registry, name)
    if claim.per is not None:
        kind = None
    return _Type(_symbols(found or ""), kind, shown)


def _symbols(text: str) -> Dimensions:
    """``[THB]/[time]`` as (("[THB]", 1), ("[time]", -1))."""
    found: dict[str, int] = {}
    for sign, symbol, exponent in re.findall(r"(^|[*/])\s*(\[[^\]]*\])(?:\s*\*\*\s*(-?\d+))?", text):
        found[symbol] = found.get(symbol, 0) + (-1 if sign == "/" else 1) * int(exponent or 1)
    return tuple(sorted(found.items()))


def _multiplied(a: _Type, b: _Type, sign: int) -> _Type:
    exponents = dict(a.dimensions)
    for symbol, exponent in b.dimensions:
        exponents[symbol] = exponents.get(symbol, 0) + sign * exponent
    dimensions = tuple(sorted((symbol, exponent) for symbol, exponent in exponents.items() if exponent))
    # A count times a share or a plain number counts the same things; any other product counts nothing we can name.
    kind = a.kind if b.kind is None and not b.dimensions else b.kind if a.kind is None and sign == 1 and not a.dimensions else None
    return _Type(dimensions, kind, f"{a.shown} {'×' if sign == 1 else '÷'} {b.shown}")


def _same(registry: Registry, a: _Type, b: _Type, verb: str) -> _Type:
    if a.dimensions != b.dimensions:
        raise _Clashes(
            "unit", f"{a.shown} cannot be {verb} {b.shown}: {_dimension_shown(a)} and {_dimension_shown(b)} are different dimensions"
        )
    if a.kind is None or b.kind is None or a.kind == b.kind:
        return a if a.kind is not None else b
    compared = registry.kinds.compare(a.kind, b.kind)
    if compared in ("ancestor", "descendant"):
        return a if compared == "ancestor" else b
    if compared == "sibling" and verb == "added to":
        # girls + boys are children: a sum of two kinds is of the nearest kind above both
        first, second = registry.kinds.path(a.kind), registry.kinds.path(b.kind)
        common = [one for one, other in zip(first, second, strict=False) if one == other][-1]
        return _Type(a.dimensions, common, f"{a.shown} + {b.shown}")
    raise _Clashes(
        "kind",
        f"{a.shown} cannot be {verb} {b.shown}: one counts {wording.plural(a.kind)}, the other {wording.plural(b.kind)}",
    )


def _dimension_shown(one: _Type) -> str:
    parts = [symbol.strip("[]") + (f"^{exponent}" if exponent != 1 else "") for symbol, exponent in one.dimensions]
    return " · ".join(parts) or "a plain number"


def _under_numbers(registry: Registry, equation: Equation) -> tuple[str, ...]:
    """Each number of the equation with its kind and dimension under it, as columns of equal width."""
    columns = []
    for name in equation.claims:
        figure, kind = registry.figure(name), counted_kind(registry, name)
        what = " › ".join(registry.kinds.path(kind)) if kind else dimension(registry, name) or "share or plain number"
        claim = registry.claims[name]
        if claim.share_of is not None:
            what = f"share of {claim.share_of}"
        columns.append((wording.figure(figure) if figure else claim.figure, what))
    widths = [max(len(number), len(what)) for number, what in columns]
    take: list[Callable[[tuple[str, str]], str]] = [lambda column: column[0], lambda column: column[1]]
    return tuple("   ".join(one(column).ljust(width) for column, width in zip(columns, widths, strict=True)).rstrip() for one in take)
