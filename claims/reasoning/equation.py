"""Equations between claims: a small safe grammar, never evaluated as code. :mod:`claims.reasoning.clash` says which may
be run.

equation = sum ("=" | "<=" | "<" | ">=" | ">") sum      ≤ and ≥ may stand for <= and >=
sum      = product (("+" | "-") product)*
product  = factor (("*" | "/") factor)*
factor   = number | "{" id "}" | "(" sum ")" | "-" factor
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from claims.reasoning.constraint import Amount, Expression, Number, Product, Quotient, Relation, Sum

MOST_TOKENS = 2000
MOST_NESTED = 40
MOST_DIGITS = 40

_TOKEN = re.compile(r"\s*(?:([0-9]+(?:\.[0-9]+)?)|\{([^{}]*)\}|(<=|>=|[=<>≤≥+*/×÷()−-]))")
_SAME = {"×": "*", "÷": "/", "−": "-", "≤": "<=", "≥": ">="}


class Unparsable(ValueError):
    """An equation that does not follow the grammar; ``offset`` is the position of the offending part in the
    text."""

    def __init__(self, message: str, offset: int, hint: str = "") -> None:
        super().__init__(message)
        self.offset = offset
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Equation:
    """Two expressions in a relation; ``>`` and ``>=`` are turned round. ``claims`` in the order written.

    ``spans`` says where each expression stands in the text, start and end, by the identity of the object:
    two equal ones, such as a claim that stands twice, have a span each.
    """

    left: Expression
    relation: Relation
    right: Expression
    claims: tuple[str, ...]
    spans: Mapping[int, tuple[int, int]] = field(default_factory=dict, compare=False, repr=False)

    def span(self, expression: Expression) -> tuple[int, int] | None:
        """Where an expression of this equation stands in its text; None for one that is not of it."""
        return self.spans.get(id(expression))


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    offset: int
    end: int
    kind: Literal["number", "claim", "sign", "end"]


def parse(text: str) -> Equation:
    """Parse an equation. Raises Unparsable with the position, in plain words."""
    parser = _Parser(_tokens(text))
    left = parser.sum(0)
    sign = parser.take()
    if sign.text not in ("=", "<=", "<", ">=", ">"):
        raise Unparsable(
            f"expected = or an inequality, found {_shown(sign)}", sign.offset, "write {a} + {b} = {c}"
        )
    right = parser.sum(0)
    rest = parser.take()
    if rest.kind != "end":
        raise Unparsable(
            f"expected the end, found {_shown(rest)}", rest.offset, "an equation has one = or inequality sign"
        )
    if sign.text in (">", ">="):
        left, right = right, left
    relation: Relation = "=" if sign.text == "=" else "<=" if "=" in sign.text else "<"
    return Equation(left, relation, right, tuple(dict.fromkeys(parser.claims)), parser.spans)


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    position = 0
    while position < len(text) and text[position:].strip():
        match = _TOKEN.match(text, position)
        if match is None:
            at = position + len(text[position:]) - len(text[position:].lstrip())
            hint = (
                "claims stand in braces, such as {visitors-2010}; no functions" if text[at].isalpha() else ""
            )
            raise Unparsable(f"`{text[at]}` cannot stand here", at, hint)
        number, claim, sign = match.groups()
        if number and len(number) > MOST_DIGITS:
            message = f"a number of {len(number)} characters"
            raise Unparsable(
                message, match.start(1), f"write at most {MOST_DIGITS}; large numbers are claims"
            )
        kind: Literal["number", "claim", "sign"] = "number" if number else "sign" if sign else "claim"
        shown = number or _SAME.get(sign, sign) or (claim or "").strip()
        tokens.append(_Token(shown, match.start(match.lastindex or 0), match.end(), kind))
        position = match.end()
        if len(tokens) > MOST_TOKENS:
            raise Unparsable(
                f"the equation has more than {MOST_TOKENS} parts", position, "split it into several"
            )
    return [*tokens, _Token("", len(text), len(text), "end")]


def _shown(token: _Token) -> str:
    return "the end" if token.kind == "end" else f"`{token.text}`"


class _Parser:
    def __init__(self, tokens: list[_Token]) -> None:
        self.tokens = tokens
        self.position = 0
        self.claims: list[str] = []
        self.spans: dict[int, tuple[int, int]] = {}

    def spanning(self, expression: Expression, first: int) -> Expression:
        """The expression, noted as standing from the token ``first`` to the last one taken."""
        start, last = self.tokens[first], self.tokens[max(self.position - 1, first)]
        # a claim's offset is that of its id; the brace before it belongs to the term
        self.spans[id(expression)] = (start.offset - (start.kind == "claim"), last.end)
        return expression

    def take(self) -> _Token:
        token = self.tokens[self.position]
        self.position = min(self.position + 1, len(self.tokens) - 1)
        return token

    def next_is(self, *signs: str) -> bool:
        token = self.tokens[self.position]
        return token.kind == "sign" and token.text in signs

    def sum(self, depth: int) -> Expression:
        first = self.position
        terms: list[tuple[Fraction, Expression]] = [(Fraction(1), self.product(depth))]
        while self.next_is("+", "-"):
            sign = Fraction(1 if self.take().text == "+" else -1)
            terms.append((sign, self.product(depth)))
        return terms[0][1] if len(terms) == 1 else self.spanning(Sum(tuple(terms)), first)

    def product(self, depth: int) -> Expression:
        first = self.position
        found = self.factor(depth)
        factors = 1
        while self.next_is("*", "/"):
            token = self.take()
            sign, factors = token.text, factors + 1
            if factors > MOST_NESTED:  # each factor is one level of the expression
                raise Unparsable(
                    f"more than {MOST_NESTED} factors in a row", token.offset, "split the equation"
                )
            other = self.factor(depth)
            whole = Product(found, other) if sign == "*" else Quotient(found, other)
            found = self.spanning(whole, first)
        return found

    def factor(self, depth: int) -> Expression:
        first = self.position
        return self.spanning(self.bare_factor(depth), first)

    def bare_factor(self, depth: int) -> Expression:
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
        raise Unparsable(
            f"expected a claim in braces or a number, found {_shown(token)}",
            token.offset,
            "write {a} + {b} = {c}",
        )
