"""Rows: linear inequalities and equations, and what can be found out about some of them together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Numeral = Fraction | int


@dataclass(frozen=True, slots=True)
class Row:
    """The sum of coefficient × variable stands in ``relation`` to ``bound``.

    Variables are free numbers known by a whole number. A variable that stands twice counts with the sum of its
    coefficients.
    """

    coefficients: tuple[tuple[int, Numeral], ...]
    relation: Literal["<=", "<", "="]
    bound: Numeral


@dataclass(frozen=True, slots=True)
class Feasible:
    """The active rows can hold together: here are values for each of their variables that satisfy all.

    None where only the answer was asked for.
    """

    point: dict[int, Fraction] | None


@dataclass(frozen=True, slots=True)
class Infeasible:
    """The active rows cannot hold together: row index → multiplier, coprime whole numbers, none of them 0.

    Each row times its multiplier, added up, leaves no variable and says 0 ≤ a negative number (or 0 < 0). A
    multiplier is positive for an inequality and of either sign for an equation.
    """

    multipliers: dict[int, Fraction]


@dataclass(frozen=True, slots=True)
class OutOfSteps:
    """The allowed steps did not suffice. The work done is kept: asking again goes on from there."""


def refutes(rows: Sequence[Row], multipliers: Mapping[int, Numeral]) -> bool:
    """Is this a certificate that the rows it names cannot hold together? Found by adding them up, nothing else."""
    left: dict[int, Fraction] = {}
    right, strict = Fraction(0), False
    for index, multiplier in multipliers.items():
        if not 0 <= index < len(rows) or multiplier == 0:
            return False
        row = rows[index]
        if row.relation != "=" and multiplier < 0:
            return False
        strict = strict or row.relation == "<"
        right += row.bound * Fraction(multiplier)
        for variable, coefficient in row.coefficients:
            left[variable] = left.get(variable, Fraction(0)) + coefficient * Fraction(multiplier)
    return not any(left.values()) and (right < 0 or (right == 0 and strict))
